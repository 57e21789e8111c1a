// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_pages.h"

#include "formats/inline_html.h"
#include "formats/site_pages.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace publishing {

namespace {

constexpr int entriesOnHome = 40;
constexpr int entriesOnList = 200;
constexpr int entriesInFeed = 30;

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray stylesheetOf(const core::Site &site)
{
    const QByteArray own = fileBytes(site.stylesheetFile);
    return own.isEmpty() ? formats::defaultStylesheet() : own;
}

QString encoded(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

// Where a page stands: how it refers to other pages, and what its own address is.
struct Place
{
    QUrl base;
    QString path;

    [[nodiscard]] QString to(const QString &other) const
    {
        return QStringLiteral("../").repeated(path.count(u'/')) + encoded(other);
    }
    [[nodiscard]] QString absolute(const QString &other) const
    {
        return base.toString(QUrl::FullyEncoded) + encoded(other);
    }
    [[nodiscard]] QString own() const { return absolute(path); }
};

QString folderOf(const core::Site &site, const QString &language)
{
    QString name = core::editionFor(site, language).language;
    if (name.isEmpty())
        name = language.isEmpty() ? QStringLiteral("en") : language;
    name = name.toLower();
    return isPlainName(name) ? name : QStringLiteral("en");
}

QString homePath(const QString &folder)
{
    return folder + QLatin1String("/index.html");
}

QString deskPath(const QString &folder, const core::Desk &desk)
{
    const QString slug = core::slugFrom(desk.slug);
    return folder + QLatin1String("/desk/") + (slug.isEmpty() ? core::slugFrom(desk.id.value) : slug)
           + QLatin1String(".html");
}

QString tagPath(const QString &folder, const core::Tag &tag)
{
    return folder + QLatin1String("/tag/") + tag.slug + QLatin1String(".html");
}

const core::Tag *tagOf(const FolderState &state, const QString &id)
{
    const auto found =
        std::find_if(state.tags.cbegin(), state.tags.cend(), [&](const core::Tag &tag) { return tag.remoteId == id; });
    return found == state.tags.cend() ? nullptr : &*found;
}

QList<core::Desk> desksOf(const FolderState &state, const StoredPost &post)
{
    QList<core::Desk> desks;
    for (const core::DeskId &id : post.desks) {
        for (const core::Desk &desk : state.desks) {
            if (desk.id == id)
                desks.append(desk);
        }
    }
    return desks;
}

QString fileOf(const FolderState &state, const StoredPost &post, const core::Picture &picture)
{
    const QString made = post.pictures.value(picture.media).id;
    return made.isEmpty() ? state.pictures.value(picture.media) : made;
}

formats::PictureAddress pictureAddress(const FolderState &state, const StoredPost &post,
                                       const std::function<QString(const QString &)> &link)
{
    return [&state, &post, link](const core::Picture &picture) {
        const QString file = fileOf(state, post, picture);
        return file.isEmpty() ? picture.remoteUrl : link(QString(QLatin1String("media/") + file));
    };
}

// The public posts of one language, newest first.
QList<const StoredPost *> publicPosts(const core::Site &site, const FolderState &state, const QString &folder)
{
    QList<const StoredPost *> posts;
    for (const StoredPost &post : state.posts) {
        if (post.isPublic() && folderOf(site, post.story.language) == folder)
            posts.append(&post);
    }
    std::stable_sort(posts.begin(), posts.end(),
                     [](const StoredPost *a, const StoredPost *b) { return a->publicAt > b->publicAt; });
    return posts;
}

formats::PageEntry entryFor(const core::Site &site, const FolderState &state, const StoredPost &post,
                            const std::function<QString(const QString &)> &link)
{
    const core::Story &story = post.story;
    formats::PageEntry entry;
    entry.story = story.id;
    entry.language = story.language;
    entry.kicker = story.kicker;
    entry.headline = story.headline;
    entry.standfirst = story.standfirst;
    entry.byline = story.byline;
    entry.address = link(pagePath(site, post));
    if (!story.leadPicture.isEmpty()) {
        entry.pictureAddress = pictureAddress(state, post, link)(story.leadPicture);
        entry.pictureAlt = story.leadPicture.alt;
    }
    if (const QList<core::Desk> desks = desksOf(state, post); !desks.isEmpty()) {
        entry.desk = core::nameIn(desks.first(), story.language);
        entry.deskColour = desks.first().colour;
    }
    entry.tags = story.tags;
    entry.published = post.publicAt;
    entry.updated = std::max(post.modified, post.publicAt);
    return entry;
}

// All lists of one language edition.
class EditionLists
{
public:
    EditionLists(const core::Site &site, const FolderState &state, const QString &language, const QString &folder)
        : m_site(site)
        , m_state(state)
        , m_language(language)
        , m_folder(folder)
        , m_base(baseAddress(site))
        , m_posts(publicPosts(site, state, folder))
    {
    }

    void addHome(const QString &path, Pages &pages) const { addList(path, {}, {}, m_posts, entriesOnHome, pages); }

    void addDesksAndTags(Pages &pages) const
    {
        for (const core::Desk &desk : m_state.desks) {
            const auto posts = filtered([&](const StoredPost &post) { return post.desks.contains(desk.id); });
            if (!posts.isEmpty())
                addList(deskPath(m_folder, desk), core::nameIn(desk, m_language), desk.colour, posts, entriesOnList,
                        pages);
        }
        for (const core::Tag &tag : m_state.tags) {
            const auto posts = filtered([&](const StoredPost &post) { return post.tagIds.contains(tag.remoteId); });
            if (!posts.isEmpty())
                addList(tagPath(m_folder, tag), tag.name, {}, posts, entriesOnList, pages);
        }
    }

    void addFeeds(Pages &pages) const
    {
        const Place place{m_base, homePath(m_folder)};
        const auto link = [&place](const QString &path) { return place.absolute(path); };
        formats::ListInput input = frame(place);
        input.homeAddress = place.own();
        input.feedAddress = place.absolute(m_folder + QLatin1String("/feed.xml"));
        input.jsonFeedAddress = place.absolute(m_folder + QLatin1String("/feed.json"));
        for (const StoredPost *post : m_posts.mid(0, entriesInFeed)) {
            formats::PageEntry entry = entryFor(m_site, m_state, *post, link);
            formats::HtmlWriteOptions options;
            options.language = post->story.language;
            options.pictureAddress = pictureAddress(m_state, *post, link);
            entry.content = formats::writeHtml(post->story.body, options);
            input.entries.append(entry);
        }
        pages[m_folder + QLatin1String("/feed.xml")] = formats::renderAtomFeed(input);
        pages[m_folder + QLatin1String("/feed.json")] = formats::renderJsonFeed(input);
    }

    [[nodiscard]] QList<formats::PageEntry> everything() const
    {
        const Place place{m_base, homePath(m_folder)};
        QList<formats::PageEntry> entries;
        for (const StoredPost *post : m_posts)
            entries.append(entryFor(m_site, m_state, *post, [&](const QString &path) { return place.absolute(path); }));
        return entries;
    }

    [[nodiscard]] bool isEmpty() const { return m_posts.isEmpty(); }

private:
    template <typename Wanted>
    [[nodiscard]] QList<const StoredPost *> filtered(Wanted wanted) const
    {
        QList<const StoredPost *> posts;
        for (const StoredPost *post : m_posts) {
            if (wanted(*post))
                posts.append(post);
        }
        return posts;
    }

    [[nodiscard]] formats::ListInput frame(const Place &place) const
    {
        formats::ListInput input;
        input.site = m_site;
        input.language = m_language;
        input.address = place.own();
        input.homeAddress = place.to(homePath(m_folder));
        input.feedAddress = place.to(m_folder + QLatin1String("/feed.xml"));
        input.jsonFeedAddress = place.to(m_folder + QLatin1String("/feed.json"));
        input.stylesheetAddress = place.to(QStringLiteral("style.css"));
        for (const core::Desk &desk : m_state.desks) {
            const bool used = std::any_of(m_posts.cbegin(), m_posts.cend(),
                                          [&](const StoredPost *post) { return post->desks.contains(desk.id); });
            if (used)
                input.desks.append({core::nameIn(desk, m_language), place.to(deskPath(m_folder, desk))});
        }
        for (const StoredPost *post : m_posts)
            input.updated = std::max({input.updated, post->publicAt, post->modified});
        return input;
    }

    void addList(const QString &path, const QString &title, const QString &colour,
                 const QList<const StoredPost *> &posts, int most, Pages &pages) const
    {
        const Place place{m_base, path};
        formats::ListInput input = frame(place);
        input.title = title;
        input.colour = colour;
        for (const StoredPost *post : posts.mid(0, most))
            input.entries.append(entryFor(m_site, m_state, *post, [&](const QString &p) { return place.to(p); }));
        if (title.isEmpty()) {
            for (const core::Edition &edition : m_site.editions) {
                const QString folder = folderOf(m_site, edition.language);
                if (folder != m_folder)
                    input.editions.append({edition.language, place.to(homePath(folder))});
            }
        }
        pages[path] = formats::renderListPage(input);
    }

    const core::Site &m_site;
    const FolderState &m_state;
    QString m_language;
    QString m_folder;
    QUrl m_base;
    QList<const StoredPost *> m_posts;
};

QList<formats::Link> relatedTo(const core::Site &site, const FolderState &state, const StoredPost &post,
                               const Place &place)
{
    constexpr int most = 3;
    QList<formats::Link> links;
    const QString folder = folderOf(site, post.story.language);
    for (const StoredPost *other : publicPosts(site, state, folder)) {
        const bool sameDesk = !post.desks.isEmpty() && other->desks.contains(post.desks.first());
        if (links.size() < most && sameDesk && other->story.id != post.story.id)
            links.append({other->story.headline, place.to(pagePath(site, *other))});
    }
    return links;
}

QByteArray leadingTo(const QString &address)
{
    const QByteArray target = formats::escapedAttribute(address);
    return "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0; url=" + target
           + "\"><link rel=\"canonical\" href=\"" + target + "\"><a href=\"" + target + "\">" + target + "</a>\n";
}

} // namespace

QUrl baseAddress(const core::Site &site)
{
    QUrl base = site.address.isEmpty() || site.address.isLocalFile() ? site.api : site.address;
    if (base.path().endsWith(QLatin1String(".html")))
        base = base.adjusted(QUrl::RemoveFilename);
    if (!base.path().endsWith(u'/'))
        base.setPath(base.path() + u'/');
    return base;
}

QString pagePath(const core::Site &site, const StoredPost &post)
{
    return folderOf(site, post.story.language) + u'/' + post.slug + QLatin1String(".html");
}

QByteArray lookOf(const core::Site &site)
{
    core::Site shown = site;
    shown.refreshed = {};
    shown.rights = {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(core::toJson(shown)).toJson(QJsonDocument::Compact));
    hash.addData(fileBytes(site.templateFile));
    hash.addData(QByteArrayView(STANDFIRST_VERSION));
    return hash.result().toHex();
}

Pages articlePages(const core::Site &site, const FolderState &state, const StoredPost &post)
{
    const Place place{baseAddress(site), pagePath(site, post)};
    const QString folder = folderOf(site, post.story.language);
    formats::PageInput input;
    input.story = post.story;
    input.site = site;
    input.desks = desksOf(state, post);
    input.pictureAddress = pictureAddress(state, post, [&place](const QString &path) { return place.to(path); });
    input.published = post.publicAt;
    input.updated = std::max(post.modified, post.publicAt);
    input.related = relatedTo(site, state, post, place);
    input.address = place.own();
    input.homeAddress = place.to(homePath(folder));
    for (const core::Desk &desk : input.desks)
        input.deskAddresses.insert(desk.id, place.to(deskPath(folder, desk)));
    for (const QString &id : post.tagIds) {
        if (const core::Tag *tag = tagOf(state, id))
            input.tagAddresses.insert(tag->name, place.to(tagPath(folder, *tag)));
    }
    input.feedAddress = place.to(folder + QLatin1String("/feed.xml"));
    input.jsonFeedAddress = place.to(folder + QLatin1String("/feed.json"));
    input.stylesheetAddress = place.to(QStringLiteral("style.css"));
    input.templateText = QString::fromUtf8(fileBytes(site.templateFile));

    Pages pages;
    pages[place.path] = formats::renderArticlePage(input);
    for (const QString &former : post.formerPaths) {
        if (former != place.path)
            pages[former] = leadingTo(Place{place.base, former}.to(place.path));
    }
    return pages;
}

Pages listPages(const core::Site &site, const FolderState &state, const QDateTime &now)
{
    Pages pages;
    QList<core::Edition> editions = site.editions;
    if (editions.isEmpty())
        editions.append(core::Edition{QStringLiteral("en"), site.name, {}, {}, {}});
    formats::ListInput sitemap;
    sitemap.site = site;
    sitemap.language = editions.first().language;
    sitemap.address = baseAddress(site).toString(QUrl::FullyEncoded);
    sitemap.homeAddress = sitemap.address;
    for (const core::Edition &edition : editions) {
        const QString folder = folderOf(site, edition.language);
        if (pages.contains(homePath(folder)))
            continue;
        const EditionLists lists(site, state, edition.language, folder);
        lists.addHome(homePath(folder), pages);
        if (edition == editions.first())
            lists.addHome(QStringLiteral("index.html"), pages);
        lists.addDesksAndTags(pages);
        lists.addFeeds(pages);
        sitemap.entries += lists.everything();
    }
    pages[QStringLiteral("sitemap.xml")] = formats::renderSitemap(sitemap, now);
    pages[QStringLiteral("style.css")] = stylesheetOf(site);
    return pages;
}

} // namespace publishing
