// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture file without anything but its picture: pixels, colour profile and animation stay, byte for byte; every
// other part is left out, known or not, and what hangs on behind the end too. Pure functions, any thread.
#pragma once

#include <QByteArray>

namespace workflow {

// JPEG, PNG, WebP and GIF. Empty when it is none of them or its parts do not fit together.
[[nodiscard]] QByteArray barePicture(const QByteArray &file);

} // namespace workflow
