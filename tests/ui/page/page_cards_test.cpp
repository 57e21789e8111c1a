// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_kinds.h"

#include "ui/page/caption_edit.h"

#include "ui/page/page_format.h"
#include "ui/page/story_edit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>

using core::BlockKind;
using samples::Page;
using samples::text;

class PageCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void tableIsWrittenByKeyboardAlone();
    void tableHasTheRowsAndColumnsThatWerePicked();
    void cellsThatStayKeepTheirMarks();
    void rowsAndColumnsComeGoAndMove();
    void pastedCellsFillTheTable();
    void eachChangeOfATableIsAStep();
    void lettersOfACellAreSavedBeforeItIsLeft();
    void escapeKeepsTheLettersOfACell();
    void wordsInACellAreMarkedAndLinked();
    void typingInACellKeepsItsMarks();
    void marksOfCellsAreDrawn();
    void whatIsEnteredInAPanelIsSavedBeforeItCloses();
    void wordsOnCardsAreFoundAndReplaced();
    void embedIsAskedForAndChanged();
    void embedTakesNoOtherAddress();
    void captionsKeepTheirMarksWhereTheirWordsAreTheSame_data();
    void captionsKeepTheirMarksWhereTheirWordsAreTheSame();
    void captionNobodyEditedStaysAsItCame();
    void typedAddressIsLookedUp();
    void noteIsCalledFromACell();
    void anyLinkAloneOnItsLineCanBeACard();
    void sourceIsShownAndCopied();
    void everyCardIsDrawnAtEverySize();
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

} // namespace

void PageCardsTest::tableIsWrittenByKeyboardAlone()
{
    Page page;
    page.show(storyOf({text(BlockKind::Paragraph, {})}));
    page.caretAt(body);
    page.page.actions().table->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // three by three
    auto *grid = part<QTableWidget>(page, "tableGrid");
    QVERIFY(grid && grid->isVisible());
    QTest::keyClicks(grid, QStringLiteral("B"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("erth"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("D"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("epth"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(core::plainText(block(page).table), QStringLiteral("Berth\tDepth\t\n\t\t\n\t\t"));
    grid->setFocus();
    grid->setCurrentCell(2, 1);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(block(page).table.rows.size(), 4);
    QCOMPARE(grid->currentRow(), 3);
    QTest::keyClick(grid, Qt::Key_Escape);
    QVERIFY(!grid->isVisible());
    QVERIFY(page.edit->hasFocus());
    QCOMPARE(block(page).table.headRows, 1);
}

void PageCardsTest::tableHasTheRowsAndColumnsThatWerePicked()
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("fa")}) {
        Page page;
        core::Story story = storyOf({text(BlockKind::Paragraph, {})});
        story.language = language;
        page.show(story);
        page.caretAt(body);
        page.page.actions().table->trigger();
        auto *squares = part<QWidget>(page, "tableSquares");
        QVERIFY(squares && squares->hasFocus());
        QTest::keyClick(squares, Qt::Key_Escape);
        QVERIFY(page.edit->hasFocus());
        QCOMPARE(block(page).kind, BlockKind::Paragraph);
        const bool mirrored = language == QLatin1String("fa");
        page.page.actions().table->trigger();
        QTest::keyClick(squares, Qt::Key_Down);
        QTest::keyClick(squares, mirrored ? Qt::Key_Left : Qt::Key_Right);
        QTest::keyClick(squares, mirrored ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(part<QLabel>(page, "tableSizeLabel")->text(), QStringLiteral("4 rows × 5 columns"));
        QTest::keyClick(squares, Qt::Key_Return);
        QCOMPARE(block(page).table.rows.size(), 4);
        QCOMPARE(block(page).table.rows.first().size(), 5);
        QVERIFY(part<QTableWidget>(page, "tableGrid")->isVisible());
        page.edit->undo();
        QCOMPARE(block(page).kind, BlockKind::Paragraph);
        // With the mouse.
        page.caretAt(body);
        page.page.actions().table->trigger();
        const QPoint second(mirrored ? squares->width() - 30 : 30, 10);
        QTest::mouseClick(squares, Qt::LeftButton, {}, second);
        QCOMPARE(block(page).table.rows.size(), 1);
        QCOMPARE(block(page).table.rows.first().size(), 2);
    }
}

void PageCardsTest::cellsThatStayKeepTheirMarks()
{
    Page page;
    core::Block table = samples::table(2, 2);
    table.table.rows[1][1].spans = {core::Span{QStringLiteral("9 m"), samples::marked(&core::Marks::bold)}};
    page.show(storyOf({table}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *grid = part<QTableWidget>(page, "tableGrid");
    grid->item(1, 0)->setText(QStringLiteral("8 m"));
    table.table.rows[1][0].spans = {core::Span{QStringLiteral("8 m"), {}}};
    QCOMPARE(block(page), table);
}

void PageCardsTest::rowsAndColumnsComeGoAndMove()
{
    Page page;
    page.show(storyOf({samples::table(2, 2)}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *grid = part<QTableWidget>(page, "tableGrid");
    const auto act = [&](const char *name) { part<QAction>(page, name)->trigger(); };
    const auto cells = [&] { return core::plainText(block(page).table); };
    grid->setCurrentCell(1, 0);
    act("tableRowUp");
    QCOMPARE(cells(), QStringLiteral("10 m\t11 m\nBerth 0\tBerth 1"));
    act("tableRowBelow");
    QCOMPARE(cells(), QStringLiteral("10 m\t11 m\n\t\nBerth 0\tBerth 1"));
    act("tableRowDelete");
    act("tableColumnAfter");
    QCOMPARE(cells(), QStringLiteral("10 m\t\t11 m\nBerth 0\t\tBerth 1"));
    act("tableColumnLater");
    QCOMPARE(cells(), QStringLiteral("10 m\t11 m\t\nBerth 0\tBerth 1\t"));
    act("tableColumnDelete");
    QCOMPARE(cells(), QStringLiteral("10 m\t11 m\nBerth 0\tBerth 1"));
    act("tableHeadRow");
    QCOMPARE(block(page).table.headRows, 0);
    act("tableHeadColumn");
    QVERIFY(block(page).table.rows.at(1).at(0).header);
    for (int times = 5; times > 0; --times)
        act("tableRowDelete");
    QCOMPARE(block(page).table.rows.size(), 1); // the last one stays
}

void PageCardsTest::pastedCellsFillTheTable()
{
    Page page;
    page.show(storyOf({samples::table(2, 2)}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *grid = part<QTableWidget>(page, "tableGrid");
    QApplication::clipboard()->setText(QStringLiteral("a\tb\tc\r\nd\te\tf\r\n"));
    grid->setCurrentCell(1, 1);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(core::plainText(block(page).table), QStringLiteral("Berth 0\tBerth 1\t\t\n10 m\ta\tb\tc\n\td\te\tf"));
}

void PageCardsTest::eachChangeOfATableIsAStep()
{
    Page page;
    const core::Block table = samples::table(2, 2);
    page.show(storyOf({table}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    part<QTableWidget>(page, "tableGrid")->item(0, 0)->setText(QStringLiteral("One"));
    part<QAction>(page, "tableRowBelow")->trigger();
    part<ui::CaptionEdit>(page, "tableCaptionField")->setText(QStringLiteral("Depths"));
    part<QPushButton>(page, "tableDoneButton")->click();
    QCOMPARE(core::plainText(block(page).spans), QStringLiteral("Depths"));
    page.edit->undo();
    QCOMPARE(block(page).spans, table.spans);
    QCOMPARE(block(page).table.rows.size(), 3);
    page.edit->undo();
    QCOMPARE(block(page).table.rows.size(), 2);
    page.edit->undo();
    QCOMPARE(block(page), table);
}

void PageCardsTest::lettersOfACellAreSavedBeforeItIsLeft()
{
    Page page;
    const core::Block before = samples::table(2, 2);
    page.show(storyOf({before}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    (void)page.page.takeChange();
    auto *grid = part<QTableWidget>(page, "tableGrid");
    grid->setCurrentCell(1, 1);
    QSignalSpy touched(&page.page, &ui::StoryPage::touched);
    const auto savedCell = [&] {
        const QList<core::Block> saved = page.page.takeChange().splice.inserted;
        return saved.size() == 1 ? core::plainText(saved.first().table.rows.at(1).at(1).spans) : QString();
    };
    QTest::keyClick(grid, Qt::Key_N);
    QPointer<QWidget> letters = QApplication::focusWidget();
    QVERIFY(qobject_cast<QTextEdit *>(letters));
    QTest::keyClicks(letters, QStringLiteral("ine"));
    QVERIFY(touched.count() >= 3);
    QCOMPARE(savedCell(), QStringLiteral("nine"));
    QCOMPARE(savedCell(), QString()); // nothing new
    QCOMPARE(QApplication::focusWidget(), letters);
    QTest::keyClicks(letters, QStringLiteral(" m"));
    QCOMPARE(savedCell(), QStringLiteral("nine m"));
    QTest::keyClicks(letters, QStringLiteral("etres"));
    QTest::keyClick(letters, Qt::Key_Tab);
    QTRY_COMPARE(core::plainText(block(page).table.rows.at(1).at(1).spans), QStringLiteral("nine metres"));
    page.page.actions().undo->trigger(); // all of it is one step
    QCOMPARE(block(page), before);
    page.page.actions().redo->trigger();
    QCOMPARE(core::plainText(block(page).table.rows.at(1).at(1).spans), QStringLiteral("nine metres"));
}

void PageCardsTest::escapeKeepsTheLettersOfACell()
{
    Page page;
    page.show(storyOf({samples::table(2, 2)}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *grid = part<QTableWidget>(page, "tableGrid");
    QTest::keyClicks(grid, QStringLiteral("Q"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("uay"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(core::plainText(block(page).table.rows.at(0).at(0).spans), QStringLiteral("Quay"));
    QVERIFY(grid->isVisible());
    QTest::keyClicks(grid, QStringLiteral("P"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ier"));
    part<QAction>(page, "tableRowBelow")->trigger(); // with the cell still open
    QCOMPARE(core::plainText(block(page).table.rows.at(0).at(0).spans), QStringLiteral("Pier"));
    QCOMPARE(grid->item(0, 0)->text(), QStringLiteral("Pier"));
    page.edit->undo();
    QCOMPARE(core::plainText(block(page).table), QStringLiteral("Pier\tBerth 1\n10 m\t11 m"));
    page.edit->undo();
    QCOMPARE(core::plainText(block(page).table), QStringLiteral("Quay\tBerth 1\n10 m\t11 m"));
}

void PageCardsTest::wordsInACellAreMarkedAndLinked()
{
    Page page;
    const core::Block before = samples::table(2, 2);
    page.show(storyOf({before}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *grid = part<QTableWidget>(page, "tableGrid");
    const auto spans = [&](int row, int column) { return block(page).table.rows.at(row).at(column).spans; };
    const QString words = QStringLiteral("10 m");
    grid->setCurrentCell(1, 0); // the whole cell
    page.page.actions().bold->trigger();
    QCOMPARE(spans(1, 0), (QList<core::Span>{{words, samples::marked(&core::Marks::bold)}}));
    page.page.actions().bold->trigger();
    QCOMPARE(spans(1, 0), (QList<core::Span>{{words, {}}}));
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(block(page), before);
    QVERIFY(grid->isVisible());
    // What is selected in the cell that is typed in.
    grid->setCurrentCell(1, 0);
    QTest::keyClick(grid, Qt::Key_F2);
    auto *letters = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    QVERIFY(letters);
    QTextCursor cursor = letters->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(2, QTextCursor::KeepAnchor);
    letters->setTextCursor(cursor);
    QTest::keyClick(letters, Qt::Key_I, Qt::ControlModifier);
    (void)page.page.takeChange();
    QCOMPARE(spans(1, 0), (QList<core::Span>{{QStringLiteral("10"), samples::marked(&core::Marks::italic)},
                                             {QStringLiteral(" m"), {}}}));
    page.page.actions().link->trigger();
    auto *address = part<QLineEdit>(page, "cellLinkField");
    QVERIFY(address && address->hasFocus());
    QVERIFY(grid->isVisible());
    address->setText(QStringLiteral("harbour.example/depth"));
    QTest::keyClick(address, Qt::Key_Return);
    core::Marks both = samples::linked(QStringLiteral("https://harbour.example/depth"));
    both.italic = true;
    QCOMPARE(spans(1, 0), (QList<core::Span>{{QStringLiteral("10"), both}, {QStringLiteral(" m"), {}}}));
    QVERIFY(grid->isVisible());
}

void PageCardsTest::typingInACellKeepsItsMarks()
{
    Page page;
    core::Block table = samples::table(2, 2);
    table.table.rows[1][1].spans = {core::Span{QStringLiteral("nine"), samples::marked(&core::Marks::bold)},
                                    core::Span{QStringLiteral(" m\nlow"), {}}};
    page.show(storyOf({table}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *grid = part<QTableWidget>(page, "tableGrid");
    grid->setCurrentCell(1, 1);
    QTest::keyClick(grid, Qt::Key_F2);
    QWidget *letters = QApplication::focusWidget();
    QTest::keyClick(letters, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(letters, QStringLiteral(" tide"));
    QTest::keyClick(letters, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(letters, QStringLiteral("now"));
    QTest::keyClick(letters, Qt::Key_Return);
    QTRY_COMPARE(block(page).table.rows.at(1).at(1).spans,
                 (QList<core::Span>{{QStringLiteral("nine"), samples::marked(&core::Marks::bold)},
                                    {QStringLiteral(" m\nlow tide\nnow"), {}}}));
}

void PageCardsTest::marksOfCellsAreDrawn()
{
    const auto shot = [](const core::Marks &marks) {
        Page page;
        core::Block table = samples::table(2, 2);
        table.table.rows[1][1].spans = {core::Span{QStringLiteral("nine metres"), marks}};
        page.show(storyOf({table}));
        return page.page.grab().toImage();
    };
    const QImage plain = shot({});
    QVERIFY(shot(samples::marked(&core::Marks::bold)) != plain);
    QVERIFY(shot(samples::marked(&core::Marks::italic)) != plain);
    QVERIFY(shot(samples::marked(&core::Marks::strike)) != plain);
    QVERIFY(shot(samples::linked(QStringLiteral("https://harbour.example"))) != plain);
    QCOMPARE(shot({}), plain);
}

void PageCardsTest::whatIsEnteredInAPanelIsSavedBeforeItCloses()
{
    core::Block picture = text(BlockKind::Picture, {});
    picture.picture = samples::sitePicture(QStringLiteral("wall.jpg"));
    const std::pair<core::Block, const char *> panels[] = {{picture, "captionField"},
                                                           {samples::gallery(2), "galleryCaptionField"},
                                                           {samples::embed(), "embedCaptionField"},
                                                           {samples::table(2, 2), "tableCaptionField"}};
    for (const auto &[card, name] : panels) {
        Page page;
        page.show(storyOf({card}));
        page.caretAt(body);
        page.press(Qt::Key_Return);
        auto *field = part<ui::CaptionEdit>(page, name);
        QVERIFY(field && field->isVisible());
        field->setFocus();
        field->selectAll();
        QSignalSpy touched(&page.page, &ui::StoryPage::touched);
        QTest::keyClicks(field, QStringLiteral("The tide"));
        QVERIFY(touched.count() > 0);
        QVERIFY(core::plainText(page.page.takeChange().splice.inserted.value(0)).contains(QLatin1String("The tide")));
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral(" table"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(core::plainText(block(page)).contains(QLatin1String("The tide table")));
        page.edit->undo();
        QCOMPARE(block(page), card);
    }
}

void PageCardsTest::wordsOnCardsAreFoundAndReplaced()
{
    Page page;
    core::Block table = samples::table(2, 2);
    table.table.rows[1][0].spans = {core::Span{QStringLiteral("the wall, the "), {}},
                                    core::Span{QStringLiteral("wall"), samples::marked(&core::Marks::bold)}};
    table.spans = {core::Span{QStringLiteral("Wall by wall"), {}}};
    core::Block gallery = samples::gallery(2); // captions and alternative texts: the wall at low water
    core::Block embed = samples::embed();
    embed.embed.title = QStringLiteral("A wall moves");
    embed.spans = {core::Span{QStringLiteral("Film of the wall"), {}}};
    const core::Story before =
        storyOf({text(BlockKind::Paragraph, QStringLiteral("One wall.")), table, gallery, embed, samples::opaque()});
    page.show(before);
    page.page.actions().writing.find->trigger();
    auto *field = part<QLineEdit>(page, "findField");
    field->clear();
    QTest::keyClicks(field, QStringLiteral("wall"));
    auto *result = part<QLabel>(page, "findResult");
    QTRY_COMPARE(result->text(), QStringLiteral("11 found"));
    QStringList seen;
    for (int turn = 0; turn < 12; ++turn) {
        QTest::keyClick(field, Qt::Key_Return);
        seen.append(result->text());
    }
    QCOMPARE(seen.mid(0, 3),
             (QStringList{QStringLiteral("1 of 11"), QStringLiteral("2 of 11"), QStringLiteral("3 of 11")}));
    QCOMPARE(seen.mid(10), (QStringList{QStringLiteral("11 of 11"), QStringLiteral("1 of 11")}));
    page.page.actions().writing.replace->trigger();
    part<QLineEdit>(page, "replaceField")->setText(QStringLiteral("wall and wall"));
    QTest::keyClick(field, Qt::Key_Return); // the first in the table
    part<QPushButton>(page, "replaceButton")->click();
    part<QPushButton>(page, "replaceButton")->click(); // and the second, not what was just put in
    QCOMPARE(block(page, 1).table.rows.at(1).at(0).spans,
             (QList<core::Span>{{QStringLiteral("the wall and wall, the "), {}},
                                {QStringLiteral("wall and wall"), samples::marked(&core::Marks::bold)}}));
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(page.page.story().body, before.body);
    part<QLineEdit>(page, "replaceField")->setText(QStringLiteral("quay"));
    part<QPushButton>(page, "replaceAllButton")->click();
    QCOMPARE(result->text(), QStringLiteral("11 replaced"));
    QVERIFY(!core::plainText(page.page.story().body).contains(QLatin1String("wall"), Qt::CaseInsensitive));
    QCOMPARE(block(page, 1).table.rows.at(1).at(0).spans.last().marks, samples::marked(&core::Marks::bold));
    QCOMPARE(block(page, 2).pictures.at(1).caption, QStringLiteral("The quay at low water"));
    QCOMPARE(block(page, 3).embed.title, QStringLiteral("A quay moves"));
    QCOMPARE(block(page, 4), before.body.blocks.at(4));
    page.edit->undo(); // one step
    QCOMPARE(page.page.story().body, before.body);
}

void PageCardsTest::embedIsAskedForAndChanged()
{
    Page page;
    page.show(storyOf({text(BlockKind::Paragraph, {})}));
    page.caretAt(body);
    page.page.actions().embed->trigger();
    part<QLineEdit>(page, "embedAddressField")->setText(QStringLiteral("https://video.example/1"));
    part<QLineEdit>(page, "embedTitleField")->setText(QStringLiteral("The dredger"));
    part<QPushButton>(page, "embedDoneButton")->click();
    QCOMPARE(block(page).kind, BlockKind::Embed);
    QCOMPARE(block(page).embed.address, QStringLiteral("https://video.example/1"));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    part<QLineEdit>(page, "embedAddressField")->setText(QStringLiteral("youtu.be/abcdefghijk"));
    part<QPushButton>(page, "embedDoneButton")->click();
    QCOMPARE(block(page).embed.provider, QStringLiteral("youtube")); // known by its address
    QCOMPARE(block(page).embed.address, QStringLiteral("https://www.youtube.com/watch?v=abcdefghijk"));
    page.edit->undo();
    QCOMPARE(block(page).embed.address, QStringLiteral("https://video.example/1"));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    part<ui::CaptionEdit>(page, "embedCaptionField")->setText(QStringLiteral("At work"));
    part<QPushButton>(page, "embedDoneButton")->click();
    QCOMPARE(core::plainText(block(page)), QStringLiteral("The dredger\nAt work"));
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(block(page).kind, BlockKind::Paragraph);
}

void PageCardsTest::captionsKeepTheirMarksWhereTheirWordsAreTheSame_data()
{
    QTest::addColumn<core::Block>("card");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("done");
    core::Block embed = text(BlockKind::Embed, {});
    embed.embed.address = QStringLiteral("https://video.example/1");
    core::Block gallery = text(BlockKind::Gallery, {});
    gallery.pictures = {samples::sitePicture(QStringLiteral("a.jpg"))};
    QTest::newRow("embed") << embed << QStringLiteral("embedCaptionField") << QStringLiteral("embedDoneButton");
    QTest::newRow("gallery") << gallery << QStringLiteral("galleryAllField") << QStringLiteral("galleryDoneButton");
    QTest::newRow("table") << samples::table(2, 2) << QStringLiteral("tableCaptionField")
                           << QStringLiteral("tableDoneButton");
}

void PageCardsTest::captionsKeepTheirMarksWhereTheirWordsAreTheSame()
{
    QFETCH(core::Block, card);
    QFETCH(QString, field);
    QFETCH(QString, done);
    const core::Marks italic = samples::marked(&core::Marks::italic);
    const core::Marks link = samples::linked(QStringLiteral("https://example.org/t"));
    const core::Span call = samples::call(QStringLiteral("n"));
    card.spans = {{QStringLiteral("The "), {}},
                  {QStringLiteral("long"), italic},
                  call,
                  {QStringLiteral(" wall at "), {}},
                  {QStringLiteral("noon"), link}};
    Page page;
    page.show(storyOf({card, samples::note(QStringLiteral("n"), QStringLiteral("Page 12."))}));
    // Over what stands from one letter to another; the call of the note is a letter.
    const auto enter = [&](int from, int to, const QString &words) {
        page.caretAt(body);
        page.press(Qt::Key_Return);
        auto *line = page.page.findChild<ui::CaptionEdit *>(field);
        QVERIFY(line && line->isVisible());
        QTextCursor cursor(line->document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        line->setTextCursor(cursor);
        if (words.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, words);
        page.page.findChild<QPushButton *>(done)->click();
    };
    enter(6, 6, QStringLiteral("o"));
    QCOMPARE(block(page).spans, (QList<core::Span>{{QStringLiteral("The "), {}},
                                                   {QStringLiteral("loong"), italic},
                                                   call,
                                                   {QStringLiteral(" wall at "), {}},
                                                   {QStringLiteral("noon"), link}}));
    enter(11, 15, QStringLiteral("wharf"));
    enter(24, 24, QStringLiteral(", today"));
    QCOMPARE(block(page).spans, (QList<core::Span>{{QStringLiteral("The "), {}},
                                                   {QStringLiteral("loong"), italic},
                                                   call,
                                                   {QStringLiteral(" wharf at "), {}},
                                                   {QStringLiteral("noon"), link},
                                                   {QStringLiteral(", today"), {}}})); // a link does not grow
    enter(10, 10, QStringLiteral("!"));
    QCOMPARE(block(page).spans.at(3), (core::Span{QStringLiteral("! wharf at "), {}}));
    enter(0, 32, QString());
    QCOMPARE(block(page).spans, QList<core::Span>());
}

void PageCardsTest::captionNobodyEditedStaysAsItCame()
{
    core::Block embed = text(BlockKind::Embed, QStringLiteral(" Two\nlines "));
    embed.embed.address = QStringLiteral("https://video.example/1");
    embed.embed.title = QStringLiteral(" Title ");
    core::Block table = samples::table(2, 2);
    table.spans = embed.spans;
    const core::Story story = storyOf({embed, table});
    Page page;
    page.show(story);
    for (int number = 0; number < 2; ++number) {
        page.caretAt(body + number);
        page.press(Qt::Key_Return);
        part<QPushButton>(page, number == 0 ? "embedDoneButton" : "tableDoneButton")->click();
        QCOMPARE(block(page, number), story.body.blocks.at(number));
    }
    QVERIFY(!page.edit->document()->isUndoAvailable());
}

void PageCardsTest::noteIsCalledFromACell()
{
    const core::Story story = storyOf({text(BlockKind::Paragraph, QStringLiteral("One")), samples::table(2, 2)});
    Page page;
    page.show(story);
    page.caretAt(body + 1);
    QVERIFY(page.page.actions().footnote->isEnabled());
    page.page.actions().footnote->trigger(); // the table opens: in which cell?
    auto *grid = part<QTableWidget>(page, "tableGrid");
    QVERIFY(grid->isVisible());
    grid->setCurrentCell(1, 1);
    page.page.actions().footnote->trigger();
    QVERIFY(!grid->isVisible());
    page.type(QStringLiteral("Page 12."));
    const core::Block table = block(page, 1);
    const core::Block note = block(page, 2);
    QCOMPARE(note.kind, BlockKind::Footnote);
    QCOMPARE(core::plainText(note), QStringLiteral("Page 12."));
    core::Block expected = story.body.blocks.at(1);
    expected.table.rows[1][1].spans.append(samples::call(note.name));
    QCOMPARE(table.table, expected.table);
    QCOMPARE(core::footnoteOrder(page.page.story().body), QStringList{note.name});
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(page.page.story().body.blocks, story.body.blocks);
}

void PageCardsTest::anyLinkAloneOnItsLineCanBeACard()
{
    const QString address = QStringLiteral("https://harbour.example/film");
    core::Block alone = text(BlockKind::Paragraph, {});
    alone.spans = {{address, samples::linked(address)}};
    core::Block named = text(BlockKind::Paragraph, {});
    named.spans = {{QStringLiteral("The film"), samples::linked(address)}};
    core::Block among = text(BlockKind::Paragraph, {});
    among.spans = {{QStringLiteral("See "), {}}, {address, samples::linked(address)}};
    Page page;
    page.show(storyOf({alone, named, among}));
    QSignalSpy put(qobject_cast<ui::StoryEdit *>(page.edit), &ui::StoryEdit::embedPut);
    const QWidget *panel = part<QLineEdit>(page, "linkField")->parentWidget();
    auto *button = panel->findChild<QPushButton *>(QStringLiteral("linkCardButton"));
    page.caretAt(body + 2, 8);
    page.page.actions().link->trigger();
    QVERIFY(!button->isVisible());
    for (const int number : {0, 1}) {
        page.caretAt(body + number, 3);
        page.page.actions().link->trigger();
        QVERIFY(button->isVisible());
        button->click();
        const core::Block card = block(page, number);
        QCOMPARE(card.kind, BlockKind::Embed);
        QCOMPARE(card.embed.address, address);
        QCOMPARE(card.embed.title, number == 0 ? QString() : QStringLiteral("The film"));
        QCOMPARE(put.size(), number + 1);
    }
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(block(page).spans, alone.spans);
    QCOMPARE(block(page, 1).spans, named.spans);
}

void PageCardsTest::typedAddressIsLookedUp()
{
    Page page;
    page.show(storyOf({text(BlockKind::Paragraph, {})}));
    auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
    QSignalSpy put(edit, &ui::StoryEdit::embedPut);
    page.caretAt(body);
    page.type(QStringLiteral("https://youtu.be/abcdefghijk"));
    page.press(Qt::Key_Return);
    QCOMPARE(block(page).kind, BlockKind::Embed);
    QCOMPARE(put.size(), 1);
    QCOMPARE(put.first().first().value<core::BlockId>(), block(page).id);
}

void PageCardsTest::embedTakesNoOtherAddress()
{
    for (const QString &address : {QStringLiteral("javascript:alert(1)"), QStringLiteral("file:///etc/hosts"),
                                   QStringLiteral("mailto:a@example.org"), QString()}) {
        Page page;
        page.show(storyOf({text(BlockKind::Paragraph, {})}));
        page.caretAt(body);
        page.page.actions().embed->trigger();
        part<QLineEdit>(page, "embedAddressField")->setText(address);
        part<QPushButton>(page, "embedDoneButton")->click();
        QCOMPARE(page.page.story().body.blocks.size(), 1);
        QCOMPARE(block(page).kind, BlockKind::Paragraph);
    }
}

void PageCardsTest::sourceIsShownAndCopied()
{
    Page page;
    const core::Block opaque = samples::opaque();
    page.show(storyOf({opaque}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *source = part<QPlainTextEdit>(page, "sourceText");
    QVERIFY(source->isVisible() && source->isReadOnly());
    QCOMPARE(source->toPlainText().toUtf8(), opaque.origin.source);
    part<QPushButton>(page, "copySourceButton")->click();
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), opaque.origin.source);
    part<QPushButton>(page, "removeOpaqueButton")->click();
    QCOMPARE(block(page).kind, BlockKind::Paragraph);
    page.edit->undo();
    QCOMPARE(block(page), opaque);
}

void PageCardsTest::everyCardIsDrawnAtEverySize()
{
    Page page;
    core::Story story = samples::everyKind();
    core::Block ragged = samples::table(3, 3);
    ragged.table.rows[0].removeLast();
    ragged.table.rows[1][0].rows = 9;
    ragged.table.rows[1][1].columns = 1000;
    core::Block empty = samples::table(0, 0);
    story.body.blocks = QList<core::Block>{ragged, empty, samples::gallery(0)} + story.body.blocks;
    page.show(story);
    for (const int width : {200, 500, 1400}) {
        page.page.resize(width, 3000);
        QVERIFY(!page.page.grab().isNull());
    }
}

QTEST_MAIN(PageCardsTest)
#include "page_cards_test.moc"
