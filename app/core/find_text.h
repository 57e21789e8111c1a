// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding words in a text, and what to put in their place. Pure, any thread. A pattern that would take for ever is
// given up: limits on the steps of one match and on the time of one Finder.
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace core {

struct FindOptions
{
    bool wholeWord = false;
    bool matchCase = false;
    bool anyForm = true;     // without regard to diacritics, Arabic letter forms, and the shape of quotes and dashes
    bool expression = false; // a regular expression; forms are then as they are written

    friend bool operator==(const FindOptions &, const FindOptions &) = default;
};

struct Hit
{
    qsizetype start = 0;
    qsizetype length = 0;
    QStringList groups; // of a regular expression; the first is the whole

    friend bool operator==(const Hit &, const Hit &) = default;
};

class Finder
{
public:
    Finder(const QString &words, const FindOptions &options);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool isValid() const { return m_valid; } // false: the expression is none
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }
    // With all its patience again, for another text that is a thing of its own.
    void startAnew();

    // From the start of the text, none over another, none empty.
    [[nodiscard]] QList<Hit> find(const QString &text);
    // What stands instead of a hit: `with`, in which $1, ${1} and \1 are the first group of an expression, ${name} and
    // $<name> one with a name, $0 and $& the whole, $$ and \$ a dollar sign, \\ a backslash.
    [[nodiscard]] QString replacement(const Hit &hit, const QString &with) const;

private:
    [[nodiscard]] QList<Hit> findForms(const QString &text) const;
    [[nodiscard]] QList<Hit> findLetters(const QString &text) const;
    [[nodiscard]] QList<Hit> findPattern(const QString &text);
    [[nodiscard]] bool stands(const QString &text, qsizetype start, qsizetype end) const;

    QString m_words;
    QString m_folded;
    bool m_plain = false; // the folded words are of ASCII
    FindOptions m_options;
    QRegularExpression m_pattern;
    QElapsedTimer m_clock;
    bool m_valid = true;
    bool m_gaveUp = false;
};

} // namespace core
