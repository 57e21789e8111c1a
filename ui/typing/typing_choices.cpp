// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/typing/typing_choices.h"

#include "workflow/settings.h"

namespace ui {

const QString smartSignsChoice = QStringLiteral("typing.smartSigns");
const QString typedDigitsChoice = QStringLiteral("typing.digits");

std::optional<core::Replacement> TypingChoices::typed(const QString &language, QStringView before, QChar sign) const
{
    const core::Digits wanted = core::usesArabicSigns(language) ? digits : core::Digits::AsTyped;
    return smartSigns ? core::typed(language, before, sign, wanted) : core::typedDigit(before, sign, wanted);
}

TypingChoices typingChoices(const workflow::Settings &settings)
{
    TypingChoices choices;
    choices.smartSigns = settings.choice(smartSignsChoice, QStringLiteral("on")) == QLatin1String("on");
    const QString digits = settings.choice(typedDigitsChoice);
    if (digits == QLatin1String("action.latinDigits"))
        choices.digits = core::Digits::Latin;
    else if (digits == QLatin1String("action.persianDigits"))
        choices.digits = core::Digits::Persian;
    else if (digits == QLatin1String("action.arabicDigits"))
        choices.digits = core::Digits::Arabic;
    return choices;
}

} // namespace ui
