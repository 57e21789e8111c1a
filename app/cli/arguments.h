// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line of standfirst-cli, read into values. Pure functions.
#pragma once

#include "core/result.h"

#include <QStringList>

namespace cli {

struct Arguments
{
    QString command; // empty: none was given
    QString profile; // empty: the usual one
    QString file;
    QString from;
    QString to;
    QString site;
    QString language;
    QString goal = QStringLiteral("publish");
    bool json = false;
    bool edit = false;

    friend bool operator==(const Arguments &, const Arguments &) = default;
};

// Without the program's name. Invalid, with a sentence, for an unknown option or a missing value.
[[nodiscard]] core::Result<Arguments> readArguments(const QStringList &words);

[[nodiscard]] QString helpText();

} // namespace cli
