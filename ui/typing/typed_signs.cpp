// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/typing/typed_signs.h"

#include "ui/typing/typing_choices.h"
#include "ui/typing/writing_field.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

namespace {

// The one sign that the event types, or null.
QChar signOf(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod) {
        const auto &input = static_cast<const QInputMethodEvent &>(event);
        const bool one =
            input.commitString().size() == 1 && input.preeditString().isEmpty() && input.replacementLength() == 0;
        return one ? input.commitString().front() : QChar();
    }
    if (event.type() != QEvent::KeyPress)
        return {};
    const auto &key = static_cast<const QKeyEvent &>(event);
    const Qt::KeyboardModifiers modifiers =
        key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool command = modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier
                         || modifiers == Qt::MetaModifier; // Ctrl+Alt together is AltGr
    const QString text = key.text();
    return !command && text.size() == 1 && text.front().isPrint() ? text.front() : QChar();
}

bool isShiftSpace(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_Space && key.modifiers() == Qt::ShiftModifier;
}

} // namespace

TypedSigns::TypedSigns(const workflow::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void TypedSigns::watch(QWidget *field, const Language &language)
{
    if (!m_languages.contains(field)) {
        field->installEventFilter(this);
        connect(field, &QObject::destroyed, this, [this](QObject *gone) { m_languages.remove(gone); });
    }
    m_languages.insert(field, language);
}

bool TypedSigns::eventFilter(QObject *watched, QEvent *event)
{
    const bool types = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    const auto known = types && !m_typing ? m_languages.constFind(watched) : m_languages.constEnd();
    if (known == m_languages.constEnd())
        return QObject::eventFilter(watched, event);
    if (undo(static_cast<QWidget *>(watched), event))
        return true;
    const std::optional<QString> language = (*known)();
    return (language && type(static_cast<QWidget *>(watched), *language, event))
           || QObject::eventFilter(watched, event);
}

// A field of one line selects what it gives back; the next letter would be typed over it.
bool TypedSigns::undo(QWidget *field, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(field);
    if (!line || m_taken.isEmpty() || event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return false;
    m_typing = true;
    QCoreApplication::sendEvent(field, event);
    m_typing = false;
    if (line->selectedText() == m_taken)
        line->setCursorPosition(line->selectionEnd());
    return true;
}

bool TypedSigns::type(QWidget *field, const QString &language, QEvent *event)
{
    WritingField writing(field);
    if (writing.isNull())
        return false;
    if (isShiftSpace(*event) && core::usesArabicSigns(language) && !writing.hasSelection()) {
        writing.putNonJoiner();
        return true;
    }
    const QChar sign = signOf(*event);
    if (sign.isNull())
        return false;
    const QString before = writing.before();
    const std::optional<core::Replacement> other = typingChoices(m_settings).typed(language, before, sign);
    if (!other)
        return false;
    m_typing = true;
    QCoreApplication::sendEvent(field, event);
    m_typing = false;
    if (writing.isNull() || writing.before() != before + sign)
        return true;
    m_taken = before.right(other->remove) + sign;
    writing.exchange(other->remove + 1, other->insert);
    return true;
}

} // namespace ui
