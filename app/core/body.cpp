// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/body.h"

#include "core/caption_calls.h"
#include "core/story_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

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
    switch (kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Quote:
    case BlockKind::PullQuote:
    case BlockKind::QuoteSource:
    case BlockKind::ListItem:
    case BlockKind::Code:
    case BlockKind::Footnote:
    case BlockKind::DeskNote:
        return true;
    case BlockKind::Picture:
    case BlockKind::Gallery:
    case BlockKind::Table:
    case BlockKind::Embed:
    case BlockKind::Separator:
    case BlockKind::Opaque:
        break;
    }
    return false;
}

bool isPublished(BlockKind kind)
{
    return kind != BlockKind::DeskNote;
}

namespace {

void addLine(QString &text, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    text += line;
}

} // namespace

QString plainText(const Block &block)
{
    QString text;
    switch (block.kind) {
    case BlockKind::Separator:
    case BlockKind::Opaque:
        return text;
    case BlockKind::Picture:
        return block.picture.caption;
    case BlockKind::Table:
        text = plainText(block.table);
        break;
    case BlockKind::Gallery:
        for (const Picture &picture : block.pictures)
            addLine(text, picture.caption);
        break;
    case BlockKind::Embed:
        text = block.embed.title;
        break;
    default:
        return plainText(block.spans);
    }
    addLine(text, plainText(block.spans));
    return text;
}

QString plainText(const Body &body)
{
    QString text;
    for (const Block &block : body.blocks) {
        if (isPublished(block.kind))
            addLine(text, plainText(block));
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

namespace {

Block contentOnly(Block block)
{
    block.id = {};
    block.origin = {};
    block.spans = normalised(block.spans);
    for (QList<Cell> &row : block.table.rows) {
        for (Cell &cell : row)
            cell.spans = normalised(cell.spans);
    }
    return block;
}

} // namespace

QByteArray fingerprint(const Block &block)
{
    const QByteArray json = QJsonDocument(toJson(contentOnly(block))).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(json, QCryptographicHash::Sha1);
}

QList<qsizetype> loneFences(const Body &body)
{
    QList<qsizetype> lone;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks.at(i);
        if (block.kind != BlockKind::Opaque)
            continue;
        for (int n = 0; n < block.fence.closes; ++n) {
            if (!open.isEmpty())
                open.removeLast();
            else if (!lone.contains(i))
                lone.append(i);
        }
        open.insert(open.size(), block.fence.opens, i);
    }
    for (const qsizetype i : open) {
        if (!lone.contains(i))
            lone.append(i);
    }
    std::sort(lone.begin(), lone.end());
    return lone;
}

QStringList footnoteOrder(const Body &body)
{
    QStringList names;
    QSet<QString> seen;
    const auto call = [&](const QString &name) {
        if (name.isEmpty() || seen.contains(name))
            return;
        seen.insert(name);
        names.append(name);
    };
    const auto read = [&](const QList<Span> &spans) {
        for (const Span &span : spans)
            call(span.marks.footnote);
    };
    const auto readCaption = [&](const Picture &picture) {
        for (const QString &name : notesCalledIn(picture.captionMarkup))
            call(name);
    };
    for (const Block &block : body.blocks) {
        if (!isPublished(block.kind))
            continue;
        readCaption(block.picture);
        for (const Picture &picture : block.pictures)
            readCaption(picture);
        read(block.spans);
        for (const QList<Cell> &row : block.table.rows) {
            for (const Cell &cell : row)
                read(cell.spans);
        }
    }
    return names;
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
