// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/page_type.h"

#include "workflow/settings.h"

#include <algorithm>

namespace workflow {

namespace {

const QString familyChoice = QStringLiteral("page.family");
const QString rightToLeftChoice = QStringLiteral("page.familyRightToLeft");
const QString sizeChoice = QStringLiteral("page.size");
const QString measureChoice = QStringLiteral("page.measure");
const QString spacingChoice = QStringLiteral("page.spacing");

} // namespace

PageType legible(PageType type)
{
    type.size = std::clamp(type.size, 10.0, 40.0);
    type.measure = std::clamp(type.measure, 320, 1600);
    type.spacing = std::clamp(type.spacing, 0.8, 2.5);
    return type;
}

PageType pageType(const Settings &settings)
{
    PageType type;
    type.family = settings.choice(familyChoice);
    type.rightToLeftFamily = settings.choice(rightToLeftChoice);
    const auto number = [&](const QString &name, double usual) {
        bool isNumber = false;
        const double value = settings.choice(name).toDouble(&isNumber);
        return isNumber ? value : usual;
    };
    type.size = number(sizeChoice, PageType::usualSize);
    type.measure = static_cast<int>(number(measureChoice, PageType::usualMeasure));
    type.spacing = number(spacingChoice, PageType::usualSpacing);
    return legible(type);
}

void keepPageType(Settings &settings, const PageType &type)
{
    settings.setChoice(familyChoice, type.family);
    settings.setChoice(rightToLeftChoice, type.rightToLeftFamily);
    settings.setChoice(sizeChoice, QString::number(type.size));
    settings.setChoice(measureChoice, QString::number(type.measure));
    settings.setChoice(spacingChoice, QString::number(type.spacing));
}

} // namespace workflow
