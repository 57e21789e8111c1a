// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lock_notice.h"

#include "ui/theme/icons.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int signSize = 16; // pixels

} // namespace

LockNotice::LockNotice(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_sentence(new QLabel)
    , m_takeOver(new QPushButton(tr("Take over")))
{
    setObjectName(QStringLiteral("lockNotice"));
    setAccessibleName(tr("Open on the site"));
    m_sign->setFixedSize(signSize, signSize);
    m_sentence->setObjectName(QStringLiteral("lockSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_takeOver->setObjectName(QStringLiteral("lockTakeOverButton"));
    m_takeOver->setToolTip(tr("The site will show them that you are writing it now; what they wrote stays"));
    m_takeOver->setAccessibleDescription(m_takeOver->toolTip());
    m_takeOver->setAutoDefault(false);
    setButtonRole(m_takeOver, ButtonRole::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_takeOver, 0, Qt::AlignVCenter);
    connect(m_takeOver, &QPushButton::clicked, this, &LockNotice::takeOverWanted);
    showSign();
    hide();
}

void LockNotice::setHolder(const QString &name)
{
    if (!name.isEmpty())
        m_sentence->setText(
            asSentence(tr("%1 has this open on the site. What you send will be merged with theirs.", "a person's name")
                           .arg(name)));
    setVisible(!name.isEmpty());
}

void LockNotice::showSign()
{
    m_sign->setPixmap(icon(u"person", Tint::Mute).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
}

void LockNotice::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.note);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

void LockNotice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showSign();
}

} // namespace ui
