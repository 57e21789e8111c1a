// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which letters a person likes to write: the page's font, size, line width and line spacing, kept among the
// settings. A matter of the screen alone; nothing of it goes into a story. Values and pure functions, GUI thread.
#pragma once

#include <QString>

namespace workflow {

class Settings;

struct PageType
{
    static constexpr double usualSize = 16.5; // pixels of the text at 100 %
    static constexpr int usualMeasure = 592;  // pixels: about 68 letters of that size
    static constexpr double usualSpacing = 1;

    QString family;            // empty: the program's own
    QString rightToLeftFamily; // of Persian, Arabic and their like; empty: the program's own
    double size = usualSize;
    int measure = usualMeasure;
    double spacing = usualSpacing; // of lines; 1 is as the page is drawn

    friend bool operator==(const PageType &, const PageType &) = default;
};

// Within what can be read, whatever is asked for.
[[nodiscard]] PageType legible(PageType type);

[[nodiscard]] PageType pageType(const Settings &settings);
void keepPageType(Settings &settings, const PageType &type);

} // namespace workflow
