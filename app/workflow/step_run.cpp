// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/step_run.h"

#include "core/deferred.h"
#include "core/kept_as_draft.h"
#include "core/site_status.h"
#include "core/site_trouble.h"
#include "core/withdrawal.h"
#include "publishing/changed_there.h"
#include "publishing/copy_hash.h"
#include "workflow/fitted_photo.h"
#include "workflow/media_folder.h"
#include "workflow/outbox_plan.h"
#include "workflow/receipt_of.h"
#include "workflow/sent_story.h"
#include "workflow/text_first.h"

#include <QHash>
#include <QThreadPool>

#include <algorithm>

namespace workflow {

using core::Error;
using core::Result;
using publishing::Post;
using publishing::RemotePicture;

StepRun::StepRun(std::shared_ptr<publishing::Publisher> publisher, MediaFolder &media, StepMaterial material,
                 QObject *parent)
    : QObject(parent)
    , m_publisher(std::move(publisher))
    , m_media(media)
    , m_material(std::move(material))
    , m_story(isTextFirst(m_material.step)
                  ? withoutPicturesToCome(sentStory(m_material.submission), m_material.pictures)
                  : sentStory(m_material.submission))
    , m_uploadLimit(m_material.uploadLimit)
{
    if (m_publisher)
        connect(m_publisher.get(), &publishing::Publisher::named, this,
                [this](const QString &requestId) { m_requests.append(requestId); });
}

void StepRun::start()
{
    if (m_material.asksTheTime)
        askTheTime();
    else
        begin();
}

void StepRun::askTheTime()
{
    core::whenDone(m_publisher->clock(), this, [this](const Result<QDateTime> &said) {
        const QDateTime &embargo = m_material.submission.story.embargo;
        if (said)
            m_siteTime = *said;
        if (said.ok() && *said < embargo) {
            StepOutcome outcome;
            outcome.embargoLeft = said->msecsTo(embargo);
            outcome.lookedFirst = m_material.lookFirst;
            return end(outcome);
        }
        // A site that has no clock is no reason to wait for ever. One that could not be asked is asked again.
        if (!said && said.error().kind != Error::Kind::Invalid)
            return m_material.lookFirst ? failLooking(said.error()) : fail(said.error());
        begin();
    });
}

void StepRun::begin()
{
    switch (m_material.step.kind) {
    case core::StepKind::Picture:
        return picture();
    case core::StepKind::Tags:
        return tags();
    case core::StepKind::Create:
        return create();
    case core::StepKind::Content:
        return content();
    case core::StepKind::Verify:
        return verify();
    case core::StepKind::Release:
        return release();
    case core::StepKind::Command:
    case core::StepKind::Post:
        return fail({Error::Kind::Invalid, QStringLiteral("not a step of the site")}); // see channel_run.h
    }
}

void StepRun::picture()
{
    const core::MediaId media{m_material.step.subject};
    if (const auto known = m_material.pictures.constFind(media); known != m_material.pictures.constEnd())
        return endWith(*known);
    if (!m_material.lookFirst)
        return upload();
    look(
        m_publisher->findPicture(media),
        [this, media](const RemotePicture &found) {
            m_seenPictures.append(media);
            endWith(found);
        },
        [this] { upload(); });
}

void StepRun::upload()
{
    then(m_media.bytes(core::MediaId{m_material.step.subject}), [this](const PictureBytes &file) {
        if (m_uploadLimit > 0 && file.bytes.size() > m_uploadLimit)
            fit(file, m_uploadLimit);
        else
            send(file, file);
    });
}

void StepRun::send(const PictureBytes &file, const PictureBytes &whole)
{
    const core::MediaId media{m_material.step.subject};
    publishing::PictureFile picture;
    picture.media = media;
    picture.bytes = file.bytes;
    picture.fileName = file.fileName;
    picture.mimeType = file.mimeType;
    picture.language = m_story.language;
    // The site shows these at the head of the story, and what stands in the text says it there: the first counts.
    const QList<core::Picture> shown = core::picturesOf(m_story);
    const auto words =
        std::find_if(shown.begin(), shown.end(), [&](const core::Picture &one) { return one.media == media; });
    if (words != shown.end())
        picture.words = *words;
    const qint64 bytes = file.bytes.size();
    core::whenDone(m_publisher->upload(picture), this,
                   [this, media, whole, bytes](const Result<RemotePicture> &uploaded) {
                       if (uploaded) {
                           m_seenPictures.append(media);
                           endWith(*uploaded);
                       } else if (isTooBigForSite(uploaded.error())) {
                           refused(whole, bytes, uploaded.error());
                       } else {
                           fail(uploaded.error());
                       }
                   });
}

// The site took nothing and kept nothing: the same picture is sent again, smaller.
void StepRun::refused(const PictureBytes &whole, qint64 bytes, const Error &error)
{
    m_uploadLimit = limitBelow(bytes, error);
    m_limitIsNew = true;
    if (m_uploadLimit > 0)
        fit(whole, m_uploadLimit);
    else
        fail(error);
}

void StepRun::fit(const PictureBytes &whole, qint64 most)
{
    const core::Deferred<Result<FittedPhoto>> fitted;
    core::whenDone(fitted.future(), this, [this, whole](const Result<FittedPhoto> &smaller) {
        if (!smaller)
            return fail(smaller.error());
        m_fitted = smaller->what;
        m_fitted->name = whole.fileName;
        send(asFile(whole, *smaller), whole);
    });
    QThreadPool::globalInstance()->start(
        [fitted, bytes = whole.bytes, most] { fitted.give(fittedPhoto(bytes, most)); });
}

void StepRun::tags()
{
    // Finds or makes each: doing it twice changes nothing, so there is no need to look first.
    then(m_publisher->ensureTags(m_story.tags), [this](const QList<core::Tag> &made) {
        m_newTags = made;
        end({});
    });
}

void StepRun::create()
{
    const auto send = [this] { then(m_publisher->create(article()), [this](const Post &post) { endWith(post); }); };
    if (!m_material.lookFirst)
        return send();
    look(
        m_publisher->find(m_story.id), [this](const Post &post) { endWith(post); }, send);
}

void StepRun::content()
{
    // It was to be a draft, and what it goes on with has come before readers since.
    if (core::wouldShowADraft(m_material.submission.goal, m_material.submission.result))
        return fail(core::noDraftThere(m_material.submission.result.status));
    if (isTextFirst(m_material.step) && m_story == sentStory(m_material.submission))
        return end({});      // all its pictures are there: the whole of it goes in a moment
    if (!picturesAreKnown()) // the text would go out without it, and nobody would be told
        return fail({Error::Kind::Invalid, QStringLiteral("a picture of the story is not on the site yet")});
    findLostPictures([this] {
        if (tagsAreKnown())
            return writeContent();
        then(m_publisher->ensureTags(m_story.tags), [this](const QList<core::Tag> &made) {
            m_newTags = made;
            m_material.knownTags += made;
            writeContent();
        });
    });
}

// What was uploaded for an earlier story may have been deleted on the site since. Its address would be a dead one, and
// nobody would be told.
void StepRun::findLostPictures(const std::function<void()> &next, const std::optional<core::Remote> &seen)
{
    QHash<core::MediaId, RemotePicture> unsure;
    for (const core::Picture &picture : core::picturesOf(m_story)) {
        const auto known = m_material.pictures.constFind(picture.media);
        if (known != m_material.pictures.constEnd() && !m_material.seenPictures.contains(picture.media))
            unsure.insert(picture.media, *known);
    }
    if (unsure.isEmpty())
        return next();
    core::whenDone(m_publisher->lostPictures(unsure), this,
                   [this, next, post = seen, there = unsure.keys()](const Result<QList<core::MediaId>> &lost) {
                       if (!lost)
                           return m_material.lookFirst ? failLooking(lost.error()) : fail(lost.error());
                       if (lost->isEmpty()) {
                           m_seenPictures = there;
                           return next();
                       }
                       StepOutcome outcome;
                       outcome.lostPictures = *lost;
                       outcome.remote = post;
                       outcome.lookedFirst = m_material.lookFirst;
                       end(outcome);
                   });
}

void StepRun::writeContent()
{
    if (isNotice())
        return sendNotice();
    const auto send = [this] { then(m_publisher->write(article()), [this](const Post &post) { endWritten(post); }); };
    if (!m_material.lookFirst)
        return send();
    // Did the last attempt arrive? Then the site's copy says what ours says. If not, write() compares it with what it
    // was before, and a difference there is somebody else's work.
    look(
        m_publisher->read(postId()),
        [this, send](const Post &post) {
            // What lies in the trash has the words that it had there: our text would have taken it out.
            const bool stands = post.remote.status != QLatin1String("trash")
                                && !core::statusChange(m_material.submission.result.status, post.remote.status);
            if (stands && m_publisher->compare(article(), post).ok())
                endWritten(post);
            else
                send();
        },
        [this] {
            fail({Error::Kind::NotFound, QStringLiteral("the post is no longer on the site")});
        });
}

// What withdraws a story waits for no answer to what somebody wrote into it on the site.
void StepRun::sendNotice()
{
    then(m_publisher->read(postId()), [this](const Post &post) {
        publishing::Article notice = article();
        notice.story.remote = post.remote;
        if (m_material.lookFirst && m_publisher->compare(notice, post).ok())
            return endWritten(post);
        core::whenDone(m_publisher->write(notice), this, [this](const Result<Post> &written) {
            if (written)
                endWritten(*written);
            else if (written.error().kind == Error::Kind::Conflict) // it was changed between the two
                fail({Error::Kind::Io, written.error().detail});
            else
                fail(written.error());
        });
    });
}

// No more than its words: what else stands around them is nobody's concern now.
void StepRun::verifyNotice()
{
    then(m_publisher->read(postId()), [this](const Post &post) {
        weigh(post, [this, post](const std::optional<core::UpdateReceipt> &receipt) {
            const Result<void> same = m_publisher->compare(article(), post);
            if (same.ok() || (receipt && receipt->sameWords()))
                endWith(post);
            else
                fail(same.error());
        });
    });
}

// What a site's own filters and plugins make of what was sent is told and nobody's conflict: the rest goes on. Only
// where other words than ours would come before readers for the first time, a person looks first.
void StepRun::verify()
{
    if (isNotice())
        return verifyNotice();
    then(m_publisher->read(postId()), [this](const Post &post) {
        if (const auto conflict = editedSince(post))
            return fail(*conflict);
        if (!isAlteredUnderOneStamp(post) || m_publisher->compare(article(), post).ok())
            return verifyCopy(post);
        // A stamp knows whole seconds only, and a colleague may have written within ours.
        const core::Remote written = m_material.submission.result;
        then(m_publisher->isByAnother(written), [this, post, written](bool isEdited) {
            const auto conflict = publishing::changedBeforeRelease(written, post.remote, m_material.submission.goal);
            if (isEdited && conflict)
                fail(*conflict);
            else
                verifyCopy(post);
        });
    });
}

void StepRun::verifyCopy(const Post &post)
{
    if (const Result<void> rest = m_publisher->compareRest(article(), post); !rest) {
        // The one at the head goes from the post with its file.
        m_material.seenPictures.clear();
        return findLostPictures([this, error = rest.error()] { fail(error); }, post.remote);
    }
    weigh(post, [this, post](const std::optional<core::UpdateReceipt> &receipt) {
        const Result<void> same = m_publisher->compare(article(), post);
        const bool toldOf = receipt && (receipt->sameWords() || !isBeforeReaders(post));
        if (same.ok() || toldOf)
            return verified(post, receipt);
        StepOutcome outcome;
        outcome.result = same.error();
        outcome.remote = post.remote;
        outcome.receipt = receipt;
        end(outcome);
    });
}

// Between the answer to our text and this look somebody may have written there, or moved it. What differs without a new
// stamp is the site's own doing unless another person did it, as of a plugin that has its turn after the answer; a
// folder does nothing of its own.
bool StepRun::isAlteredUnderOneStamp(const Post &post) const
{
    const core::Remote &written = m_material.submission.result;
    return !m_publisher->contentFor(article()).isEmpty() && written.modified == post.remote.modified
           && !publishing::sameCopy(written.contentHash, post.remote.contentHash);
}

std::optional<Error> StepRun::editedSince(const Post &post) const
{
    core::Remote written = m_material.submission.result;
    if (isAlteredUnderOneStamp(post) || written.contentHash.isEmpty() || m_publisher->compare(article(), post).ok())
        written.contentHash = post.remote.contentHash;
    return publishing::changedBeforeRelease(written, post.remote, m_material.submission.goal);
}

void StepRun::verified(const Post &post, const std::optional<core::UpdateReceipt> &receipt)
{
    if (!mayHaveMadeTwo(m_material.submission))
        return endWith(post, receipt);
    // Whether this succeeds is no matter: an empty draft harms nobody.
    core::whenDone(m_publisher->removeStrays(m_story.id, postId()), this,
                   [this, post, receipt](const Result<int> &) { endWith(post, receipt); });
}

bool StepRun::isBeforeReaders(const Post &post) const
{
    const core::Goal goal = m_material.submission.goal;
    if (goal != core::Goal::Publish && goal != core::Goal::Schedule)
        return false;
    static const QStringList out{QStringLiteral("publish"), QStringLiteral("private"), QStringLiteral("future")};
    return !out.contains(post.remote.status);
}

void StepRun::weigh(const Post &post, const std::function<void(std::optional<core::UpdateReceipt>)> &next)
{
    const QByteArray sent = m_publisher->contentFor(article());
    const QList<core::ChangedField> altered = m_publisher->alteredFields(article(), post);
    if (sent.isEmpty() && altered.isEmpty())
        return next(std::nullopt);
    findNames(altered, [this, sent, altered, held = post.content, next] {
        QList<core::ChangedField> fields;
        for (const core::ChangedField &field : altered)
            fields.append(named(field, terms()));
        if (sent == held) {
            core::UpdateReceipt same;
            same.sameText = true;
            same.fields = fields;
            return next(same);
        }
        const core::Deferred<core::UpdateReceipt> weighed;
        core::whenDone(weighed.future(), this, [next, fields](core::UpdateReceipt receipt) {
            receipt.fields = fields;
            next(receipt);
        });
        QThreadPool::globalInstance()->start([weighed, sent, held] { weighed.give(receiptOf(sent, held)); });
    });
}

SiteTerms StepRun::terms() const
{
    return {m_material.desks, m_material.knownTags};
}

// The site may have put in a tag or a desk that is not known here yet. Without an answer they go without names.
void StepRun::findNames(const QList<core::ChangedField> &altered, const std::function<void()> &next)
{
    const auto unknown = [&](core::ChangedField::Which which) {
        return std::any_of(altered.cbegin(), altered.cend(), [&](const core::ChangedField &field) {
            return field.which == which && !terms().knowsAll(field);
        });
    };
    const auto findDesks = [this, next, wanted = unknown(core::ChangedField::Which::Desks)] {
        if (!wanted)
            return next();
        core::whenDone(m_publisher->desks(), this, [this, next](const Result<QList<core::Desk>> &desks) {
            if (desks)
                m_material.desks = *desks;
            next();
        });
    };
    if (!unknown(core::ChangedField::Which::Tags))
        return findDesks();
    QStringList held;
    for (const core::ChangedField &field : altered)
        held += field.which == core::ChangedField::Which::Tags ? field.after : QStringList();
    core::whenDone(m_publisher->tags(), this, [this, held, findDesks](const Result<QList<core::Tag>> &tags) {
        for (const core::Tag &tag : tags ? *tags : QList<core::Tag>()) {
            if (held.contains(tag.remoteId) && !m_material.knownTags.contains(tag)) {
                m_newTags.append(tag);
                m_material.knownTags.append(tag);
            }
        }
        findDesks();
    });
}

void StepRun::release()
{
    if (!m_material.lookFirst)
        return sendRelease();
    core::whenDone(m_publisher->read(postId()), this, [this](const Result<Post> &post) {
        if (!post)
            return failReleasing(post.error(), &StepRun::failLooking);
        if (isReleased(*post))
            return endReleased(*post);
        sendRelease();
    });
}

void StepRun::sendRelease()
{
    const core::Submission &submission = m_material.submission;
    const auto released = [this, goal = submission.goal](const Result<Post> &post) {
        // It was changed between two requests: what takes it from readers is tried again, whatever that was.
        if (!post && post.error().kind == Error::Kind::Conflict && core::takesFromReaders(goal))
            return fail({Error::Kind::Io, post.error().detail});
        if (!post)
            return failReleasing(post.error(), &StepRun::fail);
        if (isReleased(*post))
            return endReleased(*post);
        StepOutcome outcome; // with what the site's filters made of the text in doing so
        outcome.result =
            Error{Error::Kind::Denied, QStringLiteral("the site kept the post as “%1”").arg(post->remote.status)};
        outcome.remote = post->remote;
        end(outcome);
    };
    core::whenDone(m_publisher->release(postId(), submission.goal, m_story.schedule, submission.result), this,
                   released);
}

void StepRun::endReleased(const Post &post)
{
    if (core::takesFromReaders(m_material.submission.goal))
        return endWith(post); // what the site makes of its text is of no matter any more
    // A change of status alone runs the site's filters again.
    weigh(post, [this, post](const auto &receipt) { endWith(post, receipt); });
}

// What shall go and is not there has gone.
void StepRun::failReleasing(const Error &error, void (StepRun::*failing)(const Error &))
{
    if (error.kind != Error::Kind::NotFound || !core::takesPageAway(m_material.submission.goal))
        return (this->*failing)(error);
    StepOutcome outcome;
    outcome.remote = core::Remote();
    end(outcome);
}

bool StepRun::isReleased(const Post &post) const
{
    const QString &status = post.remote.status;
    switch (m_material.submission.goal) {
    case core::Goal::Draft:
        return true;
    case core::Goal::Pending:
        return status == QLatin1String("pending") || status == QLatin1String("publish");
    case core::Goal::Publish: // what is private stays so
        return status == QLatin1String("publish") || status == QLatin1String("private");
    case core::Goal::Schedule: // the hour may have come meanwhile
        return status == QLatin1String("future") || status == QLatin1String("publish");
    case core::Goal::Notice:
        return status == QLatin1String("publish") || status == QLatin1String("private");
    case core::Goal::Unpublish:
    case core::Goal::Withdraw: // a draft where the site has no trash
        return status == QLatin1String("draft") || status == QLatin1String("trash");
    }
    return false;
}

publishing::Article StepRun::article() const
{
    publishing::Article article;
    article.story = m_story;
    if (m_material.submission.result.exists())
        article.story.remote = m_material.submission.result;
    const auto addDesk = [&](const core::DeskId &id) {
        for (const core::Desk &desk : m_material.desks) {
            if (desk.id == id && !id.isEmpty())
                article.desks.append(desk);
        }
    };
    addDesk(article.story.desk);
    for (const core::DeskId &id : article.story.furtherDesks)
        addDesk(id);
    for (const QString &name : article.story.tags) {
        for (const core::Tag &tag : m_material.knownTags) {
            if (!tag.remoteId.isEmpty() && tag.name.compare(name, Qt::CaseInsensitive) == 0) {
                article.tags.append(tag);
                break;
            }
        }
    }
    article.pictures = m_material.pictures;
    article.leadSentBefore = m_material.leadSentBefore;
    article.translations = m_material.translations;
    article.withdrawn = isNotice();
    return article;
}

bool StepRun::tagsAreKnown() const
{
    return article().tags.size() == m_story.tags.size();
}

bool StepRun::picturesAreKnown() const
{
    const QList<core::Picture> pictures = core::picturesOf(m_story);
    return std::all_of(pictures.begin(), pictures.end(), [&](const core::Picture &picture) {
        return picture.media.isEmpty() || m_material.pictures.contains(picture.media);
    });
}

void StepRun::endWith(const Post &post, const std::optional<core::UpdateReceipt> &receipt)
{
    StepOutcome outcome;
    outcome.remote = post.remote;
    outcome.receipt = receipt;
    end(outcome);
}

void StepRun::endWritten(const Post &post)
{
    StepOutcome outcome;
    outcome.remote = post.remote;
    outcome.written = post;
    if (isTextFirst(m_material.step))
        outcome.sent = m_story;
    end(outcome);
}

void StepRun::endWith(const RemotePicture &picture)
{
    StepOutcome outcome;
    outcome.picture = picture;
    end(outcome);
}

void StepRun::fail(const Error &error)
{
    StepOutcome outcome;
    outcome.result = error;
    outcome.retryAfter = m_publisher->retryAfter();
    end(outcome);
}

void StepRun::failLooking(const Error &error)
{
    const bool passing = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Io
                         || core::toldTrouble(error) == core::SiteTrouble::Certificate;
    fail(passing ? Error{Error::Kind::Unknown, error.detail} : error);
}

void StepRun::end(StepOutcome outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    outcome.tags = m_newTags;
    outcome.requests = m_requests;
    outcome.seenPictures = m_seenPictures;
    outcome.siteTime = m_siteTime;
    if (outcome.picture)
        outcome.fitted = m_fitted;
    if (m_limitIsNew)
        outcome.uploadLimit = m_uploadLimit;
    emit ended(outcome);
}

} // namespace workflow
