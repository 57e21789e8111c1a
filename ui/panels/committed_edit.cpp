// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/committed_edit.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QTextDocument>

#include <cmath>

namespace ui {

namespace {

constexpr int sideAir = 5; // px between the frame and the words, and above them
constexpr int edgeAir = 2;

} // namespace

CommittedEdit::CommittedEdit(QWidget *parent)
    : QLineEdit(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(commitPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommittedEdit::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(this, &QLineEdit::editingFinished, this, &CommittedEdit::commit);
}

void CommittedEdit::setValue(const QString &value)
{
    if (value == m_value && (hasFocus() || text() == value))
        return;
    m_pause.stop();
    m_value = value;
    if (text() != value) {
        const int cursor = cursorPosition();
        setText(value);
        if (hasFocus())
            setCursorPosition(std::min<int>(cursor, int(value.size())));
        else
            setCursorPosition(0);
    }
}

void CommittedEdit::commit()
{
    m_pause.stop();
    if (text() == m_value)
        return;
    m_value = text();
    emit committed(m_value);
}

CommittedText::CommittedText(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    setViewportMargins(sideAir, edgeAir, sideAir, edgeAir); // words as far from the frame as in a field of one line
    m_pause.setSingleShot(true);
    m_pause.setInterval(commitPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommittedText::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_value)
            m_pause.start();
    });
}

void CommittedText::setValue(const QString &value)
{
    if (value == m_value && (hasFocus() || toPlainText() == value))
        return;
    m_pause.stop();
    m_value = value;
    if (toPlainText() != value)
        setPlainText(value);
}

void CommittedText::commit()
{
    m_pause.stop();
    if (toPlainText() == m_value)
        return;
    m_value = toPlainText();
    emit committed(m_value);
}

QSize CommittedText::sizeHint() const
{
    const int frame = 2 * frameWidth() + 2 * int(std::ceil(document()->documentMargin()));
    return {120, QFontMetrics(font()).lineSpacing() * m_lines + frame + 2 * edgeAir + 4};
}

void CommittedText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

void CommittedText::keyPressEvent(QKeyEvent *event)
{
    // One paragraph: Enter finishes instead of making a line that no site would show.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace ui
