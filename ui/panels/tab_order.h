// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Tab goes when parts are made later than what stands behind them: the toolkit puts everything new at the end.
// GUI thread.
#pragma once

#include <QList>

class QWidget;

namespace ui {

// Tab comes to these, in this order, and then to `stop`, which keeps its own place among all the others.
void tabBefore(QWidget *stop, const QList<QWidget *> &widgets);
// Tab comes to these, in this order, after everything inside `whole`.
void tabAfter(QWidget *whole, const QList<QWidget *> &widgets);

} // namespace ui
