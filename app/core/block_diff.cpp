// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/block_diff.h"

#include "core/sequence_diff.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace core {

namespace {

// The words of a text as sorted numbers, roughly: runs of letters and digits, and Han and kana letters by themselves.
QList<size_t> roughWords(const QString &text)
{
    QList<size_t> words;
    qsizetype begin = -1;
    const auto end = [&](qsizetype at) {
        if (begin >= 0)
            words.append(qHash(QStringView(text).mid(begin, at - begin)));
        begin = -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const bool alone = letter.unicode() >= 0x2e80 && letter.unicode() < 0xac00;
        const bool inWord =
            letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || letter == QChar(0x200c);
        if (alone || !inWord)
            end(i);
        if (inWord && begin < 0)
            begin = i;
        if (alone)
            end(i + 1);
    }
    end(text.size());
    std::sort(words.begin(), words.end());
    return words;
}

// From 0 to 1: twice what is in both, of all.
double shared(const QList<size_t> &a, const QList<size_t> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    qsizetype both = 0;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a.at(i) == b.at(j)) {
            ++both;
            ++i;
            ++j;
        } else if (a.at(i) < b.at(j)) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * double(both) / double(a.size() + b.size());
}

constexpr double alike = 0.4;        // between the same neighbours
constexpr double muchAlike = 0.6;    // anywhere, or of another kind
constexpr qsizetype smallGap = 4096; // pairs that are each looked at

class PairUp
{
public:
    PairUp(const QList<Comparable> &before, const QList<Comparable> &after)
        : m_a(before)
        , m_b(after)
        , m_aWords(std::size_t(before.size()))
        , m_bWords(std::size_t(after.size()))
    {
        pairing.to.fill(-1, before.size());
        pairing.from.fill(-1, after.size());
        pairSame();
        pairMoved();
        pairAlikeInGaps();
        pairByRareWords(free(m_a, pairing.to), free(m_b, pairing.from));
        pairById();
        pairLone();
        findStanding();
    }

    Pairing pairing;

private:
    struct Gap
    {
        QList<qsizetype> a;
        QList<qsizetype> b;
    };

    void pair(qsizetype a, qsizetype b)
    {
        pairing.to[a] = b;
        pairing.from[b] = a;
    }

    static QList<qsizetype> free(const QList<Comparable> &entries, const QList<qsizetype> &partners)
    {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (partners.at(i) < 0)
                places.append(i);
        }
        return places;
    }

    void pairSame()
    {
        QList<int> a;
        QList<int> b;
        int kinds = 0;
        for (const Comparable &entry : m_a) {
            a.append(entry.number);
            kinds = std::max(kinds, entry.number + 1);
        }
        for (const Comparable &entry : m_b) {
            b.append(entry.number);
            kinds = std::max(kinds, entry.number + 1);
        }
        for (const CommonStretch &same : commonStretches(a, b, kinds)) {
            for (qsizetype i = 0; i < same.length; ++i)
                pair(same.a + i, same.b + i);
        }
    }

    void pairMoved()
    {
        QHash<int, QList<qsizetype>> places;
        const QList<qsizetype> left = free(m_a, pairing.to);
        for (auto i = left.crbegin(); i != left.crend(); ++i) {
            if (!m_a.at(*i).common)
                places[m_a.at(*i).number].append(*i);
        }
        for (const qsizetype j : free(m_b, pairing.from)) {
            const auto found = places.find(m_b.at(j).number);
            if (found != places.end() && !found->isEmpty())
                pair(found->takeLast(), j);
        }
    }

    void findStanding()
    {
        pairing.standing.fill(false, m_a.size());
        for (const qsizetype i : longestGrowing(pairing.to))
            pairing.standing[i] = true;
    }

    // What is without a partner between two that stand.
    QList<Gap> gaps()
    {
        findStanding();
        QList<Gap> all;
        Gap gap;
        qsizetype b = 0;
        for (qsizetype i = 0; i <= m_a.size(); ++i) {
            if (i < m_a.size() && !pairing.standing.at(i)) {
                if (pairing.to.at(i) < 0)
                    gap.a.append(i);
                continue;
            }
            for (const qsizetype end = i < m_a.size() ? pairing.to.at(i) : m_b.size(); b < end; ++b) {
                if (pairing.from.at(b) < 0)
                    gap.b.append(b);
            }
            ++b;
            if (!gap.a.isEmpty() && !gap.b.isEmpty())
                all.append(gap);
            gap = {};
        }
        return all;
    }

    const QList<size_t> &wordsA(qsizetype i)
    {
        auto &words = m_aWords[std::size_t(i)];
        if (!words)
            words = std::make_unique<QList<size_t>>(roughWords(m_a.at(i).text));
        return *words;
    }

    const QList<size_t> &wordsB(qsizetype j)
    {
        auto &words = m_bWords[std::size_t(j)];
        if (!words)
            words = std::make_unique<QList<size_t>>(roughWords(m_b.at(j).text));
        return *words;
    }

    double likeness(qsizetype i, qsizetype j)
    {
        const Comparable &a = m_a.at(i);
        const Comparable &b = m_b.at(j);
        if (a.group != b.group && !(a.prose && b.prose))
            return 0;
        const double like = shared(wordsA(i), wordsB(j));
        return a.group != b.group && like < muchAlike ? 0 : like;
    }

    void pairAlikeInGaps()
    {
        bool anyLarge = false;
        for (const Gap &gap : gaps()) {
            const bool small = gap.a.size() * gap.b.size() <= smallGap;
            if (small)
                pairAlike(gap);
            else
                pairByRareWords(gap.a, gap.b);
            anyLarge = anyLarge || !small;
        }
        if (!anyLarge)
            return;
        for (const Gap &gap : gaps()) {
            if (gap.a.size() * gap.b.size() <= smallGap)
                pairAlike(gap);
        }
    }

    // In order, so that all together are as much alike as can be.
    void pairAlike(const Gap &gap)
    {
        const qsizetype n = gap.a.size();
        const qsizetype m = gap.b.size();
        const auto width = std::size_t(m) + 1;
        std::vector<double> best((std::size_t(n) + 1) * width, 0);
        std::vector<double> like(best.size(), 0);
        for (qsizetype i = n - 1; i >= 0; --i) {
            for (qsizetype j = m - 1; j >= 0; --j) {
                const std::size_t here = std::size_t(i) * width + std::size_t(j);
                const double value = likeness(gap.a.at(i), gap.b.at(j));
                like[here] = value < alike ? 0 : value;
                best[here] = std::max(
                    {best[here + width], best[here + 1], like[here] > 0 ? best[here + width + 1] + like[here] : 0.0});
            }
        }
        for (qsizetype i = 0, j = 0; i < n && j < m;) {
            const std::size_t here = std::size_t(i) * width + std::size_t(j);
            if (like[here] > 0 && best[here] == best[here + width + 1] + like[here])
                pair(gap.a.at(i++), gap.b.at(j++));
            else if (best[here] == best[here + width])
                ++i;
            else
                ++j;
        }
    }

    // Entries that share words which nothing else has, wherever they stand.
    void pairByRareWords(const QList<qsizetype> &a, const QList<qsizetype> &b)
    {
        if (a.isEmpty() || b.isEmpty())
            return;
        struct Owners
        {
            qsizetype a = -1;
            qsizetype b = -1;
        };
        constexpr qsizetype several = -2;
        QHash<size_t, Owners> owners;
        const auto note = [](qsizetype &owner, qsizetype place) {
            owner = owner == -1 || owner == place ? place : several;
        };
        for (const qsizetype i : a) {
            for (const size_t word : wordsA(i))
                note(owners[word].a, i);
        }
        for (const qsizetype j : b) {
            for (const size_t word : wordsB(j))
                note(owners[word].b, j);
        }
        for (const qsizetype i : a) {
            QHash<qsizetype, int> votes;
            qsizetype chosen = -1;
            for (const size_t word : wordsA(i)) {
                const Owners &by = owners[word];
                if (by.a != i || by.b < 0 || pairing.from.at(by.b) >= 0)
                    continue;
                const int count = ++votes[by.b];
                const int most = chosen < 0 ? 0 : votes.value(chosen);
                if (count > most || (count == most && by.b < chosen))
                    chosen = by.b;
            }
            if (chosen >= 0 && likeness(i, chosen) >= muchAlike)
                pair(i, chosen);
        }
    }

    void pairById()
    {
        QHash<QString, qsizetype> places;
        for (const qsizetype i : free(m_a, pairing.to)) {
            if (!m_a.at(i).id.isEmpty())
                places.insert(m_a.at(i).id, i);
        }
        for (const qsizetype j : free(m_b, pairing.from)) {
            const auto found = places.constFind(m_b.at(j).id);
            if (found == places.cend() || pairing.to.at(*found) >= 0)
                continue;
            const Comparable &was = m_a.at(*found);
            if (was.group == m_b.at(j).group || (was.prose && m_b.at(j).prose))
                pair(*found, j);
        }
    }

    // One for one of the same kind at the same place: it was rewritten.
    void pairLone()
    {
        for (const Gap &gap : gaps()) {
            if (gap.a.size() == 1 && gap.b.size() == 1 && m_a.at(gap.a.first()).group == m_b.at(gap.b.first()).group)
                pair(gap.a.first(), gap.b.first());
        }
    }

    const QList<Comparable> &m_a;
    const QList<Comparable> &m_b;
    std::vector<std::unique_ptr<QList<size_t>>> m_aWords;
    std::vector<std::unique_ptr<QList<size_t>>> m_bWords;
};

QString likenessText(const Block &block)
{
    const auto ofPicture = [](const Picture &picture) {
        return QStringList{picture.media.value, picture.remoteId, picture.remoteUrl, picture.alt, picture.caption}.join(
            QLatin1Char(' '));
    };
    switch (block.kind) {
    case BlockKind::Picture:
        return ofPicture(block.picture);
    case BlockKind::Gallery: {
        QStringList texts;
        for (const Picture &picture : block.pictures)
            texts.append(ofPicture(picture));
        return texts.join(QLatin1Char(' '));
    }
    case BlockKind::Embed:
        return block.embed.address + QLatin1Char(' ') + plainText(block);
    case BlockKind::Opaque:
        return QString::fromUtf8(block.origin.source);
    default:
        return plainText(block);
    }
}

} // namespace

Pairing pairUp(const QList<Comparable> &before, const QList<Comparable> &after)
{
    return PairUp(before, after).pairing;
}

int BlockNumbers::of(const Block &block)
{
    Block content = block;
    content.id = {};
    content.origin = {};
    if (block.kind == BlockKind::Opaque)
        content.origin.source = block.origin.source;
    content.spans = normalised(block.spans);
    for (QList<Cell> &row : content.table.rows) {
        for (Cell &cell : row)
            cell.spans = normalised(cell.spans);
    }
    size_t hash = qHashMulti(0, int(content.kind), content.level, content.picture.remoteUrl,
                             content.picture.media.value, content.embed.address, content.origin.source);
    for (const Span &span : content.spans)
        hash = qHashMulti(hash, span.text, span.marks.bold, span.marks.href);
    QList<int> &places = m_places[hash];
    for (const int place : places) {
        if (m_known.at(place) == content)
            return place;
    }
    places.append(int(m_known.size()));
    m_known.append(content);
    return places.last();
}

QList<Comparable> comparable(const QList<Block> &blocks, BlockNumbers &numbers)
{
    QList<Comparable> entries;
    for (const Block &block : blocks) {
        Comparable entry;
        entry.number = numbers.of(block);
        entry.group = int(block.kind);
        entry.prose = isTextKind(block.kind);
        entry.text = likenessText(block);
        entry.common = entry.text.isEmpty();
        entry.id = block.id.value;
        entries.append(entry);
    }
    return entries;
}

} // namespace core
