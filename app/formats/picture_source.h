// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture and its markup in a WordPress post: <figure>, <img>, <figcaption>. Pure functions, any thread.
#pragma once

#include "formats/block_markup.h"

namespace formats {

// False when there is more in it than a picture with a caption of one line and a credit.
[[nodiscard]] bool readPicture(const QByteArray &source, core::Picture &picture);
// The source with what is said of the picture changed, all else as it was. Empty when that cannot be.
[[nodiscard]] QByteArray withPicture(const QByteArray &source, const core::Picture &picture, const QString &language);
// Whether both are the same picture on the site, whatever is said of it.
[[nodiscard]] bool isSamePicture(const core::Picture &a, const core::Picture &b);
// Where the site has it; without an address when it is not there.
[[nodiscard]] RemoteImage remoteImage(const core::Picture &picture, const WriteOptions &options);
// "<img src=… alt=… class="wp-image-7"/>"
[[nodiscard]] QByteArray freshImage(const core::Picture &picture, const RemoteImage &remote);
[[nodiscard]] QByteArray freshPicture(const core::Picture &picture, const RemoteImage &remote, bool commented,
                                      const QString &language);
[[nodiscard]] QByteArray renderPicture(const core::Block &block, bool commented, const WriteOptions &options);

// The caption with its links and marks, as far as they are on letters that still stand there.
[[nodiscard]] QList<core::Span> captionSpans(const core::Picture &picture);
// "Caption <span class="credit">Photo: N. Brandt</span>"; empty without either.
[[nodiscard]] QByteArray captionHtml(const core::Picture &picture, const QString &language);

} // namespace formats
