// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_kinds.h"

#include "ui/page/story_edit.h"

#include <QMenu>
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
};

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

QTEST_MAIN(PageDirectionTest)
#include "page_direction_test.moc"
