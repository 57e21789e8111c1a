// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site has of stories, as its own list says it: asked for page by page. Values, any thread.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace core {

enum class PostStatus { Draft, Pending, Scheduled, Public, Private };

struct StoryQuery
{
    QList<PostStatus> statuses; // empty: any
    QString words;              // in headline, excerpt or text; empty: all
    int page = 1;
    int perPage = 100; // at most 100

    friend bool operator==(const StoryQuery &, const StoryQuery &) = default;
};

struct StoryListEntry
{
    QString postId;
    QString headline;
    PostStatus status = PostStatus::Draft;
    QDateTime modified; // UTC
    QDateTime publicAt; // UTC; when it became or becomes public
    QString author;     // empty when the site does not tell
    QString language;   // BCP 47; empty when the site does not tell
    QUrl address;

    friend bool operator==(const StoryListEntry &, const StoryListEntry &) = default;
};

// Newest change first.
struct StoryListPage
{
    QList<StoryListEntry> entries;
    int total = 0; // of all pages, as far as the site counts what this person may see
    bool hasMore = false;

    friend bool operator==(const StoryListPage &, const StoryListPage &) = default;
};

} // namespace core
