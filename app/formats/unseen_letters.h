// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters that nobody sees, in texts of other programs: those that writers need stay (half-spaces of Persian, what
// joins an emoji, marks of direction), those that mislead, mark a copy or only break lines go. Pure functions, any
// thread.
#pragma once

#include "core/body.h"
#include "formats/paste_report.h"

namespace formats {

// Word processors have their writers put soft hyphens; pages get them from programs.
enum class SoftHyphens { Leave, Drop };

// Of one block or cell. Directions that are forced on letters go and are noted; others end in their own line.
void tidyUnseen(QList<core::Span> &spans, DropLog &dropped, SoftHyphens hyphens = SoftHyphens::Drop);
[[nodiscard]] QString withoutUnseen(const QString &text, DropLog &dropped, SoftHyphens hyphens = SoftHyphens::Drop);
// In texts, captions and cells.
void tidyUnseen(QList<core::Block> &blocks, DropLog &dropped, SoftHyphens hyphens = SoftHyphens::Drop);

} // namespace formats
