// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What kind of picture some bytes are, by how they begin, and how large it is. Pure functions, any thread; nothing is
// decoded.
#pragma once

#include <QByteArray>
#include <QSize>

namespace formats {

// "image/jpeg", png, gif, webp, tiff, bmp, heic; empty for all others, drawings (EMF, WMF, SVG) among them.
[[nodiscard]] QByteArray pictureType(const QByteArray &bytes);
// ".jpeg" and so on, without the dot.
[[nodiscard]] QByteArray pictureSuffix(const QByteArray &type);
// In pixels, of PNG, JPEG, GIF and BMP; empty when it cannot be told.
[[nodiscard]] QSize pictureSize(const QByteArray &bytes);

} // namespace formats
