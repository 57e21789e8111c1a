// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Foreign HTML in, clean HTML out. Reading goes through a cap on size, depth and word length, then Gumbo, then a list
// of what is allowed. Pure functions, any thread; nothing is ever fetched.
#pragma once

#include "core/body.h"
#include "core/patience.h"
#include "core/result.h"

#include <QUrl>

#include <functional>

namespace formats {

struct HtmlLimits
{
    qsizetype bytes = 20 * 1024 * 1024; // more is refused
    qsizetype text = 20 * 1024 * 1024;  // of what remains to be parsed; more is refused
    int tags = 150'000;                 // more is refused
    int blocks = 50'000;                // more is refused
    int depth = 200;                    // deeper structure is flattened
    int wordLength = 1000;              // the rest of a longer word is cut
    QUrl base;                          // relative addresses are resolved against it; without it they are dropped
    core::Patience patience = {};       // what takes longer is refused
};

// Invalid when it is too big. Unknown structure becomes paragraphs; scripts, styles, comments and hidden parts are
// dropped; links lead to http, https, mailto or tel; pictures have an http or https address.
[[nodiscard]] core::Result<core::Body> readHtml(const QByteArray &html, const HtmlLimits &limits = {});

// Where a reader finds a picture; empty when it cannot be shown.
using PictureAddress = std::function<QString(const core::Picture &)>;

enum class BlockNames { Omit, Write };

struct HtmlWriteOptions
{
    QString language; // the story's
    PictureAddress pictureAddress = [](const core::Picture &picture) { return picture.remoteUrl; };
    BlockNames blockNames = BlockNames::Omit; // data-block="id", so that the preview can follow the caret
};

// The text alone, without a page around it. The one writer for preview, folder site and conversion.
[[nodiscard]] QByteArray writeHtml(const core::Body &body, const HtmlWriteOptions &options = {});

// " dir=…" for an element with this text, where it goes against the story's language; else empty.
[[nodiscard]] QByteArray directionAttribute(const QString &text, const QString &language);

// One picture with caption and credit, as in the text. Empty without an address.
[[nodiscard]] QByteArray writeFigure(const core::Picture &picture, const HtmlWriteOptions &options,
                                     const QByteArray &attributes = {});

// What may be shown of foreign markup: allowed elements and attributes only, properly nested. Empty when too big.
[[nodiscard]] QByteArray sanitise(const QByteArray &html, const HtmlLimits &limits = {});

} // namespace formats
