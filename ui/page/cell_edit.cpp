// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cell_edit.h"

#include "ui/page/cell_text.h"
#include "ui/page/clipboard.h"
#include "ui/page/page_format.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextDocument>

namespace ui {

CellEdit::CellEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("cellField"));
    setAccessibleName(tr("Words of the cell"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    document()->setDocumentMargin(3);
    setAutoFillBackground(true);
}

QVariant CellEdit::loadResource(int, const QUrl &)
{
    return {};
}

// The page keeps its marks in the formats of letters; here they have the look of the cell.
QTextCharFormat CellEdit::formatOf(const core::Marks &marks) const
{
    QTextCharFormat format = charFormat(Look{}, marks);
    if (!marks.code)
        format.setFontFamilies(font().families());
    format.setFontPointSize(font().pointSizeF() > 0 ? font().pointSizeF() : font().pixelSize() * 0.75);
    if (!marks.bold)
        format.setFontWeight(font().weight());
    return format;
}

void CellEdit::setSpans(const QList<core::Span> &spans)
{
    const QSignalBlocker quiet(this);
    setUndoRedoEnabled(false);
    clear();
    setCurrentCharFormat(formatOf({}));
    QTextCursor cursor(document());
    for (const core::Span &span : spans)
        cursor.insertText(toDocument(span.text), formatOf(span.marks));
    setUndoRedoEnabled(true);
    selectAll();
}

QList<core::Span> CellEdit::spans() const
{
    QList<core::Span> spans;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!spans.isEmpty())
            spans.append({QStringLiteral("\n"), {}});
        spans += spansIn(block, block.position(), block.position() + block.length());
    }
    return core::normalised(spans);
}

void CellEdit::toggle(bool core::Marks::*mark)
{
    QTextCursor cursor = textCursor();
    core::Marks marks = marksOf(cursor.charFormat());
    if (!cursor.hasSelection()) {
        marks.*mark = !(marks.*mark);
        setCurrentCharFormat(formatOf(marks));
        return;
    }
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const auto marksBehind = [&](int at) {
        QTextCursor letter(document());
        letter.setPosition(at + 1);
        return marksOf(letter.charFormat());
    };
    bool all = true;
    for (int at = from; at < to; ++at)
        all = all && marksBehind(at).*mark;
    QTextCursor step(document());
    step.beginEditBlock();
    for (int at = from; at < to; ++at) {
        marks = marksBehind(at);
        marks.*mark = !all;
        step.setPosition(at);
        step.setPosition(at + 1, QTextCursor::KeepAnchor);
        step.setCharFormat(formatOf(marks));
    }
    step.endEditBlock();
}

// With an edge: it may reach over the cells below.
void CellEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(colours(this).accent);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

QMimeData *CellEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    core::Block words = core::textBlock(core::BlockKind::Paragraph, {});
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        words.spans += spansIn(block, cursor.selectionStart(), cursor.selectionEnd());
    words.spans = core::normalised(words.spans);
    return mimeOf({words}).release();
}

bool CellEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return canRead(*source); // what is no words is refused with a word, not in silence
}

void CellEdit::insertFromMimeData(const QMimeData *source)
{
    const core::Result<Pasted> pasted = readMime(*source, PasteAs::Formatted);
    if (!pasted) {
        emit pasteRefused(pasted.error());
        return;
    }
    if (std::any_of(pasted->blocks.begin(), pasted->blocks.end(),
                    [](const core::Block &block) { return !block.table.isEmpty(); })) {
        emit cellsPut(source);
        return;
    }
    QList<core::Span> words = wordsOf(pasted->blocks);
    words.removeIf([](const core::Span &span) { return !span.marks.footnote.isEmpty(); });
    QTextCursor cursor = textCursor();
    const qsizetype letters = lettersOf(words).size();
    if (letters == 0) {
        emit pasteRefused({core::Error::Kind::NotFound, QStringLiteral("Table: no words for a cell")});
        return;
    }
    const int replaced = cursor.selectionEnd() - cursor.selectionStart();
    if (document()->characterCount() - 1 - replaced + letters > mostCellLetters) {
        emit pasteRefused({core::Error::Kind::Invalid, QStringLiteral("Table: too many letters in a cell")});
        return;
    }
    cursor.beginEditBlock();
    for (const core::Span &span : std::as_const(words))
        cursor.insertText(toDocument(span.text), formatOf(span.marks));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace ui
