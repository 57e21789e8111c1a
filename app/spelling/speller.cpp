// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/speller.h"

#include "core/deferred.h"
#include "spelling/speller_worker.h"

#include <QElapsedTimer>

namespace spelling {

namespace {

constexpr qint64 DeliveryMs = 4; // a frame has 16: keys and paint come between two deliveries

} // namespace

Speller::Speller(const Places &places, QObject *parent, int watchMs)
    : QObject(parent)
    , m_dictionaries(places.dictionaries)
    , m_queue(std::make_unique<CheckQueue>())
    , m_answers(std::make_unique<AnswerBox>())
    , m_worker(new SpellerWorker(places, watchMs, *m_queue, *m_answers))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &SpellerWorker::start);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpellerWorker::answered, this, &Speller::deliver);
    connect(m_worker, &SpellerWorker::wordsChanged, this, &Speller::wordsChanged);
    connect(m_worker, &SpellerWorker::dictionaryMissing, this, &Speller::dictionaryMissing);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
}

Speller::~Speller()
{
    m_queue->clear();
    m_thread.quit();
    m_thread.wait(); // at most one slice, one list of suggestions or one dictionary being loaded
}

void Speller::check(const CheckRequest &request)
{
    cancel(request.ticket);
    if (request.key != 0) {
        if (const auto older = m_ticketOfKey.constFind(request.key); older != m_ticketOfKey.cend())
            cancel(*older);
        m_ticketOfKey.insert(request.key, request.ticket);
    }
    auto job = std::make_shared<Job>();
    job->serial = ++m_lastSerial;
    job->check = request;
    m_live.insert(request.ticket, {job->serial, request.key});
    m_queue->add(std::move(job));
    m_worker->wake();
}

void Speller::suggest(quint64 ticket, const QString &word, const QString &language, const QStringList &otherLanguages)
{
    cancel(ticket);
    m_live.insert(ticket, {++m_lastSerial, 0});
    m_queue->add(m_lastSerial, {ticket, word, language, otherLanguages});
    m_worker->wake();
}

void Speller::cancel(quint64 ticket)
{
    const auto it = m_live.constFind(ticket);
    if (it == m_live.cend())
        return;
    m_queue->drop(it->serial);
    if (it->key != 0)
        m_ticketOfKey.remove(it->key);
    m_live.erase(it);
}

void Speller::cancelAll()
{
    m_queue->clear();
    m_live.clear();
    m_ticketOfKey.clear();
}

void Speller::deliver()
{
    QElapsedTimer clock;
    clock.start();
    Answer answer;
    while (m_answers->take(answer)) {
        const auto it = m_live.constFind(answer.ticket);
        if (it == m_live.cend() || it->serial != answer.serial)
            continue; // dropped meanwhile
        if (it->key != 0)
            m_ticketOfKey.remove(it->key);
        m_live.erase(it);
        if (answer.kind == Answer::Kind::Checked)
            emit checked(answer.ticket, answer.misspellings);
        else
            emit suggested(answer.ticket, answer.suggestions);
        if (clock.elapsed() >= DeliveryMs) {
            QMetaObject::invokeMethod(this, &Speller::deliver, Qt::QueuedConnection);
            return;
        }
    }
}

template <typename T, typename Act>
QFuture<T> Speller::onThread(Act act)
{
    const core::Deferred<T> answer;
    QMetaObject::invokeMethod(
        m_worker, [answer, worker = m_worker, act = std::move(act)] { answer.give(act(worker->checker())); },
        Qt::QueuedConnection);
    return answer.future();
}

QFuture<core::Result<void>> Speller::changeWords(std::function<core::Result<void>(Checker &)> change)
{
    return onThread<core::Result<void>>([worker = m_worker, change = std::move(change)](Checker &checker) {
        core::Result<void> result = change(checker);
        if (result)
            emit worker->wordsChanged();
        return result;
    });
}

void Speller::ignore(const QString &word)
{
    changeWords([word](Checker &checker) {
        checker.ignore(word);
        return core::Result<void>();
    });
}

void Speller::forgetIgnored()
{
    changeWords([](Checker &checker) {
        checker.forgetIgnored();
        return core::Result<void>();
    });
}

QFuture<core::Result<void>> Speller::addToMine(const QString &word, const QString &language)
{
    return changeWords([=](Checker &checker) { return checker.addToMine(word, language); });
}

QFuture<core::Result<void>> Speller::removeFromMine(const QString &word, const QString &language)
{
    return changeWords([=](Checker &checker) { return checker.removeFromMine(word, language); });
}

QFuture<core::Result<void>> Speller::addToNewsroom(const QString &word, const QString &language)
{
    return changeWords([=](Checker &checker) { return checker.addToNewsroom(word, language); });
}

QFuture<core::Result<void>> Speller::removeFromNewsroom(const QString &word, const QString &language)
{
    return changeWords([=](Checker &checker) { return checker.removeFromNewsroom(word, language); });
}

QFuture<QStringList> Speller::myWords(const QString &language)
{
    return onThread<QStringList>([language](Checker &checker) { return checker.myWords(language); });
}

void Speller::setNewsroomFolder(const QString &folder)
{
    changeWords([folder](Checker &checker) {
        checker.setNewsroomFolder(folder);
        return core::Result<void>();
    });
}

QFuture<core::Result<QStringList>> Speller::addDictionary(std::function<core::Result<QStringList>(Checker &)> add)
{
    return onThread<core::Result<QStringList>>([this, add = std::move(add)](Checker &checker) {
        core::Result<QStringList> result = add(checker);
        if (result) {
            // The thread ends before this object does, and a call that waits for it is dropped with it.
            QMetaObject::invokeMethod(
                this,
                [this, dictionaries = checker.dictionaries()] {
                    m_dictionaries = dictionaries;
                    emit dictionariesChanged();
                },
                Qt::QueuedConnection);
        }
        return result;
    });
}

QFuture<core::Result<QStringList>> Speller::addFromOxt(const QString &path)
{
    return addDictionary([path](Checker &checker) { return checker.addFromOxt(path); });
}

QFuture<core::Result<QStringList>> Speller::addPair(const QString &affPath, const QString &dicPath)
{
    return addDictionary([=](Checker &checker) { return checker.addPair(affPath, dicPath); });
}

void Speller::rescan()
{
    addDictionary([](Checker &checker) {
        checker.rescan();
        return core::Result<QStringList>(QStringList());
    });
}

} // namespace spelling
