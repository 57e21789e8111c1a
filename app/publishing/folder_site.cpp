// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_site.h"

#include "core/lasting_lock.h"
#include "core/site_status.h"
#include "core/text_fold.h"
#include "publishing/changed_there.h"
#include "publishing/comparing.h"
#include "publishing/folder_modes.h"
#include "publishing/folder_pages.h"
#include "publishing/folder_pictures.h"
#include "publishing/folder_update.h"
#include "publishing/picture_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(ids.join(u',').toUtf8());
    }
    return hash.result().toHex();
}

core::PostStatus statusOf(const StoredPost &post)
{
    if (post.isPublic())
        return core::PostStatus::Public;
    if (post.status == QLatin1String("future"))
        return core::PostStatus::Scheduled;
    return post.status == QLatin1String("pending") ? core::PostStatus::Pending : core::PostStatus::Draft;
}

bool answers(const StoredPost &post, const core::StoryQuery &query)
{
    if (!query.statuses.isEmpty() && !query.statuses.contains(statusOf(post)))
        return false;
    const QStringList words = core::folded(query.words).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString text = core::foldedForIndex(
        QString(post.story.headline + u' ' + post.story.standfirst + u' ' + core::plainText(post.story.body)));
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

core::StoryListEntry entryOf(const Post &post, const StoredPost &stored)
{
    core::StoryListEntry entry;
    entry.postId = post.remote.postId;
    entry.headline = post.headline;
    entry.status = statusOf(stored);
    entry.modified = stored.modified;
    entry.publicAt = stored.publicAt;
    entry.author = stored.story.byline;
    entry.language = stored.story.language;
    entry.address = post.remote.address;
    return entry;
}

} // namespace

FolderSite::FolderSite(const core::Site &site, std::function<QDateTime()> clock, WriteWatch watch)
    : m_site(site)
    , m_clock(std::move(clock))
    , m_watch(std::move(watch))
    , m_folder(site.api.toLocalFile())
{
}

template <typename T, typename Work>
Result<T> FolderSite::locked(Work work)
{
    constexpr int patience = 20'000;
    constexpr qint64 longestElsewhere = 3'600'000; // no change of a folder takes an hour
    if (const Result<void> prepared = prepareFolder(m_folder); !prepared)
        return prepared.error();
    core::LastingLock lock(QString(m_folder + QLatin1String("/.standfirst/lock")), longestElsewhere);
    if (!lock.tryLock(patience))
        return Error{Error::Kind::Io, QStringLiteral("the folder is in use by another program")};
    QFile::setPermissions(lock.fileName(), permissionsFor(QStringLiteral(".standfirst/lock")));
    FolderChange change(m_folder, m_watch);
    const Result<FolderChange::Found> found = change.finishInterrupted();
    if (!found)
        return found.error();
    Result<FolderState> state = readState(change);
    if (!state)
        return state.error();
    Workbench bench{state.value(), change};
    if (*found == FolderChange::Found::Unreadable)
        bench.state.look.clear();
    if (const Result<void> taken = takeOverPictures(bench.change, bench.state); !taken)
        return taken.error();
    return work(bench);
}

Result<Account> FolderSite::account()
{
    return locked<Account>([this](Workbench &) -> Result<Account> {
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
    return locked<QList<core::Desk>>([](Workbench &bench) -> Result<QList<core::Desk>> { return bench.state.desks; });
}

Result<void> FolderSite::setDesks(const QList<core::Desk> &desks)
{
    return locked<void>([&](Workbench &bench) -> Result<void> {
        bench.state.desks.clear();
        putDesks(bench.state, desks);
        bench.state.look.clear();
        return catchUp(bench);
    });
}

Result<QList<core::Tag>> FolderSite::tags()
{
    return locked<QList<core::Tag>>([](Workbench &bench) -> Result<QList<core::Tag>> {
        QList<core::Tag> tags = bench.state.tags;
        std::stable_sort(tags.begin(), tags.end(),
                         [](const core::Tag &a, const core::Tag &b) { return a.uses > b.uses; });
        return tags;
    });
}

Result<QList<core::Tag>> FolderSite::ensureTags(const QStringList &names)
{
    return locked<QList<core::Tag>>([&](Workbench &bench) -> Result<QList<core::Tag>> {
        FolderState &state = bench.state;
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
        putState(bench.change, state);
        if (const Result<void> kept = bench.change.apply(); !kept)
            return kept.error();
        return tags;
    });
}

Result<RemotePicture> FolderSite::findPicture(const core::MediaId &media)
{
    return locked<RemotePicture>([&](Workbench &bench) -> Result<RemotePicture> {
        const QString name = pictureFile(bench.change, media);
        const QString inside = QLatin1String("media/") + name;
        if (name.isEmpty() || !bench.change.has(inside))
            return notThere(media.value);
        return RemotePicture{name, baseAddress(m_site).resolved(QUrl(inside))};
    });
}

Result<RemotePicture> FolderSite::upload(const PictureFile &file)
{
    return locked<RemotePicture>([&](Workbench &bench) -> Result<RemotePicture> {
        QString name = pictureFile(bench.change, file.media);
        if (name.isEmpty())
            name = pictureName(file);
        const QString inside = QLatin1String("media/") + name;
        if (!bench.change.has(inside))
            bench.change.write(inside, file.bytes);
        putPicture(bench.change, file.media, name);
        // The file first: what is named is there.
        if (const Result<void> kept = bench.change.applyEach(); !kept)
            return kept.error();
        return RemotePicture{name, baseAddress(m_site).resolved(QUrl(inside))};
    });
}

Result<Post> FolderSite::read(const QString &postId)
{
    return locked<Post>([&](Workbench &bench) -> Result<Post> {
        const Result<StoredPost> post = readPost(bench.change, postId);
        return post ? postOf(postId, *post) : Result<Post>(post.error());
    });
}

Result<Post> FolderSite::create(const Article &article)
{
    const QString id = article.story.id.value;
    if (!isPlainName(id))
        return Error{Error::Kind::Invalid, QStringLiteral("the story has no usable id")};
    return locked<Post>([&](Workbench &bench) -> Result<Post> {
        if (const Result<void> caughtUp = catchUp(bench); !caughtUp)
            return caughtUp.error();
        const Result<StoredPost> there = readPost(bench.change, id);
        if (there || there.error().kind != Error::Kind::NotFound)
            return there ? postOf(id, *there) : Result<Post>(there.error());
        core::Story story;
        story.id = article.story.id;
        story.language = article.story.language;
        story.headline = article.story.headline;
        StoredPost post;
        post.story = asSent(story);
        post.status = QStringLiteral("draft");
        post.slug = freeSlug(bench.change, id, {});
        post.modified = m_clock();
        if (const Result<void> kept = keep(bench, id, {}, post); !kept)
            return kept.error();
        return postOf(id, post);
    });
}

Result<Post> FolderSite::write(const Article &article)
{
    const core::Remote &base = article.story.remote;
    return locked<Post>([&](Workbench &bench) -> Result<Post> {
        if (const Result<void> caughtUp = catchUp(bench); !caughtUp)
            return caughtUp.error();
        const Result<StoredPost> before = readPost(bench.change, base.postId);
        if (!before)
            return before.error();
        const Post current = postOf(base.postId, *before);
        const core::Story sent = asSent(article.story);
        const bool inTrash = before->status == QLatin1String("trash");
        const auto own = current.content == contentOf(sent) ? OwnWords::AreThere : OwnWords::No;
        if (const auto conflict = changedThere(base, current.remote, own))
            return *conflict;
        StoredPost post = *before;
        const QString formerPath = pagePath(m_site, post);
        post.story = sent;
        post.withdrawn = article.withdrawn;
        if (inTrash)
            post.status = QStringLiteral("draft");
        if (!post.withdrawn)
            post.slug = freeSlug(bench.change, base.postId, sent);
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
        const QList<core::Desk> desksBefore = bench.state.desks;
        putDesks(bench.state, article.desks);
        if (bench.state.desks != desksBefore && !desksBefore.isEmpty())
            bench.state.look.clear(); // another name or colour of a desk shows on all its pages
        if (const Result<void> kept = keep(bench, base.postId, *before, post); !kept)
            return kept.error();
        return postOf(base.postId, post);
    });
}

Result<Post> FolderSite::release(const QString &postId, core::Goal goal, const QDateTime &when,
                                 const core::Remote &seen)
{
    return locked<Post>([&](Workbench &bench) -> Result<Post> {
        if (const Result<void> caughtUp = catchUp(bench); !caughtUp)
            return caughtUp.error();
        const Result<StoredPost> before = readPost(bench.change, postId);
        if (!before)
            return before.error();
        const Post current = postOf(postId, *before);
        if (const auto conflict = changedBeforeRelease(seen, current.remote, goal))
            return *conflict;
        if (goal == core::Goal::Pending && seen.exists() && core::isPublicStatus(current.remote.status))
            return current; // somebody published it meanwhile
        StoredPost post = *before;
        const QDateTime now = m_clock();
        const bool later = goal == core::Goal::Schedule && when > now;
        if (goal == core::Goal::Withdraw) {
            post.status = QStringLiteral("trash");
        } else if (goal == core::Goal::Unpublish) {
            if (post.status != QLatin1String("trash"))
                post.status = QStringLiteral("draft");
        } else if (goal == core::Goal::Draft || goal == core::Goal::Pending) {
            post.status = goal == core::Goal::Draft ? QStringLiteral("draft") : QStringLiteral("pending");
        } else if (later) {
            post.status = QStringLiteral("future");
            post.publicAt = when.toUTC();
        } else if (!post.isPublic()) {
            const bool wasPublic = post.status != QLatin1String("future") && post.publicAt.isValid();
            post.status = QStringLiteral("publish");
            post.publicAt = wasPublic ? std::min(post.publicAt, now) : now;
        }
        if (post.status != before->status || post.publicAt != before->publicAt) {
            if (const Result<void> kept = keep(bench, postId, *before, post); !kept)
                return kept.error();
        }
        return postOf(postId, post);
    });
}

Result<core::StoryListPage> FolderSite::list(const core::StoryQuery &query)
{
    if (!QFileInfo::exists(QString(m_folder + QLatin1String("/.standfirst/posts"))))
        return core::StoryListPage{};
    return locked<core::StoryListPage>([&](Workbench &bench) -> Result<core::StoryListPage> {
        QList<core::StoryListEntry> found;
        for (const QString &id : allPosts(m_folder)) {
            const Result<StoredPost> post = readPost(bench.change, id);
            if (post && post->status != QLatin1String("trash") && answers(*post, query)) // a damaged one hides no other
                found.append(entryOf(postOf(id, *post), *post));
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &a, const auto &b) { return a.modified > b.modified; });
        const qsizetype from = qsizetype(std::max(query.page, 1) - 1) * query.perPage;
        return core::StoryListPage{found.mid(from, query.perPage), int(found.size()),
                                   from + query.perPage < found.size()};
    });
}

Result<core::Story> FolderSite::open(const QString &postId)
{
    return locked<core::Story>([&](Workbench &bench) -> Result<core::Story> {
        const Result<StoredPost> stored = readPost(bench.change, postId);
        if (!stored)
            return stored.error();
        if (stored->status == QLatin1String("trash"))
            return notThere(QStringLiteral("the post is in the site's trash"));
        const Post post = postOf(postId, *stored);
        core::Story story = stored->story;
        story.id = core::StoryId{postId};
        story.site = m_site.id;
        story.remote = post.remote;
        if (stored->isPublic()) {
            story.stage = core::Stage::Published;
        } else if (stored->status == QLatin1String("future")) {
            story.stage = core::Stage::Scheduled;
            story.schedule = stored->publicAt;
        } else if (stored->status == QLatin1String("pending")) {
            story.stage = core::Stage::InReview;
        }
        return story;
    });
}

Result<int> FolderSite::publishDue()
{
    if (!QFileInfo::exists(QString(m_folder + QLatin1String("/.standfirst/posts"))))
        return 0; // nothing was ever published here
    return locked<int>([&](Workbench &bench) -> Result<int> {
        if (const Result<void> caughtUp = catchUp(bench); !caughtUp)
            return caughtUp.error();
        const QDateTime now = m_clock();
        int published = 0;
        for (const QString &id : waitingPosts(m_folder)) {
            const Result<StoredPost> before = readPost(bench.change, id);
            if (!before || before->status != QLatin1String("future") || before->publicAt > now)
                continue;
            StoredPost post = *before;
            post.status = QStringLiteral("publish");
            if (const Result<void> kept = keep(bench, id, *before, post); !kept)
                return kept.error();
            ++published;
        }
        return published;
    });
}

Post FolderSite::postOf(const QString &id, const StoredPost &stored) const
{
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

QString FolderSite::freeSlug(const FolderChange &change, const QString &id, const core::Story &story) const
{
    QString wanted = core::slugFrom(story.slug.isEmpty() ? story.headline : story.slug);
    if (wanted.isEmpty() || wanted == QLatin1String("index"))
        wanted = id;
    const auto isTaken = [&](const QString &slug) {
        StoredPost candidate;
        candidate.story.language = story.language;
        candidate.slug = slug;
        const QString owner = ownerOf(change, pagePath(m_site, candidate));
        return core::isDeviceName(slug) || (!owner.isEmpty() && owner != id);
    };
    QString slug = wanted;
    for (int number = 2; isTaken(slug); ++number)
        slug = wanted + u'-' + QString::number(number);
    return slug;
}

Result<void> FolderSite::keep(Workbench &bench, const QString &id, const std::optional<StoredPost> &before,
                              const StoredPost &after)
{
    FolderUpdate(m_site, bench.state, bench.change, m_clock()).replace(id, before, after);
    bringBackPictures(bench.change, id, after);
    if (const Result<void> kept = bench.change.apply(); !kept)
        return kept;
    const bool shown = after.isPublic() || (before && before->isPublic());
    if (const Result<void> caughtUp = shown ? catchUp(bench) : Result<void>(); !caughtUp || !before)
        return caughtUp;
    // After the pages: what they named until now is there as long as they do.
    putAsidePictures(bench.change, m_site, id, *before);
    return bench.change.apply();
}

Result<void> FolderSite::catchUp(Workbench &bench)
{
    const QByteArray look = lookOf(m_site);
    if (bench.state.look == look)
        return {};
    // An empty look says "make all pages anew": what an interruption leaves behind.
    bench.state.look.clear();
    putState(bench.change, bench.state);
    if (const Result<void> kept = bench.change.applyEach(); !kept)
        return kept;
    for (const char *folder : {"lists", "addresses", "waiting"})
        QDir(QString(m_folder + QLatin1String("/.standfirst/") + QLatin1String(folder))).removeRecursively();
    FolderUpdate update(m_site, bench.state, bench.change, m_clock());
    if (const Result<void> made = update.remakeAll(m_folder); !made)
        return made;
    bench.state.look = look;
    putState(bench.change, bench.state);
    return bench.change.apply();
}

} // namespace publishing
