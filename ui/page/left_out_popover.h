// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a paste left out, as a list with examples. GUI thread. It only shows.
#pragma once

#include "ui/page/popover.h"
#include "workflow/pasting.h"

class QPlainTextEdit;

namespace ui {

class LeftOutPopover : public Popover
{
    Q_OBJECT

public:
    explicit LeftOutPopover(QWidget *page);
    void open(const QList<workflow::DroppedPart> &parts, const QRect &anchor);

protected:
    void keep() override {}

private:
    QPlainTextEdit *m_list;
};

// "3 things were left out: fonts and colours, 2 remarks in the margin, 1 picture on another site".
[[nodiscard]] QString leftOutSentence(const QList<workflow::DroppedPart> &parts);

} // namespace ui
