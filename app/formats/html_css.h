// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters of CSS taken apart: comments, quotes, escapes, and which parts of a sheet are meant for a window on a
// screen. Pure functions, any thread, one pass each.
#pragma once

#include <QByteArray>
#include <QList>

namespace formats {

// Parts between separators that stand outside of quotes and brackets; only so many, the rest is left.
[[nodiscard]] QList<QByteArray> cssParts(const QByteArray &css, char separator);

// Also without the comment signs of HTML, in which Word writes its sheet.
[[nodiscard]] QByteArray withoutCssComments(const QByteArray &css);

// "d\69splay" is "display".
[[nodiscard]] QByteArray withoutCssEscapes(const QByteArray &css);

// Of what stands behind "@media", in lower case: whether it is so in a wide window.
[[nodiscard]] bool isForWindow(const QByteArray &media);

} // namespace formats
