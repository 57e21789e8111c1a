// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters of East Asia from before Unicode, by iconv, because Qt knows them only where it was built with ICU. Pure
// functions, any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace formats {

enum class EastAsian { ShiftJis, EucJp, Iso2022Jp, Gb18030, Big5, Big5Hkscs, Korean };

struct EastAsianText
{
    QString text;        // what is no letter became U+FFFD
    qsizetype wrong = 0; // bytes that cannot be; a letter cut off at the end is not counted
};

// Nothing where the system lacks the table.
[[nodiscard]] std::optional<EastAsianText> fromEastAsian(QByteArrayView bytes, EastAsian encoding);

} // namespace formats
