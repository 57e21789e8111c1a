// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story is laid out in a WordPress post, and how a post is read. Pure functions, any thread.
//
// WordPress has title and excerpt of its own, and most themes show no excerpt on an article's page. What else a reader
// must see is written into the text as paragraphs marked by a class: kicker, standfirst, byline and dateline before the
// body
// ("kicker", "standfirst", "byline", "dateline"), the credit line after it ("credit-line"), corrections before it or
// after it, as the site wants them ("correction"; no data for machines goes with them: a site takes that from nobody
// below an administrator, and its own plugin can make it of the class). A theme or a template can
// style or hide them; on a plain theme they stand where they belong. The first marked paragraph carries the story's key
// as a further class, so that the post can be found again when it is public and its slug has become a word.
#pragma once

#include "publishing/publisher.h"

#include <QJsonObject>

#include <optional>

namespace publishing {

// "standfirst-<story id>": the slug of a draft, a class in the text later.
[[nodiscard]] QString keyOf(const core::StoryId &story);
// "standfirst-<first 16 hex digits>": the slug of a picture.
[[nodiscard]] QString keyOf(const core::MediaId &media);

[[nodiscard]] QByteArray postContent(const Article &article);

// One marked paragraph with its own bytes.
struct MarkedSlice
{
    QString name;    // "kicker" … "credit-line", "correction"
    QString words;   // without markup
    QByteArray html; // inside the paragraph
    QStringList classes;
    QByteArray bytes; // with the white space behind it; of those behind the body, before it
};

// The marked paragraphs of a post's text, and the rest: content == before + body + after, unless somebody has moved
// one of ours into the text; it belongs to what stands before it all the same.
struct PostParts
{
    bool marked = false; // there was any of them
    QString kicker;
    QString standfirst;
    QString byline;
    QString dateline;
    QString creditLine;
    QByteArray body;
    QByteArray before;
    QByteArray after;
    QList<MarkedSlice> slices; // in the order of the text
};
[[nodiscard]] PostParts partsOf(const QByteArray &content);

// The story that was written into this text or made this draft, if its key is there.
[[nodiscard]] std::optional<core::StoryId> storyIn(const PostParts &parts, const QString &slug);
// Kicker, standfirst, byline, dateline and credits as the post has them, and its frame. For a story that was opened
// from the site.
void takeParts(core::Story &story, const PostParts &parts, const Post &post);

// What is read of words that the site may keep with markup: no tags, no entities.
[[nodiscard]] QString plainWords(const QString &html);

// Plain words as WordPress wants them in title, excerpt and caption.
[[nodiscard]] QString escapedWords(const QString &words);

// From the answer of the posts endpoint with context=edit. `home` is for the address where it is edited; `kind` as in
// wordpress_kinds.h.
[[nodiscard]] Post postFromJson(const QJsonObject &json, const QUrl &home, const QString &kind = {});

// Headline, standfirst and text say the same, but for what servers are known to write in another way.
[[nodiscard]] core::Result<void> sameText(const Article &article, const Post &post);

} // namespace publishing
