// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers to make a card of an address that was pasted or typed as a paragraph of its own and leads to no place of our
// table: its site may say by oEmbed that it is shown elsewhere. GUI thread. Nothing is asked before a person says so,
// and where the site has no card the link stays as it is.
#pragma once

#include "ui/page/story_edit.h"
#include "workflow/embed_finder.h"
#include "workflow/services.h"

class QAction;

namespace ui {

class Toast;

class CardOffer : public QObject
{
    Q_OBJECT

public:
    // `wanted`: whether other sites are asked about cards at all.
    CardOffer(const workflow::Services &services, const QAction &wanted, StoryEdit &edit, Toast &toast);

private:
    void offer(const core::BlockId &paragraph);
    void ask(const core::BlockId &paragraph, const QString &address);
    void take(const core::BlockId &paragraph, const QString &address, const core::Result<core::Embed> &answer);
    void put(const QTextBlock &paragraph, const core::Embed &embed);
    [[nodiscard]] QTextBlock stillThere(const core::BlockId &paragraph, const QString &address) const;

    workflow::Services m_services;
    const QAction &m_wanted;
    StoryEdit &m_edit;
    Toast &m_toast;
    workflow::EmbedFinder m_finder;
};

} // namespace ui
