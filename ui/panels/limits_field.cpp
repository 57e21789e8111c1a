// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/limits_field.h"

#include "ui/theme/section_label.h"
#include "ui/words/number_words.h"

#include <QGridLayout>
#include <QSpinBox>

namespace ui {

LimitsField::LimitsField(const core::SiteLimits &limits, QWidget *parent)
    : QWidget(parent)
    , m_limits(limits)
{
    setObjectName(QStringLiteral("siteLimits"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(0, 1);
    using Limits = core::SiteLimits;
    const QString letters = tr(" letters", "after a number");
    add(*grid, tr("Headline"), "limitHeadline", &Limits::headline, 1000, letters);
    add(*grid, tr("Standfirst"), "limitStandfirst", &Limits::standfirst, 5000, letters);
    add(*grid, tr("Address"), "limitSlug", &Limits::slug, 200, letters);
    add(*grid, tr("Title in search results"), "limitSearchTitle", &Limits::searchTitle, 500, letters);
    add(*grid, tr("Description in search results"), "limitSearchDescription", &Limits::searchDescription, 1000,
        letters);
    add(*grid, tr("Title when shared"), "limitSocialTitle", &Limits::socialTitle, 500, letters);
    add(*grid, tr("Description when shared"), "limitSocialDescription", &Limits::socialDescription, 1000, letters);
    add(*grid, tr("Longest side of a picture"), "limitPictureSide", &Limits::pictureSide, 10000,
        tr(" px", "pixels, after a number"));
    add(*grid, tr("Largest file"), "limitUpload", &Limits::uploadKb, 1'000'000, tr(" kB", "kilobytes, after a number"));
}

void LimitsField::add(QGridLayout &grid, const QString &title, const char *name, int core::SiteLimits::*limit, int most,
                      const QString &unit)
{
    auto *field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setRange(0, most);
    const bool isLarge = limit == &core::SiteLimits::pictureSide || limit == &core::SiteLimits::uploadKb;
    field->setSingleStep(isLarge ? 100 : 5);
    const int usual = core::usualLimits().*limit;
    field->setSpecialValueText(usual > 0 ? tr("usual: %1").arg(number(usual)) : tr("as the site takes it"));
    field->setGroupSeparatorShown(limit == &core::SiteLimits::uploadKb);
    field->setSuffix(unit);
    field->setValue(m_limits.*limit);
    field->setKeyboardTracking(false); // a number half typed is no limit
    field->setMinimumWidth(150);
    field->setAlignment(Qt::AlignCenter);
    auto *label = new QuietLabel(title);
    label->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    connect(field, &QSpinBox::valueChanged, this, [this, limit](int value) {
        m_limits.*limit = value;
        emit edited(m_limits);
    });
}

} // namespace ui
