// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures that a story copy carries along: every one the story shows, and the original of each that was cut or
// scaled, so that all can be done on another computer that can be done here. Pure but slow: not for the window's
// thread.
#pragma once

#include "core/story.h"
#include "workflow/story_copy.h"

namespace storage {
class MediaStore;
}

namespace workflow {

struct CopiedPictures
{
    QByteArray parts; // to stand behind the story
    int missing = 0;  // not on this computer
};

[[nodiscard]] CopiedPictures copiedPictures(const core::Story &story, const storage::MediaStore &store,
                                            CopyFormat format);
// Those parts of a file that the story needs, into the store. The file may be anyone's: bytes that are not those they
// are named by are left, and what is taken is cleaned as every other picture is, which may give it another name in the
// story. How many the story lacks afterwards.
[[nodiscard]] int takeCopiedPictures(const QByteArray &file, const storage::MediaStore &store, core::Story &story);

} // namespace workflow
