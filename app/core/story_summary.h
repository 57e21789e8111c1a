// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lists, queues and counts show of stories without loading them. Values, any thread.
#pragma once

#include "core/id.h"
#include "core/story.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace core {

struct StorySummary
{
    StoryId id;
    SiteId site;
    DeskId desk;
    QString headline;
    QString language;
    Stage stage = Stage::Draft;
    int words = 0;
    QDateTime modified; // UTC
    QDateTime schedule; // UTC
    QUrl address;       // where it is public, if it is
    QString snippet;    // a search hit's surroundings, found words between U+E000 and U+E001; else empty
    bool inBin = false;

    friend bool operator==(const StorySummary &, const StorySummary &) = default;
};

struct StoryFilter
{
    QString text; // search words; empty lists by time
    std::optional<SiteId> site;
    std::optional<DeskId> desk; // main or further desk
    QList<Stage> stages;        // empty: any
    QString assignee;           // empty: anybody
    bool inBin = false;
    int limit = 200;
    int offset = 0;

    friend bool operator==(const StoryFilter &, const StoryFilter &) = default;
};

struct StoryCounts
{
    int all = 0;
    int inBin = 0;
    QHash<Stage, int> byStage;
    QHash<DeskId, int> byDesk;

    friend bool operator==(const StoryCounts &, const StoryCounts &) = default;
};

enum class VersionReason {
    Saved,
    Submitted,
    SentBack,
    Approved,
    Published,
    BeforeRestore,
    Restored,
    Automatic,
    BeforeReplacing
};

struct VersionSummary
{
    VersionId id;
    StoryId story;
    QDateTime at; // UTC
    QString by;
    VersionReason reason = VersionReason::Saved;
    Stage stage = Stage::Draft;
    QString headline;
    int words = 0;

    friend bool operator==(const VersionSummary &, const VersionSummary &) = default;
};

} // namespace core
