// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that helps with writing on the page beside blocks and marks, and which act calls which. GUI thread. Each part is
// one subject in a file of its own.
#pragma once

#include "ui/page/page_typing.h"
#include "workflow/services.h"

namespace ui {

struct PageActions;

class PageWriting : public QObject
{
    Q_OBJECT

public:
    PageWriting(const workflow::Services &services, const PageActions &actions, StoryEdit &edit, QWidget &page);

    void sync(); // after the caret moved or the page became read-only

private:
    void on(QAction *action, std::function<void()> act);

    const PageActions &m_actions;
    StoryEdit &m_edit;
    PageTyping m_typing;
};

} // namespace ui
