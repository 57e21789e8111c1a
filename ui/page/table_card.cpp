// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/table_card.h"

#include "core/direction.h"

#include <QCoreApplication>
#include <QSet>

#include <numeric>

namespace ui {

namespace {

constexpr double padAcross = 10;
constexpr double padDown = 6;
constexpr double captionGap = 6;
constexpr int mostColumns = 200; // drawn; what is behind them is kept
constexpr qsizetype mostRows = 100;

struct Grid
{
    QList<CellPlace> places;
    std::vector<double> widths;
    std::vector<double> tops; // one more than rows
};

bool isHeader(const core::Table &table, const CellPlace &place)
{
    return place.row < table.headRows || table.rows.at(place.row).at(place.index).header;
}

QFont fontOf(const core::Table &table, const CellPlace &place, QFont font)
{
    if (isHeader(table, place))
        font.setWeight(QFont::DemiBold);
    return font;
}

const QList<core::Span> &spansOf(const core::Table &table, const CellPlace &place)
{
    return table.rows.at(place.row).at(place.index).spans;
}

double sum(const std::vector<double> &values, int from, int count)
{
    const auto begin = values.begin() + std::min<qsizetype>(from, static_cast<qsizetype>(values.size()));
    const auto end = values.begin() + std::min<qsizetype>(from + count, static_cast<qsizetype>(values.size()));
    return std::accumulate(begin, end, 0.0);
}

// What is drawn of a table; the rest is kept, and seen when it is opened.
core::Table topOf(const core::Table &table)
{
    core::Table top = table;
    if (top.rows.size() > mostRows)
        top.rows.resize(mostRows);
    return top;
}

// Below the cells: how many rows more there are, and the caption.
QList<core::Span> captionOf(const core::Block &block)
{
    const auto more = static_cast<int>(block.table.rows.size() - mostRows);
    if (more <= 0)
        return block.spans;
    QString lines = QCoreApplication::translate("ui::Cards", "and %Ln more rows", nullptr, more);
    if (!block.spans.isEmpty())
        lines += QLatin1Char('\n');
    return QList<core::Span>{{lines, {}}} + block.spans;
}

Grid layOut(const core::Table &table, double width, double zoom, const QFont &font, const CallSigns &signs)
{
    Grid grid;
    grid.places = placesOf(table);
    const int columns = std::clamp(columnsOf(table), 1, mostColumns);
    grid.widths.assign(static_cast<size_t>(columns), 40 * zoom);
    for (const CellPlace &place : std::as_const(grid.places)) {
        if (place.columns != 1 || place.column >= columns)
            continue;
        const double wanted =
            cellWidth(spansOf(table, place), fontOf(table, place, font), signs) + 2 * padAcross * zoom + 2;
        double &known = grid.widths[static_cast<size_t>(place.column)];
        known = std::max(known, std::min(wanted, width * 0.6));
    }
    const double total = sum(grid.widths, 0, columns);
    for (double &column : grid.widths)
        column *= width / total; // narrower where there is no room, wider where there is
    std::vector<double> heights(static_cast<size_t>(table.rows.size()),
                                QFontMetricsF(font).lineSpacing() + 2 * padDown * zoom);
    for (const CellPlace &place : std::as_const(grid.places)) {
        if (place.rows != 1 || place.column >= columns)
            continue;
        const double room = sum(grid.widths, place.column, place.columns) - 2 * padAcross * zoom;
        const double words = cellHeight(spansOf(table, place), fontOf(table, place, font), std::max(10.0, room), signs);
        double &known = heights[static_cast<size_t>(place.row)];
        known = std::max(known, std::ceil(words) + 2 * padDown * zoom);
    }
    grid.tops.push_back(0);
    for (const double height : heights)
        grid.tops.push_back(grid.tops.back() + std::ceil(height));
    return grid;
}

QRectF rectOf(const Grid &grid, const CellPlace &place, const QRectF &rect, bool mirrored)
{
    const double left = sum(grid.widths, 0, place.column);
    const double width = sum(grid.widths, place.column, place.columns);
    const double top = rect.top() + grid.tops[static_cast<size_t>(place.row)];
    const double bottom = rect.top() + grid.tops[static_cast<size_t>(place.row + place.rows)];
    return {mirrored ? rect.right() - left - width : rect.left() + left, top, width, bottom - top};
}

QRectF roomIn(const QRectF &cell, const CardLook &look)
{
    const double across = padAcross * look.zoom;
    const double down = padDown * look.zoom;
    return cell.adjusted(across, down, -across, -down);
}

CellLook lookOf(const core::Block &block, const CellPlace &place, const CardLook &look)
{
    const core::Table &table = block.table;
    const bool mirrored = look.direction == Qt::RightToLeft;
    const core::Direction words =
        core::directionOfCell(block, table.rows.at(place.row).at(place.index),
                              mirrored ? core::Direction::RightToLeft : core::Direction::LeftToRight);
    const core::Align align = table.rows.at(place.row).at(place.index).align;
    const bool atEnd = (align == core::Align::End) != mirrored;
    const Qt::Alignment side = align == core::Align::Centre ? Qt::AlignHCenter : atEnd ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::LayoutDirection own = words == core::Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    return {fontOf(table, place, look.font),
            look.colours.ink,
            look.colours.accent,
            side | Qt::AlignAbsolute,
            own,
            look.signs};
}

double captionRoom(const core::Block &block, double width, const QFont &font, const CallSigns &signs)
{
    const double height = captionHeight(captionOf(block), width, font, signs);
    return height > 0 ? captionGap + height : 0;
}

} // namespace

QList<CellPlace> placesOf(const core::Table &table)
{
    QList<CellPlace> places;
    QSet<std::pair<int, int>> taken;
    for (int row = 0; row < table.rows.size(); ++row) {
        int column = 0;
        for (int index = 0; index < table.rows.at(row).size(); ++index) {
            while (taken.contains({row, column}))
                ++column;
            const core::Cell &cell = table.rows.at(row).at(index);
            const int rows = std::clamp(cell.rows, 1, static_cast<int>(table.rows.size()) - row);
            const int columns = std::clamp(cell.columns, 1, mostColumns);
            places.append({row, index, column, rows, columns});
            if (rows > 1) {
                for (int below = 1; below < rows; ++below) {
                    for (int across = 0; across < columns; ++across)
                        taken.insert({row + below, column + across});
                }
            }
            column += columns;
        }
    }
    return places;
}

int columnsOf(const core::Table &table)
{
    int columns = 0;
    for (const CellPlace &place : placesOf(table))
        columns = std::max(columns, place.column + place.columns);
    return columns;
}

double tableHeight(const core::Block &block, double width, double zoom, const QFont &font, const CallSigns &signs)
{
    return layOut(topOf(block.table), width, zoom, font, signs).tops.back() + 1
           + captionRoom(block, width, font, signs);
}

void drawTable(QPainter &painter, const QRectF &rect, const core::Block &block, const CardLook &look)
{
    const core::Table table = topOf(block.table);
    const Grid grid = layOut(table, rect.width(), look.zoom, look.font, look.signs);
    const bool mirrored = look.direction == Qt::RightToLeft;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setLayoutDirection(look.direction);
    for (const CellPlace &place : grid.places) {
        if (place.column >= static_cast<int>(grid.widths.size()))
            continue;
        const QRectF cell = rectOf(grid, place, rect, mirrored);
        if (isHeader(table, place))
            painter.fillRect(cell, look.colours.list);
        painter.setPen(look.colours.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(std::floor(cell.left()), std::floor(cell.top()), std::floor(cell.width()),
                                std::floor(cell.height())));
        drawCell(painter, roomIn(cell, look), spansOf(table, place), lookOf(block, place, look));
    }
    const double bottom = rect.top() + grid.tops.back();
    drawCaption(painter, QRectF(rect.left(), bottom + captionGap, rect.width(), rect.bottom() - bottom),
                captionOf(block), look);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.state == CardState::Selected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colours.accent, 2));
        painter.drawRect(QRectF(rect.left(), rect.top(), rect.width(), bottom - rect.top()));
    }
}

QString callInTable(const QPointF &point, const QRectF &rect, const core::Block &block, const CardLook &look)
{
    const core::Table table = topOf(block.table);
    const Grid grid = layOut(table, rect.width(), look.zoom, look.font, look.signs);
    for (const CellPlace &place : grid.places) {
        if (place.column >= static_cast<int>(grid.widths.size()))
            continue;
        const QRectF cell = rectOf(grid, place, rect, look.direction == Qt::RightToLeft);
        if (cell.contains(point))
            return callInCell(point, roomIn(cell, look), spansOf(table, place), lookOf(block, place, look));
    }
    return {};
}

} // namespace ui
