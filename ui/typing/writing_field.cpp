// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/typing/writing_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextEdit>

namespace ui {

namespace {

constexpr QChar nonJoiner(0x200C);

bool takesWords(QWidget *widget)
{
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return !line->isReadOnly() && line->echoMode() == QLineEdit::Normal;
    if (const auto *text = qobject_cast<QTextEdit *>(widget))
        return !text->isReadOnly();
    const auto *plain = qobject_cast<QPlainTextEdit *>(widget);
    return plain && !plain->isReadOnly();
}

} // namespace

WritingField::WritingField(QWidget *widget)
    : m_widget(widget && widget->isEnabled() && takesWords(widget) ? widget : nullptr)
{
}

WritingField WritingField::focused(const QWidget *page)
{
    QWidget *focus = QApplication::focusWidget();
    return focus == page ? WritingField() : WritingField(focus);
}

QTextCursor WritingField::cursor() const
{
    if (const auto *text = qobject_cast<QTextEdit *>(m_widget))
        return text->textCursor();
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(m_widget))
        return plain->textCursor();
    return {};
}

void WritingField::setCursor(const QTextCursor &cursor)
{
    if (auto *text = qobject_cast<QTextEdit *>(m_widget))
        text->setTextCursor(cursor);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_widget))
        plain->setTextCursor(cursor);
}

QString WritingField::before() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_widget))
        return line->text().left(line->hasSelectedText() ? line->selectionStart() : line->cursorPosition());
    const QTextCursor caret = cursor();
    if (caret.isNull())
        return {};
    const QTextBlock block = caret.document()->findBlock(caret.selectionStart());
    return block.text()
        .left(caret.selectionStart() - block.position())
        .replace(QChar::LineSeparator, QLatin1Char('\n'));
}

bool WritingField::hasSelection() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_widget))
        return line->hasSelectedText();
    const QTextCursor caret = cursor();
    return !caret.isNull() && caret.hasSelection();
}

QString WritingField::selected() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_widget))
        return line->selectedText();
    const QTextCursor caret = cursor();
    return caret.isNull() ? QString() : caret.selectedText();
}

void WritingField::put(const QString &text)
{
    QString letters = text;
    const bool lines = qobject_cast<QTextEdit *>(m_widget) && !m_widget->property(oneLineField).toBool();
    for (const QChar end : {QChar(u'\n'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        letters.replace(end, lines ? QChar(QChar::LineSeparator) : QChar(u' '));
    letters.remove(QLatin1Char('\r')).remove(QChar::ObjectReplacementCharacter).remove(QChar(0));
    if (auto *line = qobject_cast<QLineEdit *>(m_widget)) {
        line->insert(letters);
        emit line->textEdited(line->text()); // a person's doing, as if it were typed
        return;
    }
    QTextCursor caret = cursor();
    if (caret.isNull())
        return;
    caret.insertText(letters, caret.charFormat());
    setCursor(caret);
}

void WritingField::putNonJoiner()
{
    if (hasSelection() || !before().endsWith(nonJoiner))
        put(QString(nonJoiner));
}

// In one step. Letters that are typed next do not join it.
void WritingField::exchange(int remove, const QString &insert)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_widget)) {
        const int from = line->cursorPosition() - remove;
        line->setCursorPosition(from); // a step ends where the caret moves away
        line->setSelection(from, remove);
        line->insert(insert);
        const int end = line->cursorPosition();
        line->setCursorPosition(from);
        line->setCursorPosition(end);
        emit line->textEdited(line->text());
        return;
    }
    QTextCursor caret = cursor();
    if (caret.isNull())
        return;
    const int end = caret.position();
    caret.beginEditBlock(); // put in first and taken out after it: what is typed next does not join this step
    caret.insertText(insert, caret.charFormat());
    QTextCursor old(caret);
    old.setPosition(end - remove);
    old.setPosition(end, QTextCursor::KeepAnchor);
    old.removeSelectedText();
    caret.endEditBlock();
    setCursor(caret);
}

void WritingField::change(const std::function<QString(const QString &)> &change)
{
    if (!hasSelection()) {
        const QString last = before().right(1);
        if (const QString other = change(last); !last.isEmpty() && other != last)
            exchange(1, other);
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(m_widget)) {
        const int from = line->selectionStart();
        const QString other = change(line->selectedText());
        if (other == line->selectedText())
            return;
        line->insert(other);
        line->setSelection(from, static_cast<int>(other.size()));
        emit line->textEdited(line->text());
        return;
    }
    QTextCursor caret = cursor();
    const int from = caret.selectionStart();
    const QString letters = caret.selectedText();
    const QString other = change(letters);
    if (other != letters && !letters.contains(QChar::ObjectReplacementCharacter)) {
        caret.insertText(other, caret.charFormat());
        caret.setPosition(from);
        caret.setPosition(from + static_cast<int>(other.size()), QTextCursor::KeepAnchor);
        setCursor(caret);
    }
}

void WritingField::edit(const char *act)
{
    if (m_widget)
        QMetaObject::invokeMethod(m_widget, act, Qt::DirectConnection);
}

} // namespace ui
