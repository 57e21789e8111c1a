// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's text and its parts as JSON. Pure functions, any thread. Reading is lenient, as in story_json.h.
#pragma once

#include "core/body.h"

#include <QJsonObject>

namespace core {

[[nodiscard]] QJsonObject toJson(const Block &block);
[[nodiscard]] Block blockFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Picture &picture);
[[nodiscard]] Picture pictureFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const BodySplice &splice);
[[nodiscard]] BodySplice spliceFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const Body &body);
[[nodiscard]] Body bodyFromJson(const QJsonObject &json);

} // namespace core
