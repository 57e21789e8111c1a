// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/program.h"

#include "core/when_done.h"
#include "storage/database_thread.h"
#include "storage/owner_only.h"

#include <QDir>
#include <QStandardPaths>

#include <chrono>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace workflow {

namespace {

// Every file this process makes is its owner's only, whatever made it: settings, SQLite's own files, temporary files.
// On Windows the profile folder's access list does this.
QString prepared(const QString &profile)
{
#ifdef Q_OS_UNIX
    ::umask(0077);
#endif
    const QString path = QDir(profile).absolutePath();
    // A folder that cannot be made is found out, with its reason, when the library is opened.
    static_cast<void>(storage::makeOwnerOnlyFolder(path));
    return path;
}

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

// Nobody sets this one.
qint64 steadyClock()
{
    using namespace std::chrono;
    return qint64(duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count());
}

} // namespace

Program::Program(const QString &profile, Outbox::Clock clock)
    : m_profile(prepared(profile))
    , m_database(std::make_unique<storage::DatabaseThread>())
    , m_isOwnClock(!clock)
    , m_clock(clock ? std::move(clock) : Outbox::Clock(systemClock))
    , m_settings(m_profile)
    , m_secrets(m_profile)
    , m_network(m_settings, m_secrets)
    , m_library(*m_database)
    , m_media(m_profile)
    , m_sites(*m_database, m_secrets, m_profile)
    , m_channels(*m_database, m_sites, m_secrets)
    , m_outbox(*m_database, m_library, m_sites, m_channels, m_media, m_clock)
    , m_live(*m_database, m_outbox, m_sites, m_clock)
    , m_draft(*m_database, m_library)
    , m_siteStories(*m_database, m_library, m_sites)
    , m_spelling(m_profile)
    , m_signIns(m_profile)
{
    const auto who = [this] { return m_settings.userName(); };
    m_library.setWho(who);
    m_draft.setWho(who);
    m_outbox.setWho(who);
    if (m_isOwnClock)
        m_outbox.setSteadyClock(steadyClock);
    QObject::connect(&m_network, &Network::changed, &m_outbox, [this] {
        m_outbox.setThrift(m_network.thrift());
        m_outbox.setOffline(m_network.isSetOffline());
    });
    m_outbox.setThrift(m_network.thrift());
    m_outbox.setOffline(m_network.isSetOffline());
    QObject::connect(&m_outbox, &Outbox::onlineChanged, &m_network,
                     [this] { m_network.setOffline(m_outbox.isSetOffline()); });
    QObject::connect(&m_sites, &Sites::loaded, &m_outbox, &Outbox::start);
    QObject::connect(&m_outbox, &Outbox::started, &m_live, &LiveLooks::start);
    // The first start has just made its demo stories: lists and counts that were asked before know nothing of them.
    QObject::connect(&m_sites, &Sites::loaded, &m_library, &Library::changed);
    QObject::connect(&m_sites, &Sites::changed, &m_spelling, [this] {
        QStringList languages;
        for (const core::Site &site : m_sites.all()) {
            for (const core::Edition &edition : site.editions) {
                if (!edition.language.isEmpty() && !languages.contains(edition.language))
                    languages.append(edition.language);
            }
        }
        m_spelling.setOtherLanguages(languages);
    });
    QObject::connect(&m_outbox, &Outbox::finished, &m_draft, [this](const core::Submission &done) {
        if (done.story.id == m_draft.story().id)
            m_draft.follow(done);
    });
    QObject::connect(&m_outbox, &Outbox::cancelled, &m_draft, [this](const core::Submission &stopped) {
        if (stopped.story.id == m_draft.story().id && stopped.result.exists())
            m_draft.follow(stopped);
    });
}

Program::~Program()
{
    m_upgrade.stop(); // whoever quits does not wait for a copy
}

QFuture<core::Result<void>> Program::open()
{
    return m_database->startOpening(m_profile, storage::utcNow, m_upgrade.watcher());
}

void Program::start()
{
    m_network.start();
    m_sites.load();
}

Services Program::services()
{
    return {m_settings, m_library,     m_draft, m_sites,    m_outbox,  m_spelling,
            m_media,    m_siteStories, m_live,  m_channels, m_network, m_signIns};
}

QString Program::defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace workflow
