// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters that nobody sees: what writers need stays, what misleads or marks a copy goes and is told.
#include "formats/unseen_letters.h"

#include "formats/documents/document.h"
#include "formats/documents/write_document.h"
#include "formats/paste.h"

#include <QTest>

#include <algorithm>

using formats::Dropped;

namespace {

QString seen(const QString &text)
{
    formats::DropLog dropped;
    return formats::withoutUnseen(text, dropped);
}

bool tells(const QList<formats::DroppedPart> &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(),
                       [](const formats::DroppedPart &part) { return part.kind == Dropped::Invisible; });
}

// As a person can read it when it fails.
QString shown(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool hidden = c.category() == QChar::Other_Format || c.isSurrogate();
        out += hidden ? QStringLiteral("{%1}").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
    }
    return out;
}

} // namespace

class UnseenLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWritersNeed_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("half-spaces", QStringLiteral("می\u200cشود و خانه\u200cها، ه\u200d. و ۱۰\u200cساله"));
        row("marks of direction", QStringLiteral("C++\u200e و \u200fx\u061c"));
        row("isolates", QStringLiteral("او \u2066C++\u2069 می\u200cنویسد \u2067x\u2069 \u2068y\u2069"));
        row("embeddings", QStringLiteral("a \u202bب\u202c c \u202ax\u202c"));
        row("a family", QStringLiteral("\U0001F468\u200d\U0001F469\u200d\U0001F467"));
        row("a heart on fire", QStringLiteral("❤\ufe0f\u200d\U0001F525"));
        row("the flag of Wales",
            QStringLiteral("\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"));
        row("Devanagari", QStringLiteral("क्\u200dष र्\u200cक"));
        row("Thai words", QStringLiteral("ภาษา\u200bไทย"));
        row("Khmer words", QStringLiteral("ភាសា\u200bខ្មែរ"));
        row("a word joiner", QStringLiteral("word\u2060—word"));
        row("a form of a character", QStringLiteral("葛\U000E0100"));
    }

    void keepsWhatWritersNeed()
    {
        QFETCH(const QString, text);
        formats::DropLog dropped;
        QCOMPARE(shown(formats::withoutUnseen(text, dropped)), shown(text));
        QVERIFY(dropped.parts().isEmpty());
    }

    void leavesOutWhatMisleads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *name, const QString &text, const QString &expected, bool told) {
            QTest::newRow(name) << text << expected << told;
        };
        row("forced", QStringLiteral("invoice\u202egpj.exe\u202c x"), QStringLiteral("invoicegpj.exe x"), true);
        row("forced to the left", QStringLiteral("\u202dابج"), QStringLiteral("ابج"), true);
        row("forced inside", QStringLiteral("\u2067a\u202eb\u202cc\u2069"), QStringLiteral("\u2067abc\u2069"), true);
        row("hidden letters", QStringLiteral("Hi\U000E0068\U000E0069!"), QStringLiteral("Hi!"), true);
        row("a marked copy", QStringLiteral("The\u200b har\u200c\u200d\u200cbour\u2060 mas\u2060ter"),
            QStringLiteral("The harbour master"), true);
        row("soft hyphens", QStringLiteral("Donau\u00addampf\u00adschiff"), QStringLiteral("Donaudampfschiff"), false);
        row("a mark amid", QStringLiteral("a\ufeffb"), QStringLiteral("ab"), false);
        row("spaces without width", QStringLiteral("\u200bword\u200b/\u200bword\u200b"), QStringLiteral("word/word"),
            false);
        row("a space for a half-space", QStringLiteral("می\u200bشود"), QStringLiteral("می\u200cشود"), false);
        row("beside Persian", QStringLiteral("\u200bسلام\u200b، x"), QStringLiteral("سلام، x"), false);
    }

    void leavesOutWhatMisleads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        formats::DropLog dropped;
        QCOMPARE(shown(formats::withoutUnseen(text, dropped)), shown(expected));
        QTEST(tells(dropped.parts()), "told");
    }

    void directionsEndInTheirLine()
    {
        QCOMPARE(shown(seen(QStringLiteral("a \u2067b\nc"))), shown(QStringLiteral("a \u2067b\u2069\nc")));
        QCOMPARE(shown(seen(QStringLiteral("a \u202bb"))), shown(QStringLiteral("a \u202bb\u202c")));
        QCOMPARE(shown(seen(QStringLiteral("a\u2069\u202cb"))), shown(QStringLiteral("ab")));
        QCOMPARE(shown(seen(QStringLiteral("\u2067a\u202bb\u2069c\u202c"))),
                 shown(QStringLiteral("\u2067a\u202bb\u202c\u2069c")));
        QCOMPARE(seen(QString(5000, QChar(0x202b)) + QLatin1Char('x')).size(), 60 + 1 + 60);
    }

    void spansKeepTheirMarks()
    {
        core::Marks bold;
        bold.bold = true;
        QList<core::Span> spans{{QStringLiteral("می"), {}}, {QStringLiteral("\u200bشود \u2067x"), bold}};
        formats::DropLog dropped;
        formats::tidyUnseen(spans, dropped);
        QCOMPARE(spans,
                 (QList<core::Span>{{QStringLiteral("می"), {}}, {QStringLiteral("\u200cشود \u2067x\u2069"), bold}}));
    }

    void holdsInEveryPaste()
    {
        formats::PasteInput html;
        html.html = "<p>a \u2067b</p><p>c<b>\u202eevil</b></p><table><tr><td>x\u202e</td><td>y</td></tr>"
                    "<tr><td>\u200b</td><td>d</td></tr></table><p>\u200b</p><pre>if\u202e(x)</pre>";
        const auto pasted = formats::readPaste(html);
        QVERIFY(pasted);
        QString all;
        for (const core::Block &block : pasted->blocks)
            all += core::plainText(block) + QLatin1Char('|');
        QCOMPARE(shown(all), shown(QStringLiteral("a \u2067b\u2069|cevil|x\ty\n\td|if(x)|")));
        QVERIFY(tells(pasted->dropped));
        for (const auto &read : {formats::readPastedText(QStringLiteral("a\u202eb\u2067c\ufffc")),
                                 formats::readPlainPaste(QStringLiteral("a\u202eb\u2067c\ufffc"))}) {
            QVERIFY(read);
            QCOMPARE(shown(core::plainText(read->blocks.first())), shown(QStringLiteral("ab\u2067c\u2069")));
            QVERIFY(tells(read->dropped));
        }
    }

    void holdsInDocuments()
    {
        core::Story story;
        story.headline = QStringLiteral("Head\u202eline");
        story.body.blocks = {
            core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Schiff\u00adfahrt\u202e می\u200cشود"))};
        const QString expected = QStringLiteral("Schiff\u00adfahrt می\u200cشود");
        const auto word = formats::readDocument(formats::writeDocx(story).valueOr({}), QStringLiteral("a.docx"));
        QVERIFY(word);
        QCOMPARE(word->headline, QStringLiteral("Headline"));
        QCOMPARE(shown(core::plainText(word->body.blocks.last())), shown(expected));
        QVERIFY(tells(word->dropped));
        const auto text = formats::readDocument("Schiff\u00adfahrt\u202e می\u200cشود", QStringLiteral("a.txt"));
        QVERIFY(text);
        QCOMPARE(shown(core::plainText(text->body.blocks.last())), shown(expected));
        QVERIFY(tells(text->dropped));
    }

    // What is on the site already, and our own copy, stay as they are.
    void ownCopiesStayAsTheyAre()
    {
        const QString text = QStringLiteral("\uFEFFa\u202eb\u00adc\u200bd");
        formats::PasteInput own;
        own.own = formats::writeOwnCopy({core::textBlock(core::BlockKind::Paragraph, text)});
        const auto pasted = formats::readPaste(own);
        QVERIFY(pasted);
        QCOMPARE(shown(core::plainText(pasted->blocks.first())), shown(text));
    }
};

QTEST_APPLESS_MAIN(UnseenLettersTest)
#include "unseen_letters_test.moc"
