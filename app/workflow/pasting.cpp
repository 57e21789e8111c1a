// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/pasting.h"

#include "formats/html.h"
#include "formats/html_embeds.h"
#include "formats/markdown.h"
#include "formats/plain_text.h"

namespace workflow {

core::Result<Pasted> readClipboard(const PasteInput &input)
{
    return formats::readPaste(input);
}

core::Result<Pasted> readPlainly(const QString &text)
{
    return formats::readPlainPaste(text);
}

core::Embed embedFor(const QString &address)
{
    return formats::embedFor(address);
}

QByteArray ownCopyOf(const QList<core::Block> &blocks)
{
    return formats::writeOwnCopy(blocks);
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
