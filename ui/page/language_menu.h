// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages that blocks can be said to be in, as entries of a menu. GUI thread. It changes nothing by itself.
#pragma once

#include <QMenu>

#include <functional>

namespace ui {

// "As the story" first, with an empty language; a tick at the one that is.
void addBlockLanguages(QMenu &menu, const QString &current, const std::function<void(const QString &language)> &chosen);

} // namespace ui
