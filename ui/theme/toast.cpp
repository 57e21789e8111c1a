// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/toast.h"

#include "ui/theme/icons.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace ui {

Toast::Toast(QWidget *host)
    : QFrame(host)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("toast"));
    m_label->setObjectName(QStringLiteral("toastText"));
    m_label->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("toastButton"));
    m_close->setToolTip(tr("Close"));
    m_close->setObjectName(QStringLiteral("toastCloseButton"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setIcon(icon(u"close", Tint::Mute));
    m_close->setIconSize(QSize(14, 14));
    setButtonRole(m_button, ButtonRole::Link);
    setButtonRole(m_close, ButtonRole::Quiet);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = std::exchange(m_act, {});
        dismiss();
        if (act)
            act();
    });
    auto *reach = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Space), host);
    connect(reach, &QShortcut::activated, this, [this] {
        if (isVisible())
            (m_button->isVisible() ? m_button : m_close)->setFocus(Qt::ShortcutFocusReason);
    });
    host->installEventFilter(this);
    m_button->installEventFilter(this);
    m_close->installEventFilter(this);
    for (QPushButton *each : {m_button, m_close})
        each->setFocusPolicy(Qt::TabFocus);
    hide();
}

void Toast::keepClearOf(QWidget *bar)
{
    m_bars.append(bar);
    bar->installEventFilter(this);
}

void Toast::say(const QString &text, const QString &action, std::function<void()> act, int milliseconds)
{
    m_words = text;
    m_label->setText(asSentence(text));
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_act = std::move(act);
    m_milliseconds = milliseconds;
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start(milliseconds);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::reword(const QString &text)
{
    m_words = text;
    m_label->setText(asSentence(text));
    place();
}

void Toast::dismiss()
{
    m_timer.stop();
    m_act = {};
    const bool hadFocus = m_button->hasFocus() || m_close->hasFocus();
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

QString Toast::text() const
{
    return isVisibleTo(parentWidget()) ? m_words : QString();
}

// As wide as its words, and no wider than can be read at a glance: what is longer takes more lines.
void Toast::place()
{
    constexpr int widest = 720;
    const QSize room = parentWidget()->size();
    m_label->setWordWrap(false);
    adjustSize();
    QSize size = sizeHint();
    if (const int most = qMin(widest, room.width() - 32); size.width() > most) {
        m_label->setWordWrap(true);
        size = QSize(most, layout()->totalHeightForWidth(most));
    }
    int floor = room.height() - 44;
    for (const QPointer<QWidget> &bar : std::as_const(m_bars)) {
        if (bar && bar->isVisible())
            floor = qMin(floor, bar->mapTo(parentWidget(), QPoint()).y() - 12);
    }
    setGeometry((room.width() - size.width()) / 2, floor - size.height(), size.width(), size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool isBar = std::any_of(m_bars.cbegin(), m_bars.cend(),
                                   [watched](const QPointer<QWidget> &bar) { return bar.data() == watched; });
    if (isBar || watched == parentWidget()) {
        const QEvent::Type type = event->type();
        const bool isElsewhere =
            type == QEvent::Resize || (isBar && (type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide));
        if (isElsewhere && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn) {
        // Only a person who came here on purpose stops the clock, not a window that looks for its first focus.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            m_timer.stop();
    }
    if (event->type() == QEvent::FocusOut && isVisible())
        m_timer.start(m_milliseconds);
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(this);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start(m_milliseconds);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
