// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/list_start.h"

#include "formats/block_grammar.h"
#include "formats/containers.h"
#include "formats/tag.h"

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

constexpr int highest = 1'000'000;
constexpr const char *levelName = "data-level"; // of an item that was not on any site: what was said, was said there

QByteArray lastListTag(const QByteArray &opening)
{
    const qsizetype at = opening.lastIndexOf("<ol");
    Tag tag;
    if (at < 0 || scanTag(opening, at, tag) != TagScan::Found)
        return {};
    return opening.mid(tag.begin, tag.end - tag.begin);
}

int numberIn(const QByteArray &opening)
{
    bool isNumber = false;
    const int start = attributeOf(lastListTag(opening), "start").toInt(&isNumber);
    return isNumber ? std::clamp(start, 0, highest) : 1;
}

// The bytes that say with which number the item's list begins; empty when none do.
QByteArray statementOf(const Block &item)
{
    if (!item.ordered)
        return {};
    QByteArray opening = openingPart(item.origin.glue);
    if (opening.isEmpty())
        opening = item.origin.opening;
    const QByteArray tag = lastListTag(opening);
    if (tag.isEmpty())
        return {};
    const QByteArray level = attributeOf(tag, levelName);
    return level.isEmpty() || level.toInt() == item.level ? opening.trimmed() : QByteArray();
}

QByteArray newStatement(int number, int level)
{
    return "<ol start=\"" + QByteArray::number(number) + "\" " + levelName + "=\"" + QByteArray::number(level)
           + "\">\n";
}

// Two lists of a site, one behind the other.
bool beginsAnew(const Block &item, const Block &before)
{
    const core::Origin &origin = item.origin;
    return !origin.source.isEmpty() && origin.glueAfter == before.id && item.level <= before.level
           && origin.glue.contains("<") && !openingPart(origin.glue).isEmpty();
}

// Goes through the blocks once and knows of each item whether an ordered list begins with it.
class Lists
{
public:
    explicit Lists(const QList<const Block *> &blocks)
        : m_blocks(blocks)
    {
    }

    void walk()
    {
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            const Block &block = *m_blocks.at(at);
            if (block.kind == BlockKind::ListItem)
                takeItem(at, block);
            else if (core::isPublished(block.kind))
                m_open.clear();
            if (block.kind == BlockKind::ListItem || core::isPublished(block.kind))
                m_before = &block;
            if (block.kind != BlockKind::ListItem)
                numbers.append(0);
        }
    }

    QList<int> numbers;
    QHash<core::BlockId, int> starts;

private:
    struct Open
    {
        bool ordered;
        int number;
        QByteArray statement;
    };

    void takeItem(qsizetype at, const Block &block)
    {
        const qsizetype level = std::clamp<qsizetype>(block.level, 0, m_open.size());
        m_open.resize(std::min(m_open.size(), level + 1));
        const bool goesOn =
            m_open.size() == level + 1 && m_open.last().ordered == block.ordered && !beginsAnew(block, *m_before);
        if (goesOn) {
            ++m_open.last().number;
        } else {
            m_open.resize(level);
            const QByteArray statement = block.ordered ? statementFrom(at) : QByteArray();
            m_open.append({block.ordered, numberIn(statement), statement});
            if (block.ordered)
                starts.insert(block.id, m_open.last().number);
        }
        numbers.append(block.ordered ? m_open.last().number : 0);
    }

    QByteArray statementFrom(qsizetype first) const
    {
        const Block *before = m_before;
        const Block &list = *m_blocks.at(first);
        for (qsizetype at = first; at < m_blocks.size(); ++at) {
            const Block &item = *m_blocks.at(at);
            if (!core::isPublished(item.kind))
                continue;
            const bool same = item.level == list.level;
            if (at > first
                && (item.kind != BlockKind::ListItem || item.level < list.level
                    || (same && (item.ordered != list.ordered || beginsAnew(item, *before)))))
                break;
            before = &item;
            // An item that was moved in says it still of the list around this one.
            const QByteArray statement = same ? statementOf(item) : QByteArray();
            if (!statement.isEmpty() && (m_open.isEmpty() || m_open.last().statement != statement))
                return statement;
        }
        return {};
    }

    const QList<const Block *> &m_blocks;
    QList<Open> m_open;
    const Block *m_before = nullptr;
};

QList<const Block *> pointersTo(const QList<Block> &blocks)
{
    QList<const Block *> pointers;
    pointers.reserve(blocks.size());
    for (const Block &block : blocks)
        pointers.append(&block);
    return pointers;
}

} // namespace

int listStart(const Block &item)
{
    return numberIn(statementOf(item));
}

QHash<core::BlockId, int> listStarts(const QList<Block> &blocks)
{
    const QList<const Block *> pointers = pointersTo(blocks);
    Lists lists(pointers);
    lists.walk();
    return lists.starts;
}

QHash<core::BlockId, int> listNumbers(const QList<Block> &blocks)
{
    const QList<int> numbers = listNumbers(pointersTo(blocks));
    QHash<core::BlockId, int> ofItems;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (blocks.at(at).kind == BlockKind::ListItem && blocks.at(at).ordered)
            ofItems.insert(blocks.at(at).id, numbers.at(at));
    }
    return ofItems;
}

QList<int> listNumbers(const QList<const Block *> &blocks)
{
    Lists lists(blocks);
    lists.walk();
    return lists.numbers;
}

namespace {

// Where the site's own editor puts it: behind "ordered".
QByteArray withStartMember(const QByteArray &comment, const QByteArray &number)
{
    constexpr QByteArrayView ordered = "\"ordered\":true";
    const qsizetype at = comment.indexOf(ordered);
    if (number.isEmpty() || at < 0 || comment.contains("\"start\":"))
        return withMember(comment, "start", number);
    return QByteArray(comment).insert(at + ordered.size(), ",\"start\":" + number);
}

} // namespace

QByteArray withListStart(const QByteArray &opening, int number)
{
    const QByteArray tag = lastListTag(opening);
    if (tag.isEmpty() || numberIn(opening) == number)
        return opening;
    const QByteArray said = number == 1 ? QByteArray() : QByteArray::number(number);
    const qsizetype at = opening.lastIndexOf("<ol");
    QByteArray before = opening.left(at);
    const qsizetype comment = before.lastIndexOf("<!-- wp:list ");
    BlockComment parsed;
    if (comment >= 0 && blockCommentAt(before, comment, parsed) && isBlank(QByteArrayView(before).sliced(parsed.end)))
        before = before.left(comment) + withStartMember(before.mid(comment, parsed.end - comment), said)
                 + before.mid(parsed.end);
    return before + withAttribute(tag, "start", said) + opening.mid(at + tag.size());
}

void keepListStarts(QList<Block> &blocks, const QHash<core::BlockId, int> &numbers)
{
    struct List
    {
        bool ordered;
        int number;
    };
    QList<List> open; // from the outermost on
    for (Block &block : blocks) {
        if (block.kind != BlockKind::ListItem) {
            open.clear();
            continue;
        }
        const qsizetype level = std::clamp<qsizetype>(block.level, 0, open.size());
        open.resize(std::min(open.size(), level + 1));
        if (open.size() != level + 1 || open.last().ordered != block.ordered) {
            open.resize(level);
            open.append({block.ordered, block.ordered ? numbers.value(block.id, 1) : 1});
        }
        const int number = open.last().number;
        if (number != 1 && number >= 0 && number <= highest)
            block.origin.opening = newStatement(number, block.level);
    }
}

void joinList(Block &item, const Block &beside)
{
    const bool same = beside.kind == BlockKind::ListItem && item.kind == BlockKind::ListItem && item.ordered
                      && beside.ordered && item.level == beside.level;
    if (!same || !item.origin.source.isEmpty() || !item.origin.opening.isEmpty())
        return;
    if (const QByteArray statement = statementOf(beside); numberIn(statement) != 1)
        item.origin.opening = statement; // its very bytes: they tell whose number it is
}

int numberOfMarker(const QString &marker)
{
    int number = 0;
    int factor = 1;
    bool found = false;
    for (qsizetype i = marker.size() - 1; i >= 0 && factor <= highest; --i) {
        const int digit = marker.at(i).digitValue();
        if (digit < 0 && found)
            break;
        if (digit < 0) {
            if (marker.at(i).isLetter())
                return 0;
            continue;
        }
        number += digit * factor;
        factor *= 10;
        found = true;
    }
    return number;
}

} // namespace formats
