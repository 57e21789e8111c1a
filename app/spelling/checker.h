// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The spell-checker itself, without a thread: for the command line, for tests, and inside Speller's own thread. It
// loads dictionaries when first asked for their language (slow), reads and writes word lists, and keeps answers. An
// object is used by one thread at a time. It never guesses: words in a language without a dictionary are reported by
// takeMissing().
#pragma once

#include "core/result.h"
#include "spelling/dictionaries.h"
#include "spelling/lexicon.h"
#include "spelling/word_list.h"
#include "spelling/words.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace spelling {

struct Places
{
    DictionaryFolders dictionaries;
    QString words;         // the person's own, a file a language ("en.txt" serves all English)
    QString newsroomWords; // may be a folder shared by several people
};

// PROFILE/words, PROFILE/newsroom-words and defaultFolders().
[[nodiscard]] Places defaultPlaces(const QString &profile, const QString &programFolder);

// A language that was asked for and cannot be checked: NotFound when no dictionary is installed, else why it failed.
struct MissingDictionary
{
    QString language;
    core::Error why;
};

class Checker
{
public:
    static constexpr int MostSuggestions = 10;
    static constexpr int LongestSuggested = 64; // letters; longer words get no suggestions

    explicit Checker(const Places &places);

    // A word in another script than the language's is looked up in those of the other languages that have its script,
    // and left alone when there is none.
    [[nodiscard]] bool known(const QString &word, const QString &language, const QStringList &others = {});
    [[nodiscard]] QList<Misspelling> misspellings(const QString &text, const QString &language,
                                                  const QStringList &others = {}, const QList<Range> &skip = {});
    // One word of a text at a time, for callers that share a thread. Of a hyphenated word only the wrong parts.
    void checkWord(const QString &text, const Word &word, const QString &language, const QStringList &others,
                   QList<Misspelling> &found);
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &language, const QStringList &others = {});

    void ignore(const QString &word); // until the program ends or forgetIgnored()
    void forgetIgnored() { m_ignored.clear(); }
    [[nodiscard]] core::Result<void> addToMine(const QString &word, const QString &language);
    [[nodiscard]] core::Result<void> removeFromMine(const QString &word, const QString &language);
    [[nodiscard]] core::Result<void> addToNewsroom(const QString &word, const QString &language);
    [[nodiscard]] core::Result<void> removeFromNewsroom(const QString &word, const QString &language);
    [[nodiscard]] QStringList myWords(const QString &language);
    void setNewsroomFolder(const QString &folder);
    // Looks at the word files on disk; true when one had been changed by somebody else.
    [[nodiscard]] bool refreshWords();

    [[nodiscard]] const Dictionaries &dictionaries() const { return m_dictionaries; }
    [[nodiscard]] core::Result<QStringList> addFromOxt(const QString &path);
    [[nodiscard]] core::Result<QStringList> addPair(const QString &affPath, const QString &dicPath);
    // Looks at the folders again and forgets what was loaded.
    void rescan();

    // Each language once, until rescan().
    [[nodiscard]] QList<MissingDictionary> takeMissing();

private:
    [[nodiscard]] QStringList languagesFor(QChar::Script script, const QString &language,
                                           const QStringList &others) const;
    [[nodiscard]] bool isRight(const QString &word, const QStringList &languages);
    [[nodiscard]] bool isRightIn(const QString &word, const QString &language);
    [[nodiscard]] bool isListed(const QString &word, const QString &language);
    [[nodiscard]] bool isRightWithNeighbour(const QString &text, const Word &word, const QStringList &languages);
    [[nodiscard]] Lexicon *lexicon(const QString &language);
    [[nodiscard]] WordList &list(std::map<QString, WordList> &lists, const QString &folder, WordList::Audience audience,
                                 const QString &language);
    [[nodiscard]] WordList &mine(const QString &language);
    [[nodiscard]] WordList &newsroom(const QString &language);

    Places m_places;
    Dictionaries m_dictionaries;
    QHash<QString, std::shared_ptr<Lexicon>> m_byFile;     // one loaded dictionary may serve several languages
    QHash<QString, std::shared_ptr<Lexicon>> m_byLanguage; // null where there is none
    std::map<QString, WordList> m_mine;
    std::map<QString, WordList> m_newsroom;
    WordSet m_ignored;
    QList<MissingDictionary> m_missing;
};

} // namespace spelling
