// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RTF as it comes, and with the beginning that makes it one.
#include "fuzz/read_document.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::readAndWrite(bytes.startsWith("{\\rtf") ? bytes : "{\\rtf1\\ansi " + bytes, QStringLiteral("a.rtf"));
    return 0;
}
