// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Foreign text into blocks: the clipboard and files a person drops. Pure functions; input is capped and sanitised, and
// nothing is fetched or opened.
#pragma once

#include "core/body.h"
#include "core/result.h"

namespace workflow {

[[nodiscard]] core::Result<QList<core::Block>> blocksFromHtml(const QByteArray &html);
[[nodiscard]] QList<core::Block> blocksFromText(const QString &text);

// For copying out: clean HTML and plain text of some blocks.
[[nodiscard]] QByteArray htmlFrom(const QList<core::Block> &blocks);
[[nodiscard]] QString textFrom(const QList<core::Block> &blocks);

} // namespace workflow
