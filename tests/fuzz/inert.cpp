// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is called inert is so to a parser too, whole, in its lines, and inside other markup.
#include "formats/inert.h"

#include "fuzz/harmless.h"
#include "fuzz/target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray markup = fuzz::bytesOf(data, size);
    const auto judge = [](const QByteArray &piece) {
        if (!formats::isInert(piece))
            return;
        fuzz::showsOnly(piece, fuzz::Show::SitesOwn);
        fuzz::showsOnly("<ul><li>" + piece + "<p title='x'>x</p></li></ul>", fuzz::Show::SitesOwn);
    };
    judge(markup);
    const QByteArrayList lines = markup.split('\n');
    if (lines.size() > 1 && lines.size() < 200) {
        for (const QByteArray &line : lines)
            judge(line);
    }
    return 0;
}
