// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_kinds.h"

#include "ui/page/cell_edit.h"
#include "ui/page/story_edit.h"
#include "ui/page/table_card.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QTableWidget>
#include <QTest>

using core::BlockKind;
using samples::Page;
using samples::text;

class PageDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void directionIsSetByHand();
    void cardsHaveADirectionToo();
    void languageOfTheSelectedBlocksIsChosenInTheMenu();
    void cellsAreDrawnTheWayOfTheirLetters();
    void cellTurnsWhileItIsTyped();
};

namespace {

core::Block tableOf(const QList<const char *> &cells)
{
    core::Block table = text(BlockKind::Table, {});
    QList<core::Cell> row;
    for (const char *words : cells) {
        row.append(core::Cell());
        row.last().spans = {core::Span{QString::fromUtf8(words), {}}};
    }
    table.table.rows = {row};
    return table;
}

QImage drawn(const core::Block &table, Qt::LayoutDirection direction)
{
    QImage image(400, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ui::Colours colours = ui::coloursOf(ui::Brightness::Light);
    ui::drawTable(painter, QRectF(0, 0, 400, 80), table, {colours, QFont(), 1, direction, ui::CardState::Plain, {}});
    return image;
}

} // namespace

// Latin names with a Persian word read from left to right when somebody says so, and so it is kept.
void PageDirectionTest::directionIsSetByHand()
{
    Page page;
    core::Story story = samples::emptyStory(QStringLiteral("fa"));
    story.body.blocks = {text(BlockKind::Paragraph, QStringLiteral("Coast Ferries, الین")),
                         text(BlockKind::Paragraph, QString::fromUtf8("بندر الین"))};
    page.show(story);
    const auto isRightToLeft = [&](int block) {
        return page.block(ui::fieldCount + block).layout()->textOption().textDirection() == Qt::RightToLeft;
    };
    const ui::PageActions &actions = page.page.actions();
    page.caretAt(ui::fieldCount);
    QVERIFY(isRightToLeft(0) && actions.ownDirection->isChecked());
    actions.leftToRight->trigger();
    QVERIFY(actions.leftToRight->isChecked());
    QVERIFY(!isRightToLeft(0) && isRightToLeft(1));
    QCOMPARE(page.page.story().body.blocks.at(0).direction, core::Direction::LeftToRight);
    page.caretAt(ui::fieldCount + 1);
    QVERIFY(actions.ownDirection->isChecked());
    page.edit->undo();
    QVERIFY(isRightToLeft(0));
    page.edit->redo();
    page.select(ui::fieldCount, 0, ui::fieldCount + 1, 2);
    actions.rightToLeft->trigger();
    for (const core::Block &block : page.page.story().body.blocks)
        QCOMPARE(block.direction, core::Direction::RightToLeft);
    actions.ownDirection->trigger();
    for (const core::Block &block : page.page.story().body.blocks)
        QCOMPARE(block.direction, core::Direction::Auto);
    page.caretAt(0); // the fields have the story's
    QVERIFY(!actions.leftToRight->isEnabled());
}

void PageDirectionTest::cardsHaveADirectionToo()
{
    Page page;
    core::Story story = samples::emptyStory();
    story.body.blocks = {text(BlockKind::Paragraph, QStringLiteral("One")), samples::table(2, 2), samples::embed(),
                         samples::gallery(2), text(BlockKind::Separator, {})};
    page.show(story);
    auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
    const ui::PageActions &actions = page.page.actions();
    for (int card = 1; card <= 3; ++card) {
        page.caretAt(ui::fieldCount + card);
        QVERIFY(actions.rightToLeft->isEnabled() && actions.ownDirection->isChecked());
        actions.rightToLeft->trigger();
        QVERIFY(actions.rightToLeft->isChecked());
        QVERIFY(edit->pageLayout().isRightToLeft(page.block(ui::fieldCount + card)));
        core::Block expected = story.body.blocks.at(card);
        expected.direction = core::Direction::RightToLeft;
        QVERIFY(core::sameContent(page.page.story().body.blocks.at(card), expected));
        page.edit->undo();
        QVERIFY(core::sameContent(page.page.story().body, story.body));
    }
    page.caretAt(ui::fieldCount + 4);
    QVERIFY(!actions.rightToLeft->isEnabled());
    // All at once, and back with one step.
    page.select(ui::fieldCount, 0, ui::fieldCount + 4, 0);
    actions.rightToLeft->trigger();
    for (int at = 0; at < 4; ++at)
        QCOMPARE(page.page.story().body.blocks.at(at).direction, core::Direction::RightToLeft);
    QCOMPARE(page.page.story().body.blocks.at(4).direction, core::Direction::Auto);
    page.edit->undo();
    QVERIFY(core::sameContent(page.page.story().body, story.body));
}

void PageDirectionTest::languageOfTheSelectedBlocksIsChosenInTheMenu()
{
    Page page;
    core::Story story = samples::emptyStory();
    story.body.blocks = {text(BlockKind::Paragraph, QStringLiteral("One")), samples::table(2, 2),
                         text(BlockKind::Paragraph, QStringLiteral("Two"))};
    page.show(story);
    QAction *act = page.page.actions().blockLanguage;
    QVERIFY(page.page.actions().formatGroup().contains(act) && page.page.actions().all().contains(act));
    QVERIFY(act->menu());
    page.select(ui::fieldCount, 1, ui::fieldCount + 1, 0);
    emit act->menu()->aboutToShow();
    auto *asStory = act->menu()->findChild<QAction *>(QStringLiteral("blockLanguage."));
    auto *persian = act->menu()->findChild<QAction *>(QStringLiteral("blockLanguage.fa"));
    QVERIFY(asStory && asStory->isChecked() && persian && !persian->isChecked());
    persian->trigger();
    const auto languages = [&] {
        QStringList all;
        for (const core::Block &block : page.page.story().body.blocks)
            all << block.language;
        return all;
    };
    QCOMPARE(languages(), (QStringList{QStringLiteral("fa"), QStringLiteral("fa"), QString()}));
    auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
    QVERIFY(edit->pageLayout().isRightToLeft(page.block(ui::fieldCount + 1)));
    emit act->menu()->aboutToShow();
    QVERIFY(act->menu()->findChild<QAction *>(QStringLiteral("blockLanguage.fa"))->isChecked());
    page.edit->undo();
    QVERIFY(core::sameContent(page.page.story().body, story.body));
    // By name, without the menu bar: it opens at the caret.
    act->trigger();
    QTRY_VERIFY(act->menu()->isVisible());
    act->menu()->close();
    page.caretAt(1);
    QVERIFY(!act->isEnabled());
}

// A mark that turns a text and is not seen makes no difference where the text reads that way anyway.
void PageDirectionTest::cellsAreDrawnTheWayOfTheirLetters()
{
    const core::Block mixed = tableOf({"بندر", "Port بندر (5)."});
    const core::Block turned = tableOf({"بندر", "\u200FPort بندر (5)."});
    QCOMPARE(drawn(mixed, Qt::RightToLeft), drawn(turned, Qt::RightToLeft));
    QVERIFY(drawn(mixed, Qt::LeftToRight) != drawn(turned, Qt::LeftToRight));
    core::Block byHand = mixed;
    byHand.direction = core::Direction::RightToLeft;
    core::Block byHandTurned = turned;
    byHandTurned.direction = core::Direction::RightToLeft;
    QCOMPARE(drawn(byHand, Qt::RightToLeft), drawn(byHandTurned, Qt::RightToLeft));
}

void PageDirectionTest::cellTurnsWhileItIsTyped()
{
    Page page;
    core::Story story = samples::emptyStory();
    story.body.blocks = {tableOf({"Port", "2026"})};
    page.show(story);
    page.caretAt(ui::fieldCount);
    page.press(Qt::Key_Return);
    auto *grid = page.page.findChild<QTableWidget *>(QStringLiteral("tableGrid"));
    QVERIFY(grid);
    grid->setCurrentCell(0, 1);
    grid->editItem(grid->currentItem());
    auto *field = grid->findChild<ui::CellEdit *>();
    QVERIFY(field);
    const auto reads = [&] { return field->document()->defaultTextOption().textDirection(); };
    QCOMPARE(reads(), Qt::LeftToRight);
    field->insertPlainText(QString::fromUtf8("بندر"));
    QCOMPARE(reads(), Qt::RightToLeft);
    field->selectAll();
    field->insertPlainText(QStringLiteral("Port بندر"));
    QCOMPARE(reads(), Qt::LeftToRight);
}

QTEST_MAIN(PageDirectionTest)
#include "page_direction_test.moc"
