// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is this story ready? What is missing or doubtful before it is published, as values that the window turns into
// sentences and jumps to. Pure functions, any thread.
#pragma once

#include "core/site.h"
#include "core/story.h"
#include "core/text_part.h"

#include <QList>

namespace core {

enum class Field {
    Kicker,
    Headline,
    Standfirst,
    Byline,
    Dateline,
    Body,
    Desk,
    Tags,
    Credits,
    Slug,
    LeadPicture,
    Schedule,
    SearchAndSocial
};

enum class Lack {
    NoHeadline,
    HeadlineTooLong, // amount = characters over
    NoStandfirst,
    StandfirstTooLong, // amount = characters over
    NoBody,
    NoDesk,
    NoTags,
    NoCredits,
    NoAltText,         // block, or field LeadPicture
    PictureUnreadable, // its bytes are neither here nor on the site
    PlaceholderLeft,   // "TK" or "[?]" in something that readers or search engines get; `part` says in what
    ScheduleInPast,
    EmbargoAhead, // published now, but embargoed until later
    EmptyLink,
    NoteUncalled, // a footnote that nothing in the text calls: it is not published
    NoteMissing,  // a footnote's number without the note
    // Of the place it goes to (workflow/left_behind.h): `name` is what the block's own site calls it, amount how many.
    BlockLeftBehind, // readers there see nothing of it
    BlockWordsOnly,  // or only its words
};

enum class Severity { Blocks, Advises };

struct Finding
{
    Lack lack = Lack::NoHeadline;
    Severity severity = Severity::Blocks;
    Field field = Field::Body;
    BlockId block; // when it is about one block
    int amount = 0;
    TextPart part = TextPart::Text; // of the field
    QString name = {};              // of a block

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Rules
{
    int headlineCharacters = 110; // schema.org NewsArticle headline
    int standfirstCharacters = 280;
};

// Words still to come in what is not the body, in the order of the page.
struct FieldMarkers
{
    Field field = Field::Headline;
    TextPart part = TextPart::Headline;
    int count = 0;

    friend bool operator==(const FieldMarkers &, const FieldMarkers &) = default;
};
[[nodiscard]] QList<FieldMarkers> markersInFields(const Story &story);

// Blocking ones first, otherwise in the order of the page. `now` in UTC.
[[nodiscard]] QList<Finding> checkReady(const Story &story, const Rules &rules, const QDateTime &now);
[[nodiscard]] bool blocksPublishing(const QList<Finding> &findings);

} // namespace core
