// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story set for paper: headline, standfirst, byline, pictures, text, tables, footnotes, credits; without notes to the
// desk. One unit is a tenth of a point, so that what is laid out is the same for every printer. Any thread; a document
// belongs to the thread that made it until it is moved.
#pragma once

#include "core/story.h"

#include <QHash>
#include <QImage>
#include <QTextDocument>

#include <memory>

namespace ui {

constexpr qreal unitsAPoint = 10;

struct PrintedStory
{
    core::Story story;
    QHash<core::MediaId, QImage> images; // those that are on this computer
};

// Laid out for pages of this size, in units.
[[nodiscard]] std::unique_ptr<QTextDocument> printedDocument(const PrintedStory &printed, const QSizeF &page);

// "12" in the digits that a language is printed with.
[[nodiscard]] QString printedNumber(int number, const QString &language);

// For a text of this role on paper: the families, the size, the weight.
[[nodiscard]] QFont printedFont(qreal points, bool serif);

} // namespace ui
