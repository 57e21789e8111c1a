// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html.h"
#include "formats/list_start.h"
#include "formats/markdown.h"
#include "formats/markdown_notes.h"
#include "formats/picture_source.h"
#include "formats/table_grid.h"
#include "formats/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;
using core::Marks;
using core::Span;

QString escaped(const QString &text, bool lineStart)
{
    QString out;
    bool start = lineStart;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\n')) {
            out += QLatin1String("\\\n");
            start = true;
            continue;
        }
        const bool special = QStringLiteral("\\`*_[]<>~&").contains(c);
        const bool atStart = start && QStringLiteral("#+-=|:").contains(c);
        // "1." and "1)" begin a list
        const bool afterNumber = (c == QLatin1Char('.') || c == QLatin1Char(')')) && i > 0 && text.at(i - 1).isDigit();
        if (special || atStart || afterNumber)
            out += QLatin1Char('\\');
        out += c;
        start = start && c.isSpace();
    }
    return out;
}

QString heading(int level, QString text)
{
    static const QRegularExpression closing(QStringLiteral("(?<=\\s)(#+)$")); // would end the heading and not be in it
    text.replace(QLatin1String("\\\n"), QLatin1String(" "));
    text.replace(closing, QStringLiteral("\\\\1"));
    return QString(QString(qBound(2, level, 4), QLatin1Char('#')) + QLatin1Char(' ') + text);
}

QString code(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    const bool pad = text.startsWith(QLatin1Char('`')) || text.endsWith(QLatin1Char('`'));
    const QString space = pad ? QStringLiteral(" ") : QString();
    return fence + space + QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')) + space + fence;
}

QString delimiters(const Marks &marks)
{
    QString open;
    if (marks.strike)
        open += QLatin1String("~~");
    if (marks.bold)
        open += QLatin1String("**");
    if (marks.italic)
        open += QLatin1Char('*');
    return open;
}

QString callsIn(const Span &span)
{
    QString calls;
    for (const QChar c : span.text) {
        if (c == core::footnoteCall)
            calls += QLatin1String("[^") + markdownNoteName(span.marks.footnote) + QLatin1Char(']');
    }
    return calls;
}

// One run of a style: white space at its ends stands outside the stars, or they would not count.
QString styled(const Span &span, bool lineStart)
{
    if (!span.marks.footnote.isEmpty())
        return callsIn(span);
    QString open = delimiters(span.marks);
    if (open.isEmpty())
        return span.marks.code ? code(span.text) : escaped(span.text, lineStart);
    qsizetype begin = 0;
    qsizetype end = span.text.size();
    while (begin < end && span.text.at(begin).isSpace())
        ++begin;
    while (end > begin && span.text.at(end - 1).isSpace())
        --end;
    if (begin == end)
        return escaped(span.text, lineStart);
    QString close;
    for (const QChar c : open)
        close.prepend(c);
    const QString words = span.text.mid(begin, end - begin);
    return escaped(span.text.left(begin), lineStart) + open + (span.marks.code ? code(words) : escaped(words, false))
           + close + escaped(span.text.mid(end), false);
}

QString address(const QString &href)
{
    QString safe = href;
    safe.replace(QLatin1Char('<'), QLatin1String("%3C")).replace(QLatin1Char('>'), QLatin1String("%3E"));
    safe.remove(QLatin1Char('\n'));
    return QLatin1Char('<') + safe + QLatin1Char('>');
}

QString inlineText(const QList<Span> &spans)
{
    QString out;
    for (qsizetype i = 0; i < spans.size();) {
        const QString href = spans.at(i).marks.href;
        QString words;
        for (; i < spans.size() && spans.at(i).marks.href == href; ++i)
            words += styled(spans.at(i), out.isEmpty() && words.isEmpty());
        out +=
            href.isEmpty() ? words : QLatin1Char('[') + words + QLatin1String("](") + address(href) + QLatin1Char(')');
    }
    return out;
}

QString indented(const QString &text, const QString &first, const QString &rest)
{
    QString out = first + text;
    return out.replace(QLatin1Char('\n'), QLatin1Char('\n') + rest);
}

QString captionWithCredit(const core::Picture &picture)
{
    QString words = picture.caption;
    if (!picture.credit.isEmpty()) {
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + QLatin1Char('(') + wordsFor({}).photo
                 + QLatin1String(": ") + picture.credit + QLatin1Char(')');
    }
    return words;
}

// The same with its marks.
QList<Span> wordsBelow(const core::Picture &picture)
{
    QList<Span> words = captionSpans(picture);
    const QString credit = captionWithCredit(picture).mid(picture.caption.size());
    return core::normalised(words << Span{credit, {}});
}

bool isMarked(const QList<Span> &words)
{
    return std::any_of(words.begin(), words.end(), [](const Span &span) { return span.marks != Marks(); });
}

// A title knows no marks: words that have some stand in the line below the picture.
QString picture(const core::Picture &picture)
{
    const QString begin =
        QLatin1String("![") + escaped(picture.alt, false) + QLatin1String("](") + address(picture.remoteUrl);
    if (isMarked(captionSpans(picture)))
        return begin + QLatin1String(")\\\n")
               + inlineText(wordsBelow(picture)).replace(QLatin1String("\\\n"), QLatin1String(" "));
    QString title = captionWithCredit(picture);
    title.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    title.replace(QLatin1Char('&'), QLatin1String("&amp;"));
    const QString end = title.isEmpty() ? QStringLiteral(")") : QLatin1String(" \"") + title + QLatin1String("\")");
    return begin + end;
}

QString fenced(const QString &text, const QString &language)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    QString name;
    for (const QChar c : language) {
        if (!c.isSpace() && c != QLatin1Char('`'))
            name += c;
    }
    const QString fence(longest + 1, QLatin1Char('`'));
    return fence + name + QLatin1Char('\n') + text + QLatin1Char('\n') + fence;
}

QString cellText(const core::Cell &cell)
{
    QString text = inlineText(core::normalised(cell.spans)).replace(QLatin1String("\\\n"), QLatin1String(" "));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.replace(QLatin1Char('|'), QLatin1String("\\|")).replace(QLatin1String("\\\\|"), QLatin1String("\\|"));
}

QString tableRow(const QList<const core::Cell *> &places)
{
    QString row = QStringLiteral("|");
    for (const core::Cell *cell : places)
        row += QLatin1Char(' ') + (cell ? cellText(*cell) : QString()) + QLatin1String(" |");
    return row;
}

// The first row is the head, and has to be there; without words it says that there is none.
QString table(const core::Table &table)
{
    const QList<QList<const core::Cell *>> grid = gridOf(table);
    const qsizetype columns = std::max<qsizetype>(1, grid.first().size());
    const bool head = table.headRows > 0;
    const QList<const core::Cell *> nothing(columns, nullptr);
    QString text = tableRow(head ? grid.first() : nothing) + QLatin1String("\n|");
    for (qsizetype i = 0; i < columns; ++i) {
        const core::Cell *last = grid.last().value(i);
        const core::Align align = last ? last->align : core::Align::Auto;
        text += align == core::Align::Start    ? QLatin1String(":---|")
                : align == core::Align::Centre ? QLatin1String(":---:|")
                : align == core::Align::End    ? QLatin1String("---:|")
                                               : QLatin1String("---|");
    }
    for (qsizetype i = head ? 1 : 0; i < table.rows.size(); ++i)
        text += QLatin1Char('\n') + tableRow(grid.at(i));
    return text;
}

QString withTaskBox(const QString &item)
{
    if (item.startsWith(QStringLiteral("☐ ")))
        return QLatin1String("[ ] ") + item.mid(2);
    if (item.startsWith(QStringLiteral("☑ ")))
        return QLatin1String("[x] ") + item.mid(2);
    return item;
}

class MarkdownWriter
{
public:
    QByteArray write(const core::Body &body)
    {
        m_places = listPlaces(body.blocks);
        for (const Block &block : body.blocks)
            writeBlock(block);
        if (!m_out.isEmpty())
            m_out += QLatin1Char('\n');
        return m_out.toUtf8();
    }

private:
    void writeBlock(const Block &block)
    {
        const QList<Span> spans = core::normalised(block.spans);
        switch (block.kind) {
        case BlockKind::Paragraph:
            add(block.kind, inlineText(spans));
            break;
        case BlockKind::QuoteSource:
            add(block.kind,
                indented(QStringLiteral("— ") + inlineText(spans), QStringLiteral("> "), QStringLiteral("> ")));
            break;
        case BlockKind::Code:
            add(block.kind, fenced(core::plainText(spans), block.name));
            break;
        case BlockKind::Footnote:
            add(block.kind,
                indented(inlineText(spans), QLatin1String("[^") + markdownNoteName(block.name) + QLatin1String("]: "),
                         QStringLiteral("    ")));
            break;
        case BlockKind::Gallery:
            for (const core::Picture &one : block.pictures)
                addPicture(one);
            addCaption(spans);
            break;
        case BlockKind::Table:
            addCaption(spans);
            if (!block.table.isEmpty())
                add(block.kind, table(block.table));
            break;
        case BlockKind::Embed:
            add(block.kind, address(block.embed.address));
            addCaption(spans);
            break;
        case BlockKind::DeskNote: // never leaves the desk
            break;
        case BlockKind::Heading:
            add(block.kind, heading(block.level, inlineText(spans)));
            break;
        case BlockKind::Quote:
        case BlockKind::PullQuote:
            add(block.kind, indented(inlineText(spans), QStringLiteral("> "), QStringLiteral("> ")));
            break;
        case BlockKind::ListItem:
            writeItem(block, inlineText(spans));
            break;
        case BlockKind::Picture:
            addPicture(block.picture);
            break;
        case BlockKind::Separator:
            add(block.kind, QStringLiteral("---"));
            break;
        case BlockKind::Opaque:
            if (const core::Result<core::Body> body = readHtml(block.origin.source)) {
                for (const Block &part : body->blocks)
                    writeBlock(part);
            }
            break;
        }
        if (block.kind != BlockKind::ListItem)
            m_items.clear();
    }

    // One that no address leads to leaves its words.
    void addPicture(const core::Picture &one)
    {
        if (!one.remoteUrl.isEmpty()) {
            add(BlockKind::Picture, picture(one));
            return;
        }
        const QList<Span> words = wordsBelow(one);
        if (!words.isEmpty() || !one.alt.isEmpty())
            add(BlockKind::Paragraph, words.isEmpty() ? escaped(one.alt, true) : inlineText(words));
    }

    void addCaption(const QList<Span> &spans)
    {
        if (!spans.isEmpty())
            add(BlockKind::Paragraph, inlineText(spans));
    }

    // Where the text of an item begins is where its sub-items are indented to.
    struct Item
    {
        qsizetype indent = 0;
        int number = 0;
        bool begun = false;
        bool ordered = false;
        bool otherSign = false;
    };

    void writeItem(const Block &block, const QString &text)
    {
        const qsizetype level = std::clamp<qsizetype>(block.level, 0, m_items.size());
        m_items.resize(level + 1);
        Item &item = m_items.last();
        const bool first = !item.begun || item.ordered != block.ordered;
        const auto place = m_places.constFind(block.id);
        if (place == m_places.cend())
            item.number = first ? listStart(block) : item.number + 1;
        else
            item.number = place->number;
        // Another sign is how Markdown tells a list from the one before it.
        if (first)
            item.otherSign = false;
        else if (place != m_places.cend() && place->begins)
            item.otherSign = !item.otherSign;
        item.begun = true;
        item.ordered = block.ordered;
        const QString mark = block.ordered ? QString::number(item.number) + QLatin1String(item.otherSign ? ") " : ". ")
                                           : QString(QLatin1String(item.otherSign ? "* " : "- "));
        const qsizetype outer = level == 0 ? 0 : m_items.at(level - 1).indent;
        item.indent = outer + mark.size();
        add(block.kind, indented(withTaskBox(text), QString(outer, QLatin1Char(' ')) + mark,
                                 QString(item.indent, QLatin1Char(' '))));
    }

    void add(BlockKind kind, const QString &text)
    {
        if (!m_out.isEmpty()) {
            if (kind == BlockKind::ListItem && m_before == kind)
                m_out += QLatin1Char('\n');
            else if (((kind == BlockKind::Quote || kind == BlockKind::PullQuote) && m_before == kind)
                     || (kind == BlockKind::QuoteSource
                         && (m_before == BlockKind::Quote || m_before == BlockKind::PullQuote)))
                m_out += QLatin1String("\n>\n");
            else
                m_out += QLatin1String("\n\n");
        }
        m_out += text;
        m_before = kind;
    }

    QString m_out;
    BlockKind m_before = BlockKind::Paragraph;
    QHash<core::BlockId, ListPlace> m_places; // of the body's own items
    QList<Item> m_items;
};

} // namespace

QByteArray writeMarkdown(const core::Body &body)
{
    return MarkdownWriter().write(body);
}

} // namespace formats
