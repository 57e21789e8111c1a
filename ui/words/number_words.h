// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts with their nouns, in the digits and number forms of the interface's language. Pure functions, GUI thread.
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

[[nodiscard]] QString number(qint64 value);       // "18,204"
[[nodiscard]] QString bytesText(qint64 bytes);    // "340 kB"
[[nodiscard]] QString wordsText(int words);       // "640 words"
[[nodiscard]] QString readingText(int words);     // "3 min read"; empty without words
[[nodiscard]] QString picturesText(int pictures); // "2 pictures"
[[nodiscard]] QString charactersText(int characters);
[[nodiscard]] QString tagsText(int tags);
[[nodiscard]] QString desksText(int desks);
[[nodiscard]] QString storiesText(int stories);
[[nodiscard]] QString placesText(int places);
// "32 more words", "5 fewer words", "as many words".
[[nodiscard]] QString wordsDifference(int words);
// "Ports, ferries and Elin" in the language's own way.
[[nodiscard]] QString listing(const QStringList &names);

} // namespace ui
