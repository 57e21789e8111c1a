// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_amp.h"

#include "formats/tag.h"

#include <QSet>

#include <algorithm>

namespace formats::html {

namespace {

// The element names what it shows in an attribute: a whole address, or the number of a thing at its provider.
struct Show
{
    const char *element;
    const char *attribute;
    const char *before; // of the number, in the address
    const char *behind;
};

constexpr Show shows[] = {
    {"amp-youtube", "data-videoid", "https://www.youtube.com/watch?v=", ""},
    {"amp-twitter", "data-tweetid", "https://x.com/i/web/status/", ""},
    {"amp-instagram", "data-shortcode", "https://www.instagram.com/p/", "/"},
    {"amp-vimeo", "data-videoid", "https://vimeo.com/", ""},
    {"amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/", ""},
    {"amp-tiktok", "data-src", "https://www.tiktok.com/embed/v2/", ""},
    {"amp-imgur", "data-imgur-id", "https://imgur.com/", ""},
    {"amp-soundcloud", "data-trackid", "https://api.soundcloud.com/tracks/", ""},
    {"amp-facebook", "data-href", "", ""},
    {"amp-reddit", "data-src", "", ""},
    {"amp-pinterest", "data-url", "", ""},
    {"amp-embedly-card", "data-url", "", ""},
    {"amp-iframe", "src", "", ""},
    {"lite-youtube", "videoid", "https://www.youtube.com/watch?v=", ""},
    {"lite-vimeo", "videoid", "https://vimeo.com/", ""},
    {"amp-video-iframe", "src", "", ""},
};

constexpr qsizetype longestAddress = 2000;

bool isAddress(const QByteArray &value)
{
    return value.startsWith("https://") || value.startsWith("http://") || value.startsWith("//");
}

// What a provider calls its things.
bool isNumber(const QByteArray &value)
{
    return !value.isEmpty() && value.size() <= 60 && std::all_of(value.begin(), value.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
               || letter == '-' || letter == '_';
    });
}

} // namespace

bool isAmp(const QByteArray &name)
{
    return name.startsWith("amp-") || name == "lite-youtube" || name == "lite-vimeo";
}

AmpTag ampTag(const QByteArray &name, QByteArrayView whole)
{
    if (name == "amp-img" || name == "amp-anim")
        return {AmpTag::Is::Picture, {}};
    static const QSet<QByteArray> hidden = {"amp-sidebar", "amp-consent", "amp-user-notification", "amp-lightbox",
                                            "amp-image-lightbox"};
    if (hidden.contains(name) || attributeOf(whole, "layout").compare("nodisplay", Qt::CaseInsensitive) == 0)
        return {AmpTag::Is::Hidden, {}};
    for (const Show &show : shows) {
        const QByteArray value = name == show.element ? attributeOf(whole, show.attribute).trimmed() : QByteArray();
        if (isAddress(value) && value.size() <= longestAddress)
            return {AmpTag::Is::Frame, value};
        if (*show.before != 0 && isNumber(value))
            return {AmpTag::Is::Frame, QByteArray(show.before) + value + show.behind};
    }
    static const QSet<QByteArray> players = {
        "amp-youtube",       "amp-twitter",       "amp-instagram",   "amp-vimeo",          "amp-dailymotion",
        "amp-tiktok",        "amp-imgur",         "amp-facebook",    "amp-reddit",         "amp-pinterest",
        "amp-soundcloud",    "amp-iframe",        "amp-video",       "amp-audio",          "amp-ad",
        "amp-embed",         "amp-jwplayer",      "amp-brightcove",  "amp-video-iframe",   "amp-kaltura-player",
        "amp-ooyala-player", "amp-gist",          "amp-list",        "amp-embedly-card",   "amp-o2-player",
        "amp-3q-player",     "amp-nexxtv-player", "amp-brid-player", "amp-connatix-player"};
    return players.contains(name) ? AmpTag{AmpTag::Is::Player, {}} : AmpTag{};
}

} // namespace formats::html
