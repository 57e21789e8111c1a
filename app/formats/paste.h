// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on the clipboard, into blocks: structure kept, appearance and rubbish left out and listed. Capped, pure, any
// thread; nothing is fetched, and no file that is named in it is opened.
#pragma once

#include "core/body.h"
#include "core/patience.h"
#include "core/result.h"
#include "formats/paste_report.h"

namespace formats {

// What there is of it; the first that says anything is taken.
struct PasteInput
{
    QByteArray own; // as writeOwnCopy() made it
    QByteArray html;
    QString text;
    QString language;             // the story's: not said again of what is pasted
    core::SiteId site = {};       // the story's: what belongs to another one's stays there
    QString source = {};          // the address of the page it was copied from, where the clipboard says it
    core::Patience patience = {}; // what takes longer is refused
};

struct Pasted
{
    QList<core::Block> blocks;     // with new ids
    QList<DroppedPart> dropped;    // in the order of the kinds
    QList<PastedPicture> pictures; // whose bytes came along
};

// Invalid when it is too big to be text for a story; the detail says in what way.
[[nodiscard]] core::Result<Pasted> readPaste(const PasteInput &input);

// The text without its HTML: an address, a table with tabs, Markdown, a mail with its lines cut, or paragraphs.
[[nodiscard]] core::Result<Pasted> readPastedText(const QString &text);

// Paragraphs and nothing else, whatever the text looks like.
[[nodiscard]] core::Result<Pasted> readPlainPaste(const QString &text);

// Our own blocks as they are, for the clipboard. Read back they differ in their ids alone.
[[nodiscard]] QByteArray writeOwnCopy(const QList<core::Block> &blocks, const core::SiteId &site = {});

} // namespace formats
