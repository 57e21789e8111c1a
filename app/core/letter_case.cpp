// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letter_case.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace core {

namespace {

bool belongsToWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter == QLatin1Char('\'') || letter == QChar(0x2019)
           || letter.isSurrogate();
}

bool isAllUpper(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isLower(); });
}

bool isAcronym(const QString &word)
{
    return word.size() > 1 && isAllUpper(word)
           && std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); });
}

// "McAllister", "iPhone": capitals of its own
bool isMixed(const QString &word)
{
    return !isAllUpper(word)
           && std::any_of(word.begin() + 1, word.end(), [](QChar letter) { return letter.isUpper(); });
}

QString capitalised(const QString &word, const QLocale &locale)
{
    return word.isEmpty() ? word : QString(locale.toUpper(word.left(1)) + word.mid(1));
}

// Each word with the text between it and the word before; `shape` may look at whether it is the first or the last.
using Shape = std::function<QString(const QString &word, const QString &gap, bool first, bool last)>;

QString eachWord(const QString &text, const Shape &shape)
{
    QString out;
    qsizetype at = 0;
    bool first = true;
    while (at < text.size()) {
        const qsizetype gapStart = at;
        while (at < text.size() && !belongsToWord(text.at(at)))
            ++at;
        const QString gap = text.sliced(gapStart, at - gapStart);
        const qsizetype wordStart = at;
        while (at < text.size() && belongsToWord(text.at(at)))
            ++at;
        out += gap;
        if (at > wordStart) {
            const bool last = std::none_of(text.begin() + at, text.end(), belongsToWord);
            out += shape(text.sliced(wordStart, at - wordStart), gap, first, last);
            first = false;
        }
    }
    return out;
}

bool endsSentence(const QString &gap)
{
    return std::any_of(gap.begin(), gap.end(), [](QChar sign) {
        return sign == QLatin1Char('.') || sign == QLatin1Char('!') || sign == QLatin1Char('?')
               || sign == QLatin1Char('\n') || sign == QChar(0x2026);
    });
}

QString sentence(const QString &text, const QLocale &locale)
{
    const bool shouted = isAllUpper(text);
    return eachWord(text, [&](const QString &word, const QString &gap, bool first, bool) {
        const bool keeps = !shouted && (isAcronym(word) || isMixed(word));
        const QString small = keeps ? word : locale.toLower(word);
        return first || endsSentence(gap) ? capitalised(small, locale) : small;
    });
}

QString title(const QString &text, const QLocale &locale)
{
    static const QStringList little{QStringLiteral("a"),   QStringLiteral("an"),  QStringLiteral("and"),
                                    QStringLiteral("as"),  QStringLiteral("at"),  QStringLiteral("but"),
                                    QStringLiteral("by"),  QStringLiteral("for"), QStringLiteral("if"),
                                    QStringLiteral("in"),  QStringLiteral("nor"), QStringLiteral("of"),
                                    QStringLiteral("on"),  QStringLiteral("or"),  QStringLiteral("per"),
                                    QStringLiteral("so"),  QStringLiteral("the"), QStringLiteral("to"),
                                    QStringLiteral("via"), QStringLiteral("vs"),  QStringLiteral("yet")};
    const bool shouted = isAllUpper(text);
    return eachWord(text, [&](const QString &word, const QString &gap, bool first, bool last) {
        if (!shouted && (isAcronym(word) || isMixed(word)))
            return word;
        const QString small = locale.toLower(word);
        const bool begins = first || last || endsSentence(gap) || gap.contains(QLatin1Char(':'));
        return !begins && little.contains(small) ? small : capitalised(small, locale);
    });
}

} // namespace

LetterCase nextCase(const QString &text, const QString &language)
{
    constexpr LetterCase order[] = {LetterCase::Lower, LetterCase::Sentence, LetterCase::Title, LetterCase::Upper};
    constexpr int count = 4;
    int now = count - 1;
    for (int at = count - 1; at >= 0; --at) { // one letter is a headline and capitals: the later one
        if (inCase(text, order[at], language) == text) {
            now = at;
            break;
        }
    }
    for (int step = 1; step < count; ++step) {
        const LetterCase next = order[(now + step) % count];
        if (inCase(text, next, language) != text)
            return next;
    }
    return order[now];
}

QString inCase(const QString &text, LetterCase letterCase, const QString &language)
{
    const QLocale locale(language);
    switch (letterCase) {
    case LetterCase::Upper:
        return locale.toUpper(text);
    case LetterCase::Lower:
        return locale.toLower(text);
    case LetterCase::Title:
        return language.startsWith(QLatin1String("en")) ? title(text, locale) : sentence(text, locale);
    case LetterCase::Sentence:
        break;
    }
    return sentence(text, locale);
}

} // namespace core
