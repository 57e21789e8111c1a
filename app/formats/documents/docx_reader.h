// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads Word documents (.docx, .docm, .dotx; ECMA-376, transitional and strict). Pure functions, any thread.
#pragma once

#include "formats/documents/archive.h"
#include "formats/documents/document.h"

namespace formats {

// The part with the text, "word/document.xml" mostly; empty when the archive is no Word document.
[[nodiscard]] QString docxMainPart(Archive &archive);

[[nodiscard]] core::Result<OpenedDocument> readDocx(Archive &archive, const DocumentLimits &limits);

} // namespace formats
