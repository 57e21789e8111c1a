// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads RTF as Word, WordPad, TextEdit and LibreOffice write it (specification 1.9.1). Pure functions, any thread.
#pragma once

#include "formats/documents/document.h"

namespace formats {

[[nodiscard]] core::Result<OpenedDocument> readRtf(const QByteArray &bytes, const DocumentLimits &limits);

} // namespace formats
