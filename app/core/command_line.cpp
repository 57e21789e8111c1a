// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/command_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array troubles = {
    std::pair{CommandTrouble::NotStarted, "command not started"},
    std::pair{CommandTrouble::Failed, "command failed"},
    std::pair{CommandTrouble::Crashed, "command crashed"},
    std::pair{CommandTrouble::TookTooLong, "command took too long"},
    std::pair{CommandTrouble::Stopped, "command stopped"},
};

bool isQuote(QChar letter)
{
    return letter == u'"' || letter == u'\'';
}

QString quoted(const QString &word)
{
    const bool plain = !word.isEmpty() && std::none_of(word.cbegin(), word.cend(), [](QChar letter) {
        return letter.isSpace() || isQuote(letter);
    });
    if (plain)
        return word;
    // Each run in quotes of the kind that does not occur in it.
    QString out;
    qsizetype from = 0;
    while (from < word.size() || out.isEmpty()) {
        const bool hasDouble = from < word.size() && word.at(from) == u'"';
        const QChar quote = hasDouble ? u'\'' : u'"';
        qsizetype to = from;
        while (to < word.size() && word.at(to) != quote)
            ++to;
        out += quote + word.mid(from, to - from) + quote;
        from = to;
    }
    return out;
}

} // namespace

std::optional<QStringList> splitCommandLine(const QString &line)
{
    QStringList words;
    QString word;
    bool begun = false;
    QChar open;
    for (const QChar letter : line) {
        if (!open.isNull()) {
            if (letter == open)
                open = {};
            else
                word += letter;
        } else if (isQuote(letter)) {
            open = letter;
            begun = true;
        } else if (letter.isSpace()) {
            if (begun)
                words.append(std::exchange(word, {}));
            begun = false;
        } else {
            word += letter;
            begun = true;
        }
    }
    if (!open.isNull())
        return std::nullopt;
    if (begun)
        words.append(word);
    return words;
}

QString commandLineOf(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(quoted(word));
    return parts.join(u' ');
}

QStringList withFolder(const QStringList &words, const QString &folder)
{
    QStringList filled;
    for (QString word : words)
        filled.append(word.replace(folderInCommand, folder));
    return filled;
}

Error commandError(const CommandFailure &failure)
{
    for (const auto &[trouble, name] : troubles) {
        if (trouble == failure.trouble)
            return {Error::Kind::Invalid,
                    QStringLiteral("%1 %2\n").arg(QLatin1String(name)).arg(failure.code) + failure.output};
    }
    return {Error::Kind::Invalid, failure.output};
}

std::optional<CommandFailure> toldCommandFailure(const Error &error)
{
    const QString first = error.detail.section(u'\n', 0, 0);
    for (const auto &[trouble, name] : troubles) {
        if (!first.startsWith(QLatin1String(name)))
            continue;
        return CommandFailure{trouble, first.section(u' ', -1).toInt(), error.detail.section(u'\n', 1)};
    }
    return std::nullopt;
}

} // namespace core
