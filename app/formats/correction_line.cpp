// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/correction_line.h"

#include "formats/page_parts.h"
#include "formats/words.h"

namespace formats {

namespace {

// It stands between quotation marks, with a full stop of the sentence around it.
QString withoutEnd(const QString &words)
{
    QString text = words.simplified();
    while (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x06D4)))
        text.chop(1);
    return text;
}

} // namespace

CorrectionLine correctionLine(const core::Correction &correction, const QByteArray &timeZone, const QString &language)
{
    const QString pattern = wordsFor(language).correctionOn;
    const qsizetype at = pattern.indexOf(QLatin1String("%1"));
    return {pattern.left(at), dayInWords(correction.at, timeZone, language), pattern.mid(at + 2),
            correctionText(correction, language)};
}

QString correctionText(const core::Correction &correction, const QString &language)
{
    const QString right = correction.right.simplified();
    const QString wrong = withoutEnd(correction.wrong);
    return wrong.isEmpty() ? right : wordsFor(language).saidBefore.arg(wrong, right);
}

} // namespace formats
