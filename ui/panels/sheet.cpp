// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sheet.h"

#include "ui/panels/tab_order.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int side = 24; // px, left and right of everything in a sheet
constexpr int air = 48;  // px, kept free between a sheet and the edges of its window

} // namespace

Sheet::Sheet(const QString &title, QWidget *parent)
    : QDialog(parent, Qt::Dialog)
    , m_title(new QLabel(title))
    , m_subtitle(new QuietLabel)
    , m_scroll(new QScrollArea)
    , m_inside(new QWidget)
    , m_content(new QVBoxLayout(m_inside))
    , m_acts(new QHBoxLayout)
    , m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), 1.45, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();

    m_content->setContentsMargins(side, 4, side, 16);
    m_content->setSpacing(10);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_inside->installEventFilter(this);

    m_close->setObjectName(QStringLiteral("sheetCloseButton"));
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_acts->setContentsMargins(side, 12, side, 16);
    m_acts->setSpacing(8);
    m_acts->addStretch(1);
    m_acts->addWidget(m_close);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(side, 20, side, 8);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);

    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);
    all->addWidget(line);
    all->addLayout(m_acts);
}

void Sheet::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

QPushButton *Sheet::addPrimary(const QString &text, const QString &name)
{
    m_primary = addButton(text, name);
    setButtonRole(m_primary, ButtonRole::Primary);
    m_primary->setDefault(true);
    return m_primary;
}

QPushButton *Sheet::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    // Before the main act, which stays the last of the row.
    m_acts->insertWidget(m_acts->count() - (m_primary ? 1 : 0), button);
    return button;
}

QPushButton *Sheet::addSideButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Quiet);
    m_acts->insertWidget(0, button);
    return button;
}

void Sheet::setLikedWidth(int width)
{
    m_likedWidth = width;
}

void Sheet::setLikedHeight(int height)
{
    m_likedHeight = height;
}

void Sheet::present()
{
    fit();
    show();
    raise();
    activateWindow();
}

void Sheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
    orderTabs();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inside && event->type() == QEvent::LayoutRequest && isVisible()) {
        fit();
        orderTabs();
    }
    return QDialog::eventFilter(watched, event);
}

// First what is asked, then the acts as they stand in their row; content that was made anew stays before them.
void Sheet::orderTabs()
{
    QList<QWidget *> acts;
    for (int i = 0; i < m_acts->count(); ++i) {
        if (QWidget *act = m_acts->itemAt(i)->widget())
            acts.append(act);
    }
    tabAfter(m_inside, acts);
}

void Sheet::fit()
{
    QSize room = screen() ? screen()->availableSize() : QSize(1280, 720);
    if (parentWidget())
        room = room.boundedTo(parentWidget()->window()->size().expandedTo(QSize(640, 480)));
    room -= QSize(air, air);

    const int width = std::min(m_likedWidth, room.width());
    const int inside =
        m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width) : m_content->totalSizeHint().height();
    const int rest = layout()->totalHeightForWidth(width) > 0
                         ? layout()->totalHeightForWidth(width) - m_scroll->sizeHint().height()
                         : layout()->totalSizeHint().height() - m_scroll->sizeHint().height();
    const int height = std::min(std::max(inside + rest + 2, m_likedHeight), room.height());
    if (size() == QSize(width, height))
        return;
    setMinimumSize(std::min(width, 420), std::min(height, 240));
    // Grows with its content, but never shrinks under the hand of a person who is reading.
    resize(width, isVisible() ? std::max(height, std::min(this->height(), room.height())) : height);
}

} // namespace ui
