// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_pieces.h"

#include "core/when_done.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>

namespace publishing {

namespace {

using core::Result;
using Kind = core::Error::Kind;

const QString uploadsPath = QStringLiteral("standfirst/v1/uploads");

constexpr qint64 worthIt = 512 * 1024;
constexpr qint64 smallestPiece = 64 * 1024;
constexpr qint64 firstPiece = 256 * 1024;
constexpr qint64 quick = 2'000; // milliseconds

class PieceUpload : public QObject
{
public:
    PieceUpload(WordPressApi &api, const Companion &companion, const core::MediaId &media, const Form &form,
                QObject *owner)
        : QObject(owner)
        , m_api(api)
        , m_media(media)
        , m_form(form)
        , m_largestPiece(companion.piece)
        , m_piece(std::min(firstPiece, companion.piece))
    {
    }

    QFuture<Result<InPieces>> start()
    {
        QJsonObject body{
            {QStringLiteral("name"), m_form.fileName},
            {QStringLiteral("size"), size()},
            {QStringLiteral("sha256"),
             QString::fromLatin1(QCryptographicHash::hash(m_form.file, QCryptographicHash::Sha256).toHex())},
            {QStringLiteral("media"), m_media.value}};
        for (const auto &[name, value] : m_form.fields) {
            if (!name.startsWith("meta"))
                body[QString::fromLatin1(name)] = value;
        }
        core::whenDone(m_api.post(uploadsPath, body), this, [this](const Result<JsonAnswer> &begun) {
            if (!begun)
                return end(begun.error());
            const QJsonObject state = begun->value.toObject();
            m_path = uploadsPath + u'/' + state[QLatin1String("id")].toString();
            m_known = offsetIn(state);
            goOnFrom(state);
        });
        return m_deferred.future();
    }

private:
    [[nodiscard]] qint64 size() const { return m_form.file.size(); }

    static qint64 offsetIn(const QJsonObject &state) { return state[QLatin1String("offset")].toInteger(-1); }

    void goOnFrom(const QJsonObject &state)
    {
        const QJsonObject made = state[QLatin1String("attachment")].toObject();
        if (!made.isEmpty()) {
            const QString id = QString::number(made[QLatin1String("id")].toInteger());
            return end(InPieces{{id, webAddressIn(made[QLatin1String("source_url")])}, m_broke});
        }
        const qint64 offset = offsetIn(state);
        if (offset < 0 || offset > size())
            return end(core::Error{Kind::Invalid, QStringLiteral("the site has more of the picture than there is")});
        send(offset);
    }

    // An empty one, where all is there, makes the picture.
    void send(qint64 offset)
    {
        m_clock.start();
        const Piece piece{m_form.file.mid(offset, m_piece), offset, size()};
        const Query patch = {{QStringLiteral("_method"), QStringLiteral("PATCH")}};
        core::whenDone(m_api.postPiece(m_path, piece, patch), this, [this](const Result<JsonAnswer> &answer) {
            if (!answer)
                return lookAfter(answer.error());
            if (m_clock.elapsed() < quick)
                m_piece = std::min(m_piece * 2, m_largestPiece);
            goOnFrom(answer->value.toObject());
        });
    }

    void lookAfter(const core::Error &error)
    {
        m_broke = true;
        m_piece = std::max(std::min(smallestPiece, m_largestPiece), m_piece / 2);
        const auto says = [&error](QLatin1String code) { return error.detail.contains(code); };
        if (says(QLatin1String("standfirst_upload_hash"))) // it arrived damaged, and the site has thrown it away
            return end(core::Error{Kind::Unknown, error.detail});
        const bool isElsewhere = says(QLatin1String("standfirst_upload_offset")); // an earlier piece arrived late
        if (error.kind != Kind::Unknown && error.kind != Kind::Offline && !isElsewhere)
            return end(error);
        core::whenDone(m_api.get(m_path), this, [this, error](const Result<JsonAnswer> &answer) {
            if (!answer)
                return end(error);
            const QJsonObject state = answer->value.toObject();
            const qint64 offset = offsetIn(state);
            if (offset <= m_known && !state.contains(QLatin1String("attachment")))
                return end(error);
            m_known = offset;
            goOnFrom(state);
        });
    }

    void end(const Result<InPieces> &outcome)
    {
        m_deferred.give(outcome);
        deleteLater();
    }

    WordPressApi &m_api;
    core::MediaId m_media;
    Form m_form;
    QString m_path;
    qint64 m_largestPiece = 0;
    qint64 m_piece = 0;
    qint64 m_known = 0; // how far it was, when it was last looked
    bool m_broke = false;
    QElapsedTimer m_clock;
    core::Deferred<Result<InPieces>> m_deferred;
};

} // namespace

bool mayGoInPieces(const Companion &companion, const Form &form)
{
    return companion.piece > 0 && form.file.size() > worthIt && form.file.size() <= companion.largestUpload;
}

QFuture<Result<InPieces>> uploadInPieces(WordPressApi &api, const Companion &companion, const core::MediaId &media,
                                         const Form &form, QObject *owner)
{
    return (new PieceUpload(api, companion, media, form, owner))->start();
}

} // namespace publishing
