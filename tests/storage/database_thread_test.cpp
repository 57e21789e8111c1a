// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database_thread.h"

#include "core/when_done.h"

#include <QTemporaryDir>
#include <QTest>

using core::Error;
using core::Result;
using storage::DatabaseThread;
using storage::Library;

class DatabaseThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void doesWhatIsAskedInOrderOnItsOwnThread()
    {
        QTemporaryDir dir;
        DatabaseThread database;
        QVERIFY(database.open(dir.path()).ok());
        QList<int> order;
        QList<QThread *> threads;
        for (int i = 0; i < 100; ++i) {
            // The list is touched by the one thread only, and read when the last answer is here.
            database.run([&order, &threads, i](Library &) -> Result<void> {
                order.append(i);
                threads.append(QThread::currentThread());
                return {};
            });
        }
        Result<int> answer = Error{};
        core::whenDone(database.run([](Library &library) -> Result<int> { return library.index.counts()->all + 7; }),
                       this, [&](const Result<int> &result) { answer = result; });
        QTRY_VERIFY(answer.ok());
        QCOMPARE(*answer, 7);
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        for (const QThread *thread : threads)
            QVERIFY(thread == threads.first() && thread != QThread::currentThread());
    }

    void finishesWhatWasAskedBeforeItGoes()
    {
        QTemporaryDir dir;
        core::StoryId id;
        {
            DatabaseThread database;
            QVERIFY(database.open(dir.path()).ok());
            QFuture<Result<core::Story>> created =
                database.run([](Library &library) { return library.stories.create(core::Story()); });
            created.waitForFinished();
            id = created.result()->id;
            for (int i = 0; i < 50; ++i) {
                database.run([id](Library &library) {
                    core::BodySplice splice{
                        0, 0, {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("word"))}};
                    return library.stories.appendJournal(id, splice, std::nullopt, 1, 0);
                });
            }
        }
        const auto library = Library::open(dir.path());
        QVERIFY(library.ok());
        QCOMPARE((*library)->stories.load(id)->story.body.blocks.size(), 50);
    }

    void answersEvenWithoutALibrary()
    {
        DatabaseThread database;
        QFuture<Result<int>> future = database.run([](Library &) -> Result<int> { return 1; });
        future.waitForFinished();
        QCOMPARE(future.result().error().kind, Error::Kind::Io);
    }

    void opensWithoutWaiting()
    {
        QTemporaryDir dir;
        DatabaseThread database;
        const QFuture<Result<void>> opening = database.startOpening(dir.path());
        QFuture<Result<int>> counted =
            database.run([](Library &library) -> Result<int> { return library.index.counts()->all; });
        counted.waitForFinished();
        QVERIFY(opening.isFinished() && opening.result().ok());
        QCOMPARE(counted.result().valueOr(-1), 0);
    }

    void takesValuesThatCannotBeCopied()
    {
        QTemporaryDir dir;
        DatabaseThread database;
        QVERIFY(database.open(dir.path()).ok());
        auto number = std::make_unique<int>(5);
        QFuture<Result<int>> future =
            database.run([number = std::move(number)](Library &) -> Result<int> { return *number; });
        future.waitForFinished();
        QCOMPARE(future.result().valueOr(-1), 5);
    }

    void saysWhyALibraryCannotBeOpened()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("library.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        DatabaseThread database;
        QCOMPARE(database.open(dir.path()).error().kind, Error::Kind::Io);
        QTemporaryDir other;
        QVERIFY(database.open(other.path()).ok());
    }
};

QTEST_GUILESS_MAIN(DatabaseThreadTest)
#include "database_thread_test.moc"
