// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_kinds.h"

#include "ui/page/story_edit.h"

#include <QTest>

using core::BlockKind;
using samples::Page;
using samples::text;

class PageActsTest : public QObject
{
    Q_OBJECT

private slots:
    void actsFollowBothEndsOfTheSelection();
    void actsAreTheSameWhicheverEndTheCaretIsAt();
    void ticksAreOfAllThatIsSelected();
};

namespace {

constexpr int body = ui::fieldCount;

core::Story storyOf(const QList<core::Block> &blocks)
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Headline");
    story.body.blocks = blocks;
    return story;
}

core::Block note()
{
    core::Block block = text(BlockKind::Footnote, QStringLiteral("Noted"));
    block.name = QStringLiteral("a");
    return block;
}

// The names of the acts that can be used, and of those that are ticked.
QStringList stateOf(const Page &page)
{
    QStringList state;
    for (const QAction *action : page.page.actions().formatGroup() + page.page.actions().insertGroup()) {
        if (!action)
            continue;
        const QString name = action->objectName().mid(action->objectName().indexOf(u'.') + 1);
        if (action->isEnabled())
            state << name;
        if (action->isChecked())
            state << name + QStringLiteral(" ticked");
    }
    return state;
}

} // namespace

// The caret stays where it is and only the other end of the selection moves: nothing tells of a new place of the caret.
void PageActsTest::actsFollowBothEndsOfTheSelection()
{
    Page page;
    page.show(storyOf({text(BlockKind::Paragraph, QStringLiteral("One")), text(BlockKind::Separator, {}),
                       text(BlockKind::Separator, {}), note()}));
    const ui::PageActions &actions = page.page.actions();
    const QList<QAction *> ofWords{actions.rightToLeft, actions.blockLanguage, actions.heading2};
    const auto allEnabled = [&](bool are) {
        return std::all_of(ofWords.begin(), ofWords.end(),
                           [are](const QAction *act) { return act->isEnabled() == are; });
    };
    page.caretAt(body + 2);
    QVERIFY(allEnabled(false));
    page.select(body, 0, body + 2, 0);
    QVERIFY(allEnabled(true));
    page.select(body + 1, 0, body + 2, 0);
    QVERIFY(allEnabled(false));
    // A note has a direction and a language, and stays a note.
    page.caretAt(body + 3, 2);
    QVERIFY(actions.rightToLeft->isEnabled() && !actions.heading2->isEnabled());
    page.select(body, 1, body + 3, 2);
    QVERIFY(allEnabled(true));
    actions.heading2->trigger();
    const core::Body &after = page.page.story().body;
    QCOMPARE(after.blocks.first().kind, BlockKind::Heading);
    QCOMPARE(after.blocks.last().kind, BlockKind::Footnote);
}

void PageActsTest::actsAreTheSameWhicheverEndTheCaretIsAt()
{
    Page page;
    page.show(storyOf({text(BlockKind::Paragraph, QStringLiteral("One")), samples::opaque(),
                       text(BlockKind::Paragraph, QStringLiteral("Two"))}));
    const QList<std::pair<int, int>> ends{{1, body}, {body, body + 1}, {body + 1, body + 2}, {1, body + 2}};
    for (const auto &[first, last] : ends) {
        page.select(first, 0, last, 0);
        const QStringList downwards = stateOf(page);
        page.select(last, 0, first, 0);
        QCOMPARE(stateOf(page), downwards);
        QVERIFY(downwards.contains(QStringLiteral("bold")));
    }
    page.select(0, 0, 1, 2);
    QVERIFY(!page.page.actions().bold->isEnabled());
}

void PageActsTest::ticksAreOfAllThatIsSelected()
{
    Page page;
    core::Block block = text(BlockKind::Paragraph, {});
    block.spans = {{QStringLiteral("One"), samples::marked(&core::Marks::bold)}, {QStringLiteral(" two"), {}}};
    page.show(storyOf({block}));
    const ui::PageActions &actions = page.page.actions();
    page.select(body, 0, body, 3);
    QVERIFY(actions.bold->isChecked());
    page.select(body, 5, body, 3);
    QVERIFY(!actions.bold->isChecked());
    page.select(body, 1, body, 3);
    QVERIFY(actions.bold->isChecked());
    page.select(body, 5, body, 3); // by the other end alone
    QVERIFY(!actions.bold->isChecked());
}

QTEST_MAIN(PageActsTest)
#include "page_acts_test.moc"
