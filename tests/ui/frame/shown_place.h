// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the walks through every place have in common: finding a part, waiting for it, bringing it to rest.
#pragma once

#include "every_place.h"
#include "ui/panels/sheet.h"

#include <QMenu>
#include <QTest>

namespace ui {
class MainWindow;
}

namespace places {

template <typename T>
T *part(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

template <typename Condition>
void waitUntil(const char *what, Condition condition)
{
    if (!QTest::qWaitFor(condition))
        qFatal("in vain: %s", what);
}

void show(const See &see, const QString &name, QWidget &place);
void showMenu(const See &see, const QString &name, QMenu &menu, QWidget &over);

inline void showSheet(const See &see, const QString &name, ui::Sheet *sheet)
{
    sheet->present();
    show(see, name, *sheet);
    sheet->reject();
}

// The text with all its kinds of blocks, and each panel that opens over it.
void pagePlaces(support::TestServices &test, ui::MainWindow &window, const See &see);
// Sheets, notices and cards that depend on a site of the web, or on what became of a story there.
void sitePlaces(support::TestServices &test, ui::MainWindow &window, const See &see);

} // namespace places
