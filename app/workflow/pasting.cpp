// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/pasting.h"

#include "formats/html.h"
#include "formats/plain_text.h"

namespace workflow {

core::Result<QList<core::Block>> blocksFromHtml(const QByteArray &html)
{
    const core::Result<core::Body> body = formats::readHtml(html);
    if (!body)
        return body.error();
    return body->blocks;
}

QList<core::Block> blocksFromText(const QString &text)
{
    return formats::readPlainText(text).blocks;
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
