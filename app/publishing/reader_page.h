// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a published page says to readers and to machines, as far as it can be told without running it. One pass over the
// tags, so that a page of any depth is read in its length. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace publishing {

struct ReaderPage
{
    QString title;
    QStringList headings; // of the first rank
    QString text;         // all words that are shown, with one space between them
    QString language;     // BCP 47, of the whole page
    QUrl canonical;       // the address it names as its own
    QString socialTitle;
    QUrl socialPicture;
    QList<QUrl> pictures;
    QList<QUrl> feeds;              // RSS, Atom and JSON, not those of comments
    bool asksNotToBeListed = false; // robots: noindex

    friend bool operator==(const ReaderPage &, const ReaderPage &) = default;
};

// `at` is where it was found: what it names is taken from there.
[[nodiscard]] ReaderPage readerPage(const QByteArray &html, const QUrl &at);

// The two lead to the same page: http or https, a slash at the end and how letters are encoded make no difference.
[[nodiscard]] bool samePlace(const QUrl &a, const QUrl &b);

// Addresses in a sitemap or an index of sitemaps (sitemaps.org), at most so many.
[[nodiscard]] QList<QUrl> placesIn(const QByteArray &sitemap, int most = 50'000);
// The sitemaps that a robots.txt names (RFC 9309 leaves the line to sitemaps.org).
[[nodiscard]] QList<QUrl> sitemapsIn(const QByteArray &robots);

} // namespace publishing
