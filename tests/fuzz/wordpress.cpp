// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A site's answer may be anything: noise before the JSON, wrong types, numbers out of measure. What is read of a post
// shows and does not run, and its text goes back as it came.
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_list.h"
#include "publishing/wordpress_markup.h"

#include "formats/block_markup.h"
#include "formats/html.h"
#include "fuzz/harmless.h"
#include "fuzz/target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonValue json = publishing::jsonIn(fuzz::bytesOf(data, size));
    const QUrl home(QStringLiteral("https://quay.example/news/"));
    const auto take = [&](const QJsonObject &object) {
        const publishing::Post post = publishing::postFromJson(object, home);
        fuzz::promise(fuzz::leadsSomewhereHarmless(post.remote.address.toString(QUrl::FullyEncoded)),
                      "its address is on the web");
        (void)publishing::userFrom(object);
        (void)publishing::timeZoneOf(object);
        core::Picture picture;
        publishing::fillPicture(picture, object);
        core::Site site;
        site.id = core::SiteId{QStringLiteral("quay")};
        const core::Story story = publishing::storyOpenedFrom(site, post);
        fuzz::showsOnly(formats::writeHtml(story.body));
    };
    if (json.isObject())
        take(json.toObject());
    for (const QJsonValue &one : json.toArray()) {
        if (one.isObject())
            take(one.toObject());
    }
    return 0;
}
