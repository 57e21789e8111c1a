// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name a picture's file gets where it is published. Pure function, any thread.
#pragma once

#include "publishing/publisher.h"

namespace publishing {

// "harbour-1a2b3c4d.jpg": readable, its own for its bytes, and ASCII, because servers and file systems differ in what
// they make of the rest.
[[nodiscard]] QString pictureName(const PictureFile &file);

} // namespace publishing
