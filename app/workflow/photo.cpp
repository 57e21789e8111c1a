// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/photo.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

#include <exiv2/exiv2.hpp>

#include <array>
#include <mutex>

namespace workflow {

namespace {

using core::Error;
using core::Result;

// What readers may know. Everything else in a file's metadata stays at home.
constexpr std::array keptIptc = {"Iptc.Application2.Caption",    "Iptc.Application2.Credit",
                                 "Iptc.Application2.Byline",     "Iptc.Application2.Copyright",
                                 "Iptc.Application2.Headline",   "Iptc.Application2.City",
                                 "Iptc.Application2.CountryName"};
constexpr std::array keptXmp = {"Xmp.dc.description",    "Xmp.dc.creator",     "Xmp.dc.rights",
                                "Xmp.photoshop.Credit",  "Xmp.photoshop.City", "Xmp.photoshop.Country",
                                "Xmp.photoshop.Headline"};
constexpr std::array keptExif = {"Exif.Image.Copyright", "Exif.Image.Artist", "Exif.Image.ImageDescription"};

void startExiv2()
{
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::XmpParser::initialize();
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); // damaged metadata is common and not our news
    });
}

struct Metadata
{
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
};

auto openInMemory(const QByteArray &bytes)
{
    return Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size()));
}

Metadata readMetadata(const QByteArray &bytes)
{
    Metadata kept;
    try {
        const auto image = openInMemory(bytes);
        image->readMetadata();
        for (const Exiv2::Exifdatum &datum : image->exifData()) {
            if (std::find(keptExif.begin(), keptExif.end(), datum.key()) != keptExif.end())
                kept.exif.add(datum);
        }
        for (const Exiv2::Iptcdatum &datum : image->iptcData()) {
            if (std::find(keptIptc.begin(), keptIptc.end(), datum.key()) != keptIptc.end())
                kept.iptc.add(datum);
        }
        for (const Exiv2::Xmpdatum &datum : image->xmpData()) {
            if (std::find(keptXmp.begin(), keptXmp.end(), datum.key()) != keptXmp.end())
                kept.xmp.add(datum);
        }
    } catch (const std::exception &) {
        // A picture with unreadable metadata is a picture without metadata.
    }
    return kept;
}

QString textOf(const Exiv2::XmpData &data, const char *key)
{
    const auto found = data.findKey(Exiv2::XmpKey(key));
    if (found == data.end() || found->count() == 0)
        return {};
    QString text = QString::fromStdString(found->toString(0));
    if (text.startsWith(QLatin1String("lang="))) // lang="x-default" The words
        text = text.section(QLatin1Char(' '), 1);
    return text.trimmed();
}

QString textOf(const Exiv2::IptcData &data, const char *key)
{
    const auto found = data.findKey(Exiv2::IptcKey(key));
    return found == data.end() ? QString() : QString::fromUtf8(found->toString().c_str()).trimmed();
}

QString textOf(const Exiv2::ExifData &data, const char *key)
{
    const auto found = data.findKey(Exiv2::ExifKey(key));
    return found == data.end() ? QString() : QString::fromUtf8(found->toString().c_str()).trimmed();
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

core::Picture wordsFrom(const Metadata &metadata)
{
    core::Picture words;
    words.caption =
        firstOf({textOf(metadata.xmp, "Xmp.dc.description"), textOf(metadata.iptc, "Iptc.Application2.Caption"),
                 textOf(metadata.exif, "Exif.Image.ImageDescription")});
    const QString creator =
        firstOf({textOf(metadata.xmp, "Xmp.dc.creator"), textOf(metadata.iptc, "Iptc.Application2.Byline"),
                 textOf(metadata.exif, "Exif.Image.Artist")});
    const QString agency =
        firstOf({textOf(metadata.xmp, "Xmp.photoshop.Credit"), textOf(metadata.iptc, "Iptc.Application2.Credit")});
    if (!creator.isEmpty() && !agency.isEmpty() && creator != agency)
        words.credit = creator + QStringLiteral(" / ") + agency;
    else
        words.credit = firstOf({creator, agency, textOf(metadata.xmp, "Xmp.dc.rights"),
                                textOf(metadata.iptc, "Iptc.Application2.Copyright")});
    return words;
}

// Puts the kept words, and only those, into the file. Unchanged when the format takes none.
QByteArray withMetadata(const QByteArray &bytes, const Metadata &metadata)
{
    try {
        const auto image = openInMemory(bytes);
        image->readMetadata();
        image->clearMetadata();
        image->clearComment();
        image->setExifData(metadata.exif);
        image->setIptcData(metadata.iptc);
        image->setXmpData(metadata.xmp);
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        if (io.open() != 0)
            return bytes;
        const Exiv2::IoCloser closer(io);
        QByteArray written(qsizetype(io.size()), Qt::Uninitialized);
        const long got = long(io.read(reinterpret_cast<Exiv2::byte *>(written.data()), long(written.size())));
        return got == long(written.size()) ? written : bytes;
    } catch (const std::exception &) {
        return {};
    }
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

Result<CleanPhoto> cleanPhoto(const QByteArray &bytes, const PhotoLimits &limits)
{
    startExiv2();
    if (bytes.size() > limits.bytes)
        return Error{Error::Kind::Invalid, QStringLiteral("too big: %1 bytes").arg(bytes.size())};

    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    // Vector pictures and the like can carry scripts and have no size of their own.
    if (format.isEmpty() || format.startsWith("svg") || format == "pdf")
        return Error{Error::Kind::Invalid, QStringLiteral("not a picture that sites take")};
    if (!size.isValid())
        return Error{Error::Kind::Invalid, QStringLiteral("not a picture: its size cannot be read")};
    if (qint64(size.width()) * size.height() > limits.pixels) {
        return Error{Error::Kind::Invalid,
                     QStringLiteral("too many pixels: %1 × %2").arg(size.width()).arg(size.height())};
    }

    const Metadata metadata = readMetadata(bytes);
    CleanPhoto photo;
    photo.words = wordsFrom(metadata);

    const bool turned = reader.transformation() != QImageIOHandler::TransformationNone;
    const bool large = std::max(size.width(), size.height()) > limits.longestSide;
    const bool takenAsIs = format == "jpeg" || format == "png" || format == "webp" || format == "gif";
    if (takenAsIs && !turned && !large) {
        // Decoded all the same: a file that cannot be shown must not be sent.
        if (const QImage probe = reader.read(); probe.isNull())
            return Error{Error::Kind::Invalid, QStringLiteral("not a picture: ") + reader.errorString()};
        photo.mimeType = "image/" + format;
        photo.bytes = format == "gif" ? bytes : withMetadata(bytes, metadata);
        photo.words.width = size.width();
        photo.words.height = size.height();
        if (!photo.bytes.isEmpty())
            return photo;
    }

    // A file whose metadata could not be cleaned is encoded anew, which leaves everything behind.
    buffer.seek(0);
    QImageReader again(&buffer);
    again.setDecideFormatFromContent(true);
    again.setAutoTransform(true);
    if (large)
        again.setScaledSize(size.scaled(limits.longestSide, limits.longestSide, Qt::KeepAspectRatio));
    const QImage image = again.read();
    if (image.isNull())
        return Error{Error::Kind::Invalid, QStringLiteral("not a picture: ") + again.errorString()};
    const bool seeThrough = image.hasAlphaChannel();
    photo.bytes = encoded(image, seeThrough ? "png" : "jpeg", seeThrough ? -1 : 88);
    if (photo.bytes.isEmpty())
        return Error{Error::Kind::Io, QStringLiteral("the picture could not be encoded")};
    if (const QByteArray worded = withMetadata(photo.bytes, metadata); !worded.isEmpty())
        photo.bytes = worded;
    photo.mimeType = seeThrough ? "image/png" : "image/jpeg";
    photo.words.width = image.width();
    photo.words.height = image.height();
    return photo;
}

} // namespace workflow
