// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A first look over a parsed page, for what can only be said when all of it is known: which links are footnote calls
// and where the notes are, which tables only arrange the page. Any thread.
#pragma once

#include "core/patience.h"
#include "formats/dom.h"

#include <QHash>
#include <QSet>

namespace formats {

struct Survey
{
    QHash<const GumboNode *, QString> calls; // links, with the note's name
    QHash<const GumboNode *, QString> notes; // the elements that hold a note
    QSet<const GumboNode *> backLinks;       // from a note to its call
    QSet<const GumboNode *> remarks;         // of people in the margin, and where they are called
    QSet<const GumboNode *> layoutTables;
    int firstHeadings = 0; // how many <h1>
};

// A page's table of one column is a box; a spreadsheet's is a table.
enum class Tables { OfPage, OfSheet };

// What is not looked at when patience ends is no call and no note.
[[nodiscard]] Survey surveyOf(const GumboNode *root, Tables tables, const core::Patience &patience = {});

// "[1]", "iv", "*": what stands where a footnote is called.
[[nodiscard]] bool isNoteMark(const QString &text);
// The letters inside, not more than `most`.
[[nodiscard]] QString lettersIn(const GumboNode *node, qsizetype most);

} // namespace formats
