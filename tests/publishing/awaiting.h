// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waits in a test for an answer that comes later. With a running event loop, on the test's thread.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QTest>

template <typename Outcome>
[[nodiscard]] Outcome awaited(const QFuture<Outcome> &future, int milliseconds = 30'000)
{
    const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds);
    if (!finished || future.resultCount() == 0)
        qFatal("no answer within %d ms", milliseconds);
    return future.result();
}

// "" when it went well, otherwise the error's detail, for QCOMPARE to show.
template <typename T>
[[nodiscard]] QString troubleIn(const core::Result<T> &result)
{
    return result ? QString()
                  : QString(QString::number(static_cast<int>(result.error().kind)) + u' ' + result.error().detail);
}

#define AWAIT_VALUE(name, future)                                                                                      \
    const auto name##Outcome = awaited(future);                                                                        \
    QCOMPARE(troubleIn(name##Outcome), QString());                                                                     \
    [[maybe_unused]] const auto &name = name##Outcome.value()

#define AWAIT_ERROR(future, expected)                                                                                  \
    do {                                                                                                               \
        const auto outcome = awaited(future);                                                                          \
        QVERIFY2(!outcome.ok(), "it went well");                                                                       \
        QVERIFY2(outcome.error().kind == (expected), qPrintable(troubleIn(outcome)));                                  \
    } while (false)
