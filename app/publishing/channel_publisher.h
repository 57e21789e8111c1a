// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract that every channel of short posts fulfils: Telegram, Mastodon, and those to come. One suite of contract
// tests (tests/publishing/channel_publisher_test.cpp) runs on all of them.
//
// Asynchronous, on the thread that owns it. Each call makes one attempt and sends what readers see once: nothing in
// here tries again by itself. Error::Kind::Unknown of post() means "it may or may not stand there"; every other error
// means that it does not. Changing and deleting are the same when done twice.
#pragma once

#include "core/channel.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace publishing {

class Http;

// Whose token it is, and what it may do there.
struct ChannelAccount
{
    QString name;   // of the bot or the account, as its server says it
    QString title;  // of the channel
    QString target; // for core::Channel::target
    bool mayPost = true;
    bool mayEdit = true;
    bool mayDelete = true;

    friend bool operator==(const ChannelAccount &, const ChannelAccount &) = default;
};

// A post ready to be sent: its words fit.
struct ChannelMessage
{
    QString words;
    QUrl address; // of the story; empty when it has none on the web
    QString language;
    QByteArray picture; // JPEG; empty: none
    QString alt;        // what is to be seen on it
    QByteArray key;     // the same however often this post is sent, and no other's
    // Where a post that has a picture is changed and none is given here.
    enum class PictureThere { Stays, IsTakenOff };
    PictureThere pictureThere = PictureThere::Stays;
};

// What is said of it when it stands there.
struct PostedMessage
{
    QString id;
    QUrl address; // empty when only members can open it

    friend bool operator==(const PostedMessage &, const PostedMessage &) = default;
};

class ChannelPublisher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Reads only.
    virtual QFuture<core::Result<ChannelAccount>> check() = 0;
    virtual QFuture<core::Result<PostedMessage>> post(const ChannelMessage &message) = 0;
    // Other words for what stands there, and another picture where one is given and the post has one. NotFound when it
    // was deleted there; PictureStays when the words were changed and the picture cannot be taken off.
    virtual QFuture<core::Result<void>> edit(const core::SentPost &there, const ChannelMessage &message) = 0;
    // Ok when it is gone already.
    virtual QFuture<core::Result<void>> remove(const core::SentPost &there) = 0;

    // For so long after the first attempt a post can be sent again under its key without making a second; 0: never.
    [[nodiscard]] virtual std::chrono::minutes sameKeyHolds() const = 0;
    [[nodiscard]] bool canBeSentAgain() const { return sameKeyHolds().count() > 0; }
    // How long the last refusal asked us to wait, in milliseconds; 0 when it did not. Reset by each call.
    [[nodiscard]] virtual qint64 retryAfter() const = 0;
};

// `http` outlives it.
[[nodiscard]] std::shared_ptr<ChannelPublisher> makeChannelPublisher(const core::Channel &channel, const QString &token,
                                                                     Http &http);
// Where the interface of this kind is when nobody said so.
[[nodiscard]] QUrl usualServer(core::ChannelKind kind);

} // namespace publishing
