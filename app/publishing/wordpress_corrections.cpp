// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_corrections.h"

#include "formats/correction_line.h"
#include "formats/inline_html.h"
#include "publishing/comparing.h"
#include "publishing/wordpress_markup.h"

#include <QRegularExpression>

#include <algorithm>

namespace publishing {

QString correctionClasses(const core::Correction &correction)
{
    return QLatin1String("correction correction-")
           + correction.at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QByteArray correctionHtml(const core::Correction &correction, const QByteArray &timeZone, const QString &language)
{
    const formats::CorrectionLine line = formats::correctionLine(correction, timeZone, language);
    return "<strong>" + formats::escapedText(line.heading()) + "</strong> " + formats::escapedText(line.text);
}

QDateTime correctionMoment(const QStringList &classes)
{
    static const QRegularExpression pattern(QStringLiteral("^correction-(\\d{8})T(\\d{6})Z$"));
    if (!classes.contains(QLatin1String("correction")))
        return {};
    for (const QString &name : classes) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (match.hasMatch())
            return QDateTime(QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd")),
                             QTime::fromString(match.captured(2), QStringLiteral("HHmmss")), Qt::UTC);
    }
    return {};
}

core::Correction correctionIn(const MarkedSlice &slice)
{
    static const QRegularExpression heading(QStringLiteral("^\\s*<strong>.*?</strong>\\s*"),
                                            QRegularExpression::DotMatchesEverythingOption);
    core::Correction correction;
    correction.right = plainWords(QString::fromUtf8(slice.html).remove(heading));
    correction.at = correctionMoment(slice.classes);
    return correction;
}

bool readsAs(const core::Correction &known, const core::Correction &there, const QString &language)
{
    return known.at.toSecsSinceEpoch() == there.at.toSecsSinceEpoch()
           && readTheSame(formats::correctionText(known, language), formats::correctionText(there, language));
}

QList<core::Correction> correctionsIn(const QList<MarkedSlice> &slices, const QList<core::Correction> &known,
                                      const QString &language)
{
    QList<core::Correction> corrections;
    for (const MarkedSlice &slice : slices) {
        if (!correctionMoment(slice.classes).isValid())
            continue;
        const core::Correction there = correctionIn(slice);
        const auto same = std::find_if(known.cbegin(), known.cend(),
                                       [&](const core::Correction &one) { return readsAs(one, there, language); });
        corrections.append(same == known.cend() ? there : *same);
    }
    std::stable_sort(corrections.begin(), corrections.end(),
                     [](const core::Correction &a, const core::Correction &b) { return a.at < b.at; });
    return corrections;
}

} // namespace publishing
