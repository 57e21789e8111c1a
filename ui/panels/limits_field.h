// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the fields of a story may be on a site, and how big its pictures: a number each, empty for what is usual.
// GUI thread. What is longer is marked where it is written; nothing is cut.
#pragma once

#include "core/site_limits.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class LimitsField : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsField(const core::SiteLimits &limits, QWidget *parent = nullptr);

signals:
    void edited(const core::SiteLimits &limits);

private:
    void add(QGridLayout &grid, const QString &title, const char *name, int core::SiteLimits::*limit, int most,
             const QString &unit);

    core::SiteLimits m_limits;
};

} // namespace ui
