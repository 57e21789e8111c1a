// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which code page a text was written in when nothing says so: the one in which its bytes are the usual letters and
// words of a language. Pure functions, any thread. Not for Unicode: whoever asks has looked for that before.
#pragma once

#include <QByteArrayView>

namespace formats {

// A number for fromCodePage(): Windows, Mac, DOS, KOI8 and ISO pages of Europe and the Near East, and those of Japan,
// China and Korea. 1252 when nothing speaks for another.
[[nodiscard]] int guessedCodePage(QByteArrayView bytes);

} // namespace formats
