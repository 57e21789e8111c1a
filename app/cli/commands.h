// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What standfirst-cli does. Each command answers with what to print and the exit status. Those that need the profile
// work asynchronously on the caller's event loop, through the same services as the window.
#pragma once

#include "cli/arguments.h"
#include "core/result.h"

#include <QByteArray>
#include <QFuture>

namespace workflow {
class Program;
}

namespace cli {

struct Output
{
    QByteArray out;
    QByteArray err;
    int status = 0; // 0: done; 1: the answer is "no"; 2: it could not be done
};

[[nodiscard]] Output convert(const Arguments &arguments, const QByteArray &input);
[[nodiscard]] Output check(const Arguments &arguments, const QByteArray &input, const QString &profile);

// `program` is open and started; it must live until the answer is there.
[[nodiscard]] QFuture<Output> stories(const Arguments &arguments, workflow::Program &program);
[[nodiscard]] QFuture<Output> publish(const Arguments &arguments, const QByteArray &input, workflow::Program &program);

[[nodiscard]] Output failure(const core::Error &error);

} // namespace cli
