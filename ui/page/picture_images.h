// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of the open story, small enough to be drawn: asked from the media folder when first needed, and kept.
// GUI thread. What is not on this computer stays a placeholder; nothing is fetched.
#pragma once

#include "core/body.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace workflow {
class MediaFolder;
}

namespace ui {

class PictureImages : public QObject
{
    Q_OBJECT

public:
    explicit PictureImages(workflow::MediaFolder *media, QObject *parent = nullptr);

    // Null while it is on its way, and when there is none.
    [[nodiscard]] QPixmap image(const core::MediaId &media, int width);
    [[nodiscard]] bool isMissing(const core::MediaId &media) const { return m_missing.contains(media); }
    void forget();

signals:
    void arrived(const core::MediaId &media);

private:
    workflow::MediaFolder *m_media;
    QCache<core::MediaId, QPixmap> m_images;
    QSet<core::MediaId> m_asked;
    QSet<core::MediaId> m_missing;
};

} // namespace ui
