// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links without what follows the reader around. Pure functions, any thread; nothing is looked up.
#pragma once

#include <QString>
#include <QUrl>

namespace formats {

// Detours by way of mail scanners, search engines and social sites are taken out, then the parameters that only count
// readers, and a name and password ("https://mira:secret@q.example"). Backslashes that browsers read as slashes are
// slashes. Everything else stays to the letter.
[[nodiscard]] QString withoutTracking(const QString &address);

// An address on the writer's own disk or network: file:, smb:, a drive, a share.
[[nodiscard]] bool isFilePath(const QString &address);

// What relative addresses of a page go by: what its <base> says, itself seen from the page; http and https only, else
// none.
[[nodiscard]] QUrl baseOfPage(const QString &base, const QString &page);

} // namespace formats
