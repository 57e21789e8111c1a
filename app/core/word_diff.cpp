// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/word_diff.h"

#include "core/sequence_diff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace core {

namespace {

// Letters that begin and end a grapheme cluster whatever stands beside them: Latin, Greek, Cyrillic, Arabic, and what
// is below. Most texts then do without the second, slow look.
bool standsAlone(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x20 && code < 0x300 && code != 0xad) || (code >= 0x370 && code < 0x483)
           || (code >= 0x620 && code <= 0x64a) || (code >= 0x671 && code <= 0x6d3);
}

} // namespace

QList<qsizetype> wordCuts(const QString &text)
{
    QList<qsizetype> cuts{0};
    if (text.isEmpty())
        return cuts;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    std::optional<QTextBoundaryFinder> letters;
    while (words.toNextBoundary() > 0) {
        const qsizetype at = words.position();
        if (at < text.size() && !(standsAlone(text.at(at - 1)) && standsAlone(text.at(at)))) {
            if (!letters)
                letters.emplace(QTextBoundaryFinder::Grapheme, text);
            letters->setPosition(at);
            if (!letters->isAtBoundary())
                continue;
        }
        cuts.append(at);
    }
    if (cuts.last() != text.size())
        cuts.append(text.size());
    return cuts;
}

int WordNumbers::of(QStringView word)
{
    const auto found = m_words.constFind(QString::fromRawData(word.data(), word.size()));
    if (found != m_words.cend())
        return *found;
    const int number = int(m_words.size());
    m_words.insert(word.toString(), number);
    m_says.append(
        std::any_of(word.begin(), word.end(), [](QChar letter) { return !letter.isSpace() && !letter.isPunct(); }));
    return number;
}

QList<Replacement> replacements(const QList<int> &before, const QList<int> &after, const WordNumbers &numbers)
{
    QList<Replacement> all;
    Replacement next;
    for (const CommonStretch &kept : commonStretches(before, after, numbers.count())) {
        const bool inside = kept.a > next.before || kept.b > next.after || !all.isEmpty();
        const bool atEnd = kept.a + kept.length == before.size() && kept.b + kept.length == after.size();
        const bool says = std::any_of(before.begin() + kept.a, before.begin() + kept.a + kept.length,
                                      [&](int number) { return numbers.says(number); });
        if (inside && !atEnd && !says)
            continue; // goes with the words on both sides
        next.beforeEnd = kept.a;
        next.afterEnd = kept.b;
        if (next.before < next.beforeEnd || next.after < next.afterEnd)
            all.append(next);
        next = {kept.a + kept.length, 0, kept.b + kept.length, 0};
    }
    next.beforeEnd = before.size();
    next.afterEnd = after.size();
    if (next.before < next.beforeEnd || next.after < next.afterEnd)
        all.append(next);
    return all;
}

namespace {

QList<int> numbersOf(const QString &text, const QList<qsizetype> &cuts, WordNumbers &numbers)
{
    QList<int> row;
    row.reserve(cuts.size());
    for (qsizetype i = 1; i < cuts.size(); ++i)
        row.append(numbers.of(QStringView(text).mid(cuts.at(i - 1), cuts.at(i) - cuts.at(i - 1))));
    return row;
}

} // namespace

QList<Run> compareWords(const QString &before, const QString &after)
{
    if (before == after)
        return before.isEmpty() ? QList<Run>() : QList<Run>{{RunKind::Kept, before}};
    if (before.isEmpty() || after.isEmpty())
        return {before.isEmpty() ? Run{RunKind::Added, after} : Run{RunKind::Removed, before}};
    const QList<qsizetype> beforeCuts = wordCuts(before);
    const QList<qsizetype> afterCuts = wordCuts(after);
    WordNumbers numbers;
    const QList<int> a = numbersOf(before, beforeCuts, numbers);
    const QList<int> b = numbersOf(after, afterCuts, numbers);
    QList<Run> runs;
    const auto add = [&runs](RunKind kind, const QString &text, const QList<qsizetype> &cuts, qsizetype from,
                             qsizetype to) {
        if (from < to)
            runs.append({kind, text.mid(cuts.at(from), cuts.at(to) - cuts.at(from))});
    };
    qsizetype kept = 0;
    for (const Replacement &replaced : replacements(a, b, numbers)) {
        add(RunKind::Kept, before, beforeCuts, kept, replaced.before);
        add(RunKind::Removed, before, beforeCuts, replaced.before, replaced.beforeEnd);
        add(RunKind::Added, after, afterCuts, replaced.after, replaced.afterEnd);
        kept = replaced.beforeEnd;
    }
    add(RunKind::Kept, before, beforeCuts, kept, a.size());
    return runs;
}

} // namespace core
