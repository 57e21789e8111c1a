// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One attempt at one post in a channel: sent for the first time, changed where it stands, or taken away, as the
// submission's goal says. Ends exactly once, with ended(). GUI thread. That a post is being sent is on disk before it
// is; where it may stand there already and the channel knows no keys, nothing is sent and a person is asked.
#pragma once

#include "core/channel.h"
#include "core/submission.h"
#include "publishing/channel_publisher.h"
#include "workflow/step_run.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace storage {
class DatabaseThread;
class Library;
} // namespace storage

namespace workflow {

class Channels;
class MediaFolder;
class Sites;

struct ChannelWorld
{
    storage::DatabaseThread &database;
    Sites &sites;
    Channels &channels;
    MediaFolder &media;
};

class ChannelRun : public QObject
{
    Q_OBJECT

public:
    ChannelRun(const ChannelWorld &world, const core::Submission &submission, const core::Step &step,
               const QDateTime &now, QObject *parent);

    void start();

signals:
    void ended(const workflow::StepOutcome &outcome);

private:
    void decide();
    void takeAway();
    void bringUpToDate();
    void postWhenPublic();
    void readAddress();
    void prepare(const QUrl &address);
    void send(const QUrl &address, const core::ChannelPost &post, const QByteArray &picture);
    void posted(const core::Result<publishing::PostedMessage> &answer);
    void change(const QByteArray &picture, publishing::ChannelMessage::PictureThere pictureThere);
    void loadPicture(const std::function<void(const QByteArray &jpeg)> &next);
    [[nodiscard]] publishing::ChannelMessage message(const QUrl &address, const core::ChannelPost &post) const;
    // Goes on when it is on disk.
    void keep(const core::SentPost &sent, const std::function<void()> &next);
    void forget(const std::function<void()> &next);

    void done();
    void fail(const core::Error &error);
    void ask(const core::Error &error);
    void end(StepOutcome outcome);

    ChannelWorld m_world;
    core::Submission m_submission;
    core::Step m_step;
    QDateTime m_now;
    core::Channel m_channel;
    core::ChannelPost m_wanted;
    std::optional<core::SentPost> m_there; // or may be there
    core::MediaId m_picture;               // that it was sent with, where that is known
    bool m_wasThere = false;               // before this attempt
    std::shared_ptr<publishing::ChannelPublisher> m_publisher;
    bool m_ended = false;
};

// Adds to a submission that takes the story off the site what has to go in channels, too: what stands there, but for
// channels of other sites, and what is coming there at this moment. On the database thread.
[[nodiscard]] core::Result<void> planTakingAway(storage::Library &library, core::Submission &submission,
                                                const QDateTime &now, const QStringList &comingChannels,
                                                const QStringList &otherChannels);

} // namespace workflow
