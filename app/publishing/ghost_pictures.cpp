// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ghost_pictures.h"

#include "core/site_trouble.h"
#include "core/when_done.h"
#include "publishing/ghost_fields.h"
#include "publishing/wordpress_markup.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace publishing {

namespace {

using core::Result;
using Kind = core::Error::Kind;

// What Ghost takes as a picture.
QString endingOf(const PictureFile &file)
{
    static const QHash<QByteArray, QString> known = {{"image/jpeg", QStringLiteral("jpg")},
                                                     {"image/png", QStringLiteral("png")},
                                                     {"image/webp", QStringLiteral("webp")},
                                                     {"image/gif", QStringLiteral("gif")},
                                                     {"image/svg+xml", QStringLiteral("svg")}};
    return known.value(file.mimeType, QFileInfo(file.fileName).suffix().toLower());
}

QStringList allEndings()
{
    return {QStringLiteral("jpg"), QStringLiteral("png"), QStringLiteral("webp"), QStringLiteral("gif"),
            QStringLiteral("svg")};
}

// This month and the one before, as the server's clock may have it.
QStringList folders(const QDateTime &now)
{
    QStringList names;
    for (const QDateTime &day : {now.addDays(1), now, now.addMonths(-1)}) {
        const QString name = day.toString(QStringLiteral("yyyy/MM"));
        if (!names.contains(name))
            names << name;
    }
    return names;
}

class Finding : public QObject
{
public:
    Finding(GhostApi &api, const core::Site &site, const core::MediaId &media, const QStringList &endings,
            QObject *owner)
        : QObject(owner)
        , m_api(api)
        , m_key(keyOf(media))
    {
        for (const QString &folder : folders(QDateTime::currentDateTimeUtc())) {
            for (const QString &ending : endings) {
                const QString path = QLatin1String("content/images/") + folder + u'/' + m_key + u'.' + ending;
                m_places.append(site.address.resolved(QUrl(path)));
            }
        }
    }

    QFuture<Result<RemotePicture>> start()
    {
        const QString key = ghostQuoted(m_key);
        const Query query = {{QStringLiteral("filter"),
                              QString(QLatin1String("feature_image:~") + key + QLatin1String(",lexical:~") + key)},
                             {QStringLiteral("formats"), QStringLiteral("lexical")},
                             {QStringLiteral("fields"), QStringLiteral("id,feature_image,lexical")},
                             {QStringLiteral("limit"), QStringLiteral("5")}};
        core::whenDone(m_api.get(QStringLiteral("posts/"), query), this, [this](const Result<JsonAnswer> &answer) {
            if (!answer)
                return finish(answer.error());
            const QJsonValue posts = answer->value.toObject()[QLatin1String("posts")];
            if (!posts.isArray())
                return finish(
                    core::siteError(core::SiteTrouble::ServerBroken, QStringLiteral("no list in the answer")));
            const QUrl address = addressIn(posts.toArray());
            if (address.isEmpty())
                lookFurther();
            else
                finish(RemotePicture{m_key, address});
        });
        return m_deferred.future();
    }

private:
    [[nodiscard]] QUrl addressIn(const QJsonArray &posts) const
    {
        const QRegularExpression address(
            QString(QLatin1String("https?://[^\"'\\\\<>\\s]*/") + m_key + QLatin1String("\\.[a-z]{3,4}\\b")));
        for (const QJsonValue &value : posts) {
            const QJsonObject post = value.toObject();
            for (const QLatin1String name : {QLatin1String("feature_image"), QLatin1String("lexical")}) {
                if (const auto match = address.match(post[name].toString()); match.hasMatch())
                    return QUrl(match.captured());
            }
        }
        return {};
    }

    void lookFurther()
    {
        if (m_places.isEmpty())
            return finish(core::Error{Kind::NotFound, m_key});
        const QUrl place = m_places.takeFirst();
        core::whenDone(m_api.isThere(place), this, [this, place](const Result<bool> &there) {
            if (!there)
                finish(there.error());
            else if (*there)
                finish(RemotePicture{m_key, place});
            else
                lookFurther();
        });
    }

    void finish(const Result<RemotePicture> &result)
    {
        m_deferred.give(result);
        deleteLater();
    }

    GhostApi &m_api;
    QString m_key;
    QList<QUrl> m_places;
    core::Deferred<Result<RemotePicture>> m_deferred;
};

QFuture<Result<RemotePicture>> found(GhostApi &api, const core::Site &site, const core::MediaId &media,
                                     const QStringList &endings, QObject *owner)
{
    auto *finding = new Finding(api, site, media, endings, owner);
    return finding->start();
}

Form formFor(const PictureFile &file)
{
    Form form;
    form.fileName = keyOf(file.media) + u'.' + endingOf(file);
    form.mimeType = file.mimeType;
    form.file = file.bytes;
    form.fields = {{"purpose", QStringLiteral("image")}, {"ref", keyOf(file.media)}};
    return form;
}

} // namespace

QString ghostPictureId(const QString &address)
{
    static const QRegularExpression ours(QStringLiteral("/(standfirst-[0-9a-f]{16})(-\\d+)?\\.[a-z]{3,4}$"));
    const QRegularExpressionMatch match = ours.match(address);
    return match.hasMatch() ? match.captured(1) : address;
}

QFuture<Result<RemotePicture>> findGhostPicture(GhostApi &api, const core::Site &site, const core::MediaId &media,
                                                QObject *owner)
{
    return found(api, site, media, allEndings(), owner);
}

QFuture<Result<RemotePicture>> uploadGhostPicture(GhostApi &api, const core::Site &site, const PictureFile &file,
                                                  QObject *owner)
{
    const core::Deferred<Result<RemotePicture>> deferred;
    core::whenDone(
        found(api, site, file.media, {endingOf(file)}, owner), owner, [=, &api](const Result<RemotePicture> &there) {
            if (there || there.error().kind != Kind::NotFound)
                return deferred.give(there);
            core::whenDone(
                api.postForm(QStringLiteral("images/upload/"), formFor(file)), owner,
                [=](const Result<JsonAnswer> &answer) {
                    if (!answer)
                        return deferred.give(answer.error());
                    const QJsonArray images = answer->value.toObject()[QLatin1String("images")].toArray();
                    const QUrl address = webAddressIn(images.at(0).toObject()[QLatin1String("url")]);
                    if (address.isEmpty())
                        deferred.give(core::Error{Kind::Unknown, QStringLiteral("no address of the picture")});
                    else
                        deferred.give(RemotePicture{keyOf(file.media), address});
                });
        });
    return deferred.future();
}

} // namespace publishing
