// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON as bytes, so that every letter of a text stays one. Pure, any thread.
#pragma once

#include <QByteArray>

namespace core {

// Qt takes a U+FEFF at the beginning of any text for a byte order mark and drops it, so an unedited text comes back as
// another. Here each is spelled out ("\ufeff"), but for one before the whole, which is a mark. For what Qt wrote before
// it goes anywhere, and for what somebody else wrote before Qt reads it.
[[nodiscard]] QByteArray withMarksSpelled(const QByteArray &json);

} // namespace core
