// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/table_editor.h"

#include "ui/page/cell_edit.h"
#include "ui/page/cell_text.h"
#include "ui/page/clipboard.h"
#include "ui/page/popovers.h"
#include "ui/page/table_card.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

namespace ui {

namespace {

constexpr qsizetype mostRows = 2000; // more is for a spreadsheet
constexpr qsizetype mostColumns = 100;

bool hasSpans(const core::Table &table)
{
    for (const QList<core::Cell> &row : table.rows) {
        for (const core::Cell &cell : row) {
            if (cell.rows > 1 || cell.columns > 1)
                return true;
        }
    }
    return false;
}

// Every row as long as the longest.
void square(core::Table &table)
{
    qsizetype columns = 1;
    for (const QList<core::Cell> &row : table.rows)
        columns = std::max(columns, row.size());
    for (QList<core::Cell> &row : table.rows) {
        while (row.size() < columns)
            row.append(core::Cell());
    }
}

// What is the head stays at its place when rows are moved.
void swapHeads(core::Table &table, int a, int b)
{
    for (qsizetype at = 0; at < std::min(table.rows.at(a).size(), table.rows.at(b).size()); ++at)
        std::swap(table.rows[a][at].header, table.rows[b][at].header);
}

// What a paste puts into cells: a table cell by cell, lines with tabs the same way, all else as words into one.
QList<QList<core::Cell>> cellsIn(const Pasted &pasted)
{
    QList<QList<core::Cell>> cells;
    for (const core::Block &block : pasted.blocks)
        cells += block.table.rows;
    if (!cells.isEmpty())
        return cells;
    QList<core::Span> words;
    for (const core::Block &block : pasted.blocks) {
        if (!core::isTextKind(block.kind) || block.spans.isEmpty())
            continue;
        if (!words.isEmpty())
            words.append(core::Span{QStringLiteral(" "), {}});
        words += block.spans;
    }
    core::Cell cell;
    cell.spans = core::normalised(words);
    return {{cell}};
}

// Lines with tabs between words, however ragged: what a sheet gives beside its HTML.
QList<QList<core::Cell>> cellsIn(QString lines)
{
    QList<QList<core::Cell>> cells;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (lines.endsWith(QLatin1Char('\n')))
        lines.chop(1);
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        QList<core::Cell> row;
        for (const QString &words : line.split(QLatin1Char('\t'))) {
            core::Cell cell;
            cell.spans = core::normalised({core::Span{words, {}}});
            row.append(cell);
        }
        cells.append(row);
    }
    return cells;
}

qsizetype widest(const QList<QList<core::Cell>> &rows)
{
    qsizetype most = 0;
    for (const QList<core::Cell> &row : rows)
        most = std::max(most, row.size());
    return most;
}

} // namespace

// Cells with their marks: drawn as on the page, typed in a field that knows them.
class TableEditor::CellFields : public QStyledItemDelegate
{
public:
    explicit CellFields(TableEditor &table)
        : QStyledItemDelegate(&table)
        , m_table(table)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *field = new CellEdit(parent);
        m_table.watch(field, index);
        return field;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<CellEdit *>(editor)->setSpans(m_table.spansAt(index.row(), index.column()));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        m_table.leaveCell(index.row(), index.column(), static_cast<CellEdit *>(editor)->spans());
    }

    // As high as its words, over the cells below while it is typed in.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        QTextDocument *document = static_cast<CellEdit *>(editor)->document();
        document->setTextWidth(option.rect.width());
        const int height = static_cast<int>(std::ceil(document->size().height()));
        editor->setGeometry(
            QRect(option.rect.topLeft(), QSize(option.rect.width(), std::max(option.rect.height(), height))));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_table.m_grid->columnWidth(index.column());
        const double height = cellHeight(m_table.spansAt(index.row(), index.column()), option.font, width - 8);
        return {width, static_cast<int>(std::ceil(height)) + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.text.clear();
        const QWidget *view = option.widget;
        view->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
        const bool mirrored = view->layoutDirection() == Qt::RightToLeft;
        const QColor ink = cell.palette.color(QPalette::Text);
        drawCell(
            *painter, QRectF(option.rect).adjusted(4, 3, -4, -3), m_table.spansAt(index.row(), index.column()),
            {cell.font, ink, colours(view).accent, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute});
    }

protected:
    // Escape closes here as everywhere on the page: what was entered is kept. Enter closes too, with Shift it breaks
    // the line.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *editor = qobject_cast<QWidget *>(watched);
        if (editor && event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (key->key() == Qt::Key_Escape || (enter && !(key->modifiers() & Qt::ShiftModifier))) {
                emit commitData(editor);
                emit closeEditor(editor, NoHint);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }

private:
    TableEditor &m_table;
};

TableEditor::TableEditor(QWidget *page)
    : Popover(page)
    , m_grid(new QTableWidget)
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
    m_rows->setText(tr("Row"));
    m_rows->setObjectName(QStringLiteral("tableRowButton"));
    m_columns->setText(tr("Column"));
    m_columns->setObjectName(QStringLiteral("tableColumnButton"));
    for (QToolButton *button : {m_rows, m_columns}) {
        button->setAccessibleName(button->text());
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setMenu(new QMenu(button));
        acts->addWidget(button);
    }
    m_align->setObjectName(QStringLiteral("tableAlignBox"));
    m_align->setAccessibleName(tr("Alignment of the column"));
    m_align->addItems({tr("As the text"), tr("At the start"), tr("Centred"), tr("At the end")});
    acts->addWidget(m_align);
    acts->addStretch();
    auto *remove = new QPushButton(tr("Remove table"));
    remove->setObjectName(QStringLiteral("removeTableButton"));
    remove->setAutoDefault(false);
    setButtonRole(remove, ButtonRole::Danger);
    acts->addWidget(remove);
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("tableDoneButton"));
    done->setAutoDefault(false);
    setButtonRole(done, ButtonRole::Primary);
    acts->addWidget(done);
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
    m_grid->setItemDelegate(new CellFields(*this));
    layout->addWidget(m_grid);
    m_caption->setObjectName(QStringLiteral("tableCaptionField"));
    m_caption->setAccessibleName(tr("Caption of the table"));
    m_caption->setPlaceholderText(tr("Caption of the table"));
    layout->addWidget(m_caption);
    fillMenus();
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
        change(
            [&](core::Table &table) {
                for (QList<core::Cell> &row : table.rows) {
                    if (column < row.size())
                        row[column].align = static_cast<core::Align>(chosen);
                }
            },
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
    const auto addRow = [this, row, column](int below) {
        const int at = row() + below;
        change(
            [&](core::Table &table) {
                QList<core::Cell> cells;
                for (const core::Cell &cell : table.rows.value(row())) {
                    core::Cell fresh;
                    fresh.align = cell.align;
                    cells.append(fresh);
                }
                table.rows.insert(at, cells);
                if (at < table.headRows && table.headRows < table.rows.size())
                    swapHeads(table, at, table.headRows);
            },
            at, column());
    };
    const auto moveRow = [this, row, column](int by) {
        const int to = row() + by;
        if (to >= 0 && to < m_block.table.rows.size())
            change(
                [&](core::Table &table) {
                    table.rows.swapItemsAt(row(), to);
                    swapHeads(table, row(), to);
                },
                to, column());
    };
    addAct(rows, tr("Add above"), "tableRowAbove", [addRow] { addRow(0); });
    addAct(rows, tr("Add below"), "tableRowBelow", [addRow] { addRow(1); });
    addAct(rows, tr("Move up"), "tableRowUp", [moveRow] { moveRow(-1); });
    addAct(rows, tr("Move down"), "tableRowDown", [moveRow] { moveRow(1); });
    addAct(rows, tr("Delete"), "tableRowDelete", [this, row, column] {
        if (m_block.table.rows.size() > 1)
            change(
                [&](core::Table &table) {
                    if (row() < table.headRows)
                        --table.headRows;
                    table.rows.removeAt(row());
                },
                row(), column());
    });
    rows->addSeparator();
    m_headRow = addAct(rows, tr("First row is the head"), "tableHeadRow", [this, row, column] {
        change(
            [&](core::Table &table) {
                table.headRows = table.headRows > 0 ? 0 : 1;
                for (core::Cell &cell : table.rows.first())
                    cell.header = table.headRows > 0;
            },
            row(), column());
    });
    const auto addColumn = [this, row, column](int after) {
        const int at = column() + after;
        change(
            [&](core::Table &table) {
                for (QList<core::Cell> &cells : table.rows) {
                    core::Cell fresh;
                    fresh.header = cells.value(column()).header && column() > 0;
                    cells.insert(std::min<qsizetype>(at, cells.size()), fresh);
                }
            },
            row(), at);
    };
    const auto moveColumn = [this, row, column](int by) {
        const int to = column() + by;
        if (to >= 0 && to < m_grid->columnCount())
            change(
                [&](core::Table &table) {
                    for (QList<core::Cell> &cells : table.rows)
                        cells.swapItemsAt(column(), to);
                },
                row(), to);
    };
    addAct(columns, tr("Add before"), "tableColumnBefore", [addColumn] { addColumn(0); });
    addAct(columns, tr("Add after"), "tableColumnAfter", [addColumn] { addColumn(1); });
    addAct(columns, tr("Move towards the start"), "tableColumnEarlier", [moveColumn] { moveColumn(-1); });
    addAct(columns, tr("Move towards the end"), "tableColumnLater", [moveColumn] { moveColumn(1); });
    addAct(columns, tr("Delete"), "tableColumnDelete", [this, row, column] {
        if (m_grid->columnCount() > 1)
            change(
                [&](core::Table &table) {
                    for (QList<core::Cell> &cells : table.rows)
                        cells.removeAt(column());
                },
                row(), column());
    });
    columns->addSeparator();
    m_headColumn = addAct(columns, tr("First column is the head"), "tableHeadColumn", [this, row, column] {
        change(
            [&](core::Table &table) {
                const bool head = !table.rows.last().first().header;
                for (QList<core::Cell> &cells : table.rows)
                    cells.first().header = head;
            },
            row(), column());
    });
    m_headRow->setCheckable(true);
    m_headColumn->setCheckable(true);
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
    setSpans(m_grid->currentRow(), m_grid->currentColumn(),
             withMarks(before, 0, lettersOf(before).size(), [&](core::Marks &marks) { marks.*mark = !all; }));
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
    m_link->open(href, cell.translated(m_grid->viewport()->mapTo(this, QPoint())));
    return true;
}

void TableEditor::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return;
    const core::Result<Pasted> read = readMime(*mime, PasteAs::Formatted);
    if (!read) {
        emit pasteRefused(read.error());
        return;
    }
    QList<QList<core::Cell>> pasted = cellsIn(*read);
    if (pasted.size() == 1 && pasted.first().size() == 1 && mime->text().contains(QLatin1Char('\t')))
        pasted = cellsIn(mime->text());
    const int top = std::max(0, m_grid->currentRow());
    const int left = std::max(0, m_grid->currentColumn());
    if (top + pasted.size() > mostRows || left + widest(pasted) > mostColumns) {
        emit pasteRefused({core::Error::Kind::Invalid, QStringLiteral("Table: too many cells")});
        return;
    }
    change(
        [&](core::Table &table) {
            for (qsizetype row = 0; row < pasted.size(); ++row) {
                while (top + row >= table.rows.size())
                    table.rows.append(QList<core::Cell>(table.rows.first().size()));
                QList<core::Cell> &cells = table.rows[top + row];
                for (qsizetype column = 0; column < pasted.at(row).size(); ++column) {
                    while (left + column >= cells.size())
                        cells.append(core::Cell());
                    cells[left + column].spans = pasted.at(row).at(column).spans;
                }
            }
            square(table);
        },
        top, left);
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
            paste();
        return cells;
    }
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    const bool last = row == m_grid->rowCount() - 1;
    if (key->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool tabAtEnd = key->key() == Qt::Key_Tab && last && column == m_grid->columnCount() - 1;
    if (enter || tabAtEnd) {
        if (last && !hasSpans(m_block.table)) {
            const auto appendRow = [](core::Table &table) {
                QList<core::Cell> cells;
                for (const core::Cell &cell : table.rows.last()) {
                    core::Cell fresh;
                    fresh.align = cell.align;
                    cells.append(fresh);
                }
                table.rows.append(cells);
            };
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
    letGo();
}

bool TableEditor::takeCaption()
{
    const QString words = m_caption->text().trimmed();
    if (words == core::plainText(m_block.spans))
        return false;
    m_block.spans = core::normalised({core::Span{words, {}}});
    return true;
}

} // namespace ui
