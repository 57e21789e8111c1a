// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inspector's list of what blocks publishing and what is advised against; a click or Enter goes there. GUI thread.
#pragma once

#include "core/checks.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

class EmptyState;

class ChecksTab : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksTab(QWidget *parent = nullptr);

    void setFindings(const QList<core::Finding> &findings);
    [[nodiscard]] const QList<core::Finding> &findings() const { return m_findings; }

signals:
    void jumpWanted(const core::Finding &finding);

private:
    QList<core::Finding> m_findings;
    QLabel *m_summary;
    QListWidget *m_list;
    EmptyState *m_empty;
};

} // namespace ui
