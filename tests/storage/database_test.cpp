// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "storage/statement.h"

#include <QDirIterator>
#include <QProcess>
#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using core::Error;
using core::Result;
using storage::Database;
using storage::Migration;
using storage::Statement;

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray fileBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    static Migration further() { return {{QStringLiteral("CREATE TABLE later (word TEXT)")}}; }

    static QString copyIn(const QTemporaryDir &dir, const QList<Migration> &newest)
    {
        return dir.filePath(QStringLiteral("library.sqlite.before-%1").arg(newest.size()));
    }

private slots:
    void makesAllTablesInAnEmptyFolder()
    {
        QTemporaryDir dir;
        const auto database = Database::open(dir.filePath(QStringLiteral("new/profile")));
        VERIFY_OK(database);
        QCOMPARE((*database)->version(), int(storage::migrations().size()));
        VERIFY_OK((*database)->checkIntegrity());
        QStringList settings;
        for (const char *pragma : {"PRAGMA journal_mode", "PRAGMA synchronous", "PRAGMA foreign_keys",
                                   "PRAGMA temp_store", "PRAGMA secure_delete"}) {
            Statement select(**database, QString::fromLatin1(pragma));
            QVERIFY(select.next());
            settings.append(select.text(0));
        }
        const QStringList expected{QStringLiteral("wal"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("2"),
                                   QStringLiteral("1")};
        QCOMPARE(settings, expected);
    }

    void migratesFromEachOlderVersionAndKeepsACopy()
    {
        // Two further versions stand for those that are still to come.
        QList<Migration> all = storage::migrations();
        all.append(Migration{{QStringLiteral("CREATE TABLE later (word TEXT)"),
                              QStringLiteral("INSERT INTO later SELECT headline FROM stories")}});
        all.append(Migration{{QStringLiteral("ALTER TABLE later ADD COLUMN length INTEGER"),
                              QStringLiteral("UPDATE later SET length = length(word)")}});
        const qsizetype today = storage::migrations().size();
        for (qsizetype from = 1; from < all.size(); ++from) {
            QTemporaryDir dir;
            {
                const auto old = Database::open(dir.path(), all.first(from));
                VERIFY_OK(old);
                VERIFY_OK((*old)->run(QStringLiteral(
                    "INSERT INTO stories (id, site, desk, headline, language, stage, assignee, words, modified, "
                    "address, post, revision, caret, stale) "
                    "VALUES ('a', '', '', 'River', 'en', 'draft', '', 0, 0, '', '', 1, 0, 0)")));
                if (from > today)
                    VERIFY_OK((*old)->run(QStringLiteral("INSERT INTO later (word) VALUES ('River')")));
            }
            const auto newer = Database::open(dir.path(), all);
            VERIFY_OK(newer);
            QCOMPARE((*newer)->version(), int(all.size()));
            Statement select(**newer, QStringLiteral("SELECT word, length FROM later"));
            QVERIFY(select.next());
            QCOMPARE(select.text(0), QStringLiteral("River"));
            QCOMPARE(select.number(1), 5);
            VERIFY_OK((*newer)->checkIntegrity());

            const QString copy = dir.filePath(QStringLiteral("library.sqlite.before-%1").arg(all.size()));
            QVERIFY(QFile::exists(copy));
            QTemporaryDir restored;
            QVERIFY(QFile::copy(copy, restored.filePath(QStringLiteral("library.sqlite"))));
            const auto old = Database::open(restored.path(), all.first(from));
            VERIFY_OK(old);
            QCOMPARE((*old)->version(), int(from));
        }
    }

    // As after a crash: what was written last is in the write-ahead log alone.
    void copyHasWhatIsInTheLog()
    {
        QTemporaryDir dir;
        QTemporaryDir crashed;
        {
            const auto old = Database::open(dir.path());
            VERIFY_OK(old);
            VERIFY_OK((*old)->run(QStringLiteral("CREATE TABLE words (word TEXT)")));
            VERIFY_OK((*old)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
            VERIFY_OK((*old)->run(QStringLiteral("INSERT INTO words VALUES ('River')")));
            for (const char *name : {"library.sqlite", "library.sqlite-wal"})
                QVERIFY(QFile::copy(dir.filePath(QLatin1String(name)), crashed.filePath(QLatin1String(name))));
        }
        QVERIFY(!fileBytes(crashed.filePath(QStringLiteral("library.sqlite"))).contains("River"));
        const QList<Migration> more = storage::migrations() + QList<Migration>{further()};
        QList<storage::UpgradeStage> told;
        VERIFY_OK(Database::open(crashed.path(), more, [&told](const storage::UpgradeStage &stage) {
            told.append(stage);
            return true;
        }));
        QTemporaryDir restored;
        QVERIFY(QFile::copy(copyIn(crashed, more), restored.filePath(QStringLiteral("library.sqlite"))));
        const auto again = Database::open(restored.path());
        VERIFY_OK(again);
        VERIFY_OK((*again)->checkIntegrity());
        Statement select(**again, QStringLiteral("SELECT word FROM words"));
        QVERIFY(select.next());
        QCOMPARE(select.text(0), QStringLiteral("River"));
        QCOMPARE(told.last(), (storage::UpgradeStage{storage::UpgradeStage::Part::Changing, 0, 1}));
        if (told.size() > 1) { // where the file system does not share bytes
            QCOMPARE(told.first().done, 0);
            QCOMPARE(told.first().all, QFileInfo(copyIn(crashed, more)).size());
        }
    }

    void isStoppedAndLeavesAllAsItWas()
    {
        QTemporaryDir dir;
        VERIFY_OK(Database::open(dir.path()));
        const QList<Migration> more = storage::migrations() + QList<Migration>{further()};
        const auto stopped = Database::open(dir.path(), more, [](const storage::UpgradeStage &) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("*.part")}), QStringList());
        const auto again = Database::open(dir.path());
        VERIFY_OK(again);
        QCOMPARE((*again)->version(), int(storage::migrations().size()));
    }

    // A copy is kept all the same, and is whole.
    void isCopiedWhileSomebodyElseHasItOpen()
    {
        QTemporaryDir dir;
        const QList<Migration> more = storage::migrations() + QList<Migration>{further()};
        const auto other = Database::open(dir.path());
        VERIFY_OK(other);
        VERIFY_OK((*other)->run(QStringLiteral("CREATE TABLE words (word TEXT)")));
        Statement reading(**other, QStringLiteral("SELECT count(*) FROM words"));
        QVERIFY(reading.next()); // what is in the log stays there for whoever reads
        const auto writer = Database::open(dir.path());
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->run(QStringLiteral("INSERT INTO words VALUES ('River')")));
        VERIFY_OK(Database::open(dir.path(), more));
        QTemporaryDir restored;
        QVERIFY(QFile::copy(copyIn(dir, more), restored.filePath(QStringLiteral("library.sqlite"))));
        const auto again = Database::open(restored.path());
        VERIFY_OK(again);
        Statement select(**again, QStringLiteral("SELECT word FROM words"));
        QVERIFY(select.next());
        QCOMPARE(select.text(0), QStringLiteral("River"));
    }

    void leavesTheLibraryAsItWasWhenAMigrationFails()
    {
        QTemporaryDir dir;
        VERIFY_OK(Database::open(dir.path()));
        QList<Migration> broken = storage::migrations();
        broken.append(Migration{{QStringLiteral("CREATE TABLE later (word TEXT)"), QStringLiteral("NOT SQL AT ALL")}});
        const auto failed = Database::open(dir.path(), broken);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Io);
        const auto again = Database::open(dir.path());
        VERIFY_OK(again);
        QCOMPARE((*again)->version(), int(storage::migrations().size()));
        Statement select(**again, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'later'"));
        QVERIFY(select.next());
        QCOMPARE(select.number(0), 0);
    }

    void refusesALibraryOfANewerProgramAndLeavesItAlone()
    {
        QTemporaryDir dir;
        {
            const auto database = Database::open(dir.path());
            VERIFY_OK(database);
            VERIFY_OK((*database)->run(QStringLiteral("PRAGMA user_version = 99")));
        }
        const QString file = dir.filePath(QStringLiteral("library.sqlite"));
        const QByteArray before = fileBytes(file);
        const auto refused = Database::open(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().detail.contains(QStringLiteral("newer")));
        QCOMPARE(fileBytes(file), before);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("library.sqlite")});
    }

    void saysThatADamagedFileIsDamaged()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("library.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto opened = Database::open(dir.path());
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.startsWith(QStringLiteral("the library is damaged")),
                 qPrintable(opened.error().detail));
        QCOMPARE(fileBytes(file.fileName()), QByteArray(8192, 'x'));
    }

    void keepsNothingOfATransactionThatFails()
    {
        QTemporaryDir dir;
        const auto opened = Database::open(dir.path());
        VERIFY_OK(opened);
        Database &database = **opened;
        VERIFY_OK(database.run(QStringLiteral("CREATE TABLE words (word TEXT UNIQUE)")));
        const Result<void> failed = database.inTransaction([&]() -> Result<void> {
            if (Result<void> first = database.run(QStringLiteral("INSERT INTO words VALUES ('one')")); !first)
                return first;
            return database.inTransaction(
                [&] { return database.run(QStringLiteral("INSERT INTO words VALUES ('one')")); });
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Io);
        Statement count(database, QStringLiteral("SELECT count(*) FROM words"));
        QVERIFY(count.next());
        QCOMPARE(count.number(0), 0);
    }

    void callsAFullDiskByItsNameAndGoesOnWhenThereIsRoom()
    {
        test::Fixture library;
        const Result<core::Story> story = library->stories.create(test::storyOf(QStringLiteral("Kept")));
        VERIFY_OK(story);
        Statement pages(library->database, QStringLiteral("PRAGMA page_count"));
        QVERIFY(pages.next());
        VERIFY_OK(library->database.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages.number(0) + 4)));
        const core::BodySplice big = test::spliceOf(0, 0, {QString(200'000, QLatin1Char('w'))});
        const Result<int> failed = library->stories.appendJournal(story->id, big, std::nullopt, 1, 7);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Io);
        QVERIFY2(failed.error().detail.startsWith(QStringLiteral("disk full")), qPrintable(failed.error().detail));
        const auto unchanged = library->stories.load(story->id);
        VERIFY_OK(unchanged);
        QCOMPARE(unchanged->story, *story);
        QCOMPARE(unchanged->caret, 0);

        VERIFY_OK(library->database.run(QStringLiteral("PRAGMA max_page_count = 100000")));
        VERIFY_OK(library->stories.appendJournal(story->id, big, std::nullopt, 1, 7));
        const auto changed = library->stories.load(story->id);
        VERIFY_OK(changed);
        QCOMPARE(changed->story.body.blocks, big.inserted);
        VERIFY_OK(library->database.checkIntegrity());
    }

    void survivesADiskThatIsReallyFull()
    {
#ifdef Q_OS_LINUX
        QTemporaryDir place;
        if (QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=2m"), QStringLiteral("standfirst-test"), place.path()})
            != 0)
            QSKIP("needs the right to mount a small disk");
        const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {place.path()}); });
        {
            auto opened = storage::Library::open(place.filePath(QStringLiteral("profile")));
            VERIFY_OK(opened);
            storage::Library &library = **opened;
            const Result<core::Story> story = library.stories.create(test::storyOf(QStringLiteral("Kept")));
            VERIFY_OK(story);
            QFile ballast(place.filePath(QStringLiteral("ballast")));
            QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (ballast.write(QByteArray(4096, 'b')) > 0) {
            }
            int revision = 1;
            Result<int> saved = revision;
            const core::BodySplice splice = test::spliceOf(0, 0, {QString(5000, QLatin1Char('w'))});
            for (int i = 0; i < 100 && saved; ++i) {
                saved = library.stories.appendJournal(story->id, splice, std::nullopt, 1, 0);
                revision = saved.valueOr(revision);
            }
            QVERIFY(!saved);
            QVERIFY2(saved.error().detail.startsWith(QStringLiteral("disk full")), qPrintable(saved.error().detail));
            const Result<core::MediaId> picture = library.media.store(QByteArray(100'000, 'p'));
            QVERIFY(!picture);
            QVERIFY2(picture.error().detail.startsWith(QStringLiteral("disk full")),
                     qPrintable(picture.error().detail));
            QCOMPARE(library.stories.load(story->id)->story.revision, revision);

            QVERIFY(ballast.resize(0));
            QCOMPARE(library.stories.appendJournal(story->id, splice, std::nullopt, 1, 0).valueOr(-1), revision + 1);
            VERIFY_OK(library.media.store(QByteArray(100'000, 'p')));
            VERIFY_OK(library.database.checkIntegrity());
        }
#else
        QSKIP("no way to make a small disk here");
#endif
    }

    void isTheOwnersOnlyWhateverTheUmask()
    {
#ifdef Q_OS_UNIX
        const mode_t before = umask(0);
        QStringList tooOpen;
        {
            test::Fixture library;
            VERIFY_OK(library->stories.create(test::storyOf(QStringLiteral("Source"))));
            VERIFY_OK(library->media.store(QByteArray("picture")));
            QList<Migration> next = storage::migrations();
            next.append(Migration{{ QStringLiteral("CREATE TABLE later (word TEXT)") }});
            VERIFY_OK(Database::open(library.folder(), next));
            QStringList seen;
            constexpr QFile::Permissions allowed = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                   | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
            QDirIterator all(library.folder(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QFileInfo info(all.next());
                seen.append(info.fileName());
                if (info.permissions() & ~allowed)
                    tooOpen.append(info.filePath());
            }
            if (QFile::permissions(library.folder()) & ~allowed)
                tooOpen.append(library.folder());
            for (const char *name : {"library.sqlite", "library.sqlite-wal", "library.sqlite-shm", "media"})
                QVERIFY2(seen.contains(QLatin1String(name)), name);
            QVERIFY(!seen.filter(QStringLiteral("before-")).isEmpty());
        }
        umask(before);
        QCOMPARE(tooOpen, QStringList());
#else
        QSKIP("the profile folder's access list does this here");
#endif
    }

    void closesAnOpenLibraryToOthersWhenItIsOpened()
    {
#ifdef Q_OS_UNIX
        test::Fixture library;
        library.close();
        const QString file = library.folder() + QStringLiteral("/library.sqlite");
        constexpr QFile::Permissions everybody =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(file, everybody));
        library.reopen();
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
#else
        QSKIP("the profile folder's access list does this here");
#endif
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
