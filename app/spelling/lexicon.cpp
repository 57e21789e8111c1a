// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/lexicon.h"

#include "spelling/encoding.h"
#include "spelling/word_forms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <hunspell.hxx>

#include <algorithm>
#include <mutex>

namespace spelling {

namespace {

constexpr qsizetype LongestWord = 100; // Hunspell's own limit, in letters
constexpr qsizetype MostAnswers = 200'000;

// Hunspell counts its users of one shared Unicode table without a lock, when it is made and when it goes.
std::mutex &engineMutex()
{
    static std::mutex mutex;
    return mutex;
}

// With this prefix Hunspell opens a file of any name on Windows; without it only names of the system's code page.
QByteArray pathForHunspell(const QString &path)
{
#ifdef Q_OS_WIN
    return QByteArrayLiteral("\\\\?\\") + QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

} // namespace

struct Lexicon::Engine
{
    Engine(const QByteArray &aff, const QByteArray &dic)
    {
        const std::scoped_lock lock(engineMutex());
        hunspell = std::make_unique<Hunspell>(aff.constData(), dic.constData());
    }
    ~Engine()
    {
        const std::scoped_lock lock(engineMutex());
        hunspell.reset();
    }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    std::unique_ptr<Hunspell> hunspell;
    Encoding encoding;
};

Lexicon::Lexicon(std::unique_ptr<Engine> engine, const QString &language)
    : m_engine(std::move(engine))
    , m_language(language)
{
}

Lexicon::~Lexicon() = default;

core::Result<std::shared_ptr<Lexicon>> Lexicon::load(const QString &affPath, const QString &dicPath,
                                                     const QString &language)
{
    // Hunspell says nothing when it cannot read its files, so that is found out here.
    for (const QString &path : {affPath, dicPath}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return core::Error{core::Error::Kind::Io, path + QLatin1String(": ") + file.errorString()};
        if (file.size() == 0)
            return core::Error{core::Error::Kind::Invalid, path + QLatin1String(" is empty")};
    }
    auto engine = std::make_unique<Engine>(pathForHunspell(affPath), pathForHunspell(dicPath));
    const std::string name = engine->hunspell->get_dict_encoding();
    const std::optional<Encoding> encoding = Encoding::named(name);
    if (!encoding)
        return core::Error{core::Error::Kind::Invalid,
                           affPath + QLatin1String(" has an unknown encoding: ") + QString::fromStdString(name)};
    engine->encoding = *encoding;
    return std::shared_ptr<Lexicon>(new Lexicon(std::move(engine), language));
}

bool Lexicon::spells(const QString &form)
{
    const std::optional<std::string> bytes = m_engine->encoding.encoded(form);
    return bytes && m_engine->hunspell->spell(*bytes);
}

// Written without its non-joiner the word is known. With it, it is right only where a word, a prefix or an ending ends:
// "امکا‌نپذیر" is a slip of the finger.
bool Lexicon::joinsWell(const QString &word)
{
    const QStringList parts = word.split(QChar(0x200C), Qt::SkipEmptyParts);
    return mainPart(m_language) != QLatin1String("fa") || joinedParts(word, m_language).size() < parts.size()
           || spells(parts.value(0));
}

bool Lexicon::knowsAnyForm(const QString &word)
{
    if (word.size() > LongestWord)
        return false;
    if (spells(word))
        return true;
    const QStringList others = otherForms(word, m_language);
    return std::any_of(others.begin(), others.end(), [&](const QString &form) {
        return spells(form) && (form.size() >= word.size() || joinsWell(word));
    });
}

bool Lexicon::knows(const QString &word)
{
    if (const auto it = m_answers.constFind(word); it != m_answers.cend())
        return *it;
    if (m_answers.size() >= MostAnswers)
        m_answers.clear();
    const bool known = knowsAnyForm(word);
    m_answers.insert(word, known);
    return known;
}

QStringList Lexicon::suggestions(const QString &word)
{
    QStringList found;
    const std::optional<std::string> bytes = m_engine->encoding.encoded(word);
    if (!bytes)
        return found;
    for (const std::string &suggestion : m_engine->hunspell->suggest(*bytes))
        found.append(m_engine->encoding.decoded(suggestion));
    return found;
}

} // namespace spelling
