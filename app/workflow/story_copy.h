// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story as one file in a place that a person chose, for the hour in which the library cannot be written, and back
// again, on this computer or another: the story whole, with its pictures and their originals. The functions that answer
// later work on a thread of the pool, because the disk may be a failing one; the others are pure and know no pictures.
#pragma once

#include "core/result.h"
#include "core/story.h"

#include <QByteArray>
#include <QFuture>

namespace workflow {

// Standfirst: the story as JSON. Html: a page that any browser shows, with the same JSON inside it.
enum class CopyFormat { Standfirst, Html };

class MediaFolder;

// By the ending of the name; Standfirst for an ending that is none of ours.
[[nodiscard]] CopyFormat copyFormatOf(const QString &file);
// Whether a page has a story inside it.
[[nodiscard]] bool holdsStory(const QByteArray &page);
[[nodiscard]] QByteArray storyCopyBytes(const core::Story &story, CopyFormat format);
// The file may come from anyone: what is too big is refused, numbers out of all measure are brought down. A page
// without a story in it is read as text from elsewhere: through the list of what is allowed, with a new id.
[[nodiscard]] core::Result<core::Story> storyFromCopy(const QByteArray &bytes, CopyFormat format);

constexpr qint64 largestCopyFile = 512 * 1024 * 1024; // bytes, with all pictures

// All or nothing, readable by its owner only.
// Answers how many of its pictures are not in it, because they are not on this computer.
[[nodiscard]] QFuture<core::Result<int>> writeStoryCopy(const core::Story &story, const MediaFolder &media,
                                                        const QString &file);
struct ReadCopy
{
    core::Story story;
    int missing = 0; // pictures that are neither in the copy nor on this computer
};
[[nodiscard]] QFuture<core::Result<ReadCopy>> readStoryCopy(const QString &file, const MediaFolder &media);

} // namespace workflow
