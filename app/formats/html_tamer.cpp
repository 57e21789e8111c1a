// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_tamer.h"

#include "formats/tag.h"

#include <QSet>

namespace formats {

namespace {

constexpr int deepestFormatting = 16; // a parser repeats open ones in every paragraph
constexpr qsizetype longestAttribute = 4096;
constexpr qsizetype longestTag = 64 * 1024; // what is longer says nothing a reader needs

const QSet<QByteArray> &blockNames()
{
    static const QSet<QByteArray> names = {
        "p",  "div", "section", "article", "main",       "header", "footer",  "aside",  "nav",   "address",
        "h1", "h2",  "h3",      "h4",      "h5",         "h6",     "ul",      "ol",     "li",    "dl",
        "dt", "dd",  "pre",     "hr",      "blockquote", "table",  "caption", "thead",  "tbody", "tfoot",
        "tr", "td",  "th",      "figure",  "figcaption", "center", "details", "summary"};
    return names;
}

const QSet<QByteArray> &inlineNames()
{
    static const QSet<QByteArray> names = {"a",     "b",   "strong", "i",   "em",   "s",    "strike", "del",
                                           "sub",   "sup", "code",   "kbd", "samp", "tt",   "var",    "span",
                                           "font",  "bdi", "bdo",    "br",  "img",  "u",    "ins",    "mark",
                                           "small", "big", "cite",   "q",   "abbr", "time", "dfn",    "wbr"};
    return names;
}

bool isVoid(const QByteArray &name)
{
    return name == "br" || name == "img" || name == "hr" || name == "wbr";
}

// Never text for a reader; their content ends at their own closing tag whatever stands in it.
bool isRawText(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"script",   "style",    "xmp",   "iframe",  "noembed",
                                           "noframes", "textarea", "title", "noscript"};
    return names.contains(name);
}

// Dropped with all that is nested in them.
bool isDropped(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"svg",   "math",   "object", "select", "template", "audio",
                                           "video", "canvas", "applet", "map",    "button",   "datalist"};
    return names.contains(name);
}

bool isKeptAttribute(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"href",    "src",   "alt",   "title",  "style",
                                           "lang",    "dir",   "class", "hidden", "colspan",
                                           "rowspan", "start", "width", "height", "reversed"};
    return names.contains(name);
}

class Tamer
{
public:
    Tamer(const QByteArray &html, const HtmlLimits &limits)
        : m_html(html)
        , m_limits(limits)
    {
    }

    core::Result<QByteArray> run()
    {
        m_out.reserve(std::min<qsizetype>(m_html.size(), 4 * 1024 * 1024));
        while (m_at < m_html.size() && m_tags <= m_limits.tags) {
            const qsizetype open = m_html.indexOf('<', m_at);
            const qsizetype textEnd = open < 0 ? m_html.size() : open;
            takeText(textEnd);
            if (open >= 0)
                takeMarkup();
        }
        if (m_tags > m_limits.tags)
            return core::Error{core::Error::Kind::Invalid, QStringLiteral("HTML: too many elements")};
        return m_out;
    }

private:
    void takeText(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            const char c = m_html.at(m_at);
            if (isSpace(c))
                m_word = 0;
            else if ((uchar(c) & 0xc0) != 0x80)
                ++m_word; // counts characters, not bytes
            if (m_word <= m_limits.wordLength && c != '\0')
                m_out += c;
        }
    }

    void takeMarkup()
    {
        Tag tag;
        const QByteArrayView rest = QByteArrayView(m_html).sliced(m_at);
        if (rest.startsWith("<!--")) {
            skipTo("-->", m_at + 4);
            return;
        }
        if (m_at + 1 < m_html.size() && (m_html.at(m_at + 1) == '!' || m_html.at(m_at + 1) == '?')) {
            skipTo(">", m_at + 2);
            return;
        }
        switch (scanTag(m_html, m_at, tag)) {
        case TagScan::Unfinished:
            m_at = m_html.size();
            return;
        case TagScan::NoTag:
            if (rest.startsWith("</")) {
                skipTo(">", m_at + 2); // a browser takes it for a comment
                return;
            }
            if (++m_word <= m_limits.wordLength)
                m_out += "&lt;";
            ++m_at;
            return;
        case TagScan::Found:
            break;
        }
        m_at = tag.end;
        ++m_tags;
        if (isDropped(tag.name) && !tag.closing && !(tag.selfClosing && (tag.name == "svg" || tag.name == "math")))
            skipElement(tag.name);
        else if (isRawText(tag.name) && !tag.closing)
            skipRawText(tag.name);
        else if (tag.closing)
            close(tag.name);
        else
            open(tag);
    }

    void skipTo(const char *end, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(end, from);
        m_at = found < 0 ? m_html.size() : found + qstrlen(end);
    }

    void skipRawText(const QByteArray &name)
    {
        for (qsizetype at = m_html.indexOf("</", m_at); at >= 0; at = m_html.indexOf("</", at + 2)) {
            if (m_html.mid(at + 2, name.size()).compare(name, Qt::CaseInsensitive) != 0)
                continue;
            Tag tag;
            const TagScan scan = scanTag(m_html, at, tag);
            if (scan == TagScan::Unfinished)
                break;
            if (tag.name == name) {
                m_at = tag.end;
                return;
            }
        }
        m_at = m_html.size();
    }

    void skipElement(const QByteArray &name)
    {
        int depth = 1;
        while (depth > 0) {
            const qsizetype at = m_html.indexOf('<', m_at);
            Tag tag;
            const TagScan scan = at < 0 ? TagScan::Unfinished : scanTag(m_html, at, tag);
            if (scan == TagScan::Unfinished) {
                m_at = m_html.size();
                return;
            }
            m_at = scan == TagScan::Found ? tag.end : at + 1;
            if (scan == TagScan::Found && tag.name == name && !tag.selfClosing)
                depth += tag.closing ? -1 : 1;
        }
    }

    void open(const Tag &tag)
    {
        const bool block = blockNames().contains(tag.name);
        if (!block && !inlineNames().contains(tag.name))
            return;
        if (block || tag.name == "br")
            m_word = 0;
        if (isVoid(tag.name)) {
            m_out += written(tag);
            return;
        }
        if (block)
            closeImplied(tag.name);
        else if (m_formatting >= deepestFormatting)
            return;
        if (m_open.size() >= m_limits.depth) {
            ++m_overflow;
            if (block)
                m_out += "<p>"; // the structure goes, the paragraphs stay
            return;
        }
        m_open.append(tag.name);
        if (tag.name == "p")
            ++m_paragraphs;
        if (!block)
            ++m_formatting;
        m_out += written(tag);
    }

    // The elements that a browser closes by itself when this one opens, so that they do not count as depth.
    void closeImplied(const QByteArray &name)
    {
        const auto closeUpTo = [this](const QSet<QByteArray> &closed, const QSet<QByteArray> &limits) {
            for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
                if (limits.contains(m_open.at(i)))
                    return;
                if (closed.contains(m_open.at(i))) {
                    pop(i);
                    return;
                }
            }
        };
        static const QSet<QByteArray> p = {"p"};
        static const QSet<QByteArray> li = {"li"};
        static const QSet<QByteArray> terms = {"dt", "dd"};
        static const QSet<QByteArray> cells = {"td", "th"};
        static const QSet<QByteArray> row = {"tr"};
        static const QSet<QByteArray> groups = {"tbody", "thead", "tfoot"};
        static const QSet<QByteArray> table = {"table"};
        static const QSet<QByteArray> aroundP = {"td", "th", "table", "caption"};
        static const QSet<QByteArray> aroundLi = {"ul", "ol", "table", "td", "th"};
        static const QSet<QByteArray> aroundTerms = {"dl", "table", "td", "th"};
        if (m_paragraphs > 0)
            closeUpTo(p, aroundP);
        if (name == "li")
            closeUpTo(li, aroundLi);
        else if (name == "dt" || name == "dd")
            closeUpTo(terms, aroundTerms);
        else if (cells.contains(name))
            closeUpTo(cells, table);
        else if (name == "tr")
            closeUpTo(row, table);
        else if (groups.contains(name))
            closeUpTo(groups, table);
    }

    void close(const QByteArray &name)
    {
        const bool block = blockNames().contains(name);
        if (block)
            m_word = 0;
        if (m_overflow > 0 && (block || inlineNames().contains(name))) {
            --m_overflow;
            if (block)
                m_out += "</p>";
            return;
        }
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open.at(i) == name) {
                pop(i);
                return;
            }
            // A stray </b> does not reach out of its cell, nor a </div>.
            if (!block && (m_open.at(i) == "td" || m_open.at(i) == "th"))
                return;
        }
        if (name == "p")
            m_out += "<p></p>";
    }

    void pop(qsizetype index)
    {
        while (m_open.size() > index) {
            const QByteArray name = m_open.takeLast();
            if (name == "p")
                --m_paragraphs;
            else if (!blockNames().contains(name))
                --m_formatting;
            m_out += "</" + name + '>';
        }
    }

    QByteArray written(const Tag &tag) const
    {
        QByteArray out = '<' + tag.name;
        const QByteArrayView whole = QByteArrayView(m_html).sliced(tag.begin, tag.end - tag.begin);
        if (whole.size() > longestTag)
            return out + '>';
        for (const Attribute &attribute : attributesOf(whole)) {
            if (!isKeptAttribute(attribute.name) || attribute.value.size() > longestAttribute)
                continue;
            QByteArray value = attribute.value;
            value.replace('"', "&quot;").replace('\0', "");
            out += ' ' + attribute.name + "=\"" + value + '"';
        }
        return out + '>';
    }

    const QByteArray &m_html;
    const HtmlLimits &m_limits;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_word = 0;
    int m_tags = 0;
    int m_overflow = 0;
    int m_formatting = 0;
    int m_paragraphs = 0; // open ones
    QList<QByteArray> m_open;
};

} // namespace

core::Result<QByteArray> tamed(const QByteArray &html, const HtmlLimits &limits)
{
    if (html.size() > limits.bytes)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("HTML: larger than %1 bytes").arg(limits.bytes)};
    return Tamer(html, limits).run();
}

} // namespace formats
