// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists in text without marks, by the signs in front of their lines. Pure, any thread.
#pragma once

#include "core/body.h"

#include <QStringList>

namespace formats {

// The items of lines that all begin with one kind of sign, or with numbers each one more than the one before; a line
// that goes on stands further in. A line with a colon at its end may stand above them. Empty for all other lines:
// those of a dialogue, which begin with long dashes, stay what they are.
[[nodiscard]] QList<core::Block> listFromLines(const QStringList &lines);

} // namespace formats
