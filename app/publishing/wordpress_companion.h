// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What our own plugin on a WordPress (packaging/wordpress) adds to its interface: keys under which a request is
// answered once, tags of what a post says, marks by which stories and pictures are found, locks. GUI thread; `api` and
// `owner` live as long as an answer is awaited. A site without it is asked once, and nothing more is sent to it.
#pragma once

#include "core/desk_side.h"
#include "publishing/publisher.h"
#include "publishing/wordpress_api.h"

#include <QFuture>

#include <optional>

namespace publishing {

struct Companion
{
    int version = 0;          // 0: there is none
    qint64 uploadLimit = 0;   // bytes of one request
    qint64 largestUpload = 0; // bytes of a file in pieces
    qint64 piece = 0;         // bytes of the biggest of them
    bool keepsSearch = false; // titles and descriptions for search; otherwise another plugin does

    [[nodiscard]] bool isThere() const { return version > 0; }
    friend bool operator==(const Companion &, const Companion &) = default;
};

[[nodiscard]] Companion companionFrom(const QJsonObject &about);

class WordPressCompanion
{
public:
    WordPressCompanion(WordPressApi &api, QObject *owner);

    // Asked once. A site that cannot be asked at this moment counts as one without, until the next time.
    [[nodiscard]] QFuture<Companion> ask();

    // Says that a post is open here, or no longer, and who has it open there. `number` is the site's own.
    [[nodiscard]] QFuture<core::Result<core::EditLock>> lock(const QString &number, Publisher::Locking locking);

private:
    WordPressApi &m_api;
    QObject *m_owner;
    std::optional<Companion> m_known;
};

// The key under which a request that makes something is answered once: the same for the same thing and the same words.
[[nodiscard]] Headers onceOnly(const QString &what, const QByteArray &words);
// Only where the post still says what was read; nothing where the site gives no tags.
[[nodiscard]] Headers onlyIfStill(const QByteArray &tag);
// Of an answer with one post.
[[nodiscard]] QByteArray tagOf(const Answer &answer);

// The marks, as the site's interface calls them, and how they are asked for.
[[nodiscard]] QJsonObject storyMark(const core::StoryId &story);
[[nodiscard]] std::pair<QByteArray, QString> mediaMark(const core::MediaId &media); // a field of a form
[[nodiscard]] Query byStoryMark(const core::StoryId &story);
[[nodiscard]] Query byMediaMark(const core::MediaId &media);
// The fields of a query, and the mark with them.
[[nodiscard]] Query withMark(Query query);
// Whether a post or picture carries this one: a site that has lost the plugin lists just anything.
[[nodiscard]] bool carries(const QJsonObject &json, const core::StoryId &story);
[[nodiscard]] bool carries(const QJsonObject &json, const core::MediaId &media);

} // namespace publishing
