// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_merge.h"

#include "core/word_diff.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

// A marked text in words.
class Words
{
public:
    Words(const QList<Span> &spans, WordNumbers &numbers)
        : m_spans(normalised(spans))
    {
        QString text;
        for (const Span &span : m_spans) {
            m_starts.append(text.size());
            text += span.text;
        }
        m_cuts = wordCuts(text);
        for (qsizetype i = 1; i < m_cuts.size(); ++i) {
            const qsizetype from = m_cuts.at(i - 1);
            const QStringView word = QStringView(text).mid(from, m_cuts.at(i) - from);
            // Calls of different footnotes are different words.
            if (word.contains(footnoteCall))
                m_row.append(numbers.of(QString(word.toString() + QChar(0) + m_spans.at(spanAt(from)).marks.footnote)));
            else
                m_row.append(numbers.of(word));
        }
    }

    [[nodiscard]] const QList<int> &row() const { return m_row; }

    [[nodiscard]] QList<Span> between(qsizetype from, qsizetype to) const
    {
        QList<Span> part;
        qsizetype at = m_cuts.at(from);
        const qsizetype end = m_cuts.at(to);
        for (qsizetype i = at < end ? spanAt(at) : 0; at < end; ++i) {
            const Span &span = m_spans.at(i);
            const qsizetype upTo = std::min(end, m_starts.at(i) + span.text.size());
            part.append({span.text.mid(at - m_starts.at(i), upTo - at), span.marks});
            at = upTo;
        }
        return part;
    }

private:
    [[nodiscard]] qsizetype spanAt(qsizetype letter) const
    {
        return std::upper_bound(m_starts.begin(), m_starts.end(), letter) - m_starts.begin() - 1;
    }

    QList<Span> m_spans;
    QList<qsizetype> m_starts;
    QList<qsizetype> m_cuts;
    QList<int> m_row;
};

std::optional<Marks> mergedMarks(const Marks &base, const Marks &theirs, const Marks &mine)
{
    Marks merged = mine;
    bool clash = false;
    const auto merge = [&](auto Marks::*mark) {
        if (mine.*mark == base.*mark)
            merged.*mark = theirs.*mark;
        else if (theirs.*mark != base.*mark && theirs.*mark != mine.*mark)
            clash = true;
    };
    merge(&Marks::bold);
    merge(&Marks::italic);
    merge(&Marks::strike);
    merge(&Marks::subscript);
    merge(&Marks::superscript);
    merge(&Marks::code);
    merge(&Marks::href);
    merge(&Marks::language);
    merge(&Marks::direction);
    merge(&Marks::footnote);
    merge(&Marks::kept);
    return clash ? std::nullopt : std::optional<Marks>(merged);
}

// The same letters with the marks of both; nothing when both changed one mark differently.
std::optional<QList<Span>> sameLetters(const QList<Span> &base, const QList<Span> &theirs, const QList<Span> &mine)
{
    if (theirs == base || theirs == mine)
        return mine;
    if (mine == base)
        return theirs;
    QList<Span> merged;
    const QList<Span> *sides[] = {&base, &theirs, &mine};
    qsizetype span[] = {0, 0, 0};
    qsizetype used[] = {0, 0, 0};
    while (span[0] < base.size()) {
        qsizetype length = base.at(span[0]).text.size() - used[0];
        for (int side = 1; side < 3; ++side)
            length = std::min(length, sides[side]->at(span[side]).text.size() - used[side]);
        const std::optional<Marks> marks =
            mergedMarks(base.at(span[0]).marks, theirs.at(span[1]).marks, mine.at(span[2]).marks);
        if (!marks)
            return std::nullopt;
        merged.append({base.at(span[0]).text.mid(used[0], length), *marks});
        for (int side = 0; side < 3; ++side) {
            used[side] += length;
            if (used[side] == sides[side]->at(span[side]).text.size()) {
                used[side] = 0;
                ++span[side];
            }
        }
    }
    return normalised(merged);
}

struct Part
{
    qsizetype from = 0;
    qsizetype to = 0;
};

// One side's replacements, walked through from the front.
class Walk
{
public:
    explicit Walk(const QList<Replacement> &all)
        : m_all(all)
    {
    }

    [[nodiscard]] const Replacement *next() const { return m_next < m_all.size() ? &m_all.at(m_next) : nullptr; }
    void take() { ++m_next; }
    void begin() { m_begin = m_next; }
    [[nodiscard]] qsizetype taken() const { return m_next - m_begin; }
    // Where words of the base that lie behind all that was taken are on this side.
    [[nodiscard]] qsizetype shift() const { return shiftBehind(m_next); }

    // This side's words for the base's, which go from the begin to behind the last that was taken.
    [[nodiscard]] Part wordsFor(const Part &base) const
    {
        return {base.from + shiftBehind(m_begin), base.to + shift()};
    }
    [[nodiscard]] bool isOne(const Part &base) const
    {
        return taken() == 1 && m_all.at(m_begin).before == base.from && m_all.at(m_begin).beforeEnd == base.to;
    }

private:
    [[nodiscard]] qsizetype shiftBehind(qsizetype count) const
    {
        return count == 0 ? 0 : m_all.at(count - 1).afterEnd - m_all.at(count - 1).beforeEnd;
    }

    const QList<Replacement> &m_all;
    qsizetype m_next = 0;
    qsizetype m_begin = 0;
};

class TextMerge
{
public:
    TextMerge(const QList<Span> &base, const QList<Span> &theirs, const QList<Span> &mine)
        : m_base(base, m_numbers)
        , m_theirs(theirs, m_numbers)
        , m_mine(mine, m_numbers)
        , m_theirChanges(replacements(m_base.row(), m_theirs.row(), m_numbers))
        , m_myChanges(replacements(m_base.row(), m_mine.row(), m_numbers))
        , m_theirWalk(m_theirChanges)
        , m_myWalk(m_myChanges)
    {
        qsizetype done = 0;
        while (const Replacement *first = nextChange()) {
            addKept(done, first->before);
            done = addChange({first->before, first->beforeEnd});
        }
        addKept(done, m_base.row().size());
    }

    [[nodiscard]] QList<MergedStretch> stretches() const { return m_stretches; }

private:
    [[nodiscard]] const Replacement *nextChange() const
    {
        const Replacement *theirs = m_theirWalk.next();
        const Replacement *mine = m_myWalk.next();
        if (!theirs || !mine)
            return theirs ? theirs : mine;
        const auto place = [](const Replacement *change) { return std::pair(change->before, change->beforeEnd); };
        return place(mine) < place(theirs) ? mine : theirs;
    }

    // Touching alone is no overlap, but both adding at one point is.
    static bool overlaps(const Replacement *change, const Part &base)
    {
        if (!change)
            return false;
        return change->before < base.to || (base.from == base.to && change->beforeEnd == base.to);
    }

    // Returns where it ends.
    qsizetype addChange(Part base)
    {
        m_theirWalk.begin();
        m_myWalk.begin();
        for (bool grows = true; grows;) {
            grows = false;
            for (Walk *walk : {&m_theirWalk, &m_myWalk}) {
                const Replacement *change = walk->next();
                if (!overlaps(change, base))
                    continue;
                base.to = std::max(base.to, change->beforeEnd);
                walk->take();
                grows = true;
            }
        }
        addOverlapping(base);
        return base.to;
    }

    void addOverlapping(const Part &base)
    {
        const Part theirs = m_theirWalk.wordsFor(base);
        const Part mine = m_myWalk.wordsFor(base);
        MergedStretch stretch;
        stretch.before = m_base.between(base.from, base.to);
        stretch.theirs = m_theirs.between(theirs.from, theirs.to);
        stretch.mine = m_mine.between(mine.from, mine.to);
        const bool theirDeletion = theirs.from == theirs.to && m_theirWalk.isOne(base);
        const bool myDeletion = mine.from == mine.to && m_myWalk.isOne(base);
        if (stretch.theirs == stretch.mine)
            stretch.fate = StretchFate::Both;
        else if (stretch.mine == stretch.before || (theirDeletion && onlyDeletes(base, m_mine, mine)))
            stretch.fate = StretchFate::Theirs;
        else if (stretch.theirs == stretch.before || (myDeletion && onlyDeletes(base, m_theirs, theirs)))
            stretch.fate = StretchFate::Mine;
        else
            stretch.fate = StretchFate::Conflict;
        if (stretch.fate != StretchFate::Conflict) {
            stretch.after = stretch.fate == StretchFate::Theirs ? stretch.theirs : stretch.mine;
            stretch.theirs.clear();
            stretch.mine.clear();
        }
        m_stretches.append(stretch);
    }

    // The other removed all of it: what this side did to it was to remove some as well, and nothing else.
    [[nodiscard]] bool onlyDeletes(const Part &base, const Words &side, const Part &left) const
    {
        if (left.to - left.from >= base.to - base.from)
            return false;
        qsizetype at = base.from;
        for (qsizetype i = left.from; i < left.to; ++i, ++at) {
            while (at < base.to && m_base.row().at(at) != side.row().at(i))
                ++at;
            if (at == base.to || side.between(i, i + 1) != m_base.between(at, at + 1))
                return false;
        }
        return true;
    }

    // The same letters on all sides.
    void addKept(qsizetype from, qsizetype to)
    {
        if (from == to)
            return;
        if (addKeptTogether(from, to))
            return;
        for (qsizetype word = from; word < to; ++word) {
            if (!addKeptTogether(word, word + 1))
                m_stretches.append({StretchFate::Conflict,
                                    m_base.between(word, word + 1),
                                    {},
                                    theirsBetween(word, word + 1),
                                    mineBetween(word, word + 1)});
        }
    }

    bool addKeptTogether(qsizetype from, qsizetype to)
    {
        const QList<Span> base = m_base.between(from, to);
        const auto merged = sameLetters(base, theirsBetween(from, to), mineBetween(from, to));
        if (!merged)
            return false;
        m_stretches.append({StretchFate::Kept, base, *merged, {}, {}});
        return true;
    }

    [[nodiscard]] QList<Span> theirsBetween(qsizetype from, qsizetype to) const
    {
        return m_theirs.between(from + m_theirWalk.shift(), to + m_theirWalk.shift());
    }

    [[nodiscard]] QList<Span> mineBetween(qsizetype from, qsizetype to) const
    {
        return m_mine.between(from + m_myWalk.shift(), to + m_myWalk.shift());
    }

    WordNumbers m_numbers;
    Words m_base;
    Words m_theirs;
    Words m_mine;
    QList<Replacement> m_theirChanges;
    QList<Replacement> m_myChanges;
    Walk m_theirWalk;
    Walk m_myWalk;
    QList<MergedStretch> m_stretches;
};

} // namespace

QList<MergedStretch> mergeText(const QList<Span> &base, const QList<Span> &theirs, const QList<Span> &mine)
{
    return TextMerge(base, theirs, mine).stretches();
}

} // namespace core
