// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/span.h"

namespace core {

QList<Span> normalised(const QList<Span> &spans)
{
    QList<Span> joined;
    for (const Span &span : spans) {
        if (span.text.isEmpty())
            continue;
        if (!joined.isEmpty() && joined.last().marks == span.marks)
            joined.last().text += span.text;
        else
            joined.append(span);
    }
    return joined;
}

QString plainText(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text.remove(footnoteCall);
}

} // namespace core
