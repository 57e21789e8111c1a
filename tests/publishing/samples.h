// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invented stories and pictures for the tests of publishers.
#pragma once

#include "publishing/publisher.h"

namespace samples {

[[nodiscard]] core::Story harbourStory(); // English, with all fields, a list, a quote, a link
[[nodiscard]] core::Story bazaarStory();  // Persian
// A small JPEG or PNG that differs for each seed.
[[nodiscard]] publishing::PictureFile picture(int seed);

} // namespace samples
