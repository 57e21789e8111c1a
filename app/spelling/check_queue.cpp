// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/check_queue.h"

#include <algorithm>

namespace spelling {

void CheckQueue::add(std::shared_ptr<Job> job)
{
    const std::scoped_lock lock(m_mutex);
    (job->check.priority == Priority::Urgent ? m_urgent : m_later).push_back(std::move(job));
}

void CheckQueue::add(quint64 serial, SuggestRequest request)
{
    const std::scoped_lock lock(m_mutex);
    m_suggestions.emplace_back(serial, std::move(request));
}

void CheckQueue::drop(quint64 serial)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_suggestions, [serial](const auto &one) { return one.first == serial; });
    for (auto *queue : {&m_urgent, &m_later}) {
        std::erase_if(*queue, [serial](const std::shared_ptr<Job> &job) {
            if (job->serial != serial)
                return false;
            job->dropped = true; // it may be in work
            return true;
        });
    }
}

void CheckQueue::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_suggestions.clear();
    for (auto *queue : {&m_urgent, &m_later}) {
        for (const std::shared_ptr<Job> &job : *queue)
            job->dropped = true;
        queue->clear();
    }
}

std::shared_ptr<Job> CheckQueue::first() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_urgent.empty())
        return m_urgent.front();
    return m_later.empty() ? nullptr : m_later.front();
}

void CheckQueue::finished(const std::shared_ptr<Job> &job)
{
    const std::scoped_lock lock(m_mutex);
    std::erase(m_urgent, job);
    std::erase(m_later, job);
}

bool CheckQueue::takeSuggestion(quint64 &serial, SuggestRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    if (m_suggestions.empty())
        return false;
    serial = m_suggestions.front().first;
    request = std::move(m_suggestions.front().second);
    m_suggestions.pop_front();
    return true;
}

bool CheckQueue::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_suggestions.empty() && m_urgent.empty() && m_later.empty();
}

} // namespace spelling
