// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An answer that is given later, by whoever holds a copy: once. Values, any thread. When every copy is gone without an
// answer, the future is cancelled, which is what happens to work whose owner was destroyed.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace publishing {

template <typename Outcome>
class DeferredOutcome
{
public:
    DeferredOutcome() { m_promise->start(); } // a promise that has not started hands out no usable future

    [[nodiscard]] QFuture<Outcome> future() const { return m_promise->future(); }
    [[nodiscard]] bool isGiven() const { return m_promise->future().resultCount() > 0; }

    void give(Outcome outcome) const
    {
        if (isGiven())
            return;
        m_promise->addResult(std::move(outcome));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Outcome>> m_promise = std::make_shared<QPromise<Outcome>>();
};

template <typename T>
using Deferred = DeferredOutcome<core::Result<T>>;

// An answer that is known already.
template <typename Outcome>
[[nodiscard]] QFuture<Outcome> given(Outcome outcome)
{
    DeferredOutcome<Outcome> deferred;
    deferred.give(std::move(outcome));
    return deferred.future();
}

} // namespace publishing
