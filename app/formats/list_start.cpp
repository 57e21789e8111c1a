// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/list_start.h"

#include "formats/containers.h"
#include "formats/list_says.h"

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

constexpr int highest = 1'000'000;

// Two lists of a site, one behind the other.
bool beginsAnew(const Block &item, const Block &before)
{
    const core::Origin &origin = item.origin;
    return !origin.source.isEmpty() && origin.glueAfter == before.id && item.level <= before.level
           && origin.glue.contains("<") && !openingPart(origin.glue).isEmpty();
}

// Goes through the blocks, and knows of each item which list it is in.
class Lists
{
public:
    explicit Lists(const QList<const Block *> &blocks)
        : m_blocks(blocks)
        , m_listOf(blocks.size(), -1)
    {
        findExtents();
        findLists();
    }

    // 0 and nothing for what is no item.
    QList<ListPlace> places()
    {
        QList<ListPlace> places(m_blocks.size());
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            if (m_listOf.at(at) < 0)
                continue;
            List &list = m_lists[m_listOf.at(at)];
            ListPlace &place = places[at];
            place.ordered = list.ordered;
            place.begins = list.first == at;
            if (!list.ordered)
                continue;
            if (place.begins) {
                list.statement = statementFrom(list);
                list.tag = listTagIn(list.statement);
                list.next = list.tag.start.value_or(list.tag.reversed ? list.items : 1);
            }
            place.reversed = list.tag.reversed;
            place.start = list.tag.start;
            place.number = list.next;
            list.next += list.tag.reversed ? -1 : 1;
        }
        return places;
    }

private:
    struct List
    {
        bool ordered;
        int level;        // as the first item says it
        qsizetype first;  // its place
        qsizetype around; // the list it stands in; -1: none
        int items = 0;
        QByteArray key = {};
        QByteArray statement = {};
        ListTag tag = {};
        int next = 1;
    };

    // Where the items that say they are of one list stand, among those side by side under one item.
    struct Extent
    {
        qsizetype first;
        qsizetype last;
    };

    // Groups of items side by side, numbered; and the next item of each item's group.
    void findExtents()
    {
        QList<qsizetype> open; // groups, from the outermost on
        QHash<qsizetype, qsizetype> lastOf;
        m_group.fill(-1, m_blocks.size());
        m_next.fill(-1, m_blocks.size());
        m_keys.resize(m_blocks.size());
        qsizetype groups = 0;
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            const Block &block = *m_blocks.at(at);
            if (block.kind != BlockKind::ListItem) {
                if (core::isPublished(block.kind))
                    open.clear();
                continue;
            }
            const qsizetype level = std::clamp<qsizetype>(block.level, 0, open.size());
            open.resize(std::min(open.size(), level + 1));
            if (open.size() == level)
                open.append(groups++);
            m_group[at] = open.last();
            if (const auto last = lastOf.constFind(open.last()); last != lastOf.cend())
                m_next[*last] = at;
            lastOf.insert(open.last(), at);
            m_keys[at] = listKey(block);
            if (m_keys.at(at).isEmpty())
                continue;
            const auto extent = m_extents.find({open.last(), m_keys.at(at)});
            if (extent == m_extents.end())
                m_extents.insert({open.last(), m_keys.at(at)}, {at, at});
            else
                extent->last = at;
        }
    }

    void findLists()
    {
        QList<qsizetype> open; // lists, from the outermost on
        const Block *before = nullptr;
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            const Block &block = *m_blocks.at(at);
            if (block.kind == BlockKind::ListItem) {
                const qsizetype level = std::clamp<qsizetype>(block.level, 0, open.size());
                open.resize(std::min(open.size(), level + 1));
                const bool goesOn = open.size() == level + 1 && m_lists.at(open.last()).ordered == block.ordered
                                    && !beginsAnew(block, *before) && !isOfAnother(at, m_lists.at(open.last()));
                if (!goesOn) {
                    open.resize(level);
                    m_lists.append({block.ordered, block.level, at, open.isEmpty() ? -1 : open.last()});
                    open.append(m_lists.size() - 1);
                }
                List &list = m_lists[open.last()];
                ++list.items;
                if (list.key.isEmpty())
                    list.key = m_keys.at(at);
                m_listOf[at] = open.last();
            } else if (core::isPublished(block.kind)) {
                open.clear();
            }
            if (block.kind == BlockKind::ListItem || core::isPublished(block.kind))
                before = &block;
        }
    }

    // It says that it is of another list than the open one. What was moved in between the items of the open one, all
    // that its own list has left or a single item, is of that.
    bool isOfAnother(qsizetype at, const List &list) const
    {
        const QByteArray &key = m_keys.at(at);
        if (key.isEmpty() || list.key.isEmpty() || key == list.key)
            return false;
        const qsizetype next = m_next.at(at);
        if (next >= 0 && m_keys.at(next) == list.key)
            return false;
        const qsizetype group = m_group.at(at);
        const Extent own = m_extents.value({group, key}, {at, at});
        const Extent open = m_extents.value({group, list.key}, {list.first, list.first});
        return own.first < list.first || own.last > open.last;
    }

    // What the first item says that says anything, before the list ends or another one begins.
    QByteArray statementFrom(const List &list) const
    {
        const QByteArray around = list.around < 0 ? QByteArray() : m_lists.at(list.around).statement;
        for (qsizetype at = list.first; at < m_blocks.size(); ++at) {
            const Block &item = *m_blocks.at(at);
            if (!core::isPublished(item.kind))
                continue;
            if (item.kind != BlockKind::ListItem || item.level < list.level
                || (item.level == list.level && &m_lists.at(m_listOf.at(at)) != &list))
                break;
            // An item that was moved in says it still of the list around this one.
            const QByteArray statement = item.level == list.level ? listStatement(item) : QByteArray();
            if (!statement.isEmpty() && statement != around)
                return statement;
        }
        return {};
    }

    const QList<const Block *> &m_blocks;
    QList<qsizetype> m_listOf;
    QList<List> m_lists;
    QList<qsizetype> m_group;
    QList<qsizetype> m_next;
    QList<QByteArray> m_keys;
    QHash<std::pair<qsizetype, QByteArray>, Extent> m_extents;
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
    return listTagIn(listStatement(item)).start.value_or(1);
}

QHash<core::BlockId, ListPlace> listPlaces(const QList<Block> &blocks)
{
    const QList<const Block *> pointers = pointersTo(blocks);
    const QList<ListPlace> places = Lists(pointers).places();
    QHash<core::BlockId, ListPlace> ofItems;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (blocks.at(at).kind == BlockKind::ListItem)
            ofItems.insert(blocks.at(at).id, places.at(at));
    }
    return ofItems;
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
    QList<int> numbers;
    numbers.reserve(blocks.size());
    for (const ListPlace &place : Lists(blocks).places())
        numbers.append(place.number);
    return numbers;
}

namespace {

// One that a reader found.
struct FoundList
{
    bool ordered = false;
    bool reversed = false;
    bool parted = false; // another of its kind stands beside it
    QByteArray name;
    std::optional<int> first;
    std::optional<int> last;
    QList<qsizetype> items;
};

bool goesOn(const FoundList &list, const Block &block, const ItemFound &found)
{
    const bool same = list.ordered == block.ordered && list.reversed == (block.ordered && found.reversed)
                      && (list.name.isEmpty() || found.list.isEmpty() || list.name == found.list);
    return same
           && (!block.ordered || !found.number || !list.last || *found.number == *list.last + (list.reversed ? -1 : 1));
}

void sayOfItems(QList<Block> &blocks, const FoundList &list)
{
    ListTag tag{std::nullopt, list.reversed};
    // One that counts down to 1 does so whatever becomes of its items.
    if (list.first && !(list.reversed && *list.first == list.items.size()))
        tag.start = list.first;
    const QByteArray key = list.parted ? core::newId<core::BlockId>().value.toUtf8() : QByteArray();
    for (const qsizetype at : list.items) {
        Block &block = blocks[at];
        if (QByteArray says = list.ordered ? newListStatement(tag, block.level) : QByteArray(); !says.isEmpty())
            block.origin.opening = says;
        if (!key.isEmpty())
            block.origin.opening = withListKey(block.origin.opening, block.level, key);
    }
}

} // namespace

void keepLists(QList<Block> &blocks, const QHash<core::BlockId, ItemFound> &found)
{
    QList<FoundList> lists;
    QList<qsizetype> open; // from the outermost on
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        if (block.kind != BlockKind::ListItem) {
            open.clear();
            continue;
        }
        const ItemFound item = found.value(block.id);
        const qsizetype level = std::clamp<qsizetype>(block.level, 0, open.size());
        open.resize(std::min(open.size(), level + 1));
        bool parted = false;
        if (open.size() > level && !goesOn(lists.at(open.last()), block, item)) {
            parted = lists.at(open.last()).ordered == block.ordered;
            lists[open.last()].parted = lists.at(open.last()).parted || parted;
            open.removeLast();
        }
        if (open.size() == level) {
            open.append(lists.size());
            lists.append({block.ordered, block.ordered && item.reversed, parted, item.list, item.number, {}, {}});
        }
        FoundList &list = lists[open.last()];
        list.last = item.number;
        list.items.append(at);
    }
    for (const FoundList &list : std::as_const(lists))
        sayOfItems(blocks, list);
}

void keepListsOfSite(QList<Block> &blocks)
{
    struct Beside
    {
        int lists = 0; // of one kind and level, one behind the other
        QList<qsizetype> items;
    };
    const auto name = [&blocks](const QList<qsizetype> &items, int list) {
        for (const qsizetype at : items) {
            Block &block = blocks[at];
            core::Origin &origin = block.origin;
            const QByteArray opening = origin.opening.isEmpty() ? openingPart(origin.glue) : origin.opening;
            origin.opening = withListKey(opening, block.level, QByteArray::number(list));
        }
    };
    QList<Beside> open; // by level
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        if (block.kind != BlockKind::ListItem) {
            open.clear();
            continue;
        }
        const qsizetype level = std::clamp<qsizetype>(block.level, 0, open.size());
        open.resize(level + 1);
        Beside &beside = open.last();
        const bool anew = !beside.items.isEmpty() && beginsAnew(block, blocks.at(at - 1));
        if (anew && blocks.at(beside.items.last()).ordered == block.ordered) {
            if (beside.lists == 0)
                name(beside.items, 0);
            ++beside.lists;
            beside.items.clear();
        } else if (anew || (!beside.items.isEmpty() && blocks.at(beside.items.last()).ordered != block.ordered)) {
            beside = {};
        }
        beside.items.append(at);
        if (beside.lists > 0)
            name({at}, beside.lists);
    }
}

void joinList(Block &item, const Block &beside)
{
    const bool same = beside.kind == BlockKind::ListItem && item.kind == BlockKind::ListItem
                      && item.ordered == beside.ordered && item.level == beside.level;
    if (!same || !item.origin.source.isEmpty() || !item.origin.opening.isEmpty())
        return;
    const QByteArray statement = listStatement(beside);
    const ListTag tag = listTagIn(statement);
    if (tag.start.value_or(1) != 1 || tag.reversed)
        item.origin.opening = statement; // its very bytes: they tell whose number it is
    if (const QByteArray key = listKey(beside); !key.isEmpty())
        item.origin.opening = withListKey(item.origin.opening, item.level, key);
}

void forgetList(QList<Block> &items)
{
    const QList<const Block *> pointers = pointersTo(items);
    const QList<ListPlace> places = Lists(pointers).places();
    for (qsizetype at = 0; at < items.size(); ++at) {
        const Block &block = items.at(at);
        if (block.kind != BlockKind::ListItem || (at > 0 && block.level == items.first().level && places.at(at).begins))
            return;
    }
    const int level = items.isEmpty() ? 0 : items.first().level;
    for (Block &block : items) {
        if (block.level == level)
            block.origin.opening = withoutListKey(block.origin.opening);
    }
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
