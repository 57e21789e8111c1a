// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/harmless.h"

#include "fuzz/target.h"

#include <QRegularExpression>
#include <QSet>

namespace fuzz {

namespace {

bool isElementThatShows(const QByteArray &name, Show show)
{
    static const QSet<QByteArray> text = {
        "p",          "div",        "section", "article", "header", "footer", "aside",  "h1",     "h2",  "h3",  "h4",
        "h5",         "h6",         "ul",      "ol",      "li",     "dl",     "dt",     "dd",     "pre", "hr",  "table",
        "caption",    "thead",      "tbody",   "tfoot",   "tr",     "td",     "th",     "figure", "br",  "img", "a",
        "figcaption", "blockquote", "details", "summary", "b",      "i",      "strong", "em",     "s",   "del", "ins",
        "u",          "sub",        "sup",     "code",    "kbd",    "samp",   "var",    "span",   "bdi", "bdo", "mark",
        "small",      "cite",       "q",       "abbr",    "time",   "dfn",    "wbr",    "nav",    "main"};
    static const QSet<QByteArray> sitesOwn = {"col",     "colgroup", "strike", "big",    "data",  "address",
                                              "picture", "audio",    "video",  "source", "track", "center",
                                              "tt",      "ruby",     "rt",     "rp"};
    return text.contains(name) || (show == Show::SitesOwn && sitesOwn.contains(name));
}

bool isHarmlessStyle(QString style, Show show)
{
    static const QRegularExpression colourOfDesk(QStringLiteral("^--desk: #[0-9a-fA-F]{3,8}$"));
    if (show == Show::Text)
        return colourOfDesk.match(style).hasMatch();
    style = style.toLower();
    return !style.contains(QLatin1Char('(')) && !style.contains(QLatin1Char('\\')) && !style.contains(QLatin1Char('@'))
           && !style.contains(QLatin1String("position")) && !style.contains(QLatin1String("display"));
}

void attributeShows(const QByteArray &name, const QString &value, Show show)
{
    static const QSet<QByteArray> refused = {"srcset",   "srcdoc",     "formaction", "action",          "background",
                                             "ping",     "http-equiv", "manifest",   "xlink:href",      "autofocus",
                                             "tabindex", "accesskey",  "is",         "contenteditable", "popover",
                                             "slot",     "usemap",     "download"};
    static const QSet<QByteArray> addresses = {"href", "src", "cite", "poster", "longdesc", "data"};
    promise(!name.startsWith("on") && !refused.contains(name), "no attribute runs, sends or fetches");
    promise(name != "style" || isHarmlessStyle(value, show), "no style moves, hides or fetches");
    promise(!addresses.contains(name) || leadsSomewhereHarmless(value),
            "links and pictures lead to the web, to mail or to a telephone");
}

} // namespace

void holdsOnlyWhatShows(const GumboNode *element, Show show)
{
    const GumboVector &children = element->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (!formats::isElement(child))
            continue;
        promise(isElementThatShows(formats::nameOf(child), show), "only elements that show something come out");
        const GumboVector &attributes = child->v.element.attributes;
        for (unsigned j = 0; j < attributes.length; ++j) {
            const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[j]);
            attributeShows(QByteArray(attribute->name).toLower(), QString::fromUtf8(attribute->value), show);
        }
        holdsOnlyWhatShows(child, show);
    }
}

void showsOnly(const QByteArray &html, Show show)
{
    const formats::Dom dom(html);
    holdsOnlyWhatShows(dom.body(), show);
}

} // namespace fuzz
