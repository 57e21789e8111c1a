// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/spelling_service.h"

#include "core/deferred.h"
#include "core/when_done.h"
#include "spelling/speller.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace workflow {

using core::Error;
using core::Result;

SpellingService::SpellingService(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_speller(new spelling::Speller(spelling::defaultPlaces(profile, QCoreApplication::applicationDirPath()), this))
    , m_otherLanguages{QStringLiteral("en-GB")}
{
    connect(m_speller, &spelling::Speller::checked, this,
            [this](quint64 ticket, const QList<spelling::Misspelling> &misspellings) {
                QList<WrongWord> wrong;
                wrong.reserve(misspellings.size());
                for (const spelling::Misspelling &word : misspellings)
                    wrong.append(WrongWord{int(word.start), int(word.length)});
                emit checked(ticket, wrong);
            });
    connect(m_speller, &spelling::Speller::suggested, this, &SpellingService::suggested);
    connect(m_speller, &spelling::Speller::wordsChanged, this, &SpellingService::wordsChanged);
    connect(m_speller, &spelling::Speller::dictionariesChanged, this, [this] {
        emit dictionariesChanged();
        emit wordsChanged();
    });
}

SpellingService::~SpellingService() = default;

void SpellingService::check(quint64 ticket, const QString &text, const QString &language, const QList<WrongWord> &skip,
                            Urgency urgency)
{
    spelling::CheckRequest request;
    request.ticket = ticket;
    request.key = ticket;
    request.text = text;
    request.language = language;
    request.otherLanguages = m_otherLanguages;
    for (const WrongWord &range : skip)
        request.skip.append({range.start, range.length});
    request.priority = urgency == Urgency::NearCaret ? spelling::Priority::Urgent : spelling::Priority::Later;
    m_speller->check(request);
}

void SpellingService::forgetAll()
{
    m_speller->cancelAll();
}

void SpellingService::suggest(quint64 ticket, const QString &word, const QString &language)
{
    m_speller->suggest(ticket, word, language, m_otherLanguages);
}

void SpellingService::ignore(const QString &word)
{
    m_speller->ignore(word);
}

void SpellingService::addToMine(const QString &word, const QString &language)
{
    m_speller->addToMine(word, language);
}

void SpellingService::addToNewsroom(const QString &word, const QString &language)
{
    m_speller->addToNewsroom(word, language);
}

bool SpellingService::hasDictionary(const QString &language) const
{
    return m_speller->has(language);
}

QList<KnownDictionary> SpellingService::dictionaries() const
{
    QList<KnownDictionary> known;
    for (const spelling::Dictionary &dictionary : m_speller->installed())
        known.append({dictionary.language, spelling::nameOf(dictionary.language)});
    return known;
}

QFuture<Result<QList<KnownDictionary>>> SpellingService::addDictionary(const QString &file)
{
    const QFileInfo info(file);
    const QString ending = info.suffix().toLower();
    // Its type is named: what concatenation itself returns refers to parts that are gone by then.
    const auto sibling = [&](const QString &other) -> QString {
        return info.path() + QLatin1Char('/') + info.completeBaseName() + other;
    };
    const bool isPair = ending == QLatin1String("aff") || ending == QLatin1String("dic");
    const auto adding = isPair ? m_speller->addPair(sibling(QStringLiteral(".aff")), sibling(QStringLiteral(".dic")))
                               : m_speller->addFromOxt(file);
    const core::Deferred<Result<QList<KnownDictionary>>> answer;
    core::whenDone(adding, this, [answer](const Result<QStringList> &languages) {
        if (!languages)
            return answer.give(languages.error());
        QList<KnownDictionary> added;
        for (const QString &language : *languages)
            added.append({language, spelling::nameOf(language)});
        answer.give(added);
    });
    return answer.future();
}

void SpellingService::setOtherLanguages(const QStringList &languages)
{
    if (m_otherLanguages == languages)
        return;
    m_otherLanguages = languages;
    emit wordsChanged();
}

} // namespace workflow
