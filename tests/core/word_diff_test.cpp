// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of numbers and texts compared: what is found, that it is right for any input, and what it costs.

#include "core/sequence_diff.h"
#include "core/word_diff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace core;

namespace {

// "The [-red-]{+blue+} boat"
QString shown(const QString &before, const QString &after)
{
    QString text;
    for (const Run &run : compareWords(before, after)) {
        if (run.kind == RunKind::Kept)
            text += run.text;
        else if (run.kind == RunKind::Added)
            text += QLatin1String("{+") + run.text + QLatin1String("+}");
        else
            text += QLatin1String("[-") + run.text + QLatin1String("-]");
    }
    return text;
}

QString side(const QList<Run> &runs, RunKind without)
{
    QString text;
    for (const Run &run : runs) {
        if (run.kind != without)
            text += run.text;
    }
    return text;
}

QList<int> randomRow(QRandomGenerator &random, int longest, int kinds)
{
    QList<int> row;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        row.append(random.bounded(kinds));
    return row;
}

int longestCommon(const QList<int> &a, const QList<int> &b)
{
    QList<QList<int>> length(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            length[i][j] = a.at(i) == b.at(j) ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    }
    return length[0][0];
}

int checkedLength(const QList<CommonStretch> &found, const QList<int> &a, const QList<int> &b)
{
    qsizetype endA = 0;
    qsizetype endB = 0;
    qsizetype length = 0;
    for (const CommonStretch &stretch : found) {
        if (stretch.length <= 0 || stretch.a < endA || stretch.b < endB
            || a.mid(stretch.a, stretch.length) != b.mid(stretch.b, stretch.length))
            return -1;
        endA = stretch.a + stretch.length;
        endB = stretch.b + stretch.length;
        length += stretch.length;
    }
    return int(length);
}

} // namespace

class WordDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAllThatTwoShortRowsHaveInCommon()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            const int kinds = 1 + random.bounded(12);
            const QList<int> a = randomRow(random, 24, kinds);
            const QList<int> b = randomRow(random, 24, kinds);
            QCOMPARE(checkedLength(commonStretches(a, b, kinds), a, b), longestCommon(a, b));
        }
    }

    void isRightForLongRowsWithLittleInCommon()
    {
        QRandomGenerator random(8);
        for (const int kinds : {2, 40, 3000, 100000}) {
            const QList<int> a = randomRow(random, 60000, kinds);
            const QList<int> b = randomRow(random, 60000, kinds);
            QElapsedTimer timer;
            timer.start();
            const QList<CommonStretch> found = commonStretches(a, b, kinds);
            QVERIFY(checkedLength(found, a, b) >= 0);
            qInfo("%lld and %lld of %d kinds: %lld ms", qlonglong(a.size()), qlonglong(b.size()), kinds,
                  timer.elapsed());
        }
    }

    void showsTheWordsThatChanged()
    {
        QCOMPARE(shown(QStringLiteral("The red boat sank."), QStringLiteral("The blue boat sank.")),
                 QStringLiteral("The [-red-]{+blue+} boat sank."));
        QCOMPARE(shown(QStringLiteral("The boat sank."), QStringLiteral("The old boat sank at dawn.")),
                 QStringLiteral("The {+old +}boat sank{+ at dawn+}."));
        QCOMPARE(shown({}, QStringLiteral("New")), QStringLiteral("{+New+}"));
        QCOMPARE(shown(QStringLiteral("Old"), {}), QStringLiteral("[-Old-]"));
        QVERIFY(compareWords({}, {}).isEmpty());
    }

    void replacesNeighbouringWordsAsOneStretch()
    {
        QCOMPARE(shown(QStringLiteral("See red fox run"), QStringLiteral("See big dog run")),
                 QStringLiteral("See [-red fox-]{+big dog+} run"));
    }

    void comparesPersianAndArabicWordByWord()
    {
        QCOMPARE(shown(QStringLiteral("قایق‌ها در بندر ماندند."),
                       QStringLiteral("قایق‌ها در ساحل می‌مانند.")),
                 QStringLiteral("قایق‌ها در [-بندر ماندند-]{+ساحل می‌مانند+}."));
        QCOMPARE(shown(QStringLiteral("وصلت السفينة أمس"), QStringLiteral("وصلت السفينة اليوم")),
                 QStringLiteral("وصلت السفينة [-أمس-]{+اليوم+}"));
    }

    void comparesChineseSignBySign()
    {
        QCOMPARE(shown(QStringLiteral("船在港口停泊"), QStringLiteral("船在海边停泊")),
                 QStringLiteral("船在[-港口-]{+海边+}停泊"));
    }

    void neverCutsWhatAReaderSeesAsOneLetter()
    {
        const QString texts[] = {QStringLiteral("e\u0301te\u0301 a\u0308b"),
                                 QStringLiteral("👨‍👩‍👧‍👦👩🏽‍🚒🇫🇷🇩🇪 x"),
                                 QStringLiteral("کِتاب می‌روم ۱۲٫۵"),
                                 QStringLiteral("हिन्दी में"),
                                 QStringLiteral("\u0600 12 \u0e01\u0e33\u0e19 각"),
                                 QStringLiteral("a\r\nb\n\nc")};
        for (const QString &text : texts) {
            QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
            const QList<qsizetype> cuts = wordCuts(text);
            QCOMPARE(cuts.first(), 0);
            QCOMPARE(cuts.last(), text.size());
            for (const qsizetype cut : cuts) {
                letters.setPosition(cut);
                QVERIFY(cut == 0 || cut == text.size() || letters.isAtBoundary());
            }
        }
    }

    void givesBothTextsBack()
    {
        QRandomGenerator random(9);
        const QStringList words =
            QStringLiteral(
                "boat|sea|the|of|قایق|می‌رود|船|港|e\u0301|👩🏽‍🚒|.|, |\n| |  |“tide”|\ufffc")
                .split(QLatin1Char('|'));
        for (int round = 0; round < 1000; ++round) {
            QString texts[2];
            for (QString &text : texts) {
                for (int i = random.bounded(30); i > 0; --i)
                    text += words.at(random.bounded(int(words.size()))) + QLatin1String(random.bounded(2) ? " " : "");
            }
            const QList<Run> runs = compareWords(texts[0], texts[1]);
            QCOMPARE(side(runs, RunKind::Added), texts[0]);
            QCOMPARE(side(runs, RunKind::Removed), texts[1]);
        }
    }
};

QTEST_APPLESS_MAIN(WordDiffTest)
#include "word_diff_test.moc"
