// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_fields.h"

#include "publishing/article_ids.h"
#include "publishing/comparing.h"
#include "publishing/wordpress_filing.h"
#include "publishing/wordpress_markup.h"

#include <QRegularExpression>

#include <utility>

namespace publishing {

namespace {

QString slugFor(const core::Story &story)
{
    return story.slug.isEmpty() ? core::slugFrom(story.headline) : story.slug;
}

QJsonArray numbers(const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids) {
        if (const qint64 number = id.toLongLong(); number > 0)
            array.append(number);
    }
    return array;
}

core::Error wrong(const QString &what, const QString &ours, const QString &theirs)
{
    return {core::Error::Kind::Invalid,
            QString(what + QLatin1String(" differ: sent ") + ours + QLatin1String(", the site has ") + theirs)};
}

// As a WordPress writes every slug: small letters, and Latin ones without an accent or a ligature, in one way
// everywhere or in that of the site's language.
enum class Spelling { Common, National };

QString settledSlug(const QString &slug, Spelling spelling)
{
    struct Plain
    {
        QChar letter;
        QLatin1String common;
        QLatin1String national;
    };
    static const Plain plain[] = {{QChar(0xdf), QLatin1String("s"), QLatin1String("ss")},
                                  {QChar(0xe6), QLatin1String("ae"), QLatin1String("ae")},
                                  {QChar(0x153), QLatin1String("oe"), QLatin1String("oe")},
                                  {QChar(0xf8), QLatin1String("o"), QLatin1String("oe")},
                                  {QChar(0x142), QLatin1String("l"), QLatin1String("l")},
                                  {QChar(0x111), QLatin1String("d"), QLatin1String("dj")},
                                  {QChar(0xf0), QLatin1String("d"), QLatin1String("d")},
                                  {QChar(0xfe), QLatin1String("th"), QLatin1String("th")},
                                  {QChar(0x131), QLatin1String("i"), QLatin1String("i")}};
    QString settled = core::slugFrom(slug);
    for (const Plain &one : plain)
        settled.replace(one.letter, spelling == Spelling::Common ? one.common : one.national);
    return settled;
}

bool readsAs(const QString &held, const QString &sent)
{
    const auto same = [&](Spelling spelling) { return settledSlug(held, spelling) == settledSlug(sent, spelling); };
    return same(Spelling::Common) || same(Spelling::National);
}

// Where nobody chose it, a number that tells two apart is as good as none.
bool isNumbered(const core::Story &story, const QString &held)
{
    static const QRegularExpression number(QStringLiteral("-\\d+$"));
    return story.slug.isEmpty() && number.match(held).hasMatch()
           && readsAs(QString(held).remove(number), slugFor(story));
}

bool has(const Post &post, QLatin1String field)
{
    return !post.without.contains(field);
}

bool sameSlug(const core::Story &story, const QString &held)
{
    const QString sent = slugFor(story);
    // A draft may have none yet, and a contributor's never has.
    if (held.isEmpty() || sent.isEmpty() || held == sent)
        return true;
    // The column holds 200 bytes of it, each letter of other scripts taking six of them or nine.
    constexpr qsizetype nearlyFull = 185;
    const bool cutShort = sent.startsWith(held) && QUrl::toPercentEncoding(held).size() >= nearlyFull;
    return cutShort || readsAs(held, sent) || isNumbered(story, held);
}

} // namespace

// Without the rendered text, which would run every plugin's filters for nothing.
Query postFields(const core::SiteOffer &offer)
{
    const QString always = QStringLiteral("id,link,status,date_gmt,modified_gmt,slug,title.raw,excerpt.raw,content.raw,"
                                          "categories,tags,featured_media");
    return {{QStringLiteral("context"), QStringLiteral("edit")},
            {QStringLiteral("_fields"), QString(always + filingFields(offer))}};
}

QString statusFor(core::Goal goal)
{
    switch (goal) {
    case core::Goal::Draft:
        return QStringLiteral("draft");
    case core::Goal::Pending:
        return QStringLiteral("pending");
    case core::Goal::Publish:
        return QStringLiteral("publish");
    case core::Goal::Schedule:
        return QStringLiteral("future");
    case core::Goal::Unpublish:
        return QStringLiteral("draft");
    case core::Goal::Notice:
        return QStringLiteral("publish");
    case core::Goal::Withdraw:
        return QStringLiteral("trash");
    }
    return QStringLiteral("draft");
}

QJsonObject bodyFor(const Article &article)
{
    const core::Story &story = article.story;
    QJsonObject body{{QStringLiteral("title"), escapedWords(story.headline)},
                     {QStringLiteral("content"), QString::fromUtf8(postContent(article))},
                     {QStringLiteral("excerpt"), escapedWords(story.standfirst)},
                     {QStringLiteral("slug"), slugFor(story)},
                     {QStringLiteral("tags"), numbers(tagIdsOf(article))},
                     {QStringLiteral("featured_media"), leadPictureIdOf(article).toLongLong()}};
    // Without a category WordPress takes its default one; without one of ours, what an editor chose there stays.
    if (const QStringList categories = deskIdsOf(article); !categories.isEmpty())
        body[QStringLiteral("categories")] = numbers(categories);
    return body;
}

QJsonObject changesFor(const Article &article, const Post &current)
{
    QJsonObject body = bodyFor(article);
    const auto drop = [&body](QLatin1String name, bool same) {
        if (same)
            body.remove(name);
    };
    const core::Story &story = article.story;
    const QString slug = slugFor(story);
    drop(QLatin1String("title"), story.headline.trimmed() == current.headline.trimmed());
    drop(QLatin1String("content"), postContent(article) == current.content);
    drop(QLatin1String("excerpt"), story.standfirst.trimmed() == current.standfirst.trimmed());
    // A draft of the site's own that has no address yet gets one there when it is published.
    drop(QLatin1String("slug"), slug == current.slug || isNumbered(story, current.slug)
                                    || (story.siteFrame.read && story.slug.isEmpty() && current.slug.isEmpty())
                                    || article.withdrawn);
    drop(QLatin1String("tags"), sameIds(tagIdsOf(article), current.tagIds));
    drop(QLatin1String("categories"), sameIds(deskIdsOf(article), current.categoryIds));
    drop(QLatin1String("featured_media"), leadPictureIdOf(article) == current.leadPictureId);
    for (const QString &field : current.without)
        body.remove(field);
    const QJsonObject filing = filingChanges(article, current);
    for (auto one = filing.begin(); one != filing.end(); ++one)
        body.insert(one.key(), one.value());
    return body;
}

core::Rights rightsFrom(const QJsonObject &capabilities)
{
    const auto may = [&capabilities](QLatin1String name) { return capabilities[name].toBool(); };
    core::Rights rights;
    rights.write = may(QLatin1String("edit_posts"));
    rights.publish = may(QLatin1String("publish_posts"));
    rights.upload = may(QLatin1String("upload_files"));
    rights.editOthers = may(QLatin1String("edit_others_posts"));
    rights.makeTags = rights.write; // tags are made by whoever may assign them
    return rights;
}

core::Result<void> sameFields(const Article &article, const Post &post)
{
    if (const core::Result<void> text = sameText(article, post); !text)
        return text;
    const QStringList categories = deskIdsOf(article);
    if (!categories.isEmpty() && has(post, QLatin1String("categories")) && !sameIds(categories, post.categoryIds))
        return wrong(QStringLiteral("desks"), categories.join(u','), post.categoryIds.join(u','));
    if (has(post, QLatin1String("tags")) && !sameIds(tagIdsOf(article), post.tagIds))
        return wrong(QStringLiteral("tags"), tagIdsOf(article).join(u','), post.tagIds.join(u','));
    return sameLeadPicture(article, post);
}

core::Result<void> sameLeadPicture(const Article &article, const Post &post)
{
    if (!has(post, QLatin1String("featured_media")) || leadPictureIdOf(article) == post.leadPictureId)
        return {};
    return wrong(QStringLiteral("lead pictures"), leadPictureIdOf(article), post.leadPictureId);
}

QList<core::ChangedField> alteredFields(const Article &article, const Post &post)
{
    using Which = core::ChangedField::Which;
    const core::Story &story = article.story;
    QList<core::ChangedField> altered;
    if (!readTheSame(story.headline, post.headline))
        altered.append({Which::Headline, {story.headline.trimmed()}, {post.headline.trimmed()}});
    if (has(post, QLatin1String("excerpt")) && !readTheSame(story.standfirst, post.standfirst))
        altered.append({Which::Standfirst, {story.standfirst.trimmed()}, {post.standfirst.trimmed()}});
    if (!article.withdrawn && !sameSlug(story, post.slug))
        altered.append({Which::Slug, {slugFor(story)}, {post.slug}});
    const QStringList categories = deskIdsOf(article);
    if (!categories.isEmpty() && has(post, QLatin1String("categories")) && !sameIds(categories, post.categoryIds))
        altered.append({Which::Desks, categories, post.categoryIds});
    if (has(post, QLatin1String("tags")) && !sameIds(tagIdsOf(article), post.tagIds))
        altered.append({Which::Tags, tagIdsOf(article), post.tagIds});
    return altered;
}

QDateTime utcOf(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace publishing
