// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/carried_marks.h"
#include "formats/html_embeds.h"
#include "formats/html_links.h"
#include "formats/inline_html.h"
#include "formats/list_start.h"
#include "formats/markdown.h"
#include "formats/markdown_front.h"
#include "formats/markdown_html.h"
#include "formats/markdown_notes.h"
#include "formats/picture_source.h"
#include "formats/span_lines.h"
#include "formats/words.h"

#include <md4c.h>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;
using core::Marks;
using core::Span;

constexpr qsizetype largest = 20 * 1024 * 1024;

QString entity(const char *text, MD_SIZE size)
{
    const InlineText read = readInline(QByteArray(text, qsizetype(size)));
    return read.spans.isEmpty() ? QString::fromUtf8(text, qsizetype(size)) : read.spans.first().text;
}

QString toText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (unsigned i = 0; attribute.substr_offsets && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const MD_SIZE size = attribute.substr_offsets[i + 1] - begin;
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            text += entity(attribute.text + begin, size);
        else if (attribute.substr_types[i] == MD_TEXT_NORMAL)
            text += QString::fromUtf8(attribute.text + begin, qsizetype(size));
    }
    return text;
}

// White space stays at the ends of a text when a picture is cut out of its paragraph.
void trim(QList<Span> &spans)
{
    trimFront(spans, [](QChar c) { return c.isSpace(); });
    while (!spans.isEmpty() && spans.last().text.back().isSpace()) {
        spans.last().text.chop(1);
        if (spans.last().text.isEmpty())
            spans.removeLast();
    }
}

core::Align alignOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT:
        return core::Align::Start;
    case MD_ALIGN_CENTER:
        return core::Align::Centre;
    case MD_ALIGN_RIGHT:
        return core::Align::End;
    default:
        return core::Align::Auto;
    }
}

// Where the text comes from, and where it is noted what was left out.
struct MarkdownSource
{
    bool foreign = false;
    DropLog &dropped;
    MarkdownHtml &html;
};

// What is set in either.
void lay(const Marks &over, Marks &marks)
{
    marks.bold = marks.bold || over.bold;
    marks.italic = marks.italic || over.italic;
    marks.strike = marks.strike || over.strike;
    marks.code = marks.code || over.code;
    marks.subscript = marks.subscript || over.subscript;
    marks.superscript = marks.superscript || over.superscript;
    if (marks.href.isEmpty())
        marks.href = over.href;
    if (marks.language.isEmpty())
        marks.language = over.language;
    if (marks.direction == core::Direction::Auto)
        marks.direction = over.direction;
}

class MarkdownReader
{
public:
    MarkdownReader(const MarkdownNotes &notes, MarkdownSource source)
        : m_notes(notes)
        , m_source(source)
    {
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        m_tags.clear();
        switch (type) {
        case MD_BLOCK_HTML:
            flush();
            m_inHtml = true;
            break;
        case MD_BLOCK_QUOTE:
            flush();
            ++m_quotes;
            m_quoteStart = m_body.blocks.size();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            m_lists.append(type == MD_BLOCK_OL);
            m_listNames.append(QByteArray::number(++m_listCount));
            m_next.append(type == MD_BLOCK_OL ? int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start) : 1);
            break;
        case MD_BLOCK_LI:
            flush();
            m_itemStarted = false;
            if (const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail); item->is_task) {
                const bool done = item->task_mark == 'x' || item->task_mark == 'X';
                append(done ? QStringLiteral("☑ ") : QStringLiteral("☐ "));
            }
            break;
        case MD_BLOCK_HR:
            flush();
            m_body.blocks.append(core::textBlock(BlockKind::Separator, {}));
            break;
        case MD_BLOCK_H:
            flush();
            m_heading = qBound(2, int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level), 4);
            break;
        case MD_BLOCK_CODE:
            flush();
            m_marks.code = true;
            m_inCode = true;
            m_codeLanguage = toText(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            break;
        case MD_BLOCK_P:
            if (!m_spans.isEmpty() && m_spans.size() == 1 && m_spans.first().text.size() == 2)
                break; // the box of a task stands in front
            flush();
            break;
        case MD_BLOCK_TABLE:
            flush();
            m_table = core::textBlock(BlockKind::Table, {});
            m_inTable = true;
            break;
        case MD_BLOCK_TR:
            m_table.table.rows.append(QList<core::Cell>());
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: {
            core::Cell cell;
            cell.header = type == MD_BLOCK_TH;
            cell.align = alignOf(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align);
            if (m_table.table.rows.isEmpty())
                m_table.table.rows.append(QList<core::Cell>());
            m_table.table.rows.last().append(cell);
            m_spans.clear();
            break;
        }
        default:
            break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        if (!m_outer.isEmpty())
            m_marks = m_outer.first();
        m_outer.clear();
        m_tags.clear();
        m_images = 0;
        if (type == MD_BLOCK_HTML)
            leaveHtml();
        else if (m_inTable)
            leaveTablePart(type);
        else
            flush();
        switch (type) {
        case MD_BLOCK_QUOTE:
            --m_quotes;
            findSource();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.removeLast();
            m_listNames.removeLast();
            m_next.removeLast();
            m_itemStarted = true;
            break;
        case MD_BLOCK_H:
            m_heading = 0;
            break;
        case MD_BLOCK_CODE:
            m_marks.code = false;
            m_inCode = false;
            break;
        default:
            break;
        }
        return 0;
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (m_below == Below::MayFollow)
            m_below = Below::Nothing;
        m_outer.append(m_marks);
        switch (type) {
        case MD_SPAN_STRONG:
            m_marks.bold = true;
            break;
        case MD_SPAN_EM:
            m_marks.italic = true;
            break;
        case MD_SPAN_DEL:
            m_marks.strike = true;
            break;
        case MD_SPAN_CODE:
            m_marks.code = true;
            break;
        case MD_SPAN_A: {
            m_marks.href = linkFrom(toText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
            break;
        }
        case MD_SPAN_IMG: {
            const auto *image = static_cast<MD_SPAN_IMG_DETAIL *>(detail);
            ++m_images;
            m_picture.remoteUrl = toText(image->src);
            takeTitle(toText(image->title));
            break;
        }
        default:
            break;
        }
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        // MD4C leaves spans it never entered when links are crossed by other marks.
        if (m_outer.isEmpty())
            return 0;
        m_marks = m_outer.takeLast();
        if (type != MD_SPAN_IMG || m_images == 0 || --m_images > 0)
            return 0;
        core::Picture picture = std::exchange(m_picture, {});
        if (!isWebAddress(picture.remoteUrl) || m_inTable) {
            append(picture.alt);
            return 0;
        }
        const bool first = m_spans.isEmpty();
        flush();
        Block block;
        block.id = core::newId<core::BlockId>();
        block.kind = BlockKind::Picture;
        block.picture = picture;
        m_body.blocks.append(block);
        m_below = first && picture.caption.isEmpty() && picture.credit.isEmpty() ? Below::MayFollow : Below::Nothing;
        return 0;
    }

    int text(MD_TEXTTYPE type, const char *chars, MD_SIZE size)
    {
        if (m_below == Below::MayFollow) {
            m_below = type == MD_TEXT_BR ? Below::Caption : Below::Nothing;
            if (m_below == Below::Caption)
                return 0;
        }
        QString words;
        switch (type) {
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_HTML: {
            const QByteArray html = m_notes.restored(QString::fromUtf8(chars, qsizetype(size))).toUtf8();
            if (m_inHtml)
                m_html += html;
            else if (m_images == 0)
                takeTag(m_source.html.tag(html));
            return 0;
        }
        case MD_TEXT_BR:
            words = QStringLiteral("\n");
            break;
        case MD_TEXT_SOFTBR:
            words = QStringLiteral(" ");
            break;
        case MD_TEXT_ENTITY:
            words = entity(chars, size);
            break;
        default:
            words = QString::fromUtf8(chars, qsizetype(size));
            // The one escape that holds inside code as well, for it keeps the cell together; MD4C leaves it.
            if (type == MD_TEXT_CODE && m_inTable)
                words.replace(QLatin1String("\\|"), QLatin1String("|"));
        }
        if (m_images > 0)
            m_picture.alt += m_notes.restored(words);
        else
            append(words);
        return 0;
    }

    core::Body takeBody()
    {
        flush();
        keepLists(m_body.blocks, m_found);
        return std::move(m_body);
    }

private:
    // What stands in the line below a picture that has no title.
    void takeCaption(QList<Span> words)
    {
        trim(words);
        const QString all = core::plainText(words);
        takeTitle(all);
        core::Picture &picture = m_body.blocks.last().picture;
        picture.credit = m_picture.credit;
        setCaptionSpans(picture, m_picture.caption == all ? words : withLetters(words, m_picture.caption));
        m_picture = {};
    }

    // "Caption (Photo: N. Brandt)"
    void takeTitle(const QString &title)
    {
        m_picture.caption = title;
        const qsizetype open = title.lastIndexOf(QLatin1Char('('));
        if (open < 0 || !title.endsWith(QLatin1Char(')')))
            return;
        const QString inside = title.mid(open + 1, title.size() - open - 2);
        const QString credit = withoutPhotoWord(inside);
        if (credit == inside.trimmed())
            return;
        m_picture.credit = credit;
        m_picture.caption = title.left(open).trimmed();
    }

    void append(const QString &words)
    {
        Marks marks = m_marks;
        for (const MarkdownTag &tag : std::as_const(m_tags)) {
            if (tag.hides)
                return;
            lay(tag.marks, marks);
        }
        if (!words.isEmpty())
            m_spans.append(Span{words, marks});
    }

    // A tag in a line of text.
    void takeTag(const MarkdownTag &tag)
    {
        constexpr qsizetype deepest = 32;
        if (tag.closing) {
            for (qsizetype i = m_tags.size() - 1; i >= 0; --i) {
                if (m_tags.at(i).name == tag.name) {
                    m_tags.resize(i);
                    break;
                }
            }
        }
        append(tag.letters);
        for (const Block &thing : tag.things) {
            if (m_inTable || thing.kind == BlockKind::Separator) {
                append(thing.picture.alt);
                continue;
            }
            addThing(thing);
        }
        if (tag.block && !m_inTable)
            flush();
        if (!tag.closing && !tag.alone && m_tags.size() < deepest)
            m_tags.append(tag);
    }

    void addThing(Block thing)
    {
        if (thing.kind == BlockKind::Picture && !isWebAddress(thing.picture.remoteUrl))
            return; // its bytes stood in the text
        flush();
        thing.id = core::newId<core::BlockId>();
        m_body.blocks.append(thing);
    }

    // A piece of HTML by itself. Its paragraphs are of the quote or the item that it stands in.
    void leaveHtml()
    {
        m_inHtml = false;
        const QList<Block> blocks = m_source.html.blocks(std::exchange(m_html, {}));
        for (const Block &block : blocks) {
            if (block.kind == BlockKind::Paragraph) {
                m_spans = block.spans;
                flush();
            } else if (block.kind == BlockKind::Footnote) {
                continue; // its name may be that of another
            } else {
                addThing(block);
            }
        }
    }

    QString linkFrom(const QString &href) const
    {
        if (!m_source.foreign)
            return isSafeLink(href) ? href : QString();
        if (isFilePath(href)) {
            m_source.dropped.add(Dropped::FilePaths, href);
            return {};
        }
        const QString direct = withoutTracking(href);
        if (direct != href)
            m_source.dropped.add(Dropped::Tracking, href);
        return isSafeLink(direct) ? direct : QString();
    }

    void leaveTablePart(MD_BLOCKTYPE type)
    {
        if ((type == MD_BLOCK_TH || type == MD_BLOCK_TD) && !m_table.table.rows.isEmpty()
            && !m_table.table.rows.last().isEmpty()) {
            QList<Span> spans = m_notes.withCalls(core::normalised(std::exchange(m_spans, {})));
            trim(spans);
            m_table.table.rows.last().last().spans = spans;
        } else if (type == MD_BLOCK_THEAD) {
            // A table has to have a head here; one without a word says that there is none.
            bool words = false;
            for (const core::Cell &cell : m_table.table.rows.value(0))
                words = words || !cell.spans.isEmpty();
            if (words)
                m_table.table.headRows = 1;
            else
                m_table.table.rows.clear();
        } else if (type == MD_BLOCK_TABLE) {
            m_inTable = false;
            m_spans.clear();
            if (!m_table.table.isEmpty())
                m_body.blocks.append(m_table);
        }
    }

    // "— Nadia" as the last paragraph of a quote.
    void findSource()
    {
        if (m_body.blocks.size() < m_quoteStart + 2)
            return;
        Block &last = m_body.blocks.last();
        if (last.kind != BlockKind::Quote || last.spans.isEmpty()
            || m_body.blocks.at(m_body.blocks.size() - 2).kind != BlockKind::Quote)
            return;
        QString &text = last.spans.first().text;
        if (!text.startsWith(QStringLiteral("— ")) || text.size() < 3)
            return;
        text.remove(0, 2);
        last.kind = BlockKind::QuoteSource;
    }

    void addCode(const QList<Span> &spans)
    {
        QString text = m_notes.restored(core::plainText(spans));
        while (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
        if (text.trimmed().isEmpty())
            return;
        Block block = core::textBlock(BlockKind::Code, text);
        block.name = m_codeLanguage;
        m_body.blocks.append(block);
    }

    // An address of a film or a post on a line of its own.
    static void findEmbed(Block &block)
    {
        if (block.kind != BlockKind::Paragraph || block.spans.size() != 1
            || block.spans.first().marks.href != block.spans.first().text)
            return;
        const core::Embed embed = embedFor(block.spans.first().text);
        if (embed.isEmpty())
            return;
        block.kind = BlockKind::Embed;
        block.embed = embed;
        block.spans.clear();
    }

    void flush()
    {
        Block block;
        block.spans = core::normalised(std::exchange(m_spans, {}));
        if (m_inCode && m_lists.isEmpty()) {
            addCode(block.spans);
            return;
        }
        block.spans = m_notes.withCalls(block.spans);
        const Below below = std::exchange(m_below, Below::Nothing);
        if (below == Below::Caption && !m_body.blocks.isEmpty() && m_body.blocks.last().kind == BlockKind::Picture) {
            takeCaption(block.spans);
            return;
        }
        if (m_inCode || (!block.spans.isEmpty() && block.spans.last().marks.code)) {
            QString &last = block.spans.isEmpty() ? m_nothing : block.spans.last().text;
            while (last.endsWith(QLatin1Char('\n')))
                last.chop(1);
        } else {
            trim(block.spans);
        }
        if (block.spans.isEmpty()
            || (core::plainText(block).trimmed().isEmpty() && block.spans.first().marks.footnote.isEmpty()))
            return;
        const bool inItem = !m_lists.isEmpty() && m_heading == 0;
        if (inItem && m_itemStarted && !m_body.blocks.isEmpty() && m_body.blocks.last().kind == BlockKind::ListItem
            && m_body.blocks.last().level == int(m_lists.size()) - 1) {
            appendLine(m_body.blocks.last().spans, block.spans);
            return;
        }
        block.id = core::newId<core::BlockId>();
        if (m_heading > 0) {
            block.kind = BlockKind::Heading;
            block.level = m_heading;
        } else if (inItem) {
            block.kind = BlockKind::ListItem;
            block.level = int(m_lists.size()) - 1;
            block.ordered = m_lists.last();
            m_found.insert(block.id, {m_next.last()++, m_listNames.last()});
            m_itemStarted = true;
        } else if (m_quotes > 0) {
            block.kind = BlockKind::Quote;
        }
        findEmbed(block);
        m_body.blocks.append(block);
    }

    enum class Below { Nothing, MayFollow, Caption }; // the last block, a picture

    const MarkdownNotes &m_notes;
    MarkdownSource m_source;
    Below m_below = Below::Nothing;
    QList<MarkdownTag> m_tags; // of HTML that are open
    QByteArray m_html;         // a piece of it, while it is collected
    bool m_inHtml = false;
    core::Body m_body;
    Block m_table; // being filled
    QString m_codeLanguage;
    qsizetype m_quoteStart = 0;
    bool m_inTable = false;
    QList<Span> m_spans;
    Marks m_marks;
    QList<Marks> m_outer;
    QList<bool> m_lists; // ordered, from the outermost on
    QList<int> m_next;   // the number of the next item of each
    QList<QByteArray> m_listNames;
    int m_listCount = 0;
    QHash<core::BlockId, ItemFound> m_found;
    core::Picture m_picture;
    QString m_nothing;
    int m_quotes = 0;
    int m_heading = 0;
    int m_images = 0;
    bool m_itemStarted = false;
    bool m_inCode = false;
};

MarkdownReader *reader(void *data)
{
    return static_cast<MarkdownReader *>(data);
}

core::Result<core::Body> parsed(const QByteArray &markdown, const MarkdownNotes &notes, const MarkdownSource &source)
{
    MarkdownReader collected(notes, source);
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_COLLAPSEWHITESPACE;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return reader(data)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) { return reader(data)->leaveBlock(type); };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return reader(data)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) { return reader(data)->leaveSpan(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        return reader(data)->text(type, text, size);
    };
    if (md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &collected) != 0)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("Markdown could not be read")};
    return collected.takeBody();
}

} // namespace

namespace {

core::Result<core::Body> readMarkdown(const QByteArray &markdown, const MarkdownSource &source)
{
    if (markdown.size() > largest)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: Markdown larger than 20 MB")};
    const FrontMatter front = frontMatterOf(markdown);
    const MarkdownNotes notes(markdown.mid(front.end));
    core::Result<core::Body> body = parsed(notes.text(), notes, source);
    if (!body)
        return body;
    for (const MarkdownNotes::Note &definition : notes.notes()) {
        const core::Result<core::Body> inside = parsed(definition.text, notes, source);
        if (!inside)
            return inside;
        Block note = core::textBlock(BlockKind::Footnote, {});
        note.name = definition.name;
        for (const Block &block : inside->blocks) {
            if (!block.spans.isEmpty())
                appendLine(note.spans, block.spans);
        }
        body.value().blocks.append(note);
    }
    return body;
}

} // namespace

core::Result<core::Body> readMarkdown(const QByteArray &markdown)
{
    DropLog dropped;
    MarkdownHtml html(dropped);
    return readMarkdown(markdown, MarkdownSource{false, dropped, html});
}

core::Result<core::Body> readMarkdown(const QByteArray &markdown, DropLog &dropped)
{
    MarkdownHtml html(dropped);
    return readMarkdown(markdown, MarkdownSource{true, dropped, html});
}

} // namespace formats
