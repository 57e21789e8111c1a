// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the elements and attributes of foreign HTML are to us, by their names in lower case. Pure functions, any thread.
#pragma once

#include "formats/tag.h"

#include <QByteArray>

namespace formats::html {

[[nodiscard]] bool isBlock(const QByteArray &name);
[[nodiscard]] bool isInline(const QByteArray &name);
[[nodiscard]] bool isVoid(const QByteArray &name);
// Those that a parser opens again in every paragraph after one in which they were left open.
[[nodiscard]] bool isFormatting(const QByteArray &name);
// <h1> to <h6> and the line above what can be opened.
[[nodiscard]] bool isHeading(const QByteArray &name);
// Never text for a reader; their content ends at their own closing tag whatever stands in it.
[[nodiscard]] bool isRawText(const QByteArray &name);
// Dropped with all that is nested in them.
[[nodiscard]] bool isDropped(const QByteArray &name);
// The data of a word processor or a sheet, in markup of their own.
[[nodiscard]] bool isOfficeData(const QByteArray &name);
[[nodiscard]] bool isKeptAttribute(const QByteArray &name);
// Blocks that mean no more than a block of another name, and to a parser bring habits of their own.
[[nodiscard]] QByteArray plainName(const QByteArray &name);
// Elements of HTML that end a drawing or a formula, as they do in browsers.
[[nodiscard]] bool breaksOut(const Tag &tag, QByteArrayView whole);
// Inside a drawing or a formula these hold HTML of their own.
[[nodiscard]] bool holdsHtml(const QByteArray &name);

} // namespace formats::html
