// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sites stories go to, with their desks, tags and known credits, read from the site in the background and kept for
// when there is no connection. GUI thread; everything it answers at once comes from memory.
#pragma once

#include "core/deferred.h"
#include "core/offer_part.h"
#include "core/result.h"
#include "core/site.h"
#include "core/site_trouble.h"
#include "core/story.h"
#include "core/tag_index.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace publishing {
class FolderThreads;
class Http;
class Publisher;
} // namespace publishing
namespace storage {
class DatabaseThread;
}

namespace workflow {

class Secrets;

// What was found at an address a person typed.
struct FoundSite
{
    QUrl address;
    QUrl api;
    QString name;
    QString tagline;
    QString language;
    QByteArray timeZone;
    bool passwordsPossible = true;
    QUrl passwordPage;          // where the person makes an application password
    bool comesBackHere = false; // that page sends the browser back to a listener on this computer
};

// Whoever an account belongs to that was asked for its leave.
struct SecondPerson
{
    enum class Standing { MayGiveLeave, SameAccount, MayNot };

    QString name;
    Standing standing = Standing::MayNot;
};

class Sites : public QObject
{
    Q_OBJECT

public:
    Sites(storage::DatabaseThread &database, Secrets &secrets, const QString &profile, QObject *parent = nullptr);
    ~Sites() override;

    // Reads the stored sites; makes the demo site when there is none. loaded() follows.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const QList<core::Site> &all() const { return m_sites; }
    [[nodiscard]] core::Site site(const core::SiteId &id) const; // an empty one when unknown
    [[nodiscard]] core::Site defaultSite() const;
    [[nodiscard]] QList<core::Desk> desks(const core::SiteId &site) const;
    [[nodiscard]] core::Desk desk(const core::DeskId &id) const;
    [[nodiscard]] QList<core::Tag> tags(const core::SiteId &site) const;
    [[nodiscard]] QList<core::Credit> credits(const core::SiteId &site) const;

    // Names that begin like this (then those that contain it), the desk's most used first; instantly, at most `limit`.
    [[nodiscard]] QStringList completeTag(const core::SiteId &site, const core::DeskId &desk, const QString &typed,
                                          int limit = 12) const;
    // Tags of the site that occur in the story's words, and names that stand out in it; none that it has already. Reads
    // all of the story, on a thread of its own.
    [[nodiscard]] QFuture<QStringList> suggestTags(const core::Story &story, int limit = 6) const;

    // Adding a site: look at the address, then sign in. Nothing is kept before signIn() succeeds.
    QFuture<core::SiteOutcome<FoundSite>> look(const QString &typedAddress);
    QFuture<core::SiteOutcome<core::Site>> signIn(const FoundSite &found, const QString &user, const QString &password);
    // A new password for a site that is known, as after the old one was revoked. Kept when the site takes it. With
    // `movedTo`, a home page, the site is looked for there and is known at its new address afterwards.
    // With a `user` it was made in the browser, for that account: the one before it is taken back on the site.
    QFuture<core::SiteOutcome<core::Site>> signInAgain(const core::SiteId &site, const QString &password,
                                                       const QUrl &movedTo = {}, const QString &user = {});
    // Takes our application password of a WordPress back on the site and forgets it here, where it is forgotten
    // whatever the site says: an error means that a person has to take it back there (passwordPageOf()).
    QFuture<core::Result<void>> signOut(const core::SiteId &site);
    // The same of one that is kept nowhere yet.
    QFuture<core::Result<void>> withdraw(const QUrl &api, const QString &user, const QString &password);
    // Who this account of the site is, and whether it is another one than ours and may publish what others wrote. Used
    // once: nothing of it is kept.
    QFuture<core::SiteOutcome<SecondPerson>> secondPerson(const core::SiteId &site, const QString &user,
                                                          const QString &password);
    // A site that is a folder on this computer.
    QFuture<core::Result<core::Site>> addFolder(const QString &folder, const QString &name, const QString &language);

    QFuture<core::Result<void>> save(const core::Site &site);
    QFuture<core::Result<void>> saveDesk(const core::Desk &desk);
    // A desk of a folder site; elsewhere the site itself would bring it back. Its stories stay and have no desk that is
    // known until they get another; pages that are out stay as they are until they are published anew.
    QFuture<core::Result<void>> removeDesk(const core::DeskId &desk);
    QFuture<core::Result<void>> remove(const core::SiteId &site);

    // Reads desks and tags anew; done by itself soon after the start and every quarter of an hour. refreshed() or
    // refreshFailed() follows.
    void refresh(const core::SiteId &site);
    void refreshAll();

    // Remembers which tags a desk uses and which agencies are credited, for the next time.
    void learn(const core::Story &story);

    // Bytes of one file that the site takes, as it was found out when it refused more.
    void learnUploadLimit(const core::SiteId &site, qint64 bytes);

    // Tags that were made on the site while sending.
    void rememberTags(const core::SiteId &site, const QList<core::Tag> &tags);

    // Of a list for filing that the site has more of than it tells: by words, or what these ids are called.
    [[nodiscard]] QFuture<core::Result<QList<core::NamedId>>>
    findOffered(const core::SiteId &site, const core::OfferPart &part, const QString &words, const QStringList &ids);
    // Among what the site offers from now on; nothing where they are already.
    void rememberOffered(const core::SiteId &site, const core::OfferPart &part, const QList<core::NamedId> &named);

    // True when passwords are kept in the system's keychain; otherwise they last until the program ends.
    [[nodiscard]] bool passwordsAreKept() const;

    // For the outbox. Whoever uses it holds it: the site may be changed or removed meanwhile.
    [[nodiscard]] QFuture<core::Result<std::shared_ptr<publishing::Publisher>>> publisher(const core::SiteId &site);

signals:
    void loaded();
    void changed();                          // sites, desks or tags
    void signedIn(const core::SiteId &site); // again: what waited for it can go on
    void cameOut(const core::SiteId &site);  // something there is public now, at its hour
    void refreshed(const core::SiteId &site);
    void refreshFailed(const core::SiteId &site, const core::Error &error);

private:
    struct Known // of one site
    {
        QList<core::Desk> desks;
        QList<core::Tag> tags;
        core::TagIndex index;
        std::shared_ptr<publishing::Publisher> publisher;
        bool refreshing = false;
    };

    void takePassword(const core::Site &site, const QString &password,
                      const core::Deferred<core::SiteOutcome<core::Site>> &answer);
    void withdrawReplaced(const core::Site &site, const QString &password,
                          const QFuture<core::SiteOutcome<core::Site>> &signedIn);
    void makeDemoSite();
    void readKnown();
    void put(const core::Site &site);
    void putDesks(const core::SiteId &site, const QList<core::Desk> &desks);
    void putTags(const core::SiteId &site, const QList<core::Tag> &tags);
    void readTagUse(const core::DeskId &desk) const;
    void publishDue();
    QFuture<core::Result<void>> store(const core::Site &site, const QList<core::Desk> &desks,
                                      const QList<core::Tag> &tags);

    storage::DatabaseThread &m_database;
    Secrets &m_secrets;
    QString m_profile;
    std::unique_ptr<publishing::Http> m_http;
    std::unique_ptr<publishing::FolderThreads> m_folders; // one writer a folder, however often a site is changed
    QList<core::Site> m_sites;
    QHash<core::SiteId, Known> m_known;
    mutable QHash<core::DeskId, QHash<QString, int>> m_tagUse; // read when a desk's tags are first asked for
    QTimer m_due;
    QTimer m_refresh;
    bool m_loaded = false;
};

} // namespace workflow
