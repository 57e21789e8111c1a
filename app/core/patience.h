// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long somebody waits for work that is done beside the window: until it is called off, or its time is over. A
// value; its copies are the same wait. Any thread. Loops whose length a stranger decides ask it.
#pragma once

#include <atomic>
#include <chrono>
#include <memory>

namespace core {

class Patience
{
public:
    Patience() = default; // without end
    explicit Patience(std::chrono::milliseconds most)
        : m_calledOff(std::make_shared<std::atomic_bool>(false))
        , m_end(std::chrono::steady_clock::now() + most)
    {
    }

    void callOff() const
    {
        if (m_calledOff)
            m_calledOff->store(true);
    }
    [[nodiscard]] bool isOver() const
    {
        return m_calledOff && (m_calledOff->load() || std::chrono::steady_clock::now() >= m_end);
    }

private:
    std::shared_ptr<std::atomic_bool> m_calledOff;
    std::chrono::steady_clock::time_point m_end;
};

} // namespace core
