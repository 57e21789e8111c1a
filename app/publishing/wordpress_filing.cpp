// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_filing.h"

#include "publishing/comparing.h"
#include "publishing/copy_hash.h"
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_kinds.h"

#include <algorithm>
#include <array>

namespace publishing {

namespace {

using core::SearchFieldsBy;
using core::SiteOffer;

struct SearchField
{
    SearchFieldsBy keeper;
    const char *key; // as the plugin calls it
    QString core::SearchAndSocial::*part;
};

constexpr std::array searchFields = {
    SearchField{SearchFieldsBy::Yoast, "_yoast_wpseo_title", &core::SearchAndSocial::searchTitle},
    SearchField{SearchFieldsBy::Yoast, "_yoast_wpseo_metadesc", &core::SearchAndSocial::searchDescription},
    SearchField{SearchFieldsBy::Yoast, "_yoast_wpseo_opengraph-title", &core::SearchAndSocial::socialTitle},
    SearchField{SearchFieldsBy::Yoast, "_yoast_wpseo_opengraph-description", &core::SearchAndSocial::socialDescription},
    SearchField{SearchFieldsBy::RankMath, "rank_math_title", &core::SearchAndSocial::searchTitle},
    SearchField{SearchFieldsBy::RankMath, "rank_math_description", &core::SearchAndSocial::searchDescription},
    SearchField{SearchFieldsBy::RankMath, "rank_math_facebook_title", &core::SearchAndSocial::socialTitle},
    SearchField{SearchFieldsBy::RankMath, "rank_math_facebook_description", &core::SearchAndSocial::socialDescription},
    SearchField{SearchFieldsBy::Companion, "_standfirst_search_title", &core::SearchAndSocial::searchTitle},
    SearchField{SearchFieldsBy::Companion, "_standfirst_search_description", &core::SearchAndSocial::searchDescription},
    SearchField{SearchFieldsBy::Companion, "_standfirst_social_title", &core::SearchAndSocial::socialTitle},
    SearchField{SearchFieldsBy::Companion, "_standfirst_social_description", &core::SearchAndSocial::socialDescription},
};

QByteArray hashName(const char *what, const QString &name)
{
    return QByteArray(what) + name.toUtf8();
}

bool knows(const Post &post, QByteArrayView name)
{
    return knowsField(post.remote.contentHash, name);
}

void note(Post &post, QByteArrayView name, const QByteArray &value)
{
    post.remote.contentHash = withField(post.remote.contentHash, name, value);
}

const QByteArray coAuthorsName = QByteArrayLiteral("co-authors");

void takeCoAuthors(Post &post, const QStringList &names)
{
    post.filing.coAuthors = names;
    note(post, coAuthorsName, names.join(u',').toUtf8());
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
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

bool has(const QList<core::NamedId> &offered, const QString &id)
{
    return std::any_of(offered.cbegin(), offered.cend(), [&](const core::NamedId &one) { return one.id == id; });
}

// Of a list that is longer than what was read of it anything may be there.
bool isOffered(const SiteOffer &offer, core::OfferPart::List list, const QString &id)
{
    const core::OfferPart part{list, {}};
    return !id.isEmpty() && (has(core::listed(offer, part), id) || core::mayHaveMore(offer, part));
}

bool isOf(const core::Taxonomy &taxonomy, const Post &post)
{
    const QString kind = kindOfPost(post.remote.postId);
    return taxonomy.types.contains(kind.isEmpty() ? QStringLiteral("posts") : kind);
}

// What shall be there and is not; each is one member of the body that changes it.
template <typename Wrong>
void compareFiling(const Article &article, const Post &post, Wrong wrong)
{
    const core::Filing &ours = article.story.filing;
    const SiteOffer &offer = article.offer;
    const core::Filing &theirs = post.filing;
    if (!theirs.author.isEmpty() && isOffered(offer, core::OfferPart::List::Authors, ours.author)
        && ours.author != theirs.author)
        wrong(QStringLiteral("author"), QJsonValue(ours.author.toLongLong()), ours.author, theirs.author);
    if (!theirs.format.isEmpty() && offer.formats.contains(ours.format) && ours.format != theirs.format)
        wrong(QStringLiteral("format"), QJsonValue(ours.format), ours.format, theirs.format);
    for (const core::Taxonomy &taxonomy : offer.taxonomies) {
        const auto held = theirs.terms.constFind(taxonomy.name);
        const auto wanted = ours.terms.constFind(taxonomy.name);
        if (!isOf(taxonomy, post) || held == theirs.terms.cend() || wanted == ours.terms.cend())
            continue;
        if (!sameIds(*wanted, *held))
            wrong(taxonomy.name, QJsonValue(numbers(*wanted)), wanted->join(u','), held->join(u','));
    }
    QJsonObject meta;
    for (const SearchField &field : searchFields) {
        const QString key = QLatin1String(field.key);
        const auto held = post.meta.constFind(key);
        const QString words = (article.story.searchAndSocial.*field.part).trimmed();
        if (field.keeper != offer.searchFields || held == post.meta.cend() || readTheSame(words, *held))
            continue;
        // What was never known of the site is not taken away there.
        if (words.isEmpty() && !knowsField(article.story.remote.contentHash, hashName("meta-", key)))
            continue;
        meta[key] = words;
    }
    if (!meta.isEmpty())
        wrong(QStringLiteral("meta"), QJsonValue(meta), meta.keys().join(u','), QString());
    const QString code = codeOfLanguage(offer, article.story.language);
    if (offer.languages != core::LanguagesBy::Polylang || !knows(post, "lang"))
        return;
    if (!code.isEmpty() && code != post.language)
        wrong(QStringLiteral("lang"), QJsonValue(code), code, post.language);
    QJsonObject translations;
    bool tied = true;
    for (auto one = post.translations.cbegin(); one != post.translations.cend(); ++one) {
        if (one.key() != code && one.value() != numberOfPost(post.remote.postId))
            translations[one.key()] = one.value().toLongLong();
    }
    for (auto one = article.translations.cbegin(); one != article.translations.cend(); ++one) {
        const QString other = codeOfLanguage(offer, one.key());
        const QString number = numberOfPost(one.value());
        if (other.isEmpty() || other == code || post.translations.value(other) == number)
            continue;
        translations[other] = number.toLongLong();
        tied = false;
    }
    if (!tied)
        wrong(QStringLiteral("translations"), QJsonValue(translations), translations.keys().join(u','),
              QStringList(post.translations.keys()).join(u','));
}

QString mainPart(const QString &language)
{
    return language.section(u'-', 0, 0);
}

} // namespace

QString filingFields(const SiteOffer &offer)
{
    QStringList names;
    if (!offer.authors.isEmpty())
        names << QStringLiteral("author");
    if (!offer.formats.isEmpty())
        names << QStringLiteral("format");
    if (offer.sticky)
        names << QStringLiteral("sticky");
    for (const core::Taxonomy &taxonomy : offer.taxonomies)
        names << taxonomy.name;
    for (const SearchField &field : searchFields) {
        if (field.keeper == offer.searchFields)
            names << QString(QLatin1String("meta.") + QLatin1String(field.key));
    }
    if (offer.languages == core::LanguagesBy::Polylang)
        names << QStringLiteral("lang") << QStringLiteral("translations");
    if (offer.languages == core::LanguagesBy::Wpml)
        names << QStringLiteral("wpml_current_locale");
    return names.isEmpty() ? QString() : QString(u',' + names.join(u','));
}

void readFiling(Post &post, const QJsonObject &json, const SiteOffer &offer)
{
    post.filing.type = kindOfPost(post.remote.postId);
    const auto has = [&json](const char *name) { return json.contains(QLatin1String(name)); };
    if (!offer.authors.isEmpty() && has("author")) {
        post.filing.author = QString::number(json[QLatin1String("author")].toInteger());
        note(post, "author", post.filing.author.toUtf8());
    }
    if (!offer.formats.isEmpty() && has("format")) {
        post.filing.format = json[QLatin1String("format")].toString();
        note(post, "format", post.filing.format.toUtf8());
    }
    if (offer.sticky && has("sticky")) {
        post.filing.sticky = json[QLatin1String("sticky")].toBool();
        note(post, "sticky", post.filing.sticky ? "1" : "0");
    }
    for (const core::Taxonomy &taxonomy : offer.taxonomies) {
        if (!json.contains(taxonomy.name))
            continue;
        QStringList ids;
        for (const QJsonValue &id : json[taxonomy.name].toArray())
            ids << QString::number(id.toInteger());
        note(post, hashName("terms-", taxonomy.name), sorted(ids).join(u',').toUtf8());
        post.filing.terms.insert(taxonomy.name, ids);
    }
    const QJsonObject meta = json[QLatin1String("meta")].toObject();
    for (const SearchField &field : searchFields) {
        const QString key = QLatin1String(field.key);
        if (field.keeper != offer.searchFields || !meta.contains(key))
            continue;
        const QString words = withoutEntities(meta[key].toString());
        post.meta.insert(key, words);
        note(post, hashName("meta-", key), words.toUtf8());
    }
    const bool polylang = offer.languages == core::LanguagesBy::Polylang && has("lang");
    const bool wpml = offer.languages == core::LanguagesBy::Wpml && has("wpml_current_locale");
    if (!polylang && !wpml)
        return;
    post.language = json[polylang ? QLatin1String("lang") : QLatin1String("wpml_current_locale")].toString();
    note(post, "lang", post.language.toUtf8());
    const QJsonObject tied = json[QLatin1String("translations")].toObject();
    for (auto one = tied.begin(); one != tied.end(); ++one)
        post.translations.insert(one.key(), QString::number(one.value().toInteger()));
}

void readCoAuthors(Post &post, const QJsonArray &authors)
{
    QStringList names;
    for (const QJsonValue &author : authors)
        names << author.toObject()[QLatin1String("userNicename")].toString();
    takeCoAuthors(post, names);
}

Post withCoAuthorsOf(Post post, const Post &before)
{
    if (knows(before, coAuthorsName))
        takeCoAuthors(post, before.filing.coAuthors);
    return post;
}

QJsonObject filingChanges(const Article &article, const Post &current)
{
    QJsonObject body;
    compareFiling(article, current,
                  [&body](const QString &name, const QJsonValue &value, const QString &, const QString &) {
                      body[name] = value;
                  });
    const bool sticky = article.story.filing.sticky;
    // Without having known that it was on top there, nobody here took it down.
    const bool known = sticky || knowsField(article.story.remote.contentHash, "sticky");
    if (article.offer.sticky && knows(current, "sticky") && known && sticky != current.filing.sticky)
        body[QStringLiteral("sticky")] = sticky;
    return body;
}

QStringList coAuthorsToSend(const Article &article, const Post &current)
{
    const QStringList &wanted = article.story.filing.coAuthors;
    const bool offered = std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &id) {
        return isOffered(article.offer, core::OfferPart::List::CoAuthors, id) || current.filing.coAuthors.contains(id);
    });
    return offered && knows(current, coAuthorsName) && wanted != current.filing.coAuthors ? wanted : QStringList();
}

bool overwritesFiling(const Article &article, const Post &current)
{
    const auto changedThere = [&](const QByteArray &name) {
        return fieldDiffers(current.remote.contentHash, article.story.remote.contentHash, name);
    };
    if (!coAuthorsToSend(article, current).isEmpty() && changedThere(coAuthorsName))
        return true;
    const QJsonObject changes = filingChanges(article, current);
    for (const QString &name : changes.keys()) {
        if (changedThere(name.toUtf8()) || changedThere(hashName("terms-", name)))
            return true;
    }
    const QStringList keys = changes[QLatin1String("meta")].toObject().keys();
    return std::any_of(keys.cbegin(), keys.cend(),
                       [&](const QString &key) { return changedThere(hashName("meta-", key)); });
}

core::Result<void> sameFiling(const Article &article, const Post &post)
{
    core::Result<void> same;
    const auto wrong = [&same](const QString &name, const QJsonValue &, const QString &ours, const QString &theirs) {
        if (same)
            same = difference(name, ours, theirs);
    };
    compareFiling(article, post, wrong);
    if (article.offer.sticky && knows(post, "sticky") && article.story.filing.sticky && !post.filing.sticky)
        wrong(QStringLiteral("sticky"), {}, QStringLiteral("yes"), QStringLiteral("no"));
    if (const QStringList names = coAuthorsToSend(article, post); !names.isEmpty())
        wrong(QStringLiteral("co-authors"), {}, names.join(u','), post.filing.coAuthors.join(u','));
    return same;
}

void takeFiling(core::Story &story, const Post &post, const SiteOffer &offer)
{
    core::Filing &filing = story.filing;
    filing.type = kindOfPost(post.remote.postId);
    if (!post.filing.author.isEmpty())
        filing.author = post.filing.author;
    if (!post.filing.format.isEmpty())
        filing.format = post.filing.format;
    if (knows(post, "sticky"))
        filing.sticky = post.filing.sticky;
    if (knows(post, coAuthorsName))
        filing.coAuthors = post.filing.coAuthors;
    for (auto one = post.filing.terms.cbegin(); one != post.filing.terms.cend(); ++one)
        filing.terms.insert(one.key(), one.value());
    for (const SearchField &field : searchFields) {
        if (const auto held = post.meta.constFind(QLatin1String(field.key)); held != post.meta.cend())
            story.searchAndSocial.*field.part = *held;
    }
    if (post.language.isEmpty())
        return;
    QString language = QString(post.language).replace(u'_', u'-');
    for (const core::NamedId &code : offer.languageCodes) {
        if (code.id == post.language)
            language = code.name;
    }
    const bool same = offer.languageCodes.isEmpty() ? mainPart(story.language) == mainPart(language)
                                                    : codeOfLanguage(offer, story.language) == post.language;
    if (!same)
        story.language = language;
}

QString codeOfLanguage(const SiteOffer &offer, const QString &language)
{
    const auto find = [&](auto is) {
        const auto found = std::find_if(offer.languageCodes.cbegin(), offer.languageCodes.cend(), is);
        return found == offer.languageCodes.cend() ? QString() : found->id;
    };
    const auto same = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    QString code = find([&](const core::NamedId &one) { return same(one.name, language); });
    if (code.isEmpty())
        code = find([&](const core::NamedId &one) { return same(one.id, language); });
    if (code.isEmpty() && !language.isEmpty())
        code = find([&](const core::NamedId &one) { return same(mainPart(one.name), mainPart(language)); });
    return code;
}

} // namespace publishing
