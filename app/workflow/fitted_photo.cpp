// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/fitted_photo.h"

#include "workflow/animated_picture.h"
#include "workflow/bare_picture.h"
#include "workflow/media_folder.h"
#include "workflow/photo_words.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace workflow {

namespace {

using core::Error;
using core::Result;

constexpr int smallestSide = 1000; // pixels; less is no photograph any more
constexpr std::array goodQualities = {88, 80, 72, 64};
constexpr std::array scaledQualities = {80, 64};
constexpr double scaleStep = 0.8;

const QString tooBig = QStringLiteral("too big for the site: ");

QByteArray encoded(const QImage &image, const char *format, int quality, const PhotoWords &words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    if (!writer.write(image))
        return {};
    if (const QByteArray bare = barePicture(bytes); !bare.isEmpty())
        bytes = bare;
    const QByteArray worded = words.inFile(bytes);
    return worded.isEmpty() ? bytes : worded;
}

QImage inUsualColours(const QImage &image)
{
    const QColorSpace usual(QColorSpace::SRgb);
    if (!image.colorSpace().isValid() || image.colorSpace() == usual)
        return image;
    const QImage::Format format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    return image.convertToFormat(format).convertedToColorSpace(usual);
}

// Not every picture with room for it uses it.
bool shinesThrough(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        if (std::any_of(line, line + plain.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

// The way down, until one is small enough.
class Fitting
{
public:
    Fitting(const QImage &whole, const PhotoWords &words, qint64 most, bool isPng)
        : m_whole(whole)
        , m_words(words)
        , m_most(most)
        , m_lossless(shinesThrough(whole))
        , m_isPng(isPng)
    {
    }

    [[nodiscard]] std::optional<FittedPhoto> run()
    {
        if ((m_lossless || m_isPng) && fits(m_whole, "png", -1))
            return m_found;
        if (!m_lossless) {
            for (const int quality : goodQualities) {
                if (fits(m_whole, "jpeg", quality))
                    return m_found;
            }
        }
        const int longest = std::max(m_whole.width(), m_whole.height());
        for (int side = int(longest * scaleStep); longest > smallestSide; side = int(side * scaleStep)) {
            const int used = std::max(side, smallestSide);
            const QImage scaled = m_whole.scaled(used, used, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            if (m_lossless && fits(scaled, "png", -1))
                return m_found;
            for (const int quality : scaledQualities) {
                if (!m_lossless && fits(scaled, "jpeg", quality))
                    return m_found;
            }
            if (used == smallestSide)
                break;
        }
        return std::nullopt;
    }

    [[nodiscard]] qint64 smallest() const { return m_smallest; }

private:
    bool fits(const QImage &image, const char *format, int quality)
    {
        const bool isJpeg = qstrcmp(format, "jpeg") == 0;
        const QImage opaque = isJpeg && image.hasAlphaChannel() ? image.convertToFormat(QImage::Format_RGB32) : image;
        const QByteArray bytes = encoded(opaque, format, quality, m_words);
        if (bytes.isEmpty())
            return false;
        m_smallest = m_smallest == 0 ? bytes.size() : std::min<qint64>(m_smallest, bytes.size());
        if (bytes.size() > m_most)
            return false;
        m_found.bytes = bytes;
        m_found.mimeType = isJpeg ? "image/jpeg" : "image/png";
        m_found.what.bytesAfter = bytes.size();
        m_found.what.sideAfter = std::max(image.width(), image.height());
        return true;
    }

    const QImage &m_whole;
    const PhotoWords &m_words;
    qint64 m_most;
    bool m_lossless;
    bool m_isPng;
    FittedPhoto m_found;
    qint64 m_smallest = 0;
};

} // namespace

Result<FittedPhoto> fittedPhoto(const QByteArray &bytes, qint64 most)
{
    if (isAnimated(bytes)) // it would stand still
        return Error{Error::Kind::Invalid, QString(tooBig + QStringLiteral("a picture that moves"))};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QImage read = reader.read();
    if (read.isNull())
        return Error{Error::Kind::Invalid, QString(QStringLiteral("not a picture: ") + reader.errorString())};
    const QImage whole = inUsualColours(read);
    const PhotoWords words(bytes);
    Fitting fitting(whole, words, most, format == "png" || format == "gif");
    std::optional<FittedPhoto> found = fitting.run();
    if (!found) {
        return Error{
            Error::Kind::Invalid,
            QString(tooBig
                    + QStringLiteral("%1 bytes are the least, and it takes %2").arg(fitting.smallest()).arg(most))};
    }
    found->what.bytesBefore = bytes.size();
    found->what.sideBefore = std::max(whole.width(), whole.height());
    found->what.isJpegNow = found->mimeType == "image/jpeg" && format != "jpeg";
    return *found;
}

PictureBytes asFile(const PictureBytes &whole, const FittedPhoto &smaller)
{
    PictureBytes file = whole;
    file.bytes = smaller.bytes;
    if (file.mimeType != smaller.mimeType) {
        file.mimeType = smaller.mimeType;
        const QLatin1String ending(smaller.mimeType == "image/jpeg" ? ".jpg" : ".png");
        file.fileName = QFileInfo(whole.fileName).completeBaseName() + ending;
    }
    return file;
}

bool isTooBigForSite(const Error &error)
{
    const QString &said = error.detail;
    return error.kind == Error::Kind::Invalid
           && (said.startsWith(tooBig) || said.contains(QLatin1String("rest_upload_file_too_big"))
               || said.contains(QLatin1String("upload_max_filesize")));
}

qint64 limitBelow(qint64 refusedBytes, const Error &error)
{
    constexpr qint64 kilobyte = 1024;
    // "Files must be less than 1500 KB in size.", in whatever language.
    if (error.detail.contains(QLatin1String("rest_upload_file_too_big"))) {
        static const QRegularExpression number(QStringLiteral("([0-9]{2,9})[^0-9]*$"));
        const qint64 said = number.match(error.detail).captured(1).toLongLong() * kilobyte;
        if (said > 0 && said < refusedBytes)
            return said - kilobyte;
    }
    constexpr qint64 around = 16 * kilobyte; // what stands around a file in its request
    for (const int halves : {256, 128, 100, 64, 50, 40, 32, 20, 16, 10, 8, 6, 4, 2, 1}) {
        const qint64 limit = halves * 512 * kilobyte;
        if (limit < refusedBytes)
            return limit - around;
    }
    return 0;
}

} // namespace workflow
