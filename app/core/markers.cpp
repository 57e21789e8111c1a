// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markers.h"

#include <QRegularExpression>

namespace core {

QList<Marker> markersIn(const QString &text)
{
    if (!text.contains(QLatin1String("TK")) && !text.contains(QLatin1Char('[')))
        return {}; // nearly always: this is asked for while painting
    static const QRegularExpression marker(QStringLiteral("\\b(?:TK)+\\b|\\[[^\\[\\]\\n]{0,80}[?\\x{061F}]\\]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QList<Marker> markers;
    for (auto found = marker.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        markers.append({match.capturedStart(), match.capturedLength()});
    }
    return markers;
}

} // namespace core
