// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of foreign pages with the words that belong to them: captions and credits that are called so, in elements
// that say nothing themselves. Pure functions, any thread.
#pragma once

#include "formats/dom.h"

#include <QList>
#include <QString>

namespace formats {

struct PictureParts
{
    QList<const GumboNode *> pictures;
    QList<const GumboNode *> captions;
    const GumboNode *credit = nullptr; // outside of a caption
    bool others = false;               // words and things that are none of these
};

// What is in an element that may be a picture with its words. Boxes stand in boxes: the elements that may be looked at
// are counted down for all of a page, and without any left there is nothing but others.
[[nodiscard]] PictureParts picturePartsOf(const GumboNode *box, int &looks);

// Whether an element that is no figure is called as if it held one.
[[nodiscard]] bool isCalledPicture(const GumboNode *box);

// The element with the name of who made the picture, inside its caption; null when there is none.
[[nodiscard]] const GumboNode *creditIn(const GumboNode *caption);

// Without "Photo:", "Image source," and the like in front.
[[nodiscard]] QString withoutWordOfCredit(const QString &credit);

} // namespace formats
