// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Speller that lives on the spelling thread: works through the queue in short slices, so that what is
// urgent never waits long, and hands its answers over in a box that the GUI thread empties at its own pace. Not for
// others.
#pragma once

#include "spelling/check_queue.h"
#include "spelling/checker.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

class QTimer;

namespace spelling {

struct Answer
{
    enum class Kind { Checked, Suggested };

    Kind kind = Kind::Checked;
    quint64 serial = 0;
    quint64 ticket = 0;
    QList<Misspelling> misspellings;
    QStringList suggestions;
};

class AnswerBox
{
public:
    // True when the box was empty: then its reader must be told.
    [[nodiscard]] bool put(Answer answer);
    [[nodiscard]] bool take(Answer &answer);

private:
    std::mutex m_mutex;
    std::deque<Answer> m_answers;
};

class SpellerWorker : public QObject
{
    Q_OBJECT

public:
    SpellerWorker(const Places &places, int watchMs, CheckQueue &queue, AnswerBox &answers);
    ~SpellerWorker() override;

    // From any thread: there is something in the queue.
    void wake();

    // All on the spelling thread.
    void start();
    [[nodiscard]] Checker &checker() { return *m_checker; }
    void reportMissing();

signals:
    void answered();
    void wordsChanged();
    void dictionaryMissing(const QString &language, const core::Error &why);

private:
    void work();
    void workSlice(const std::shared_ptr<Job> &job);
    void put(Answer answer);

    Places m_places;
    int m_watchMs;
    CheckQueue &m_queue;
    AnswerBox &m_answers;
    std::unique_ptr<Checker> m_checker;
    QTimer *m_watch = nullptr;
    std::atomic<bool> m_awake = false; // a call of work() is on its way
};

} // namespace spelling
