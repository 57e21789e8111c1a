// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories and their remote copies as the bytes that are kept in the tables. Pure functions, any thread.
#pragma once

#include "core/result.h"
#include "core/story.h"

#include <QByteArray>

namespace storage {

// A whole story, compressed: versions and submissions.
[[nodiscard]] QByteArray packed(const core::Story &story);
// Io when the bytes are damaged.
[[nodiscard]] core::Result<core::Story> unpacked(const QByteArray &bytes);

// A remote copy alone.
[[nodiscard]] QByteArray toBytes(const core::Remote &remote);
[[nodiscard]] core::Remote remoteFromBytes(const QByteArray &bytes); // empty when damaged
// With those at the story's further places: their site and remote copy, nothing else of them.
[[nodiscard]] QByteArray toBytes(const core::Remote &remote, const QList<core::FurtherPlace> &places);
[[nodiscard]] QList<core::FurtherPlace> placesFromBytes(const QByteArray &bytes);

} // namespace storage
