// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/word_diff.h"

#include "core/sequence_diff.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace core {

QList<qsizetype> wordCuts(const QString &text)
{
    QList<qsizetype> cuts{0};
    if (text.isEmpty())
        return cuts;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    while (words.toNextBoundary() > 0) {
        letters.setPosition(words.position());
        if (words.position() == text.size() || letters.isAtBoundary())
            cuts.append(words.position());
    }
    if (cuts.last() != text.size())
        cuts.append(text.size());
    return cuts;
}

int WordNumbers::of(const QString &word)
{
    const auto found = m_words.constFind(word);
    if (found != m_words.cend())
        return *found;
    const int number = int(m_words.size());
    m_words.insert(word, number);
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
        row.append(numbers.of(text.mid(cuts.at(i - 1), cuts.at(i) - cuts.at(i - 1))));
    return row;
}

} // namespace

QList<Run> compareWords(const QString &before, const QString &after)
{
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
