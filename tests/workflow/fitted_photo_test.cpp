// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/fitted_photo.h"

#include "workflow/media_folder.h"
#include "workflow/photo.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using core::Error;
using workflow::FittedPhoto;
using workflow::fittedPhoto;

namespace {

constexpr qint64 kilobyte = 1024;

// No two points alike: what every format finds hardest.
QImage noise(int width, int height, QImage::Format format)
{
    QImage image(width, height, format);
    QRandomGenerator random(17);
    for (int y = 0; y < height; ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), width);
    return image;
}

QByteArray bytesOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

} // namespace

class FittedPhotoTest : public QObject
{
    Q_OBJECT

private slots:
    void givesUpQualityBeforePixels()
    {
        const QByteArray photo = bytesOf(noise(1600, 1200, QImage::Format_RGB32), "JPG");
        const qint64 most = photo.size() * 6 / 10;
        const core::Result<FittedPhoto> fitted = fittedPhoto(photo, most);
        QVERIFY(fitted.ok());
        QVERIFY(fitted->bytes.size() <= most);
        QCOMPARE(QImage::fromData(fitted->bytes).size(), QSize(1600, 1200));
        const core::FittedPicture wanted{{}, photo.size(), fitted->bytes.size(), 1600, 1600, false};
        QCOMPARE(fitted->what, wanted);
    }

    void givesUpPixelsWhereQualityIsNotEnough()
    {
        const QByteArray photo = bytesOf(noise(2400, 1600, QImage::Format_RGB32), "JPG");
        const qint64 most = 900 * kilobyte;
        const core::Result<FittedPhoto> fitted = fittedPhoto(photo, most);
        QVERIFY(fitted.ok());
        QVERIFY(fitted->bytes.size() <= most);
        QVERIFY(fitted->what.sideAfter >= 1000 && fitted->what.sideAfter < 2400);
        const QSize size = QImage::fromData(fitted->bytes).size();
        QVERIFY(qAbs(size.width() * 2 - size.height() * 3) <= 3); // its shape stays
    }

    void isNeverMadeTooSmallToSee()
    {
        const QByteArray photo = bytesOf(noise(2400, 1600, QImage::Format_RGB32), "JPG");
        const core::Result<FittedPhoto> fitted = fittedPhoto(photo, 20 * kilobyte);
        QVERIFY(!fitted.ok());
        QCOMPARE(fitted.error().kind, Error::Kind::Invalid);
        QVERIFY(workflow::isTooBigForSite(fitted.error()));
    }

    void whatShinesThroughStaysSo()
    {
        const QByteArray picture = bytesOf(noise(1400, 1400, QImage::Format_ARGB32), "PNG");
        const core::Result<FittedPhoto> fitted = fittedPhoto(picture, picture.size() * 7 / 10);
        QVERIFY(fitted.ok());
        QCOMPARE(fitted->mimeType, QByteArray("image/png"));
        QVERIFY(QImage::fromData(fitted->bytes).hasAlphaChannel());
        QVERIFY(fitted->what.sideAfter < 1400);
        QVERIFY(!fitted->what.isJpegNow);
    }

    void aPngThatNothingShinesThroughMayBecomeAJpeg()
    {
        const QByteArray picture = bytesOf(noise(1400, 1000, QImage::Format_RGB32), "PNG");
        const core::Result<FittedPhoto> fitted = fittedPhoto(picture, picture.size() / 2);
        QVERIFY(fitted.ok());
        QCOMPARE(fitted->mimeType, QByteArray("image/jpeg"));
        QVERIFY(fitted->what.isJpegNow);
        const workflow::PictureBytes file =
            workflow::asFile({picture, "image/png", QStringLiteral("harbour.at.noon.png")}, *fitted);
        QCOMPARE(file.fileName, QStringLiteral("harbour.at.noon.jpg"));
        QCOMPARE(file.mimeType, QByteArray("image/jpeg"));
    }

    void whatIsNoPictureIsRefused() { QVERIFY(!fittedPhoto("no picture at all", 1000).ok()); }

    void aRefusalSaysHowLargeAFileMayBe_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<qint64>("refused");
        QTest::addColumn<qint64>("limit");
        constexpr qint64 mega = 1024 * kilobyte;
        QTest::newRow("with a number") << QStringLiteral("400 rest_upload_file_too_big: This file is too big. Files "
                                                         "must be less than 1500 KB in size.")
                                       << 4 * mega << 1499 * kilobyte;
        QTest::newRow("without one") << QStringLiteral("too big for the site: 413") << 3 * mega
                                     << 2 * mega - 16 * kilobyte;
        QTest::newRow("of a server's limit") << QStringLiteral("500 rest_upload_unknown_error: The uploaded file "
                                                               "exceeds the upload_max_filesize directive in php.ini.")
                                             << 9 * mega << 8 * mega - 16 * kilobyte;
        QTest::newRow("of next to nothing")
            << QStringLiteral("too big for the site: 413") << 400 * kilobyte << qint64(0);
    }

    void aRefusalSaysHowLargeAFileMayBe()
    {
        QFETCH(QString, said);
        QFETCH(qint64, refused);
        QFETCH(qint64, limit);
        const Error error{Error::Kind::Invalid, said};
        QVERIFY(workflow::isTooBigForSite(error));
        QCOMPARE(workflow::limitBelow(refused, error), limit);
    }
};

QTEST_MAIN(FittedPhotoTest)
#include "fitted_photo_test.moc"
