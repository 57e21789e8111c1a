// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marked text: letters and what they carry. Values, any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

enum class Direction { Auto, LeftToRight, RightToLeft };

// What a run of text carries. No language means the block's; Auto direction means that of its letters.
struct Marks
{
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool subscript = false;
    bool superscript = false;
    bool code = false;
    QString href;
    QString language; // BCP 47
    Direction direction = Direction::Auto;
    QString footnote;       // the name of the footnote that is called here; the text is footnoteCall
    QList<QByteArray> kept; // opening tags of elements around it that are kept, not edited; the outermost first

    friend bool operator==(const Marks &, const Marks &) = default;
};

// The one letter that stands in the text where a footnote is called. Readers see the note's number there.
constexpr QChar footnoteCall = QChar::ObjectReplacementCharacter;

// A line break inside a block is '\n' in the text.
struct Span
{
    QString text;
    Marks marks;

    friend bool operator==(const Span &, const Span &) = default;
};

// Neighbouring spans of equal marks joined, empty ones dropped: the one normal form of a list of spans.
[[nodiscard]] QList<Span> normalised(const QList<Span> &spans);

// The letters without marks and footnote calls.
[[nodiscard]] QString plainText(const QList<Span> &spans);

} // namespace core
