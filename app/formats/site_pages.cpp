// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/site_pages.h"

#include "core/story.h"
#include "formats/inline_html.h"
#include "formats/page_parts.h"
#include "formats/page_template.h"
#include "formats/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace formats {

namespace {

QString siteNameOf(const ListInput &input)
{
    const core::Edition edition = core::editionFor(input.site, input.language);
    return edition.siteName.isEmpty() ? input.site.name : edition.siteName;
}

TemplateValues entryValues(const PageEntry &entry, const core::Site &site)
{
    TemplateValues values;
    values.set("entryLang", entry.language);
    values.set("entryDir", core::isRightToLeft(entry.language) ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    values.set("kicker", entry.kicker);
    values.set("headline", entry.headline);
    values.set("standfirst", entry.standfirst);
    if (isSafeLink(entry.address))
        values.set("address", entry.address);
    if (isSafeLink(entry.pictureAddress)) {
        values.set("picture", entry.pictureAddress);
        values.set("pictureAlt", entry.pictureAlt);
    }
    values.set("desk", entry.desk);
    values.set("deskColour", colourOnly(entry.deskColour));
    values.set("publishedText", dateInWords(entry.published, site.timeZone, entry.language));
    values.set("publishedIso", isoDate(entry.published, site.timeZone));
    return values;
}

// Characters that XML 1.0 does not allow would make the whole feed unreadable.
QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text.at(++i);
        } else if ((c.unicode() >= 0x20 && !c.isSurrogate() && c.unicode() < 0xfffe) || c == QLatin1Char('\n')
                   || c == QLatin1Char('\t')) {
            clean += c;
        }
    }
    return clean;
}

QString utc(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QDateTime changed(const PageEntry &entry)
{
    return entry.updated.isValid() ? entry.updated : entry.published;
}

void writeEntry(QXmlStreamWriter &xml, const PageEntry &entry)
{
    xml.writeStartElement(QStringLiteral("entry"));
    xml.writeAttribute(QStringLiteral("xml:lang"), entry.language);
    xml.writeTextElement(QStringLiteral("id"), xmlText(entry.address));
    xml.writeTextElement(QStringLiteral("title"), xmlText(entry.headline));
    xml.writeEmptyElement(QStringLiteral("link"));
    xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("alternate"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("text/html"));
    xml.writeAttribute(QStringLiteral("href"), xmlText(entry.address));
    xml.writeTextElement(QStringLiteral("published"), utc(entry.published));
    xml.writeTextElement(QStringLiteral("updated"), utc(changed(entry)));
    if (!entry.byline.isEmpty()) {
        xml.writeStartElement(QStringLiteral("author"));
        xml.writeTextElement(QStringLiteral("name"), xmlText(entry.byline));
        xml.writeEndElement();
    }
    for (const QString &tag : entry.tags) {
        xml.writeEmptyElement(QStringLiteral("category"));
        xml.writeAttribute(QStringLiteral("term"), xmlText(tag));
    }
    if (!entry.standfirst.isEmpty())
        xml.writeTextElement(QStringLiteral("summary"), xmlText(entry.standfirst));
    if (!entry.content.isEmpty()) {
        xml.writeStartElement(QStringLiteral("content"));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("html"));
        xml.writeCharacters(xmlText(QString::fromUtf8(entry.content)));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

const QString sitemapNamespace = QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9");

void beginSitemap(QXmlStreamWriter &xml, const char *root)
{
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(sitemapNamespace);
    xml.writeStartElement(sitemapNamespace, QLatin1String(root));
}

void writeLink(QXmlStreamWriter &xml, const char *relation, const QString &address)
{
    if (address.isEmpty())
        return;
    xml.writeEmptyElement(QStringLiteral("link"));
    xml.writeAttribute(QStringLiteral("rel"), QLatin1String(relation));
    xml.writeAttribute(QStringLiteral("href"), xmlText(address));
}

} // namespace

QByteArray renderListPage(const ListInput &input)
{
    TemplateValues values;
    setFrame(values, input.site, input.language, input.colours, input.stylesheet, input.stylesheetAddress);
    values.set("listTitle", input.title);
    values.set("colour", colourOnly(input.colour));
    values.set("canonical", isSafeLink(input.address) ? input.address : QString());
    values.set("homeAddress", isSafeLink(input.homeAddress) ? input.homeAddress : QStringLiteral("#top"));
    values.set("feedAddress", input.feedAddress);
    values.set("jsonFeedAddress", input.jsonFeedAddress);
    values.setList("desks", linkValues(input.desks));
    values.setList("editions", linkValues(input.editions));
    values.setList("alternates", linkValues(input.alternates));
    values.set("newerAddress", input.newerAddress);
    values.set("olderAddress", input.olderAddress);
    const QString yes = QStringLiteral("yes");
    values.set("isOlderPage", input.isOlderPage ? yes : QString());
    values.set("hasPager", input.newerAddress.isEmpty() && input.olderAddress.isEmpty() ? QString() : yes);
    values.set("isHome", input.title.isEmpty() && !input.isOlderPage ? yes : QString());
    std::vector<TemplateValues> entries;
    for (const PageEntry &entry : input.entries)
        entries.push_back(entryValues(entry, input.site));
    values.setList("entries", entries);
    values.set("hasNav", input.desks.isEmpty() ? QString() : yes);
    values.set("hasEditions", input.editions.isEmpty() ? QString() : yes);
    values.set("hasEntries", input.entries.isEmpty() ? QString() : yes);
    return filled(siteFile(QStringLiteral("list.mustache")), values);
}

QByteArray renderAtomFeed(const ListInput &input)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("feed"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2005/Atom"));
    xml.writeAttribute(QStringLiteral("xml:lang"), input.language);
    const QString name = siteNameOf(input);
    xml.writeTextElement(QStringLiteral("id"),
                         xmlText(input.feedAddress.isEmpty() ? input.address : input.feedAddress));
    xml.writeTextElement(QStringLiteral("title"),
                         xmlText(input.title.isEmpty() ? name : QString(input.title + QStringLiteral(" – ") + name)));
    const QString tagline = core::editionFor(input.site, input.language).tagline;
    if (!tagline.isEmpty())
        xml.writeTextElement(QStringLiteral("subtitle"), xmlText(tagline));
    QDateTime newest = input.updated;
    for (const PageEntry &entry : input.entries)
        newest = newest.isValid() ? qMax(newest, changed(entry)) : changed(entry);
    xml.writeTextElement(QStringLiteral("updated"), utc(newest.isValid() ? newest : QDateTime::fromSecsSinceEpoch(0)));
    writeLink(xml, "alternate", input.address);
    writeLink(xml, "self", input.feedAddress);
    xml.writeStartElement(QStringLiteral("author"));
    xml.writeTextElement(QStringLiteral("name"), xmlText(name));
    xml.writeEndElement();
    for (const PageEntry &entry : input.entries)
        writeEntry(xml, entry);
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

QByteArray renderJsonFeed(const ListInput &input)
{
    const QString name = siteNameOf(input);
    QJsonObject feed{
        {QStringLiteral("version"), QStringLiteral("https://jsonfeed.org/version/1.1")},
        {QStringLiteral("title"), input.title.isEmpty() ? name : QString(input.title + QStringLiteral(" – ") + name)},
        {QStringLiteral("language"), input.language}};
    if (!input.address.isEmpty())
        feed.insert(QStringLiteral("home_page_url"), input.address);
    if (!input.jsonFeedAddress.isEmpty())
        feed.insert(QStringLiteral("feed_url"), input.jsonFeedAddress);
    QJsonArray items;
    for (const PageEntry &entry : input.entries) {
        QJsonObject item{{QStringLiteral("id"), entry.address},
                         {QStringLiteral("url"), entry.address},
                         {QStringLiteral("title"), entry.headline},
                         {QStringLiteral("summary"), entry.standfirst},
                         {QStringLiteral("language"), entry.language},
                         {QStringLiteral("date_published"), utc(entry.published)},
                         {QStringLiteral("date_modified"), utc(changed(entry))},
                         {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)}};
        if (entry.content.isEmpty())
            item.insert(QStringLiteral("content_text"), entry.standfirst);
        else
            item.insert(QStringLiteral("content_html"), QString::fromUtf8(entry.content));
        if (!entry.byline.isEmpty())
            item.insert(QStringLiteral("authors"), QJsonArray{QJsonObject{{QStringLiteral("name"), entry.byline}}});
        if (isWebAddress(entry.pictureAddress))
            item.insert(QStringLiteral("image"), entry.pictureAddress);
        items.append(item);
    }
    feed.insert(QStringLiteral("items"), items);
    return QJsonDocument(feed).toJson();
}

QByteArray renderSitemap(const ListInput &input)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    beginSitemap(xml, "urlset");
    for (const PageEntry &entry : input.entries) {
        xml.writeStartElement(sitemapNamespace, QStringLiteral("url"));
        xml.writeTextElement(sitemapNamespace, QStringLiteral("loc"), xmlText(entry.address));
        xml.writeTextElement(sitemapNamespace, QStringLiteral("lastmod"), utc(changed(entry)));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out;
}

QByteArray renderNewsSitemap(const ListInput &input)
{
    const QString newsNamespace = QStringLiteral("http://www.google.com/schemas/sitemap-news/0.9");
    QByteArray out;
    QXmlStreamWriter xml(&out);
    beginSitemap(xml, "urlset");
    xml.writeNamespace(newsNamespace, QStringLiteral("news"));
    for (const PageEntry &entry : input.entries) {
        xml.writeStartElement(sitemapNamespace, QStringLiteral("url"));
        xml.writeTextElement(sitemapNamespace, QStringLiteral("loc"), xmlText(entry.address));
        xml.writeTextElement(sitemapNamespace, QStringLiteral("lastmod"), utc(changed(entry)));
        xml.writeStartElement(newsNamespace, QStringLiteral("news"));
        xml.writeStartElement(newsNamespace, QStringLiteral("publication"));
        xml.writeTextElement(newsNamespace, QStringLiteral("name"), xmlText(siteNameOf(input)));
        xml.writeTextElement(newsNamespace, QStringLiteral("language"), entry.language.section(QLatin1Char('-'), 0, 0));
        xml.writeEndElement();
        xml.writeTextElement(newsNamespace, QStringLiteral("publication_date"), utc(entry.published));
        xml.writeTextElement(newsNamespace, QStringLiteral("title"), xmlText(entry.headline));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out;
}

bool isNews(const QDateTime &published, const QDateTime &now)
{
    constexpr qint64 newsSeconds = 2 * 24 * 60 * 60;
    return published.isValid() && published.secsTo(now) < newsSeconds;
}

QByteArray renderSitemapIndex(const QStringList &addresses)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    beginSitemap(xml, "sitemapindex");
    for (const QString &address : addresses) {
        xml.writeStartElement(sitemapNamespace, QStringLiteral("sitemap"));
        xml.writeTextElement(sitemapNamespace, QStringLiteral("loc"), xmlText(address));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out;
}

} // namespace formats
