// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/heif.h"

#include <QColorSpace>
#include <QtEndian>

#ifdef STANDFIRST_HEIF
#include <libheif/heif.h>

#include <memory>
#endif

namespace workflow {

using core::Error;
using core::Result;

bool isHeif(const QByteArray &file)
{
    if (file.size() < 16 || file.mid(4, 4) != "ftyp")
        return false;
    static const QList<QByteArray> brands{"heic", "heix", "heim", "heis", "hevc",
                                          "hevx", "mif1", "msf1", "avif", "avis"};
    return brands.contains(file.mid(8, 4));
}

#ifdef STANDFIRST_HEIF

namespace {

template <auto release>
struct Releasing
{
    template <typename T>
    void operator()(T *owned) const
    {
        release(owned);
    }
};

using Context = std::unique_ptr<heif_context, Releasing<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releasing<heif_image_handle_release>>;
using Decoded = std::unique_ptr<heif_image, Releasing<heif_image_release>>;

Error notReadable(const heif_error &error)
{
    return {Error::Kind::Invalid, QStringLiteral("not a picture: ") + QString::fromUtf8(error.message)};
}

bool failed(const heif_error &error)
{
    return error.code != heif_error_Ok;
}

void takeWords(const heif_image_handle *handle, HeifPicture &picture)
{
    constexpr size_t largest = 4 * 1024 * 1024;
    QList<heif_item_id> ids(heif_image_handle_get_number_of_metadata_blocks(handle, nullptr));
    const int count = heif_image_handle_get_list_of_metadata_block_IDs(handle, nullptr, ids.data(), int(ids.size()));
    for (int number = 0; number < count; ++number) {
        const heif_item_id id = ids.at(number);
        const size_t size = heif_image_handle_get_metadata_size(handle, id);
        if (size < 5 || size > largest)
            continue;
        QByteArray block(qsizetype(size), Qt::Uninitialized);
        if (failed(heif_image_handle_get_metadata(handle, id, block.data())))
            continue;
        const QByteArray type = heif_image_handle_get_metadata_type(handle, id);
        if (type == "Exif") {
            // Four bytes say how far behind them the TIFF header begins.
            const qsizetype skip = 4 + qsizetype(qFromBigEndian<quint32>(block.constData()));
            picture.exif = skip < block.size() ? block.mid(skip) : QByteArray();
        } else if (type == "mime"
                   && qstrcmp(heif_image_handle_get_metadata_content_type(handle, id), "application/rdf+xml") == 0) {
            picture.xmp = block;
        }
    }
}

QColorSpace colourSpaceOf(const heif_image_handle *handle)
{
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > 4 * 1024 * 1024)
        return QColorSpace::SRgb;
    QByteArray profile(qsizetype(size), Qt::Uninitialized);
    if (failed(heif_image_handle_get_raw_color_profile(handle, profile.data())))
        return QColorSpace::SRgb;
    const QColorSpace space = QColorSpace::fromIccProfile(profile);
    return space.isValid() ? space : QColorSpace(QColorSpace::SRgb);
}

} // namespace

bool canReadHeif()
{
    return true;
}

Result<HeifPicture> readHeif(const QByteArray &file, qint64 mostPixels)
{
    const Context context(heif_context_alloc());
    heif_error error =
        heif_context_read_from_memory_without_copy(context.get(), file.constData(), size_t(file.size()), nullptr);
    if (failed(error))
        return notReadable(error);
    heif_image_handle *primary = nullptr;
    error = heif_context_get_primary_image_handle(context.get(), &primary);
    if (failed(error))
        return notReadable(error);
    const Handle handle(primary);
    const int width = heif_image_handle_get_width(primary);
    const int height = heif_image_handle_get_height(primary);
    if (qint64(width) * height > mostPixels)
        return Error{Error::Kind::Invalid, QStringLiteral("too many pixels: %1 × %2").arg(width).arg(height)};
    const bool seeThrough = heif_image_handle_has_alpha_channel(primary) != 0;
    heif_image *pixels = nullptr;
    error = heif_decode_image(primary, &pixels, heif_colorspace_RGB,
                              seeThrough ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, nullptr);
    if (failed(error))
        return notReadable(error);
    const Decoded decoded(pixels);
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(pixels, heif_channel_interleaved, &stride);
    const int rows = heif_image_get_height(pixels, heif_channel_interleaved);
    const int columns = heif_image_get_width(pixels, heif_channel_interleaved);
    if (!plane || rows <= 0 || columns <= 0)
        return Error{Error::Kind::Invalid, QStringLiteral("not a picture: nothing in it")};
    const QImage view(plane, columns, rows, stride, seeThrough ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    HeifPicture picture;
    picture.image = view.copy();
    picture.image.setColorSpace(colourSpaceOf(primary));
    takeWords(primary, picture);
    return picture;
}

#else

bool canReadHeif()
{
    return false;
}

Result<HeifPicture> readHeif(const QByteArray &, qint64)
{
    return Error{Error::Kind::Invalid, QStringLiteral("no reader for HEIC")};
}

#endif

} // namespace workflow
