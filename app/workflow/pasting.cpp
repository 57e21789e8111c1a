// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/pasting.h"

#include "formats/documents/rtf_reader.h"
#include "formats/html.h"
#include "formats/html_embeds.h"
#include "formats/markdown.h"
#include "formats/paste_pictures.h"
#include "formats/plain_text.h"
#include "formats/text_dialect.h"

namespace workflow {

core::Result<Pasted> readClipboard(const PasteInput &input)
{
    return formats::readPaste(input);
}

core::Result<Pasted> readClipboard(const PasteInput &input, const QByteArray &rtf)
{
    return formats::readPasteWithRtf(input, rtf);
}

bool needsRichText(const QByteArray &html)
{
    return formats::hasPicturesInFiles(html);
}

core::Result<Pasted> readRichText(const QByteArray &rtf, const QString &text, const core::Patience &patience)
{
    formats::DocumentLimits limits;
    limits.bytes = 20 * 1024 * 1024;
    limits.textBytes = limits.bytes;
    limits.blocks = 20'000;
    limits.pictures = 200;
    limits.patience = patience;
    const core::Result<formats::OpenedDocument> read = formats::readRtf(rtf, limits);
    if (!read)
        return read.error();
    Pasted pasted;
    pasted.dropped = read->dropped;
    pasted.blocks = read->body.blocks;
    // A document's head is lifted out of its text; in a paste it is text like all other.
    const std::pair<QString, core::BlockKind> head[] = {{read->byline, core::BlockKind::Paragraph},
                                                        {read->standfirst, core::BlockKind::Paragraph},
                                                        {read->headline, core::BlockKind::Heading}};
    for (const auto &[words, kind] : head) {
        if (!words.isEmpty() && text.contains(words))
            pasted.blocks.prepend(core::textBlock(kind, words, kind == core::BlockKind::Heading ? 2 : 0));
    }
    QHash<core::MediaId, QByteArray> bytes;
    for (const formats::EmbeddedPicture &picture : read->pictures)
        bytes.insert(picture.media, picture.bytes);
    for (core::Block &block : pasted.blocks) {
        const QByteArray known = bytes.value(std::exchange(block.picture.media, {}));
        if (block.kind == core::BlockKind::Picture && !known.isEmpty())
            pasted.pictures.append({block.id, known});
    }
    return pasted;
}

core::Result<Pasted> readPlainly(const QString &text)
{
    return formats::readPlainPaste(text);
}

QList<DroppedPart> leaveOutWhatVanishes(QList<core::Block> &blocks, const core::Body &text)
{
    return formats::leaveOutWhatVanishes(blocks, text);
}

core::Embed embedFor(const QString &address)
{
    return formats::embedFor(address);
}

QByteArray ownCopyOf(const QList<core::Block> &blocks, const core::SiteId &site)
{
    return formats::writeOwnCopy(blocks, site);
}

QByteArray markdownFrom(const QList<core::Block> &blocks)
{
    return formats::writeMarkdown(core::Body{blocks, {}, {}});
}

QByteArray htmlFrom(const QList<core::Block> &blocks)
{
    return formats::writeHtml(core::Body{blocks, {}, {}});
}

QString textFrom(const QList<core::Block> &blocks)
{
    return QString::fromUtf8(formats::writePlainText(core::Body{blocks, {}, {}}));
}

} // namespace workflow
