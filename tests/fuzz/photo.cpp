// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is offered as a photo, the file that comes out is one of the four kinds that go to sites, of the size it
// says, and cleaning it again finds nothing more to take off.
#include "workflow/photo.h"

#include "fuzz/target.h"

#include <QBuffer>
#include <QImageReader>

#include <exiv2/exiv2.hpp>

namespace {

bool saysWhere(const QByteArray &bytes)
{
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()),
                                                 static_cast<std::size_t>(bytes.size()));
    image->readMetadata();
    for (const Exiv2::Exifdatum &one : image->exifData()) {
        if (one.groupName() == "GPSInfo" || one.tagName().find("SerialNumber") != std::string::npos)
            return true;
    }
    return false;
}

void isClean(const QByteArray &bytes, const workflow::PhotoLimits &limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    fuzz::promise(size.isValid() && qint64(size.width()) * size.height() <= limits.pixels, "it is a picture in limits");
    try {
        fuzz::promise(!saysWhere(bytes), "neither a place nor a serial number is in it");
    } catch (const Exiv2::Error &) {
        // It has no words that anyone could read.
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    workflow::PhotoLimits limits;
    limits.pixels = 1'000'000; // the decoders are not what is looked at
    limits.longestSide = 64;
    const core::Result<workflow::CleanPhoto> photo = workflow::cleanPhoto(fuzz::bytesOf(data, size), limits);
    if (!photo)
        return 0;
    static const QByteArrayList kinds = {"image/jpeg", "image/png", "image/webp", "image/gif"};
    fuzz::promise(kinds.contains(photo->mimeType), "it is of a kind that sites take");
    isClean(photo->bytes, limits);
    if (!photo->original.isEmpty())
        isClean(photo->original, limits);
    const core::Result<workflow::CleanPhoto> again = workflow::cleanPhoto(photo->bytes, limits);
    fuzz::promise(again.ok(), "what came out can be taken in again");
    fuzz::promise(again->words == photo->words, "its words stay");
    return 0;
}
