// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_source.h"

#include "formats/block_grammar.h"
#include "formats/containers.h"
#include "formats/picture_source.h"
#include "formats/tag.h"

namespace formats {

namespace {

using core::Block;
using core::BlockKind;
using core::Direction;
using core::Span;

bool isTagOf(BlockKind kind, const QByteArray &name)
{
    switch (kind) {
    case BlockKind::Paragraph:
    case BlockKind::Quote:
        return name == "p";
    case BlockKind::Heading:
        return name == "h2" || name == "h3" || name == "h4";
    case BlockKind::ListItem:
        return name == "li";
    default:
        return false;
    }
}

QByteArray commentNameOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return "core/heading";
    case BlockKind::ListItem:
        return "core/list-item";
    default:
        return "core/paragraph";
    }
}

qsizetype skipBlank(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && isSpace(bytes.at(at)))
        ++at;
    return at;
}

// The suffix must be "</p>", and with comments " <!-- /wp:paragraph -->".
bool isSuffix(const QByteArray &suffix, const QByteArray &name, const QByteArray &commentName)
{
    Tag tag;
    if (scanTag(suffix, 0, tag) != TagScan::Found || !tag.closing || tag.name != name)
        return false;
    const qsizetype next = skipBlank(suffix, tag.end);
    if (commentName.isEmpty())
        return next == suffix.size();
    BlockComment comment;
    return next < suffix.size() && blockCommentAt(suffix, next, comment) && comment.kind == BlockComment::Kind::Close
           && comment.name == commentName && comment.end == suffix.size();
}

Direction directionFrom(const QByteArray &dir)
{
    const QByteArray word = dir.toLower();
    if (word == "rtl")
        return Direction::RightToLeft;
    return word == "ltr" ? Direction::LeftToRight : Direction::Auto;
}

QByteArray toDir(Direction direction)
{
    if (direction == Direction::Auto)
        return {};
    return direction == Direction::RightToLeft ? "rtl" : "ltr";
}

QByteArray openingTagOf(const SourceParts &parts)
{
    return parts.tagBegin < 0 ? QByteArray() : parts.prefix.mid(parts.tagBegin);
}

// A language or direction that all the spans have is the block's.
void hoist(Block &block)
{
    if (block.spans.isEmpty())
        return;
    const QString language = block.spans.first().marks.language;
    const Direction direction = block.spans.first().marks.direction;
    bool sameLanguage = block.language.isEmpty() && !language.isEmpty();
    bool sameDirection = block.direction == Direction::Auto && direction != Direction::Auto;
    for (const Span &span : block.spans) {
        sameLanguage = sameLanguage && span.marks.language == language;
        sameDirection = sameDirection && span.marks.direction == direction;
    }
    for (Span &span : block.spans) {
        if (sameLanguage)
            span.marks.language.clear();
        if (sameDirection)
            span.marks.direction = Direction::Auto;
    }
    if (sameLanguage)
        block.language = language;
    if (sameDirection)
        block.direction = direction;
}

// The spans with a language and direction that the tags around them do not say.
QList<Span> wrapped(QList<Span> spans, const QString &language, Direction direction)
{
    for (Span &span : spans) {
        if (span.marks.language.isEmpty())
            span.marks.language = language;
        if (span.marks.direction == Direction::Auto)
            span.marks.direction = direction;
    }
    return spans;
}

QByteArray textOf(const Block &block, const QString &language, Direction direction, InlineDialect dialect,
                  LineEnds lineEnds)
{
    if (lineEnds == LineEnds::Break && dialect.lineBreak.startsWith("<br"))
        dialect.lineBreak = "<br />\n";
    return writeInline(wrapped(block.spans, language, direction), dialect);
}

// Brings the heading's level and the block's language and direction into the opening bytes. What they cannot say is
// left in language and direction.
void updatePrefix(const Block &block, SourceParts &parts, QString &language, Direction &direction)
{
    QByteArray tag = openingTagOf(parts);
    QByteArray comment = parts.prefix.left(parts.tagBegin);
    const bool hasComment = beginsWithBlockComment(comment);
    if (block.kind == BlockKind::Heading && tag.mid(2, 1) != QByteArray::number(block.level)) {
        tag.replace(2, 1, QByteArray::number(block.level));
        parts.suffix.replace(3, 1, QByteArray::number(block.level));
        if (hasComment)
            comment = withMember(comment, "level", block.level == 2 ? QByteArray() : QByteArray::number(block.level));
    }
    const QByteArray tagLanguage = attributeOf(tag, "lang");
    if (!tagLanguage.isEmpty()) {
        tag = withAttribute(tag, "lang", escapedAttribute(language));
        language.clear();
    }
    const QByteArray tagDirection = attributeOf(tag, "dir");
    const bool byAttribute = hasComment && block.kind == BlockKind::Paragraph;
    if (byAttribute && directionFrom(tagDirection) != direction)
        comment = withMember(comment, "direction",
                             direction == Direction::Auto ? QByteArray() : '"' + toDir(direction) + '"');
    if (byAttribute || !tagDirection.isEmpty()) {
        if (directionFrom(tagDirection) != direction)
            tag = withAttribute(tag, "dir", toDir(direction));
        direction = Direction::Auto;
    }
    parts.prefix = comment + tag;
}

// An item must follow the way of its list: WordPress would drop one that does not.
void matchItemStyle(const SourceStyle &style, SourceParts &parts)
{
    const bool commented = parts.tagBegin > 0;
    if (commented == style.commented)
        return;
    parts.prefix = (style.commented ? QByteArray("<!-- wp:list-item -->\n") : QByteArray()) + openingTagOf(parts);
    parts.tagBegin = parts.prefix.indexOf("<li");
}

QByteArray freshText(const Block &block, const SourceStyle &style)
{
    QString language = block.language;
    Direction direction = block.direction;
    QByteArray name = block.kind == BlockKind::ListItem ? "li" : "p";
    QByteArray comment = block.kind == BlockKind::ListItem ? "<!-- wp:list-item -->" : "<!-- wp:paragraph -->";
    if (block.kind == BlockKind::Heading) {
        name = 'h' + QByteArray::number(qBound(2, block.level, 4));
        comment = withMember("<!-- wp:heading -->", "level", name == "h2" ? QByteArray() : name.mid(1));
    }
    QByteArray tag = '<' + name + '>';
    if (!style.commented) {
        tag = withAttribute(tag, "lang", escapedAttribute(language));
        tag = withAttribute(tag, "dir", toDir(direction));
        language.clear();
        direction = Direction::Auto;
    } else if (block.kind == BlockKind::Paragraph && direction != Direction::Auto) {
        comment = withMember(comment, "direction", '"' + toDir(direction) + '"');
        tag = withAttribute(tag, "dir", toDir(direction));
        direction = Direction::Auto;
    }
    const QByteArray text = textOf(block, language, direction, {}, style.lineEnds);
    const bool bare = style.bareParagraphs && block.kind == BlockKind::Paragraph && tag == "<p>"
                      && !text.contains("\n<br") && !text.isEmpty();
    if (bare)
        return text;
    if (block.kind == BlockKind::ListItem)
        return (style.commented ? QByteArray(comment + '\n') : QByteArray()) + tag + text;
    const QByteArray whole = tag + text + "</" + name + '>';
    if (!style.commented)
        return whole;
    return comment + '\n' + whole
           + (block.kind == BlockKind::Heading ? "\n<!-- /wp:heading -->" : "\n<!-- /wp:paragraph -->");
}

QByteArray renderText(const Block &block, const SourceStyle &style)
{
    SourceParts parts;
    if (block.origin.source.isEmpty() || !splitSource(block.kind, block.origin.source, parts))
        return freshText(block, style);
    const bool bare = parts.tagBegin < 0;
    if (bare && (!block.language.isEmpty() || block.direction != Direction::Auto))
        return freshText(block, style);
    if (block.kind == BlockKind::ListItem)
        matchItemStyle(style, parts);
    else if (block.kind == BlockKind::Quote && (parts.tagBegin > 0) != style.commented)
        return freshText(block, style);
    Block before;
    const bool sameText = readTextSource(block.kind, block.origin.source, style.lineEnds, before)
                          && before.spans == core::normalised(block.spans) && before.language == block.language
                          && before.direction == block.direction;
    QString language = block.language;
    Direction direction = block.direction;
    if (!bare && !sameText)
        updatePrefix(block, parts, language, direction);
    else if (!bare && block.kind == BlockKind::Heading)
        updatePrefix(block, parts, language, direction);
    if (sameText)
        return parts.prefix + parts.text + parts.suffix;
    const QByteArray text = textOf(block, language, direction, dialectOf(parts.text), style.lineEnds);
    if (bare && (text.isEmpty() || text.contains("\n<br")))
        return freshText(block, style);
    return parts.prefix + text + parts.suffix;
}

} // namespace

bool splitSource(BlockKind kind, const QByteArray &source, SourceParts &parts)
{
    qsizetype at = skipBlank(source, 0);
    QByteArray commentName;
    BlockComment comment;
    if (at < source.size() && blockCommentAt(source, at, comment)) {
        if (comment.kind != BlockComment::Kind::Open || comment.name != commentNameOf(kind))
            return false;
        commentName = comment.name;
        at = skipBlank(source, comment.end);
    }
    Tag tag;
    const bool hasTag = at < source.size() && source.at(at) == '<' && scanTag(source, at, tag) == TagScan::Found
                        && !tag.closing && isTagOf(kind, tag.name);
    if (!hasTag) {
        parts = SourceParts{{}, source, {}, -1};
        return commentName.isEmpty() && kind == BlockKind::Paragraph;
    }
    parts.tagBegin = tag.begin;
    parts.prefix = source.left(tag.end);
    parts.text = source.mid(tag.end);
    parts.suffix.clear();
    if (kind == BlockKind::ListItem)
        return true;
    const qsizetype close = parts.text.toLower().lastIndexOf(QByteArray("</" + tag.name));
    if (close < 0)
        return false;
    parts.suffix = parts.text.mid(close);
    parts.text.truncate(close);
    return isSuffix(parts.suffix, tag.name, commentName);
}

bool readTextSource(BlockKind kind, const QByteArray &source, LineEnds lineEnds, Block &block)
{
    SourceParts parts;
    if (!splitSource(kind, source, parts))
        return false;
    const InlineText text = readInline(parts.text, lineEnds);
    if (!text.faithful)
        return false;
    block.kind = kind;
    block.spans = text.spans;
    if (parts.tagBegin >= 0) {
        const QByteArray tag = openingTagOf(parts);
        if (kind == BlockKind::Heading)
            block.level = tag.mid(2, 1).toInt();
        block.language = QString::fromUtf8(attributeOf(tag, "lang"));
        block.direction = directionFrom(attributeOf(tag, "dir"));
    }
    hoist(block);
    return true;
}

bool readPictureSource(const QByteArray &source, Block &block)
{
    return readPicture(source, block.picture) && (block.kind = BlockKind::Picture, true);
}

QByteArray renderSource(const Block &block, const SourceStyle &style, const WriteOptions &options)
{
    switch (block.kind) {
    case BlockKind::Opaque:
        return block.origin.source;
    case BlockKind::Picture:
        return renderPicture(block, style.commented, options);
    case BlockKind::Separator:
        if (!style.commented)
            return "<hr />";
        return "<!-- wp:separator -->\n<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>\n"
               "<!-- /wp:separator -->";
    default:
        return renderText(block, style);
    }
}

} // namespace formats
