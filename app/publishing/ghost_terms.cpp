// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ghost_terms.h"

#include "core/when_done.h"
#include "publishing/comparing.h"
#include "publishing/ghost_fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace publishing {

namespace {

using core::Result;

const QString tagsName = QStringLiteral("tags");

QString textOf(const QJsonObject &json, QLatin1String name)
{
    return json[name].toString();
}

core::Tag tagFrom(const QJsonObject &json)
{
    return {textOf(json, QLatin1String("id")), textOf(json, QLatin1String("name")), textOf(json, QLatin1String("slug")),
            json[QLatin1String("count")].toObject()[QLatin1String("posts")].toInt()};
}

core::Desk deskFrom(const QJsonObject &json, const core::SiteId &site, int position)
{
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    core::Desk desk;
    desk.categoryId = textOf(json, QLatin1String("id"));
    desk.id = core::DeskId{QString(site.value + u'-' + desk.categoryId)};
    desk.site = site;
    desk.names[QString()] = textOf(json, QLatin1String("name"));
    desk.position = position;
    desk.slug = textOf(json, QLatin1String("slug"));
    const QString own = textOf(json, QLatin1String("accent_color"));
    desk.colour = colour.match(own).hasMatch() ? own.toLower() : core::deskColour(position);
    // A tag that no public post carries has no page: Ghost names its page for what is missing then.
    const QUrl address = webAddressIn(json[QLatin1String("url")]);
    if (!address.path().endsWith(QLatin1String("/404/")))
        desk.address = address;
    return desk;
}

QList<core::Tag> tagsFrom(const QJsonArray &all)
{
    QList<core::Tag> tags;
    for (const QJsonValue &value : all) {
        if (const QJsonObject json = value.toObject(); !isInternalTag(json) && !isDeskTag(json))
            tags.append(tagFrom(json));
    }
    std::stable_sort(tags.begin(), tags.end(), [](const core::Tag &a, const core::Tag &b) { return a.uses > b.uses; });
    return tags;
}

QFuture<Result<QJsonArray>> readAll(GhostApi &api)
{
    return api.getAll(tagsName, {{QStringLiteral("include"), QStringLiteral("count.posts")},
                                 {QStringLiteral("order"), QStringLiteral("name asc")}});
}

// A name that Ghost would read as one for itself is written without the sign.
QString tagName(const QString &name)
{
    QString bare = name.simplified();
    while (bare.startsWith(u'#') || bare.startsWith(u','))
        bare = bare.mid(1).trimmed();
    constexpr qsizetype longest = 191;
    return bare.left(longest);
}

// Finds or makes one tag after the other.
class TagRun : public QObject
{
public:
    TagRun(GhostApi &api, const QStringList &names, QObject *owner)
        : QObject(owner)
        , m_api(api)
        , m_names(names)
    {
    }

    QFuture<Result<QList<core::Tag>>> start()
    {
        core::whenDone(readGhostTags(m_api, this), this, [this](const Result<QList<core::Tag>> &there) {
            if (!there)
                return finish(there.error());
            m_there = *there;
            next();
        });
        return m_deferred.future();
    }

private:
    void next()
    {
        while (m_tags.size() < m_names.size()) {
            const QString name = tagName(m_names.at(m_tags.size()));
            const auto found = std::find_if(m_there.cbegin(), m_there.cend(),
                                            [&](const core::Tag &tag) { return sameTagName(tag.name, name); });
            if (found == m_there.cend())
                return make(name);
            m_tags.append(*found);
        }
        finish(m_tags);
    }

    void make(const QString &name)
    {
        const QJsonObject body{{tagsName, QJsonArray{QJsonObject{{QStringLiteral("name"), name}}}}};
        core::whenDone(m_api.post(QStringLiteral("tags/"), body), this, [this](const Result<JsonAnswer> &answer) {
            if (!answer)
                return finish(answer.error());
            m_there.append(tagFrom(answer->value.toObject()[tagsName].toArray().at(0).toObject()));
            m_tags.append(m_there.last());
            next();
        });
    }

    void finish(const Result<QList<core::Tag>> &result)
    {
        m_deferred.give(result);
        deleteLater();
    }

    GhostApi &m_api;
    QStringList m_names;
    QList<core::Tag> m_there;
    QList<core::Tag> m_tags;
    core::Deferred<Result<QList<core::Tag>>> m_deferred;
};

} // namespace

QFuture<Result<QList<core::Desk>>> readGhostDesks(GhostApi &api, const core::SiteId &site, QObject *owner)
{
    const core::Deferred<Result<QList<core::Desk>>> deferred;
    core::whenDone(readAll(api), owner, [deferred, site](const Result<QJsonArray> &all) {
        if (!all)
            return deferred.give(all.error());
        QList<core::Desk> desks;
        for (const QJsonValue &value : *all) {
            if (isDeskTag(value.toObject()))
                desks.append(deskFrom(value.toObject(), site, int(desks.size())));
        }
        deferred.give(desks);
    });
    return deferred.future();
}

QFuture<Result<QList<core::Tag>>> readGhostTags(GhostApi &api, QObject *owner)
{
    const core::Deferred<Result<QList<core::Tag>>> deferred;
    core::whenDone(readAll(api), owner, [deferred](const Result<QJsonArray> &all) {
        deferred.give(all ? Result<QList<core::Tag>>(tagsFrom(*all)) : Result<QList<core::Tag>>(all.error()));
    });
    return deferred.future();
}

QFuture<Result<QList<core::Tag>>> ensureGhostTags(GhostApi &api, const QStringList &names, QObject *owner)
{
    if (names.isEmpty())
        return core::given(Result<QList<core::Tag>>(QList<core::Tag>{}));
    auto *run = new TagRun(api, names, owner);
    return run->start();
}

} // namespace publishing
