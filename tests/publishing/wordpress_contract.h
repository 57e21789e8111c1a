// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract's questions to a real WordPress, for every test of one.
#pragma once

#include "publishing/awaiting.h"
#include "publishing/contract.h"
#include "publishing/http.h"
#include "publishing/wordpress.h"
#include "publishing/wordpress_markup.h"
#include "support/wordpress_server.h"

class WordPressContract : public PublisherContract
{
protected:
    publishing::Publisher &publisher() override { return as(QStringLiteral("editor")); }

    QByteArray readerSees(const QUrl &address) override
    {
        publishing::Request request;
        request.url = address;
        const auto answer = awaited(m_http.fetch(request, publishing::Redirects::Anywhere));
        return answer && answer->status == 200 ? answer->body : QByteArray();
    }

    void changeBehindOurBack(const QString &postId) override
    {
        m_server.evaluate(
            QStringLiteral("$post = get_post(%1); return wp_update_post(['ID' => %1, 'post_content' => "
                           "wp_slash(str_replace('The ferries of', '<strong>Changed on the site.</strong> "
                           "The ferries of', $post->post_content))]);")
                .arg(postId));
    }

    bool moveBehindOurBack(const QString &postId, const QString &status) override
    {
        m_server.evaluate((status == QLatin1String("trash")
                               ? QStringLiteral("return wp_trash_post(%1);")
                               : QStringLiteral("return wp_update_post(['ID' => %1, 'post_status' => '%2']);")
                                     .arg(QStringLiteral("%1"), status))
                              .arg(postId));
        return true;
    }

    bool showsCorrections() const override { return true; }

    int picturesOnSite(const core::MediaId &media) override
    {
        return m_server
            .evaluate(
                QStringLiteral("return count(get_posts(['post_type' => 'attachment', 'numberposts' => -1, 'name' => "
                               "'%1'])) + count(get_posts(['post_type' => 'attachment', 'numberposts' => -1, "
                               "'name' => '%1-2']));")
                    .arg(publishing::keyOf(media)))
            .toInt();
    }

    publishing::WordPressPublisher &as(const QString &user)
    {
        auto &publisher = m_publishers[user];
        if (!publisher)
            publisher = std::make_shared<publishing::WordPressPublisher>(m_server.siteFor(user),
                                                                         m_server.password(user), m_http);
        return *publisher;
    }

    support::WordPressServer m_server;
    publishing::Http m_http;
    QHash<QString, std::shared_ptr<publishing::WordPressPublisher>> m_publishers;
};
