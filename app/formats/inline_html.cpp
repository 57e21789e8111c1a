// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/inline_html.h"

#include "formats/dom.h"
#include "formats/tag.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace formats {

namespace {

using core::Direction;
using core::Marks;
using core::Span;

constexpr int deepest = 100; // of nested marks; nobody writes them, and recursion must end

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    for (const char *candidate : names) {
        if (name == candidate)
            return true;
    }
    return false;
}

Direction directionFrom(const QString &dir)
{
    const QString word = dir.toLower();
    if (word == QLatin1String("rtl"))
        return Direction::RightToLeft;
    return word == QLatin1String("ltr") ? Direction::LeftToRight : Direction::Auto;
}

class InlineReader
{
public:
    explicit InlineReader(LineEnds lineEnds)
        : m_lineEnds(lineEnds)
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
        while (!m_spans.isEmpty() && m_spans.last().text.endsWith(QLatin1Char(' '))) {
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
            allowAttributes(node, {});
            return;
        }
        if (node->parse_flags != GUMBO_INSERTION_NORMAL)
            m_faithful = false; // badly nested: the parser mended it
        if (!takeMark(name, node, marks)) {
            m_faithful = false;
            if (isOneOf(name, {"script", "style", "template", "svg", "math"}))
                return;
        }
        readChildren(node, marks, depth + 1);
    }

    // False for an element we have no mark for.
    bool takeMark(const QByteArray &name, const GumboNode *node, Marks &marks)
    {
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
            marks.href = attributeOf(node, "href");
            if (marks.href.isEmpty())
                m_faithful = false;
            return true; // further attributes are kept: see InlineDialect
        } else if (isOneOf(name, {"span", "bdi", "bdo"})) {
            takeLanguage(node, marks);
            if (name != "span" && marks.direction == Direction::Auto)
                m_faithful = false;
            allowAttributes(node, {"lang", "dir"});
            if (node->v.element.attributes.length == 0)
                m_faithful = false;
            return true;
        } else {
            return false;
        }
        allowAttributes(node, {});
        return true;
    }

    void takeLanguage(const GumboNode *node, Marks &marks)
    {
        if (hasAttribute(node, "lang"))
            marks.language = attributeOf(node, "lang");
        if (hasAttribute(node, "dir"))
            marks.direction = directionFrom(attributeOf(node, "dir"));
    }

    void allowAttributes(const GumboNode *node, std::initializer_list<const char *> names)
    {
        const GumboVector &attributes = node->v.element.attributes;
        for (unsigned i = 0; i < attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
            if (!isOneOf(attribute->name, names))
                m_faithful = false;
        }
    }

    void readText(const QString &text, const Marks &marks)
    {
        QString run;
        for (const QChar c : text) {
            const bool lineEnd = c == QLatin1Char('\n') || c == QLatin1Char('\r');
            if (lineEnd && m_lineEnds == LineEnds::Break && !m_atLineStart) {
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
    }

    void trimLineEnd()
    {
        if (!m_spans.isEmpty() && m_spans.last().text.endsWith(QLatin1Char(' ')))
            m_spans.last().text.chop(1);
    }

    LineEnds m_lineEnds;
    QList<Span> m_spans;
    bool m_faithful = true;
    bool m_pendingSpace = false;
    bool m_atLineStart = true; // white space means nothing here
};

bool hasSpecial(const QByteArray &html)
{
    return html.contains('<') || html.contains('&') || html.contains('\0');
}

// One mark as it is written: its tags, and whether two spans share it.
struct OpenMark
{
    QByteArray open;
    QByteArray close;

    friend bool operator==(const OpenMark &, const OpenMark &) = default;
};

QList<OpenMark> openMarks(const Marks &marks, const InlineDialect &dialect, Links links)
{
    QList<OpenMark> open;
    if (!marks.language.isEmpty() || marks.direction != Direction::Auto) {
        QByteArray tag = "<span";
        if (!marks.language.isEmpty())
            tag += " lang=\"" + escapedAttribute(marks.language) + '"';
        if (marks.direction != Direction::Auto)
            tag += marks.direction == Direction::RightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
        open.append({QByteArray(tag + '>'), "</span>"});
    }
    if (!marks.href.isEmpty() && (links == Links::AsTheyAre || isSafeLink(marks.href))) {
        QByteArray tag = "<a href=\"" + escapedAttribute(marks.href) + "\">";
        for (const auto &[href, known] : dialect.links) {
            if (href == marks.href)
                tag = known;
        }
        open.append({tag, "</a>"});
    }
    const auto add = [&open](bool wanted, const QByteArray &name) {
        if (wanted)
            open.append({QByteArray('<' + name + '>'), QByteArray("</" + name + '>')});
    };
    add(marks.bold, dialect.bold);
    add(marks.italic, dialect.italic);
    add(marks.strike, dialect.strike);
    add(marks.subscript, "sub");
    add(marks.superscript, "sup");
    add(marks.code, "code");
    return open;
}

QByteArray spanText(const QString &text, const InlineDialect &dialect)
{
    QByteArray html = escapedText(text);
    html.replace('\n', dialect.lineBreak);
    return html;
}

} // namespace

InlineText readInline(const QByteArray &html, LineEnds lineEnds)
{
    const QString decoded = QString::fromUtf8(html);
    const bool valid = decoded.toUtf8() == html && !html.contains('\0');
    if (!hasSpecial(html) && valid && lineEnds == LineEnds::Space) {
        const QString text = decoded.contains(QChar(0xa0)) ? decoded : decoded.simplified();
        if (text == decoded) {
            InlineText plain;
            if (!text.isEmpty() && !isSpace(html.front()) && !isSpace(html.back()))
                plain.spans = {Span{text, {}}};
            if (text.isEmpty() || !plain.spans.isEmpty())
                return plain;
        }
    }
    const Dom dom(html);
    InlineReader reader(lineEnds);
    reader.readChildren(dom.body(), {}, 0);
    InlineText read = reader.result();
    if (!valid)
        read.faithful = false;
    return read;
}

InlineDialect dialectOf(const QByteArray &html)
{
    InlineDialect dialect;
    bool strong = false, em = false, s = false;
    bool b = false, i = false;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        Tag tag;
        const TagScan scan = scanTag(html, at, tag);
        if (scan == TagScan::Unfinished)
            break;
        if (scan == TagScan::NoTag || tag.closing)
            continue;
        const QByteArray whole = html.mid(tag.begin, tag.end - tag.begin);
        strong = strong || tag.name == "strong";
        em = em || tag.name == "em";
        b = b || tag.name == "b";
        i = i || tag.name == "i";
        if (!s && isOneOf(tag.name, {"s", "del", "strike"})) {
            s = true;
            dialect.strike = tag.name;
        } else if (tag.name == "br") {
            dialect.lineBreak = whole;
        } else if (tag.name == "a") {
            const InlineText href = readInline(QByteArray(whole + "x</a>"));
            if (!href.spans.isEmpty())
                dialect.links.append({href.spans.first().marks.href, whole});
        }
    }
    if (b && !strong)
        dialect.bold = "b";
    if (i && !em)
        dialect.italic = "i";
    return dialect;
}

QByteArray writeInline(const QList<Span> &spans, const InlineDialect &dialect, Links links)
{
    QByteArray html;
    QList<OpenMark> open;
    for (const Span &span : core::normalised(spans)) {
        const QList<OpenMark> wanted = openMarks(span.marks, dialect, links);
        qsizetype shared = 0;
        while (shared < open.size() && shared < wanted.size() && open.at(shared) == wanted.at(shared))
            ++shared;
        while (open.size() > shared)
            html += open.takeLast().close;
        while (open.size() < wanted.size()) {
            open.append(wanted.at(open.size()));
            html += open.last().open;
        }
        html += spanText(span.text, dialect);
    }
    while (!open.isEmpty())
        html += open.takeLast().close;
    return html;
}

QByteArray escapedText(const QString &text)
{
    QByteArray escaped;
    const QByteArray utf8 = text.toUtf8();
    escaped.reserve(utf8.size() + utf8.size() / 16);
    for (const char c : utf8) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '\0':
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

QByteArray escapedAttribute(const QString &text)
{
    return escapedText(text).replace('"', "&quot;").replace('\'', "&#039;");
}

bool isSafeLink(const QString &address)
{
    // As browsers do: control characters and spaces in front are skipped, tabs and line ends inside are dropped.
    QString cleaned;
    for (const QChar c : address) {
        if (c.unicode() > 0x20 || (c == QLatin1Char(' ') && !cleaned.isEmpty()))
            cleaned += c;
    }
    const qsizetype colon = cleaned.indexOf(QLatin1Char(':'));
    const qsizetype path = cleaned.indexOf(QRegularExpression(QStringLiteral("[/?#\\\\]")));
    if (colon < 0 || (path >= 0 && path < colon))
        return !cleaned.isEmpty();
    const QString scheme = cleaned.left(colon).toLower();
    static constexpr std::array allowed = {"http", "https", "mailto", "tel"};
    for (const char *candidate : allowed) {
        if (scheme == QLatin1String(candidate))
            return true;
    }
    return false;
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    return (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
}

} // namespace formats
