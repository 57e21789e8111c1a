// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/gallery_popover.h"

#include "ui/page/popover_fields.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace ui {

GalleryPopover::GalleryPopover(QWidget *page)
    : Popover(page)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("galleryPopover"));
    setAccessibleName(tr("Gallery"));
    QVBoxLayout *layout = popoverFrame(this);
    m_list->setObjectName(QStringLiteral("galleryList"));
    m_list->setAccessibleName(tr("Pictures of the gallery"));
    m_list->setFixedHeight(120);
    layout->addWidget(m_list);
    auto *order = new QHBoxLayout;
    connect(addButton(order, tr("Add…"), "galleryAddButton", ButtonRole::Plain), &QPushButton::clicked, this, [this] {
        keep();
        emit addWanted(m_block.id);
    });
    connect(addButton(order, tr("Earlier"), "galleryEarlierButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] { moveRow(-1); });
    connect(addButton(order, tr("Later"), "galleryLaterButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] { moveRow(1); });
    connect(addButton(order, tr("Take out"), "galleryTakeOutButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] {
                const int row = m_list->currentRow();
                if (row < 0)
                    return;
                m_shown = -1;
                m_block.pictures.removeAt(row);
                emit edited();
                fill(std::min<int>(row, static_cast<int>(m_block.pictures.size()) - 1));
            });
    order->addStretch();
    layout->addLayout(order);
    m_caption = addField(layout, tr("Caption of this picture"), tr("What the picture shows"), "galleryCaptionField");
    m_alt = addField(layout, tr("Alternative text"), tr("For readers who cannot see it"), "galleryAltField");
    m_all = addField(layout, tr("Caption of the gallery"), tr("What the pictures have in common"), "galleryAllField");
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    connect(addButton(buttons, tr("Remove gallery"), "removeGalleryButton", ButtonRole::Danger), &QPushButton::clicked,
            this, [this] {
                hide();
                emit removeWanted(m_block.id);
                emit finished();
            });
    buttons->addStretch();
    connect(addButton(buttons, tr("Done"), "galleryDoneButton", ButtonRole::Primary), &QPushButton::clicked, this,
            &Popover::finish);
    layout->addLayout(buttons);
    setFixedWidth(440);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        takeFields();
        showFields();
    });
}

void GalleryPopover::open(const core::Block &block, const QRect &anchor)
{
    m_before = m_block = block;
    m_shown = -1;
    m_all->setText(core::plainText(block.spans));
    fill(0);
    showBeside(anchor, m_list);
}

void GalleryPopover::refresh(const core::Block &block)
{
    if (isHidden() || block.id != m_block.id)
        return;
    takeFields();
    m_before = block;
    m_shown = -1;
    m_block.pictures = block.pictures;
    fill(m_list->currentRow());
}

void GalleryPopover::fill(int row)
{
    m_list->clear();
    m_shown = -1;
    for (qsizetype at = 0; at < m_block.pictures.size(); ++at) {
        const core::Picture &picture = m_block.pictures.at(at);
        const QString words = picture.caption.isEmpty() ? picture.alt : picture.caption;
        m_list->addItem(words.isEmpty() ? tr("Picture %L1").arg(at + 1) : tr("%L1. %2").arg(at + 1).arg(words));
    }
    m_list->setCurrentRow(row);
    showFields();
}

void GalleryPopover::takeFields()
{
    if (m_shown < 0 || m_shown >= m_block.pictures.size())
        return;
    m_block.pictures[m_shown].caption = m_caption->text().trimmed();
    m_block.pictures[m_shown].alt = m_alt->text().trimmed();
}

void GalleryPopover::showFields()
{
    m_shown = m_list->currentRow();
    const bool any = m_shown >= 0 && m_shown < m_block.pictures.size();
    m_caption->setEnabled(any);
    m_alt->setEnabled(any);
    m_caption->setText(any ? m_block.pictures.at(m_shown).caption : QString());
    m_alt->setText(any ? m_block.pictures.at(m_shown).alt : QString());
}

void GalleryPopover::moveRow(int by)
{
    takeFields();
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_block.pictures.size())
        return;
    m_shown = -1;
    m_block.pictures.swapItemsAt(row, row + by);
    fill(row + by);
    emit edited();
}

void GalleryPopover::keep()
{
    takeFields();
    setCaption(m_block.spans, m_all->text().trimmed());
    if (m_block == m_before)
        return;
    m_before = m_block;
    emit kept(m_block);
}

} // namespace ui
