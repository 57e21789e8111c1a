// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paste_pictures.h"

#include <QFile>
#include <QTest>

using core::BlockKind;
using formats::Dropped;
using formats::Pasted;

namespace {

QByteArray contentOf(const char *name)
{
    QFile file(QStringLiteral(STANDFIRST_FIXTURES_DIR "/paste/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The bytes of two pictures that differ.
QByteArray png(int index)
{
    return QByteArray::fromHex(
        index == 0
            ? "89504e470d0a1a0a0000000d4948445200000018000000100802000000834628c20000001a4944415478da6310a9584015c4306a"
              "d0a841a3068d1a44190200fe9fc2107df8bafc0000000049454e44ae426082"
            : "89504e470d0a1a0a0000000d494844520000001e0000000c0802000000fa4c9a65000000184944415478da633811254723c4306a"
              "f4a8d1a3460f7fa301ef94c210f71b40a30000000049454e44ae426082");
}

// As Word writes them: the picture, then for older programs its drawing.
QByteArray richPicture(int index)
{
    return "{\\*\\shppict{\\pict\\pngblip " + png(index).toHex() + "}}{\\nonshppict{\\pict\\wmetafile8 010009000003}}";
}

QByteArray rich(const QByteArray &content)
{
    return "{\\rtf1\\ansi " + content + "}";
}

Pasted read(const QByteArray &html, const QByteArray &rtf)
{
    return formats::readPasteWithRtf({{}, html, {}, {}}, rtf).valueOr(Pasted());
}

// Kinds and words, with the number of the picture.
QStringList shown(const Pasted &pasted)
{
    QStringList lines;
    for (const core::Block &block : pasted.blocks) {
        if (block.kind != BlockKind::Picture) {
            lines.append(core::plainText(block));
            continue;
        }
        QString which = QStringLiteral("no picture");
        for (const formats::PastedPicture &picture : pasted.pictures) {
            for (int index = 0; index < 2; ++index) {
                if (picture.block == block.id && picture.bytes == png(index))
                    which = QStringLiteral("picture %1").arg(index);
            }
        }
        lines.append(which + QStringLiteral(": ") + block.picture.alt);
    }
    return lines;
}

} // namespace

class PastePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void picturesOfLibreOfficeArrive();
    void picturesOfWordArrive();
    void theSamePictureTwiceIsTwo();
    void withoutAsManyPicturesNoneIsTaken_data();
    void withoutAsManyPicturesNoneIsTaken();
    void asksForRtfOnlyWhenItHelps();
};

void PastePicturesTest::picturesOfLibreOfficeArrive()
{
    const QByteArray html = contentOf("libreoffice_pictures_7.html");
    QVERIFY(formats::hasPicturesInFiles(html));
    const Pasted pasted = read(html, contentOf("libreoffice_pictures_7.rtf"));
    QCOMPARE(shown(pasted), (QStringList{QStringLiteral("The ferry to Port Alder left late."),
                                         QStringLiteral("picture 0: Ferry"), QStringLiteral("Nobody was on the pier."),
                                         QStringLiteral("picture 1: Empty crates"), QStringLiteral("The end.")}));
    for (const formats::DroppedPart &part : pasted.dropped)
        QVERIFY(part.kind != Dropped::FilePaths && part.kind != Dropped::LostPictures);
}

void PastePicturesTest::picturesOfWordArrive()
{
    const QByteArray html =
        "<html xmlns:v=\"urn:schemas-microsoft-com:vml\"><body><!--StartFragment--><p class=MsoNormal>One</p>"
        "<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src=\"file:///C:/Temp/clip_image001.png\"/>"
        "<img src=\"file:///C:/Temp/clip_image001.png\"></v:shape><![endif]--><![if !vml]>"
        "<img width=24 height=16 src=\"file:///C:/Temp/clip_image001.png\" alt=\"The pier\" "
        "v:shapes=\"a\"><![endif]></p>"
        "<p class=MsoNormal>Two</p><p class=MsoNormal><img width=30 height=12 src='file:///C:/Temp/clip_image003.jpg'>"
        "</p><!--EndFragment--></body></html>";
    const QByteArray rtf = rich("\\pard One\\par " + richPicture(0) + "\\par Two\\par " + richPicture(1) + "\\par ");
    QCOMPARE(shown(read(html, rtf)), (QStringList{QStringLiteral("One"), QStringLiteral("picture 0: The pier"),
                                                  QStringLiteral("Two"), QStringLiteral("picture 1: ")}));
}

void PastePicturesTest::theSamePictureTwiceIsTwo()
{
    const QByteArray html = "<p>One</p><img src=\"file:///tmp/a.png\"><p>Two</p><img src=\"file:///tmp/a.png\">";
    const QByteArray rtf = rich("\\pard One\\par " + richPicture(0) + "\\par Two\\par " + richPicture(0) + "\\par ");
    QCOMPARE(shown(read(html, rtf)), (QStringList{QStringLiteral("One"), QStringLiteral("picture 0: "),
                                                  QStringLiteral("Two"), QStringLiteral("picture 0: ")}));
}

void PastePicturesTest::withoutAsManyPicturesNoneIsTaken_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::newRow("none") << rich("\\pard One\\par Two\\par ");
    QTest::newRow("fewer") << rich("\\pard One\\par " + richPicture(0) + "\\par Two\\par ");
    QTest::newRow("more") << rich("\\pard One\\par " + richPicture(0) + "\\par " + richPicture(1) + "\\par "
                                  + richPicture(0) + "\\par Two\\par ");
    QTest::newRow("a drawing") << rich("\\pard One\\par " + richPicture(0)
                                       + "\\par Two\\par {\\pict\\wmetafile8 010009000003}\\par ");
    QTest::newRow("broken") << QByteArray("{\\rtf1 {\\pict\\pngblip zz");
    QTest::newRow("no RTF") << QByteArray();
}

void PastePicturesTest::withoutAsManyPicturesNoneIsTaken()
{
    QFETCH(QByteArray, rtf);
    const Pasted pasted =
        read("<p>One</p><img src=\"file:///tmp/a.png\"><p>Two</p><img src=\"file:///tmp/b.png\">", rtf);
    QCOMPARE(shown(pasted), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    QVERIFY(pasted.pictures.isEmpty());
    QCOMPARE(pasted.dropped.size(), 1);
    QCOMPARE(pasted.dropped.first().kind, Dropped::FilePaths);
    QCOMPARE(pasted.dropped.first().count, 2);
}

void PastePicturesTest::asksForRtfOnlyWhenItHelps()
{
    QVERIFY(!formats::hasPicturesInFiles("<p>file:///tmp/a.png</p><img src=\"https://port.example/a.png\">"));
    QVERIFY(!formats::hasPicturesInFiles("<!-- <img src=\"file:///tmp/a.png\"> --><a href=\"file:///tmp/a\">a</a>"));
    QVERIFY(formats::hasPicturesInFiles("<IMG alt=x SRC='file:///C:/a.png'/>"));
    // It is asked on the window's thread: what is refused anyway is not gone through.
    QVERIFY(!formats::hasPicturesInFiles(QByteArray("<b>").repeated(150'000) + "<IMG SRC='file:///C:/a.png'>"));
}

QTEST_APPLESS_MAIN(PastePicturesTest)
#include "paste_pictures_test.moc"
