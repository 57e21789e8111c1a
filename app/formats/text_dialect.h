// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text is block markup or classic HTML, never both: a site that finds one block comment in it takes the bytes without
// any for a block that nobody can edit. Here is which of the two a text is, and which of the bytes that its blocks
// remember may stand in it. All others say no more than what the block was, and it is written anew.
// Pure functions, any thread.
#pragma once

#include "formats/block_markup.h"
#include "formats/paste_report.h"

namespace formats {

// Only blocks that were read with the text have a say, never those that were put in from elsewhere: the first of those
// follows itself (Origin::glueAfter). A text that was made here is what the options want.
[[nodiscard]] Dialect dialectOfText(const core::Body &body, Dialect made);

// An opaque block's bytes in a text of the dialect. Bytes between blocks may have no comment at the top, but in a
// container, or where it is known what they are, they get that which the site's own editor gives them. In a classic
// text the HTML of a block in comments is left, and nothing of one that is a comment alone.
enum class Stands { AtTheTop, InAContainer };
[[nodiscard]] QByteArray opaqueBytes(const QByteArray &source, const QString &name, Dialect dialect, Stands stands);

// Takes out of the blocks what would vanish in the text that they are put into, and says what that was: those that are
// a comment alone, of a plugin mostly, where the text is classic HTML.
[[nodiscard]] QList<DroppedPart> leaveOutWhatVanishes(QList<core::Block> &blocks, const core::Body &text);

} // namespace formats
