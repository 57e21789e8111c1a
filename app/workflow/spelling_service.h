// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spelling for the window: which words of which block are wrong, and what they might be. GUI thread; the work is done
// on the spelling thread. Ids of requests are the page's own.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace spelling {
class Speller;
}

namespace workflow {

struct WrongWord
{
    int start = 0; // in UTF-16 units of the text that was handed in
    int length = 0;

    friend bool operator==(const WrongWord &, const WrongWord &) = default;
};

enum class Urgency { NearCaret, Background };

struct KnownDictionary
{
    QString language; // BCP 47
    QString name;     // in that language
};

class SpellingService : public QObject
{
    Q_OBJECT

public:
    explicit SpellingService(const QString &profile, QObject *parent = nullptr);
    ~SpellingService() override;

    // Answered by checked(ticket, …). A later request with the same ticket replaces one that has not begun. `skip` are
    // ranges {start, length} that are not language, such as code.
    void check(quint64 ticket, const QString &text, const QString &language, const QList<WrongWord> &skip,
               Urgency urgency);
    void forgetAll(); // another story is shown

    // Answered by suggested(ticket, …).
    void suggest(quint64 ticket, const QString &word, const QString &language);

    void ignore(const QString &word);
    void addToMine(const QString &word, const QString &language);
    void addToNewsroom(const QString &word, const QString &language);

    [[nodiscard]] bool hasDictionary(const QString &language) const;
    [[nodiscard]] QList<KnownDictionary> dictionaries() const;
    // From an .oxt, or from an .aff or .dic beside its other half.
    QFuture<core::Result<QList<KnownDictionary>>> addDictionary(const QString &file);

    // Dictionaries for words in another script than the text's: Latin names in a Persian story. The site's languages.
    void setOtherLanguages(const QStringList &languages);

signals:
    void checked(quint64 ticket, const QList<workflow::WrongWord> &wrong);
    void suggested(quint64 ticket, const QStringList &suggestions);
    void wordsChanged(); // everything should be checked again
    void dictionariesChanged();

private:
    spelling::Speller *m_speller;
    QStringList m_otherLanguages;
};

} // namespace workflow
