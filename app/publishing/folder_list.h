// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One list of a folder site (home, a desk, a tag, the map for search engines), newest first, cut into pages whose
// boundaries stay where they were made: a new story changes the first page alone, and sometimes cuts an older one off;
// a story that goes leaves a shorter page. So no list ever has to be read or written as a whole. Values in files, used
// on the folder's thread.
#pragma once

#include "publishing/folder_change.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QString>

namespace publishing {

// What a list shows of one post.
struct Summary
{
    QString id;
    QDateTime publicAt;
    QDateTime modified;
    QString path; // of its page
    QString language;
    QString kicker;
    QString headline;
    QString standfirst;
    QString picture; // file under media/, or its address
    QString pictureAlt;
    QString desk; // the main one's id

    friend bool operator==(const Summary &, const Summary &) = default;
};

class FolderList
{
public:
    static constexpr int firstPage = 0;

    // `size`: what the first page holds at least, once there is so much; a page never holds twice as much.
    FolderList(const FolderChange &change, const QString &path, int size);

    void put(const Summary &entry); // an entry of the same id and time is replaced
    void take(const QString &id, const QDateTime &publicAt);

    [[nodiscard]] bool isEmpty() const { return m_older.isEmpty() && m_first.isEmpty(); }
    [[nodiscard]] const QList<Summary> &first() const { return m_first; }
    [[nodiscard]] QList<int> pages() const; // newest first, beginning with firstPage
    [[nodiscard]] QList<Summary> entries(int page) const;
    // Those that stand next to a place, the nearest first.
    [[nodiscard]] QList<Summary> newerThan(const QString &id, const QDateTime &publicAt, int most) const;
    [[nodiscard]] QList<Summary> olderThan(const QString &id, const QDateTime &publicAt, int most) const;
    // Pages whose entries or neighbours changed, and those that are gone.
    [[nodiscard]] QSet<int> changedPages() const;
    [[nodiscard]] QSet<int> gonePages() const { return m_gone; }

    void save(FolderChange &change);

private:
    struct Place
    {
        QDateTime when;
        QString id;
        [[nodiscard]] bool isNewerThan(const Place &other) const;
    };
    struct Older
    {
        int page;
        Place newest; // where the page begins; what is newer belongs to the page before
    };
    [[nodiscard]] int indexFor(const Place &place) const; // in pages()
    [[nodiscard]] int pageAt(int index) const { return index == 0 ? firstPage : m_older.at(index - 1).page; }
    [[nodiscard]] QString pathOf(int page) const;
    [[nodiscard]] static Place placeOf(const Summary &entry) { return {entry.publicAt, entry.id}; }
    QList<Summary> &edit(int page);
    void cut(int index);
    void drop(int index);

    const FolderChange &m_change;
    QString m_path;
    int m_size;
    int m_next = 1;
    QList<Summary> m_first;
    QList<Older> m_older;                       // newest first
    mutable QMap<int, QList<Summary>> m_loaded; // older pages that were looked at
    QSet<int> m_edited;
    QSet<int> m_beside; // pages with another neighbour than before
    QSet<int> m_gone;
};

} // namespace publishing
