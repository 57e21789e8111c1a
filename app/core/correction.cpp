// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/correction.h"

#include "core/json_fields.h"

namespace core {

using namespace json;

QJsonObject toJson(const Correction &correction)
{
    QJsonObject json;
    put(json, "wrong", correction.wrong);
    put(json, "right", correction.right);
    put(json, "at", correction.at);
    put(json, "by", correction.by);
    return json;
}

Correction correctionFromJson(const QJsonObject &json)
{
    return {text(json, "wrong"), text(json, "right"), time(json, "at"), text(json, "by")};
}

} // namespace core
