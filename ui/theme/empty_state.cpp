// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QuietLabel({}, this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(scaledFont(font(), 1.08, QFont::DemiBold));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(6);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setState(const QString &iconName, const QString &title, const QString &sentence, const QString &action)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    paintIcon();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

void EmptyState::paintIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, Tint::Mute).pixmap(QSize(32, 32), devicePixelRatioF()));
}

} // namespace ui
