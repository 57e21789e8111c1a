// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list cut into pages says the same as the list in one piece, and changes few of its pages.

#include "publishing/folder_list.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using publishing::FolderChange;
using publishing::FolderList;
using publishing::Summary;

namespace {

constexpr int pageSize = 5;
const QString listPath = QStringLiteral(".standfirst/lists/en/home-");

Summary entryAt(int minute)
{
    Summary entry;
    entry.id = QStringLiteral("story%1").arg(minute, 6, 10, QLatin1Char('0'));
    entry.publicAt = QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC).addSecs(60LL * minute);
    entry.modified = entry.publicAt;
    entry.path = QString(QLatin1String("en/") + entry.id + QLatin1String(".html"));
    entry.headline = QStringLiteral("Headline “%1”").arg(minute);
    return entry;
}

QList<Summary> whole(const FolderList &list)
{
    QList<Summary> entries;
    for (const int page : list.pages())
        entries += list.entries(page);
    return entries;
}

} // namespace

class FolderListTest : public QObject
{
    Q_OBJECT

private:
    // Opened, changed, saved, as each call does.
    template <typename Work>
    QSet<int> changed(Work work)
    {
        FolderChange change(m_folder->path());
        FolderList list(change, listPath, pageSize);
        work(list);
        list.save(change);
        const QSet<int> pages = list.changedPages();
        if (!change.apply())
            qFatal("cannot be written");
        return pages;
    }

    [[nodiscard]] QList<QList<Summary>> stored() const
    {
        const FolderChange change(m_folder->path());
        const FolderList list(change, listPath, pageSize);
        QList<QList<Summary>> pages;
        for (const int page : list.pages())
            pages.append(list.entries(page));
        return pages;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void putsTheNewestOnTheFirstPageAndLeavesTheOthersAlone()
    {
        for (int minute = 0; minute < 200; ++minute) {
            const QSet<int> pages = changed([&](FolderList &list) { list.put(entryAt(minute)); });
            QVERIFY(pages.contains(FolderList::firstPage));
            QVERIFY(pages.size() <= 3); // itself, one cut off, and that one's neighbour
        }
        const QList<QList<Summary>> pages = stored();
        for (qsizetype at = 0; at < pages.size(); ++at)
            QVERIFY(pages.at(at).size() >= pageSize && pages.at(at).size() < 2 * pageSize);
        QCOMPARE(pages.constFirst().constFirst(), entryAt(199));
        QCOMPARE(pages.constLast().constLast(), entryAt(0));
    }

    void changesOnePageForAnOldEntry()
    {
        for (int minute = 0; minute < 200; ++minute)
            changed([&](FolderList &list) { list.put(entryAt(minute)); });
        Summary corrected = entryAt(50);
        corrected.headline = QStringLiteral("Corrected");
        QCOMPARE(changed([&](FolderList &list) { list.put(corrected); }).size(), 1);
        QCOMPARE(changed([&](FolderList &list) { list.take(corrected.id, corrected.publicAt); }).size(), 1);
    }

    void saysTheSameAsAListInOnePieceWhateverHappens()
    {
        QRandomGenerator random(20310304);
        QList<Summary> model;
        for (int step = 0; step < 400; ++step) {
            const bool removes = !model.isEmpty() && random.bounded(100) < (step < 200 ? 35 : 60);
            if (removes) {
                const Summary gone = model.takeAt(random.bounded(static_cast<int>(model.size())));
                changed([&](FolderList &list) { list.take(gone.id, gone.publicAt); });
            } else {
                Summary entry = entryAt(random.bounded(200));
                entry.kicker = QString::number(step);
                const auto same = [&](const Summary &other) { return other.id == entry.id; };
                model.erase(std::remove_if(model.begin(), model.end(), same), model.end());
                model.append(entry);
                std::sort(model.begin(), model.end(),
                          [](const Summary &a, const Summary &b) { return a.publicAt > b.publicAt; });
                changed([&](FolderList &list) { list.put(entry); });
            }
            const FolderChange change(m_folder->path());
            const FolderList list(change, listPath, pageSize);
            QCOMPARE(whole(list) == model, true);
            for (const int page : list.pages())
                QVERIFY(list.entries(page).size() < 2 * pageSize);
            QCOMPARE(list.isEmpty(), model.isEmpty());
        }
    }

    void knowsWhatStandsBesideAnEntry()
    {
        for (int minute = 0; minute < 40; ++minute)
            changed([&](FolderList &list) { list.put(entryAt(minute)); });
        const FolderChange change(m_folder->path());
        const FolderList list(change, listPath, pageSize);
        for (const int minute : {0, 1, 17, 20, 38, 39}) {
            QList<Summary> older;
            QList<Summary> newer;
            for (int step = 1; step <= 7; ++step) {
                if (minute - step >= 0)
                    older.append(entryAt(minute - step));
                if (minute + step < 40)
                    newer.append(entryAt(minute + step));
            }
            const Summary entry = entryAt(minute);
            QCOMPARE(list.olderThan(entry.id, entry.publicAt, 7) == older, true);
            QCOMPARE(list.newerThan(entry.id, entry.publicAt, 7) == newer, true);
        }
    }

    void leavesNothingBehindWhenItIsEmpty()
    {
        changed([](FolderList &list) { list.put(entryAt(1)); });
        changed([](FolderList &list) { list.take(entryAt(1).id, entryAt(1).publicAt); });
        QVERIFY(!QFile::exists(m_folder->filePath(listPath)));
    }
};

QTEST_GUILESS_MAIN(FolderListTest)
#include "folder_list_test.moc"
