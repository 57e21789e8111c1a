// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which pictures somebody has deleted in the media library of a WordPress since they were uploaded.
#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/wordpress_media.h"

#include <QJsonArray>
#include <QJsonObject>

namespace publishing {

namespace {

using core::MediaId;
using core::Result;
using Kind = core::Error::Kind;
using Lost = QList<MediaId>;
using Pictures = QHash<MediaId, RemotePicture>;

const QString mediaPath = QStringLiteral("wp/v2/media");
constexpr qsizetype mostAtOnce = 100; // on a page of the interface

// One request says of most that they are there. A list leaves out what the person may not see as well, so each that it
// does not name is asked for by itself.
class Look : public QObject
{
public:
    Look(WordPressApi &api, const Pictures &pictures, QObject *owner)
        : QObject(owner)
        , m_api(api)
        , m_pictures(pictures)
        , m_left(pictures.keys())
    {
    }

    QFuture<Result<Lost>> start()
    {
        list();
        return m_deferred.future();
    }

private:
    void list()
    {
        QStringList ids;
        for (const MediaId &media : m_left.mid(0, mostAtOnce))
            ids << m_pictures.value(media).id;
        const Query query = {{QStringLiteral("include"), ids.join(u',')},
                             {QStringLiteral("per_page"), QString::number(mostAtOnce)},
                             {QStringLiteral("_fields"), QStringLiteral("id")}};
        core::whenDone(m_api.get(mediaPath, query), this, [this, ids](const Result<JsonAnswer> &answer) {
            const Result<QJsonArray> found = listIn(answer);
            if (!found)
                return finish(found.error());
            QStringList there;
            for (const QJsonValue &one : *found)
                there << QString::number(one.toObject()[QLatin1String("id")].toInteger());
            for (qsizetype i = 0; i < ids.size(); ++i) {
                const MediaId media = m_left.takeFirst();
                if (!there.contains(ids.at(i)))
                    m_unseen << media;
            }
            if (m_left.isEmpty())
                ask();
            else
                list();
        });
    }

    void ask()
    {
        if (m_unseen.isEmpty())
            return finish(m_lost);
        const MediaId media = m_unseen.takeFirst();
        const Query query = {{QStringLiteral("_fields"), QStringLiteral("id,status")}};
        const QString path = QString(mediaPath + u'/' + m_pictures.value(media).id);
        core::whenDone(m_api.get(path, query), this, [this, media](const Result<JsonAnswer> &answer) {
            const bool isGone = !answer && answer.error().kind == Kind::NotFound;
            if (!answer && !isGone && answer.error().kind != Kind::Denied)
                return finish(answer.error());
            const bool isInTrash =
                answer && answer->value.toObject()[QLatin1String("status")].toString() == QLatin1String("trash");
            if (isGone || isInTrash)
                m_lost << media;
            ask();
        });
    }

    void finish(const Result<Lost> &result)
    {
        m_deferred.give(result);
        deleteLater();
    }

    WordPressApi &m_api;
    const Pictures m_pictures;
    Lost m_left;
    Lost m_unseen;
    Lost m_lost;
    core::Deferred<Result<Lost>> m_deferred;
};

} // namespace

QFuture<Result<Lost>> lostMedia(WordPressApi &api, const Pictures &pictures, QObject *owner)
{
    if (pictures.isEmpty())
        return core::given(Result<Lost>(Lost{}));
    auto *look = new Look(api, pictures, owner);
    return look->start();
}

} // namespace publishing
