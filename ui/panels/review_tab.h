// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a story stands between writer and reader: its stage, the acts that are possible now, and who did what when.
// GUI thread. Asks for a stage; changes none.
#pragma once

#include "core/story_summary.h"
#include "workflow/services.h"

#include <QTimeZone>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListWidget;

namespace ui {

class ProblemBox;
class SiteNotes;
class StageChip;

// The stages a person may move a story to from this one, the likeliest first.
[[nodiscard]] QList<core::Stage> stagesFrom(core::Stage stage);

class ReviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTab(const workflow::Services &services, QWidget *parent = nullptr);

    void setStory(const core::StoryId &story, const core::SiteId &site, core::Stage stage);
    // Its copy on the site, beside which notes may stand.
    void setPost(const QString &postId);
    void setReadOnly(bool readOnly);

signals:
    void stageWanted(core::Stage stage);

private:
    void showStage();
    void load();
    void show(const QList<core::VersionSummary> &versions);

    workflow::Services m_services;
    core::StoryId m_story;
    core::SiteId m_site;
    core::Stage m_stage = core::Stage::Draft;
    bool m_readOnly = false;
    StageChip *m_chip;
    QLabel *m_meaning;
    QWidget *m_acts;
    QHBoxLayout *m_actsRow;
    QListWidget *m_history;
    QLabel *m_clock;
    QLabel *m_none;
    ProblemBox *m_problem;
    SiteNotes *m_notes;
};

} // namespace ui
