// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dictionaries that the spelling tests need. A missing one is a failure that names its package, never a skip.
#pragma once

#include "spelling/checker.h"

#include <QDir>
#include <QString>

#include <array>
#include <utility>

namespace testing {

// A profile of the test's own, with the system's dictionaries.
inline spelling::Places placesIn(const QString &profile)
{
    return spelling::defaultPlaces(profile, QDir(profile).filePath(QStringLiteral("program")));
}

// Empty when all are there.
inline QString missingPackages(const spelling::Dictionaries &dictionaries)
{
    static constexpr std::array<std::pair<QLatin1String, QLatin1String>, 5> needed{{
        {QLatin1String("en-US"), QLatin1String("hunspell-en-us")},
        {QLatin1String("en-GB"), QLatin1String("hunspell-en-gb")},
        {QLatin1String("fr"), QLatin1String("hunspell-fr")},
        {QLatin1String("ar"), QLatin1String("hunspell-ar")},
        {QLatin1String("fa"), QLatin1String("myspell-fa")},
    }};
    QString missing;
    for (const auto &[language, package] : needed) {
        const auto found = dictionaries.find(language);
        if (!found || (found->language != language && !found->language.startsWith(QString(language) + u'-')))
            missing += QLatin1String(" no dictionary for ") + language + QLatin1String(", install the package ")
                       + package + QLatin1Char(';');
    }
    return missing;
}

} // namespace testing
