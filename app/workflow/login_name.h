// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed in on this computer, by the name it goes by there: for whoever gave no name of their own. Any thread.
#pragma once

#include <QString>

namespace workflow {

[[nodiscard]] QString loginName(); // never empty

} // namespace workflow
