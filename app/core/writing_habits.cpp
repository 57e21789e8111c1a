// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing_habits.h"

namespace core {

namespace {

bool isWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == QLatin1Char('_');
}

// What lies between a sign at the end and the same sign before it.
std::optional<InlineHabit> between(QStringView before, QLatin1String sign, bool Marks::*mark)
{
    const auto width = int(sign.size());
    if (before.size() < 2 * width + 1 || !before.endsWith(sign))
        return std::nullopt;
    const QStringView rest = before.chopped(width);
    // By letter for one letter: Qt 6.4 looks one place too far for a string of one.
    const qsizetype at = width == 1 ? rest.lastIndexOf(QChar(sign.front())) : rest.lastIndexOf(sign);
    if (at < 0)
        return std::nullopt;
    const QStringView inside = rest.sliced(at + width);
    const QChar letter = sign.front();
    const bool afterWord = at > 0 && (isWord(rest.at(at - 1)) || rest.at(at - 1) == letter);
    const bool isCode = mark == &Marks::code;
    if (inside.isEmpty() || afterWord || inside.contains(letter) || inside.contains(QChar::ObjectReplacementCharacter)
        || (!isCode && (inside.front().isSpace() || inside.back().isSpace())))
        return std::nullopt;
    InlineHabit habit{width, int(inside.size()), width, {}};
    habit.marks.*mark = true;
    return habit;
}

// [text](address)
std::optional<InlineHabit> link(QStringView before)
{
    const qsizetype middle = before.lastIndexOf(QLatin1String("]("));
    if (middle < 1)
        return std::nullopt;
    const QStringView address = before.sliced(middle + 2).chopped(1);
    const qsizetype start = before.first(middle).lastIndexOf(QLatin1Char('['));
    if (start < 0 || address.isEmpty())
        return std::nullopt;
    const QStringView text = before.sliced(start + 1, middle - start - 1);
    const bool isPicture = start > 0 && before.at(start - 1) == QLatin1Char('!');
    const bool spaced = std::any_of(address.begin(), address.end(), [](QChar letter) { return letter.isSpace(); });
    // "…/Quay_(" goes on: the bracket that ends the link is not the one that its address opened.
    const bool goesOn = address.count(QLatin1Char('(')) > address.count(QLatin1Char(')'));
    if (isPicture || spaced || goesOn || text.trimmed().isEmpty() || text.contains(QLatin1Char(']')))
        return std::nullopt;
    InlineHabit habit{1, int(text.size()), int(before.size() - middle), {}};
    habit.marks.href = address.toString();
    return habit;
}

} // namespace

std::optional<LineHabit> lineHabit(QStringView before)
{
    struct Known
    {
        QLatin1String sign;
        LineHabit habit;
    };
    static const Known known[] = {
        {QLatin1String("## "), {BlockKind::Heading, 2, false}},
        {QLatin1String("### "), {BlockKind::Heading, 3, false}},
        {QLatin1String("#### "), {BlockKind::Heading, 4, false}},
        {QLatin1String("> "), {BlockKind::Quote, 0, false}},
        {QLatin1String("- "), {BlockKind::ListItem, 0, false}},
        {QLatin1String("* "), {BlockKind::ListItem, 0, false}},
        {QLatin1String("---"), {BlockKind::Separator, 0, false}},
        {QLatin1String("```"), {BlockKind::Code, 0, false}},
    };
    for (const Known &one : known) {
        if (before == one.sign)
            return one.habit;
    }
    // "1. " and "۱. ": a list begins with one; a later number is a sentence's
    if (before.size() == 3 && before.at(0).digitValue() == 1
        && (before.at(1) == QLatin1Char('.') || before.at(1) == QLatin1Char(')')) && before.at(2) == QLatin1Char(' '))
        return LineHabit{BlockKind::ListItem, 0, true};
    return std::nullopt;
}

std::optional<InlineHabit> inlineHabit(QStringView before)
{
    if (before.isEmpty())
        return std::nullopt;
    switch (before.last().unicode()) {
    case u'*':
        if (before.endsWith(QLatin1String("**")))
            return between(before, QLatin1String("**"), &Marks::bold);
        return between(before, QLatin1String("*"), &Marks::italic);
    case u'`':
        return between(before, QLatin1String("`"), &Marks::code);
    case u'~':
        return between(before, QLatin1String("~~"), &Marks::strike);
    case u')':
        return link(before);
    default:
        return std::nullopt;
    }
}

} // namespace core
