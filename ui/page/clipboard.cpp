// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/clipboard.h"

#include "core/story_json.h"
#include "workflow/pasting.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace ui {

namespace {

const QString &ownType()
{
    static const QString type = QStringLiteral("application/x-standfirst-blocks");
    return type;
}

QStringList pictureFilesOf(const QMimeData &mime)
{
    static const QStringList endings{QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                                     QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("tif"),
                                     QStringLiteral("tiff"), QStringLiteral("heic"), QStringLiteral("avif")};
    QStringList files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        const QString file = url.isLocalFile() ? url.toLocalFile() : QString();
        if (!file.isEmpty() && endings.contains(QFileInfo(file).suffix().toLower()))
            files.append(file);
    }
    return files;
}

QList<core::Block> ownBlocks(const QByteArray &bytes)
{
    QList<core::Block> blocks;
    const core::Result<QJsonObject> json = core::objectFromBytes(bytes);
    if (!json)
        return blocks;
    for (const QJsonValue &value : json->value(QLatin1String("blocks")).toArray())
        blocks.append(core::blockFromJson(value.toObject()));
    return blocks;
}

// Words without a line's end are put in as they are, with the spaces around them.
QList<core::Block> blocksOf(const QString &text)
{
    if (text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')) || text.trimmed().isEmpty())
        return workflow::blocksFromText(text);
    return {core::textBlock(core::BlockKind::Paragraph, text)};
}

} // namespace

std::unique_ptr<QMimeData> mimeOf(const QList<core::Block> &blocks)
{
    auto mime = std::make_unique<QMimeData>();
    QJsonArray array;
    for (const core::Block &block : blocks)
        array.append(core::toJson(block));
    mime->setData(ownType(), core::toBytes(QJsonObject{{QStringLiteral("blocks"), array}}));
    mime->setHtml(QString::fromUtf8(workflow::htmlFrom(blocks)));
    mime->setText(workflow::textFrom(blocks));
    return mime;
}

bool canRead(const QMimeData &mime)
{
    return mime.hasText() || mime.hasHtml() || mime.hasImage() || mime.hasFormat(ownType())
           || !pictureFilesOf(mime).isEmpty();
}

Pasted readMime(const QMimeData &mime, PasteAs as)
{
    Pasted pasted;
    if (as == PasteAs::Plain) {
        pasted.blocks = blocksOf(mime.text());
        return pasted;
    }
    if (mime.hasFormat(ownType()))
        pasted.blocks = ownBlocks(mime.data(ownType()));
    if (pasted.blocks.isEmpty())
        pasted.pictureFiles = pictureFilesOf(mime);
    if (!pasted.isEmpty())
        return pasted;
    if (mime.hasHtml()) {
        const core::Result<QList<core::Block>> blocks = workflow::blocksFromHtml(mime.html().toUtf8());
        if (blocks)
            pasted.blocks = *blocks;
    }
    // A picture copied in a browser comes with HTML that only points at it: the picture itself is what is meant.
    const bool onlyPointers = std::none_of(pasted.blocks.begin(), pasted.blocks.end(), [](const core::Block &block) {
        return core::isTextKind(block.kind) && !core::plainText(block).trimmed().isEmpty();
    });
    if (onlyPointers && mime.hasImage()) {
        pasted.blocks.clear();
        pasted.image = qvariant_cast<QImage>(mime.imageData());
    } else if (pasted.blocks.isEmpty()) {
        pasted.blocks = blocksOf(mime.text());
    }
    return pasted;
}

} // namespace ui
