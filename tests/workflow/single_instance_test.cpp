// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/single_instance.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using workflow::SingleInstance;
using workflow::Start;

namespace {

const char *const childArgument = "--hold";

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStartRaisesTheFirst()
    {
        QTemporaryDir folder;
        QProcess first;
        first.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childArgument), folder.path()});
        QVERIFY(QTest::qWaitFor([&] { return first.canReadLine(); }, 20'000));
        QCOMPARE(first.readLine().trimmed(), QByteArray("holding"));
        SingleInstance second(folder.path());
        QCOMPARE(second.begin(), Start::HandedOver);
        QVERIFY(QTest::qWaitFor([&] { return first.canReadLine(); }, 20'000));
        QCOMPARE(first.readLine().trimmed(), QByteArray("raised"));
        first.kill();
        first.waitForFinished();
    }

    void aSecondStartHandsItsFilesOver()
    {
        QTemporaryDir folder;
        QProcess first;
        first.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childArgument), folder.path()});
        QVERIFY(QTest::qWaitFor([&] { return first.canReadLine(); }, 20'000));
        QCOMPARE(first.readLine().trimmed(), QByteArray("holding"));
        SingleInstance second(folder.path());
        const QStringList files{QStringLiteral("/a b/ferry\nnews.docx"), QString::fromUtf8("/بندر/کشتی.odt")};
        second.setFiles(files);
        QCOMPARE(second.begin(), Start::HandedOver);
        QByteArray said;
        QVERIFY(QTest::qWaitFor([&] { return (said += first.readAll()).count('\n') == 2; }, 20'000));
        QCOMPARE(said, "raised\nfiles " + files.join(QLatin1Char('|')).toUtf8().toHex() + '\n');
        first.kill();
        first.waitForFinished();
    }

    void aKilledHolderBlocksNobody()
    {
        QTemporaryDir folder;
        QProcess first;
        first.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childArgument), folder.path()});
        QVERIFY(QTest::qWaitFor([&] { return first.canReadLine(); }, 20'000));
        first.kill();
        first.waitForFinished();
        SingleInstance second(folder.path());
        QCOMPARE(second.begin(), Start::First);
    }

    void whatTheLossOfPowerLeftOfALockBlocksNobody()
    {
        QTemporaryDir folder;
        QFile left(folder.filePath(QStringLiteral("in-use.lock")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(folder.path());
        QCOMPARE(first.begin(), Start::First);
    }

    void ofManyStartsAtOnceOneIsFirst()
    {
        QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int at = 0; at < 6; ++at) {
            starts.push_back(std::make_unique<QProcess>());
            starts.back()->start(QCoreApplication::applicationFilePath(),
                                 {QString::fromLatin1(childArgument), folder.path()});
        }
        int holding = 0;
        int handedOver = 0;
        for (const auto &process : starts) {
            QVERIFY(QTest::qWaitFor([&] { return process->canReadLine(); }, 30'000));
            const QByteArray said = process->readLine().trimmed();
            holding += said == "holding";
            handedOver += said == "handed over";
        }
        QCOMPARE(holding, 1);
        QCOMPARE(handedOver, 5);
        for (const auto &process : starts) {
            process->kill();
            process->waitForFinished();
        }
    }

    void twoProfilesDoNotKnowOfEachOther()
    {
        QTemporaryDir one;
        QTemporaryDir other;
        SingleInstance first(one.path());
        SingleInstance second(other.path());
        QCOMPARE(first.begin(), Start::First);
        QCOMPARE(second.begin(), Start::First);
    }
};

static void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

static int hold(const QString &folder)
{
    SingleInstance instance(folder);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &instance, [] { say("raised"); });
    QObject::connect(&instance, &SingleInstance::filesWanted, &instance,
                     [](const QStringList &files) { say("files " + files.join(QLatin1Char('|')).toUtf8().toHex()); });
    if (instance.begin() != Start::First) {
        say("handed over");
        return 0;
    }
    say("holding");
    return QCoreApplication::exec();
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], childArgument) == 0)
        return hold(QString::fromLocal8Bit(argv[2]));
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "single_instance_test.moc"
