// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marked text and its HTML: <strong>, <em>, <s>, <sub>, <sup>, <code>, <a href>, <br>, language and direction.
// Pure functions, any thread.
#pragma once

#include "core/body.h"

namespace formats {

// What a line end in the source means: white space, as in HTML, or a break, as in WordPress' classic text.
enum class LineEnds { Space, Break };

struct InlineText
{
    QList<core::Span> spans; // normalised
    // True when the spans say all that the markup said, so that it can be edited without loss.
    bool faithful = true;
};

[[nodiscard]] InlineText readInline(const QByteArray &html, LineEnds lineEnds = LineEnds::Space);

// Which of several tags of one meaning to write, and the opening tags of links whose further attributes must survive.
struct InlineDialect
{
    QByteArray bold = "strong";
    QByteArray italic = "em";
    QByteArray strike = "s";
    QByteArray lineBreak = "<br>";
    QList<std::pair<QString, QByteArray>> links; // href, opening tag
};

// As the source at hand does it.
[[nodiscard]] InlineDialect dialectOf(const QByteArray &html);

// Links: as they are, or only those a reader can follow without harm (see isSafeLink).
enum class Links { AsTheyAre, SafeOnly };
[[nodiscard]] QByteArray writeInline(const QList<core::Span> &spans, const InlineDialect &dialect = {},
                                     Links links = Links::AsTheyAre);

[[nodiscard]] QByteArray escapedText(const QString &text);
[[nodiscard]] QByteArray escapedAttribute(const QString &text);

// http, https, mailto, tel, and addresses relative to the page; never javascript:, data:, file: and their kin.
[[nodiscard]] bool isSafeLink(const QString &address);
// http and https with a host.
[[nodiscard]] bool isWebAddress(const QString &address);

} // namespace formats
