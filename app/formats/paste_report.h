// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What came along with a text on its way in: pictures to be taken in, and what was left out, so that the person can
// look at it. Values, any thread.
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace formats {

enum class Dropped {
    Styles,          // fonts, colours, spacing
    Classes,         // names by which other programs know their styles
    Comments,        // of the markup
    Remarks,         // of people in the margin, and deleted text of tracked changes
    HiddenText,      // what the writer's program did not show either
    Invisible,       // letters that nobody sees: forced directions, marks of a copy
    Tracking,        // parameters and detours in links
    FilePaths,       // links and pictures on the writer's own disk
    Scripts,         // what runs
    Frames,          // other pages in the page, forms, films, drawings
    Furniture,       // navigation and side columns of web pages
    EmptyParagraphs, // with nothing but white space
    RemotePictures,  // kept as an address, not fetched
    LostPictures,    // the clipboard names them and does not hold them
    LostLinks,       // lead on from a page that is not named
    NoteMarks,       // calls of footnotes that were not copied
    LongWords,       // the rest of words longer than any language has
    DeepStructure,   // nested deeper than anybody writes
    Blocks,          // of the site's editor and its plugins, which a text without blocks cannot hold
};

struct DroppedPart
{
    Dropped kind = Dropped::Styles;
    int count = 0;
    QStringList samples; // a few, shortened

    friend bool operator==(const DroppedPart &, const DroppedPart &) = default;
};

struct PastedPicture
{
    core::BlockId block; // a Picture without an address
    QByteArray bytes;    // as they came: not looked at yet

    friend bool operator==(const PastedPicture &, const PastedPicture &) = default;
};

class DropLog
{
public:
    void add(Dropped kind, const QString &sample = {});
    // Whether add() would keep another sample.
    [[nodiscard]] bool wantsSample(Dropped kind) const;
    // In the order of the kinds.
    [[nodiscard]] const QList<DroppedPart> &parts() const { return m_parts; }

private:
    QList<DroppedPart> m_parts;
};

} // namespace formats
