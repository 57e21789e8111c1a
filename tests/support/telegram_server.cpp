// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/telegram_server.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>

namespace support {

namespace {

// The small HTML that Telegram reads; nothing when it would refuse it.
std::optional<ShownPost> shown(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)(b|a)(?: href=\"([^\"<>]*)\")?>"));
    ShownPost post;
    QString rest = html;
    QStringList open;
    qsizetype boldFrom = -1;
    while (!rest.isEmpty()) {
        if (rest.startsWith(u'<')) {
            const QRegularExpressionMatch match =
                tag.match(rest, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch())
                return std::nullopt;
            const QString name = match.captured(2);
            if (match.captured(1).isEmpty()) {
                open.append(name);
                if (name == QLatin1String("b"))
                    boldFrom = post.text.size();
                else
                    post.links.append(match.captured(3).replace(QLatin1String("&amp;"), QLatin1String("&")));
            } else {
                if (open.isEmpty() || open.takeLast() != name)
                    return std::nullopt;
                if (name == QLatin1String("b"))
                    post.bold += post.text.mid(boldFrom);
            }
            rest = rest.mid(match.capturedLength());
            continue;
        }
        if (rest.startsWith(u'&')) {
            const QList<std::pair<QString, QString>> entities{{QStringLiteral("&amp;"), QStringLiteral("&")},
                                                              {QStringLiteral("&lt;"), QStringLiteral("<")},
                                                              {QStringLiteral("&gt;"), QStringLiteral(">")},
                                                              {QStringLiteral("&quot;"), QStringLiteral("\"")}};
            bool known = false;
            for (const auto &[entity, sign] : entities) {
                if (rest.startsWith(entity)) {
                    post.text += sign;
                    rest = rest.mid(entity.size());
                    known = true;
                    break;
                }
            }
            if (!known)
                return std::nullopt;
            continue;
        }
        if (rest.startsWith(u'>'))
            return std::nullopt;
        post.text += rest.at(0);
        rest = rest.mid(1);
    }
    if (!open.isEmpty())
        return std::nullopt;
    static const QRegularExpression address(QStringLiteral("https?://\\S+"));
    auto matches = address.globalMatch(post.text);
    while (matches.hasNext() && post.links.isEmpty())
        post.links.append(matches.next().captured());
    return post;
}

} // namespace

QByteArray TelegramServer::refuse(int code, const char *description) const
{
    return json(code, {{QStringLiteral("ok"), false},
                       {QStringLiteral("error_code"), code},
                       {QStringLiteral("description"), QLatin1String(description)}});
}

QByteArray TelegramServer::message(const QString &id) const
{
    const QJsonObject chat{{QStringLiteral("id"), -1001234567890LL},
                           {QStringLiteral("type"), QStringLiteral("channel")},
                           {QStringLiteral("title"), QStringLiteral("Harbour News")},
                           {QStringLiteral("username"), QStringLiteral("harbour_news")}};
    return json(200, {{QStringLiteral("ok"), true},
                      {QStringLiteral("result"),
                       QJsonObject{{QStringLiteral("message_id"), id.toInt()}, {QStringLiteral("chat"), chat}}}});
}

QByteArray TelegramServer::chat(const QByteArray &method) const
{
    const auto result = [](const QJsonObject &object) {
        return json(200, {{QStringLiteral("ok"), true}, {QStringLiteral("result"), object}});
    };
    if (method == "getMe")
        return result({{QStringLiteral("id"), 7012345678LL},
                       {QStringLiteral("is_bot"), true},
                       {QStringLiteral("username"), QStringLiteral("harbour_bot")}});
    if (method == "getChat")
        return result({{QStringLiteral("id"), -1001234567890LL},
                       {QStringLiteral("type"), QStringLiteral("channel")},
                       {QStringLiteral("title"), QStringLiteral("Harbour News")},
                       {QStringLiteral("username"), QStringLiteral("harbour_news")}});
    if (m_role == Role::Stranger)
        return refuse(400, "Bad Request: member list is inaccessible");
    const bool may = m_role == Role::Administrator;
    return result({{QStringLiteral("status"), may ? QStringLiteral("administrator") : QStringLiteral("member")},
                   {QStringLiteral("can_post_messages"), may},
                   {QStringLiteral("can_edit_messages"), may},
                   {QStringLiteral("can_delete_messages"), may}});
}

QByteArray TelegramServer::answer(const WholeRequest &request)
{
    const QByteArray prefix = QByteArray("/bot") + token + '/';
    if (!request.path.startsWith(prefix))
        return refuse(request.path.contains(':') ? 401 : 404, "Unauthorized");
    const QByteArray method = request.path.mid(prefix.size());
    const QString wanted = request.fields().value(QStringLiteral("chat_id"));
    if (method != "getMe" && wanted != QLatin1String(channel) && wanted != QLatin1String("-1001234567890"))
        return refuse(400, "Bad Request: chat not found");
    if (method.startsWith("get"))
        return chat(method);
    if (m_role == Role::Stranger)
        return refuse(403, "Forbidden: bot is not a member of the channel chat");
    if (m_role == Role::Member)
        return refuse(400, "Bad Request: need administrator rights in the channel chat");
    if (method == "sendMessage" || method == "sendPhoto")
        return send(request, method == "sendPhoto");
    if (method == "editMessageMedia")
        return editMedia(request);
    if (method == "editMessageText" || method == "editMessageCaption")
        return edit(request, method == "editMessageCaption");
    if (method == "deleteMessage") {
        if (!m_deletable)
            return refuse(400, "Bad Request: message can't be deleted");
        if (!drop(request.fields().value(QStringLiteral("message_id"))))
            return refuse(400, "Bad Request: message to delete not found");
        return json(200, {{QStringLiteral("ok"), true}, {QStringLiteral("result"), true}});
    }
    return refuse(404, "Not Found");
}

QByteArray TelegramServer::send(const WholeRequest &request, bool withPicture)
{
    constexpr qsizetype longest = 4096;
    constexpr qsizetype longestCaption = 1024;
    constexpr qsizetype biggest = 10'000'000;
    const auto post = shown(request.fields().value(withPicture ? QStringLiteral("caption") : QStringLiteral("text")));
    if (!post)
        return refuse(400, "Bad Request: can't parse entities");
    if (!withPicture && post->text.trimmed().isEmpty())
        return refuse(400, "Bad Request: message text is empty");
    if (post->text.size() > (withPicture ? longestCaption : longest))
        return refuse(400,
                      withPicture ? "Bad Request: message caption is too long" : "Bad Request: message is too long");
    ShownPost kept = *post;
    kept.pictureBytes = request.file().size();
    if (withPicture
        && (kept.pictureBytes == 0 || kept.pictureBytes > biggest || !request.file().startsWith("\xff\xd8")))
        return refuse(400, "Bad Request: IMAGE_PROCESS_FAILED");
    return message(add(kept));
}

QByteArray TelegramServer::edit(const WholeRequest &request, bool caption)
{
    const QString id = request.fields().value(QStringLiteral("message_id"));
    const auto known = posts().constFind(id);
    if (known == posts().cend())
        return refuse(400, "Bad Request: message to edit not found");
    if (caption != (known->pictureBytes > 0))
        return refuse(400, "Bad Request: there is no text in the message to edit");
    auto post = shown(request.fields().value(caption ? QStringLiteral("caption") : QStringLiteral("text")));
    if (!post)
        return refuse(400, "Bad Request: can't parse entities");
    if (post->text == known->text)
        return refuse(400, "Bad Request: message is not modified: specified new message content and reply markup are "
                           "exactly the same as a current content and reply markup of the message");
    post->pictureBytes = known->pictureBytes;
    change(id, *post);
    return message(id);
}

QByteArray TelegramServer::editMedia(const WholeRequest &request)
{
    const QString id = request.fields().value(QStringLiteral("message_id"));
    const auto known = posts().constFind(id);
    if (known == posts().cend())
        return refuse(400, "Bad Request: message to edit not found");
    const QJsonObject media =
        QJsonDocument::fromJson(request.fields().value(QStringLiteral("media")).toUtf8()).object();
    if (media[QLatin1String("type")] != QLatin1String("photo")
        || media[QLatin1String("media")] != QLatin1String("attach://photo") || !request.body.contains("name=\"photo\"")
        || !request.file().startsWith("\xff\xd8"))
        return refuse(400, "Bad Request: wrong file identifier/HTTP URL specified");
    auto post = shown(media[QLatin1String("caption")].toString());
    if (!post)
        return refuse(400, "Bad Request: can't parse entities");
    post->pictureBytes = request.file().size();
    change(id, *post);
    return message(id);
}

} // namespace support
