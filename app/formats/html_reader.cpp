// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story.h"
#include "formats/dom.h"
#include "formats/html.h"
#include "formats/html_tamer.h"
#include "formats/inline_html.h"
#include "formats/words.h"

namespace formats {

namespace {

using core::Block;
using core::BlockKind;
using core::Direction;
using core::Marks;
using core::Span;

constexpr int deepestWalk = 1000; // the tamer's cap and what a parser adds of its own stay far below

struct Context
{
    Marks marks;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    bool ordered = false;
    int lists = 0; // how many lists are around
    int item = 0;  // which list item this is in; its paragraphs become one block
    bool preformatted = false;
    QString language;
    Direction direction = Direction::Auto;
};

bool isHidden(const GumboNode *node, const QString &style)
{
    if (hasAttribute(node, "hidden"))
        return true;
    return style.contains(QLatin1String("display:none")) || style.contains(QLatin1String("visibility:hidden"))
           || style.contains(QLatin1String("mso-hide:all"));
}

QString styleOf(const GumboNode *node)
{
    return attributeOf(node, "style").toLower().remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

QString styleValue(const QString &style, const char *property)
{
    for (const QString &part : style.split(QLatin1Char(';'))) {
        if (part.section(QLatin1Char(':'), 0, 0) == QLatin1String(property))
            return part.section(QLatin1Char(':'), 1);
    }
    return {};
}

void takeStyle(const QString &style, Marks &marks)
{
    if (style.isEmpty())
        return;
    const QString weight = styleValue(style, "font-weight");
    if (!weight.isEmpty())
        marks.bold = weight.startsWith(QLatin1String("bold")) || weight.toInt() >= 600;
    const QString slant = styleValue(style, "font-style");
    if (!slant.isEmpty())
        marks.italic = slant.startsWith(QLatin1String("italic")) || slant.startsWith(QLatin1String("oblique"));
    if (style.contains(QLatin1String("line-through")))
        marks.strike = true;
    const QString align = styleValue(style, "vertical-align");
    if (align == QLatin1String("super"))
        marks.superscript = true;
    else if (align == QLatin1String("sub"))
        marks.subscript = true;
}

bool takeMark(const QByteArray &name, Marks &marks)
{
    if (name == "b" || name == "strong")
        marks.bold = true;
    else if (name == "i" || name == "em" || name == "cite" || name == "dfn" || name == "var")
        marks.italic = true;
    else if (name == "s" || name == "del" || name == "strike")
        marks.strike = true;
    else if (name == "sub")
        marks.subscript = true;
    else if (name == "sup")
        marks.superscript = true;
    else if (name == "code" || name == "kbd" || name == "samp" || name == "tt")
        marks.code = true;
    else
        return false;
    return true;
}

bool isBlockElement(const QByteArray &name)
{
    static const QList<QByteArray> names = {
        "p",       "div",        "section", "article",    "main",   "header",  "footer", "aside", "nav", "address",
        "h1",      "h2",         "h3",      "h4",         "h5",     "h6",      "ul",     "ol",    "li",  "dl",
        "dt",      "dd",         "pre",     "table",      "tbody",  "thead",   "tfoot",  "tr",    "td",  "th",
        "caption", "blockquote", "figure",  "figcaption", "center", "details", "summary"};
    return names.contains(name);
}

Direction directionOf(const GumboNode *node)
{
    const QString dir = attributeOf(node, "dir").toLower();
    if (dir == QLatin1String("rtl"))
        return Direction::RightToLeft;
    return dir == QLatin1String("ltr") ? Direction::LeftToRight : Direction::Auto;
}

class HtmlReader
{
public:
    explicit HtmlReader(const HtmlLimits &limits)
        : m_limits(limits)
    {
    }

    core::Result<core::Body> read(const GumboNode *root)
    {
        walkChildren(root, {}, 0);
        flush();
        if (m_body.blocks.size() > m_limits.blocks)
            return core::Error{core::Error::Kind::Invalid, QStringLiteral("HTML: too many paragraphs")};
        return m_body;
    }

private:
    void walkChildren(const GumboNode *parent, const Context &context, int depth)
    {
        const GumboVector &children = parent->v.element.children;
        for (unsigned i = 0; i < children.length && m_body.blocks.size() <= m_limits.blocks; ++i)
            walk(static_cast<const GumboNode *>(children.data[i]), context, depth);
    }

    void walk(const GumboNode *node, const Context &context, int depth)
    {
        if (isText(node))
            takeText(textOf(node), context);
        else if (isElement(node) && depth < deepestWalk)
            takeElement(node, context, depth + 1);
    }

    void takeElement(const GumboNode *node, Context context, int depth)
    {
        const QByteArray name = nameOf(node);
        const QString style = styleOf(node);
        if (isHidden(node, style))
            return;
        if (name == "br") {
            takeBreak(context);
        } else if (name == "hr") {
            flush();
            m_body.blocks.append(core::textBlock(BlockKind::Separator, {}));
        } else if (name == "img") {
            takePicture(node);
        } else if (name == "figure" && takeFigure(node)) {
            return;
        } else if (isBlockElement(name)) {
            takeBlock(name, node, context, depth);
        } else {
            if (name == "a")
                context.marks.href = linkFrom(attributeOf(node, "href"));
            else
                takeMark(name, context.marks);
            takeStyle(style, context.marks);
            if (hasAttribute(node, "lang"))
                context.marks.language = attributeOf(node, "lang");
            if (const Direction direction = directionOf(node); direction != Direction::Auto && name != "a")
                context.marks.direction = direction;
            if (name == "q")
                takeText(QStringLiteral("“"), context);
            walkChildren(node, context, depth);
            if (name == "q")
                takeText(QStringLiteral("”"), context);
        }
    }

    void takeBlock(const QByteArray &name, const GumboNode *node, Context context, int depth)
    {
        flush();
        if (hasAttribute(node, "lang"))
            context.language = attributeOf(node, "lang");
        if (const Direction direction = directionOf(node); direction != Direction::Auto)
            context.direction = direction;
        if (name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6') {
            context.kind = BlockKind::Heading;
            context.level = qBound(2, int(name.at(1) - '0'), 4);
        } else if (name == "ul" || name == "ol") {
            ++context.lists;
            context.ordered = name == "ol";
        } else if (name == "li") {
            context.kind = BlockKind::ListItem;
            context.level = qMax(0, context.lists - 1);
            context.item = ++m_items;
        } else if (name == "blockquote" && context.kind == BlockKind::Paragraph) {
            context.kind = BlockKind::Quote;
        } else if (name == "pre") {
            context.preformatted = true;
        }
        walkChildren(node, context, depth);
        flush();
    }

    void takeText(const QString &text, const Context &context)
    {
        QString run;
        for (const QChar c : text) {
            if (c == QChar(0xfeff) || c == QChar(0))
                continue;
            const bool space = c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t')
                               || c == QLatin1Char('\r') || c == QLatin1Char('\f');
            if (context.preformatted && c != QLatin1Char('\r')) {
                run += c == QLatin1Char('\t') ? QLatin1Char(' ') : c;
                m_afterSpace = false;
            } else if (!space) {
                run += c;
                m_afterSpace = false;
            } else if (!m_afterSpace) {
                run += QLatin1Char(' ');
                m_afterSpace = true;
            }
        }
        append(run, context);
    }

    void takeBreak(const Context &context)
    {
        trimEnd(QLatin1Char(' '));
        if (!m_block.spans.isEmpty() && m_block.spans.last().text.endsWith(QLatin1Char('\n'))) {
            flush(); // two in a row are how some programs write paragraphs
            return;
        }
        if (!m_block.spans.isEmpty())
            append(QStringLiteral("\n"), context);
        m_afterSpace = true;
    }

    void append(const QString &text, const Context &context)
    {
        if (text.isEmpty())
            return;
        if (m_block.spans.isEmpty()) {
            m_block.kind = context.kind;
            m_block.level = context.level;
            m_block.ordered = context.kind == BlockKind::ListItem && context.ordered;
            m_block.language = context.language;
            m_block.direction = context.direction;
            m_item = context.item;
        }
        m_block.spans.append(Span{text, context.marks});
    }

    void trimEnd(QChar c)
    {
        if (!m_block.spans.isEmpty() && m_block.spans.last().text.endsWith(c)) {
            m_block.spans.last().text.chop(1);
            if (m_block.spans.last().text.isEmpty())
                m_block.spans.removeLast();
        }
    }

    void flush()
    {
        trimEnd(QLatin1Char(' '));
        while (!m_block.spans.isEmpty() && m_block.spans.last().text.endsWith(QLatin1Char('\n')))
            trimEnd(QLatin1Char('\n'));
        m_afterSpace = true;
        Block block = std::exchange(m_block, Block{});
        block.spans = core::normalised(block.spans);
        if (core::plainText(block).trimmed().isEmpty())
            return;
        if (block.direction != Direction::Auto) {
            Block automatic = block;
            automatic.direction = Direction::Auto;
            if (core::effectiveDirection(automatic, {}) == block.direction)
                block.direction = Direction::Auto;
        }
        const bool goesOn = block.kind == BlockKind::ListItem && !m_body.blocks.isEmpty() && m_item == m_lastItem
                            && m_body.blocks.last().kind == BlockKind::ListItem;
        if (goesOn) {
            Block &item = m_body.blocks.last();
            item.spans.append(Span{QStringLiteral("\n"), {}});
            item.spans = core::normalised(item.spans + block.spans);
            return;
        }
        m_lastItem = block.kind == BlockKind::ListItem ? m_item : 0;
        block.id = core::newId<core::BlockId>();
        m_body.blocks.append(std::move(block));
    }

    QString resolved(const QString &address) const
    {
        QString trimmed = address.trimmed();
        if (trimmed.startsWith(QLatin1String("//")))
            trimmed.prepend(QLatin1String("https:"));
        const QUrl url(trimmed, QUrl::TolerantMode);
        if (url.isRelative() && !trimmed.isEmpty() && m_limits.base.isValid())
            return m_limits.base.resolved(url).toString(QUrl::FullyEncoded);
        return trimmed;
    }

    QString linkFrom(const QString &href) const
    {
        const QString address = resolved(href);
        const QString scheme = QUrl(address, QUrl::TolerantMode).scheme().toLower();
        const bool mail = scheme == QLatin1String("mailto") || scheme == QLatin1String("tel");
        return isSafeLink(address) && (mail || isWebAddress(address)) ? address : QString();
    }

    bool pictureFrom(const GumboNode *image, core::Picture &picture) const
    {
        picture.remoteUrl = resolved(attributeOf(image, "src"));
        picture.alt = attributeOf(image, "alt").simplified();
        picture.width = attributeOf(image, "width").toInt();
        picture.height = attributeOf(image, "height").toInt();
        const bool pixel = hasAttribute(image, "width") && picture.width <= 2 && picture.height <= 2;
        return isWebAddress(picture.remoteUrl) && !pixel && !isHidden(image, styleOf(image));
    }

    void takePicture(const GumboNode *image)
    {
        Block block;
        block.kind = BlockKind::Picture;
        if (!pictureFrom(image, block.picture))
            return;
        flush();
        block.id = core::newId<core::BlockId>();
        m_body.blocks.append(block);
    }

    static void collect(const GumboNode *parent, const char *name, QList<const GumboNode *> &found, int depth = 0)
    {
        const GumboVector &children = parent->v.element.children;
        for (unsigned i = 0; i < children.length && depth < deepestWalk; ++i) {
            const auto *node = static_cast<const GumboNode *>(children.data[i]);
            if (!isElement(node))
                continue;
            if (nameOf(node) == name)
                found.append(node);
            else
                collect(node, name, found, depth + 1);
        }
    }

    // One picture with a caption. False for anything else, which is then read as usual.
    bool takeFigure(const GumboNode *figure)
    {
        QList<const GumboNode *> images;
        QList<const GumboNode *> captions;
        collect(figure, "img", images);
        collect(figure, "figcaption", captions);
        Block block;
        block.kind = BlockKind::Picture;
        if (images.size() != 1 || captions.size() > 1 || !pictureFrom(images.first(), block.picture))
            return false;
        if (!captions.isEmpty())
            takeCaption(captions.first(), block.picture);
        flush();
        block.id = core::newId<core::BlockId>();
        m_body.blocks.append(block);
        return true;
    }

    void takeCaption(const GumboNode *caption, core::Picture &picture) const
    {
        HtmlReader reader(m_limits);
        const GumboVector &children = caption->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *node = static_cast<const GumboNode *>(children.data[i]);
            if (isElement(node)
                && attributeOf(node, "class").split(QLatin1Char(' ')).contains(QLatin1String("credit"))) {
                HtmlReader credit(m_limits);
                credit.walkChildren(node, {}, 0);
                credit.flush();
                picture.credit = withoutPhotoWord(core::plainText(credit.m_body).simplified());
            } else {
                reader.walk(node, {}, 0);
            }
        }
        reader.flush();
        picture.caption = core::plainText(reader.m_body).simplified();
    }

    const HtmlLimits &m_limits;
    core::Body m_body;
    Block m_block; // being filled
    int m_items = 0;
    int m_item = 0;
    int m_lastItem = 0;
    bool m_afterSpace = true;
};

} // namespace

core::Result<core::Body> readHtml(const QByteArray &html, const HtmlLimits &limits)
{
    const core::Result<QByteArray> tame = tamed(html, limits);
    if (!tame)
        return tame.error();
    const Dom dom(tame.value());
    return HtmlReader(limits).read(dom.body());
}

} // namespace formats
