// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/inline_html.h"

#include "formats/dom.h"
#include "formats/inline_html_marks.h"
#include "formats/tag.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace formats {

using core::Direction;
using core::Marks;
using core::Span;

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

namespace {

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

namespace {

// A site puts a player or a card in the place of an address that has a line for itself, in code as well.
QByteArray withoutLoneAddresses(const QByteArray &html)
{
    if (!html.contains("://"))
        return html;
    QList<QByteArray> lines = html.split('\n');
    for (QByteArray &line : lines) {
        const QByteArray words = line.trimmed();
        const bool address = words.startsWith("http://") || words.startsWith("https://");
        if (address && !words.contains(' ') && !words.contains('\t'))
            line.replace(line.indexOf("//"), 2, "&#47;&#47;");
    }
    return lines.join('\n');
}

} // namespace

QByteArray inlineText(const Span &span, const InlineDialect &dialect)
{
    if (!span.marks.footnote.isEmpty()) {
        const QByteArray call = footnoteCallHtml(span.marks.footnote, dialect.footnotes.value(span.marks.footnote));
        return call.repeated(std::max<qsizetype>(1, span.text.count(core::footnoteCall)));
    }
    QByteArray html = escapedText(span.text);
    if (dialect.verbatim)
        html = withoutLoneAddresses(html.replace('[', "&#91;")); // else the site would take it for a shortcode
    else
        html.replace('\n', dialect.lineBreak);
    return html;
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
    for (qsizetype at = html.indexOf('<'), next = 0; at >= 0; at = html.indexOf('<', next)) {
        Tag tag;
        const TagScan scan = scanTag(html, at, tag);
        if (scan == TagScan::Unfinished)
            break;
        next = scan == TagScan::Found ? tag.end : at + 1;
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
