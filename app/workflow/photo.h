// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a picture fit to leave this computer: upright, not too big, in a format sites take, and with only those words
// of its metadata that belong to readers (caption, credit, creator, copyright, headline, city, country). Position,
// serial numbers, owner, thumbnails and everything else are dropped. Pure but slow: for a worker thread.
#pragma once

#include "core/picture.h"
#include "core/result.h"

#include <QSize>

namespace workflow {

struct PhotoLimits
{
    qint64 bytes = 100'000'000;
    qint64 pixels = 120'000'000; // read from the header, before anything is decoded
    int longestSide = 2560;      // bigger ones are scaled down
};

struct CleanPhoto
{
    QByteArray bytes;
    QByteArray mimeType; // image/jpeg, image/png, image/webp or image/gif
    core::Picture words; // caption, credit and the like, and the size; media is not set
    QByteArray original; // the same in full size, when bytes were scaled down; as clean as they
};

// Invalid, with the reason first in the detail ("not a picture", "too many pixels", "too big", "no reader for …"),
// when it cannot be used.
[[nodiscard]] core::Result<CleanPhoto> cleanPhoto(const QByteArray &bytes, const PhotoLimits &limits = {});

// The picture that an edit makes of a clean original. One that changes nothing gives the original's own bytes.
[[nodiscard]] core::Result<CleanPhoto> editedPhoto(const QByteArray &original, const core::PictureEdit &edit,
                                                   const PhotoLimits &limits = {});

} // namespace workflow
