// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tag_index.h"

#include "core/story.h"
#include "core/text_fold.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace core {

namespace {

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar letter : folded(text)) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString key(const QString &name)
{
    return foldedWords(name).join(QLatin1Char(' '));
}

QStringList mostFrequent(const QHash<QString, int> &counts, int limit)
{
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        const int x = counts.value(a);
        const int y = counts.value(b);
        return x != y ? x > y : a < b;
    });
    return names.mid(0, limit);
}

} // namespace

TagIndex::TagIndex(const QList<Tag> &tags)
{
    for (const Tag &tag : tags)
        m_entries.append({tag.name, key(tag.name), tag.uses});
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.folded != b.folded ? a.folded < b.folded : a.name < b.name;
    });
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const QString &folded = m_entries.at(at).folded;
        if (!m_byFolded.contains(folded))
            m_byFolded.insert(folded, at);
        m_longestInWords = std::max(m_longestInWords, folded.count(QLatin1Char(' ')) + 1);
    }
}

QStringList TagIndex::complete(const QString &typed, const QHash<QString, int> &deskUse, int limit) const
{
    struct Hit
    {
        const Entry *entry;
        int rank; // 0: begins with it, 1: one of its words does
        int deskUses;
    };
    const QString wanted = key(typed);
    const QString wantedInside = QLatin1Char(' ') + wanted;
    QList<Hit> hits;
    for (const Entry &entry : m_entries) {
        const int uses = deskUse.value(entry.name);
        if (wanted.isEmpty() ? uses > 0 : entry.folded.startsWith(wanted))
            hits.append({&entry, 0, uses});
        else if (!wanted.isEmpty() && entry.folded.contains(wantedInside))
            hits.append({&entry, 1, uses});
    }
    const auto better = [](const Hit &a, const Hit &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.deskUses != b.deskUses)
            return a.deskUses > b.deskUses;
        if (a.entry->uses != b.entry->uses)
            return a.entry->uses > b.entry->uses;
        return a.entry->folded < b.entry->folded;
    };
    const auto wantedHits = std::min<qsizetype>(limit, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + wantedHits, hits.end(), better);
    QStringList names;
    for (const Hit &hit : hits.mid(0, wantedHits))
        names.append(hit.entry->name);
    return names;
}

QStringList TagIndex::occurringIn(const QString &text, int limit) const
{
    const QStringList words = foldedWords(text);
    QHash<QString, int> counts;
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString phrase;
        for (qsizetype last = first; last < std::min(first + m_longestInWords, words.size()); ++last) {
            if (last > first)
                phrase += QLatin1Char(' ');
            phrase += words.at(last);
            if (const auto found = m_byFolded.constFind(phrase); found != m_byFolded.constEnd() && phrase.size() > 1)
                ++counts[m_entries.at(*found).name];
        }
    }
    return mostFrequent(counts, limit);
}

bool TagIndex::contains(const QString &name) const
{
    return m_byFolded.contains(key(name));
}

QStringList namesIn(const QString &text, int limit)
{
    QHash<QString, int> counts;
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    while (sentences.toNextBoundary() > 0) {
        const QString sentence = text.mid(start, sentences.position() - start);
        start = sentences.position();
        QStringList run;
        bool first = true;
        const auto endRun = [&] {
            if (!run.isEmpty())
                ++counts[run.join(QLatin1Char(' '))];
            run.clear();
        };
        for (const QString &raw : sentence.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            qsizetype from = 0;
            qsizetype to = raw.size();
            while (from < to && !raw.at(from).isLetterOrNumber())
                ++from;
            while (to > from && !raw.at(to - 1).isLetterOrNumber())
                --to;
            QString word = raw.mid(from, to - from);
            if (word.endsWith(QLatin1String("'s")) || word.endsWith(QStringLiteral("’s")))
                word.chop(2);
            const bool isName = word.size() > 2 && word.front().isUpper() && word.at(1).isLower();
            if (isName && !first && from == 0)
                run.append(word);
            else
                endRun();
            if (to < raw.size())
                endRun(); // a comma or full stop ends a name
            first = false;
        }
        endRun();
    }
    // Once is chance, unless it is a full name.
    counts.removeIf([](const auto &entry) { return entry.value() < 2 && !entry.key().contains(QLatin1Char(' ')); });
    return mostFrequent(counts, limit);
}

QStringList suggestedTags(const Story &story, const TagIndex &index, int limit)
{
    const QString text =
        story.headline + QStringLiteral(". ") + story.standfirst + QStringLiteral(". ") + plainText(story.body);
    QStringList suggested;
    for (const QString &name : index.occurringIn(text, limit * 3) + namesIn(text, limit * 2)) {
        if (suggested.size() < limit && !story.tags.contains(name, Qt::CaseInsensitive)
            && !suggested.contains(name, Qt::CaseInsensitive))
            suggested.append(name);
    }
    return suggested;
}

} // namespace core
