// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu bar, made of the window's and the page's actions. GUI thread. The submenus of desks and languages are
// filled when they open.
#pragma once

#include "core/story.h"
#include "ui/frame/window_actions.h"
#include "ui/page/page_actions.h"
#include "ui/panels/shortcuts_sheet.h"
#include "workflow/services.h"

class QMenu;
class QMenuBar;

namespace ui {

class StorySession;

class Menus
{
public:
    Menus(QMenuBar &bar, const WindowActions &window, const PageActions &page, const workflow::Services &services,
          StorySession &session);

    // Languages with a tick at the story's, and "Add dictionary…"; also for the status line.
    void fillLanguages(QMenu &menu) const;
    void fillDesks(QMenu &menu) const;
    [[nodiscard]] QList<ShortcutGroup> groups() const;
    [[nodiscard]] QMenu *languages() const { return m_languages; }

private:
    QMenu *add(const QString &title, const QList<QAction *> &actions);

    QMenuBar &m_bar;
    WindowActions m_window;
    workflow::Services m_services;
    StorySession &m_session;
    QMenu *m_languages = nullptr;
    QList<QMenu *> m_menus;
};

} // namespace ui
