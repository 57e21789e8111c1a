// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merged_order.h"

#include "core/sequence_diff.h"

#include <algorithm>

namespace core {

namespace {

class MergedOrder
{
public:
    MergedOrder(const QList<int> &base, const QList<int> &theirs, const QList<int> &mine, const Pairing &toTheirs,
                const Pairing &toMine)
        : m_base(base)
        , m_theirs(theirs)
        , m_mine(mine)
        , m_toTheirs(toTheirs)
        , m_toMine(toMine)
        , m_theirRuns(runsOf(toTheirs))
        , m_myRuns(runsOf(toMine))
    {
        addRuns(0);
        for (qsizetype i = 0; i < base.size(); ++i) {
            addStanding(i);
            addRuns(i + 1);
        }
    }

    QList<MergedEntry> order;

private:
    // What is new or was moved, by how many of the base's stand before it.
    [[nodiscard]] static QList<QList<qsizetype>> runsOf(const Pairing &pairing)
    {
        QList<QList<qsizetype>> runs(pairing.to.size() + 1);
        qsizetype behind = 0;
        for (qsizetype j = 0; j < pairing.from.size(); ++j) {
            const qsizetype was = pairing.from.at(j);
            if (was >= 0 && pairing.standing.at(was))
                behind = was + 1;
            else
                runs[behind].append(j);
        }
        return runs;
    }

    [[nodiscard]] bool changedThere(qsizetype i) const
    {
        return m_toTheirs.to.at(i) >= 0 && m_theirs.at(m_toTheirs.to.at(i)) != m_base.at(i);
    }
    [[nodiscard]] bool changedHere(qsizetype i) const
    {
        return m_toMine.to.at(i) >= 0 && m_mine.at(m_toMine.to.at(i)) != m_base.at(i);
    }

    void addStanding(qsizetype i)
    {
        const qsizetype theirs = m_toTheirs.to.at(i);
        const qsizetype mine = m_toMine.to.at(i);
        if (theirs >= 0 && mine >= 0) {
            if (m_toTheirs.standing.at(i) && m_toMine.standing.at(i))
                order.append({i, theirs, mine, false});
        } else if (!changedThere(i) && !changedHere(i)) {
            order.append({i, theirs, mine, true});
        } else if (theirs >= 0 ? m_toTheirs.standing.at(i) : m_toMine.standing.at(i)) {
            order.append({i, theirs, mine, false});
        }
    }

    struct Candidate
    {
        MergedEntry entry;
        int number = 0;
        bool here = true; // false: only if the other side has it at the same place
    };

    [[nodiscard]] QList<Candidate> theirCandidates(qsizetype behind) const
    {
        QList<Candidate> all;
        for (const qsizetype j : m_theirRuns.at(behind)) {
            const qsizetype was = m_toTheirs.from.at(j);
            if (was < 0)
                all.append({{-1, j, -1, false}, int(m_base.size()) + m_theirs.at(j), true});
            else if (m_toMine.to.at(was) >= 0)
                all.append({{was, j, m_toMine.to.at(was), false}, int(was), m_toMine.standing.at(was)});
            else if (changedThere(was))
                all.append({{was, j, -1, false}, int(was), true});
        }
        return all;
    }

    [[nodiscard]] QList<Candidate> myCandidates(qsizetype behind) const
    {
        QList<Candidate> all;
        for (const qsizetype j : m_myRuns.at(behind)) {
            const qsizetype was = m_toMine.from.at(j);
            if (was < 0)
                all.append({{-1, -1, j, false}, int(m_base.size()) + m_mine.at(j), true});
            else if (m_toTheirs.to.at(was) >= 0)
                all.append({{was, m_toTheirs.to.at(was), j, false}, int(was), true});
            else if (changedHere(was))
                all.append({{was, -1, j, false}, int(was), true});
        }
        return all;
    }

    void addRuns(qsizetype behind)
    {
        if (m_theirRuns.at(behind).isEmpty() && m_myRuns.at(behind).isEmpty())
            return;
        const QList<Candidate> theirs = theirCandidates(behind);
        const QList<Candidate> mine = myCandidates(behind);
        QList<int> numbers[2];
        QHash<int, int> names; // small numbers for the few that are here
        for (int side = 0; side < 2; ++side) {
            for (const Candidate &candidate : side == 0 ? theirs : mine) {
                const auto name = names.constFind(candidate.number);
                numbers[side].append(name != names.cend() ? *name : int(names.size()));
                names.insert(candidate.number, numbers[side].last());
            }
        }
        const int kinds = int(names.size());
        qsizetype t = 0;
        qsizetype m = 0;
        const auto addUpTo = [&](qsizetype theirEnd, qsizetype myEnd) {
            for (; t < theirEnd; ++t) {
                if (theirs.at(t).here)
                    order.append(theirs.at(t).entry);
            }
            for (; m < myEnd; ++m)
                order.append(mine.at(m).entry);
        };
        for (const CommonStretch &same : commonStretches(numbers[0], numbers[1], kinds)) {
            addUpTo(same.a, same.b);
            for (qsizetype i = 0; i < same.length; ++i, ++t, ++m) {
                MergedEntry entry = mine.at(m).entry;
                entry.theirs = theirs.at(t).entry.theirs;
                order.append(entry);
            }
        }
        addUpTo(theirs.size(), mine.size());
    }

    const QList<int> &m_base;
    const QList<int> &m_theirs;
    const QList<int> &m_mine;
    const Pairing &m_toTheirs;
    const Pairing &m_toMine;
    QList<QList<qsizetype>> m_theirRuns;
    QList<QList<qsizetype>> m_myRuns;
};

} // namespace

QList<MergedEntry> mergedOrder(const QList<int> &base, const QList<int> &theirs, const QList<int> &mine,
                               const Pairing &toTheirs, const Pairing &toMine)
{
    return MergedOrder(base, theirs, mine, toTheirs, toMine).order;
}

} // namespace core
