// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/embed_finder.h"

#include "core/when_done.h"
#include "formats/oembed.h"
#include "publishing/http.h"
#include "workflow/media_folder.h"

namespace workflow {

using core::Error;
using core::Result;
using publishing::Answer;

namespace {

publishing::Request requestFor(const QUrl &url, const QByteArray &accepted, qint64 largest, const QUrl &toldBy = {})
{
    publishing::Request request;
    request.url = url;
    request.toldBy = toldBy;
    request.headers = {{"Accept", accepted}};
    request.patience = std::chrono::seconds(10);
    request.largestAnswer = largest;
    return request;
}

} // namespace

struct EmbedFinder::Search
{
    core::Embed embed;
    Facts wanted = Facts::OfAnyPage;
    formats::EmbedFacts facts;
    QUrl thumbnailToldBy;
    core::Deferred<Result<core::Embed>> answer;
};

EmbedFinder::EmbedFinder(MediaFolder &media, QObject *parent)
    : QObject(parent)
    , m_media(media)
{
}

EmbedFinder::~EmbedFinder() = default;

QFuture<Result<core::Embed>> EmbedFinder::look(const core::Embed &embed, Facts wanted)
{
    const auto search = std::make_shared<Search>();
    search->embed = embed;
    search->wanted = wanted;
    const QUrl address(embed.address, QUrl::StrictMode);
    const bool web = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    if (!address.isValid() || !web || address.host().isEmpty() || !address.userInfo().isEmpty()) {
        search->answer.give(Error{Error::Kind::Invalid, QStringLiteral("no address to ask")});
        return search->answer.future();
    }
    if (!m_http)
        m_http = std::make_unique<publishing::Http>();
    if (const QUrl provider = formats::oembedAddress(embed); !provider.isEmpty())
        ask(search, provider, {});
    else
        askPage(search);
    return search->answer.future();
}

void EmbedFinder::ask(const std::shared_ptr<Search> &search, const QUrl &address, const QUrl &toldBy)
{
    constexpr qint64 largest = 1024 * 1024; // bytes
    core::whenDone(
        m_http->fetch(requestFor(address, "application/json", largest, toldBy), publishing::Redirects::Anywhere), this,
        [this, search](const Result<Answer> &answer) {
            const bool mayNot = !answer && answer.error().kind == Error::Kind::Denied;
            if (!answer && !mayNot && (search->facts.title.isEmpty() || search->wanted == Facts::OfCard)) {
                search->answer.give(answer.error());
                return;
            }
            const bool told = answer && answer->isSuccess();
            const Result<formats::EmbedFacts> facts =
                told ? formats::readOembed(answer->body, answer->url) : Error{Error::Kind::NotFound, {}};
            if (!facts && search->wanted == Facts::OfCard) {
                giveNothing(*search);
                return;
            }
            if (facts && !facts->title.isEmpty())
                search->facts.title = facts->title;
            if (facts && !facts->thumbnail.isEmpty()) {
                search->facts.thumbnail = facts->thumbnail;
                search->thumbnailToldBy = answer->url;
            }
            finish(search);
        });
}

void EmbedFinder::askPage(const std::shared_ptr<Search> &search)
{
    constexpr qint64 largest = 8 * 1024 * 1024; // bytes
    core::whenDone(
        m_http->fetch(requestFor(QUrl(search->embed.address), "text/html", largest), publishing::Redirects::Anywhere),
        this, [this, search](const Result<Answer> &answer) {
            if (!answer) {
                search->answer.give(answer.error());
                return;
            }
            const bool html = answer->isSuccess() && answer->header("content-type").contains("html");
            const formats::EmbedPage page =
                html ? formats::readEmbedPage(answer->body, answer->url) : formats::EmbedPage{};
            search->facts = page.facts;
            search->thumbnailToldBy = answer->url;
            if (!page.oembed.isEmpty())
                ask(search, page.oembed, answer->url);
            else if (search->wanted == Facts::OfCard)
                giveNothing(*search);
            else
                finish(search);
        });
}

void EmbedFinder::giveNothing(const Search &search)
{
    search.answer.give(Error{Error::Kind::NotFound, QStringLiteral("the site says nothing of it")});
}

void EmbedFinder::finish(const std::shared_ptr<Search> &search)
{
    if (search->facts.title.isEmpty() && search->facts.thumbnail.isEmpty()) {
        giveNothing(*search);
        return;
    }
    if (!search->facts.title.isEmpty())
        search->embed.title = search->facts.title;
    if (search->facts.thumbnail.isEmpty()) {
        search->answer.give(search->embed);
        return;
    }
    constexpr qint64 largest = 8 * 1024 * 1024; // bytes
    core::whenDone(m_http->fetch(requestFor(search->facts.thumbnail, "image/*", largest, search->thumbnailToldBy),
                                 publishing::Redirects::Anywhere),
                   this, [this, search](const Result<Answer> &answer) {
                       if (!answer || !answer->isSuccess()) {
                           search->answer.give(search->embed);
                           return;
                       }
                       core::whenDone(m_media.takeBytes(answer->body), this,
                                      [search](const Result<core::Picture> &picture) {
                                          if (picture)
                                              search->embed.thumbnail = picture->media;
                                          search->answer.give(search->embed);
                                      });
                   });
}

} // namespace workflow
