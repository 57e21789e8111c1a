// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_layout.h"

#include <QElapsedTimer>

#include <cmath>

namespace ui {

namespace {

constexpr double margin = 44; // at least, on both sides
constexpr double head = 28;   // above the kicker
constexpr int atOnce = 60;    // blocks laid out within the change itself; more wait until they are looked at
constexpr int restMs = 120;

// Longer than any that is written, with links and file names.
bool hasEndlessWord(const QTextBlock &block)
{
    constexpr int endless = 2000; // letters
    if (block.length() <= endless)
        return false;
    const QString text = block.text();
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isSpace() && text.at(at) != QChar::Nbsp)
            start = at + 1;
        else if (at - start > endless)
            return true;
    }
    return false;
}

// Where each line of a block begins, and which way they read.
struct LineStarts
{
    QList<int> starts;
    QList<double> tops;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

LineStarts lineStarts(const QTextBlock &block)
{
    const QTextLayout *layout = block.layout();
    LineStarts lines{{}, {}, layout->textOption().textDirection()};
    for (int number = 0; number < layout->lineCount(); ++number) {
        const QTextLine line = layout->lineAt(number);
        lines.starts.append(line.textStart());
        lines.tops.append(line.y());
    }
    return lines;
}

// The first and the last line of a block that have to be painted after `removed` letters at `at` became `added`.
std::pair<int, int> changedLines(const LineStarts &before, const LineStarts &now, int at, int removed, int added)
{
    const int count = static_cast<int>(now.starts.size());
    if (before.starts.size() != count || before.direction != now.direction)
        return {0, count - 1};
    int first = 0;
    while (first + 1 < count && now.starts.at(first + 1) <= at
           && now.starts.at(first + 1) == before.starts.at(first + 1))
        ++first;
    int last = count - 1;
    while (last > first && before.starts.at(last) > at + removed && now.tops.at(last) == before.tops.at(last)
           && now.starts.at(last) == before.starts.at(last) + added - removed)
        --last;
    return {first, last};
}

} // namespace

int ZoomDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return static_cast<int>(std::lround(96 * m_zoom));
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return 0;
    }
}

PageLayout::PageLayout(StoryDocument &document, PictureImages &images)
    : QAbstractTextDocumentLayout(&document)
    , m_document(document)
    , m_images(images)
{
    setPaintDevice(&m_device);
    m_idle.setSingleShot(true);
    m_idle.setInterval(restMs);
    connect(&m_idle, &QTimer::timeout, this, &PageLayout::layOutSome);
    connect(&document, &StoryDocument::footnotesChanged, this, &PageLayout::layOutFootnotes);
}

void PageLayout::setZoom(double zoom)
{
    m_userZoom = zoom;
    m_device.setZoom(zoom * m_type.size / workflow::PageType::usualSize);
    layOutAll();
}

void PageLayout::setType(const workflow::PageType &type)
{
    m_type = type;
    setZoom(m_userZoom);
}

void PageLayout::layOutAll()
{
    m_direction = core::isRightToLeft(m_document.language()) ? Qt::RightToLeft : Qt::LeftToRight;
    m_width = std::min(m_type.measure * m_userZoom, std::max(120.0, m_pageWidth - 2 * margin));
    m_left = std::max(0.0, std::floor((m_pageWidth - m_width) / 2));
    m_rows.assign(static_cast<size_t>(m_document.blockCount()), Row{});
    m_tops.assign(1, head * zoom());
    m_validTops = 0;
    m_laidUpTo = 0;
    size_t number = 0;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        m_rows[number++].height = estimate(block);
    m_idle.start(0);
    announceSize();
    emit update();
}

void PageLayout::layOutPictures(const core::MediaId &media)
{
    for (QTextBlock block = m_document.firstBodyBlock(); block.isValid(); block = block.next()) {
        const core::Block &head = headOf(block);
        const bool inGallery = std::any_of(head.pictures.begin(), head.pictures.end(),
                                           [&](const core::Picture &picture) { return picture.media == media; });
        if (head.picture.media == media || head.embed.thumbnail == media || inGallery)
            emit update(blockBoundingRect(block));
    }
}

void PageLayout::documentChanged(int from, int removed, int added)
{
    const double pageWidth = m_document.pageSize().width();
    const int count = m_document.blockCount();
    if (pageWidth != m_pageWidth || m_rows.empty()) {
        m_pageWidth = pageWidth;
        layOutAll();
        return;
    }
    QTextBlock block = m_document.findBlock(from);
    if (!block.isValid())
        block = m_document.lastBlock();
    QTextBlock end = m_document.findBlock(from + added);
    if (!end.isValid())
        end = m_document.lastBlock();
    const int first = block.blockNumber();
    const int last = end.blockNumber();
    const int known = static_cast<int>(m_rows.size());
    const int replaced = last - first + 1 - (count - known);
    if (replaced < 0 || first + replaced > known) {
        layOutAll();
        return;
    }
    const double oldBottom = top(first + replaced);
    m_validTops = std::min(m_validTops, first);
    const auto place = m_rows.begin() + first;
    if (last - first + 1 <= replaced)
        m_rows.erase(place + (last - first + 1), place + replaced);
    else
        m_rows.insert(place + replaced, static_cast<size_t>(last - first + 1 - replaced), Row{});
    m_laidUpTo = std::min(m_laidUpTo, first);
    double changedTop = top(first);
    const bool within = first == last && replaced == 1;
    const LineStarts before = within ? lineStarts(block) : LineStarts{};
    if (last - first < atOnce) {
        for (QTextBlock row = block; row.isValid() && row.blockNumber() <= last; row = row.next())
            layOut(row);
        if (m_laidUpTo == first)
            m_laidUpTo = last + 1;
    } else {
        for (QTextBlock row = block; row.isValid() && row.blockNumber() <= last; row = row.next())
            m_rows[static_cast<size_t>(row.blockNumber())] = {estimate(row), false};
    }
    layOutNeighbour(first - 1);
    layOutNeighbour(last + 1);
    changedTop = std::min(changedTop, first > 0 && !within ? top(first - 1) : changedTop);
    const double newBottom = top(last + 1);
    double bottom = newBottom == oldBottom ? newBottom : 1e9;
    if (within && newBottom == oldBottom && !isAtomic(block)) {
        // Only lines whose letters are others than before, and the one above: a word may have moved up to it.
        const auto [above, below] = changedLines(before, lineStarts(block), from - block.position(), removed, added);
        const double room = scaled(6); // for marks under the letters, and the selection
        if (above > 1)
            changedTop += block.layout()->lineAt(above - 1).y() - room;
        if (below + 1 < block.layout()->lineCount())
            bottom = top(first) + block.layout()->lineAt(below + 1).y() + room;
    }
    emit update(QRectF(0, changedTop, m_pageWidth, bottom - changedTop));
    announceSize();
    if (m_laidUpTo < count)
        m_idle.start();
}

double PageLayout::top(int number) const
{
    const int count = static_cast<int>(m_rows.size());
    number = std::clamp(number, 0, count);
    if (m_tops.size() != m_rows.size() + 1)
        m_tops.resize(m_rows.size() + 1);
    m_tops[0] = std::round(head * zoom());
    for (; m_validTops < number; ++m_validTops) {
        const auto at = static_cast<size_t>(m_validTops);
        m_tops[at + 1] = m_tops[at] + m_rows[at].height;
    }
    return m_tops[static_cast<size_t>(number)];
}

int PageLayout::rowAt(double y) const
{
    (void)top(static_cast<int>(m_rows.size())); // makes all of them right
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int number = static_cast<int>(std::distance(m_tops.begin(), after)) - 1;
    return std::clamp(number, 0, static_cast<int>(m_rows.size()) - 1);
}

QTextBlock PageLayout::blockAtY(double y) const
{
    return m_document.findBlockByNumber(rowAt(y));
}

double PageLayout::estimate(const QTextBlock &block) const
{
    const Measures measures = measuresAt(block);
    if (isAtomic(block))
        return scaled(measures.before + measures.after) + heightOfCard(block);
    constexpr double letter = 8.1; // a mean letter's width
    const double lines = std::ceil(std::max(1, block.length()) * letter * zoom() / std::max(1.0, m_width));
    return scaled(measures.before + measures.after) + lines * lineHeight(measures);
}

void PageLayout::setHeight(int number, double height) const
{
    Row &row = m_rows[static_cast<size_t>(number)];
    row.laid = true;
    if (row.height == height)
        return;
    row.height = height;
    m_validTops = std::min(m_validTops, number);
}

void PageLayout::layOut(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    const Role role = roleOf(block);
    if (role == Role::Byline || role == Role::Dateline) {
        if (m_rows.size() > fieldCount && roleOf(m_document.field(Role::Dateline)) == Role::Dateline
            && roleOf(m_document.field(Role::Byline)) == Role::Byline) {
            layOutByline();
            return;
        }
    }
    const Measures measures = measuresAt(block);
    const double before = scaled(measures.before);
    const double after = scaled(measures.after);
    m_rows[static_cast<size_t>(number)].before = before;
    m_rows[static_cast<size_t>(number)].after = after;
    if (isAtomic(block)) {
        layOutText(block, 0, m_width, before);
        setHeight(number, before + after + std::ceil(heightOfCard(block)));
        return;
    }
    const double indent = std::min(scaled(measures.indent), m_width / 2);
    const double endIndent = std::min(scaled(measures.endIndent), m_width / 4);
    layOutText(block, isRightToLeft(block) ? endIndent : indent, m_width - indent - endIndent, before);
    const int lines = std::max(1, block.layout()->lineCount());
    const double line = std::max(lineHeight(measures), std::ceil(block.layout()->lineAt(0).height()));
    setHeight(number, before + after + lines * line);
}

void PageLayout::layOutText(const QTextBlock &block, double left, double width, double before) const
{
    QTextLayout *layout = block.layout();
    QTextOption option;
    // Looking for the end of a word on every line of it takes the square of its length.
    option.setWrapMode(hasEndlessWord(block) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft(block) ? Qt::RightToLeft : Qt::LeftToRight);
    const Measures measures = measuresAt(block);
    option.setAlignment(measures.setting == Setting::Centred ? Qt::AlignHCenter
                        : isRightToLeft(block)               ? Qt::AlignRight
                                                             : Qt::AlignLeft);
    option.setTabStopDistance(scaled(32));
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // or every painting shapes the letters anew
    const double wanted = lineHeight(measures);
    layout->beginLayout();
    double y = before;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const double height = std::max(wanted, std::ceil(line.height()));
        line.setPosition({left, y + std::floor((height - line.height()) / 2)});
        y += height;
    }
    layout->endLayout();
}

// Blocks of one panel, quote or list of notes stand closer than others: what is above or below one changes with its
// neighbours, and is looked at again when one of them changes.
void PageLayout::layOutNeighbour(int number)
{
    if (number < fieldCount || number >= static_cast<int>(m_rows.size()))
        return;
    const QTextBlock block = m_document.findBlockByNumber(number);
    const Row &row = m_rows[static_cast<size_t>(number)];
    const Measures measures = measuresAt(block);
    if (row.laid && (row.before != scaled(measures.before) || row.after != scaled(measures.after)))
        layOut(block);
}

void PageLayout::layOutFootnotes()
{
    for (QTextBlock block = m_document.firstBodyBlock(); block.isValid(); block = block.next()) {
        const core::BlockKind kind = kindOf(block);
        if (kind != core::BlockKind::Footnote && kind != core::BlockKind::Table
            && !block.text().contains(core::footnoteCall))
            continue;
        if (m_rows[static_cast<size_t>(block.blockNumber())].laid)
            layOut(block);
    }
    announceSize();
    emit update();
}

Measures PageLayout::measuresAt(const QTextBlock &block) const
{
    using core::BlockKind;
    Measures measures = measuresOf(lookOf(block));
    const BlockKind kind = kindOf(block);
    if (isField(block) || (kind != BlockKind::Quote && !core::isTextKind(kind)))
        return measures;
    const auto kindBeside = [](const QTextBlock &other) {
        return other.isValid() && !isField(other) ? kindOf(other) : BlockKind::Separator;
    };
    const BlockKind above = kindBeside(block.previous());
    const BlockKind below = kindBeside(block.next());
    switch (kind) {
    case BlockKind::Quote:
        if (above == kind)
            measures.before = 0;
        if (below == kind)
            measures.after = 10;
        else if (below == BlockKind::QuoteSource)
            measures.after = 4;
        break;
    case BlockKind::PullQuote:
        if (above == kind)
            measures.before = 4;
        if (below == kind)
            measures.after = 4;
        else if (below == BlockKind::QuoteSource)
            measures.after = 8;
        break;
    case BlockKind::QuoteSource:
        if (above == BlockKind::PullQuote) {
            const Measures quote = measuresOf(Look{Role::Body, above, 0});
            measures.indent = quote.indent;
            measures.endIndent = quote.endIndent;
            measures.setting = Setting::Centred;
            measures.after = quote.after;
        }
        break;
    case BlockKind::DeskNote:
        if (above == kind)
            measures.before = 6;
        if (below == kind)
            measures.after = 0;
        break;
    case BlockKind::Footnote:
        if (above != kind)
            measures.before = 34;
        if (m_document.footnotes().numberOf(headOf(block).name) == 0)
            measures.after += 19;
        break;
    default:
        break;
    }
    return measures;
}

// Byline and dateline share a line when there is room, as they will on the page that readers see.
void PageLayout::layOutByline() const
{
    const QTextBlock byline = m_document.field(Role::Byline);
    const QTextBlock dateline = m_document.field(Role::Dateline);
    const Measures measures = measuresOf(Look{Role::Byline});
    const double line = lineHeight(measures);
    const double foot = scaled(12 + 1 + 14); // room, hairline, room
    const auto widthOf = [this](const QTextBlock &block) {
        const double words = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).naturalTextWidth() : 0;
        if (block.length() > 1)
            return std::max(words, scaled(8));
        const QFontMetricsF letters(placeholderFont(block));
        return std::max({words, scaled(62), letters.horizontalAdvance(placeholderOf(block))});
    };
    layOutText(byline, 0, m_width, 0);
    layOutText(dateline, 0, m_width, 0);
    const double first = widthOf(byline) + scaled(bylineGap);
    const bool together = byline.layout()->lineCount() == 1 && dateline.layout()->lineCount() == 1
                          && isRightToLeft(byline) == isRightToLeft(dateline) && first + widthOf(dateline) <= m_width;
    const double lines = std::max(1, dateline.layout()->lineCount()) * line;
    if (!together) {
        setHeight(byline.blockNumber(), std::max(1, byline.layout()->lineCount()) * line);
        setHeight(dateline.blockNumber(), lines + foot);
        return;
    }
    layOutText(dateline, isRightToLeft(dateline) ? 0 : first, m_width - first, 0);
    setHeight(byline.blockNumber(), 0);
    setHeight(dateline.blockNumber(), lines + foot);
}

void PageLayout::prepare(double from, double to)
{
    const double before = top(static_cast<int>(m_rows.size()));
    QTextBlock block = blockAtY(from);
    double y = top(block.blockNumber());
    for (; block.isValid() && y < to; block = block.next()) {
        const auto number = static_cast<size_t>(block.blockNumber());
        if (!m_rows[number].laid)
            layOut(block);
        y += m_rows[number].height;
    }
    if (top(static_cast<int>(m_rows.size())) != before)
        announceSize();
}

void PageLayout::layOutSome()
{
    constexpr int sliceMs = 5;
    QElapsedTimer clock;
    clock.start();
    const int count = static_cast<int>(m_rows.size());
    const int seen = rowAt(m_viewTop);
    const double seenTop = top(seen);
    QTextBlock block = m_document.findBlockByNumber(m_laidUpTo);
    while (m_laidUpTo < count && block.isValid() && clock.elapsed() < sliceMs) {
        if (!m_rows[static_cast<size_t>(m_laidUpTo)].laid)
            layOut(block);
        ++m_laidUpTo;
        block = block.next();
    }
    const double by = top(seen) - seenTop;
    announceSize();
    if (by != 0)
        emit shifted(by);
    if (m_laidUpTo < count)
        m_idle.start(0);
    m_idle.setInterval(restMs);
}

void PageLayout::announceSize()
{
    const QSizeF size = documentSize();
    if (size == m_announced)
        return;
    m_announced = size;
    emit documentSizeChanged(size);
}

QSizeF PageLayout::documentSize() const
{
    return {m_pageWidth, top(static_cast<int>(m_rows.size())) + m_foot};
}

QRectF PageLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(0, 0), documentSize()};
}

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    if (!block.isValid() || number >= static_cast<int>(m_rows.size()))
        return {};
    const Row &row = m_rows[static_cast<size_t>(number)];
    if (!row.laid || block.layout()->lineCount() == 0)
        layOut(block);
    double height = row.height;
    if (height == 0 && number + 1 < static_cast<int>(m_rows.size()))
        height = m_rows[static_cast<size_t>(number + 1)].height; // the byline shares its line with the dateline
    return {m_left, top(number), m_width, height};
}

QRectF PageLayout::cardRect(const QTextBlock &block) const
{
    const Measures measures = measuresOf(lookOf(block));
    return blockBoundingRect(block).adjusted(0, scaled(measures.before), 0, -scaled(measures.after));
}

bool PageLayout::isRightToLeft(const QTextBlock &block) const
{
    return readsRightToLeft(block, m_direction);
}

int PageLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    QTextBlock block = blockAtY(point.y());
    if (roleOf(block) == Role::Dateline && m_rows[static_cast<size_t>(block.blockNumber() - 1)].height == 0) {
        const QTextLine line = block.layout()->lineAt(0);
        const bool before = isRightToLeft(block) ? point.x() - m_left > line.x() + line.width() + scaled(bylineGap) / 2
                                                 : point.x() - m_left < line.x() - scaled(bylineGap) / 2;
        if (before)
            block = block.previous();
    }
    const QRectF rect = blockBoundingRect(block);
    const QPointF inside = point - rect.topLeft();
    const QTextLayout *layout = block.layout();
    if (isAtomic(block) || layout->lineCount() == 0)
        return accuracy == Qt::ExactHit && !rect.contains(point) ? -1 : block.position();
    int number = 0;
    while (number + 1 < layout->lineCount()) {
        const QTextLine next = layout->lineAt(number + 1);
        const QTextLine here = layout->lineAt(number);
        if (inside.y() < (here.y() + here.height() + next.y()) / 2)
            break;
        ++number;
    }
    const QTextLine line = layout->lineAt(number);
    if (accuracy == Qt::ExactHit && !line.naturalTextRect().adjusted(-2, -6, 2, 6).contains(inside))
        return -1;
    int position = line.xToCursor(inside.x());
    if (const int preedit = static_cast<int>(layout->preeditAreaText().size());
        preedit > 0 && position > layout->preeditAreaPosition())
        position = std::max(layout->preeditAreaPosition(), position - preedit);
    return block.position() + std::min(position, block.length() - 1);
}

} // namespace ui
