// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/print_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

namespace {

const QColor ink(0x16, 0x16, 0x16);
const QColor quiet(0x5a, 0x5a, 0x5a);

QRectF inUnits(const QRectF &points)
{
    return {points.topLeft() * unitsAPoint, points.size() * unitsAPoint};
}

} // namespace

PrintPages::PrintPages(const PrintedStory &printed, const QPageLayout &layout)
    : m_headline(printed.story.headline.simplified())
    , m_language(printed.story.language)
    , m_sheet(inUnits(layout.fullRect(QPageLayout::Point)))
    , m_text(inUnits(layout.paintRect(QPageLayout::Point)))
    , m_document(printedDocument(printed, m_text.size()))
{
}

int PrintPages::count() const
{
    return qMax(1, m_document->pageCount());
}

void PrintPages::draw(QPainter &painter, int page, qreal dots) const
{
    painter.save();
    painter.scale(dots / (72 * unitsAPoint), dots / (72 * unitsAPoint));
    drawFoot(painter, page);
    const QRectF part(0, page * m_text.height(), m_text.width(), m_text.height());
    painter.translate(m_text.left(), m_text.top() - part.top());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, ink);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void PrintPages::drawFoot(QPainter &painter, int page) const
{
    const bool mirrored = core::isRightToLeft(m_language);
    const QRectF foot(m_text.left(), m_text.bottom() + 14 * unitsAPoint, m_text.width(), 14 * unitsAPoint);
    const QFont font = printedFont(8, false);
    painter.setFont(font);
    painter.setPen(quiet);
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QString number =
        QString(printedNumber(page + 1, m_language) + QStringLiteral(" / ") + printedNumber(count(), m_language));
    const int end = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const int start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(foot, end | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, number);
    if (page > 0) { // on the first it stands above the text
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(m_headline, Qt::ElideRight, foot.width() * 0.75);
        painter.drawText(foot, start | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
}

QPageLayout usualLayout()
{
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
                       QMarginsF(68, 64, 68, 72), QPageLayout::Point);
}

QByteArray storyPdf(const PrintedStory &printed, const QPageLayout &layout)
{
    constexpr int dots = 1200;
    const PrintPages pages(printed, layout);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(printed.story.headline.simplified());
    writer.setCreator(QStringLiteral("Standfirst"));
    writer.setResolution(dots);
    QPageLayout whole = layout;
    whole.setMode(QPageLayout::FullPageMode); // the margins are in the pages
    writer.setPageLayout(whole);
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.draw(painter, page, dots);
    }
    painter.end();
    return bytes;
}

} // namespace ui
