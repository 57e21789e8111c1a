// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is entered in a panel and is not in the story yet: said while it is so, taken over when the story is left, and
// kept with the panel where it cannot be.

#include "page_kinds.h"

#include "ui/page/page_format.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using core::BlockKind;
using samples::Page;
using samples::text;

class PagePanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void addressOfALinkIsTakenWhenTheStoryIsLeft();
    void addressThatIsNoneStaysWithItsPanel();
    void wordsOfAnEmbedAreSavedWhileItsAddressIsTyped();
    void newEmbedThatIsNotWholeStaysWithItsPanel();
    void linkInACellIsTakenWhenTheStoryIsLeft();
    void panelsOfAStoryCloseWithIt();
};

namespace {

constexpr int body = ui::fieldCount;

core::Story storyOf(const QList<core::Block> &blocks)
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Head");
    story.body.blocks = blocks;
    return story;
}

template <typename T>
T *part(Page &page, const char *name)
{
    return page.page.findChild<T *>(QLatin1String(name));
}

core::Block block(const Page &page, int number = 0)
{
    return page.page.story().body.blocks.at(number);
}

QString hrefOf(const Page &page)
{
    return block(page).spans.first().marks.href;
}

} // namespace

void PagePanelsTest::addressOfALinkIsTakenWhenTheStoryIsLeft()
{
    Page page;
    page.show(storyOf({text(BlockKind::Paragraph, QStringLiteral("harbour"))}));
    page.select(body, 0, body, 7);
    page.page.actions().link->trigger();
    auto *field = part<QLineEdit>(page, "linkField");
    auto *state = part<QLabel>(page, "linkFieldState");
    QVERIFY(field->isVisible() && !state->isVisible());
    QTest::keyClicks(field, QStringLiteral("harbour.example"));
    QVERIFY(state->isVisible());
    QCOMPARE(state->text(), QStringLiteral("Not in the story yet: press Enter"));
    (void)page.page.takeChange(); // saving takes no half address
    QCOMPARE(hrefOf(page), QString());
    page.page.finishPanels();
    QVERIFY(!field->isVisible());
    QCOMPARE(hrefOf(page), QStringLiteral("https://harbour.example"));
}

void PagePanelsTest::addressThatIsNoneStaysWithItsPanel()
{
    Page page;
    const core::Story story = storyOf({text(BlockKind::Paragraph, QStringLiteral("harbour")), samples::embed()});
    page.show(story);
    page.select(body, 0, body, 7);
    page.page.actions().link->trigger();
    auto *link = part<QLineEdit>(page, "linkField");
    QTest::keyClicks(link, QStringLiteral("harbour site"));
    QVERIFY(part<QLabel>(page, "linkFieldState")->text().contains(QLatin1String("no whole address")));
    page.page.finishPanels();
    page.caretAt(body + 1);
    page.press(Qt::Key_Return);
    auto *address = part<QLineEdit>(page, "embedAddressField");
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("the dredger"));
    QVERIFY(part<QLabel>(page, "embedState")->text().contains(QLatin1String("no whole address")));
    page.page.finishPanels();
    QCOMPARE(page.page.story().body, story.body);
    page.show(storyOf({text(BlockKind::Paragraph, QStringLiteral("harbour"))})); // another block with the same words
    page.select(body, 0, body, 7);
    page.page.actions().link->trigger();
    QCOMPARE(link->text(), QString());
    page.page.finishPanels();
    page.show(story);
    page.select(body, 0, body, 7);
    page.page.actions().link->trigger();
    QCOMPARE(link->text(), QStringLiteral("harbour site"));
    link->setText(QStringLiteral("harbour.example"));
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(hrefOf(page), QStringLiteral("https://harbour.example"));
    page.caretAt(body + 1);
    page.press(Qt::Key_Return);
    QCOMPARE(address->text(), QStringLiteral("the dredger"));
    QCOMPARE(part<QLineEdit>(page, "embedTitleField")->text(), samples::embed().embed.title);
}

void PagePanelsTest::wordsOfAnEmbedAreSavedWhileItsAddressIsTyped()
{
    Page page;
    const core::Block card = samples::embed();
    page.show(storyOf({card}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *title = part<QLineEdit>(page, "embedTitleField");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("At night"));
    auto *address = part<QLineEdit>(page, "embedAddressField");
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("https://harb"));
    const core::Block saved = page.page.takeChange().splice.inserted.value(0);
    QCOMPARE(saved.embed.title, QStringLiteral("At night"));
    QCOMPARE(saved.embed.address, card.embed.address);
    QCOMPARE(part<QLabel>(page, "embedState")->text(), QStringLiteral("Not in the story yet: press Enter"));
    QTest::keyClicks(address, QStringLiteral("our.example/film"));
    page.page.finishPanels();
    QCOMPARE(block(page).embed.address, QStringLiteral("https://harbour.example/film"));
    page.edit->undo();
    QCOMPARE(block(page), card);
}

void PagePanelsTest::newEmbedThatIsNotWholeStaysWithItsPanel()
{
    Page page;
    const core::Story story = storyOf({text(BlockKind::Paragraph, QStringLiteral("harbour"))});
    page.show(story);
    page.caretAt(body);
    page.page.actions().embed->trigger();
    QVERIFY(part<QLabel>(page, "embedState")->text().contains(QLatin1String("needs an address")));
    part<QLineEdit>(page, "embedTitleField")->setText(QStringLiteral("The dredger"));
    page.page.finishPanels();
    QCOMPARE(page.page.story().body, story.body);
    page.page.actions().embed->trigger();
    QCOMPARE(part<QLineEdit>(page, "embedTitleField")->text(), QStringLiteral("The dredger"));
    part<QLineEdit>(page, "embedAddressField")->setText(QStringLiteral("https://harbour.example/film"));
    page.page.finishPanels();
    QCOMPARE(block(page).embed.title, QStringLiteral("The dredger")); // before the paragraph: there is the caret
    page.page.actions().embed->trigger();
    QCOMPARE(part<QLineEdit>(page, "embedTitleField")->text(), QString());
}

void PagePanelsTest::linkInACellIsTakenWhenTheStoryIsLeft()
{
    Page page;
    page.show(storyOf({samples::table(2, 2)}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    page.page.actions().link->trigger(); // of the whole cell
    auto *field = part<QLineEdit>(page, "cellLinkField");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("harbour.example"));
    page.page.finishPanels();
    QCOMPARE(block(page).table.rows.at(0).at(0).spans.first().marks.href, QStringLiteral("https://harbour.example"));
}

void PagePanelsTest::panelsOfAStoryCloseWithIt()
{
    Page page;
    page.show(storyOf({samples::embed()}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    QVERIFY(part<QLineEdit>(page, "embedAddressField")->isVisible());
    page.page.clear();
    QVERIFY(!part<QLineEdit>(page, "embedAddressField")->isVisible());
}

QTEST_MAIN(PagePanelsTest)
#include "page_panels_test.moc"
