// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search_query.h"

#include "core/text_fold.h"

namespace storage {

namespace {

// A pasted page is not a query.
constexpr qsizetype mostTerms = 16;
constexpr qsizetype mostWordsATerm = 12;
constexpr qsizetype mostLettersTyped = 1000;

bool isQuote(QChar letter)
{
    return QStringView(u"\"\u201C\u201D\u201E\u201F\u00AB\u00BB").contains(letter);
}

// As the tokenizer of the index: letters, digits, marks and private-use letters make words.
bool isWordLetter(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter)
           || QChar::category(letter) == QChar::Other_PrivateUse;
}

SearchTerm termOf(QStringView typed)
{
    const QString text = core::folded(typed);
    SearchTerm term;
    for (const WordPlace &place : wordPlaces(text)) {
        if (term.words.size() < mostWordsATerm)
            term.words.append(text.mid(place.begin, place.length));
    }
    return term;
}

} // namespace

QList<WordPlace> wordPlaces(QStringView foldedText)
{
    QList<WordPlace> places;
    bool inWord = false;
    for (qsizetype at = 0; at < foldedText.size(); ++at) {
        const qsizetype begin = at;
        char32_t letter = foldedText.at(at).unicode();
        if (QChar::isHighSurrogate(letter) && at + 1 < foldedText.size() && foldedText.at(at + 1).isLowSurrogate())
            letter = QChar::surrogateToUcs4(char16_t(letter), foldedText.at(++at).unicode());
        if (!isWordLetter(letter)) {
            inWord = false;
            continue;
        }
        if (!inWord)
            places.append({begin, 0});
        inWord = true;
        places.last().length = at + 1 - places.last().begin;
    }
    return places;
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    const QStringView text = QStringView(typed).left(mostLettersTyped);
    QList<SearchTerm> terms;
    bool quoted = false;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        SearchTerm term = termOf(text.sliced(begin, end - begin));
        begin = end + 1;
        if (!term.words.isEmpty() && terms.size() < mostTerms)
            terms.append(term);
        return !term.words.isEmpty();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isQuote(text.at(at))) {
            take(at);
            quoted = !quoted;
        } else if (!quoted && text.at(at).isSpace()) {
            take(at);
        }
    }
    const bool endsInWord = begin < text.size() && !text.last().isSpace() && take(text.size());
    if (!endsInWord && begin < text.size())
        take(text.size());
    if (endsInWord && !terms.isEmpty())
        terms.last().lastIsPrefix = true;
    return terms;
}

QString matchExpression(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        // Words hold letters, digits and marks only, so nothing can end the quotation.
        QString part = QLatin1Char('"') + term.words.join(QLatin1Char(' ')) + QLatin1Char('"');
        if (term.lastIsPrefix)
            part += QLatin1String(" *");
        parts.append(part);
    }
    return parts.join(QLatin1String(" AND "));
}

} // namespace storage
