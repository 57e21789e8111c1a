// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/command_line.h"

#include <QTest>

using namespace core;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsAsItIsWritten_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringList();
        QTest::newRow("plain") << QStringLiteral(" git  push\torigin ")
                               << QStringList{QStringLiteral("git"), QStringLiteral("push"), QStringLiteral("origin")};
        QTest::newRow("double quotes") << QStringLiteral("rsync \"{folder}/my site\" b")
                                       << QStringList{QStringLiteral("rsync"), QStringLiteral("{folder}/my site"),
                                                      QStringLiteral("b")};
        QTest::newRow("single quotes") << QStringLiteral("git commit -m 'say \"yes\"'")
                                       << QStringList{QStringLiteral("git"), QStringLiteral("commit"),
                                                      QStringLiteral("-m"), QStringLiteral("say \"yes\"")};
        QTest::newRow("inside a word") << QStringLiteral("--to=\"a b\"c") << QStringList{QStringLiteral("--to=a bc")};
        QTest::newRow("an empty word") << QStringLiteral("a \"\"") << QStringList{QStringLiteral("a"), QString()};
        QTest::newRow("backslashes") << QStringLiteral("C:\\tools\\sync.exe /x")
                                     << QStringList{QStringLiteral("C:\\tools\\sync.exe"), QStringLiteral("/x")};
        QTest::newRow("signs of a shell")
            << QStringLiteral("a;b && $HOME | c")
            << QStringList{QStringLiteral("a;b"), QStringLiteral("&&"), QStringLiteral("$HOME"), QStringLiteral("|"),
                           QStringLiteral("c")};
        QTest::newRow("Persian") << QStringLiteral("«همگام» 'پوشه ی ما'")
                                 << QStringList{QStringLiteral("«همگام»"), QStringLiteral("پوشه ی ما")};
    }

    void splitsAsItIsWritten()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        const auto split = splitCommandLine(line);
        QVERIFY(split);
        QCOMPARE(*split, words);
        QCOMPARE(splitCommandLine(commandLineOf(words)), std::optional(words));
    }

    void everyWordComesBack()
    {
        const QStringList hard{QStringLiteral("\"'\"'"),      QStringLiteral("it's \"so\""), QString(),
                               QStringLiteral("''"),          QStringLiteral("\""),          QStringLiteral(" "),
                               QStringLiteral("خبر \"تازه\"")};
        QCOMPARE(splitCommandLine(commandLineOf(hard)), std::optional(hard));
    }

    void anOpenQuoteIsNoCommand()
    {
        QVERIFY(!splitCommandLine(QStringLiteral("git commit -m 'half")));
        QVERIFY(!splitCommandLine(QStringLiteral("a \"")));
    }

    void theFolderStandsWhereItIsNamed()
    {
        const QStringList words{QStringLiteral("rsync"), QStringLiteral("{folder}/"), QStringLiteral("x={folder}")};
        const QStringList filled{QStringLiteral("rsync"), QStringLiteral("/srv/my site/"),
                                 QStringLiteral("x=/srv/my site")};
        QCOMPARE(withFolder(words, QStringLiteral("/srv/my site")), filled);
    }

    void aFailureIsToldAsItWas()
    {
        for (const CommandTrouble trouble :
             {CommandTrouble::NotStarted, CommandTrouble::Failed, CommandTrouble::Crashed, CommandTrouble::TookTooLong,
              CommandTrouble::Stopped}) {
            const CommandFailure failure{trouble, trouble == CommandTrouble::Failed ? 23 : 0,
                                         QStringLiteral("first line\nlast line")};
            QCOMPARE(toldCommandFailure(commandError(failure)), std::optional(failure));
            QCOMPARE(commandError(failure).kind, Error::Kind::Invalid);
        }
        QVERIFY(!toldCommandFailure({Error::Kind::Invalid, QStringLiteral("role: no")}));
    }
};

QTEST_APPLESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
