// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/document_builder.h"

#include "formats/documents/text_decoding.h"

#include <algorithm>

namespace formats {

using core::Span;

void addText(QList<Span> &spans, const QString &text, const core::Marks &marks)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
        if (!control && c != core::footnoteCall && code != 0xfeff && code < 0xfffe)
            letters += c;
    }
    if (letters.isEmpty())
        return;
    if (!spans.isEmpty() && spans.last().marks == marks)
        spans.last().text += letters;
    else
        spans.append(Span{letters, marks});
}

void addParagraph(QList<Part> &parts, Part part, const QList<Part> &before, const QList<Part> &after, bool ruled)
{
    const bool empty = core::plainText(part.block.spans).trimmed().isEmpty();
    if (empty && ruled && before.isEmpty())
        part.role = Role::Separator;
    else if (!empty && part.role == Role::Separator)
        part.role = Role::Text;
    parts += before;
    // A frame with a picture and its caption: the picture comes first wherever it is anchored.
    const bool caption = part.role == Role::Caption;
    const auto isPicture = [](const Part &other) { return other.role == Role::Picture; };
    if (caption)
        std::copy_if(after.cbegin(), after.cend(), std::back_inserter(parts), isPicture);
    parts.append(part);
    for (const Part &other : after) {
        if (!caption || !isPicture(other))
            parts.append(other);
    }
}

QList<Span> tidied(const QList<Span> &spans)
{
    QList<Span> tidy;
    bool afterSpace = true;
    for (const Span &span : spans) {
        QString text;
        for (const QChar c : span.text) {
            const bool space = c == QLatin1Char(' ') || c == QLatin1Char('\t');
            if (c == QLatin1Char('\n')) {
                // no space before it
                if (text.endsWith(QLatin1Char(' ')))
                    text.chop(1);
                else if (text.isEmpty() && !tidy.isEmpty() && tidy.last().text.endsWith(QLatin1Char(' ')))
                    tidy.last().text.chop(1);
                text += c;
                afterSpace = true;
            } else if (!space) {
                text += c;
                afterSpace = false;
            } else if (!afterSpace) {
                text += QLatin1Char(' ');
                afterSpace = true;
            }
        }
        if (!text.isEmpty())
            tidy.append(Span{text, span.marks});
    }
    const auto isWhite = [](QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('\n'); };
    while (!tidy.isEmpty() && (tidy.last().text.isEmpty() || isWhite(tidy.last().text.back()))) {
        tidy.last().text.chop(1);
        if (tidy.last().text.isEmpty())
            tidy.removeLast();
    }
    while (!tidy.isEmpty() && (tidy.first().text.isEmpty() || isWhite(tidy.first().text.front()))) {
        tidy.first().text.remove(0, 1);
        if (tidy.first().text.isEmpty())
            tidy.removeFirst();
    }
    for (Span &span : tidy)
        span.text = withoutHalves(std::move(span.text));
    return core::normalised(tidy);
}

QList<Span> asLines(const QList<Part> &parts, QList<Part> *others)
{
    QList<Span> lines;
    const auto addLine = [&lines](const QList<Span> &line) {
        if (line.isEmpty())
            return;
        if (!lines.isEmpty())
            lines.append(Span{QStringLiteral("\n"), {}});
        lines += line;
    };
    for (const Part &part : parts) {
        if (part.role == Role::Table) {
            for (const QList<core::Cell> &row : part.block.table.rows) {
                QList<Span> line;
                for (const core::Cell &cell : row) {
                    if (!line.isEmpty() && !cell.spans.isEmpty())
                        line.append(Span{QStringLiteral(" "), {}});
                    line += cell.spans;
                }
                addLine(tidied(line));
            }
        } else if (part.role == Role::Picture) {
            if (others)
                others->append(part);
        } else {
            addLine(tidied(part.block.spans));
        }
    }
    return core::normalised(lines);
}

} // namespace formats
