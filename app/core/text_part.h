// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which part of a story a text of it is. A value, any thread.
#pragma once

namespace core {

enum class TextPart {
    Kicker,
    Headline,
    Standfirst,
    Byline,
    Dateline,
    Text,
    Cell,
    DeskNote,
    Caption,
    AlternativeText,
    PictureCredit,
    PictureFacts, // copyright and place, as the file said them: found only
    EmbedTitle,
    Credits,
    SearchAndSocial,
    Tags,   // and subjects: found only
    Address // of a link, of what is shown from elsewhere, of the story: found only
};
// Words in such a place are a person's own, and others can stand in their place.
[[nodiscard]] constexpr bool isReplaceable(TextPart part)
{
    return part != TextPart::Address && part != TextPart::Tags && part != TextPart::PictureFacts;
}

} // namespace core
