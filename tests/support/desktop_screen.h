// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A screen of the size people have, for tests of sizes and places: the offscreen platform's own is 800 by 800.
#pragma once

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace support {

// Before the application object; `folder` lives as long as that.
inline void useDesktopScreen(const QTemporaryDir &folder)
{
    QFile description(folder.filePath(QStringLiteral("screen.json")));
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && description.open(QIODevice::WriteOnly)) {
        description.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
            {"name": "desktop", "x": 0, "y": 0, "width": 2560, "height": 1700,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        description.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(description.fileName()));
    }
}

template <typename Test>
int runOnADesktopScreen(int argc, char **argv)
{
    const QTemporaryDir folder;
    useDesktopScreen(folder);
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support
