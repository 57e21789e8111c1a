// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/dictionary_cost.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace spelling {

namespace {

constexpr qint64 MostSteps = 50'000'000; // some seconds at worst; real dictionaries need a thousandth
constexpr qint64 DeepestTree = 4'000;    // Hunspell walks it by recursion, and a thread's stack may be small

// Hunspell's binary tree of the affixes that begin with one byte, only counted.
class AffixTree
{
public:
    // The steps to the place of the new key.
    qint64 insert(const QByteArray &key)
    {
        m_nodes.push_back({key, -1, -1});
        const auto added = static_cast<qint64>(m_nodes.size()) - 1;
        if (added == 0)
            return 0;
        qint64 steps = 0;
        for (qint64 at = 0;;) {
            ++steps;
            Node &node = m_nodes[static_cast<std::size_t>(at)];
            qint64 &next = key <= node.key ? node.notAfter : node.after;
            if (next < 0) {
                next = added;
                return steps;
            }
            if (steps > DeepestTree)
                return steps;
            at = next;
        }
    }

    // Each affix is afterwards compared with those that begin as it does.
    qint64 stepsToOrder() const
    {
        std::vector<QByteArray> keys;
        keys.reserve(m_nodes.size());
        for (const Node &node : m_nodes)
            keys.push_back(node.key);
        std::sort(keys.begin(), keys.end());
        qint64 steps = 0;
        for (std::size_t i = 0; i < keys.size() && steps <= MostSteps; ++i) {
            for (std::size_t j = i + 1; j < keys.size() && keys[j].startsWith(keys[i]) && steps <= MostSteps; ++j)
                ++steps;
        }
        return steps;
    }

private:
    struct Node
    {
        QByteArray key;
        qint64 notAfter;
        qint64 after;
    };
    std::vector<Node> m_nodes;
};

QByteArray reversed(const QByteArray &key, bool isUtf8)
{
    if (!isUtf8) {
        QByteArray bytes = key;
        std::reverse(bytes.begin(), bytes.end());
        return bytes;
    }
    QString text = QString::fromUtf8(key);
    std::reverse(text.begin(), text.end());
    return text.toUtf8();
}

// Hunspell's hash of a word: its first four bytes, then the others turned in. In numbers as wide as a long is.
template <typename Number>
Number hashOf(const QByteArray &word)
{
    Number hash = 0;
    qsizetype i = 0;
    for (; i < 4 && i < word.size(); ++i)
        hash = (hash << 8) | static_cast<unsigned char>(word[i]);
    for (; i < word.size(); ++i) {
        hash = (hash << 5) | ((hash >> 27) & 31);
        hash ^= static_cast<unsigned char>(word[i]);
    }
    return hash;
}

template <typename Number>
bool chainsAreShort(const QByteArray &dic, qint64 announced)
{
    // Hunspell makes a little more room than announced, and an odd number of places.
    const auto places = static_cast<Number>((announced + 1005) | 1);
    std::vector<quint32> chains(places);
    qint64 steps = 0;
    for (qsizetype at = dic.indexOf('\n') + 1; at > 0 && at < dic.size();) {
        const qsizetype newline = dic.indexOf('\n', at);
        const qsizetype end = newline < 0 ? dic.size() : newline;
        QByteArray word = QByteArray::fromRawData(dic.constData() + at, end - at);
        const auto cut =
            std::find_if(word.cbegin(), word.cend(), [](char c) { return c == '/' || c == '\t' || c == '\r'; });
        word = word.left(cut - word.cbegin());
        steps += chains[hashOf<Number>(word) % places]++;
        if (steps > MostSteps)
            return false;
        at = end + 1;
    }
    return true;
}

} // namespace

bool affixesAreCheap(const QByteArray &aff)
{
    const bool isUtf8 = aff.contains("UTF-8") || aff.contains("utf-8");
    std::array<AffixTree, 256> prefixes;
    std::array<AffixTree, 256> suffixes;
    qint64 steps = 0;
    for (const QByteArray &line : aff.split('\n')) {
        const bool suffix = line.startsWith("SFX");
        if (!suffix && !line.startsWith("PFX"))
            continue;
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 4)
            continue;
        QByteArray key = parts[3].left(parts[3].indexOf('/') < 0 ? parts[3].size() : parts[3].indexOf('/'));
        if (key.isEmpty() || key == "0")
            continue;
        if (suffix)
            key = reversed(key, isUtf8);
        AffixTree &tree = (suffix ? suffixes : prefixes)[static_cast<unsigned char>(key[0])];
        const qint64 depth = tree.insert(key);
        steps += depth;
        if (depth > DeepestTree || steps > MostSteps)
            return false;
    }
    for (const auto *trees : {&prefixes, &suffixes}) {
        for (const AffixTree &tree : *trees)
            steps += tree.stepsToOrder();
    }
    return steps <= MostSteps;
}

bool wordsAreCheap(const QByteArray &dic, qint64 announced)
{
    return chainsAreShort<quint64>(dic, announced) && chainsAreShort<quint32>(dic, announced);
}

} // namespace spelling
