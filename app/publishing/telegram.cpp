// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/telegram.h"

#include "core/channel_post.h"
#include "core/json_bytes.h"
#include "core/when_done.h"
#include "publishing/multipart.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace publishing {

namespace {

using core::channelError;
using core::ChannelTrouble;
using core::Error;
using core::Result;
using Kind = core::Error::Kind;

// A token is a number, a colon, and letters: anything else would change the address that is called.
bool isToken(const QString &token)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]+:[A-Za-z0-9_-]+$"));
    return form.match(token).hasMatch();
}

QJsonValue chatId(const QString &target)
{
    bool isNumber = false;
    const qint64 number = target.toLongLong(&isNumber);
    if (isNumber)
        return number;
    return target.startsWith(u'@') ? target : QString(u'@' + target);
}

bool says(const QString &description, std::initializer_list<const char *> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const char *part) {
        return description.contains(QLatin1String(part), Qt::CaseInsensitive);
    });
}

// Telegram refused it: nothing was done.
Error refusal(int code, const QString &description)
{
    const QString detail = QString::number(code) + u' ' + description;
    if (code == 401 || code == 404) // an address with a token that is none is not found
        return channelError(ChannelTrouble::TokenRefused, detail);
    if (says(description,
             {"chat not found", "PEER_ID_INVALID", "CHAT_ID_INVALID", "bot was kicked", "bot is not a member"}))
        return channelError(ChannelTrouble::NoSuchChannel, detail);
    if (code == 403
        || says(description, {"not enough rights", "need administrator rights", "CHAT_WRITE_FORBIDDEN",
                              "CHAT_ADMIN_REQUIRED", "have no rights"}))
        return channelError(ChannelTrouble::MayNotPost, detail);
    if (says(description, {"message can't be deleted", "MESSAGE_DELETE_FORBIDDEN"}))
        return channelError(ChannelTrouble::TooOld, detail);
    if (says(description, {"message to edit not found", "message to delete not found", "MESSAGE_ID_INVALID",
                           "message identifier is not specified"}))
        return channelError(ChannelTrouble::PostGone, detail);
    return channelError(ChannelTrouble::Refused, detail);
}

Error lost(const QString &detail, bool writes)
{
    return {writes ? Kind::Unknown : Kind::Offline, detail};
}

} // namespace

Telegram::Telegram(const core::Channel &channel, const QString &token, Http &http, QObject *parent)
    : ChannelPublisher(parent)
    , m_channel(channel)
    , m_token(token.trimmed())
    , m_http(http)
{
    if (m_channel.server.isEmpty())
        m_channel.server = usualServer(core::ChannelKind::Telegram);
}

Telegram::Called Telegram::call(const char *method, const QJsonObject &arguments, Effect effect)
{
    return call(method, "application/json", QJsonDocument(arguments).toJson(QJsonDocument::Compact), effect);
}

Telegram::Called Telegram::call(const char *method, const QByteArray &contentType, const QByteArray &body,
                                Effect effect)
{
    m_retryAfter = 0;
    if (!isToken(m_token))
        return core::given(Result<QJsonValue>(
            channelError(ChannelTrouble::TokenRefused, QStringLiteral("it has not the form of a bot's token"))));
    Request request;
    request.verb = "POST";
    request.url = m_channel.server;
    const QString root = m_channel.server.path();
    request.url.setPath(QString((root.endsWith(u'/') ? root : QString(root + u'/')) + QLatin1String("bot") + m_token
                                + u'/' + QLatin1String(method)));
    request.hidden = m_token;
    request.headers.append({"Content-Type", contentType});
    request.headers.emplaceBack("Accept", "application/json");
    request.body = body;
    if (request.url.scheme() != QLatin1String("https") && !isLoopback(request.url))
        return core::given(Result<QJsonValue>(
            channelError(ChannelTrouble::TokenRefused, QStringLiteral("a token does not travel without TLS"))));
    const core::Deferred<Result<QJsonValue>> deferred;
    core::whenDone(m_http.send(request), this, [this, deferred, effect](const Result<Answer> &answer) {
        if (answer) {
            const Result<QJsonValue> read = understood(*answer, effect);
            return deferred.give(read ? read : Result<QJsonValue>(bare(read.error())));
        }
        // What only reads has changed nothing, whether it arrived or not.
        const bool passed = answer.error().kind == Kind::Unknown && effect == Effect::Reads;
        deferred.give(bare(passed ? Error{Kind::Offline, answer.error().detail} : answer.error()));
    });
    return deferred.future();
}

core::Error Telegram::bare(core::Error error) const
{
    if (!m_token.isEmpty())
        error.detail.replace(m_token, QStringLiteral("…"));
    return error;
}

Result<QJsonValue> Telegram::understood(const Answer &answer, Effect effect)
{
    const QJsonObject json = QJsonDocument::fromJson(core::withMarksSpelled(answer.body)).object();
    const QJsonValue ok = json[QLatin1String("ok")];
    if (ok.toBool() && answer.isSuccess())
        return json[QLatin1String("result")];
    const bool writes = effect == Effect::Writes;
    const QString status = QString::number(answer.status);
    const qint64 seconds = json[QLatin1String("parameters")][QLatin1String("retry_after")].toInteger();
    const bool isAnswer = ok.isBool() && !ok.toBool();
    // Busy, it was not looked at: where Telegram says so itself. Anything before it may say the same of the answer
    // only.
    if (answer.status == 429 && (isAnswer || !writes)) {
        constexpr qint64 longest = 3600;
        const qint64 asked = retryAfterOf(answer, QDateTime::currentDateTimeUtc());
        m_retryAfter = std::max(asked, std::clamp<qint64>(seconds, 0, longest) * 1000);
        return Error{Kind::Offline, QString(status + QLatin1String(" too many requests"))};
    }
    if (answer.status == 413)
        return channelError(ChannelTrouble::Refused, QString(status + QLatin1String(" too big")));
    if (!isAnswer || answer.status >= 500) // something between, or a server that broke off
        return lost(QString(status + QLatin1String(" without an answer of Telegram's")), writes);
    const QString description = json[QLatin1String("description")].toString().left(200);
    return refusal(json[QLatin1String("error_code")].toInt(answer.status), description);
}

QFuture<Result<ChannelAccount>> Telegram::check()
{
    const core::Deferred<Result<ChannelAccount>> answer;
    core::whenDone(call("getMe", QJsonObject(), Effect::Reads), this, [this, answer](const Result<QJsonValue> &me) {
        if (!me)
            return answer.give(me.error());
        ChannelAccount account;
        account.name = QString(u'@' + me.value()[QLatin1String("username")].toString());
        const qint64 bot = me.value()[QLatin1String("id")].toInteger();
        core::whenDone(call("getChat", {{QStringLiteral("chat_id"), chatId(m_channel.target)}}, Effect::Reads), this,
                       [this, answer, account, bot](const Result<QJsonValue> &chat) {
                           if (!chat)
                               return answer.give(chat.error());
                           ChannelAccount found = account;
                           found.title = chat.value()[QLatin1String("title")].toString();
                           const QString name = chat.value()[QLatin1String("username")].toString();
                           found.target = name.isEmpty()
                                              ? QString::number(chat.value()[QLatin1String("id")].toInteger())
                                              : QString(u'@' + name);
                           readMembership(found, bot, answer);
                       });
    });
    return answer.future();
}

void Telegram::readMembership(const ChannelAccount &account, qint64 bot,
                              const core::Deferred<Result<ChannelAccount>> &answer)
{
    const QJsonObject arguments{{QStringLiteral("chat_id"), chatId(m_channel.target)},
                                {QStringLiteral("user_id"), bot}};
    core::whenDone(
        call("getChatMember", arguments, Effect::Reads), this, [answer, account](const Result<QJsonValue> &member) {
            ChannelAccount found = account;
            if (!member) {
                // A channel does not tell its members to a stranger.
                if (member.error().kind != Kind::Denied && member.error().kind != Kind::Invalid)
                    return answer.give(member.error());
                found.mayPost = found.mayEdit = found.mayDelete = false;
                return answer.give(found);
            }
            const QString status = member.value()[QLatin1String("status")].toString();
            const auto may = [&](const char *right) {
                return status == QLatin1String("creator")
                       || (status == QLatin1String("administrator") && member.value()[QLatin1String(right)].toBool());
            };
            found.mayPost = may("can_post_messages");
            found.mayEdit = may("can_edit_messages") || found.mayPost; // its own it may always
            found.mayDelete = may("can_delete_messages") || found.mayPost;
            answer.give(found);
        });
}

QFuture<Result<PostedMessage>> Telegram::post(const ChannelMessage &message)
{
    const QString html = core::telegramHtml(message.words, message.address, message.language);
    Called sent;
    if (message.picture.isEmpty()) {
        sent = call("sendMessage",
                    {{QStringLiteral("chat_id"), chatId(m_channel.target)},
                     {QStringLiteral("text"), html},
                     {QStringLiteral("parse_mode"), QStringLiteral("HTML")}},
                    Effect::Writes);
    } else {
        const FormBody form = multipart({{"chat_id", chatId(m_channel.target).toVariant().toString()},
                                         {"caption", html},
                                         {"parse_mode", QStringLiteral("HTML")}},
                                        {"photo", "picture.jpg", "image/jpeg", message.picture});
        sent = call("sendPhoto", form.contentType, form.body, Effect::Writes);
    }
    const core::Deferred<Result<PostedMessage>> answer;
    core::whenDone(sent, this, [answer](const Result<QJsonValue> &result) {
        if (!result)
            return answer.give(result.error());
        const QJsonObject made = result.value().toObject();
        const qint64 id = made[QLatin1String("message_id")].toInteger();
        if (id <= 0)
            return answer.give(Error{Kind::Unknown, QStringLiteral("an answer without the message's number")});
        answer.give(PostedMessage{QString::number(id), telegramAddress(made)});
    });
    return answer.future();
}

QFuture<Result<void>> Telegram::edit(const core::SentPost &there, const ChannelMessage &message)
{
    const bool pictured = there.post.withPicture;
    const bool replaces = pictured && !message.picture.isEmpty();
    const core::Deferred<Result<void>> answer;
    core::whenDone(
        replaces ? editPicture(there, message) : editWords(there, message), this,
        [answer, message, pictured, replaces](const Result<QJsonValue> &result) {
            const bool same = !result && result.error().detail.contains(QLatin1String("message is not modified"));
            if (!result && !same)
                return answer.give(result.error());
            // A photograph can be another one, and never a text.
            const bool off = message.pictureThere == ChannelMessage::PictureThere::IsTakenOff;
            answer.give(pictured && !replaces && off ? Result<void>(channelError(ChannelTrouble::PictureStays))
                                                     : Result<void>());
        });
    return answer.future();
}

Telegram::Called Telegram::editWords(const core::SentPost &there, const ChannelMessage &message)
{
    const bool caption = there.post.withPicture;
    QJsonObject arguments{{QStringLiteral("chat_id"), chatId(m_channel.target)},
                          {QStringLiteral("message_id"), there.messageId.toLongLong()},
                          {QStringLiteral("parse_mode"), QStringLiteral("HTML")}};
    arguments.insert(caption ? QStringLiteral("caption") : QStringLiteral("text"),
                     core::telegramHtml(message.words, message.address, message.language));
    return call(caption ? "editMessageCaption" : "editMessageText", arguments, Effect::Writes);
}

Telegram::Called Telegram::editPicture(const core::SentPost &there, const ChannelMessage &message)
{
    const QJsonObject media{
        {QStringLiteral("type"), QStringLiteral("photo")},
        {QStringLiteral("media"), QStringLiteral("attach://photo")}, // the part of the form that has the bytes
        {QStringLiteral("caption"), core::telegramHtml(message.words, message.address, message.language)},
        {QStringLiteral("parse_mode"), QStringLiteral("HTML")}};
    const FormBody form = multipart({{"chat_id", chatId(m_channel.target).toVariant().toString()},
                                     {"message_id", there.messageId},
                                     {"media", QString::fromUtf8(QJsonDocument(media).toJson(QJsonDocument::Compact))}},
                                    {"photo", "picture.jpg", "image/jpeg", message.picture});
    return call("editMessageMedia", form.contentType, form.body, Effect::Writes);
}

QFuture<Result<void>> Telegram::remove(const core::SentPost &there)
{
    const QJsonObject arguments{{QStringLiteral("chat_id"), chatId(m_channel.target)},
                                {QStringLiteral("message_id"), there.messageId.toLongLong()}};
    const core::Deferred<Result<void>> answer;
    core::whenDone(call("deleteMessage", arguments, Effect::Writes), this, [answer](const Result<QJsonValue> &result) {
        const bool gone = !result && core::toldChannelTrouble(result.error()) == ChannelTrouble::PostGone;
        answer.give(result || gone ? Result<void>() : Result<void>(result.error()));
    });
    return answer.future();
}

QUrl telegramAddress(const QJsonObject &message)
{
    const QJsonObject chat = message[QLatin1String("chat")].toObject();
    const QString number = QString::number(message[QLatin1String("message_id")].toInteger());
    const QString name = chat[QLatin1String("username")].toString();
    if (!name.isEmpty())
        return QUrl(QString(QLatin1String("https://t.me/") + name + u'/' + number));
    // A private channel: its members can open it.
    const QString id = QString::number(chat[QLatin1String("id")].toInteger());
    if (id.startsWith(QLatin1String("-100")))
        return QUrl(QString(QLatin1String("https://t.me/c/") + id.mid(4) + u'/' + number));
    return {};
}

} // namespace publishing
