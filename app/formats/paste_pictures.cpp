// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paste_pictures.h"

#include "formats/documents/rtf_reader.h"
#include "formats/html.h"
#include "formats/html_links.h"
#include "formats/tag.h"

#include <QHash>

#include <algorithm>

namespace formats {

namespace {

constexpr qsizetype mostPictures = 200;
// Each byte of a picture is two letters there, and each picture there twice. A paste is done within a second, and so
// much of it can be read in that.
constexpr qint64 mostRtf = 64 * 1024 * 1024;

struct RichPicture
{
    QByteArray bytes;
    QString alt;
};

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Where the HTML names a file as a picture's source. What stands in comments is for other programs.
QList<Range> pictureFilesIn(const QByteArray &html)
{
    QList<Range> found;
    int tags = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
        if (QByteArrayView(html).sliced(at).startsWith("<!--")) {
            const qsizetype end = html.indexOf("-->", at + 4);
            if (end < 0)
                return found;
            at = end + 3;
            continue;
        }
        Tag tag;
        const TagScan scan = scanTag(html, at, tag);
        if (scan == TagScan::Unfinished)
            return found;
        if (scan == TagScan::NoTag) {
            ++at;
            continue;
        }
        at = tag.end;
        if (++tags > HtmlLimits{}.tags)
            return {}; // so much is refused anyway, and whoever asks is waiting
        if (tag.closing || tag.name != "img")
            continue;
        for (const Attribute &attribute : attributesOf(QByteArrayView(html).sliced(tag.begin, tag.end - tag.begin))) {
            if (attribute.name == "src" && isFilePath(QString::fromUtf8(attribute.value).trimmed()))
                found.append({tag.begin + attribute.begin, tag.begin + attribute.end});
        }
        if (found.size() > mostPictures)
            return {};
    }
    return found;
}

QList<RichPicture> picturesIn(const QByteArray &rtf, const core::Patience &patience)
{
    DocumentLimits limits;
    limits.patience = patience;
    limits.bytes = mostRtf;
    limits.textBytes = mostRtf;
    limits.pictures = mostPictures;
    QList<RichPicture> pictures;
    const core::Result<OpenedDocument> read = readRtf(rtf, limits);
    if (!read)
        return pictures;
    QHash<core::MediaId, QByteArray> bytes;
    for (const EmbeddedPicture &picture : read->pictures)
        bytes.insert(picture.media, picture.bytes);
    const auto take = [&](const core::Picture &picture) { pictures.append({bytes.value(picture.media), picture.alt}); };
    for (const core::Block &block : read->body.blocks) {
        if (block.kind == core::BlockKind::Picture)
            take(block.picture);
        for (const core::Picture &picture : block.pictures)
            take(picture);
    }
    return pictures;
}

// Stands for a picture while the HTML is read, so that its bytes need not go through the text.
QByteArray standIn(qsizetype index)
{
    return "stands for picture " + QByteArray::number(index) + ' ' + QByteArray(200, '.');
}

QByteArray withStandIns(const QByteArray &html, const QList<Range> &places)
{
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        out += html.mid(at, places.at(i).begin - at);
        out += "src=\"data:image/png;base64," + standIn(i).toBase64() + '"';
        at = places.at(i).end;
    }
    return out + html.mid(at);
}

} // namespace

bool hasPicturesInFiles(const QByteArray &html)
{
    return !pictureFilesIn(html).isEmpty();
}

core::Result<Pasted> readPasteWithRtf(const PasteInput &input, const QByteArray &rtf)
{
    const QList<Range> places = pictureFilesIn(input.html);
    if (!input.own.isEmpty() || places.isEmpty())
        return readPaste(input);
    const QList<RichPicture> pictures = picturesIn(rtf, input.patience);
    const bool complete = std::none_of(pictures.begin(), pictures.end(),
                                       [](const RichPicture &picture) { return picture.bytes.isEmpty(); });
    if (pictures.size() != places.size() || !complete)
        return readPaste(input);
    PasteInput standing = input;
    standing.html = withStandIns(input.html, places);
    core::Result<Pasted> read = readPaste(standing);
    if (!read)
        return read;
    Pasted pasted = *read;
    QHash<QByteArray, RichPicture> known;
    for (qsizetype i = 0; i < pictures.size(); ++i)
        known.insert(standIn(i), pictures.at(i));
    QHash<core::BlockId, QString> alts;
    for (PastedPicture &picture : pasted.pictures) {
        const auto meant = known.constFind(picture.bytes);
        if (meant == known.cend())
            continue;
        picture.bytes = meant->bytes;
        alts.insert(picture.block, meant->alt);
    }
    for (core::Block &block : pasted.blocks) {
        if (block.picture.alt.isEmpty())
            block.picture.alt = alts.value(block.id);
    }
    return pasted;
}

} // namespace formats
