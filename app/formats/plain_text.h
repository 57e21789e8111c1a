// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain text in and out. Pure functions, any thread.
#pragma once

#include "core/body.h"

namespace formats {

// Paragraphs are separated by blank lines; in a text without any, every line is a paragraph. UTF-8, or UTF-16 with a
// byte order mark; bytes that are not UTF-8 are taken as Windows-1252.
// One '\n' for the line ends of every program, and no other control characters but tabs.
[[nodiscard]] QString plainLines(const QString &text);

[[nodiscard]] core::Body readPlainText(const QByteArray &text);
[[nodiscard]] core::Body readPlainText(const QString &text);
[[nodiscard]] QByteArray writePlainText(const core::Body &body);

} // namespace formats
