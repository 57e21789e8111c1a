// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/picture_words.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace ui {

QString pictureFacts(const core::Picture &picture)
{
    // Each stands by itself, whichever way it is read.
    const auto apart = [](const QString &words) { return QString(QChar(0x2068) + words + QChar(0x2069)); };
    QStringList facts;
    if (!picture.place.isEmpty())
        facts << apart(picture.place);
    const bool hasTime = picture.taken.size() > 10;
    const QDateTime taken = QDateTime::fromString(picture.taken, Qt::ISODate);
    if (taken.isValid()) {
        facts << apart(hasTime ? QLocale().toString(taken, QLocale::ShortFormat)
                               : QLocale().toString(taken.date(), QLocale::ShortFormat));
    }
    if (!picture.copyright.isEmpty()) {
        const bool marked = picture.copyright.contains(QChar(0x00A9))
                            || picture.copyright.startsWith(QLatin1String("(c)"), Qt::CaseInsensitive);
        facts << apart(marked ? picture.copyright : QString(QStringLiteral("\u00A9 ") + picture.copyright));
    }
    return facts.join(QStringLiteral(" \u00B7 "));
}

} // namespace ui
