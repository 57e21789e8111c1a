// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an <img> of a page says of its picture: the addresses it may be at, whether it is a letter in truth. Pure
// functions, any thread; nothing is fetched.
#pragma once

#include "formats/dom.h"

#include <QStringList>

namespace formats {

// Every address, the best first: the largest of a set, what a script would put in later, what stands there, what the
// element around offers. One that only holds the place comes last. As they are written, unresolved.
[[nodiscard]] QStringList pictureAddresses(const GumboNode *image);

// "spacer.gif": of nothing but a place.
[[nodiscard]] bool onlyHoldsAPlace(const QString &address);

// A smiley that is a picture on the page is a letter; empty for all others.
[[nodiscard]] QString emojiOf(const GumboNode *image);

// Nothing but emoji, at least one.
[[nodiscard]] bool isEmoji(const QString &text);

} // namespace formats
