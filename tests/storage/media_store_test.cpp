// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/media_store.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using core::Error;
using core::MediaId;
using core::Result;
using storage::MediaStore;

class MediaStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheSameBytesOnce()
    {
        QTemporaryDir dir;
        const MediaStore media(dir.path());
        const Result<MediaId> first = media.store(QByteArray("picture"));
        QVERIFY(first.ok());
        QCOMPARE(first->value.size(), 64);
        QVERIFY(media.store(QByteArray("other")).ok());
        const QDateTime written = QFileInfo(media.path(*first)).lastModified();
        const Result<MediaId> again = media.store(QByteArray("picture"));
        QVERIFY(again.ok());
        QCOMPARE(*again, *first);
        QCOMPARE(QFileInfo(media.path(*first)).lastModified(), written);
        int files = 0;
        for (QDirIterator all(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();
             all.next())
            ++files;
        QCOMPARE(files, 2);
        QCOMPARE(*media.read(*first), QByteArray("picture"));
        QVERIFY(media.contains(*first));
    }

    void readsAFileAPersonChose()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("chosen.jpg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("chosen");
        file.close();
        const MediaStore media(dir.filePath(QStringLiteral("library")));
        const Result<MediaId> id = media.storeFile(file.fileName());
        QVERIFY(id.ok());
        QCOMPARE(*media.read(*id), QByteArray("chosen"));
        QCOMPARE(media.storeFile(dir.filePath(QStringLiteral("none.jpg"))).error().kind, Error::Kind::Io);
    }

    void refusesWhatIsEmptyOrTooBig()
    {
        QTemporaryDir dir;
        const MediaStore media(dir.path());
        QCOMPARE(media.store({}).error().kind, Error::Kind::Invalid);
        QFile file(dir.filePath(QStringLiteral("huge.jpg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(MediaStore::largest + 1)); // a hole, not bytes
        file.close();
        QCOMPARE(media.storeFile(file.fileName()).error().kind, Error::Kind::Invalid);
        QVERIFY(!QFileInfo::exists(dir.filePath(QStringLiteral("media"))));
    }

    void saysSoWhenBytesAreMissingOrDamaged()
    {
        QTemporaryDir dir;
        const MediaStore media(dir.path());
        const Result<MediaId> id = media.store(QByteArray("picture"));
        QVERIFY(id.ok());
        QFile file(media.path(*id));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("pixture");
        file.close();
        QCOMPARE(media.read(*id).error().kind, Error::Kind::Io);
        QVERIFY(QFile::remove(media.path(*id)));
        QCOMPARE(media.read(*id).error().kind, Error::Kind::NotFound);
        QVERIFY(!media.contains(*id));
    }

    void neverLeavesItsFolder()
    {
        QTemporaryDir dir;
        const MediaStore media(dir.path());
        for (const QString &id : {QString(), QStringLiteral("../library.sqlite"), QStringLiteral("/etc/hostname"),
                                  QString(QStringLiteral("../") + QString(61, QLatin1Char('a'))),
                                  QString(64, QLatin1Char('A')), QString(64, QLatin1Char('.'))}) {
            QCOMPARE(media.path(MediaId{id}), QString());
            QCOMPARE(media.read(MediaId{id}).error().kind, Error::Kind::NotFound);
        }
    }

    void saysSoWhenTheFolderCannotBeMade()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("media"))); // a file stands in the way
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(MediaStore(dir.path()).store(QByteArray("picture")).error().kind, Error::Kind::Io);
    }
};

QTEST_GUILESS_MAIN(MediaStoreTest)
#include "media_store_test.moc"
