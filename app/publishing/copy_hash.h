// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered of a site's copy, to know later whether somebody changed it: one hash of what every look sees, and
// behind it one of each further field that this look asked for. Which fields those are may change with the site's
// plugins, and a field that was not asked for before was not changed. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace publishing {

[[nodiscard]] QByteArray withField(const QByteArray &hash, QByteArrayView name, const QByteArray &value);
[[nodiscard]] bool knowsField(const QByteArray &hash, QByteArrayView name);
// Both know the field, and it differs.
[[nodiscard]] bool fieldDiffers(const QByteArray &now, const QByteArray &before, QByteArrayView name);
// Nothing differs of what both know.
[[nodiscard]] bool sameCopy(const QByteArray &now, const QByteArray &before);

} // namespace publishing
