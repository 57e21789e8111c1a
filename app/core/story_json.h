// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories and their parts as JSON, the form in which they are kept on disk and exchanged. Pure functions, any thread.
// Reading is lenient: unknown members are ignored and missing ones take their default, so an older program can open
// what a newer one wrote. Only a value that is not a story at all is refused.
#pragma once

#include "core/body_json.h"
#include "core/result.h"
#include "core/story.h"

#include <QJsonObject>

namespace core {

// With withoutBody the text is left out: all that is not body is small.
enum class Extent { Whole, WithoutBody };
[[nodiscard]] QJsonObject toJson(const Story &story, Extent extent = Extent::Whole);
// Invalid when there is no story id.
[[nodiscard]] Result<Story> storyFromJson(const QJsonObject &json);

// Compact UTF-8.
[[nodiscard]] QByteArray toBytes(const QJsonObject &json);
// Invalid when the bytes are not a JSON object.
[[nodiscard]] Result<QJsonObject> objectFromBytes(const QByteArray &bytes);

[[nodiscard]] QString toText(Stage stage);
[[nodiscard]] Stage stageFromText(const QString &text); // Draft for an unknown word

} // namespace core
