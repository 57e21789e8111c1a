// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_terms.h"

#include "core/when_done.h"
#include "publishing/comparing.h"

#include <algorithm>

namespace publishing {

namespace {

using core::Result;

const QString tagsPath = QStringLiteral("wp/v2/tags");
const QString fields = QStringLiteral("_fields");
const QString termFields = QStringLiteral("id,name,slug,link,parent,count");

struct Category
{
    qint64 id = 0;
    qint64 parent = 0;
    QString name;
    QString slug;
    QUrl link;
};

QString textOf(const QJsonObject &json, QLatin1String name)
{
    return withoutEntities(json[name].toString());
}

QString slugOf(const QJsonObject &json)
{
    return QUrl::fromPercentEncoding(json[QLatin1String("slug")].toString().toLatin1());
}

core::Tag tagFrom(const QJsonObject &json)
{
    return {QString::number(json[QLatin1String("id")].toInteger()), textOf(json, QLatin1String("name")), slugOf(json),
            json[QLatin1String("count")].toInt()};
}

void addChildren(const QList<Category> &all, qint64 parent, const QString &prefix, int depth, const core::SiteId &site,
                 QList<core::Desk> &desks)
{
    constexpr int deepest = 10; // a site cannot send us round in circles
    if (depth > deepest)
        return;
    for (const Category &category : all) {
        if (category.parent != parent)
            continue;
        core::Desk desk;
        desk.categoryId = QString::number(category.id);
        desk.id = core::DeskId{QString(site.value + u'-' + desk.categoryId)};
        desk.site = site;
        desk.names[QString()] = prefix + category.name;
        desk.position = static_cast<int>(desks.size());
        desk.colour = core::deskColour(desk.position);
        desk.slug = category.slug;
        desk.address = category.link;
        desks.append(desk);
        addChildren(all, category.id, QString(prefix + category.name + QLatin1String(" / ")), depth + 1, site, desks);
    }
}

QList<core::Desk> desksFrom(const QJsonArray &array, const core::SiteId &site)
{
    QList<Category> categories;
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        const Category category{json[QLatin1String("id")].toInteger(), json[QLatin1String("parent")].toInteger(),
                                textOf(json, QLatin1String("name")), slugOf(json),
                                webAddressIn(json[QLatin1String("link")])};
        if (category.slug != QLatin1String("uncategorized") || array.size() == 1)
            categories.append(category);
    }
    std::stable_sort(categories.begin(), categories.end(), [](const Category &a, const Category &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    // One whose parent is not among them stands at the top.
    for (Category &category : categories) {
        const bool hasParent = std::any_of(categories.cbegin(), categories.cend(),
                                           [&](const Category &other) { return other.id == category.parent; });
        if (!hasParent)
            category.parent = 0;
    }
    QList<core::Desk> desks;
    addChildren(categories, 0, {}, 0, site, desks);
    return desks;
}

// Finds or makes one tag after the other.
class TagRun : public QObject
{
public:
    TagRun(WordPressApi &api, const QStringList &names, QObject *owner)
        : QObject(owner)
        , m_api(api)
        , m_names(names)
    {
    }

    QFuture<Result<QList<core::Tag>>> start()
    {
        next();
        return m_deferred.future();
    }

private:
    void next()
    {
        if (m_tags.size() == m_names.size()) {
            m_deferred.give(m_tags);
            deleteLater();
            return;
        }
        const QString name = m_names.at(m_tags.size());
        const Query query = {{QStringLiteral("search"), name},
                             {QStringLiteral("per_page"), QStringLiteral("100")},
                             {fields, termFields}};
        core::whenDone(m_api.get(tagsPath, query), this, [this, name](const Result<JsonAnswer> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            for (const QJsonValue &value : answer->value.toArray()) {
                const core::Tag tag = tagFrom(value.toObject());
                if (sameTagName(tag.name, name)) {
                    take(tag);
                    return;
                }
            }
            make(name);
        });
    }

    void make(const QString &name)
    {
        const QJsonObject body{{QStringLiteral("name"), name}};
        core::whenDone(m_api.post(tagsPath, body), this, [this](const Result<JsonAnswer> &answer) {
            if (answer)
                take(tagFrom(answer->value.toObject()));
            else
                fail(answer.error());
        });
    }

    void take(const core::Tag &tag)
    {
        m_tags.append(tag);
        next();
    }

    void fail(const core::Error &error)
    {
        // Somebody made it between our look and our request, or it differs in a way that we do not see: the refusal
        // names it.
        if (error.kind == core::Error::Kind::Conflict) {
            const Query query = {{fields, termFields}};
            core::whenDone(m_api.get(QString(tagsPath + u'/' + error.detail), query), this,
                           [this](const Result<JsonAnswer> &answer) {
                               if (answer)
                                   take(tagFrom(answer->value.toObject()));
                               else
                                   giveUp(answer.error());
                           });
            return;
        }
        giveUp(error);
    }

    void giveUp(const core::Error &error)
    {
        m_deferred.give(error);
        deleteLater();
    }

    WordPressApi &m_api;
    QStringList m_names;
    QList<core::Tag> m_tags;
    core::Deferred<Result<QList<core::Tag>>> m_deferred;
};

} // namespace

QFuture<Result<QList<core::Desk>>> readDesks(WordPressApi &api, const core::SiteId &site, QObject *owner)
{
    const core::Deferred<Result<QList<core::Desk>>> deferred;
    core::whenDone(api.getAll(QStringLiteral("wp/v2/categories"), {{fields, termFields}}), owner,
                   [deferred, site](const Result<QJsonArray> &all) {
                       if (all)
                           deferred.give(desksFrom(*all, site));
                       else
                           deferred.give(all.error());
                   });
    return deferred.future();
}

QFuture<Result<QList<core::Tag>>> readTags(WordPressApi &api, QObject *owner)
{
    const core::Deferred<Result<QList<core::Tag>>> deferred;
    const Query query = {{QStringLiteral("orderby"), QStringLiteral("count")},
                         {QStringLiteral("order"), QStringLiteral("desc")},
                         {fields, termFields}};
    core::whenDone(api.getAll(tagsPath, query), owner, [deferred](const Result<QJsonArray> &all) {
        if (!all) {
            deferred.give(all.error());
            return;
        }
        QList<core::Tag> tags;
        for (const QJsonValue &value : *all)
            tags.append(tagFrom(value.toObject()));
        deferred.give(tags);
    });
    return deferred.future();
}

QFuture<Result<QList<core::Tag>>> readTags(WordPressApi &api, const QStringList &ids, QObject *owner)
{
    if (ids.isEmpty())
        return core::given(Result<QList<core::Tag>>(QList<core::Tag>{}));
    const core::Deferred<Result<QList<core::Tag>>> deferred;
    const Query query = {{QStringLiteral("include"), ids.join(u',')},
                         {QStringLiteral("orderby"), QStringLiteral("include")},
                         {fields, termFields}};
    core::whenDone(api.getAll(tagsPath, query), owner, [deferred](const Result<QJsonArray> &all) {
        if (!all) {
            deferred.give(all.error());
            return;
        }
        QList<core::Tag> tags;
        for (const QJsonValue &value : *all)
            tags.append(tagFrom(value.toObject()));
        deferred.give(tags);
    });
    return deferred.future();
}

QFuture<Result<QList<core::Tag>>> ensureTags(WordPressApi &api, const QStringList &names, QObject *owner)
{
    auto *run = new TagRun(api, names, owner);
    return run->start();
}

} // namespace publishing
