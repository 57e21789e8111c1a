// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chips_field.h"

#include "ui/panels/plain_tip.h"
#include "ui/panels/tab_order.h"
#include "ui/theme/chip.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStringListModel>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.normalized(QString::NormalizationForm_KC).toCaseFolded()
           == b.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isSeparator(QChar letter)
{
    return letter == QLatin1Char(',') || letter == QChar(0x060C) || letter == QLatin1Char(';')
           || letter == QChar(0x061B);
}

} // namespace

ChipEdit::ChipEdit(std::function<bool(QKeyEvent *)> takesKey, QWidget *parent)
    : QLineEdit(parent)
    , m_takesKey(std::move(takesKey))
{
    setFrameless(this);
    setFrame(false);
}

QSize ChipEdit::sizeHint() const
{
    const QString widest = text().isEmpty() ? placeholderText() : text();
    return {std::max(28, fontMetrics().horizontalAdvance(widest) + 16), fontMetrics().height() + 6};
}

QSize ChipEdit::minimumSizeHint() const
{
    const bool idle = text().isEmpty() && placeholderText().isEmpty() && !hasFocus();
    return {idle ? 0 : text().isEmpty() ? 28 : 60, sizeHint().height()};
}

bool ChipEdit::event(QEvent *event)
{
    // Tab is turned into a change of focus before it becomes a key press, so it is taken here.
    if (event->type() == QEvent::KeyPress && m_takesKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ChipEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

ChipsField::ChipsField(const QString &name, const QString &accessibleName, QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(this, 4))
    , m_edit(new ChipEdit([this](QKeyEvent *event) { return takesKey(event); }, this))
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
{
    setObjectName(name);
    setCursor(Qt::IBeamCursor);
    setFocusProxy(m_edit);
    m_flow->setContentsMargins(7, 5, 7, 5);
    m_flow->addWidget(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_edit->setObjectName(QString(name + QStringLiteral("Edit")));
    m_edit->setAccessibleName(accessibleName);
    m_edit->installEventFilter(this);

    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &chosen) {
        m_edit->clear();
        add(chosen);
    });
    connect(m_edit, &QLineEdit::textEdited, this, &ChipsField::complete);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_edit->updateGeometry(); });
    connect(m_edit, &ChipEdit::left, this, &ChipsField::takeTyped);
}

ChipsField::~ChipsField()
{
    // The line loses the focus while we are being taken apart; nobody must hear of it then.
    m_edit->disconnect(this);
}

void ChipsField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    rebuild();
}

void ChipsField::setPrefix(const QString &text)
{
    delete m_prefix;
    m_prefix = nullptr;
    if (text.isEmpty())
        return;
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setCursor(Qt::IBeamCursor);
    label->setFixedHeight(m_edit->sizeHint().height());
    m_prefix = label;
    m_flow->insertWidget(0, label);
}

void ChipsField::setValues(const QStringList &values)
{
    if (values == m_values)
        return;
    m_values = values;
    rebuild();
}

void ChipsField::setSuggestions(const QStringList &suggestions)
{
    if (suggestions == m_suggestions)
        return;
    m_suggestions = suggestions;
    rebuild();
}

void ChipsField::setCompletion(std::function<QStringList(const QString &)> complete)
{
    m_complete = std::move(complete);
}

void ChipsField::setNote(std::function<QString(const QString &)> note)
{
    m_note = std::move(note);
    rebuild();
}

void ChipsField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    rebuild();
}

bool ChipsField::has(const QString &value) const
{
    return std::any_of(m_values.begin(), m_values.end(), [&](const QString &known) { return same(known, value); });
}

void ChipsField::add(const QString &value)
{
    const QString name = value.simplified();
    if (name.isEmpty() || m_readOnly || has(name))
        return;
    m_values.append(name);
    m_suggestions.removeIf([&](const QString &suggestion) { return same(suggestion, name); });
    rebuild();
    emit edited(m_values);
}

void ChipsField::remove(const QString &value)
{
    if (m_readOnly || m_values.removeAll(value) == 0)
        return;
    rebuild();
    emit edited(m_values);
}

void ChipsField::completeAgain()
{
    if (m_edit->hasFocus() && !m_edit->text().isEmpty())
        complete(m_edit->text());
}

QStringList ChipsField::completions() const
{
    return m_completer->popup()->isVisible() ? m_completions->stringList() : QStringList();
}

void ChipsField::rebuild()
{
    const auto *focused = qobject_cast<TagChip *>(focusWidget());
    const bool hadFocus = focused && focused->hasFocus();
    // The chip whose click brought us here is still on the stack: it goes when control is back in the event loop.
    for (TagChip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();

    int at = m_prefix ? 1 : 0;
    const auto put = [&](const QString &value, TagChip::Kind kind) {
        auto *chip = new TagChip(value, kind, this);
        chip->setObjectName(kind == TagChip::Kind::Set ? QStringLiteral("chip") : QStringLiteral("suggestedChip"));
        chip->setCursor(Qt::ArrowCursor);
        chip->setEnabled(!m_readOnly);
        const QString note = m_note ? m_note(value) : QString();
        if (kind == TagChip::Kind::Set) {
            chip->setAccessibleName(tr("%1, remove", "a tag or credit that a click takes off").arg(value));
            chip->setToolTip(plainTip(note));
            connect(chip, &TagChip::clicked, this, [this, value] {
                remove(value);
                m_edit->setFocus(Qt::OtherFocusReason);
            });
        } else {
            chip->setAccessibleName(tr("Add %1", "a suggested tag").arg(value));
            connect(chip, &TagChip::clicked, this, [this, value] { add(value); });
        }
        m_flow->insertWidget(at++, chip);
        m_chips.append(chip);
        chip->show();
    };
    for (const QString &value : std::as_const(m_values))
        put(value, TagChip::Kind::Set);
    const int editAt = at++;
    for (const QString &suggestion : std::as_const(m_suggestions)) {
        if (!m_readOnly && !has(suggestion))
            put(suggestion, TagChip::Kind::Suggested);
    }
    m_flow->removeWidget(m_edit);
    m_flow->insertWidget(editAt, m_edit);
    m_edit->setPlaceholderText(m_values.isEmpty() ? m_placeholder : QString());
    if (hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
    QList<QWidget *> set;
    for (TagChip *chip : std::as_const(m_chips)) {
        if (chip->kind() == TagChip::Kind::Set)
            set.append(chip);
    }
    tabBefore(m_edit, set);
    QWidget *before = m_edit;
    for (TagChip *chip : std::as_const(m_chips)) {
        if (chip->kind() == TagChip::Kind::Suggested) {
            setTabOrder(before, chip);
            before = chip;
        }
    }
    m_flow->invalidate();
    updateGeometry();
    update();
}

void ChipsField::complete(const QString &typed)
{
    // A comma that was pasted or typed by an input method ends a value as one from the keyboard does.
    const auto separator = std::find_if(typed.begin(), typed.end(), isSeparator);
    if (separator != typed.end()) {
        const qsizetype at = std::distance(typed.begin(), separator);
        const QString rest = typed.mid(at + 1);
        m_edit->setText(rest.trimmed());
        add(typed.left(at));
        if (!rest.trimmed().isEmpty())
            complete(m_edit->text());
        return;
    }
    QStringList found;
    if (m_complete && !typed.trimmed().isEmpty())
        found = m_complete(typed.trimmed());
    found.removeIf([this](const QString &name) { return has(name); });
    if (found.isEmpty() || !m_edit->hasFocus()) {
        m_completions->setStringList({});
        m_completer->popup()->hide();
        return;
    }
    m_completions->setStringList(found);
    m_completer->complete(QRect(0, 0, std::max(m_edit->width(), 220), m_edit->height()));
}

void ChipsField::takeTyped()
{
    m_completer->popup()->hide();
    const QString typed = m_edit->text();
    m_edit->clear();
    add(typed);
}

bool ChipsField::takesKey(QKeyEvent *event)
{
    if (m_readOnly)
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_edit->text().trimmed().isEmpty())
            return false;
        takeTyped();
        return true;
    case Qt::Key_Tab: {
        const QStringList offered = completions();
        if (offered.isEmpty())
            return false;
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        m_edit->clear();
        add(chosen.isValid() ? chosen.data().toString() : offered.first());
        return true;
    }
    case Qt::Key_Backspace:
        if (!m_edit->text().isEmpty() || m_values.isEmpty())
            return false;
        remove(m_values.last());
        return true;
    default:
        return false;
    }
}

void ChipsField::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    const bool focused = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = focused ? 2 : 1;
    painter.setPen(QPen(focused ? c.accent : c.line, width));
    painter.setBrush(isEnabled() ? c.page : c.bg);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 7, 7);
}

void ChipsField::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    event->accept();
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_edit->updateGeometry(); // it needs a place of its own now, or no longer
        update();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
