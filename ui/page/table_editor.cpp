// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/table_editor.h"

#include "core/direction.h"
#include "core/typography.h"
#include "ui/page/cell_edit.h"
#include "ui/page/cell_fields.h"
#include "ui/page/cell_text.h"
#include "ui/page/popover_fields.h"
#include "ui/page/popovers.h"
#include "ui/page/table_card.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QUrl>

namespace ui {

TableEditor::TableEditor(QWidget *page)
    : Popover(page)
    , m_grid(new QTableWidget)
    , m_fields(new CellFields([this](const QModelIndex &cell) { return spansAt(cell.row(), cell.column()); }, this))
    , m_rows(new QToolButton)
    , m_columns(new QToolButton)
    , m_align(new QComboBox)
    , m_caption(new QLineEdit)
    , m_link(new LinkPopover(this, QStringLiteral("cellLinkField")))
{
    setObjectName(QStringLiteral("tableEditor"));
    setAccessibleName(tr("Table"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(6);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(6);
    auto *cells = new FlowLayout(nullptr, 6); // in two lines on a narrow page
    m_rows->setText(tr("Row"));
    m_rows->setObjectName(QStringLiteral("tableRowButton"));
    m_columns->setText(tr("Column"));
    m_columns->setObjectName(QStringLiteral("tableColumnButton"));
    for (QToolButton *button : {m_rows, m_columns}) {
        button->setAccessibleName(button->text());
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setMenu(new QMenu(button));
        cells->addWidget(button);
    }
    m_align->setObjectName(QStringLiteral("tableAlignBox"));
    m_align->setAccessibleName(tr("Alignment of the column"));
    m_align->addItems({tr("As the text"), tr("At the start"), tr("Centred"), tr("At the end")});
    cells->addWidget(m_align);
    acts->addLayout(cells, 1);
    auto *remove = new QPushButton(tr("Remove table"));
    remove->setObjectName(QStringLiteral("removeTableButton"));
    remove->setAutoDefault(false);
    setButtonRole(remove, ButtonRole::Danger);
    acts->addWidget(remove, 0, Qt::AlignTop);
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("tableDoneButton"));
    done->setAutoDefault(false);
    setButtonRole(done, ButtonRole::Primary);
    acts->addWidget(done, 0, Qt::AlignTop);
    layout->addLayout(acts);
    m_grid->setObjectName(QStringLiteral("tableGrid"));
    m_grid->setAccessibleName(tr("Cells"));
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->hide();
    m_grid->verticalHeader()->hide();
    m_grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setTabKeyNavigation(true);
    m_grid->installEventFilter(this);
    m_grid->setItemDelegate(m_fields);
    layout->addWidget(m_grid);
    m_caption->setObjectName(QStringLiteral("tableCaptionField"));
    m_caption->setAccessibleName(tr("Caption of the table"));
    m_caption->setPlaceholderText(tr("Caption of the table"));
    layout->addWidget(m_caption);
    takesWords({m_caption});
    takesCalls(m_caption);
    fillMenus();
    m_fields->setReads([this](const QList<core::Span> &words) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        core::Cell cell;
        cell.spans = words;
        const core::Direction reads = core::directionOfCell(
            m_block, cell, mirrored ? core::Direction::RightToLeft : core::Direction::LeftToRight);
        return reads == core::Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    });
    connect(m_fields, &CellFields::opened, this, &TableEditor::watch);
    connect(m_fields, &CellFields::left, this, [this](const QModelIndex &cell, const QList<core::Span> &spans) {
        leaveCell(cell.row(), cell.column(), spans);
    });
    connect(m_fields, &CellFields::noteWanted, this, &TableEditor::noteWanted);
    connect(m_link, &LinkPopover::kept, this, [this](const QString &address) {
        setSpans(m_linked.row, m_linked.column,
                 withMarks(spansAt(m_linked.row, m_linked.column), m_linked.from, m_linked.to,
                           [&](core::Marks &marks) { marks.href = address; }));
    });
    connect(m_link, &Popover::finished, m_grid, [this] { m_grid->setFocus(Qt::PopupFocusReason); });
    connect(m_link, &LinkPopover::openWanted, this, [](const QString &address) {
        if (!address.isEmpty())
            QDesktopServices::openUrl(QUrl(address));
    });
    connect(done, &QPushButton::clicked, this, &Popover::finish);
    connect(remove, &QPushButton::clicked, this, [this] {
        hide();
        emit removeWanted(m_block.id);
        emit finished();
    });
    connect(m_grid, &QTableWidget::cellChanged, this, &TableEditor::takeCell);
    connect(m_grid, &QTableWidget::currentCellChanged, this, &TableEditor::showActs);
    connect(m_align, &QComboBox::activated, this, [this](int chosen) {
        const int column = m_grid->currentColumn();
        change([&](core::Table &table) { alignColumn(table, column, static_cast<core::Align>(chosen)); },
               m_grid->currentRow(), column);
    });
    connect(m_caption, &QLineEdit::editingFinished, this, &TableEditor::keep);
}

QAction *TableEditor::addAct(QMenu *menu, const QString &text, const char *name, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TableEditor::fillMenus()
{
    QMenu *rows = m_rows->menu();
    QMenu *columns = m_columns->menu();
    const auto row = [this] { return std::max(0, m_grid->currentRow()); };
    const auto column = [this] { return std::max(0, m_grid->currentColumn()); };
    const auto add = [this, row, column](int below) {
        const int at = row() + below;
        change([&](core::Table &table) { addRow(table, at, row()); }, at, column());
    };
    const auto move = [this, row, column](int by) {
        const int to = row() + by;
        if (to >= 0 && to < m_block.table.rows.size())
            change([&](core::Table &table) { moveRow(table, row(), to); }, to, column());
    };
    addAct(rows, tr("Add row above"), "tableRowAbove", [add] { add(0); });
    addAct(rows, tr("Add row below"), "tableRowBelow", [add] { add(1); });
    addAct(rows, tr("Move row up"), "tableRowUp", [move] { move(-1); });
    addAct(rows, tr("Move row down"), "tableRowDown", [move] { move(1); });
    addAct(rows, tr("Delete row"), "tableRowDelete", [this, row, column] {
        if (m_block.table.rows.size() > 1)
            change([&](core::Table &table) { removeRow(table, row()); }, row(), column());
    });
    rows->addSeparator();
    m_headRow = addAct(rows, tr("First row is the head"), "tableHeadRow",
                       [this, row, column] { change(turnHeadRow, row(), column()); });
    const auto addAcross = [this, row, column](int after) {
        const int at = column() + after;
        change([&](core::Table &table) { addColumn(table, at, column()); }, row(), at);
    };
    const auto moveAcross = [this, row, column](int by) {
        const int to = column() + by;
        if (to >= 0 && to < m_grid->columnCount())
            change([&](core::Table &table) { moveColumn(table, column(), to); }, row(), to);
    };
    addAct(columns, tr("Add column before"), "tableColumnBefore", [addAcross] { addAcross(0); });
    addAct(columns, tr("Add column after"), "tableColumnAfter", [addAcross] { addAcross(1); });
    addAct(columns, tr("Move column towards the start"), "tableColumnEarlier", [moveAcross] { moveAcross(-1); });
    addAct(columns, tr("Move column towards the end"), "tableColumnLater", [moveAcross] { moveAcross(1); });
    addAct(columns, tr("Delete column"), "tableColumnDelete", [this, row, column] {
        if (m_grid->columnCount() > 1)
            change([&](core::Table &table) { removeColumn(table, column()); }, row(), column());
    });
    columns->addSeparator();
    m_headColumn = addAct(columns, tr("First column is the head"), "tableHeadColumn",
                          [this, row, column] { change(turnHeadColumn, row(), column()); });
    m_headRow->setCheckable(true);
    m_headColumn->setCheckable(true);
}

void TableEditor::setCallSigns(const CallSigns &signs)
{
    m_fields->setCallSigns(signs);
}

void TableEditor::showNumbers()
{
    if (isHidden())
        return;
    if (m_letters)
        m_letters->showNumbers();
    m_grid->viewport()->update();
}

void TableEditor::open(const core::Block &block, const QRect &card)
{
    m_block = block;
    m_how = TypedStep::How::Begins;
    m_caption->setText(core::plainText(block.spans));
    setFixedWidth(std::max(420, card.width()));
    fill();
    const int lines = std::clamp(m_grid->rowCount(), 2, 9);
    m_grid->setFixedHeight(lines * m_grid->rowHeight(0) + 6);
    showBeside(QRect(card.left(), card.top(), card.width(), 0), m_grid);
    fitRows(); // now that the columns are as wide as they are shown
    m_grid->setCurrentCell(0, 0);
}

void TableEditor::refresh(const core::Block &block)
{
    if (isHidden() || block.id != m_block.id || block == m_block)
        return;
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    m_block = block;
    m_caption->setText(core::plainText(block.spans));
    fill();
    m_grid->setCurrentCell(std::clamp(row, 0, m_grid->rowCount() - 1),
                           std::clamp(column, 0, m_grid->columnCount() - 1));
}

void TableEditor::fill()
{
    m_filling = true;
    m_letters = nullptr; // goes with the cells
    const core::Table &table = m_block.table;
    m_grid->clear();
    m_grid->clearSpans();
    m_grid->setRowCount(static_cast<int>(table.rows.size()));
    m_grid->setColumnCount(std::max(1, columnsOf(table)));
    for (const CellPlace &place : placesOf(table)) {
        const core::Cell &cell = table.rows.at(place.row).at(place.index);
        auto *item = new QTableWidgetItem(core::plainText(cell.spans));
        QFont font = m_grid->font();
        font.setBold(cell.header || place.row < table.headRows);
        item->setFont(font);
        item->setData(Qt::UserRole, place.index);
        m_grid->setItem(place.row, place.column, item);
        if (place.rows > 1 || place.columns > 1)
            m_grid->setSpan(place.row, place.column, place.rows, place.columns);
    }
    m_filling = false;
    fitRows();
    showActs();
}

// As high as their words; those of a table that is one for a spreadsheet stay one line.
void TableEditor::fitRows()
{
    constexpr int most = 200;
    if (m_grid->rowCount() <= most)
        m_grid->resizeRowsToContents();
}

void TableEditor::showActs()
{
    const core::Table &table = m_block.table;
    const bool plain = !hasSpans(table); // cells over several rows or columns: words only
    m_rows->setEnabled(plain);
    m_columns->setEnabled(plain);
    m_align->setEnabled(plain);
    const int column = m_grid->currentColumn();
    if (table.isEmpty() || column < 0)
        return;
    m_align->setCurrentIndex(static_cast<int>(table.rows.last().value(column).align));
    m_headRow->setChecked(table.headRows > 0);
    m_headColumn->setChecked(table.rows.last().value(0).header);
}

void TableEditor::change(const Change &act, int row, int column)
{
    if (m_block.table.isEmpty() || hasSpans(m_block.table))
        return;
    letGo();
    square(m_block.table);
    act(m_block.table);
    tell();
    m_how = TypedStep::How::Begins;
    fill();
    m_grid->setCurrentCell(std::clamp(row, 0, m_grid->rowCount() - 1),
                           std::clamp(column, 0, m_grid->columnCount() - 1));
}

// One step with what was told of the same words before.
void TableEditor::tell()
{
    emit kept(m_block, std::exchange(m_how, TypedStep::How::GoesOn));
}

void TableEditor::letGo()
{
    keepSoFar();
    m_how = TypedStep::How::Begins;
}

void TableEditor::watch(CellEdit *letters, const QModelIndex &cell)
{
    letGo();
    m_letters = letters;
    m_cell = cell;
    letters->installEventFilter(this);
    connect(letters, &QTextEdit::textChanged, this, &Popover::edited);
    connect(letters, &CellEdit::cellsPut, this, &TableEditor::paste);
    connect(letters, &CellEdit::pasteRefused, this, &TableEditor::pasteRefused);
    emit cellOpened(letters);
}

void TableEditor::leaveCell(int row, int column, const QList<core::Span> &spans)
{
    if (m_filling)
        return; // the field goes with the cells; its words were taken before
    m_letters = nullptr;
    if (m_cell.row() != row || m_cell.column() != column)
        m_how = TypedStep::How::Begins;
    if (takeWords(row, column, spans))
        tell();
    m_how = TypedStep::How::Begins;
    if (QTableWidgetItem *item = m_grid->item(row, column)) {
        const bool filling = std::exchange(m_filling, true);
        item->setText(core::plainText(spans));
        m_filling = filling;
        m_grid->resizeRowToContents(row);
    }
}

// Set by somebody else than a person who types in it.
void TableEditor::takeCell(int row, int column)
{
    const QTableWidgetItem *item = m_grid->item(row, column);
    if (!m_filling && item && core::plainText(spansAt(row, column)) != item->text())
        leaveCell(row, column, core::normalised({core::Span{item->text(), {}}}));
}

QList<core::Span> TableEditor::spansAt(int row, int column) const
{
    const QList<core::Cell> cells = m_block.table.rows.value(row);
    return cells.value(indexOf(row, column)).spans;
}

int TableEditor::indexOf(int row, int column) const
{
    const QTableWidgetItem *item = m_grid->item(row, column);
    const QVariant stored = item ? item->data(Qt::UserRole) : QVariant();
    return stored.isValid() ? stored.toInt() : column;
}

bool TableEditor::takeWords(int row, int column, const QList<core::Span> &spans)
{
    if (row < 0 || row >= m_block.table.rows.size())
        return false;
    QList<core::Cell> &cells = m_block.table.rows[row];
    const int index = indexOf(row, column);
    while (index >= cells.size())
        cells.append(core::Cell());
    if (cells.at(index).spans == spans)
        return false;
    cells[index].spans = spans;
    return true;
}

bool TableEditor::mark(bool core::Marks::*mark)
{
    if (isHidden())
        return false;
    if (m_letters) {
        m_letters->toggle(mark);
        return true;
    }
    const QList<core::Span> before = spansAt(m_grid->currentRow(), m_grid->currentColumn());
    const bool all =
        std::all_of(before.begin(), before.end(), [mark](const core::Span &span) { return span.marks.*mark; });
    QList<core::Span> after =
        withMarks(before, 0, lettersOf(before).size(), [&](core::Marks &marks) { marks.*mark = !all; });
    for (core::Span &span : after) {
        if (!all && mark == &core::Marks::code)
            span.text = core::asCode(span.text);
    }
    setSpans(m_grid->currentRow(), m_grid->currentColumn(), after);
    return true;
}

QList<QAction *> TableEditor::acts() const
{
    if (isHidden() || !m_rows->isEnabled())
        return {};
    QList<QAction *> acts = m_rows->menu()->actions() + m_columns->menu()->actions();
    acts.removeIf([](const QAction *act) { return act->isSeparator(); });
    return acts;
}

bool TableEditor::pasteClipboard(PasteAs as)
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const QWidget *focus = QApplication::focusWidget();
    if (isHidden() || !clipboard || (focus != m_grid && focus != m_letters))
        return false;
    QMimeData plain;
    plain.setText(clipboard->text());
    const QMimeData *words = as == PasteAs::Plain ? &plain : clipboard;
    if (m_letters)
        m_letters->put(*words);
    else
        paste(words);
    return true;
}

// A whole step, not one of typing.
void TableEditor::setSpans(int row, int column, const QList<core::Span> &spans)
{
    letGo();
    if (!takeWords(row, column, spans))
        return;
    tell();
    m_how = TypedStep::How::Begins;
    fill();
    m_grid->setCurrentCell(row, column);
}

// On what is selected in the open cell, or on all of its words.
bool TableEditor::askForLink()
{
    if (isHidden())
        return false;
    m_linked = {m_grid->currentRow(), m_grid->currentColumn(), 0, 0};
    if (m_letters) {
        m_linked.from = m_letters->textCursor().selectionStart();
        m_linked.to = m_letters->textCursor().selectionEnd();
        keepSoFar();
    }
    const QList<core::Span> spans = spansAt(m_linked.row, m_linked.column);
    if (m_linked.from == m_linked.to) {
        m_linked.from = 0;
        m_linked.to = static_cast<int>(lettersOf(spans).size());
    }
    if (m_linked.from == m_linked.to)
        return true;
    QString href;
    (void)withMarks(spans, m_linked.from, m_linked.to, [&](core::Marks &marks) {
        if (href.isEmpty())
            href = marks.href;
    });
    const QRect cell = m_grid->visualRect(m_grid->model()->index(m_linked.row, m_linked.column));
    const QString place = QStringLiteral("%1 %2 %3 %4")
                              .arg(m_block.id.value)
                              .arg(m_linked.row)
                              .arg(m_linked.column)
                              .arg(lettersOf(spans).mid(m_linked.from, m_linked.to - m_linked.from));
    m_link->open(href, cell.translated(m_grid->viewport()->mapTo(this, QPoint())), place);
    return true;
}

CellSpot TableEditor::spotForCall() const
{
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    const auto letters = m_letters ? static_cast<qsizetype>(m_letters->textCursor().selectionEnd())
                                   : lettersOf(spansAt(row, column)).size();
    return {row, indexOf(row, column), letters};
}

void TableEditor::paste(const QMimeData *mime)
{
    if (!mime)
        return;
    const core::Result<Cells> pasted = cellsIn(*mime);
    if (!pasted) {
        emit pasteRefused(pasted.error());
        return;
    }
    const int top = std::max(0, m_grid->currentRow());
    const int left = std::max(0, m_grid->currentColumn());
    if (!hasRoom(top, left, *pasted)) {
        emit pasteRefused({core::Error::Kind::Invalid, QStringLiteral("Table: too many cells")});
        return;
    }
    if (!hasSpans(m_block.table))
        change([&](core::Table &table) { putCells(table, top, left, *pasted); }, top, left);
    else if (pasted->size() == 1 && pasted->first().size() == 1)
        setSpans(top, left, pasted->first().first().spans);
    else
        emit pasteRefused({core::Error::Kind::Conflict, QStringLiteral("Table: cells reach over others")});
}

bool TableEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        event->accept(); // into the cells, not into the text below
        return true;
    }
    if ((watched != m_grid && watched != m_letters) || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_letters) {
        const bool cells =
            key->matches(QKeySequence::Paste) && QGuiApplication::clipboard()->text().contains(QLatin1Char('\t'));
        if (cells)
            paste(QGuiApplication::clipboard()->mimeData());
        return cells;
    }
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    const bool last = row == m_grid->rowCount() - 1;
    if (key->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->mimeData());
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool tabAtEnd = key->key() == Qt::Key_Tab && last && column == m_grid->columnCount() - 1;
    if (enter || tabAtEnd) {
        if (last && !hasSpans(m_block.table)) {
            change(appendRow, row + 1, tabAtEnd ? 0 : column);
        } else {
            m_grid->setCurrentCell(row + 1, column);
        }
        return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        setSpans(row, column, {});
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        finish();
        return true;
    }
    return false;
}

void TableEditor::keepSoFar()
{
    bool changed = takeCaption();
    if (m_letters && m_cell.isValid())
        changed = takeWords(m_cell.row(), m_cell.column(), m_letters->spans()) || changed;
    if (changed)
        tell();
}

void TableEditor::keep()
{
    m_link->finish();
    letGo();
}

bool TableEditor::takeCaption()
{
    const QList<core::Span> before = m_block.spans;
    setCaption(m_block.spans, entered(*m_caption, core::plainText(before)));
    return m_block.spans != before;
}

} // namespace ui
