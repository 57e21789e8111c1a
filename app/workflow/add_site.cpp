// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding a site: the part of Sites that a person goes through once.
#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/folder_threads.h"
#include "publishing/ghost_api.h"
#include "publishing/ghost_discovery.h"
#include "publishing/http.h"
#include "publishing/publishers.h"
#include "publishing/wordpress_discovery.h"
#include "storage/database_thread.h"
#include "workflow/found_site.h"
#include "workflow/secrets.h"
#include "workflow/sites.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace workflow {

using core::Error;
using core::Result;
using core::Site;
using core::SiteId;
using core::SiteOutcome;
using core::SiteProblem;
using publishing::Publisher;

namespace {

// Something answered there, but no WordPress that lets us in: it may be a Ghost.
bool mayBeGhost(const SiteProblem &problem)
{
    switch (problem.trouble) {
    case core::SiteTrouble::NotWordPress:
    case core::SiteTrouble::NoApi:
    case core::SiteTrouble::Firewall:
    case core::SiteTrouble::ServerBroken:
        return true;
    default:
        return false;
    }
}

// What a site is called here. Editions of one newsroom often bear one name on the web: then the place is said with it,
// so that nobody publishes on the wrong one. The name readers see is the edition's.
QString nameHere(const QString &name, const QString &place, const QList<Site> &known)
{
    const auto isTaken = [&known](const QString &one) {
        return std::any_of(known.cbegin(), known.cend(),
                           [&one](const Site &site) { return site.name.compare(one, Qt::CaseInsensitive) == 0; });
    };
    const QString placed = QStringLiteral("%1 (%2)").arg(name, place);
    QString own = isTaken(name) ? placed : name;
    for (int count = 2; isTaken(own); ++count)
        own = QStringLiteral("%1 %2").arg(placed, QString::number(count));
    return own;
}

// As people write it: "news.example/fa".
QString placeOf(const QUrl &address)
{
    const QString authority =
        address.port() < 0 ? address.host() : QString(address.host() + u':' + QString::number(address.port()));
    return QString(authority + address.path()).remove(QRegularExpression(QStringLiteral("/+$")));
}

FoundSite foundSite(const publishing::DiscoveredGhost &ghost)
{
    return {ghost.home,     ghost.api, ghost.name, ghost.tagline,
            ghost.language, "UTC",     true,       publishing::ghostKeyPage(ghost.api)};
}

// As the site says it, else as it was.
int uploadKb(const publishing::Account &account, int before)
{
    constexpr qint64 most = 10'000'000;
    return account.uploadLimit > 0 ? int(std::clamp<qint64>(account.uploadLimit / 1024, 1, most)) : before;
}

// A key that was copied with a line end, or in capitals, is the same key.
core::Result<QString> secretFor(core::SiteKind kind, const QString &typed)
{
    if (kind != core::SiteKind::Ghost)
        return typed;
    const QString key = publishing::adminKeyIn(typed);
    if (key.isEmpty())
        return core::siteError(core::SiteTrouble::WrongPassword, QStringLiteral("this is not an Admin API key"));
    return key;
}

} // namespace

QFuture<SiteOutcome<FoundSite>> Sites::look(const QString &typedAddress)
{
    // Whether a keychain answers is found out meanwhile, so that the person is told the truth about their password.
    core::whenDone(m_secrets.read(QStringLiteral("probe")), this, [](const Result<QString> &) {});
    const core::Deferred<SiteOutcome<FoundSite>> answer;
    core::whenDone(publishing::discover(*m_http, typedAddress, this), this,
                   [this, answer, typedAddress](const SiteOutcome<publishing::Discovered> &outcome) {
                       if (!outcome.ok() && mayBeGhost(outcome.problem())) {
                           core::whenDone(publishing::discoverGhost(*m_http, typedAddress, this), this,
                                          [answer, problem = outcome.problem()](
                                              const std::optional<publishing::DiscoveredGhost> &ghost) {
                                              if (ghost)
                                                  answer.give(foundSite(*ghost));
                                              else
                                                  answer.give(problem);
                                          });
                           return;
                       }
                       if (!outcome.ok())
                           return answer.give(outcome.problem());
                       const publishing::Discovered &site = outcome.value();
                       answer.give(FoundSite{site.home, site.api, site.name, site.tagline, site.language, site.timeZone,
                                             site.applicationPasswords, site.passwordPage, site.comesBackHere});
                   });
    return answer.future();
}

QFuture<SiteOutcome<Site>> Sites::signIn(const FoundSite &found, const QString &user, const QString &typed)
{
    const Result<QString> secret = secretFor(kindOf(found), typed);
    if (!secret)
        return core::given(SiteOutcome<Site>(SiteProblem{core::siteTrouble(secret.error()), secret.error().detail}));
    const QString password = *secret;
    Site site;
    site.id = core::newId<SiteId>();
    site.kind = kindOf(found);
    const QString name = found.name.isEmpty() ? found.address.host() : found.name;
    site.name = nameHere(name, placeOf(found.address), all());
    site.address = found.address;
    site.api = found.api;
    site.user = user.trimmed();
    site.timeZone = found.timeZone;
    site.editions = {core::Edition{found.language, name, found.tagline, {}, {}}};

    const core::Deferred<SiteOutcome<Site>> answer;
    const auto fail = [answer](const Error &error) {
        answer.give(SiteProblem{core::siteTrouble(error), error.detail});
    };
    const std::shared_ptr<Publisher> publisher = publishing::makePublisher(site, password, *m_http, *m_folders);
    const auto keep = [this, answer, fail, publisher, password](Site signedIn, const QList<core::Desk> &desks,
                                                                const QList<core::Tag> &tags) {
        signedIn.refreshed = QDateTime::currentDateTimeUtc();
        core::whenDone(m_secrets.write(signedIn.id.value, password), this,
                       [this, answer, fail, publisher, signedIn, desks, tags](const Result<void> &kept) {
                           if (!kept)
                               return fail(kept.error());
                           core::whenDone(store(signedIn, desks, tags), this,
                                          [this, answer, fail, publisher, signedIn](const Result<void> &stored) {
                                              if (!stored)
                                                  return fail(stored.error());
                                              m_known[signedIn.id].publisher = publisher;
                                              answer.give(signedIn);
                                              // Nobody who signs in waits for it.
                                              core::whenDone(publisher->offer(), this,
                                                             [this, publisher,
                                                              id = signedIn.id](const Result<core::SiteOffer> &offer) {
                                                                 Site known = this->site(id);
                                                                 if (!offer || known.id.isEmpty())
                                                                     return;
                                                                 known.offer = *offer;
                                                                 put(known);
                                                                 emit changed();
                                                                 m_database.run([known](storage::Library &library) {
                                                                     return library.sites.save(known);
                                                                 });
                                                             });
                                          });
                       });
    };
    core::whenDone(publisher->account(), this,
                   [this, site, fail, answer, keep, publisher](const Result<publishing::Account> &account) {
                       if (!account)
                           return fail(account.error());
                       if (!account->rights.write) {
                           return answer.give(SiteProblem{core::SiteTrouble::RoleTooWeak,
                                                          QStringLiteral("the account may not write posts")});
                       }
                       Site signedIn = site;
                       signedIn.rights = account->rights;
                       signedIn.limits.uploadKb = uploadKb(*account, site.limits.uploadKb);
                       signedIn.userDisplayName = account->userDisplayName;
                       if (!account->timeZone.isEmpty())
                           signedIn.timeZone = account->timeZone;
                       core::whenDone(publisher->desks(), this,
                                      [this, signedIn, fail, keep, publisher](const Result<QList<core::Desk>> &desks) {
                                          if (!desks)
                                              return fail(desks.error());
                                          core::whenDone(publisher->tags(), this,
                                                         [signedIn, fail, keep,
                                                          desks = *desks](const Result<QList<core::Tag>> &tags) {
                                                             if (tags)
                                                                 keep(signedIn, desks, *tags);
                                                             else
                                                                 fail(tags.error());
                                                         });
                                      });
                   });
    return answer.future();
}

QFuture<SiteOutcome<Site>> Sites::signInAgain(const SiteId &id, const QString &typed, const QUrl &movedTo,
                                              const QString &user)
{
    const core::Deferred<SiteOutcome<Site>> answer;
    const Result<QString> secret = secretFor(site(id).kind, typed);
    if (!secret) {
        answer.give(SiteProblem{core::siteTrouble(secret.error()), secret.error().detail});
        return answer.future();
    }
    const QString password = *secret;
    const auto asUser = [user](Site known) {
        if (!user.isEmpty())
            known.user = user;
        return known;
    };
    if (!user.isEmpty())
        withdrawReplaced(site(id), password, answer.future());
    if (movedTo.isEmpty()) {
        takePassword(asUser(site(id)), password, answer);
        return answer.future();
    }
    if (site(id).kind == core::SiteKind::Ghost) {
        core::whenDone(
            publishing::discoverGhost(*m_http, movedTo.toString(QUrl::FullyEncoded), this), this,
            [this, answer, id, password, movedTo](const std::optional<publishing::DiscoveredGhost> &found) {
                if (!found)
                    return answer.give(SiteProblem{core::SiteTrouble::NoApi, movedTo.toString(QUrl::RemoveUserInfo)});
                Site moved = site(id);
                moved.address = found->home;
                moved.api = found->api;
                takePassword(moved, password, answer);
            });
        return answer.future();
    }
    core::whenDone(publishing::discover(*m_http, movedTo.toString(QUrl::FullyEncoded), this), this,
                   [this, answer, id, password, asUser](const SiteOutcome<publishing::Discovered> &found) {
                       if (!found.ok())
                           return answer.give(found.problem());
                       Site moved = asUser(site(id));
                       moved.address = found.value().home;
                       moved.api = found.value().api;
                       takePassword(moved, password, answer);
                   });
    return answer.future();
}

void Sites::takePassword(const Site &known, const QString &password, const core::Deferred<SiteOutcome<Site>> &answer)
{
    const auto fail = [answer](const Error &error) {
        answer.give(SiteProblem{core::siteTrouble(error), error.detail});
    };
    const std::shared_ptr<Publisher> publisher = publishing::makePublisher(known, password, *m_http, *m_folders);
    core::whenDone(publisher->account(), this,
                   [this, answer, fail, known, password, publisher](const Result<publishing::Account> &account) {
                       if (!account)
                           return fail(account.error());
                       Site signedInAgain = known;
                       signedInAgain.rights = account->rights;
                       signedInAgain.limits.uploadKb = uploadKb(*account, known.limits.uploadKb);
                       if (!account->userDisplayName.isEmpty())
                           signedInAgain.userDisplayName = account->userDisplayName;
                       core::whenDone(m_secrets.write(known.id.value, password), this,
                                      [this, answer, fail, signedInAgain, publisher](const Result<void> &kept) {
                                          if (!kept)
                                              return fail(kept.error());
                                          core::whenDone(save(signedInAgain), this, [](const Result<void> &) {});
                                          m_known[signedInAgain.id].publisher = publisher;
                                          answer.give(signedInAgain);
                                          emit signedIn(signedInAgain.id);
                                      });
                   });
}

QFuture<Result<Site>> Sites::addFolder(const QString &folder, const QString &name, const QString &language)
{
    const QFileInfo place(folder);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return core::given(Result<Site>(Error{Error::Kind::Io, QStringLiteral("cannot be written: ") + folder}));
    Site site;
    site.id = core::newId<SiteId>();
    site.kind = core::SiteKind::Folder;
    const QString publicName = name.trimmed().isEmpty() ? place.fileName() : name.trimmed();
    site.name = nameHere(publicName, place.fileName(), all());
    site.api = QUrl::fromLocalFile(QDir(folder).absolutePath());
    site.address = QUrl::fromLocalFile(QDir(folder).absoluteFilePath(QStringLiteral("index.html")));
    site.editions = {core::Edition{language, publicName, {}, {}, {}}};
    site.refreshed = QDateTime::currentDateTimeUtc();
    core::Desk desk;
    desk.id = core::DeskId{site.id.value + QStringLiteral(":news")};
    desk.site = site.id;
    desk.slug = QStringLiteral("news");
    desk.names.insert({}, QStringLiteral("News"));
    desk.colour = core::deskColour(0);

    const core::Deferred<Result<Site>> answer;
    core::whenDone(store(site, {desk}, {}), this, [answer, site](const Result<void> &stored) {
        answer.give(stored ? Result<Site>(site) : Result<Site>(stored.error()));
    });
    return answer.future();
}

} // namespace workflow
