// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a story through the window, step by step. Each function is one stretch of it; they build on each other.
// They throw Failed.
#pragma once

#include "tour/driver.h"
#include "workflow/services.h"

namespace ui {
class MainWindow;
class Theme;
} // namespace ui

namespace support {
class WordPressServer;
}

namespace tour {

struct Stage
{
    Driver &driver;
    ui::MainWindow &window;
    ui::Theme &theme;
    workflow::Services services;
    QString folder; // for files that the tour makes
};

void firstStart(Stage &stage);
void writeAStory(Stage &stage);
void correctSpelling(Stage &stage);
void describeIt(Stage &stage); // desk, tags, credits
void addAPicture(Stage &stage);
void preview(Stage &stage);
void publishToTheFolder(Stage &stage);
void writeInPersian(Stage &stage);
void goDark(Stage &stage);
void lookAround(Stage &stage); // search, palette, versions, small window
// Returns false, having said what is missing, where no WordPress can be started.
bool publishToWordPress(Stage &stage);
// With what was published there, while that WordPress runs.
void mergeWithTheSite(Stage &stage, const support::WordPressServer &server);
void correctTheStory(Stage &stage, const support::WordPressServer &server);
void lookBack(Stage &stage);

} // namespace tour
