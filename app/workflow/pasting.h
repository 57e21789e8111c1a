// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Foreign text into blocks: the clipboard and files a person drops. Pure functions; input is capped and sanitised, and
// nothing is fetched or opened.
#pragma once

#include "core/body.h"
#include "core/result.h"
#include "formats/paste.h"

namespace workflow {

using formats::Dropped;
using formats::DroppedPart;
using formats::Pasted;
using formats::PastedPicture;
using formats::PasteInput;

// Everything the clipboard says, with a list of what was left out.
[[nodiscard]] core::Result<Pasted> readClipboard(const PasteInput &input);
// The same with the pictures of the RTF that a word processor gives beside it.
[[nodiscard]] core::Result<Pasted> readClipboard(const PasteInput &input, const QByteArray &rtf);
// Whether the HTML shows pictures that are not in it.
[[nodiscard]] bool needsRichText(const QByteArray &html);
// From programs that give no HTML. `text` is what they give beside it: only what stands there is taken for a title.
[[nodiscard]] core::Result<Pasted> readRichText(const QByteArray &rtf, const QString &text,
                                                const core::Patience &patience = {});
// Paragraphs and nothing else: paste as plain text.
[[nodiscard]] core::Result<Pasted> readPlainly(const QString &text);
// Takes out what would vanish in this text, and says what that was.
[[nodiscard]] QList<DroppedPart> leaveOutWhatVanishes(QList<core::Block> &blocks, const core::Body &text);
// The card for an address on a line of its own; empty when it is not a known place.
[[nodiscard]] core::Embed embedFor(const QString &address);

// For copying out: some blocks exactly, as clean HTML, as Markdown, and as plain text.
[[nodiscard]] QByteArray ownCopyOf(const QList<core::Block> &blocks, const core::SiteId &site);
[[nodiscard]] QByteArray htmlFrom(const QList<core::Block> &blocks);
[[nodiscard]] QByteArray markdownFrom(const QList<core::Block> &blocks);
[[nodiscard]] QString textFrom(const QList<core::Block> &blocks);

} // namespace workflow
