// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_samples.h"

#include "ui/page/page_format.h"
#include "ui/page/story_edit.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using core::BlockKind;
using samples::Page;
using samples::text;

class PageWritingTest : public QObject
{
    Q_OBJECT

private slots:
    void fieldsFlowIntoEachOtherWithEnterAndTab();
    void tabLeavesThePageFromAParagraph();
    void fieldsSurviveEveryDeletion();
    void selectionFromFieldIntoBodyLeavesTheRestOfTheBody();
    void typingOverASelectionAcrossFieldsIsOneStep();
    void oneUndoStackSpansFieldsBodyAndInspector();
    void stageIsNotUndone();
    void enterSplitsAndGivesNewIds();
    void enterAtTheStartOfAHeadingPutsAParagraphBeforeIt();
    void headingEndsWithAParagraph();
    void emptyListItemEndsTheList();
    void backspaceTurnsAStyledBlockIntoAParagraph();
    void tabMovesListItemsInAndOut();
    void cardIsSelectedFirstAndDeletedNext();
    void typingOnACardGoesBelowIt();
    void deletingOverACardKeepsTheTextAroundIt();
    void shiftEnterIsALineBreakInsideTheBlock();
    void marksAreToggledByKeys();
    void linkDoesNotGrowAtItsEnd();
    void restoringAVersionIsOneStep();
    void inputMethodCannotBreakFields();
    void readOnlyTakesNoKey();
    void wordsAreCountedInPauses();
    void blockJumpedToHasTheCaret();
    void persianStandsAtTheRight();
    void bylineAndDatelineShareALine();
    void rowsFollowEachOtherWithoutGapsAfterEveryAct();
    void pictureIsDescribedByKeyboardAlone();
    void linkIsMadeByKeyboardAlone();
};

namespace {

core::Story twoParagraphs()
{
    core::Story story = samples::emptyStory();
    story.kicker = QStringLiteral("Kick");
    story.headline = QStringLiteral("Head");
    story.standfirst = QStringLiteral("Stand");
    story.byline = QStringLiteral("By");
    story.dateline = QStringLiteral("Elin");
    story.body.blocks = {text(BlockKind::Paragraph, QStringLiteral("One two")),
                         text(BlockKind::Paragraph, QStringLiteral("Three four"))};
    return story;
}

const QStringList twoLines{QStringLiteral("Kick"),      QStringLiteral("Head"), QStringLiteral("Stand"),
                           QStringLiteral("By"),        QStringLiteral("Elin"), QStringLiteral("One two"),
                           QStringLiteral("Three four")};

void verifyFields(const Page &page)
{
    for (int role = 0; role < ui::fieldCount; ++role)
        QCOMPARE(static_cast<int>(ui::roleOf(page.block(role))), role);
    QCOMPARE(ui::roleOf(page.block(ui::fieldCount)), ui::Role::Body);
}

} // namespace

void PageWritingTest::fieldsFlowIntoEachOtherWithEnterAndTab()
{
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(0);
    page.type(QStringLiteral("Coast"));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("Harbour opens"));
    page.press(Qt::Key_Tab);
    page.type(QStringLiteral("At last."));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("By M. Adler"));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("Elin"));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("First."));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("Second."));
    const core::Story story = page.page.story();
    QCOMPARE(story.kicker, QStringLiteral("Coast"));
    QCOMPARE(story.headline, QStringLiteral("Harbour opens"));
    QCOMPARE(story.standfirst, QStringLiteral("At last."));
    QCOMPARE(story.byline, QStringLiteral("By M. Adler"));
    QCOMPARE(story.dateline, QStringLiteral("Elin"));
    QCOMPARE(core::plainText(story.body), QStringLiteral("First.\nSecond."));
}

void PageWritingTest::tabLeavesThePageFromAParagraph()
{
    Page page;
    page.show(twoParagraphs());
    page.caretAt(6, 3);
    page.press(Qt::Key_Tab);
    QVERIFY(!page.edit->hasFocus());
    QCOMPARE(page.lines(), twoLines);
}

void PageWritingTest::fieldsSurviveEveryDeletion()
{
    Page page;
    for (int from = 0; from < 7; ++from) {
        for (int to = from; to < 7; ++to) {
            for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_X}) {
                page.show(twoParagraphs());
                page.select(from, 1, to, 2);
                page.press(key, key == Qt::Key_X ? Qt::ControlModifier : Qt::NoModifier);
                verifyFields(page);
                page.edit->undo();
                QCOMPARE(page.lines(), twoLines);
            }
        }
    }
    page.show(twoParagraphs());
    for (int number = 0; number < 6; ++number) {
        for (const auto &[key, modifier, atEnd] : {std::tuple{Qt::Key_Backspace, Qt::NoModifier, false},
                                                   {Qt::Key_Backspace, Qt::ControlModifier, false},
                                                   {Qt::Key_Delete, Qt::NoModifier, true},
                                                   {Qt::Key_Delete, Qt::ControlModifier, true}}) {
            if (number == 5 && atEnd)
                continue; // that joins the body's own paragraphs
            page.caretAt(number, atEnd ? page.block(number).length() - 1 : 0);
            page.press(key, modifier);
            verifyFields(page);
            QCOMPARE(page.lines(), twoLines);
        }
    }
    page.edit->selectAll();
    page.press(Qt::Key_Delete);
    verifyFields(page);
    QCOMPARE(page.lines(), QStringList(6, QString()));
}

void PageWritingTest::selectionFromFieldIntoBodyLeavesTheRestOfTheBody()
{
    Page page;
    page.show(twoParagraphs());
    page.select(1, 2, 6, 6);
    page.press(Qt::Key_Delete);
    QCOMPARE(page.lines(),
             (QStringList{QStringLiteral("Kick"), QStringLiteral("He"), {}, {}, {}, QStringLiteral("four")}));
    QCOMPARE(page.edit->textCursor().blockNumber(), 1);
    page.edit->undo();
    QCOMPARE(page.lines(), twoLines);
}

void PageWritingTest::typingOverASelectionAcrossFieldsIsOneStep()
{
    Page page;
    page.show(twoParagraphs());
    page.select(0, 0, 5, 4);
    page.type(QStringLiteral("x"));
    QCOMPARE(page.lines(),
             (QStringList{QStringLiteral("x"), {}, {}, {}, {}, QStringLiteral("two"), QStringLiteral("Three four")}));
    page.edit->undo();
    QCOMPARE(page.lines(), twoLines);
}

void PageWritingTest::oneUndoStackSpansFieldsBodyAndInspector()
{
    Page page;
    page.show(twoParagraphs());
    const core::Story before = page.page.story();
    page.caretAt(1, 4);
    page.type(QStringLiteral("line"));
    core::Story fields = page.page.fields();
    fields.tags = {QStringLiteral("ports")};
    fields.language = QStringLiteral("fa");
    page.page.setFields(fields, QStringLiteral("Tags"));
    page.caretAt(6, 10);
    page.type(QStringLiteral("!"));
    const core::Story after = page.page.story();
    QCOMPARE(after.tags, fields.tags);
    QSignalSpy fieldsChanged(&page.page, &ui::StoryPage::fieldsChanged);
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(page.page.fields().tags, QStringList());
    QCOMPARE(page.page.fields().headline, QStringLiteral("Headline"));
    QVERIFY(fieldsChanged.wait(1000));
    page.edit->undo();
    QCOMPARE(page.page.story(), before);
    page.edit->redo();
    page.edit->redo();
    page.edit->redo();
    QCOMPARE(page.page.story(), after);
}

void PageWritingTest::stageIsNotUndone()
{
    Page page;
    page.show(twoParagraphs());
    core::Story fields = page.page.fields();
    fields.stage = core::Stage::InReview;
    fields.slug = QStringLiteral("harbour");
    page.page.setFields(fields, {});
    page.edit->undo();
    QCOMPARE(page.page.fields().slug, QString());
    QCOMPARE(page.page.fields().stage, core::Stage::InReview);
}

void PageWritingTest::enterSplitsAndGivesNewIds()
{
    Page page;
    page.show(twoParagraphs());
    const core::BlockId id = page.page.story().body.blocks.at(0).id;
    page.caretAt(5, 3);
    page.press(Qt::Key_Return);
    QList<core::Block> blocks = page.page.story().body.blocks;
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(0).id, id);
    QVERIFY(blocks.at(1).id != id && !blocks.at(1).id.isEmpty());
    page.edit->undo();
    page.caretAt(5, 0);
    page.press(Qt::Key_Return); // the words keep their id
    blocks = page.page.story().body.blocks;
    QCOMPARE(core::plainText(blocks.at(0)), QString());
    QCOMPARE(blocks.at(1).id, id);
    QVERIFY(blocks.at(0).id != id);
}

void PageWritingTest::enterAtTheStartOfAHeadingPutsAParagraphBeforeIt()
{
    Page page;
    core::Story story = twoParagraphs();
    story.body.blocks = {text(BlockKind::Heading, QStringLiteral("Part"), 3)};
    page.show(story);
    page.caretAt(5);
    page.press(Qt::Key_Return);
    const QList<core::Block> blocks = page.page.story().body.blocks;
    QCOMPARE(blocks.at(0).kind, BlockKind::Paragraph);
    QCOMPARE(blocks.at(1), story.body.blocks.at(0));
}

void PageWritingTest::headingEndsWithAParagraph()
{
    Page page;
    page.show(twoParagraphs());
    page.caretAt(5, 7);
    page.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(page.page.story().body.blocks.at(0).kind, BlockKind::Heading);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("Body"));
    const QList<core::Block> blocks = page.page.story().body.blocks;
    QCOMPARE(blocks.at(0).level, 2);
    QCOMPARE(blocks.at(1).kind, BlockKind::Paragraph);
    QCOMPARE(core::plainText(blocks.at(1)), QStringLiteral("Body"));
}

void PageWritingTest::emptyListItemEndsTheList()
{
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(5);
    page.page.actions().bulletList->trigger();
    page.type(QStringLiteral("One"));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("Two"));
    page.press(Qt::Key_Return);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("After"));
    const QList<core::Block> blocks = page.page.story().body.blocks;
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(1).kind, BlockKind::ListItem);
    QCOMPARE(blocks.at(2).kind, BlockKind::Paragraph);
    QCOMPARE(core::plainText(blocks.at(2)), QStringLiteral("After"));
}

void PageWritingTest::backspaceTurnsAStyledBlockIntoAParagraph()
{
    Page page;
    for (const BlockKind kind : {BlockKind::Heading, BlockKind::Quote, BlockKind::ListItem}) {
        core::Story story = twoParagraphs();
        story.body.blocks[1] = text(kind, QStringLiteral("Words"), kind == BlockKind::Heading ? 2 : 0);
        page.show(story);
        page.caretAt(6);
        page.press(Qt::Key_Backspace);
        QCOMPARE(page.page.story().body.blocks.at(1).kind, BlockKind::Paragraph);
        page.press(Qt::Key_Backspace);
        QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("One twoWords"));
    }
}

void PageWritingTest::tabMovesListItemsInAndOut()
{
    Page page;
    core::Story story = twoParagraphs();
    story.body.blocks = {text(BlockKind::ListItem, QStringLiteral("a")),
                         text(BlockKind::ListItem, QStringLiteral("b"))};
    page.show(story);
    page.caretAt(6, 1);
    page.press(Qt::Key_Tab);
    QCOMPARE(page.page.story().body.blocks.at(1).level, 1);
    page.press(Qt::Key_Tab); // not deeper than one below the item before
    QCOMPARE(page.page.story().body.blocks.at(1).level, 1);
    page.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page.page.story().body.blocks.at(1).level, 0);
    QVERIFY(page.edit->hasFocus());
}

void PageWritingTest::cardIsSelectedFirstAndDeletedNext()
{
    Page page;
    core::Story story = twoParagraphs();
    story.body.blocks.insert(1, samples::opaque());
    page.show(story);
    page.caretAt(7);
    page.press(Qt::Key_Backspace);
    QCOMPARE(page.edit->textCursor().blockNumber(), 6);
    QCOMPARE(page.page.story().body, story.body);
    page.press(Qt::Key_Backspace);
    QCOMPARE(page.page.story().body.blocks, (QList{story.body.blocks.at(0), story.body.blocks.at(2)}));
    page.edit->undo();
    QCOMPARE(page.page.story().body, story.body);
    page.caretAt(5, 7);
    page.press(Qt::Key_Delete);
    QCOMPARE(page.page.story().body, story.body);
    page.press(Qt::Key_Delete);
    QCOMPARE(page.page.story().body.blocks.size(), 2);
}

void PageWritingTest::typingOnACardGoesBelowIt()
{
    Page page;
    core::Story story = twoParagraphs();
    story.body.blocks.insert(1, samples::opaque());
    page.show(story);
    page.caretAt(6);
    page.type(QStringLiteral("new"));
    const QList<core::Block> blocks = page.page.story().body.blocks;
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks.at(1), story.body.blocks.at(1));
    QCOMPARE(core::plainText(blocks.at(2)), QStringLiteral("new"));
}

void PageWritingTest::deletingOverACardKeepsTheTextAroundIt()
{
    Page page;
    core::Story story = twoParagraphs();
    story.body.blocks.insert(1, samples::opaque());
    page.show(story);
    page.select(5, 3, 7, 5);
    page.press(Qt::Key_Delete);
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("One four"));
    QCOMPARE(page.page.story().body.blocks.size(), 1);
    page.edit->undo();
    QCOMPARE(page.page.story().body, story.body);
    page.select(5, 3, 6, 0); // up to the card
    page.press(Qt::Key_Delete);
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("One\nThree four"));
}

void PageWritingTest::shiftEnterIsALineBreakInsideTheBlock()
{
    Page page;
    page.show(twoParagraphs());
    page.caretAt(5, 3);
    page.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(core::plainText(page.page.story().body.blocks.at(0)), QStringLiteral("One\n two"));
    page.caretAt(1, 2);
    page.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(page.page.fields().headline, QStringLiteral("Head"));
}

void PageWritingTest::marksAreToggledByKeys()
{
    Page page;
    page.show(twoParagraphs());
    page.select(5, 0, 5, 3);
    page.press(Qt::Key_B, Qt::ControlModifier);
    const QList<core::Span> expected{{QStringLiteral("One"), samples::marked(&core::Marks::bold)},
                                     {QStringLiteral(" two"), {}}};
    QCOMPARE(page.page.story().body.blocks.at(0).spans, expected);
    QVERIFY(page.page.actions().bold->isChecked());
    page.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(page.page.story().body.blocks.at(0).spans.size(), 1);
    page.caretAt(5, 7);
    page.press(Qt::Key_I, Qt::ControlModifier);
    page.type(QStringLiteral("!"));
    QCOMPARE(page.page.story().body.blocks.at(0).spans.last(),
             (core::Span{QStringLiteral("!"), samples::marked(&core::Marks::italic)}));
}

void PageWritingTest::linkDoesNotGrowAtItsEnd()
{
    Page page;
    core::Story story = twoParagraphs();
    story.body.blocks[0].spans = {{QStringLiteral("see"), samples::linked(QStringLiteral("https://example.org"))}};
    page.show(story);
    page.caretAt(5, 3);
    page.type(QStringLiteral(" on"));
    QCOMPARE(page.page.story().body.blocks.at(0).spans,
             (QList<core::Span>{story.body.blocks.at(0).spans.at(0), {QStringLiteral(" on"), {}}}));
    page.caretAt(5, 2);
    page.type(QStringLiteral("m"));
    QCOMPARE(page.page.story().body.blocks.at(0).spans.at(0).text, QStringLiteral("seme"));
}

void PageWritingTest::restoringAVersionIsOneStep()
{
    Page page;
    page.show(twoParagraphs());
    const core::Story before = page.page.story();
    core::Story other = samples::harbour();
    other.id = before.id;
    page.page.replaceStory(other);
    QCOMPARE(page.page.story(), other);
    verifyFields(page);
    page.edit->undo();
    QCOMPARE(page.page.story(), before);
    page.edit->redo();
    QCOMPARE(page.page.story(), other);
}

void PageWritingTest::inputMethodCannotBreakFields()
{
    Page page;
    page.show(twoParagraphs());
    page.select(1, 2, 5, 3);
    QInputMethodEvent event(QStringLiteral("k"), {});
    QApplication::sendEvent(page.edit, &event);
    verifyFields(page);
    QInputMethodEvent commit(QString(), {});
    commit.setCommitString(QStringLiteral("kana\nkana"), -20, 40);
    QApplication::sendEvent(page.edit, &commit);
    verifyFields(page);
    QCOMPARE(page.page.fields().headline, QStringLiteral("kana kana"));
}

void PageWritingTest::readOnlyTakesNoKey()
{
    Page page;
    page.show(twoParagraphs());
    page.page.setReadOnly(true);
    page.caretAt(5, 2);
    page.type(QStringLiteral("x"));
    page.press(Qt::Key_Return);
    page.press(Qt::Key_Backspace);
    page.press(Qt::Key_Tab);
    QCOMPARE(page.lines(), twoLines);
}

void PageWritingTest::wordsAreCountedInPauses()
{
    Page page;
    QSignalSpy counted(&page.page, &ui::StoryPage::wordsChanged);
    page.show(twoParagraphs());
    QTRY_COMPARE(page.page.words(), 4);
    page.caretAt(6, 10);
    page.type(QStringLiteral(" five six"));
    QTRY_COMPARE(page.page.words(), 6);
    QCOMPARE(page.page.characters(), 7 + 19);
    page.select(5, 0, 6, 0);
    page.press(Qt::Key_Delete);
    QTRY_COMPARE(page.page.words(), 4);
    page.edit->undo();
    QTRY_COMPARE(page.page.words(), 6);
}

void PageWritingTest::blockJumpedToHasTheCaret()
{
    Page page;
    const core::Story story = samples::harbour();
    page.show(story);
    page.page.jumpToBlock(story.body.blocks.at(9).id);
    QCOMPARE(page.page.caretBlock(), story.body.blocks.at(9).id);
    page.page.jumpTo(core::Field::Standfirst);
    QCOMPARE(page.edit->textCursor().blockNumber(), 2);
}

void PageWritingTest::persianStandsAtTheRight()
{
    Page page;
    page.show(samples::bandar());
    page.caretAt(6, 2);
    const auto &layout = static_cast<ui::StoryEdit *>(page.edit)->pageLayout();
    for (const int number : {1, 5, 6, 9}) {
        const QTextBlock block = page.block(number);
        const QRectF rect = layout.blockBoundingRect(block);
        const QRectF words = block.layout()->lineAt(0).naturalTextRect();
        QVERIFY2(rect.width() - words.right() < 30, qPrintable(block.text()));
    }
    page.show(samples::emptyStory(QStringLiteral("fa"))); // nothing typed yet: the caret waits at the right
    page.caretAt(5);
    QVERIFY(page.edit->cursorRect().left() > page.edit->viewport()->width() / 2);
}

void PageWritingTest::bylineAndDatelineShareALine()
{
    Page page;
    page.show(twoParagraphs());
    const auto &layout = static_cast<ui::StoryEdit *>(page.edit)->pageLayout();
    QCOMPARE(layout.blockBoundingRect(page.block(3)).top(), layout.blockBoundingRect(page.block(4)).top());
    page.caretAt(3, 2);
    const int x = page.edit->cursorRect().left();
    page.caretAt(4, 0);
    QVERIFY(page.edit->cursorRect().left() > x);
    const QPoint dateline = page.edit->cursorRect().center() + QPoint(12, 0);
    QCOMPARE(page.edit->cursorForPosition(dateline).blockNumber(), 4);
    QCOMPARE(page.edit->cursorForPosition(QPoint(x - 4, dateline.y())).blockNumber(), 3);
    core::Story fields = page.page.fields();
    fields.byline = samples::harbour().standfirst;
    page.page.setFields(fields, {});
    QVERIFY(layout.blockBoundingRect(page.block(4)).top() > layout.blockBoundingRect(page.block(3)).top());
}

void PageWritingTest::rowsFollowEachOtherWithoutGapsAfterEveryAct()
{
    Page page;
    page.show(samples::harbour());
    const auto &layout = static_cast<ui::StoryEdit *>(page.edit)->pageLayout();
    const auto verify = [&] {
        double bottom = layout.blockBoundingRect(page.block(5)).top();
        for (QTextBlock block = page.block(5); block.isValid(); block = block.next()) {
            const QRectF rect = layout.blockBoundingRect(block);
            QCOMPARE(rect.top(), bottom);
            QVERIFY(rect.height() > 10);
            bottom = rect.bottom();
        }
        QVERIFY(layout.documentSize().height() > bottom);
    };
    verify();
    page.caretAt(6, 20);
    page.press(Qt::Key_Return);
    verify();
    page.select(6, 3, 9, 4);
    page.press(Qt::Key_Delete);
    verify();
    page.edit->undo();
    verify();
    page.page.actions().zoomIn->trigger();
    verify();
    page.page.resize(400, 500);
    verify();
}

void PageWritingTest::pictureIsDescribedByKeyboardAlone()
{
    Page page;
    const core::Story story = samples::harbour();
    page.show(story);
    page.caretAt(7); // on the picture
    page.press(Qt::Key_Return);
    auto *alt = page.page.findChild<QLineEdit *>(QStringLiteral("altField"));
    QVERIFY(alt && alt->isVisible());
    QVERIFY(alt->hasFocus()); // the caption is there already: what is missing comes first
    QTest::keyClicks(alt, QStringLiteral("Two ferries"));
    QTest::keyClick(alt, Qt::Key_Escape);
    QVERIFY(!alt->isVisible());
    QVERIFY(page.edit->hasFocus());
    QCOMPARE(page.page.story().body.blocks.at(2).picture.alt, QStringLiteral("Two ferries"));
    page.edit->undo();
    QCOMPARE(page.page.story(), story);
}

void PageWritingTest::linkIsMadeByKeyboardAlone()
{
    Page page;
    page.show(twoParagraphs());
    page.select(5, 4, 5, 7);
    page.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *address = page.page.findChild<QLineEdit *>(QStringLiteral("linkField"));
    QVERIFY(address && address->hasFocus());
    QTest::keyClicks(address, QStringLiteral("example.org/tides"));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(page.page.story().body.blocks.at(0).spans.last(),
             (core::Span{QStringLiteral("two"), samples::linked(QStringLiteral("https://example.org/tides"))}));
    page.caretAt(5, 5);
    page.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(address->text(), QStringLiteral("https://example.org/tides"));
    address->setText(QStringLiteral("javascript:alert(1)")); // no link a story may carry: left as it was
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(page.page.story().body.blocks.at(0).spans.last().marks.href, QStringLiteral("https://example.org/tides"));
}

QTEST_MAIN(PageWritingTest)
#include "page_writing_test.moc"
