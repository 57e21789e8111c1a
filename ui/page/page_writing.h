// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that helps with writing on the page beside blocks and marks, and which act calls which. GUI thread. Each part is
// one subject in a file of its own.
#pragma once

#include "ui/page/page_counts.h"
#include "ui/page/page_find.h"
#include "ui/page/page_letters.h"
#include "ui/page/page_look.h"
#include "ui/page/page_snippets.h"
#include "ui/page/page_typing.h"
#include "ui/page/slash_menu.h"

namespace ui {

class PageWriting : public QObject
{
    Q_OBJECT

public:
    PageWriting(const workflow::Services &services, const PageActions &actions, StoryEdit &edit, QWidget &page);
    ~PageWriting() override;

    [[nodiscard]] FindBar &findBar() { return m_find.bar(); }
    void noteCounted() { m_counts.refresh(); }
    [[nodiscard]] QList<Popover *> popovers() const
    {
        return m_letters.popovers() + QList<Popover *>{m_snippets.popover()};
    }
    [[nodiscard]] QList<core::Snippet> snippets() { return m_snippets.all(); }
    void putSnippet(const core::Snippet &snippet) { m_snippets.put(snippet); }
    void setLimits(const core::SiteLimits &limits); // of the story's site
    void sync();                                    // after the caret moved or the page became read-only

signals:
    void noteChanged(const QString &note); // for the status line
    void markerBeside(core::Field field, core::TextPart part);

private:
    void on(QAction *action, std::function<void()> act);
    void wireFinding();
    void wireLetters();

    const workflow::Settings &m_settings;
    const PageActions &m_actions;
    StoryEdit &m_edit;
    PageTyping m_typing;
    PageFind m_find;
    PageLetters m_letters;
    PageSnippets m_snippets;
    SlashMenu *m_menu; // after the snippets: while it is open Enter and Tab are its own
    PageLook m_look;
    PageCounts m_counts;
};

} // namespace ui
