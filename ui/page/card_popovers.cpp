// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/card_popovers.h"

#include "ui/page/caption_edit.h"
#include "ui/page/popover_fields.h"
#include "ui/page/popovers.h"
#include "ui/theme/section_label.h"
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
    m_state = new QuietLabel;
    m_state->setObjectName(QStringLiteral("embedState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    connect(m_address, &QLineEdit::textChanged, this, &EmbedPopover::showState);
    m_title = addField(layout, tr("Title"), tr("What it is called there"), "embedTitleField");
    m_caption = addCaption(layout, tr("Caption"), tr("What readers see below it"), "embedCaptionField");
    takesWords({m_title}, {m_caption});
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

void EmbedPopover::open(const core::Block &block, const QRect &anchor, const QString &place)
{
    m_block = block;
    m_place = place;
    const Entered before = m_unused.value(place, {block.embed.address, block.embed.title, block.spans});
    m_address->setText(before.address);
    m_title->setText(before.title);
    m_caption->setWords(before.caption);
    m_remove->setVisible(!block.embed.isEmpty());
    showState();
    showBeside(anchor, m_address);
}

// A word while it is entered: until Enter, or until the field is left, the story has the address of before.
void EmbedPopover::showState()
{
    QString state = addressState(m_address->text(), m_block.embed.address);
    if (!state.isEmpty() && !m_address->text().trimmed().isEmpty() && wholeAddress().isEmpty())
        state = tr("Not in the story: this is no whole address yet");
    else if (m_address->text().trimmed().isEmpty())
        state = m_block.embed.isEmpty() ? tr("Not in the story yet: it needs an address")
                                        : tr("The story keeps the address of before");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    adjustSize();
}

void EmbedPopover::showFound(const core::Block &block)
{
    if (isHidden() || block.id != m_block.id || !m_title->text().isEmpty())
        return;
    m_block.embed = block.embed;
    m_title->setText(block.embed.title);
}

QString EmbedPopover::wholeAddress() const
{
    const QString address = linkFromTyped(m_address->text());
    const bool whole = address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://"));
    return whole ? address : QString();
}

void EmbedPopover::take(Address which)
{
    core::Block block = m_block;
    const QString address = which == Address::AsEntered ? wholeAddress() : QString();
    if (!address.isEmpty() && address != block.embed.address) {
        const core::Embed known = workflow::embedFor(address); // who it is follows from the address
        block.embed.address = known.isEmpty() ? address : known.address;
        block.embed.provider = known.provider;
        block.embed.thumbnail = {};
    }
    block.embed.title = entered(*m_title, block.embed.title);
    block.spans = m_caption->words();
    if (block.embed.isEmpty() || block == m_block)
        return;
    m_block = block;
    emit kept(block);
}

void EmbedPopover::keep()
{
    take(Address::AsEntered);
    const bool nothing =
        m_address->text().trimmed().isEmpty()
        && (!m_block.embed.isEmpty() || (m_title->text().trimmed().isEmpty() && m_caption->text().trimmed().isEmpty()));
    if (nothing || !wholeAddress().isEmpty())
        m_unused.remove(m_place);
    else
        m_unused.insert(m_place, {m_address->text(), m_title->text(), m_caption->words()});
}

// Half an address is none, and the card of another site is not to be put there while it is typed; its words are.
void EmbedPopover::keepSoFar()
{
    take(m_address->hasFocus() ? Address::AsBefore : Address::AsEntered);
    showState();
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
