// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture sent in pieces to a WordPress that has our plugin. When one is lost, the site is asked how far it came, and
// as long as it came further since the last time, it goes on there; otherwise that is the end of this attempt, and the
// next one for the same file, even after a restart, goes on where this one ended. GUI thread.
#pragma once

#include "publishing/publisher.h"
#include "publishing/wordpress_companion.h"

namespace publishing {

struct InPieces
{
    RemotePicture picture;
    bool afterABreak = false; // the server may have died while it made the smaller sizes
};

// Small files are as quickly sent anew.
[[nodiscard]] bool mayGoInPieces(const Companion &companion, const Form &form);
// `form` with the fields of an ordinary upload. `owner` going away ends it.
[[nodiscard]] QFuture<core::Result<InPieces>> uploadInPieces(WordPressApi &api, const Companion &companion,
                                                             const core::MediaId &media, const Form &form,
                                                             QObject *owner);

} // namespace publishing
