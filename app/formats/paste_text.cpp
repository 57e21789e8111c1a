// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paste_text.h"

#include "formats/html_embeds.h"
#include "formats/html_links.h"
#include "formats/inline_html.h"
#include "formats/markdown.h"
#include "formats/markdown_front.h"
#include "formats/paste_lists.h"
#include "formats/plain_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

constexpr qsizetype mostColumns = 1000;
constexpr qsizetype mostCells = 100'000;
constexpr qsizetype longestField = 4000; // with quotes around it
constexpr qsizetype narrowest = 45;      // nobody breaks lines shorter than this
constexpr qsizetype widest = 100;        // nor longer
constexpr int enoughBreaks = 2;          // before a text counts as broken into lines

// Whether the quote here ends before the next field begins. Otherwise it is a letter like others.
bool isQuotedField(const QString &text, qsizetype quote)
{
    const qsizetype limit = qMin(text.size(), quote + longestField);
    for (qsizetype i = quote + 1; i < limit; ++i) {
        if (text.at(i) != QLatin1Char('"'))
            continue;
        if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
            ++i;
        else
            return i + 1 == text.size() || text.at(i + 1) == QLatin1Char('\t') || text.at(i + 1) == QLatin1Char('\n');
    }
    return false;
}

// Fields with tabs between them; a field with a line end or a tab in it stands in quotes.
QList<QStringList> fieldsOf(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    qsizetype fields = 0;
    const auto endField = [&] {
        row.append(std::exchange(field, {}).trimmed());
        ++fields;
    };
    for (qsizetype i = 0; i < text.size() && fields <= mostCells; ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"'))
                field += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                field += text.at(++i);
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && field.isEmpty()) {
            if (isQuotedField(text, i))
                quoted = true;
            else
                field += c;
        } else if (c == QLatin1Char('\t')) {
            endField();
        } else if (c == QLatin1Char('\n')) {
            endField();
            rows.append(std::exchange(row, {}));
        } else {
            field += c;
        }
    }
    if (!row.isEmpty() || !field.isEmpty()) {
        endField();
        rows.append(row);
    }
    return rows;
}

// Every row has the same columns, at least two; one row alone has no blank ones: an indented line is no table.
bool readTable(const QString &text, Block &block)
{
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    if (tab < 0)
        return false;
    QString body = text;
    while (body.endsWith(QLatin1Char('\n')))
        body.chop(1);
    const QList<QStringList> rows = fieldsOf(body);
    const qsizetype columns = rows.value(0).size();
    if (columns < 2 || columns > mostColumns || rows.size() * columns > mostCells)
        return false;
    bool words = false;
    qsizetype firstColumn = 0;
    for (const QStringList &row : rows) {
        if (row.size() != columns)
            return false;
        firstColumn += row.first().isEmpty() ? 0 : 1;
        words = words || std::any_of(row.cbegin(), row.cend(), [](const QString &field) { return !field.isEmpty(); });
    }
    if (!words || (rows.size() == 1 && rows.first().contains(QString())) || (firstColumn == 0 && columns == 2))
        return false;
    block = core::textBlock(BlockKind::Table, {});
    for (const QStringList &row : rows) {
        QList<core::Cell> cells;
        for (const QString &field : row) {
            core::Cell cell;
            if (!field.isEmpty())
                cell.spans = {core::Span{field, {}}};
            cells.append(cell);
        }
        block.table.rows.append(cells);
    }
    return true;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^https?://\\S+$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return text.size() < 2000 && address.match(text).hasMatch() && isWebAddress(text);
}

Block addressBlock(const QString &text, DropLog &dropped)
{
    const QString address = withoutTracking(text);
    if (address != text)
        dropped.add(Dropped::Tracking, text);
    Block block = core::textBlock(BlockKind::Paragraph, {});
    block.embed = embedFor(address);
    if (!block.embed.isEmpty()) {
        block.kind = BlockKind::Embed;
        return block;
    }
    core::Span span{address, {}};
    span.marks.href = isSafeLink(address) ? address : QString();
    block.spans = {span};
    return block;
}

QString firstWord(const QString &line)
{
    const QString trimmed = line.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && !trimmed.at(end).isSpace())
        ++end;
    return trimmed.left(end);
}

QString withoutQuoteSigns(const QString &line, int &depth)
{
    qsizetype at = 0;
    depth = 0;
    while (at < line.size() && (line.at(at) == QLatin1Char('>') || (depth > 0 && line.at(at) == QLatin1Char(' ')))) {
        depth += line.at(at) == QLatin1Char('>') ? 1 : 0;
        ++at;
    }
    return line.mid(at);
}

void addParagraph(QList<Block> &blocks, BlockKind kind, const QString &paragraph, DropLog &dropped)
{
    static const QRegularExpression bullet(QStringLiteral("^[ \\t]*([•·▪◦‣●○■])[ \\t\\x{a0}]+(?=\\S)"));
    QString text = paragraph;
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text = text.trimmed();
    if (text.isEmpty())
        return;
    if (kind == BlockKind::Paragraph && isAddress(text)) {
        blocks.append(addressBlock(text, dropped));
        return;
    }
    if (!bullet.match(text).hasMatch()) {
        blocks.append(core::textBlock(kind, text));
        return;
    }
    // A line that begins with a sign begins an item; others go on.
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = bullet.match(line);
        const QString words = line.mid(match.capturedLength()).trimmed();
        if (match.hasMatch() || blocks.isEmpty() || blocks.last().kind != BlockKind::ListItem) {
            const bool after = !blocks.isEmpty() && blocks.last().kind == BlockKind::ListItem;
            const bool deeper = match.captured(1) == QStringLiteral("◦") || match.captured(1) == QStringLiteral("○");
            blocks.append(core::textBlock(BlockKind::ListItem, words, after && deeper ? 1 : 0));
        } else if (!words.isEmpty()) {
            blocks.last().spans.last().text += QLatin1Char(' ') + words;
        }
    }
}

// Lines with no blank one between them, in which each is a paragraph when no text is parted by blank lines at all.
void addLines(QList<Block> &blocks, const QStringList &lines, bool separated, DropLog &dropped)
{
    const QList<Block> list = listFromLines(lines);
    if (!list.isEmpty()) {
        blocks += list;
        return;
    }
    QString paragraph;
    int quote = 0;
    const auto end = [&] {
        addParagraph(blocks, quote > 0 ? BlockKind::Quote : BlockKind::Paragraph, std::exchange(paragraph, {}),
                     dropped);
    };
    for (const QString &line : lines) {
        int depth = 0;
        const QString words = withoutQuoteSigns(line, depth);
        if (depth != quote || words.trimmed().isEmpty() || !separated)
            end();
        quote = depth;
        if (!paragraph.isEmpty())
            paragraph += QLatin1Char('\n');
        paragraph += words;
    }
    end();
}

QList<Block> paragraphs(const QString &text, DropLog &dropped)
{
    const QStringList lines = unwrapped(text).split(QLatin1Char('\n'));
    QList<Block> blocks = listFromLines(lines); // also with blank lines between its items
    if (!blocks.isEmpty())
        return blocks;
    static const QRegularExpression blank(QStringLiteral("\\n[ \\t]*\\n"));
    const bool separated = text.trimmed().contains(blank);
    QStringList together;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            addLines(blocks, std::exchange(together, {}), separated, dropped);
        else
            together.append(line);
    }
    addLines(blocks, together, separated, dropped);
    return blocks;
}

} // namespace

QString withoutLongWords(const QString &text, qsizetype wordLength, DropLog &dropped)
{
    QString cut;
    cut.reserve(text.size());
    qsizetype word = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == core::footnoteCall)
            continue;
        word = c.isSpace() ? 0 : word + 1;
        if (word <= wordLength || (word == wordLength + 1 && c.isLowSurrogate()))
            cut += c;
        else if (word == wordLength + 1)
            dropped.add(Dropped::LongWords, text.mid(i, 40));
    }
    return plainLines(cut);
}

QString unwrapped(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    qsizetype width = 0;
    for (const QString &line : lines) {
        if (line.trimmed().contains(QLatin1Char(' ')))
            width = std::max(width, line.size());
    }
    if (width < narrowest || width > widest)
        return text;
    // A break is soft when the next word would not have fitted.
    static const QRegularExpression begins(QStringLiteral("^\\s*(?:[-*+•·▪◦‣●○■]|\\d{1,3}[.)])\\s|^\\s{3,}|^\\t"));
    int soft = 0;
    int hard = 0;
    QList<bool> joins(lines.size(), false);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        int depth = 0;
        int nextDepth = 0;
        const QString line = withoutQuoteSigns(lines.at(i), depth);
        const QString next = withoutQuoteSigns(lines.at(i + 1), nextDepth);
        if (line.trimmed().isEmpty() || next.trimmed().isEmpty())
            continue;
        const bool full = lines.at(i).size() + 1 + firstWord(next).size() > width;
        const bool joinsNext =
            full && depth == nextDepth && !begins.match(next).hasMatch() && lines.at(i).size() >= narrowest / 2;
        joins[i] = joinsNext;
        ++(joinsNext ? soft : hard);
    }
    if (soft < enoughBreaks || hard * 3 > soft)
        return text;
    QString joined;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        int depth = 0;
        const bool goesOn = i > 0 && joins.at(i - 1);
        joined += goesOn ? withoutQuoteSigns(lines.at(i), depth).trimmed() : lines.at(i);
        if (i + 1 == lines.size())
            break;
        if (!joins.at(i))
            joined += QLatin1Char('\n');
        else if (!joined.endsWith(QLatin1Char(' ')))
            joined += QLatin1Char(' ');
    }
    return joined;
}

bool isMarkdown(const QString &text)
{
    if (frontMatterOf(text.left(64 * 1024).toUtf8()).end > 0)
        return true;
    const QString start = text.left(200'000);
    const auto count = [&start](const QRegularExpression &sign) {
        int found = 0;
        for (auto match = sign.globalMatch(start); match.hasNext() && found < 3; match.next())
            ++found;
        return found;
    };
    constexpr auto lines = QRegularExpression::MultilineOption;
    static const QRegularExpression deepHeading(QStringLiteral("^#{2,6} +\\S"), lines);
    static const QRegularExpression heading(QStringLiteral("^# +\\S"), lines);
    static const QRegularExpression link(
        QStringLiteral("!?\\[[^\\]\\n]{0,300}\\]\\((?:https?://|mailto:|/|#)[^)\\s]{1,2000}\\)"));
    static const QRegularExpression fence(QStringLiteral("^(?:```|~~~)[\\w+-]*$"), lines);
    static const QRegularExpression table(QStringLiteral("^\\|?[ :]*-{3,}:? *\\|[ :|-]*$"), lines);
    static const QRegularExpression note(QStringLiteral("^\\[\\^[^\\]\\s]{1,40}\\]: "), lines);
    static const QRegularExpression bold(QStringLiteral("\\*\\*(?=\\S)[^*\\n]{1,300}(?<=\\S)\\*\\*"));
    static const QRegularExpression list(QStringLiteral("^(?:[-*+]|\\d{1,3}\\.) +\\S"), lines);
    static const QRegularExpression quote(QStringLiteral("^> +\\S"), lines);
    static const QRegularExpression task(QStringLiteral("^[-*+] \\[[ xX]\\] "), lines);
    const int strong = 2 * count(deepHeading) + std::min(1, count(heading)) + 2 * count(link)
                       + (count(fence) >= 2 ? 2 : 0) + 2 * count(table) + 2 * count(note) + std::min(2, count(bold))
                       + 2 * count(task);
    const int weak = (count(list) >= 2 ? 1 : 0) + (count(quote) >= 1 ? 1 : 0);
    return strong >= 2 || (strong >= 1 && weak >= 1);
}

QList<Block> blocksFromPastedText(const QString &text, qsizetype wordLength, DropLog &dropped)
{
    const QString clean = withoutLongWords(text, wordLength, dropped);
    if (isAddress(clean.trimmed()))
        return {addressBlock(clean.trimmed(), dropped)};
    Block table;
    if (readTable(clean, table))
        return {table};
    if (isMarkdown(clean)) {
        const core::Result<core::Body> body = readMarkdown(clean.toUtf8(), dropped);
        if (body)
            return body->blocks;
    }
    return paragraphs(clean, dropped);
}

} // namespace formats
