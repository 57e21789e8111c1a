// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was left out of a text on its way in, said to a person. Pure functions, GUI thread (they translate).
#pragma once

#include "workflow/pasting.h"

#include <QString>

namespace ui {

// "3 remarks or deleted passages": one kind, with its number.
[[nodiscard]] QString droppedText(const workflow::DroppedPart &part);
// Whether a person would miss it: words, pictures, links. Fonts, colours and rubbish of the markup nobody misses.
[[nodiscard]] bool isMissed(workflow::Dropped kind);
// "Left out: 3 remarks or deleted passages and a picture that did not come along." Empty when nobody would miss
// anything of it.
[[nodiscard]] QString droppedSentence(const QList<workflow::DroppedPart> &parts);

} // namespace ui
