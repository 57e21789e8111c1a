// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/body.h"

#include "core/story_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

void apply(const BodySplice &splice, Body &body)
{
    const qsizetype first = std::clamp<qsizetype>(splice.first, 0, body.blocks.size());
    const qsizetype removed = std::clamp<qsizetype>(splice.removed, 0, body.blocks.size() - first);
    body.blocks.remove(first, removed);
    qsizetype at = first;
    for (const Block &block : splice.inserted)
        body.blocks.insert(at++, block);
}

bool isTextKind(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::Quote
           || kind == BlockKind::ListItem;
}

QString plainText(const Block &block)
{
    QString text;
    for (const Span &span : block.spans)
        text += span.text;
    return text;
}

QString plainText(const Body &body)
{
    QString text;
    for (const Block &block : body.blocks) {
        const QString words = block.kind == BlockKind::Picture ? block.picture.caption : plainText(block);
        if (words.isEmpty())
            continue;
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += words;
    }
    return text;
}

Block textBlock(BlockKind kind, const QString &text, int level)
{
    Block block;
    block.id = newId<BlockId>();
    block.kind = kind;
    block.level = level;
    if (!text.isEmpty())
        block.spans = {Span{text, {}}};
    return block;
}

QList<Span> normalised(const QList<Span> &spans)
{
    QList<Span> joined;
    for (const Span &span : spans) {
        if (span.text.isEmpty())
            continue;
        if (!joined.isEmpty() && joined.last().marks == span.marks)
            joined.last().text += span.text;
        else
            joined.append(span);
    }
    return joined;
}

namespace {

Block contentOnly(Block block)
{
    block.id = {};
    block.origin = {};
    block.spans = normalised(block.spans);
    return block;
}

} // namespace

QByteArray fingerprint(const Block &block)
{
    const QByteArray json = QJsonDocument(toJson(contentOnly(block))).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(json, QCryptographicHash::Sha1);
}

bool sameContent(const Block &a, const Block &b)
{
    return contentOnly(a) == contentOnly(b);
}

bool sameContent(const Body &a, const Body &b)
{
    return std::equal(a.blocks.begin(), a.blocks.end(), b.blocks.begin(), b.blocks.end(),
                      [](const Block &x, const Block &y) { return sameContent(x, y); });
}

bool isUntouched(const Block &block)
{
    return !block.origin.source.isEmpty() && block.origin.fingerprint == fingerprint(block);
}

} // namespace core
