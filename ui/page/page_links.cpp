// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_links.h"

#include "ui/page/block_words.h"
#include "workflow/pasting.h"

#include <QDesktopServices>
#include <QUrl>

namespace ui {

PageLinks::PageLinks(StoryEdit &edit, QWidget &page)
    : m_edit(edit)
    , m_popover(new LinkPopover(&page))
{
    connect(m_popover, &LinkPopover::kept, this, [this](const QString &address) {
        setLink(m_target, address);
        m_edit.setTextCursor(m_target);
    });
    connect(m_popover, &LinkPopover::cardWanted, this, &PageLinks::makeCard);
    connect(m_popover, &LinkPopover::openWanted, this, [](const QString &address) {
        if (!address.isEmpty())
            QDesktopServices::openUrl(QUrl(address));
    });
}

void PageLinks::openAtCaret()
{
    m_target = m_edit.textCursor();
    if (!firstSelected(m_target, isTextOfBody).isValid() || m_edit.isReadOnly())
        return;
    const QString address = linkAt(m_target);
    const QString place = headOf(m_target.block()).id.value + QLatin1Char(' ') + m_target.selectedText();
    const bool alone = (address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://")))
                       && kindOf(m_target.block()) == core::BlockKind::Paragraph
                       && m_target.selectedText() == m_target.block().text();
    m_popover->open(address, m_edit.cursorRect().translated(m_edit.geometry().topLeft()), place,
                    alone ? LinkPopover::Offer::AsCard : LinkPopover::Offer::Link);
}

// Of any address: whoever is there may say what it is. The words of the link become its title.
void PageLinks::makeCard(const QString &address)
{
    const QTextBlock block = m_target.block();
    if (!block.isValid() || isField(block) || isAtomic(block) || m_edit.isReadOnly())
        return;
    core::Block card = core::textBlock(core::BlockKind::Embed, {});
    card.embed = workflow::embedFor(address);
    if (card.embed.isEmpty())
        card.embed.address = address;
    if (const QString words = fromDocument(block.text()).trimmed(); words != address && linkFromTyped(words) != address)
        card.embed.title = words;
    m_edit.edit([&](QTextCursor &cursor) { turnIntoCard(cursor, block, card); });
    emit m_edit.embedPut(card.id);
}

} // namespace ui
