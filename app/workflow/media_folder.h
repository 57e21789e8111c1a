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

class MediaFolder : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largestFile = 100'000'000; // bytes
    static constexpr int largestSide = 2560;           // pixels; bigger pictures are scaled down to this

    explicit MediaFolder(const QString &profile, QObject *parent = nullptr);
    ~MediaFolder() override;

    // Reads a file the person chose. Caption, credit and the like come from its IPTC and XMP data; position, serial
    // numbers and owner are dropped. Invalid with a reason when it is not a picture or too big.
    QFuture<core::Result<core::Picture>> takeFile(const QString &file);
    QFuture<core::Result<core::Picture>> takeBytes(const QByteArray &bytes);
    QFuture<core::Result<core::Picture>> takeImage(const QImage &image);

    QFuture<core::Result<QImage>> image(const core::MediaId &media, int width); // scaled to this width
    QFuture<core::Result<PictureBytes>> bytes(const core::MediaId &media);
    // For the preview, on any thread; empty when it is not there.
    [[nodiscard]] QByteArray bytesNow(const core::MediaId &media) const;

private:
    class Worker;
    std::unique_ptr<storage::MediaStore> m_store;
    std::unique_ptr<Worker> m_worker;
};

} // namespace workflow
