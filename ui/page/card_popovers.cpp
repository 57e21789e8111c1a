// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/card_popovers.h"

#include "ui/page/popover_fields.h"
#include "ui/page/popovers.h"
#include "workflow/pasting.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

EmbedPopover::EmbedPopover(QWidget *page)
    : Popover(page)
{
    setObjectName(QStringLiteral("embedPopover"));
    setAccessibleName(tr("From another site"));
    QVBoxLayout *layout = popoverFrame(this);
    m_address = addField(layout, tr("Address"), tr("https://…"), "embedAddressField");
    m_title = addField(layout, tr("Title"), tr("What it is called there"), "embedTitleField");
    m_caption = addField(layout, tr("Caption"), tr("What readers see below it"), "embedCaptionField");
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    m_remove = addButton(buttons, tr("Remove"), "removeEmbedButton", ButtonRole::Danger);
    buttons->addStretch();
    connect(addButton(buttons, tr("Done"), "embedDoneButton", ButtonRole::Primary), &QPushButton::clicked, this,
            &Popover::finish);
    layout->addLayout(buttons);
    setLikedWidth(420);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        hide();
        emit removeWanted(m_block.id);
        emit finished();
    });
}

void EmbedPopover::open(const core::Block &block, const QRect &anchor)
{
    m_block = block;
    m_address->setText(block.embed.address);
    m_title->setText(block.embed.title);
    m_caption->setText(core::plainText(block.spans));
    m_remove->setVisible(!block.embed.isEmpty());
    showBeside(anchor, m_address);
}

void EmbedPopover::showFound(const core::Block &block)
{
    if (isHidden() || block.id != m_block.id || !m_title->text().isEmpty())
        return;
    m_block.embed = block.embed;
    m_title->setText(block.embed.title);
}

void EmbedPopover::keep()
{
    core::Block block = m_block;
    const QString address = linkFromTyped(m_address->text());
    const bool whole = address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://"));
    if (whole && address != block.embed.address) {
        const core::Embed known = workflow::embedFor(address); // who it is follows from the address
        block.embed.address = known.isEmpty() ? address : known.address;
        block.embed.provider = known.provider;
        block.embed.thumbnail = {};
    }
    block.embed.title = m_title->text().trimmed();
    setCaption(block.spans, m_caption->text().trimmed());
    if (block.embed.isEmpty() || block == m_block)
        return;
    m_block = block;
    emit kept(block);
}

// Half an address is none, and the card of another site is not to be put there while it is typed.
void EmbedPopover::keepSoFar()
{
    if (!m_address->hasFocus())
        keep();
}

SourcePopover::SourcePopover(QWidget *page)
    : Popover(page)
    , m_name(new QLabel)
    , m_source(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("sourcePopover"));
    setAccessibleName(tr("Source"));
    QVBoxLayout *layout = popoverFrame(this);
    m_name->setTextFormat(Qt::PlainText);
    layout->addWidget(m_name);
    m_source->setObjectName(QStringLiteral("sourceText"));
    m_source->setAccessibleName(tr("Source, as the site keeps it"));
    m_source->setReadOnly(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setMinimumHeight(80);
    m_source->setMaximumHeight(220);
    m_source->setTabChangesFocus(true);
    layout->addWidget(m_source);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    connect(addButton(buttons, tr("Copy source"), "copySourceButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_source->toPlainText()); });
    connect(addButton(buttons, tr("Remove"), "removeOpaqueButton", ButtonRole::Danger), &QPushButton::clicked, this,
            [this] {
                hide();
                emit removeWanted(m_id);
                emit finished();
            });
    buttons->addStretch();
    connect(addButton(buttons, tr("Done"), "sourceDoneButton", ButtonRole::Primary), &QPushButton::clicked, this,
            &Popover::finish);
    layout->addLayout(buttons);
    setLikedWidth(560);
}

void SourcePopover::open(const core::Block &block, const QRect &anchor)
{
    m_id = block.id;
    m_name->setText(block.name.isEmpty() ? tr("Made elsewhere: kept exactly as it is")
                                         : tr("“%1”: kept exactly as it is on the site").arg(block.name));
    m_source->setPlainText(QString::fromUtf8(block.origin.source));
    showBeside(anchor, m_source);
}

} // namespace ui
