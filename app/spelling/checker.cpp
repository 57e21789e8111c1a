// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/checker.h"

#include "spelling/word_forms.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace spelling {

namespace {

QChar::Script scriptOfWord(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word[i].isHighSurrogate() && i + 1 < word.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : char32_t(word[i].unicode());
        if (const QChar::Script script = QChar::script(c); script > QChar::Script_Common)
            return script;
    }
    return QChar::Script_Latin;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

// A language becomes a file's name: nothing else may get in.
QString fileNameOf(const QString &language)
{
    QString name = mainPart(language);
    name.remove(QRegularExpression(QStringLiteral("[^a-z0-9]")));
    return (name.isEmpty() ? QStringLiteral("other") : name) + QLatin1String(".txt");
}

bool isInside(const QString &folder, const QString &parent)
{
    return QDir::cleanPath(folder).startsWith(QDir::cleanPath(parent) + QLatin1Char('/'));
}

} // namespace

Places defaultPlaces(const QString &profile, const QString &programFolder)
{
    const QDir dir(profile);
    return {defaultFolders(profile, programFolder), dir.filePath(QStringLiteral("words")),
            dir.filePath(QStringLiteral("newsroom-words"))};
}

Checker::Checker(const Places &places)
    : m_places(places)
    , m_dictionaries(places.dictionaries)
{
}

bool Checker::known(const QString &word, const QString &language, const QStringList &others)
{
    return misspellings(word, language, others).isEmpty();
}

QList<Misspelling> Checker::misspellings(const QString &text, const QString &language, const QStringList &others,
                                         const QList<Range> &skip)
{
    QList<Misspelling> found;
    for (const Word &word : wordsToCheck(text, skip))
        checkWord(text, word, language, others, found);
    return found;
}

void Checker::checkWord(const QString &text, const Word &word, const QString &language, const QStringList &others,
                        QList<Misspelling> &found)
{
    const QStringList languages = languagesFor(word.script, language, others);
    if (languages.isEmpty())
        return;
    const QStringView raw = QStringView(text).sliced(word.start, word.length);
    if (isRight(cleaned(raw, word.script), languages) || isRightWithNeighbour(text, word, languages))
        return;
    const auto parts = hyphenParts(raw);
    if (parts.isEmpty()) {
        found.append({word.start, word.length});
        return;
    }
    for (const auto &[start, length] : parts) {
        const QString part = cleaned(raw.sliced(start, length), word.script);
        if (part.size() > 1 && !isRight(part, languages))
            found.append({word.start + start, length});
    }
}

QStringList Checker::languagesFor(QChar::Script script, const QString &language, const QStringList &others) const
{
    if (scriptOf(language) == script)
        return {language};
    QStringList fitting;
    for (const QString &other : others) {
        if (scriptOf(other) == script)
            fitting.append(other);
    }
    return fitting;
}

bool Checker::isRight(const QString &word, const QStringList &languages)
{
    if (word.size() < 2 || isAcronym(word) || m_ignored.accepts(word))
        return true;
    return std::any_of(languages.begin(), languages.end(),
                       [&](const QString &language) { return isRightIn(word, language); });
}

bool Checker::isRightIn(const QString &word, const QString &language)
{
    Lexicon *dictionary = lexicon(language);
    if (!dictionary || dictionary->knows(word) || isListed(word, language))
        return true;
    const QStringView base = withoutPossessive(word);
    if (base.size() < word.size() && isAcronym(base))
        return true;
    if (const QStringView rest = withoutElision(word, language); rest.size() < word.size())
        return isRight(rest.toString(), {language});
    const QStringList parts = joinedParts(word, language);
    return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return dictionary->knows(part) || isListed(part, language);
    });
}

bool Checker::isListed(const QString &word, const QString &language)
{
    const WordSet &own = mine(language).words();
    const WordSet &shared = newsroom(language).words();
    if (own.isEmpty() && shared.isEmpty())
        return false;
    if (own.accepts(word) || shared.accepts(word))
        return true;
    if (mainPart(language) != QLatin1String("ar"))
        return false;
    const QStringList bare = withoutArabicPrefixes(word);
    return std::any_of(bare.begin(), bare.end(),
                       [&](const QString &one) { return own.accepts(one) || shared.accepts(one); });
}

// ’tis and o’: the apostrophe looks like a quotation mark to the segmentation, the dictionary knows better.
bool Checker::isRightWithNeighbour(const QString &text, const Word &word, const QStringList &languages)
{
    const qsizetype end = word.start + word.length;
    const QString bare = cleaned(QStringView(text).sliced(word.start, word.length), word.script);
    if (word.start > 0 && isApostrophe(text[word.start - 1]) && isRight(QLatin1Char('\'') + bare, languages))
        return true;
    return end < text.size() && isApostrophe(text[end]) && isRight(bare + QLatin1Char('\''), languages);
}

QStringList Checker::suggestions(const QString &word, const QString &language, const QStringList &others)
{
    QStringList found;
    if (word.size() > LongestSuggested || word.size() < 2)
        return found;
    const QChar::Script script = scriptOfWord(word);
    const QString plain = cleaned(word, script);
    for (const QString &one : languagesFor(script, language, others)) {
        Lexicon *dictionary = lexicon(one);
        if (!dictionary)
            continue;
        for (QString suggestion : dictionary->suggestions(plain)) {
            if (word.contains(QChar(0x2019))) // the writer's own kind of apostrophe
                suggestion.replace(u'\'', QChar(0x2019));
            if (suggestion != word && !found.contains(suggestion))
                found.append(suggestion);
        }
    }
    return found.mid(0, MostSuggestions);
}

void Checker::ignore(const QString &word)
{
    m_ignored.insert(word);
}

core::Result<void> Checker::addToMine(const QString &word, const QString &language)
{
    return mine(language).add(word);
}

core::Result<void> Checker::removeFromMine(const QString &word, const QString &language)
{
    return mine(language).remove(word);
}

core::Result<void> Checker::addToNewsroom(const QString &word, const QString &language)
{
    return newsroom(language).add(word);
}

core::Result<void> Checker::removeFromNewsroom(const QString &word, const QString &language)
{
    return newsroom(language).remove(word);
}

QStringList Checker::myWords(const QString &language)
{
    return mine(language).words().sorted();
}

void Checker::setNewsroomFolder(const QString &folder)
{
    m_places.newsroomWords = folder;
    m_newsroom.clear();
}

bool Checker::refreshWords()
{
    bool changed = false;
    for (auto *lists : {&m_mine, &m_newsroom}) {
        for (auto &[name, words] : *lists)
            changed = words.refresh() || changed;
    }
    return changed;
}

core::Result<QStringList> Checker::addFromOxt(const QString &path)
{
    core::Result<QStringList> added = m_dictionaries.addFromOxt(path);
    if (added)
        rescan();
    return added;
}

core::Result<QStringList> Checker::addPair(const QString &affPath, const QString &dicPath)
{
    core::Result<QStringList> added = m_dictionaries.addPair(affPath, dicPath);
    if (added)
        rescan();
    return added;
}

void Checker::rescan()
{
    m_dictionaries.scan();
    m_byFile.clear();
    m_byLanguage.clear();
    m_missing.clear();
}

QList<MissingDictionary> Checker::takeMissing()
{
    return std::exchange(m_missing, {});
}

Lexicon *Checker::lexicon(const QString &language)
{
    if (const auto it = m_byLanguage.constFind(language); it != m_byLanguage.cend())
        return it->get();
    std::shared_ptr<Lexicon> loaded;
    if (const std::optional<Dictionary> dictionary = m_dictionaries.find(language)) {
        loaded = m_byFile.value(dictionary->dicPath);
        if (!loaded) {
            auto result = Lexicon::load(dictionary->affPath, dictionary->dicPath, language);
            if (result)
                loaded = m_byFile[dictionary->dicPath] = result.value();
            else
                m_missing.append({language, result.error()});
        }
    } else {
        m_missing.append({language, {core::Error::Kind::NotFound, QLatin1String("no dictionary for ") + language}});
    }
    m_byLanguage.insert(language, loaded);
    return loaded.get();
}

WordList &Checker::list(std::map<QString, WordList> &lists, const QString &folder, WordList::Audience audience,
                        const QString &language)
{
    const QString main = mainPart(language); // a name added while writing en-GB is a name in en-US as well
    const auto it = lists.find(main);
    if (it != lists.end())
        return it->second;
    return lists.emplace(main, WordList(QDir(folder).filePath(fileNameOf(main)), audience)).first->second;
}

WordList &Checker::mine(const QString &language)
{
    return list(m_mine, m_places.words, WordList::Audience::OwnerOnly, language);
}

WordList &Checker::newsroom(const QString &language)
{
    // Inside the profile it is as private as all else there; elsewhere the newsroom's folder decides.
    const QString profile = QFileInfo(m_places.words).absolutePath();
    const bool own = isInside(QFileInfo(m_places.newsroomWords).absoluteFilePath(), profile);
    return list(m_newsroom, m_places.newsroomWords, own ? WordList::Audience::OwnerOnly : WordList::Audience::Shared,
                language);
}

} // namespace spelling
