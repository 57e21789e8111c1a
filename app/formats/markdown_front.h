// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What some programs write above a Markdown text about it: lines of "key: value" between two rules. Pure function, any
// thread. Only title and description are read; it is no reader of YAML.
#pragma once

#include <QByteArray>
#include <QString>

namespace formats {

struct FrontMatter
{
    QString title;
    QString description;
    qsizetype end = 0; // where the text begins; 0 when there is none
};

[[nodiscard]] FrontMatter frontMatterOf(const QByteArray &markdown);

} // namespace formats
