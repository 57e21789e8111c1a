// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a printed story: laid out once, drawn one by one on a printer or into a PDF, with headline and page
// number at the foot. Any thread, one at a time.
#pragma once

#include "ui/frame/print_document.h"

#include <QPageLayout>

class QPainter;

namespace ui {

class PrintPages
{
public:
    PrintPages(const PrintedStory &printed, const QPageLayout &layout);

    [[nodiscard]] int count() const;
    // `dots` an inch is what the painter's device has; its origin is the sheet's corner.
    void draw(QPainter &painter, int page, qreal dots) const;
    // Who draws them next.
    void moveToThread(QThread *thread) { m_document->moveToThread(thread); }

private:
    void drawFoot(QPainter &painter, int page) const;

    QString m_headline;
    QString m_language;
    QRectF m_sheet; // in units
    QRectF m_text;
    std::unique_ptr<QTextDocument> m_document;
};

// Margins that look right on any usual sheet; the size is the one people in this computer's country use.
[[nodiscard]] QPageLayout usualLayout();

// The whole story as one PDF. Slow: not for the window's thread.
[[nodiscard]] QByteArray storyPdf(const PrintedStory &printed, const QPageLayout &layout);

} // namespace ui
