// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include <QProcess>
#include <QRandomGenerator>

using core::Result;
using test::Fixture;

class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingThatWasAcknowledgedBeforeTheKill()
    {
        Fixture library;
        const Result<core::Story> created = library->stories.create(test::storyOf(QStringLiteral("Robot")));
        VERIFY_OK(created);
        library.close();
        QRandomGenerator random(20260314);
        int last = created->revision;
        QHash<core::VersionId, int> versions; // and the revision of the story they keep
        // More for a long run: STANDFIRST_KILLS=1000.
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("STANDFIRST_KILLS", &given);
        const int kills = given ? asked : 20;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/storage_kill_child"),
                        {library.folder(), created->id.value});
            // The point of the kill is counted in acknowledged entries, and a little beyond the last one.
            const int wanted = last + 1 + int(random.bounded(40));
            QByteArray unread;
            const auto readLines = [&] {
                unread += child.readAllStandardOutput();
                for (qsizetype end = unread.indexOf('\n'); end >= 0; end = unread.indexOf('\n')) {
                    const QList<QByteArray> words = unread.first(end).trimmed().split(' ');
                    unread.remove(0, end + 1);
                    if (words.size() == 3)
                        versions.insert(core::VersionId{QString::fromLatin1(words.at(1))}, words.at(2).toInt());
                    else
                        last = words.first().toInt();
                }
            };
            while (last < wanted) {
                QVERIFY2(child.waitForReadyRead(20'000), "the child stopped by itself");
                readLines();
            }
            // Only this spreads the kill over the middle of a write; nothing depends on how long it takes.
            QThread::usleep(random.bounded(800));
            child.kill();
            QVERIFY(child.waitForFinished(20'000));
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            readLines();

            library.reopen();
            VERIFY_OK(library->database.checkIntegrity());
            const auto opened = library->stories.load(created->id);
            VERIFY_OK(opened);
            QCOMPARE(opened->damagedEntries, 0);
            // What was written and not yet acknowledged may be there as well: one entry at most.
            const int stored = opened->story.revision;
            QVERIFY2(stored == last || stored == last + 1, qPrintable(QStringLiteral("%1 %2").arg(stored).arg(last)));
            QStringList expected;
            for (int revision = 2; revision <= stored; ++revision)
                expected.append(QStringLiteral("entry %1").arg(revision));
            QCOMPARE(core::plainText(opened->story.body).split(QLatin1Char('\n')), expected);
            QCOMPARE(opened->caret, stored);
            for (auto version = versions.cbegin(); version != versions.cend(); ++version) {
                const Result<core::Story> kept = library->versions.load(version.key());
                VERIFY_OK(kept);
                QCOMPARE(kept->revision, version.value());
                QCOMPARE(kept->body.blocks.size(), version.value() - 1);
            }
            last = stored;
            library.close();
        }
        QVERIFY(versions.size() >= kills / 2);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
