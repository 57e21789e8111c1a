// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_fences.h"

#include "formats/block_grammar.h"
#include "formats/tag.h"

#include <QSet>

#include <algorithm>

namespace formats {

namespace {

bool isVoid(const Tag &tag)
{
    static const QSet<QByteArray> names = {"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                           "input", "link", "meta", "param", "source", "track", "wbr"};
    return tag.selfClosing || names.contains(tag.name);
}

// Elements in which a '<' means something else.
bool isRawText(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"script", "style", "textarea", "title",     "xmp",
                                           "iframe", "math",  "noscript", "plaintext", "template"};
    return names.contains(name);
}

// Moves through the tags of a piece of HTML. False at what cannot be followed.
bool follow(QByteArrayView html, QList<QByteArray> &open, QList<QByteArray> *closed = nullptr)
{
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
        if (html.sliced(at).startsWith("<!--")) {
            at = html.indexOf("-->", at);
            if (at < 0)
                return false;
            continue;
        }
        Tag tag;
        const TagScan scan = scanTag(html, at, tag);
        if (scan == TagScan::Unfinished || (scan == TagScan::Found && isRawText(tag.name)))
            return false;
        if (scan == TagScan::NoTag) {
            ++at;
            continue;
        }
        at = tag.end;
        if (!tag.closing) {
            if (!isVoid(tag))
                open.append(tag.name);
        } else if (!open.isEmpty()) {
            if (open.takeLast() != tag.name)
                return false;
        } else if (closed) {
            closed->prepend(tag.name);
        } else {
            return false;
        }
    }
    return true;
}

// One beginning or end inside a fence's bytes.
struct Half
{
    bool closing = false;
    QByteArray key; // the two halves of one container have the same
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype block = 0;
    bool paired = false;
};

QByteArray keyOf(const QByteArray &name, const QList<QByteArray> &elements)
{
    return name + ' ' + elements.join(' ');
}

QList<Half> halvesOf(const QByteArray &source, qsizetype block)
{
    QList<Half> halves;
    const QList<BlockComment> comments = blockComments(source);
    qsizetype at = 0;
    for (qsizetype i = 0; i < comments.size(); ++i) {
        const BlockComment &comment = comments.at(i);
        if (comment.kind == BlockComment::Kind::Close) {
            QList<QByteArray> open;
            QList<QByteArray> closed;
            follow(QByteArrayView(source).sliced(at, comment.begin - at), open, &closed);
            halves.append({true, keyOf(comment.name, closed), at, comment.end, block, false});
            at = comment.end;
        } else if (comment.kind == BlockComment::Kind::Open && comment.match < 0) {
            const qsizetype end = i + 1 < comments.size() ? comments.at(i + 1).begin : source.size();
            QList<QByteArray> open;
            follow(QByteArrayView(source).sliced(comment.end, end - comment.end), open);
            halves.append({false, keyOf(comment.name, open), comment.begin, end, block, false});
            at = end;
        } else {
            i = std::max(i, comment.match);
            at = comments.at(i).end;
        }
    }
    return halves;
}

// Each end belongs to the innermost beginning of its kind; what is open inside that one has no end.
void pair(QList<Half> &halves)
{
    QList<qsizetype> open;
    QHash<QByteArray, int> count;
    for (qsizetype i = 0; i < halves.size(); ++i) {
        Half &half = halves[i];
        if (!half.closing) {
            open.append(i);
            ++count[half.key];
            continue;
        }
        if (count.value(half.key) == 0)
            continue;
        while (halves.at(open.last()).key != half.key)
            --count[halves.at(open.takeLast()).key];
        --count[half.key];
        halves[open.takeLast()].paired = true;
        half.paired = true;
    }
}

} // namespace

bool cutsCleanly(QByteArrayView opening, QByteArrayView closing)
{
    QList<QByteArray> open;
    return follow(opening, open) && follow(closing, open) && open.isEmpty();
}

QHash<qsizetype, QByteArray> mendedFences(const core::Body &body)
{
    QList<Half> halves;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const core::Block &block = body.blocks.at(i);
        if (block.kind == core::BlockKind::Opaque && !block.fence.isEmpty())
            halves += halvesOf(block.origin.source, i);
    }
    pair(halves);
    QHash<qsizetype, QByteArray> mended;
    for (auto half = halves.crbegin(); half != halves.crend(); ++half) {
        if (half->paired)
            continue;
        if (!mended.contains(half->block))
            mended.insert(half->block, body.blocks.at(half->block).origin.source);
        mended[half->block].remove(half->begin, half->end - half->begin);
    }
    for (QByteArray &bytes : mended)
        bytes = bytes.trimmed();
    return mended;
}

} // namespace formats
