// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_cursor.h"
#include "formats/block_source.h"
#include "formats/inline_html_edit.h"

#include <algorithm>

namespace formats {

namespace {

using core::Align;
using core::Block;
using core::BlockKind;
using core::Cell;
using core::Direction;
using core::Span;

constexpr int mostSpanned = 1000;
constexpr int mostCells = 20'000; // a bigger one stays as it is

// Where the parts of a table stand in its bytes.
struct CellPlace
{
    QByteArray tag;
    qsizetype begin = 0;
    qsizetype textBegin = 0;
    qsizetype textEnd = 0;
    qsizetype end = 0;
};

struct RowPlace
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray gap; // white space before it
    QList<CellPlace> cells;
};

struct Places
{
    qsizetype inside = 0; // behind <table>
    qsizetype close = 0;  // at </table>
    qsizetype captionBegin = -1;
    qsizetype captionEnd = -1;
    qsizetype caption = -1;     // where its element begins, or would
    qsizetype captionOver = -1; // where its element ends
    QByteArray sections[3];     // <thead>, <tbody>, <tfoot> as they are written; empty when they are not
    QList<RowPlace> rows;
};

Align alignFrom(const QByteArray &word)
{
    if (word == "left")
        return Align::Start;
    if (word == "center")
        return Align::Centre;
    return word == "right" ? Align::End : Align::Auto;
}

QByteArray toWord(Align align)
{
    switch (align) {
    case Align::Start:
        return "left";
    case Align::Centre:
        return "center";
    case Align::End:
        return "right";
    case Align::Auto:
        break;
    }
    return {};
}

bool readExtent(const QByteArray &value, int &extent)
{
    bool number = false;
    extent = value.toInt(&number);
    return number && extent >= 1 && extent <= mostSpanned && QByteArray::number(extent) == value;
}

// False for an attribute that we would lose.
bool readCellTag(const QByteArray &tag, Cell &cell)
{
    for (const Attribute &attribute : attributesOf(QByteArrayView(tag))) {
        Align align = Align::Auto;
        if (attribute.name == "class" && attribute.value.startsWith("has-text-align-"))
            align = alignFrom(attribute.value.mid(15));
        else if (attribute.name == "data-align" || attribute.name == "align")
            align = alignFrom(attribute.value);
        else if (attribute.name == "style" && attribute.value.simplified().startsWith("text-align:"))
            align = alignFrom(attribute.value.simplified().mid(11).replace(';', "").trimmed());
        else if (attribute.name == "colspan" && readExtent(attribute.value, cell.columns))
            continue;
        else if (attribute.name == "rowspan" && readExtent(attribute.value, cell.rows))
            continue;
        else if (attribute.name == "scope")
            continue; // "col" and "row" are what a header cell means anyway
        if (align == Align::Auto || (cell.align != Align::Auto && cell.align != align))
            return false;
        cell.align = align;
    }
    return true;
}

class TableReader
{
public:
    TableReader(const QByteArray &source, const InlineRules &rules)
        : m_source(source)
        , m_rules(rules)
        , m_cursor(source)
    {
    }

    bool read(Block &block)
    {
        BlockComment comment;
        Tag tag;
        m_block = &block;
        block.kind = BlockKind::Table;
        const bool commented = m_cursor.takeComment(BlockComment::Kind::Open, comment);
        if (commented && comment.name != "core/table")
            return false;
        const bool figure = m_cursor.take("figure", tag);
        if (!m_cursor.take("table", tag))
            return false;
        places.inside = tag.end;
        if (!readRows() || !block.table.rows.size())
            return false;
        places.close = m_cursor.at();
        if (!m_cursor.takeClosing("table"))
            return false;
        if (figure && (!readCaption() || !m_cursor.takeClosing("figure")))
            return false;
        if (commented && (!m_cursor.takeComment(BlockComment::Kind::Close, comment) || comment.name != "core/table"))
            return false;
        QList<QList<Span> *> texts{&block.spans};
        for (QList<Cell> &row : block.table.rows) {
            for (Cell &cell : row)
                texts.append(&cell.spans);
        }
        hoistLanguage(texts, block);
        return m_cursor.atEnd();
    }

    Places places;

private:
    bool readRows()
    {
        constexpr const char *names[] = {"thead", "tbody", "tfoot"};
        bool any = false;
        for (int section = 0; section < 3; ++section) {
            Tag tag;
            if (!m_cursor.take(names[section], tag))
                continue;
            any = true;
            places.sections[section] = m_cursor.bytesOf(tag);
            const qsizetype before = places.rows.size();
            if (!readRowsOf(section == 0) || !m_cursor.takeClosing(names[section]))
                return false;
            const int rows = int(places.rows.size() - before);
            if (section == 0)
                m_block->table.headRows = rows;
            else if (section == 2)
                m_block->table.footRows = rows;
        }
        m_cursor.skipBlank();
        return any || readRowsOf(false);
    }

    bool readRowsOf(bool head)
    {
        Tag tag;
        for (qsizetype from = m_cursor.at(); m_cursor.take("tr", tag); from = m_cursor.at()) {
            RowPlace row{tag.begin, 0, m_source.mid(from, tag.begin - from), {}};
            QList<Cell> cells;
            while (!m_cursor.takeClosing("tr")) {
                if (!readCell(row, cells, head))
                    return false;
            }
            row.end = m_cursor.at();
            places.rows.append(row);
            m_block->table.rows.append(cells);
        }
        m_cursor.skipBlank();
        return true;
    }

    bool readCell(RowPlace &row, QList<Cell> &cells, bool head)
    {
        Tag tag;
        Cell cell;
        if (++m_cells > mostCells)
            return false;
        const bool header = m_cursor.take("th", tag);
        if (!header && !m_cursor.take("td", tag))
            return false;
        CellPlace place;
        place.tag = m_cursor.bytesOf(tag);
        place.begin = tag.begin;
        if (!readCellTag(place.tag, cell) || !m_cursor.takeTo(header ? "th" : "td", place.textBegin, place.textEnd))
            return false;
        place.end = m_cursor.at();
        const InlineText text = readInline(m_source.mid(place.textBegin, place.textEnd - place.textBegin), m_rules);
        if (!text.faithful)
            return false;
        cell.spans = text.spans;
        cell.header = header || head;
        row.cells.append(place);
        cells.append(cell);
        return true;
    }

    bool readCaption()
    {
        Tag tag;
        places.caption = m_cursor.at();
        places.captionOver = m_cursor.at();
        if (!m_cursor.take("figcaption", tag))
            return true;
        places.caption = tag.begin;
        if (!m_cursor.takeTo("figcaption", places.captionBegin, places.captionEnd))
            return false;
        places.captionOver = m_cursor.at();
        const InlineText text =
            readInline(m_source.mid(places.captionBegin, places.captionEnd - places.captionBegin), m_rules);
        m_block->spans = text.spans;
        return text.faithful;
    }

    const QByteArray &m_source;
    InlineRules m_rules;
    BlockCursor m_cursor;
    Block *m_block = nullptr;
    int m_cells = 0;
};

QByteArray cellTag(QByteArray tag, const Cell &cell, const SourceStyle &style)
{
    const QByteArray name = cell.header ? "th" : "td";
    tag.replace(1, 2, name);
    for (const char *attribute : {"class", "data-align", "align", "style"})
        tag = withAttribute(tag, attribute, {});
    const QByteArray word = toWord(cell.align);
    tag = withAttribute(tag, "rowspan", cell.rows > 1 ? QByteArray::number(cell.rows) : QByteArray());
    tag = withAttribute(tag, "colspan", cell.columns > 1 ? QByteArray::number(cell.columns) : QByteArray());
    if (word.isEmpty())
        return tag;
    if (!style.blocks)
        return withAttribute(tag, "style", "text-align: " + word);
    tag = withAttribute(tag, "data-align", word);
    return withAttribute(tag, "class", "has-text-align-" + word);
}

class TableWriter
{
public:
    TableWriter(const Block &block, const SourceStyle &style)
        : m_block(block)
        , m_style(style)
    {
    }

    QByteArray fresh() const
    {
        const QByteArray table = "<table>" + rowsAnew({}, {}, {}) + "</table>";
        QByteArray caption = text({}, m_block.spans);
        if (!caption.isEmpty())
            caption = "<figcaption class=\"wp-element-caption\">" + caption + "</figcaption>";
        if (!m_style.commented)
            return caption.isEmpty() ? table : "<figure class=\"wp-block-table\">" + table + caption + "</figure>";
        return "<!-- wp:table {\"hasFixedLayout\":false} -->\n<figure class=\"wp-block-table\">" + table + caption
               + "</figure>\n<!-- /wp:table -->";
    }

    // The source with what changed; empty when it has no place for the caption.
    QByteArray changed(const QByteArray &source, const Places &places, const Block &before) const
    {
        QList<Replacement> replacements;
        if (sameShape(before))
            replaceCells(source, places, before, replacements);
        else
            replacements.append({places.inside, places.close, rowsAnew(source, places, before)});
        if (!core::normalised(m_block.spans).isEmpty() && places.caption < 0)
            return {};
        if (sameLanguage(before) && core::normalised(m_block.spans) == before.spans)
            return replaced(source, replacements);
        if (places.captionBegin >= 0 && !m_block.spans.isEmpty()) {
            const QByteArray words = source.mid(places.captionBegin, places.captionEnd - places.captionBegin);
            replacements.append({places.captionBegin, places.captionEnd, text(words, m_block.spans)});
        } else if (places.caption >= 0) {
            QByteArray caption = text({}, m_block.spans);
            if (!caption.isEmpty())
                caption = "<figcaption class=\"wp-element-caption\">" + caption + "</figcaption>";
            replacements.append({places.caption, places.captionOver, caption});
        }
        return replaced(source, replacements);
    }

private:
    bool sameLanguage(const Block &before) const
    {
        return before.language == m_block.language && before.direction == m_block.direction;
    }

    bool sameShape(const Block &before) const
    {
        const core::Table &a = before.table;
        const core::Table &b = m_block.table;
        return a.headRows == b.headRows && a.footRows == b.footRows
               && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                             [](const QList<Cell> &x, const QList<Cell> &y) { return x.size() == y.size(); });
    }

    static bool sameTag(const Cell &a, const Cell &b)
    {
        return a.header == b.header && a.align == b.align && a.columns == b.columns && a.rows == b.rows;
    }

    static bool sameCell(const Cell &a, const Cell &b)
    {
        return sameTag(a, b) && core::normalised(a.spans) == core::normalised(b.spans);
    }

    void replaceCells(const QByteArray &source, const Places &places, const Block &before,
                      QList<Replacement> &replacements) const
    {
        for (qsizetype r = 0; r < places.rows.size(); ++r) {
            for (qsizetype c = 0; c < places.rows.at(r).cells.size(); ++c) {
                const Cell &was = before.table.rows.at(r).at(c);
                const Cell &is = m_block.table.rows.at(r).at(c);
                if (sameLanguage(before) && sameCell(was, is))
                    continue;
                const CellPlace &place = places.rows.at(r).cells.at(c);
                const QByteArray words = source.mid(place.textBegin, place.textEnd - place.textBegin);
                if (sameTag(was, is))
                    replacements.append({place.textBegin, place.textEnd, text(words, is.spans)});
                else
                    replacements.append({place.begin, place.end, cell(place.tag, words, is)});
            }
        }
    }

    QByteArray text(const QByteArray &before, const QList<Span> &spans) const
    {
        return changedInline(before, withLanguage(spans, m_block.language, m_block.direction), m_style.rules,
                             dialectFor(before, m_style));
    }

    QByteArray cell(const QByteArray &tag, const QByteArray &words, const Cell &cell) const
    {
        return cellTag(tag, cell, m_style) + text(words, cell.spans) + (cell.header ? "</th>" : "</td>");
    }

    // The first old row from `from` on that says the same; -1 when there is none.
    static qsizetype sameRow(const QList<Cell> &row, const core::Table &old, qsizetype from)
    {
        for (qsizetype r = from; r < old.rows.size(); ++r) {
            const QList<Cell> &other = old.rows.at(r);
            if (std::equal(row.begin(), row.end(), other.begin(), other.end(), sameCell))
                return r;
        }
        return -1;
    }

    QByteArray rowsAnew(const QByteArray &source, const Places &places, const Block &before) const
    {
        const core::Table &table = m_block.table;
        constexpr const char *closing[] = {"</thead>", "</tbody>", "</tfoot>"};
        constexpr const char *opening[] = {"<thead>", "<tbody>", "<tfoot>"};
        const qsizetype rows = table.rows.size();
        const qsizetype ends[] = {std::min<qsizetype>(table.headRows, rows),
                                  std::max<qsizetype>(table.headRows, rows - table.footRows), rows};
        QByteArray html;
        qsizetype old = 0;
        qsizetype r = 0;
        for (int section = 0; section < 3; ++section) {
            if (r >= ends[section])
                continue;
            html += places.sections[section].isEmpty() ? QByteArray(opening[section]) : places.sections[section];
            for (; r < ends[section]; ++r) {
                const qsizetype same = sameLanguage(before) ? sameRow(table.rows.at(r), before.table, old) : -1;
                if (same >= 0) {
                    const RowPlace &place = places.rows.at(same);
                    html += place.gap + source.mid(place.begin, place.end - place.begin);
                    old = same + 1;
                } else {
                    html += (places.rows.isEmpty() ? QByteArray() : places.rows.last().gap) + row(table.rows.at(r));
                }
            }
            html += closing[section];
        }
        return html;
    }

    QByteArray row(const QList<Cell> &cells) const
    {
        QByteArray html = "<tr>";
        for (const Cell &one : cells)
            html += cell("<td>", {}, one);
        return html + "</tr>";
    }

    const Block &m_block;
    const SourceStyle &m_style;
};

} // namespace

bool readTableSource(const QByteArray &source, const InlineRules &rules, Block &block)
{
    Block read;
    if (!TableReader(source, rules).read(read))
        return false;
    block = read;
    return true;
}

QByteArray renderTable(const Block &block, const SourceStyle &style)
{
    const TableWriter writer(block, style);
    TableReader reader(block.origin.source, style.rules);
    Block before;
    if (!block.origin.source.isEmpty() && reader.read(before)) {
        const QByteArray changed = writer.changed(block.origin.source, reader.places, before);
        if (!changed.isEmpty())
            return changed;
    }
    return block.table.isEmpty() ? QByteArray() : writer.fresh();
}

} // namespace formats
