// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/page_parts.h"

#include "core/story.h"
#include "formats/inline_html.h"
#include "formats/words.h"

#include <QCalendar>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace formats {

namespace {

QDateTime inZone(const QDateTime &when, const QByteArray &timeZone)
{
    const QTimeZone zone(timeZone);
    return zone.isValid() ? when.toTimeZone(zone) : when.toUTC();
}

QLocale localeOf(const QString &language)
{
    return QLocale(language.isEmpty() ? QStringLiteral("en-GB") : language);
}

} // namespace

QString dayInWords(const QDateTime &when, const QByteArray &timeZone, const QString &language)
{
    if (!when.isValid())
        return {};
    const bool persian = language.startsWith(QLatin1String("fa"));
    const QCalendar calendar(persian ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
    return localeOf(language).toString(inZone(when, timeZone).date(), QStringLiteral("d MMMM yyyy"), calendar);
}

QString dateInWords(const QDateTime &when, const QByteArray &timeZone, const QString &language)
{
    if (!when.isValid())
        return {};
    const QLocale locale = localeOf(language);
    const QDateTime local = inZone(when, timeZone);
    const QString date = dayInWords(when, timeZone, language);
    const QString comma = core::isRightToLeft(language) ? QStringLiteral("، ") : QStringLiteral(", ");
    QString zone = local.timeZoneAbbreviation();
    if (zone.startsWith(QLatin1Char('+')) || zone.startsWith(QLatin1Char('-')))
        zone.prepend(QLatin1String("UTC"));
    // The zone is Latin: kept together by an isolate inside right-to-left text.
    return date + comma + locale.toString(local.time(), QStringLiteral("HH:mm")) + QLatin1Char(' ') + QChar(0x2066)
           + zone + QChar(0x2069);
}

QString isoDate(const QDateTime &when, const QByteArray &timeZone)
{
    if (!when.isValid())
        return {};
    const QDateTime local = inZone(when, timeZone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString colourOnly(const QString &colour)
{
    static const QRegularExpression hex(QStringLiteral("^#(?:[0-9a-fA-F]{3}){1,2}$"));
    return hex.match(colour).hasMatch() ? colour : QString();
}

void setFrame(TemplateValues &values, const core::Site &site, const QString &language, ColourScheme colours,
              const QByteArray &stylesheet, const QString &stylesheetAddress)
{
    const core::Edition edition = core::editionFor(site, language);
    const Words &words = wordsFor(language);
    values.set("lang", language);
    values.set("dir", core::isRightToLeft(language) ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    values.set("siteName", edition.siteName.isEmpty() ? site.name : edition.siteName);
    values.set("tagline", edition.tagline);
    const QString channel = edition.channelUrl.toString(QUrl::FullyEncoded);
    if (isWebAddress(channel)) {
        values.set("channelAddress", channel);
        values.set("channelText",
                   edition.channelName.isEmpty() ? words.channel.arg(edition.siteName) : edition.channelName);
    }
    if (colours != ColourScheme::FollowReader)
        values.set("theme", colours == ColourScheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    QByteArray style = stylesheet;
    // A stylesheet has no reason to hold this, and it would end the element it is written into.
    style.replace("</", "<\\/");
    values.setRaw("stylesheet", style);
    values.set("stylesheetAddress", stylesheetAddress);
    values.set("wordBy", words.by);
    values.set("wordUpdated", words.updated);
    values.set("wordPublished", words.published);
    values.set("wordCorrection", words.correction);
    values.set("wordRelated", words.related);
    values.set("wordDesks", words.desks);
    values.set("wordTags", words.tags);
    values.set("wordBackToTop", words.backToTop);
    values.set("wordLatest", words.latest);
    values.set("wordHome", words.home);
    values.set("wordSkip", words.skip);
    values.set("wordLanguages", words.otherLanguages);
    values.set("wordEmpty", words.empty);
    values.set("wordNewer", words.newer);
    values.set("wordOlder", words.older);
    values.set("wordSkipToList", words.skipToList);
}

std::vector<TemplateValues> linkValues(const QList<Link> &links)
{
    std::vector<TemplateValues> list;
    for (const Link &link : links) {
        TemplateValues values;
        values.set("text", link.text);
        if (isSafeLink(link.address))
            values.set("address", link.address);
        if (!link.language.isEmpty()) {
            values.set("hreflang", link.language);
            values.set("linkDir", core::isRightToLeft(link.language) ? QStringLiteral("rtl") : QStringLiteral("ltr"));
        }
        list.push_back(values);
    }
    return list;
}

QByteArray scriptSafe(const QJsonObject &json)
{
    QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    bytes.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    bytes.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return bytes;
}

} // namespace formats
