// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words in the cells of a table: marks, links, notes, and what is pasted.
#include "ui/page/table_editor.h"

#include "core/typography.h"
#include "ui/page/cell_edit.h"
#include "ui/page/cell_text.h"
#include "ui/page/popovers.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTableWidget>

#include <algorithm>

namespace ui {

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

bool TableEditor::changeMarks(const ChangeMarks &change)
{
    if (isHidden())
        return false;
    if (m_letters) {
        m_letters->change(change);
        return true;
    }
    const QList<core::Span> words = spansAt(m_grid->currentRow(), m_grid->currentColumn());
    setSpans(m_grid->currentRow(), m_grid->currentColumn(), withMarks(words, 0, lettersOf(words).size(), change));
    return true;
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
    return {row, indexOf(row, column), letters, -1};
}

void TableEditor::paste(const QMimeData *mime)
{
    if (!mime)
        return;
    // It comes where it was meant to, whichever cell is at hand by then.
    m_paste.read(*mime, [this, table = m_block.id, row = m_grid->currentRow(),
                         column = m_grid->currentColumn()](const core::Result<Pasted> &pasted, const QString &text) {
        if (!pasted)
            emit pasteRefused(pasted.error());
        else if (!isHidden() && m_block.id == table)
            putCellsAt(row, column, *pasted, text);
    });
}

void TableEditor::putCellsAt(int row, int column, const Pasted &read, const QString &text)
{
    const core::Result<Cells> pasted = cellsIn(read, text);
    if (!pasted) {
        emit pasteRefused(pasted.error());
        return;
    }
    const int top = std::clamp(row, 0, std::max(0, m_grid->rowCount() - 1));
    const int left = std::clamp(column, 0, std::max(0, m_grid->columnCount() - 1));
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

} // namespace ui
