// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands above the status line while what is written cannot be saved: what happened, what is safe, what to do, and the
// way to a copy elsewhere. GUI thread. Goes away when saving works again; takes nothing from the page.
#pragma once

#include "core/result.h"

#include <QFrame>

class QPushButton;

namespace ui {

class ProblemBox;

class LibraryTroubleBar : public QFrame
{
    Q_OBJECT

public:
    explicit LibraryTroubleBar(QWidget *parent = nullptr);

    void showTrouble(const core::Error &error);

signals:
    void copyWanted();

private:
    ProblemBox *m_box;
    QPushButton *m_copy;
    QString m_shown; // the detail of what is shown, so that a try that fails alike changes nothing
};

} // namespace ui
