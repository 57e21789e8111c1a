// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks through everything a person can look at: the window in its modes, each part of the inspector full and empty,
// every sheet and menu. For tests that hold for all of them.
#pragma once

#include "support/test_services.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QString>

#include <functional>

namespace places {

// Called with each place while it is on the screen and at rest.
using See = std::function<void(const QString &name, QWidget &place)>;

void everyPlace(support::TestServices &test, ui::Theme &theme, const QSize &windowSize, const See &see);

} // namespace places
