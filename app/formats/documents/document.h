// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents of word processors and text files become a story's text. What a file is, is decided by its bytes; its name
// is asked only where the bytes cannot tell. Pure functions, any thread; nothing is fetched, nothing touches the disk.
#pragma once

#include "core/body.h"
#include "core/patience.h"
#include "core/result.h"
#include "formats/paste_report.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace formats {

enum class DocumentKind {
    Docx,
    Odt,
    FlatOdt,
    Rtf,
    Html,
    Markdown,
    Text,
    OldWord,       // .doc: to be saved as .docx first
    Protected,     // encrypted with a password
    Pages,         // to be exported as .docx first
    Pdf,           // has no paragraphs to read
    OtherDocument, // a spreadsheet, slides, a web archive
    Archive,       // a zip of something else
    Empty,
    NotText
};

struct DocumentLimits
{
    qint64 bytes = 256 * 1024 * 1024;
    qint64 textBytes = 100 * 1024 * 1024; // of the part that holds the text, unpacked
    qsizetype blocks = 100'000;
    qsizetype pictures = 2'000;
    qint64 pictureBytes = 256 * 1024 * 1024; // of all pictures; those beyond are left out
    core::Patience patience = {};            // of a pasted RTF: what takes longer is refused
};

// A picture that was inside the document. Its name in the text, core::Picture::media, is the SHA-256 of these bytes;
// whoever keeps the picture may give it another.
struct EmbeddedPicture
{
    core::MediaId media;
    QString name;    // as in the document, without folders
    QByteArray type; // "image/jpeg"
    QByteArray bytes;

    friend bool operator==(const EmbeddedPicture &, const EmbeddedPicture &) = default;
};

struct OpenedDocument
{
    DocumentKind kind = DocumentKind::Text;
    core::Body body;
    QString kicker;     // above the title
    QString headline;   // the title at the head of the text, else the one among the document's properties
    QString standfirst; // the subtitle below it
    QString byline;     // that stands below them
    QString author;     // among the document's properties, where nobody sees it
    QString language;   // BCP 47, of most of the text; empty when the document does not say
    QList<EmbeddedPicture> pictures;
    QList<DroppedPart> dropped;
};

[[nodiscard]] DocumentKind documentKind(const QByteArray &bytes, const QString &fileName);

// Invalid for what cannot be read: too large, damaged, or of a kind that is no text; the error's detail says which.
[[nodiscard]] core::Result<OpenedDocument> readDocument(const QByteArray &bytes, const QString &fileName,
                                                        const DocumentLimits &limits = {});

} // namespace formats
