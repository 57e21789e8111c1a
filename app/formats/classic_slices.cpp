// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_slices.h"

#include "formats/block_source.h"
#include "formats/tag.h"

#include <QSet>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

// The elements that WordPress' wpautop() does not put inside a paragraph.
bool isBlockLevel(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "table",    "thead",  "tfoot",      "caption", "col",        "colgroup", "tbody",    "tr",
        "td",       "th",     "div",        "dl",      "dd",         "dt",       "ul",       "ol",
        "li",       "pre",    "form",       "map",     "area",       "math",     "svg",      "object",
        "iframe",   "video",  "audio",      "canvas",  "blockquote", "address",  "style",    "script",
        "p",        "h1",     "h2",         "h3",      "h4",         "h5",       "h6",       "hr",
        "fieldset", "legend", "section",    "article", "aside",      "hgroup",   "header",   "footer",
        "nav",      "figure", "figcaption", "details", "menu",       "summary",  "noscript", "template"};
    return names.contains(name);
}

bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

struct Shortcode
{
    QByteArray name;
    bool closing = false;
    bool certain = false; // what stands behind its name can be nothing else
    qsizetype end = 0;
};

// "[name]", "[name a=b]", "[name/]", "[/name]". Words in brackets begin like one as well: "[photo by Jane]".
bool readShortcode(const QByteArray &text, qsizetype at, Shortcode &code)
{
    if (at >= text.size() || text.at(at) != '[')
        return false;
    code = {};
    code.closing = text.mid(at + 1, 1) == "/";
    const qsizetype begin = at + (code.closing ? 2 : 1);
    qsizetype end = begin;
    while (end < text.size() && isNameLetter(text.at(end)))
        ++end;
    code.name = text.mid(begin, end - begin);
    const qsizetype close = text.indexOf(']', end);
    if (code.name.isEmpty() || code.name.front() < 'a' || code.name.front() > 'z' || close < 0)
        return false;
    const QByteArray rest = text.mid(end, close - end);
    if (rest.contains('[') || (!rest.isEmpty() && !isSpace(rest.front()) && rest != "/"))
        return false;
    const bool alone = isBlank(rest);
    code.certain = alone || (!code.closing && (rest.contains('=') || rest.endsWith('/')));
    code.end = close + 1;
    return alone || !code.closing;
}

// The end of its "[/name]", with those of the same name inside; -1 when there is none.
qsizetype endOfShortcode(const QByteArray &text, const Shortcode &opening)
{
    int depth = 1;
    for (qsizetype at = text.indexOf('[', opening.end); at >= 0; at = text.indexOf('[', at + 1)) {
        Shortcode inner;
        if (!readShortcode(text, at, inner) || inner.name != opening.name)
            continue;
        depth += inner.closing ? -1 : 1;
        if (depth == 0)
            return inner.end;
    }
    return -1;
}

// Nothing but shortcodes, with white space between them.
bool isShortcode(const QByteArray &text)
{
    constexpr int most = 200;
    if (!text.startsWith('[') || !text.endsWith(']'))
        return false;
    int read = 0;
    for (qsizetype at = 0; at < text.size(); ++read) {
        if (isSpace(text.at(at))) {
            ++at;
            continue;
        }
        Shortcode code;
        if (read > most || !readShortcode(text, at, code))
            return false;
        const qsizetype end = code.closing ? -1 : endOfShortcode(text, code);
        if (end < 0 && !code.certain)
            return false;
        at = end < 0 ? code.end : end;
    }
    return true;
}

class ClassicSlicer
{
public:
    ClassicSlicer(const QByteArray &raw, Footnotes footnotes)
        : m_raw(raw)
        , m_rules(LineEnds::Break, footnotes)
    {
    }

    QList<Slice> slices()
    {
        while (m_at < m_raw.size() && m_slices.size() <= mostSlices) {
            if (isSpace(m_raw.at(m_at)))
                ++m_at;
            else if (m_raw.at(m_at) == '<')
                takeMarkup();
            else
                takeRun();
        }
        return m_slices;
    }

private:
    void takeMarkup()
    {
        if (m_raw.mid(m_at, 4) == "<!--") {
            const qsizetype close = m_raw.indexOf("-->", m_at);
            const bool more = m_raw.mid(m_at, 8) == "<!--more";
            takeOpaque(close < 0 ? m_raw.size() : close + 3, more ? "core/more" : "core/freeform");
            return;
        }
        Tag tag;
        switch (scanTag(m_raw, m_at, tag)) {
        case TagScan::Unfinished:
            takeOpaque(m_raw.size(), "core/freeform");
            return;
        case TagScan::NoTag:
            takeRun();
            return;
        case TagScan::Found:
            break;
        }
        if (!isBlockLevel(tag.name))
            takeRun();
        else if (tag.closing)
            takeOpaque(tag.end, "core/freeform");
        else if (tag.name == "hr")
            takeSeparator(tag.end);
        else if (tag.name == "p")
            takeParagraph(tag);
        else
            takeElement(tag);
    }

    void takeOpaque(qsizetype end, const QByteArray &name)
    {
        m_slices.append(Slice{m_at, end, opaqueBlock(name), {}});
        m_at = end;
    }

    void takeSeparator(qsizetype end)
    {
        Slice slice{m_at, end, {}, {}};
        slice.block.kind = BlockKind::Separator;
        m_slices.append(slice);
        m_at = end;
    }

    // To its "</p>", or without one to where a browser would end it.
    void takeParagraph(const Tag &tag)
    {
        const qsizetype next = nextBlockTag(tag.end);
        Tag close;
        if (next < m_raw.size() && scanTag(m_raw, next, close) == TagScan::Found && close.closing
            && close.name == "p") {
            takeText(BlockKind::Paragraph, close.end);
            return;
        }
        takeOpaque(trimmedEnd(next), "core/freeform");
    }

    // To the closing tag of the same name and depth; the whole rest when there is none.
    void takeElement(const Tag &tag)
    {
        qsizetype end = m_raw.size();
        int depth = 0;
        for (qsizetype at = m_at; at >= 0; at = m_raw.indexOf('<', at + 1)) {
            Tag inner;
            const TagScan scan = scanTag(m_raw, at, inner);
            if (scan == TagScan::Unfinished)
                break;
            if (scan == TagScan::NoTag || inner.name != tag.name)
                continue;
            depth += inner.closing ? -1 : 1;
            if (depth == 0) {
                end = inner.end;
                break;
            }
        }
        if (tag.name == "h2" || tag.name == "h3" || tag.name == "h4")
            takeText(BlockKind::Heading, end);
        else if (tag.name == "pre")
            takeText(BlockKind::Code, end);
        else if (tag.name == "ul" || tag.name == "ol" || tag.name == "blockquote")
            takeContainer(end);
        else if (tag.name == "table")
            takeThing(end, readTableSource);
        else if (tag.name == "figure")
            takeFigure(tag, end);
        else
            takeOpaque(end, "core/freeform");
    }

    void takeText(BlockKind kind, qsizetype end)
    {
        Slice slice{m_at, end, {}, {}};
        if (!readTextSource(kind, m_raw.mid(m_at, end - m_at), m_rules, slice.block)) {
            takeOpaque(end, "core/freeform");
            return;
        }
        m_slices.append(slice);
        m_at = end;
    }

    void takeContainer(qsizetype end)
    {
        const QList<Slice> parts = sliceContainer(m_raw, m_at, end, m_rules);
        if (parts.isEmpty()) {
            takeOpaque(end, "core/freeform");
            return;
        }
        m_slices += parts;
        m_at = end;
    }

    void takeFigure(const Tag &tag, qsizetype end)
    {
        const QByteArray classes = attributeOf(m_raw.mid(tag.begin, tag.end - tag.begin), "class");
        if (classes.contains("wp-block-pullquote"))
            takeContainer(end);
        else if (classes.contains("wp-block-gallery"))
            takeThing(end, readGallerySource);
        else if (classes.contains("wp-block-embed"))
            takeThing(end, readEmbedSource);
        else if (classes.contains("wp-block-table"))
            takeThing(end, readTableSource);
        else
            takeThing(end, readPictureOnly);
    }

    static bool readPictureOnly(const QByteArray &source, const InlineRules &, Block &block)
    {
        return readPictureSource(source, block);
    }

    void takeThing(qsizetype end, bool (*read)(const QByteArray &, const InlineRules &, Block &))
    {
        Slice slice{m_at, end, {}, {}};
        if (!read(m_raw.mid(m_at, end - m_at), m_rules, slice.block)) {
            takeOpaque(end, "core/freeform");
            return;
        }
        m_slices.append(slice);
        m_at = end;
    }

    // Text and inline markup up to a blank line or the next block.
    void takeRun()
    {
        const qsizetype end = trimmedEnd(std::min(nextBlockTag(m_at), blankLine(m_at)));
        if (end <= m_at) {
            takeOpaque(m_at + 1, "core/freeform");
            return;
        }
        const QByteArray run = m_raw.mid(m_at, end - m_at);
        Block address;
        if (run.startsWith("<img") && run.count('<') == 1)
            takeThing(end, readPictureOnly);
        else if (readEmbedSource(run, m_rules, address))
            takeThing(end, readEmbedSource);
        else if (isShortcode(run))
            takeOpaque(end, "core/shortcode");
        else
            takeText(BlockKind::Paragraph, end);
    }

    qsizetype trimmedEnd(qsizetype end) const
    {
        while (end > m_at && isSpace(m_raw.at(end - 1)))
            --end;
        return end;
    }

    // The next tag of a block or comment at or after `from`; the end when there is none.
    qsizetype nextBlockTag(qsizetype from)
    {
        if (m_nextBlockTag >= from && from >= m_searchedFrom)
            return m_nextBlockTag;
        m_searchedFrom = from;
        for (qsizetype at = m_raw.indexOf('<', from); at >= 0; at = m_raw.indexOf('<', at + 1)) {
            Tag tag;
            const TagScan scan = scanTag(m_raw, at, tag);
            const bool comment = m_raw.mid(at, 4) == "<!--";
            if (comment || scan == TagScan::Unfinished || (scan == TagScan::Found && isBlockLevel(tag.name)))
                return m_nextBlockTag = at;
        }
        return m_nextBlockTag = m_raw.size();
    }

    qsizetype blankLine(qsizetype from) const
    {
        for (qsizetype at = m_raw.indexOf('\n', from); at >= 0; at = m_raw.indexOf('\n', at + 1)) {
            qsizetype next = at + 1;
            while (next < m_raw.size() && m_raw.at(next) != '\n' && isSpace(m_raw.at(next)))
                ++next;
            if (next >= m_raw.size() || m_raw.at(next) == '\n')
                return at;
            at = next - 1;
        }
        return m_raw.size();
    }

    const QByteArray &m_raw;
    InlineRules m_rules;
    qsizetype m_at = 0;
    qsizetype m_nextBlockTag = -1;
    qsizetype m_searchedFrom = 0;
    QList<Slice> m_slices;
};

} // namespace

QList<Slice> sliceClassic(const QByteArray &raw, Footnotes footnotes)
{
    return ClassicSlicer(raw, footnotes).slices();
}

} // namespace formats
