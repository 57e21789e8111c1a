// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sure to be in a story with a hit. Better nothing than something that is not sure.

#include "storage/search_prefilter.h"

#include <QRegularExpression>
#include <QTest>

using namespace storage;

class SearchPrefilterTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheLongestLettersOfAnExpressionThatAreSure_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *expression, const char *expected) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
        };
        row("harbour", "harbour");
        row("Port Alder", "alder");
        row("^Harbou?r\\b", "harbo");
        row("colou?rs", "colo");
        row("ab+cd", "ab");
        row("ab*cdef", "cdef");
        row("xa{2,3}bc", "bc");
        row("xa{2", "x");
        row("(one|two)three", "three");
        row("(?:one|two) ships", "ships");
        row("ship(s)?", "ship");
        row("(ship)+", "");
        row("one|two", "");
        row("(a|b)|two", "");
        row("\\d{4}-\\d\\d", "");
        row("year \\d{4}", "year");
        row("[abc]harbour", "harbour");
        row("[]abc]quay", "quay");
        row("[^]abc]quay", "quay");
        row("[a\\]bc]quay", "quay");
        row("[[:alpha:]]quay", "");
        row("har\\.bour", "bour");
        row("har\\x62our", "");
        row("a\\Qb|c\\E", "");
        row("(?i)Quay", "");
        row("(?x)Quay # not this", "");
        row("(?=quay)q", "");
        row("(?<name>quay)\\k<name>", "");
        row("(quay)\\1", "");
        row("(*UTF)quay", "");
        row("\\p{Lu}quay", "");
        row("Zürich", "rich");
        row("کتاب", "");
        row("(quay", "");
        row("quay\\", "");
        row("", "");
    }
    void takesTheLongestLettersOfAnExpressionThatAreSure()
    {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        QCOMPARE(sureLetters(expression), expected);
    }

    // Whatever matches has them: expressions put together of all sorts of pieces, against texts of all sorts.
    void whatMatchesHasTheSureLetters()
    {
        const QStringList pieces{
            QStringLiteral("ab"),     QStringLiteral("c?"),     QStringLiteral("d*"),  QStringLiteral("(ab|c)"),
            QStringLiteral("[cd]"),   QStringLiteral("e{0,2}"), QStringLiteral("|"),   QStringLiteral("a+"),
            QStringLiteral("(?:d)?"), QStringLiteral("."),      QStringLiteral("\\w"), QStringLiteral("(b(c|d))"),
            QStringLiteral("\\."),    QStringLiteral("b{2}"),   QStringLiteral("a*?"), QStringLiteral("d++")};
        const QString letters = QStringLiteral("abcde.");
        quint32 seed = 20261123;
        const auto next = [&seed](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return qsizetype((seed >> 8) % quint32(below));
        };
        int matched = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString expression;
            for (qsizetype count = 1 + next(5); count > 0; --count)
                expression += pieces.at(next(pieces.size()));
            QString text;
            for (qsizetype count = next(12); count > 0; --count)
                text += letters.at(next(letters.size()));
            const QRegularExpression pattern(expression, QRegularExpression::CaseInsensitiveOption);
            if (!pattern.isValid() || !pattern.match(text).hasMatch())
                continue;
            ++matched;
            const QString sure = sureLetters(expression);
            QVERIFY2(text.contains(sure), qPrintable(expression + QStringLiteral(" in ") + text));
        }
        QVERIFY(matched > 2000);
    }
};

QTEST_GUILESS_MAIN(SearchPrefilterTest)
#include "search_prefilter_test.moc"
