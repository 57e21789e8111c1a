// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inline HTML into marked text.
#include "formats/dom.h"
#include "formats/inline_html.h"
#include "formats/inline_html_marks.h"
#include "formats/tag.h"

namespace formats {

using core::Direction;
using core::Marks;
using core::Span;

namespace {

constexpr int deepest = 100; // of nested marks; nobody writes them, and recursion must end

// Whether every element that is opened is closed again in order, so that Gumbo has nothing to mend.
bool isWellNested(const QByteArray &html)
{
    QList<QByteArray> open;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
        Tag tag;
        const TagScan scan = scanTag(html, at, tag);
        if (scan == TagScan::Unfinished)
            return false;
        if (scan == TagScan::NoTag) {
            ++at;
            continue;
        }
        at = tag.end;
        if (tag.closing) {
            if (open.isEmpty() || open.takeLast() != tag.name)
                return false;
        } else if (tag.name != "br") {
            open.append(tag.name);
        }
    }
    return open.isEmpty();
}

QByteArray sourceOf(const GumboNode *element)
{
    const GumboStringPiece &open = element->v.element.original_tag;
    const GumboStringPiece &close = element->v.element.original_end_tag;
    if (!open.data || !close.data || close.data < open.data)
        return {};
    return QByteArray(open.data, qsizetype(close.data - open.data) + qsizetype(close.length));
}

class InlineReader
{
public:
    explicit InlineReader(InlineRules rules)
        : m_rules(rules)
    {
    }

    void readChildren(const GumboNode *parent, const Marks &marks, int depth)
    {
        const GumboVector &children = parent->v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            read(static_cast<const GumboNode *>(children.data[i]), marks, depth);
    }

    InlineText result()
    {
        while (m_rules.lineEnds != LineEnds::Verbatim && !m_spans.isEmpty()
               && m_spans.last().text.endsWith(QLatin1Char(' '))) {
            m_spans.last().text.chop(1);
            if (m_spans.last().text.isEmpty())
                m_spans.removeLast();
            else
                break;
        }
        return InlineText{core::normalised(m_spans), m_faithful};
    }

private:
    void read(const GumboNode *node, const Marks &marks, int depth)
    {
        if (isText(node)) {
            readText(textOf(node), marks);
            if (node->parse_flags != GUMBO_INSERTION_NORMAL)
                m_faithful = false;
        } else if (isElement(node)) {
            readElement(node, marks, depth);
        } else {
            m_faithful = false; // a comment
        }
    }

    void readElement(const GumboNode *node, Marks marks, int depth)
    {
        const QByteArray name = nameOf(node);
        if (depth > deepest) {
            m_faithful = false;
            return;
        }
        if (name == "br") {
            m_pendingSpace = false;
            trimLineEnd();
            append(QStringLiteral("\n"), marks);
            m_atLineStart = true;
            if (node->v.element.attributes.length > 0)
                m_faithful = false;
            return;
        }
        if (node->parse_flags != GUMBO_INSERTION_NORMAL)
            m_faithful = false; // badly nested: the parser mended it
        if (name == "sup" && m_rules.footnotes == Footnotes::Ours && readCall(node, marks))
            return;
        if (!isKeepable(name)) {
            m_faithful = false;
            if (!isOneOf(name, {"script", "style", "template", "svg", "math"}))
                readChildren(node, marks, depth + 1);
            return;
        }
        const bool saysAll = takeMark(name, node, marks);
        if (!saysAll) {
            const GumboStringPiece &tag = node->v.element.original_tag;
            marks.kept.append(QByteArray(tag.data, qsizetype(tag.length)));
        }
        const qsizetype before = m_letters;
        readChildren(node, marks, depth + 1);
        if (!saysAll && m_letters == before)
            m_faithful = false; // an element without letters has no place in the text
    }

    // True when the marks say all that the tag says; otherwise the tag has to be kept.
    static bool takeMark(const QByteArray &name, const GumboNode *node, Marks &marks)
    {
        const unsigned attributes = node->v.element.attributes.length;
        if (name == "strong" || name == "b") {
            marks.bold = true;
        } else if (name == "em" || name == "i") {
            marks.italic = true;
        } else if (isOneOf(name, {"s", "del", "strike"})) {
            marks.strike = true;
        } else if (name == "sub") {
            marks.subscript = true;
        } else if (name == "sup") {
            marks.superscript = true;
        } else if (name == "code") {
            marks.code = true;
        } else if (name == "a") {
            const QString href = attributeOf(node, "href");
            if (!href.isEmpty())
                marks.href = href;
            return !href.isEmpty() && attributes == 1;
        } else if (name == "span") {
            takeLanguage(node, marks);
            const unsigned known = (attributeOf(node, "lang").isEmpty() ? 0 : 1)
                                   + (directionFrom(attributeOf(node, "dir")) == Direction::Auto ? 0 : 1);
            return attributes > 0 && attributes == known;
        } else {
            return false;
        }
        return attributes == 0;
    }

    // The call of a footnote exactly as we write it.
    bool readCall(const GumboNode *node, Marks marks)
    {
        const QByteArray id = attributeOf(node, "id").toUtf8();
        if (!id.startsWith("fnref-") || node->v.element.children.length != 1)
            return false;
        const auto *link = static_cast<const GumboNode *>(node->v.element.children.data[0]);
        if (!isElement(link) || link->v.element.children.length != 1)
            return false;
        const auto *digits = static_cast<const GumboNode *>(link->v.element.children.data[0]);
        const QString name = footnoteName(id.mid(6));
        const int number = isText(digits) ? textOf(digits).toInt() : 0;
        if (name.isEmpty() || number < 1 || sourceOf(node) != footnoteCallHtml(name, number))
            return false;
        marks.footnote = name;
        readText(QString(core::footnoteCall), marks);
        return true;
    }

    static void takeLanguage(const GumboNode *node, Marks &marks)
    {
        if (hasAttribute(node, "lang"))
            marks.language = attributeOf(node, "lang");
        if (hasAttribute(node, "dir"))
            marks.direction = directionFrom(attributeOf(node, "dir"));
    }

    void readText(const QString &text, const Marks &marks)
    {
        if (m_rules.lineEnds == LineEnds::Verbatim) {
            append(text, marks);
            return;
        }
        QString run;
        for (const QChar c : text) {
            const bool lineEnd = c == QLatin1Char('\n') || c == QLatin1Char('\r');
            if (lineEnd && m_rules.lineEnds == LineEnds::Break && !m_atLineStart) {
                m_pendingSpace = false;
                append(run, marks);
                run.clear();
                trimLineEnd();
                append(QStringLiteral("\n"), marks);
                m_atLineStart = true;
            } else if (lineEnd || c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\f')) {
                m_pendingSpace = !m_atLineStart;
            } else {
                if (m_pendingSpace) {
                    run += QLatin1Char(' ');
                    m_pendingSpace = false;
                }
                run += c;
                m_atLineStart = false;
            }
        }
        // A space between two runs belongs to the first, so that "one <b>two</b>" stays as it is.
        if (m_pendingSpace) {
            run += QLatin1Char(' ');
            m_pendingSpace = false;
            m_atLineStart = true;
            append(run, marks);
            return;
        }
        append(run, marks);
    }

    void append(const QString &text, const Marks &marks)
    {
        if (!text.isEmpty())
            m_spans.append(Span{text, marks});
        m_letters += text.size();
    }

    void trimLineEnd()
    {
        if (m_rules.lineEnds != LineEnds::Verbatim && !m_spans.isEmpty()
            && m_spans.last().text.endsWith(QLatin1Char(' ')))
            m_spans.last().text.chop(1);
    }

    InlineRules m_rules;
    QList<Span> m_spans;
    qsizetype m_letters = 0;
    bool m_faithful = true;
    bool m_pendingSpace = false;
    bool m_atLineStart = true; // white space means nothing here
};

bool hasSpecial(const QByteArray &html)
{
    return html.contains('<') || html.contains('&') || html.contains('\0');
}

} // namespace

InlineText readInline(const QByteArray &html, InlineRules rules)
{
    const QString decoded = QString::fromUtf8(html);
    const bool valid = decoded.toUtf8() == html && !html.contains('\0');
    if (!hasSpecial(html) && valid && rules.lineEnds == LineEnds::Space) {
        const QString text = decoded.contains(QChar(0xa0)) ? decoded : decoded.simplified();
        if (text == decoded) {
            InlineText plain;
            if (!text.isEmpty() && !isSpace(html.front()) && !isSpace(html.back()))
                plain.spans = {Span{text, {}}};
            if (text.isEmpty() || !plain.spans.isEmpty())
                return plain;
        }
    }
    const Dom dom(rules.lineEnds == LineEnds::Verbatim ? QByteArray("<i></i>" + html) : html);
    InlineReader reader(rules);
    reader.readChildren(dom.body(), {}, 0);
    InlineText read = reader.result();
    if (!valid || !isWellNested(html))
        read.faithful = false;
    return read;
}

} // namespace formats
