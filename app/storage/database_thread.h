// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one thread on which the library is used. Owned and called from the GUI thread; what is asked is done in the order
// in which it was asked, and all of it is done before the destructor returns.
#pragma once

#include "storage/library.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace storage {

class DatabaseThread
{
public:
    DatabaseThread();
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    // Waits until the library is open: a few milliseconds. Once; a further call replaces the library.
    [[nodiscard]] core::Result<void> open(const QString &folder, const Clock &clock = utcNow);
    // The same without waiting; what is run afterwards comes after it.
    [[nodiscard]] QFuture<core::Result<void>> startOpening(const QString &folder, const Clock &clock = utcNow,
                                                           const Upgrading &upgrading = {}); // called on the thread

    // fn is called as fn(Library &) on the thread and returns a core::Result<T>. Io when no library is open.
    template <typename Fn>
    auto run(Fn fn) -> QFuture<std::invoke_result_t<Fn &, Library &>>
    {
        using Answer = std::invoke_result_t<Fn &, Library &>;
        return enqueue<Answer>(
            [fn = std::move(fn)](Library *library) mutable { return library ? fn(*library) : Answer(noLibrary()); });
    }

private:
    struct Job
    {
        virtual ~Job() = default;
        virtual void run(Library *library) = 0;
    };

    template <typename Answer, typename Fn>
    struct JobOf : Job
    {
        explicit JobOf(Fn given)
            : fn(std::move(given))
        {
            promise.start(); // before its future is handed out: an unstarted one counts as finished
        }

        void run(Library *library) override
        {
            promise.addResult(fn(library));
            promise.finish();
        }

        Fn fn;
        QPromise<Answer> promise;
    };

    template <typename Answer, typename Fn>
    QFuture<Answer> enqueue(Fn fn)
    {
        auto job = std::make_unique<JobOf<Answer, Fn>>(std::move(fn));
        QFuture<Answer> future = job->promise.future();
        post(std::move(job));
        return future;
    }

    class Worker;

    static core::Error noLibrary();
    void post(std::unique_ptr<Job> job);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace storage
