// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Submissions that go together: put on their way as one, held until all are ready, and let go.
#include "core/deferred.h"
#include "core/when_done.h"
#include "core/withdrawal.h"
#include "publishing/changed_there.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "workflow/outbox.h"
#include "workflow/outbox_intent.h"
#include "workflow/outbox_plan.h"
#include "workflow/plan_turn.h"
#include "workflow/sites.h"

#include <QUuid>

#include <algorithm>

namespace workflow {

using core::Error;
using core::Goal;
using core::PlanRule;
using core::Result;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

namespace {

// What readers see of it, and what follows from that, waits for the others.
void hold(Submission &submission, qint64 graceMs)
{
    const QDateTime held = heldFor(graceMs);
    const bool isPublic = submission.story.remote.status == QLatin1String("publish");
    const StepKind shows = isPublic ? StepKind::Content : StepKind::Release;
    const bool seen = submission.goal == Goal::Publish || submission.goal == Goal::Schedule;
    for (Step &step : submission.steps) {
        if (seen && (step.kind == shows || (step.kind == StepKind::Post && submission.goal == Goal::Publish)))
            step.dueAt = held;
    }
}

} // namespace

QFuture<Result<QList<SubmissionId>>> Outbox::submitPlan(const QList<PlanPart> &parts, PlanRule rule, const QString &by,
                                                        qint64 graceMs)
{
    const bool takes = std::any_of(parts.cbegin(), parts.cend(),
                                   [](const PlanPart &part) { return core::takesFromReaders(part.goal); });
    const bool together = rule == PlanRule::Together && parts.size() > 1 && !takes;
    const QString plan = parts.size() > 1 ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    QList<Intent> intents;
    for (const PlanPart &part : parts) {
        const Result<Intent> made = intentOf(part, by, together ? 0 : graceMs);
        if (!made)
            return core::given(Result<QList<SubmissionId>>(made.error()));
        Intent intent = *made;
        Submission &submission = intent.submission;
        const bool twice = std::any_of(intents.cbegin(), intents.cend(), [&](const Intent &other) {
            return other.submission.story.id == submission.story.id
                   && other.submission.story.site == submission.story.site;
        });
        if (twice)
            return core::given(Result<QList<SubmissionId>>(
                Error{Error::Kind::Invalid, QStringLiteral("one story to one site twice in a plan")}));
        submission.plan = plan;
        submission.planRule = together ? PlanRule::Together : PlanRule::EachAlone;
        if (together)
            hold(submission, part.goal == Goal::Publish ? graceMs : 0);
        intents.append(intent);
    }
    return put(intents, by);
}

// The hours of a plan are counted from when all of it was ready, on disk as well.
void Outbox::releaseReady()
{
    QList<SubmissionId> ready = readyNow(m_submissions);
    QStringList unseen; // plans
    for (const SubmissionId &id : std::as_const(ready)) {
        if (!hasLookedAhead(id))
            unseen.append(find(id)->plan);
    }
    ready.removeIf([&](const SubmissionId &id) { return unseen.contains(find(id)->plan); });
    if (ready.isEmpty())
        return;
    const QDateTime now = m_clock();
    QList<std::pair<SubmissionId, Step>> moved;
    for (const SubmissionId &id : ready) {
        Submission &one = *find(id);
        const QList<Step> before = one.steps;
        release(one, now);
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (one.steps.at(i) != before.at(i))
                moved.append({id, one.steps.at(i)});
        }
    }
    const auto work = [moved](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<void> {
            for (const auto &[id, step] : moved) {
                if (const Result<void> kept = library.outbox.setStep(id, step); !kept)
                    return kept;
            }
            return {};
        });
    };
    // Should this fail, they are held again after a restart, and released again.
    core::whenDone(m_database.run(work), this, [](const Result<void> &) {});
    emit changed();
}

bool Outbox::hasLookedAhead(const SubmissionId &id)
{
    const Submission &one = *find(id);
    const bool updates = nextStep(one)->kind == StepKind::Content;
    if (!updates || m_sites.site(one.story.site).kind == core::SiteKind::Folder)
        return true;
    if (!m_lookedAhead.contains(id)) {
        m_lookedAhead.insert(id, false);
        lookAhead(id);
    }
    return m_lookedAhead.value(id);
}

void Outbox::lookAhead(const SubmissionId &id)
{
    constexpr int againMs = 10'000;
    core::whenDone(siteCopy(*find(id)), this, [this, id](const Result<Copy> &copy) {
        Submission *one = find(id);
        if (!one || !isHeld(*one)) {
            m_lookedAhead.remove(id);
            return runNext();
        }
        Result<void> seen;
        if (!copy)
            seen = copy.error();
        else if (const auto conflict = publishing::changedThere(one->result, copy->second->remote))
            seen = *conflict;
        m_lookedAhead.insert(id, seen.ok());
        if (seen.ok())
            return runNext();
        m_lookedAhead.remove(id);
        const Error::Kind kind = seen.error().kind;
        if (kind == Error::Kind::Offline || kind == Error::Kind::Io || kind == Error::Kind::Unknown) {
            if (kind == Error::Kind::Offline)
                setOnline(false);
            QTimer::singleShot(againMs, this, &Outbox::runNext);
            return;
        }
        Step &step = *nextStep(*one); // is held still once a person has answered
        step.state = StepState::Blocked;
        step.error = seen.error();
        step.failedBefore = true;
        one->state = SubmissionState::Blocked;
        store(*one, &step);
        giveWay(*one);
        if (one->state == SubmissionState::Blocked)
            emit needsPerson(Submission(*one));
        emit changed();
        runNext();
    });
}

void Outbox::goOnWithout(const SubmissionId &id)
{
    Submission *submission = find(id);
    if (!submission || submission->plan.isEmpty())
        return;
    submission->plan.clear();
    submission->planRule = PlanRule::EachAlone;
    release(*submission, m_clock());
    const auto work = [alone = *submission](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<void> {
            for (const Step &step : alone.steps) {
                if (const Result<void> kept = library.outbox.setStep(alone.id, step); !kept)
                    return kept;
            }
            return library.outbox.setPlan(alone);
        });
    };
    core::whenDone(m_database.run(work), this, [this](const Result<void> &) { runNext(); });
    emit changed();
}

bool Outbox::takeBack(const QString &plan)
{
    QList<SubmissionId> parts;
    for (const Submission &one : std::as_const(m_submissions)) {
        if (!plan.isEmpty() && one.plan == plan && one.state != SubmissionState::Cancelled)
            parts.append(one.id);
    }
    // None of the others may become ready in between.
    bool all = true;
    const bool offline = std::exchange(m_setOffline, true);
    for (const SubmissionId &id : std::as_const(parts)) {
        const Submission *one = find(id);
        const bool done = one && (one->state == SubmissionState::Done || isOnSite(*one));
        if (done || !cancel(id))
            all = false;
    }
    m_setOffline = offline;
    runNext();
    return all;
}

} // namespace workflow
