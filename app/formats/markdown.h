// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Markdown (CommonMark with strikethrough, tables, task lists and footnotes) in and out. HTML inside Markdown is text;
// "— " in front of a quote's last paragraph says whose words they are. Pure functions, any thread.
#pragma once

#include "core/body.h"
#include "core/result.h"

namespace formats {

// Invalid when it is larger than 20 MB.
[[nodiscard]] core::Result<core::Body> readMarkdown(const QByteArray &markdown);
// Opaque blocks leave their words only, notes to the desk nothing.
[[nodiscard]] QByteArray writeMarkdown(const core::Body &body);

} // namespace formats
