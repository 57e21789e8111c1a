// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to the words of the caption that the keyboard is in: marks, links. GUI thread. Each is a step to undo;
// what the caption says is put into the story by its panel.
#pragma once

#include "ui/page/caption_edit.h"
#include "ui/page/popovers.h"

namespace ui {

class Toast;

// The panel that a field is in; none when it is in no panel.
[[nodiscard]] Popover *panelOf(const QWidget *field);

class PageCaptions : public QObject
{
    Q_OBJECT

public:
    PageCaptions(Toast &toast, QWidget &page);

    void watch(const Popover &panel); // its captions say why they did not take something
    // False when the keyboard is in no caption.
    [[nodiscard]] bool mark(bool core::Marks::*mark);
    [[nodiscard]] bool change(const ChangeMarks &change);
    [[nodiscard]] bool askForLink();
    [[nodiscard]] LinkPopover &link() const { return *m_link; }

private:
    void act(CaptionEdit &field, const std::function<void()> &act);
    void setLink(const QString &address);
    void sayWhyNotPut(const core::Error &error);

    struct Linked // what gets the link that is asked for
    {
        QPointer<CaptionEdit> field;
        int from = 0;
        int to = 0;
    };
    Toast &m_toast;
    QWidget &m_page;
    LinkPopover *m_link;
    Linked m_linked;
};

} // namespace ui
