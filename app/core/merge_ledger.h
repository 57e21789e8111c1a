// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the account of one merge while it is made: numbers the conflicts, knows how they were resolved, and collects
// changes. Lives as long as the merge is computed, on that thread.
#pragma once

#include "core/merge_values.h"
#include "core/text_merge.h"

#include <QHash>

#include <optional>

namespace core {

class MergeLedger
{
public:
    explicit MergeLedger(const QHash<int, Resolution> &resolutions)
        : m_resolutions(resolutions)
    {
    }

    // How it was resolved; nothing, and the conflict is open, when it was not. Choices that it cannot be given are
    // Mine.
    std::optional<Resolution> settle(Conflict conflict);
    void tell(const Change &change) { m_changes.append(change); }

    // Settled; mine while it is open.
    [[nodiscard]] QString value(const Place &place, const QString &base, const QString &theirs, const QString &mine);
    // Word by word; of what is open mine. The runs are of the whole text.
    [[nodiscard]] QList<Span> words(const Place &place, const QList<Span> &base, const QList<Span> &theirs,
                                    const QList<Span> &mine, QList<MergedRun> *runs = nullptr);

    // One or the other: neither words nor both together. `text` tells what it is.
    template <typename Value, typename Text>
    [[nodiscard]] Value either(const Place &place, const Value &base, const Value &theirs, const Value &mine, Text text)
    {
        if (theirs == base || theirs == mine)
            return mine;
        if (mine == base)
            return theirs;
        const auto settled = settle({0, place, ConflictKind::Value, text(base), text(theirs), text(mine), false});
        return settled && settled->choice == Choice::Theirs ? theirs : mine;
    }

    [[nodiscard]] QList<Conflict> open() const { return m_open; }
    [[nodiscard]] QList<Change> changes() const { return m_changes; }
    // Of the conflict that was settled last.
    [[nodiscard]] int lastNumber() const { return m_next - 1; }

private:
    QHash<int, Resolution> m_resolutions;
    QList<Conflict> m_open;
    QList<Change> m_changes;
    int m_next = 0;
};

// Theirs, then mine, as words beside each other.
[[nodiscard]] QString bothTexts(const QString &theirs, const QString &mine);
// What one side made of a text.
[[nodiscard]] QList<MergedRun> runsOf(const QString &before, const QString &after, Side by);

} // namespace core
