// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a newsroom has run after its folder changed: when, how often, and what a failure of it holds up. The programs
// are this test itself, and git where it is there.
#include "workflow/folder_commands.h"
#include "workflow/outbox_plan.h"
#include "workflow/outbox_story.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace core;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

const QString by = QStringLiteral("M. Adler");

// What this program does when it is run as a command: a line for each run in the file that it is given.
int runAsCommand(const QStringList &arguments)
{
    const QString what = arguments.value(2);
    QFile log(arguments.value(3));
    if (!log.open(QIODevice::Append))
        return 99;
    log.write(QString(arguments.mid(4).join(u'|') + u'@' + QDir::currentPath() + u'\n').toUtf8());
    log.close();
    if (what == QLatin1String("fail") && !QFile::exists(arguments.value(3) + QStringLiteral(".mended"))) {
        std::printf("could not reach web.example\nall is lost\n");
        return 7;
    }
    if (what == QLatin1String("hang")) {
        std::printf("waiting\n");
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::minutes(5));
    }
    if (what == QLatin1String("slow"))
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
    if (what == QLatin1String("much")) {
        for (int line = 0; line < 20'000; ++line)
            std::printf("%d: سطر\n", line);
        return 3;
    }
    return 0;
}

class Room
{
public:
    explicit Room(const QString &what, const QStringList &more = {}, workflow::Outbox::Clock clock = {})
        : test(std::move(clock))
        , log(files.filePath(QStringLiteral("runs of it.txt")))
    {
        set({QCoreApplication::applicationFilePath(), QStringLiteral("child"), what, log});
        if (!more.isEmpty())
            set(site().afterPublishing + more);
    }

    void set(const QStringList &command)
    {
        Site changed = site();
        changed.afterPublishing = command;
        static_cast<void>(waitFor(test.services().sites.save(changed)));
    }

    Site site() { return test.services().sites.site(SiteId{QStringLiteral("demo")}); }
    workflow::Outbox &outbox() { return test.services().outbox; }

    SubmissionId send(const Story &story, Goal goal = Goal::Publish)
    {
        const auto id = waitFor(outbox().submit(story, goal, by));
        return id ? *id : SubmissionId();
    }

    Submission sent(const Story &story, Goal goal = Goal::Publish) { return waitForEnd(test, send(story, goal)); }

    Submission current(const SubmissionId &id)
    {
        for (const Submission &one : outbox().submissions()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    Story stored(const StoryId &id)
    {
        const auto story = waitFor(test.services().library.load(id));
        return story ? story->story : Story();
    }

    QStringList runs() const
    {
        QFile file(log);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }

    QTemporaryDir files;
    TestServices test;
    QString log;
};

std::optional<CommandFailure> failureOf(const Submission &submission)
{
    for (const Step &step : submission.steps) {
        if (step.kind == StepKind::Command)
            return toldCommandFailure(step.error);
    }
    return {};
}

int commandsIn(const Submission &submission)
{
    return int(std::count_if(submission.steps.cbegin(), submission.steps.cend(),
                             [](const Step &step) { return step.kind == StepKind::Command; }));
}

} // namespace

class OutboxCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void isRunInTheFolderAfterEachChangeOfPublicPages()
    {
        Room room(QStringLiteral("well"),
                  {QStringLiteral("{folder}"), QStringLiteral("two words"), QStringLiteral("خبر \"تازه\"")});
        Story story = makeStory(room.test, room.site(), QStringLiteral("Quay reopens"));
        QCOMPARE(room.sent(story, Goal::Draft).state, SubmissionState::Done);
        QCOMPARE(room.runs(), QStringList());
        QCOMPARE(room.sent(room.stored(story.id)).state, SubmissionState::Done);
        const QString folder = QDir(room.site().api.toLocalFile()).canonicalPath();
        const QString line = QDir::toNativeSeparators(folder) + QStringLiteral("|two words|خبر \"تازه\"@") + folder;
        QCOMPARE(room.runs(), QStringList{line});
        int expected = 1;
        for (const Goal goal : {Goal::Publish, Goal::Unpublish, Goal::Publish, Goal::Notice, Goal::Withdraw}) {
            QCOMPARE(room.sent(room.stored(story.id), goal).state, SubmissionState::Done);
            QCOMPARE(room.runs().size(), ++expected);
        }
    }

    void aFailureIsToldAndTheStoryStandsOnItsFolder()
    {
        Room room(QStringLiteral("fail"));
        QSignalSpy finished(&room.outbox(), &workflow::Outbox::finished);
        const Story story = makeStory(room.test, room.site(), QStringLiteral("Quay reopens"));
        const SubmissionId id = room.send(story);
        QTRY_COMPARE(room.current(id).state, SubmissionState::Blocked);
        const CommandFailure expected{CommandTrouble::Failed, 7,
                                      QStringLiteral("could not reach web.example\nall is lost")};
        QCOMPARE(failureOf(room.current(id)), std::optional(expected));
        QCOMPARE(finished.size(), 1);
        QTRY_COMPARE(room.stored(story.id).stage, Stage::Published);
        QVERIFY(QFile::exists(room.current(id).result.address.toLocalFile()));

        // It goes on once somebody has seen to it, and also over a restart.
        room.test.restart();
        QTRY_COMPARE(room.current(id).state, SubmissionState::Blocked);
        QCOMPARE(failureOf(room.current(id)), std::optional(expected));
        QFile mended(room.log + QStringLiteral(".mended"));
        QVERIFY(mended.open(QIODevice::WriteOnly));
        room.outbox().tryNow(id);
        QTRY_COMPARE(room.current(id).state, SubmissionState::Done);
        QCOMPARE(room.runs().size(), 2);
    }

    void itCanBeSkipped()
    {
        Room room(QStringLiteral("fail"));
        const SubmissionId id = room.send(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        QTRY_COMPARE(room.current(id).state, SubmissionState::Blocked);
        QVERIFY(room.outbox().cancel(id));
        QCOMPARE(room.current(id).state, SubmissionState::Done);
        QCOMPARE(room.runs().size(), 1);
    }

    void aNewerOneTakesItsPlace()
    {
        Room room(QStringLiteral("fail"));
        const Story story = makeStory(room.test, room.site(), QStringLiteral("Quay reopens"));
        const SubmissionId first = room.send(story);
        QTRY_COMPARE(room.current(first).state, SubmissionState::Blocked);
        QFile mended(room.log + QStringLiteral(".mended"));
        QVERIFY(mended.open(QIODevice::WriteOnly));
        const SubmissionId second = room.send(room.stored(story.id));
        QTRY_COMPARE(room.current(second).state, SubmissionState::Done);
        QCOMPARE(room.outbox().submissions().size(), 1);
        QCOMPARE(room.runs().size(), 2);
    }

    void whatIsNotThereIsToldAsThat()
    {
        Room room(QStringLiteral("well"));
        room.set({room.files.filePath(QStringLiteral("no such program"))});
        const SubmissionId id = room.send(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        QTRY_COMPARE(room.current(id).state, SubmissionState::Blocked);
        QVERIFY(failureOf(room.current(id)));
        QCOMPARE(failureOf(room.current(id))->trouble, CommandTrouble::NotStarted);
    }

    void whatHangsIsEnded()
    {
        Room room(QStringLiteral("hang"));
        room.outbox().commands().setTimeLimit(1'500);
        const SubmissionId id = room.send(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        QTRY_COMPARE_WITH_TIMEOUT(room.current(id).state, SubmissionState::Blocked, 20'000);
        const CommandFailure expected{CommandTrouble::TookTooLong, 0, QStringLiteral("waiting")};
        QCOMPARE(failureOf(room.current(id)), std::optional(expected));
        QVERIFY(!room.outbox().commands().isRunning(room.site()));
    }

    void aPersonCanStopItAndNothingElseWaitsMeanwhile()
    {
        Room room(QStringLiteral("hang"));
        const SubmissionId id = room.send(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        QTRY_COMPARE(room.runs().size(), 1);
        // Drafts of the same folder go on.
        const Story other = makeStory(room.test, room.site(), QStringLiteral("Freight waits"), Qt::red, Qt::cyan);
        QCOMPARE(room.sent(other, Goal::Draft).state, SubmissionState::Done);
        QVERIFY(room.outbox().commands().isRunning(room.site()));
        QVERIFY(room.outbox().cancel(id));
        QTRY_COMPARE_WITH_TIMEOUT(room.current(id).state, SubmissionState::Blocked, 20'000);
        QCOMPARE(failureOf(room.current(id))->trouble, CommandTrouble::Stopped);
    }

    void onlyTheLastOfMuchIsKept()
    {
        Room room(QStringLiteral("much"));
        const SubmissionId id = room.send(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        QTRY_COMPARE_WITH_TIMEOUT(room.current(id).state, SubmissionState::Blocked, 20'000);
        const auto failure = failureOf(room.current(id));
        QVERIFY(failure);
        QCOMPARE(failure->code, 3);
        QVERIFY(failure->output.endsWith(QStringLiteral("19999: سطر")));
        QVERIFY(failure->output.toUtf8().size() <= workflow::FolderCommands::keptBytes);
        QVERIFY(failure->output.toUtf8().size() > workflow::FolderCommands::keptBytes / 2);
    }

    void severalInARowRunItOnce()
    {
        Room room(QStringLiteral("slow"));
        QList<Story> stories;
        for (int i = 0; i < 4; ++i)
            stories.append(makeStory(room.test, room.site(), QStringLiteral("Quay %1").arg(i)));
        room.outbox().setOffline(true);
        QList<SubmissionId> ids;
        for (const Story &story : std::as_const(stories))
            ids.append(room.send(story));
        room.outbox().setOffline(false);
        for (const SubmissionId &id : std::as_const(ids))
            QTRY_COMPARE_WITH_TIMEOUT(room.current(id).state, SubmissionState::Done, 30'000);
        QCOMPARE(room.runs().size(), 1);
    }

    void whatChangesWhileItRunsIsFollowedByAnotherRun()
    {
        Room room(QStringLiteral("slow"));
        const SubmissionId first = room.send(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        const Story next = makeStory(room.test, room.site(), QStringLiteral("Freight waits"), Qt::red, Qt::cyan);
        QTRY_COMPARE(room.runs().size(), 1);
        const SubmissionId second = room.send(next);
        QTRY_COMPARE(room.current(first).state, SubmissionState::Done);
        QTRY_COMPARE(room.current(second).state, SubmissionState::Done);
        QCOMPARE(room.runs().size(), 2);
    }

    void isRunAgainAfterTheProgramEndedMeanwhile()
    {
        Room room(QStringLiteral("hang"));
        const SubmissionId id = room.send(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        QTRY_COMPARE(room.runs().size(), 1);
        room.test.restart();
        room.outbox().setQuietTime(0);
        QTRY_COMPARE(room.runs().size(), 2);
        QVERIFY(room.outbox().cancel(id));
        QTRY_COMPARE_WITH_TIMEOUT(room.current(id).state, SubmissionState::Blocked, 20'000);
    }

    void whatIsScheduledIsFollowedAtItsHour()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        Room room(QStringLiteral("well"), {}, [&now] { return now; });
        Story story = makeStory(room.test, room.site(), QStringLiteral("Quay reopens"));
        story.schedule = now.addSecs(2);
        const SubmissionId id = room.send(story, Goal::Schedule);
        QTRY_VERIFY(workflow::isOnSite(room.current(id)) && workflow::commandNext(room.current(id)));
        QTRY_COMPARE(room.stored(story.id).stage, Stage::Scheduled);
        QCOMPARE(room.runs().size(), 0);
        QCOMPARE(room.outbox().underWay(), 0);
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > story.schedule);
        now = QDateTime::currentDateTimeUtc();
        room.outbox().setOffline(true); // wakes it, as its timer would
        room.outbox().setOffline(false);
        QTRY_COMPARE(room.current(id).state, SubmissionState::Done);
        QCOMPARE(room.runs().size(), 1);
        QVERIFY(QFile::exists(room.current(id).result.address.toLocalFile()));
    }

    void aSiteWithoutOneHasNoSuchStep()
    {
        Room room(QStringLiteral("well"));
        room.set({});
        const Submission done = room.sent(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(commandsIn(done), 0);
    }

    void bringsTheFolderToARepository()
    {
        const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
        if (git.isEmpty())
            QSKIP("git is not on this computer");
        Room room(QStringLiteral("well"));
        const QString folder = room.site().api.toLocalFile();
        QVERIFY(QDir().mkpath(folder));
        const QString bare = room.files.filePath(QStringLiteral("pages of it.git"));
        const auto run = [&](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder);
            process.start(git, arguments);
            return process.waitForFinished() && process.exitCode() == 0
                       ? QString::fromUtf8(process.readAllStandardOutput()).trimmed()
                       : QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError());
        };
        run({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"), bare});
        run({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
        run({QStringLiteral("config"), QStringLiteral("user.name"), QStringLiteral("Newsroom")});
        run({QStringLiteral("config"), QStringLiteral("user.email"), QStringLiteral("desk@news.example")});
        run({QStringLiteral("config"), QStringLiteral("alias.out"),
             QStringLiteral("!git add -A && git commit -q --allow-empty -m pages && git push -q \"$1\" HEAD:main #")});
        const auto command = splitCommandLine(QStringLiteral("git out \"%1\"").arg(bare));
        QVERIFY(command);
        room.set(*command);
        const Submission done = room.sent(makeStory(room.test, room.site(), QStringLiteral("Quay reopens")));
        QCOMPARE(done.state, SubmissionState::Done);
        const QString listed = run({QStringLiteral("--git-dir"), bare, QStringLiteral("ls-tree"), QStringLiteral("-r"),
                                    QStringLiteral("--name-only"), QStringLiteral("main")});
        QVERIFY2(listed.contains(QStringLiteral("quay-reopens")), qPrintable(listed));

        // What git says against it is what the person reads.
        QDir(bare).removeRecursively();
        const SubmissionId id = room.send(room.stored(done.story.id));
        QTRY_COMPARE_WITH_TIMEOUT(room.current(id).state, SubmissionState::Blocked, 20'000);
        QVERIFY(failureOf(room.current(id))->output.contains(QStringLiteral("pages of it.git")));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "child") == 0) {
        const QCoreApplication application(argc, argv);
        return runAsCommand(QCoreApplication::arguments());
    }
    const QGuiApplication application(argc, argv);
    OutboxCommandTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "outbox_command_test.moc"
