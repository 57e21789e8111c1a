// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/story_acts.h"

#include "core/when_done.h"
#include "core/withdrawal.h"
#include "ui/frame/story_session.h"
#include "ui/panels/correction_sheet.h"
#include "ui/panels/embargo_sheet.h"
#include "ui/panels/log_sheet.h"
#include "ui/panels/publish_sheet.h"
#include "ui/panels/question_sheet.h"
#include "ui/panels/withdraw_sheet.h"
#include "ui/theme/toast.h"
#include "ui/words/live_words.h"
#include "ui/words/number_words.h"
#include "ui/words/place_words.h"
#include "ui/words/time_words.h"
#include "workflow/draft.h"
#include "workflow/library.h"
#include "workflow/live_looks.h"
#include "workflow/outbox.h"
#include "workflow/plan_turn.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace ui {

StoryActs::StoryActs(const workflow::Services &services, StorySession &session, Toast &toast, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_session(session)
    , m_toast(toast)
    , m_window(window)
{
    connect(&m_session, &StorySession::embargoLiftWanted, this, &StoryActs::liftEmbargo);
    m_graceClock.setInterval(1000);
    connect(&m_graceClock, &QTimer::timeout, this, &StoryActs::tellGrace);
    connect(&services.outbox, &workflow::Outbox::finished, this, &StoryActs::tellFinished);
    connect(&services.live, &workflow::LiveLooks::seen, this, &StoryActs::tellSeen);
    connect(&services.outbox, &workflow::Outbox::needsPerson, this, &StoryActs::tellNeedsPerson);
    connect(&services.outbox, &workflow::Outbox::commandFailed, this, [this](const core::SiteId &site) {
        m_toast.say(tr("The command after publishing to %1 failed. Settings of the site: “Try it” shows what it says.")
                        .arg(m_services.sites.site(site).name));
    });
    connect(&session, &StorySession::said, this, [this](const QString &text) { m_toast.say(text); });
    connect(&session, &StorySession::failed, this, &StoryActs::tellError);
}

void StoryActs::newStory(core::Story blank)
{
    blank.id = core::newId<core::StoryId>();
    m_session.create(blank);
}

void StoryActs::duplicate(const core::StoryId &id)
{
    core::whenDone(m_services.draft.flush(), this, [this, id](const core::Result<void> &) {
        core::whenDone(m_services.library.duplicate(id), this, [this](const core::Result<core::Story> &copy) {
            if (!copy) {
                tellError(copy.error(), Doing::MakingStory);
                return;
            }
            m_session.open(copy->id, StorySession::Focus::Text);
            m_toast.say(tr("This is the copy. It is a draft of its own."));
        });
    });
}

void StoryActs::moveToBin(const QList<core::StoryId> &ids)
{
    if (ids.isEmpty())
        return;
    // What was typed last goes along into the bin.
    core::whenDone(m_services.draft.flush(), this, [this, ids](const core::Result<void> &) {
        core::whenDone(m_services.library.moveToBin(ids), this, [this, ids](const core::Result<void> &result) {
            if (!result) {
                tellError(result.error(), Doing::MovingToBin);
                return;
            }
            emit binned(ids);
            const workflow::CalledOff off = m_services.outbox.callOff(ids);
            QString text = tr("Moved %1 to the bin.").arg(storiesText(static_cast<int>(ids.size())));
            if (!off.calledOff.isEmpty())
                text += QLatin1Char(' ') + tr("What was still to be sent of it was called off.");
            if (!off.tooLate.isEmpty())
                text += QLatin1Char(' ')
                        + tr("Too late to call off: it is becoming public at this moment. Undo, then take it off the "
                             "site.");
            m_toast.say(text, tr("Undo"), [this, ids, noneCalledOff = off.calledOff.isEmpty()] {
                restoreAndSay(ids, noneCalledOff ? QString()
                                                 : tr("It is back. It is not sent by itself: publish it again."));
            });
        });
    });
}

void StoryActs::restore(const QList<core::StoryId> &ids)
{
    restoreAndSay(ids, {});
}

void StoryActs::restoreAndSay(const QList<core::StoryId> &ids, const QString &said)
{
    core::whenDone(m_services.library.restoreFromBin(ids), this, [this, ids, said](const core::Result<void> &result) {
        if (!result) {
            tellError(result.error(), Doing::RestoringFromBin);
            return;
        }
        emit restored(ids);
        if (!said.isEmpty())
            m_toast.say(said);
    });
}

void StoryActs::emptyBin()
{
    auto *question = new QuestionSheet(tr("Empty the bin"), tr("Delete all stories in the bin for good?"), m_window);
    question->setObjectName(QStringLiteral("emptyBinQuestion"));
    question->setMore(tr("This cannot be undone. Copies on sites stay where they are."));
    question->addAnswer(
        QuestionSheet::Answer::Destroys, tr("Delete for good"), QStringLiteral("emptyBinButton"), this, [this] {
            core::whenDone(m_services.library.emptyBin(), this, [this](const core::Result<void> &result) {
                if (!result)
                    tellError(result.error(), Doing::EmptyingBin);
            });
        });
    question->present();
}

void StoryActs::act(Act act)
{
    switch (act) {
    case Act::Nothing:
        return;
    case Act::Publish:
    case Act::Update:
    case Act::Submit:
        publish();
        return;
    case Act::Approve:
        m_session.setStage(core::Stage::Approved);
        return;
    case Act::SendBack:
        m_session.setStage(core::Stage::ChangesAsked);
        return;
    }
}

void StoryActs::publish()
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    const core::Story story = m_session.story();
    m_session.checkNow();
    auto *sheet = new PublishSheet(m_services, story, m_session.findings(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PublishSheet::confirmed, this,
            [this](const core::Story &chosen, core::Goal goal, const QList<core::ChannelPost> &posts) {
                workflow::Beside beside;
                beside.posts = posts;
                submit(chosen, goal, beside);
            });
    connect(sheet, &PublishSheet::planConfirmed, this,
            [this, story](const QList<core::Story> &stories, core::Goal goal, const QList<core::ChannelPost> &posts,
                          core::PlanRule rule) {
                QList<workflow::PlanPart> parts;
                for (const core::Story &one : stories) {
                    workflow::PlanPart part{one, goal, {}};
                    if (one.id == story.id && one.site == story.site)
                        part.beside.posts = posts;
                    parts.append(part);
                }
                submitPlan(parts, rule);
            });
    connect(sheet, &PublishSheet::jumpWanted, &m_session, &StorySession::jumpTo);
    connect(sheet, &PublishSheet::embargoLiftWanted, this, &StoryActs::liftEmbargo);
    sheet->present();
}

void StoryActs::liftEmbargo()
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    auto *sheet = new EmbargoSheet(m_services, m_session.fields(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &EmbargoSheet::lifted, this, [this, id = m_session.id()](const core::EmbargoLift &lift) {
        if (m_session.id() == id)
            m_session.setEmbargoLift(lift);
        sendWhatWaits(id, lift);
    });
    sheet->present();
}

// What was to leave when the embargo ended leaves now.
void StoryActs::sendWhatWaits(const core::StoryId &story, const core::EmbargoLift &lift)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<workflow::PlanPart> freedParts; // one for each site it goes to
    core::PlanRule rule = core::PlanRule::EachAlone;
    for (const core::Submission &one : m_services.outbox.submissions()) {
        if (one.story.id != story || one.state != core::SubmissionState::Sending || !core::embargoHolds(one.story, now))
            continue;
        core::Story freed = one.story;
        freed.embargo = lift.embargo; // it may have been moved since
        freed.embargoLift = lift;
        workflow::PlanPart part{freed, one.goal, {}};
        part.beside.notice = one.notice;
        part.beside.posts = one.posts;
        freedParts.append(part);
        rule = one.planRule;
    }
    if (freedParts.size() == 1)
        return submit(freedParts.first().story, freedParts.first().goal, freedParts.first().beside);
    if (!freedParts.isEmpty())
        return submitPlan(freedParts, rule);
    m_toast.say(tr("The embargo is lifted. Nothing was sent yet."));
}

void StoryActs::saveToSite()
{
    if (m_session.isOpen() && !m_session.isReadOnly())
        submit(m_session.story(), core::Goal::Draft);
}

void StoryActs::correct()
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    auto *sheet = new CorrectionSheet(m_services, m_session.story(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &CorrectionSheet::confirmed, this, [this](const QList<core::Correction> &corrections) {
        m_session.setCorrections(corrections);
        publish();
    });
    sheet->present();
}

void StoryActs::showLog()
{
    if (!m_session.isOpen())
        return;
    auto *sheet = new LogSheet(m_services, m_session.fields(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &LogSheet::exportWanted, this, &StoryActs::logWanted);
    sheet->present();
}

void StoryActs::takeFromReaders(Taking taking)
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    auto *sheet = new WithdrawSheet(m_services, m_session.story(), taking, m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &WithdrawSheet::confirmed, this, &StoryActs::submit);
    connect(sheet, &WithdrawSheet::planConfirmed, this,
            [this](const QList<core::Story> &stories, core::Goal goal, const workflow::Beside &beside) {
                QList<workflow::PlanPart> parts;
                for (const core::Story &story : stories)
                    parts.append({story, goal, beside});
                submitPlan(parts, core::PlanRule::EachAlone);
            });
    sheet->present();
}

void StoryActs::submit(const core::Story &story, core::Goal goal, const workflow::Beside &beside)
{
    core::whenDone(m_services.draft.flush(), this, [this, story, goal, beside](const core::Result<void> &) {
        m_services.sites.learn(story);
        const bool takesOff = core::takesFromReaders(goal);
        const bool embargoed = !takesOff && core::embargoHolds(story, QDateTime::currentDateTimeUtc());
        const bool canWait = goal == core::Goal::Publish || takesOff;
        const qint64 grace = canWait ? m_services.settings.graceSeconds() * 1000LL : 0;
        const auto queued = m_services.outbox.submit(story, goal, m_services.settings.userName(), grace, beside);
        core::whenDone(queued, this, [this, story, grace, embargoed](const core::Result<core::SubmissionId> &result) {
            if (!result) {
                tellError(result.error(), Doing::QueueingForSite);
                return;
            }
            const core::Site place = m_services.sites.site(story.site);
            if (embargoed) {
                m_toast.say(
                    tr("It leaves when the embargo ends, %1.").arg(fullWhen(story.embargo, zoneNamed(place.timeZone))),
                    tr("Outbox"), [this] { emit outboxWanted(); });
                return;
            }
            if (grace > 0 && m_services.outbox.isOnline()) {
                m_grace = *result;
                m_graceWords = tr("On its way to %1.").arg(m_services.sites.site(story.site).name);
                m_toast.say(
                    m_graceWords, tr("Undo"), [this] { takeBack(); }, int(grace) + 2000);
                tellGrace();
                m_graceClock.start();
                return;
            }
            const QString site = m_services.sites.site(story.site).name;
            const QString text = m_services.outbox.isOnline()
                                     ? tr("On its way to %1. You can go on writing.").arg(site)
                                     : tr("It goes to %1 as soon as there is a connection.").arg(site);
            m_toast.say(text, tr("Outbox"), [this] { emit outboxWanted(); });
        });
    });
}

void StoryActs::tellGrace()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isCounting = m_toast.text() == m_graceWords; // and says nothing else by now
    for (const core::Submission &one : m_services.outbox.submissions()) {
        if (one.id != m_grace)
            continue;
        if (const auto until = core::undoableUntil(one, now); until && !workflow::graceOfHeld(*until)) {
            const QString site = m_services.sites.site(one.story.site).name;
            const QString wait = waitText(now.msecsTo(*until));
            const QString words =
                core::takesFromReaders(one.goal)
                    ? tr("Off %1 in %2.", "no longer for readers; name of the site, a time such as 8 s").arg(site, wait)
                    : tr("Public on %1 in %2.", "name of the site, a time such as 8 s").arg(site, wait);
            if (isCounting)
                m_toast.reword(words);
            m_graceWords = isCounting ? words : QString();
            return;
        }
    }
    m_graceClock.stop();
    m_grace = {};
    if (isCounting)
        m_toast.dismiss(); // what comes next says itself
}

void StoryActs::takeBack()
{
    const core::SubmissionId id = std::exchange(m_grace, {});
    m_graceClock.stop();
    const QList<core::Submission> &all = m_services.outbox.submissions();
    const bool takesOff = std::any_of(all.cbegin(), all.cend(), [&id](const core::Submission &one) {
        return one.id == id && core::takesFromReaders(one.goal);
    });
    if (m_services.outbox.cancel(id))
        m_toast.say(takesOff ? tr("Taken back. Readers find the story as before.")
                             : tr("Taken back. Readers have seen nothing of it."));
    else
        m_toast.say(takesOff ? tr("Too late: it is being taken off at this moment.")
                             : tr("Too late: it is becoming public at this moment."),
                    tr("Outbox"), [this] { emit outboxWanted(); });
}

void StoryActs::openOnSite()
{
    const QUrl address = m_session.fields().remote.address;
    if (address.isValid())
        QDesktopServices::openUrl(address);
}

void StoryActs::tellFinished(const core::Submission &done)
{
    const QUrl address = done.result.address;
    const core::Site site = m_services.sites.site(done.story.site);
    const auto alteration = m_services.outbox.alteration(done.id);
    const QString altered = alteration && !alteration->isAnswered()
                                ? tr("The site altered it; beside the story it says where.")
                                : QString();
    const bool pageGoes = core::takesPageAway(done.goal);
    if (done.goal == core::Goal::Draft || (!address.isValid() && !pageGoes)) {
        m_toast.say(QString(tr("Saved on %1 as a draft.").arg(site.name)
                            + (altered.isEmpty() ? altered : QString(QLatin1Char(' ') + altered))));
        return;
    }
    const QString shown = shortPlace(address, site);
    QString text;
    switch (done.goal) {
    case core::Goal::Publish:
        text = done.result.status == QLatin1String("private")
                   ? tr("On %1, where it is set to private: readers do not get it.").arg(site.name)
                   : tr("Published on %1: %2", "name of the site, place there").arg(site.name, shown);
        break;
    case core::Goal::Schedule:
        text = tr("Scheduled on %1: %2", "name of the site, place there").arg(site.name, shown);
        break;
    case core::Goal::Unpublish:
        text = tr("Taken off %1; it is a draft there.").arg(site.name);
        break;
    case core::Goal::Notice:
        text = tr("Withdrawn on %1: %2 says so.", "name of the site, place there").arg(site.name, shown);
        break;
    case core::Goal::Withdraw:
        text = tr("Withdrawn from %1; it is in the trash there.").arg(site.name);
        break;
    case core::Goal::Pending:
    case core::Goal::Draft:
        text = tr("Submitted to %1").arg(site.name);
        break;
    }
    if (pageGoes) // there is nothing to open
        return m_toast.say(text);
    m_toast.say(
        altered.isEmpty() ? text : QString(text + QStringLiteral(" · ") + altered), tr("Open"),
        [address] { QDesktopServices::openUrl(address); }, 12000);
}

// What was said at the end of sending is the site's word; this is what was seen.
void StoryActs::tellSeen(const core::Submission &submission, const core::LiveReport &report)
{
    if (report.isUnseen())
        return; // the outbox and the story say so; nothing can be done about it now
    const core::Site site = m_services.sites.site(submission.story.site);
    const QString sentence = liveSentence(report, QTimeZone::systemTimeZone(), QDateTime::currentDateTimeUtc());
    const QUrl address = report.address;
    if (report.isGone()) {
        m_toast.say(tr("%1: “%2”", "gone since a time, headline").arg(sentence, submission.story.headline));
        return;
    }
    if (!report.isLive()) {
        m_toast.say(
            tr("%1 “%2”", "what readers were seen to get, headline").arg(sentence, submission.story.headline),
            tr("Outbox"), [this] { emit outboxWanted(); }, 15000);
        return;
    }
    const auto alteration = m_services.outbox.alteration(submission.id);
    if (alteration && !alteration->isAnswered())
        return; // what is said of that stays
    m_toast.say(
        tr("%1 on %2: %3", "live at a time, name of the site, place there")
            .arg(sentence, site.name, shortPlace(address, site)),
        tr("Open"), [address] { QDesktopServices::openUrl(address); }, 12000);
}

void StoryActs::tellNeedsPerson(const core::Submission &blocked)
{
    const QString headline = blocked.story.headline.isEmpty() ? tr("Untitled") : blocked.story.headline;
    m_toast.say(
        tr("“%1” needs you before it can go on.").arg(headline), tr("Outbox"), [this] { emit outboxWanted(); }, 15000);
}

void StoryActs::tellError(const core::Error &error, Doing doing)
{
    const ErrorWords words = wordsFor(error, doing);
    m_toast.say(
        paragraph(words), tr("Copy details"), [words] { QGuiApplication::clipboard()->setText(forClipboard(words)); },
        15000);
}

} // namespace ui
