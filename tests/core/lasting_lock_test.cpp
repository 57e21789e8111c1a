// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lasting_lock.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using core::LastingLock;

class LastingLockTest : public QObject
{
    Q_OBJECT

    static constexpr int patienceMs = 10'000;

    QString path() const { return m_folder.filePath(QStringLiteral("lock")); }

    bool write(const QByteArray &bytes, int ageSeconds = 0)
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
               && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-ageSeconds),
                                   QFileDevice::FileModificationTime);
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void whoLivesKeepsItHoweverOldItIs()
    {
        LastingLock held(path());
        QVERIFY(held.tryLock(0));
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-9), QFileDevice::FileModificationTime));
        }
        LastingLock other(path(), 1);
        QVERIFY(!other.tryLock(int(LastingLock::longestSilenceMs) + 500));
        held.unlock();
        QVERIFY(other.tryLock(0));
    }

    // A program was killed, or the power went, between making the file and saying in it who holds it.
    void aFileThatSaysNothingIsNobodys_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros, as some disks leave them") << QByteArray(60, '\0');
    }
    void aFileThatSaysNothingIsNobodys()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(write(bytes));
        LastingLock lock(path());
        QVERIFY(!lock.tryLock(0)); // it may be somebody's who is about to write
        QVERIFY(lock.tryLock(patienceMs));
        LastingLock other(path());
        QVERIFY(!other.tryLock(0));
    }

    void whoAsksInSmallPartsGetsItToo()
    {
        QVERIFY(write({}));
        LastingLock lock(path());
        QVERIFY(QTest::qWaitFor([&] { return lock.tryLock(0); }, patienceMs));
    }

    void ofAnotherComputerOnlyTheAgeIsKnown()
    {
        const QByteArray elsewhere = "4711\nstandfirst\n" + QSysInfo::machineHostName().toUtf8() + "-not\n\n\n";
        QVERIFY(write(elsewhere, 100));
        QVERIFY(!LastingLock(path()).tryLock(0));
        QVERIFY(!LastingLock(path(), 200'000).tryLock(0));
        QVERIFY(LastingLock(path(), 50'000).tryLock(0));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LastingLockTest)
#include "lasting_lock_test.moc"
