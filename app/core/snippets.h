// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that are used again and again, each with a short word that stands for it while typing. Pure functions, any
// thread. A person's own and a newsroom's lists are the same text file: a line each, the word, a tab, the text.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace core {

struct Snippet
{
    QString word;
    QString text; // '\n' between lines

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

// Lines that are no snippet, and words that stand there already, are left out. At most a thousand.
[[nodiscard]] QList<Snippet> snippetsFrom(const QString &file);
[[nodiscard]] QString toFile(const QList<Snippet> &snippets);

// The one whose word ends `before` and is not the end of a longer word; null when there is none. Earlier ones win.
[[nodiscard]] const Snippet *snippetAt(const QList<Snippet> &snippets, QStringView before);

} // namespace core
