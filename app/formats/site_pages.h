// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages around the stories of a site that lives in a folder: home, desk and tag pages, feeds, news sitemap.
// Pure functions, any thread.
#pragma once

#include "formats/page.h"

namespace formats {

// What a list or feed shows of one story.
struct PageEntry
{
    core::StoryId story;
    QString language;
    QString kicker;
    QString headline;
    QString standfirst;
    QString byline;
    QString address; // absolute, or relative to the list page
    QString pictureAddress;
    QString pictureAlt;
    QString desk; // its name in the list's language
    QString deskColour;
    QStringList tags;
    QDateTime published; // UTC
    QDateTime updated;   // UTC
    QByteArray content;  // HTML, for feeds; may be empty
};

struct ListInput
{
    core::Site site;
    QString language;
    QString title; // of a desk or tag; empty: the home page
    QString colour;
    QList<PageEntry> entries; // newest first
    QList<Link> desks;        // the navigation
    QList<Link> editions;     // the same list in other languages
    QList<Link> alternates;   // the same with absolute addresses, for machines
    bool isOlderPage = false; // one of the pages behind the first
    QString newerAddress;     // of the page before this one
    QString olderAddress;     // of the page after this one
    QString address;          // of this page, absolute
    QString homeAddress;
    QString feedAddress;
    QString jsonFeedAddress;
    QDateTime updated; // UTC
    ColourScheme colours = ColourScheme::FollowReader;
    QByteArray stylesheet;
    QString stylesheetAddress;
};

[[nodiscard]] QByteArray renderListPage(const ListInput &input);
// For the feeds and the sitemap the entries' addresses must be absolute.
[[nodiscard]] QByteArray renderAtomFeed(const ListInput &input);
[[nodiscard]] QByteArray renderJsonFeed(const ListInput &input);
// All entries as plain addresses.
[[nodiscard]] QByteArray renderSitemap(const ListInput &input);
// All entries as news, with title and time; search engines ask for those of two days only.
[[nodiscard]] QByteArray renderNewsSitemap(const ListInput &input);
[[nodiscard]] bool isNews(const QDateTime &published, const QDateTime &now);
// Names the sitemaps.
[[nodiscard]] QByteArray renderSitemapIndex(const QStringList &addresses);

} // namespace formats
