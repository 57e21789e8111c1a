// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every reader of documents promises about what comes out, whatever went in.
#pragma once

#include "formats/documents/document.h"
#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "fuzz/target.h"

#include <QSet>

namespace fuzz {

inline void linksAreHarmless(const QList<core::Span> &spans)
{
    for (const core::Span &span : spans)
        promise(leadsSomewhereHarmless(span.marks.href), "links lead to the web, to mail or to a telephone");
}

inline void holdsItsPromises(const formats::OpenedDocument &document)
{
    QSet<QString> media;
    for (const formats::EmbeddedPicture &picture : document.pictures)
        media.insert(picture.media.value);
    QSet<QString> ids;
    QSet<QString> notes;
    for (const core::Block &block : document.body.blocks) {
        promise(!block.id.isEmpty() && !ids.contains(block.id.value), "every block has an id of its own");
        ids.insert(block.id.value);
        promise(block.level >= 0 && block.level <= 20, "levels are within bounds");
        promise(block.picture.media.isEmpty() || media.contains(block.picture.media.value), "pictures are there");
        promise(leadsSomewhereHarmless(block.picture.remoteUrl), "pictures lead to the web");
        linksAreHarmless(block.spans);
        for (const QList<core::Cell> &row : block.table.rows) {
            for (const core::Cell &cell : row) {
                promise(cell.columns >= 1 && cell.rows >= 1 && cell.columns <= 1000, "cells are within bounds");
                linksAreHarmless(cell.spans);
            }
        }
        if (block.kind == core::BlockKind::Footnote)
            notes.insert(block.name);
    }
    for (const QString &name : core::footnoteOrder(document.body))
        promise(notes.contains(name), "a note that is called is there");
    promise(core::loneFences(document.body).isEmpty(), "nothing is half open");
}

// Reads it, and what was read goes out as Word and comes back.
inline void readAndWrite(const QByteArray &bytes, const QString &name)
{
    formats::DocumentLimits limits;
    limits.textBytes = 4 * 1024 * 1024;
    const core::Result<formats::OpenedDocument> read = formats::readDocument(bytes, name, limits);
    if (!read)
        return;
    holdsItsPromises(*read);
    core::Story story;
    story.headline = read->headline;
    story.language = read->language;
    story.body = read->body;
    const core::Result<QByteArray> written = formats::writeDocx(story);
    promise(written.ok(), "what was read can be written");
    const core::Result<formats::OpenedDocument> again = formats::readDocument(*written, QStringLiteral("a.docx"));
    promise(again.ok(), "what was written can be read");
    holdsItsPromises(*again);
    (void)formats::writeHtmlPage(story);
}

} // namespace fuzz
