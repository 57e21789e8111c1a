// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/media_folder.h"

#include "core/deferred.h"
#include "storage/media_store.h"
#include "workflow/animated_picture.h"
#include "workflow/photo.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QMimeDatabase>
#include <QThreadPool>

namespace workflow {

using core::Error;
using core::Result;

// One thread, because decoding a picture takes a tenth of a second and writing must not wait for it.
class MediaFolder::Worker
{
public:
    Worker() { m_pool.setMaxThreadCount(1); }
    ~Worker() { m_pool.waitForDone(); }

    template <typename Fn>
    auto run(Fn fn) -> QFuture<std::invoke_result_t<Fn>>
    {
        const core::Deferred<std::invoke_result_t<Fn>> answer;
        m_pool.start([answer, fn = std::move(fn)] { answer.give(fn()); });
        return answer.future();
    }

private:
    QThreadPool m_pool;
};

namespace {

PhotoLimits limitsOf(int longestSide)
{
    PhotoLimits limits;
    limits.bytes = MediaFolder::largestFile;
    limits.longestSide = longestSide;
    return limits;
}

Result<core::Picture> keep(const storage::MediaStore &store, const QByteArray &bytes, int longestSide)
{
    const Result<CleanPhoto> photo = cleanPhoto(bytes, limitsOf(longestSide));
    if (!photo)
        return photo.error();
    const Result<core::MediaId> media = store.store(photo->bytes);
    if (!media)
        return media.error();
    core::Picture picture = photo->words;
    picture.media = *media;
    if (!photo->original.isEmpty()) {
        // Without it the picture is as good, only smaller when it is cut later.
        if (const Result<core::MediaId> original = store.store(photo->original); original)
            picture.original = *original;
    }
    return picture;
}

struct OriginalBytes
{
    QByteArray bytes;
    core::MediaId media;
    bool whole = true;
};

Result<OriginalBytes> originalOf(const storage::MediaStore &store, const core::Picture &picture)
{
    if (!picture.original.isEmpty()) {
        if (const Result<QByteArray> bytes = store.read(picture.original); bytes)
            return OriginalBytes{*bytes, picture.original, true};
    }
    const Result<QByteArray> bytes = store.read(picture.media);
    if (!bytes)
        return bytes.error();
    return OriginalBytes{*bytes, picture.media, picture.original.isEmpty()};
}

Result<core::Picture> keepEdited(const storage::MediaStore &store, const core::Picture &picture,
                                 const core::PictureEdit &edit, int longestSide)
{
    const Result<OriginalBytes> original = originalOf(store, picture);
    if (!original)
        return original.error();
    const Result<CleanPhoto> photo = editedPhoto(original->bytes, edit, limitsOf(longestSide));
    if (!photo)
        return photo.error();
    const Result<core::MediaId> media = store.store(photo->bytes);
    if (!media)
        return media.error();
    core::Picture out = picture;
    out.media = *media;
    out.remoteId.clear(); // the site has another
    out.remoteUrl.clear();
    out.width = photo->words.width;
    out.height = photo->words.height;
    out.original = *media == original->media ? core::MediaId() : original->media;
    out.edit = edit;
    return out;
}

Result<QByteArray> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, file.errorString()};
    if (file.size() > MediaFolder::largestFile)
        return Error{Error::Kind::Invalid, QStringLiteral("too big: %1 bytes").arg(file.size())};
    return file.readAll();
}

} // namespace

MediaFolder::MediaFolder(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<storage::MediaStore>(profile))
    , m_worker(std::make_unique<Worker>())
{
}

MediaFolder::~MediaFolder() = default;

QFuture<Result<core::Picture>> MediaFolder::takeFile(const QString &file)
{
    return m_worker->run([store = *m_store, file, side = m_longestSide]() -> Result<core::Picture> {
        const Result<QByteArray> bytes = fileBytes(file);
        return bytes ? keep(store, *bytes, side) : Result<core::Picture>(bytes.error());
    });
}

QFuture<Result<core::Picture>> MediaFolder::takeBytes(const QByteArray &bytes)
{
    return m_worker->run([store = *m_store, bytes, side = m_longestSide] { return keep(store, bytes, side); });
}

QFuture<Result<core::Picture>> MediaFolder::takeImage(const QImage &image)
{
    return m_worker->run([store = *m_store, image, side = m_longestSide]() -> Result<core::Picture> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "PNG"))
            return Error{Error::Kind::Invalid, QStringLiteral("not a picture: the clipboard's image is empty")};
        return keep(store, bytes, side);
    });
}

QFuture<Result<OriginalPicture>> MediaFolder::original(const core::Picture &picture, int shownSide)
{
    return m_worker->run([store = *m_store, picture, shownSide]() -> Result<OriginalPicture> {
        Result<OriginalBytes> original = originalOf(store, picture);
        if (!original)
            return original.error();
        QBuffer buffer(&original.value().bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        OriginalPicture answer;
        answer.bytes = original->bytes.size();
        answer.whole = original->whole;
        answer.animated = isAnimated(original->bytes);
        answer.size = reader.size();
        if (std::max(answer.size.width(), answer.size.height()) > shownSide)
            reader.setScaledSize(answer.size.scaled(shownSide, shownSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
        if (reader.transformation() & QImageIOHandler::TransformationRotate90)
            answer.size.transpose();
        answer.shown = reader.read();
        if (answer.shown.isNull())
            return Error{Error::Kind::Invalid, QStringLiteral("not a picture: ") + reader.errorString()};
        return answer;
    });
}

QFuture<Result<core::Picture>> MediaFolder::edited(const core::Picture &picture, const core::PictureEdit &edit)
{
    return m_worker->run(
        [store = *m_store, picture, edit, side = m_longestSide] { return keepEdited(store, picture, edit, side); });
}

QFuture<Result<PictureMeasure>> MediaFolder::measured(const core::Picture &picture, const core::PictureEdit &edit)
{
    return m_worker->run([store = *m_store, picture, edit, side = m_longestSide]() -> Result<PictureMeasure> {
        const Result<OriginalBytes> original = originalOf(store, picture);
        if (!original)
            return original.error();
        const Result<CleanPhoto> photo = editedPhoto(original->bytes, edit, limitsOf(side));
        if (!photo)
            return photo.error();
        return PictureMeasure{{photo->words.width, photo->words.height}, photo->bytes.size()};
    });
}

QFuture<Result<PictureMeasure>> MediaFolder::measured(const core::MediaId &media)
{
    return m_worker->run([store = *m_store, media]() -> Result<PictureMeasure> {
        Result<QByteArray> bytes = store.read(media);
        if (!bytes)
            return bytes.error();
        QBuffer buffer(&bytes.value());
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        reader.setDecideFormatFromContent(true);
        return PictureMeasure{reader.size(), bytes->size()};
    });
}

QFuture<Result<QImage>> MediaFolder::image(const core::MediaId &media, int width)
{
    return m_worker->run([store = *m_store, media, width]() -> Result<QImage> {
        Result<QByteArray> bytes = store.read(media);
        if (!bytes)
            return bytes.error();
        QBuffer buffer(&bytes.value());
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        reader.setDecideFormatFromContent(true);
        const QSize size = reader.size();
        if (size.isValid() && width > 0 && size.width() > width)
            reader.setScaledSize(size.scaled(width, size.height(), Qt::KeepAspectRatio));
        const QImage image = reader.read();
        if (image.isNull())
            return Error{Error::Kind::Invalid, QStringLiteral("not a picture: ") + reader.errorString()};
        return image;
    });
}

QFuture<Result<PictureBytes>> MediaFolder::bytes(const core::MediaId &media)
{
    return m_worker->run([store = *m_store, media]() -> Result<PictureBytes> {
        const Result<QByteArray> bytes = store.read(media);
        if (!bytes)
            return bytes.error();
        const QMimeType type = QMimeDatabase().mimeTypeForData(*bytes);
        return PictureBytes{*bytes, type.name().toLatin1(),
                            media.value.left(16) + QLatin1Char('.') + type.preferredSuffix()};
    });
}

QByteArray MediaFolder::bytesNow(const core::MediaId &media) const
{
    return m_store->read(media).valueOr({});
}

} // namespace workflow
