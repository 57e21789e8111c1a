// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_kinds.h"

#include "ui/page/cell_edit.h"
#include "ui/page/story_edit.h"

#include <QLineEdit>
#include <QTableWidget>
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
    void keysInAFieldLeaveTheStoryBehindItAlone_data();
    void keysInAFieldLeaveTheStoryBehindItAlone();
    void keysInACellMarkItsWordsOnly();
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

void PageActsTest::keysInAFieldLeaveTheStoryBehindItAlone_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"creditField", "altField", "embedTitleField", "embedAddressField", "beside"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void PageActsTest::keysInAFieldLeaveTheStoryBehindItAlone()
{
    QFETCH(QString, field);
    Page page;
    core::Block picture = text(BlockKind::Picture, {});
    picture.picture = samples::sitePicture(QStringLiteral("pier.jpg"));
    picture.picture.caption = QStringLiteral("The pier");
    const core::Story story = storyOf({text(BlockKind::Paragraph, QStringLiteral("Words of the story")), picture,
                                       samples::table(2, 2), samples::embed()});
    page.show(story);
    const bool beside = field == QLatin1String("beside");
    QLineEdit other;
    if (beside) {
        other.setParent(&page.page);
        other.setObjectName(field);
        other.show();
        page.select(body, 0, body, 5);
    } else {
        page.caretAt(body + (field.startsWith(QLatin1String("embed")) ? 3 : 1));
        page.press(Qt::Key_Return);
    }
    auto *line = page.page.findChild<QLineEdit *>(field);
    QVERIFY(line && line->isVisible());
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    const QString before = line->text();
    line->setText(QStringLiteral("Words of the field"));
    line->selectAll();
    for (const QAction *action : page.page.actions().formatGroup()) {
        const bool closes = action == page.page.actions().splitText; // it has Enter in it
        const QKeySequence keys = action && !closes ? action->shortcut() : QKeySequence();
        if (!keys.isEmpty())
            QTest::keySequence(line, keys);
    }
    QVERIFY(line->hasFocus());
    line->setText(before);
    QVERIFY(core::sameContent(page.page.story().body, story.body));
    QVERIFY(!page.page.actions().bold->isChecked());
}

void PageActsTest::keysInACellMarkItsWordsOnly()
{
    Page page;
    const core::Story story = storyOf({samples::table(2, 2)});
    page.show(story);
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *grid = page.page.findChild<QTableWidget *>(QStringLiteral("tableGrid"));
    QVERIFY(grid);
    grid->setCurrentCell(1, 1);
    grid->editItem(grid->currentItem());
    auto *cell = grid->findChild<ui::CellEdit *>();
    QVERIFY(cell);
    QTRY_VERIFY(cell->hasFocus());
    cell->selectAll();
    QTest::keyClick(cell, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(cell, Qt::Key_Backspace, Qt::ControlModifier | Qt::AltModifier);
    page.page.finishPanels();
    core::Body expected = story.body;
    for (core::Span &span : expected.blocks[0].table.rows[1][1].spans)
        span.marks.bold = true;
    QVERIFY(core::sameContent(page.page.story().body, expected));
}

QTEST_MAIN(PageActsTest)
#include "page_acts_test.moc"
