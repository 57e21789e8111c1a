// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marked words in a cell of a table: how much room they take, and how they are drawn, on the page's card and in its
// editor. Also what can be done to a list of spans without a document around it. GUI thread.
#pragma once

#include "core/span.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainter>

#include <functional>

namespace ui {

struct CellLook
{
    QFont font;
    QColor ink;
    QColor link;
    Qt::Alignment side = Qt::AlignLeft; // absolute
};

[[nodiscard]] double cellWidth(const QList<core::Span> &spans, const QFont &font); // on as few lines as it has
[[nodiscard]] double cellHeight(const QList<core::Span> &spans, const QFont &font, double width);
void drawCell(QPainter &painter, const QRectF &room, const QList<core::Span> &spans, const CellLook &look);

// The letters from..to with other marks. Calls of footnotes are letters too.
[[nodiscard]] QList<core::Span> withMarks(const QList<core::Span> &spans, qsizetype from, qsizetype to,
                                          const std::function<void(core::Marks &)> &change);
// Other letters in the place of `length` from `start` on, with the marks of the first of them.
[[nodiscard]] QList<core::Span> withLetters(const QList<core::Span> &spans, qsizetype start, qsizetype length,
                                            const QString &letters);
[[nodiscard]] QString lettersOf(const QList<core::Span> &spans);

} // namespace ui
