// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/mastodon.h"

#include "core/channel_post.h"
#include "core/json_bytes.h"
#include "core/when_done.h"
#include "publishing/multipart.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace publishing {

namespace {

using core::channelError;
using core::ChannelTrouble;
using core::Error;
using core::Result;
using Kind = core::Error::Kind;

// When the server will listen again; it says so as a moment.
qint64 waitOf(const Answer &answer, const QDateTime &now)
{
    constexpr qint64 longest = 3'600'000;
    const QDateTime reset =
        QDateTime::fromString(QString::fromLatin1(answer.header("x-ratelimit-reset")), Qt::ISODateWithMs);
    const qint64 until = reset.isValid() ? std::clamp<qint64>(now.msecsTo(reset), 0, longest) : 0;
    return std::max(until, retryAfterOf(answer, now));
}

Error refusal(int status, const QString &said)
{
    const QString detail = QString::number(status) + u' ' + said;
    switch (status) {
    case 401:
        return channelError(ChannelTrouble::TokenRefused, detail);
    case 403:
        return channelError(ChannelTrouble::MayNotPost, detail);
    case 404:
    case 410:
        return channelError(ChannelTrouble::PostGone, detail);
    default:
        return channelError(ChannelTrouble::Refused, detail);
    }
}

QJsonObject statusOf(const ChannelMessage &message, const QStringList &pictures)
{
    QJsonObject status{
        {QStringLiteral("status"), core::mastodonText(message.words, message.address, message.language)}};
    if (!message.language.isEmpty())
        status.insert(QStringLiteral("language"), message.language.section(u'-', 0, 0)); // two letters is what it knows
    if (!pictures.isEmpty())
        status.insert(QStringLiteral("media_ids"), QJsonArray::fromStringList(pictures));
    return status;
}

QString pathOf(const core::SentPost &there)
{
    return QString(QLatin1String("api/v1/statuses/") + there.messageId);
}

// What became of a picture says nothing of the post: that was not sent yet.
Error beforePosting(const Error &error)
{
    return error.kind == Kind::Unknown ? Error{Kind::Offline, error.detail} : error;
}

} // namespace

Mastodon::Mastodon(const core::Channel &channel, const QString &token, Http &http, QObject *parent)
    : ChannelPublisher(parent)
    , m_channel(channel)
    , m_token(token.trimmed())
    , m_http(http)
{
}

void Mastodon::setPictureLooks(int looks, std::chrono::milliseconds pause)
{
    m_pictureLooks = looks;
    m_picturePause = pause;
}

QFuture<Result<Mastodon::Reply>> Mastodon::call(const QByteArray &verb, const QString &path, Effect effect,
                                                const QJsonObject &arguments, const QByteArray &key)
{
    Request request;
    request.verb = verb;
    request.url = m_channel.server.resolved(QUrl(QString(u'/' + path)));
    if (!arguments.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    }
    if (!key.isEmpty())
        request.headers.append({"Idempotency-Key", key});
    return exchange(std::move(request), effect);
}

QFuture<Result<Mastodon::Reply>> Mastodon::exchange(Request request, Effect effect)
{
    m_retryAfter = 0;
    if (!mayCarryCredentials(request.url, {m_channel.server, {}, {}}))
        return core::given(Result<Reply>(
            channelError(ChannelTrouble::TokenRefused, QStringLiteral("a token does not travel without TLS"))));
    request.headers.append({"Authorization", "Bearer " + m_token.toLatin1()});
    request.headers.emplaceBack("Accept", "application/json");
    const core::Deferred<Result<Reply>> deferred;
    core::whenDone(m_http.send(request), this, [this, deferred, effect](const Result<Answer> &answer) {
        deferred.give(answer ? understood(*answer, effect) : Result<Reply>(answer.error()));
    });
    return deferred.future();
}

Result<Mastodon::Reply> Mastodon::understood(const Answer &answer, Effect effect)
{
    const QJsonDocument document = QJsonDocument::fromJson(core::withMarksSpelled(answer.body));
    const QString status = QString::number(answer.status);
    const bool writes = effect == Effect::Writes;
    if (answer.isSuccess()) {
        if (document.isObject())
            return Reply{answer.status, document.object()};
        return Error{writes ? Kind::Unknown : Kind::Offline, QString(status + QLatin1String(" without JSON"))};
    }
    if (answer.status == 429) {
        m_retryAfter = waitOf(answer, QDateTime::currentDateTimeUtc());
        // Where the server says so itself, nothing was done. Something before it may say the same of the answer only.
        const bool nothingDone = document.isObject() || !writes;
        return Error{nothingDone ? Kind::Offline : Kind::Unknown,
                     QString(status + QLatin1String(" too many requests"))};
    }
    if (answer.status >= 500 || answer.status < 400)
        return Error{writes && answer.status >= 500 ? Kind::Unknown : Kind::Offline,
                     QString(status + QLatin1String(" from the server or something before it"))};
    const QString said = document.object()[QLatin1String("error")].toString().left(200);
    return refusal(answer.status, said);
}

QFuture<Result<ChannelAccount>> Mastodon::check()
{
    const core::Deferred<Result<ChannelAccount>> answer;
    const QString path = QStringLiteral("api/v1/accounts/verify_credentials");
    core::whenDone(call("GET", path, Effect::Reads), this, [this, answer](const Result<Reply> &me) {
        if (!me) {
            const bool noSuch = core::toldChannelTrouble(me.error()) == ChannelTrouble::PostGone;
            return answer.give(noSuch ? channelError(ChannelTrouble::NoSuchChannel, me.error().detail) : me.error());
        }
        ChannelAccount account;
        const QString name = me->json[QLatin1String("acct")].toString();
        account.name = QString(u'@' + name + u'@' + m_channel.server.host());
        account.title = me->json[QLatin1String("display_name")].toString();
        account.target = account.name;
        answer.give(account);
    });
    return answer.future();
}

QFuture<Result<QString>> Mastodon::uploaded(const ChannelMessage &message)
{
    QList<std::pair<QByteArray, QString>> fields;
    if (!message.alt.isEmpty())
        fields.append({"description", message.alt.left(1500)});
    const FormBody form = multipart(fields, {"file", "picture.jpg", "image/jpeg", message.picture});
    Request request;
    request.verb = "POST";
    request.url = m_channel.server.resolved(QUrl(QStringLiteral("/api/v2/media")));
    request.headers.append({"Content-Type", form.contentType});
    request.body = form.body;
    const core::Deferred<Result<QString>> answer;
    core::whenDone(exchange(std::move(request), Effect::Writes), this, [this, answer](const Result<Reply> &made) {
        if (!made)
            return answer.give(beforePosting(made.error()));
        const QString id = made->json[QLatin1String("id")].toString();
        if (id.isEmpty())
            return answer.give(Error{Kind::Offline, QStringLiteral("a picture without a number")});
        if (made->status == 202)
            return waitForPicture(id, m_pictureLooks, answer);
        answer.give(id);
    });
    return answer.future();
}

void Mastodon::waitForPicture(const QString &id, int looks, const core::Deferred<Result<QString>> &answer)
{
    if (looks <= 0)
        return answer.give(Error{Kind::Offline, QStringLiteral("the server still works on the picture")});
    QTimer::singleShot(m_picturePause, this, [this, id, looks, answer] {
        core::whenDone(call("GET", QString(QLatin1String("api/v1/media/") + id), Effect::Reads), this,
                       [this, id, looks, answer](const Result<Reply> &known) {
                           if (!known)
                               return answer.give(known.error());
                           if (known->status == 200)
                               answer.give(id);
                           else
                               waitForPicture(id, looks - 1, answer);
                       });
    });
}

QFuture<Result<PostedMessage>> Mastodon::post(const ChannelMessage &message)
{
    const core::Deferred<Result<PostedMessage>> answer;
    if (message.picture.isEmpty()) {
        postWith({}, message, answer);
        return answer.future();
    }
    core::whenDone(uploaded(message), this, [this, message, answer](const Result<QString> &picture) {
        if (picture)
            postWith({*picture}, message, answer);
        else
            answer.give(picture.error());
    });
    return answer.future();
}

void Mastodon::postWith(const QStringList &pictures, const ChannelMessage &message,
                        const core::Deferred<Result<PostedMessage>> &answer)
{
    core::whenDone(
        call("POST", QStringLiteral("api/v1/statuses"), Effect::Writes, statusOf(message, pictures), message.key), this,
        [answer](const Result<Reply> &made) {
            if (!made)
                return answer.give(made.error());
            const QString id = made->json[QLatin1String("id")].toString();
            if (id.isEmpty())
                return answer.give(Error{Kind::Unknown, QStringLiteral("an answer without the post's number")});
            const QUrl address = core::postedAddress(QUrl(made->json[QLatin1String("url")].toString()));
            answer.give(PostedMessage{id, address});
        });
}

// Pictures that are not named in a change are taken off the post.
QFuture<Result<void>> Mastodon::edit(const core::SentPost &there, const ChannelMessage &message)
{
    const core::Deferred<Result<void>> answer;
    if (message.pictureThere == ChannelMessage::PictureThere::IsTakenOff) {
        change(there, {}, message, answer);
        return answer.future();
    }
    const auto receive = [=, this](const Result<QStringList> &pictures) {
        if (pictures)
            change(there, *pictures, message, answer);
        else
            answer.give(pictures.error());
    };
    if (!there.post.withPicture || message.picture.isEmpty()) {
        core::whenDone(picturesOf(there), this, receive);
        return answer.future();
    }
    core::whenDone(uploaded(message), this, [receive](const Result<QString> &picture) {
        receive(picture ? Result<QStringList>(QStringList{*picture}) : Result<QStringList>(picture.error()));
    });
    return answer.future();
}

QFuture<Result<QStringList>> Mastodon::picturesOf(const core::SentPost &there)
{
    const core::Deferred<Result<QStringList>> answer;
    core::whenDone(call("GET", pathOf(there), Effect::Reads), this, [answer](const Result<Reply> &post) {
        if (!post)
            return answer.give(post.error());
        QStringList pictures;
        for (const QJsonValue &picture : post->json[QLatin1String("media_attachments")].toArray())
            pictures.append(picture[QLatin1String("id")].toString());
        answer.give(pictures);
    });
    return answer.future();
}

void Mastodon::change(const core::SentPost &there, const QStringList &pictures, const ChannelMessage &message,
                      const core::Deferred<Result<void>> &answer)
{
    core::whenDone(call("PUT", pathOf(there), Effect::Writes, statusOf(message, pictures)), this,
                   [answer](const Result<Reply> &changed) {
                       answer.give(changed ? Result<void>() : Result<void>(changed.error()));
                   });
}

QFuture<Result<void>> Mastodon::remove(const core::SentPost &there)
{
    const core::Deferred<Result<void>> answer;
    core::whenDone(call("DELETE", pathOf(there), Effect::Writes), this, [answer](const Result<Reply> &gone) {
        const bool already = !gone && core::toldChannelTrouble(gone.error()) == ChannelTrouble::PostGone;
        answer.give(gone || already ? Result<void>() : Result<void>(gone.error()));
    });
    return answer.future();
}

} // namespace publishing
