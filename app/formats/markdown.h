// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Markdown (CommonMark with strikethrough, tables, task lists and footnotes) in and out. HTML inside Markdown is read
// as foreign HTML is, with all that may not come in left out; "— " in front of a quote's last paragraph says whose
// words they are. Pure functions, any thread.
#pragma once

#include "core/body.h"
#include "core/result.h"
#include "formats/paste_report.h"

namespace formats {

// Invalid when it is larger than 20 MB. What stands above the text about it (markdown_front.h) is no part of it.
[[nodiscard]] core::Result<core::Body> readMarkdown(const QByteArray &markdown);
// Of somebody else: links lose what counts readers. What was left out is noted.
[[nodiscard]] core::Result<core::Body> readMarkdown(const QByteArray &markdown, DropLog &dropped);
// Opaque blocks leave their words only, notes to the desk nothing.
[[nodiscard]] QByteArray writeMarkdown(const core::Body &body);

} // namespace formats
