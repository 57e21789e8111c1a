// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/dom.h"
#include "formats/html.h"
#include "formats/html_tamer.h"
#include "formats/inline_html.h"

#include <QSet>

namespace formats {

namespace {

constexpr int deepestWalk = 1000;

bool isAllowed(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "p",      "div",   "section", "article",    "header",     "footer",  "aside",   "h1",    "h2",
        "h3",     "h4",    "h5",      "h6",         "ul",         "ol",      "li",      "dl",    "dt",
        "dd",     "pre",   "hr",      "table",      "caption",    "thead",   "tbody",   "tfoot", "tr",
        "td",     "th",    "figure",  "figcaption", "blockquote", "details", "summary", "a",     "b",
        "strong", "i",     "em",      "s",          "del",        "sub",     "sup",     "code",  "kbd",
        "samp",   "var",   "span",    "bdi",        "bdo",        "br",      "img",     "u",     "ins",
        "mark",   "small", "cite",    "q",          "abbr",       "time",    "dfn",     "wbr"};
    return names.contains(name);
}

bool isVoid(const QByteArray &name)
{
    return name == "br" || name == "img" || name == "hr" || name == "wbr";
}

bool isNumber(const QString &text)
{
    bool number = false;
    const int value = text.toInt(&number);
    return number && value >= 0 && value <= 20000;
}

// The classes by which a site's stylesheet knows its blocks; others could pass for parts of the page.
QString allowedClasses(const QString &classes)
{
    QStringList allowed;
    for (const QString &name : classes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const char *prefix : {"wp-", "has-", "is-", "align", "size-", "credit"}) {
            if (name.startsWith(QLatin1String(prefix)) && name.size() < 80) {
                allowed.append(name);
                break;
            }
        }
    }
    return allowed.join(QLatin1Char(' '));
}

bool allowedAttribute(const QByteArray &element, const QByteArray &name, QString &value)
{
    if (name == "href")
        return element == "a" && isSafeLink(value);
    if (name == "src")
        return element == "img" && isWebAddress(value);
    if (name == "alt" || name == "title" || name == "lang")
        return true;
    if (name == "dir") {
        value = value.toLower();
        return value == QLatin1String("ltr") || value == QLatin1String("rtl") || value == QLatin1String("auto");
    }
    if (name == "class") {
        value = allowedClasses(value);
        return !value.isEmpty();
    }
    if (name == "colspan" || name == "rowspan")
        return (element == "td" || element == "th") && isNumber(value) && value.toInt() <= 100;
    if (name == "start")
        return element == "ol" && isNumber(value);
    return (name == "width" || name == "height") && element == "img" && isNumber(value);
}

bool isHidden(const GumboNode *node)
{
    const QString style = attributeOf(node, "style").toLower().remove(QLatin1Char(' '));
    return hasAttribute(node, "hidden") || style.contains(QLatin1String("display:none"))
           || style.contains(QLatin1String("visibility:hidden"));
}

void write(const GumboNode *node, QByteArray &out, int depth);

void writeChildren(const GumboNode *parent, QByteArray &out, int depth)
{
    const GumboVector &children = parent->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        write(static_cast<const GumboNode *>(children.data[i]), out, depth);
}

void write(const GumboNode *node, QByteArray &out, int depth)
{
    if (isText(node)) {
        out += escapedText(textOf(node));
        return;
    }
    if (!isElement(node) || depth > deepestWalk || isHidden(node))
        return;
    const QByteArray name = nameOf(node);
    if (!isAllowed(name)) {
        writeChildren(node, out, depth + 1);
        return;
    }
    if (name == "img" && !isWebAddress(attributeOf(node, "src")))
        return;
    out += '<' + name;
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        QString value = QString::fromUtf8(attribute->value);
        const QByteArray attributeName = attribute->name;
        if (allowedAttribute(name, attributeName, value))
            out += ' ' + attributeName + "=\"" + escapedAttribute(value) + '"';
    }
    out += '>';
    if (isVoid(name))
        return;
    writeChildren(node, out, depth + 1);
    out += "</" + name + '>';
}

} // namespace

QByteArray sanitise(const QByteArray &html, const HtmlLimits &limits)
{
    const core::Result<QByteArray> tame = tamed(html, limits);
    if (!tame)
        return {};
    const Dom dom(tame.value());
    QByteArray out;
    writeChildren(dom.body(), out, 0);
    return out;
}

} // namespace formats
