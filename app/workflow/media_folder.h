// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on this computer: taken in from a file or the clipboard (metadata read and cleaned, turned upright, scaled
// down), kept by content, handed out as bytes and as small images. GUI thread; the work is done on a worker thread.
#pragma once

#include "core/body.h"
#include "core/result.h"

#include <QFuture>
#include <QImage>
#include <QObject>

namespace storage {
class MediaStore;
}

namespace workflow {

struct PictureBytes
{
    QByteArray bytes;
    QByteArray mimeType;
    QString fileName; // a readable name with the right ending
};

// A picture as it was before it was cut and turned, for a sheet in which that is done.
struct OriginalPicture
{
    QImage shown; // small enough for a screen
    QSize size;   // pixels of the whole
    qint64 bytes = 0;
    bool animated = false; // anything done to it would leave one frame
    bool whole = true;     // false: the original is gone, and this is the picture as it is now
};

struct PictureMeasure
{
    QSize size;
    qint64 bytes = 0;
};

class MediaFolder : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largestFile = 100'000'000; // bytes
    static constexpr int largestSide = 2560;           // pixels; where no site says otherwise

    explicit MediaFolder(const QString &profile, QObject *parent = nullptr);
    ~MediaFolder() override;

    // Pictures taken in or edited from now on are scaled down to this.
    void setLongestSide(int pixels) { m_longestSide = pixels > 0 ? pixels : largestSide; }
    [[nodiscard]] int longestSide() const { return m_longestSide; }

    // Reads a file the person chose. Caption, credit and the like come from its IPTC and XMP data; position, serial
    // numbers and owner are dropped. Invalid with a reason when it is not a picture or too big.
    QFuture<core::Result<core::Picture>> takeFile(const QString &file);
    QFuture<core::Result<core::Picture>> takeBytes(const QByteArray &bytes);
    QFuture<core::Result<core::Picture>> takeImage(const QImage &image);

    QFuture<core::Result<OriginalPicture>> original(const core::Picture &picture, int shownSide);
    // The picture that the edit makes of its original, with all that was written about it. Kept; the original stays.
    QFuture<core::Result<core::Picture>> edited(const core::Picture &picture, const core::PictureEdit &edit);
    // How large that would be; nothing is kept.
    QFuture<core::Result<PictureMeasure>> measured(const core::Picture &picture, const core::PictureEdit &edit);
    QFuture<core::Result<PictureMeasure>> measured(const core::MediaId &media);

    QFuture<core::Result<QImage>> image(const core::MediaId &media, int width); // scaled to this width
    QFuture<core::Result<PictureBytes>> bytes(const core::MediaId &media);
    // For the preview, on any thread; empty when it is not there.
    [[nodiscard]] QByteArray bytesNow(const core::MediaId &media) const;

    // For work on a thread of its own.
    [[nodiscard]] const storage::MediaStore &store() const { return *m_store; }

private:
    class Worker;
    std::unique_ptr<storage::MediaStore> m_store;
    std::unique_ptr<Worker> m_worker;
    int m_longestSide = largestSide;
};

} // namespace workflow
