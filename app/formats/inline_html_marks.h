// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags around a run of marked text, for those who write inline HTML. Pure functions, any thread.
#pragma once

#include "formats/inline_html.h"

namespace formats {

// One mark as it is written. Two tags of one meaning ("<b>", "<strong>") can stand for each other.
struct OpenMark
{
    QByteArray open;
    QByteArray close;
    QByteArray meaning;

    friend bool operator==(const OpenMark &, const OpenMark &) = default;
};

// From the outermost inwards: kept elements, language, link, then the others.
[[nodiscard]] bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names);
[[nodiscard]] core::Direction directionFrom(const QString &dir);
// Elements within a line that are kept as they are; of these, those that every reader may see.
[[nodiscard]] bool isKeepable(const QByteArray &name);
[[nodiscard]] bool isSafeForReaders(const QByteArray &name);

[[nodiscard]] QList<OpenMark> openMarks(const core::Marks &marks, const InlineDialect &dialect, Links links);
// The kept elements of a run as they are written: one that is a mark, a link or a language goes and changes with it.
// What they say is taken out of `left`.
[[nodiscard]] QList<QByteArray> keptTags(const core::Marks &marks, core::Marks &left);

[[nodiscard]] QByteArray meaningOfTag(const QByteArray &tag);
[[nodiscard]] QByteArray inlineText(const core::Span &span, const InlineDialect &dialect);

} // namespace formats
