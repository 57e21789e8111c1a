// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text in and out of the page by clipboard and drag. GUI thread. What comes from elsewhere is parsed, cleaned and
// capped below (workflow/pasting.h); the toolkit's own HTML reader is never used, no file that was not dropped is
// opened, and nothing is fetched.
#pragma once

#include "core/body.h"
#include "core/result.h"
#include "workflow/pasting.h"

#include <QImage>
#include <QMimeData>
#include <QStringList>

#include <memory>

namespace ui {

enum class PasteAs { Formatted, Plain };

struct Pasted
{
    QList<core::Block> blocks;
    QList<std::pair<core::BlockId, core::Embed>> embeds; // paragraphs with an address that can be cards
    QList<workflow::PastedPicture> pictures;             // bytes that came along, for picture blocks without any
    QList<workflow::DroppedPart> dropped;
    QStringList pictureFiles; // files a person dropped or copied in a file manager
    QStringList otherFiles;   // these are not read
    QImage image;
    QString imageWords; // what a page says of it for those who cannot see it

    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty() && pictureFiles.isEmpty() && image.isNull(); }
};

// `site` is the story's: a picture's number is good there only.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const QList<core::Block> &blocks, const core::SiteId &site = {});
[[nodiscard]] bool canRead(const QMimeData &mime);
// `language` and `site` are the story's. A picture at another address comes as a picture block without a picture, with
// the address as its name: it can be fetched when a person asks for it, and a story with it is not ready to be
// published.
[[nodiscard]] core::Result<Pasted> readMime(const QMimeData &mime, PasteAs as, const QString &language = {},
                                            const core::SiteId &site = {});

} // namespace ui
