// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents of other programs become stories, and stories such documents. Called on the GUI thread; files are read,
// parsed and written on a thread of the pool, pictures go through the media folder's own. The futures count from 0 to
// 100; one that is cancelled is given up at the next step and answers nobody.
#pragma once

#include "core/checks.h"
#include "core/result.h"
#include "core/story.h"
#include "formats/paste_report.h"

#include <QFuture>
#include <QStringList>

#include <optional>

namespace workflow {

class MediaFolder;

using formats::Dropped;
using formats::DroppedPart;

struct ReadDocument
{
    core::Story story; // with a new id, on no site
    QList<DroppedPart> dropped;
    bool ownCopy = false; // a story of ours was in it, whole: with the id it had
};

// Why a file is no document for us, so that each gets its own plain words.
enum class DocumentTrouble {
    Damaged,
    TooBig,
    Protected,     // by a password
    OldWord,       // .doc
    Pages,         // of Apple's Pages
    Pdf,           //
    OtherDocument, // a spreadsheet, slides, a web archive
    Empty,
    NotText, // a picture, a program
    Folder   // or a device
};

// `languages` are the site's, its usual one first: for a document that does not say its own.
[[nodiscard]] QFuture<core::Result<ReadDocument>> readDocument(const QString &file, MediaFolder &media,
                                                               const QStringList &languages);
// What went wrong in readDocument(), if it was the file itself.
[[nodiscard]] std::optional<DocumentTrouble> documentTrouble(const core::Error &error);

enum class DocumentFormat { Docx, Html, Markdown, Text };

// By the ending of the name; nothing for an ending that is none of these.
[[nodiscard]] std::optional<DocumentFormat> documentFormatOf(const QString &file);
[[nodiscard]] QString endingOf(DocumentFormat format); // without the dot

struct WrittenDocument
{
    int picturesLeftOut = 0;               // their bytes are not on this computer
    QList<core::Finding> blocksLeftBehind; // of plugins, which a file has nothing to show for
};

// All or nothing, readable by its owner only. An existing file is replaced: the person was asked.
[[nodiscard]] QFuture<core::Result<WrittenDocument>> writeDocument(const core::Story &story, DocumentFormat format,
                                                                   const QString &file, MediaFolder &media);

} // namespace workflow
