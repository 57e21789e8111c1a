// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads and writes the text of a WordPress post, in block markup or in the older "classic" HTML. Pure functions, any
// thread. Knows nothing of the network.
//
// Reading cuts the bytes into [glue, source] for each block, and a tail; writing puts them together again. A block
// whose content is unchanged gives its source back, and glue holds while the block before is the same one, so that
// writeBlocks(readBlocks(x)) == x for any bytes, and an edit changes the bytes of the edited block alone. What cannot
// be edited safely is one opaque block that holds its whole slice.
#pragma once

#include "core/body.h"

#include <QHash>

namespace formats {

// A picture as the site knows it, once it has been uploaded.
struct RemoteImage
{
    QString id;
    QString url;

    friend bool operator==(const RemoteImage &, const RemoteImage &) = default;
};

// How a text that has no bytes of its own yet is written. A text that came from a site keeps its dialect.
enum class Dialect { Blocks, Classic };

struct WriteOptions
{
    QHash<core::MediaId, RemoteImage> pictures; // for pictures that are not on the site by themselves
    QString language;                           // the story's
    Dialect dialect = Dialect::Blocks;
};

[[nodiscard]] core::Body readBlocks(const QByteArray &raw);
[[nodiscard]] QByteArray writeBlocks(const core::Body &body, const WriteOptions &options = {});

} // namespace formats
