// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the preview, and loads the module that holds Chromium the first time one is made: the program starts without
// it. GUI thread. Before the application object is made, Qt::AA_ShareOpenGLContexts has to be set; the preview's own
// URL scheme is registered by the module, which is early enough as long as nothing else uses Qt WebEngine.
#pragma once

#include "ui/preview/preview_pane.h"

namespace ui {

// A PreviewFactory. When the module is missing the pane says so in its place, and the rest of the program goes on.
[[nodiscard]] PreviewPane *loadPreview(QWidget *parent);

} // namespace ui
