// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_services.h"
#include "ui/panels/crop_view.h"
#include "ui/panels/picture_sheet.h"
#include "ui/theme/theme.h"
#include "workflow/media_folder.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

// The sheet in which a picture is cut, turned and scaled, with the mouse and with the keyboard alone.
class PictureSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysTheSizeBeforeAndAfter();
    void cutsWithTheMouse();
    void cutsAndTurnsWithTheKeyboardAlone();
    void aShapeIsKeptWhilePulling();
    void drawsANewFrame();
    void goesOnWhereOneLeftOffAndBackToTheOriginal();
    void scalesToTheSideThatIsAskedFor();
    void nothingChangedIsNothingDone();
    void aPictureThatIsGoneIsSaidToBe();
    void anOriginalThatIsGoneIsSaidToBe();
    void aPictureThatMovesIsSaidToAndLeftAsItIs();
    void aMovingPictureThatWasCutGoesBackToItsOriginal();

private:
    void open(const core::Picture &picture);
    void use();
    [[nodiscard]] core::Picture moving();
    [[nodiscard]] core::Picture made() const { return m_done->takeLast().first().value<core::Picture>(); }
    [[nodiscard]] ui::CropView *crop() const { return part<ui::CropView>("pictureCrop"); }
    [[nodiscard]] bool isShown() const
    {
        return crop()->isEnabled() && part<QLabel>("pictureAfter")->text().contains(QStringLiteral("B"));
    }
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_sheet->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the sheet", name);
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<workflow::MediaFolder> m_media;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::PictureSheet> m_sheet;
    std::unique_ptr<QSignalSpy> m_done;
    core::Picture m_picture; // 800 × 400
};

void PictureSheetTest::init()
{
    qRegisterMetaType<core::Picture>();
    m_media = std::make_unique<workflow::MediaFolder>(m_folder.filePath(QStringLiteral("profile")));
    m_theme = std::make_unique<ui::Theme>(workflow::ColourScheme::Light);
    QImage image(800, 400, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / 800, y * 255 / 400, 120));
    }
    const auto taken = m_media->takeImage(image);
    QTRY_VERIFY(taken.isFinished());
    m_picture = *taken.result();
    m_picture.alt = QStringLiteral("A pier");
}

void PictureSheetTest::cleanup()
{
    m_done.reset();
    m_sheet.reset();
    m_theme.reset();
    m_media.reset();
}

void PictureSheetTest::open(const core::Picture &picture)
{
    m_done.reset();
    m_sheet = std::make_unique<ui::PictureSheet>(*m_media, picture, nullptr);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose, false);
    m_done = std::make_unique<QSignalSpy>(m_sheet.get(), &ui::PictureSheet::done);
    QVERIFY(!part<QPushButton>("pictureUseButton")->isEnabled()); // before anything is there to use
    m_sheet->present();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
}

void PictureSheetTest::use()
{
    QTest::mouseClick(part<QPushButton>("pictureUseButton"), Qt::LeftButton);
    QTRY_VERIFY(m_sheet->isHidden());
}

void PictureSheetTest::saysTheSizeBeforeAndAfter()
{
    open(m_picture);
    QTRY_VERIFY(isShown());
    QVERIFY(part<QLabel>("pictureBefore")->text().contains(QStringLiteral("800 × 400")));
    QVERIFY(part<QLabel>("pictureAfter")->text().contains(QStringLiteral("800 × 400")));
    QTest::mouseClick(part<QToolButton>("pictureTurnRight"), Qt::LeftButton);
    QVERIFY(part<QLabel>("pictureAfter")->text().contains(QStringLiteral("400 × 800")));
    QTRY_VERIFY(isShown()); // bytes come after a pause
}

void PictureSheetTest::cutsWithTheMouse()
{
    open(m_picture);
    QTRY_VERIFY(isShown());
    const QRectF all = crop()->pictureRect();
    const QPoint corner = all.bottomRight().toPoint();
    QTest::mousePress(crop(), Qt::LeftButton, {}, corner);
    QTest::mouseMove(crop(), all.center().toPoint());
    QTest::mouseRelease(crop(), Qt::LeftButton, {}, all.center().toPoint());
    const core::PictureEdit edit = crop()->edit();
    QVERIFY(std::abs(edit.width - 0.5) < 0.01 && std::abs(edit.height - 0.5) < 0.02);
    QCOMPARE(edit.left, 0.0);
    // The middle of the frame moves it; it never leaves the picture.
    const QPoint middle = crop()->frameRect().center().toPoint();
    QTest::mousePress(crop(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(crop(), middle + QPoint(5000, 5000));
    QTest::mouseRelease(crop(), Qt::LeftButton, {}, middle + QPoint(5000, 5000));
    QVERIFY(std::abs(crop()->edit().left + crop()->edit().width - 1) < 0.001);
    use();
    QCOMPARE(m_done->size(), 1);
    const core::Picture picture = made();
    QVERIFY(std::abs(picture.width - 400) < 8 && std::abs(picture.height - 200) < 8);
    QCOMPARE(picture.original, m_picture.media);
    QCOMPARE(picture.alt, m_picture.alt);
    QVERIFY(picture.media != m_picture.media);
}

void PictureSheetTest::cutsAndTurnsWithTheKeyboardAlone()
{
    open(m_picture);
    QTRY_VERIFY(isShown());
    QVERIFY(crop()->hasFocus());
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(crop(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier); // a tenth narrower each
    QTest::keyClick(crop(), Qt::Key_Right);
    QTest::keyClick(crop(), Qt::Key_Up, Qt::ShiftModifier);
    const core::PictureEdit edit = crop()->edit();
    QVERIFY(std::abs(edit.width - 0.7) < 1e-6);
    QVERIFY(std::abs(edit.left - 0.01) < 1e-6);
    QVERIFY(std::abs(edit.height - 0.99) < 1e-6);
    QVERIFY(crop()->accessibleDescription().contains(QStringLiteral("560 × 396")));
    auto *turn = part<QToolButton>("pictureTurnLeft");
    QVERIFY(turn->focusPolicy() & Qt::TabFocus);
    turn->setFocus();
    QTest::keyClick(turn, Qt::Key_Space);
    QCOMPARE(crop()->edit().turns, 3);
    QTest::keyClick(m_sheet.get(), Qt::Key_Return);
    QTRY_VERIFY(m_sheet->isHidden());
    const core::Picture picture = made();
    QCOMPARE(QSize(picture.width, picture.height), QSize(396, 560));
}

void PictureSheetTest::aShapeIsKeptWhilePulling()
{
    open(m_picture);
    QTRY_VERIFY(isShown());
    QTest::mouseClick(part<QToolButton>("shape.1:1"), Qt::LeftButton);
    const auto ratio = [&] { return crop()->edit().width * 800 / (crop()->edit().height * 400); };
    QVERIFY(std::abs(ratio() - 1) < 0.001);
    QCOMPARE(crop()->edit().height, 1.0);
    QVERIFY(std::abs(crop()->edit().left - 0.25) < 0.001);
    const QPoint corner = crop()->frameRect().topLeft().toPoint();
    QTest::mousePress(crop(), Qt::LeftButton, {}, corner);
    QTest::mouseMove(crop(), corner + QPoint(60, 20));
    QTest::mouseRelease(crop(), Qt::LeftButton, {}, corner + QPoint(60, 20));
    QVERIFY(crop()->edit().height < 0.95);
    QVERIFY(std::abs(ratio() - 1) < 0.001);
    QTest::keyClick(crop(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(ratio() - 1) < 0.001);
    QTest::mouseClick(part<QToolButton>("shape.16:9"), Qt::LeftButton);
    QVERIFY(std::abs(ratio() - 16.0 / 9) < 0.001);
}

void PictureSheetTest::drawsANewFrame()
{
    open(m_picture);
    QTRY_VERIFY(isShown());
    core::PictureEdit small;
    small.left = 0.8;
    small.top = 0.8;
    small.width = 0.1;
    small.height = 0.1;
    crop()->setEdit(small);
    const QRectF all = crop()->pictureRect();
    const QPoint from = (all.topLeft() + QPointF(all.width() / 4, all.height() / 4)).toPoint();
    QTest::mousePress(crop(), Qt::LeftButton, {}, from);
    QTest::mouseMove(crop(), all.center().toPoint());
    QTest::mouseRelease(crop(), Qt::LeftButton, {}, all.center().toPoint());
    QVERIFY(std::abs(crop()->edit().left - 0.25) < 0.01);
    QVERIFY(std::abs(crop()->edit().width - 0.25) < 0.01);
}

void PictureSheetTest::goesOnWhereOneLeftOffAndBackToTheOriginal()
{
    open(m_picture);
    QTRY_VERIFY(isShown());
    QVERIFY(!part<QPushButton>("pictureBackButton")->isEnabled());
    QTest::mouseClick(part<QToolButton>("shape.1:1"), Qt::LeftButton);
    use();
    const core::Picture square = made();
    QCOMPARE(QSize(square.width, square.height), QSize(400, 400));

    open(square);
    QTRY_VERIFY(isShown());
    QCOMPARE(crop()->edit(), square.edit);
    QVERIFY(part<QLabel>("pictureBefore")->text().contains(QStringLiteral("800 × 400")));
    QTest::mouseClick(part<QPushButton>("pictureBackButton"), Qt::LeftButton);
    QVERIFY(crop()->edit().isEmpty());
    use();
    const core::Picture back = made();
    QCOMPARE(back.media, m_picture.media); // the very same bytes
    QVERIFY(back.original.isEmpty());
}

void PictureSheetTest::scalesToTheSideThatIsAskedFor()
{
    open(m_picture);
    QTRY_VERIFY(isShown());
    part<QSpinBox>("pictureSideField")->setValue(200);
    QVERIFY(part<QLabel>("pictureAfter")->text().contains(QStringLiteral("200 × 100")));
    use();
    const core::Picture picture = made();
    QCOMPARE(QSize(picture.width, picture.height), QSize(200, 100));
}

void PictureSheetTest::nothingChangedIsNothingDone()
{
    open(m_picture);
    QTRY_VERIFY(isShown());
    use();
    QCOMPARE(m_done->size(), 0);
}

void PictureSheetTest::aPictureThatIsGoneIsSaidToBe()
{
    core::Picture gone;
    gone.media = core::MediaId{QString(64, QLatin1Char('a'))};
    open(gone);
    QTRY_VERIFY(m_sheet->findChild<QWidget *>(QStringLiteral("problemBox"))->isVisible());
    QVERIFY(!part<QPushButton>("pictureUseButton")->isEnabled());
}

void PictureSheetTest::anOriginalThatIsGoneIsSaidToBe()
{
    core::Picture picture = m_picture;
    picture.original = core::MediaId{QString(64, QLatin1Char('b'))};
    picture.edit.turns = 1;
    open(picture);
    QTRY_VERIFY(isShown());
    QVERIFY(part<QLabel>("pictureNote")->isVisible());
    QVERIFY(crop()->edit().isEmpty()); // it was about what is gone
}

// Eight pixels a side, two frames.
core::Picture PictureSheetTest::moving()
{
    const QByteArray frame = QByteArray::fromHex("21f904000a0000002c0000000001000100000202440100");
    const QByteArray gif = QByteArray("GIF89a") + QByteArray::fromHex("08000800800000")
                           + QByteArray::fromHex("ff00000000ff") + frame + frame + ";";
    const auto taken = m_media->takeBytes(gif);
    if (!QTest::qWaitFor([&] { return taken.isFinished(); }) || !taken.result())
        qFatal("the picture is not taken in");
    if (m_media->bytesNow(taken.result()->media) != gif)
        qFatal("the picture was changed");
    return *taken.result();
}

void PictureSheetTest::aPictureThatMovesIsSaidToAndLeftAsItIs()
{
    open(moving());
    QTRY_VERIFY(part<QLabel>("pictureNote")->isVisible());
    QVERIFY(part<QLabel>("pictureNote")->text().contains(QStringLiteral("moves")));
    for (const char *name : {"pictureCrop", "pictureSideField", "pictureTurnLeft", "pictureTurnRight", "pictureMirror",
                             "pictureBackButton", "pictureUseButton", "shape.1:1"})
        QVERIFY2(!part<QWidget>(name)->isEnabled(), name);
    QVERIFY(part<QLabel>("pictureAfter")->text().contains(QStringLiteral("8 × 8")));
    QCOMPARE(m_sheet->closeButton()->text(), QStringLiteral("Close"));
    // Nothing to take hold of is drawn on it.
    const QImage drawn = crop()->grab().toImage();
    const QPoint corner = (crop()->pictureRect().topLeft() + QPointF(2, 2)).toPoint() * drawn.devicePixelRatio();
    const QPoint middle = crop()->pictureRect().center().toPoint() * drawn.devicePixelRatio();
    QCOMPARE(drawn.pixelColor(corner), drawn.pixelColor(middle));
    QTest::keyClick(m_sheet.get(), Qt::Key_Escape);
    QVERIFY(m_sheet->isHidden());
    QCOMPARE(m_done->size(), 0);
}

void PictureSheetTest::aMovingPictureThatWasCutGoesBackToItsOriginal()
{
    const core::Picture whole = moving();
    core::PictureEdit turned;
    turned.turns = 1;
    const auto made = m_media->edited(whole, turned);
    QTRY_VERIFY(made.isFinished());
    open(*made.result());
    QTRY_VERIFY(part<QLabel>("pictureNote")->isVisible());
    QVERIFY(!part<QToolButton>("pictureTurnLeft")->isEnabled());
    QTest::mouseClick(part<QPushButton>("pictureBackButton"), Qt::LeftButton);
    use();
    QCOMPARE(this->made().media, whole.media);
}

QTEST_MAIN(PictureSheetTest)
#include "picture_sheet_test.moc"
