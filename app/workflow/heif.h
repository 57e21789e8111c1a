// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photographs as telephones keep them, HEIC and AVIF. Pure functions for a worker thread. Where the program was built
// without libheif they are recognised, and said to be unreadable.
#pragma once

#include "core/result.h"

#include <QImage>

namespace workflow {

[[nodiscard]] bool isHeif(const QByteArray &file);
[[nodiscard]] bool canReadHeif();

struct HeifPicture
{
    QImage image;    // upright
    QByteArray exif; // TIFF header first
    QByteArray xmp;
};

// The size is asked before anything is decoded: "too many pixels" above the limit.
[[nodiscard]] core::Result<HeifPicture> readHeif(const QByteArray &file, qint64 mostPixels);

} // namespace workflow
