// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page, a feed and a sitemap that were fetched say of a published story. Pure functions, any thread; a page or a
// sitemap may be long, so they are not for the window's thread.
#pragma once

#include "core/live_report.h"
#include "core/story.h"
#include "publishing/http.h"
#include "publishing/reader_page.h"

namespace publishing {

struct LiveSubject
{
    // What readers shall find: the story, what is said in place of one that was withdrawn, or nothing of it.
    enum class Expected { Story, Notice, Nothing };
    Expected expected = Expected::Story;
    core::Story story;
    QUrl address;         // where readers find it
    QUrl home;            // of the site
    QList<QUrl> pictures; // of the story, as they were sent
    bool isNew = true;    // among the site's articles: an old story that is updated stands in no feed, nor does a page
};

struct JudgedPage
{
    ReaderPage page;
    QUrl picture; // one of the story that is on the page
    QList<core::LiveFinding> findings;
};
// Of an answer with a page in it: headline, text, address, language.
[[nodiscard]] JudgedPage judgePage(const LiveSubject &subject, const Answer &answer);

// Of an answer at the address of a story that was taken from readers: whether they still get it.
[[nodiscard]] core::LiveFinding judgeGone(const LiveSubject &subject, const Answer &answer);

// Whether it names one of these places.
[[nodiscard]] bool feedCarries(const QByteArray &feed, const QList<QUrl> &places);

struct JudgedSitemap
{
    bool listsOne = false;
    QList<QUrl> parts; // of an index: those of news and of posts first, the newest part of them before the older ones
};
[[nodiscard]] JudgedSitemap judgeSitemap(const QByteArray &sitemap, const QList<QUrl> &places);

} // namespace publishing
