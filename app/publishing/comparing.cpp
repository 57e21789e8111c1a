// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/comparing.h"

#include "publishing/wordpress_api.h"

#include <QRegularExpression>

#include <algorithm>

namespace publishing {

bool sameTagName(const QString &a, const QString &b)
{
    const auto settled = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    return settled(a) == settled(b);
}

QString settledWords(const QString &words)
{
    static const QRegularExpression single(QStringLiteral("[\u2018\u2019\u201a\u201b\u2032]"));
    static const QRegularExpression twofold(QStringLiteral("[\u201c\u201d\u201e\u201f\u2033]|''"));
    static const QRegularExpression dash(QStringLiteral("[\u2010-\u2015]|-{2,3}"));
    QString text = withoutEntities(words).normalized(QString::NormalizationForm_C);
    text.replace(single, QStringLiteral("'")).replace(twofold, QStringLiteral("\""));
    text.replace(dash, QStringLiteral("-")).replace(QChar(0x2026), QLatin1String("..."));
    return text.simplified();
}

bool readTheSame(const QString &a, const QString &b)
{
    return settledWords(a) == settledWords(b);
}

bool sameIds(QStringList a, QStringList b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

core::Error difference(const QString &what, const QString &ours, const QString &theirs)
{
    constexpr qsizetype shown = 60;
    constexpr qsizetype before = 10;
    qsizetype at = 0;
    while (at < ours.size() && at < theirs.size() && ours.at(at) == theirs.at(at))
        ++at;
    const qsizetype from = std::max<qsizetype>(0, at - before);
    return {core::Error::Kind::Invalid,
            QString(what + QStringLiteral(" differs: sent “") + ours.mid(from, shown)
                    + QStringLiteral("”, the site has “") + theirs.mid(from, shown) + u'”')};
}

} // namespace publishing
