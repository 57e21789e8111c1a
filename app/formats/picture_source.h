// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture and its markup in a WordPress post: <figure>, <img>, <figcaption>. Pure functions, any thread.
#pragma once

#include "formats/block_markup.h"

namespace formats {

// False when there is more in it than a picture with a plain caption and a credit.
[[nodiscard]] bool readPicture(const QByteArray &source, core::Picture &picture);
[[nodiscard]] QByteArray renderPicture(const core::Block &block, bool commented, const WriteOptions &options);

// "Caption <span class="credit">Photo: N. Brandt</span>"; empty without either.
[[nodiscard]] QByteArray captionHtml(const core::Picture &picture, const QString &language);

} // namespace formats
