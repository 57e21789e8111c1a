// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said after something was pasted or dropped: what was left out, and why it was refused. GUI thread. A quiet
// note over the page, never in the way of writing.
#pragma once

#include "ui/page/story_edit.h"

namespace ui {

class LeftOutPopover;
class Popover;
class Toast;

class PagePaste : public QObject
{
    Q_OBJECT

public:
    PagePaste(StoryEdit &edit, Toast &toast, QWidget &page);
    [[nodiscard]] Popover &popover() const;

private:
    void say(const QList<workflow::DroppedPart> &parts);

    StoryEdit &m_edit;
    LeftOutPopover *m_popover;
    Toast &m_toast;
};

} // namespace ui
