// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something painted with the page that is not in the text: hits of a search, signs for spaces, a veil. GUI thread. It
// is asked for each row that is painted and must be quick.
#pragma once

#include <QPainter>
#include <QTextBlock>

namespace ui {

class PageLayout;

class PageOverlay
{
public:
    virtual ~PageOverlay() = default;

    // In the page's coordinates, before and after the row's own letters.
    virtual void drawUnder(QPainter &, const PageLayout &, const QTextBlock &) const {}
    virtual void drawOver(QPainter &, const PageLayout &, const QTextBlock &) const {}
};

} // namespace ui
