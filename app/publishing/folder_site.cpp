// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_site.h"

#include "publishing/comparing.h"
#include "publishing/picture_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

#include <algorithm>

namespace publishing {

namespace {

using core::Error;
using core::Result;

Error notThere(const QString &what)
{
    return {Error::Kind::NotFound, what};
}

void putDesks(FolderState &state, const QList<core::Desk> &desks)
{
    for (core::Desk desk : desks) {
        if (desk.slug.isEmpty())
            desk.slug = core::slugFrom(core::nameIn(desk, {}));
        if (desk.categoryId.isEmpty())
            desk.categoryId = desk.slug;
        const auto known = std::find_if(state.desks.begin(), state.desks.end(),
                                        [&](const core::Desk &other) { return other.id == desk.id; });
        if (known == state.desks.end())
            state.desks.append(desk);
        else
            *known = desk;
    }
    std::stable_sort(state.desks.begin(), state.desks.end(),
                     [](const core::Desk &a, const core::Desk &b) { return a.position < b.position; });
}

QString freeTagSlug(const FolderState &state, const QString &name, const QString &id)
{
    const QString wanted = core::slugFrom(name);
    const bool taken =
        std::any_of(state.tags.cbegin(), state.tags.cend(), [&](const core::Tag &tag) { return tag.slug == wanted; });
    return wanted.isEmpty() ? id : taken ? QString(wanted + u'-' + id) : wanted;
}

QByteArray hashOf(const Post &post)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(post.content);
    for (QStringList ids : {post.categoryIds, post.tagIds}) {
        std::sort(ids.begin(), ids.end());
        hash.addData(QByteArray("\0" + ids.join(u',').toUtf8()));
    }
    return hash.result().toHex();
}

} // namespace

FolderSite::FolderSite(const core::Site &site, std::function<QDateTime()> clock)
    : m_site(site)
    , m_clock(std::move(clock))
    , m_files(site.api.toLocalFile())
{
}

template <typename T, typename Work>
Result<T> FolderSite::locked(Work work)
{
    constexpr int patience = 20'000;
    if (const Result<void> prepared = m_files.prepare(); !prepared)
        return prepared.error();
    QLockFile lock(m_files.path(QStringLiteral(".standfirst/lock")));
    if (!lock.tryLock(patience))
        return Error{Error::Kind::Io, QStringLiteral("the folder is in use by another program")};
    Result<FolderState> state = m_files.read();
    if (!state)
        return state.error();
    return work(state.value());
}

Result<Account> FolderSite::account()
{
    return locked<Account>([this](FolderState &) -> Result<Account> {
        const core::Edition edition = core::editionFor(m_site, {});
        Account account;
        account.siteName = m_site.name.isEmpty() ? edition.siteName : m_site.name;
        account.tagline = edition.tagline;
        account.language = edition.language;
        account.timeZone = m_site.timeZone;
        account.address = baseAddress(m_site);
        account.userDisplayName = m_site.userDisplayName;
        if (account.userDisplayName.isEmpty())
            account.userDisplayName = QDir::home().dirName();
        return account;
    });
}

Result<QList<core::Desk>> FolderSite::desks()
{
    return locked<QList<core::Desk>>([](FolderState &state) -> Result<QList<core::Desk>> { return state.desks; });
}

Result<void> FolderSite::setDesks(const QList<core::Desk> &desks)
{
    return locked<void>([&](FolderState &state) -> Result<void> {
        state.desks.clear();
        putDesks(state, desks);
        state.look.clear();
        return keep(state, {});
    });
}

Result<QList<core::Tag>> FolderSite::tags()
{
    return locked<QList<core::Tag>>([](FolderState &state) -> Result<QList<core::Tag>> {
        QList<core::Tag> tags = state.tags;
        std::stable_sort(tags.begin(), tags.end(),
                         [](const core::Tag &a, const core::Tag &b) { return a.uses > b.uses; });
        return tags;
    });
}

Result<QList<core::Tag>> FolderSite::ensureTags(const QStringList &names)
{
    return locked<QList<core::Tag>>([&](FolderState &state) -> Result<QList<core::Tag>> {
        QList<core::Tag> tags;
        for (const QString &name : names) {
            const auto known = std::find_if(state.tags.cbegin(), state.tags.cend(),
                                            [&](const core::Tag &tag) { return sameTagName(tag.name, name); });
            if (known != state.tags.cend()) {
                tags.append(*known);
                continue;
            }
            const QString id = QLatin1Char('t') + QString::number(state.nextTag++);
            tags.append({id, name.simplified(), freeTagSlug(state, name, id), 0});
            state.tags.append(tags.last());
        }
        if (const Result<void> kept = m_files.writeSettings(state); !kept)
            return kept.error();
        return tags;
    });
}

Result<RemotePicture> FolderSite::findPicture(const core::MediaId &media)
{
    return locked<RemotePicture>([&](FolderState &state) -> Result<RemotePicture> {
        const QString name = state.pictures.value(media);
        const QString inside = QLatin1String("media/") + name;
        if (name.isEmpty() || !QFileInfo::exists(m_files.path(inside)))
            return notThere(media.value);
        return RemotePicture{name, baseAddress(m_site).resolved(QUrl(inside))};
    });
}

Result<RemotePicture> FolderSite::upload(const PictureFile &file)
{
    return locked<RemotePicture>([&](FolderState &state) -> Result<RemotePicture> {
        const QString name = state.pictures.value(file.media, pictureName(file));
        const QString inside = QLatin1String("media/") + name;
        if (!QFileInfo::exists(m_files.path(inside))) {
            if (const Result<void> written = writeFile(m_files.path(inside), file.bytes); !written)
                return written.error();
        }
        state.pictures.insert(file.media, name);
        if (const Result<void> kept = m_files.writeSettings(state); !kept)
            return kept.error();
        return RemotePicture{name, baseAddress(m_site).resolved(QUrl(inside))};
    });
}

Result<Post> FolderSite::read(const QString &postId)
{
    return locked<Post>([&](FolderState &state) -> Result<Post> {
        if (!state.posts.contains(postId))
            return notThere(postId);
        return postOf(state, postId);
    });
}

Result<Post> FolderSite::create(const Article &article)
{
    const QString id = article.story.id.value;
    if (!isPlainName(id))
        return Error{Error::Kind::Invalid, QStringLiteral("the story has no usable id")};
    return locked<Post>([&](FolderState &state) -> Result<Post> {
        if (!state.posts.contains(id)) {
            core::Story story;
            story.id = article.story.id;
            story.language = article.story.language;
            story.headline = article.story.headline;
            StoredPost post;
            post.story = asSent(story);
            post.status = QStringLiteral("draft");
            post.slug = id;
            post.modified = m_clock();
            state.posts.insert(id, post);
            if (const Result<void> kept = m_files.writePost(id, post); !kept)
                return kept.error();
        }
        return postOf(state, id);
    });
}

Result<Post> FolderSite::write(const Article &article)
{
    const core::Remote &base = article.story.remote;
    return locked<Post>([&](FolderState &state) -> Result<Post> {
        if (!state.posts.contains(base.postId))
            return notThere(base.postId);
        StoredPost &post = state.posts[base.postId];
        const Post current = postOf(state, base.postId);
        const core::Story sent = asSent(article.story);
        if (current.remote.contentHash != base.contentHash && current.content != contentOf(sent)) {
            const QString when = current.remote.modified.toString(Qt::ISODate);
            return Error{Error::Kind::Conflict,
                         QString(QLatin1String("the post was changed in the folder at ") + when)};
        }
        const QString formerPath = pagePath(m_site, post);
        post.story = sent;
        post.slug = freeSlug(state, base.postId, sent);
        post.modified = m_clock();
        post.pictures = article.pictures;
        post.desks.clear();
        for (const core::Desk &desk : article.desks)
            post.desks.append(desk.id);
        post.tagIds.clear();
        for (const core::Tag &tag : article.tags)
            post.tagIds.append(tag.remoteId);
        if (post.isPublic() && formerPath != pagePath(m_site, post) && !post.formerPaths.contains(formerPath))
            post.formerPaths.append(formerPath);
        putDesks(state, article.desks);
        if (const Result<void> kept = keep(state, {base.postId}); !kept)
            return kept.error();
        return postOf(state, base.postId);
    });
}

Result<Post> FolderSite::release(const QString &postId, core::Goal goal, const QDateTime &when)
{
    return locked<Post>([&](FolderState &state) -> Result<Post> {
        if (!state.posts.contains(postId))
            return notThere(postId);
        StoredPost &post = state.posts[postId];
        const StoredPost before = post;
        const QDateTime now = m_clock();
        const bool later = goal == core::Goal::Schedule && when > now;
        if (goal == core::Goal::Draft || goal == core::Goal::Pending) {
            post.status = goal == core::Goal::Draft ? QStringLiteral("draft") : QStringLiteral("pending");
        } else if (later) {
            post.status = QStringLiteral("future");
            post.publicAt = when.toUTC();
        } else if (!post.isPublic()) {
            post.status = QStringLiteral("publish");
            post.publicAt = now;
        }
        const bool changed = post.status != before.status || post.publicAt != before.publicAt;
        if (changed) {
            if (const Result<void> kept = keep(state, {postId}); !kept)
                return kept.error();
        }
        return postOf(state, postId);
    });
}

Result<int> FolderSite::publishDue()
{
    if (!QFileInfo::exists(m_files.path(QStringLiteral(".standfirst/posts"))))
        return 0; // nothing was ever published here
    return locked<int>([&](FolderState &state) -> Result<int> {
        const QDateTime now = m_clock();
        QStringList due;
        for (auto it = state.posts.begin(); it != state.posts.end(); ++it) {
            if (it->status == QLatin1String("future") && it->publicAt <= now) {
                it->status = QStringLiteral("publish");
                due << it.key();
            }
        }
        const bool hasPublic = std::any_of(state.posts.cbegin(), state.posts.cend(),
                                           [](const StoredPost &post) { return post.isPublic(); });
        const bool outOfStep = hasPublic && state.look != lookOf(m_site);
        if (!due.isEmpty() || outOfStep) {
            if (const Result<void> kept = keep(state, due); !kept)
                return kept.error();
        }
        return static_cast<int>(due.size());
    });
}

Post FolderSite::postOf(const FolderState &state, const QString &id) const
{
    const StoredPost &stored = state.posts.find(id).value();
    Post post;
    post.remote.postId = id;
    post.remote.address =
        QUrl::fromEncoded(baseAddress(m_site).toEncoded() + QUrl::toPercentEncoding(pagePath(m_site, stored), "/"));
    post.remote.status = stored.status;
    post.remote.modified = stored.modified;
    post.headline = stored.story.headline;
    post.standfirst = stored.story.standfirst;
    post.slug = stored.slug;
    post.content = contentOf(stored.story);
    for (const core::DeskId &desk : stored.desks)
        post.categoryIds << desk.value;
    post.tagIds = stored.tagIds;
    const core::Picture &lead = stored.story.leadPicture;
    const QString made = stored.pictures.value(lead.media).id;
    post.leadPictureId = made.isEmpty() ? lead.remoteId : made;
    post.publicAt = stored.publicAt;
    post.remote.contentHash = hashOf(post);
    return post;
}

QString FolderSite::freeSlug(const FolderState &state, const QString &id, const core::Story &story) const
{
    QString wanted = core::slugFrom(story.slug.isEmpty() ? story.headline : story.slug);
    if (wanted.isEmpty() || wanted == QLatin1String("index"))
        wanted = id;
    const auto isTaken = [&](const QString &slug) {
        StoredPost candidate;
        candidate.story.language = story.language;
        candidate.slug = slug;
        const QString path = pagePath(m_site, candidate);
        for (auto it = state.posts.cbegin(); it != state.posts.cend(); ++it) {
            if (it.key() != id && (pagePath(m_site, *it) == path || it->formerPaths.contains(path)))
                return true;
        }
        return false;
    };
    QString slug = wanted;
    for (int number = 2; isTaken(slug); ++number)
        slug = wanted + u'-' + QString::number(number);
    return slug;
}

Result<void> FolderSite::keep(FolderState &state, const QStringList &changed)
{
    // An empty look says "make all pages anew": what an interruption leaves behind.
    const QByteArray look = lookOf(m_site);
    const bool everything = state.look != look;
    state.look.clear();
    if (const Result<void> kept = m_files.writeSettings(state); !kept)
        return kept;
    for (const QString &id : changed) {
        if (const Result<void> kept = m_files.writePost(id, state.posts.value(id)); !kept)
            return kept;
    }
    if (const Result<void> written = writePages(state, everything ? QStringList(state.posts.keys()) : changed);
        !written)
        return written;
    state.look = look;
    return m_files.writeSettings(state);
}

Result<void> FolderSite::writePages(const FolderState &state, const QStringList &posts)
{
    Pages pages = listPages(m_site, state, m_clock());
    const Pages lists = pages;
    for (const QString &id : posts) {
        const StoredPost post = state.posts.value(id);
        if (post.isPublic()) {
            pages.insert(articlePages(m_site, state, post));
        } else {
            QFile::remove(m_files.path(pagePath(m_site, post)));
            for (const QString &former : post.formerPaths)
                QFile::remove(m_files.path(former));
        }
    }
    QSet<QString> made;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        const QString path = m_files.path(page.key());
        const QString folder = QFileInfo(path).path();
        if (!made.contains(folder) && !QDir().mkpath(folder))
            return Error{Error::Kind::Io, QString(folder + QLatin1String(": cannot be made"))};
        made.insert(folder);
        QFile existing(path);
        if (existing.open(QIODevice::ReadOnly) && existing.readAll() == page.value())
            continue;
        existing.close();
        if (const Result<void> written = writeFile(path, page.value()); !written)
            return written;
    }
    removeStale(lists);
    return {};
}

// Pages of desks and tags that no story is in any more.
void FolderSite::removeStale(const Pages &lists) const
{
    QSet<QString> folders;
    for (auto page = lists.cbegin(); page != lists.cend(); ++page) {
        if (page.key().endsWith(QLatin1String("/index.html")))
            folders.insert(page.key().section(u'/', 0, 0));
    }
    for (const QString &folder : folders) {
        for (const QString &kind : {QStringLiteral("/desk"), QStringLiteral("/tag")}) {
            const QDir directory(m_files.path(QString(folder + kind)));
            for (const QString &name : directory.entryList({QStringLiteral("*.html")}, QDir::Files)) {
                if (!lists.contains(QString(folder + kind + u'/' + name)))
                    QFile::remove(directory.filePath(name));
            }
        }
    }
}

} // namespace publishing
