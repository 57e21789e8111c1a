// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/photo.h"

#include "workflow/animated_picture.h"
#include "workflow/bare_picture.h"
#include "workflow/heif.h"
#include "workflow/photo_words.h"
#include "workflow/picture_edit.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>
#include <mutex>

namespace workflow {

namespace {

using core::Error;
using core::Result;

constexpr int siteQuality = 88;
constexpr int originalQuality = 93;

Error invalid(const QString &detail)
{
    return {Error::Kind::Invalid, detail};
}

// A picture as a file holds it: its pixels not yet decoded unless they had to be.
struct Opened
{
    QByteArray format; // as QImageReader calls it; "heif" for those of telephones
    QSize size;        // upright
    bool turned = false;
    QImage image; // of heif
    PhotoWords words;
};

bool isTakenBySites(const QByteArray &format)
{
    return format == "jpeg" || format == "png" || format == "webp" || format == "gif";
}

// The letters by which a file says what it is, where we have no reader for it.
QString nameOfUnread(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return QStringLiteral("TIFF");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QStringLiteral("WebP");
    return {};
}

Result<Opened> openHeif(const QByteArray &bytes, const PhotoLimits &limits)
{
    Result<HeifPicture> heif = readHeif(bytes, limits.pixels);
    if (!heif)
        return heif.error();
    Opened opened;
    opened.format = "heif";
    opened.size = heif->image.size();
    opened.words = PhotoWords(heif->exif, heif->xmp);
    opened.image = std::move(heif->image);
    return opened;
}

Result<Opened> open(const QByteArray &bytes, const PhotoLimits &limits)
{
    // Qt's own limit of 256 MB is less than the pixels a picture may have here, which are counted before decoding.
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(512); });
    if (bytes.size() > limits.bytes)
        return invalid(QStringLiteral("too big: %1 bytes").arg(bytes.size()));
    if (isHeif(bytes))
        return openHeif(bytes, limits);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    Opened opened;
    opened.format = reader.format();
    opened.size = reader.size();
    if (opened.format.isEmpty()) {
        const QString name = nameOfUnread(bytes);
        return invalid(name.isEmpty() ? QStringLiteral("not a picture that sites take")
                                      : QString(QStringLiteral("no reader for ") + name));
    }
    // Vector pictures and the like can carry scripts and have no size of their own.
    if (opened.format.startsWith("svg") || opened.format == "pdf")
        return invalid(QStringLiteral("not a picture that sites take"));
    if (!opened.size.isValid())
        return invalid(QStringLiteral("not a picture: its size cannot be read"));
    if (qint64(opened.size.width()) * opened.size.height() > limits.pixels)
        return invalid(QStringLiteral("too many pixels: %1 × %2").arg(opened.size.width()).arg(opened.size.height()));
    opened.turned = reader.transformation() != QImageIOHandler::TransformationNone;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        opened.size.transpose();
    opened.words = PhotoWords(bytes);
    return opened;
}

// Upright, at most so long; 0 for the whole.
Result<QImage> pixelsOf(const QByteArray &bytes, const Opened &opened, int longestSide)
{
    const bool large = longestSide > 0 && std::max(opened.size.width(), opened.size.height()) > longestSide;
    const QSize wanted = opened.size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (!opened.image.isNull()) {
        return large ? opened.image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : opened.image;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (large) {
        const bool lies = reader.transformation() & QImageIOHandler::TransformationRotate90;
        reader.setScaledSize(lies ? wanted.transposed() : wanted);
    }
    const QImage image = reader.read();
    if (image.isNull())
        return invalid(QStringLiteral("not a picture: ") + reader.errorString());
    if (!large && image.size() != opened.size) // limits were held against the size it said
        return invalid(QStringLiteral("not a picture: it is of another size than it says"));
    return image;
}

// Every screen shows it the same, also where profiles are not read.
QImage inUsualColours(const QImage &image)
{
    const QColorSpace usual(QColorSpace::SRgb);
    if (!image.colorSpace().isValid() || image.colorSpace() == usual)
        return image;
    const QImage::Format format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    return image.convertToFormat(format).convertedToColorSpace(usual);
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

// PNG where something shines through or it was one, JPEG for all else. Encoding leaves everything behind but pixels.
Result<CleanPhoto> made(const QImage &image, const Opened &opened, int quality)
{
    const QImage usual = inUsualColours(image);
    const bool png = usual.hasAlphaChannel() || opened.format == "png" || opened.format == "gif";
    CleanPhoto photo;
    photo.bytes = encoded(usual, png ? "png" : "jpeg", png ? -1 : quality);
    if (photo.bytes.isEmpty())
        return Error{Error::Kind::Io, QStringLiteral("the picture could not be encoded")};
    // As every picture is that comes in: taken in again elsewhere it is the same picture, byte for byte.
    if (const QByteArray bare = barePicture(photo.bytes); !bare.isEmpty())
        photo.bytes = bare;
    if (const QByteArray worded = opened.words.inFile(photo.bytes); !worded.isEmpty())
        photo.bytes = worded;
    photo.mimeType = png ? "image/png" : "image/jpeg";
    photo.words = opened.words.picture();
    photo.words.width = usual.width();
    photo.words.height = usual.height();
    return photo;
}

// The same pixels and nothing else but the words, and how they have to be turned. Empty when that cannot be done with
// these bytes.
QByteArray cleaned(const QByteArray &bytes, const Opened &opened)
{
    if (!isTakenBySites(opened.format))
        return {};
    const QByteArray bare = barePicture(bytes);
    if (bare.isEmpty() || opened.format == "gif")
        return bare;
    const QByteArray worded = opened.words.inFile(bare, PhotoWords::Orientation::Kept);
    return worded.isEmpty() && !opened.turned ? bare : worded;
}

CleanPhoto asItIs(const QByteArray &bytes, const Opened &opened)
{
    CleanPhoto photo;
    photo.bytes = bytes;
    photo.mimeType = "image/" + opened.format;
    photo.words = opened.words.picture();
    photo.words.width = opened.size.width();
    photo.words.height = opened.size.height();
    return photo;
}

} // namespace

Result<CleanPhoto> cleanPhoto(const QByteArray &bytes, const PhotoLimits &limits)
{
    const Result<Opened> opened = open(bytes, limits);
    if (!opened)
        return opened.error();
    const bool large = std::max(opened->size.width(), opened->size.height()) > limits.longestSide;
    const QByteArray clean = cleaned(bytes, *opened);
    // Decoded all the same: a file that cannot be shown must not be sent. A large one only as large as it is needed.
    const Result<QImage> image = pixelsOf(bytes, *opened, large && !clean.isEmpty() ? limits.longestSide : 0);
    if (!image)
        return image.error();
    // Scaled down, what moves would stand still.
    if (!clean.isEmpty() && !opened->turned && (!large || isAnimated(clean)))
        return asItIs(clean, *opened);
    Result<CleanPhoto> photo = made(edited(*image, {}, limits.longestSide), *opened, siteQuality);
    if (!photo || !large)
        return photo;
    if (!clean.isEmpty()) {
        photo.value().original = clean;
    } else if (const Result<CleanPhoto> whole = made(*image, *opened, originalQuality); whole) {
        photo.value().original = whole->bytes;
    }
    return photo;
}

Result<CleanPhoto> editedPhoto(const QByteArray &original, const core::PictureEdit &edit, const PhotoLimits &limits)
{
    const Result<Opened> opened = open(original, limits);
    if (!opened)
        return opened.error();
    const core::PictureEdit wanted = sane(edit);
    const bool same = wanted.turns == 0 && !wanted.mirrored && keptPart(opened->size, wanted) == QRect({}, opened->size)
                      && editedSize(opened->size, wanted, limits.longestSide) == opened->size;
    const bool moves = wanted.isEmpty() && isAnimated(original);
    if ((same || moves) && !opened->turned && isTakenBySites(opened->format))
        return asItIs(original, *opened);
    const Result<QImage> image = pixelsOf(original, *opened, 0);
    if (!image)
        return image.error();
    return made(edited(*image, wanted, limits.longestSide), *opened, siteQuality);
}

} // namespace workflow
