// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tab_order.h"

#include <QWidget>

namespace ui {

void tabBefore(QWidget *stop, const QList<QWidget *> &widgets)
{
    // Put behind it, and it behind them: what stands around all of these is not looked at and does not move.
    QWidget *before = stop;
    for (QWidget *widget : widgets) {
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

void tabInOrder(const QList<QWidget *> &widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets.at(i - 1), widgets.at(i));
}

QList<QWidget *> stopsIn(const QWidget &whole)
{
    QList<QWidget *> stops = whole.findChildren<QWidget *>();
    // The list that drops down from a box is below it in the tree of widgets and has a window of its own.
    stops.removeIf([window = whole.window()](const QWidget *one) {
        return one->window() != window || one->focusProxy() || (one->focusPolicy() & Qt::TabFocus) != Qt::TabFocus;
    });
    return stops;
}

} // namespace ui
