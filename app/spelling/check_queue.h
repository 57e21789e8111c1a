// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits to be checked: suggestions first (a person is looking at the menu), then what is urgent, then the rest.
// Filled by the GUI thread, emptied by the spelling thread; all members may be called from either.
#pragma once

#include "spelling/words.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

namespace spelling {

enum class Priority {
    Urgent, // near the caret, on the screen
    Later,
};

// A block of text to check. A newer request with the same ticket, or the same key when that is not 0, replaces an older
// one: give each block a key of its own and nobody waits for what is stale.
struct CheckRequest
{
    quint64 ticket = 0;
    quint64 key = 0;
    Priority priority = Priority::Later;
    QString language; // BCP 47
    QStringList otherLanguages;
    QString text;
    QList<Range> skip; // code, quoted mark-up
};

struct SuggestRequest
{
    quint64 ticket = 0;
    QString word;
    QString language;
    QStringList otherLanguages;
};

struct Job
{
    quint64 serial = 0; // tells two uses of one ticket apart
    CheckRequest check;
    std::atomic<bool> dropped = false;

    // Only the spelling thread's: how far it has come.
    bool segmented = false;
    QList<Word> words;
    qsizetype next = 0;
    QList<Misspelling> found;
};

class CheckQueue
{
public:
    void add(std::shared_ptr<Job> job);
    void add(quint64 serial, SuggestRequest request);
    void drop(quint64 serial);
    void clear();

    // The first of the queue stays in it until finished(), so that a long one can be left for something urgent.
    [[nodiscard]] std::shared_ptr<Job> first() const;
    void finished(const std::shared_ptr<Job> &job);
    // False when there is none.
    [[nodiscard]] bool takeSuggestion(quint64 &serial, SuggestRequest &request);
    [[nodiscard]] bool isEmpty() const;

private:
    mutable std::mutex m_mutex;
    std::deque<std::pair<quint64, SuggestRequest>> m_suggestions;
    std::deque<std::shared_ptr<Job>> m_urgent;
    std::deque<std::shared_ptr<Job>> m_later;
};

} // namespace spelling
