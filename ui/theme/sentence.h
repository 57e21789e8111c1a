// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences of the interface that begin with something foreign, such as a headline or the name of a site. Pure, GUI
// thread.
#pragma once

#include <QString>

namespace ui {

// A label reads the way of its first letter. In an interface that reads from the right, a sentence of it stays so
// although it begins with a Latin name; what is foreign as a whole is left alone.
[[nodiscard]] QString asSentence(const QString &words);

} // namespace ui
