// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story.h"
#include "formats/html.h"
#include "formats/inline_html.h"
#include "formats/picture_source.h"

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

class HtmlWriter
{
public:
    explicit HtmlWriter(const HtmlWriteOptions &options)
        : m_options(options)
        , m_direction(core::isRightToLeft(options.language) ? Direction::RightToLeft : Direction::LeftToRight)
    {
    }

    QByteArray write(const core::Body &body)
    {
        const Block *before = nullptr;
        for (const Block &block : body.blocks) {
            // Two quotes or lists that stood side by side stay two.
            const bool parted =
                before && block.origin.glueAfter == before->id && !before->id.isEmpty() && endsContainer(block);
            if (block.kind != BlockKind::Quote || parted)
                closeQuote();
            if (block.kind != BlockKind::ListItem || (parted && block.level == 0))
                closeLists(0);
            writeBlock(block);
            before = &block;
        }
        closeQuote();
        closeLists(0);
        return m_out;
    }

private:
    static bool endsContainer(const Block &block)
    {
        const QByteArray &glue = block.origin.glue;
        if (block.kind == BlockKind::Quote)
            return glue.contains("</blockquote");
        return block.kind == BlockKind::ListItem && block.level == 0 && (glue.contains("<ul") || glue.contains("<ol"));
    }

    void writeBlock(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
        case BlockKind::PullQuote:
        case BlockKind::QuoteSource:
        case BlockKind::Code:
        case BlockKind::Footnote:
        case BlockKind::Gallery:
        case BlockKind::Table:
        case BlockKind::Embed:
            m_out += tag("p", block) + text(block) + "</p>\n";
            break;
        case BlockKind::DeskNote:
            break;
        case BlockKind::Heading: {
            const QByteArray name = 'h' + QByteArray::number(std::clamp(block.level, 2, 4));
            m_out += tag(name, block) + text(block) + "</" + name + ">\n";
            break;
        }
        case BlockKind::Quote:
            if (!m_inQuote)
                m_out += "<blockquote>\n";
            m_inQuote = true;
            m_out += tag("p", block) + text(block) + "</p>\n";
            break;
        case BlockKind::ListItem:
            writeItem(block);
            break;
        case BlockKind::Picture:
            m_out += writeFigure(block.picture, m_options, name(block));
            break;
        case BlockKind::Separator:
            m_out += "<hr" + name(block) + ">\n";
            break;
        case BlockKind::Opaque: {
            const QByteArray clean = sanitise(block.origin.source).trimmed();
            if (!clean.isEmpty())
                m_out += "<div class=\"site-block\"" + name(block) + '>' + clean + "</div>\n";
            break;
        }
        }
    }

    void writeItem(const Block &block)
    {
        const qsizetype level = std::clamp<qsizetype>(block.level, 0, m_lists.size());
        closeLists(level + 1);
        if (m_lists.size() == level + 1 && m_lists.last() != block.ordered)
            closeLists(level);
        if (m_lists.size() == level + 1) {
            m_out += "</li>\n";
        } else {
            m_out += block.ordered ? "<ol>\n" : "<ul>\n";
            m_lists.append(block.ordered);
        }
        m_out += tag("li", block) + text(block);
    }

    void closeLists(qsizetype depth)
    {
        while (m_lists.size() > depth)
            m_out += m_lists.takeLast() ? "</li>\n</ol>\n" : "</li>\n</ul>\n";
    }

    void closeQuote()
    {
        if (m_inQuote)
            m_out += "</blockquote>\n";
        m_inQuote = false;
    }

    QByteArray name(const Block &block) const
    {
        if (m_options.blockNames == BlockNames::Omit || block.id.isEmpty())
            return {};
        return " data-block=\"" + escapedAttribute(block.id.value) + '"';
    }

    QByteArray tag(const QByteArray &element, const Block &block) const
    {
        QByteArray opening = '<' + element;
        if (!block.language.isEmpty() && block.language != m_options.language)
            opening += " lang=\"" + escapedAttribute(block.language) + '"';
        const Direction direction = core::effectiveDirection(block, m_options.language);
        if (direction != m_direction && !block.spans.isEmpty())
            opening += direction == Direction::RightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
        return opening + name(block) + '>';
    }

    static QByteArray text(const Block &block) { return writeInline(block.spans, {}, Links::SafeOnly); }

    const HtmlWriteOptions &m_options;
    Direction m_direction;
    QByteArray m_out;
    bool m_inQuote = false;
    QList<bool> m_lists; // ordered, from the outermost on
};

} // namespace

QByteArray writeHtml(const core::Body &body, const HtmlWriteOptions &options)
{
    return HtmlWriter(options).write(body);
}

QByteArray writeFigure(const core::Picture &picture, const HtmlWriteOptions &options, const QByteArray &attributes)
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
    const QByteArray caption = captionHtml(picture, options.language);
    if (!caption.isEmpty())
        html += "<figcaption>" + caption + "</figcaption>";
    return html + "</figure>\n";
}

} // namespace formats
