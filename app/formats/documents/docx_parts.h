// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a Word document of ours that are the same in all of them, or nearly. Pure functions, any thread.
#pragma once

#include "formats/documents/archive.h"

#include "core/story.h"

#include <QSet>

namespace formats {

constexpr char wordNames[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr char relationNames[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr int bulletList = 1;  // w:numId of all lists with bullets
constexpr int firstNumber = 2; // of the first numbered list, or of one with bullets beside another; each has its own

// Where a numbered list begins: its depth, and the first number there.
struct ListBeginning
{
    int level = 0;
    int number = 1;
    bool ordered = true;
};

// Without the letters that XML has no place for; half of one becomes U+FFFD.
[[nodiscard]] QString xmlText(const QString &text);
[[nodiscard]] QByteArray stylesPart(const QString &language);
[[nodiscard]] QByteArray numberingPart(const QList<ListBeginning> &numberedLists);
[[nodiscard]] QByteArray contentTypesPart(const QSet<QByteArray> &pictureSuffixes);
[[nodiscard]] QByteArray packageRelationsPart();
[[nodiscard]] QByteArray propertiesPart(const core::Story &story);
[[nodiscard]] QByteArray settingsPart();

} // namespace formats
