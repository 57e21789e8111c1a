// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of the newsroom's own command and of its failures. Pure functions, GUI thread (they translate).
#pragma once

#include "core/command_line.h"

#include <QString>

namespace ui {

[[nodiscard]] QString commandSentence(const core::CommandFailure &failure);
// The last lines of what a program said, for a card that has little room.
[[nodiscard]] QString lastLines(const QString &output, int lines = 4);

} // namespace ui
