// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures in the media library of a WordPress. GUI thread; `api` and `owner` live as long as the answer is awaited.
// A picture is found again by its mark, where the site keeps one, and by its slug, which is made of its bytes (keyOf).
// It is sent as a form: file, slug, title,
// alternative text and caption arrive in one request, so that a lost answer leaves no picture without its words.
#pragma once

#include "publishing/publisher.h"
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_companion.h"

namespace publishing {

[[nodiscard]] QFuture<core::Result<RemotePicture>> findMedia(WordPressApi &api, WordPressCompanion &companion,
                                                             const core::MediaId &media, QObject *owner);
// Sends nothing when the picture is there already.
[[nodiscard]] QFuture<core::Result<RemotePicture>> uploadMedia(WordPressApi &api, WordPressCompanion &companion,
                                                               const PictureFile &file, QObject *owner);

// Those that are not in the site's library any more, or in its trash. What it may only not show counts as there.
[[nodiscard]] QFuture<core::Result<QList<core::MediaId>>>
lostMedia(WordPressApi &api, const QHash<core::MediaId, RemotePicture> &pictures, QObject *owner);

// Says on the site what is said here of a picture that is there: alternative text, and caption with credit. What is not
// said here is left as it is there; FillGaps leaves as well what the site says already. NotFound and Denied as they
// come.
enum class Describe { Anew, FillGaps };
[[nodiscard]] QFuture<core::Result<void>> describeMedia(WordPressApi &api, const QString &id,
                                                        const core::Picture &words, const QString &language,
                                                        Describe how, QObject *owner);

} // namespace publishing
