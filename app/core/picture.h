// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture and what is said about it. A value, any thread; the bytes are in the media folder or on the site.
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QString>

namespace core {

// A picture in the text or at the head of a story. It is in our own media folder (media), on the site (remoteId,
// remoteUrl), or both.
struct Picture
{
    MediaId media;
    QString remoteId;
    QString remoteUrl;
    QString alt;
    QString caption;
    QString credit;
    int width = 0; // pixels; 0 when not known
    int height = 0;
    QByteArray captionMarkup; // the caption as inline HTML, with its links; holds while its letters are the caption's

    [[nodiscard]] bool isEmpty() const { return media.isEmpty() && remoteId.isEmpty() && remoteUrl.isEmpty(); }
    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace core
