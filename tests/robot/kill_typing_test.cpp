// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "robot/kill_round.h"

#include <QTemporaryDir>
#include <QTest>

class KillTypingTest : public QObject
{
    Q_OBJECT

private slots:
    // The promise is one second after a pause and two seconds of continuous typing; a busy machine gets one more.
    void whatWasTypedTwoSecondsBeforeTheKillIsThere_data()
    {
        QTest::addColumn<int>("killAfter");
        QTest::addColumn<bool>("pauses");
        QTest::addColumn<bool>("inCell");
        QTest::newRow("early") << 2300 << false << false;
        QTest::newRow("without pauses") << 5170 << false << false;
        QTest::newRow("with pauses") << 4410 << true << false;
        QTest::newRow("in a cell that is not left") << 4800 << false << true;
        QTest::newRow("in a cell, with pauses") << 4410 << true << true;
    }
    void whatWasTypedTwoSecondsBeforeTheKillIsThere()
    {
        QFETCH(int, killAfter);
        QFETCH(bool, pauses);
        QFETCH(bool, inCell);
        QTemporaryDir folder;
        const robot::Outcome outcome = robot::killOnce({folder.path(), killAfter, 25, pauses, inCell});
        QVERIFY2(outcome.trouble.isEmpty(), qPrintable(outcome.trouble));
        QVERIFY(outcome.typed > 20);
        QVERIFY2(outcome.lagMs <= 3000,
                 qPrintable(QStringLiteral("typed %1 ms before the kill and lost").arg(outcome.lagMs)));
        QVERIFY(outcome.kept > 0);
        QVERIFY(inCell || outcome.caretAtEnd);
    }
};

QTEST_GUILESS_MAIN(KillTypingTest)
#include "kill_typing_test.moc"
