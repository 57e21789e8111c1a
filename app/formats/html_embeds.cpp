// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_embeds.h"

#include "formats/inline_html.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace formats {

namespace {

constexpr qsizetype longestAddress = 2000;

// The pattern is matched against the address without scheme and "www."; the form makes the address that is kept, and
// is the address as it came when empty.
struct Provider
{
    QLatin1String name;
    QRegularExpression pattern;
    QLatin1String form;
};

Provider provider(const char *name, const char *pattern, const char *form = "")
{
    return {QLatin1String(name), QRegularExpression(QLatin1Char('^') + QLatin1String(pattern)), QLatin1String(form)};
}

const QList<Provider> &providers()
{
    static const QList<Provider> table = {
        provider("youtube",
                 "(?:youtube(?:-nocookie)?\\.com/(?:watch/?\\?(?:[^#]*&)?v=|embed/|v/|live/)|youtu\\.be/)"
                 "(?!videoseries)([A-Za-z0-9_-]{6,20})(?![A-Za-z0-9_-])",
                 "https://www.youtube.com/watch?v=%1"),
        provider("youtube", "youtube\\.com/shorts/([A-Za-z0-9_-]{6,20})", "https://www.youtube.com/shorts/%1"),
        provider("youtube",
                 "youtube(?:-nocookie)?\\.com/(?:playlist|embed/videoseries)\\?(?:[^#]*&)?list=([A-Za-z0-9_-]+)",
                 "https://www.youtube.com/playlist?list=%1"),
        provider("vimeo", "player\\.vimeo\\.com/video/(\\d+)", "https://vimeo.com/%1"),
        provider("vimeo", "vimeo\\.com/(?:channels/[^/]+/|groups/[^/]+/videos/)?(\\d+(?:/[0-9a-f]+)?)",
                 "https://vimeo.com/%1"),
        provider("twitter", "(?:twitter|x)\\.com/([A-Za-z0-9_]{1,20}|i/web)/status(?:es)?/(\\d+)",
                 "https://x.com/%1/status/%2"),
        provider("instagram", "instagram\\.com/(?:[A-Za-z0-9_.]+/)?(p|reel|tv)/([A-Za-z0-9_-]+)",
                 "https://www.instagram.com/%1/%2/"),
        provider("tiktok", "tiktok\\.com/(@[^/?#]+)/(?:video|photo)/(\\d+)", "https://www.tiktok.com/%1/video/%2"),
        provider("tiktok", "tiktok\\.com/embed/(?:v2/)?(\\d+)", "https://www.tiktok.com/embed/v2/%1"),
        provider("tiktok", "(?:vm|vt)\\.tiktok\\.com/[A-Za-z0-9]+"),
        provider("telegram", "(?:t|telegram)\\.me/(?:s/)?([A-Za-z0-9_]{4,40}|c/\\d+)/(\\d+)", "https://t.me/%1/%2"),
        provider("facebook",
                 "facebook\\.com/(?:[^/?#]+/(?:posts|videos|photos)/|watch/?\\?|reel/|story\\.php\\?|permalink\\.php\\?"
                 "|photo(?:\\.php|/)?\\?|groups/[^/?#]+/(?:posts|permalink)/|video\\.php\\?|share/)."),
        provider("facebook", "fb\\.watch/[A-Za-z0-9_-]+"),
        provider("soundcloud", "(?:api\\.)?soundcloud\\.com/(?!player)[^/?#]+/[^/?#]+"),
        provider(
            "spotify",
            "open\\.spotify\\.com/(?:embed/|intl-[a-z]+/)?(track|album|playlist|episode|show|artist)/([A-Za-z0-9]+)",
            "https://open.spotify.com/%1/%2"),
        provider("dailymotion", "(?:dailymotion\\.com/(?:embed/)?video|dai\\.ly)/([A-Za-z0-9]+)",
                 "https://www.dailymotion.com/video/%1"),
        provider("dailymotion", "geo\\.dailymotion\\.com/player(?:/[^/?#]+)?\\.html\\?(?:[^#]*&)?video=([A-Za-z0-9]+)",
                 "https://www.dailymotion.com/video/%1"),
        provider("bluesky", "bsky\\.app/profile/[^/?#]+/post/[A-Za-z0-9]+"),
        provider("threads", "threads\\.(?:net|com)/@[^/?#]+/post/[A-Za-z0-9_-]+"),
        provider("reddit", "reddit\\.com/r/[^/?#]+/comments/[A-Za-z0-9]+"),
        provider("aparat", "aparat\\.com/v/([A-Za-z0-9]+)", "https://www.aparat.com/v/%1"),
        provider("aparat", "aparat\\.com/video/video/embed/videohash/([A-Za-z0-9]+)", "https://www.aparat.com/v/%1"),
        provider("ted", "(?:embed\\.)?ted\\.com/talks/([A-Za-z0-9_]+)", "https://www.ted.com/talks/%1"),
        provider("twitch", "(?:twitch\\.tv/videos/\\d+|clips\\.twitch\\.tv/[A-Za-z0-9_-]+)"),
        provider("flickr", "(?:flickr\\.com/photos/[^/?#]+/\\d+|flic\\.kr/p/[A-Za-z0-9]+)"),
        provider("mixcloud", "mixcloud\\.com/[^/?#]+/[^/?#]+"),
        provider("apple-podcasts", "(?:embed\\.)?podcasts\\.apple\\.com/[^?#]*id\\d+"),
        provider("google-maps", "google\\.[a-z.]{2,6}/maps/(?:embed|d/embed|d/viewer|d/u/\\d+/embed|place/)"),
        provider("openstreetmap", "openstreetmap\\.org/export/embed\\.html\\?"),
        provider("datawrapper", "datawrapper\\.dwcdn\\.net/[A-Za-z0-9]{5}"),
        provider("flourish", "(?:public|flo)\\.(?:flourish\\.studio|uri\\.sh)/(?:visualisation|story)/\\d+"),
        provider("documentcloud", "(?:embed\\.)?documentcloud\\.org/documents/\\d+"),
        provider("scribd", "scribd\\.com/(?:document|doc|embeds|presentation)/\\d+"),
        // Others that WordPress itself shows as what they are; of each the shape of one thing, not of its front page.
        provider("pinterest", "(?:[a-z]{2}\\.)?pinterest\\.(?:com(?:\\.au|\\.mx)?|co\\.uk|[a-z]{2})/pin/[^/?#]+"),
        provider("tumblr", "(?:[a-z0-9-]+\\.tumblr\\.com/post/\\d+|tumblr\\.com/[a-z0-9-]+/\\d+)"),
        provider("issuu", "issuu\\.com/[^/?#]+/docs/[^/?#]+"),
        provider("kickstarter", "(?:kickstarter\\.com/projects/[^/?#]+/[^/?#]+|kck\\.st/[A-Za-z0-9]+)"),
        provider("wordpress-tv", "wordpress\\.tv/\\d{4}/\\d{2}/\\d{2}/[^/?#]+"),
        provider("videopress", "videopress\\.com/v/[A-Za-z0-9]+"),
        provider("pocket-casts", "pca\\.st/(?:episode/|podcast/)?[A-Za-z0-9-]{4,}"),
        provider("imgur", "imgur\\.com/(?:a/|gallery/|t/[^/?#]+/)?[A-Za-z0-9-]{5,}$"),
        provider("slideshare", "(?:[a-z]{2}\\.)?slideshare\\.net/(?:slideshow/)?[^/?#]+/[^/?#]+"),
        provider("speaker-deck", "speakerdeck\\.com/[^/?#]+/[^/?#]+"),
        provider("smugmug", "[a-z0-9-]+\\.smugmug\\.com/[^?#]+/i-[A-Za-z0-9]+"),
        provider("crowdsignal",
                 "(?:polldaddy\\.com/poll/\\d+|poll\\.fm/[A-Za-z0-9]+|[a-z0-9-]+\\.survey\\.fm/[^/?#]+)"),
        provider("reverbnation", "reverbnation\\.com/[^/?#]+/(?:song|video|album)/\\d+"),
        provider("screencast", "screencast\\.com/(?:t|users)/[^?#]+"),
        provider("animoto", "(?:animoto|video214)\\.com/play/[A-Za-z0-9]+"),
        provider("cloudup", "cloudup\\.com/[A-Za-z0-9_-]{6,}$"),
        // Books can be looked into there; of short addresses only the shop knows what they lead to.
        provider("amazon-kindle",
                 "(?:[a-z0-9-]+\\.)?amazon\\.(?:com(?:\\.mx|\\.br|\\.au)?|co\\.uk|co\\.jp|ca|de|fr|it|es|in|nl|ru|cn)/"
                 "(?:[^?#]*/)?(?:dp|gp/product|gp/aw/d)/[A-Z0-9]{10}(?![A-Za-z0-9])"),
        provider("amazon-kindle", "(?:a\\.co|amzn\\.(?:to|eu|in|asia)|z\\.cn)/[A-Za-z0-9]"),
        provider("someecards", "(?:someecards\\.com/[^?#]+-cards/[^?#]+|some\\.ly/[A-Za-z0-9])"),
        provider("wolfram-cloud", "wolframcloud\\.com/obj/[^?#]+"),
    };
    return table;
}

// Players that carry the address of what they play.
QString played(const QUrl &url, const QString &rest)
{
    const QUrlQuery query(url);
    if (rest.startsWith(QLatin1String("facebook.com/plugins/")))
        return query.queryItemValue(QStringLiteral("href"), QUrl::FullyDecoded);
    if (rest.startsWith(QLatin1String("w.soundcloud.com/player")))
        return query.queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded);
    if (rest.startsWith(QLatin1String("mixcloud.com/widget/"))
        || rest.startsWith(QLatin1String("player-widget.mixcloud.com")))
        return QLatin1String("https://www.mixcloud.com")
               + query.queryItemValue(QStringLiteral("feed"), QUrl::FullyDecoded);
    if (rest.startsWith(QLatin1String("platform.twitter.com/embed/")))
        return QLatin1String("https://x.com/i/web/status/") + query.queryItemValue(QStringLiteral("id"));
    return {};
}

// Where in a film somebody pointed to: "90", "90s", "1m30s"; empty when nowhere.
QString momentIn(const QUrl &url)
{
    static const QRegularExpression moment(
        QStringLiteral("^(?:\\d{1,6}s?|(?:\\d{1,3}h)?(?:\\d{1,3}m)?(?:\\d{1,3}s)?)$"));
    const QUrlQuery query(url);
    const QUrlQuery behind(url.fragment());
    for (const QString &told :
         {query.queryItemValue(QStringLiteral("t")), query.queryItemValue(QStringLiteral("start")),
          behind.queryItemValue(QStringLiteral("t"))}) {
        if (!told.isEmpty() && told != QLatin1String("0") && moment.match(told).hasMatch())
            return told;
    }
    return {};
}

} // namespace

core::Embed embedFor(const QString &given)
{
    QString address = given.trimmed();
    if (address.startsWith(QLatin1String("//")))
        address.prepend(QLatin1String("https:"));
    if (address.size() > longestAddress || !isWebAddress(address))
        return {};
    for (const QChar c : address) {
        if (c.isSpace())
            return {};
    }
    const auto withoutScheme = [](const QString &whole) {
        const QUrl url(whole, QUrl::TolerantMode);
        QString host = url.host(QUrl::FullyEncoded).toLower();
        static const QRegularExpression prefix(QStringLiteral("^(?:www|m|mobile|web)\\.(?=.+\\.)"));
        host.remove(prefix);
        return QString(host + url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded));
    };
    QString rest = withoutScheme(address);
    const QString inner = played(QUrl(address, QUrl::TolerantMode), rest);
    if (!inner.isEmpty() && isWebAddress(inner) && inner.size() <= longestAddress) {
        address = inner;
        rest = withoutScheme(address);
    }
    for (const Provider &candidate : providers()) {
        const QRegularExpressionMatch match = candidate.pattern.match(rest);
        if (!match.hasMatch())
            continue;
        core::Embed embed;
        embed.provider = candidate.name;
        embed.address = candidate.form.isEmpty() ? address : QString(candidate.form);
        for (int i = 1; !candidate.form.isEmpty() && i <= match.lastCapturedIndex(); ++i)
            embed.address.replace(QLatin1Char('%') + QString::number(i), match.captured(i));
        if (embed.address.startsWith(QLatin1String("https://www.youtube.com/watch?"))) {
            if (const QString moment = momentIn(QUrl(address, QUrl::TolerantMode)); !moment.isEmpty())
                embed.address += QLatin1String("&t=") + moment;
        }
        return embed;
    }
    return {};
}

} // namespace formats
