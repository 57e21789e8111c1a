// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Word processors put HTML on the clipboard whose pictures are files of theirs, which are not ours to open, and beside
// it RTF with the same pictures inside. Here both become one. Pure, any thread.
#pragma once

#include "formats/paste.h"

namespace formats {

// Whether there is anything that RTF could give. Cheap: asking a program for its RTF is not.
[[nodiscard]] bool hasPicturesInFiles(const QByteArray &html);

// As readPaste(), with the pictures of the RTF in the places of the HTML, one after the other. When there are not as
// many of them nothing says which is which: then it is the HTML alone.
[[nodiscard]] core::Result<Pasted> readPasteWithRtf(const PasteInput &input, const QByteArray &rtf);

} // namespace formats
