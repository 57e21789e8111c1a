// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sequence_diff.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

QList<qsizetype> longestGrowing(const QList<qsizetype> &values)
{
    QList<qsizetype> ends; // of the best row of each length: the place of its last value
    QList<qsizetype> previous(values.size(), -1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) < 0)
            continue;
        const auto at = std::lower_bound(ends.begin(), ends.end(), values.at(i),
                                         [&](qsizetype j, qsizetype value) { return values.at(j) < value; });
        previous[i] = at == ends.begin() ? -1 : *(at - 1);
        if (at == ends.end())
            ends.append(i);
        else
            *at = i;
    }
    QList<qsizetype> row;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous.at(i))
        row.append(i);
    std::reverse(row.begin(), row.end());
    return row;
}

namespace {

struct Range
{
    qsizetype a;
    qsizetype aEnd;
    qsizetype b;
    qsizetype bEnd;

    [[nodiscard]] bool isEmpty() const { return a == aEnd || b == bEnd; }
};

// Few differences are found exactly (Myers); between many, entries that occur once on each side are held on to
// (patience) and the rest is looked at again.
class Comparison
{
public:
    Comparison(const QList<int> &a, const QList<int> &b, int kinds)
        : m_a(a)
        , m_b(b)
        , m_seen(std::size_t(kinds))
    {
        compare({0, a.size(), 0, b.size()}, 0);
    }

    [[nodiscard]] QList<CommonStretch> found() const { return m_found; }

private:
    static constexpr int deepest = 24;
    static constexpr int fewDifferences = 192;
    static constexpr int mostDifferences = 768;

    struct Seen
    {
        int round = 0;
        int inA = 0;
        int inB = 0;
        qsizetype b = 0;
    };

    void add(qsizetype a, qsizetype b, qsizetype length)
    {
        if (length == 0)
            return;
        if (!m_found.isEmpty()) {
            CommonStretch &last = m_found.last();
            if (last.a + last.length == a && last.b + last.length == b) {
                last.length += length;
                return;
            }
        }
        m_found.append({a, b, length});
    }

    void compare(Range range, int depth)
    {
        qsizetype front = 0;
        while (range.a + front < range.aEnd && range.b + front < range.bEnd
               && m_a.at(range.a + front) == m_b.at(range.b + front))
            ++front;
        add(range.a, range.b, front);
        range.a += front;
        range.b += front;
        qsizetype back = 0;
        while (range.a < range.aEnd && range.b < range.bEnd && m_a.at(range.aEnd - 1) == m_b.at(range.bEnd - 1)) {
            --range.aEnd;
            --range.bEnd;
            ++back;
        }
        if (!range.isEmpty() && depth < deepest && !compareExactly(range, fewDifferences)
            && !compareBetweenAnchors(range, depth))
            compareExactly(range, mostDifferences);
        add(range.aEnd, range.bEnd, back);
    }

    bool compareBetweenAnchors(const Range &range, int depth)
    {
        ++m_round;
        for (qsizetype i = range.a; i < range.aEnd; ++i)
            ++seen(m_a.at(i)).inA;
        for (qsizetype j = range.b; j < range.bEnd; ++j) {
            Seen &entry = seen(m_b.at(j));
            ++entry.inB;
            entry.b = j;
        }
        QList<qsizetype> places;
        QList<qsizetype> partners;
        for (qsizetype i = range.a; i < range.aEnd; ++i) {
            const Seen &entry = seen(m_a.at(i));
            if (entry.inA == 1 && entry.inB == 1) {
                places.append(i);
                partners.append(entry.b);
            }
        }
        const QList<qsizetype> anchors = longestGrowing(partners);
        qsizetype a = range.a;
        qsizetype b = range.b;
        for (const qsizetype anchor : anchors) {
            // What follows an anchor may have been taken along with it.
            if (places.at(anchor) < a || partners.at(anchor) < b)
                continue;
            compare({a, places.at(anchor), b, partners.at(anchor)}, depth + 1);
            a = places.at(anchor);
            b = partners.at(anchor);
            while (a < range.aEnd && b < range.bEnd && m_a.at(a) == m_b.at(b))
                add(a++, b++, 1);
        }
        if (anchors.isEmpty())
            return false;
        compare({a, range.aEnd, b, range.bEnd}, depth + 1);
        return true;
    }

    Seen &seen(int kind)
    {
        Seen &entry = m_seen[std::size_t(kind)];
        if (entry.round != m_round)
            entry = {m_round, 0, 0, 0};
        return entry;
    }

    // False, and nothing found, when there are more than `most` differences or all work that is allowed is done.
    bool compareExactly(const Range &range, int most)
    {
        const qsizetype n = range.aEnd - range.a;
        const qsizetype m = range.bEnd - range.b;
        std::vector<std::vector<qsizetype>> rounds; // of each number of differences: how far each diagonal came
        std::vector<qsizetype> far(std::size_t(2 * most) + 3, 0);
        const auto at = [&](int diagonal) -> qsizetype & { return far[std::size_t(diagonal + most + 1)]; };
        for (int d = 0; d <= most; ++d) {
            rounds.emplace_back(far.begin() + most + 1 - d, far.begin() + most + 2 + d);
            for (int k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
                qsizetype x = d == 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1;
                const qsizetype start = x;
                while (x < n && x - k < m && m_a.at(range.a + x) == m_b.at(range.b + x - k))
                    ++x;
                at(k) = x;
                m_work -= 1 + x - start;
                if (x >= n && x - k >= m) {
                    addPath(range, rounds, d, k);
                    return true;
                }
            }
            if (m_work <= 0)
                return false;
        }
        return false;
    }

    void addPath(const Range &range, const std::vector<std::vector<qsizetype>> &rounds, int differences, int diagonal)
    {
        QList<CommonStretch> path; // from the end
        qsizetype x = range.aEnd - range.a;
        int k = diagonal;
        for (int d = differences; d > 0; --d) {
            const std::vector<qsizetype> &before = rounds[std::size_t(d)]; // diagonals -d to d after d - 1 differences
            const auto at = [&](int other) { return before[std::size_t(other + d)]; };
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int from = down ? k + 1 : k - 1;
            const qsizetype begin = down ? at(from) : at(from) + 1;
            path.append({range.a + begin, range.b + begin - k, x - begin});
            x = at(from);
            k = from;
        }
        path.append({range.a, range.b, x});
        for (auto stretch = path.crbegin(); stretch != path.crend(); ++stretch)
            add(stretch->a, stretch->b, stretch->length);
    }

    const QList<int> &m_a;
    const QList<int> &m_b;
    std::vector<Seen> m_seen;
    int m_round = 0;
    qint64 m_work = 20'000'000;
    QList<CommonStretch> m_found;
};

} // namespace

QList<CommonStretch> commonStretches(const QList<int> &a, const QList<int> &b, int kinds)
{
    return Comparison(a, b, kinds).found();
}

} // namespace core
