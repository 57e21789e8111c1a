// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract's questions to a real Ghost, for every test of one.
#pragma once

#include "core/when_done.h"
#include "publishing/awaiting.h"
#include "publishing/contract.h"
#include "publishing/ghost.h"
#include "publishing/http.h"
#include "publishing/wordpress_markup.h"
#include "support/ghost_server.h"

#include <QJsonDocument>

class GhostContract : public PublisherContract
{
protected:
    publishing::Publisher &publisher() override
    {
        if (!m_publisher)
            m_publisher = std::make_unique<publishing::GhostPublisher>(m_server.site(), m_server.key(), m_http);
        return *m_publisher;
    }

    QByteArray readerSees(const QUrl &address) override
    {
        publishing::Request request;
        request.url = address;
        const auto answer = awaited(m_http.fetch(request, publishing::Redirects::Anywhere));
        if (!answer || answer->status != 200)
            return {};
        // What the theme lists below the article is of other stories.
        const qsizetype end = answer->body.indexOf("</article>");
        return end < 0 ? answer->body : answer->body.left(end);
    }

    void changeBehindOurBack(const QString &postId) override
    {
        change(postId, [](QJsonObject &post) {
            QString lexical = post[QLatin1String("lexical")].toString();
            lexical.replace(QStringLiteral("The ferries of"),
                            QStringLiteral("<strong>Changed on the site.</strong> The ferries of"));
            post[QStringLiteral("lexical")] = lexical;
        });
    }

    bool moveBehindOurBack(const QString &postId, const QString &status) override
    {
        if (status == QLatin1String("trash"))
            return false;
        const bool out = status == QLatin1String("publish");
        change(postId, [out](QJsonObject &post) {
            post[QStringLiteral("status")] = out ? QStringLiteral("published") : QStringLiteral("draft");
        });
        return true;
    }

    int picturesOnSite(const core::MediaId &media) override
    {
        return int(m_server.picturesNamed(publishing::keyOf(media)).size());
    }

    // Ghost spells slugs in Latin letters.
    [[nodiscard]] bool keepsSlug(const QString &slug) const override
    {
        return std::all_of(slug.cbegin(), slug.cend(), [](QChar c) { return c.unicode() < 0x80; });
    }

    // What somebody else asks of the same Ghost, with the same key.
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &body = {},
                    const publishing::Query &query = {})
    {
        publishing::GhostApi api(m_server.site().api, m_server.key(), m_http, this);
        const auto answer = awaited(verb == "GET"    ? api.get(path, query)
                                    : verb == "POST" ? api.post(path, body, query)
                                                     : api.put(path, body, query));
        if (!answer)
            qFatal("%s", qPrintable(troubleIn(answer)));
        return answer->value.toObject();
    }

    QJsonObject postJson(const QString &postId)
    {
        return ask("GET", QStringLiteral("posts/%1/").arg(postId), {},
                   {{QStringLiteral("formats"), QStringLiteral("lexical,html")},
                    {QStringLiteral("include"), QStringLiteral("tags,authors")}})[QStringLiteral("posts")]
            .toArray()
            .at(0)
            .toObject();
    }

    void change(const QString &postId, const std::function<void(QJsonObject &post)> &edit)
    {
        const QJsonObject before = postJson(postId);
        QJsonObject after = before;
        edit(after);
        QJsonObject changes{{QStringLiteral("updated_at"), before[QStringLiteral("updated_at")]}};
        for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
            if (before[it.key()] != it.value())
                changes[it.key()] = it.value();
        }
        ask("PUT", QStringLiteral("posts/%1/").arg(postId), {{QStringLiteral("posts"), QJsonArray{changes}}});
    }

    support::GhostServer m_server;
    publishing::Http m_http;
    std::unique_ptr<publishing::GhostPublisher> m_publisher;
};
