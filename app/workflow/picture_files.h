// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How files of pictures are called: one list for the dialogs that choose them and for what is dropped and pasted.
// What a file is in truth is seen in its bytes (photo.h). Pure functions, any thread.
#pragma once

#include <QString>

namespace workflow {

// By its ending alone; nothing is opened.
[[nodiscard]] bool isPictureFile(const QString &file);
// "*.jpg *.jpeg …", for a dialog.
[[nodiscard]] QString pictureFilePatterns();

} // namespace workflow
