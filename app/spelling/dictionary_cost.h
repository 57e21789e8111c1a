// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much work a dictionary makes for Hunspell before it is given to Hunspell, which cannot be interrupted: it keeps
// affixes in trees and words in chains that ill-chosen ones make as deep as they are long. Pure, any thread.
#pragma once

#include <QByteArray>

namespace spelling {

// False when loading would take unreasonably many steps. Counting stops there, so the answer itself is quick.
[[nodiscard]] bool affixesAreCheap(const QByteArray &aff);
// `announced` is the number that the first line of the .dic file gives.
[[nodiscard]] bool wordsAreCheap(const QByteArray &dic, qint64 announced);

} // namespace spelling
