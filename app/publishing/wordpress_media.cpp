// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_media.h"

#include "core/site_trouble.h"
#include "core/when_done.h"
#include "formats/words.h"
#include "publishing/picture_name.h"
#include "publishing/wordpress_markup.h"
#include "publishing/wordpress_pieces.h"

#include <QFileInfo>

namespace publishing {

namespace {

using core::Result;
using Kind = core::Error::Kind;

const QString mediaPath = QStringLiteral("wp/v2/media");

// Without number or address it is none: it may have been stored all the same.
Result<RemotePicture> pictureFrom(const QJsonObject &json)
{
    const qint64 id = json[QLatin1String("id")].toInteger();
    const QUrl address = webAddressIn(json[QLatin1String("source_url")]);
    if (id <= 0 || address.isEmpty())
        return core::siteError(core::SiteTrouble::ServerBroken, Kind::Unknown,
                               QStringLiteral("no picture in the answer"));
    return RemotePicture{QString::number(id), address};
}

QString captionOf(const core::Picture &words, const QString &language)
{
    QStringList parts;
    if (!words.caption.isEmpty())
        parts << words.caption;
    if (!words.credit.isEmpty())
        parts << QString(formats::wordsFor(language).photo + QLatin1String(": ")
                         + formats::withoutPhotoWord(words.credit));
    return escapedWords(parts.join(u' '));
}

// What looks like a tag would be taken out.
QString escapedAlt(QString alt)
{
    return alt.replace(u'<', QLatin1String("&lt;"));
}

Form formFor(const PictureFile &file)
{
    Form form;
    form.fileName = pictureName(file);
    form.mimeType = file.mimeType;
    form.file = file.bytes;
    const QString title = file.words.alt.isEmpty() ? QFileInfo(file.fileName).completeBaseName() : file.words.alt;
    form.fields = {{"slug", keyOf(file.media)},
                   {"title", escapedWords(title.left(120))},
                   {"alt_text", escapedAlt(file.words.alt)},
                   {"caption", captionOf(file.words, file.language)}};
    return form;
}

class Upload : public QObject
{
public:
    Upload(WordPressApi &api, WordPressCompanion &companion, const PictureFile &file, QObject *owner)
        : QObject(owner)
        , m_api(api)
        , m_companion(companion)
        , m_file(file)
    {
    }

    QFuture<Result<RemotePicture>> start()
    {
        core::whenDone(findMedia(m_api, m_companion, m_file.media, this), this,
                       [this](const Result<RemotePicture> &found) {
                           if (found || found.error().kind != Kind::NotFound)
                               finish(found);
                           else
                               send();
                       });
        return m_deferred.future();
    }

private:
    void send()
    {
        core::whenDone(m_companion.ask(), this, [this](const Companion &companion) {
            Form form = formFor(m_file);
            Headers headers;
            if (companion.isThere()) {
                form.fields.append(mediaMark(m_file.media));
                QByteArray words;
                for (const auto &[name, value] : form.fields)
                    words += value.toUtf8() + '\n';
                headers = onceOnly(keyOf(m_file.media), words);
            }
            if (mayGoInPieces(companion, form))
                sendPieces(companion, form, headers);
            else
                sendForm(form, headers);
        });
    }

    void sendPieces(const Companion &companion, const Form &form, const Headers &headers)
    {
        core::whenDone(uploadInPieces(m_api, companion, m_file.media, form, this), this,
                       [this, form, headers](const Result<InPieces> &sent) {
                           if (!sent && sent.error().detail.contains(QLatin1String("rest_no_route")))
                               sendForm(form, headers); // the plugin is gone
                           else if (!sent)
                               finish(sent.error());
                           else if (sent->afterABreak)
                               makeSizes(sent->picture.id);
                           else
                               finish(sent->picture);
                       });
    }

    void sendForm(const Form &form, const Headers &headers)
    {
        core::whenDone(m_api.postForm(mediaPath, form, headers), this, [this](const Result<Answer> &answer) {
            if (!answer) {
                finish(answer.error());
                return;
            }
            // The picture was stored, but the server gave up while making its smaller sizes.
            const QByteArray stored = answer->header("x-wp-upload-attachment-id");
            if (answer->status >= 500 && stored.toLongLong() > 0) {
                makeSizes(QString::fromLatin1(stored));
                return;
            }
            const Result<JsonAnswer> json = understood("POST", *answer);
            if (json)
                finish(pictureFrom(json->value.toObject()));
            else
                finish(json.error());
        });
    }

    void makeSizes(const QString &id)
    {
        const QString path = mediaPath + u'/' + id;
        const QJsonObject body{{QStringLiteral("action"), QStringLiteral("create-image-subsizes")}};
        core::whenDone(m_api.post(QString(path + QLatin1String("/post-process")), body), this,
                       [this, path](const Result<JsonAnswer> &) {
                           // With all its sizes or without, it is there and can be shown.
                           core::whenDone(m_api.get(path), this, [this](const Result<JsonAnswer> &answer) {
                               if (answer)
                                   finish(pictureFrom(answer->value.toObject()));
                               else
                                   finish(core::Error{Kind::Unknown, answer.error().detail});
                           });
                       });
    }

    void finish(const Result<RemotePicture> &result)
    {
        m_deferred.give(result);
        deleteLater();
    }

    WordPressApi &m_api;
    WordPressCompanion &m_companion;
    PictureFile m_file;
    core::Deferred<Result<RemotePicture>> m_deferred;
};

} // namespace

QFuture<Result<void>> describeMedia(WordPressApi &api, const QString &id, const core::Picture &words,
                                    const QString &language, Describe how, QObject *owner)
{
    const core::Deferred<Result<void>> deferred;
    const QString path = mediaPath + u'/' + id;
    const QString alt = words.alt.trimmed();
    const QString caption = captionOf(words, language);
    const Query fields = {{QStringLiteral("context"), QStringLiteral("edit")},
                          {QStringLiteral("_fields"), QStringLiteral("id,alt_text,caption.raw")}};
    core::whenDone(api.get(path, fields), owner, [=, &api](const Result<JsonAnswer> &answer) {
        if (!answer)
            return deferred.give(answer.error());
        const QJsonObject media = answer->value.toObject();
        const QString altThere = withoutEntities(media[QLatin1String("alt_text")].toString()).trimmed();
        const QString captionThere =
            plainWords(media[QLatin1String("caption")].toObject()[QLatin1String("raw")].toString());
        const auto wanted = [how](const QString &here, const QString &there) {
            return !here.isEmpty() && here != there && (how == Describe::Anew || there.isEmpty());
        };
        QJsonObject changes;
        if (wanted(alt, altThere))
            changes[QStringLiteral("alt_text")] = escapedAlt(alt);
        if (wanted(plainWords(caption), captionThere))
            changes[QStringLiteral("caption")] = caption;
        if (changes.isEmpty())
            return deferred.give({});
        core::whenDone(api.post(path, changes), owner, [deferred](const Result<JsonAnswer> &said) {
            deferred.give(said ? Result<void>() : Result<void>(said.error()));
        });
    });
    return deferred.future();
}

namespace {

QFuture<Result<RemotePicture>> findByMark(WordPressApi &api, const core::MediaId &media, QObject *owner)
{
    Query query = byMediaMark(media);
    query.append({QStringLiteral("context"), QStringLiteral("edit")});
    query.append({QStringLiteral("orderby"), QStringLiteral("id")});
    query.append({QStringLiteral("order"), QStringLiteral("asc")});
    query.append({QStringLiteral("_fields"), QStringLiteral("id,source_url")});
    const core::Deferred<Result<RemotePicture>> deferred;
    core::whenDone(api.get(mediaPath, withMark(query)), owner, [deferred, media](const Result<JsonAnswer> &answer) {
        const Result<QJsonArray> found = listIn(answer);
        if (!found)
            return deferred.give(found.error());
        for (const QJsonValue &value : *found) {
            if (carries(value.toObject(), media))
                return deferred.give(pictureFrom(value.toObject()));
        }
        deferred.give(core::Error{Kind::NotFound, keyOf(media)});
    });
    return deferred.future();
}

QFuture<Result<RemotePicture>> findBySlug(WordPressApi &api, const core::MediaId &media, QObject *owner)
{
    const QString key = keyOf(media);
    // The second name is what WordPress makes of a slug that a page of the site has taken.
    const Query query = {{QStringLiteral("slug"), QString(key + u',' + key + QLatin1String("-2"))},
                         {QStringLiteral("orderby"), QStringLiteral("id")},
                         {QStringLiteral("order"), QStringLiteral("asc")},
                         {QStringLiteral("_fields"), QStringLiteral("id,source_url")}};
    const core::Deferred<Result<RemotePicture>> deferred;
    core::whenDone(api.get(mediaPath, query), owner, [deferred, key](const Result<JsonAnswer> &answer) {
        const Result<QJsonArray> found = listIn(answer);
        if (!found)
            deferred.give(found.error());
        else if (found->isEmpty())
            deferred.give(core::Error{Kind::NotFound, key});
        else
            deferred.give(pictureFrom(found->first().toObject()));
    });
    return deferred.future();
}

} // namespace

QFuture<Result<RemotePicture>> findMedia(WordPressApi &api, WordPressCompanion &companion, const core::MediaId &media,
                                         QObject *owner)
{
    const core::Deferred<Result<RemotePicture>> deferred;
    core::whenDone(companion.ask(), owner, [=, &api](const Companion &known) {
        const auto give = [deferred](const Result<RemotePicture> &found) { deferred.give(found); };
        if (!known.isThere())
            return core::whenDone(findBySlug(api, media, owner), owner, give);
        core::whenDone(findByMark(api, media, owner), owner, [=, &api](const Result<RemotePicture> &marked) {
            // A role that may not edit files does not see their marks.
            if (marked || marked.error().kind == Kind::Offline)
                give(marked);
            else
                core::whenDone(findBySlug(api, media, owner), owner, give);
        });
    });
    return deferred.future();
}

QFuture<Result<RemotePicture>> uploadMedia(WordPressApi &api, WordPressCompanion &companion, const PictureFile &file,
                                           QObject *owner)
{
    auto *upload = new Upload(api, companion, file, owner);
    return upload->start();
}

} // namespace publishing
