// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_samples.h"

#include "formats/html.h"
#include "ui/page/list_number.h"
#include "ui/page/page_format.h"
#include "ui/page/story_edit.h"
#include "workflow/list_start.h"

#include <QTest>

using core::Block;
using core::BlockKind;
using samples::Page;
using samples::text;

class PageListsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsBeginAtTheirNumber();
    void numbersFollowWhatIsWritten();
    void numberIsDrawnBesideItsItem();
    void numberStaysWithTheListWhateverComesFirst();
    void numberStaysWithWhatWasTypedIntoTheList();
    void listsSideBySideStayApartThroughEditsAndUndo();
    void listThatCountsDownDoesSoOnThePage();
};

namespace {

constexpr int body = ui::fieldCount;

Block item(const char *words, int level = 0, bool ordered = true)
{
    Block block = text(BlockKind::ListItem, QString::fromUtf8(words), level);
    block.ordered = ordered;
    return block;
}

Block startingAt(int number, Block block)
{
    block.origin.opening = "<!-- wp:list {\"ordered\":true,\"start\":" + QByteArray::number(number)
                           + "} -->\n<ol start=\"" + QByteArray::number(number) + "\"><!-- wp:list-item -->\n";
    return block;
}

core::Story storyOf(const QList<Block> &blocks)
{
    core::Story story = samples::emptyStory();
    story.body.blocks = blocks;
    return story;
}

// Of every ordered item; 0 for other blocks.
QList<int> numbersOn(const Page &page)
{
    QList<int> numbers;
    for (QTextBlock block = page.block(body); block.isValid(); block = block.next()) {
        const Block &head = ui::headOf(block);
        numbers << (head.kind == BlockKind::ListItem && head.ordered ? ui::listNumber(block) : 0);
    }
    return numbers;
}

// What stands beside the first line of the body.
QImage signOn(Page &page)
{
    page.caretAt(0);
    auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
    const QRectF rect = edit->pageLayout().blockBoundingRect(page.block(body));
    const double left = rect.left() + page.block(body).layout()->lineAt(0).x();
    QImage image(QSize(60, 40), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(55 - left, 5 - rect.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(left - 55, rect.top() - 5, 54, 40);
    painter.setClipRect(context.clip);
    page.edit->document()->documentLayout()->draw(&painter, context);
    return image;
}

} // namespace

void PageListsTest::listsBeginAtTheirNumber()
{
    Page page;
    page.show(storyOf(
        {startingAt(5, item("Five")), item("Six"), item("Inner", 1), item("Inner", 1), item("Seven"),
         startingAt(3, item("Inner", 1)), item("Inner", 1), text(BlockKind::Paragraph, QStringLiteral("Between")),
         item("One"), item("Two"), item("Sign", 0, false), startingAt(0, item("Nought")), item("One"),
         text(BlockKind::Paragraph, QStringLiteral("Between")), startingAt(9, item("Sign", 0, false)), item("One")}));
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 1, 2, 7, 3, 4, 0, 1, 2, 0, 0, 1, 0, 0, 1}));
}

void PageListsTest::numbersFollowWhatIsWritten()
{
    Page page;
    page.show(storyOf({startingAt(5, item("Five")), item("Six"), text(BlockKind::Paragraph, QStringLiteral("End"))}));
    page.caretAt(body, 4);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("More"));
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 7, 0}));
    page.caretAt(body + 2);
    page.page.actions().bulletList->trigger();
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 0, 0}));
    while (page.edit->document()->isUndoAvailable())
        page.edit->undo();
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 0}));
}

void PageListsTest::numberIsDrawnBesideItsItem()
{
    const auto signOf = [](const Block &block) {
        Page page;
        page.show(storyOf({block}));
        return signOn(page);
    };
    const QImage one = signOf(item("Words"));
    QImage empty = one;
    empty.fill(Qt::white);
    QVERIFY(one != empty);
    QCOMPARE(signOf(startingAt(1, item("Words"))), one);
    QVERIFY(signOf(startingAt(5, item("Words"))) != one);
}

void PageListsTest::numberStaysWithTheListWhateverComesFirst()
{
    Page page;
    core::Story story = storyOf(
        {startingAt(5, item("Five")), item("Six"), item("Seven"), text(BlockKind::Paragraph, QStringLiteral("End"))});
    for (int at : {1, 2})
        workflow::joinList(story.body.blocks[at], story.body.blocks.at(0));
    page.show(story);
    const ui::PageActions &actions = page.page.actions();
    const auto backToTheBeginning = [&] {
        while (page.edit->document()->isUndoAvailable())
            page.edit->undo();
        QCOMPARE(numbersOn(page), (QList<int>{5, 6, 7, 0}));
        QVERIFY(core::sameContent(page.page.story().body, story.body));
    };
    page.caretAt(body);
    actions.removeBlock->trigger();
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 0}));
    backToTheBeginning();
    page.caretAt(body);
    actions.moveDown->trigger();
    QCOMPARE(page.lines().mid(body, 2), (QStringList{QStringLiteral("Six"), QStringLiteral("Five")}));
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 7, 0}));
    backToTheBeginning();
    page.select(body, 2, body + 1, 1);
    page.press(Qt::Key_Delete);
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 0}));
    backToTheBeginning();
    page.caretAt(body); // no item any more: the others are the list
    actions.paragraph->trigger();
    QCOMPARE(numbersOn(page), (QList<int>{0, 5, 6, 0}));
    backToTheBeginning();
    page.caretAt(body + 1);
    actions.indent->trigger();
    QCOMPARE(numbersOn(page), (QList<int>{5, 1, 6, 0}));
    backToTheBeginning();
}

void PageListsTest::numberStaysWithWhatWasTypedIntoTheList()
{
    Page page;
    page.show(storyOf({startingAt(5, item("Five")), text(BlockKind::Paragraph, QStringLiteral("After"))}));
    const ui::PageActions &actions = page.page.actions();
    page.caretAt(body);
    page.press(Qt::Key_Return); // an empty one in front
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 0}));
    page.caretAt(body + 1, 4);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("Typed"));
    page.caretAt(body + 3);
    actions.numberedList->trigger();
    QCOMPARE(numbersOn(page), (QList<int>{5, 6, 7, 8}));
    for (int left = 3; left > 0; --left) {
        page.caretAt(body);
        actions.removeBlock->trigger();
        QCOMPARE(numbersOn(page).value(0), 5);
        QCOMPARE(numbersOn(page).size(), left);
    }
    while (page.edit->document()->isUndoAvailable())
        page.edit->undo();
    QCOMPARE(numbersOn(page), (QList<int>{5, 0}));
}

void PageListsTest::listsSideBySideStayApartThroughEditsAndUndo()
{
    Page page;
    page.show(storyOf(formats::readHtml("<ol><li>a</li><li>b</li></ol><ol><li>c</li><li>d</li></ol>")->blocks));
    const ui::PageActions &actions = page.page.actions();
    QCOMPARE(numbersOn(page), (QList<int>{1, 2, 1, 2}));
    page.caretAt(body + 2);
    actions.removeBlock->trigger(); // the first of the second list
    QCOMPARE(numbersOn(page), (QList<int>{1, 2, 1}));
    page.caretAt(body + 1);
    actions.removeBlock->trigger(); // the last of the first
    QCOMPARE(numbersOn(page), (QList<int>{1, 1}));
    page.caretAt(body, 1);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("more"));
    QCOMPARE(numbersOn(page), (QList<int>{1, 2, 1}));
    const core::Body written = page.page.story().body;
    QCOMPARE(formats::writeHtml(written),
             QByteArray("<ol>\n<li>a</li>\n<li>more</li>\n</ol>\n<ol>\n<li>d</li>\n</ol>\n"));
    while (page.edit->document()->isUndoAvailable())
        page.edit->undo();
    QCOMPARE(numbersOn(page), (QList<int>{1, 2, 1, 2}));
    while (page.edit->document()->isRedoAvailable())
        page.edit->redo();
    QCOMPARE(numbersOn(page), (QList<int>{1, 2, 1}));
}

void PageListsTest::listThatCountsDownDoesSoOnThePage()
{
    Page page;
    page.show(storyOf(formats::readHtml("<ol reversed><li>a</li><li>b</li><li>c</li></ol>")->blocks));
    QCOMPARE(numbersOn(page), (QList<int>{3, 2, 1}));
    page.caretAt(body + 2, 1);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("last"));
    QCOMPARE(numbersOn(page), (QList<int>{4, 3, 2, 1}));
    page.caretAt(body);
    page.page.actions().removeBlock->trigger();
    QCOMPARE(numbersOn(page), (QList<int>{3, 2, 1}));
}

QTEST_MAIN(PageListsTest)
#include "page_lists_test.moc"
