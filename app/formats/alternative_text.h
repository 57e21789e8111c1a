// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a picture from elsewhere is said to show. Pure, any thread.
#pragma once

#include <QString>

namespace formats {

// Empty when it says nothing of the picture: programs put the file's name there, Word its whole path on the writer's
// disk, which is nobody's business.
[[nodiscard]] QString alternativeText(const QString &said);

} // namespace formats
