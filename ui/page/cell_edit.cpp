// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cell_edit.h"

#include "core/typography.h"
#include "core/writing_habits.h"
#include "ui/page/clipboard.h"
#include "ui/page/footnote_rules.h"
#include "ui/page/letter_rules.h"
#include "ui/page/page_format.h"
#include "ui/page/popovers.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
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
    connect(this, &QTextEdit::cursorPositionChanged, this, &CellEdit::freeCaret);
}

// A link does not grow at its end, and what is typed behind the call of a note is none.
void CellEdit::freeCaret()
{
    const QTextCursor caret = textCursor();
    if (caret.hasSelection())
        return;
    core::Marks marks = marksOf(currentCharFormat());
    if (marks.footnote.isEmpty() && marks.href.isEmpty())
        return;
    QTextCursor next(caret);
    const bool inside = next.movePosition(QTextCursor::NextCharacter) && marksOf(next.charFormat()).href == marks.href;
    if (marks.footnote.isEmpty() && inside)
        return;
    marks.footnote.clear();
    if (!inside)
        marks.href.clear();
    setCurrentCharFormat(formatOf(marks));
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

QList<core::Span> CellEdit::spansBetween(int from, int to) const
{
    QList<core::Span> spans;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() < to; block = block.next())
        spans += spansIn(block, from, to);
    return core::normalised(spans);
}

core::Marks CellEdit::marks() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return marksOf(currentCharFormat());
    const QList<core::Span> spans = spansBetween(cursor.selectionStart(), cursor.selectionEnd());
    core::Marks common = spans.isEmpty() ? core::Marks() : spans.first().marks;
    for (const core::Span &span : spans) {
        for (bool core::Marks::*mark : {&core::Marks::bold, &core::Marks::italic, &core::Marks::strike,
                                        &core::Marks::subscript, &core::Marks::superscript, &core::Marks::code})
            common.*mark = common.*mark && span.marks.*mark;
    }
    return common;
}

void CellEdit::toggle(bool core::Marks::*mark)
{
    const bool wanted = !(marks().*mark);
    QTextCursor cursor = textCursor();
    QTextCursor step(document());
    step.beginEditBlock();
    change([&](core::Marks &marks) { marks.*mark = wanted; });
    if (wanted && mark == &core::Marks::code && cursor.hasSelection()) {
        changeLetters(cursor, core::asCode);
        setTextCursor(cursor);
    }
    step.endEditBlock();
}

void CellEdit::change(const ChangeMarks &change)
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        this->change(cursor.selectionStart(), cursor.selectionEnd(), change);
        emit currentCharFormatChanged(currentCharFormat()); // the caret stays, what it stands in does not
        return;
    }
    core::Marks next = marksOf(currentCharFormat());
    next.footnote.clear();
    change(next);
    setCurrentCharFormat(formatOf(next));
}

void CellEdit::change(int from, int to, const ChangeMarks &change)
{
    QTextCursor step(document());
    step.beginEditBlock();
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        int at = std::max(from, block.position());
        const QList<core::Span> spans = spansIn(block, from, to);
        for (const core::Span &span : spans) {
            core::Marks marks = span.marks;
            change(marks);
            step.setPosition(at);
            at += static_cast<int>(span.text.size());
            step.setPosition(at, QTextCursor::KeepAnchor);
            step.setCharFormat(formatOf(marks));
        }
    }
    step.endEditBlock();
}

QString CellEdit::link(int &from, int &to) const
{
    QTextCursor cursor = textCursor();
    QString href = linkAt(cursor);
    from = cursor.selectionStart();
    to = cursor.selectionEnd();
    if (!href.isEmpty())
        return href;
    for (const core::Span &span : spansBetween(from, to)) {
        if (href.isEmpty())
            href = span.marks.href;
    }
    return href;
}

void CellEdit::inputMethodEvent(QInputMethodEvent *event)
{
    freeCaret();
    QTextEdit::inputMethodEvent(event);
}

void CellEdit::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty())
        freeCaret();
    QTextEdit::keyPressEvent(event);
    if (event->text().size() == 1 && event->text().front().isPrint())
        turnWords();
}

// As in the text, on the last sign of it.
void CellEdit::turnWords()
{
    constexpr int looksBack = 2000;
    QTextCursor cursor = textCursor();
    if (!m_habits || !m_habits() || cursor.hasSelection())
        return;
    const core::Marks around = marksOf(cursor.charFormat());
    const QString before = fromDocument(cursor.block().text().left(cursor.positionInBlock()).right(looksBack));
    std::optional<core::InlineHabit> habit = around.code ? std::nullopt : core::inlineHabit(before);
    if (habit && !habit->marks.href.isEmpty()) {
        habit->marks.href = linkFromTyped(habit->marks.href);
        if (habit->marks.href.isEmpty())
            habit.reset();
    }
    if (!habit)
        return;
    const int end = cursor.position();
    const int start = end - habit->open - habit->length - habit->close;
    cursor.beginEditBlock();
    change(start + habit->open, end - habit->close, [&](core::Marks &marks) {
        marks.bold |= habit->marks.bold;
        marks.italic |= habit->marks.italic;
        marks.strike |= habit->marks.strike;
        marks.code |= habit->marks.code;
        if (!habit->marks.href.isEmpty())
            marks.href = habit->marks.href;
    });
    cursor.setPosition(end - habit->close);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    QTextCursor opening(document());
    opening.setPosition(start);
    opening.setPosition(start + habit->open, QTextCursor::KeepAnchor);
    opening.removeSelectedText();
    if (habit->marks.code) {
        QTextCursor words(document());
        words.setPosition(start);
        words.setPosition(cursor.position(), QTextCursor::KeepAnchor);
        changeLetters(words, core::asCode);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat(formatOf(around)); // what follows is as what came before
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
    std::unique_ptr<QMimeData> copy = mimeOf({words});
    copy->setText(core::plainText(words.spans)); // words within a line
    return copy.release();
}

bool CellEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return canRead(*source); // what is no words is refused with a word, not in silence
}

void CellEdit::insertFromMimeData(const QMimeData *source)
{
    m_paste.read(*source, [this, place = textCursor()](const core::Result<Pasted> &pasted, const QString &text) {
        if (!pasted) {
            emit pasteRefused(pasted.error());
            return;
        }
        // Whoever writes on somewhere else in the field by now stays there.
        const QTextCursor caret = textCursor();
        const bool there = caret == place && caret.anchor() == place.anchor();
        if (!there)
            setTextCursor(place);
        const QPointer<CellEdit> alive(this); // a table closes the field
        take(*pasted, text);
        if (alive && !there)
            setTextCursor(caret);
    });
}

void CellEdit::take(const Pasted &pasted, const QString &text)
{
    if (std::any_of(pasted.blocks.begin(), pasted.blocks.end(),
                    [](const core::Block &block) { return !block.table.isEmpty(); }))
        emit cellsPut(pasted, text);
    else
        putWords(wordsOf(pasted.blocks));
}

void CellEdit::putWords(QList<core::Span> words)
{
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
