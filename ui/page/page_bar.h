// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small row of buttons above the page. GUI thread. All it does stands in the menus too.
#pragma once

#include "ui/page/page_actions.h"

#include <QWidget>

class QToolButton;

namespace ui {

class PageBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageBar(const PageActions &actions, QWidget *parent = nullptr);

    void setStyleName(const QString &name); // what the caret's block is

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_style;
};

} // namespace ui
