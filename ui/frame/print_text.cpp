// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/print_text.h"

#include "core/credit.h"
#include "workflow/pasting.h"

#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace ui {

using core::Block;
using core::BlockKind;

namespace {

const QColor ink(0x16, 0x16, 0x16);
const QColor quiet(0x5a, 0x5a, 0x5a);
const QColor hair(0xb4, 0xb4, 0xb4);
constexpr qreal pt = unitsAPoint;

QStringList monospaced()
{
    return {QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),   QStringLiteral("Menlo"),
            QStringLiteral("Consolas"),       QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")};
}

// A line end inside a paragraph.
QString withBreaks(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

PrintText::PrintText(QTextDocument &document, const PrintedStory &printed, const QSizeF &page)
    : m_document(document)
    , m_story(printed.story)
    , m_images(printed.images)
    , m_page(page)
    , m_at(&document)
    , m_notes(core::footnoteOrder(printed.story.body))
{
}

Qt::LayoutDirection PrintText::direction() const
{
    return core::isRightToLeft(m_story.language) ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::LayoutDirection PrintText::direction(const Block &block) const
{
    return core::effectiveDirection(block, m_story.language) == core::Direction::RightToLeft ? Qt::RightToLeft
                                                                                             : Qt::LeftToRight;
}

void PrintText::write()
{
    const auto set = [](qreal points, bool serif, const QColor &colour, qreal below) {
        Setting setting;
        setting.points = points;
        setting.serif = serif;
        setting.colour = colour;
        setting.below = below;
        setting.keep = true;
        return setting;
    };
    m_at.beginEditBlock();
    line(m_story.kicker, set(9.5, false, quiet, 3));
    Setting headline = set(22, true, ink, 6);
    headline.bold = true;
    line(m_story.headline, headline);
    Setting standfirst = set(13, true, quiet, 8);
    standfirst.italic = direction() == Qt::LeftToRight; // Arabic letters have no slant of their own
    line(m_story.standfirst, standfirst);
    QStringList by{m_story.byline, m_story.dateline};
    by.removeAll(QString());
    line(by.join(QStringLiteral(" · ")), set(9.5, false, quiet, 12));
    if (!m_story.leadPicture.isEmpty())
        picture(m_story.leadPicture);
    for (const Block &each : m_story.body.blocks) {
        if (each.kind != BlockKind::Footnote && core::isPublished(each.kind))
            block(each);
    }
    notes();
    Setting credits = set(9, false, quiet, 0);
    credits.above = 10;
    credits.keep = false;
    line(core::creditLine(m_story.credits, m_story.language), credits);
    m_at.endEditBlock();
}

PrintText::Setting PrintText::settingOf(const Block &block) const
{
    Setting setting;
    const bool slanted = direction(block) == Qt::LeftToRight;
    switch (block.kind) {
    case BlockKind::Heading:
        setting.points = block.level <= 2 ? 14.5 : block.level == 3 ? 12.5 : 11;
        setting.bold = true;
        setting.above = 10;
        setting.below = 4;
        setting.keep = true;
        break;
    case BlockKind::Quote:
        setting.indent = 22;
        setting.italic = slanted;
        break;
    case BlockKind::PullQuote:
        setting.points = 14;
        setting.indent = 30;
        setting.above = 8;
        setting.below = 8;
        setting.italic = slanted;
        break;
    case BlockKind::QuoteSource:
        setting.points = 9.5;
        setting.serif = false;
        setting.colour = quiet;
        setting.indent = 22;
        setting.below = 8;
        break;
    case BlockKind::Code:
        setting.points = 9;
        setting.mono = true;
        break;
    default:
        break;
    }
    return setting;
}

QTextCharFormat PrintText::format(const Setting &setting, const core::Marks &marks) const
{
    QFont font = printedFont(marks.code && !setting.mono ? setting.points * 0.9 : setting.points, setting.serif);
    if (setting.mono || marks.code)
        font.setFamilies(monospaced());
    font.setBold(setting.bold || marks.bold);
    font.setItalic(setting.italic != marks.italic);
    font.setStrikeOut(marks.strike);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(setting.colour);
    if (marks.subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (marks.superscript || !marks.footnote.isEmpty())
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (!marks.href.isEmpty()) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(hair);
    }
    return format;
}

QTextBlockFormat PrintText::blockFormat(const Setting &setting, Qt::LayoutDirection direction) const
{
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    format.setAlignment(setting.align);
    format.setTopMargin((setting.above + m_gap) * pt);
    format.setBottomMargin(setting.below * pt);
    format.setLeftMargin(setting.indent * pt);
    format.setRightMargin(setting.indent * pt);
    // The fonts of Arabic letters bring much room between lines of their own.
    const int loose = direction == Qt::RightToLeft ? 108 : 135;
    format.setLineHeight(setting.points > 13 ? 110 : loose, QTextBlockFormat::ProportionalHeight);
    if (setting.keep)
        format.setProperty(KeepWithNext, true);
    if (setting.mono)
        format.setBackground(QColor(0xf2, 0xf2, 0xf2));
    return format;
}

void PrintText::begin(const Setting &setting, Qt::LayoutDirection direction)
{
    const QTextBlockFormat format = blockFormat(setting, direction);
    if (m_first) {
        m_at.setBlockFormat(format);
        m_at.setBlockCharFormat(this->format(setting, {}));
    } else {
        m_at.insertBlock(format, this->format(setting, {}));
    }
    m_first = false;
    m_gap = 0;
}

void PrintText::insert(const QList<core::Span> &spans, const Setting &setting)
{
    for (const core::Span &span : spans) {
        if (span.marks.footnote.isEmpty()) {
            m_at.insertText(withBreaks(span.text), format(setting, span.marks));
            continue;
        }
        const qsizetype number = m_notes.indexOf(span.marks.footnote) + 1;
        if (number > 0)
            m_at.insertText(printedNumber(static_cast<int>(number), m_story.language), format(setting, span.marks));
    }
}

void PrintText::line(const QString &text, const Setting &setting, bool published)
{
    if (text.trimmed().isEmpty() || !published)
        return;
    begin(setting, direction());
    m_at.insertText(withBreaks(text), format(setting, {}));
}

void PrintText::block(const Block &block)
{
    if (block.kind != BlockKind::ListItem)
        m_numbers.clear();
    switch (block.kind) {
    case BlockKind::ListItem:
        listItem(block);
        return;
    case BlockKind::Picture:
        picture(block.picture);
        return;
    case BlockKind::Gallery:
        gallery(block);
        return;
    case BlockKind::Table:
        table(block);
        return;
    case BlockKind::Embed:
        embed(block);
        return;
    case BlockKind::Separator: {
        Setting setting;
        setting.align = Qt::AlignHCenter;
        setting.above = 6;
        setting.below = 8;
        setting.colour = quiet;
        line(QStringLiteral("∗   ∗   ∗"), setting);
        return;
    }
    case BlockKind::Opaque: {
        if (m_depth > 0 || block.origin.source.isEmpty())
            return;
        ++m_depth;
        const core::Result<workflow::Pasted> inside = workflow::readClipboard({{}, block.origin.source, {}, {}});
        for (const Block &part : inside.valueOr({}).blocks) {
            if (part.kind != BlockKind::Footnote)
                this->block(part);
        }
        --m_depth;
        return;
    }
    default:
        break;
    }
    if (block.spans.isEmpty())
        return;
    const Setting setting = settingOf(block);
    begin(setting, direction(block));
    if (block.kind == BlockKind::QuoteSource)
        m_at.insertText(QStringLiteral("— "), format(setting, {}));
    insert(block.spans, setting);
}

// The sign and its distance are ours: the toolkit knows bullets of one size and Latin numbers.
void PrintText::listItem(const Block &block)
{
    constexpr qreal room = 16;
    const int level = std::clamp(block.level, 0, 8);
    m_numbers.resize(level + 1); // what was deeper has ended; what is new is 0
    int &number = m_numbers[level];
    number = block.ordered ? number + 1 : 0;
    Setting setting;
    setting.below = 3;
    begin(setting, direction(block));
    QTextBlockFormat format = m_at.blockFormat();
    format.setIndent(level + 1);
    format.setTextIndent(-room * pt);
    format.setTabPositions({QTextOption::Tab(room * pt, QTextOption::LeftTab)});
    m_at.setBlockFormat(format);
    const QString sign = block.ordered    ? QString(printedNumber(number, m_story.language) + QLatin1Char('.'))
                         : level % 2 == 0 ? QStringLiteral("•")
                                          : QStringLiteral("–");
    // From right to left a tab after a sign that hangs out has no width.
    const QChar distance = direction(block) == Qt::RightToLeft ? QChar(0x2002) : QChar(u'\t');
    m_at.insertText(QString(sign + distance), this->format(setting, {}));
    insert(block.spans, setting);
}

bool PrintText::image(const core::Picture &picture, qreal width, qreal height)
{
    const QImage image = m_images.value(picture.media);
    if (picture.media.isEmpty() || image.isNull())
        return false;
    const QUrl name(QStringLiteral("picture:") + picture.media.value);
    m_document.addResource(QTextDocument::ImageResource, name, image);
    // No larger than it is at 96 dots an inch, if it is a small one.
    const qreal natural = image.width() * 72.0 / 96.0 * pt;
    const QSizeF size =
        QSizeF(image.size()).scaled(QSizeF(qMin(width, qMax(natural, width / 3)), height), Qt::KeepAspectRatio);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(size.width());
    format.setHeight(size.height());
    m_at.insertImage(format);
    return true;
}

void PrintText::caption(const QString &text, const QString &credit)
{
    QStringList words{text, credit};
    words.removeAll(QString());
    Setting setting;
    setting.points = 8.5;
    setting.serif = false;
    setting.colour = quiet;
    setting.below = 10;
    line(words.join(QStringLiteral("  ")), setting);
}

void PrintText::picture(const core::Picture &picture)
{
    const bool here = !m_images.value(picture.media).isNull();
    if (here) {
        Setting setting;
        setting.above = 4;
        setting.below = picture.caption.isEmpty() && picture.credit.isEmpty() ? 10 : 3;
        setting.keep = setting.below < 10;
        begin(setting, direction());
        // Proportional lines would make room above a picture by its own height.
        QTextBlockFormat lines;
        lines.setLineHeight(0, QTextBlockFormat::SingleHeight);
        m_at.mergeBlockFormat(lines);
        image(picture, m_page.width(), m_page.height() * 0.55);
    } else if (picture.caption.isEmpty()) {
        Setting setting;
        setting.points = 8.5;
        setting.serif = false;
        setting.colour = quiet;
        line(QStringLiteral("[%1]").arg(picture.alt), setting, !picture.alt.isEmpty());
        return;
    }
    caption(picture.caption, picture.credit);
}

void PrintText::gallery(const Block &block)
{
    QList<core::Picture> here;
    for (const core::Picture &picture : block.pictures) {
        if (m_images.contains(picture.media))
            here << picture;
    }
    if (here.isEmpty()) {
        for (const core::Picture &picture : block.pictures)
            this->picture(picture);
    } else {
        const int columns =
            std::clamp(block.columns > 0 ? block.columns : 3, 1, qMin(4, static_cast<int>(here.size())));
        beginTable();
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2 * pt);
        format.setLayoutDirection(direction());
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
        const int rows = (static_cast<int>(here.size()) + columns - 1) / columns;
        QTextTable *grid = m_at.insertTable(rows, columns, format);
        for (int i = 0; i < here.size(); ++i) {
            const bool mirrored = direction() == Qt::RightToLeft;
            m_at = grid->cellAt(i / columns, mirrored ? columns - 1 - i % columns : i % columns).firstCursorPosition();
            image(here.at(i), m_page.width() / columns - 6 * pt, m_page.height() * 0.3);
            m_first = false;
            m_gap = 0;
            caption(here.at(i).caption, here.at(i).credit);
        }
        endTable(*grid);
    }
    caption(core::plainText(block.spans), {});
}

void PrintText::table(const Block &block)
{
    const core::Table &source = block.table;
    int columns = 0;
    for (const QList<core::Cell> &row : source.rows) {
        int width = 0;
        for (const core::Cell &cell : row)
            width += qMax(1, cell.columns);
        columns = qMax(columns, width);
    }
    columns = qMin(columns, 60);
    const int rows = static_cast<int>(source.rows.size());
    if (columns == 0)
        return;
    beginTable();
    QTextTableFormat format;
    format.setBorder(0.5 * pt);
    format.setBorderBrush(hair);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(4 * pt);
    format.setCellSpacing(0);
    format.setBottomMargin(5 * pt);
    format.setHeaderRowCount(source.headRows);
    format.setLayoutDirection(direction());
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *grid = m_at.insertTable(rows, columns, format);
    QList<QList<bool>> taken(rows, QList<bool>(columns, false));
    for (int row = 0; row < rows; ++row) {
        int column = 0;
        for (const core::Cell &cell : source.rows.at(row)) {
            while (column < columns && taken.at(row).at(column))
                ++column;
            if (column >= columns)
                break;
            const int wide = std::clamp(cell.columns, 1, columns - column);
            const int high = std::clamp(cell.rows, 1, rows - row);
            for (int r = row; r < row + high; ++r) {
                for (int c = column; c < column + wide; ++c)
                    taken[r][c] = true;
            }
            // The toolkit's tables go from left to right only.
            const int place = direction() == Qt::RightToLeft ? columns - column - wide : column;
            if (wide > 1 || high > 1)
                grid->mergeCells(row, place, high, wide);
            this->cell(*grid, row, place, cell);
            column += wide;
        }
    }
    endTable(*grid);
    caption(core::plainText(block.spans), {});
}

void PrintText::cell(QTextTable &grid, int row, int column, const core::Cell &cell)
{
    Setting setting;
    setting.points = 9;
    setting.below = 0;
    setting.serif = false;
    setting.bold = cell.header;
    setting.align = cell.align == core::Align::Centre ? Qt::AlignHCenter
                    : cell.align == core::Align::End  ? Qt::AlignRight
                                                      : Qt::AlignLeft;
    QTextTableCell place = grid.cellAt(row, column);
    m_at = place.firstCursorPosition();
    m_gap = 0;
    m_at.setBlockFormat(blockFormat(setting, direction())); // what the letters look like stays the cell's own
    insert(cell.spans, setting);
    if (!cell.header)
        return;
    QTextTableCellFormat look = place.format().toTableCellFormat();
    look.setBackground(QColor(0xf2, 0xf2, 0xf2));
    place.setFormat(look);
}

void PrintText::beginTable()
{
    Setting nothing;
    nothing.points = 0.1;
    nothing.below = 2;
    if (!m_first || m_gap > 0)
        begin(nothing, direction());
}

void PrintText::endTable(const QTextTable &table)
{
    m_at = table.lastCursorPosition();
    m_at.movePosition(QTextCursor::NextBlock);
    m_first = true;
    m_gap = 4;
}

void PrintText::embed(const Block &block)
{
    Setting setting;
    setting.points = 9.5;
    setting.serif = false;
    setting.below = 2;
    setting.bold = true;
    line(block.embed.title, setting);
    setting.bold = false;
    setting.colour = quiet;
    setting.below = 8;
    line(block.embed.address, setting);
    caption(core::plainText(block.spans), {});
}

void PrintText::notes()
{
    bool any = false;
    const auto write = [&](const Block &note, int number) {
        Setting setting;
        setting.points = 8.5;
        setting.below = 2;
        setting.above = any ? 0 : 12;
        begin(setting, direction(note));
        any = true;
        if (number > 0)
            m_at.insertText(QString(printedNumber(number, m_story.language) + QStringLiteral("  ")),
                            format(setting, {}));
        insert(note.spans, setting);
    };
    const QList<Block> &blocks = m_story.body.blocks;
    for (int i = 0; i < m_notes.size(); ++i) {
        for (const Block &note : blocks) {
            if (note.kind == BlockKind::Footnote && note.name == m_notes.at(i))
                write(note, i + 1);
        }
    }
    for (const Block &note : blocks) { // nothing calls it, but its words are the writer's
        if (note.kind == BlockKind::Footnote && !m_notes.contains(note.name))
            write(note, 0);
    }
}

} // namespace ui
