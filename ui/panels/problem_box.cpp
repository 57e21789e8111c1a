// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/problem_box.h"

#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

ProblemBox::ProblemBox(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_what(new QLabel)
    , m_rest(new QLabel)
    , m_technical(new QuietLabel)
    , m_details(new QPushButton(tr("Details")))
    , m_copy(new QPushButton(tr("Copy details")))
{
    setObjectName(QStringLiteral("problemBox"));
    for (QLabel *label : {m_what, m_rest, m_technical}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_what->setObjectName(QStringLiteral("problemWhat"));
    m_what->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_technical->setFont(scaledFont(font(), 0.9));
    m_technical->hide();
    m_copy->hide();
    for (QPushButton *button : {m_details, m_copy}) {
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Link);
    }
    m_details->setCheckable(true);
    m_details->setObjectName(QStringLiteral("problemDetailsButton"));
    m_copy->setObjectName(QStringLiteral("problemCopyButton"));
    connect(m_details, &QPushButton::toggled, this, [this](bool open) {
        m_technical->setVisible(open);
        m_copy->setVisible(open);
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(forClipboard(m_words)); });

    auto *links = new QHBoxLayout;
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(12);
    links->addWidget(m_details);
    links->addWidget(m_copy);
    links->addStretch(1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_what, 0, 1);
    grid->addWidget(m_rest, 1, 1);
    grid->addWidget(m_technical, 2, 1);
    grid->addLayout(links, 3, 1);
    paintIcon();
    hide();
}

void ProblemBox::showProblem(const ErrorWords &words)
{
    m_words = words;
    m_what->setText(asSentence(words.what));
    m_rest->setText(asSentence(QString(words.safe + QLatin1Char(' ') + words.next)));
    m_technical->setText(words.technical);
    m_details->setChecked(false);
    m_details->setVisible(!words.technical.isEmpty());
    setAccessibleName(paragraph(words));
    show();
}

void ProblemBox::clear()
{
    m_words = {};
    hide();
}

void ProblemBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ProblemBox::comeIntoView, Qt::QueuedConnection); // when all have their places
}

// A person who acts beside it is to see what came of that; who is elsewhere is left where they are.
void ProblemBox::comeIntoView()
{
    QScrollArea *area = nullptr;
    for (QWidget *up = parentWidget(); up && !area; up = up->parentWidget())
        area = qobject_cast<QScrollArea *>(up);
    const QWidget *focus = window()->focusWidget();
    const QWidget *around = area ? area->window() : nullptr;
    if (area && isVisible() && focus && (area->isAncestorOf(focus) || around->isModal()))
        area->ensureWidgetVisible(this, 0, 12);
}

void ProblemBox::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QColor ground = c.bad;
    ground.setAlphaF(0.09F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.bad, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void ProblemBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void ProblemBox::paintIcon()
{
    m_icon->setPixmap(icon(u"warning", Tint::Bad).pixmap(18, 18));
}

} // namespace ui
