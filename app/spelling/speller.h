// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The spell-checker of the window: an object of the GUI thread with a thread of its own, where dictionaries are loaded
// and words looked up. Everything is asked and answered later, on the GUI thread; nothing here waits. What was dropped
// is never answered.
#pragma once

#include "core/result.h"
#include "spelling/check_queue.h"
#include "spelling/checker.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace spelling {

class AnswerBox;
class SpellerWorker;

class Speller : public QObject
{
    Q_OBJECT

public:
    static constexpr int WatchMs = 5000; // how often word files are looked at for what others added

    explicit Speller(const Places &places, QObject *parent = nullptr, int watchMs = WatchMs);
    ~Speller() override;

    void check(const CheckRequest &request);
    // Answered before all checks, with at most ten; with none for a word of more than 64 letters.
    void suggest(quint64 ticket, const QString &word, const QString &language, const QStringList &otherLanguages = {});
    void cancel(quint64 ticket);
    void cancelAll();

    // After each of these comes wordsChanged(), when it succeeded.
    void ignore(const QString &word); // until the program ends or forgetIgnored()
    void forgetIgnored();
    QFuture<core::Result<void>> addToMine(const QString &word, const QString &language);
    QFuture<core::Result<void>> removeFromMine(const QString &word, const QString &language);
    QFuture<core::Result<void>> addToNewsroom(const QString &word, const QString &language);
    QFuture<core::Result<void>> removeFromNewsroom(const QString &word, const QString &language);
    QFuture<QStringList> myWords(const QString &language);
    void setNewsroomFolder(const QString &folder);

    [[nodiscard]] bool has(const QString &language) const { return m_dictionaries.has(language); }
    [[nodiscard]] QList<Dictionary> installed() const { return m_dictionaries.installed(); }
    // After these comes dictionariesChanged(), when they succeeded. Their value: the languages added.
    QFuture<core::Result<QStringList>> addFromOxt(const QString &path);
    QFuture<core::Result<QStringList>> addPair(const QString &affPath, const QString &dicPath);
    void rescan(); // a dictionary may have been installed meanwhile

signals:
    void checked(quint64 ticket, const QList<spelling::Misspelling> &misspellings);
    void suggested(quint64 ticket, const QStringList &suggestions);
    // What was checked before may have another answer now: check again.
    void wordsChanged();
    void dictionariesChanged();
    // Text in this language cannot be checked: there is no dictionary (NotFound), or it failed to load. Once a
    // language.
    void dictionaryMissing(const QString &language, const core::Error &why);

private:
    template <typename T, typename Act>
    QFuture<T> onThread(Act act);
    QFuture<core::Result<void>> changeWords(std::function<core::Result<void>(Checker &)> change);
    QFuture<core::Result<QStringList>> addDictionary(std::function<core::Result<QStringList>(Checker &)> add);
    void deliver();

    struct Live
    {
        quint64 serial = 0;
        quint64 key = 0;
    };

    Dictionaries m_dictionaries; // the GUI thread's own list of what there is
    std::unique_ptr<CheckQueue> m_queue;
    std::unique_ptr<AnswerBox> m_answers;
    QThread m_thread;
    SpellerWorker *m_worker = nullptr; // lives on m_thread, deleted when that ends
    quint64 m_lastSerial = 0;
    QHash<quint64, Live> m_live;           // by ticket
    QHash<quint64, quint64> m_ticketOfKey; // the newest check of each key
};

} // namespace spelling
