// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a fuzz target is made of: one function that libFuzzer, or our own replay, calls with any bytes at all. A promise
// that is broken ends the program, which is how both of them notice. Values, one thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fuzz {

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

// Ends the program with the promise in words when it does not hold.
void promise(bool holds, const char *words);

// Whether an address is relative or leads to the web, to mail or to a telephone, as a browser would read it.
[[nodiscard]] bool leadsSomewhereHarmless(const QString &address);

} // namespace fuzz
