// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/body_json.h"

#include "core/json_fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using namespace json;

constexpr std::array kindNames = {
    std::pair{BlockKind::Paragraph, "paragraph"},
    std::pair{BlockKind::Heading, "heading"},
    std::pair{BlockKind::Quote, "quote"},
    std::pair{BlockKind::PullQuote, "pullQuote"},
    std::pair{BlockKind::QuoteSource, "quoteSource"},
    std::pair{BlockKind::ListItem, "listItem"},
    std::pair{BlockKind::Code, "code"},
    std::pair{BlockKind::Footnote, "footnote"},
    std::pair{BlockKind::DeskNote, "deskNote"},
    std::pair{BlockKind::Picture, "picture"},
    std::pair{BlockKind::Gallery, "gallery"},
    std::pair{BlockKind::Table, "table"},
    std::pair{BlockKind::Embed, "embed"},
    std::pair{BlockKind::Separator, "separator"},
    std::pair{BlockKind::Opaque, "opaque"},
};

constexpr std::array alignNames = {
    std::pair{Align::Auto, ""},
    std::pair{Align::Start, "start"},
    std::pair{Align::Centre, "centre"},
    std::pair{Align::End, "end"},
};

constexpr std::array directionNames = {
    std::pair{Direction::Auto, ""},
    std::pair{Direction::LeftToRight, "ltr"},
    std::pair{Direction::RightToLeft, "rtl"},
};

QJsonObject toJson(const Marks &marks)
{
    QJsonObject json;
    put(json, "bold", marks.bold);
    put(json, "italic", marks.italic);
    put(json, "strike", marks.strike);
    put(json, "sub", marks.subscript);
    put(json, "sup", marks.superscript);
    put(json, "code", marks.code);
    put(json, "href", marks.href);
    put(json, "lang", marks.language);
    put(json, "dir", nameIn(directionNames, marks.direction));
    put(json, "footnote", marks.footnote);
    QStringList kept;
    for (const QByteArray &tag : marks.kept)
        kept.append(QString::fromUtf8(tag));
    put(json, "kept", kept);
    return json;
}

Marks marksFromJson(const QJsonObject &json)
{
    Marks marks;
    marks.bold = json.value(QLatin1String("bold")).toBool();
    marks.italic = json.value(QLatin1String("italic")).toBool();
    marks.strike = json.value(QLatin1String("strike")).toBool();
    marks.subscript = json.value(QLatin1String("sub")).toBool();
    marks.superscript = json.value(QLatin1String("sup")).toBool();
    marks.code = json.value(QLatin1String("code")).toBool();
    marks.href = text(json, "href");
    marks.language = text(json, "lang");
    marks.direction = valueIn(directionNames, text(json, "dir"), Direction::Auto);
    marks.footnote = text(json, "footnote");
    for (const QString &tag : texts(json, "kept"))
        marks.kept.append(tag.toUtf8());
    return marks;
}

QJsonArray toJson(const QList<Span> &spans)
{
    QJsonArray array;
    for (const Span &span : spans) {
        QJsonObject object = toJson(span.marks);
        object.insert(QLatin1String("text"), span.text);
        array.append(object);
    }
    return array;
}

QList<Span> spansFromJson(const QJsonValue &json)
{
    QList<Span> spans;
    for (const QJsonValue &value : json.toArray()) {
        const QJsonObject object = value.toObject();
        spans.append(Span{text(object, "text"), marksFromJson(object)});
    }
    return spans;
}

void putSpans(QJsonObject &json, const char *key, const QList<Span> &spans)
{
    if (!spans.isEmpty())
        json.insert(QLatin1String(key), toJson(spans));
}

// A number of columns or rows, which is 1 unless it says otherwise.
int extent(const QJsonObject &json, const char *key)
{
    return std::max(1, json.value(QLatin1String(key)).toInt(1));
}

QJsonObject toJson(const Cell &cell)
{
    QJsonObject json;
    putSpans(json, "spans", cell.spans);
    put(json, "header", cell.header);
    put(json, "align", nameIn(alignNames, cell.align));
    put(json, "columns", cell.columns == 1 ? 0 : cell.columns);
    put(json, "rows", cell.rows == 1 ? 0 : cell.rows);
    return json;
}

Cell cellFromJson(const QJsonObject &json)
{
    return {spansFromJson(json.value(QLatin1String("spans"))), json.value(QLatin1String("header")).toBool(),
            valueIn(alignNames, text(json, "align"), Align::Auto), extent(json, "columns"), extent(json, "rows")};
}

QJsonObject toJson(const Table &table)
{
    QJsonObject json;
    if (table.isEmpty())
        return json;
    QJsonArray rows;
    for (const QList<Cell> &row : table.rows) {
        QJsonArray cells;
        for (const Cell &cell : row)
            cells.append(toJson(cell));
        rows.append(cells);
    }
    json.insert(QLatin1String("rows"), rows);
    put(json, "head", table.headRows);
    put(json, "foot", table.footRows);
    return json;
}

Table tableFromJson(const QJsonObject &json)
{
    Table table;
    for (const QJsonValue &row : json.value(QLatin1String("rows")).toArray()) {
        QList<Cell> cells;
        for (const QJsonValue &cell : row.toArray())
            cells.append(cellFromJson(cell.toObject()));
        table.rows.append(cells);
    }
    const int rows = static_cast<int>(table.rows.size());
    table.headRows = std::clamp(json.value(QLatin1String("head")).toInt(), 0, rows);
    table.footRows = std::clamp(json.value(QLatin1String("foot")).toInt(), 0, rows - table.headRows);
    return table;
}

QJsonObject toJson(const Embed &embed)
{
    QJsonObject json;
    put(json, "address", embed.address);
    put(json, "provider", embed.provider);
    put(json, "title", embed.title);
    put(json, "thumbnail", embed.thumbnail.value);
    return json;
}

Embed embedFromJson(const QJsonObject &json)
{
    return {text(json, "address"), text(json, "provider"), text(json, "title"), MediaId{text(json, "thumbnail")}};
}

QJsonObject toJson(const Fence &fence)
{
    QJsonObject json;
    put(json, "closes", fence.closes);
    put(json, "opens", fence.opens);
    return json;
}

Fence fenceFromJson(const QJsonObject &json)
{
    return {std::max(0, json.value(QLatin1String("closes")).toInt()),
            std::max(0, json.value(QLatin1String("opens")).toInt())};
}

QJsonObject toJson(const Origin &origin)
{
    QJsonObject json;
    put(json, "glue", origin.glue);
    put(json, "after", origin.glueAfter.value);
    put(json, "source", origin.source);
    put(json, "fingerprint", origin.fingerprint);
    put(json, "opening", origin.opening);
    return json;
}

Origin originFromJson(const QJsonObject &json)
{
    return {bytes(json, "glue"), BlockId{text(json, "after")}, bytes(json, "source"), bytes(json, "fingerprint"),
            bytes(json, "opening")};
}

QJsonArray toJson(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(toJson(block));
    return array;
}

QList<Block> blocksFromJson(const QJsonArray &array)
{
    QList<Block> blocks;
    blocks.reserve(array.size());
    for (const QJsonValue &value : array)
        blocks.append(blockFromJson(value.toObject()));
    return blocks;
}

} // namespace

QJsonObject toJson(const Block &block)
{
    QJsonObject json;
    put(json, "id", block.id.value);
    put(json, "kind", nameIn(kindNames, block.kind));
    put(json, "level", block.level);
    put(json, "ordered", block.ordered);
    put(json, "lang", block.language);
    put(json, "dir", nameIn(directionNames, block.direction));
    put(json, "name", block.name);
    put(json, "picture", toJson(block.picture));
    put(json, "origin", toJson(block.origin));
    putSpans(json, "spans", block.spans);
    QJsonArray pictures;
    for (const Picture &picture : block.pictures)
        pictures.append(toJson(picture));
    if (!pictures.isEmpty())
        json.insert(QLatin1String("pictures"), pictures);
    put(json, "columns", block.columns);
    put(json, "table", toJson(block.table));
    put(json, "embed", toJson(block.embed));
    put(json, "fence", toJson(block.fence));
    return json;
}

Block blockFromJson(const QJsonObject &json)
{
    Block block;
    block.id = BlockId{text(json, "id")};
    block.kind = valueIn(kindNames, text(json, "kind"), BlockKind::Paragraph);
    block.level = json.value(QLatin1String("level")).toInt();
    block.ordered = json.value(QLatin1String("ordered")).toBool();
    block.language = text(json, "lang");
    block.direction = valueIn(directionNames, text(json, "dir"), Direction::Auto);
    block.name = text(json, "name");
    block.picture = pictureFromJson(json.value(QLatin1String("picture")).toObject());
    block.origin = originFromJson(json.value(QLatin1String("origin")).toObject());
    block.spans = spansFromJson(json.value(QLatin1String("spans")));
    for (const QJsonValue &picture : json.value(QLatin1String("pictures")).toArray())
        block.pictures.append(pictureFromJson(picture.toObject()));
    block.columns = json.value(QLatin1String("columns")).toInt();
    block.table = tableFromJson(json.value(QLatin1String("table")).toObject());
    block.embed = embedFromJson(json.value(QLatin1String("embed")).toObject());
    block.fence = fenceFromJson(json.value(QLatin1String("fence")).toObject());
    return block;
}

namespace {

void putShare(QJsonObject &json, const char *key, double share, double usual)
{
    if (share != usual)
        json.insert(QLatin1String(key), share);
}

QJsonObject toJson(const PictureEdit &edit)
{
    QJsonObject json;
    put(json, "turns", edit.turns);
    put(json, "mirrored", edit.mirrored);
    putShare(json, "left", edit.left, 0);
    putShare(json, "top", edit.top, 0);
    putShare(json, "width", edit.width, 1);
    putShare(json, "height", edit.height, 1);
    put(json, "longestSide", edit.longestSide);
    return json;
}

PictureEdit editFromJson(const QJsonObject &json)
{
    PictureEdit edit;
    edit.turns = json.value(QLatin1String("turns")).toInt() & 3;
    edit.mirrored = json.value(QLatin1String("mirrored")).toBool();
    edit.left = std::clamp(json.value(QLatin1String("left")).toDouble(0), 0.0, 1.0);
    edit.top = std::clamp(json.value(QLatin1String("top")).toDouble(0), 0.0, 1.0);
    edit.width = std::clamp(json.value(QLatin1String("width")).toDouble(1), 0.0, 1.0 - edit.left);
    edit.height = std::clamp(json.value(QLatin1String("height")).toDouble(1), 0.0, 1.0 - edit.top);
    edit.longestSide = std::max(0, json.value(QLatin1String("longestSide")).toInt());
    return edit;
}

} // namespace

QJsonObject toJson(const Picture &picture)
{
    QJsonObject json;
    put(json, "media", picture.media.value);
    put(json, "remoteId", picture.remoteId);
    put(json, "remoteUrl", picture.remoteUrl);
    put(json, "alt", picture.alt);
    put(json, "caption", picture.caption);
    put(json, "credit", picture.credit);
    put(json, "captionMarkup", QString::fromUtf8(picture.captionMarkup));
    put(json, "width", picture.width);
    put(json, "height", picture.height);
    put(json, "copyright", picture.copyright);
    put(json, "place", picture.place);
    put(json, "taken", picture.taken);
    put(json, "original", picture.original.value);
    put(json, "edit", toJson(picture.edit));
    return json;
}

Picture pictureFromJson(const QJsonObject &json)
{
    Picture picture;
    picture.media = MediaId{text(json, "media")};
    picture.remoteId = text(json, "remoteId");
    picture.remoteUrl = text(json, "remoteUrl");
    picture.alt = text(json, "alt");
    picture.caption = text(json, "caption");
    picture.credit = text(json, "credit");
    picture.captionMarkup = text(json, "captionMarkup").toUtf8();
    picture.width = json.value(QLatin1String("width")).toInt();
    picture.height = json.value(QLatin1String("height")).toInt();
    picture.copyright = text(json, "copyright");
    picture.place = text(json, "place");
    picture.taken = text(json, "taken");
    picture.original = MediaId{text(json, "original")};
    picture.edit = editFromJson(json.value(QLatin1String("edit")).toObject());
    return picture;
}

QJsonObject toJson(const BodySplice &splice)
{
    return {{QLatin1String("first"), qint64(splice.first)},
            {QLatin1String("removed"), qint64(splice.removed)},
            {QLatin1String("inserted"), toJson(splice.inserted)}};
}

BodySplice spliceFromJson(const QJsonObject &json)
{
    return {qsizetype(json.value(QLatin1String("first")).toInteger()),
            qsizetype(json.value(QLatin1String("removed")).toInteger()),
            blocksFromJson(json.value(QLatin1String("inserted")).toArray())};
}

QJsonObject toJson(const Body &body)
{
    QJsonObject json{{QLatin1String("blocks"), toJson(body.blocks)}};
    put(json, "tail", body.tail);
    put(json, "tailAfter", body.tailAfter.value);
    return json;
}

Body bodyFromJson(const QJsonObject &json)
{
    return {blocksFromJson(json.value(QLatin1String("blocks")).toArray()), bytes(json, "tail"),
            BlockId{text(json, "tailAfter")}};
}

} // namespace core
