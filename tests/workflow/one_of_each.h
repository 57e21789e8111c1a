// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on a real WordPress after a story was published there, asked behind the API's back. For tests and benches.
#pragma once

#include "core/submission.h"
#include "support/wordpress_server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace support {

// What is wrong, in words; empty when there is exactly one post with this headline, public, whole, with its lead
// picture, it became public once, and no picture of the site is there twice. `parts` are in the text, once each.
[[nodiscard]] inline QString notOneOfEach(const WordPressServer &server, const core::Submission &done,
                                          const QString &headline, const QStringList &parts)
{
    const QString code =
        QStringLiteral(
            "$all = array_values(array_filter(get_posts(['post_type' => 'post', 'post_status' => "
            "['publish','draft','pending','future','private','trash'], 'numberposts' => -1]), fn($p) => "
            "html_entity_decode($p->post_title) === '%1'));"
            "$p = $all[0] ?? null;"
            "$seen = getenv('STANDFIRST_TEST_FOLDER') . '/became-public';"
            "return ['posts' => count($all), 'id' => $p ? $p->ID : 0, 'status' => $p ? $p->post_status : '',"
            "'content' => $p ? $p->post_content : '', 'pictures' => array_map(fn($m) => "
            "md5_file(get_attached_file($m->ID)), get_posts(['post_type' => 'attachment', 'post_status' => "
            "'any', 'numberposts' => -1])), 'lead' => $p ? (int) get_post_thumbnail_id($p->ID) : 0,"
            "'public' => is_file($seen) ? count(array_filter(file($seen, FILE_IGNORE_NEW_LINES), fn($line) => "
            "explode(' ', $line, 2)[1] === '%1')) : 0];")
            .arg(headline);
    const QJsonObject site = server.evaluate(code).toObject();
    const auto number = [&](const char *key) { return site.value(QLatin1String(key)).toInt(); };
    if (done.state != core::SubmissionState::Done)
        return QStringLiteral("the outbox did not end: ") + core::toText(done.state);
    if (number("posts") != 1)
        return QStringLiteral("posts of this headline: %1").arg(number("posts"));
    if (QString::number(number("id")) != done.result.postId)
        return QStringLiteral("the outbox names another post: ") + done.result.postId;
    if (site.value(QLatin1String("status")).toString() != QLatin1String("publish"))
        return QStringLiteral("it is not public");
    if (number("public") != 1)
        return QStringLiteral("times it became public: %1").arg(number("public"));
    if (number("lead") <= 0)
        return QStringLiteral("it has no lead picture");
    const QString content = site.value(QLatin1String("content")).toString();
    for (const QString &part : parts) {
        if (content.count(part) != 1)
            return QStringLiteral("in its text %1 times: %2").arg(content.count(part)).arg(part);
    }
    QStringList pictures;
    for (const QJsonValue &digest : site.value(QLatin1String("pictures")).toArray())
        pictures.append(digest.toString());
    const qsizetype all = pictures.size();
    pictures.removeDuplicates();
    if (pictures.size() != all)
        return QStringLiteral("pictures that are there twice: %1").arg(all - pictures.size());
    return {};
}

} // namespace support
