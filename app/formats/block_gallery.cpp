// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_cursor.h"
#include "formats/block_source.h"
#include "formats/inline_html_edit.h"
#include "formats/picture_source.h"

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;
using core::Picture;

struct PicturePlace
{
    Picture picture;
    qsizetype begin = 0; // of its block or list item
    qsizetype end = 0;
    qsizetype figure = 0; // what readPicture() reads
    qsizetype figureEnd = 0;
};

struct Places
{
    bool commented = false;
    bool nested = true;      // picture blocks, not a list
    Tag around;              // the tag with the gallery's classes
    qsizetype inside = 0;    // where the pictures begin
    qsizetype insideEnd = 0; // and where the last one ends
    qsizetype captionBegin = -1;
    qsizetype captionEnd = -1;
    qsizetype caption = -1; // where its element begins, or would; -1: there is no place for one
    qsizetype captionOver = -1;
    QList<PicturePlace> pictures;
};

class GalleryReader
{
public:
    GalleryReader(const QByteArray &source, const InlineRules &rules)
        : m_source(source)
        , m_rules(rules)
        , m_cursor(source)
    {
    }

    bool read(Block &block)
    {
        block.kind = BlockKind::Gallery;
        BlockComment comment;
        places.commented = m_cursor.takeComment(BlockComment::Kind::Open, comment);
        if (places.commented && comment.name != "core/gallery")
            return false;
        block.columns = attributesOf(comment).value(QLatin1String("columns")).toInt();
        const bool figure = m_cursor.take("figure", places.around);
        if (figure ? !readInside(block) : !readList())
            return false;
        if (places.commented
            && (!m_cursor.takeComment(BlockComment::Kind::Close, comment) || comment.name != "core/gallery"))
            return false;
        for (const PicturePlace &place : std::as_const(places.pictures))
            block.pictures.append(place.picture);
        if (!places.commented)
            block.columns = columnsFrom(m_cursor.bytesOf(places.around));
        hoistLanguage({&block.spans}, block);
        return m_cursor.atEnd() && !block.pictures.isEmpty();
    }

    Places places;

private:
    static int columnsFrom(const QByteArray &tag)
    {
        for (const QByteArray &name : attributeOf(QByteArrayView(tag), "class").split(' ')) {
            if (name.startsWith("columns-"))
                return name.mid(8).toInt();
        }
        return 0;
    }

    bool readInside(Block &block)
    {
        Tag list;
        const qsizetype before = m_cursor.at();
        places.nested = !m_cursor.take("ul", list);
        m_cursor.moveTo(before);
        if (!(places.nested ? readPictures() : readList()) || !readCaption(block))
            return false;
        return m_cursor.takeClosing("figure");
    }

    bool take(PicturePlace place)
    {
        if (!readPicture(m_source.mid(place.figure, place.figureEnd - place.figure), m_rules.footnotes, place.picture))
            return false;
        places.pictures.append(place);
        places.insideEnd = place.end;
        return true;
    }

    // In block comments, or bare figures.
    bool readPictures()
    {
        places.inside = places.around.end;
        places.insideEnd = places.inside;
        for (;;) {
            BlockComment open;
            BlockComment close;
            Tag figure;
            const qsizetype before = m_cursor.at();
            const bool commented = m_cursor.takeComment(BlockComment::Kind::Open, open);
            if (commented && open.name != "core/image")
                return false;
            qsizetype textBegin = 0;
            qsizetype textEnd = 0;
            if (!m_cursor.take("figure", figure) || !m_cursor.takeTo("figure", textBegin, textEnd)) {
                m_cursor.moveTo(before);
                return !commented;
            }
            const qsizetype begin = commented ? open.begin : figure.begin;
            if (commented && (!m_cursor.takeComment(BlockComment::Kind::Close, close) || close.name != "core/image"))
                return false;
            if (!take({{}, begin, m_cursor.at(), begin, m_cursor.at()}))
                return false;
        }
    }

    bool readList()
    {
        places.nested = false;
        Tag list;
        if (!m_cursor.take("ul", list))
            return false;
        if (places.around.name.isEmpty() || !m_cursor.bytesOf(places.around).contains("columns-"))
            places.around = list;
        places.inside = list.end;
        places.insideEnd = list.end;
        Tag item;
        while (m_cursor.take("li", item)) {
            Tag figure;
            qsizetype textBegin = 0;
            qsizetype textEnd = 0;
            if (!m_cursor.take("figure", figure) || !m_cursor.takeTo("figure", textBegin, textEnd))
                return false;
            const qsizetype figureEnd = m_cursor.at();
            if (!m_cursor.takeClosing("li") || !take({{}, item.begin, m_cursor.at(), figure.begin, figureEnd}))
                return false;
        }
        return m_cursor.takeClosing("ul");
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

QByteArray columnsClass(int columns)
{
    return columns > 0 ? "columns-" + QByteArray::number(columns) : QByteArray("columns-default");
}

class GalleryWriter
{
public:
    GalleryWriter(const Block &block, const SourceStyle &style, const WriteOptions &options)
        : m_block(block)
        , m_style(style)
        , m_options(options)
    {
    }

    QByteArray fresh() const
    {
        const QByteArray pictures = picturesAnew({}, {});
        if (pictures.isEmpty())
            return {};
        QByteArray comment = withMember("<!-- wp:gallery {\"linkTo\":\"none\"} -->", "columns",
                                        m_block.columns > 0 ? QByteArray::number(m_block.columns) : QByteArray());
        const QByteArray figure = "<figure class=\"wp-block-gallery has-nested-images " + columnsClass(m_block.columns)
                                  + " is-cropped\">" + pictures + caption() + "</figure>";
        return m_style.commented ? QByteArray(comment + '\n' + figure + "\n<!-- /wp:gallery -->") : figure;
    }

    QByteArray changed(const QByteArray &source, const Places &places, const Block &before) const
    {
        QList<Replacement> replacements;
        if (!replacePictures(source, places, before, replacements))
            return {};
        if (m_block.columns != before.columns)
            replaceColumns(source, places, replacements);
        const bool sameCaption = core::normalised(m_block.spans) == before.spans && before.language == m_block.language
                                 && before.direction == m_block.direction;
        if (sameCaption)
            return replaced(source, replacements);
        if (places.caption < 0)
            return {};
        if (places.captionBegin >= 0 && !m_block.spans.isEmpty()) {
            const QByteArray words = source.mid(places.captionBegin, places.captionEnd - places.captionBegin);
            replacements.append({places.captionBegin, places.captionEnd, text(words)});
        } else {
            replacements.append({places.caption, places.captionOver, caption()});
        }
        return replaced(source, replacements);
    }

private:
    // Where every picture stands where it stood, only the bytes of those that changed are touched.
    bool replacePictures(const QByteArray &source, const Places &places, const Block &before,
                         QList<Replacement> &replacements) const
    {
        if (!standWhereTheyStood(before)) {
            replacements.append({places.inside, places.insideEnd, picturesAnew(source, places)});
            replaceIds(source, replacements);
            return !replacements.first().bytes.isEmpty();
        }
        bool others = false;
        for (qsizetype i = 0; i < places.pictures.size(); ++i) {
            const PicturePlace &place = places.pictures.at(i);
            const Picture &picture = m_block.pictures.at(i);
            if (picture == place.picture)
                continue;
            const bool same = isSamePicture(picture, place.picture);
            others = others || !same;
            const QByteArray figure = source.mid(place.figure, place.figureEnd - place.figure);
            const QByteArray is = same ? withPicture(figure, picture, captionStyle())
                                       : freshPicture(picture, remoteImage(picture, m_options),
                                                      places.nested && figure.startsWith("<!--"), captionStyle());
            if (is.isEmpty())
                return false;
            replacements.append({place.figure, place.figureEnd, is});
        }
        if (others)
            replaceIds(source, replacements);
        return true;
    }

    // None came, went or moved; one may have become another, as by cutting it.
    bool standWhereTheyStood(const Block &before) const
    {
        const QList<Picture> &was = before.pictures;
        const QList<Picture> &is = m_block.pictures;
        if (was.size() != is.size())
            return false;
        const auto isIn = [](const QList<Picture> &pictures, const Picture &one) {
            return std::any_of(pictures.begin(), pictures.end(),
                               [&one](const Picture &other) { return isSamePicture(one, other); });
        };
        for (qsizetype i = 0; i < is.size(); ++i) {
            if (isSamePicture(was.at(i), is.at(i)))
                continue;
            if (isIn(was, is.at(i)) || isIn(is, was.at(i)) || remoteImage(is.at(i), m_options).url.isEmpty())
                return false;
        }
        return true;
    }

    CaptionStyle captionStyle() const { return {m_options.language, m_style.footnotes}; }

    QByteArray text(const QByteArray &before) const
    {
        return changedInline(before, withLanguage(m_block.spans, m_block.language, m_block.direction), m_style.rules,
                             dialectFor(before, m_style));
    }

    QByteArray caption() const
    {
        const QByteArray words = text({});
        return words.isEmpty()
                   ? QByteArray()
                   : "<figcaption class=\"blocks-gallery-caption wp-element-caption\">" + words + "</figcaption>";
    }

    QByteArray picturesAnew(const QByteArray &source, const Places &places) const
    {
        QList<QByteArray> written;
        QList<bool> used(places.pictures.size(), false);
        for (const Picture &picture : m_block.pictures) {
            const RemoteImage remote = remoteImage(picture, m_options);
            QByteArray bytes;
            for (qsizetype i = 0; bytes.isEmpty() && i < places.pictures.size(); ++i) {
                const PicturePlace &place = places.pictures.at(i);
                if (used.at(i) || !isSamePicture(place.picture, picture))
                    continue;
                used[i] = true;
                const QByteArray figure = source.mid(place.figure, place.figureEnd - place.figure);
                const QByteArray is = place.picture == picture ? figure : withPicture(figure, picture, captionStyle());
                if (!is.isEmpty())
                    bytes = source.mid(place.begin, place.figure - place.begin) + is
                            + source.mid(place.figureEnd, place.end - place.figureEnd);
            }
            if (bytes.isEmpty() && !remote.url.isEmpty())
                bytes = onePicture(picture, remote, places);
            if (!bytes.isEmpty())
                written.append(bytes);
        }
        return joined(written, source, places);
    }

    // The bytes before the first picture and between two of them stay, whichever pictures stand there now.
    QByteArray joined(const QList<QByteArray> &written, const QByteArray &source, const Places &places) const
    {
        QByteArray gap = places.nested && m_style.commented ? "\n\n" : "";
        QByteArray bytes;
        for (qsizetype i = 0; i < written.size(); ++i) {
            if (i < places.pictures.size()) {
                const qsizetype begin = i == 0 ? places.inside : places.pictures.at(i - 1).end;
                const QByteArray here = source.mid(begin, places.pictures.at(i).begin - begin);
                if (i == 0)
                    bytes += here;
                else
                    gap = here;
            }
            bytes += (i == 0 ? QByteArray() : gap) + written.at(i);
        }
        return bytes;
    }

    QByteArray onePicture(const Picture &picture, const RemoteImage &remote, const Places &places) const
    {
        const QByteArray figure = freshPicture(picture, remote, places.nested && m_style.commented, captionStyle());
        return places.nested ? figure : "<li class=\"blocks-gallery-item\">" + figure + "</li>";
    }

    // Old galleries have the pictures' numbers in their comment too.
    void replaceIds(const QByteArray &source, QList<Replacement> &replacements) const
    {
        BlockComment comment;
        if (!blockCommentAt(source, 0, comment) || !attributesOf(comment).contains(QLatin1String("ids")))
            return;
        QByteArray ids;
        for (const Picture &picture : m_block.pictures) {
            const QByteArray id = remoteImage(picture, m_options).id.toUtf8();
            if (id.toLongLong() > 0)
                ids += (ids.isEmpty() ? "" : ",") + id;
        }
        const qsizetype key = source.indexOf("\"ids\":[");
        const qsizetype end = key < 0 ? -1 : source.indexOf(']', key);
        if (end > 0 && end < comment.end)
            replacements.append({key + 7, end, ids});
    }

    void replaceColumns(const QByteArray &source, const Places &places, QList<Replacement> &replacements) const
    {
        BlockComment comment;
        if (places.commented && blockCommentAt(source, 0, comment)) {
            // The numbers in the same comment may have been replaced: both are brought into one.
            const QByteArray number = m_block.columns > 0 ? QByteArray::number(m_block.columns) : QByteArray();
            QByteArray bytes = source.left(comment.end);
            for (qsizetype i = replacements.size() - 1; i >= 0; --i) {
                if (replacements.at(i).end > comment.end)
                    continue;
                const Replacement inner = replacements.takeAt(i);
                bytes.replace(inner.begin, inner.end - inner.begin, inner.bytes);
            }
            replacements.append({0, comment.end, withMember(bytes, "columns", number)});
        }
        QByteArray tag = source.mid(places.around.begin, places.around.end - places.around.begin);
        QList<QByteArray> names = attributeOf(QByteArrayView(tag), "class").split(' ');
        const auto old = std::find_if(names.begin(), names.end(),
                                      [](const QByteArray &name) { return name.startsWith("columns-"); });
        if (old == names.end())
            names.append(columnsClass(m_block.columns));
        else
            *old = columnsClass(m_block.columns);
        tag = withAttribute(tag, "class", names.join(' '));
        replacements.append({places.around.begin, places.around.end, tag});
    }

    const Block &m_block;
    const SourceStyle &m_style;
    const WriteOptions &m_options;
};

} // namespace

bool readGallerySource(const QByteArray &source, const InlineRules &rules, Block &block)
{
    Block read;
    if (!GalleryReader(source, rules).read(read))
        return false;
    block = read;
    return true;
}

QByteArray renderGallery(const Block &block, const SourceStyle &style, const WriteOptions &options)
{
    const GalleryWriter writer(block, style, options);
    GalleryReader reader(block.origin.source, style.rules);
    Block before;
    if (!block.origin.source.isEmpty() && reader.read(before)) {
        const QByteArray changed = writer.changed(block.origin.source, reader.places, before);
        if (!changed.isEmpty())
            return renumbered(changed, style.footnotes); // captions that are as they were too
    }
    return writer.fresh();
}

} // namespace formats
