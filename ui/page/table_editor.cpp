// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/table_editor.h"

#include "core/direction.h"
#include "core/typography.h"
#include "ui/page/caption_edit.h"
#include "ui/page/cell_edit.h"
#include "ui/page/cell_fields.h"
#include "ui/page/cell_text.h"
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
    , m_caption(
          new CaptionEdit(QStringLiteral("tableCaptionField"), tr("Caption of the table"), tr("Caption of the table")))
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
    layout->addWidget(m_caption);
    takesWords({}, {m_caption});
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
    connect(m_caption, &CaptionEdit::left, this, &TableEditor::letGo);
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
    m_caption->setWords(block.spans);
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
    if (block.spans != m_caption->words())
        m_caption->setWords(block.spans);
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
    connect(letters, &CellEdit::cellsPut, this, [this](const Pasted &pasted, const QString &text) {
        putCellsAt(m_grid->currentRow(), m_grid->currentColumn(), pasted, text);
    });
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
    m_block.spans = m_caption->words();
    return m_block.spans != before;
}
} // namespace ui
