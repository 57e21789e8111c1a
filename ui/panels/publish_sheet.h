// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last look before a story goes out: where to, when, what will be public, what stands in the way. GUI thread.
// It sends nothing: confirmed() says what the person decided.
#pragma once

#include "core/checks.h"
#include "core/submission.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class MomentField;
class PlanField;
class PostsField;

class PublishSheet : public Sheet
{
    Q_OBJECT

public:
    // `story` whole, with its body.
    PublishSheet(const workflow::Services &services, const core::Story &story, const QList<core::Finding> &findings,
                 QWidget *parent);

    [[nodiscard]] core::Goal goal() const;

signals:
    // `story` has the schedule that was chosen, `posts` is what it says in channels; hand all to the outbox.
    void confirmed(const core::Story &story, core::Goal goal, const QList<core::ChannelPost> &posts);
    // More than that: several of them, or another place. The posts are those of the story on its own site.
    void planConfirmed(const QList<core::Story> &stories, core::Goal goal, const QList<core::ChannelPost> &posts,
                       core::PlanRule rule);
    void jumpWanted(const core::Finding &finding); // the sheet has closed itself
    void embargoLiftWanted();                      // so it has

private:
    void build();
    void buildPlace();
    void addChanges(QGridLayout &grid);
    void buildPublic();
    void buildFindings();
    void buildGoals();
    void buildGrace();
    void buildPosts();
    void buildPlan();
    void follow();
    void confirm();
    [[nodiscard]] core::Story chosen() const;

    workflow::Services m_services;
    core::Story m_story;
    QList<core::Finding> m_findings;
    QString m_public; // what readers will see, in words
    QString m_tagWords;
    QButtonGroup *m_goals = nullptr;
    MomentField *m_when = nullptr;
    QComboBox *m_grace = nullptr;
    PostsField *m_posts = nullptr;
    PlanField *m_plan = nullptr;
    QLabel *m_hour = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_lift = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace ui
