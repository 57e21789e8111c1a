// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/bare_picture.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace workflow {

namespace {

uchar at(const QByteArray &bytes, qsizetype place)
{
    return static_cast<uchar>(bytes.at(place));
}

// Segments up to the scans, then the scans as they are, up to the end of the first picture: telephones hang further
// ones behind it, each with a place and a time of its own.
QByteArray bareJpeg(const QByteArray &file)
{
    QByteArray bare = file.left(2);
    qsizetype place = 2;
    while (place + 4 <= file.size()) {
        if (at(file, place) != 0xFF)
            return {};
        const uchar marker = at(file, place + 1);
        if (marker == 0xFF) { // filling
            ++place;
            continue;
        }
        if (marker == 0xD9)
            return bare + file.mid(place, 2);
        const qsizetype length = qFromBigEndian<quint16>(file.constData() + place + 2);
        if (length < 2 || place + 2 + length > file.size())
            return {};
        const bool application = marker >= 0xE0 && marker <= 0xEF;
        const QByteArray begin = file.mid(place + 4, std::min<qsizetype>(length - 2, 12));
        const bool keeps = (!application && marker != 0xFE) || (marker == 0xE0 && begin.startsWith("JFIF"))
                           || (marker == 0xE2 && begin.startsWith("ICC_PROFILE"))
                           || (marker == 0xEE && begin.startsWith("Adobe"));
        if (keeps)
            bare += file.mid(place, 2 + length);
        place += 2 + length;
        if (marker != 0xDA)
            continue;
        // A scan goes on until a marker that is neither a stuffed byte nor a restart.
        qsizetype end = place;
        while (end + 1 < file.size()
               && !(at(file, end) == 0xFF && at(file, end + 1) != 0 && at(file, end + 1) != 0xFF
                    && !(at(file, end + 1) >= 0xD0 && at(file, end + 1) <= 0xD7)))
            ++end;
        if (end + 1 >= file.size())
            end = file.size(); // cut short: the reader of pictures judges that
        bare += file.mid(place, end - place);
        place = end;
    }
    return bare;
}

QByteArray barePng(const QByteArray &file)
{
    static constexpr std::array keeps = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
                                         "iCCP", "sBIT", "pHYs", "bKGD", "acTL", "fcTL", "fdAT"};
    QByteArray bare = file.left(8);
    qsizetype place = 8;
    while (place + 12 <= file.size()) {
        const qsizetype length = qFromBigEndian<quint32>(file.constData() + place);
        if (length > file.size() - place - 12)
            return {};
        const QByteArray name = file.mid(place + 4, 4);
        if (std::any_of(keeps.begin(), keeps.end(), [&](const char *kept) { return name == kept; }))
            bare += file.mid(place, length + 12);
        place += length + 12;
        if (name == "IEND")
            return bare;
    }
    return {};
}

QByteArray bareWebp(const QByteArray &file)
{
    static constexpr std::array keeps = {"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"};
    constexpr char wordFlags = 0x08 | 0x04; // of VP8X: there is EXIF, there is XMP
    QByteArray inside("WEBP");
    qsizetype place = 12;
    const qsizetype end = std::min<qsizetype>(file.size(), 8 + qFromLittleEndian<quint32>(file.constData() + 4));
    while (place + 8 <= end) {
        const QByteArray name = file.mid(place, 4);
        const qsizetype length = qFromLittleEndian<quint32>(file.constData() + place + 4);
        if (length > end - place - 8)
            return {};
        const qsizetype whole = 8 + length + (length & 1);
        if (std::any_of(keeps.begin(), keeps.end(), [&](const char *kept) { return name == kept; })) {
            QByteArray chunk = file.mid(place, whole);
            if (name == "VP8X" && length > 0)
                chunk[8] = static_cast<char>(chunk.at(8) & ~wordFlags);
            inside += chunk;
        }
        place += whole;
    }
    QByteArray size(4, '\0');
    qToLittleEndian(static_cast<quint32>(inside.size()), size.data());
    return "RIFF" + size + inside;
}

// Behind the blocks of data at the place, each with its length before it; -1 when they do not end.
qsizetype afterBlocks(const QByteArray &file, qsizetype place)
{
    while (place < file.size()) {
        const uchar length = at(file, place);
        place += 1 + length;
        if (length == 0)
            return place;
    }
    return -1;
}

qsizetype colourTable(uchar flags)
{
    return (flags & 0x80) ? 3 * (qsizetype(2) << (flags & 7)) : 0;
}

QByteArray bareGif(const QByteArray &file)
{
    if (file.size() < 13)
        return {};
    qsizetype place = 13 + colourTable(at(file, 10));
    QByteArray bare = file.left(place);
    while (place < file.size()) {
        const qsizetype start = place;
        const uchar kind = at(file, place);
        if (kind == 0x3B)
            return bare + ';';
        if (kind == 0x2C) {
            if (place + 11 > file.size())
                return {};
            place = afterBlocks(file, place + 10 + colourTable(at(file, place + 9)) + 1);
            if (place < 0)
                return {};
            bare += file.mid(start, place - start);
            continue;
        }
        if (kind != 0x21 || place + 3 > file.size())
            return {};
        const uchar label = at(file, place + 1);
        const bool loops = label == 0xFF && file.mid(place + 3, 11) == "NETSCAPE2.0";
        place = afterBlocks(file, place + 2);
        if (place < 0)
            return {};
        if (label == 0xF9 || loops)
            bare += file.mid(start, place - start);
    }
    return {};
}

} // namespace

QByteArray barePicture(const QByteArray &file)
{
    if (file.startsWith("\xFF\xD8"))
        return bareJpeg(file);
    if (file.startsWith("\x89PNG\r\n\x1A\n"))
        return barePng(file);
    if (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP")
        return bareWebp(file);
    if (file.startsWith("GIF8"))
        return bareGif(file);
    return {};
}

} // namespace workflow
