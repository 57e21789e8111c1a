// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json_bytes.h"

namespace core {

QByteArray withMarksSpelled(const QByteArray &json)
{
    static const QByteArray mark("\xEF\xBB\xBF");
    const qsizetype begin = json.startsWith(mark) ? mark.size() : 0;
    if (json.indexOf(mark, begin) < 0)
        return json;
    QByteArray texts = json.mid(begin);
    return json.left(begin) + texts.replace(mark, "\\ufeff");
}

} // namespace core
