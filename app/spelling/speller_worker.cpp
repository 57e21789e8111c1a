// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/speller_worker.h"

#include <QElapsedTimer>
#include <QTimer>

namespace spelling {

namespace {

constexpr qint64 SliceMs = 5;
constexpr int WordsBetweenLooks = 32; // at the clock and at whether the job was dropped

} // namespace

bool AnswerBox::put(Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    m_answers.push_back(std::move(answer));
    return m_answers.size() == 1;
}

bool AnswerBox::take(Answer &answer)
{
    const std::scoped_lock lock(m_mutex);
    if (m_answers.empty())
        return false;
    answer = std::move(m_answers.front());
    m_answers.pop_front();
    return true;
}

SpellerWorker::SpellerWorker(const Places &places, int watchMs, CheckQueue &queue, AnswerBox &answers)
    : m_places(places)
    , m_watchMs(watchMs)
    , m_queue(queue)
    , m_answers(answers)
{
}

SpellerWorker::~SpellerWorker() = default;

void SpellerWorker::start()
{
    m_checker = std::make_unique<Checker>(m_places);
    // Word files are looked at on a clock: watching does not work on many a shared folder.
    m_watch = new QTimer(this);
    connect(m_watch, &QTimer::timeout, this, [this] {
        if (m_checker->refreshWords())
            emit wordsChanged();
    });
    m_watch->start(m_watchMs);
}

void SpellerWorker::wake()
{
    if (!m_awake.exchange(true))
        QMetaObject::invokeMethod(this, &SpellerWorker::work, Qt::QueuedConnection);
}

void SpellerWorker::work()
{
    m_awake = false;
    quint64 serial = 0;
    SuggestRequest request;
    if (m_queue.takeSuggestion(serial, request)) {
        Answer answer{Answer::Kind::Suggested, serial, request.ticket, {}, {}};
        answer.suggestions = m_checker->suggestions(request.word, request.language, request.otherLanguages);
        put(std::move(answer));
    } else if (const std::shared_ptr<Job> job = m_queue.first()) {
        workSlice(job);
    }
    reportMissing();
    if (!m_queue.isEmpty())
        wake();
}

void SpellerWorker::workSlice(const std::shared_ptr<Job> &job)
{
    const CheckRequest &check = job->check;
    QElapsedTimer clock;
    clock.start();
    if (!job->segmented) {
        job->words = wordsToCheck(check.text, check.skip);
        job->segmented = true;
    }
    while (job->next < job->words.size()) {
        m_checker->checkWord(check.text, job->words[job->next], check.language, check.otherLanguages, job->found);
        ++job->next;
        if (job->next % WordsBetweenLooks == 0 && (job->dropped || clock.elapsed() >= SliceMs))
            break;
    }
    if (job->dropped || job->next < job->words.size())
        return;
    m_queue.finished(job);
    put({Answer::Kind::Checked, job->serial, check.ticket, job->found, {}});
}

void SpellerWorker::put(Answer answer)
{
    if (m_answers.put(std::move(answer)))
        emit answered();
}

void SpellerWorker::reportMissing()
{
    for (const MissingDictionary &missing : m_checker->takeMissing())
        emit dictionaryMissing(missing.language, missing.why);
}

} // namespace spelling
