// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables while they are edited: what a paste that is not taken says, and the calls of footnotes in cells.

#include "page_kinds.h"

#include "ui/page/page_format.h"
#include "ui/theme/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
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
    void pasteWithoutWordsIsTold();
    void pasteOfCellsIntoAnOpenCellFillsTheTable();
    void pasteOverMergedCellsIsToldOrGoesIntoOne();
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

} // namespace

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
        QVERIFY(said(page).contains(QLatin1String("nothing was put in, and the table is as it was")));
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
        QVERIFY(said(page).contains(QLatin1String("nothing was put in, and the table is as it was")));
        QCOMPARE(block(page), table);
    }
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
