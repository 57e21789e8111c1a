// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a picture file says about itself: the words that belong to readers and to the desk, taken out of IPTC, XMP and
// EXIF, and put back into a file that holds nothing else. Pure functions for a worker thread. Position, serial numbers
// and owner are never read.
#pragma once

#include "core/picture.h"

#include <QByteArray>

#include <memory>

namespace workflow {

class PhotoWords
{
public:
    PhotoWords();
    // Of a file; empty when it has none or cannot be read.
    explicit PhotoWords(const QByteArray &file);
    // Of blocks that another reader took out of its file.
    PhotoWords(const QByteArray &exif, const QByteArray &xmp);
    ~PhotoWords();
    PhotoWords(PhotoWords &&) noexcept;
    PhotoWords &operator=(PhotoWords &&) noexcept;

    // Caption, credit, copyright, place and time; capped, without control characters.
    [[nodiscard]] core::Picture picture() const;

    // The bare file (bare_picture.h) with these words. Empty when the format cannot carry them. What is sent anywhere
    // stands upright by itself; only an original that stays here may say how it has to be turned.
    enum class Orientation { Dropped, Kept };
    [[nodiscard]] QByteArray inFile(const QByteArray &file, Orientation orientation = Orientation::Dropped) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace workflow
