// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The story's own log, newest first: who did what with it when, and what came of each sending. GUI thread. It changes
// nothing; a file of it is written by whoever hears exportWanted().
#pragma once

#include "core/log_entry.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

#include <QTimeZone>

class QListWidget;

namespace ui {

class EmptyState;
class ProblemBox;

class LogSheet : public Sheet
{
    Q_OBJECT

public:
    LogSheet(const workflow::Services &services, const core::Story &story, QWidget *parent);

signals:
    void exportWanted(const QString &headline, const QList<core::LogEntry> &entries, const QTimeZone &zone);

private:
    void load();
    void show(const QList<core::LogEntry> &entries);

    workflow::Services m_services;
    core::StoryId m_story;
    QString m_headline;
    QTimeZone m_zone;
    QList<core::LogEntry> m_entries;
    QListWidget *m_list;
    EmptyState *m_empty;
    ProblemBox *m_problem;
    QPushButton *m_export;
};

} // namespace ui
