// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/animated_picture.h"

#include <QtEndian>

namespace workflow {

namespace {

quint32 numberAt(const QByteArray &file, qsizetype at)
{
    return qFromBigEndian<quint32>(file.constData() + at);
}

int byteAt(const QByteArray &file, qsizetype at)
{
    return at < file.size() ? static_cast<unsigned char>(file.at(at)) : 0;
}

// Behind the sub-blocks that begin here: each says its length, the last is empty.
qsizetype behindSubBlocks(const QByteArray &file, qsizetype at)
{
    while (at < file.size()) {
        const int length = byteAt(file, at);
        at += 1 + length;
        if (length == 0)
            break;
    }
    return at;
}

qsizetype colourTable(int flags)
{
    return (flags & 0x80) != 0 ? qsizetype(3) << ((flags & 7) + 1) : 0;
}

bool isAnimatedGif(const QByteArray &file)
{
    int frames = 0;
    qsizetype at = 13 + colourTable(byteAt(file, 10));
    while (at < file.size()) {
        const char kind = file.at(at);
        if (kind == 0x21) { // an extension: its label, then its parts
            at = behindSubBlocks(file, at + 2);
        } else if (kind == 0x2c) { // a frame: where it stands, its colours, its pixels
            if (++frames > 1)
                return true;
            at = behindSubBlocks(file, at + 11 + colourTable(byteAt(file, at + 9)));
        } else {
            return false;
        }
    }
    return false;
}

// The part that says so stands before the pixels.
bool isAnimatedPng(const QByteArray &file)
{
    qsizetype at = 8;
    while (at + 12 <= file.size()) {
        const QByteArrayView name = QByteArrayView(file).sliced(at + 4, 4);
        if (name == "acTL")
            return numberAt(file, at + 8) > 1;
        if (name == "IDAT")
            return false;
        at += 12 + qsizetype(numberAt(file, at));
    }
    return false;
}

} // namespace

bool isAnimated(const QByteArray &file)
{
    if (file.startsWith("GIF8"))
        return isAnimatedGif(file);
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return isAnimatedPng(file);
    constexpr int animation = 2; // among the flags of the part that stands first
    return file.startsWith("RIFF") && file.mid(8, 8) == "WEBPVP8X" && (byteAt(file, 20) & animation) != 0;
}

} // namespace workflow
