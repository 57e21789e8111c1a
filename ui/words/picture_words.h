// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a picture's file said about itself beside caption and credit, for the desk. Pure functions, GUI thread.
#pragma once

#include "core/picture.h"

namespace ui {

// "Port Alder, Ostmark · 12 Mar 2026 · © Coast Agency"; empty when it said nothing.
[[nodiscard]] QString pictureFacts(const core::Picture &picture);

} // namespace ui
