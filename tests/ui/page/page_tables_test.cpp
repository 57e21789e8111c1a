// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables while they are edited: what a paste that is not taken says, and the calls of footnotes in cells.

#include "page_kinds.h"

#include "ui/page/cell_edit.h"
#include "ui/page/page_format.h"
#include "ui/page/page_layout.h"
#include "ui/theme/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>

using core::BlockKind;
using samples::Page;

class PageTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void pasteThatIsTooBigForAnOpenCellIsToldAndChangesNothing();
    void pasteThatIsTooBigForTheTableIsToldAndChangesNothing();
    void bigPasteIntoACellIsReadBesideTheWindow();
    void pasteWithoutWordsIsTold();
    void pasteOfCellsIntoAnOpenCellFillsTheTable();
    void pasteOverMergedCellsIsToldOrGoesIntoOne();
    void callInACellIsDrawnAsItsNumber();
    void callInAnOpenCellIsDrawnAsItsNumberAndLeadsToItsNote();
    void callOnTheCardLeadsToItsNoteAndBack();
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

core::Block block(const Page &page, int number = 0)
{
    return page.page.story().body.blocks.at(number);
}

// The table in the first block, opened as a person does it.
QTableWidget *openTable(Page &page, const core::Block &table)
{
    page.show(storyOf({table}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    return page.page.findChild<QTableWidget *>(QStringLiteral("tableGrid"));
}

QTextEdit *openCell(QTableWidget *grid, int row, int column)
{
    grid->setCurrentCell(row, column);
    QTest::keyClick(grid, Qt::Key_F2);
    return qobject_cast<QTextEdit *>(QApplication::focusWidget());
}

QString said(const Page &page)
{
    const auto *toast = page.page.findChild<ui::Toast *>();
    return toast && toast->isVisible() ? toast->text() : QString();
}

// More than a story can take, and more than a cell.
QString endless(int letters)
{
    QString text;
    while (text.size() < letters)
        text += QStringLiteral("The tide goes out and comes in. ");
    return text;
}

// Eleven notes called by a paragraph, and a twelfth by the second cell of a table below it.
core::Story withTwelveNotes()
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Head");
    core::Block called = samples::text(BlockKind::Paragraph, {});
    core::Block table = samples::table(2, 2);
    QList<core::Block> notes;
    for (int number = 1; number <= 12; ++number) {
        const QString name = QStringLiteral("note%1").arg(number);
        notes.append(samples::note(name, QStringLiteral("Report, page %1").arg(number)));
        if (number < 12)
            called.spans << core::Span{QStringLiteral("so"), {}} << samples::call(name);
    }
    table.table.rows[1][1].spans = {core::Span{QStringLiteral("nine"), {}}, samples::call(QStringLiteral("note12"))};
    story.body.blocks = QList<core::Block>{called, table} + notes;
    return story;
}

constexpr int tableBlock = body + 1;
constexpr int lastNote = body + 13;

QPoint placeOn(const Page &page, const QPointF &place)
{
    return place.toPoint() - QPoint(0, page.edit->verticalScrollBar()->value());
}

} // namespace

void PageTablesTest::callInACellIsDrawnAsItsNumber()
{
    const QFont font;
    const core::Block table = withTwelveNotes().body.blocks.at(1);
    const QList<core::Span> spans = table.table.rows.at(1).at(1).spans;
    const auto width = [&](const QString &sign) {
        return ui::cellWidth(spans, font, [&](const QString &) { return sign; });
    };
    QVERIFY(width(QStringLiteral("12")) > width(QStringLiteral("1")));
    Page page;
    page.show(withTwelveNotes());
    auto *layout = qobject_cast<ui::PageLayout *>(page.edit->document()->documentLayout());
    QVERIFY(layout);
    QCOMPARE(layout->callSign(QStringLiteral("note12")), QStringLiteral("12"));
    // One note fewer before it: its number is another, and the card shows it.
    QSignalSpy drawn(layout, &QAbstractTextDocumentLayout::update);
    page.select(body, 2, body, 3);
    page.press(Qt::Key_Delete);
    QTRY_COMPARE(layout->callSign(QStringLiteral("note12")), QStringLiteral("11"));
    QVERIFY(drawn.count() > 0);
}

void PageTablesTest::callInAnOpenCellIsDrawnAsItsNumberAndLeadsToItsNote()
{
    Page page;
    page.show(withTwelveNotes());
    page.caretAt(tableBlock);
    page.press(Qt::Key_Return);
    auto *grid = page.page.findChild<QTableWidget *>(QStringLiteral("tableGrid"));
    auto *cell = qobject_cast<ui::CellEdit *>(openCell(grid, 1, 1));
    QVERIFY(cell);
    const int call = 4; // behind "nine"
    QTextCursor cursor = cell->textCursor();
    cursor.setPosition(call + 1);
    const double wide = cell->intrinsicSize(cell->document(), call, cursor.charFormat()).width();
    cell->setCallSigns([](const QString &) { return QStringLiteral("1"); });
    QVERIFY(wide > cell->intrinsicSize(cell->document(), call, cursor.charFormat()).width());
    QTest::keyClick(cell, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(cell, QStringLiteral(" m"));
    cursor.setPosition(call);
    cursor.setPosition(call + 1, QTextCursor::KeepAnchor);
    cell->setTextCursor(cursor);
    QTest::keyClick(cell, Qt::Key_Return);
    QVERIFY(!grid->isVisible());
    QCOMPARE(page.edit->textCursor().blockNumber(), lastNote);
    QCOMPARE(block(page, 1).table.rows.at(1).at(1).spans,
             (QList<core::Span>{
                 {QStringLiteral("nine"), {}}, samples::call(QStringLiteral("note12")), {QStringLiteral(" m"), {}}}));
}

void PageTablesTest::callOnTheCardLeadsToItsNoteAndBack()
{
    Page page;
    page.show(withTwelveNotes());
    auto *layout = qobject_cast<ui::PageLayout *>(page.edit->document()->documentLayout());
    const QRectF card = layout->cardRect(page.block(tableBlock));
    QPointF place;
    for (double y = card.top(); place.isNull() && y < card.bottom(); y += 2) {
        for (double x = card.left(); place.isNull() && x < card.right(); x += 2) {
            if (layout->callInCardAt({x, y}) == QLatin1String("note12"))
                place = {x, y};
        }
    }
    QVERIFY(!place.isNull());
    QVERIFY(layout->callInCardAt(card.topLeft() + QPointF(4, 4)).isEmpty());
    QTest::mouseClick(page.edit->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOn(page, place));
    QCOMPARE(page.edit->textCursor().blockNumber(), lastNote);
    page.page.actions().footnote->trigger();
    QCOMPARE(page.edit->textCursor().blockNumber(), tableBlock);
}

void PageTablesTest::pasteThatIsTooBigForAnOpenCellIsToldAndChangesNothing()
{
    for (const int letters : {30'000, 30'000'000}) {
        Page page;
        const core::Block table = samples::table(2, 2);
        QTableWidget *grid = openTable(page, table);
        QTextEdit *cell = openCell(grid, 1, 1);
        QVERIFY(cell);
        QApplication::clipboard()->setText(endless(letters));
        QTest::keyClick(cell, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(said(page).contains(QLatin1String("nothing was put in, and the table is as it was")));
        QVERIFY(cell->isVisible());
        QCOMPARE(cell->toPlainText(), QStringLiteral("11 m"));
        QTest::keyClick(cell, Qt::Key_Return);
        (void)page.page.takeChange();
        QCOMPARE(block(page), table);
    }
}

void PageTablesTest::pasteThatIsTooBigForTheTableIsToldAndChangesNothing()
{
    Page page;
    const core::Block table = samples::table(2, 2);
    QTableWidget *grid = openTable(page, table);
    for (const QString &words : {endless(30'000), QStringLiteral("a\tb\n").repeated(3000)}) {
        page.page.findChild<ui::Toast *>()->dismiss();
        QApplication::clipboard()->setText(words);
        grid->setCurrentCell(1, 1);
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(said(page).contains(QLatin1String("nothing was put in, and the table is as it was")));
        QCOMPARE(block(page), table);
    }
}

// A few words among much that is none, as word processors copy them: the window does not wait for them, and they come
// where the caret was.
void PageTablesTest::bigPasteIntoACellIsReadBesideTheWindow()
{
    Page page;
    QTableWidget *grid = openTable(page, samples::table(2, 2));
    QTextEdit *cell = openCell(grid, 1, 1);
    QVERIFY(cell);
    auto *mime = new QMimeData;
    mime->setHtml(QStringLiteral("<style>") + QStringLiteral("p.MsoNormal { mso-style-unhide: no; }\n").repeated(4000)
                  + QStringLiteral("</style><p class=MsoNormal>wide <b>and</b> deep </p>"));
    QApplication::clipboard()->setMimeData(mime);
    cell->moveCursor(QTextCursor::Start);
    QTest::keyClick(cell, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cell->toPlainText(), QStringLiteral("11 m"));
    QTest::keyClick(cell, Qt::Key_End);
    QTRY_COMPARE(cell->toPlainText(), QStringLiteral("wide and deep11 m"));
    QCOMPARE(cell->textCursor().position(), 17);
}

void PageTablesTest::pasteWithoutWordsIsTold()
{
    Page page;
    const core::Block table = samples::table(2, 2);
    QTableWidget *grid = openTable(page, table);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QApplication::clipboard()->setImage(image);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(said(page).contains(QLatin1String("no words")));
    page.page.findChild<ui::Toast *>()->dismiss();
    QTextEdit *cell = openCell(grid, 1, 1);
    QTest::keyClick(cell, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(said(page).contains(QLatin1String("no words")));
    QCOMPARE(cell->toPlainText(), QStringLiteral("11 m"));
    QCOMPARE(block(page), table);
}

void PageTablesTest::pasteOfCellsIntoAnOpenCellFillsTheTable()
{
    Page page;
    QTableWidget *grid = openTable(page, samples::table(2, 2));
    QTextEdit *cell = openCell(grid, 0, 1);
    auto *cells = new QMimeData; // as some programs give them: no tabs in the text beside
    cells->setHtml(
        QStringLiteral("<table><tr><th>Quay</th><th>Depth</th></tr><tr><td>north</td><td>nine</td></tr></table>"));
    cells->setText(QStringLiteral("Quay Depth\nnorth nine"));
    QApplication::clipboard()->setMimeData(cells);
    QTest::keyClick(cell, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(core::plainText(block(page).table), QStringLiteral("Berth 0\tQuay\tDepth\n10 m\tnorth\tnine"));
    page.edit->undo();
    QCOMPARE(core::plainText(block(page).table), QStringLiteral("Berth 0\tBerth 1\n10 m\t11 m"));
}

void PageTablesTest::pasteOverMergedCellsIsToldOrGoesIntoOne()
{
    Page page;
    core::Block table = samples::table(2, 2);
    table.table.rows[0].removeLast();
    table.table.rows[0][0].columns = 2;
    QTableWidget *grid = openTable(page, table);
    QApplication::clipboard()->setText(QStringLiteral("a\tb"));
    grid->setCurrentCell(1, 0);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(said(page).contains(QLatin1String("reach over others")));
    QCOMPARE(block(page), table);
    QApplication::clipboard()->setText(QStringLiteral("shut"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(core::plainText(block(page).table.rows.at(1).at(0).spans), QStringLiteral("shut"));
}

QTEST_MAIN(PageTablesTest)
#include "page_tables_test.moc"
