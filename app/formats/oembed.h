// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another site says of a film, a post or a map that is shown as a card: where to ask (oembed.com, sections 2.2 and
// 4) and how the answers are read. Pure, any thread; asking is workflow/embed_finder.h's.
#pragma once

#include "core/body.h"
#include "core/result.h"

#include <QUrl>

namespace formats {

struct EmbedFacts
{
    QString title;
    QUrl thumbnail; // http or https, or empty

    friend bool operator==(const EmbedFacts &, const EmbedFacts &) = default;
};

struct EmbedPage
{
    QUrl oembed; // where the page says that its facts are; empty when it says nothing
    EmbedFacts facts;
};

// Where a provider of our table answers for this card; empty for any other.
[[nodiscard]] QUrl oembedAddress(const core::Embed &embed);
// Invalid when it is no such answer. Addresses in it may be relative to `source`.
[[nodiscard]] core::Result<EmbedFacts> readOembed(const QByteArray &json, const QUrl &source);
// The page's own links, Open Graph names and title. Reads the first half megabyte.
[[nodiscard]] EmbedPage readEmbedPage(const QByteArray &html, const QUrl &source);

} // namespace formats
