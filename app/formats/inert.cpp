// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/inert.h"

#include "formats/inline_html.h"
#include "formats/tag.h"

#include <QByteArrayView>
#include <QSet>

#include <algorithm>

namespace formats {

namespace {

bool isKnown(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "p",     "div",   "section", "article", "header",     "footer", "aside",   "main",    "nav",     "h1",
        "h2",    "h3",    "h4",      "h5",      "h6",         "ul",     "ol",      "li",      "dl",      "dt",
        "dd",    "pre",   "hr",      "table",   "caption",    "thead",  "tbody",   "tfoot",   "tr",      "td",
        "th",    "col",   "figure",  "br",      "figcaption", "img",    "a",       "b",       "strong",  "colgroup",
        "i",     "em",    "s",       "strike",  "del",        "ins",    "u",       "sub",     "sup",     "code",
        "kbd",   "samp",  "var",     "span",    "bdi",        "bdo",    "mark",    "small",   "big",     "cite",
        "q",     "abbr",  "time",    "dfn",     "wbr",        "center", "tt",      "ruby",    "rt",      "rp",
        "audio", "video", "source",  "track",   "blockquote", "data",   "address", "details", "summary", "picture"};
    return names.contains(name);
}

// Words, numbers and colours; no function, escape, comment, quote or rule.
bool isPlainValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
               || QByteArrayView(" \t\n#%.,-!").contains(letter);
    });
}

bool isPlain(const QByteArray &tag, const QByteArray &name)
{
    static const QSet<QByteArray> addresses = {"href", "src", "cite", "poster", "longdesc"};
    static const QSet<QByteArray> others = {
        "class",   "id",       "lang",    "dir",   "title",    "alt",         "width",      "height",
        "colspan", "rowspan",  "start",   "type",  "value",    "reversed",    "align",      "rel",
        "target",  "datetime", "loading", "sizes", "scope",    "headers",     "border",     "controls",
        "loop",    "muted",    "preload", "name",  "valign",   "role",        "decoding",   "label",
        "srclang", "kind",     "open",    "span",  "hreflang", "cellpadding", "cellspacing"};
    if (addresses.contains(name))
        return isSafeLink(decodedAttribute(tag, name.constData()));
    if (name == "style") {
        // Colours and alignment only: nothing that hides, moves or fetches.
        static const QSet<QByteArray> known = {"text-align", "color", "background-color", "flex-basis", "aspect-ratio"};
        for (const QByteArray &declaration : decodedAttribute(tag, "style").toLower().toUtf8().split(';')) {
            const qsizetype colon = declaration.indexOf(':');
            const QByteArray what = declaration.left(std::max<qsizetype>(colon, 0)).trimmed();
            if (!declaration.trimmed().isEmpty()
                && (!known.contains(what) || !isPlainValue(declaration.mid(colon + 1))))
                return false;
        }
        return true;
    }
    return others.contains(name) || name.startsWith("data-wp-block") || name.startsWith("aria-label");
}

} // namespace

bool isInert(const QByteArray &markup)
{
    for (qsizetype at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
        if (markup.mid(at, 4) == "<!--") {
            // A browser ends a comment sooner than a reader of blocks may think.
            const qsizetype end = markup.indexOf("-->", at + 4);
            const QByteArray inside = markup.mid(at + 4, end - at - 4);
            if (end < 0 || inside.startsWith('>') || inside.startsWith("->") || inside.contains("--!>"))
                return false;
            at = end + 3;
            continue;
        }
        Tag tag;
        const TagScan found = scanTag(markup, at, tag);
        if (found != TagScan::Found) {
            const char next = at + 1 < markup.size() ? markup.at(at + 1) : ' ';
            if (found == TagScan::Unfinished || next == '!' || next == '?' || next == '/')
                return false;
            ++at;
            continue;
        }
        if (!isKnown(tag.name))
            return false;
        at = tag.end;
        if (tag.closing)
            continue;
        const QByteArray bytes = markup.mid(tag.begin, tag.end - tag.begin);
        QSet<QByteArray> seen;
        for (const Attribute &attribute : attributesOf(bytes)) {
            if (seen.contains(attribute.name) || !isPlain(bytes, attribute.name))
                return false; // of two that are called the same, who knows which one counts
            seen.insert(attribute.name);
        }
    }
    return true;
}

} // namespace formats
