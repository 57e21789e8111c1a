// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture and what is said about it. A value, any thread; the bytes are in the media folder or on the site.
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QString>

namespace core {

// What was done to a picture after it was taken in, always from its original: turned, then mirrored, then cut, then
// scaled down. The cut is in shares of the turned picture.
struct PictureEdit
{
    int turns = 0; // quarter turns clockwise, 0 to 3
    bool mirrored = false;
    double left = 0;
    double top = 0;
    double width = 1;
    double height = 1;
    int longestSide = 0; // pixels; 0 leaves it

    [[nodiscard]] bool isEmpty() const { return *this == PictureEdit{}; }
    friend bool operator==(const PictureEdit &, const PictureEdit &) = default;
};

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
    QString copyright;        // copyright, place and time as the file said them: for the desk, never published
    QString place;            // "Port Alder, Ostmark"
    QString taken;            // ISO 8601, with or without a time of day
    MediaId original;         // what media was made from by edit; empty: media is the original
    PictureEdit edit;         // as it was last chosen, so that it can be gone on with

    [[nodiscard]] bool isEmpty() const { return media.isEmpty() && remoteId.isEmpty() && remoteUrl.isEmpty(); }
    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace core
