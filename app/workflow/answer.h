// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An answer that is given later, once, by whoever holds a copy. Any thread. When every copy is gone without an answer
// the future is cancelled, and core::whenDone() calls nobody.
#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace workflow {

template <typename Outcome>
class Answer
{
public:
    Answer() { m_promise->start(); } // before its future is handed out: an unstarted one counts as finished

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
[[nodiscard]] QFuture<Outcome> answered(Outcome outcome)
{
    const Answer<Outcome> answer;
    answer.give(std::move(outcome));
    return answer.future();
}

} // namespace workflow
