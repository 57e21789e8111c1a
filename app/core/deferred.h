// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An answer that is given later, once, by whoever holds a copy. Values, any thread. When every copy is gone without an
// answer the future is cancelled, and core::whenDone() calls nobody.
#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace core {

template <typename Outcome>
class Deferred
{
public:
    Deferred() { m_promise->start(); } // before its future is handed out: an unstarted one counts as finished

    [[nodiscard]] QFuture<Outcome> future() const { return m_promise->future(); }

    void give(Outcome outcome) const
    {
        if (m_promise->future().isFinished())
            return;
        m_promise->addResult(std::move(outcome));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Outcome>> m_promise = std::make_shared<QPromise<Outcome>>();
};

// An answer that is known already.
template <typename Outcome>
[[nodiscard]] QFuture<Outcome> given(Outcome outcome)
{
    const Deferred<Outcome> deferred;
    deferred.give(std::move(outcome));
    return deferred.future();
}

} // namespace core
