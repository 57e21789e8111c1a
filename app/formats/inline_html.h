// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marked text and its HTML: <strong>, <em>, <s>, <sub>, <sup>, <code>, <a href>, <br>, language and direction, calls of
// footnotes; other elements within a line are kept as they are (core::Marks::kept). Pure functions, any thread.
#pragma once

#include "core/body.h"

#include <QHash>

namespace formats {

// What a line end in the source means: white space, as in HTML; a break, as in WordPress' classic text; or itself, with
// every space, as in <pre>.
enum class LineEnds { Space, Break, Verbatim };

// Whether "<sup class="footnote" …>" is the call of one of our footnotes or an element like any other.
enum class Footnotes { Keep, Ours };

struct InlineRules
{
    InlineRules(LineEnds lineEndsMean = LineEnds::Space, Footnotes footnotesAre = Footnotes::Keep)
        : lineEnds(lineEndsMean)
        , footnotes(footnotesAre)
    {
    }

    LineEnds lineEnds;
    Footnotes footnotes;
};

struct InlineText
{
    QList<core::Span> spans; // normalised
    // True when the spans say all that the markup said, so that it can be edited without loss.
    bool faithful = true;
};

[[nodiscard]] InlineText readInline(const QByteArray &html, InlineRules rules = {});

// The number of each footnote by its name.
using FootnoteNumbers = QHash<QString, int>;
[[nodiscard]] FootnoteNumbers footnoteNumbers(const core::Body &body);

// Which of several tags of one meaning to write.
struct InlineDialect
{
    QByteArray bold = "strong";
    QByteArray italic = "em";
    QByteArray strike = "s";
    QByteArray lineBreak = "<br>";
    FootnoteNumbers footnotes; // a call of a note that is not here is written as "*"
    bool verbatim = false;     // inside <pre>
};

// As the source at hand does it.
[[nodiscard]] InlineDialect dialectOf(const QByteArray &html);

// Links: as they are, or only those a reader can follow without harm (see isSafeLink); then kept elements are written
// without attributes, and only those that have a meaning without them.
enum class Links { AsTheyAre, SafeOnly };
[[nodiscard]] QByteArray writeInline(const QList<core::Span> &spans, const InlineDialect &dialect = {},
                                     Links links = Links::AsTheyAre);

// "<sup class="footnote" id="fnref-x"><a href="#fn-x">1</a></sup>"
[[nodiscard]] QByteArray footnoteCallHtml(const QString &name, int number);
// A footnote's name as it stands in addresses, and the reverse.
[[nodiscard]] QByteArray footnoteAnchor(const QString &name);
[[nodiscard]] QString footnoteName(const QByteArray &anchor);

// The value of an attribute in the first tag of the bytes, without character references.
[[nodiscard]] QString decodedAttribute(const QByteArray &tag, const char *name);

[[nodiscard]] QByteArray escapedText(const QString &text);
[[nodiscard]] QByteArray escapedAttribute(const QString &text);

// http, https, mailto, tel, and addresses relative to the page; never javascript:, data:, file: and their kin.
[[nodiscard]] bool isSafeLink(const QString &address);
// http and https with a host.
[[nodiscard]] bool isWebAddress(const QString &address);

} // namespace formats
