// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads OpenDocument texts (.odt, .ott, .fodt; ODF 1.0 to 1.3). Pure functions, any thread.
#pragma once

#include "formats/documents/archive.h"
#include "formats/documents/document.h"

namespace formats {

[[nodiscard]] core::Result<OpenedDocument> readOdt(Archive &archive, const DocumentLimits &limits);
// All in one XML file, its pictures as Base64.
[[nodiscard]] core::Result<OpenedDocument> readFlatOdt(const QByteArray &bytes, const DocumentLimits &limits);

} // namespace formats
