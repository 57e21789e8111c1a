// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words on cards that can be found and replaced: captions, alternative texts and credits of pictures and galleries,
// cells and captions of tables, titles and captions of what is shown from elsewhere. GUI thread; what only the site
// reads is not looked into.
#pragma once

#include "core/body.h"
#include "core/find_text.h"

#include <functional>
#include <optional>

namespace ui {

[[nodiscard]] QList<core::Hit> hitsOn(const core::Block &card, core::Finder &finder); // in the order of its parts
// What stands there instead of a hit; empty optional: it stays.
using Instead = std::function<std::optional<QString>(int number, const core::Hit &hit)>;
// Says how many were replaced. A hit with the call of a footnote in it stays.
int replaceOn(core::Block &card, core::Finder &finder, const Instead &instead);

} // namespace ui
