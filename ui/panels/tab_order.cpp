// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tab_order.h"

#include <QWidget>

namespace ui {

void tabBefore(QWidget *stop, const QList<QWidget *> &widgets)
{
    // What stands before it may be a whole that hands its focus on to the stop itself: that is no place to begin.
    QWidget *before = stop->previousInFocusChain();
    while (before != stop
           && (widgets.contains(before) || before->isAncestorOf(stop) || before->focusProxy()
               || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    for (QWidget *widget : widgets) {
        if (before != stop) // nothing stands before it: the first of these begins
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
    if (!widgets.isEmpty())
        QWidget::setTabOrder(before, stop);
}

void tabAfter(QWidget *whole, const QList<QWidget *> &widgets)
{
    QWidget *last = nullptr;
    for (QWidget *widget = whole->nextInFocusChain(); widget != whole; widget = widget->nextInFocusChain()) {
        if (whole->isAncestorOf(widget) && !widget->focusProxy() && widget->focusPolicy() != Qt::NoFocus)
            last = widget;
    }
    for (QWidget *widget : widgets) {
        if (last)
            QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

} // namespace ui
