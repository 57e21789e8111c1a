// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/caption_calls.h"

namespace core {

const QByteArray captionCallStart = QByteArrayLiteral("<sup class=\"footnote\" id=\"fnref-");

QStringList notesCalledIn(const QByteArray &captionMarkup)
{
    QStringList names;
    for (qsizetype at = captionMarkup.indexOf(captionCallStart); at >= 0;
         at = captionMarkup.indexOf(captionCallStart, at)) {
        at += captionCallStart.size();
        const qsizetype end = captionMarkup.indexOf('"', at);
        if (end < 0)
            break;
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(captionMarkup.mid(at, end - at)));
        if (!name.isEmpty())
            names.append(name);
        at = end;
    }
    return names;
}

} // namespace core
