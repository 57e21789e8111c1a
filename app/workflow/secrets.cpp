// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/secrets.h"

#include "core/deferred.h"

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <qtkeychain/keychain.h>
#endif

namespace workflow {

namespace {

using core::Error;
using core::Result;

bool noKeychain(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented
           || error == QKeychain::OtherError;
}

// QtKeychain's texts name the entry, never the secret.
Error keychainError(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Error::Kind::NotFound, QStringLiteral("no such entry in the keychain")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Error::Kind::Denied, QStringLiteral("keychain: ") + job.errorString()};
    default:
        return {Error::Kind::Io, QStringLiteral("keychain: ") + job.errorString()};
    }
}

} // namespace

// A job belongs to nobody: what it asked of the keychain comes back to it whenever it comes, and only then does it
// delete itself. Deleted before, it would be written to all the same.
Secrets::Secrets(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_service(QStringLiteral("Standfirst ") + profile)
{
}

QFuture<Result<QString>> Secrets::read(const QString &key)
{
    const core::Deferred<Result<QString>> answer;
    if (const auto kept = m_memory.constFind(key); kept != m_memory.constEnd()) {
        answer.give(*kept);
        return answer.future();
    }
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, answer, job] {
        if (job->error() == QKeychain::NoError) {
            answer.give(job->textData());
        } else {
            if (noKeychain(job->error()))
                m_keychainWorks = false;
            answer.give(keychainError(*job));
        }
    });
    job->start();
    return answer.future();
}

QFuture<Result<void>> Secrets::write(const QString &key, const QString &secret)
{
    const core::Deferred<Result<void>> answer;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, answer, job, key, secret] {
        if (job->error() == QKeychain::NoError) {
            m_memory.remove(key);
            answer.give({});
        } else if (noKeychain(job->error())) {
            // Never to a file: without a keychain the password lives as long as the program runs.
            m_keychainWorks = false;
            m_memory.insert(key, secret);
            answer.give({});
        } else {
            answer.give(keychainError(*job));
        }
    });
    job->start();
    return answer.future();
}

QFuture<Result<void>> Secrets::remove(const QString &key)
{
    const core::Deferred<Result<void>> answer;
    m_memory.remove(key);
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [answer, job] {
        const bool gone =
            job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound || noKeychain(job->error());
        answer.give(gone ? Result<void>() : Result<void>(keychainError(*job)));
    });
    job->start();
    return answer.future();
}

} // namespace workflow
