// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_samples.h"

#include "core/story_json.h"
#include "ui/page/editing_rules.h"

#include <QTest>

using samples::Page;

class PageChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsReadBackWhole();
    void nothingChangedIsNoChange();
    void changesAddUpToTheWholeStory();
    void changeOfOneLetterIsOneBlock();
    void fieldsComeOnlyWhenTheyChanged();
};

namespace {

void verifyIds(const core::Body &body)
{
    QSet<core::BlockId> ids;
    for (const core::Block &block : body.blocks) {
        QVERIFY(!block.id.isEmpty());
        QVERIFY(!ids.contains(block.id));
        ids.insert(block.id);
    }
}

// One thing a person might do, anywhere.
void actRandomly(Page &page, QRandomGenerator &random)
{
    const int length = page.edit->document()->characterCount() - 1;
    QTextCursor cursor(page.edit->document());
    cursor.setPosition(random.bounded(length + 1));
    if (random.bounded(3) == 0)
        cursor.setPosition(std::clamp(cursor.position() + random.bounded(-60, 60), 0, length), QTextCursor::KeepAnchor);
    page.edit->setTextCursor(cursor);
    const ui::PageActions &actions = page.page.actions();
    switch (random.bounded(20)) {
    case 0:
    case 1:
    case 2:
        page.type(QStringLiteral("a b"));
        break;
    case 3:
    case 4:
        page.press(Qt::Key_Return);
        break;
    case 5:
    case 6:
        page.press(Qt::Key_Backspace);
        break;
    case 7:
        page.press(Qt::Key_Delete);
        break;
    case 8:
    case 9:
        page.edit->undo();
        break;
    case 10:
        page.edit->redo();
        break;
    case 11:
        actions.bold->trigger();
        break;
    case 12:
        actions.heading3->trigger();
        break;
    case 13:
        actions.numberedList->trigger();
        break;
    case 14:
        actions.separator->trigger();
        break;
    case 15:
        page.press(Qt::Key_Backspace, Qt::ControlModifier);
        break;
    case 16: {
        QTextCursor at = page.edit->textCursor();
        ui::insertBlocks(at, {samples::randomBlock(random), samples::randomBlock(random)});
        break;
    }
    case 17: {
        core::Story fields = page.page.fields();
        fields.slug = QString::number(random.bounded(1000));
        page.page.setFields(fields, {});
        break;
    }
    case 18:
        page.press(Qt::Key_Return, Qt::ShiftModifier);
        break;
    case 19:
        actions.quote->trigger();
        break;
    }
}

} // namespace

void PageChangeTest::whatIsShownIsReadBackWhole()
{
    Page page;
    QRandomGenerator random(20);
    for (int round = 0; round < 150; ++round) {
        core::Story story = samples::harbour();
        story.tags = {QStringLiteral("ports")};
        story.remote.postId = QStringLiteral("9");
        story.body.blocks.clear();
        for (int count = 1 + random.bounded(12); count > 0; --count)
            story.body.blocks.append(samples::randomBlock(random));
        story.body.tail = "\n";
        story.body.tailAfter = story.body.blocks.last().id;
        page.show(story);
        QCOMPARE(core::toBytes(core::toJson(page.page.story())), core::toBytes(core::toJson(story)));
        QVERIFY(page.page.story() == story);
    }
}

void PageChangeTest::nothingChangedIsNoChange()
{
    Page page;
    page.show(samples::harbour());
    QVERIFY(page.page.takeChange().isEmpty());
}

void PageChangeTest::changesAddUpToTheWholeStory()
{
    Page page;
    for (quint32 seed = 1; seed <= 25; ++seed) {
        QRandomGenerator random(seed);
        core::Story story = seed % 5 == 0 ? samples::emptyStory() : samples::harbour();
        for (int count = random.bounded(8); count > 0 && seed % 5 != 0; --count)
            story.body.blocks.append(samples::randomBlock(random));
        page.show(story);
        core::Story shadow = story;
        for (int round = 0; round < 60; ++round) {
            for (int act = 1 + random.bounded(3); act > 0; --act)
                actRandomly(page, random);
            const workflow::PageChange change = page.page.takeChange();
            if (change.fields) {
                const core::Body body = shadow.body;
                shadow = *change.fields;
                shadow.body = body;
            }
            core::apply(change.splice, shadow.body);
            const core::Story whole = page.page.story();
            if (!(shadow.body.blocks == whole.body.blocks))
                qWarning("seed %u round %d", seed, round);
            QCOMPARE(core::toBytes(core::toJson(shadow)), core::toBytes(core::toJson(whole)));
            verifyIds(whole.body);
        }
    }
}

void PageChangeTest::changeOfOneLetterIsOneBlock()
{
    Page page;
    const core::Story story = samples::harbour();
    page.show(story);
    page.caretAt(ui::fieldCount + 3, 4);
    page.type(QStringLiteral("x"));
    const workflow::PageChange change = page.page.takeChange();
    QVERIFY(!change.fields);
    QCOMPARE(change.splice.first, 3);
    QCOMPARE(change.splice.removed, 1);
    QCOMPARE(change.splice.inserted.size(), 1);
    QCOMPARE(change.splice.inserted.first().id, story.body.blocks.at(3).id);
    QVERIFY(page.page.takeChange().isEmpty());
}

void PageChangeTest::fieldsComeOnlyWhenTheyChanged()
{
    Page page;
    page.show(samples::harbour());
    page.caretAt(1);
    page.type(QStringLiteral("New "));
    const workflow::PageChange change = page.page.takeChange();
    QVERIFY(change.fields);
    QVERIFY(change.fields->headline.startsWith(QLatin1String("New Harbour")));
    QVERIFY(change.splice.isEmpty());
    page.edit->undo();
    QVERIFY(page.page.takeChange().fields);
    QVERIFY(page.page.takeChange().isEmpty());
}

QTEST_MAIN(PageChangeTest)
#include "page_change_test.moc"
