// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_fold.h"

#include <QTest>

using core::folded;

class TextFoldTest : public QObject
{
    Q_OBJECT

private slots:
    void foldsWhatReadersTakeForTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("case", "Port ALDER", "port alder");
        row("umlaut", "Zürich", "zurich");
        row("composed from two letters", "Zu\xCC\x88rich", "zurich");
        row("sharp s, small and capital", "ßẞ", "ssss");
        row("letters without a decomposition", "Ærø Œuvre Łódź Đorđe Þór ħ ı", "aero oeuvre lodz dorde thor h i");
        row("Turkish capital i", "İstanbul", "istanbul");
        row("ligature", "ﬁle", "file");
        row("Greek", "Ὀδυσσεύς", "οδυσσευσ");
        row("Cyrillic", "Йод Ёж", "иод еж");
        row("alefs", "أإآٱا", "ااااا");
        row("yehs", "يىیئ", "يييي");
        row("kafs", "كک", "كك");
        row("teh marbuta and hehs", "ةهەہ", "هههه");
        row("waw with hamza", "ؤ", "و");
        row("harakat", "مُحَمَّدٌ", "محمد");
        row("superscript alef", "رحمٰن", "رحمن");
        row("kashida", "ســـلام", "سلام");
        row("Arabic, Farsi and Devanagari digits", "٠١٢ ۳۴۵ ६७८", "012 345 678");
        row("non-joiner", "می‌شود", "مي شود");
        row("joiner, soft hyphen, marks of direction, byte order mark", "a\u200Db\u00ADc\u200Ed\u2067e\u2069\uFEFF",
            "abcde");
        row("Hebrew points", "שָׁלוֹם", "שלום");
        row("Hindi keeps its vowels", "हिन्दी", "हिन्दी");
        row("Han letters stand alone", "北京a", " 北  京 a");
        row("voiced kana", "が", " が ");
        row("beyond the basic plane", "𝐀𐐀", "a𐐨");
        row("punctuation stays", "a-b, “c”!", "a-b, “c”!");
        row("no-break space", "a\u00A0b", "a b");
    }

    void foldsWhatReadersTakeForTheSame()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(folded(text), expected);
        QCOMPARE(folded(folded(text)).simplified(), expected.simplified());
    }

    void indexesWordsWithANonJoinerBothWays()
    {
        QCOMPARE(core::foldedForIndex(QString::fromUtf8("او می‌شود. کتاب‌ها‌یی")),
                 QString::fromUtf8("او مي شود. كتاب ها يي ميشود كتابهايي"));
        QCOMPARE(core::foldedForIndex(QStringLiteral("plain")), QStringLiteral("plain"));
        QCOMPARE(core::foldedForIndex(QString(3, QChar(0x200C))).trimmed(), QString());
    }

    void knowsWhereEachLetterCameFrom()
    {
        const core::FoldedText text = core::foldedWithOrigin(QString::fromUtf8("Süß 𝐀é"));
        QCOMPARE(text.text, QStringLiteral("suss ae"));
        QCOMPARE(text.from, (QList<qsizetype>{0, 1, 2, 2, 3, 4, 6}));
    }

    void takesBrokenText()
    {
        const QString lone = QString(QChar(0xD800)) + QLatin1Char('A') + QChar(0xDC00);
        QCOMPARE(folded(lone).size(), 3);
        QCOMPARE(folded(QString(QChar(u'\0'))), QString(QChar(u'\0')));
    }
};

QTEST_GUILESS_MAIN(TextFoldTest)
#include "text_fold_test.moc"
