// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_style.h"

#include "formats/dom.h"
#include "formats/html_css.h"
#include "formats/tag.h"

#include <algorithm>

namespace formats {

namespace {

constexpr qsizetype mostRules = 5000;
constexpr qsizetype mostFurther = 64; // rules of more than one name that end in the same one
constexpr qsizetype mostRemembered = 2000;

int numberAfter(const QByteArray &text, const char *word)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return 0;
    qsizetype end = at + qsizetype(qstrlen(word));
    int number = 0;
    for (; end < text.size() && text.at(end) >= '0' && text.at(end) <= '9' && number < 1000; ++end)
        number = number * 10 + (text.at(end) - '0');
    return number;
}

bool isBold(const QByteArray &weight)
{
    return weight.startsWith("bold") || weight.toInt() >= 600;
}

void takeFont(const QByteArray &value, Style &style)
{
    for (const QByteArray &word : value.split(' ')) {
        if (word == "bold" || word == "700" || word == "bolder")
            style.bold = true;
        else if (word == "italic" || word == "oblique")
            style.italic = true;
    }
    style.monospace = style.monospace || value.contains("mono") || value.contains("courier");
}

void takeList(const QByteArray &value, Style &style)
{
    if (value == "ignore") {
        style.listMarker = true;
        return;
    }
    style.listLevel = std::min(numberAfter(value, "level"), 20);
    if (style.listLevel > 0)
        style.list = value.left(value.indexOf(' '));
}

// "pre-wrap", "preserve nowrap", "break-spaces"
void takeWhiteSpace(const QByteArray &value, Style &style)
{
    if (value == "inherit" || value == "unset" || value == "revert")
        return;
    bool counts = false;
    for (const QByteArray &word : value.split(' '))
        counts = counts || word.startsWith("pre") || word == "break-spaces";
    style.preformatted = counts;
}

void take(const QByteArray &name, const QByteArray &value, Style &style)
{
    style.hiding.take(name, value);
    if (name == "font-weight") {
        if (value != "inherit")
            style.bold = isBold(value);
    } else if (name == "font-style") {
        if (value != "inherit")
            style.italic = value.startsWith("italic") || value.startsWith("oblique");
    } else if (name == "font") {
        takeFont(value, style);
    } else if (name == "font-family") {
        style.monospace = value.contains("mono") || value.contains("courier") || value.contains("consolas")
                          || value.contains("menlo");
    } else if (name == "text-decoration" || name == "text-decoration-line") {
        style.strike = value.contains("line-through");
    } else if (name == "vertical-align") {
        if (value == "super" || value == "sub" || value == "baseline")
            style.raise = value == "super" ? Style::Raise::Superscript
                          : value == "sub" ? Style::Raise::Subscript
                                           : Style::Raise::Baseline;
    } else if (name == "white-space" || name == "white-space-collapse") {
        takeWhiteSpace(value, style);
    } else if (name == "display") {
        if (value == "block" || value == "flex" || value == "grid" || value == "list-item" || value == "flow-root")
            style.ownLine = true;
        else if (value == "inline" || value == "none")
            style.ownLine = value == "inline" ? std::optional(false) : std::nullopt;
    } else if (name == "text-align") {
        if (value == "right" || value == "end")
            style.align = core::Align::End;
        else if (value == "center")
            style.align = core::Align::Centre;
        else if (value == "start")
            style.align = core::Align::Start;
    } else if (name == "direction") {
        style.direction = value == "rtl"   ? core::Direction::RightToLeft
                          : value == "ltr" ? core::Direction::LeftToRight
                                           : core::Direction::Auto;
    } else if (name == "unicode-bidi") {
        style.forcesDirection = value == "bidi-override" || value == "isolate-override";
    } else if (name == "mso-outline-level") {
        style.outline = value == "body" ? 0 : std::clamp(value.toInt(), 0, 9);
    } else if (name == "mso-list") {
        takeList(value, style);
    } else if (name == "mso-element") {
        style.part = value;
    }
}

Style styleFrom(const QByteArray &declarations)
{
    Style style;
    for (const QByteArray &declaration : cssParts(declarations, ';')) {
        const qsizetype colon = declaration.indexOf(':');
        if (colon <= 0)
            continue;
        QByteArray value = withoutCssEscapes(declaration.mid(colon + 1)).toLower().simplified();
        if (const qsizetype important = value.indexOf("!important"); important >= 0)
            value = value.left(important).trimmed();
        take(withoutCssEscapes(declaration.left(colon)).toLower().trimmed(), value, style);
    }
    return style;
}

void lay(const Style &over, Style &style)
{
    const auto set = [](auto &to, const auto &from) {
        if (from)
            to = from;
    };
    set(style.bold, over.bold);
    set(style.italic, over.italic);
    set(style.raise, over.raise);
    set(style.preformatted, over.preformatted);
    set(style.ownLine, over.ownLine);
    set(style.align, over.align);
    style.strike = style.strike || over.strike;
    style.hiding.lay(over.hiding);
    style.monospace = style.monospace || over.monospace;
    style.listMarker = style.listMarker || over.listMarker;
    if (over.direction != core::Direction::Auto)
        style.direction = over.direction;
    style.forcesDirection = style.forcesDirection || over.forcesDirection;
    if (over.outline > 0)
        style.outline = over.outline;
    if (over.listLevel > 0) {
        style.listLevel = over.listLevel;
        style.list = over.list;
    }
    if (!over.part.isEmpty())
        style.part = over.part;
}

} // namespace

StyleSheet::StyleSheet(const QByteArray &source)
{
    const QByteArray css = withoutCssComments(source);
    qsizetype at = 0;
    for (qsizetype rules = 0; rules < mostRules; ++rules) {
        const qsizetype open = css.indexOf('{', at);
        if (open < 0)
            return;
        QByteArray selectors = css.mid(at, open - at).trimmed();
        if (const qsizetype end = selectors.lastIndexOf(';'); end >= 0)
            selectors = selectors.mid(end + 1).trimmed();
        qsizetype stray = 0;
        while (stray < selectors.size() && (selectors.at(stray) == '}' || isSpace(selectors.at(stray))))
            ++stray;
        selectors = selectors.mid(stray);
        const QByteArray sign = selectors.left(8).toLower();
        if ((sign.startsWith("@media") && isForWindow(selectors.mid(6).toLower())) || sign.startsWith("@layer")) {
            at = open + 1; // what is inside counts; its last brace is a stray one
            continue;
        }
        if (sign.startsWith("@media") || sign == "@support") {
            int depth = 1;
            at = open + 1;
            for (; at < css.size() && depth > 0; ++at)
                depth += css.at(at) == '{' ? 1 : css.at(at) == '}' ? -1 : 0;
            continue;
        }
        qsizetype close = css.indexOf('}', open);
        if (close < 0)
            close = css.size();
        readRule(selectors.toLower(), css.mid(open + 1, close - open - 1));
        at = close + 1;
    }
}

void StyleSheet::readRule(const QByteArray &selectors, const QByteArray &declarations)
{
    if (selectors.startsWith("@list ")) {
        const QByteArray name = selectors.mid(6).trimmed();
        if (!name.contains(":level"))
            return;
        bool ordered = true; // Word names the format of all but plain numbers
        for (const QByteArray &declaration : cssParts(declarations.toLower(), ';')) {
            if (declaration.trimmed().startsWith("mso-level-number-format"))
                ordered =
                    !declaration.contains("bullet") && !declaration.contains("image") && !declaration.contains("none");
        }
        m_ordered.insert(name, ordered);
        return;
    }
    if (selectors.startsWith('@'))
        return;
    const Style style = styleFrom(declarations);
    if (style == Style{})
        return;
    for (const QByteArray &part : selectors.split(',')) {
        const QByteArray selector = part.trimmed();
        bool simple = !selector.isEmpty() && selector.count('.') <= 1;
        for (const char c : selector)
            simple = simple && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_');
        if (simple) {
            lay(style, m_rules[selector]);
        } else if (const std::optional<Selector> further = Selector::from(withoutCssEscapes(selector))) {
            QList<Further> &rules = m_further[further->key()];
            if (rules.size() < mostFurther)
                rules.append({*further, style});
        }
    }
}

Style StyleSheet::of(const GumboNode *element) const
{
    Style style;
    if (!m_rules.isEmpty() || !m_further.isEmpty()) {
        QList<std::pair<int, const Style *>> said; // with its weight
        const auto look = [&](const QByteArray &key, int weight) {
            if (const auto found = m_rules.constFind(key); found != m_rules.cend())
                said.append({weight, &*found});
            if (const auto further = m_further.constFind(key); further != m_further.cend()) {
                for (const Further &rule : *further) {
                    if (rule.selector.isAbout(element, m_steps))
                        said.append({rule.selector.weight(), &rule.style});
                }
            }
        };
        const QByteArray name = nameOf(element);
        look(name, Selector::weightOfName);
        const QByteArrayList classes = attributeOf(element, "class").toUtf8().toLower().simplified().split(' ');
        for (const QByteArray &one : classes.mid(0, 20)) {
            if (one.isEmpty())
                continue;
            look('.' + one, Selector::weightOfClass);
            look(name + '.' + one, Selector::weightOfClass + Selector::weightOfName);
        }
        if (!m_further.isEmpty() && hasAttribute(element, "id"))
            look('#' + attributeOf(element, "id").toLower().toUtf8(), 0);
        const auto isLighter = [](const auto &a, const auto &b) { return a.first < b.first; };
        if (!m_further.isEmpty())
            std::stable_sort(said.begin(), said.end(), isLighter);
        for (const auto &[weight, rule] : std::as_const(said))
            lay(*rule, style);
    }
    const GumboAttribute *attribute = gumbo_get_attribute(&element->v.element.attributes, "style");
    if (!attribute || attribute->value[0] == '\0')
        return style;
    const QByteArray own(attribute->value);
    auto read = m_read.constFind(own);
    if (read == m_read.cend()) {
        if (m_read.size() > mostRemembered)
            m_read.clear();
        read = m_read.insert(own, styleFrom(withoutCssComments(own)));
    }
    lay(*read, style);
    return style;
}

std::optional<bool> StyleSheet::isOrdered(const QByteArray &list, int level) const
{
    const auto found = m_ordered.constFind(list + ":level" + QByteArray::number(level));
    return found == m_ordered.cend() ? std::nullopt : std::optional<bool>(*found);
}

} // namespace formats
