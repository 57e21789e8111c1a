// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another site says of a film: an address in the first line, then its answer, as JSON and as a page.
#include "formats/oembed.h"

#include "fuzz/target.h"

namespace {

void isBounded(const formats::EmbedFacts &facts)
{
    fuzz::promise(facts.title.size() <= 300 && !facts.title.contains(QLatin1Char('\n')), "a title is one short line");
    fuzz::promise(facts.thumbnail.isEmpty() || facts.thumbnail.scheme().startsWith(QLatin1String("http")),
                  "the picture comes from the web");
    fuzz::promise(facts.thumbnail.isEmpty() || !facts.thumbnail.host().isEmpty(), "the picture's site has a name");
    fuzz::promise(facts.thumbnail.userInfo().isEmpty(), "no address carries a password");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype end = bytes.indexOf('\n');
    const QString address = QString::fromUtf8(end < 0 ? QByteArray() : bytes.left(end));
    const QByteArray answer = bytes.mid(end + 1);
    const QUrl source(address);

    if (const core::Result<formats::EmbedFacts> facts = formats::readOembed(answer, source))
        isBounded(*facts);
    const formats::EmbedPage page = formats::readEmbedPage(answer, source);
    isBounded(page.facts);
    fuzz::promise(page.oembed.isEmpty() || page.oembed.scheme().startsWith(QLatin1String("http")),
                  "the facts come from the web");
    for (const char *provider : {"youtube", "flickr", "aparat"}) {
        core::Embed embed;
        embed.address = address;
        embed.provider = QString::fromLatin1(provider);
        const QUrl question = formats::oembedAddress(embed);
        fuzz::promise(question.scheme() == QLatin1String("https") && question.host().contains(embed.provider)
                          && question.fragment().isEmpty(),
                      "the provider is asked and nobody else");
    }
    return 0;
}
