// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture and its markup in a WordPress post: <figure>, <img>, <figcaption>. Pure functions, any thread.
#pragma once

#include "core/caption_calls.h"
#include "formats/block_markup.h"
#include "formats/block_source.h"
#include "formats/inline_html.h"

namespace formats {

// False when there is more in it than a picture with a caption of one line and a credit, or the call of a note in a
// text that has none of ours.
[[nodiscard]] bool readPicture(const QByteArray &source, Footnotes footnotes, core::Picture &picture);
// What is said in words beside a picture: in which language, and the numbers of the notes that its caption calls.
struct CaptionStyle
{
    QString language;
    FootnoteNumbers footnotes = {};
};
// The source with what is said of the picture changed, all else as it was. Empty when that cannot be.
[[nodiscard]] QByteArray withPicture(const QByteArray &source, const core::Picture &picture, const CaptionStyle &style);
// Whether both are the same picture on the site, whatever is said of it.
[[nodiscard]] bool isSamePicture(const core::Picture &a, const core::Picture &b);
// Where the site has it; without an address when it is not there.
[[nodiscard]] RemoteImage remoteImage(const core::Picture &picture, const WriteOptions &options);
// "<img src=… alt=… class="wp-image-7"/>"
[[nodiscard]] QByteArray freshImage(const core::Picture &picture, const RemoteImage &remote);
[[nodiscard]] QByteArray freshPicture(const core::Picture &picture, const RemoteImage &remote, bool commented,
                                      const CaptionStyle &style);
[[nodiscard]] QByteArray renderPicture(const core::Block &block, const SourceStyle &style, const WriteOptions &options);

// The caption with its links and marks, as far as they are on letters that still stand there, and the calls of notes.
[[nodiscard]] QList<core::Span> captionSpans(const core::Picture &picture);
// Words as Picture::captionMarkup has them: for readers, with the calls of notes.
[[nodiscard]] QByteArray captionMarkup(const QList<core::Span> &spans);
// Puts these there. What was read and says the same keeps its bytes.
void setCaptionSpans(core::Picture &picture, const QList<core::Span> &spans);
// Changes the calls of notes in a caption; a call without letters goes.
template <typename Change>
void changeCaptionCalls(core::Picture &picture, const Change &change)
{
    if (core::notesCalledIn(picture.captionMarkup).isEmpty())
        return;
    QList<core::Span> spans = captionSpans(picture);
    for (core::Span &span : spans) {
        if (!span.marks.footnote.isEmpty())
            change(span);
    }
    setCaptionSpans(picture, spans);
}
// "Caption <span class="credit">Photo: N. Brandt</span>"; empty without either. A call without a number is left out.
[[nodiscard]] QByteArray captionHtml(const core::Picture &picture, const CaptionStyle &style);
// `caption` with the credit behind it.
[[nodiscard]] QByteArray withCredit(const QByteArray &caption, const core::Picture &picture, const QString &language);

} // namespace formats
