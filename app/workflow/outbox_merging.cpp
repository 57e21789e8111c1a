// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where both sides changed a story: put together from what both last had, and sent on once a person has looked at it.
#include "core/deferred.h"
#include "core/place.h"
#include "core/site_status.h"
#include "core/story_merge.h"
#include "core/when_done.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "workflow/kept_base.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/plan_turn.h"
#include "workflow/sites.h"
#include "workflow/their_story.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>

namespace workflow {

using core::Error;
using core::Merge;
using core::Result;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;
using PublisherPtr = std::shared_ptr<publishing::Publisher>;

namespace {

struct Known
{
    std::optional<storage::StoryBase> base;
    QHash<core::MediaId, publishing::RemotePicture> pictures;
};

Result<Known> readKnown(storage::Library &library, const core::Story &mine, const QByteArray &hash)
{
    const auto base = library.bases.find(mine.id, mine.site, hash);
    if (!base)
        return base.error();
    Known known{*base, {}};
    if (!known.base)
        return known;
    QList<core::MediaId> media;
    for (const core::Picture &picture : core::picturesOf(known.base->story))
        media.append(picture.media);
    const auto pictures = library.outbox.pictures(mine.site, media);
    if (!pictures)
        return pictures.error();
    for (auto picture = pictures->begin(); picture != pictures->end(); ++picture)
        known.pictures.insert(picture.key(), {picture->remoteId, QUrl(picture->remoteUrl)});
    return known;
}

struct MergeMaterial
{
    Known known;
    core::Story mine;
    publishing::Post now;
    SiteTerms terms;
};

Merge mergeOf(const publishing::Publisher &publisher, const MergeMaterial &material)
{
    core::Story base = material.known.base->story;
    base.stage = material.mine.stage; // not the site's, and moved by the sending itself
    base.assignee = material.mine.assignee;
    const auto form = postFromBytes(material.known.base->siteForm);
    core::Story theirs = publisher.storyFrom(base, material.now);
    if (form)
        theirs = withoutSiteForm(base, publisher.storyFrom(base, *form), theirs);
    theirs = withOwnPictures(theirs, base, material.known.pictures);
    // Fields that the site has no place for are nobody's change there.
    if (form)
        theirs = withTerms(theirs, form->categoryIds, form->tagIds, material.now, material.terms);
    else if (base.siteFrame.read)
        theirs = withTerms(theirs, base.siteFrame.categoryIds, base.siteFrame.tagIds, material.now, material.terms);
    theirs.remote = material.now.remote;
    return core::mergeStories(base, theirs, material.mine);
}

// What a person went on writing since stays, and what was merged comes to it.
core::Story storyHere(const Merge &merge, const core::Story &stored)
{
    const Merge here = core::mergeStories(merge.mine, merge.merged, stored);
    core::Story merged = core::resolveAll(here, core::Choice::Both).merged;
    merged.site = merge.mine.site; // whose names came along with what was merged
    core::Story story = core::broughtHome(merged, stored);
    story.furtherPlaces = stored.furtherPlaces;
    story.revision = stored.revision;
    story.stage = stored.stage;
    core::takeRemotes(story, stored); // it is told when it has been written
    return story;
}

Result<void> takeHere(storage::Library &library, const Merge &merge, const QString &by)
{
    const Result<storage::OpenedStory> stored = library.stories.load(merge.mine.id);
    if (!stored)
        return stored.error();
    const auto version = library.versions.add(stored->story, core::VersionReason::BeforeRestore, by);
    if (!version)
        return version.error();
    const Result<int> saved = library.stories.save(storyHere(merge, stored->story), stored->story.revision);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace

QFuture<Result<Merge>> Outbox::merge(const SubmissionId &id)
{
    const Submission *submission = find(id);
    if (!submission)
        return core::given(Result<Merge>(Error{Error::Kind::NotFound, QStringLiteral("not in the outbox")}));
    const core::Deferred<Result<Merge>> answer;
    core::whenDone(siteCopy(*submission), this, [this, answer, id](const Result<Copy> &copy) {
        const Submission *one = find(id);
        if (!copy)
            return answer.give(copy.error());
        if (!one)
            return answer.give(Error{Error::Kind::NotFound, QStringLiteral("taken off the outbox")});
        if (copy->second->remote.status == QLatin1String("trash"))
            return answer.give(core::statusConflict(core::StatusChange::Trashed, {}));
        const core::SiteId site = one->story.site;
        const QStringList held = copy->second->tagIds;
        const QList<core::Tag> known = m_sites.tags(site);
        const bool named = std::all_of(held.cbegin(), held.cend(), [&known](const QString &tagId) {
            return std::any_of(known.cbegin(), known.cend(),
                               [&tagId](const core::Tag &tag) { return tag.remoteId == tagId; });
        });
        if (named)
            return mergeCopy(id, *copy, answer);
        // Somebody gave it a tag there that was not known here. Without an answer it goes without a name.
        core::whenDone(copy->first->tags(), this,
                       [this, answer, id, site, held, copy = *copy](const Result<QList<core::Tag>> &tags) {
                           QList<core::Tag> found = tags ? *tags : QList<core::Tag>();
                           found.removeIf([&held](const core::Tag &tag) { return !held.contains(tag.remoteId); });
                           m_sites.rememberTags(site, found);
                           mergeCopy(id, copy, answer);
                       });
    });
    return answer.future();
}

void Outbox::mergeCopy(const SubmissionId &id, const Copy &copy, const core::Deferred<Result<Merge>> &answer)
{
    const Submission *submission = find(id);
    if (!submission)
        return answer.give(Error{Error::Kind::NotFound, QStringLiteral("taken off the outbox")});
    const auto look = [mine = submission->story, hash = submission->result.contentHash](storage::Library &library) {
        return readKnown(library, mine, hash);
    };
    core::whenDone(m_database.run(look), this, [this, answer, id, copy](const Result<Known> &known) {
        const Submission *still = find(id);
        if (!known)
            return answer.give(known.error());
        if (!known->base || !still)
            return answer.give(Error{Error::Kind::Invalid, QStringLiteral("what both last had is not known")});
        m_merged.insert(id, copy.second);
        const core::SiteId site = still->story.site;
        const MergeMaterial material{*known, still->story, *copy.second, {m_sites.desks(site), m_sites.tags(site)}};
        QThreadPool::globalInstance()->start([answer, publisher = copy.first, material]() mutable {
            answer.give(mergeOf(*publisher, material));
            // It belongs to the thread that made it and has to end there.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [held = std::move(publisher)] {}, Qt::QueuedConnection);
        });
    });
}

QFuture<Result<void>> Outbox::goOnWith(const SubmissionId &id, const Merge &merge, const QString &by, StoryHere here)
{
    const Submission *submission = find(id);
    const Step *blocked = submission ? nextStep(*submission) : nullptr;
    const bool waits = blocked && blocked->kind == StepKind::Content && blocked->state == StepState::Blocked;
    if (!waits || merge.mine != submission->story)
        return core::given(Result<void>(Error{Error::Kind::NotFound, QStringLiteral("nothing waits for this merge")}));
    if (!merge.isClean())
        return core::given(Result<void>(Error{Error::Kind::Invalid, QStringLiteral("a conflict is open")}));

    Submission next = *submission;
    next.story = merge.merged;
    next.story.remote = merge.theirs.remote; // the copy that was merged, and no later one
    next.result = merge.theirs.remote;
    next.state = SubmissionState::Sending;
    Step step = *blocked;
    step.state = StepState::Waiting;
    if (!graceOfHeld(step.dueAt))
        step.dueAt = m_clock();
    step.failedBefore = false;
    step.error = {};
    *nextStep(next) = step;
    // From now on what was changed there before has been looked at.
    const std::shared_ptr<publishing::Post> seen = m_merged.take(id);
    const bool isThat = seen && seen->remote.contentHash == merge.theirs.remote.contentHash;
    const KeptBase base{merge.theirs, isThat ? std::optional(*seen) : std::nullopt, {}, merge.theirs.remote};

    core::LogEntry merged = entryOf(next, core::LogEvent::Merged);
    merged.by = by;
    const core::Deferred<Result<void>> answer;
    const auto work = [next, step, base, merge, by, here, merged](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<void> {
            if (const Result<void> told = library.log.add(merged); !told)
                return told;
            if (here == StoryHere::Takes) {
                if (const Result<void> taken = takeHere(library, merge, by); !taken)
                    return taken;
            }
            if (const Result<void> kept = base.siteForm ? keepBase(library, base) : library.bases.keep(base.story);
                !kept)
                return kept;
            if (const Result<void> kept = library.outbox.setStory(next, by); !kept)
                return kept;
            if (const Result<void> kept = library.outbox.setResult(next.id, next.result); !kept)
                return kept;
            if (const Result<void> kept = library.outbox.setStep(next.id, step); !kept)
                return kept;
            return library.outbox.setState(next.id, next.state);
        });
    };
    core::whenDone(m_database.run(work), this, [this, answer, next](const Result<void> &kept) {
        Submission *waiting = find(next.id);
        if (kept && waiting && waiting->state == SubmissionState::Blocked)
            *waiting = next;
        answer.give(kept);
        if (!kept)
            return;
        emit m_library.storyChanged(next.story.id);
        emit m_library.versionsChanged(next.story.id);
        emit m_library.changed();
        emit changed();
        runNext();
    });
    return answer.future();
}

} // namespace workflow
