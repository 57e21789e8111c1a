// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_source.h"

#include "core/direction.h"
#include "formats/block_grammar.h"
#include "formats/block_remains.h"
#include "formats/containers.h"
#include "formats/inline_html_edit.h"
#include "formats/picture_source.h"
#include "formats/tag.h"

#include <QRegularExpression>

#include <algorithm>

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
    case BlockKind::PullQuote:
        return name == "p";
    case BlockKind::QuoteSource:
        return name == "cite";
    case BlockKind::Heading:
        return name == "h2" || name == "h3" || name == "h4";
    case BlockKind::ListItem:
    case BlockKind::Footnote:
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
    case BlockKind::Footnote:
        return "core/list-item";
    case BlockKind::PullQuote:
    case BlockKind::QuoteSource:
        return {};
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

// Where the site's text is blocks, a note's words stand in "<span id="fn-x">": editors before 6.5 take an item with a
// name of its own for a broken one. Elsewhere, and in what we wrote before, the item has the name.
QByteArray noteTagOf(const SourceParts &parts)
{
    const qsizetype span = parts.prefix.lastIndexOf("<span ");
    return span > parts.tagBegin && parts.suffix.startsWith("</span>") ? parts.prefix.mid(span) : openingTagOf(parts);
}

// "<span id="fn-x">" at the front of a note's text, and "</span>" at its end, belong to its tags.
void takeNoteSpan(SourceParts &parts)
{
    Tag tag;
    if (!parts.text.startsWith("<span ") || scanTag(parts.text, 0, tag) != TagScan::Found
        || !parts.text.trimmed().endsWith("</span>"))
        return;
    const QByteArray bytes = parts.text.left(tag.end);
    if (attributesOf(QByteArrayView(bytes)).size() != 1 || !attributeOf(bytes, "id").startsWith("fn-"))
        return;
    const qsizetype close = parts.text.lastIndexOf("</span>");
    parts.prefix += bytes;
    parts.suffix = parts.text.mid(close) + parts.suffix;
    parts.text = parts.text.mid(tag.end, close - tag.end);
}

// A footnote's link back to its call, as we write it.
QByteArray linkBack(const QString &name)
{
    return "<a href=\"#fnref-" + footnoteAnchor(name) + "\">\u21a9</a>";
}

// "<pre><code>" + text + "</code></pre>", of any of the kinds of block that have it.
bool splitCode(const QByteArray &source, SourceParts &parts)
{
    qsizetype at = skipBlank(source, 0);
    QByteArray commentName;
    BlockComment comment;
    if (at < source.size() && blockCommentAt(source, at, comment)) {
        const bool known =
            comment.name == "core/code" || comment.name == "core/preformatted" || comment.name == "core/verse";
        if (comment.kind != BlockComment::Kind::Open || !known)
            return false;
        commentName = comment.name;
        at = skipBlank(source, comment.end);
    }
    Tag tag;
    if (at >= source.size() || scanTag(source, at, tag) != TagScan::Found || tag.closing || tag.name != "pre")
        return false;
    parts.tagBegin = tag.begin;
    qsizetype begin = tag.end;
    Tag code;
    const bool hasCode = begin < source.size() && source.at(begin) == '<'
                         && scanTag(source, begin, code) == TagScan::Found && !code.closing && code.name == "code";
    if (hasCode)
        begin = code.end;
    else if (source.mid(begin, 2) == "\r\n")
        begin += 2; // HTML drops a line end behind <pre>
    else if (source.mid(begin, 1) == "\n")
        begin += 1;
    const qsizetype close = source.lastIndexOf("</pre>");
    if (close < begin)
        return false;
    qsizetype end = close;
    if (hasCode) {
        end = source.lastIndexOf("</code>", close);
        if (end < begin || end + 7 != close)
            return false;
    }
    parts.prefix = source.left(begin);
    parts.text = source.mid(begin, end - begin);
    parts.suffix = source.mid(end);
    return isSuffix(source.mid(close), "pre", commentName);
}

QByteArray languageClass(const QByteArray &tag)
{
    for (const QByteArray &name : attributeOf(QByteArrayView(tag), "class").simplified().split(' ')) {
        if (name.startsWith("language-"))
            return name.mid(9);
    }
    return {};
}

// The text brought into the bytes it had, or written anew.
QByteArray textOf(const Block &block, const QByteArray &before, const QString &language, Direction direction,
                  const SourceStyle &style)
{
    SourceStyle own = style;
    if (block.kind == BlockKind::Code)
        own.rules.lineEnds = LineEnds::Verbatim;
    return changedInline(before, withLanguage(block.spans, language, direction), own.rules, dialectFor(before, own));
}

// Whether the tag may say a direction. The site's own editor knows that of paragraphs alone and calls the others
// broken; those say it in their text. Classic text has no such rules.
bool hasDirection(BlockKind kind, bool commented, const SourceStyle &style)
{
    if (!style.blocks)
        return kind != BlockKind::Code;
    return commented && (kind == BlockKind::Paragraph || kind == BlockKind::Quote);
}

// What the tag says. Of a block whose direction nobody set it says where that goes against the story's, since a site
// does not look at letters. One that said it before (`was`) goes on to say it, unless it said it only for that reason.
Direction directionInTag(const Block &block, Direction was, const SourceStyle &style)
{
    if (block.direction != Direction::Auto)
        return block.direction;
    const Direction story = style.story != Direction::Auto ? style.story : was;
    if (story == Direction::Auto)
        return story;
    const Direction reads = core::effectiveDirection(block, story);
    return reads != story || was == story ? reads : Direction::Auto;
}

// Brings the heading's level and the block's language and direction into the opening bytes. What they cannot say is
// left in language and direction.
void updatePrefix(const Block &block, const Block &before, const SourceStyle &style, SourceParts &parts,
                  QString &language, Direction &direction)
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
    const Direction said = directionFrom(tagDirection);
    const bool mayHave = hasDirection(block.kind, hasComment, style);
    const bool leftToReaders = said == Direction::Auto && !tagDirection.isEmpty() && direction == Direction::Auto;
    if ((mayHave || !tagDirection.isEmpty()) && !leftToReaders) { // "auto"
        const bool byHand = before.direction != Direction::Auto;  // and now it is not
        const Direction says = directionInTag(block, byHand ? Direction::Auto : said, style);
        if (hasComment && mayHave && said != says)
            comment =
                withMember(comment, "direction", says == Direction::Auto ? QByteArray() : '"' + toDir(says) + '"');
        if (said != says)
            tag = withAttribute(tag, "dir", toDir(says));
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

QByteArray elementOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return 'h' + QByteArray::number(qBound(2, block.level, 4));
    case BlockKind::ListItem:
    case BlockKind::Footnote:
        return "li";
    case BlockKind::QuoteSource:
        return "cite";
    case BlockKind::Code:
        return "pre";
    default:
        return "p";
    }
}

QByteArray freshComment(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading: {
        const int level = qBound(2, block.level, 4);
        return withMember("<!-- wp:heading -->", "level", level == 2 ? QByteArray() : QByteArray::number(level));
    }
    case BlockKind::Code: {
        if (block.name.isEmpty())
            return "<!-- wp:code -->";
        return withMember("<!-- wp:code -->", "className", jsonText(QStringLiteral("language-") + block.name));
    }
    case BlockKind::ListItem:
    case BlockKind::Footnote:
        return "<!-- wp:list-item -->";
    default:
        return "<!-- wp:paragraph -->";
    }
}

QByteArray freshTag(const Block &block, const SourceStyle &style)
{
    QByteArray tag = '<' + elementOf(block) + '>';
    if (block.kind == BlockKind::Code) {
        const QByteArray names = block.name.isEmpty() ? QByteArray() : "language-" + escapedAttribute(block.name);
        tag = withAttribute(tag, "class", (style.blocks ? "wp-block-code " + names : names).trimmed());
    }
    if (block.kind == BlockKind::Footnote && !style.blocks)
        tag = withAttribute(tag, "id", "fn-" + footnoteAnchor(block.name));
    return tag;
}

// Whether the tag is a paragraph's or heading's own, with classes and an anchor.
bool mayKeepLooks(BlockKind kind, const SourceStyle &style)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || (kind == BlockKind::Quote && style.commented);
}

QByteArray freshText(const Block &block, const SourceStyle &style)
{
    QString language = block.language;
    Direction direction = block.direction;
    QByteArray comment = style.commented ? freshComment(block) : QByteArray();
    QByteArray tag = freshTag(block, style);
    const Remains remains = remainsOf(block);
    if (mayKeepLooks(block.kind, style))
        putInto(comment, tag, remains);
    if (!style.blocks) {
        tag = withAttribute(tag, "lang", escapedAttribute(language));
        language.clear();
    }
    if (hasDirection(block.kind, style.commented, style)) {
        const Direction says = directionInTag(block, Direction::Auto, style);
        if (style.commented && says != Direction::Auto)
            comment = withMember(comment, "direction", '"' + toDir(says) + '"');
        tag = withAttribute(tag, "dir", toDir(says));
        direction = Direction::Auto;
    } else if (!style.blocks) {
        tag = withAttribute(tag, "dir", toDir(direction));
        direction = Direction::Auto;
    }
    QByteArray text = remains.anchors + textOf(block, remains.text, language, direction, style);
    if (block.kind == BlockKind::Code)
        text = "<code>" + text + "</code>";
    if (block.kind == BlockKind::Footnote) {
        const QByteArray gap = text.isEmpty() ? "" : " ";
        if (style.blocks)
            text = "<span id=\"fn-" + footnoteAnchor(block.name) + "\">" + text + "</span>";
        text += gap + linkBack(block.name);
    }
    const bool bare = style.bareParagraphs && block.kind == BlockKind::Paragraph && tag == "<p>"
                      && !text.contains("\n<br") && !text.isEmpty();
    if (bare)
        return text;
    if (elementOf(block) == "li")
        return (style.commented ? QByteArray(comment + '\n') : QByteArray()) + tag + text;
    const QByteArray whole = tag + text + "</" + elementOf(block) + '>';
    if (!style.commented)
        return whole;
    BlockComment opening;
    const bool read = blockCommentAt(comment, 0, opening);
    return comment + '\n' + whole + "\n<!-- /wp:" + (read ? opening.name.mid(5) : QByteArray("paragraph")) + " -->";
}

QByteArray renderText(const Block &block, const SourceStyle &style)
{
    SourceParts parts;
    if (block.origin.source.isEmpty() || !splitSource(block.kind, block.origin.source, parts)
        || !standsIn(block, style))
        return freshText(block, style);
    const bool bare = parts.tagBegin < 0;
    if (bare && (!block.language.isEmpty() || directionInTag(block, Direction::Auto, style) != Direction::Auto))
        return freshText(block, style);
    Block before;
    const bool read = readTextSource(block.kind, block.origin.source, style.rules, before);
    if (read && before.name != block.name)
        return freshText(block, style);
    if (elementOf(block) == "li")
        matchItemStyle(style, parts);
    const bool sameText = read && before.spans == core::normalised(block.spans) && before.language == block.language
                          && before.direction == block.direction;
    QString language = block.language;
    Direction direction = block.direction;
    if (!bare && (!sameText || block.kind == BlockKind::Heading))
        updatePrefix(block, before, style, parts, language, direction);
    if (sameText)
        return parts.prefix + renumbered(parts.text, style.footnotes) + parts.suffix;
    const QByteArray text = textOf(block, parts.text, language, direction, style);
    if (bare && (text.isEmpty() || text.contains("\n<br")))
        return freshText(block, style);
    const bool lineEndLost = block.kind == BlockKind::Code && text.startsWith('\n') && parts.prefix.endsWith('>')
                             && !parts.suffix.startsWith("</code>");
    return parts.prefix + (lineEndLost ? "\n" : "") + text + parts.suffix;
}

} // namespace

InlineDialect dialectFor(const QByteArray &html, const SourceStyle &style)
{
    InlineDialect dialect = dialectOf(html);
    dialect.footnotes = style.footnotes;
    dialect.verbatim = style.rules.lineEnds == LineEnds::Verbatim;
    if (style.rules.lineEnds == LineEnds::Break && dialect.lineBreak.startsWith("<br"))
        dialect.lineBreak = "<br />\n";
    return dialect;
}

QList<Span> withLanguage(QList<Span> spans, const QString &language, Direction direction)
{
    for (Span &span : spans) {
        if (span.marks.language.isEmpty())
            span.marks.language = language;
        if (span.marks.direction == Direction::Auto)
            span.marks.direction = direction;
    }
    return spans;
}

void leaveToLetters(QList<Span> &words)
{
    const Direction said = words.isEmpty() ? Direction::Auto : words.first().marks.direction;
    if (said == Direction::Auto
        || std::any_of(words.cbegin(), words.cend(), [said](const Span &span) { return span.marks.direction != said; }))
        return;
    Block block;
    block.spans = words;
    if (!core::goesByItself(block, said))
        return;
    for (Span &span : words)
        span.marks.direction = Direction::Auto;
    words = core::normalised(words);
}

// A language or direction that all the spans have is the block's.
void hoistLanguage(const QList<QList<Span> *> &texts, Block &block)
{
    const auto first = std::find_if(texts.begin(), texts.end(), [](const auto *spans) { return !spans->isEmpty(); });
    if (first == texts.end())
        return;
    const QString language = (*first)->first().marks.language;
    const Direction direction = (*first)->first().marks.direction;
    bool sameLanguage = block.language.isEmpty() && !language.isEmpty();
    bool sameDirection = block.direction == Direction::Auto && direction != Direction::Auto;
    for (const QList<Span> *spans : texts) {
        for (const Span &span : *spans) {
            sameLanguage = sameLanguage && span.marks.language == language;
            sameDirection = sameDirection && span.marks.direction == direction;
        }
    }
    for (QList<Span> *spans : texts) {
        for (Span &span : *spans) {
            if (sameLanguage)
                span.marks.language.clear();
            if (sameDirection)
                span.marks.direction = Direction::Auto;
        }
        *spans = core::normalised(*spans);
    }
    if (sameLanguage)
        block.language = language;
    if (sameDirection)
        block.direction = direction;
}

namespace {

// "<p><a id=\"part\"></a>Words": places that links lead to, in front of the words. They stay with the tag.
void takeAnchors(SourceParts &parts)
{
    static const QRegularExpression anchor(
        QStringLiteral("^(?:<a(?:\\s+(?:id|name)\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'))+\\s*></a>){1,8}(?=[^<\\s])"));
    const QByteArray front = parts.text.left(2000);
    if (!front.startsWith("<a"))
        return;
    const qsizetype length = anchor.match(QString::fromLatin1(front)).capturedLength();
    parts.prefix += parts.text.left(length);
    parts.text.remove(0, length);
}

} // namespace

bool splitSource(BlockKind kind, const QByteArray &source, SourceParts &parts)
{
    parts = SourceParts{};
    if (kind == BlockKind::Code)
        return splitCode(source, parts);
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
        // What was a heading or an item has no words of a paragraph's before them.
        return commentName.isEmpty() && kind == BlockKind::Paragraph && !isTagOf(BlockKind::Heading, tag.name)
               && !isTagOf(BlockKind::ListItem, tag.name);
    }
    parts.tagBegin = tag.begin;
    parts.prefix = source.left(tag.end);
    parts.text = source.mid(tag.end);
    parts.suffix.clear();
    if (kind == BlockKind::ListItem)
        return true;
    if (kind == BlockKind::Footnote) {
        const qsizetype link = parts.text.lastIndexOf("<a href=\"#fnref-");
        qsizetype end = std::max(qsizetype(0), link);
        while (end > 0 && isSpace(parts.text.at(end - 1)))
            --end;
        parts.suffix = parts.text.mid(end);
        parts.text.truncate(end);
        if (attributeOf(openingTagOf(parts), "id").isEmpty())
            takeNoteSpan(parts);
        const QByteArray id = attributeOf(noteTagOf(parts), "id");
        const qsizetype behind = parts.suffix.startsWith("</span>") ? 7 : 0;
        return id.startsWith("fn-") && id.size() > 3
               && parts.suffix.mid(behind).trimmed() == linkBack(footnoteName(id.mid(3)));
    }
    const qsizetype close = parts.text.toLower().lastIndexOf(QByteArray("</" + tag.name));
    if (close < 0)
        return false;
    parts.suffix = parts.text.mid(close);
    parts.text.truncate(close);
    if (kind == BlockKind::Paragraph || kind == BlockKind::Heading)
        takeAnchors(parts);
    return isSuffix(parts.suffix, tag.name, commentName);
}

bool readTextSource(BlockKind kind, const QByteArray &source, const InlineRules &rules, Block &block)
{
    SourceParts parts;
    if (!splitSource(kind, source, parts))
        return false;
    const bool code = kind == BlockKind::Code;
    const InlineText text = readInline(parts.text, code ? InlineRules(LineEnds::Verbatim, rules.footnotes) : rules);
    if (!text.faithful)
        return false;
    block.kind = kind;
    block.spans = text.spans;
    Direction said = Direction::Auto;
    if (parts.tagBegin >= 0) {
        const QByteArray tag = openingTagOf(parts);
        if (kind == BlockKind::Heading)
            block.level = tag.mid(2, 1).toInt();
        else if (code)
            block.name = QString::fromUtf8(languageClass(tag));
        else if (kind == BlockKind::Footnote)
            block.name = footnoteName(attributeOf(noteTagOf(parts), "id").mid(3));
        block.language = QString::fromUtf8(attributeOf(tag, "lang"));
        said = directionFrom(attributeOf(tag, "dir"));
        block.direction = said;
    }
    hoistLanguage({&block.spans}, block);
    // What its own letters say as well is nobody's choice: when the words change, it follows them.
    if (said != Direction::Auto && core::goesByItself(block, said))
        block.direction = Direction::Auto;
    return true;
}

bool readPictureSource(const QByteArray &source, const InlineRules &rules, Block &block)
{
    return readPicture(source, rules.footnotes, block.picture) && (block.kind = BlockKind::Picture, true);
}

bool standsIn(const Block &block, const SourceStyle &style)
{
    if (block.kind == BlockKind::ListItem || block.kind == BlockKind::Footnote || block.kind == BlockKind::Opaque)
        return true; // an item is brought into the way of its list
    return beginsWithBlockComment(block.origin.source) == style.commented;
}

QByteArray renderSource(const Block &given, const SourceStyle &style, const WriteOptions &options)
{
    Block block = given;
    if (!core::isTextKind(block.kind) && !standsIn(block, style))
        block.origin.source.clear();
    switch (block.kind) {
    case BlockKind::Opaque:
        return block.origin.source;
    case BlockKind::Picture:
        return renderPicture(block, style, options);
    case BlockKind::Separator:
        if (!style.commented)
            return "<hr />";
        return "<!-- wp:separator -->\n<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>\n"
               "<!-- /wp:separator -->";
    case BlockKind::Table:
        return renderTable(block, style);
    case BlockKind::Gallery:
        return renderGallery(block, style, options);
    case BlockKind::Embed:
        return renderEmbed(block, style);
    case BlockKind::DeskNote:
        return {};
    default:
        return renderText(block, style);
    }
}

} // namespace formats
