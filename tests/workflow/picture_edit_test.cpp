// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picture_edit.h"

#include <QTest>

using namespace workflow;
using core::PictureEdit;

namespace {

constexpr QRgb red = qRgb(200, 0, 0);
constexpr QRgb green = qRgb(0, 200, 0);
constexpr QRgb blue = qRgb(0, 0, 200);
constexpr QRgb white = qRgb(255, 255, 255);

// Four corners of four colours: red and green above, blue and white below.
QImage corners()
{
    QImage image(40, 20, QImage::Format_RGB32);
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 40; ++x)
            image.setPixel(x, y, y < 10 ? (x < 20 ? red : green) : (x < 20 ? blue : white));
    }
    return image;
}

PictureEdit part(double left, double top, double width, double height)
{
    PictureEdit edit;
    edit.left = left;
    edit.top = top;
    edit.width = width;
    edit.height = height;
    return edit;
}

bool isOf(const QImage &image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != colour)
                return false;
        }
    }
    return !image.isNull();
}

} // namespace

class PictureEditTest : public QObject
{
    Q_OBJECT

private slots:
    void turnsAndMirrorsAsOneSeesIt()
    {
        const PictureEdit right = turnedBy({}, Turn::Right);
        QCOMPARE(right.turns, 1);
        const QImage stood = turned(corners(), right);
        QCOMPARE(stood.size(), QSize(20, 40));
        QCOMPARE(stood.pixel(0, 0), blue); // what was below on the left
        QCOMPARE(stood.pixel(19, 0), red);
        const PictureEdit mirrored = flipped({});
        QCOMPARE(turned(corners(), mirrored).pixel(0, 0), green);
    }

    void keptPartGoesAlongWithThePicture_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("as it is") << false;
        QTest::newRow("mirrored") << true;
    }
    void keptPartGoesAlongWithThePicture()
    {
        QFETCH(bool, mirrored);
        // The upper left quarter, whichever way the picture is turned after that, stays the same quarter.
        PictureEdit edit = part(0, 0, 0.5, 0.5);
        if (mirrored)
            edit = flipped(edit);
        for (int turn = 0; turn < 4; ++turn) {
            QVERIFY2(isOf(edited(corners(), edit, 0), red), qPrintable(QString::number(turn)));
            edit = turnedBy(edit, Turn::Right);
        }
        for (int turn = 0; turn < 4; ++turn) {
            edit = turnedBy(edit, Turn::Left);
            QVERIFY2(isOf(edited(corners(), edit, 0), red), qPrintable(QString::number(turn)));
        }
        QCOMPARE(edit, mirrored ? flipped(part(0, 0, 0.5, 0.5)) : part(0, 0, 0.5, 0.5));
        QVERIFY(isOf(edited(corners(), flipped(edit), 0), red));
    }

    void aRightTurnOfAMirroredPictureTurnsWhatOneSees()
    {
        const QImage seen = turned(corners(), flipped({}));
        const QImage wanted = seen.transformed(QTransform().rotate(90));
        QCOMPARE(turned(corners(), turnedBy(flipped({}), Turn::Right)), wanted);
    }

    void scalesToTheSmallerOfSiteAndPerson()
    {
        PictureEdit edit;
        QCOMPARE(editedSize({4000, 3000}, edit, 2560), QSize(2560, 1920));
        edit.longestSide = 800;
        QCOMPARE(editedSize({4000, 3000}, edit, 2560), QSize(800, 600));
        edit.longestSide = 9000;
        QCOMPARE(editedSize({4000, 3000}, edit, 2560), QSize(2560, 1920));
        QCOMPARE(editedSize({400, 300}, edit, 2560), QSize(400, 300)); // never larger than it is
        edit = part(0.25, 0.25, 0.5, 0.5);
        edit.turns = 1;
        QCOMPARE(editedSize({4000, 2000}, edit, 2560), QSize(1000, 2000));
        QCOMPARE(edited(corners(), edit, 10).size(), QSize(5, 10));
    }

    void cutsToAShapeAroundTheMiddleOfWhatWasKept_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("16:9") << 16.0 / 9;
        QTest::newRow("3:2") << 1.5;
        QTest::newRow("4:3") << 4.0 / 3;
        QTest::newRow("1:1") << 1.0;
    }
    void cutsToAShapeAroundTheMiddleOfWhatWasKept()
    {
        QFETCH(double, ratio);
        for (const QSize size : {QSize(4000, 3000), QSize(3000, 4000), QSize(900, 900)}) {
            for (int turns = 0; turns < 2; ++turns) {
                PictureEdit edit = part(0.6, 0.6, 0.3, 0.3);
                edit.turns = turns;
                const QRect kept = keptPart(size, cutTo(edit, size, ratio));
                QVERIFY(std::abs(double(kept.width()) / kept.height() - ratio) < 0.01);
                const QSize whole = turnedSize(size, edit);
                QVERIFY(QRect({}, whole).contains(kept));
                QVERIFY(kept.width() == whole.width() || kept.height() == whole.height());
            }
        }
    }

    void neverCutsToNothing()
    {
        for (const PictureEdit &edit : {part(1, 1, 0, 0), part(-3, 2, 9, -1), part(0.999, 0.999, 0.0001, 0.0001)}) {
            const QRect kept = keptPart({7, 3}, edit);
            QVERIFY(kept.width() >= 1 && kept.height() >= 1);
            QVERIFY(QRect(0, 0, 7, 3).contains(kept));
        }
    }
};

QTEST_MAIN(PictureEditTest)
#include "picture_edit_test.moc"
