// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/embed_titles.h"

#include "core/when_done.h"
#include "ui/page/block_rules.h"
#include "workflow/outbox.h"
#include "workflow/settings.h"

#include <QAction>

namespace ui {

EmbedTitles::EmbedTitles(const workflow::Services &services, QAction &wanted, StoryEdit &edit)
    : m_services(services)
    , m_wanted(wanted)
    , m_edit(edit)
    , m_finder(services.media)
{
    const QString name = QStringLiteral("embedTitles");
    wanted.setChecked(services.settings.choice(name, QStringLiteral("on")) == QLatin1String("on"));
    connect(&wanted, &QAction::toggled, this, [this, name](bool on) {
        m_services.settings.setChoice(name, on ? QStringLiteral("on") : QStringLiteral("off"));
    });
}

void EmbedTitles::lookUp(const core::BlockId &card)
{
    const QTextBlock block = m_edit.story().blockById(card);
    if (!m_wanted.isChecked() || !m_services.outbox.isOnline() || !block.isValid()
        || kindOf(block) != core::BlockKind::Embed)
        return;
    const core::Embed embed = headOf(block).embed;
    if (!embed.title.isEmpty())
        return;
    m_step.goOn(m_edit.story(), card);
    core::whenDone(m_finder.look(embed), this, [this, card](const core::Result<core::Embed> &known) {
        if (known)
            put(card, *known);
    });
}

void EmbedTitles::put(const core::BlockId &card, const core::Embed &embed)
{
    const QTextBlock block = m_edit.story().blockById(card);
    // What was undone meanwhile can be done again: a late title is not worth losing that.
    if (!block.isValid() || kindOf(block) != core::BlockKind::Embed || m_edit.isReadOnly()
        || m_edit.document()->isRedoAvailable())
        return;
    core::Block head = headOf(block);
    if (head.embed.address != embed.address || !head.embed.title.isEmpty())
        return;
    head.embed = embed;
    m_step.setHead(block, head, TypedStep::How::GoesOn);
    emit found(head);
}

} // namespace ui
