// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The geometry of editing a picture: what turning, mirroring, cutting and scaling make of its size and its pixels. Pure
// functions, any thread.
#pragma once

#include "core/picture.h"

#include <QImage>
#include <QRect>
#include <QSize>

namespace workflow {

// A full turn has four quarters, whichever way one goes; a cut stays inside the picture.
[[nodiscard]] core::PictureEdit sane(core::PictureEdit edit);

[[nodiscard]] QSize turnedSize(QSize original, const core::PictureEdit &edit);
// The part that is kept, in pixels of the turned picture; never empty.
[[nodiscard]] QRect keptPart(QSize original, const core::PictureEdit &edit);
// What comes out, with the longest side at most the edit's, and never more than the limit.
[[nodiscard]] QSize editedSize(QSize original, const core::PictureEdit &edit, int longestSide);

[[nodiscard]] QImage turned(const QImage &image, const core::PictureEdit &edit); // turned and mirrored only
[[nodiscard]] QImage edited(const QImage &image, const core::PictureEdit &edit, int longestSide);

// One quarter more, the kept part going along with the picture.
enum class Turn { Left, Right };
[[nodiscard]] core::PictureEdit turnedBy(core::PictureEdit edit, Turn turn);
[[nodiscard]] core::PictureEdit flipped(core::PictureEdit edit);

// The largest part of that shape around the middle of the part kept now. A ratio of 0 leaves it as it is.
[[nodiscard]] core::PictureEdit cutTo(core::PictureEdit edit, QSize original, double ratio);

} // namespace workflow
