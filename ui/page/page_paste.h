// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of something that was pasted or dropped: that it is still being read, what was left out, and why it was
// refused. GUI thread. A quiet note over the page, never in the way of writing.
#pragma once

#include "ui/page/story_edit.h"

#include <QTimer>

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
    void sayTooLate(StoryEdit::TooLate why);
    void say(const QList<workflow::DroppedPart> &parts);

    StoryEdit &m_edit;
    LeftOutPopover *m_popover;
    Toast &m_toast;
    QTimer m_reading; // what is read sooner is not worth a word
};

} // namespace ui
