// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes of a text file become letters, whatever program wrote them. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace formats {

// In this order: a byte order mark; UTF-16 by where its zero bytes stand; UTF-8 if it is valid; what an HTML page or an
// XML declaration says of itself; else the code page whose usual letters these would be (guess_encoding.h). Line ends
// become "\n"; byte order marks and zero characters are dropped.
[[nodiscard]] QString decodeText(const QByteArray &bytes);

// Half of a letter, as a damaged file of UTF-16 has it, becomes U+FFFD: nothing else can hold it.
[[nodiscard]] QString withoutHalves(QString text);

// Text has hardly any control characters; a picture or a program has many.
[[nodiscard]] bool looksLikeText(const QByteArray &bytes);

} // namespace formats
