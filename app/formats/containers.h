// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lists and quotes are open at a place in the text. Reader and writer walk the bytes between blocks with it, so
// that both have one idea of what those bytes mean. Values, any thread.
#pragma once

#include "core/body.h"

#include <QByteArray>
#include <QList>

namespace formats {

enum class Part { ListComment, List, ItemComment, Item, QuoteComment, Quote, PullQuoteComment, PullQuoteFigure };

// One piece of structure: "<ul>", "</li>", "<!-- wp:list-item -->".
struct StructureToken
{
    Part part = Part::List;
    bool closing = false;
    bool ordered = false;   // List
    bool footnotes = false; // List
    qsizetype begin = 0;
    qsizetype end = 0;
};

enum class StructureScan { End, Found, Other };
// Skips white space, and the mark in front of a text, from `at` and reads what stands there; `at` moves behind it when
// it is structure.
[[nodiscard]] StructureScan nextStructure(QByteArrayView bytes, qsizetype &at, StructureToken &token);

// The bytes from the first opening piece behind the last closing one.
[[nodiscard]] QByteArray openingPart(const QByteArray &glue);
// The white space between the two.
[[nodiscard]] QByteArray gapBeforeOpening(const QByteArray &glue);
[[nodiscard]] bool beginsWithBlockComment(QByteArrayView source);
// Blocks that stand inside a list or a quote, whose own bytes are between them.
[[nodiscard]] bool isContained(core::BlockKind kind);

class Containers
{
public:
    // False, and then useless, when a piece does not fit what is open.
    [[nodiscard]] bool apply(const StructureToken &token);
    [[nodiscard]] bool apply(const QByteArray &glue);

    // Whether a block of this kind, depth and order may stand here.
    [[nodiscard]] bool fits(const core::Block &block) const;
    [[nodiscard]] bool isEmpty() const { return m_open.isEmpty(); }
    // How many lists are open, one inside the other.
    [[nodiscard]] int depth() const;
    [[nodiscard]] bool inQuote() const;
    [[nodiscard]] bool inPullQuote() const;
    // The open quote has its source already: nothing more of it can follow.
    [[nodiscard]] bool isQuoteDone() const;
    void noteQuoteDone();
    [[nodiscard]] bool inFootnotes() const;
    // Of the innermost list.
    [[nodiscard]] bool isOrdered() const;
    [[nodiscard]] bool isTop(Part part) const { return !m_open.isEmpty() && m_open.last().part == part; }

    // Whether the innermost list or quote keeps its items in block comments; guess when none has been seen yet.
    [[nodiscard]] bool commented(bool guess) const;
    void noteCommented(bool commented);

    // The bytes that close the innermost piece, which is closed then.
    [[nodiscard]] QByteArray closeOne();

private:
    enum class Style { Unknown, Commented, Bare };
    struct Open
    {
        Part part;
        bool ordered;
        Style style;
        bool footnotes;
        bool done;
    };
    QList<Open> m_open;
};

} // namespace formats
