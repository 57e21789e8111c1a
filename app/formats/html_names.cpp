// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_names.h"

#include <QHash>
#include <QSet>

namespace formats::html {

bool isBlock(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "p",  "div", "section", "article", "main",       "header", "footer",  "aside",  "nav",   "address",
        "h1", "h2",  "h3",      "h4",      "h5",         "h6",     "ul",      "ol",     "li",    "dl",
        "dt", "dd",  "pre",     "hr",      "blockquote", "table",  "caption", "thead",  "tbody", "tfoot",
        "tr", "td",  "th",      "figure",  "figcaption", "center", "details", "summary"};
    return names.contains(name);
}

bool isInline(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"a",   "b",    "strong", "i",    "em",  "s",       "strike", "del",  "sub",
                                           "sup", "code", "kbd",    "samp", "tt",  "var",     "span",   "font", "bdi",
                                           "bdo", "br",   "img",    "u",    "ins", "mark",    "small",  "big",  "cite",
                                           "q",   "abbr", "time",   "dfn",  "wbr", "picture", "source"};
    return names.contains(name);
}

bool isVoid(const QByteArray &name)
{
    return name == "br" || name == "img" || name == "hr" || name == "wbr" || name == "source";
}

bool isRawText(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"script",   "style",    "xmp",   "iframe",  "noembed",
                                           "noframes", "textarea", "title", "noscript"};
    return names.contains(name);
}

bool isDropped(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"svg",   "math",   "object", "select", "template", "audio",
                                           "video", "canvas", "applet", "map",    "button",   "datalist"};
    return names.contains(name);
}

bool isOfficeData(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"xml",
                                           "w:worddocument",
                                           "w:latentstyles",
                                           "o:officedocumentsettings",
                                           "o:documentproperties",
                                           "o:customdocumentproperties",
                                           "o:shapedefaults",
                                           "o:shapelayout",
                                           "m:mathpr",
                                           "x:excelworkbook"};
    return names.contains(name);
}

bool isKeptAttribute(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"href",
                                           "src",
                                           "alt",
                                           "title",
                                           "style",
                                           "lang",
                                           "dir",
                                           "class",
                                           "hidden",
                                           "popover",
                                           "colspan",
                                           "rowspan",
                                           "start",
                                           "width",
                                           "height",
                                           "reversed",
                                           "id",
                                           "name",
                                           "role",
                                           "align",
                                           "scope",
                                           "border",
                                           "cite",
                                           "datetime",
                                           "data-src",
                                           "data-href",
                                           "aria-level",
                                           "aria-hidden",
                                           "data-aria-level",
                                           "data-lazy-src",
                                           "data-instgrm-permalink",
                                           "data-language",
                                           "data-sheets-value",
                                           "data-ignore-on-paste",
                                           "data-stringify-indent",
                                           "data-list",
                                           "data-checked",
                                           "aria-checked",
                                           "aria-roledescription",
                                           "media",
                                           "srcset",
                                           "data-srcset",
                                           "data-original",
                                           "data-lazy-srcset",
                                           "data-lazy",
                                           "value",
                                           "type"};
    return names.contains(name);
}

bool isFormatting(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"a",     "b", "big",    "code",   "em", "font", "i",
                                           "small", "s", "strike", "strong", "tt", "u"};
    return names.contains(name);
}

bool isHeading(const QByteArray &name)
{
    return name == "summary" || (name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6');
}

QByteArray plainName(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> names = {{"form", "div"},   {"fieldset", "div"}, {"legend", "div"},
                                                        {"dialog", "div"}, {"search", "div"},   {"hgroup", "div"},
                                                        {"menu", "ul"},    {"dir", "ul"}};
    return names.value(name, name);
}

bool breaksOut(const Tag &tag, QByteArrayView whole)
{
    static const QSet<QByteArray> names = {
        "b",     "big",   "blockquote", "body",   "br",   "center", "code",  "dd", "div",  "dl",   "dt",
        "em",    "embed", "h1",         "h2",     "h3",   "h4",     "h5",    "h6", "head", "hr",   "i",
        "img",   "li",    "listing",    "menu",   "meta", "nobr",   "ol",    "p",  "pre",  "ruby", "s",
        "small", "span",  "strong",     "strike", "sub",  "sup",    "table", "tt", "u",    "ul",   "var"};
    if (tag.closing)
        return tag.name == "p" || tag.name == "br";
    if (tag.name == "font") {
        for (const Attribute &attribute : attributesOf(whole)) {
            if (attribute.name == "color" || attribute.name == "face" || attribute.name == "size")
                return true;
        }
        return false;
    }
    return names.contains(tag.name);
}

bool holdsHtml(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms",
                                           "mtext"};
    return names.contains(name);
}

} // namespace formats::html
