// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page a story becomes, made from a template. Preview and folder site both use it, so they cannot differ.
// Pure functions, any thread.
#pragma once

#include "core/site.h"
#include "core/story.h"
#include "formats/html.h"

#include <QHash>

namespace formats {

struct Link
{
    QString text;
    QString address;
    QString language = {}; // of what it leads to, where that differs

    friend bool operator==(const Link &, const Link &) = default;
};

enum class ColourScheme { FollowReader, Light, Dark };
// Whether search engines may name the page.
enum class Listing { Listed, KeptOut };

struct PageInput
{
    core::Story story;
    core::Site site;
    QList<core::Desk> desks; // the main one first
    PictureAddress pictureAddress = [](const core::Picture &picture) { return picture.remoteUrl; };
    // Where machines find a picture: absolute. Without it, the reader's.
    PictureAddress socialPictureAddress = {};
    QDateTime published; // UTC; invalid: not yet
    QDateTime updated;   // UTC; invalid or same minute as published: not shown
    QList<Link> related;
    QList<Link> editions;   // the same story in other languages
    QList<Link> alternates; // the same with absolute addresses, for machines
    QList<Link> navigation; // the desks of the site; empty: no navigation

    QString address;                            // of this page, absolute; for canonical and Open Graph
    QString homeAddress;                        // of the site, for the masthead
    QHash<core::DeskId, QString> deskAddresses; // a desk without one is named without a link
    QHash<QString, QString> tagAddresses;       // by tag
    QString feedAddress;                        // Atom
    QString jsonFeedAddress;

    ColourScheme colours = ColourScheme::FollowReader;
    Listing listing = Listing::Listed;
    BlockNames blockNames = BlockNames::Omit;
    QString templateText;      // empty: our own
    QByteArray stylesheet;     // written into the page when not empty
    QString stylesheetAddress; // linked when not empty
};

// The whole page, UTF-8. A template that cannot be read gives our own instead.
[[nodiscard]] QByteArray renderArticlePage(const PageInput &input);
// What stands inside the page's <main id="article">, from the same template part, for live updates.
[[nodiscard]] QByteArray renderArticle(const PageInput &input);

[[nodiscard]] QByteArray defaultStylesheet();
// Why a template of the person's own cannot be used; empty when it can.
[[nodiscard]] QString templateProblem(const QString &templateText);

} // namespace formats
