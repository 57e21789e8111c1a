// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The link at the caret: its panel, and what is entered there put into the text. GUI thread. Opening an address is the
// system's.
#pragma once

#include "ui/page/popovers.h"
#include "ui/page/story_edit.h"

namespace ui {

class PageLinks : public QObject
{
    Q_OBJECT

public:
    PageLinks(StoryEdit &edit, QWidget &page);

    void openAtCaret();
    [[nodiscard]] Popover &popover() { return *m_popover; }

private:
    void makeCard(const QString &address);

    StoryEdit &m_edit;
    LinkPopover *m_popover;
    QTextCursor m_target;
};

} // namespace ui
