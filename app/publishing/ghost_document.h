// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story lies in Ghost's own document (Lexical, a JSON tree), and how such a document is read. Pure functions, any
// thread.
//
// What we write lies in one HTML card, as block markup (wordpress_markup.h): Ghost shows the inside of such a card to
// readers as it is. Sent as ?source=html the same text comes back in another form, without its comments and its
// <figure>s; in a card only addresses that are relative to the site come back in another form, with the site's name.
// The card begins with a comment that names the story, so that the post can be found again when its slug has become a
// word. Each part that was made in Ghost's editor is one opaque block of the text, <!-- wp:standfirst/ghost {"node":…}
// -->, and becomes the very same node again: it can be moved and removed and written around, not edited.
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace publishing {

struct GhostDocument
{
    QByteArray content;                 // block markup
    std::optional<core::StoryId> story; // the one that was written into it
};

// `lexical` as the API gives it; `html` is what Ghost shows of a post of its older editor, which has no document.
[[nodiscard]] GhostDocument ghostDocument(const QString &lexical, const QString &html);

// `lexical` is the post's document before: what its cards carry beside their text stays. Invalid when the text still
// holds a post of Ghost's older editor, which only Ghost can turn into a document.
[[nodiscard]] core::Result<QString> ghostLexical(const QByteArray &content, const core::StoryId &story,
                                                 const QString &lexical);

} // namespace publishing
