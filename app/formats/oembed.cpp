// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/oembed.h"

#include "formats/dom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace formats {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype longestTitle = 300;
constexpr qsizetype mostHtml = 512 * 1024;

QString titleFrom(const QString &text)
{
    const QString title = text.simplified();
    return title.size() <= longestTitle ? title : QString(title.left(longestTitle - 1).trimmed() + QChar(0x2026));
}

QUrl webAddress(const QString &address, const QUrl &source)
{
    if (address.trimmed().isEmpty())
        return {};
    const QUrl url = source.resolved(QUrl(address.trimmed(), QUrl::TolerantMode));
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

struct Endpoint
{
    const char *provider;
    const char *address;
};

constexpr Endpoint endpoints[] = {
    {"youtube", "https://www.youtube.com/oembed?format=json"},
    {"vimeo", "https://vimeo.com/api/oembed.json"},
    {"twitter", "https://publish.twitter.com/oembed?omit_script=1"},
    {"tiktok", "https://www.tiktok.com/oembed"},
    {"soundcloud", "https://soundcloud.com/oembed?format=json"},
    {"spotify", "https://open.spotify.com/oembed"},
    {"dailymotion", "https://www.dailymotion.com/services/oembed?format=json"},
    {"bluesky", "https://embed.bsky.app/oembed"},
    {"reddit", "https://www.reddit.com/oembed"},
    {"ted", "https://www.ted.com/services/v1/oembed.json"},
    {"flickr", "https://www.flickr.com/services/oembed/?format=json"},
    {"mixcloud", "https://app.mixcloud.com/oembed/?format=json"},
    {"pinterest", "https://www.pinterest.com/oembed.json"},
    {"tumblr", "https://www.tumblr.com/oembed/1.0"},
    {"issuu", "https://issuu.com/oembed_wp?format=json"},
    {"scribd", "https://www.scribd.com/services/oembed?format=json"},
    {"kickstarter", "https://www.kickstarter.com/services/oembed?format=json"},
    {"wordpress-tv", "https://wordpress.tv/oembed/?format=json"},
    {"pocket-casts", "https://pca.st/oembed.json"},
    {"imgur", "https://api.imgur.com/oembed?format=json"},
    {"slideshare", "https://www.slideshare.net/api/oembed/2?format=json"},
    {"speaker-deck", "https://speakerdeck.com/oembed.json"},
    {"smugmug", "https://api.smugmug.com/services/oembed/?format=json"},
    {"crowdsignal", "https://api.crowdsignal.com/oembed?format=json"},
    {"reverbnation", "https://www.reverbnation.com/oembed?format=json"},
    {"screencast", "https://api.screencast.com/external/oembed?format=json"},
    {"animoto", "https://animoto.com/oembeds/create?format=json"},
    {"cloudup", "https://cloudup.com/oembed?format=json"},
    {"wolfram-cloud", "https://www.wolframcloud.com/oembed?format=json"},
    {"aparat", "https://www.aparat.com/oembed?format=json"},
    {"someecards", "https://www.someecards.com/v2/oembed/?format=json"},
};

// One for each part of the world, and the whole world's at the end.
struct ShopEndpoint
{
    const char *host; // how it ends
    const char *address;
};

constexpr ShopEndpoint shops[] = {
    {"amazon.co.jp", "https://read.amazon.com.au/kp/api/oembed"},
    {"amazon.com.au", "https://read.amazon.com.au/kp/api/oembed"},
    {"amzn.asia", "https://read.amazon.com.au/kp/api/oembed"},
    {"amzn.in", "https://read.amazon.in/kp/api/oembed"},
    {"amazon.cn", "https://read.amazon.cn/kp/api/oembed"},
    {"z.cn", "https://read.amazon.cn/kp/api/oembed"},
    {"amazon.com", "https://read.amazon.com/kp/api/oembed"},
    {"amazon.com.mx", "https://read.amazon.com/kp/api/oembed"},
    {"amazon.com.br", "https://read.amazon.com/kp/api/oembed"},
    {"amazon.ca", "https://read.amazon.com/kp/api/oembed"},
    {"a.co", "https://read.amazon.com/kp/api/oembed"},
    {"amzn.to", "https://read.amazon.com/kp/api/oembed"},
    {"", "https://read.amazon.co.uk/kp/api/oembed"}, // Europe, India and the short addresses of both
};

const char *shopFor(const QString &address)
{
    const QString host = QLatin1Char('.') + QUrl(address).host().toLower();
    const auto *shop = std::find_if(std::begin(shops), std::end(shops), [&](const ShopEndpoint &one) {
        return !*one.host || host.endsWith(QLatin1Char('.') + QLatin1String(one.host));
    });
    return shop->address;
}

QUrl question(const char *endpoint, const QString &address)
{
    QUrl url(QString::fromLatin1(endpoint));
    QUrlQuery query(url);
    // Encoded whole, so that nothing of it becomes a parameter of the question.
    query.addQueryItem(QStringLiteral("url"), QString::fromLatin1(QUrl::toPercentEncoding(address)));
    url.setQuery(query);
    return url;
}

// Only the tags that tell something, one after the other: however the page is nested, the parser gets a flat one.
QByteArray tellingTags(const QByteArray &html)
{
    static const QRegularExpression telling(
        QStringLiteral("<(?:(?:meta|link)\\b[^<>]{1,4000}>|title\\b[^<>]{0,200}>[^<]{0,2000})"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr int mostTags = 500;
    QByteArray tags;
    int count = 0;
    auto matches = telling.globalMatch(QString::fromUtf8(html.left(mostHtml)));
    while (matches.hasNext() && ++count <= mostTags) {
        const QString tag = matches.next().captured();
        tags += tag.toUtf8();
        if (tag.startsWith(QLatin1String("<title"), Qt::CaseInsensitive))
            tags += "</title>";
    }
    return tags;
}

void collect(const GumboNode *node, const QUrl &source, EmbedPage &page, QString &plainTitle, int depth)
{
    constexpr int deepest = 200;
    if (!isElement(node) || depth > deepest)
        return;
    const QByteArray name = nameOf(node);
    if (name == "link" && page.oembed.isEmpty()
        && attributeOf(node, "type").trimmed().toLower() == QLatin1String("application/json+oembed"))
        page.oembed = webAddress(attributeOf(node, "href"), source);
    if (name == "meta") {
        const QString property =
            hasAttribute(node, "property") ? attributeOf(node, "property") : attributeOf(node, "name");
        const QString content = attributeOf(node, "content");
        if (property == QLatin1String("og:title") && page.facts.title.isEmpty())
            page.facts.title = titleFrom(content);
        if ((property == QLatin1String("og:image") || property == QLatin1String("og:image:secure_url"))
            && page.facts.thumbnail.isEmpty())
            page.facts.thumbnail = webAddress(content, source);
    }
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (name == "title" && isText(child) && plainTitle.isEmpty())
            plainTitle = titleFrom(textOf(child));
        collect(child, source, page, plainTitle, depth + 1);
    }
}

} // namespace

QUrl oembedAddress(const core::Embed &embed)
{
    if (embed.provider == QLatin1String("amazon-kindle"))
        return question(shopFor(embed.address), embed.address);
    for (const Endpoint &endpoint : endpoints) {
        if (embed.provider == QLatin1String(endpoint.provider))
            return question(endpoint.address, embed.address);
    }
    return {};
}

Result<EmbedFacts> readOembed(const QByteArray &json, const QUrl &source)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("no oEmbed answer")};
    EmbedFacts facts;
    for (const char *name : {"title", "author_name"}) {
        if (facts.title.isEmpty())
            facts.title = titleFrom(object.value(QLatin1String(name)).toString());
    }
    facts.thumbnail = webAddress(object.value(QLatin1String("thumbnail_url")).toString(), source);
    if (facts.thumbnail.isEmpty() && object.value(QLatin1String("type")).toString() == QLatin1String("photo"))
        facts.thumbnail = webAddress(object.value(QLatin1String("url")).toString(), source);
    return facts;
}

EmbedPage readEmbedPage(const QByteArray &html, const QUrl &source)
{
    EmbedPage page;
    const Dom dom(tellingTags(html));
    QString plainTitle;
    collect(dom.body(), source, page, plainTitle, 0);
    if (page.facts.title.isEmpty())
        page.facts.title = plainTitle;
    return page;
}

} // namespace formats
