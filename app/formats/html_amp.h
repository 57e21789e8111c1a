// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// News pages for telephones (AMP) have tags of their own for what others write in plain HTML. Here is what each is
// called there. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace formats::html {

struct AmpTag
{
    enum class Is {
        Picture, // an <img> with the same attributes
        Frame,   // an <iframe> that shows `address`
        Player,  // a film or sound that plays on the page, advertisements, what only a script fills
        Hidden,  // not shown until somebody asks for it: menus, consent
        Around   // something around what stands in it
    };
    Is is = Is::Around;
    QByteArray address; // escaped, as it stands in an attribute
};

[[nodiscard]] bool isAmp(const QByteArray &name);
// Of an opening tag "<amp-youtube data-videoid=x>".
[[nodiscard]] AmpTag ampTag(const QByteArray &name, QByteArrayView whole);

} // namespace formats::html
