// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/span_lines.h"

namespace formats {

void appendLine(QList<core::Span> &spans, const QList<core::Span> &line)
{
    const auto append = [&spans](const core::Span &span) {
        if (span.text.isEmpty())
            return;
        if (!spans.isEmpty() && spans.last().marks == span.marks)
            spans.last().text += span.text;
        else
            spans.append(span);
    };
    if (!spans.isEmpty())
        append(core::Span{QStringLiteral("\n"), {}});
    for (const core::Span &span : line)
        append(span);
}

} // namespace formats
