// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_hiding.h"

#include <QList>
#include <QRegularExpression>

namespace formats {

namespace {

constexpr double farAway = 900; // in points; no page is moved that far and still seen

struct Length
{
    double number = 0;
    QByteArray unit;
};

std::optional<Length> lengthOf(const QByteArray &value)
{
    qsizetype end = 0;
    while (end < value.size()
           && ((value.at(end) >= '0' && value.at(end) <= '9') || value.at(end) == '.' || value.at(end) == '-'
               || value.at(end) == '+'))
        ++end;
    bool isNumber = false;
    const double number = value.left(end).toDouble(&isNumber);
    return isNumber ? std::optional(Length{number, value.mid(end)}) : std::nullopt;
}

// Not more than one point, whatever the unit.
bool isTiny(const QByteArray &value)
{
    const std::optional<Length> length = lengthOf(value);
    return length && length->number >= 0 && (length->number == 0 || (length->number <= 1 && length->unit == "px"));
}

bool isZero(const QByteArray &value)
{
    const std::optional<Length> length = lengthOf(value);
    return length && length->number == 0;
}

bool isFarOff(const QByteArray &value)
{
    const std::optional<Length> length = lengthOf(value);
    if (!length)
        return false;
    const double points = length->unit.endsWith("em")                    ? length->number * 12
                          : length->unit == "vw" || length->unit == "vh" ? length->number * 10
                          : length->unit == "%"                          ? length->number * 8
                                                                         : length->number;
    return points <= -farAway;
}

// "rect(0,0,0,0)", "rect(1px 1px 1px 1px)": nothing is left between the edges.
bool isClippedAway(const QByteArray &value)
{
    if (!value.startsWith("rect(") || !value.endsWith(')'))
        return false;
    QByteArray inside = value.mid(5, value.size() - 6);
    inside.replace(',', ' ');
    int edges = 0;
    for (const QByteArray &edge : inside.simplified().split(' ')) {
        if (!isTiny(edge))
            return false;
        ++edges;
    }
    return edges == 4;
}

bool isPathOfNothing(const QByteArray &value)
{
    if (!value.startsWith("inset(") || !value.endsWith(')'))
        return value == "circle(0)" || value == "circle(0px)" || value == "polygon(0 0,0 0,0 0,0 0)";
    const QByteArray inside = value.mid(6, value.size() - 7).simplified();
    for (const QByteArray &edge : inside.split(' ')) {
        const std::optional<Length> length = lengthOf(edge);
        if (!length || length->unit != "%" || length->number < 50)
            return false;
    }
    return true;
}

// Nothing for sizes that go by the size around them.
std::optional<bool> sizelessness(const QByteArray &size)
{
    static const QList<QByteArray> words = {"xx-small", "x-small",  "small",     "medium", "large",
                                            "x-large",  "xx-large", "xxx-large", "initial"};
    if (words.contains(size))
        return false;
    const std::optional<Length> length = lengthOf(size);
    if (!length)
        return std::nullopt;
    if (length->number == 0)
        return true;
    constexpr double smallest = 1; // points; nobody reads what is not higher than one
    constexpr double part = 0.1;   // of the size around, and none is ten times a reader's
    const QByteArray &unit = length->unit;
    if (unit == "em" || unit == "ex" || unit == "ch" || unit == "%")
        return length->number <= (unit == "%" ? 100 * part : part) ? std::optional(true) : std::nullopt;
    const double points = unit == "rem"  ? length->number * 16
                          : unit == "in" ? length->number * 96
                          : unit == "cm" ? length->number * 38
                          : unit == "mm" ? length->number * 3.8
                                         : length->number;
    return !unit.isEmpty() && points <= smallest;
}

// "transparent", "#0000", "rgba(0, 0, 0, 0)", "rgb(0 0 0 / 0%)". Nothing for the colour around.
std::optional<bool> colourlessness(const QByteArray &colour)
{
    if (colour == "inherit" || colour == "currentcolor" || colour == "unset" || colour.startsWith("var("))
        return std::nullopt;
    if (colour == "transparent")
        return true;
    if (colour.startsWith('#'))
        return (colour.size() == 5 && colour.endsWith('0')) || (colour.size() == 9 && colour.endsWith("00"));
    if (!colour.endsWith(')') || !(colour.startsWith("rgb") || colour.startsWith("hsl")))
        return false;
    const QByteArray inside = colour.mid(colour.indexOf('(') + 1).chopped(1);
    const bool slash = inside.contains('/');
    if (!slash && inside.count(',') != 3)
        return false;
    QByteArray alpha = inside.mid(inside.lastIndexOf(slash ? '/' : ',') + 1).trimmed();
    if (alpha.endsWith('%'))
        alpha.chop(1);
    return isZero(alpha);
}

// "scale(0)", "rotate(3deg) scale(0, 0)", "scalex(0)".
bool isShrunkAway(const QByteArray &transform)
{
    for (qsizetype at = transform.indexOf("scale"); at >= 0; at = transform.indexOf("scale", at + 5)) {
        const qsizetype open = transform.indexOf('(', at);
        if (open < 0)
            return false;
        const qsizetype close = transform.indexOf(')', open);
        const QByteArray first = transform.mid(open + 1, close < 0 ? -1 : close - open - 1).split(',').first();
        if (isZero(first.trimmed()))
            return true;
    }
    return false;
}

// What takes back what other rules say.
bool saysNothing(const QByteArray &value)
{
    return value == "inherit" || value == "unset" || value == "revert" || value == "revert-layer";
}

} // namespace

void Hiding::say(Fact fact, bool on)
{
    m_said |= fact;
    m_on = on ? m_on | fact : m_on & ~unsigned(fact);
}

void Hiding::take(const QByteArray &name, const QByteArray &value)
{
    if (name == "display") {
        say(NotDisplayed, value == "none");
    } else if (name == "visibility") {
        if (!saysNothing(value))
            say(Invisible, value == "hidden" || value == "collapse");
    } else if (name == "content-visibility") {
        say(ContentHidden, value == "hidden");
    } else if (name == "transform" || name == "-webkit-transform") {
        say(Shrunk, isShrunkAway(value));
    } else if (name == "scale") {
        say(ShrunkBySize, isZero(value.split(' ').first()));
    } else if (name == "color") {
        if (const std::optional<bool> colourless = colourlessness(value))
            m_colourless = colourless;
    } else if (name == "background-clip" || name == "-webkit-background-clip") {
        say(LettersOfBackground, value.startsWith("text"));
    } else if (name == "text-shadow") {
        say(Shadowed, value != "none" && !saysNothing(value));
    } else if (name == "mso-hide") {
        say(OfOffice, value == "all" || value == "screen");
    } else if (name == "opacity") {
        say(Transparent, isZero(value));
    } else if (name == "position") {
        say(OutOfFlow, value == "absolute" || value == "fixed");
    } else if (name == "clip") {
        say(Clipped, isClippedAway(value));
    } else if (name == "clip-path" || name == "-webkit-clip-path") {
        say(ClippedPath, isPathOfNothing(value));
    } else if (name == "width" || name == "max-width") {
        say(NarrowBox, isTiny(value));
    } else if (name == "height") {
        say(LowBox, isTiny(value));
    } else if (name == "max-height") {
        say(LowBox, isTiny(value));
        say(NoBox, isZero(value));
    } else if (name == "overflow") {
        say(CutOff, value.startsWith("hidden") || value.startsWith("clip"));
    } else if (name == "left" || name == "right" || name == "inset-inline-start") {
        say(FarLeft, isFarOff(value));
    } else if (name == "top") {
        say(FarTop, isFarOff(value));
    } else if (name == "margin-left") {
        say(FarMargin, isFarOff(value));
    } else if (name == "text-indent") {
        say(FarText, isFarOff(value));
    } else if (name == "font-size") {
        if (const std::optional<bool> sizeless = sizelessness(value))
            m_sizeless = sizeless;
    } else if (name == "font") {
        for (const QByteArray &word : value.split(' ')) {
            const QByteArray size = word.left(word.indexOf('/') < 0 ? word.size() : word.indexOf('/'));
            const std::optional<Length> length = lengthOf(size);
            // A number without a unit is a weight, unless it is nothing.
            if (length && length->unit.isEmpty() && length->number != 0)
                continue;
            if (const std::optional<bool> sizeless = sizelessness(size)) {
                m_sizeless = sizeless;
                break;
            }
        }
    }
}

void Hiding::lay(const Hiding &over)
{
    m_on = (m_on & ~over.m_said) | over.m_on;
    m_said |= over.m_said;
    if (over.m_sizeless)
        m_sizeless = over.m_sizeless;
    if (over.m_colourless)
        m_colourless = over.m_colourless;
}

bool Hiding::hidesAll() const
{
    const auto is = [this](unsigned facts) { return (m_on & facts) == facts; };
    return is(NotDisplayed) || is(ContentHidden) || is(Shrunk) || is(ShrunkBySize) || is(OfOffice) || is(ClippedPath)
           || is(OutOfFlow | Clipped) || is(OutOfFlow | NarrowBox | LowBox | CutOff) || is(NoBox | CutOff)
           || is(OutOfFlow | FarLeft) || is(OutOfFlow | FarTop) || is(FarMargin) || is(FarText);
}

std::optional<bool> Hiding::invisible() const
{
    return (m_said & Invisible) == 0 ? std::nullopt : std::optional((m_on & Invisible) != 0);
}

std::optional<bool> Hiding::colourless() const
{
    const bool seenOtherwise = (m_on & (LettersOfBackground | Shadowed)) != 0;
    return m_colourless && seenOtherwise ? std::optional(false) : m_colourless;
}

bool Hiding::isPoint() const
{
    return (m_on & NarrowBox) != 0 && (m_on & LowBox) != 0;
}

bool isClassOfHiddenText(const QString &classes)
{
    static const QRegularExpression names(
        QStringLiteral("(?:^|\\s)(?!not-)(?:[\\w-]*(?:visually-?hidden|visuallyhidden)[\\w-]*|sr-only|sr-only-focusable"
                       "|screen-reader-text|screen-reader-only|screenreader-only|element-invisible|assistive-text"
                       "|a11y-hidden|mw-editsection)(?:\\s|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return !classes.isEmpty() && names.match(classes).hasMatch();
}

} // namespace formats
