// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which picture of a story is meant: one that is a block, or one of several in a gallery. A value, GUI thread.
#pragma once

#include "core/body.h"

namespace ui {

struct PicturePlace
{
    core::BlockId block;
    core::MediaId media;   // it may have moved in its gallery, or be another by now
    qsizetype number = -1; // in the gallery; -1: it is the block
};

// The same picture with other pixels: what was written about it may have changed while they were worked on.
[[nodiscard]] inline core::Picture withPixelsOf(const core::Picture &made, core::Picture now)
{
    now.media = made.media;
    now.remoteId = made.remoteId;
    now.remoteUrl = made.remoteUrl;
    now.width = made.width;
    now.height = made.height;
    now.original = made.original;
    now.edit = made.edit;
    return now;
}

} // namespace ui
