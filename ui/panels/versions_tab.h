// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The versions of the open story by day: who kept which when and why; a look at one, and the way back to it. GUI
// thread.
#pragma once

#include "core/story_summary.h"
#include "workflow/services.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class EmptyState;
class ProblemBox;

class VersionsTab : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsTab(const workflow::Services &services, QWidget *parent = nullptr);

    void setStory(const core::StoryId &story, const core::SiteId &site); // hours are shown as on the site's clock
    void setReadOnly(bool readOnly);

signals:
    // The present text has been kept as a version; put this one onto the page as one undoable step.
    void restoreWanted(const core::Story &story);

private:
    void load();
    void show(const QList<core::VersionSummary> &versions);
    void open(const core::VersionId &id);
    void restore(const core::Story &version);
    void keepNow();
    void follow();
    [[nodiscard]] core::VersionId selected() const;
    [[nodiscard]] QTimeZone zone() const;

    workflow::Services m_services;
    core::StoryId m_story;
    core::SiteId m_site;
    bool m_readOnly = false;
    QPushButton *m_keep;
    QPushButton *m_look;
    QLabel *m_clock;
    QListWidget *m_list;
    EmptyState *m_empty;
    ProblemBox *m_problem;
    QList<core::VersionSummary> m_versions;
};

} // namespace ui
