// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/panes.h"

#include <QApplication>
#include <QWidget>

namespace ui {

namespace {

bool holds(const QWidget *whole, const QWidget *part)
{
    return part && (whole == part || whole->isAncestorOf(part));
}

bool takesFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *stopIn(const Pane &pane)
{
    if (!pane.whole->isVisible() || !pane.whole->isEnabled())
        return nullptr;
    QWidget *before = pane.whole->focusWidget();
    if (holds(pane.whole, before) && takesFocus(before))
        return before;
    if (takesFocus(pane.first))
        return pane.first;
    if (takesFocus(pane.whole))
        return pane.whole;
    for (QWidget *widget = pane.whole->nextInFocusChain(); widget && widget != pane.whole;
         widget = widget->nextInFocusChain()) {
        if (holds(pane.whole, widget) && takesFocus(widget) && !widget->focusProxy())
            return widget;
    }
    return nullptr;
}

} // namespace

void goToPane(const QList<Pane> &panes, Turn turn)
{
    const qsizetype count = panes.size();
    const QWidget *now = QApplication::focusWidget();
    const bool forward = turn == Turn::Forward;
    qsizetype at = forward ? -1 : count; // from nowhere to the first, or to the last
    for (qsizetype i = 0; i < count; ++i) {
        if (holds(panes.at(i).whole, now))
            at = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype next = forward ? at + step : at - step;
        if (QWidget *stop = stopIn(panes.at(((next % count) + count) % count))) {
            stop->window()->setAttribute(Qt::WA_KeyboardFocusChange); // lists and buttons show that they have it
            stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace ui
