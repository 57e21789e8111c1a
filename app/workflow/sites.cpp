// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sites.h"

#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/folder_threads.h"
#include "publishing/http.h"
#include "publishing/publishers.h"
#include "storage/database_thread.h"
#include "workflow/demo_site.h"
#include "workflow/secrets.h"

#include <QThreadPool>

#include <algorithm>
#include <limits>

namespace workflow {

using core::Desk;
using core::DeskId;
using core::Error;
using core::Result;
using core::Site;
using core::SiteId;
using core::Tag;
using publishing::Publisher;
using PublisherPtr = std::shared_ptr<Publisher>;

namespace {

constexpr int firstRefreshMs = 5'000; // the start belongs to the person who wants to write
constexpr int refreshEveryMs = 15 * 60'000;
constexpr int dueEveryMs = 20'000; // a folder has no clock of its own: scheduled stories come out through us

struct EverythingKnown
{
    QList<Site> sites;
    QHash<SiteId, QList<Desk>> desks;
    QHash<SiteId, QList<Tag>> tags;
};

Result<EverythingKnown> readEverything(storage::Library &library)
{
    EverythingKnown known;
    const auto sites = library.sites.sites();
    if (!sites)
        return sites.error();
    known.sites = *sites;
    for (const Site &site : *sites) {
        const auto desks = library.sites.desks(site.id);
        if (!desks)
            return desks.error();
        const auto tags = library.sites.tags(site.id);
        if (!tags)
            return tags.error();
        known.desks.insert(site.id, *desks);
        known.tags.insert(site.id, *tags);
    }
    return known;
}

} // namespace

Sites::Sites(storage::DatabaseThread &database, Secrets &secrets, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_secrets(secrets)
    , m_profile(profile)
    , m_http(std::make_unique<publishing::Http>())
    , m_folders(std::make_unique<publishing::FolderThreads>())
{
    m_due.setInterval(dueEveryMs);
    connect(&m_due, &QTimer::timeout, this, &Sites::publishDue);
    m_refresh.setInterval(firstRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_refresh.setInterval(refreshEveryMs);
        refreshAll();
    });
}

Sites::~Sites() = default;

void Sites::load()
{
    core::whenDone(m_database.run(readEverything), this, [this](const Result<EverythingKnown> &known) {
        if (known && known->sites.isEmpty())
            return makeDemoSite();
        if (known) {
            m_sites = known->sites;
            for (const Site &site : known->sites) {
                putDesks(site.id, known->desks.value(site.id));
                putTags(site.id, known->tags.value(site.id));
            }
        }
        m_loaded = true;
        emit loaded();
        emit changed();
        m_due.start();
        m_refresh.start();
        publishDue();
    });
}

void Sites::makeDemoSite()
{
    const auto work = [profile = m_profile](storage::Library &library) { return writeDemoSite(library, profile); };
    core::whenDone(m_database.run(work), this, [this](const Result<void> &made) {
        if (made)
            return load();
        m_loaded = true; // a library that cannot be written says so when something is saved
        emit loaded();
    });
}

Site Sites::site(const SiteId &id) const
{
    for (const Site &site : m_sites) {
        if (site.id == id)
            return site;
    }
    return {};
}

Site Sites::defaultSite() const
{
    return m_sites.isEmpty() ? Site{} : m_sites.last(); // the one added last: the demo site steps back
}

QList<Desk> Sites::desks(const SiteId &site) const
{
    const auto known = m_known.constFind(site);
    return known == m_known.constEnd() ? QList<Desk>() : known->desks;
}

Desk Sites::desk(const DeskId &id) const
{
    for (const Known &known : m_known) {
        for (const Desk &desk : known.desks) {
            if (desk.id == id)
                return desk;
        }
    }
    return {};
}

QList<Tag> Sites::tags(const SiteId &site) const
{
    const auto known = m_known.constFind(site);
    return known == m_known.constEnd() ? QList<Tag>() : known->tags;
}

QList<core::Credit> Sites::credits(const SiteId &id) const
{
    return site(id).knownCredits;
}

QStringList Sites::completeTag(const SiteId &site, const DeskId &desk, const QString &typed, int limit) const
{
    const auto known = m_known.constFind(site);
    if (known == m_known.constEnd())
        return {};
    if (!desk.isEmpty() && !m_tagUse.contains(desk))
        readTagUse(desk);
    return known->index.complete(typed, m_tagUse.value(desk), limit);
}

void Sites::readTagUse(const DeskId &desk) const
{
    m_tagUse.insert(desk, {});
    const auto work = [desk](storage::Library &library) { return library.index.tagUsage(desk); };
    core::whenDone(m_database.run(work), const_cast<Sites *>(this), // only to be told while this lives
                   [this, desk](const Result<QHash<QString, int>> &use) {
                       if (use)
                           m_tagUse.insert(desk, *use);
                   });
}

QFuture<QStringList> Sites::suggestTags(const core::Story &story, int limit) const
{
    const core::Deferred<QStringList> answer;
    const core::TagIndex index = m_known.value(story.site).index;
    QThreadPool::globalInstance()->start(
        [answer, story, index, limit] { answer.give(core::suggestedTags(story, index, limit)); });
    return answer.future();
}

void Sites::learn(const core::Story &story)
{
    m_tagUse.remove(story.desk);
    Site changedSite = site(story.site);
    if (changedSite.id.isEmpty())
        return;
    const QList<core::Credit> before = changedSite.knownCredits;
    for (const core::Credit &credit : story.credits)
        core::addCredit(changedSite.knownCredits, credit);
    if (changedSite.knownCredits != before)
        core::whenDone(save(changedSite), this, [](const Result<void> &) {});
}

void Sites::learnUploadLimit(const SiteId &id, qint64 bytes)
{
    Site learnt = site(id);
    const int kilobytes = int(std::min<qint64>(bytes / 1024, std::numeric_limits<int>::max()));
    if (learnt.id.isEmpty() || kilobytes <= 0 || learnt.limits.uploadKb == kilobytes)
        return;
    learnt.limits.uploadKb = kilobytes;
    core::whenDone(save(learnt), this, [](const Result<void> &) {});
}

void Sites::rememberTags(const SiteId &site, const QList<Tag> &tags)
{
    QList<Tag> all = this->tags(site);
    for (const Tag &tag : tags) {
        all.removeIf([&](const Tag &known) {
            return known.remoteId == tag.remoteId || known.name.compare(tag.name, Qt::CaseInsensitive) == 0;
        });
        all.append(tag);
    }
    putTags(site, all);
    m_database.run([site, tags](storage::Library &library) { return library.sites.addTags(site, tags); });
}

bool Sites::passwordsAreKept() const
{
    return m_secrets.keptInKeychain();
}

void Sites::put(const Site &site)
{
    for (Site &known : m_sites) {
        if (known.id == site.id) {
            known = site;
            return;
        }
    }
    m_sites.append(site);
}

void Sites::putDesks(const SiteId &site, const QList<Desk> &desks)
{
    m_known[site].desks = desks;
}

void Sites::putTags(const SiteId &site, const QList<Tag> &tags)
{
    Known &known = m_known[site];
    known.tags = tags;
    known.index = core::TagIndex(tags);
}

QFuture<Result<void>> Sites::store(const Site &site, const QList<Desk> &desks, const QList<Tag> &tags)
{
    put(site);
    putDesks(site.id, desks);
    putTags(site.id, tags);
    emit changed();
    return m_database.run([site, desks, tags](storage::Library &library) -> Result<void> {
        return library.database.inTransaction([&]() -> Result<void> {
            if (const Result<void> kept = library.sites.save(site); !kept)
                return kept;
            if (const Result<void> kept = library.sites.replaceDesks(site.id, desks); !kept)
                return kept;
            return library.sites.replaceTags(site.id, tags);
        });
    });
}

QFuture<Result<void>> Sites::save(const Site &site)
{
    put(site);
    m_known[site.id].publisher.reset(); // its address, template or folder may be another now
    emit changed();
    return m_database.run([site](storage::Library &library) { return library.sites.save(site); });
}

QFuture<Result<void>> Sites::saveDesk(const Desk &desk)
{
    QList<Desk> &desks = m_known[desk.site].desks;
    bool found = false;
    for (Desk &known : desks) {
        if (known.id == desk.id) {
            known = desk;
            found = true;
        }
    }
    if (!found)
        desks.append(desk);
    emit changed();
    return m_database.run([desk](storage::Library &library) { return library.sites.saveDesk(desk); });
}

QFuture<Result<void>> Sites::removeDesk(const DeskId &desk)
{
    if (site(this->desk(desk).site).kind != core::SiteKind::Folder)
        return core::given(Result<void>(Error{Error::Kind::Invalid, QStringLiteral("only a folder's desks are ours")}));
    for (Known &known : m_known)
        known.desks.removeIf([&](const Desk &other) { return other.id == desk; });
    m_tagUse.remove(desk);
    emit changed();
    return m_database.run([desk](storage::Library &library) { return library.sites.removeDesk(desk); });
}

QFuture<Result<void>> Sites::remove(const SiteId &site)
{
    for (const core::Channel &channel : this->site(site).channels)
        core::whenDone(m_secrets.remove(channel.id.value), this, [](const Result<void> &) {});
    m_sites.removeIf([&](const Site &known) { return known.id == site; });
    m_known.remove(site);
    core::whenDone(m_secrets.remove(site.value), this, [](const Result<void> &) {});
    emit changed();
    return m_database.run([site](storage::Library &library) { return library.sites.remove(site); });
}

QFuture<Result<PublisherPtr>> Sites::publisher(const SiteId &id)
{
    const Site known = site(id);
    if (known.id.isEmpty())
        return core::given(Result<PublisherPtr>(Error{Error::Kind::Denied, QStringLiteral("the site was removed")}));
    if (const PublisherPtr &publisher = m_known[id].publisher)
        return core::given(Result<PublisherPtr>(publisher));
    if (known.kind == core::SiteKind::Folder) {
        m_known[id].publisher = publishing::makePublisher(known, {}, *m_http, *m_folders);
        return core::given(Result<PublisherPtr>(m_known[id].publisher));
    }
    const core::Deferred<Result<PublisherPtr>> answer;
    core::whenDone(m_secrets.read(id.value), this, [this, answer, known](const Result<QString> &secret) {
        if (const PublisherPtr &signedIn = m_known[known.id].publisher) // while the keychain was asked
            return answer.give(signedIn);
        if (!secret) // no entry, no keychain, or one that stays closed: only a person can help
            return answer.give(core::siteError(core::SiteTrouble::PasswordMissing, secret.error().detail));
        m_known[known.id].publisher = publishing::makePublisher(known, *secret, *m_http, *m_folders);
        answer.give(m_known[known.id].publisher);
    });
    return answer.future();
}

} // namespace workflow
