// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

#include <QByteArrayList>

#include <cstdio>
#include <cstdlib>

namespace fuzz {

// As browsers read an address: white space and control characters do not count.
static QByteArray schemeOf(const QString &address)
{
    QString letters;
    for (const QChar c : address) {
        if (c.unicode() > 0x20 && !c.isSpace())
            letters += c.toLower();
    }
    const qsizetype colon = letters.indexOf(QLatin1Char(':'));
    for (const QChar c : letters.left(qMax<qsizetype>(colon, 0))) {
        const bool mayStand = (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
                              || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || QStringLiteral("+-.").contains(c);
        if (!mayStand)
            return {}; // relative: it leads to where the page is
    }
    return letters.left(qMax<qsizetype>(colon, 0)).toUtf8();
}

void promise(bool holds, const char *words)
{
    if (holds)
        return;
    std::fprintf(stderr, "\nBroken promise: %s\n", words);
    std::fflush(stderr);
    std::abort();
}

bool leadsSomewhereHarmless(const QString &address)
{
    return QByteArrayList({"", "http", "https", "mailto", "tel"}).contains(schemeOf(address));
}

} // namespace fuzz
