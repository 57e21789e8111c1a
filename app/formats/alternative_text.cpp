// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/alternative_text.h"

#include "formats/html_links.h"

#include <QRegularExpression>

namespace formats {

QString alternativeText(const QString &said)
{
    static const QRegularExpression fileName(
        QStringLiteral("^[^\\n]*[^\\s.]\\.(?:jpe?g|jfif|png|gif|webp|avif|heic|bmp|tiff?|svg|emf|wmf|pict|eps|psd)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString words = said.simplified();
    return isFilePath(words) || fileName.match(words).hasMatch() ? QString() : words;
}

} // namespace formats
