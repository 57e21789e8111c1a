// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database_thread.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <utility>

namespace storage {

// Lives on the thread. Jobs come as queued calls, so their order is that of the thread's own event queue.
class DatabaseThread::Worker : public QObject
{
public:
    core::Result<void> open(const QString &folder, const Clock &clock, const Upgrading &upgrading = {})
    {
        m_library.reset();
        core::Result<std::unique_ptr<Library>> opened = Library::open(folder, clock, upgrading);
        if (!opened)
            return opened.error();
        m_library = std::move(opened.value());
        catchUpLater(std::chrono::seconds(5));
        fillLater(std::chrono::seconds(8));
        return {};
    }

    void run(Job &job) { job.run(m_library.get()); }
    void close() { m_library.reset(); }

private:
    // What a crash left in the journals becomes a part of search, a few stories at a time and not while starting.
    void catchUpLater(std::chrono::milliseconds delay)
    {
        QTimer::singleShot(delay, this, [this] {
            constexpr int atATime = 5;
            if (!m_library)
                return;
            const core::Result<int> done = m_library->stories.foldSome(atATime);
            if (done && *done == atATime)
                catchUpLater(std::chrono::milliseconds(50));
        });
    }

    // A library from before there was the index of letters gets it while the program is used: what is asked for
    // comes between two slices.
    void fillLater(std::chrono::milliseconds delay)
    {
        QTimer::singleShot(delay, this, [this] {
            constexpr int atATime = 20;
            if (!m_library)
                return;
            const core::Result<int> done = m_library->letters.fillSome(atATime);
            if (!done) // a full disk may have room again
                fillLater(std::chrono::minutes(1));
            else if (*done > 0)
                fillLater(std::chrono::milliseconds(60));
        });
    }

    std::unique_ptr<Library> m_library;
};

DatabaseThread::DatabaseThread()
    : m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // Behind everything that was asked. The library is closed where it was opened.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get()] {
            worker->close();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

core::Result<void> DatabaseThread::open(const QString &folder, const Clock &clock)
{
    core::Result<void> opened;
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { opened = m_worker->open(folder, clock); }, Qt::BlockingQueuedConnection);
    return opened;
}

QFuture<core::Result<void>> DatabaseThread::startOpening(const QString &folder, const Clock &clock,
                                                         const Upgrading &upgrading)
{
    return enqueue<core::Result<void>>([worker = m_worker.get(), folder, clock, upgrading](Library *) {
        return worker->open(folder, clock, upgrading);
    });
}

core::Error DatabaseThread::noLibrary()
{
    return core::Error{core::Error::Kind::Io, QStringLiteral("no library is open")};
}

void DatabaseThread::post(std::unique_ptr<Job> job)
{
    // Queued calls must be copyable; the job is run and freed once all the same.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), shared = std::shared_ptr<Job>(std::move(job))] { worker->run(*shared); },
        Qt::QueuedConnection);
}

} // namespace storage
