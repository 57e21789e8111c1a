// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photographs in every format, with what must stay and what must go.
#include "workflow/animated_picture.h"
#include "workflow/bare_picture.h"
#include "workflow/documents.h"
#include "workflow/heif.h"
#include "workflow/media_folder.h"
#include "workflow/photo.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFuture>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <exiv2/exiv2.hpp>

#ifdef STANDFIRST_HEIF
#include <libheif/heif.h>
#endif

using namespace workflow;

namespace {

QImage drawn(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, 90));
    }
    return image;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    writer.write(image);
    return bytes;
}

// What a camera and a picture desk write into a file, whatever its format, with Exiv2 itself.
QByteArray withEverything(const QByteArray &plain, int orientation = 1)
{
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(plain.constData()), long(plain.size()));
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.Image.Orientation"] = uint16_t(orientation);
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "35/1 41/1 2/1";
    exif["Exif.Photo.BodySerialNumber"] = "SERIAL-CANARY";
    exif["Exif.Photo.LensSerialNumber"] = "LENS-CANARY";
    exif["Exif.Photo.CameraOwnerName"] = "OWNER-CANARY";
    exif["Exif.Photo.DateTimeOriginal"] = "2026:03:12 14:05:09";
    exif["Exif.Photo.UserComment"] = "COMMENT-CANARY";
    image->setExifData(exif);
    Exiv2::IptcData iptc;
    iptc["Iptc.Envelope.CharacterSet"] = "\x1b%G";
    iptc["Iptc.Application2.Caption"] = "Fähren am Ostkai";
    iptc["Iptc.Application2.Byline"] = "N. Brandt";
    iptc["Iptc.Application2.Credit"] = "Coast Agency";
    iptc["Iptc.Application2.Copyright"] = "2026 Coast Agency";
    iptc["Iptc.Application2.City"] = "Port Alder";
    iptc["Iptc.Application2.ProvinceState"] = "East Shore";
    iptc["Iptc.Application2.CountryName"] = "Ostmark";
    iptc["Iptc.Application2.SubLocation"] = "PLACE-CANARY";
    image->setIptcData(iptc);
    Exiv2::XmpData xmp;
    xmp["Xmp.exif.GPSLatitude"] = "35,41.0N";
    xmp["Xmp.aux.SerialNumber"] = "AUX-CANARY";
    xmp["Xmp.aux.OwnerName"] = "AUXOWNER-CANARY";
    xmp["Xmp.dc.description"] = "lang=\"x-default\" Fähren am Ostkai";
    xmp["Xmp.dc.creator"] = "N. Brandt";
    xmp["Xmp.photoshop.Credit"] = "Coast Agency";
    xmp["Xmp.photoshop.City"] = "Port Alder";
    xmp["Xmp.photoshop.State"] = "East Shore";
    xmp["Xmp.photoshop.Country"] = "Ostmark";
    xmp["Xmp.dc.rights"] = "lang=\"x-default\" 2026 Coast Agency";
    image->setXmpData(xmp);
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    io.open();
    QByteArray bytes(qsizetype(io.size()), Qt::Uninitialized);
    io.read(reinterpret_cast<Exiv2::byte *>(bytes.data()), long(bytes.size()));
    return bytes;
}

void checkWords(const core::Picture &words)
{
    QCOMPARE(words.caption, QStringLiteral("Fähren am Ostkai"));
    QCOMPARE(words.credit, QStringLiteral("N. Brandt / Coast Agency"));
    QCOMPARE(words.copyright, QStringLiteral("2026 Coast Agency"));
    // The desk is told of the quay where the format says it; it does not stay in the file.
    QCOMPARE(words.place.section(QStringLiteral(", "), -3), QStringLiteral("Port Alder, East Shore, Ostmark"));
    QCOMPARE(words.taken, QStringLiteral("2026-03-12T14:05:09"));
}

// Nothing of place, serial numbers and owner, in the bytes and as Exiv2 reads them.
void checkNothingLeft(const QByteArray &bytes)
{
    QVERIFY(!bytes.contains("CANARY"));
    QVERIFY(!bytes.contains("GPS"));
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size()));
    image->readMetadata();
    QVERIFY(image->exifData().findKey(Exiv2::ExifKey("Exif.GPSInfo.GPSLatitude")) == image->exifData().end());
    QVERIFY(image->xmpData().findKey(Exiv2::XmpKey("Xmp.exif.GPSLatitude")) == image->xmpData().end());
}

template <typename T>
T answerOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("no answer");
    return future.result();
}

#ifdef STANDFIRST_HEIF
// As a telephone would: encoded, with its EXIF beside it. Empty where there is no encoder.
QByteArray heic(const QImage &image)
{
    heif_context *context = heif_context_alloc();
    heif_encoder *encoder = nullptr;
    if (heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code != heif_error_Ok) {
        heif_context_free(context);
        return {};
    }
    heif_image *pixels = nullptr;
    heif_image_create(image.width(), image.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &pixels);
    heif_image_add_plane(pixels, heif_channel_interleaved, image.width(), image.height(), 24);
    int stride = 0;
    uint8_t *plane = heif_image_get_plane(pixels, heif_channel_interleaved, &stride);
    const QImage flat = image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < flat.height(); ++y)
        memcpy(plane + y * stride, flat.constScanLine(y), size_t(flat.width()) * 3);
    heif_image_handle *handle = nullptr;
    heif_context_encode_image(context, pixels, encoder, nullptr, &handle);
    Exiv2::ExifData exif;
    exif["Exif.Image.ImageDescription"] = "Ferries at the east pier";
    exif["Exif.Image.Artist"] = "N. Brandt";
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "35/1 41/1 2/1";
    exif["Exif.Photo.BodySerialNumber"] = "SERIAL-CANARY";
    exif["Exif.Photo.DateTimeOriginal"] = "2026:03:12 14:05:09";
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    heif_context_add_exif_metadata(context, handle, blob.data(), int(blob.size()));
    QByteArray out;
    heif_writer writer{};
    writer.writer_api_version = 1;
    writer.write = [](heif_context *, const void *data, size_t size, void *to) {
        static_cast<QByteArray *>(to)->append(static_cast<const char *>(data), qsizetype(size));
        return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
    };
    heif_context_write(context, &writer, &out);
    heif_image_handle_release(handle);
    heif_image_release(pixels);
    heif_encoder_release(encoder);
    heif_context_free(context);
    return out;
}
#endif

} // namespace

class PhotoFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void aWordDocumentHoldsAWebpAsWordReadsIt()
    {
        const QTemporaryDir folder;
        MediaFolder media(folder.path());
        const QFuture<core::Result<core::Picture>> taken = media.takeBytes(written(drawn(64, 48), "webp"));
        QTRY_VERIFY(taken.isFinished());
        QVERIFY(taken.result().ok());
        core::Story story;
        story.body.blocks = {core::textBlock(core::BlockKind::Picture, {})};
        story.body.blocks.first().picture = taken.result().value();
        const QString path = folder.filePath(QStringLiteral("story.docx"));
        const QFuture<core::Result<WrittenDocument>> done = writeDocument(story, DocumentFormat::Docx, path, media);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().ok());
        QCOMPARE(done.result().value().picturesLeftOut, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("word/media/image1.jp"));
    }

    void fillsTheFieldsAndDropsTheRest_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("jpeg") << QByteArray("jpeg") << 1 << QByteArray("image/jpeg");
        QTest::newRow("jpeg on its side") << QByteArray("jpeg") << 6 << QByteArray("image/jpeg");
        QTest::newRow("png") << QByteArray("png") << 1 << QByteArray("image/png");
        QTest::newRow("webp") << QByteArray("webp") << 1 << QByteArray("image/webp");
        QTest::newRow("tiff") << QByteArray("tiff") << 1 << QByteArray("image/jpeg");
    }
    void fillsTheFieldsAndDropsTheRest()
    {
        QFETCH(QByteArray, format);
        QFETCH(int, orientation);
        QFETCH(QByteArray, sent);
        if (!QImageReader::supportedImageFormats().contains(format))
            QSKIP("this Qt does not read the format");
        const QByteArray file = withEverything(written(drawn(120, 80), format.constData()), orientation);
        QVERIFY(file.contains("CANARY"));
        const auto photo = cleanPhoto(file);
        QVERIFY2(photo.ok(), qPrintable(photo.ok() ? QString() : photo.error().detail));
        QCOMPARE(photo->mimeType, sent);
        checkWords(photo->words);
        checkNothingLeft(photo->bytes);
        const QSize size = orientation == 6 ? QSize(80, 120) : QSize(120, 80);
        QCOMPARE(QImage::fromData(photo->bytes).size(), size);
        QCOMPARE(QSize(photo->words.width, photo->words.height), size);
        QVERIFY(photo->original.isEmpty());
    }

    void aLargePhotoKeepsItsOriginalAsCleanAndUpright()
    {
        PhotoLimits limits;
        limits.longestSide = 100;
        const auto photo = cleanPhoto(withEverything(written(drawn(400, 200), "jpeg"), 6), limits);
        QVERIFY(photo.ok());
        QCOMPARE(QImage::fromData(photo->bytes).size(), QSize(50, 100));
        checkNothingLeft(photo->original);
        QImage whole;
        QBuffer buffer;
        buffer.setData(photo->original);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        QVERIFY(reader.read(&whole));
        QCOMPARE(whole.size(), QSize(200, 400));
        // What is made of it stands upright without being told so.
        core::PictureEdit edit;
        edit.left = 0.5;
        edit.width = 0.5;
        limits.longestSide = 1000;
        const auto cut = editedPhoto(photo->original, edit, limits);
        QVERIFY(cut.ok());
        QCOMPARE(QImage::fromData(cut->bytes).size(), QSize(100, 400));
        checkNothingLeft(cut->bytes);
        QCOMPARE(cut->words.caption, photo->words.caption);
        QCOMPARE(cut->words.credit, photo->words.credit);
        QCOMPARE(cut->words.place, QStringLiteral("Port Alder, East Shore, Ostmark"));
    }

    void keepsTheColoursOfAnotherColourSpace()
    {
        QImage wide = drawn(60, 40);
        wide.fill(qRgb(20, 200, 40));
        wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const QImage meant = wide.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
        for (const char *format : {"jpeg", "png"}) {
            const QByteArray file = written(wide, format);
            const auto near = [&](const QImage &image) {
                const QImage seen = image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
                const QColor a = seen.pixelColor(30, 20);
                const QColor b = meant.pixelColor(30, 20);
                return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6
                       && std::abs(a.blue() - b.blue()) < 6;
            };
            const auto asItIs = cleanPhoto(file);
            QVERIFY(asItIs.ok());
            QVERIFY(QImage::fromData(asItIs->bytes).colorSpace()
                    != QColorSpace(QColorSpace::SRgb)); // the profile stayed
            QVERIFY(near(QImage::fromData(asItIs->bytes)));
            PhotoLimits limits;
            limits.longestSide = 50;
            const auto scaled = cleanPhoto(file, limits);
            QVERIFY(scaled.ok());
            QImage out = QImage::fromData(scaled->bytes);
            if (!out.colorSpace().isValid())
                out.setColorSpace(QColorSpace(QColorSpace::SRgb)); // as every browser takes it
            QVERIFY(near(out));
        }
    }

    void whatHangsBehindAPictureOrHidesInItGoes()
    {
        const QByteArray jpeg = written(drawn(40, 30), "jpeg");
        // A second picture behind the first, as telephones keep them, and a segment nobody knows.
        QByteArray segment("\xFF\xEC\x00\x0E"
                           "Ducky-CANARY",
                           16);
        const QByteArray hidden = jpeg.left(2) + segment + jpeg.mid(2) + withEverything(jpeg);
        QVERIFY(hidden.contains("CANARY"));
        const auto photo = cleanPhoto(hidden);
        QVERIFY(photo.ok());
        QVERIFY(!photo->bytes.contains("CANARY"));
        QCOMPARE(QImage::fromData(photo->bytes), QImage::fromData(jpeg));

        QImage noted = drawn(40, 30);
        noted.setText(QStringLiteral("Author"), QStringLiteral("AUTHOR-CANARY"));
        const auto png = cleanPhoto(written(noted, "png"));
        QVERIFY(png.ok());
        QVERIFY(!png->bytes.contains("CANARY"));
        QCOMPARE(QImage::fromData(png->bytes).size(), QSize(40, 30));
    }

    void whatMovesIsToldByItsBytes()
    {
        const QByteArray head = QByteArray("GIF89a") + QByteArray::fromHex("01000100800000") + QByteArray(6, '\0');
        const QByteArray control = QByteArray::fromHex("21f904000a000000");
        const QByteArray frame = control + QByteArray::fromHex("2c0000000001000100000202440100");
        QVERIFY(!isAnimated(head + frame + ";"));
        QVERIFY(isAnimated(head + frame + frame + ";"));
        QVERIFY(!isAnimated(head + frame)); // cut short
        QVERIFY(!isAnimated(head.left(9)));
        const QByteArray still = written(drawn(4, 4), "png");
        const qsizetype pixels = still.indexOf("IDAT") - 4;
        const auto control2 = [](const char *frames) -> QByteArray {
            return QByteArray::fromHex("00000008") + "acTL" + QByteArray::fromHex(frames)
                   + QByteArray::fromHex("0000000000000000");
        };
        QVERIFY(!isAnimated(still));
        QVERIFY(isAnimated(QByteArray(still).insert(pixels, control2("00000002"))));
        QVERIFY(!isAnimated(QByteArray(still).insert(pixels, control2("00000001"))));
        const QByteArray webp = "RIFF" + QByteArray::fromHex("16000000") + "WEBPVP8X" + QByteArray::fromHex("0a000000");
        QVERIFY(isAnimated(webp + QByteArray::fromHex("02000000000000000000")));
        QVERIFY(!isAnimated(webp + QByteArray::fromHex("10000000000000000000")));
        QVERIFY(!isAnimated({}));
        QVERIFY(!isAnimated(written(drawn(4, 4), "jpeg")));
    }

    // As wide as it is, it would be scaled down; then it would stand still.
    void anAnimatedGifIsNotScaledToOneFrame()
    {
        const QByteArray head = QByteArray("GIF89a") + QByteArray::fromHex("08000800800000") + QByteArray(6, '\0');
        const QByteArray frame = QByteArray::fromHex("2c0000000001000100000202440100");
        const QByteArray gif = head + frame + frame + ";";
        PhotoLimits limits;
        limits.longestSide = 4;
        const auto photo = cleanPhoto(gif, limits);
        QVERIFY(photo.ok());
        QCOMPARE(photo->bytes, gif);
        QVERIFY(photo->original.isEmpty());
        const auto back = editedPhoto(gif, {}, limits);
        QVERIFY(back.ok());
        QCOMPARE(back->bytes, gif);
    }

    void anAnimatedGifLosesItsCommentAndKeepsItsPictures()
    {
        // Two frames of one pixel, a comment, and XMP in an application block.
        const QByteArray head = QByteArray::fromHex("47494638396101000100800000000000ffffff");
        const QByteArray loops = QByteArray::fromHex("21ff0b") + "NETSCAPE2.0" + QByteArray::fromHex("0301000000");
        const QByteArray comment = QByteArray::fromHex("21fe0e") + "COMMENT-CANARY" + QByteArray::fromHex("00");
        const QByteArray xmp = QByteArray::fromHex("21ff0b") + "XMP DataXMP" + QByteArray::fromHex("0a") + "XMP-CANARY"
                               + QByteArray::fromHex("00");
        const QByteArray frame = QByteArray::fromHex("21f904000a0000002c00000000010001000002024401003b").chopped(1);
        const QByteArray gif = head + loops + comment + frame + xmp + frame + ";";
        QCOMPARE(barePicture(gif), QByteArray(head + loops + frame + frame + ";"));
        const auto photo = cleanPhoto(gif);
        QVERIFY2(photo.ok(), qPrintable(photo.ok() ? QString() : photo.error().detail));
        QCOMPARE(photo->mimeType, QByteArray("image/gif"));
        QVERIFY(!photo->bytes.contains("CANARY"));
    }

    void partsThatDoNotFitTogetherAreNoBarePicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("jpeg, a segment beyond the end") << QByteArray::fromHex("ffd8ffe1ffff00");
        QTest::newRow("jpeg, no marker") << QByteArray::fromHex("ffd80000000000");
        QTest::newRow("png, a chunk beyond the end")
            << QByteArray::fromHex("89504e470d0a1a0a7fffffff494844520000000000000000");
        QTest::newRow("png, no end") << written(drawn(4, 4), "png").chopped(12);
        QTest::newRow("webp, a chunk beyond the end")
            << QByteArray(QByteArray("RIFF") + QByteArray::fromHex("ff000000") + "WEBPVP8 "
                          + QByteArray::fromHex("ffffff7f00000000"));
        QTest::newRow("gif, blocks without an end") << QByteArray::fromHex("47494638396101000100000000002c00");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("nothing") << QByteArray();
    }
    void partsThatDoNotFitTogetherAreNoBarePicture()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(barePicture(bytes).isEmpty());
    }

    void wordsAreCappedAndWithoutControlLetters()
    {
        const QByteArray plain = written(drawn(40, 30), "jpeg");
        const auto image =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(plain.constData()), long(plain.size()));
        image->readMetadata();
        Exiv2::XmpData xmp;
        xmp["Xmp.dc.description"] = "Before\x01\x1b[31m behind " + std::string(30'000, 'x');
        xmp["Xmp.photoshop.Credit"] = std::string(20'000, 'y');
        image->setXmpData(xmp);
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        io.open();
        QByteArray bytes(qsizetype(io.size()), Qt::Uninitialized);
        io.read(reinterpret_cast<Exiv2::byte *>(bytes.data()), long(bytes.size()));
        const auto photo = cleanPhoto(bytes);
        QVERIFY(photo.ok());
        QVERIFY(photo->words.caption.startsWith(QLatin1String("Before")));
        QVERIFY(!photo->words.caption.contains(QChar(0x1B)));
        QVERIFY(photo->words.caption.size() <= 5000);
        QVERIFY(photo->words.credit.size() <= 300);
    }

    void aBombIsRefusedByItsHeader()
    {
        // 60,000 × 60,000 pixels in a few bytes: JPEG and TIFF say so before anything is decoded.
        QByteArray jpeg = written(drawn(16, 16), "jpeg");
        const qsizetype frame = jpeg.indexOf(QByteArray::fromHex("ffc0"));
        QVERIFY(frame > 0);
        qToBigEndian<quint16>(60000, jpeg.data() + frame + 5);
        qToBigEndian<quint16>(60000, jpeg.data() + frame + 7);
        const auto photo = cleanPhoto(jpeg);
        QVERIFY(!photo.ok());
        QVERIFY2(photo.error().detail.startsWith(QLatin1String("too many pixels")), qPrintable(photo.error().detail));
    }

    void readsTheHeicOfTelephones()
    {
#ifdef STANDFIRST_HEIF
        const QByteArray file = heic(drawn(128, 96));
        if (file.isEmpty())
            QSKIP("no encoder to make one with");
        QVERIFY(isHeif(file));
        const auto photo = cleanPhoto(file);
        QVERIFY2(photo.ok(), qPrintable(photo.ok() ? QString() : photo.error().detail));
        QCOMPARE(photo->mimeType, QByteArray("image/jpeg"));
        QCOMPARE(QImage::fromData(photo->bytes).size(), QSize(128, 96));
        QCOMPARE(photo->words.caption, QStringLiteral("Ferries at the east pier"));
        QCOMPARE(photo->words.credit, QStringLiteral("N. Brandt"));
        QCOMPARE(photo->words.taken, QStringLiteral("2026-03-12T14:05:09"));
        checkNothingLeft(photo->bytes);
        const QColor there = QImage::fromData(photo->bytes).pixelColor(64, 48);
        QVERIFY(std::abs(there.red() - 127) < 12 && std::abs(there.green() - 127) < 12);
        PhotoLimits limits;
        limits.pixels = 100;
        QVERIFY(cleanPhoto(file, limits).error().detail.startsWith(QLatin1String("too many pixels")));
        QVERIFY(!cleanPhoto(file.left(file.size() / 2)).ok());
#else
        const QByteArray file = QByteArray::fromHex("00000018667479706865696300000000") + QByteArray(64, '\0');
        QCOMPARE(cleanPhoto(file).error().detail, QStringLiteral("no reader for HEIC"));
#endif
    }

    void theSamePictureTwiceIsStoredOnce()
    {
        QTemporaryDir profile;
        MediaFolder media(profile.path());
        const QByteArray file = withEverything(written(drawn(120, 80), "jpeg"));
        const auto first = answerOf(media.takeBytes(file));
        const auto second = answerOf(media.takeBytes(file));
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(second->media, first->media);
    }

    void editsBeginFromTheOriginalAndGoBackToIt()
    {
        QTemporaryDir profile;
        MediaFolder media(profile.path());
        media.setLongestSide(100);
        auto taken = answerOf(media.takeBytes(withEverything(written(drawn(400, 200), "jpeg"))));
        QVERIFY(taken.ok());
        core::Picture picture = *taken;
        QCOMPARE(QSize(picture.width, picture.height), QSize(100, 50));
        QVERIFY(!picture.original.isEmpty());
        picture.alt = QStringLiteral("Two ferries");
        picture.remoteId = QStringLiteral("7");

        core::PictureEdit edit;
        edit.left = 0.5;
        edit.width = 0.25;
        const auto cut = answerOf(media.edited(picture, edit));
        QVERIFY(cut.ok());
        QCOMPARE(QSize(cut->width, cut->height), QSize(50, 100)); // 100 × 200 of the original, not of what was sent
        QCOMPARE(cut->alt, picture.alt);
        QCOMPARE(cut->original, picture.original);
        QCOMPARE(cut->edit, edit);
        QVERIFY(cut->remoteId.isEmpty());
        QVERIFY(cut->media != picture.media);
        const auto measured = answerOf(media.measured(picture, edit));
        QVERIFY(measured.ok());
        QCOMPARE(measured->size, QSize(50, 100));
        QCOMPARE(measured->bytes, qint64(media.bytesNow(cut->media).size()));

        const auto back = answerOf(media.edited(*cut, {}));
        QVERIFY(back.ok());
        QCOMPARE(QSize(back->width, back->height), QSize(100, 50));
        QVERIFY(back->edit.isEmpty());

        // Without its original a picture is edited as it is.
        core::Picture alone = *cut;
        alone.original = core::MediaId{QString(64, QLatin1Char('0'))};
        const auto shown = answerOf(media.original(alone, 400));
        QVERIFY(shown.ok());
        QVERIFY(!shown->whole);
        QCOMPARE(shown->size, QSize(50, 100));
    }

    void anEditThatChangesNothingKeepsTheBytes()
    {
        QTemporaryDir profile;
        MediaFolder media(profile.path());
        const auto taken = answerOf(media.takeBytes(written(drawn(120, 80), "jpeg")));
        QVERIFY(taken.ok());
        const auto same = answerOf(media.edited(*taken, {}));
        QVERIFY(same.ok());
        QCOMPARE(same->media, taken->media);
        QVERIFY(same->original.isEmpty());
    }
};

QTEST_MAIN(PhotoFormatsTest)
#include "photo_formats_test.moc"
