// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says at the start that the library of an older Standfirst is being brought up to date, where that takes more than a
// moment. GUI thread. Leaving it leaves the program; the library is whole whenever that is.
#pragma once

#include "ui/panels/sheet.h"

#include <QTimer>

class QLabel;
class QProgressBar;

namespace workflow {
class Upgrade;
}

namespace ui {

class UpgradeSheet : public Sheet
{
    Q_OBJECT

public:
    UpgradeSheet(workflow::Upgrade &upgrade, QWidget *parent);
    void finish(); // it is up to date, or could not be opened

signals:
    void quitWanted();

private:
    void showCopying(qint64 done, qint64 all);
    void showChanging();

    QLabel *m_words;
    QProgressBar *m_progress;
    QTimer m_wait; // until it takes long enough to be said
    bool m_finished = false;
};

} // namespace ui
