// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cell_edit.h"

#include "core/typography.h"
#include "ui/page/clipboard.h"
#include "ui/page/footnote_rules.h"
#include "ui/page/letter_rules.h"
#include "ui/page/page_format.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

namespace ui {

namespace {

constexpr int callObject = QTextFormat::UserObject + 1;

QFont callFont(const QTextFormat &format)
{
    QFont font = format.toCharFormat().font();
    font.setPointSizeF(font.pointSizeF() * 0.68);
    font.setItalic(false);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

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
    document()->documentLayout()->registerHandler(callObject, this);
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
    if (!marks.footnote.isEmpty())
        format.setObjectType(callObject);
    return format;
}

QString CellEdit::signOf(const QTextFormat &format) const
{
    const QString note = footnoteOf(format);
    return note.isEmpty() ? QString() : m_signs ? m_signs(note) : QStringLiteral("*");
}

QSizeF CellEdit::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const double width = QFontMetricsF(callFont(format)).horizontalAdvance(signOf(format));
    return {width > 0 ? width + 2 : 0, QFontMetricsF(format.toCharFormat().font()).ascent()};
}

void CellEdit::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    painter->save();
    painter->setFont(callFont(format));
    painter->setPen(colours(this).accent);
    painter->drawText(rect, Qt::AlignHCenter | Qt::AlignTop, signOf(format));
    painter->restore();
}

void CellEdit::showNumbers()
{
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

QString CellEdit::selectedCall() const
{
    const QTextCursor cursor = textCursor();
    const bool one = cursor.selectionEnd() == cursor.selectionStart() + 1;
    const bool all = document()->characterCount() == 2; // selected when the cell was opened, not by a person
    return one && !all ? ui::callAt(*document(), cursor.selectionStart()) : QString();
}

QString CellEdit::callAt(const QPoint &point) const
{
    const int position = cursorForPosition(point).position();
    for (const int at : {position - 1, position}) {
        const QString note = at < 0 ? QString() : ui::callAt(*document(), at);
        QTextCursor before(document());
        before.setPosition(std::max(0, at));
        QTextCursor after(document());
        after.setPosition(std::min(at + 1, document()->characterCount() - 1));
        const QRect letter = cursorRect(before).united(cursorRect(after));
        if (!note.isEmpty() && letter.contains(point))
            return note;
    }
    return {};
}

// As on the page: what is pressed on with Ctrl leads to where it points.
void CellEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const QString note = callAt(event->pos()); !note.isEmpty()) {
            emit noteWanted(note);
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
}

void CellEdit::setSpans(const QList<core::Span> &spans)
{
    const QSignalBlocker quiet(this);
    setUndoRedoEnabled(false);
    clear();
    setCurrentCharFormat(formatOf({}));
    QTextCursor cursor(document());
    for (const core::Span &span : spans)
        cursor.insertText(span.marks.footnote.isEmpty() ? toDocument(span.text) : QString(core::footnoteCall),
                          formatOf(span.marks));
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
    if (!all && mark == &core::Marks::code) {
        changeLetters(cursor, core::asCode);
        setTextCursor(cursor);
    }
    step.endEditBlock();
}

std::optional<QString> CellEdit::language(const QString &otherwise) const
{
    const core::Marks marks = marksOf(textCursor().charFormat());
    if (marks.code)
        return std::nullopt;
    return marks.language.isEmpty() ? otherwise : marks.language;
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
        cursor.insertText(span.marks.footnote.isEmpty() ? toDocument(span.text) : QString(core::footnoteCall),
                          formatOf(span.marks));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace ui
