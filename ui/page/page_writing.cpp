// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_writing.h"

#include "ui/page/page_actions.h"

namespace ui {

PageWriting::PageWriting(const workflow::Services &services, const PageActions &actions, StoryEdit &edit, QWidget &page)
    : m_actions(actions)
    , m_edit(edit)
    , m_typing(edit, actions.writing, services.settings)
{
    Q_UNUSED(page)
    const WritingActions &w = actions.writing;
    on(w.straighten, [this] { m_typing.straighten(); });
    on(w.nonJoiner, [this] { m_typing.putNonJoiner(); });
}

void PageWriting::on(QAction *action, std::function<void()> act)
{
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_edit.isEnabled()) // there is a story
            act();
    });
}

void PageWriting::sync()
{
    const bool editable = m_edit.isEnabled() && !m_edit.isReadOnly();
    for (QAction *action : m_actions.writing.formatGroup() + m_actions.writing.insertGroup()) {
        if (action)
            action->setEnabled(editable);
    }
}

} // namespace ui
