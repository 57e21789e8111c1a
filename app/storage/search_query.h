// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person types into the search field, as an expression for SQLite's full-text search. Pure functions, any
// thread. Whatever is typed, the expression is well formed.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace storage {

// Words that must stand next to each other, folded; a single word mostly.
struct SearchTerm
{
    QStringList words;
    bool lastIsPrefix = false; // the last word may go on

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

// All terms are required. Quotation marks of any kind keep words together; the last word of all may go on unless a
// space or a quotation mark ends it.
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &typed);

// Empty when there is nothing to look for.
[[nodiscard]] QString matchExpression(const QList<SearchTerm> &terms);

// The words of folded text as the search index sees them: begin and length.
struct WordPlace
{
    qsizetype begin = 0;
    qsizetype length = 0;
};
[[nodiscard]] QList<WordPlace> wordPlaces(QStringView foldedText);

} // namespace storage
