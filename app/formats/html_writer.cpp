// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/caption_calls.h"
#include "core/direction.h"
#include "formats/html.h"
#include "formats/html_inline.h"
#include "formats/inline_html.h"
#include "formats/list_start.h"
#include "formats/picture_source.h"
#include "formats/tag.h"

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;
using core::Direction;

// A picture's address comes from the caller; what stands in the story itself is not to be trusted.
bool mayShow(const QString &address, const core::Picture &picture)
{
    if (address == picture.remoteUrl)
        return isWebAddress(address);
    const QString start = address.left(address.indexOf(QLatin1Char(':')) + 1).toLower();
    return start != QLatin1String("javascript:") && start != QLatin1String("file:") && start != QLatin1String("data:");
}

// The elements a fence may put around other blocks. Not <details>, which hides what it has no heading for.
bool isWrapper(const QByteArray &name)
{
    return name == "div" || name == "section" || name == "article" || name == "header" || name == "footer"
           || name == "aside";
}

// The opening tags in a fence that are still open at its end, from the outermost on.
QList<QByteArray> unclosedTags(const QByteArray &source)
{
    QList<std::pair<QByteArray, QByteArray>> open; // name, tag
    for (qsizetype at = source.indexOf('<'), next = 0; at >= 0; at = source.indexOf('<', next)) {
        if (source.mid(at, 4) == "<!--") {
            next = source.indexOf("-->", at);
            if (next < 0)
                break;
            continue;
        }
        Tag tag;
        const TagScan scan = scanTag(source, at, tag);
        if (scan == TagScan::Unfinished)
            break;
        next = scan == TagScan::Found ? tag.end : at + 1;
        if (scan == TagScan::NoTag || !isWrapper(tag.name))
            continue;
        if (!tag.closing)
            open.append({tag.name, source.mid(tag.begin, tag.end - tag.begin)});
        else if (!open.isEmpty() && open.last().first == tag.name)
            open.removeLast();
    }
    QList<QByteArray> tags;
    for (const auto &[name, tag] : open) {
        const QByteArray clean = sanitisedTag(tag);
        if (!clean.isEmpty())
            tags.append(clean);
    }
    return tags;
}

QByteArray figureHtml(const core::Picture &picture, const HtmlWriteOptions &options, const QByteArray &attributes,
                      const QByteArray &caption)
{
    const QString address = options.pictureAddress ? options.pictureAddress(picture) : QString();
    if (address.isEmpty() || !mayShow(address, picture))
        return {};
    QByteArray html = "<figure" + attributes + "><img src=\"" + escapedAttribute(address) + "\" alt=\""
                      + escapedAttribute(picture.alt) + '"';
    if (picture.width > 0 && picture.height > 0)
        html +=
            " width=\"" + QByteArray::number(picture.width) + "\" height=\"" + QByteArray::number(picture.height) + '"';
    html += '>';
    if (!caption.isEmpty())
        html += "<figcaption>" + caption + "</figcaption>";
    return html + "</figure>\n";
}

class HtmlWriter
{
public:
    HtmlWriter(const core::Body &body, const HtmlWriteOptions &options)
        : m_options(options)
        , m_direction(core::directionOfLanguage(options.language))
        , m_calls(body)
        , m_places(listPlaces(body.blocks))
    {
    }

    QByteArray write(const core::Body &body)
    {
        const Block *before = nullptr;
        for (const Block &block : body.blocks) {
            if (block.kind == BlockKind::DeskNote || block.kind == BlockKind::Footnote)
                continue;
            // Two quotes or lists that stood side by side stay two.
            const bool parted =
                before && block.origin.glueAfter == before->id && !before->id.isEmpty() && endsContainer(block);
            if (block.kind != BlockKind::QuoteSource && (block.kind != m_quote || parted))
                closeQuote();
            if (block.kind != BlockKind::ListItem || (parted && block.level == 0))
                closeLists(0);
            writeBlock(block);
            before = &block;
        }
        closeQuote();
        closeLists(0);
        while (!m_fences.isEmpty())
            closeFence();
        writeNotes();
        return m_out;
    }

private:
    // An open list, and what its last item says of itself.
    struct Item
    {
        bool ordered = false;
        QString language;
        Direction direction = Direction::LeftToRight;
    };

    static bool endsContainer(const Block &block)
    {
        const QByteArray &glue = block.origin.glue;
        if (block.kind == BlockKind::Quote || block.kind == BlockKind::PullQuote)
            return glue.contains("</blockquote");
        return block.kind == BlockKind::ListItem && block.level == 0 && (glue.contains("<ul") || glue.contains("<ol"));
    }

    void writeBlock(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            m_out += tag("p", block) + text(block) + "</p>\n";
            break;
        case BlockKind::Heading: {
            const QByteArray name = 'h' + QByteArray::number(std::clamp(block.level, 2, 4));
            m_out += tag(name, block) + text(block) + "</" + name + ">\n";
            break;
        }
        case BlockKind::Quote:
        case BlockKind::PullQuote:
            openQuote(block.kind);
            m_out += tag("p", block) + text(block) + "</p>\n";
            break;
        case BlockKind::QuoteSource:
            if (m_quote == BlockKind::Paragraph)
                m_out += tag("p", block, " class=\"quote-source\"") + "<cite>" + text(block) + "</cite></p>\n";
            else
                m_out += tag("footer", block) + "<cite>" + text(block) + "</cite></footer>\n";
            closeQuote();
            break;
        case BlockKind::ListItem:
            writeItem(block);
            break;
        case BlockKind::Code:
            writeCode(block);
            break;
        case BlockKind::Picture:
            m_out += figure(block.picture, languageOf({false, m_options.language, m_direction}, block) + name(block));
            break;
        case BlockKind::Gallery:
            writeGallery(block);
            break;
        case BlockKind::Table:
            writeTable(block);
            break;
        case BlockKind::Embed:
            writeEmbed(block);
            break;
        case BlockKind::Separator:
            m_out += "<hr" + name(block) + ">\n";
            break;
        case BlockKind::Opaque:
            if (block.fence.isEmpty())
                writeOpaque(block);
            else
                writeFence(block);
            break;
        case BlockKind::Footnote: // at the end
        case BlockKind::DeskNote: // never
            break;
        }
    }

    void openQuote(BlockKind kind)
    {
        if (m_quote == kind)
            return;
        m_out += kind == BlockKind::PullQuote ? "<aside class=\"pull-quote\">\n<blockquote>\n" : "<blockquote>\n";
        m_quote = kind;
    }

    void closeQuote()
    {
        if (m_quote == BlockKind::PullQuote)
            m_out += "</blockquote>\n</aside>\n";
        else if (m_quote == BlockKind::Quote)
            m_out += "</blockquote>\n";
        m_quote = BlockKind::Paragraph;
    }

    void writeItem(const Block &block)
    {
        const qsizetype level = std::clamp<qsizetype>(block.level, 0, m_lists.size());
        closeLists(level + 1);
        const ListPlace place = m_places.value(block.id);
        if (m_lists.size() == level + 1 && (m_lists.last().ordered != block.ordered || place.begins))
            closeLists(level);
        if (m_lists.size() == level + 1) {
            m_out += "</li>\n";
        } else {
            const int start = place.begins ? place.start.value_or(1) : block.ordered ? place.number : 1;
            m_out += block.ordered ? "<ol" : "<ul";
            if (place.reversed)
                m_out += " reversed";
            if (block.ordered && (start != 1 || (place.reversed && place.start)))
                m_out += " start=\"" + QByteArray::number(start) + '"';
            m_out += ">\n";
            m_lists.append({block.ordered, {}, m_direction});
        }
        // An item inherits from the one it stands in.
        const Item outer = level > 0 ? m_lists.at(level - 1) : Item{false, m_options.language, m_direction};
        m_out += tagInside(outer, "li", block) + text(block);
        m_lists.last().language = block.language.isEmpty() ? m_options.language : block.language;
        m_lists.last().direction = core::effectiveDirection(block, m_direction);
    }

    void closeLists(qsizetype depth)
    {
        while (m_lists.size() > depth)
            m_out += m_lists.takeLast().ordered ? "</li>\n</ol>\n" : "</li>\n</ul>\n";
    }

    void writeCode(const Block &block)
    {
        QString language;
        for (const QChar c : block.name) {
            if (c.isLetterOrNumber() || QStringLiteral("+#-_.").contains(c))
                language += c;
        }
        const QByteArray attribute =
            language.isEmpty() ? QByteArray() : QByteArray(" class=\"language-" + escapedAttribute(language) + '"');
        m_out += tag("pre", block) + "<code" + attribute + '>' + text(block).replace("<br>", "\n") + "</code></pre>\n";
    }

    QByteArray figure(const core::Picture &picture, const QByteArray &attributes)
    {
        if (core::notesCalledIn(picture.captionMarkup).isEmpty())
            return writeFigure(picture, m_options, attributes);
        const QByteArray caption = readersHtml(captionSpans(picture), m_calls);
        return figureHtml(picture, m_options, attributes, withCredit(caption, picture, m_options.language));
    }

    void writeCaption(const Block &block)
    {
        if (!core::normalised(block.spans).isEmpty())
            m_out += "<figcaption>" + text(block) + "</figcaption>";
    }

    void writeGallery(const Block &block)
    {
        QByteArray pictures;
        for (const core::Picture &picture : block.pictures)
            pictures += figure(picture, {});
        if (pictures.isEmpty())
            return;
        const QByteArray columns =
            block.columns > 0 ? QByteArray(" columns-" + QByteArray::number(std::min(block.columns, 8))) : QByteArray();
        m_out += tag("figure", block, " class=\"gallery" + columns + '"') + '\n' + pictures;
        writeCaption(block);
        m_out += "</figure>\n";
    }

    // The side on which a cell's words stand is the table's; their own direction is around them.
    QByteArray cellText(const Block &table, const core::Cell &cell)
    {
        const Direction own = core::directionOfCell(table, cell, m_tableReads);
        if (own == m_tableReads || cell.spans.isEmpty())
            return readersHtml(cell.spans, m_calls);
        return (own == Direction::RightToLeft ? "<span dir=\"rtl\">" : "<span dir=\"ltr\">")
               + readersHtml(cell.spans, m_calls) + "</span>";
    }

    void writeCell(const Block &table, const core::Cell &cell, bool head)
    {
        const QByteArray element = head || cell.header ? "th" : "td";
        m_out += '<' + element;
        if (cell.columns > 1)
            m_out += " colspan=\"" + QByteArray::number(cell.columns) + '"';
        if (cell.rows > 1)
            m_out += " rowspan=\"" + QByteArray::number(cell.rows) + '"';
        if (element == "th")
            m_out += head ? " scope=\"col\"" : " scope=\"row\"";
        if (cell.align != core::Align::Auto) {
            m_out += cell.align == core::Align::Start    ? " class=\"align-start\""
                     : cell.align == core::Align::Centre ? " class=\"align-centre\""
                                                         : " class=\"align-end\"";
        }
        m_out += '>' + cellText(table, cell) + "</" + element + '>';
    }

    void writeRows(const Block &block, qsizetype first, qsizetype end, const QByteArray &group)
    {
        const core::Table &table = block.table;
        if (first >= end)
            return;
        m_out += '<' + group + ">\n";
        for (qsizetype i = first; i < end; ++i) {
            m_out += "<tr>";
            for (const core::Cell &cell : table.rows.at(i))
                writeCell(block, cell, group == "thead");
            m_out += "</tr>\n";
        }
        m_out += "</" + group + ">\n";
    }

    void writeTable(const Block &block)
    {
        const core::Table &table = block.table;
        if (table.isEmpty())
            return;
        const qsizetype head = std::clamp<qsizetype>(table.headRows, 0, table.rows.size());
        const qsizetype foot = std::clamp<qsizetype>(table.footRows, 0, table.rows.size() - head);
        m_tableReads = core::effectiveDirection(block, m_direction);
        m_out += tag("figure", block, " class=\"table\"") + "<table>\n";
        if (!core::normalised(block.spans).isEmpty())
            m_out += "<caption>" + text(block) + "</caption>\n";
        writeRows(block, 0, head, "thead");
        writeRows(block, head, table.rows.size() - foot, "tbody");
        writeRows(block, table.rows.size() - foot, table.rows.size(), "tfoot");
        m_out += "</table></figure>\n";
    }

    // A link to look at, nothing of the other site: no script, no frame, no picture from there.
    void writeEmbed(const Block &block)
    {
        const core::Embed &embed = block.embed;
        if (!isWebAddress(embed.address))
            return;
        QByteArray provider;
        for (const QChar c : embed.provider) {
            if (c.isLetterOrNumber() || c == QLatin1Char('-'))
                provider += QString(c).toUtf8();
        }
        m_out += tag("figure", block,
                     " class=\"embed" + (provider.isEmpty() ? QByteArray() : QByteArray(" embed-" + provider)) + '"')
                 + "<a href=\"" + escapedAttribute(embed.address) + "\">";
        if (!embed.title.isEmpty())
            m_out += "<strong class=\"embed-title\">" + escapedText(embed.title) + "</strong> ";
        const QUrl url(embed.address);
        QString address =
            embed.title.isEmpty() ? url.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo) : url.host();
        while (address.startsWith(QLatin1Char('/')))
            address.remove(0, 1);
        m_out += "<span class=\"embed-address\">" + escapedText(address) + "</span></a>";
        writeCaption(block);
        m_out += "</figure>\n";
    }

    void writeOpaque(const Block &block)
    {
        const QByteArray clean = sanitise(block.origin.source).trimmed();
        if (!clean.isEmpty())
            m_out += "<div class=\"site-block\"" + name(block) + '>' + clean + "</div>\n";
    }

    void writeFence(const Block &block)
    {
        for (int i = 0; i < block.fence.closes && !m_fences.isEmpty(); ++i)
            closeFence();
        if (block.fence.opens <= 0)
            return;
        QByteArray closing;
        for (const QByteArray &tag : unclosedTags(block.origin.source)) {
            Tag scanned;
            if (scanTag(tag, 0, scanned) != TagScan::Found)
                continue;
            m_out += tag + '\n';
            closing.prepend("</" + scanned.name + ">\n");
        }
        for (int i = 1; i < std::min(block.fence.opens, 100); ++i)
            m_fences.append(QByteArray());
        m_fences.append(closing);
    }

    void closeFence() { m_out += m_fences.takeLast(); }

    void writeNotes()
    {
        if (m_calls.notes().isEmpty())
            return;
        m_out += "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n";
        QSet<QString> written;
        for (const Block &note : m_calls.notes()) {
            const QByteArray anchor = noteAnchor(note.name);
            const bool first = !written.contains(note.name);
            written.insert(note.name);
            m_out += tag("li", note, first ? QByteArray(" id=\"fn-" + anchor + '"') : QByteArray()) + text(note);
            if (first && m_calls.isCalled(note.name))
                m_out +=
                    " <a href=\"#fnref-" + anchor + "\" class=\"footnote-back\" role=\"doc-backlink\">\u21a9\ufe0e</a>";
            m_out += "</li>\n";
        }
        m_out += "</ol>\n</section>\n";
    }

    QByteArray name(const Block &block) const
    {
        if (m_options.blockNames == BlockNames::Omit || block.id.isEmpty())
            return {};
        return " data-block=\"" + escapedAttribute(block.id.value) + '"';
    }

    QByteArray tag(const QByteArray &element, const Block &block, const QByteArray &attributes = {}) const
    {
        return tagInside({false, m_options.language, m_direction}, element, block, attributes);
    }

    QByteArray tagInside(const Item &outer, const QByteArray &element, const Block &block,
                         const QByteArray &attributes = {}) const
    {
        return '<' + element + attributes + languageOf(outer, block) + name(block) + '>';
    }

    // The language and direction of a block, where they are not those of what it stands in.
    [[nodiscard]] QByteArray languageOf(const Item &outer, const Block &block) const
    {
        QByteArray attributes;
        const QString language = block.language.isEmpty() ? m_options.language : block.language;
        if (language != outer.language)
            attributes += " lang=\"" + escapedAttribute(language) + '"';
        const Direction direction = core::effectiveDirection(block, m_direction);
        if (direction != outer.direction)
            attributes += direction == Direction::RightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
        return attributes;
    }

    QByteArray text(const Block &block) { return readersHtml(block.spans, m_calls); }

    const HtmlWriteOptions &m_options;
    Direction m_direction;
    Direction m_tableReads = Direction::LeftToRight; // of the one that is being written
    NoteCalls m_calls;
    QHash<core::BlockId, ListPlace> m_places; // of items
    QByteArray m_out;
    BlockKind m_quote = BlockKind::Paragraph; // Quote or PullQuote while one is open
    QList<Item> m_lists;                      // from the outermost on
    QList<QByteArray> m_fences;               // what closes each open one
};

} // namespace

QByteArray writeHtml(const core::Body &body, const HtmlWriteOptions &options)
{
    return HtmlWriter(body, options).write(body);
}

QByteArray directionAttribute(const QString &text, const QString &language)
{
    const Direction story = core::directionOfLanguage(language);
    const Direction direction = core::directionOf(text, story);
    return direction == story ? "" : direction == Direction::RightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
}

QByteArray writeFigure(const core::Picture &picture, const HtmlWriteOptions &options, const QByteArray &attributes)
{
    return figureHtml(picture, options, attributes, captionHtml(picture, {options.language}));
}

} // namespace formats
