// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding words in a whole story, and putting others in their place: in its fields and its text with the notes to the
// desk, in captions, alternative texts, credits and cells, in what search engines and social networks are shown. Links,
// addresses and tags are found and never replaced. Pure functions, any thread. What only the site reads (opaque blocks)
// is never looked into and never changed.
#pragma once

#include "core/find_text.h"
#include "core/story.h"
#include "core/text_part.h"

#include <optional>

namespace core {

struct StoryHit
{
    TextPart part = TextPart::Text;
    BlockId block;       // where it is in the body
    qsizetype start = 0; // in the text of that part
    qsizetype length = 0;
    QString before; // the words around, on one line
    QString found;
    QString after;
    QString instead; // what would stand there, when something is to

    friend bool operator==(const StoryHit &, const StoryHit &) = default;
};

struct FindQuery
{
    QString words;
    FindOptions options;
    bool replaces = false;
    QString with;
    std::optional<SiteId> site; // none: stories of every site

    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

struct FoundInStory
{
    QList<StoryHit> hits; // in the order of the page; at most `most`
    int count = 0;        // of all
    bool gaveUp = false;  // the expression takes for ever
};

// With a query that replaces: only what it would replace.
[[nodiscard]] FoundInStory findInStory(const Story &story, const FindQuery &query, int most = 1000);
// The same for one story after the other: the finder is of this query, and is made once for all of them.
[[nodiscard]] FoundInStory findInStory(const Story &story, const FindQuery &query, Finder &finder, int most);

// All texts that are looked through, a line each: letters that stand in none of them are not found.
[[nodiscard]] QString lookedThrough(const Story &story);

struct ReplacedInStory
{
    Story story;
    int count = 0;
    bool gaveUp = false; // the story is then as it was
};

// Each hit takes on the marks of its first letter. A hit with the call of a footnote in it stays.
[[nodiscard]] ReplacedInStory replaceInStory(const Story &story, const FindQuery &query);

// A story in which something was found, as a list of such stories shows it.
struct FoundStory
{
    StoryId id;
    SiteId site;
    QString headline;
    QString language;
    Stage stage = Stage::Draft;
    bool onSite = false;  // readers have another copy of it
    bool sending = false; // on its way just now: not to be touched
    int revision = 0;     // in which it was looked through
    QList<StoryHit> hits; // the first of them
    int count = 0;

    friend bool operator==(const FoundStory &, const FoundStory &) = default;
};

} // namespace core
