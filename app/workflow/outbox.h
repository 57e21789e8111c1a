// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends stories to their sites, so that nothing is lost and nothing is sent twice: intent on disk first, then step by
// step, one send per attempt, and a look at the site before anything whose answer was lost is done again. GUI thread.
#pragma once

#include "core/deferred.h"
#include "core/line.h"
#include "core/log_entry.h"
#include "core/result.h"
#include "core/story_merge.h"
#include "core/submission.h"
#include "core/update_receipt.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace core {
struct Site;
}
namespace publishing {
class Publisher;
struct Post;
struct RemotePicture;
} // namespace publishing
namespace storage {
class DatabaseThread;
}

namespace workflow {

class Channels;
class FolderCommands;
class Library;
class MediaFolder;
class Sites;
class StepRun;
struct HeldHere;
struct KeptBase;
struct StepOutcome;

// What goes with a story on its way.
struct Beside
{
    QString notice;                   // Goal::Notice: what readers are told in place of the story
    QString reason;                   // why it is taken from them: for the log, never for readers
    QList<core::ChannelPost> posts{}; // what it shall say in channels once it is public
};

// One of several that go together.
struct PlanPart
{
    core::Story story; // as its site gets it: see core/place.h
    core::Goal goal = core::Goal::Publish;
    Beside beside{};
};

// Of stories that are thrown away.
struct CalledOff
{
    QList<core::SubmissionId> calledOff;
    QList<core::SubmissionId> tooLate; // becoming public at this moment
};

// Both sides of a conflict, to be shown.
struct BothTexts
{
    core::Story mine;
    core::Story theirs; // the site's copy read into a story
};

class Outbox : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;    // UTC
    using SteadyClock = std::function<qint64()>; // milliseconds since some hour that is the same for the whole run

    // A request whose answer was lost may still be at work on the site. So long nobody looks whether it arrived: a look
    // that comes too early sees nothing, and doing it again would make two.
    static constexpr qint64 quietMs = 5'000;

    Outbox(storage::DatabaseThread &database, Library &library, Sites &sites, Channels &channels, MediaFolder &media,
           Clock clock, QObject *parent = nullptr);
    ~Outbox() override;

    // Who sits here, for the stories' logs.
    void setWho(std::function<QString()> who) { m_who = std::move(who); }
    // Tells how long something lasted when the clock was set meanwhile. Without one, only a clock that goes back is
    // seen.
    void setSteadyClock(SteadyClock steady) { m_steady = std::move(steady); }
    void setQuietTime(qint64 milliseconds) { m_quietMs = milliseconds; } // for tests against a server that is near

    // Reads what was left from the last time and goes on with it. The sites must be loaded.
    void start();

    // Puts the story on its way; the answer comes when the intent is on disk. A submission of the same story of which
    // nothing has been sent yet, or nothing is public, is replaced by this one. Nothing of it leaves
    // before the embargo ends, by the clock here and by the site's; Denied when it is scheduled for an hour before
    // that. For `graceMs` nothing of it becomes public: until then cancel() undoes it. What takes a story
    // from readers waits for no embargo, and replaces every one of that story that is not on its way at this moment.
    // What stands in channels of it is taken away by itself.
    QFuture<core::Result<core::SubmissionId>> submit(const core::Story &story, core::Goal goal, const QString &by,
                                                     qint64 graceMs = 0, const Beside &beside = {});

    // Several stories, or one to several sites, all or none of them put on their way, in this order. With
    // PlanRule::Together nothing of any becomes public before all are ready, and `graceMs` counts from then: what is
    // blocked holds the others until it goes on, goOnWithout() or takeBack(). What takes stories from readers waits for
    // nothing, whatever the rule.
    QFuture<core::Result<QList<core::SubmissionId>>> submitPlan(const QList<PlanPart> &parts, core::PlanRule rule,
                                                                const QString &by, qint64 graceMs = 0);
    // The others of its plan wait for it no longer, and it no longer for them.
    void goOnWithout(const core::SubmissionId &id);
    // All of the plan that are not public yet, as by cancel(). False when some are becoming so, or are already.
    bool takeBack(const QString &plan);

    // Newest first: all that is under way, and those of late that are done.
    [[nodiscard]] const QList<core::Submission> &submissions() const { return m_submissions; }
    // Of the step that is being sent now, if it takes a while.
    [[nodiscard]] std::optional<core::SendProgress> progress(const core::SubmissionId &id) const;
    // Of earlier times, that cannot be read any more: nothing of them is sent, and the rest goes on.
    [[nodiscard]] int unreadable() const { return int(m_unreadable.size()); }
    [[nodiscard]] int underWay() const;
    [[nodiscard]] int blocked() const;

    void tryNow(const core::SubmissionId &id); // whatever the back-off says; a blocked step is tried again
    // Nothing more is sent; what the site has already stays there, and is the story's. False when it is becoming public
    // at this moment: how that ends is seen first.
    bool cancel(const core::SubmissionId &id);
    // All that waits of these, as by cancel(), when they are thrown away; what takes them from readers goes on.
    CalledOff callOff(const QList<core::StoryId> &stories);
    void forget(const core::SubmissionId &id); // takes a finished or cancelled one off the list

    // What newsrooms have run after their folders were changed.
    [[nodiscard]] FolderCommands &commands() { return *m_commands; }
    // It is not run for this one; what waited for it goes on.
    void leaveCommand(const core::SubmissionId &id);

    // What a person says of a post that is blocked. It is there; with its link it can be changed and deleted later.
    void postIsThere(const core::SubmissionId &id, const core::ChannelId &channel, const QUrl &link = {});
    void postAgain(const core::SubmissionId &id, const core::ChannelId &channel); // it is not there, or it may go now
    void leavePost(const core::SubmissionId &id, const core::ChannelId &channel); // nothing more is done about it

    // For a step that is blocked by a conflict or a difference.
    QFuture<core::Result<BothTexts>> bothTexts(const core::SubmissionId &id);
    // The person has seen the site's copy. For a conflict: mine replaces it. For a text that the site altered: it may
    // stay as the site has it, and the rest goes on.
    void keepMine(const core::SubmissionId &id);
    // The same of the copy that was shown, and no later one: what was written there since is a conflict again.
    void keepMine(const core::SubmissionId &id, const core::Remote &seen);
    void acceptTheirs(const core::SubmissionId &id) { keepMine(id); }

    // What was changed here and there since both last had the same, from the site's copy as it is now. Computed beside
    // the window. Invalid when what both had is not known (it was kept from the first sending or opening on): then only
    // bothTexts() is left. NotFound when the site has it no longer.
    QFuture<core::Result<core::Merge>> merge(const core::SubmissionId &id);
    // A person has looked at the merge and no conflict of it is open: it is what goes to the site. Should that have
    // been changed once more, the write is a conflict again and the merge is made anew. The story here takes it as
    // well, with a version kept before, unless it stands on the page and has it.
    enum class StoryHere { Takes, HasIt };
    QFuture<core::Result<void>> goOnWith(const core::SubmissionId &id, const core::Merge &merge, const QString &by,
                                         StoryHere here = StoryHere::Takes);

    // What the site itself made of what was sent, until somebody has answered it, or as it was left; of a story on a
    // site the latest.
    [[nodiscard]] std::optional<core::SiteAlteration> alteration(const core::SubmissionId &id) const;
    [[nodiscard]] std::optional<core::SiteAlteration> alterationOf(const core::StoryId &story,
                                                                   const core::SiteId &site) const;
    // What was sent and the site's form of it, read again: Conflict when that is not the one that was told of.
    QFuture<core::Result<BothTexts>> siteForm(const core::SubmissionId &id);
    void accepted(const core::SubmissionId &id); // the story has the site's form now; what waited for this goes on
    void putBack(const core::SubmissionId &id);  // sends once more what was sent
    // Nothing of it is told any more, and neither the site nor the story is changed. Not while readers wait for an
    // answer.
    void leave(const core::SubmissionId &id);
    // Readers do not see it before it is accepted or put back.
    [[nodiscard]] bool waitsForAnswer(const core::SubmissionId &id) const;

    // Blocked, since its post was deleted on the site: what can be done is to make another.
    [[nodiscard]] static bool isGoneThere(const core::Submission &submission);
    // In place of such a submission a new one without that post, once the site has said again that it is not there. The
    // answer names the new one, or this one when its post is there after all: it goes on then.
    QFuture<core::Result<core::SubmissionId>> publishAnew(const core::SubmissionId &id, const QString &by,
                                                          qint64 graceMs);

    // It waits for an embargo that its story has no more, or only until an earlier hour: that hour, invalid when there
    // is none. Nothing when it waits for none, or for the one that its story has.
    [[nodiscard]] std::optional<QDateTime> earlierEmbargo(const core::SubmissionId &id) const;
    void followEmbargo(const core::SubmissionId &id); // waits for the story's own from now on

    [[nodiscard]] bool isOnline() const { return m_online && !m_setOffline; }
    void setOffline(bool offline); // the person works offline: nothing is sent
    [[nodiscard]] bool isSetOffline() const { return m_setOffline; }

    // What is spared on the line as it is now. What takes a story from readers waits for no better one.
    void setThrift(core::Thrift thrift);
    [[nodiscard]] core::Thrift thrift() const { return m_thrift; }
    // Its next step waits for a better line; tryNow() sends all of it over this one.
    [[nodiscard]] bool waitsForLine(const core::SubmissionId &id) const;

    // Pictures of it that were made smaller before they went, since the program was started.
    [[nodiscard]] QList<core::FittedPicture> fitted(const core::SubmissionId &id) const { return m_fitted.value(id); }

signals:
    void started(); // what was left from the last time is known
    void changed(); // any of the submissions
    void onlineChanged(bool online);
    // The site has it: result has the address. Posts in channels may follow, and for a scheduled one much later.
    void finished(const core::Submission &submission);
    void cancelled(const core::Submission &submission);   // what it made on the site is the story's now
    void needsPerson(const core::Submission &submission); // blocked
    // After something came out at its hour that is nobody's submission here any more.
    void commandFailed(const core::SiteId &site, const core::Error &error);

private:
    struct Intent; // of one submission, before it is on disk

    // `gonePost`: what earlier ones of the story know as its post and is not there any more.
    core::Result<Intent> intentOf(const PlanPart &part, const QString &by, qint64 graceMs,
                                  const QString &gonePost = {}) const;
    QFuture<core::Result<QList<core::SubmissionId>>> put(const QList<Intent> &intents, const QString &by);
    void releaseReady();
    // What was public before its plan goes out: did somebody write there meanwhile? False until that is known.
    bool hasLookedAhead(const core::SubmissionId &id);
    void lookAhead(const core::SubmissionId &id);
    void watchNetwork();
    void removeStrays();
    void goOnAfterSignIn(const core::SiteId &site);
    void runNext();
    void followClock(const QDateTime &now);
    void prepare(const core::Submission &submission);
    void holdBack(const core::SubmissionId &id, const core::Step &before, const HeldHere &held);
    void perform(const core::SubmissionId &id, const std::shared_ptr<publishing::Publisher> &publisher,
                 const QHash<core::MediaId, publishing::RemotePicture> &pictures, bool lookFirst);
    void performPost(const core::SubmissionId &id);
    void performCommand(const core::SubmissionId &id);
    void runCommand(const core::Site &site);
    void commandEnded(const core::SiteId &site, const core::Result<QString> &result);
    void followDue(const core::SiteId &site);
    void goOnWithChannel(const core::SiteId &site, const core::ChannelId &channel);
    void leavePosts(core::Submission &submission);
    void answerPost(const core::SubmissionId &id, const core::ChannelId &channel,
                    const std::function<void(core::Step &)> &answer);
    void stepEnded(const core::SubmissionId &id, const StepOutcome &outcome);
    void giveWay(core::Submission &submission);
    void sendPicturesAnew(core::Submission &submission, core::Step &step, const StepOutcome &outcome);
    void lookAtEmbargoes();
    void settle(core::Submission &submission, core::Step &step, const StepOutcome &outcome);
    void finish(core::Submission &submission);
    void tellOnSite(const core::Submission &done);
    void catchUp(const QList<core::SubmissionId> &added, const QList<core::SubmissionId> &underWay);
    void takeUpOwnPost(core::Submission &submission);
    void keepQuiet(const core::Submission &submission);
    void noteReceipt(const core::SubmissionId &id, core::UpdateReceipt receipt);
    void keepAlteration(const core::SiteAlteration &alteration);
    void forgetAlteration(const core::SubmissionId &id);
    void postpone(const core::SubmissionId &id, const core::Error &error, bool wasUnknown);
    void storeAll(const core::SubmissionId &id, const QList<core::Step> &steps);
    void store(const core::Submission &submission, const core::Step *step, const KeptBase &base,
               const QList<core::LogEntry> &log);
    void store(const core::Submission &submission, const core::Step *step, const QList<core::LogEntry> &log = {});
    [[nodiscard]] core::LogEntry entryOf(const core::Submission &submission, core::LogEvent event) const;
    [[nodiscard]] QList<core::LogEntry> entriesOf(const core::Submission &submission, const core::Step &step,
                                                  const StepOutcome &outcome) const;
    void note(const core::LogEntry &entry); // that changes nothing else
    void setOnline(bool online);
    // The site's copy as it is now, and who read it.
    using Copy = std::pair<std::shared_ptr<publishing::Publisher>, std::shared_ptr<publishing::Post>>;
    QFuture<core::Result<Copy>> siteCopy(const core::Submission &submission);
    void mergeCopy(const core::SubmissionId &id, const Copy &copy,
                   const core::Deferred<core::Result<core::Merge>> &answer);

    [[nodiscard]] core::Submission *find(const core::SubmissionId &id);
    [[nodiscard]] const core::Submission *find(const core::SubmissionId &id) const;

    storage::DatabaseThread &m_database;
    Library &m_library;
    Sites &m_sites;
    Channels &m_channels;
    MediaFolder &m_media;
    Clock m_clock;
    std::unique_ptr<FolderCommands> m_commands;
    std::function<QString()> m_who = [] { return QString(); };
    QList<core::Submission> m_submissions;             // newest first
    QHash<core::SubmissionId, QDateTime> m_quietUntil; // see quietMs
    QHash<core::SubmissionId, core::SiteAlteration> m_alterations;
    QHash<core::SubmissionId, std::shared_ptr<publishing::Post>> m_merged; // the copies that merges were made of
    QHash<core::SubmissionId, QSet<core::MediaId>> m_seenPictures;         // the site has said that it has them
    QHash<core::SubmissionId, QDateTime> m_earlierEmbargo;
    QList<core::Submission> m_unreadable;          // without their stories
    QHash<core::SubmissionId, bool> m_lookedAhead; // false: it is being looked at
    core::SubmissionId m_sending;                  // whose step m_sent is of
    core::SendProgress m_sent;
    QElapsedTimer m_sentSince;
    SteadyClock m_steady;
    QDateTime m_seenTime;                       // when runNext() looked last
    qint64 m_seenSteady = 0;                    // by the steady clock
    QHash<core::SiteId, QDateTime> m_siteTimes; // the latest that each of them has said
    qint64 m_quietMs = quietMs;
    QTimer m_timer;
    core::Thrift m_thrift = core::Thrift::Nothing;
    QSet<core::SubmissionId> m_overAnyLine;
    QHash<core::SubmissionId, QList<core::FittedPicture>> m_fitted;
    bool m_busy = false; // one step at a time
    bool m_started = false;
    bool m_online = true;
    bool m_setOffline = false;
};

} // namespace workflow
