// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text in and out of the page by clipboard and drag. GUI thread. What comes from elsewhere is parsed and cleaned below
// (workflow/pasting.h); the toolkit's own HTML reader is never used, and no file that was not dropped is opened.
#pragma once

#include "core/body.h"

#include <QImage>
#include <QMimeData>
#include <QStringList>

#include <memory>

namespace ui {

enum class PasteAs { Formatted, Plain };

struct Pasted
{
    QList<core::Block> blocks;
    QStringList pictureFiles; // files a person dropped or copied in a file manager
    QImage image;

    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty() && pictureFiles.isEmpty() && image.isNull(); }
};

[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const QList<core::Block> &blocks);
[[nodiscard]] bool canRead(const QMimeData &mime);
[[nodiscard]] Pasted readMime(const QMimeData &mime, PasteAs as);

} // namespace ui
