// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives a new card from another site the title and the thumbnail it has there, once, when there is a connection and the
// person has not switched that off. GUI thread. The card stands and works without; nothing is said when it stays so.
#pragma once

#include "ui/page/story_edit.h"
#include "ui/page/typed_step.h"
#include "workflow/embed_finder.h"
#include "workflow/services.h"

class QAction;

namespace ui {

class EmbedTitles : public QObject
{
    Q_OBJECT

public:
    EmbedTitles(const workflow::Services &services, QAction &wanted, StoryEdit &edit);

    void lookUp(const core::BlockId &card);

signals:
    void found(const core::Block &card); // it is in the text

private:
    void put(const core::BlockId &card, const core::Embed &embed);

    workflow::Services m_services;
    QAction &m_wanted;
    StoryEdit &m_edit;
    workflow::EmbedFinder m_finder;
    TypedStep m_step; // the card and its title are one step when nothing was done between
};

} // namespace ui
