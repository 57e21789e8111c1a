// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_pages.h"

#include "formats/inline_html.h"
#include "formats/site_pages.h"
#include "formats/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace publishing {

namespace {

constexpr int entriesInFeed = 30;
constexpr qsizetype mostNews = 1000; // what search engines read
// Counts up when pages or what is remembered are made in another way, so that all are made anew.
constexpr auto makingOfPages = "2";

using ToLink = std::function<QString(const QString &path)>;

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

QString inFolder(const QString &folder, const char *file)
{
    return folder + u'/' + QLatin1String(file);
}

const core::Desk *deskOf(const FolderState &state, const QString &id)
{
    const auto found = std::find_if(state.desks.cbegin(), state.desks.cend(),
                                    [&](const core::Desk &desk) { return desk.id.value == id; });
    return found == state.desks.cend() ? nullptr : &*found;
}

const core::Tag *tagOf(const FolderState &state, const QString &id)
{
    const auto found =
        std::find_if(state.tags.cbegin(), state.tags.cend(), [&](const core::Tag &tag) { return tag.remoteId == id; });
    return found == state.tags.cend() ? nullptr : &*found;
}

// Without ".html".
QString deskBase(const QString &folder, const core::Desk &desk)
{
    const QString slug = core::slugFrom(desk.slug);
    return folder + QLatin1String("/desk/") + (slug.isEmpty() ? core::slugFrom(desk.id.value) : slug);
}

QString deskPath(const QString &folder, const core::Desk &desk)
{
    return deskBase(folder, desk) + QLatin1String(".html");
}

QString tagPath(const QString &folder, const core::Tag &tag)
{
    return folder + QLatin1String("/tag/") + tag.slug + QLatin1String(".html");
}

QString pictureOf(const FolderChange &change, const StoredPost &post, const core::Picture &picture)
{
    const QString made = post.pictures.value(picture.media).id;
    const QString file = made.isEmpty() ? pictureFile(change, picture.media) : made;
    return file.isEmpty() ? picture.remoteUrl : QString(QLatin1String("media/") + file);
}

QString linkTo(const QString &picture, const ToLink &link)
{
    return picture.startsWith(QLatin1String("media/")) ? link(picture) : picture;
}

formats::PictureAddress pictureAddress(const FolderChange &change, const StoredPost &post, const ToLink &link)
{
    return
        [&change, &post, link](const core::Picture &picture) { return linkTo(pictureOf(change, post, picture), link); };
}

core::Edition editionIn(const core::Site &site, const QString &folder)
{
    for (const core::Edition &edition : editionsOf(site)) {
        if (editionFolder(site, edition.language) == folder)
            return edition;
    }
    core::Edition edition = core::editionFor(site, folder);
    edition.language = folder;
    return edition;
}

QList<formats::Link> navigationOf(const FolderState &state, const QString &folder, const QString &language,
                                  const Place &place)
{
    QList<formats::Link> links;
    const QStringList used = state.navigation.value(folder);
    for (const core::Desk &desk : state.desks) {
        if (used.contains(desk.id.value))
            links.append({core::nameIn(desk, language), place.to(deskPath(folder, desk)), {}});
    }
    return links;
}

formats::PageEntry entryFor(const FolderState &state, const Summary &summary, const ToLink &link)
{
    formats::PageEntry entry;
    entry.story = core::StoryId{summary.id};
    entry.language = summary.language;
    entry.kicker = summary.kicker;
    entry.headline = summary.headline;
    entry.standfirst = summary.standfirst;
    entry.address = link(summary.path);
    entry.pictureAddress = linkTo(summary.picture, link);
    entry.pictureAlt = summary.pictureAlt;
    if (const core::Desk *desk = deskOf(state, summary.desk)) {
        entry.desk = core::nameIn(*desk, summary.language);
        entry.deskColour = desk->colour;
    }
    entry.published = summary.publicAt;
    entry.updated = summary.modified;
    return entry;
}

formats::ListInput frameOf(const core::Site &site, const FolderState &state, const QString &folder, const Place &place)
{
    formats::ListInput input;
    input.site = site;
    input.language = editionIn(site, folder).language;
    input.address = place.own();
    input.homeAddress = place.to(inFolder(folder, "index.html"));
    input.feedAddress = place.to(inFolder(folder, "feed.xml"));
    input.jsonFeedAddress = place.to(inFolder(folder, "feed.json"));
    input.stylesheetAddress = place.to(QStringLiteral("style.css"));
    input.desks = navigationOf(state, folder, input.language, place);
    return input;
}

QByteArray leadingTo(const QString &address, const QString &absolute)
{
    const QByteArray target = formats::escapedAttribute(address);
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + target
           + "</title><meta name=\"robots\" content=\"noindex\"><meta http-equiv=\"refresh\" content=\"0; url=" + target
           + "\"><link rel=\"canonical\" href=\"" + formats::escapedAttribute(absolute) + "\"></head>\n<body><a href=\""
           + target + "\">" + target + "</a></body></html>\n";
}

// The story where it is public in another language.
QList<formats::Link> otherEditions(const FolderChange &change, const core::Site &site, const QString &path,
                                   const std::function<QString(const QString &)> &link)
{
    QList<formats::Link> links;
    const QString folder = path.section(u'/', 0, 0);
    for (const core::Edition &edition : editionsOf(site)) {
        const QString other = editionFolder(site, edition.language);
        const QString otherPath = other + u'/' + path.section(u'/', 1);
        const QString owner = other == folder ? QString() : ownerOf(change, otherPath);
        if (owner.isEmpty())
            continue;
        const core::Result<StoredPost> post = readPost(change, owner);
        if (post && post->isPublic() && !post->withdrawn && pagePath(site, *post) == otherPath)
            links.append({formats::languageName(edition.language), link(otherPath), edition.language});
    }
    return links;
}

QString titleOf(const FolderState &state, const ListName &name, const QString &language)
{
    if (name.kind == ListName::Kind::Desk) {
        const core::Desk *desk = deskOf(state, name.id);
        return desk == nullptr ? QString() : core::nameIn(*desk, language);
    }
    const core::Tag *tag = name.kind == ListName::Kind::Tag ? tagOf(state, name.id) : nullptr;
    return tag == nullptr ? QString() : tag->name;
}

} // namespace

QByteArray stylesheetOf(const core::Site &site)
{
    const QByteArray own = fileBytes(site.stylesheetFile);
    return own.isEmpty() ? formats::defaultStylesheet() : own;
}

QUrl baseAddress(const core::Site &site)
{
    QUrl base = site.address.isEmpty() || site.address.isLocalFile() ? site.api : site.address;
    if (base.path().endsWith(QLatin1String(".html")))
        base = base.adjusted(QUrl::RemoveFilename);
    if (!base.path().endsWith(u'/'))
        base.setPath(base.path() + u'/');
    return base;
}

QString editionFolder(const core::Site &site, const QString &language)
{
    QString name = core::editionFor(site, language).language;
    if (name.isEmpty())
        name = language.isEmpty() ? QStringLiteral("en") : language;
    name = name.toLower();
    return isPlainName(name) ? name : QStringLiteral("en");
}

QList<core::Edition> editionsOf(const core::Site &site)
{
    QList<core::Edition> editions;
    QStringList folders;
    for (const core::Edition &edition : site.editions) {
        const QString folder = editionFolder(site, edition.language);
        if (!folders.contains(folder))
            editions.append(edition);
        folders.append(folder);
    }
    if (editions.isEmpty())
        editions.append(core::Edition{QStringLiteral("en"), site.name, {}, {}, {}});
    return editions;
}

QString pagePath(const core::Site &site, const StoredPost &post)
{
    return editionFolder(site, post.story.language) + u'/' + post.slug + QLatin1String(".html");
}

QByteArray lookOf(const core::Site &site)
{
    core::Site shown = site;
    shown.refreshed = {};
    shown.rights = {};
    shown.api = {}; // a folder that was moved has the same pages, unless readers see the folder itself
    shown.address = {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(baseAddress(site).toEncoded());
    hash.addData(QJsonDocument(core::toJson(shown)).toJson(QJsonDocument::Compact));
    hash.addData(fileBytes(site.templateFile));
    hash.addData(QByteArrayView(STANDFIRST_VERSION));
    hash.addData(QByteArrayView(makingOfPages));
    return hash.result().toHex();
}

QString ListName::statePath() const
{
    static const QHash<Kind, QString> kinds = {{Kind::Home, QStringLiteral("home")},
                                               {Kind::Desk, QStringLiteral("desk")},
                                               {Kind::Tag, QStringLiteral("tag")},
                                               {Kind::Map, QStringLiteral("map")}};
    return QLatin1String(".standfirst/lists/") + folder + u'/' + kinds.value(kind) + u'-'
           + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

int ListName::size() const
{
    constexpr int entriesOnPage = 20;
    constexpr int entriesInMap = 250;
    return kind == Kind::Map ? entriesInMap : entriesOnPage;
}

Summary summaryOf(const core::Site &site, const FolderChange &change, const QString &id, const StoredPost &post)
{
    const core::Story &story = post.story;
    Summary summary;
    summary.id = id;
    summary.publicAt = post.publicAt;
    summary.modified = std::max(post.modified, post.publicAt);
    summary.path = pagePath(site, post);
    summary.language = story.language;
    summary.kicker = story.kicker;
    summary.headline = story.headline;
    summary.standfirst = story.standfirst;
    if (!story.leadPicture.isEmpty()) {
        summary.picture = pictureOf(change, post, story.leadPicture);
        summary.pictureAlt = story.leadPicture.alt;
    }
    if (!post.desks.isEmpty())
        summary.desk = post.desks.first().value;
    return summary;
}

QList<ListName> listsOf(const core::Site &site, const StoredPost &post)
{
    if (!post.isPublic() || post.withdrawn)
        return {};
    const QString folder = editionFolder(site, post.story.language);
    QList<ListName> lists{{ListName::Kind::Home, folder, {}}, {ListName::Kind::Map, folder, {}}};
    QStringList seen;
    for (const core::DeskId &desk : post.desks) {
        if (!seen.contains(desk.value))
            lists.append({ListName::Kind::Desk, folder, desk.value});
        seen.append(desk.value);
    }
    seen.clear();
    for (const QString &tag : post.tagIds) {
        if (!seen.contains(tag))
            lists.append({ListName::Kind::Tag, folder, tag});
        seen.append(tag);
    }
    return lists;
}

void writeArticle(FolderChange &change, const core::Site &site, const FolderState &state, const StoredPost &post,
                  const QList<Summary> &related)
{
    const Place place{baseAddress(site), pagePath(site, post)};
    const QString folder = editionFolder(site, post.story.language);
    formats::PageInput input;
    input.story = post.story;
    input.site = site;
    for (const core::DeskId &id : post.desks) {
        if (const core::Desk *desk = deskOf(state, id.value)) {
            input.desks.append(*desk);
            input.deskAddresses.insert(id, place.to(deskPath(folder, *desk)));
        }
    }
    input.pictureAddress = pictureAddress(change, post, [&place](const QString &path) { return place.to(path); });
    input.socialPictureAddress =
        pictureAddress(change, post, [&place](const QString &path) { return place.absolute(path); });
    input.published = post.publicAt;
    input.updated = std::max(post.modified, post.publicAt);
    for (const Summary &other : related)
        input.related.append({other.headline, place.to(other.path), {}});
    input.editions = otherEditions(change, site, place.path, [&place](const QString &path) { return place.to(path); });
    input.alternates =
        otherEditions(change, site, place.path, [&place](const QString &path) { return place.absolute(path); });
    input.navigation = navigationOf(state, folder, post.story.language, place);
    input.address = place.own();
    input.homeAddress = place.to(inFolder(folder, "index.html"));
    for (const QString &id : post.tagIds) {
        if (const core::Tag *tag = tagOf(state, id))
            input.tagAddresses.insert(tag->name, place.to(tagPath(folder, *tag)));
    }
    input.feedAddress = place.to(inFolder(folder, "feed.xml"));
    input.jsonFeedAddress = place.to(inFolder(folder, "feed.json"));
    input.stylesheetAddress = place.to(QStringLiteral("style.css"));
    input.templateText = QString::fromUtf8(fileBytes(site.templateFile));
    if (post.withdrawn) {
        input.listing = formats::Listing::KeptOut;
        input.related.clear();
        input.editions.clear();
        input.alternates.clear();
    }

    change.write(place.path, formats::renderArticlePage(input));
    for (const QString &former : post.formerPaths) {
        if (former != place.path)
            change.write(former, leadingTo(Place{place.base, former}.to(place.path), place.own()));
    }
}

void removeArticle(FolderChange &change, const core::Site &site, const StoredPost &post)
{
    change.remove(pagePath(site, post));
    for (const QString &former : post.formerPaths)
        change.remove(former);
}

QString listPath(const FolderState &state, const ListName &name, int page)
{
    const QString number = QString::number(page);
    const bool first = page == FolderList::firstPage;
    QString base;
    switch (name.kind) {
    case ListName::Kind::Home:
        return first ? inFolder(name.folder, "index.html")
                     : QString(name.folder + QLatin1String("/page/") + number + QLatin1String(".html"));
    case ListName::Kind::Map:
        return name.folder + QLatin1String("/sitemap") + (first ? QString() : QString(u'-' + number))
               + QLatin1String(".xml");
    case ListName::Kind::Desk:
        if (const core::Desk *desk = deskOf(state, name.id))
            base = deskBase(name.folder, *desk);
        break;
    case ListName::Kind::Tag:
        if (const core::Tag *tag = tagOf(state, name.id))
            base = tagPath(name.folder, *tag).chopped(5);
        break;
    }
    if (base.isEmpty())
        return {};
    return base + (first ? QString() : QString(u'/' + number)) + QLatin1String(".html");
}

void writeListPage(FolderChange &change, const core::Site &site, const FolderState &state, const ListName &name,
                   const FolderList &list, int page)
{
    const QString path = listPath(state, name, page);
    if (path.isEmpty())
        return;
    const auto render = [&](const QString &at, bool isMap) {
        const Place place{baseAddress(site), at};
        const ToLink link = [&](const QString &to) { return isMap ? place.absolute(to) : place.to(to); };
        formats::ListInput input = frameOf(site, state, name.folder, place);
        input.address = place.absolute(path);
        input.title = titleOf(state, name, input.language);
        if (const core::Desk *desk = name.kind == ListName::Kind::Desk ? deskOf(state, name.id) : nullptr)
            input.colour = desk->colour;
        for (const Summary &summary : list.entries(page))
            input.entries.append(entryFor(state, summary, link));
        const QList<int> pages = list.pages();
        const qsizetype index = pages.indexOf(page);
        input.isOlderPage = index > 0;
        if (index > 0)
            input.newerAddress = place.to(listPath(state, name, pages.at(index - 1)));
        if (index + 1 < pages.size())
            input.olderAddress = place.to(listPath(state, name, pages.at(index + 1)));
        for (const core::Edition &edition : editionsOf(site)) {
            const QString folder = editionFolder(site, edition.language);
            if (name.kind != ListName::Kind::Home || folder == name.folder)
                continue;
            const QString home = inFolder(folder, "index.html");
            input.editions.append({formats::languageName(edition.language), place.to(home), edition.language});
            if (index == 0)
                input.alternates.append({{}, place.absolute(home), edition.language});
        }
        change.write(at, isMap ? formats::renderSitemap(input) : formats::renderListPage(input));
    };
    render(path, name.kind == ListName::Kind::Map);
    const bool isMain = name.folder == editionFolder(site, editionsOf(site).first().language);
    if (name.kind == ListName::Kind::Home && page == FolderList::firstPage && isMain)
        render(QStringLiteral("index.html"), false);
}

void writeFeeds(FolderChange &change, const core::Site &site, const FolderState &state, const QString &folder,
                const FolderList &home, const QDateTime &now)
{
    const Place place{baseAddress(site), inFolder(folder, "index.html")};
    const ToLink link = [&place](const QString &path) { return place.absolute(path); };
    formats::ListInput input = frameOf(site, state, folder, place);
    input.homeAddress = place.own();
    input.feedAddress = link(inFolder(folder, "feed.xml"));
    input.jsonFeedAddress = link(inFolder(folder, "feed.json"));
    for (const Summary &summary : home.first().mid(0, entriesInFeed)) {
        const core::Result<StoredPost> post = readPost(change, summary.id);
        if (!post)
            continue;
        formats::PageEntry entry = entryFor(state, summary, link);
        entry.byline = post->story.byline;
        entry.tags = post->story.tags;
        formats::HtmlWriteOptions options;
        options.language = post->story.language;
        options.pictureAddress = pictureAddress(change, *post, link);
        entry.content = formats::writeHtml(post->story.body, options);
        input.entries.append(entry);
    }
    change.write(inFolder(folder, "feed.xml"), formats::renderAtomFeed(input));
    change.write(inFolder(folder, "feed.json"), formats::renderJsonFeed(input));

    input.entries.clear();
    for (const int page : home.pages()) {
        const QList<Summary> entries = home.entries(page);
        for (const Summary &summary : entries) {
            if (formats::isNews(summary.publicAt, now) && input.entries.size() < mostNews)
                input.entries.append(entryFor(state, summary, link));
        }
        if (entries.isEmpty() || !formats::isNews(entries.last().publicAt, now))
            break;
    }
    change.write(inFolder(folder, "news.xml"), formats::renderNewsSitemap(input));
}

void writeSitemapIndex(FolderChange &change, const core::Site &site, const QMap<QString, QList<int>> &maps)
{
    const Place place{baseAddress(site), QStringLiteral("sitemap.xml")};
    QStringList addresses;
    for (auto map = maps.cbegin(); map != maps.cend(); ++map) {
        addresses.append(place.absolute(inFolder(map.key(), "news.xml")));
        for (const int page : map.value())
            addresses.append(place.absolute(listPath({}, {ListName::Kind::Map, map.key(), {}}, page)));
    }
    change.write(place.path, formats::renderSitemapIndex(addresses));
}

} // namespace publishing
