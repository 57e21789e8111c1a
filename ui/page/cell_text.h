// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marked words in a cell of a table: how much room they take, and how they are drawn, on the page's card and in its
// editor. Also what can be done to a list of spans without a document around it. GUI thread.
#pragma once

#include "core/body.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainter>

#include <functional>

namespace ui {

constexpr qsizetype mostCellLetters = 20'000; // are drawn and taken from a paste; more that came are kept

// What is drawn for the call of a note, its number; without a function a star.
using CallSigns = std::function<QString(const QString &note)>;

struct CellLook
{
    QFont font;
    QColor ink;
    QColor link;
    Qt::Alignment side = Qt::AlignLeft;              // absolute
    Qt::LayoutDirection direction = Qt::LeftToRight; // of the words
    CallSigns signs = {};
};

// On as few lines as it has.
[[nodiscard]] double cellWidth(const QList<core::Span> &spans, const QFont &font, const CallSigns &signs);
[[nodiscard]] double cellHeight(const QList<core::Span> &spans, const QFont &font, double width,
                                const CallSigns &signs);
void drawCell(QPainter &painter, const QRectF &room, const QList<core::Span> &spans, const CellLook &look);
// The note whose call is drawn at the point; empty when there is none.
[[nodiscard]] QString callInCell(const QPointF &point, const QRectF &room, const QList<core::Span> &spans,
                                 const CellLook &look);

// The letters from..to with other marks. Calls of footnotes are letters too.
[[nodiscard]] QList<core::Span> withMarks(const QList<core::Span> &spans, qsizetype from, qsizetype to,
                                          const std::function<void(core::Marks &)> &change);
// Other letters in the place of `length` from `start` on, with the marks of the first of them.
[[nodiscard]] QList<core::Span> withLetters(const QList<core::Span> &spans, qsizetype start, qsizetype length,
                                            const QString &letters);
// Other words in the place of all of them, as they read without the calls of footnotes: what is the same in front and
// behind keeps its marks, the calls stay, and what comes in between looks like what it replaces or follows.
[[nodiscard]] QList<core::Span> withWords(const QList<core::Span> &spans, const QString &words);
// The words of blocks as one text, for a place that has no paragraphs.
[[nodiscard]] QList<core::Span> wordsOf(const QList<core::Block> &blocks);
[[nodiscard]] QString lettersOf(const QList<core::Span> &spans);

} // namespace ui
