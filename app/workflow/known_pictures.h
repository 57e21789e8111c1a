// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which pictures of a story a site has already, and where. Those that take the library are called
// on the database thread; the others are pure.
#pragma once

#include "core/result.h"
#include "core/story.h"
#include "publishing/publisher.h"

#include <QHash>

namespace storage {
class Library;
}

namespace workflow {

using KnownPictures = QHash<core::MediaId, publishing::RemotePicture>;

[[nodiscard]] core::Result<KnownPictures> knownPictures(storage::Library &library, const core::Story &story);

// With a stand-in for each that is still to be sent, so that a text shows where it will be.
[[nodiscard]] KnownPictures withThoseToCome(KnownPictures known, const core::Story &story);

// The pictures of a text that was read from the site: those of `mine` among them are here, with what only this computer
// knows of them.
[[nodiscard]] core::Story withPicturesHere(core::Story theirs, const core::Story &mine, const KnownPictures &known);

[[nodiscard]] core::Result<core::Story> recognised(storage::Library &library, const core::Story &mine,
                                                   const core::Story &theirs);

} // namespace workflow
