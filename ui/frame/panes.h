// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From one pane of the window to the next without the mouse, back to where the focus was in it. GUI thread. It shows
// and hides nothing: what cannot be seen is passed over.
#pragma once

#include <QList>

class QWidget;

namespace ui {

struct Pane
{
    QWidget *whole;
    QWidget *first; // has the focus when none in the pane had it before; may be null
};

enum class Turn { Forward, Backward };

// The widget that has the focus decides where one comes from; after the last pane comes the first.
void goToPane(const QList<Pane> &panes, Turn turn);

} // namespace ui
