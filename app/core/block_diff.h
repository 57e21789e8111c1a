// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which entry of one list has become which of another: the blocks of a body, the rows of a table. By content, never
// by place alone: first what is the same, moved or not, then what is alike. Pure, any thread; near-linear, with caps.
#pragma once

#include "core/body.h"

#include <QHash>

namespace core {

// What is compared of an entry.
struct Comparable
{
    int number = 0;      // the same for the same content
    int group = 0;       // only entries of one group can have become each other …
    bool prose = false;  // … or prose that is nearly the same, such as a paragraph that was made a heading
    bool common = false; // says too little to be known again elsewhere
    QString text;        // what likeness is measured by
    QString id;          // a last hint; may be empty
};

struct Pairing
{
    QList<qsizetype> to;   // of each entry before: its place after, -1 when it is gone
    QList<qsizetype> from; // of each entry after: its place before, -1 when it is new
    QList<bool> standing;  // of each entry before: in order with the others that stand; a pair that does not has moved
};

[[nodiscard]] Pairing pairUp(const QList<Comparable> &before, const QList<Comparable> &after);

// A number for each different block, whatever its id. Of an opaque block the bytes are the content.
class BlockNumbers
{
public:
    [[nodiscard]] int of(const Block &block);

private:
    QList<Block> m_known;
    QHash<size_t, QList<int>> m_places;
};

[[nodiscard]] QList<Comparable> comparable(const QList<Block> &blocks, BlockNumbers &numbers);

} // namespace core
