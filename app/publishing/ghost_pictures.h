// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on a Ghost. GUI thread; each call one attempt.
//
// Ghost keeps no list of pictures. A picture's file is therefore called after its bytes, "standfirst-1a2b….jpg", and is
// found again by a post that shows it, or else by looking whether such a file lies where Ghost puts what arrives this
// month, or put it last month: /content/images/2026/11/. What was uploaded earlier and is in no post, or lies where a
// storage adapter of the site keeps it, is not found: it would be uploaded a second time, under another month.
#pragma once

#include "core/site.h"
#include "publishing/ghost_api.h"
#include "publishing/publisher.h"

namespace publishing {

// "standfirst-1a2b…" of a file of ours, the whole address of any other.
[[nodiscard]] QString ghostPictureId(const QString &address);

[[nodiscard]] QFuture<core::Result<RemotePicture>> findGhostPicture(GhostApi &api, const core::Site &site,
                                                                    const core::MediaId &media, QObject *owner);
[[nodiscard]] QFuture<core::Result<RemotePicture>> uploadGhostPicture(GhostApi &api, const core::Site &site,
                                                                      const PictureFile &file, QObject *owner);

} // namespace publishing
