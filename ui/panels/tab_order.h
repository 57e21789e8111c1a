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
// One after the other, from the first on, which stays where it is.
void tabInOrder(const QList<QWidget *> &widgets);
// What Tab comes to in it, as it was made.
[[nodiscard]] QList<QWidget *> stopsIn(const QWidget &whole);

} // namespace ui
