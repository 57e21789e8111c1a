// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/card_offer.h"

#include "core/when_done.h"
#include "ui/theme/toast.h"
#include "workflow/outbox.h"

#include <QAction>
#include <QUrl>

namespace ui {

CardOffer::CardOffer(const workflow::Services &services, const QAction &wanted, StoryEdit &edit, Toast &toast)
    : m_services(services)
    , m_wanted(wanted)
    , m_edit(edit)
    , m_toast(toast)
    , m_finder(services.media)
{
    connect(&edit, &StoryEdit::addressPut, this, &CardOffer::offer);
}

void CardOffer::offer(const core::BlockId &paragraph)
{
    const QTextBlock block = m_edit.story().blockById(paragraph);
    if (!m_wanted.isChecked() || !m_services.outbox.isOnline() || !block.isValid())
        return;
    m_toast.say(tr("This address can be shown as a card, if its site has one."), tr("Make a card of it"),
                [this, paragraph, address = fromDocument(block.text()).trimmed()] { ask(paragraph, address); });
}

void CardOffer::ask(const core::BlockId &paragraph, const QString &address)
{
    if (!stillThere(paragraph, address).isValid())
        return;
    constexpr int untilAnswered = 60'000;
    m_toast.say(tr("Asking %1…").arg(QUrl(address).host()), {}, {}, untilAnswered);
    core::Embed embed;
    embed.address = address;
    core::whenDone(
        m_finder.look(embed, workflow::EmbedFinder::Facts::OfCard), this,
        [this, paragraph, address](const core::Result<core::Embed> &answer) { take(paragraph, address, answer); });
}

// Meanwhile the paragraph may be another one, or gone: then nothing is to be done any more.
void CardOffer::take(const core::BlockId &paragraph, const QString &address, const core::Result<core::Embed> &answer)
{
    const QString host = QUrl(address).host();
    if (m_toast.text() == tr("Asking %1…").arg(host))
        m_toast.dismiss();
    const QTextBlock block = stillThere(paragraph, address);
    if (!block.isValid())
        return;
    if (answer)
        put(block, *answer);
    else if (answer.error().kind == core::Error::Kind::NotFound)
        m_toast.say(tr("%1 has no card for this address: it stays a link.").arg(host));
    else
        m_toast.say(tr("%1 could not be asked for a card: the address stays a link. Paste it again to try once more.")
                        .arg(host));
}

void CardOffer::put(const QTextBlock &paragraph, const core::Embed &embed)
{
    core::Block card = core::textBlock(core::BlockKind::Embed, {});
    card.embed = embed;
    const bool caretThere = m_edit.textCursor().block() == paragraph;
    QTextCursor step(&m_edit.story());
    turnIntoCard(step, paragraph, card);
    if (caretThere) // else whoever writes elsewhere by now writes on there
        m_edit.setTextCursor(step);
}

QTextBlock CardOffer::stillThere(const core::BlockId &paragraph, const QString &address) const
{
    const QTextBlock block = m_edit.story().blockById(paragraph);
    const bool same = block.isValid() && !m_edit.isReadOnly() && kindOf(block) == core::BlockKind::Paragraph
                      && fromDocument(block.text()).trimmed() == address;
    return same ? block : QTextBlock();
}

} // namespace ui
