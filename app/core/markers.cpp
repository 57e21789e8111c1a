// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markers.h"

#include "core/story_texts.h"

#include <QRegularExpression>

namespace core {

QList<Marker> markersIn(const QString &text)
{
    if (!text.contains(QLatin1String("TK")) && !text.contains(QLatin1Char('[')) && !text.contains(QChar(0xff3b)))
        return {}; // nearly always: this is asked for while painting
    // Chinese and Japanese have no spaces between words, and Persian is often typed without: only letters that TK could
    // be a word with make it one. Behind the question may stand what nobody sees, and a call of a note.
    static const QRegularExpression marker(
        QStringLiteral(
            "(?<![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{N}\\p{M}_@])(?:TK)+(?![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{N}"
            "\\p{M}_])|[\\[\\x{FF3B}][^\\[\\]\\x{FF3B}\\x{FF3D}\\n\\x{2028}\\x{2029}]{0,200}"
            "[?\\x{037E}\\x{061F}\\x{2E2E}\\x{FF1F}][\\h\\p{Cf}\\x{FFFC}]{0,8}[\\]\\x{FF3D}]"),
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
