// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small parts that article and list pages share: dates in words, edition texts, data for machines. Pure functions.
#pragma once

#include "core/site.h"
#include "formats/page.h"
#include "formats/page_template.h"

#include <QJsonObject>

namespace formats {

// "22 November 2026, 14:05 CET"; in Persian by the Iranian calendar.
[[nodiscard]] QString dateInWords(const QDateTime &when, const QByteArray &timeZone, const QString &language);
// The day alone: "22 November 2026".
[[nodiscard]] QString dayInWords(const QDateTime &when, const QByteArray &timeZone, const QString &language);
// With the zone's offset: "2026-11-22T14:05:00+01:00".
[[nodiscard]] QString isoDate(const QDateTime &when, const QByteArray &timeZone);

// Site name, tagline, channel, direction, colours, stylesheet, words.
void setFrame(TemplateValues &values, const core::Site &site, const QString &language, ColourScheme colours,
              const QByteArray &stylesheet, const QString &stylesheetAddress);
// A desk's colour as it is written into a style, where any other value could be a rule of its own. Empty for those.
[[nodiscard]] QString colourOnly(const QString &colour);
[[nodiscard]] std::vector<TemplateValues> linkValues(const QList<Link> &links);

// JSON that may stand inside <script>: no "</script>" can come out of it.
[[nodiscard]] QByteArray scriptSafe(const QJsonObject &json);

} // namespace formats
