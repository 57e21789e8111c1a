// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes to the letters of a selection that leave its marks, its blocks and its fields as they are. GUI thread. Every
// function is one step to undo.
#pragma once

#include <QString>
#include <QTextCursor>

#include <functional>

namespace ui {

// Each stretch of equal marks is given to `change` by itself; cards are left out. What was selected is selected then.
using ChangeLetters = std::function<QString(const QString &)>;
void changeLetters(QTextCursor &cursor, const ChangeLetters &change);

} // namespace ui
