// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a picture moves: GIF, WebP or PNG with more than one frame. Told from the file's own parts, so that it does
// not hang on which readers are installed. Pure functions, any thread; nothing is decoded.
#pragma once

#include <QByteArray>

namespace workflow {

// Parts that do not fit together end the count: what came before them holds.
[[nodiscard]] bool isAnimated(const QByteArray &file);

} // namespace workflow
