// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text in and out of the page by clipboard and drag. What comes from elsewhere is parsed, cleaned and capped below
// (workflow/pasting.h); the toolkit's own HTML reader is never used, no file that was not dropped is opened, and
// nothing is fetched. GUI thread, but for readInput().
#pragma once

#include "core/body.h"
#include "core/patience.h"
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
    bool imageMeant = false;  // no words came with it
    QImage image;
    QString imageWords; // what a page says of it for those who cannot see it

    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty() && pictureFiles.isEmpty() && image.isNull(); }
};

// What a clipboard or a drag says, as a value that any thread may read: QMimeData is the window's alone.
struct MimeInput
{
    PasteAs as = PasteAs::Formatted;
    QByteArray own;
    QByteArray html;
    QByteArray rich; // RTF, where the HTML is not enough
    QString text;
    QString source;
    QStringList pictureFiles;
    QStringList otherFiles;
    bool hasHtml = false;
    bool hasImage = false;
    QImage image; // only with what is too much to be read at once
    QString language;
    core::SiteId site;

    // That are to be read.
    [[nodiscard]] qsizetype bytes() const
    {
        return own.isEmpty() ? html.size() + rich.size() + 2 * text.size() : own.size();
    }
};

// More than this is read beside the window (paste_beside.h): so much of a usual page takes some 35 ms in a build that
// is not optimised, and of a hostile one not much more than a tenth of a second.
constexpr qsizetype mostBytesAtOnce = 64 * 1024;

// `language` and `site` are the story's: a picture's number is good on that site only.
[[nodiscard]] MimeInput inputOf(const QMimeData &mime, PasteAs as, const QString &language = {},
                                const core::SiteId &site = {});
// A picture at another address comes as a picture block without a picture, with the address as its name: it can be
// fetched when a person asks for it, and a story with it is not ready to be published. Any thread. Refused when it is
// too much for a story, or takes longer than there is patience for.
[[nodiscard]] core::Result<Pasted> readInput(const MimeInput &input, const core::Patience &patience = {});
// The image itself where it is what is meant.
void takeImage(Pasted &pasted, const QMimeData &mime);

// `site` is the story's, and is said to whoever pastes.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const QList<core::Block> &blocks, const core::SiteId &site = {});
[[nodiscard]] bool canRead(const QMimeData &mime);
// All of it at once, for fields that take few words: what needs more than a second is refused.
[[nodiscard]] core::Result<Pasted> readMime(const QMimeData &mime, PasteAs as, const QString &language = {},
                                            const core::SiteId &site = {});

} // namespace ui
