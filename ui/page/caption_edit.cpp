// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/caption_edit.h"

#include "ui/page/cell_text.h"
#include "ui/page/clipboard.h"
#include "ui/typing/writing_field.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// Without white space at its ends; the calls of notes stand where they stood.
QList<core::Span> trimmed(QList<core::Span> words)
{
    for (core::Span &span : words) {
        if (!span.marks.footnote.isEmpty())
            break;
        while (!span.text.isEmpty() && span.text.front().isSpace())
            span.text.remove(0, 1);
        if (!span.text.isEmpty())
            break;
    }
    for (auto span = words.rbegin(); span != words.rend() && span->marks.footnote.isEmpty(); ++span) {
        while (!span->text.isEmpty() && span->text.back().isSpace())
            span->text.chop(1);
        if (!span->text.isEmpty())
            break;
    }
    return core::normalised(words);
}

} // namespace

CaptionEdit::CaptionEdit(const QString &name, const QString &label, const QString &hint)
{
    setObjectName(name);
    setAccessibleName(label);
    setPlaceholderText(hint);
    setProperty(oneLineField, true);
    setAutoFillBackground(false);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &CaptionEdit::fit);
    fit();
}

// As high as a field of one line, or as its words, up to some lines of them.
void CaptionEdit::fit()
{
    constexpr int mostLines = 3;
    constexpr int side = 6;
    const QFontMetrics metrics(font());
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    const int least =
        style()->sizeFromContents(QStyle::CT_LineEdit, &option, QSize(14, metrics.height()), this).height();
    const int line = static_cast<int>(std::ceil(document()->size().height()));
    const int words = std::clamp(line, metrics.height(), mostLines * metrics.lineSpacing());
    const int around = 2 * frameWidth() + 4;
    const int height = std::max(least, words + around);
    const int above = std::max(0, (height - 2 * frameWidth() - words) / 2);
    setViewportMargins(side, above, side, above);
    setFixedHeight(height);
}

void CaptionEdit::setWords(const QList<core::Span> &words)
{
    m_given = words;
    setSpans(words);
    m_shown = spans();
    moveCursor(QTextCursor::End);
}

QList<core::Span> CaptionEdit::words() const
{
    const QList<core::Span> now = spans();
    return now == m_shown ? m_given : trimmed(now);
}

QString CaptionEdit::text() const
{
    return core::plainText(spans());
}

void CaptionEdit::setText(const QString &letters)
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.removeSelectedText();
    if (!letters.isEmpty())
        putWords({core::Span{letters, {}}});
}

void CaptionEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event); // its frame is the style's
}

void CaptionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const QString note = selectedCall(); enter && !note.isEmpty())
        emit noteWanted(note);
    else if (enter || event->key() == Qt::Key_Escape)
        event->ignore();
    else
        CellEdit::keyPressEvent(event);
}

void CaptionEdit::focusInEvent(QFocusEvent *event)
{
    CellEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason)
        selectAll();
}

void CaptionEdit::focusOutEvent(QFocusEvent *event)
{
    CellEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void CaptionEdit::changeEvent(QEvent *event)
{
    CellEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

// A table, too, is words here.
void CaptionEdit::take(const Pasted &pasted, const QString &text)
{
    QList<core::Span> words = wordsOf(pasted.blocks);
    if (std::any_of(pasted.blocks.begin(), pasted.blocks.end(),
                    [](const core::Block &block) { return !block.table.isEmpty(); }))
        words = core::normalised({core::Span{text.simplified(), {}}});
    for (core::Span &span : words)
        span.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    putWords(words);
}

} // namespace ui
