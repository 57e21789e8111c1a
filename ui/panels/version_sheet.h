// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A look at one version beside the text as it is now, and the way back to it. GUI thread. Changes nothing itself.
#pragma once

#include "core/story_summary.h"
#include "ui/panels/sheet.h"

#include <QTimeZone>

namespace ui {

class VersionSheet : public Sheet
{
    Q_OBJECT

public:
    VersionSheet(const core::VersionSummary &summary, const core::Story &version, const core::Story &present,
                 const QTimeZone &zone, QWidget *parent);

    void setRestorable(bool restorable);

signals:
    void restoreWanted(const core::Story &version); // the sheet has closed itself

private:
    QPushButton *m_restore;
};

} // namespace ui
