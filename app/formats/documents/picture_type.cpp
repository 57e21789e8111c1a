// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/picture_type.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace formats {

namespace {

quint16 big16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

// Walks the segments of a JPEG to the one with the frame's size.
QSize jpegSize(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size() && static_cast<unsigned char>(bytes.at(at)) == 0xff) {
        const auto marker = static_cast<unsigned char>(bytes.at(at + 1));
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return {big16(bytes, at + 7), big16(bytes, at + 5)};
        at += marker == 0xff ? 1 : 2 + big16(bytes, at + 2);
    }
    return {};
}

} // namespace

QByteArray pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return "image/tiff";
    if (bytes.startsWith("BM") && bytes.size() > 26)
        return "image/bmp";
    if (bytes.mid(4, 4) == "ftyp"
        && (bytes.mid(8, 3) == "hei" || bytes.mid(8, 3) == "hev" || bytes.mid(8, 4) == "mif1"))
        return "image/heic";
    return {};
}

QByteArray pictureSuffix(const QByteArray &type)
{
    return type.mid(type.indexOf('/') + 1);
}

QSize pictureSize(const QByteArray &bytes)
{
    const QByteArray type = pictureType(bytes);
    if (type == "image/png" && bytes.size() >= 24)
        return {qFromBigEndian<qint32>(bytes.constData() + 16), qFromBigEndian<qint32>(bytes.constData() + 20)};
    if (type == "image/gif" && bytes.size() >= 10)
        return {qFromLittleEndian<quint16>(bytes.constData() + 6), qFromLittleEndian<quint16>(bytes.constData() + 8)};
    if (type == "image/bmp")
        return {qFromLittleEndian<qint32>(bytes.constData() + 18),
                int(std::min<qint64>(qAbs<qint64>(qFromLittleEndian<qint32>(bytes.constData() + 22)),
                                     std::numeric_limits<int>::max()))}; // below zero: from the top down
    return type == "image/jpeg" ? jpegSize(bytes) : QSize();
}

} // namespace formats
