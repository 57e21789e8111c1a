// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader's browser may be given, judged by a parser and not by letters: a list of elements, attributes and
// addresses that show something, and nothing that runs, sends, moves on or fetches. Pure functions, any thread.
#pragma once

#include "formats/dom.h"

#include <QByteArray>

namespace fuzz {

// Text on its way to a page, or what may stay of a stranger's markup, in which a site's own styles and films may stand.
enum class Show { Text, SitesOwn };

// Ends the program when there is anything else in the element's inside.
void holdsOnlyWhatShows(const GumboNode *element, Show show = Show::Text);
void showsOnly(const QByteArray &html, Show show = Show::Text);

} // namespace fuzz
