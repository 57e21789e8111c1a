// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/photo.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <exiv2/exiv2.hpp>

using namespace workflow;

namespace {

QByteArray jpeg(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG");
    return bytes;
}

struct Metadata
{
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
};

QByteArray jpegWith(const Metadata &data)
{
    const QByteArray plain = jpeg(40, 30);
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(plain.constData()), long(plain.size()));
    image->readMetadata();
    image->setExifData(data.exif);
    image->setIptcData(data.iptc);
    image->setXmpData(data.xmp);
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    io.open();
    QByteArray bytes(qsizetype(io.size()), Qt::Uninitialized);
    io.read(reinterpret_cast<Exiv2::byte *>(bytes.data()), long(bytes.size()));
    return bytes;
}

Metadata metadataOf(const QByteArray &bytes)
{
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size()));
    image->readMetadata();
    return {image->exifData(), image->iptcData(), image->xmpData()};
}

core::Picture wordsIn(const Metadata &data)
{
    const auto photo = cleanPhoto(jpegWith(data));
    return photo ? photo->words : core::Picture();
}

void addIptc(Exiv2::IptcData &iptc, const char *key, const char *value)
{
    Exiv2::StringValue text(value);
    iptc.add(Exiv2::IptcKey(key), &text);
}

// A press photo as cameras and picture desks make them: with words for readers, and with what must not leave.
QByteArray pressPhoto(int width, int height, int orientation = 1)
{
    const QByteArray plain = jpeg(width, height);
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(plain.constData()), long(plain.size()));
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.Image.Orientation"] = uint16_t(orientation);
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "35/1 41/1 2/1";
    exif["Exif.Photo.BodySerialNumber"] = "SERIAL-CANARY";
    exif["Exif.Photo.CameraOwnerName"] = "OWNER-CANARY";
    exif["Exif.Image.Copyright"] = "Coast Agency";
    image->setExifData(exif);
    Exiv2::IptcData iptc;
    iptc["Iptc.Application2.Caption"] = "Ferries at the east pier";
    iptc["Iptc.Application2.Byline"] = "N. Brandt";
    iptc["Iptc.Application2.Credit"] = "Coast Agency";
    iptc["Iptc.Application2.SubLocation"] = "PLACE-CANARY";
    image->setIptcData(iptc);
    Exiv2::XmpData xmp;
    xmp["Xmp.exif.GPSLatitude"] = "35,41.0N";
    xmp["Xmp.xmpMM.DocumentID"] = "DOCUMENT-CANARY";
    image->setXmpData(xmp);
    image->setComment("COMMENT-CANARY");
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    io.open();
    QByteArray bytes(qsizetype(io.size()), Qt::Uninitialized);
    io.read(reinterpret_cast<Exiv2::byte *>(bytes.data()), long(bytes.size()));
    return bytes;
}

} // namespace

class PhotoTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheWordsForReadersAndDropsTheRest_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("orientation");
        QTest::newRow("as it is") << 80 << 1;
        QTest::newRow("turned") << 80 << 6;
        QTest::newRow("scaled down") << 400 << 1;
    }
    void keepsTheWordsForReadersAndDropsTheRest()
    {
        QFETCH(int, side);
        QFETCH(int, orientation);
        PhotoLimits limits;
        limits.longestSide = 200;
        const auto photo = cleanPhoto(pressPhoto(side, side / 2, orientation), limits);
        QVERIFY(photo.ok());
        QCOMPARE(photo->mimeType, QByteArray("image/jpeg"));
        QCOMPARE(photo->words.caption, QStringLiteral("Ferries at the east pier"));
        QCOMPARE(photo->words.credit, QStringLiteral("N. Brandt / Coast Agency"));
        QVERIFY(photo->bytes.contains("Ferries at the east pier"));
        QVERIFY(!photo->bytes.contains("CANARY"));
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(photo->bytes.constData()),
                                                     long(photo->bytes.size()));
        image->readMetadata();
        for (const Exiv2::Exifdatum &datum : image->exifData())
            QVERIFY2(datum.key() == "Exif.Image.Copyright", datum.key().c_str());
        for (const Exiv2::Xmpdatum &datum : image->xmpData())
            QVERIFY2(datum.key().find("GPS") == std::string::npos, datum.key().c_str());
    }

    void saysThatItsIptcIsUtf8_data()
    {
        QTest::addColumn<QByteArray>("caption");
        QTest::newRow("UTF-8") << QByteArray("F\xc3\xa4hren");
        QTest::newRow("Latin-1") << QByteArray("F\xe4hren");
    }
    void saysThatItsIptcIsUtf8()
    {
        QFETCH(QByteArray, caption);
        Metadata data;
        data.iptc["Iptc.Application2.Caption"] = caption.toStdString();
        const auto photo = cleanPhoto(jpegWith(data));
        QVERIFY(photo.ok());
        QCOMPARE(photo->words.caption, QStringLiteral("Fähren"));
        Metadata read = metadataOf(photo->bytes);
        QCOMPARE(read.iptc["Iptc.Application2.Caption"].toString(), std::string("F\xc3\xa4hren"));
        QCOMPARE(read.iptc["Iptc.Envelope.CharacterSet"].toString(), std::string("\x1b%G"));
    }

    void namesAllWhoMadeIt()
    {
        Metadata iptc;
        addIptc(iptc.iptc, "Iptc.Application2.Byline", "N. Brandt");
        addIptc(iptc.iptc, "Iptc.Application2.Byline", "O. Lind");
        QCOMPARE(wordsIn(iptc).credit, QStringLiteral("N. Brandt, O. Lind"));
        Metadata xmp;
        Exiv2::XmpArrayValue both(Exiv2::xmpSeq);
        both.read("N. Brandt");
        both.read("P. Sandow");
        xmp.xmp.add(Exiv2::XmpKey("Xmp.dc.creator"), &both);
        xmp.xmp["Xmp.photoshop.Credit"] = "Coast Agency";
        QCOMPARE(wordsIn(xmp).credit, QStringLiteral("N. Brandt, P. Sandow / Coast Agency"));
        Metadata exif;
        exif.exif["Exif.Image.Artist"] = "N. Brandt; O. Lind";
        QCOMPARE(wordsIn(exif).credit, QStringLiteral("N. Brandt, O. Lind"));
    }

    void knowsThePlaceHoweverItIsWritten()
    {
        Metadata old;
        old.iptc["Iptc.Application2.SubLocation"] = "East pier";
        old.iptc["Iptc.Application2.City"] = "Port Alder";
        old.iptc["Iptc.Application2.CountryName"] = "Ostmark";
        QCOMPARE(wordsIn(old).place, QStringLiteral("East pier, Port Alder, Ostmark"));
        Metadata core;
        core.xmp["Xmp.iptc.Location"] = "East pier";
        core.xmp["Xmp.photoshop.City"] = "Port Alder";
        QCOMPARE(wordsIn(core).place, QStringLiteral("East pier, Port Alder"));
        const auto listed = [](const char *list, const char *city) {
            Metadata data;
            const std::string key = std::string("Xmp.iptcExt.") + list;
            Exiv2::XmpTextValue bag;
            bag.setXmpArrayType(Exiv2::XmpValue::xaBag);
            data.xmp.add(Exiv2::XmpKey(key), &bag);
            data.xmp[key + "[1]/iptcExt:City"] = city;
            data.xmp[key + "[1]/iptcExt:CountryName"] = "Ostmark";
            return data;
        };
        QCOMPARE(wordsIn(listed("LocationShown", "Elin")).place, QStringLiteral("Elin, Ostmark"));
        QCOMPARE(wordsIn(listed("LocationCreated", "Sundby")).place, QStringLiteral("Sundby, Ostmark"));
        const auto photo = cleanPhoto(jpegWith(listed("LocationCreated", "CANARY")));
        QVERIFY(photo.ok() && !photo->bytes.contains("CANARY"));
    }

    void takesTheAlternativeTextAndTheHeadline()
    {
        Metadata data;
        data.xmp["Xmp.iptc.AltTextAccessibility"] = "lang=x-default Two ferries side by side";
        data.xmp["Xmp.photoshop.Headline"] = "Ferries are back";
        core::Picture words = wordsIn(data);
        QCOMPARE(words.alt, QStringLiteral("Two ferries side by side"));
        QCOMPARE(words.caption, QStringLiteral("Ferries are back"));
        data.xmp["Xmp.dc.description"] = "lang=x-default The first ferry since March";
        words = wordsIn(data);
        QCOMPARE(words.caption, QStringLiteral("The first ferry since March"));
    }

    void whatACameraWritesByItselfIsNoCaption_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *text :
             {"OLYMPUS DIGITAL CAMERA         ", "SAMSUNG CAMERA PICTURES", "DCIM\\100MEDIA\\DJI_0001.JPG", "Untitled",
              "SONY DSC", "MINOLTA DIGITAL CAMERA", "Exif_JPEG_PICTURE", "<Digimax S500>", "IMG_2031.JPG", "dav"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatACameraWritesByItselfIsNoCaption()
    {
        QFETCH(QString, written);
        Metadata data;
        data.exif["Exif.Image.ImageDescription"] = written.toStdString();
        data.iptc["Iptc.Application2.Caption"] = written.toStdString();
        data.xmp["Xmp.dc.description"] = "lang=x-default " + written.toStdString();
        data.iptc["Iptc.Application2.Byline"] = "N. Brandt";
        const auto photo = cleanPhoto(jpegWith(data));
        QVERIFY(photo.ok());
        QCOMPARE(photo->words.caption, QString());
        QCOMPARE(photo->words.credit, QStringLiteral("N. Brandt"));
        QVERIFY(!photo->bytes.contains(written.trimmed().toLatin1())); // nor does the site make one of it
    }

    void aCaptionThatOnlyBeginsLikeACamerasStays()
    {
        Metadata data;
        data.exif["Exif.Image.ImageDescription"] = "Digital camera sales are up in Port Alder";
        QCOMPARE(wordsIn(data).caption, QStringLiteral("Digital camera sales are up in Port Alder"));
        data.exif["Exif.Image.ImageDescription"] = "Camera crews at the east pier";
        QCOMPARE(wordsIn(data).caption, QStringLiteral("Camera crews at the east pier"));
    }

    void turnsUpright()
    {
        const auto photo = cleanPhoto(pressPhoto(80, 40, 6));
        QVERIFY(photo.ok());
        QCOMPARE(QImage::fromData(photo->bytes).size(), QSize(40, 80));
        QCOMPARE(QSize(photo->words.width, photo->words.height), QSize(40, 80));
    }

    void scalesDownToTheLimit()
    {
        PhotoLimits limits;
        limits.longestSide = 100;
        const auto photo = cleanPhoto(jpeg(400, 200), limits);
        QVERIFY(photo.ok());
        QCOMPARE(QImage::fromData(photo->bytes).size(), QSize(100, 50));
    }

    void anUntouchedPictureKeepsItsPixels()
    {
        const QByteArray bytes = jpeg(60, 40);
        const auto photo = cleanPhoto(bytes);
        QVERIFY(photo.ok());
        QCOMPARE(QImage::fromData(photo->bytes), QImage::fromData(bytes));
    }

    void convertsWhatSitesRefuse()
    {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bmp;
        QBuffer buffer(&bmp);
        image.save(&buffer, "BMP");
        const auto photo = cleanPhoto(bmp);
        QVERIFY(photo.ok());
        QCOMPARE(photo->mimeType, QByteArray("image/jpeg"));
    }

    void refusesWhatIsNoPictureAndBombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("text") << QByteArray("hello") << QStringLiteral("not a picture");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << QStringLiteral("not a picture");
        QTest::newRow("cut") << jpeg(200, 200).left(200) << QStringLiteral("not a picture");
        // A PNG header that claims 60,000 × 60,000 pixels.
        QByteArray bomb = QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea600806000000");
        bomb += QByteArray(64, '\0');
        QTest::newRow("bomb") << bomb << QString();
    }
    void refusesWhatIsNoPictureAndBombs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto photo = cleanPhoto(bytes);
        QVERIFY(!photo.ok());
        QCOMPARE(photo.error().kind, core::Error::Kind::Invalid);
        QVERIFY2(photo.error().detail.startsWith(reason), qPrintable(photo.error().detail));
    }
};

QTEST_MAIN(PhotoTest)
#include "photo_test.moc"
