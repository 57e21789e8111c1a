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
    if (code.name.isEmpty() || code.name.front() < 'a' || code.name.front() > 'z')
        return false;
    qsizetype close = end;
    while (close < text.size() && text.at(close) != ']' && text.at(close) != '[')
        ++close;
    if (close >= text.size() || text.at(close) == '[')
        return false;
    const QByteArray rest = text.mid(end, close - end);
    if (!rest.isEmpty() && !isSpace(rest.front()) && rest != "/")
        return false;
    const bool alone = isBlank(rest);
    code.certain = alone || (!code.closing && (rest.contains('=') || rest.endsWith('/')));
    code.end = close + 1;
    return alone || !code.closing;
}

// Where each shortcode ends, by where it begins: behind its "[/name]", with those of the same name inside. One without
// such an end is not among them.
QHash<qsizetype, qsizetype> endsOfShortcodes(const QByteArray &text)
{
    QHash<qsizetype, qsizetype> ends;
    QHash<QByteArray, QList<qsizetype>> open;
    for (qsizetype at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
        Shortcode code;
        if (!readShortcode(text, at, code))
            continue;
        QList<qsizetype> &same = open[code.name];
        if (!code.closing)
            same.append(at);
        else if (!same.isEmpty())
            ends.insert(same.takeLast(), code.end);
    }
    return ends;
}

// Nothing but shortcodes, with white space between them.
bool isShortcode(const QByteArray &text)
{
    constexpr int most = 200;
    if (!text.startsWith('[') || !text.endsWith(']'))
        return false;
    const QHash<qsizetype, qsizetype> ends = endsOfShortcodes(text);
    int read = 0;
    for (qsizetype at = 0; at < text.size(); ++read) {
        if (isSpace(text.at(at))) {
            ++at;
            continue;
        }
        Shortcode code;
        if (read > most || !readShortcode(text, at, code))
            return false;
        const qsizetype end = code.closing ? -1 : ends.value(at, -1);
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
        m_at = byteOrderMark(m_raw);
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
        const qsizetype next = endOfRun(tag.end, BlankLines::Stay);
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
        for (qsizetype at = m_at, next = at; at >= 0; at = m_raw.indexOf('<', next)) {
            Tag inner;
            const TagScan scan = scanTag(m_raw, at, inner);
            if (scan == TagScan::Unfinished)
                break;
            next = scan == TagScan::Found ? inner.end : at + 1;
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
            takeThing(end, readPictureSource);
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
        const qsizetype end = trimmedEnd(endOfRun(m_at, BlankLines::End));
        if (end <= m_at) {
            takeOpaque(m_at + 1, "core/freeform");
            return;
        }
        const QByteArray run = m_raw.mid(m_at, end - m_at);
        Block address;
        if (run.startsWith("<img") && run.count('<') == 1)
            takeThing(end, readPictureSource);
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

    // The next tag of a block or comment at or after `from`, or a blank line where that ends a text; the end when there
    // is none. What stands in a tag is neither, so each byte is looked at once.
    enum class BlankLines { End, Stay };
    [[nodiscard]] qsizetype endOfRun(qsizetype from, BlankLines blankLines) const
    {
        for (qsizetype at = from; at < m_raw.size();) {
            if (m_raw.at(at) == '\n' && blankLines == BlankLines::End && isBlankLineAt(at))
                return at;
            if (m_raw.at(at) != '<') {
                ++at;
                continue;
            }
            Tag tag;
            const TagScan scan = scanTag(m_raw, at, tag);
            if (scan == TagScan::Unfinished || (scan == TagScan::Found && isBlockLevel(tag.name))
                || QByteArrayView(m_raw).sliced(at).startsWith("<!--"))
                return at;
            at = scan == TagScan::Found ? tag.end : at + 1;
        }
        return m_raw.size();
    }

    // Whether nothing but white space follows the line end here up to the next one.
    [[nodiscard]] bool isBlankLineAt(qsizetype at) const
    {
        qsizetype next = at + 1;
        while (next < m_raw.size() && m_raw.at(next) != '\n' && isSpace(m_raw.at(next)))
            ++next;
        return next >= m_raw.size() || m_raw.at(next) == '\n';
    }

    const QByteArray &m_raw;
    InlineRules m_rules;
    qsizetype m_at = 0;
    QList<Slice> m_slices;
};

} // namespace

QList<Slice> sliceClassic(const QByteArray &raw, Footnotes footnotes)
{
    return ClassicSlicer(raw, footnotes).slices();
}

} // namespace formats
