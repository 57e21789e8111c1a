// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A port of 127.0.0.1 that nobody uses at this moment. Any thread.
#pragma once

#include <QtGlobal>

namespace support {

[[nodiscard]] quint16 freePort();

} // namespace support
