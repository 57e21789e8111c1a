// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a merge tells: who changed what, and where both changed the same. Values, any thread.
#pragma once

#include "core/body.h"
#include "core/word_diff.h"

#include <QList>
#include <QString>

namespace core {

enum class Side { Theirs, Mine, Both };

enum class StoryField {
    Headline,
    Standfirst,
    Kicker,
    Byline,
    Dateline,
    Slug,
    Language,
    Desk,
    FurtherDesks,
    Tags,
    Subjects,
    Credits,
    Corrections,
    LeadPicture,
    SearchTitle,
    SearchDescription,
    SocialTitle,
    SocialDescription,
    Author,
    CoAuthors,
    Format,
    Sticky,
    Terms,
    Embargo,
    Schedule,
    Stage,
    Assignee,
    Body
};

// Image: which picture it is, with its size and how it was cut. Style: the kind of block, its level. Details: all else.
enum class BlockPart { Whole, Text, Style, Caption, Alt, Credit, Image, Details, Cell };

struct Place
{
    StoryField field = StoryField::Body;
    BlockId block; // of the merged story
    BlockPart part = BlockPart::Whole;
    int row = -1; // of a table; of a gallery the picture
    int column = -1;

    friend bool operator==(const Place &, const Place &) = default;
};

// Words: a stretch within a text. Value: one thing that is one or the other. RemovedThere, RemovedHere: one side
// removed the block that the other changed. Block: a block that cannot be merged inside.
enum class ConflictKind { Words, Value, RemovedThere, RemovedHere, Block };

struct Conflict
{
    int number = 0; // its name within one merge; it stays the same when others are resolved
    Place place;
    ConflictKind kind = ConflictKind::Words;
    QString base;
    QString theirs;
    QString mine;
    bool canBeText = true; // both together, or words of one's own, are possible

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

struct MergedRun
{
    RunKind kind = RunKind::Kept;
    Side by = Side::Both; // who added or removed it
    QString text;
    int conflict = -1; // the number of the conflict it belongs to, while that is open

    friend bool operator==(const MergedRun &, const MergedRun &) = default;
};

enum class ChangeKind { Changed, Added, Removed, Moved };

struct Change
{
    ChangeKind kind = ChangeKind::Changed;
    Place place; // what was removed has no block there
    Side by = Side::Theirs;
    BlockId behind;        // the merged block before it; empty at the beginning, and for fields
    QList<MergedRun> runs; // the whole text with what was added and removed

    friend bool operator==(const Change &, const Change &) = default;
};

// Both: theirs, then mine.
enum class Choice { Theirs, Mine, Both, Own };

struct Resolution
{
    Choice choice = Choice::Mine;
    QString own; // the words that were chosen

    friend bool operator==(const Resolution &, const Resolution &) = default;
};

} // namespace core
