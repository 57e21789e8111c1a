// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_offer.h"

#include "core/deferred.h"
#include "core/site_trouble.h"
#include "core/when_done.h"
#include "publishing/wordpress_kinds.h"

#include <algorithm>
#include <functional>

namespace publishing {

namespace {

using core::Result;

constexpr int mostPages = int(core::mostListed / 100); // more is no list to choose from: it is searched
constexpr qsizetype mostKinds = 12;
constexpr qsizetype mostTaxonomies = 20;

QString textOf(const QJsonObject &json, QLatin1String name)
{
    return withoutEntities(json[name].toString());
}

bool isOurs(const QJsonObject &json)
{
    const QString space = json[QLatin1String("rest_namespace")].toString();
    return space.isEmpty() || space == QLatin1String("wp/v2"); // nothing is said before 5.9
}

bool isShown(const QJsonObject &json)
{
    return json[QLatin1String("visibility")].toObject()[QLatin1String("show_ui")].toBool(true);
}

// A server that fell over at one question may answer the next.
bool nothingTravels(const core::Error &error)
{
    return error.kind == core::Error::Kind::Offline && core::siteTrouble(error) != core::SiteTrouble::ServerBroken;
}

// A name that can stand in an address as it is.
bool isPlain(const QString &base)
{
    return !base.isEmpty() && std::all_of(base.cbegin(), base.cend(), [](QChar letter) {
        return (letter.unicode() < 0x80 && letter.isLetterOrNumber()) || letter == u'-' || letter == u'_';
    });
}

QString singular(const QJsonObject &json)
{
    const QString one = textOf(json[QLatin1String("labels")].toObject(), QLatin1String("singular_name"));
    return one.isEmpty() ? textOf(json, QLatin1String("name")) : one;
}

// Since 6.9: [{"notes": true}].
bool hasNotes(const QJsonValue &editor)
{
    const QJsonObject parts = editor.isArray() ? editor.toArray().at(0).toObject() : editor.toObject();
    return parts[QLatin1String("notes")].toBool();
}

// Parents before their children, whose name is "Parent / Child".
void addTerms(const QJsonArray &all, qint64 parent, const QString &prefix, int depth, QList<core::NamedId> &terms)
{
    constexpr int deepest = 10; // a site cannot send us round in circles
    for (const QJsonValue &value : all) {
        const QJsonObject json = value.toObject();
        if (depth > deepest || json[QLatin1String("parent")].toInteger() != parent)
            continue;
        const qint64 id = json[QLatin1String("id")].toInteger();
        const QString name = prefix + textOf(json, QLatin1String("name"));
        terms.append({QString::number(id), name});
        addTerms(all, id, QString(name + QLatin1String(" / ")), depth + 1, terms);
    }
}

QList<core::NamedId> termsFrom(const QJsonArray &all)
{
    QJsonArray rooted;
    for (const QJsonValue &value : all) {
        QJsonObject json = value.toObject();
        const qint64 parent = json[QLatin1String("parent")].toInteger();
        const bool hasParent = std::any_of(all.begin(), all.end(), [parent](const QJsonValue &other) {
            return other.toObject()[QLatin1String("id")].toInteger() == parent;
        });
        if (!hasParent)
            json[QLatin1String("parent")] = 0;
        rooted.append(json);
    }
    QList<core::NamedId> terms;
    addTerms(rooted, 0, {}, 0, terms);
    return terms;
}

QList<core::NamedId> authorsFrom(const QJsonArray &all)
{
    QList<core::NamedId> authors;
    for (const QJsonValue &value : all) {
        const QJsonObject json = value.toObject();
        authors.append({QString::number(json[QLatin1String("id")].toInteger()), textOf(json, QLatin1String("name"))});
    }
    return authors;
}

QList<core::NamedId> coAuthorsFrom(const QJsonArray &all)
{
    QList<core::NamedId> authors;
    for (const QJsonValue &value : all) {
        const QJsonObject json = value.toObject();
        const QString id = json[QLatin1String("userNicename")].toString();
        if (!id.isEmpty() && !id.contains(u','))
            authors.append({id, textOf(json, QLatin1String("displayName"))});
    }
    return authors;
}

// A few out of many: the parent's name is known where it is among the offered.
QList<core::NamedId> foundTerms(const QJsonArray &all, const QList<core::NamedId> &offered)
{
    QList<core::NamedId> terms;
    for (const QJsonValue &value : all) {
        const QJsonObject json = value.toObject();
        const QString parent = QString::number(json[QLatin1String("parent")].toInteger());
        QString name = textOf(json, QLatin1String("name"));
        for (const core::NamedId &one : offered) {
            if (one.id == parent)
                name.prepend(QString(one.name + QLatin1String(" / ")));
        }
        terms.append({QString::number(json[QLatin1String("id")].toInteger()), name});
    }
    return terms;
}

// One question after the other; each knows what the ones before were answered.
class OfferRun : public QObject
{
public:
    OfferRun(WordPressApi &api, QObject *owner)
        : QObject(owner)
        , m_api(api)
        , m_left({&OfferRun::askForTypes, &OfferRun::askForTaxonomies, &OfferRun::askForSchema,
                  &OfferRun::askForFormats, &OfferRun::askForAuthors, &OfferRun::askForPlugins,
                  &OfferRun::askForCoAuthors, &OfferRun::askForLanguages, &OfferRun::askForWpml})
    {
    }

    QFuture<Result<core::SiteOffer>> start()
    {
        const Query fields = {{QStringLiteral("context"), QStringLiteral("edit")},
                              {QStringLiteral("_fields"), QStringLiteral("id,capabilities")}};
        core::whenDone(m_api.get(QStringLiteral("wp/v2/users/me"), fields), this,
                       [this](const Result<JsonAnswer> &answer) {
                           if (!answer)
                               return end(answer.error());
                           m_may = answer->value.toObject()[QLatin1String("capabilities")].toObject();
                           next();
                       });
        return m_deferred.future();
    }

private:
    using Question = void (OfferRun::*)();

    void next()
    {
        if (m_left.isEmpty())
            return end(m_offer);
        (this->*m_left.takeFirst())();
    }

    void end(const Result<core::SiteOffer> &outcome)
    {
        m_deferred.give(outcome);
        deleteLater();
    }

    void ask(const QString &path, const Query &query, const std::function<void(const QJsonValue &)> &receive)
    {
        core::whenDone(m_api.get(path, query), this, [this, receive](const Result<JsonAnswer> &answer) {
            if (!answer && nothingTravels(answer.error()))
                return end(answer.error());
            if (answer)
                receive(answer->value);
            next();
        });
    }

    void askAll(const QString &path, const Query &query, const std::function<void(const QJsonArray &)> &receive)
    {
        core::whenDone(m_api.getAll(path, query, mostPages), this, [this, receive](const Result<QJsonArray> &answer) {
            if (!answer && nothingTravels(answer.error()))
                return end(answer.error());
            if (answer)
                receive(*answer);
            next();
        });
    }

    void askForTypes()
    {
        ask(QStringLiteral("wp/v2/types"), {{QStringLiteral("context"), QStringLiteral("edit")}},
            [this](const QJsonValue &value) {
                const QJsonObject types = value.toObject();
                for (auto one = types.begin(); one != types.end(); ++one) {
                    const QJsonObject type = one.value().toObject();
                    const QString base = type[QLatin1String("rest_base")].toString();
                    if (isPlain(base))
                        m_kinds.insert(one.key(), base);
                    const QJsonObject has = type[QLatin1String("supports")].toObject();
                    if (one.key() == QLatin1String("post"))
                        m_offer.notes = hasNotes(has[QLatin1String("editor")]);
                    const bool isText =
                        has[QLatin1String("title")].toBool() && !has[QLatin1String("editor")].isUndefined();
                    const bool isBuiltIn = one.key() == QLatin1String("post")
                                           || one.key() == QLatin1String("attachment")
                                           || one.key().startsWith(QLatin1String("wp_"));
                    const bool isRead = type[QLatin1String("viewable")].toBool();
                    if (isBuiltIn || !isText || !isRead || !isShown(type) || !isOurs(type) || !isPlain(base)
                        || !mayEdit(type) || m_offer.types.size() >= mostKinds)
                        continue;
                    const core::NamedId kind{base, singular(type)};
                    if (one.key() == QLatin1String("page")) // every site has them
                        m_offer.types.prepend(kind);
                    else
                        m_offer.types.append(kind);
                }
            });
    }

    void askForTaxonomies()
    {
        ask(QStringLiteral("wp/v2/taxonomies"), {{QStringLiteral("context"), QStringLiteral("edit")}},
            [this](const QJsonValue &value) {
                static const QStringList known{QStringLiteral("category"), QStringLiteral("post_tag"),
                                               QStringLiteral("post_format"), QStringLiteral("nav_menu"),
                                               QStringLiteral("author")}; // the last is of Co-Authors Plus
                const QJsonObject all = value.toObject();
                for (auto one = all.begin(); one != all.end(); ++one) {
                    const QJsonObject json = one.value().toObject();
                    const QString base = json[QLatin1String("rest_base")].toString();
                    if (known.contains(one.key()) || !isShown(json) || !isOurs(json) || !isPlain(base))
                        continue;
                    core::Taxonomy taxonomy;
                    taxonomy.name = base;
                    taxonomy.label = textOf(json, QLatin1String("name"));
                    for (const QJsonValue &type : json[QLatin1String("types")].toArray()) {
                        const QString kind = m_kinds.value(type.toString());
                        const bool offered = std::any_of(m_offer.types.cbegin(), m_offer.types.cend(),
                                                         [&](const core::NamedId &other) { return other.id == kind; });
                        if (kind == QLatin1String("posts") || offered)
                            taxonomy.types.append(kind);
                    }
                    if (!taxonomy.types.isEmpty() && m_offer.taxonomies.size() < mostTaxonomies) {
                        m_offer.taxonomies.append(taxonomy);
                        m_left.append(&OfferRun::askForTerms);
                    }
                }
            });
    }

    void askForTerms()
    {
        core::Taxonomy &taxonomy = m_offer.taxonomies[m_withTerms++];
        askAll(pathOfKind(taxonomy.name), {{QStringLiteral("_fields"), QStringLiteral("id,name,parent")}},
               [&taxonomy](const QJsonArray &all) { taxonomy.terms = termsFrom(all); });
    }

    void askForSchema()
    {
        // A question in disguise: the same as the verb OPTIONS, which not every server in between lets through.
        ask(pathOfKind({}), {{QStringLiteral("_method"), QStringLiteral("OPTIONS")}}, [this](const QJsonValue &value) {
            m_schema = value.toObject()[QLatin1String("schema")].toObject()[QLatin1String("properties")].toObject();
            m_offer.sticky =
                m_schema.contains(QLatin1String("sticky")) && may("edit_others_posts") && may("publish_posts");
            const QJsonObject meta = m_schema[QLatin1String("meta")].toObject()[QLatin1String("properties")].toObject();
            if (meta.contains(QLatin1String("_yoast_wpseo_title"))
                || meta.contains(QLatin1String("_yoast_wpseo_metadesc")))
                m_offer.searchFields = core::SearchFieldsBy::Yoast;
            else if (meta.contains(QLatin1String("rank_math_title"))
                     || meta.contains(QLatin1String("rank_math_description")))
                m_offer.searchFields = core::SearchFieldsBy::RankMath;
        });
    }

    // The schema has every format there is; the site's theme shows some of them.
    void askForFormats()
    {
        const QJsonArray all = m_schema[QLatin1String("format")].toObject()[QLatin1String("enum")].toArray();
        if (all.isEmpty())
            return next();
        ask(QStringLiteral("wp/v2/themes"),
            {{QStringLiteral("status"), QStringLiteral("active")},
             {QStringLiteral("_fields"), QStringLiteral("theme_supports.formats")}},
            [this, all](const QJsonValue &value) {
                const QJsonObject theme = value.toArray().at(0).toObject();
                const QJsonArray shown =
                    theme[QLatin1String("theme_supports")].toObject()[QLatin1String("formats")].toArray();
                QStringList formats;
                for (const QJsonValue &format : shown) {
                    if (all.contains(format))
                        formats.append(format.toString());
                }
                if (formats.size() > 1) // the ordinary one alone is no choice
                    m_offer.formats = formats;
            });
    }

    void askForAuthors()
    {
        const QJsonObject author = m_schema[QLatin1String("author")].toObject();
        if (author.isEmpty() || author[QLatin1String("readonly")].toBool() || !may("edit_others_posts"))
            return next();
        askAll(QStringLiteral("wp/v2/users"),
               {{QStringLiteral("who"), QStringLiteral("authors")},
                {QStringLiteral("_fields"), QStringLiteral("id,name")}},
               [this](const QJsonArray &all) { m_offer.authors = authorsFrom(all); });
    }

    void askForPlugins()
    {
        ask({}, {{QStringLiteral("_fields"), QStringLiteral("namespaces")}}, [this](const QJsonValue &value) {
            for (const QJsonValue &name : value.toObject()[QLatin1String("namespaces")].toArray())
                m_namespaces.append(name.toString());
        });
    }

    void askForCoAuthors()
    {
        if (!m_namespaces.contains(QLatin1String("coauthors/v1")))
            return next();
        ask(QStringLiteral("coauthors/v1/search"), {{QStringLiteral("q"), QString()}}, [this](const QJsonValue &value) {
            m_offer.coAuthors = coAuthorsFrom(value.toArray());
            if (!m_offer.coAuthors.isEmpty())
                m_offer.authors.clear(); // the first of them is the author there
        });
    }

    // The free edition lists its languages; only the other one keeps them in posts.
    void askForLanguages()
    {
        if (!m_namespaces.contains(QLatin1String("pll/v1")) || !m_schema.contains(QLatin1String("lang")))
            return next();
        ask(QStringLiteral("pll/v1/languages"), {}, [this](const QJsonValue &value) {
            for (const QJsonValue &one : value.toArray()) {
                const QJsonObject json = one.toObject();
                const QString code = json[QLatin1String("slug")].toString();
                const QString locale = json[QLatin1String("locale")].toString();
                if (!code.isEmpty())
                    m_offer.languageCodes.append({code, QString(locale.isEmpty() ? code : locale).replace(u'_', u'-')});
            }
            if (!m_offer.languageCodes.isEmpty())
                m_offer.languages = core::LanguagesBy::Polylang;
        });
    }

    // It says nothing of languages in its schema: only a post tells.
    void askForWpml()
    {
        const bool there = std::any_of(m_namespaces.cbegin(), m_namespaces.cend(),
                                       [](const QString &name) { return name.startsWith(QLatin1String("wpml/")); });
        if (!there || m_offer.languages != core::LanguagesBy::Nobody)
            return next();
        ask(pathOfKind({}),
            {{QStringLiteral("per_page"), QStringLiteral("1")},
             {QStringLiteral("_fields"), QStringLiteral("wpml_current_locale")}},
            [this](const QJsonValue &value) {
                if (value.toArray().at(0).toObject().contains(QLatin1String("wpml_current_locale")))
                    m_offer.languages = core::LanguagesBy::Wpml;
            });
    }

    // A kind may have rights of its own; which they are it says since 4.7.
    [[nodiscard]] bool mayEdit(const QJsonObject &type) const
    {
        const QString right = type[QLatin1String("capabilities")].toObject()[QLatin1String("edit_posts")].toString();
        return right.isEmpty() || m_may[right].toBool();
    }
    [[nodiscard]] bool may(const char *what) const { return m_may[QLatin1String(what)].toBool(); }

    WordPressApi &m_api;
    core::Deferred<Result<core::SiteOffer>> m_deferred;
    core::SiteOffer m_offer;
    QJsonObject m_may;
    QJsonObject m_schema;
    QHash<QString, QString> m_kinds; // by the site's inner name
    QStringList m_namespaces;
    qsizetype m_withTerms = 0;
    QList<Question> m_left;
};

} // namespace

QFuture<Result<core::SiteOffer>> readOffer(WordPressApi &api, QObject *owner)
{
    return (new OfferRun(api, owner))->start();
}

QFuture<Result<QList<core::NamedId>>> findInOffer(WordPressApi &api, const core::SiteOffer &offered,
                                                  const core::OfferPart &part, const QString &words,
                                                  const QStringList &ids, QObject *owner)
{
    using List = core::OfferPart::List;
    constexpr auto mostFound = "50";
    const core::Deferred<Result<QList<core::NamedId>>> deferred;
    Query query;
    QString path;
    if (part.list == List::CoAuthors) {
        path = QStringLiteral("coauthors/v1/search");
        query = {{QStringLiteral("q"), words.isEmpty() ? ids.value(0) : words}}; // names are all it looks for
    } else {
        const bool authors = part.list == List::Authors;
        path = authors ? QStringLiteral("wp/v2/users") : pathOfKind(part.taxonomy);
        query = {{QStringLiteral("per_page"), QLatin1String(mostFound)},
                 {QStringLiteral("_fields"), authors ? QStringLiteral("id,name") : QStringLiteral("id,name,parent")}};
        if (authors)
            query.append({QStringLiteral("who"), QStringLiteral("authors")});
        query.append(words.isEmpty() ? std::pair{QStringLiteral("include"), ids.join(u',')}
                                     : std::pair{QStringLiteral("search"), words});
    }
    if (words.isEmpty() && ids.isEmpty())
        return core::given(Result<QList<core::NamedId>>(QList<core::NamedId>()));
    core::whenDone(api.get(path, query), owner, [=](const Result<JsonAnswer> &answer) {
        if (!answer)
            return deferred.give(answer.error());
        const QJsonArray all = answer->value.toArray();
        deferred.give(part.list == List::Authors     ? authorsFrom(all)
                      : part.list == List::CoAuthors ? coAuthorsFrom(all)
                                                     : foundTerms(all, core::listed(offered, part)));
    });
    return deferred.future();
}

} // namespace publishing
