// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_samples.h"

#include "ui/page/page_format.h"

#include <QTest>

using core::BlockKind;
using samples::Page;

class PageTypingTest : public QObject
{
    Q_OBJECT

private slots:
    void quotesFollowTheLanguageInFieldsAndBody();
    void oneUndoGivesTheSignThatWasTyped();
    void nothingChangesInCodeOrWhenSwitchedOff();
    void inputMethodsTypeSignsToo();
    void straightQuotesAreAnAct();
    void persianHasANonJoinerOnShiftSpace();
    void linesBecomeBlocksInOneStep();
    void wordsBecomeMarkedInOneStep();
    void linksBecomeLinks();
};

namespace {

struct Writing : Page
{
    explicit Writing(const QString &language = QStringLiteral("en-GB"))
    {
        show(samples::emptyStory(language));
        caretAt(ui::fieldCount);
    }
    // Letters that QTest knows no key for.
    void put(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    [[nodiscard]] QString body() const { return core::plainText(page.story().body); }
    [[nodiscard]] core::Block first() const { return page.story().body.blocks.first(); }
};

} // namespace

void PageTypingTest::quotesFollowTheLanguageInFieldsAndBody()
{
    Writing page;
    page.type(QStringLiteral("\"It's - the '90s\""));
    QCOMPARE(page.body(), QStringLiteral("“It’s – the ’90s”"));
    page.caretAt(1);
    page.type(QStringLiteral("\"Yes\""));
    QCOMPARE(page.page.story().headline, QStringLiteral("“Yes”"));
    Writing french(QStringLiteral("fr"));
    french.type(QStringLiteral("\"Oui\" ?"));
    QCOMPARE(french.body(), QStringLiteral("«\u202FOui\u202F»\u202F?"));
}

void PageTypingTest::oneUndoGivesTheSignThatWasTyped()
{
    Writing page;
    page.type(QStringLiteral("He said \""));
    QCOMPARE(page.body(), QStringLiteral("He said “"));
    page.page.actions().undo->trigger();
    QCOMPARE(page.body(), QStringLiteral("He said \""));
    page.type(QStringLiteral("x"));
    QCOMPARE(page.body(), QStringLiteral("He said \"x"));
    page.type(QStringLiteral(" \"and"));
    QCOMPARE(page.body(), QStringLiteral("He said \"x “and"));
    page.page.actions().undo->trigger(); // the word after it is a step of its own
    QCOMPARE(page.body(), QStringLiteral("He said \"x “"));
    page.page.actions().undo->trigger();
    QCOMPARE(page.body(), QStringLiteral("He said \"x \""));
}

void PageTypingTest::nothingChangesInCodeOrWhenSwitchedOff()
{
    Writing page;
    page.page.actions().code->trigger();
    page.type(QStringLiteral("a = \"b\" -- **c**"));
    QCOMPARE(page.body(), QStringLiteral("a = \"b\" -- **c**"));
    Writing off;
    off.page.actions().writing.smartSigns->setChecked(false);
    off.page.actions().writing.writingSigns->setChecked(false);
    off.type(QStringLiteral("## \"b\" **c**"));
    QCOMPARE(off.body(), QStringLiteral("## \"b\" **c**"));
    QCOMPARE(off.first().kind, BlockKind::Paragraph);
    QCOMPARE(off.support.settings.choice(QStringLiteral("typing.smartSigns")), QStringLiteral("off"));
}

void PageTypingTest::inputMethodsTypeSignsToo()
{
    Writing page;
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("\""));
    QApplication::sendEvent(page.edit, &event);
    QCOMPARE(page.body(), QStringLiteral("“"));
}

void PageTypingTest::straightQuotesAreAnAct()
{
    Writing page;
    page.type(QStringLiteral("a \""));
    page.page.actions().writing.straighten->trigger();
    QCOMPARE(page.body(), QStringLiteral("a \""));
    page.type(QStringLiteral("b' \"c\""));
    page.press(Qt::Key_A, Qt::ControlModifier);
    page.page.actions().writing.straighten->trigger();
    QCOMPARE(page.body(), QStringLiteral("a \"b' \"c\""));
}

void PageTypingTest::persianHasANonJoinerOnShiftSpace()
{
    Writing page(QStringLiteral("fa"));
    page.put(QStringLiteral("می"));
    page.press(Qt::Key_Space, Qt::ShiftModifier);
    page.press(Qt::Key_Space, Qt::ShiftModifier);
    page.put(QStringLiteral("شود?"));
    QCOMPARE(page.body(), QStringLiteral("می\u200Cشود؟"));
    Writing english;
    english.type(QStringLiteral("a"));
    english.press(Qt::Key_Space, Qt::ShiftModifier);
    english.type(QStringLiteral("b"));
    QCOMPARE(english.body(), QStringLiteral("a b"));
    english.page.actions().writing.nonJoiner->trigger();
    QCOMPARE(english.body(), QStringLiteral("a b\u200C"));
}

void PageTypingTest::linesBecomeBlocksInOneStep()
{
    const auto kindOf = [](const char *typed) {
        Writing page;
        page.type(QString::fromLatin1(typed));
        const core::Block turned = page.first();
        page.page.actions().undo->trigger();
        const core::Block back = page.first();
        return std::tuple{turned.kind,
                          turned.level,
                          turned.ordered,
                          core::plainText(turned),
                          back.kind == BlockKind::Paragraph,
                          core::plainText(back)};
    };
    const auto expected = [](BlockKind kind, int level, bool ordered, const char *sign) {
        return std::tuple{kind, level, ordered, QString(), true, QString::fromLatin1(sign)};
    };
    QCOMPARE(kindOf("## "), expected(BlockKind::Heading, 2, false, "## "));
    QCOMPARE(kindOf("### "), expected(BlockKind::Heading, 3, false, "### "));
    QCOMPARE(kindOf("#### "), expected(BlockKind::Heading, 4, false, "#### "));
    QCOMPARE(kindOf("> "), expected(BlockKind::Quote, 0, false, "> "));
    QCOMPARE(kindOf("- "), expected(BlockKind::ListItem, 0, false, "- "));
    QCOMPARE(kindOf("* "), expected(BlockKind::ListItem, 0, false, "* "));
    QCOMPARE(kindOf("1. "), expected(BlockKind::ListItem, 0, true, "1. "));
    QCOMPARE(kindOf("---"), expected(BlockKind::Separator, 0, false, "---"));
    Writing field;
    field.caretAt(1);
    field.type(QStringLiteral("## "));
    QCOMPARE(field.page.story().headline, QStringLiteral("## "));
}

void PageTypingTest::wordsBecomeMarkedInOneStep()
{
    Writing page;
    page.type(QStringLiteral("so **bold** and"));
    const QList<core::Span> expected{{QStringLiteral("so "), {}},
                                     {QStringLiteral("bold"), samples::marked(&core::Marks::bold)},
                                     {QStringLiteral(" and"), {}}};
    QCOMPARE(page.first().spans, expected);
    page.page.actions().undo->trigger();
    page.page.actions().undo->trigger();
    QCOMPARE(page.first().spans, (QList<core::Span>{{QStringLiteral("so **bold**"), {}}}));
    Writing others;
    others.type(QStringLiteral("*a* ~~b~~ `c`"));
    QCOMPARE(others.first().spans, (QList<core::Span>{{QStringLiteral("a"), samples::marked(&core::Marks::italic)},
                                                      {QStringLiteral(" "), {}},
                                                      {QStringLiteral("b"), samples::marked(&core::Marks::strike)},
                                                      {QStringLiteral(" "), {}},
                                                      {QStringLiteral("c"), samples::marked(&core::Marks::code)}}));
}

void PageTypingTest::linksBecomeLinks()
{
    Writing page;
    page.type(QStringLiteral("see [the tide](example.org/t) now"));
    QCOMPARE(page.first().spans,
             (QList<core::Span>{{QStringLiteral("see "), {}},
                                {QStringLiteral("the tide"), samples::linked(QStringLiteral("https://example.org/t"))},
                                {QStringLiteral(" now"), {}}}));
    Writing hostile;
    hostile.type(QStringLiteral("[a](javascript:b)"));
    QCOMPARE(hostile.body(), QStringLiteral("[a](javascript:b)"));
}

QTEST_MAIN(PageTypingTest)
#include "page_typing_test.moc"
