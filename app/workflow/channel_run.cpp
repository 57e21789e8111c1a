// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/channel_run.h"

#include "core/channel_post.h"
#include "core/deferred.h"
#include "core/when_done.h"
#include "core/withdrawal.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "workflow/channel_picture.h"
#include "workflow/channels.h"
#include "workflow/media_folder.h"
#include "workflow/sites.h"

#include <QThreadPool>
#include <QUuid>

#include <algorithm>

namespace workflow {

using core::channelError;
using core::ChannelTrouble;
using core::Error;
using core::Goal;
using core::Result;
using core::SentPost;

namespace {

struct Known
{
    std::optional<SentPost> there;
    core::MediaId picture;
};

} // namespace

Result<void> planTakingAway(storage::Library &library, core::Submission &submission, const QDateTime &now,
                            const QStringList &comingChannels, const QStringList &otherChannels)
{
    if (!core::takesFromReaders(submission.goal))
        return {};
    const Result<QList<SentPost>> there = library.channels.of(submission.story.id);
    if (!there)
        return there.error();
    const auto plan = [&submission, &now](const core::ChannelPost &post) {
        submission.posts.append(post);
        core::Step step;
        step.kind = core::StepKind::Post;
        step.subject = post.channel.value;
        step.dueAt = submission.steps.isEmpty() ? now : submission.steps.last().dueAt;
        submission.steps.append(step);
    };
    QStringList planned = otherChannels;
    for (const SentPost &sent : *there) {
        if (planned.contains(sent.post.channel.value))
            continue;
        planned.append(sent.post.channel.value);
        plan(sent.post);
    }
    // Whether anything comes of these is seen when it is their turn.
    for (const QString &channel : comingChannels) {
        if (planned.contains(channel))
            continue;
        core::ChannelPost post;
        post.channel = core::ChannelId{channel};
        plan(post);
    }
    return {};
}

ChannelRun::ChannelRun(const ChannelWorld &world, const core::Submission &submission, const core::Step &step,
                       const QDateTime &now, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_submission(submission)
    , m_step(step)
    , m_now(now)
    , m_channel(world.channels.channel(submission.story.site, core::ChannelId{step.subject}))
{
    for (const core::ChannelPost &post : submission.posts) {
        if (post.channel.value == step.subject)
            m_wanted = post;
    }
    m_wanted.channel = core::ChannelId{step.subject};
}

void ChannelRun::start()
{
    if (m_channel.id.isEmpty())
        return fail(channelError(ChannelTrouble::NotInList));
    core::whenDone(m_world.channels.publisher(m_channel), this,
                   [this](const Result<std::shared_ptr<publishing::ChannelPublisher>> &publisher) {
                       if (!publisher)
                           return fail(publisher.error());
                       m_publisher = *publisher;
                       const auto read = [story = m_submission.story.id,
                                          channel = m_channel.id](storage::Library &library) -> Result<Known> {
                           const auto there = library.channels.find(story, channel);
                           const auto picture = library.channels.pictureOf(story, channel);
                           if (!there || !picture)
                               return there ? picture.error() : there.error();
                           return Known{*there, *picture};
                       };
                       core::whenDone(m_world.database.run(read), this, [this](const Result<Known> &known) {
                           if (!known)
                               return fail(known.error());
                           m_there = known->there;
                           m_picture = known->picture;
                           m_wasThere = m_there.has_value();
                           decide();
                       });
                   });
}

void ChannelRun::decide()
{
    if (core::takesFromReaders(m_submission.goal))
        return m_there ? takeAway() : done();
    if (m_there && !core::mayStandThere(*m_there))
        return bringUpToDate();
    if (!m_there)
        return postWhenPublic();
    // A first attempt was made, and how it ended nobody knows.
    const qint64 since = m_there->at.secsTo(m_now);
    const qint64 holds = std::chrono::seconds(m_publisher->sameKeyHolds()).count();
    if (since < 0 || since >= holds)
        return ask({Error::Kind::Unknown, QStringLiteral("the answer to the post was lost")});
    postWhenPublic();
}

void ChannelRun::takeAway()
{
    if (core::mayStandThere(*m_there))
        return ask({Error::Kind::Unknown, QStringLiteral("the answer to the post was lost")});
    if (!core::canBeReached(*m_there))
        return fail(channelError(ChannelTrouble::OutOfReach));
    core::whenDone(m_publisher->remove(*m_there), this, [this](const Result<void> &gone) {
        if (gone)
            forget([this] { done(); });
        else
            fail(gone.error());
    });
}

// Of a picture that nobody wrote down nothing is known, and nothing done to it.
void ChannelRun::bringUpToDate()
{
    using PictureThere = publishing::ChannelMessage::PictureThere;
    const core::MediaId wanted = m_submission.story.leadPicture.media;
    const bool otherPicture = m_there->post.withPicture && !m_picture.isEmpty() && wanted != m_picture;
    if (m_there->post.words == m_wanted.words && !otherPicture)
        return done();
    if (!core::canBeReached(*m_there))
        return fail(channelError(ChannelTrouble::OutOfReach));
    if (!otherPicture)
        return change({}, PictureThere::Stays);
    // The story has none now, or one that is not on this computer.
    if (wanted.isEmpty())
        return change({}, PictureThere::IsTakenOff);
    loadPicture([this](const QByteArray &jpeg) { change(jpeg, PictureThere::Stays); });
}

void ChannelRun::change(const QByteArray &picture, publishing::ChannelMessage::PictureThere pictureThere)
{
    using PictureThere = publishing::ChannelMessage::PictureThere;
    const QUrl address = core::postedAddress(m_submission.result.address);
    const core::ChannelPost changed{m_wanted.channel, m_wanted.words, m_there->post.withPicture};
    publishing::ChannelMessage sent = message(address, changed);
    sent.picture = picture;
    sent.pictureThere = pictureThere;
    core::whenDone(m_publisher->edit(*m_there, sent), this, [=, this](const Result<void> &edited) {
        const bool stays = !edited && core::toldChannelTrouble(edited.error()) == ChannelTrouble::PictureStays;
        if (!edited && !stays)
            return fail(edited.error());
        SentPost now = *m_there;
        now.post.words = m_wanted.words;
        now.at = m_now;
        if (edited && pictureThere == PictureThere::IsTakenOff)
            now.post.withPicture = false;
        if (!picture.isEmpty())
            m_picture = m_submission.story.leadPicture.media;
        keep(now, [this, edited] {
            if (edited)
                done();
            else
                fail(edited.error());
        });
    });
}

// Readers are led to nothing that they cannot read: what was released now is public by the site's own word, what waits
// for its hour is looked at.
void ChannelRun::postWhenPublic()
{
    if (m_submission.goal == Goal::Publish && m_submission.result.status == QLatin1String("publish"))
        return prepare(core::postedAddress(m_submission.result.address));
    readAddress();
}

void ChannelRun::readAddress()
{
    core::whenDone(m_world.sites.publisher(m_submission.story.site), this,
                   [this](const Result<std::shared_ptr<publishing::Publisher>> &site) {
                       if (!site)
                           return fail(site.error());
                       core::whenDone((*site)->read(m_submission.result.postId), this,
                                      [this, held = *site](const Result<publishing::Post> &post) {
                                          if (!post)
                                              return fail(post.error());
                                          const QString &status = post->remote.status;
                                          if (status == QLatin1String("publish"))
                                              return prepare(core::postedAddress(post->remote.address));
                                          fail(channelError(status == QLatin1String("future")
                                                                ? ChannelTrouble::NotPublicYet
                                                                : ChannelTrouble::NotPublic,
                                                            status));
                                      });
                   });
}

publishing::ChannelMessage ChannelRun::message(const QUrl &address, const core::ChannelPost &post) const
{
    const core::Story &story = m_submission.story;
    publishing::ChannelMessage message;
    message.words = core::fittedWords(m_channel.kind, core::formOf(post), post.words, address, story.language).words;
    message.address = address;
    message.language = story.language;
    message.alt = story.leadPicture.alt;
    return message;
}

void ChannelRun::prepare(const QUrl &address)
{
    // What is sent again under its key is what was sent first: the server would answer with that, whatever is said now.
    core::ChannelPost post = m_wasThere ? m_there->post : m_wanted;
    const core::MediaId media = m_submission.story.leadPicture.media;
    if (!post.withPicture || media.isEmpty()) {
        post.withPicture = false;
        return send(address, post, {});
    }
    if (!m_wasThere)
        m_picture = media;
    loadPicture([this, address, post](const QByteArray &jpeg) { send(address, post, jpeg); });
}

void ChannelRun::loadPicture(const std::function<void(const QByteArray &jpeg)> &next)
{
    const core::MediaId media = m_submission.story.leadPicture.media;
    core::whenDone(m_world.media.bytes(media), this, [this, next](const Result<PictureBytes> &file) {
        if (!file)
            return fail(file.error());
        const core::Deferred<QByteArray> made;
        core::whenDone(made.future(), this, [this, next](const QByteArray &jpeg) {
            if (jpeg.isEmpty())
                fail(channelError(ChannelTrouble::Refused, QStringLiteral("the picture cannot be made a JPEG")));
            else
                next(jpeg);
        });
        QThreadPool::globalInstance()->start(
            [made, bytes = file->bytes, type = file->mimeType] { made.give(channelPicture(bytes, type)); });
    });
}

// On disk first that it may stand there, and under which key; what was on disk before keeps both.
void ChannelRun::send(const QUrl &address, const core::ChannelPost &post, const QByteArray &picture)
{
    SentPost intent = m_there.value_or(SentPost{});
    intent.post = post;
    if (!intent.at.isValid())
        intent.at = m_now;
    if (intent.key.isEmpty())
        intent.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_there = intent;
    keep(intent, [this, address, picture, intent] {
        publishing::ChannelMessage sent = message(address, intent.post);
        sent.picture = picture;
        sent.key = intent.key.toLatin1();
        core::whenDone(m_publisher->post(sent), this,
                       [this](const Result<publishing::PostedMessage> &answer) { posted(answer); });
    });
}

void ChannelRun::posted(const Result<publishing::PostedMessage> &answer)
{
    if (answer) {
        m_there->messageId = answer->id;
        m_there->address = answer->address;
        m_there->at = m_now;
        m_there->key.clear(); // whatever is posted after this one is another post
        return keep(*m_there, [this] { bringUpToDate(); });
    }
    const Error error = answer.error();
    if (error.kind == Error::Kind::Unknown)
        return m_publisher->canBeSentAgain() ? fail(error) : ask(error);
    if (m_wasThere) // this attempt did nothing; what became of the one before is not known still
        return fail(error);
    forget([this, error] { fail(error); });
}

void ChannelRun::keep(const SentPost &sent, const std::function<void()> &next)
{
    const auto work = [story = m_submission.story.id, sent, picture = m_picture](storage::Library &library) {
        return library.channels.keep(story, sent, picture);
    };
    core::whenDone(m_world.database.run(work), this, [this, next](const Result<void> &kept) {
        if (kept)
            next();
        else
            fail(kept.error());
    });
}

void ChannelRun::forget(const std::function<void()> &next)
{
    const auto work = [story = m_submission.story.id, channel = m_channel.id](storage::Library &library) {
        return library.channels.forget(story, channel);
    };
    // Should even this fail, a person is asked what became of it.
    core::whenDone(m_world.database.run(work), this, [next](const Result<void> &) { next(); });
}

void ChannelRun::done()
{
    end({});
}

void ChannelRun::fail(const Error &error)
{
    constexpr qint64 lookAgainMs = 20'000;
    StepOutcome outcome;
    outcome.result = error;
    outcome.retryAfter = m_publisher ? m_publisher->retryAfter() : 0;
    if (core::toldChannelTrouble(error) == ChannelTrouble::NotPublicYet)
        outcome.retryAfter = lookAgainMs;
    end(outcome);
}

void ChannelRun::ask(const Error &error)
{
    StepOutcome outcome;
    outcome.result = error;
    outcome.asksPerson = true;
    end(outcome);
}

void ChannelRun::end(StepOutcome outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    emit ended(outcome);
}

} // namespace workflow
