// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/channel_picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace workflow {

QByteArray channelPicture(const QByteArray &bytes, const QByteArray &mimeType)
{
    constexpr qsizetype biggest = 10'000'000;
    constexpr int longestSide = 2560;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    const bool fits = size.isValid() && size.width() <= longestSide && size.height() <= longestSide;
    if (mimeType == "image/jpeg" && bytes.size() <= biggest && fits)
        return bytes;
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.width() > longestSide || image.height() > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // What can be seen through is white there, as on paper.
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    painter.drawImage(0, 0, image);
    painter.end();
    for (const int quality : {90, 75, 55}) {
        QByteArray jpeg;
        QBuffer out(&jpeg);
        if (!ground.save(&out, "JPEG", quality))
            return {};
        if (jpeg.size() <= biggest)
            return jpeg;
    }
    return {};
}

} // namespace workflow
