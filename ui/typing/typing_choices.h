// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person chose of the signs that are put for those they type, as the settings keep it. GUI thread.
#pragma once

#include "core/typography.h"

namespace workflow {
class Settings;
}

namespace ui {

// Their names in the settings.
extern const QString smartSignsChoice;
extern const QString typedDigitsChoice; // the object name of the act

struct TypingChoices
{
    bool smartSigns = true;
    core::Digits digits = core::Digits::AsTyped;

    // What stands instead of the sign. Digits are of choice only where there is one: a Latin text keeps its own.
    [[nodiscard]] std::optional<core::Replacement> typed(const QString &language, QStringView before, QChar sign) const;
};
[[nodiscard]] TypingChoices typingChoices(const workflow::Settings &settings);

} // namespace ui
