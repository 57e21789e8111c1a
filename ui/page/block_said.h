// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the place of the caret is, in words, for people who hear the page instead of seeing it. GUI thread. A heading's
// size, the sign of a list and the picture on a card are drawn; none of it is in the text that a screen reader gets.
#pragma once

#include <QTextBlock>

namespace ui {

// "Headline", "Heading, level 2", "Picture: Ferries at the pier. It has no alternative text. Enter opens it."
[[nodiscard]] QString saidOf(const QTextBlock &block);

} // namespace ui
