// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an address, handle, hashtag or file name that starts at a place of a text ends. Pure functions, any thread.
#pragma once

#include <QStringView>

namespace spelling {

// `at` itself when nothing of the kind starts there. Cheap for ordinary prose.
[[nodiscard]] qsizetype endOfAddress(QStringView text, qsizetype at);

} // namespace spelling
