// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/inline_html.h"
#include "formats/markdown.h"
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
    while (!spans.isEmpty() && spans.first().text.front().isSpace()) {
        spans.first().text.remove(0, 1);
        if (spans.first().text.isEmpty())
            spans.removeFirst();
    }
    while (!spans.isEmpty() && spans.last().text.back().isSpace()) {
        spans.last().text.chop(1);
        if (spans.last().text.isEmpty())
            spans.removeLast();
    }
}

class MarkdownReader
{
public:
    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            m_lists.append(type == MD_BLOCK_OL);
            break;
        case MD_BLOCK_LI:
            flush();
            m_itemStarted = false;
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
            break;
        case MD_BLOCK_P:
            flush();
            break;
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
        m_images = 0;
        flush();
        switch (type) {
        case MD_BLOCK_QUOTE:
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.removeLast();
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
            const QString href = toText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            m_marks.href = isSafeLink(href) ? href : QString();
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
        if (!isWebAddress(picture.remoteUrl)) {
            append(picture.alt);
            return 0;
        }
        flush();
        Block block;
        block.id = core::newId<core::BlockId>();
        block.kind = BlockKind::Picture;
        block.picture = picture;
        m_body.blocks.append(block);
        return 0;
    }

    int text(MD_TEXTTYPE type, const char *chars, MD_SIZE size)
    {
        QString words;
        switch (type) {
        case MD_TEXT_NULLCHAR:
            break;
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
        }
        if (m_images > 0)
            m_picture.alt += words;
        else
            append(words);
        return 0;
    }

    core::Body takeBody()
    {
        flush();
        return std::move(m_body);
    }

private:
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
        if (!words.isEmpty())
            m_spans.append(Span{words, m_marks});
    }

    void flush()
    {
        Block block;
        block.spans = core::normalised(std::exchange(m_spans, {}));
        if (m_inCode || (!block.spans.isEmpty() && block.spans.last().marks.code)) {
            QString &last = block.spans.isEmpty() ? m_nothing : block.spans.last().text;
            while (last.endsWith(QLatin1Char('\n')))
                last.chop(1);
        } else {
            trim(block.spans);
        }
        if (core::plainText(block).trimmed().isEmpty())
            return;
        const bool inItem = !m_lists.isEmpty() && m_heading == 0;
        if (inItem && m_itemStarted && !m_body.blocks.isEmpty() && m_body.blocks.last().kind == BlockKind::ListItem
            && m_body.blocks.last().level == int(m_lists.size()) - 1) {
            Block &item = m_body.blocks.last();
            item.spans.append(Span{QStringLiteral("\n"), {}});
            item.spans = core::normalised(item.spans + block.spans);
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
            m_itemStarted = true;
        } else if (m_quotes > 0) {
            block.kind = BlockKind::Quote;
        }
        m_body.blocks.append(block);
    }

    core::Body m_body;
    QList<Span> m_spans;
    Marks m_marks;
    QList<Marks> m_outer;
    QList<bool> m_lists; // ordered, from the outermost on
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

} // namespace

core::Result<core::Body> readMarkdown(const QByteArray &markdown)
{
    if (markdown.size() > largest)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("Markdown: larger than 20 MB")};
    MarkdownReader collected;
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML | MD_FLAG_COLLAPSEWHITESPACE;
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

} // namespace formats
