// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a picture small enough in bytes for the site it goes to: first by quality, then by size, never below what
// readers can make something of. What shines through stays so. Pure but slow: for a worker thread. The picture here
// stays as it is.
#pragma once

#include "core/line.h"
#include "core/result.h"

#include <QByteArray>

namespace workflow {

struct PictureBytes;

struct FittedPhoto
{
    QByteArray bytes;
    QByteArray mimeType;
    core::FittedPicture what; // without its name
};

// Invalid, "too big for the site", when it cannot be made small enough.
[[nodiscard]] core::Result<FittedPhoto> fittedPhoto(const QByteArray &bytes, qint64 most);

// The same picture under a name that ends as it should.
[[nodiscard]] PictureBytes asFile(const PictureBytes &whole, const FittedPhoto &smaller);

// The site refused the file for its size and made nothing of it.
[[nodiscard]] bool isTooBigForSite(const core::Error &error);
// What it may take then: as it says, else the next of the sizes that servers are set to. 0: there is none.
[[nodiscard]] qint64 limitBelow(qint64 refusedBytes, const core::Error &error);

} // namespace workflow
