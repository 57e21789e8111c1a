// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_remains.h"

#include "formats/block_grammar.h"
#include "formats/block_source.h"
#include "formats/tag.h"

#include <QRegularExpression>

namespace formats {

namespace {

using core::BlockKind;

// What the site's editor makes of a block's settings, and would make again.
bool isOfTheSite(const QByteArray &name)
{
    return name.startsWith("wp-block-") || name.startsWith("has-");
}

QByteArray alignedBy(const QByteArray &classes, const QByteArray &style)
{
    static const QRegularExpression said(
        QStringLiteral("(?:has-text-align-|\\balign|\\btext-align\\s*:\\s*)(left|center|right)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return said.match(QString::fromUtf8(classes + ' ' + style)).captured(1).toLower().toUtf8();
}

} // namespace

Remains remainsOf(const core::Block &block)
{
    Remains remains;
    SourceParts parts;
    const QByteArray &source = block.origin.source;
    const auto reads = [&](BlockKind kind) { return splitSource(kind, source, parts) && parts.tagBegin >= 0; };
    if (source.isEmpty() || block.kind == BlockKind::Code || block.kind == BlockKind::Footnote)
        return remains;
    const bool own = reads(BlockKind::Paragraph) || reads(BlockKind::Heading);
    if (!own && !reads(BlockKind::ListItem) && !reads(BlockKind::QuoteSource)) {
        if (!source.startsWith('<'))
            remains.text = source;
        return remains;
    }
    remains.text = parts.text;
    Tag tag;
    if (!own || scanTag(parts.prefix, parts.tagBegin, tag) != TagScan::Found)
        return remains;
    remains.anchors = parts.prefix.mid(tag.end);
    const QByteArray bytes = parts.prefix.mid(tag.begin, tag.end - tag.begin);
    remains.id = attributeOf(bytes, "id");
    const QByteArray classes = attributeOf(bytes, "class");
    remains.align = alignedBy(classes, attributeOf(bytes, "style"));
    for (const QByteArray &name : classes.simplified().split(' ')) {
        if (!name.isEmpty() && !isOfTheSite(name) && name != "align" + remains.align)
            remains.classes += (remains.classes.isEmpty() ? "" : " ") + name;
    }
    return remains;
}

void putInto(QByteArray &comment, QByteArray &tag, const Remains &remains)
{
    QByteArray classes = remains.classes;
    const bool commented = !comment.isEmpty();
    if (commented && !classes.isEmpty())
        comment = withMember(comment, "className", jsonText(QString::fromUtf8(classes)));
    if (!remains.align.isEmpty()) {
        const bool heading = tag.startsWith("<h");
        if (commented)
            comment = withMember(comment, heading ? "textAlign" : "align", jsonText(QString::fromUtf8(remains.align)));
        const QByteArray name = (commented ? "has-text-align-" : "align") + remains.align;
        if (commented)
            classes = name + (classes.isEmpty() ? "" : " ") + classes;
        else
            tag = withAttribute(tag, "style", "text-align: " + remains.align);
    }
    tag = withAttribute(tag, "id", remains.id);
    tag = withAttribute(tag, "class", classes);
}

} // namespace formats
