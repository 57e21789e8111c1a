// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search_snippet.h"

#include "core/text_fold.h"

#include <algorithm>
#include <optional>

namespace storage {

namespace {

constexpr qsizetype lettersBefore = 50;
constexpr qsizetype lettersInAll = 140;
constexpr QChar foundBegins(0xE000);
constexpr QChar foundEnds(0xE001);

struct Found
{
    qsizetype begin = 0; // in the text as written
    qsizetype end = 0;
};

class Finder
{
public:
    Finder(QStringView paragraph, const QList<SearchTerm> &terms)
        : m_terms(terms)
        , m_folded(core::foldedWithOrigin(paragraph))
        , m_places(wordPlaces(m_folded.text))
        , m_end(paragraph.size())
    {
    }

    [[nodiscard]] QList<Found> all() const
    {
        QList<Found> found;
        for (qsizetype at = 0; at < m_places.size(); ++at) {
            qsizetype words = 0;
            for (const SearchTerm &term : m_terms)
                words = std::max(words, lengthAt(at, term));
            if (words == 0)
                continue;
            const qsizetype last = m_places.at(at + words - 1).begin + m_places.at(at + words - 1).length;
            const qsizetype end = last < m_folded.from.size() ? m_folded.from.at(last) : m_end;
            found.append({m_folded.from.at(m_places.at(at).begin), end});
            at += words - 1;
        }
        return found;
    }

private:
    // How many words from the place on are the term; 0 when they are not.
    [[nodiscard]] qsizetype lengthAt(qsizetype at, const SearchTerm &term) const
    {
        if (at + term.words.size() > m_places.size())
            return 0;
        for (qsizetype i = 0; i < term.words.size(); ++i) {
            const WordPlace place = m_places.at(at + i);
            const QStringView word = QStringView(m_folded.text).sliced(place.begin, place.length);
            const bool mayGoOn = term.lastIsPrefix && i + 1 == term.words.size();
            if (mayGoOn ? !word.startsWith(term.words.at(i)) : word != term.words.at(i))
                return 0;
        }
        return term.words.size();
    }

    const QList<SearchTerm> &m_terms;
    core::FoldedText m_folded;
    QList<WordPlace> m_places;
    qsizetype m_end;
};

qsizetype wordStart(QStringView text, qsizetype at)
{
    while (at > 0 && !text.at(at - 1).isSpace())
        --at;
    return at;
}

QString cut(QStringView text, const QList<Found> &found)
{
    const qsizetype first = std::max<qsizetype>(0, found.first().begin - lettersBefore);
    // A word longer than the window is cut through, never searched for its beginning.
    const qsizetype begin = std::max(wordStart(text, first), first - lettersBefore);
    qsizetype end = std::min(text.size(), begin + lettersInAll);
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    QString snippet = begin > 0 ? QStringLiteral("\u2026") : QString();
    qsizetype at = begin;
    for (const Found &place : found) {
        if (place.end > end)
            break;
        snippet += text.sliced(at, place.begin - at);
        snippet += foundBegins;
        snippet += text.sliced(place.begin, place.end - place.begin).trimmed();
        snippet += foundEnds;
        at = place.begin + text.sliced(place.begin, place.end - place.begin).trimmed().size();
    }
    snippet += text.sliced(at, end - at);
    if (end < text.size())
        snippet += QStringLiteral("\u2026");
    return snippet.simplified();
}

} // namespace

QString searchSnippet(const QString &text, const QList<SearchTerm> &terms)
{
    // Paragraph by paragraph, since most hits are near the top and folding has its price.
    for (const QStringView paragraph : QStringView(text).split(QLatin1Char('\n'))) {
        if (const QList<Found> found = Finder(paragraph, terms).all(); !found.isEmpty())
            return cut(paragraph, found);
    }
    return {};
}

} // namespace storage
