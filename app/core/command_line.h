// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program and its arguments as a person types them on one line, and how running it can fail. Pure functions, any
// thread: they run nothing (workflow/folder_commands.h does), and no shell is meant anywhere.
#pragma once

#include "core/result.h"

#include <QStringList>

#include <optional>

namespace core {

// What stands in an argument for the folder's path.
constexpr QLatin1String folderInCommand{"{folder}"};

// Double or single quotes keep what is between them together; all else, a backslash too, stands for itself. Nothing
// when a quote is left open.
[[nodiscard]] std::optional<QStringList> splitCommandLine(const QString &line);
// The line that is split into these.
[[nodiscard]] QString commandLineOf(const QStringList &words);
[[nodiscard]] QStringList withFolder(const QStringList &words, const QString &folder);

enum class CommandTrouble {
    NotStarted, // there is no such program, or it may not be run
    Failed,     // it ended with a code of its own that is not 0
    Crashed,
    TookTooLong,
    Stopped, // by a person
};

struct CommandFailure
{
    CommandTrouble trouble = CommandTrouble::Failed;
    int code = 0;   // Failed: the program's own
    QString output; // the last of what it said

    friend bool operator==(const CommandFailure &, const CommandFailure &) = default;
};

// Carried in an ordinary Error, on disk too, as in core/site_trouble.h. Only a person can help.
[[nodiscard]] Error commandError(const CommandFailure &failure);
[[nodiscard]] std::optional<CommandFailure> toldCommandFailure(const Error &error);

} // namespace core
