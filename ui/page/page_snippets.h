// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts used again: the short word of one, then a space or Tab, becomes its text. The person's own are kept in the
// settings and edited in a panel; a newsroom's are read from a file that several share. GUI thread.
#pragma once

#include "ui/page/snippets_popover.h"
#include "ui/page/story_edit.h"

namespace workflow {
class Settings;
}

namespace ui {

class PageSnippets : public QObject
{
    Q_OBJECT

public:
    PageSnippets(StoryEdit &edit, QWidget &page, workflow::Settings &settings);

    void openPanel();
    [[nodiscard]] QList<core::Snippet> all(); // the person's own first; the newsroom's file is read anew
    void put(const core::Snippet &snippet);   // at the caret, as one step
    [[nodiscard]] Popover *popover() const { return m_popover; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    [[nodiscard]] QString textFor(const QTextBlock &block, const core::Snippet &snippet) const;
    [[nodiscard]] bool expand(const QString &sign);
    void chooseFile();

    StoryEdit &m_edit;
    QWidget &m_page;
    workflow::Settings &m_settings;
    SnippetsPopover *m_popover;
    QList<core::Snippet> m_own;
    QList<core::Snippet> m_all;
};

} // namespace ui
