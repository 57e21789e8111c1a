// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong, said to a person: what happened, what is safe, what to do next, and the technical part for whoever
// is asked for help. Pure functions, GUI thread (they translate).
#pragma once

#include "core/result.h"

#include <QString>

namespace ui {

struct ErrorWords
{
    QString what;      // "The story could not be saved."
    QString safe;      // "What you wrote is still on the page."
    QString next;      // "Free some space on the disk; it is tried again by itself."
    QString technical; // shown behind "Details"; plain text, may be foreign

    friend bool operator==(const ErrorWords &, const ErrorWords &) = default;
};

// What the person, or the program for the person, was doing.
enum class Doing {
    Saving,
    OpeningStory,
    ListingStories,
    MakingStory,
    MovingToBin,
    RestoringFromBin,
    EmptyingBin,
    ListingVersions,
    ReadingLog,
    KeepingVersion,
    OpeningVersion,
    QueueingForSite, // writing the intent to publish to this computer's disk
    SendingToSite,   // a step of publishing
    ComparingWithSite,
    RefreshingSite,
    SavingSite,
    RemovingSite,
    AddingFolderSite,
    AddingPicture,
    ShowingPicture,
    AddingDictionary,
    ReadingFile,
    WritingCopy,
    Pasting,
    ReadingNotes, // of colleagues, beside the story on its site
    SendingNote,
};

[[nodiscard]] ErrorWords wordsFor(const core::Error &error, Doing doing);

// The three sentences in one paragraph, for a place that shows only text.
[[nodiscard]] QString paragraph(const ErrorWords &words);
// What "Copy details" puts on the clipboard.
[[nodiscard]] QString forClipboard(const ErrorWords &words);

} // namespace ui
