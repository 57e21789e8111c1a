// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing_habits.h"

#include <QTest>

using core::BlockKind;

class WritingHabitsTest : public QObject
{
    Q_OBJECT

private slots:
    void linesBecomeKindsOfBlock()
    {
        const auto of = [](const char *text) { return core::lineHabit(QString::fromUtf8(text)); };
        QCOMPARE(of("## "), (core::LineHabit{BlockKind::Heading, 2, false}));
        QCOMPARE(of("### "), (core::LineHabit{BlockKind::Heading, 3, false}));
        QCOMPARE(of("#### "), (core::LineHabit{BlockKind::Heading, 4, false}));
        QCOMPARE(of("> "), (core::LineHabit{BlockKind::Quote, 0, false}));
        QCOMPARE(of("- "), (core::LineHabit{BlockKind::ListItem, 0, false}));
        QCOMPARE(of("* "), (core::LineHabit{BlockKind::ListItem, 0, false}));
        QCOMPARE(of("1. "), (core::LineHabit{BlockKind::ListItem, 0, true}));
        QCOMPARE(of("۱. "), (core::LineHabit{BlockKind::ListItem, 0, true}));
        QCOMPARE(of("---"), (core::LineHabit{BlockKind::Separator, 0, false}));
        for (const char *plain : {"", "#", "# ", "##", "##### ", "a - ", "-", "--", "1.", "12. ", "7. ", ">"})
            QVERIFY2(!of(plain), plain);
    }

    void signsAroundWordsBecomeMarks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("open");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("close");
        const auto row = [](const char *text, int open, int length, int close) {
            QTest::newRow(text) << QString::fromUtf8(text) << open << length << close;
        };
        row("so **bold**", 2, 4, 2);
        row("*one two*", 1, 7, 1);
        row("say (*this*", 1, 4, 1);
        row("`a * b`", 1, 5, 1);
        row("~~gone~~", 2, 4, 2);
        row("see [the tide](https://example.org/t)", 1, 8, 24);
        for (const char *plain : {"**bold*", "**", "****", "2*3*", "* not*", "*not *", "a*b*", "``", "~a~", "[a]()",
                                  "[](b)", "![a](b)", "[a](b c)", "(a)", "text", "**a*b**", "``a`"})
            row(plain, 0, 0, 0);
    }

    void signsAroundWordsBecomeMarks()
    {
        QFETCH(const QString, before);
        QFETCH(const int, open);
        QFETCH(const int, length);
        QFETCH(const int, close);
        const auto habit = core::inlineHabit(before).value_or(core::InlineHabit{});
        QCOMPARE(habit.open, open);
        QCOMPARE(habit.length, length);
        QCOMPARE(habit.close, close);
    }

    void marksAreThoseOfTheSign()
    {
        const auto of = [](const char *text) { return core::inlineHabit(QString::fromUtf8(text))->marks; };
        core::Marks marks;
        marks.bold = true;
        QCOMPARE(of("**a**"), marks);
        marks = {};
        marks.italic = true;
        QCOMPARE(of("*a*"), marks);
        marks = {};
        marks.href = QStringLiteral("/a(b)");
        QCOMPARE(of("[c](/a(b))"), marks);
        QVERIFY(!core::inlineHabit(QStringLiteral("[c](/a(b)"))); // its own bracket: it goes on
    }
};

QTEST_GUILESS_MAIN(WritingHabitsTest)
#include "writing_habits_test.moc"
