// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong with a document of another program, said to a person, with the file's name. Pure functions, GUI
// thread (they translate).
#pragma once

#include "ui/words/error_words.h"

namespace ui {

enum class DocumentDoing { Opening, Saving, ExportingPdf, Printing };

// `file` may have folders in front; only its name is said. Foreign: to be shown as plain text.
[[nodiscard]] ErrorWords documentWords(const core::Error &error, DocumentDoing doing, const QString &file);

} // namespace ui
