// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_cursor.h"
#include "formats/block_source.h"
#include "formats/inline_html_edit.h"

#include <QJsonObject>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

struct Places
{
    qsizetype addressBegin = 0;
    qsizetype addressEnd = 0;
    qsizetype captionBegin = -1;
    qsizetype captionEnd = -1;
    qsizetype caption = -1; // where its element begins, or would; -1: there is no place for one
    qsizetype captionOver = -1;
    qsizetype commentEnd = 0; // 0: there is none
};

bool isAddressAlone(const QByteArray &text)
{
    if (!text.startsWith("http://") && !text.startsWith("https://"))
        return false;
    for (const char c : text) {
        if (isSpace(c) || c == '<' || c == '>' || c == '"' || c == '[')
            return false;
    }
    return isWebAddress(QString::fromUtf8(text));
}

QString decodedText(const QByteArray &html)
{
    return core::plainText(readInline(html).spans);
}

QString providerFrom(const QByteArray &tag)
{
    for (const QByteArray &name : attributeOf(QByteArrayView(tag), "class").split(' ')) {
        if (name.startsWith("is-provider-"))
            return QString::fromUtf8(name.mid(12));
    }
    return {};
}

class EmbedReader
{
public:
    EmbedReader(const QByteArray &source, const InlineRules &rules)
        : m_source(source)
        , m_rules(rules)
        , m_cursor(source)
    {
    }

    bool read(Block &block)
    {
        block.kind = BlockKind::Embed;
        if (m_source != QString::fromUtf8(m_source).toUtf8() || m_source.contains('\0'))
            return false;
        if (isAddressAlone(m_source) && m_rules.lineEnds == LineEnds::Break) {
            places.addressEnd = m_source.size();
            block.embed.address = decodedText(m_source);
            return true;
        }
        BlockComment comment;
        const bool commented = m_cursor.takeComment(BlockComment::Kind::Open, comment);
        const QByteArray name = comment.name;
        if (commented && name != "core/embed" && !name.startsWith("core-embed/"))
            return false;
        places.commentEnd = comment.end;
        Tag figure;
        if (!m_cursor.take("figure", figure) || !readAddress(block) || !readCaption(block)
            || !m_cursor.takeClosing("figure"))
            return false;
        block.embed.provider = providerFrom(m_cursor.bytesOf(figure));
        if (commented) {
            const QJsonObject attributes = attributesOf(comment);
            if (attributes.value(QLatin1String("url")).toString() != block.embed.address)
                return false;
            const QString provider = attributes.value(QLatin1String("providerNameSlug")).toString();
            if (!provider.isEmpty())
                block.embed.provider = provider;
            else if (name.startsWith("core-embed/"))
                block.embed.provider = QString::fromUtf8(name.mid(11));
            if (!m_cursor.takeComment(BlockComment::Kind::Close, comment) || comment.name != name)
                return false;
        }
        hoistLanguage({&block.spans}, block);
        return m_cursor.atEnd();
    }

    Places places;

private:
    bool readAddress(Block &block)
    {
        Tag wrapper;
        qsizetype begin = 0;
        qsizetype end = 0;
        if (!m_cursor.take("div", wrapper) || !m_cursor.takeTo("div", begin, end))
            return false;
        while (begin < end && isSpace(m_source.at(begin)))
            ++begin;
        while (end > begin && isSpace(m_source.at(end - 1)))
            --end;
        const QByteArray address = m_source.mid(begin, end - begin);
        places.addressBegin = begin;
        places.addressEnd = end;
        block.embed.address = decodedText(address);
        return isAddressAlone(address);
    }

    bool readCaption(Block &block)
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
        block.spans = text.spans;
        return text.faithful;
    }

    const QByteArray &m_source;
    InlineRules m_rules;
    BlockCursor m_cursor;
};

QByteArray textOf(const Block &block, const QByteArray &before, const SourceStyle &style)
{
    return changedInline(before, withLanguage(block.spans, block.language, block.direction), style.rules,
                         dialectFor(before, style));
}

QByteArray captionOf(const Block &block, const SourceStyle &style)
{
    const QByteArray words = textOf(block, {}, style);
    return words.isEmpty() ? QByteArray() : "<figcaption class=\"wp-element-caption\">" + words + "</figcaption>";
}

QByteArray fresh(const Block &block, const SourceStyle &style)
{
    const QByteArray address = escapedText(block.embed.address);
    const QByteArray caption = captionOf(block, style);
    const QByteArray provider = escapedAttribute(block.embed.provider);
    if (!style.blocks && caption.isEmpty() && provider.isEmpty())
        return address;
    QByteArray figure = "<figure class=\"wp-block-embed";
    if (!provider.isEmpty())
        figure += " is-provider-" + provider + " wp-block-embed-" + provider;
    figure += "\"><div class=\"wp-block-embed__wrapper\">\n" + address + "\n</div>" + caption + "</figure>";
    if (!style.commented)
        return figure;
    QByteArray json = "{\"url\":" + jsonText(block.embed.address);
    if (!provider.isEmpty())
        json += ",\"providerNameSlug\":" + jsonText(block.embed.provider);
    return "<!-- wp:embed " + json + "} -->\n" + figure + "\n<!-- /wp:embed -->";
}

QByteArray changed(const Block &block, const Block &before, const Places &places, const SourceStyle &style)
{
    const QByteArray &source = block.origin.source;
    QList<Replacement> replacements;
    if (block.embed.address != before.embed.address) {
        replacements.append({places.addressBegin, places.addressEnd, escapedText(block.embed.address)});
        if (places.commentEnd > 0)
            replacements.append({0, places.commentEnd,
                                 withMember(source.left(places.commentEnd), "url", jsonText(block.embed.address))});
    }
    const bool sameCaption = core::normalised(block.spans) == before.spans && before.language == block.language
                             && before.direction == block.direction;
    if (sameCaption)
        return replaced(source, replacements);
    if (places.caption < 0)
        return {};
    if (places.captionBegin >= 0 && !block.spans.isEmpty()) {
        const QByteArray words = source.mid(places.captionBegin, places.captionEnd - places.captionBegin);
        replacements.append({places.captionBegin, places.captionEnd, textOf(block, words, style)});
    } else {
        replacements.append({places.caption, places.captionOver, captionOf(block, style)});
    }
    return replaced(source, replacements);
}

} // namespace

bool readEmbedSource(const QByteArray &source, const InlineRules &rules, Block &block)
{
    Block read;
    if (!EmbedReader(source, rules).read(read))
        return false;
    block = read;
    return true;
}

QByteArray renderEmbed(const Block &block, const SourceStyle &style)
{
    EmbedReader reader(block.origin.source, style.rules);
    Block before;
    if (!block.origin.source.isEmpty() && reader.read(before) && before.embed.provider == block.embed.provider) {
        const QByteArray bytes = changed(block, before, reader.places, style);
        if (!bytes.isEmpty())
            return bytes;
    }
    return block.embed.isEmpty() ? QByteArray() : fresh(block, style);
}

} // namespace formats
