// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of ARCHITECTURE.md as a check: which folder may include what. Reads text, compiles nothing.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace project {

struct Source
{
    QString path; // from the top of the project, with forward slashes
    QString text;
};

// Every #include and every translatable word that stands where it may not: "path:line: what and why".
[[nodiscard]] QStringList layerBreaches(const QList<Source> &sources);

// All .h and .cpp files below the given folders of the project.
[[nodiscard]] QList<Source> sourcesBelow(const QString &projectDir, const QStringList &folders);

// The Qt module a header belongs to, such as "QtGui" for "QImage"; empty when it is not a Qt header.
[[nodiscard]] QString qtModuleOf(const QString &header);

} // namespace project
