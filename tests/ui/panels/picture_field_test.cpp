// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_services.h"
#include "ui/panels/picture_field.h"
#include "ui/theme/theme.h"
#include "workflow/media_folder.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

// The lead picture's field, from the file dialog and from a drop, with what it says when a file will not do.
class PictureFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesThePictureThatWasChosen();
    void takesAPictureThatIsDropped();
    void warnsUntilThePictureIsDescribed();
    void takesCaptionAndCredit();
    void removesThePicture();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void offersNothingToChangeWhenReadOnly();

private:
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_field->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the field", name);
        return found;
    }
    [[nodiscard]] QString picture() const;
    void choose(const QString &file);

    QTemporaryDir m_folder;
    std::unique_ptr<workflow::MediaFolder> m_media;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::PictureField> m_field;
    std::unique_ptr<QSignalSpy> m_edited;
};

void PictureFieldTest::init()
{
    m_media = std::make_unique<workflow::MediaFolder>(m_folder.filePath(QStringLiteral("profile")));
    m_theme = std::make_unique<ui::Theme>(workflow::ColourScheme::Light);
    m_field = std::make_unique<ui::PictureField>(*m_media);
    m_edited = std::make_unique<QSignalSpy>(m_field.get(), &ui::PictureField::edited);
    m_field->resize(328, 500);
    m_field->show();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void PictureFieldTest::cleanup()
{
    m_edited.reset();
    m_field.reset();
    m_theme.reset();
    m_media.reset();
}

QString PictureFieldTest::picture() const
{
    const QString file = m_folder.filePath(QStringLiteral("harbour.png"));
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(QColor(QStringLiteral("#336699")));
    if (!image.save(file))
        qFatal("the picture cannot be written");
    return file;
}

void PictureFieldTest::choose(const QString &file)
{
    part<QPushButton>("leadPictureChooseButton")->click();
    auto *dialog = m_field->findChild<QFileDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QTRY_VERIFY(name->isVisible());
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
}

void PictureFieldTest::takesThePictureThatWasChosen()
{
    choose(picture());
    QTRY_COMPARE(m_edited->count(), 1);
    const core::Picture taken = m_field->value();
    QVERIFY(!taken.media.isEmpty());
    QCOMPARE(QSize(taken.width, taken.height), QSize(640, 400));
    auto *shown = part<QLabel>("leadPictureImage");
    QTRY_VERIFY(!shown->pixmap(Qt::ReturnByValue).isNull());
    const QImage drawn = shown->pixmap(Qt::ReturnByValue).toImage();
    QCOMPARE(drawn.pixelColor(drawn.rect().center()).name(), QStringLiteral("#336699"));
    QVERIFY(m_field->focusWidget() == part<QPlainTextEdit>("leadPictureAltEdit")); // what it shows comes next
}

void PictureFieldTest::takesAPictureThatIsDropped()
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(picture())});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field.get(), &drop);
    QTRY_COMPARE(m_edited->count(), 1);

    dragged.setUrls({QUrl(QStringLiteral("https://pictures.example/harbour.png"))});
    QDragEnterEvent fromTheWeb(QPoint(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    fromTheWeb.ignore();
    QApplication::sendEvent(m_field.get(), &fromTheWeb);
    QVERIFY(!fromTheWeb.isAccepted()); // nothing is fetched because somebody let go of a mouse button
}

void PictureFieldTest::warnsUntilThePictureIsDescribed()
{
    m_field->takeFile(picture());
    QTRY_COMPARE(m_edited->count(), 1);
    QVERIFY(part<QLabel>("leadPictureWarning")->isVisible());
    QTest::keyClicks(part<QPlainTextEdit>("leadPictureAltEdit"), QStringLiteral("A ferry at the pier"));
    QTest::keyClick(part<QPlainTextEdit>("leadPictureAltEdit"), Qt::Key_Tab);
    QCOMPARE(m_edited->count(), 2);
    QCOMPARE(m_field->value().alt, QStringLiteral("A ferry at the pier"));
    QVERIFY(!part<QLabel>("leadPictureWarning")->isVisible());
    QCOMPARE(part<QLabel>("leadPictureImage")->accessibleName(), QStringLiteral("A ferry at the pier"));
}

void PictureFieldTest::takesCaptionAndCredit()
{
    m_field->takeFile(picture());
    QTRY_COMPARE(m_edited->count(), 1);
    auto *caption = part<QPlainTextEdit>("leadPictureCaptionEdit");
    caption->setFocus();
    QTest::keyClicks(caption, QStringLiteral("The first ferry"));
    auto *credit = part<QLineEdit>("leadPictureCreditEdit");
    credit->setFocus();
    QTest::keyClicks(credit, QStringLiteral("Ada Quill"));
    QTest::keyClick(credit, Qt::Key_Return);
    QCOMPARE(m_edited->count(), 3);
    QCOMPARE(m_field->value().caption, QStringLiteral("The first ferry"));
    QCOMPARE(m_field->value().credit, QStringLiteral("Ada Quill"));
}

void PictureFieldTest::removesThePicture()
{
    m_field->takeFile(picture());
    QTRY_COMPARE(m_edited->count(), 1);
    QTest::mouseClick(part<QPushButton>("leadPictureRemoveButton"), Qt::LeftButton);
    QCOMPARE(m_edited->count(), 2);
    QVERIFY(m_field->value().isEmpty());
    QVERIFY(!part<QLabel>("leadPictureImage")->isVisible());
    QVERIFY(!part<QPlainTextEdit>("leadPictureAltEdit")->isVisible());
    QVERIFY(part<QPushButton>("leadPictureChooseButton")->hasFocus()); // the button under the finger is gone
}

void PictureFieldTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("not a picture") << qint64(5000);
    QTest::newRow("too big") << workflow::MediaFolder::largestFile + 1;
}

void PictureFieldTest::refusesWhatIsNoPicture()
{
    QFETCH(qint64, size);
    QFile file(m_folder.filePath(QStringLiteral("broken.png")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
    file.close();
    m_field->takeFile(file.fileName());
    auto *what = part<QLabel>("problemWhat");
    QTRY_VERIFY(what->isVisible());
    QCOMPARE(what->text(), QStringLiteral("The picture could not be added."));
    QCOMPARE(m_edited->count(), 0);
    QVERIFY(part<QPushButton>("leadPictureChooseButton")->isEnabled());
    m_field->takeFile(picture()); // the next one does, and the complaint goes
    QTRY_COMPARE(m_edited->count(), 1);
    QVERIFY(!what->isVisible());
    QVERIFY(file.remove());
}

void PictureFieldTest::offersNothingToChangeWhenReadOnly()
{
    m_field->takeFile(picture());
    QTRY_COMPARE(m_edited->count(), 1);
    m_field->setReadOnly(true);
    QVERIFY(!m_field->acceptDrops());
    for (const char *name : {"leadPictureChooseButton", "leadPictureRemoveButton", "leadPictureAltEdit"})
        QVERIFY2(!part<QWidget>(name)->isEnabled(), name);
}

QTEST_MAIN(PictureFieldTest)
#include "picture_field_test.moc"
