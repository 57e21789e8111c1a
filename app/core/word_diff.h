// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two texts compared word by word, right for scripts without spaces and never inside of what a reader sees as one
// letter. Pure functions, any thread.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace core {

// Where a text may be cut: 0, behind each word, white space or sign of punctuation, and its length. Han and kana
// letters stand for themselves; a cut is never within a grapheme cluster.
[[nodiscard]] QList<qsizetype> wordCuts(const QString &text);

enum class RunKind { Kept, Added, Removed };

struct Run
{
    RunKind kind = RunKind::Kept;
    QString text;

    friend bool operator==(const Run &, const Run &) = default;
};

// Without what was removed it is `after`, without what was added `before`; of a stretch that was replaced the removed
// words come first. Between two replaced words the white space is replaced with them, so that it can be read.
[[nodiscard]] QList<Run> compareWords(const QString &before, const QString &after);

// A number for each different word, the same for the same.
class WordNumbers
{
public:
    [[nodiscard]] int of(QStringView word);
    [[nodiscard]] int count() const { return int(m_words.size()); }
    // Letters, digits, pictures: not only white space and punctuation.
    [[nodiscard]] bool says(int number) const { return m_says.at(number); }

private:
    QHash<QString, int> m_words;
    QList<bool> m_says;
};

// "The entries from `before` to `beforeEnd` became those from `after` to `afterEnd`."
struct Replacement
{
    qsizetype before = 0;
    qsizetype beforeEnd = 0;
    qsizetype after = 0;
    qsizetype afterEnd = 0;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

// In order, none touching the next. What stays between two of them says something.
[[nodiscard]] QList<Replacement> replacements(const QList<int> &before, const QList<int> &after,
                                              const WordNumbers &numbers);

} // namespace core
