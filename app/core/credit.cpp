// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credit.h"

#include <QRegularExpression>
#include <QStringList>

namespace core {

namespace {

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

} // namespace

bool sameCredit(const QString &a, const QString &b)
{
    return folded(a) == folded(b);
}

void addCredit(QList<Credit> &credits, const Credit &credit)
{
    const QString name = credit.name.simplified();
    if (name.isEmpty())
        return;
    for (Credit &known : credits) {
        if (sameCredit(known.name, name)) {
            if (known.url.isEmpty())
                known.url = credit.url;
            return;
        }
    }
    credits.append(Credit{name, credit.url});
}

QString creditLine(const QList<Credit> &credits, const QString &language)
{
    QStringList names;
    for (const Credit &credit : credits)
        names.append(credit.name);
    if (names.isEmpty())
        return {};
    const bool arabicScript = language.startsWith(QLatin1String("fa")) || language.startsWith(QLatin1String("ar"))
                              || language.startsWith(QLatin1String("ur"));
    return QStringLiteral("© ") + names.join(arabicScript ? QStringLiteral("، ") : QStringLiteral(", "));
}

QList<Credit> creditsFromLine(const QString &line, const QList<Credit> &known)
{
    static const QRegularExpression separators(QStringLiteral("[,،;؛©]"));
    QList<Credit> credits;
    for (const QString &part : line.split(separators, Qt::SkipEmptyParts)) {
        Credit credit{part.simplified(), {}};
        for (const Credit &candidate : known) {
            if (sameCredit(candidate.name, credit.name))
                credit = candidate;
        }
        addCredit(credits, credit);
    }
    return credits;
}

} // namespace core
