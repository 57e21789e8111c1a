// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number that stands beside an item of an ordered list on the page, as readers and paper have it. GUI thread.
#pragma once

#include <QTextBlock>

namespace ui {

// Asked when the item is drawn: it looks through the items around it, and no further.
[[nodiscard]] int listNumber(const QTextBlock &item);

} // namespace ui
