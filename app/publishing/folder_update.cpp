// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_update.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>

namespace publishing {

namespace {

using core::Result;

constexpr int mostRelated = 3;

QSet<QString> pathsOf(const QList<ListName> &lists)
{
    QSet<QString> paths;
    for (const ListName &name : lists)
        paths.insert(name.statePath());
    return paths;
}

} // namespace

FolderUpdate::FolderUpdate(const core::Site &site, FolderState &state, FolderChange &change, const QDateTime &now)
    : m_site(site)
    , m_state(state)
    , m_change(change)
    , m_now(now)
{
}

FolderList &FolderUpdate::list(const ListName &name)
{
    const QString path = name.statePath();
    auto found = m_lists.find(path);
    if (found == m_lists.end())
        found = m_lists.emplace(path, Open{name, FolderList(m_change, path, name.size())}).first;
    return found->second.list;
}

void FolderUpdate::replace(const QString &id, const std::optional<StoredPost> &before, const StoredPost &after)
{
    const bool shown = after.isPublic() || (before && before->isPublic());
    remember(id, before, after);
    if (shown && m_state.look == lookOf(m_site)) {
        putIntoLists(id, before, after);
        if (navigationChanged())
            m_state.look.clear(); // on every page
    } else if (shown) {
        m_state.look.clear();
    }
    if (shown && !m_state.look.isEmpty()) {
        if (after.isPublic())
            writeArticleOf(after);
        writeNeighbours(id, before, after);
        writeLists();
        if (!after.isPublic())
            removeArticle(m_change, m_site, *before);
        else if (before && before->isPublic() && !after.formerPaths.contains(pagePath(m_site, *before))
                 && pagePath(m_site, *before) != pagePath(m_site, after))
            m_change.remove(pagePath(m_site, *before));
        m_change.write(QStringLiteral("style.css"), stylesheetOf(m_site));
    } else if (before && before->isPublic() && !after.isPublic()) {
        removeArticle(m_change, m_site, *before); // all others are made anew afterwards
    }
    putState(m_change, m_state);
}

void FolderUpdate::remember(const QString &id, const std::optional<StoredPost> &before, const StoredPost &after)
{
    putPost(m_change, id, after);
    putWaiting(m_change, id, after);
    countTags(before ? before->tagIds : QStringList(), after.tagIds);
    const QString path = pagePath(m_site, after);
    if (before && pagePath(m_site, *before) != path && !after.formerPaths.contains(pagePath(m_site, *before)))
        removeOwner(m_change, pagePath(m_site, *before));
    putOwner(m_change, path, id);
}

void FolderUpdate::countTags(const QStringList &before, const QStringList &after)
{
    for (core::Tag &tag : m_state.tags)
        tag.uses += static_cast<int>(after.count(tag.remoteId) - before.count(tag.remoteId));
}

void FolderUpdate::putIntoLists(const QString &id, const std::optional<StoredPost> &before, const StoredPost &after)
{
    const QList<ListName> now = listsOf(m_site, after);
    const QSet<QString> nowPaths = pathsOf(now);
    for (const ListName &name : before ? listsOf(m_site, *before) : QList<ListName>()) {
        if (!nowPaths.contains(name.statePath()) || before->publicAt != after.publicAt)
            list(name).take(id, before->publicAt);
    }
    const Summary summary = summaryOf(m_site, m_change, id, after);
    for (const ListName &name : now) {
        if (name.kind != ListName::Kind::Map) {
            list(name).put(summary);
            continue;
        }
        Summary brief;
        brief.id = id;
        brief.path = summary.path;
        brief.publicAt = summary.publicAt;
        brief.modified = summary.modified;
        list(name).put(brief);
    }
}

// Pages beside the text of which this story is named: those published next after it, and its other languages.
void FolderUpdate::writeNeighbours(const QString &id, const std::optional<StoredPost> &before, const StoredPost &after)
{
    QSet<QString> others;
    const auto collect = [&](const StoredPost &post) {
        for (const ListName &name : listsOf(m_site, post)) {
            if (name.kind != ListName::Kind::Desk)
                continue;
            for (const Summary &newer : list(name).newerThan(id, post.publicAt, mostRelated))
                others.insert(newer.id);
        }
        const QString path = pagePath(m_site, post);
        for (const core::Edition &edition : editionsOf(m_site)) {
            const QString folder = editionFolder(m_site, edition.language);
            others.insert(ownerOf(m_change, QString(folder + u'/' + path.section(u'/', 1))));
        }
    };
    collect(after);
    if (before)
        collect(*before);
    others.remove(id);
    for (const QString &other : std::as_const(others)) {
        const Result<StoredPost> post = readPost(m_change, other);
        if (post && post->isPublic())
            writeArticleOf(*post);
    }
}

// Related are those published before it on its main desk: what stands there stays right when newer ones come.
void FolderUpdate::writeArticleOf(const StoredPost &post)
{
    QList<Summary> related;
    if (!post.desks.isEmpty()) {
        const ListName desk{ListName::Kind::Desk, editionFolder(m_site, post.story.language), post.desks.first().value};
        related = list(desk).olderThan(post.story.id.value, post.publicAt, mostRelated);
    }
    writeArticle(m_change, m_site, m_state, post, related);
}

bool FolderUpdate::navigationChanged()
{
    QMap<QString, QStringList> navigation = m_state.navigation;
    for (const auto &[path, open] : m_lists) {
        if (open.name.kind != ListName::Kind::Desk)
            continue;
        QStringList &desks = navigation[open.name.folder];
        desks.removeAll(open.name.id);
        if (!open.list.isEmpty())
            desks.append(open.name.id);
        desks.sort();
    }
    return std::exchange(m_state.navigation, navigation) != navigation;
}

void FolderUpdate::writeLists()
{
    QSet<QString> folders;
    for (auto &[path, open] : m_lists) {
        const ListName &name = open.name;
        const bool optional = name.kind == ListName::Kind::Desk || name.kind == ListName::Kind::Tag;
        for (const int page : open.list.changedPages()) {
            if (optional && open.list.isEmpty())
                m_change.remove(listPath(m_state, name, page));
            else
                writeListPage(m_change, m_site, m_state, name, open.list, page);
        }
        for (const int page : open.list.gonePages())
            m_change.remove(listPath(m_state, name, page));
        open.list.save(m_change);
        if (name.kind == ListName::Kind::Home)
            folders.insert(name.folder);
    }
    for (const QString &folder : std::as_const(folders))
        writeFeeds(m_change, m_site, m_state, folder, list({ListName::Kind::Home, folder, {}}), m_now);
    writeSitemaps();
}

void FolderUpdate::writeSitemaps()
{
    QMap<QString, QList<int>> maps;
    for (const core::Edition &edition : editionsOf(m_site)) {
        const QString folder = editionFolder(m_site, edition.language);
        maps.insert(folder, list({ListName::Kind::Map, folder, {}}).pages());
    }
    writeSitemapIndex(m_change, m_site, maps);
}

// The public ones, oldest first.
Result<QStringList> FolderUpdate::readAll(const QStringList &posts)
{
    QList<std::pair<QDateTime, QString>> shown;
    for (core::Tag &tag : m_state.tags)
        tag.uses = 0;
    for (const QString &id : posts) {
        const Result<StoredPost> post = readPost(m_change, id);
        if (!post)
            return post.error();
        putWaiting(m_change, id, *post);
        countTags({}, post->tagIds);
        for (const QString &former : post->formerPaths)
            putOwner(m_change, former, id);
        putOwner(m_change, pagePath(m_site, *post), id);
        if (post->isPublic())
            shown.append({post->publicAt, id});
    }
    std::sort(shown.begin(), shown.end());
    QStringList ids;
    for (const auto &[when, id] : std::as_const(shown))
        ids.append(id);
    return ids;
}

Result<void> FolderUpdate::remakeAll(const QString &rootFolder)
{
    const Result<QStringList> shown = readAll(allPosts(rootFolder));
    if (!shown)
        return shown.error();
    if (const Result<void> kept = m_change.applyEach(); !kept)
        return kept;
    for (const core::Edition &edition : editionsOf(m_site)) {
        const QString folder = editionFolder(m_site, edition.language);
        list({ListName::Kind::Home, folder, {}});
        list({ListName::Kind::Map, folder, {}});
    }
    for (const QString &id : *shown) {
        if (const Result<StoredPost> post = readPost(m_change, id))
            putIntoLists(id, {}, *post);
    }
    m_state.navigation.clear();
    (void)navigationChanged();
    m_change.write(QStringLiteral("style.css"), stylesheetOf(m_site));
    for (const QString &id : *shown) {
        if (const Result<StoredPost> post = readPost(m_change, id))
            writeArticleOf(*post);
        if (const Result<void> kept = m_change.applyEach(); !kept)
            return kept;
    }
    return writeAllLists();
}

Result<void> FolderUpdate::writeAllLists()
{
    QSet<QString> pages;
    QSet<QString> folders;
    for (auto &[path, open] : m_lists) {
        for (const int page : open.list.pages()) {
            const QString pagePath = listPath(m_state, open.name, page);
            const bool optional = open.name.kind == ListName::Kind::Desk || open.name.kind == ListName::Kind::Tag;
            if (optional && open.list.isEmpty())
                continue;
            writeListPage(m_change, m_site, m_state, open.name, open.list, page);
            pages.insert(pagePath);
        }
        open.list.save(m_change);
        if (const Result<void> kept = m_change.applyEach(); !kept)
            return kept;
        folders.insert(open.name.folder);
    }
    for (const QString &folder : std::as_const(folders))
        writeFeeds(m_change, m_site, m_state, folder, list({ListName::Kind::Home, folder, {}}), m_now);
    writeSitemaps();
    removeStale(pages);
    return m_change.applyEach();
}

// Pages of lists that are not there any more, and what a killed writer left.
void FolderUpdate::removeStale(const QSet<QString> &pages)
{
    const QDir root(m_change.folder());
    const QStringList halfWritten = {QStringLiteral("*.html.??????"), QStringLiteral("*.xml.??????"),
                                     QStringLiteral("*.json.??????"), QStringLiteral("*.css.??????")};
    QDirIterator left(root.path(), halfWritten, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (left.hasNext())
        m_change.remove(root.relativeFilePath(left.next()));
    for (const core::Edition &edition : editionsOf(m_site)) {
        const QString folder = editionFolder(m_site, edition.language);
        QStringList there;
        for (const QString &kind : {QStringLiteral("/desk"), QStringLiteral("/tag"), QStringLiteral("/page")}) {
            QDirIterator files(root.filePath(QString(folder + kind)), {QStringLiteral("*.html")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                there.append(root.relativeFilePath(files.next()));
        }
        const QDir edited(root.filePath(folder));
        for (const QString &name : edited.entryList({QStringLiteral("sitemap-*.xml")}, QDir::Files))
            there.append(QString(folder + u'/' + name));
        for (const QString &path : std::as_const(there)) {
            if (!pages.contains(path))
                m_change.remove(path);
        }
    }
}

} // namespace publishing
