// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/application_passwords.h"

#include "core/deferred.h"
#include "core/site_trouble.h"
#include "core/when_done.h"
#include "publishing/wordpress_api.h"

#include <QRegularExpression>

#include <memory>

namespace publishing {

namespace {

using core::Error;
using core::Result;

const QString ownPasswords = QStringLiteral("wp/v2/users/me/application-passwords/");
// By this a site knows which of its passwords are ours, on whatever computer.
const QString appId = QStringLiteral("8c1f64de-2b07-4d9a-9a3e-5e0d7c41f2b6");

bool isRefused(const Error &error)
{
    return core::toldTrouble(error) == core::SiteTrouble::WrongPassword;
}

// The site says which one this is, then it is deleted. Deletes itself when it has given its answer.
class Withdrawal : public QObject
{
public:
    Withdrawal(Http &http, const QUrl &api, const QString &user, const QString &password, QObject *owner)
        : QObject(owner)
        , m_api(api, user, password, http, this)
    {
    }

    QFuture<Result<void>> start()
    {
        core::whenDone(m_api.get(QString(ownPasswords + QStringLiteral("introspect"))), this,
                       [this](const Result<JsonAnswer> &answer) {
                           if (!answer)
                               return end(answer.error());
                           remove(answer->value.toObject()[QLatin1String("uuid")].toString());
                       });
        return m_answer.future();
    }

private:
    void remove(const QString &uuid)
    {
        static const QRegularExpression form(QStringLiteral("^[0-9a-fA-F-]{36}$"));
        if (!form.match(uuid).hasMatch())
            return end(Error{Error::Kind::Invalid, QStringLiteral("the site does not say which password this is")});
        const Query deleting{
            {QStringLiteral("_method"), QStringLiteral("DELETE")}}; // some servers let no DELETE through
        core::whenDone(m_api.post(QString(ownPasswords + uuid), {}, deleting), this,
                       [this](const Result<JsonAnswer> &answer) {
                           if (answer)
                               end({});
                           else
                               end(answer.error());
                       });
    }

    void end(const Result<void> &result)
    {
        const bool gone = !result.ok() && isRefused(result.error());
        m_answer.give(gone ? Result<void>() : result);
        deleteLater();
    }

    WordPressApi m_api;
    core::Deferred<Result<void>> m_answer;
};

} // namespace

QUrl passwordRequest(const QUrl &passwordPage, const QString &appName, const QUrl &comingBack)
{
    QList<std::pair<QByteArray, QString>> fields{{"app_name", appName}, {"app_id", appId}};
    if (!comingBack.isEmpty()) {
        const QString back = comingBack.toString(QUrl::FullyEncoded);
        fields.append({"success_url", back});
        fields.append({"reject_url", QString(back + QStringLiteral("?success=false"))});
    }
    QByteArray query = passwordPage.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : fields) {
        if (!query.isEmpty())
            query += '&';
        query += name + '=' + QUrl::toPercentEncoding(value);
    }
    QUrl page = passwordPage;
    page.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return page;
}

QFuture<Result<void>> withdrawPassword(Http &http, const QUrl &api, const QString &user, const QString &password,
                                       QObject *owner)
{
    auto *withdrawal = new Withdrawal(http, api, user, password, owner);
    return withdrawal->start();
}

} // namespace publishing
