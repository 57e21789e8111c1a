// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/inline_html.h"

#include "formats/dom.h"
#include "formats/inline_html_marks.h"
#include "formats/tag.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
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

bool isSafeForReaders(const QByteArray &name)
{
    return isOneOf(name, {"mark", "u",    "abbr",   "kbd", "q",  "cite", "ins", "del", "small", "dfn", "var",
                          "samp", "time", "strong", "b",   "em", "i",    "s",   "sub", "sup",   "code"});
}

// Elements within a line that are kept as they are.
bool isKeepable(const QByteArray &name)
{
    return isSafeForReaders(name)
           || isOneOf(name,
                      {"a", "span", "bdi", "bdo", "font", "big", "tt", "acronym", "strike", "data", "label", "nobr"});
}

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

// A kept tag as it is written for a run with these marks: a mark that it carries goes and changes with the mark. What
// it says is taken out of `left`. Empty: it is not written any more.
QByteArray followed(const QByteArray &tag, const QByteArray &name, const Marks &marks, Marks &left)
{
    const auto follow = [](bool wanted, bool &still) {
        still = false;
        return wanted;
    };
    bool stays = true;
    if (name == "strong" || name == "b")
        stays = follow(marks.bold, left.bold);
    else if (name == "em" || name == "i")
        stays = follow(marks.italic, left.italic);
    else if (isOneOf(name, {"s", "del", "strike"}))
        stays = follow(marks.strike, left.strike);
    else if (name == "sub")
        stays = follow(marks.subscript, left.subscript);
    else if (name == "sup")
        stays = follow(marks.superscript, left.superscript);
    else if (name == "code")
        stays = follow(marks.code, left.code);
    if (!stays)
        return {};
    QByteArray written = tag;
    if (name == "a") {
        const QString href = decodedAttribute(tag, "href");
        if (href.isEmpty())
            return written;
        if (marks.href.isEmpty())
            return {};
        if (href != marks.href)
            written = withAttribute(written, "href", escapedAttribute(marks.href));
        left.href.clear();
    } else if (name == "span") {
        const QString language = decodedAttribute(tag, "lang");
        const Direction direction = directionFrom(decodedAttribute(tag, "dir"));
        if (!language.isEmpty() && marks.language.isEmpty())
            written = withAttribute(written, "lang", {});
        else if (language == marks.language)
            left.language.clear();
        if (direction != Direction::Auto && marks.direction == Direction::Auto)
            written = withAttribute(written, "dir", {});
        else if (direction == marks.direction)
            left.direction = Direction::Auto;
        if (written != tag && attributesOf(written).isEmpty())
            return {};
    }
    return written;
}

QByteArray nameOfTag(const QByteArray &tag)
{
    Tag scanned;
    return scanTag(tag, 0, scanned) == TagScan::Found ? scanned.name : QByteArray();
}

void openKept(const Marks &marks, Links links, Marks &left, QList<OpenMark> &open)
{
    for (const QByteArray &tag : marks.kept) {
        const QByteArray name = nameOfTag(tag);
        if (!isKeepable(name))
            continue;
        if (links == Links::SafeOnly) {
            const bool mark = isOneOf(name, {"strong", "b", "em", "i", "s", "del", "sub", "sup", "code"});
            if (!mark && isSafeForReaders(name))
                open.append({QByteArray('<' + name + '>'), QByteArray("</" + name + '>'), name});
            continue;
        }
        const QByteArray written = followed(tag, name, marks, left);
        if (!written.isEmpty())
            open.append({written, QByteArray("</" + name + '>'), written});
    }
}

} // namespace

QList<OpenMark> openMarks(const Marks &marks, const InlineDialect &dialect, Links links)
{
    QList<OpenMark> open;
    Marks left = marks;
    if (!marks.kept.isEmpty())
        openKept(marks, links, left, open);
    if (!left.language.isEmpty() || left.direction != Direction::Auto) {
        QByteArray tag = "<span";
        if (!left.language.isEmpty())
            tag += " lang=\"" + escapedAttribute(left.language) + '"';
        if (left.direction != Direction::Auto)
            tag += left.direction == Direction::RightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
        tag += '>';
        open.append({tag, "</span>", tag});
    }
    if (!left.href.isEmpty() && (links == Links::AsTheyAre || isSafeLink(left.href))) {
        const QByteArray tag = "<a href=\"" + escapedAttribute(left.href) + "\">";
        open.append({tag, "</a>", tag});
    }
    const auto add = [&open](bool wanted, const QByteArray &name, const char *meaning) {
        if (wanted)
            open.append({QByteArray('<' + name + '>'), QByteArray("</" + name + '>'), meaning});
    };
    add(left.bold, dialect.bold, "bold");
    add(left.italic, dialect.italic, "italic");
    add(left.strike, dialect.strike, "strike");
    add(left.subscript, "sub", "sub");
    add(left.superscript, "sup", "sup");
    add(left.code, "code", "code");
    return open;
}

QList<QByteArray> keptTags(const Marks &marks, Marks &left)
{
    QList<QByteArray> tags;
    for (const QByteArray &tag : marks.kept) {
        const QByteArray written = followed(tag, nameOfTag(tag), marks, left);
        if (!written.isEmpty())
            tags.append(written);
    }
    return tags;
}

QByteArray meaningOfTag(const QByteArray &tag)
{
    const QByteArray name = nameOfTag(tag);
    if (tag.size() != name.size() + 2) {
        const QList<Attribute> attributes = attributesOf(tag);
        if (name == "a" && attributes.size() == 1)
            return "<a href=\"" + escapedAttribute(decodedAttribute(tag, "href")) + "\">";
        return tag;
    }
    if (name == "strong" || name == "b")
        return "bold";
    if (name == "em" || name == "i")
        return "italic";
    if (isOneOf(name, {"s", "del", "strike"}))
        return "strike";
    return isOneOf(name, {"sub", "sup", "code"}) ? name : tag;
}

QByteArray inlineText(const Span &span, const InlineDialect &dialect)
{
    if (!span.marks.footnote.isEmpty()) {
        const QByteArray call = footnoteCallHtml(span.marks.footnote, dialect.footnotes.value(span.marks.footnote));
        return call.repeated(std::max<qsizetype>(1, span.text.count(core::footnoteCall)));
    }
    QByteArray html = escapedText(span.text);
    if (dialect.verbatim)
        html.replace('[', "&#91;"); // else the site would take it for a shortcode
    else
        html.replace('\n', dialect.lineBreak);
    return html;
}

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

FootnoteNumbers footnoteNumbers(const core::Body &body)
{
    FootnoteNumbers numbers;
    for (const QString &name : core::footnoteOrder(body))
        numbers.insert(name, int(numbers.size()) + 1);
    return numbers;
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
        strong = strong || tag.name == "strong";
        em = em || tag.name == "em";
        b = b || tag.name == "b";
        i = i || tag.name == "i";
        if (!s && isOneOf(tag.name, {"s", "del", "strike"})) {
            s = true;
            dialect.strike = tag.name;
        } else if (tag.name == "br") {
            dialect.lineBreak = html.mid(tag.begin, tag.end - tag.begin);
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
        html += inlineText(span, dialect);
    }
    while (!open.isEmpty())
        html += open.takeLast().close;
    return html;
}

QByteArray footnoteCallHtml(const QString &name, int number)
{
    const QByteArray anchor = footnoteAnchor(name);
    return "<sup class=\"footnote\" id=\"fnref-" + anchor + "\"><a href=\"#fn-" + anchor + "\">"
           + (number > 0 ? QByteArray::number(number) : QByteArray("*")) + "</a></sup>";
}

QByteArray footnoteAnchor(const QString &name)
{
    return name.toUtf8().toPercentEncoding();
}

QString footnoteName(const QByteArray &anchor)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(anchor));
}

QString decodedAttribute(const QByteArray &tag, const char *name)
{
    const QByteArray written = attributeOf(QByteArrayView(tag), name);
    if (!written.contains('&') && !written.contains('\r'))
        return QString::fromUtf8(written);
    const Dom dom("<i title=\"" + QByteArray(written).replace('"', "&quot;") + "\"></i>");
    const GumboVector &children = dom.body()->v.element.children;
    return children.length == 0 ? QString() : attributeOf(static_cast<const GumboNode *>(children.data[0]), "title");
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
    const auto beginsPath = [](QChar c) { return QStringLiteral("/?#\\").contains(c); };
    const auto front = QStringView(cleaned).left(qMax<qsizetype>(colon, 0));
    if (colon < 0 || std::any_of(front.cbegin(), front.cend(), beginsPath))
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
