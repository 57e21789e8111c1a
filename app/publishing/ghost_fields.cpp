// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ghost_fields.h"

#include "formats/words.h"
#include "publishing/article_ids.h"
#include "publishing/comparing.h"
#include "publishing/ghost_document.h"
#include "publishing/ghost_pictures.h"
#include "publishing/wordpress_markup.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace publishing {

namespace {

const QString inReview = QStringLiteral("#in-review");
const QString inReviewSlug = QStringLiteral("hash-in-review");
constexpr qsizetype longestExcerpt = 300;
constexpr qsizetype longestAlt = 191;

QString textOf(const QJsonObject &json, QLatin1String name)
{
    return json[name].toString();
}

bool fitsExcerpt(const QString &standfirst)
{
    return standfirst.trimmed().size() <= longestExcerpt;
}

QString excerptFor(const core::Story &story)
{
    return fitsExcerpt(story.standfirst) ? story.standfirst.trimmed() : QString();
}

QString slugFor(const core::Story &story)
{
    return story.slug.isEmpty() ? core::slugFrom(story.headline) : story.slug;
}

QString leadAddressOf(const Article &article)
{
    const core::Picture &lead = article.story.leadPicture;
    const QUrl made = article.pictures.value(lead.media).address;
    return made.isEmpty() ? lead.remoteUrl : QString::fromUtf8(made.toEncoded());
}

QString leadCaptionOf(const core::Story &story)
{
    const core::Picture &lead = story.leadPicture;
    QStringList parts;
    if (!lead.caption.isEmpty())
        parts << lead.caption;
    if (!lead.credit.isEmpty())
        parts << QString(formats::wordsFor(story.language).photo + QLatin1String(": ")
                         + formats::withoutPhotoWord(lead.credit));
    return escapedWords(parts.join(u' '));
}

// All that a write replaces. Not the stamp: the same words are the same words.
QByteArray hashOf(const Post &post)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    };
    add(post.headline.toUtf8());
    add(post.standfirst.toUtf8());
    add(post.content);
    for (QStringList ids : {post.categoryIds, post.tagIds}) {
        std::sort(ids.begin(), ids.end());
        add(ids.join(u',').toLatin1());
    }
    add(post.categoryIds.value(0).toLatin1()); // the main desk
    add(post.leadPictureId.toUtf8());
    return hash.result().toHex();
}

QDateTime utcOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

// Drafts have none: Ghost names an address for each at which whoever knows it can read it.
QUrl addressOf(const QJsonObject &json, const core::Site &site)
{
    const QString status = textOf(json, QLatin1String("status"));
    if (status == QLatin1String("published"))
        return webAddressIn(json[QLatin1String("url")]);
    if (status == QLatin1String("scheduled"))
        return site.address.resolved(QUrl(QString(textOf(json, QLatin1String("slug")) + u'/')));
    return {};
}

QUrl editAddressOf(const core::Site &site, const QString &postId)
{
    QUrl editor = site.api.resolved(QUrl(QStringLiteral("../../")));
    editor.setFragment(QString(QLatin1String("/editor/post/") + postId));
    return editor;
}

core::Error wrong(const QString &what, const QString &ours, const QString &theirs)
{
    return {core::Error::Kind::Invalid,
            QString(what + QLatin1String(" differ: sent ") + ours + QLatin1String(", the site has ") + theirs)};
}

// The main one is the same too.
bool sameDesks(const QStringList &ours, const QStringList &theirs)
{
    return sameIds(ours, theirs) && ours.value(0) == theirs.value(0);
}

bool isPlain(const QString &slug)
{
    return std::all_of(slug.cbegin(), slug.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool sameSlug(const core::Story &story, const QString &held)
{
    static const QRegularExpression number(QStringLiteral("-\\d+$"));
    const QString sent = slugFor(story);
    if (sent.isEmpty() || held == sent)
        return true;
    if (held == keyOf(story.id)) // nobody has given it a word yet
        return false;
    if (!isPlain(sent) && isPlain(held)) // spelled in Latin letters, by rules of Ghost's own
        return true;
    return story.slug.isEmpty() && QString(held).remove(number) == sent;
}

// With addresses inside the site as they were written, and as Ghost gives them back.
QString settled(const QByteArray &content, const QUrl &home)
{
    const QString start = home.toString(QUrl::FullyEncoded);
    QString text = QString::fromUtf8(content).trimmed();
    if (!start.isEmpty())
        text.replace(QString(u'"' + start), QStringLiteral("\"/"));
    return text;
}

QJsonArray tagObjects(const QStringList &ids)
{
    QJsonArray tags;
    for (const QString &id : ids)
        tags.append(QJsonObject{{QStringLiteral("id"), id}});
    return tags;
}

QJsonArray internalTags(const QJsonObject &json)
{
    QJsonArray kept;
    for (const QJsonValue &tag : json[QLatin1String("tags")].toArray()) {
        if (isInternalTag(tag.toObject()))
            kept.append(QJsonObject{{QStringLiteral("id"), tag.toObject()[QLatin1String("id")]}});
    }
    return kept;
}

QJsonArray joined(QJsonArray first, const QJsonArray &second)
{
    for (const QJsonValue &value : second)
        first.append(value);
    return first;
}

// The words said of the lead picture are the post's own. What was changed here since they were last sent goes there;
// when that is not known, only what the site does not say yet.
void addLead(const Article &article, const QJsonObject &json, const Post &current, QJsonObject &changes)
{
    const core::Picture &lead = article.story.leadPicture;
    const std::optional<core::Picture> &sent = article.leadSentBefore;
    const bool same = leadPictureIdOf(article) == current.leadPictureId;
    const QString address = leadAddressOf(article);
    if (!same)
        changes[QStringLiteral("feature_image")] = address.isEmpty() ? QJsonValue() : QJsonValue(address);
    const bool anew = !same || sent;
    const auto say = [&](QLatin1String name, const QString &words, bool changed) {
        const QString there = textOf(json, name);
        const bool wanted = anew ? !same || changed : there.isEmpty() && !words.isEmpty();
        if (wanted && plainWords(there) != plainWords(words))
            changes[QString(name)] = words.isEmpty() ? QJsonValue() : QJsonValue(words);
    };
    say(QLatin1String("feature_image_alt"), lead.alt.trimmed().left(longestAlt), sent && sent->alt != lead.alt);
    say(QLatin1String("feature_image_caption"), leadCaptionOf(article.story),
        sent && (sent->caption != lead.caption || sent->credit != lead.credit));
}

// What search engines and networks are shown, where the story says it; what an editor typed in Ghost stays otherwise.
void addSearchWords(const core::Story &story, const QJsonObject &json, QJsonObject &changes)
{
    constexpr qsizetype longestTitle = 300;
    constexpr qsizetype longestDescription = 500;
    const core::SearchAndSocial &words = story.searchAndSocial;
    const auto say = [&](QLatin1String name, const QString &said, qsizetype longest) {
        const QString fitting = said.trimmed().left(longest);
        if (!fitting.isEmpty() && fitting != textOf(json, name))
            changes[QString(name)] = fitting;
    };
    say(QLatin1String("meta_title"), words.searchTitle, longestTitle);
    say(QLatin1String("meta_description"), words.searchDescription, longestDescription);
    say(QLatin1String("og_title"), words.socialTitle, longestTitle);
    say(QLatin1String("og_description"), words.socialDescription, longestDescription);
}

} // namespace

Query ghostPostFields()
{
    return {{QStringLiteral("formats"), QStringLiteral("lexical,html")},
            {QStringLiteral("include"), QStringLiteral("tags,authors")}};
}

bool isInternalTag(const QJsonObject &tag)
{
    return textOf(tag, QLatin1String("visibility")) == QLatin1String("internal");
}

bool isDeskTag(const QJsonObject &tag)
{
    return !isInternalTag(tag) && textOf(tag, QLatin1String("slug")).startsWith(QLatin1String("desk-"));
}

QString ghostStatus(const QJsonObject &post)
{
    const QString word = textOf(post, QLatin1String("status"));
    if (word == QLatin1String("published"))
        return QStringLiteral("publish");
    if (word == QLatin1String("scheduled"))
        return QStringLiteral("future");
    if (word == QLatin1String("sent"))
        return QStringLiteral("private");
    for (const QJsonValue &tag : post[QLatin1String("tags")].toArray()) {
        if (textOf(tag.toObject(), QLatin1String("slug")) == inReviewSlug)
            return QStringLiteral("pending");
    }
    return QStringLiteral("draft");
}

Post ghostPost(const QJsonObject &json, const core::Site &site)
{
    Post post;
    post.remote.postId = textOf(json, QLatin1String("id"));
    post.remote.address = addressOf(json, site);
    post.remote.editAddress = editAddressOf(site, post.remote.postId);
    post.remote.status = ghostStatus(json);
    post.remote.modified = utcOf(json[QLatin1String("updated_at")]);
    post.publicAt = utcOf(json[QLatin1String("published_at")]);
    post.headline = textOf(json, QLatin1String("title"));
    post.slug = textOf(json, QLatin1String("slug"));
    post.content = ghostDocument(textOf(json, QLatin1String("lexical")), textOf(json, QLatin1String("html"))).content;
    post.standfirst = textOf(json, QLatin1String("custom_excerpt"));
    if (post.standfirst.isEmpty())
        post.standfirst = partsOf(post.content).standfirst;
    for (const QJsonValue &value : json[QLatin1String("tags")].toArray()) {
        const QJsonObject tag = value.toObject();
        if (!isInternalTag(tag))
            (isDeskTag(tag) ? post.categoryIds : post.tagIds) << textOf(tag, QLatin1String("id"));
    }
    post.leadPictureId = ghostPictureId(textOf(json, QLatin1String("feature_image")));
    post.remote.contentHash = hashOf(post);
    return post;
}

QByteArray ghostContent(const Article &article)
{
    if (article.story.standfirst.isEmpty() || !fitsExcerpt(article.story.standfirst))
        return postContent(article);
    Article without = article;
    without.story.standfirst.clear();
    return postContent(without);
}

core::Result<QJsonObject> ghostChanges(const Article &article, const QJsonObject &json, const core::Site &site)
{
    const core::Story &story = article.story;
    const Post current = ghostPost(json, site);
    QJsonObject changes;
    if (story.headline.trimmed() != current.headline.trimmed())
        changes[QStringLiteral("title")] = story.headline.trimmed();
    const QByteArray content = ghostContent(article);
    if (settled(content, site.address) != settled(current.content, site.address)) {
        const core::Result<QString> lexical = ghostLexical(content, story.id, textOf(json, QLatin1String("lexical")));
        if (!lexical)
            return lexical.error();
        changes[QStringLiteral("lexical")] = *lexical;
    }
    const QString excerpt = excerptFor(story);
    if (excerpt != textOf(json, QLatin1String("custom_excerpt")).trimmed())
        changes[QStringLiteral("custom_excerpt")] = excerpt.isEmpty() ? QJsonValue() : QJsonValue(excerpt);
    // Nobody chose it: what is public keeps its address.
    const bool isPublic = current.remote.status != QLatin1String("draft") && current.slug != keyOf(story.id);
    if (!article.withdrawn && !sameSlug(story, current.slug)
        && !(story.slug.isEmpty() && (isPublic || story.siteFrame.read)))
        changes[QStringLiteral("slug")] = slugFor(story);
    QStringList desks = deskIdsOf(article);
    if (desks.isEmpty()) // without one of ours, what an editor chose there stays
        desks = current.categoryIds;
    if (!sameDesks(desks, current.categoryIds) || !sameIds(tagIdsOf(article), current.tagIds))
        changes[QStringLiteral("tags")] = joined(tagObjects(desks + tagIdsOf(article)), internalTags(json));
    addLead(article, json, current, changes);
    addSearchWords(story, json, changes);
    return changes;
}

QJsonObject ghostRelease(const QJsonObject &json, core::Goal goal, const QDateTime &when, const QDateTime &now)
{
    const QString is = ghostStatus(json);
    QString wanted = QStringLiteral("draft");
    QJsonObject body;
    switch (goal) {
    case core::Goal::Publish:
    case core::Goal::Notice:
        wanted = is == QLatin1String("private") ? is : QStringLiteral("publish");
        body[QStringLiteral("status")] = QStringLiteral("published");
        if (is == QLatin1String("future") || utcOf(json[QLatin1String("published_at")]) > now)
            body[QStringLiteral("published_at")] = now.toUTC().toString(Qt::ISODateWithMs);
        break;
    case core::Goal::Schedule:
        wanted = QStringLiteral("future");
        body[QStringLiteral("status")] = QStringLiteral("scheduled");
        body[QStringLiteral("published_at")] = when.toUTC().toString(Qt::ISODateWithMs);
        break;
    case core::Goal::Pending:
        wanted = QStringLiteral("pending");
        body[QStringLiteral("status")] = QStringLiteral("draft");
        break;
    case core::Goal::Draft:
    case core::Goal::Unpublish:
    case core::Goal::Withdraw: // Ghost has no trash, and deletes for good
        body[QStringLiteral("status")] = QStringLiteral("draft");
        break;
    }
    const bool sameHour = goal != core::Goal::Schedule || utcOf(json[QLatin1String("published_at")]) == when.toUTC();
    if (is == wanted && sameHour)
        return {};
    if (is == QLatin1String("pending") || wanted == QLatin1String("pending")) {
        QJsonArray tags;
        for (const QJsonValue &value : json[QLatin1String("tags")].toArray()) {
            if (textOf(value.toObject(), QLatin1String("slug")) != inReviewSlug)
                tags.append(QJsonObject{{QStringLiteral("id"), value.toObject()[QLatin1String("id")]}});
        }
        if (wanted == QLatin1String("pending"))
            tags.append(QJsonObject{{QStringLiteral("name"), inReview}, {QStringLiteral("slug"), inReviewSlug}});
        body[QStringLiteral("tags")] = tags;
    }
    return body;
}

core::Result<void> sameGhostText(const Article &article, const Post &post)
{
    const QString headline = article.story.headline.trimmed();
    if (headline != post.headline.trimmed())
        return difference(QStringLiteral("headline"), headline, post.headline.trimmed());
    const QString standfirst = article.story.standfirst.trimmed();
    if (standfirst != post.standfirst.trimmed())
        return difference(QStringLiteral("standfirst"), standfirst, post.standfirst.trimmed());
    QUrl home = post.remote.editAddress.resolved(QUrl(QStringLiteral("../")));
    home.setFragment({});
    const QString ours = settled(ghostContent(article), home);
    const QString theirs = settled(post.content, home);
    if (ours != theirs)
        return difference(QStringLiteral("text"), ours, theirs);
    return {};
}

core::Result<void> sameGhostLead(const Article &article, const Post &post)
{
    if (leadPictureIdOf(article) == post.leadPictureId)
        return {};
    return wrong(QStringLiteral("lead pictures"), leadPictureIdOf(article), post.leadPictureId);
}

core::Result<void> sameGhostFields(const Article &article, const Post &post)
{
    if (const core::Result<void> text = sameGhostText(article, post); !text)
        return text;
    const QStringList desks = deskIdsOf(article);
    if (!desks.isEmpty() && !sameDesks(desks, post.categoryIds))
        return wrong(QStringLiteral("desks"), desks.join(u','), post.categoryIds.join(u','));
    if (!sameIds(tagIdsOf(article), post.tagIds))
        return wrong(QStringLiteral("tags"), tagIdsOf(article).join(u','), post.tagIds.join(u','));
    return sameGhostLead(article, post);
}

QList<core::ChangedField> alteredGhostFields(const Article &article, const Post &post)
{
    using Which = core::ChangedField::Which;
    const core::Story &story = article.story;
    QList<core::ChangedField> altered;
    if (!readTheSame(story.headline, post.headline))
        altered.append({Which::Headline, {story.headline.trimmed()}, {post.headline.trimmed()}});
    if (!readTheSame(story.standfirst, post.standfirst))
        altered.append({Which::Standfirst, {story.standfirst.trimmed()}, {post.standfirst.trimmed()}});
    if (!article.withdrawn && !story.slug.isEmpty() && !sameSlug(story, post.slug))
        altered.append({Which::Slug, {slugFor(story)}, {post.slug}});
    const QStringList desks = deskIdsOf(article);
    if (!desks.isEmpty() && !sameDesks(desks, post.categoryIds))
        altered.append({Which::Desks, desks, post.categoryIds});
    if (!sameIds(tagIdsOf(article), post.tagIds))
        altered.append({Which::Tags, tagIdsOf(article), post.tagIds});
    return altered;
}

QString ghostQuoted(const QString &words)
{
    QString text = words;
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return QString(u'\'' + text + u'\'');
}

} // namespace publishing
