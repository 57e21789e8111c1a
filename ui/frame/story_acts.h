// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with stories as wholes: new, duplicate, bin and back, send to the site. GUI thread. Says what
// happened through the toast; asks through sheets that the person called.
#pragma once

#include "core/live_report.h"
#include "core/story_summary.h"
#include "core/submission.h"
#include "ui/frame/next_step.h"
#include "ui/words/error_words.h"
#include "workflow/outbox.h"
#include "workflow/services.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <functional>

class QWidget;

namespace ui {

class StorySession;
class Toast;
enum class Taking;

class StoryActs : public QObject
{
    Q_OBJECT

public:
    StoryActs(const workflow::Services &services, StorySession &session, Toast &toast, QWidget *window);

    void newStory(core::Story blank);
    void duplicate(const core::StoryId &id);
    void moveToBin(const QList<core::StoryId> &ids);
    void restore(const QList<core::StoryId> &ids);
    void emptyBin();

    void act(Act act); // the primary or secondary button
    void publish();    // opens the last look before it goes out
    void saveToSite();
    void liftEmbargo(); // asks a second person
    void correct();     // asks what was wrong, then leads on to the update
    void translate();   // asks into which language
    void showLog();
    void takeFromReaders(Taking taking); // asks how and why
    void openOnSite();
    void tellGrace();
    void tellSeen(const core::Submission &submission, const core::LiveReport &report);
    void tellFinished(const core::Submission &done);
    void tellNeedsPerson(const core::Submission &blocked);
    void tellError(const core::Error &error, Doing doing);

signals:
    // As a file.
    void logWanted(const QString &headline, const QList<core::LogEntry> &entries, const QTimeZone &zone);
    void outboxWanted();
    void binned(const QList<core::StoryId> &ids);
    void restored(const QList<core::StoryId> &ids);

private:
    void restoreAndSay(const QList<core::StoryId> &ids, const QString &said);
    void submit(const core::Story &story, core::Goal goal, const workflow::Beside &beside = {});
    void submitPlan(const QList<workflow::PlanPart> &parts, core::PlanRule rule);
    void takeBack();
    void takeBackPlan(const core::SubmissionId &first); // all that went with it
    void sendWhatWaits(const core::StoryId &story, const core::EmbargoLift &lift);

    workflow::Services m_services;
    StorySession &m_session;
    Toast &m_toast;
    QWidget *m_window;
    QTimer m_graceClock;
    QString m_graceWords;
    core::SubmissionId m_grace; // what the word at the foot of the window counts down for
};

} // namespace ui
