// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array kindNames = {
    std::pair{BlockKind::Paragraph, "paragraph"}, std::pair{BlockKind::Heading, "heading"},
    std::pair{BlockKind::Quote, "quote"},         std::pair{BlockKind::ListItem, "listItem"},
    std::pair{BlockKind::Picture, "picture"},     std::pair{BlockKind::Separator, "separator"},
    std::pair{BlockKind::Opaque, "opaque"},
};

constexpr std::array stageNames = {
    std::pair{Stage::Draft, "draft"},
    std::pair{Stage::InReview, "inReview"},
    std::pair{Stage::ChangesAsked, "changesAsked"},
    std::pair{Stage::Approved, "approved"},
    std::pair{Stage::Scheduled, "scheduled"},
    std::pair{Stage::Published, "published"},
    std::pair{Stage::Killed, "killed"},
};

constexpr std::array directionNames = {
    std::pair{Direction::Auto, ""},
    std::pair{Direction::LeftToRight, "ltr"},
    std::pair{Direction::RightToLeft, "rtl"},
};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Table, typename Value>
Value valueIn(const Table &table, const QString &text, Value fallback)
{
    for (const auto &[candidate, name] : table) {
        if (text == QLatin1String(name))
            return candidate;
    }
    return fallback;
}

// Members that hold their default are left out: a story of 50,000 words is mostly plain paragraphs.
void put(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

void put(QJsonObject &json, const char *key, bool value)
{
    if (value)
        json.insert(QLatin1String(key), true);
}

void put(QJsonObject &json, const char *key, int value)
{
    if (value != 0)
        json.insert(QLatin1String(key), value);
}

void put(QJsonObject &json, const char *key, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        json.insert(QLatin1String(key), QString::fromLatin1(bytes.toBase64()));
}

void put(QJsonObject &json, const char *key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(QLatin1String(key), time.toUTC().toString(Qt::ISODateWithMs));
}

void put(QJsonObject &json, const char *key, const QJsonObject &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

void put(QJsonObject &json, const char *key, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(QLatin1String(key), QJsonArray::fromStringList(values));
}

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QByteArray bytes(const QJsonObject &json, const char *key)
{
    return QByteArray::fromBase64(text(json, key).toLatin1());
}

QDateTime time(const QJsonObject &json, const char *key)
{
    const QString value = text(json, key);
    return value.isEmpty() ? QDateTime() : QDateTime::fromString(value, Qt::ISODateWithMs).toUTC();
}

// An address that cannot be read is none: kept as it is, it would be another one after every save.
QUrl url(const QJsonObject &json, const char *key)
{
    const QUrl read(text(json, key));
    return read.isValid() ? read : QUrl();
}

QStringList texts(const QJsonObject &json, const char *key)
{
    QStringList values;
    for (const QJsonValue &value : json.value(QLatin1String(key)).toArray())
        values.append(value.toString());
    return values;
}

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
    return marks;
}

QJsonObject toJson(const Origin &origin)
{
    QJsonObject json;
    put(json, "glue", origin.glue);
    put(json, "after", origin.glueAfter.value);
    put(json, "source", origin.source);
    put(json, "fingerprint", origin.fingerprint);
    return json;
}

Origin originFromJson(const QJsonObject &json)
{
    return {bytes(json, "glue"), BlockId{text(json, "after")}, bytes(json, "source"), bytes(json, "fingerprint")};
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

QJsonObject toJson(const Remote &remote)
{
    QJsonObject json;
    put(json, "postId", remote.postId);
    put(json, "address", remote.address.toString(QUrl::FullyEncoded));
    put(json, "editAddress", remote.editAddress.toString(QUrl::FullyEncoded));
    put(json, "status", remote.status);
    put(json, "modified", remote.modified);
    put(json, "contentHash", remote.contentHash);
    return json;
}

Remote remoteFromJson(const QJsonObject &json)
{
    Remote remote;
    remote.postId = text(json, "postId");
    remote.address = url(json, "address");
    remote.editAddress = url(json, "editAddress");
    remote.status = text(json, "status");
    remote.modified = time(json, "modified");
    remote.contentHash = bytes(json, "contentHash");
    return remote;
}

QJsonObject toJson(const SearchAndSocial &fields)
{
    QJsonObject json;
    put(json, "searchTitle", fields.searchTitle);
    put(json, "searchDescription", fields.searchDescription);
    put(json, "socialTitle", fields.socialTitle);
    put(json, "socialDescription", fields.socialDescription);
    return json;
}

QStringList idTexts(const QList<DeskId> &ids)
{
    QStringList values;
    for (const DeskId &id : ids)
        values.append(id.value);
    return values;
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
    QJsonArray spans;
    for (const Span &span : block.spans) {
        QJsonObject object = toJson(span.marks);
        object.insert(QLatin1String("text"), span.text);
        spans.append(object);
    }
    if (!spans.isEmpty())
        json.insert(QLatin1String("spans"), spans);
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
    for (const QJsonValue &value : json.value(QLatin1String("spans")).toArray()) {
        const QJsonObject object = value.toObject();
        block.spans.append(Span{text(object, "text"), marksFromJson(object)});
    }
    return block;
}

QJsonObject toJson(const Picture &picture)
{
    QJsonObject json;
    put(json, "media", picture.media.value);
    put(json, "remoteId", picture.remoteId);
    put(json, "remoteUrl", picture.remoteUrl);
    put(json, "alt", picture.alt);
    put(json, "caption", picture.caption);
    put(json, "credit", picture.credit);
    put(json, "width", picture.width);
    put(json, "height", picture.height);
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
    picture.width = json.value(QLatin1String("width")).toInt();
    picture.height = json.value(QLatin1String("height")).toInt();
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

QJsonObject toJson(const Story &story, Extent extent)
{
    QJsonObject json;
    put(json, "id", story.id.value);
    put(json, "site", story.site.value);
    put(json, "desk", story.desk.value);
    put(json, "furtherDesks", idTexts(story.furtherDesks));
    put(json, "language", story.language);
    put(json, "kicker", story.kicker);
    put(json, "headline", story.headline);
    put(json, "standfirst", story.standfirst);
    put(json, "byline", story.byline);
    put(json, "dateline", story.dateline);
    put(json, "tags", story.tags);
    put(json, "subjects", story.subjects);
    put(json, "leadPicture", toJson(story.leadPicture));
    put(json, "slug", story.slug);
    put(json, "searchAndSocial", toJson(story.searchAndSocial));
    put(json, "embargo", story.embargo);
    put(json, "schedule", story.schedule);
    put(json, "stage", toText(story.stage));
    put(json, "assignee", story.assignee);
    put(json, "remote", toJson(story.remote));
    put(json, "revision", story.revision);
    put(json, "created", story.created);
    put(json, "modified", story.modified);
    QJsonArray credits;
    for (const Credit &credit : story.credits) {
        QJsonObject object{{QLatin1String("name"), credit.name}};
        put(object, "url", credit.url);
        credits.append(object);
    }
    if (!credits.isEmpty())
        json.insert(QLatin1String("credits"), credits);
    if (extent == Extent::Whole)
        json.insert(QLatin1String("body"), toJson(story.body));
    return json;
}

Result<Story> storyFromJson(const QJsonObject &json)
{
    Story story;
    story.id = StoryId{text(json, "id")};
    if (story.id.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("a story without an id")};
    story.site = SiteId{text(json, "site")};
    story.desk = DeskId{text(json, "desk")};
    for (const QString &id : texts(json, "furtherDesks"))
        story.furtherDesks.append(DeskId{id});
    story.language = text(json, "language");
    story.kicker = text(json, "kicker");
    story.headline = text(json, "headline");
    story.standfirst = text(json, "standfirst");
    story.byline = text(json, "byline");
    story.dateline = text(json, "dateline");
    story.body = bodyFromJson(json.value(QLatin1String("body")).toObject());
    for (const QJsonValue &value : json.value(QLatin1String("credits")).toArray())
        story.credits.append(Credit{text(value.toObject(), "name"), text(value.toObject(), "url")});
    story.tags = texts(json, "tags");
    story.subjects = texts(json, "subjects");
    story.leadPicture = pictureFromJson(json.value(QLatin1String("leadPicture")).toObject());
    story.slug = text(json, "slug");
    const QJsonObject fields = json.value(QLatin1String("searchAndSocial")).toObject();
    story.searchAndSocial = {text(fields, "searchTitle"), text(fields, "searchDescription"),
                             text(fields, "socialTitle"), text(fields, "socialDescription")};
    story.embargo = time(json, "embargo");
    story.schedule = time(json, "schedule");
    story.stage = stageFromText(text(json, "stage"));
    story.assignee = text(json, "assignee");
    story.remote = remoteFromJson(json.value(QLatin1String("remote")).toObject());
    story.revision = json.value(QLatin1String("revision")).toInt();
    story.created = time(json, "created");
    story.modified = time(json, "modified");
    return story;
}

QByteArray toBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> objectFromBytes(const QByteArray &bytes)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (!document.isObject())
        return Error{Error::Kind::Invalid, QStringLiteral("not a JSON object: ") + parsing.errorString()};
    return document.object();
}

QString toText(Stage stage)
{
    return nameIn(stageNames, stage);
}

Stage stageFromText(const QString &text)
{
    return valueIn(stageNames, text, Stage::Draft);
}

} // namespace core
