// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_list.h"

#include "core/story_json.h"

#include <QJsonArray>

#include <algorithm>

namespace publishing {

namespace {

constexpr std::pair<const char *, QString Summary::*> texts[] = {
    {"id", &Summary::id},
    {"path", &Summary::path},
    {"language", &Summary::language},
    {"kicker", &Summary::kicker},
    {"headline", &Summary::headline},
    {"standfirst", &Summary::standfirst},
    {"picture", &Summary::picture},
    {"pictureAlt", &Summary::pictureAlt},
    {"desk", &Summary::desk},
};

// Milliseconds, which JSON's numbers hold exactly.
QJsonValue fromTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime toTime(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QJsonArray toJson(const QList<Summary> &entries)
{
    QJsonArray list;
    for (const Summary &entry : entries) {
        QJsonObject json{{QStringLiteral("publicAt"), fromTime(entry.publicAt)},
                         {QStringLiteral("modified"), fromTime(entry.modified)}};
        for (const auto &[name, field] : texts) {
            if (!(entry.*field).isEmpty())
                json[QLatin1String(name)] = entry.*field;
        }
        list.append(json);
    }
    return list;
}

QList<Summary> entriesFrom(const QJsonArray &list)
{
    QList<Summary> entries;
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        Summary entry;
        entry.publicAt = toTime(json[QLatin1String("publicAt")]);
        entry.modified = toTime(json[QLatin1String("modified")]);
        for (const auto &[name, field] : texts)
            entry.*field = json[QLatin1String(name)].toString();
        entries.append(entry);
    }
    return entries;
}

QJsonObject objectIn(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonObject() : core::objectFromBytes(bytes).valueOr({});
}

} // namespace

bool FolderList::Place::isNewerThan(const Place &other) const
{
    return when != other.when ? when > other.when : id > other.id;
}

FolderList::FolderList(const FolderChange &change, const QString &path, int size)
    : m_change(change)
    , m_path(path)
    , m_size(size)
{
    const QJsonObject json = objectIn(change.bytes(pathOf(firstPage)));
    m_next = json[QLatin1String("next")].toInt(1);
    m_first = entriesFrom(json[QLatin1String("entries")].toArray());
    for (const QJsonValue &value : json[QLatin1String("older")].toArray()) {
        const QJsonArray older = value.toArray();
        m_older.append({older.at(0).toInt(), {toTime(older.at(1)), older.at(2).toString()}});
    }
}

QString FolderList::pathOf(int page) const
{
    return m_path + u'/' + QString::number(page) + QLatin1String(".json");
}

QList<int> FolderList::pages() const
{
    QList<int> pages{firstPage};
    for (const Older &older : m_older)
        pages.append(older.page);
    return pages;
}

QList<Summary> FolderList::entries(int page) const
{
    if (page == firstPage)
        return m_first;
    if (!m_loaded.contains(page))
        m_loaded.insert(page, entriesFrom(objectIn(m_change.bytes(pathOf(page)))[QLatin1String("entries")].toArray()));
    return m_loaded.value(page);
}

QList<Summary> &FolderList::edit(int page)
{
    m_edited.insert(page);
    if (page == firstPage)
        return m_first;
    (void)entries(page);
    return m_loaded[page];
}

int FolderList::indexFor(const Place &place) const
{
    const auto found = std::partition_point(m_older.cbegin(), m_older.cend(),
                                            [&](const Older &older) { return !place.isNewerThan(older.newest); });
    return static_cast<int>(found - m_older.cbegin());
}

void FolderList::put(const Summary &entry)
{
    const Place place = placeOf(entry);
    const int index = indexFor(place);
    QList<Summary> &entries = edit(pageAt(index));
    const auto at = std::partition_point(entries.begin(), entries.end(),
                                         [&](const Summary &other) { return placeOf(other).isNewerThan(place); });
    if (at != entries.end() && at->id == entry.id)
        *at = entry;
    else
        entries.insert(at, entry);
    if (entries.size() >= 2 * m_size)
        cut(index);
}

void FolderList::take(const QString &id, const QDateTime &publicAt)
{
    const int index = indexFor({publicAt, id});
    const QList<Summary> now = entries(pageAt(index));
    const auto at = std::find_if(now.cbegin(), now.cend(), [&](const Summary &entry) { return entry.id == id; });
    if (at == now.cend())
        return;
    QList<Summary> &left = edit(pageAt(index));
    left.removeAt(at - now.cbegin());
    if (index > 0 && left.isEmpty()) {
        drop(index);
    } else if (index == 0 && left.size() < std::max(m_size / 2, 1) && !m_older.isEmpty()) {
        // A first page that is nearly empty takes in the next.
        const QList<Summary> next = entries(pageAt(1));
        drop(1);
        m_first += next;
        if (m_first.size() >= 2 * m_size)
            cut(0);
    }
}

QList<Summary> FolderList::newerThan(const QString &id, const QDateTime &publicAt, int most) const
{
    const Place place{publicAt, id};
    QList<Summary> near;
    for (int index = indexFor(place); index >= 0 && near.size() < most; --index) {
        const QList<Summary> page = entries(pageAt(index));
        for (auto entry = page.crbegin(); entry != page.crend() && near.size() < most; ++entry) {
            if (placeOf(*entry).isNewerThan(place))
                near.append(*entry);
        }
    }
    return near;
}

QList<Summary> FolderList::olderThan(const QString &id, const QDateTime &publicAt, int most) const
{
    const Place place{publicAt, id};
    QList<Summary> near;
    for (int index = indexFor(place); index <= m_older.size() && near.size() < most; ++index) {
        const QList<Summary> page = entries(pageAt(index));
        for (auto entry = page.cbegin(); entry != page.cend() && near.size() < most; ++entry) {
            if (place.isNewerThan(placeOf(*entry)))
                near.append(*entry);
        }
    }
    return near;
}

// The newer half stays what it was; the older half becomes a page of its own.
void FolderList::cut(int index)
{
    QList<Summary> &entries = edit(pageAt(index));
    const QList<Summary> rest = entries.mid(m_size);
    entries.resize(m_size);
    const int page = m_next++;
    m_edited.insert(page);
    m_loaded.insert(page, rest);
    m_older.insert(index, {page, placeOf(rest.first())});
    if (index + 1 < m_older.size())
        m_beside.insert(m_older.at(index + 1).page);
}

void FolderList::drop(int index)
{
    const int page = pageAt(index);
    m_beside.insert(pageAt(index - 1));
    if (index < m_older.size())
        m_beside.insert(m_older.at(index).page);
    m_older.removeAt(index - 1);
    m_loaded.remove(page);
    m_edited.remove(page);
    m_edited.insert(firstPage); // which knows of all pages
    m_gone.insert(page);
}

QSet<int> FolderList::changedPages() const
{
    return (m_edited + m_beside) - m_gone;
}

void FolderList::save(FolderChange &change)
{
    if (m_edited.isEmpty())
        return;
    if (isEmpty()) {
        change.remove(pathOf(firstPage));
    } else {
        QJsonArray older;
        for (const Older &one : m_older)
            older.append(QJsonArray{one.page, fromTime(one.newest.when), one.newest.id});
        change.write(pathOf(firstPage), core::toBytes({{QStringLiteral("next"), m_next},
                                                       {QStringLiteral("older"), older},
                                                       {QStringLiteral("entries"), toJson(m_first)}}));
    }
    for (const int page : std::as_const(m_edited)) {
        if (page != firstPage)
            change.write(pathOf(page), core::toBytes({{QStringLiteral("entries"), toJson(m_loaded.value(page))}}));
    }
    for (const int page : std::as_const(m_gone))
        change.remove(pathOf(page));
}

} // namespace publishing
