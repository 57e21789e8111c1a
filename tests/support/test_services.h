// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real services over a profile of their own in a temporary folder, for tests that drive parts of the window or the
// workflow. Opened and loaded when the constructor returns.
#pragma once

#include "workflow/program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace support {

template <typename T>
[[nodiscard]] core::Result<T> waitFor(const QFuture<core::Result<T>> &future, int patienceMs = 20'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs) || future.resultCount() == 0)
        return core::Error{core::Error::Kind::Unknown, QStringLiteral("no answer in time")};
    return future.result();
}

class TestServices
{
public:
    // `prepare` is done at each start, before the library is opened.
    explicit TestServices(
        workflow::Outbox::Clock clock = {},
        std::function<void(workflow::Program &)> prepare = [](workflow::Program &) {})
        : m_clock(std::move(clock))
        , m_prepare(std::move(prepare))
    {
        start();
        m_program->services().settings.setGraceSeconds(0); // a test that takes back says so
    }

    [[nodiscard]] workflow::Services services() { return m_program->services(); }
    [[nodiscard]] workflow::Program &program() { return *m_program; }
    [[nodiscard]] QString profile() const { return m_folder.path(); }

    // Ends the program as at a normal end and starts it again on the same profile.
    void restart()
    {
        m_program.reset();
        start();
    }

    // The same with something done in between, such as another process that uses the profile.
    template <typename Work>
    void restartAfter(Work work)
    {
        m_program.reset();
        work();
        start();
    }

private:
    void start()
    {
        m_program = std::make_unique<workflow::Program>(m_folder.path(), m_clock);
        m_prepare(*m_program);
        QSignalSpy loaded(&m_program->services().sites, &workflow::Sites::loaded);
        const core::Result<void> opened = waitFor(m_program->open());
        if (!opened)
            qFatal("the library does not open: %s", qPrintable(opened.error().detail));
        m_program->start();
        if (loaded.isEmpty() && !loaded.wait(20'000))
            qFatal("the sites do not load");
    }

    QTemporaryDir m_folder;
    workflow::Outbox::Clock m_clock;
    std::function<void(workflow::Program &)> m_prepare;
    std::unique_ptr<workflow::Program> m_program;
};

} // namespace support
