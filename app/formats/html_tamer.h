// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Foreign HTML made harmless to a parser before the parser sees it: one pass, no recursion. Depth, word length and the
// number of tags are capped, parts that are never shown and attributes nobody reads are left out. What comes out is not
// yet clean: the reader after the parser decides what is allowed. Pure functions, any thread.
#pragma once

#include "core/result.h"
#include "formats/html.h"
#include "formats/paste_report.h"

namespace formats {

struct Tame
{
    QByteArray html;
    QByteArray styles;          // the content of <style> elements
    QList<QByteArray> pictures; // that stood in the text; <img src="pasted:0"> is the first
    QString base;               // the first address that <base> names
};

[[nodiscard]] core::Result<QByteArray> tamed(const QByteArray &html, const HtmlLimits &limits);
// With what a paste needs beside the text, and a note of what was left out.
[[nodiscard]] core::Result<Tame> tamed(const QByteArray &html, const HtmlLimits &limits, DropLog &dropped);

} // namespace formats
