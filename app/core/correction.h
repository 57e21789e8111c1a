// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A correction of what was public: told to readers, and kept with the story. Values, any thread.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core {

struct Correction
{
    QString wrong; // what the story said; may be empty when it is better not said again
    QString right; // what is right
    QDateTime at;  // UTC
    QString by;    // not shown to readers

    friend bool operator==(const Correction &, const Correction &) = default;
};

// Where a site shows its corrections.
enum class CorrectionPlace { Top, Bottom };

[[nodiscard]] QJsonObject toJson(const Correction &correction);
[[nodiscard]] Correction correctionFromJson(const QJsonObject &json);

} // namespace core
