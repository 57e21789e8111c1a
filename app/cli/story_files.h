// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories in files, for standfirst-cli: which format a name means, and reading and writing each. Pure functions.
#pragma once

#include "core/result.h"
#include "core/story.h"
#include "formats/documents/document.h"

#include <QByteArray>

namespace cli {

// Odt and Rtf are read, not written.
enum class Format { Html, Markdown, Text, Blocks, Json, Docx, Odt, Rtf };

struct StoryFile
{
    core::Story story;
    QList<formats::EmbeddedPicture> pictures; // those inside the file
};

// Invalid for a name that is none.
[[nodiscard]] core::Result<Format> formatFromName(const QString &name);
// By its ending.
[[nodiscard]] core::Result<Format> formatOfFile(const QString &file);

[[nodiscard]] core::Result<StoryFile> readStory(const QByteArray &bytes, Format format);
// Invalid for a format that is not written.
[[nodiscard]] core::Result<QByteArray> writeStory(const StoryFile &file, Format format);

// The first heading or line becomes the headline where the format has no place for one.
void takeHeadlineFromBody(core::Story &story);

} // namespace cli
