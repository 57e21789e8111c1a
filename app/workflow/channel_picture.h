// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture as channels take it. Pure but slow: for a worker thread.
#pragma once

#include <QByteArray>

namespace workflow {

// JPEG of at most ten million bytes, and no side so long that a server refuses it; our own bytes where they are that
// already. Empty when it is no picture.
[[nodiscard]] QByteArray channelPicture(const QByteArray &bytes, const QByteArray &mimeType);

} // namespace workflow
