// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our own plugin for a newsroom's WordPress (packaging/wordpress), as this program knows it.
#pragma once

namespace core {

// Of the plugin that comes with this program; counts up when something is added to it. SiteOffer::companion is the one
// that a site has.
inline constexpr int companionVersion = 2;

} // namespace core
