// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which language the program speaks. GUI thread, before the first widget.
#pragma once

#include <QStringList>

namespace ui {

// In the language that was chosen ("fa"), or the system's when that is empty, from right to left where it is read so.
// Where the program does not know it, in English, and dates and digits stay as the system has them.
void speak(const QString &chosen);

// Those it can speak, by their codes.
[[nodiscard]] QStringList spokenLanguages();
// That it has to be started again to speak that language, said in that language.
[[nodiscard]] QString restartSentence(const QString &chosen);

} // namespace ui
