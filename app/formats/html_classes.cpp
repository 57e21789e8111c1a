// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_classes.h"

#include <QRegularExpression>

namespace formats {

namespace {

constexpr int mostNames = 20;         // of one element that are looked at
constexpr qsizetype longestName = 60; // what is longer was made by a machine

QString plainName(const QString &name)
{
    static const QRegularExpression hump(QStringLiteral("([a-z])([A-Z])"));
    static const QRegularExpression signs(QStringLiteral("[-_:]+"));
    QString plain = name;
    plain.replace(hump, QStringLiteral("\\1-\\2"));
    return plain.replace(signs, QStringLiteral("-")).toLower();
}

} // namespace

QStringList plainNames(const QString &said)
{
    QStringList names;
    for (const QString &one : said.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostNames)) {
        if (one.size() > longestName)
            continue;
        // What stands behind two hyphens says how a part looks: "layout--ads".
        const qsizetype modifier = one.indexOf(QLatin1String("--"));
        const QString name = modifier > 0 ? one.left(modifier) : one;
        names.append(plainName(name));
        const qsizetype part = name.indexOf(QLatin1Char('_'));
        if (part > 0) {
            names.append(plainName(name.left(part)));
            names.append(plainName(name.mid(name.lastIndexOf(QLatin1Char('_')) + 1)));
        }
    }
    return names;
}

} // namespace formats
