// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters into blocks: white space, paragraphs, and what is put right when all has been read.
#include "core/direction.h"
#include "formats/html_embeds.h"
#include "formats/html_links.h"
#include "formats/html_reader.h"
#include "formats/picture_source.h"
#include "formats/span_lines.h"
#include "formats/unseen_letters.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace formats {

using core::Block;
using core::BlockKind;
using core::Direction;
using core::Span;

namespace {

bool isWhite(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r')
           || c == QLatin1Char('\f') || c == QLatin1Char('\v');
}

// Control characters mean nothing in a text, and no file of XML may hold them.
bool isNoLetter(QChar c)
{
    return (c.unicode() < 0x20 && !isWhite(c)) || c.unicode() == 0x7f;
}

constexpr QChar noBreakSpace(0xa0);

// No-break spaces that only stand beside other spaces are how editors write two spaces, or none.
void tidySpaces(QList<Span> &spans)
{
    bool afterSpace = true;
    for (Span &span : spans) {
        QString tidy;
        tidy.reserve(span.text.size());
        for (qsizetype i = 0; i < span.text.size(); ++i) {
            const QChar c = span.text.at(i);
            const bool space = c == QLatin1Char(' ') || c == noBreakSpace;
            if (!space) {
                tidy += c;
                afterSpace = c == QLatin1Char('\n');
                continue;
            }
            if (afterSpace)
                continue;
            const bool run = i + 1 < span.text.size()
                             && (span.text.at(i + 1) == noBreakSpace || span.text.at(i + 1) == QLatin1Char(' '));
            tidy += run ? QLatin1Char(' ') : c;
            afterSpace = true;
        }
        span.text = tidy;
    }
    while (!spans.isEmpty() && (spans.last().text.isEmpty() || spans.last().text.back().isSpace())) {
        if (spans.last().text.isEmpty())
            spans.removeLast();
        else
            spans.last().text.chop(1);
    }
}

// "^ Book", "Book ↩": the way back to the call, when it is no link or its link is gone.
void trimNoteSigns(QList<Span> &spans)
{
    static const QRegularExpression front(QStringLiteral("^[\\s\\x{a0}]*[\\^↑↩⤴][\\x{fe0e}\\x{fe0f}]?[\\s\\x{a0},]*"));
    static const QRegularExpression back(
        QStringLiteral("(?:[\\s\\x{a0}]*[↑↩⤴][\\x{fe0e}\\x{fe0f}]?|[\\s\\x{a0}]+\\^)[\\s\\x{a0}]*$"));
    // Several ways back, several signs.
    for (int i = 0; i < 8 && !spans.isEmpty(); ++i) {
        const qsizetype size = spans.first().text.size() + spans.last().text.size();
        if (spans.first().marks.footnote.isEmpty())
            spans.first().text.remove(front);
        if (spans.last().marks.footnote.isEmpty())
            spans.last().text.remove(back);
        if (spans.first().text.size() + spans.last().text.size() == size)
            break;
        spans = core::normalised(spans);
    }
}

bool isSameAddress(const QString &text, const QString &href)
{
    const auto bare = [](QString address) {
        static const QRegularExpression front(QStringLiteral("^https?://(?:www\\.)?"));
        address = withoutTracking(address.trimmed()).remove(front);
        while (address.endsWith(QLatin1Char('/')))
            address.chop(1);
        return address;
    };
    return bare(text) == bare(href);
}

} // namespace

void HtmlReader::takeText(const QString &text, const Context &context)
{
    if ((context.sizeless || context.colourless || context.invisible) && !text.trimmed().isEmpty()) {
        m_dropped.add(Dropped::HiddenText, text);
        return;
    }
    QString run;
    for (const QChar c : text) {
        if (c == QChar(0xfeff) || isNoLetter(c) || c == core::footnoteCall)
            continue;
        if (context.preformatted && isForeign() && c == QLatin1Char('\n')) {
            append(std::exchange(run, QString()), context);
            takeBreak(context);
        } else if (context.preformatted && c != QLatin1Char('\r')) {
            run += c == QLatin1Char('\t') ? QLatin1Char(' ') : c;
            m_afterSpace = false;
        } else if (!isWhite(c)) {
            run += c;
            m_afterSpace = false;
        } else if (!m_afterSpace) {
            run += QLatin1Char(' ');
            m_afterSpace = true;
        }
    }
    append(run, context);
}

void HtmlReader::takeBreak(const Context &context)
{
    trimEnd(QLatin1Char(' '));
    // A line of nothing but no-break spaces is how web editors keep an empty line open.
    while (
        isForeign() && !context.preformatted && !m_block.spans.isEmpty()
        && (m_block.spans.last().text.endsWith(noBreakSpace) || m_block.spans.last().text.endsWith(QLatin1Char(' '))))
        trimEnd(m_block.spans.last().text.back());
    if (!m_block.spans.isEmpty() && m_block.spans.last().text.endsWith(QLatin1Char('\n'))) {
        flush(); // two in a row are how some programs write paragraphs
        return;
    }
    if (!m_block.spans.isEmpty())
        append(QStringLiteral("\n"), context);
    m_afterSpace = true;
}

// What comes stands on a line of its own.
void HtmlReader::endLine()
{
    trimEnd(QLatin1Char(' '));
    if (!m_block.spans.isEmpty() && !m_block.spans.last().text.endsWith(QLatin1Char('\n')))
        m_block.spans.append(Span{QStringLiteral("\n"), {}});
    m_afterSpace = true;
}

void HtmlReader::append(const QString &text, const Context &context)
{
    if (text.isEmpty())
        return;
    if (m_block.spans.isEmpty()) {
        m_block.kind = context.kind;
        m_block.level = context.kind == BlockKind::Heading || context.kind == BlockKind::ListItem ? context.level : 0;
        m_block.ordered = context.kind == BlockKind::ListItem && context.ordered;
        m_block.language = context.language;
        m_block.direction = context.direction;
        if (context.box != Box::None && m_boxItem != context.item) {
            m_box = context.box;
            m_boxItem = context.item;
        }
        m_item = context.item;
        m_itemFound = context.found;
    }
    m_block.spans.append(Span{text, context.marks});
}

void HtmlReader::trimEnd(QChar c)
{
    if (!m_block.spans.isEmpty() && m_block.spans.last().text.endsWith(c)) {
        m_block.spans.last().text.chop(1);
        if (m_block.spans.last().text.isEmpty())
            m_block.spans.removeLast();
    }
}

void HtmlReader::flush()
{
    trimEnd(QLatin1Char(' '));
    while (!m_block.spans.isEmpty() && isWhite(m_block.spans.last().text.back()))
        trimEnd(m_block.spans.last().text.back());
    trimFront(m_block.spans, isWhite);
    m_afterSpace = true;
    Block block = std::exchange(m_block, Block{});
    block.spans = core::normalised(block.spans);
    if (isForeign())
        tidyUnseen(block.spans, m_dropped);
    const bool calls = std::any_of(block.spans.cbegin(), block.spans.cend(),
                                   [](const Span &span) { return !span.marks.footnote.isEmpty(); });
    if (!calls && core::plainText(block.spans).trimmed().isEmpty())
        return;
    if (isForeign())
        tidy(block);
    if (block.direction != Direction::Auto) {
        Block automatic = block;
        automatic.direction = Direction::Auto;
        // Editors say of every paragraph that it reads from left to right, even of a number.
        if (core::effectiveDirection(automatic, Direction::LeftToRight) == block.direction
            || core::goesByItself(automatic, block.direction))
            block.direction = Direction::Auto;
    }
    const bool goesOn = block.kind == BlockKind::ListItem && m_item != 0 && !m_body.blocks.isEmpty()
                        && m_item == m_lastItem && m_body.blocks.last().kind == BlockKind::ListItem;
    if (goesOn) {
        appendLine(m_body.blocks.last().spans, block.spans);
        return;
    }
    const int item = m_item;
    if (const Box box = std::exchange(m_box, Box::None);
        box != Box::None && m_boxItem == item && block.kind == BlockKind::ListItem) {
        block.spans.prepend(Span{box == Box::Ticked ? QStringLiteral("☑ ") : QStringLiteral("☐ "), {}});
        block.spans = core::normalised(block.spans);
    }
    block.id = core::newId<core::BlockId>();
    if (block.kind == BlockKind::ListItem)
        m_found.insert(block.id, m_itemFound);
    if (block.kind == BlockKind::Heading) {
        m_headings.insert(block.id, block.level);
        block.level = std::clamp(block.level, 2, 4);
    }
    add(std::move(block));
    m_lastItem = m_body.blocks.last().kind == BlockKind::ListItem ? item : 0;
}

// What other programs' habits leave in a paragraph.
void HtmlReader::tidy(Block &block) const
{
    tidySpaces(block.spans);
    block.spans = core::normalised(block.spans);
    if (block.spans.isEmpty())
        return;
    const QString language = block.spans.first().marks.language;
    const bool one = std::all_of(block.spans.cbegin(), block.spans.cend(), [&](const Span &span) {
        return span.marks.language == language || !span.marks.footnote.isEmpty();
    });
    const bool bold = std::all_of(block.spans.cbegin(), block.spans.cend(), [](const Span &span) {
        return span.marks.bold || span.text.trimmed().isEmpty() || !span.marks.footnote.isEmpty();
    });
    const bool italic = std::all_of(block.spans.cbegin(), block.spans.cend(), [](const Span &span) {
        return span.marks.italic || span.text.trimmed().isEmpty() || !span.marks.footnote.isEmpty();
    });
    const Direction whole = core::effectiveDirection(block, Direction::LeftToRight);
    for (Span &span : block.spans) {
        if (one && !language.isEmpty())
            span.marks.language.clear();
        if (span.marks.direction == whole)
            span.marks.direction = Direction::Auto; // said once for the paragraph
        if (bold && block.kind == BlockKind::Heading)
            span.marks.bold = false; // headings are bold by themselves
        if (italic && (block.kind == BlockKind::Quote || block.kind == BlockKind::PullQuote))
            span.marks.italic = false; // and quotes slanted
    }
    if (one && !language.isEmpty())
        block.language = language;
    block.spans = core::normalised(block.spans);

    static const QRegularExpression bullet(QStringLiteral("^[•·▪◦‣●○■][\\s\\x{a0}]+"));
    QString &first = block.spans.first().text;
    if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem) {
        const QRegularExpressionMatch match = bullet.match(first);
        if (match.hasMatch() && match.capturedLength() < first.size()) {
            first.remove(0, match.capturedLength());
            block.kind = BlockKind::ListItem;
        }
        // As those who write Markdown, and programs that copy it, write what is to be done.
        static const QRegularExpression box(QStringLiteral("^\\[([ xX])\\][\\s\\x{a0}]+(?=\\S)"));
        const QRegularExpressionMatch task = box.match(first);
        if (task.hasMatch() && block.kind == BlockKind::ListItem)
            first.replace(0, task.capturedLength(),
                          task.captured(1) == QLatin1String(" ") ? QStringLiteral("☐ ") : QStringLiteral("☑ "));
    } else if (block.kind == BlockKind::QuoteSource) {
        static const QRegularExpression dash(QStringLiteral("^[—–-]+[\\s\\x{a0}]*"));
        const QRegularExpressionMatch match = dash.match(first);
        if (match.hasMatch() && match.capturedLength() < first.size())
            first.remove(0, match.capturedLength());
    }
    const QString href = block.spans.first().marks.href;
    if (block.kind == BlockKind::Paragraph && m_nested == 0 && block.spans.size() == 1
        && (href.isEmpty() || isSameAddress(first, href))) {
        const core::Embed embed = embedFor(href.isEmpty() ? first : href);
        if (!embed.isEmpty()) {
            block = core::textBlock(BlockKind::Embed, {});
            block.embed = embed;
        }
    }
}

void HtmlReader::add(Block block)
{
    if (block.kind == BlockKind::ListItem) {
        const bool after = !m_body.blocks.isEmpty() && m_body.blocks.last().kind == BlockKind::ListItem;
        block.level = std::clamp(block.level, 0, after ? m_body.blocks.last().level + 1 : 0);
    }
    m_lastItem = 0;
    // Two quotes side by side stay two: their first block remembers what stood between.
    const bool quote = block.kind == BlockKind::Quote || block.kind == BlockKind::PullQuote;
    if (quote && !m_body.blocks.isEmpty() && m_body.blocks.last().id == m_endOfQuote
        && m_body.blocks.last().kind == block.kind) {
        block.origin.glue = "\n</blockquote>\n<blockquote>\n";
        block.origin.glueAfter = m_endOfQuote;
    }
    m_body.blocks.append(std::move(block));
}

QList<Block> HtmlReader::inside(const GumboNode *node, const Context &context, int depth)
{
    flush();
    QList<Block> outer = std::exchange(m_body.blocks, {});
    const int item = m_lastItem;
    ++m_nested;
    walkChildren(node, context, depth);
    flush();
    --m_nested;
    m_lastItem = item;
    m_blocksInside += m_body.blocks.size();
    return std::exchange(m_body.blocks, outer);
}

QList<Span> HtmlReader::joined(const QList<Block> &blocks)
{
    QList<Span> spans;
    for (const Block &block : blocks) {
        QList<Span> line = block.spans;
        if (block.kind == BlockKind::Table)
            line = {Span{core::plainText(block.table), {}}};
        else if (!core::isTextKind(block.kind) && block.kind != BlockKind::Separator)
            m_aside.append(block);
        if (line.isEmpty() || !(core::isTextKind(block.kind) || block.kind == BlockKind::Table))
            continue;
        if (!spans.isEmpty())
            spans.append(Span{QStringLiteral("\n"), {}});
        spans += line;
    }
    return core::normalised(spans);
}

void HtmlReader::addAside()
{
    for (const Block &block : std::exchange(m_aside, {}))
        add(block);
}

void HtmlReader::finish()
{
    addAside();
    if (isForeign()) {
        dropNotices();
        finishHeadings();
    }
    keepLists(m_body.blocks, m_found);
    finishNotes();
}

void HtmlReader::dropNotices()
{
    if (m_body.blocks.size() < 2)
        return;
    m_body.blocks.removeIf([this](const Block &block) {
        const bool notice = block.kind == BlockKind::Paragraph && isNoticeOfAdvertisement(core::plainText(block.spans));
        if (notice)
            m_dropped.add(Dropped::Furniture, core::plainText(block.spans));
        return notice;
    });
}

// A page has one first heading, and it is the headline's. Where a text uses that level for its parts, the levels below
// keep their distance.
void HtmlReader::finishHeadings()
{
    qsizetype first = 0;
    for (const int level : std::as_const(m_headings))
        first += level == 1 ? 1 : 0;
    const bool title = first == 1 && !m_body.blocks.isEmpty() && m_headings.value(m_body.blocks.first().id) == 1;
    if (first == 0 || title)
        return;
    for (Block &block : m_body.blocks) {
        const int level = m_headings.value(block.id);
        if (block.kind == BlockKind::Heading && level > 0)
            block.level = std::clamp(level + 1, 2, 4);
    }
}

void HtmlReader::finishNotes()
{
    QHash<QString, QString> names;
    for (Block &note : m_notes) {
        trimNoteSigns(note.spans);
        if (note.spans.isEmpty())
            continue;
        QString name = QUrl::fromPercentEncoding(note.name.toUtf8());
        if (name.startsWith(QLatin1String("fn-")))
            name.remove(0, 3);
        if (m_source.kind == HtmlKind::Paste)
            name = note.id.value; // the story may have notes of that name already
        if (!names.contains(note.name))
            names.insert(note.name, name);
        note.name = name;
        m_body.blocks.append(note);
    }
    const auto renameCall = [&names](Span &span) {
        span.marks.footnote = names.value(span.marks.footnote);
        if (span.marks.footnote.isEmpty())
            span.text.clear();
    };
    const auto rename = [&](QList<Span> &spans) {
        for (Span &span : spans) {
            if (!span.marks.footnote.isEmpty())
                renameCall(span);
        }
        spans = core::normalised(spans);
    };
    for (Block &block : m_body.blocks) {
        changeCaptionCalls(block.picture, renameCall);
        for (core::Picture &picture : block.pictures)
            changeCaptionCalls(picture, renameCall);
        rename(block.spans);
        for (QList<core::Cell> &row : block.table.rows) {
            for (core::Cell &cell : row)
                rename(cell.spans);
        }
    }
}

} // namespace formats
