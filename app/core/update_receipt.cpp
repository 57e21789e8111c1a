// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/update_receipt.h"

#include "core/json_bytes.h"
#include "core/json_fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array states = {std::pair{AlterationState::Told, "told"},
                               std::pair{AlterationState::PuttingBack, "puttingBack"},
                               std::pair{AlterationState::Insists, "insists"}, std::pair{AlterationState::Left, "left"},
                               std::pair{AlterationState::Accepted, "accepted"}};

constexpr std::array fieldNames = {
    std::pair{ChangedField::Which::Headline, "headline"}, std::pair{ChangedField::Which::Standfirst, "standfirst"},
    std::pair{ChangedField::Which::Slug, "slug"}, std::pair{ChangedField::Which::Desks, "desks"},
    std::pair{ChangedField::Which::Tags, "tags"}};

constexpr std::array kinds = {std::pair{BlockKind::Paragraph, "paragraph"},
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
                              std::pair{BlockKind::Opaque, "opaque"}};

int number(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toInt();
}

QStringList strings(const QJsonObject &json, const char *key)
{
    QStringList list;
    for (const QJsonValue &value : json.value(QLatin1String(key)).toArray())
        list << value.toString(); // empty ones too
    return list;
}

} // namespace

bool UpdateReceipt::sameWords() const
{
    const bool sameFields = std::none_of(fields.cbegin(), fields.cend(), [](const ChangedField &field) {
        return field.which == ChangedField::Which::Headline || field.which == ChangedField::Which::Standfirst;
    });
    return sameFields && moved == 0 && std::all_of(places.cbegin(), places.cend(), [](const ChangedPlace &place) {
               return place.before == place.after && !place.before.isEmpty();
           });
}

QString toText(AlterationState state)
{
    return json::nameIn(states, state);
}

AlterationState alterationStateFromText(const QString &text)
{
    return json::valueIn(states, text, AlterationState::Told);
}

QByteArray toBytes(const UpdateReceipt &receipt)
{
    QJsonObject object;
    json::put(object, "identical", receipt.identical);
    json::put(object, "moved", receipt.moved);
    json::put(object, "paragraphs", receipt.paragraphsChanged);
    json::put(object, "others", receipt.othersChanged);
    json::put(object, "added", receipt.added);
    json::put(object, "removed", receipt.removed);
    json::put(object, "same", receipt.sameText);
    QJsonArray places;
    for (const ChangedPlace &place : receipt.places.mid(0, longestKept)) {
        QJsonObject one;
        json::put(one, "kind", json::nameIn(kinds, place.kind));
        json::put(one, "before", place.before);
        json::put(one, "after", place.after);
        json::put(one, "markupBefore", place.markupBefore);
        json::put(one, "markupAfter", place.markupAfter);
        places.append(one);
    }
    object.insert(QLatin1String("places"), places);
    QJsonArray fields;
    for (const ChangedField &field : receipt.fields) {
        QJsonObject one;
        json::put(one, "field", json::nameIn(fieldNames, field.which));
        one.insert(QLatin1String("before"), QJsonArray::fromStringList(field.before));
        one.insert(QLatin1String("after"), QJsonArray::fromStringList(field.after));
        fields.append(one);
    }
    object.insert(QLatin1String("fields"), fields);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

UpdateReceipt receiptFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(withMarksSpelled(bytes)).object();
    UpdateReceipt receipt;
    receipt.identical = number(object, "identical");
    receipt.moved = number(object, "moved");
    receipt.paragraphsChanged = number(object, "paragraphs");
    receipt.othersChanged = number(object, "others");
    receipt.added = number(object, "added");
    receipt.removed = number(object, "removed");
    receipt.sameText = object.value(QLatin1String("same")).toBool();
    for (const QJsonValue &value : object.value(QLatin1String("places")).toArray()) {
        const QJsonObject one = value.toObject();
        receipt.places.append({json::valueIn(kinds, json::text(one, "kind"), BlockKind::Paragraph),
                               json::text(one, "before"), json::text(one, "after"), json::text(one, "markupBefore"),
                               json::text(one, "markupAfter")});
    }
    for (const QJsonValue &value : object.value(QLatin1String("fields")).toArray()) {
        const QJsonObject one = value.toObject();
        receipt.fields.append({json::valueIn(fieldNames, json::text(one, "field"), ChangedField::Which::Headline),
                               strings(one, "before"), strings(one, "after")});
    }
    return receipt;
}

} // namespace core
