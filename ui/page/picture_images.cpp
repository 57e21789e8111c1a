// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/picture_images.h"

#include "core/when_done.h"
#include "workflow/media_folder.h"

namespace ui {

PictureImages::PictureImages(workflow::MediaFolder *media, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_images(96 * 1024) // kilobytes
{
}

QPixmap PictureImages::image(const core::MediaId &media, int width)
{
    if (media.isEmpty() || !m_media)
        return {};
    if (const QPixmap *known = m_images.object(media); known)
        return *known;
    if (!m_asked.contains(media) && !m_missing.contains(media)) {
        m_asked.insert(media);
        core::whenDone(m_media->image(media, width), this, [this, media](const core::Result<QImage> &image) {
            m_asked.remove(media);
            if (image && !image->isNull()) {
                auto *pixmap = new QPixmap(QPixmap::fromImage(*image));
                m_images.insert(media, pixmap, std::max(1, pixmap->width() * pixmap->height() / 256));
            } else {
                m_missing.insert(media);
            }
            emit arrived(media);
        });
    }
    return {};
}

void PictureImages::forget()
{
    m_images.clear();
    m_missing.clear();
}

} // namespace ui
