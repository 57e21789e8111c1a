// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/page.h"

#include "core/direction.h"
#include "formats/correction_line.h"
#include "formats/inline_html.h"
#include "formats/page_parts.h"
#include "formats/page_template.h"
#include "formats/words.h"

#include <QJsonArray>

namespace formats {

namespace {

using core::Story;

QString safe(const QString &address)
{
    return isSafeLink(address) ? address : QString();
}

std::vector<TemplateValues> deskValues(const PageInput &input)
{
    std::vector<TemplateValues> list;
    for (const core::Desk &desk : input.desks) {
        TemplateValues values;
        values.set("text", core::nameIn(desk, input.story.language));
        QString address = input.deskAddresses.value(desk.id);
        if (address.isEmpty())
            address = desk.address.toString(QUrl::FullyEncoded);
        values.set("address", safe(address));
        list.push_back(values);
    }
    return list;
}

std::vector<TemplateValues> tagValues(const PageInput &input)
{
    QList<Link> links;
    for (const QString &tag : input.story.tags)
        links.append(Link{tag, input.tagAddresses.value(tag)});
    return linkValues(links);
}

// "© Agency A, Agency B", each with its link when it has one.
std::vector<TemplateValues> creditValues(const Story &story)
{
    const QString comma =
        core::creditLine({{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}}, story.language).mid(3).chopped(1);
    std::vector<TemplateValues> list;
    for (const core::Credit &credit : story.credits) {
        TemplateValues values;
        values.set("text", credit.name);
        if (isWebAddress(credit.url))
            values.set("address", credit.url);
        if (!list.empty())
            values.set("before", comma);
        list.push_back(values);
    }
    return list;
}

// The desk's phrase, unless the text or the byline says it already.
QString attribution(const PageInput &input)
{
    if (input.desks.isEmpty())
        return {};
    const QString phrase = core::localised(input.desks.first().attributions, input.story.language);
    const bool said = core::plainText(input.story.body).contains(phrase) || input.story.byline.contains(phrase);
    return said ? QString() : phrase;
}

HtmlWriteOptions htmlOptions(const PageInput &input)
{
    HtmlWriteOptions options;
    options.language = input.story.language;
    options.pictureAddress = input.pictureAddress;
    options.blockNames = input.blockNames;
    return options;
}

// Absolute where that is known: for machines.
QString leadAddress(const PageInput &input)
{
    const core::Picture &lead = input.story.leadPicture;
    const PictureAddress &address = input.socialPictureAddress ? input.socialPictureAddress : input.pictureAddress;
    return lead.isEmpty() || !address ? QString() : address(lead);
}

void setTimes(TemplateValues &values, const PageInput &input)
{
    const QByteArray &zone = input.site.timeZone;
    const QString &language = input.story.language;
    values.set("publishedText", dateInWords(input.published, zone, language));
    values.set("publishedIso", isoDate(input.published, zone));
    const QString updated = dateInWords(input.updated, zone, language);
    if (input.published.isValid() && updated != dateInWords(input.published, zone, language)) {
        values.set("updatedText", updated);
        values.set("updatedIso", isoDate(input.updated, zone));
    }
    std::vector<TemplateValues> corrections;
    for (const core::Correction &correction : input.story.corrections) {
        const CorrectionLine line = correctionLine(correction, zone, language);
        TemplateValues one;
        one.set("before", line.before);
        one.set("day", line.day);
        one.set("after", line.after);
        one.set("text", line.text);
        one.set("when", dateInWords(correction.at, zone, language));
        one.set("whenIso", isoDate(correction.at, zone));
        corrections.push_back(one);
    }
    const bool onTop = input.site.correctionPlace == core::CorrectionPlace::Top;
    values.setList(onTop ? "topCorrections" : "corrections", corrections);
}

// The direction only where it goes against the page's.
void setWithDirection(TemplateValues &values, const char *name, const char *directionName, const QString &text,
                      const QString &language)
{
    values.set(name, text);
    const core::Direction direction = core::directionOf(text, core::directionOfLanguage(language));
    if (direction != core::directionOfLanguage(language))
        values.set(directionName,
                   direction == core::Direction::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
}

void setArticle(TemplateValues &values, const PageInput &input)
{
    const Story &story = input.story;
    setWithDirection(values, "kicker", "kickerDir", story.kicker, story.language);
    setWithDirection(values, "headline", "headlineDir", story.headline, story.language);
    setWithDirection(values, "standfirst", "standfirstDir", story.standfirst, story.language);
    values.set("byline", story.byline);
    const bool saysBy = story.byline.startsWith(wordsFor(story.language).by, Qt::CaseInsensitive);
    if (!story.byline.isEmpty() && !saysBy)
        values.set("by", wordsFor(story.language).by);
    values.set("dateline", story.dateline);
    const HtmlWriteOptions options = htmlOptions(input);
    values.setRaw("leadFigure",
                  writeFigure(story.leadPicture, options,
                              " class=\"lead\"" + directionAttribute(story.leadPicture.caption, story.language)));
    values.setRaw("body", writeHtml(story.body, options));
    values.set("attribution", attribution(input));
    values.setList("credits", creditValues(story));
    if (!story.credits.isEmpty())
        values.set("creditSign", QStringLiteral("© "));
    values.setList("desks", deskValues(input));
    if (!input.desks.isEmpty()) {
        values.set("mainDesk", core::nameIn(input.desks.first(), story.language));
        values.set("deskColour", colourOnly(input.desks.first().colour));
    }
    const std::vector<TemplateValues> tags = tagValues(input);
    if (!tags.empty())
        values.set("hasTags", QStringLiteral("yes"));
    values.setList("tags", tags);
    if (!input.related.isEmpty())
        values.set("hasRelated", QStringLiteral("yes"));
    values.setList("related", linkValues(input.related));
    if (!input.editions.isEmpty())
        values.set("hasEditions", QStringLiteral("yes"));
    values.setList("editions", linkValues(input.editions));
    values.setList("alternates", linkValues(input.alternates));
    values.set("hasAlternates", input.alternates.isEmpty() ? QString() : QStringLiteral("yes"));
    values.setList("navigation", linkValues(input.navigation));
    values.set("hasNavigation", input.navigation.isEmpty() ? QString() : QStringLiteral("yes"));
    setTimes(values, input);
}

QString firstOf(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

// "By Lena Ørsted" is a line; her name is "Lena Ørsted".
QString withoutBy(const QString &byline, const QString &language)
{
    const QString by = wordsFor(language).by + QLatin1Char(' ');
    return byline.startsWith(by, Qt::CaseInsensitive) ? byline.mid(by.size()).trimmed() : byline;
}

QJsonObject newsArticle(const PageInput &input)
{
    const Story &story = input.story;
    const core::Edition edition = core::editionFor(input.site, story.language);
    QJsonObject json{{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
                     {QStringLiteral("@type"), QStringLiteral("NewsArticle")},
                     {QStringLiteral("headline"), story.headline},
                     {QStringLiteral("inLanguage"), story.language}};
    const auto add = [&json](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(name), value);
    };
    add("description", firstOf(story.searchAndSocial.searchDescription, story.standfirst));
    add("datePublished", isoDate(input.published, input.site.timeZone));
    add("dateModified", isoDate(input.updated.isValid() ? input.updated : input.published, input.site.timeZone));
    add("mainEntityOfPage", input.address);
    add("dateline", story.dateline);
    if (!input.desks.isEmpty())
        add("articleSection", core::nameIn(input.desks.first(), story.language));
    if (!story.tags.isEmpty())
        json.insert(QStringLiteral("keywords"), QJsonArray::fromStringList(story.tags));
    const QString picture = leadAddress(input);
    if (isWebAddress(picture))
        json.insert(QStringLiteral("image"), QJsonArray{picture});
    const QString organisation = firstOf(edition.siteName, input.site.name);
    const QJsonObject publisher{{QStringLiteral("@type"), QStringLiteral("NewsMediaOrganization")},
                                {QStringLiteral("name"), organisation}};
    json.insert(QStringLiteral("publisher"), publisher);
    if (story.byline.isEmpty()) {
        json.insert(QStringLiteral("author"), publisher);
    } else {
        json.insert(QStringLiteral("author"),
                    QJsonObject{{QStringLiteral("@type"), QStringLiteral("Person")},
                                {QStringLiteral("name"), withoutBy(story.byline, story.language)}});
    }
    QJsonArray corrections;
    for (const core::Correction &correction : story.corrections)
        corrections.append(QJsonObject{{QStringLiteral("@type"), QStringLiteral("CorrectionComment")},
                                       {QStringLiteral("text"), correctionText(correction, story.language)},
                                       {QStringLiteral("datePublished"), isoDate(correction.at, input.site.timeZone)}});
    if (!corrections.isEmpty())
        json.insert(QStringLiteral("correction"), corrections);
    QJsonArray credits;
    for (const core::Credit &credit : story.credits)
        credits.append(credit.name);
    if (!credits.isEmpty())
        json.insert(QStringLiteral("creditText"), core::creditLine(story.credits, story.language));
    return json;
}

void setHead(TemplateValues &values, const PageInput &input)
{
    const Story &story = input.story;
    const core::SearchAndSocial &search = story.searchAndSocial;
    values.set("title", firstOf(search.searchTitle, story.headline));
    values.set("description", firstOf(search.searchDescription, story.standfirst));
    values.set("socialTitle", firstOf(search.socialTitle, story.headline));
    values.set("socialDescription", firstOf(search.socialDescription, story.standfirst));
    values.set("canonical", safe(input.address));
    values.set("homeAddress", firstOf(safe(input.homeAddress), QStringLiteral("#top")));
    values.set("feedAddress", safe(input.feedAddress));
    values.set("jsonFeedAddress", safe(input.jsonFeedAddress));
    values.set("locale", QString(story.language).replace(QLatin1Char('-'), QLatin1Char('_')));
    const QString picture = leadAddress(input);
    if (isWebAddress(picture)) {
        values.set("socialImage", picture);
        values.set("socialImageAlt", story.leadPicture.alt);
    }
    if (input.listing == Listing::KeptOut)
        values.set("keptOut", QStringLiteral("yes"));
    values.setRaw("jsonLd", scriptSafe(newsArticle(input)));
}

TemplateValues valuesFor(const PageInput &input)
{
    TemplateValues values;
    setFrame(values, input.site, input.story.language, input.colours, input.stylesheet, input.stylesheetAddress);
    setArticle(values, input);
    setHead(values, input);
    return values;
}

QByteArray articlePart()
{
    return siteFile(QStringLiteral("article.mustache"));
}

} // namespace

QByteArray renderArticlePage(const PageInput &input)
{
    const TemplateValues values = valuesFor(input);
    const QHash<QByteArray, QByteArray> partials = {{"article", articlePart()}};
    if (!input.templateText.isEmpty()) {
        const QByteArray own = filled(input.templateText.toUtf8(), values, partials);
        if (!own.isEmpty())
            return own;
    }
    return filled(siteFile(QStringLiteral("page.mustache")), values, partials);
}

QByteArray renderArticle(const PageInput &input)
{
    return filled(articlePart(), valuesFor(input));
}

QByteArray defaultStylesheet()
{
    return siteFile(QStringLiteral("site.css"));
}

QString templateProblem(const QString &templateText)
{
    return problemOf(templateText.toUtf8());
}

} // namespace formats
