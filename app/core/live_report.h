// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader finds at a story's address once it was published: looked at from outside, without an account. Values,
// any thread.
#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace core {

enum class LiveCheck {
    Page,     // something answers at the address
    Headline, // and it is the story
    Text,     // its words are those that were sent, all of them
    Address,  // the page names this address as its own (canonical)
    Language, // and says which language it is in
    Picture,  // a picture of the story is on it and can be loaded
    Feed,     // the feed carries the story
    Sitemap,  // so does a sitemap
    Gone,     // of what was taken from readers: nothing of it answers there any more
};

enum class LiveState {
    Good,
    Wrong,
    NotSeen, // it could not be looked at, or the site has no such thing
};

struct LiveFinding
{
    LiveCheck check = LiveCheck::Page;
    LiveState state = LiveState::NotSeen;
    QString detail; // what is there instead: an HTTP status, another address, the first words that are missing

    friend bool operator==(const LiveFinding &, const LiveFinding &) = default;
};

struct LiveReport
{
    QUrl address;
    QDateTime at; // UTC
    QList<LiveFinding> findings;

    [[nodiscard]] std::optional<LiveState> stateOf(LiveCheck check) const;
    // Readers get the page, and it is the story with all its words.
    [[nodiscard]] bool isLive() const;
    // And nothing else about it is wrong.
    [[nodiscard]] bool isWhole() const;
    // It was taken from readers, and they get it no longer.
    [[nodiscard]] bool isGone() const { return stateOf(LiveCheck::Gone) == LiveState::Good; }
    // Nobody could look: no connection from here.
    [[nodiscard]] bool isUnseen() const { return stateOf(LiveCheck::Page) == LiveState::NotSeen; }

    friend bool operator==(const LiveReport &, const LiveReport &) = default;
};

// A published story that is looked at, or shall be.
struct LiveWatch
{
    SubmissionId submission;
    QDateTime dueAt; // UTC; none when nobody looks any more
    int looks = 0;   // so far
    LiveReport report;

    friend bool operator==(const LiveWatch &, const LiveWatch &) = default;
};

// When the next look is after this one, counted from it in milliseconds: caches and queues of a site need their time.
// None when what is seen is right, or has been wrong for so long that only a person can help.
[[nodiscard]] std::optional<qint64> nextLook(const LiveReport &report, int looks);

[[nodiscard]] QByteArray toBytes(const LiveReport &report);
[[nodiscard]] LiveReport liveReportFromBytes(const QByteArray &bytes);

} // namespace core
