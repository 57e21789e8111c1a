// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proves on a text that an edit changes the bytes of the edited block alone, and that it is read back. Pure, blocking.
#pragma once

#include "core/body.h"

namespace cli {

struct EditsTried
{
    qint64 edits = 0;
    qint64 wrong = 0;
    QByteArray said; // a line for each that was wrong
};

// In each block of the body that formats::readBlocks() made of the text: a letter put first, and a letter put last; in
// a text of very many blocks in some all through it.
[[nodiscard]] EditsTried tryEdits(const QString &name, const QByteArray &raw, const core::Body &body);

} // namespace cli
