// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story becomes a file for other programs: Word, a web page, Markdown, plain text. Notes to the desk stay at home.
// Pure functions, any thread.
#pragma once

#include "core/result.h"
#include "core/story.h"

#include <QByteArray>

#include <functional>

namespace formats {

enum class WrittenKind { Docx, Html, Markdown, Text };

// The bytes of a picture that is in the media folder; empty when they are not there.
using PictureBytes = std::function<QByteArray(const core::Picture &)>;

[[nodiscard]] core::Result<QByteArray> writeDocument(WrittenKind kind, const core::Story &story,
                                                     const PictureBytes &pictures = {});

// A Word document with the usual styles (Title, Heading 2 to 4, Quote, Caption, …) and nothing of ours that Word or
// LibreOffice does not know. What they have no place for is written as words: the address of an embed, what can be read
// of foreign blocks.
[[nodiscard]] core::Result<QByteArray> writeDocx(const core::Story &story, const PictureBytes &pictures = {});

// A whole page with the pictures inside and a style that also prints well.
[[nodiscard]] QByteArray writeHtmlPage(const core::Story &story, const PictureBytes &pictures = {});

} // namespace formats
