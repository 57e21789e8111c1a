// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markers.h"

#include "core/story_texts.h"

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

QList<Marker> markersIn(const QList<Span> &spans)
{
    QString letters;
    for (const Span &span : spans) {
        const QString word(span.text.size(), QLatin1Char('x')); // as long, and no part of a marker's frame
        letters += span.marks.code ? word : span.text;
    }
    return markersIn(letters);
}

int markerCount(const Block &block)
{
    qsizetype count = 0;
    visitTexts(block, [&](const auto &text) {
        if (!text.published || text.part == TextPart::Address
            || (block.kind == BlockKind::Code && text.part == TextPart::Text))
            return;
        count += text.letters ? markersIn(*text.letters).size() : markersIn(*text.spans).size();
    });
    return static_cast<int>(count);
}

} // namespace core
