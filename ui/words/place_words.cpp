// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/place_words.h"

#include <QDir>

namespace ui {

namespace {

QString inFolder(const QUrl &address, const QUrl &folder)
{
    const QString file = QDir::cleanPath(address.toLocalFile());
    const QString from = QString(QDir::cleanPath(folder.toLocalFile()) + QLatin1Char('/'));
    const bool inside = folder.isLocalFile() && file.startsWith(from);
    return QDir::toNativeSeparators(inside ? file.mid(from.size()) : file.section(QLatin1Char('/'), -1));
}

// More of the end, which tells one story from another; no letter of two units is cut.
QString elided(const QString &text)
{
    if (text.size() <= longestPlace)
        return text;
    constexpr int head = 16;
    qsizetype end = text.size() - (longestPlace - head - 1);
    if (text.at(end).isLowSurrogate())
        ++end;
    const int start = text.at(head - 1).isHighSurrogate() ? head - 1 : head;
    return text.left(start) + QChar(0x2026) + text.mid(end);
}

} // namespace

QString shortPlace(const QUrl &address, const core::Site &site)
{
    QString shown = address.isLocalFile()
                        ? inFolder(address, site.api)
                        : address.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    if (shown.startsWith(QLatin1String("//")) && !address.isLocalFile())
        shown.remove(0, 2);
    constexpr QChar leftToRight(0x2066);
    constexpr QChar end(0x2069);
    return leftToRight + elided(shown) + end;
}

} // namespace ui
