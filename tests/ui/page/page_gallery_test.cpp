// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A gallery's pictures, each for itself: described, credited, cut, moved and taken out, with the mouse and with the
// keyboard, each act a step to undo.

#include "formats/block_markup.h"
#include "page_kinds.h"

#include "ui/page/caption_edit.h"

#include "ui/page/page_format.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using core::BlockKind;
using samples::Page;
using samples::text;

class PageGalleryTest : public QObject
{
    Q_OBJECT

private slots:
    void eachActIsAStep();
    void picturesAreMovedAndTakenOutWithTheKeyboard();
    void wordsOfOnePictureAreAStep();
    void openingAndClosingChangesNothing();
    void onePictureIsCutAndTheOthersStay();
    void aPictureThatMovedIsFoundAgain();
    void undoingIsSeenInThePanel();
    void picturesThatComeInKeepWhatIsBeingTyped();
    void picturesOnTheSiteAloneAreNotCut();
    void aGalleryFromASiteKeepsItsBytes();
    void aSmallPageHoldsTheWholePanel();
};

namespace {

constexpr int body = ui::fieldCount;

core::Story storyOf(const QList<core::Block> &blocks)
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Head");
    story.body.blocks = blocks;
    return story;
}

template <typename T>
T *part(Page &page, const char *name)
{
    return page.page.findChild<T *>(QLatin1String(name));
}

core::Block block(const Page &page)
{
    return page.page.story().body.blocks.first();
}

core::Picture taken(Page &page, const QColor &colour)
{
    QImage image(90, 60, QImage::Format_RGB32);
    image.fill(colour);
    const auto picture = page.support.media.takeImage(image);
    if (!QTest::qWaitFor([&] { return picture.isFinished(); }) || !picture.result())
        qFatal("the picture is not taken in");
    return *picture.result();
}

core::Block ourGallery(Page &page)
{
    core::Block gallery = text(BlockKind::Gallery, {});
    for (const Qt::GlobalColor colour : {Qt::red, Qt::green, Qt::blue})
        gallery.pictures.append(taken(page, colour));
    gallery.pictures[1].alt = QStringLiteral("Green");
    return gallery;
}

QListWidget *opened(Page &page, const core::Block &gallery)
{
    qRegisterMetaType<ui::PicturePlace>();
    page.show(storyOf({gallery}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    return part<QListWidget>(page, "galleryList");
}

void doubleClick(QListWidget *list, int row)
{
    const QPoint where = list->visualItemRect(list->item(row)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, where);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, where);
}

} // namespace

void PageGalleryTest::eachActIsAStep()
{
    Page page;
    const core::Block gallery = samples::gallery(3);
    QListWidget *list = opened(page, gallery);
    QCOMPARE(list->count(), 3);
    part<QPushButton>(page, "galleryLaterButton")->click();
    QCOMPARE(list->currentRow(), 1);
    part<ui::CaptionEdit>(page, "galleryCaptionField")->setText(QStringLiteral("Low tide"));
    list->setCurrentRow(2);
    part<QPushButton>(page, "galleryTakeOutButton")->click();
    part<ui::CaptionEdit>(page, "galleryAllField")->setText(QStringLiteral("The wall"));
    part<QPushButton>(page, "galleryDoneButton")->click();
    QList<core::Block> steps{gallery};
    const auto step = [&](const std::function<void(core::Block &)> &act) {
        steps.append(steps.last());
        act(steps.last());
    };
    step([](core::Block &is) { is.pictures.swapItemsAt(0, 1); });
    step([](core::Block &is) { is.pictures[1].caption = QStringLiteral("Low tide"); });
    step([](core::Block &is) { is.pictures.removeLast(); });
    step([](core::Block &is) { is.spans = {core::Span{QStringLiteral("The wall"), {}}}; });
    for (qsizetype at = steps.size() - 1; at > 0; --at) {
        QCOMPARE(block(page), steps.at(at));
        page.edit->undo();
    }
    QCOMPARE(block(page), gallery);
}

void PageGalleryTest::picturesAreMovedAndTakenOutWithTheKeyboard()
{
    Page page;
    const core::Block gallery = samples::gallery(3);
    QListWidget *list = opened(page, gallery);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    core::Block wanted = gallery;
    wanted.pictures.swapItemsAt(1, 2);
    QCOMPARE(block(page), wanted);
    QCOMPARE(list->currentRow(), 2);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // it is the last
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(block(page), gallery);
    // In a field, too, it is the picture that moves; Delete is the field's own there.
    auto *caption = part<ui::CaptionEdit>(page, "galleryCaptionField");
    caption->setFocus();
    QTest::keyClick(caption, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(caption, Qt::Key_Home);
    QTest::keyClick(caption, Qt::Key_Delete);
    wanted = gallery;
    wanted.pictures.swapItemsAt(0, 1);
    wanted.pictures[0].caption.remove(0, 1);
    QTest::keyClick(caption, Qt::Key_Tab);
    (void)page.page.takeChange();
    QCOMPARE(block(page), wanted);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    wanted.pictures.removeFirst();
    QCOMPARE(block(page), wanted);
    QVERIFY(list->isVisible() && list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible() && page.edit->hasFocus());
}

void PageGalleryTest::wordsOfOnePictureAreAStep()
{
    Page page;
    const core::Block gallery = samples::gallery(2);
    QListWidget *list = opened(page, gallery);
    QTest::keyClick(list, Qt::Key_Down);
    const std::pair<const char *, QString> entered[] = {{"galleryCaptionField", QStringLiteral("Night")},
                                                        {"galleryCreditField", QStringLiteral("N. Brandt")},
                                                        {"galleryAltField", QStringLiteral("Lamps")}};
    for (const auto &[name, words] : entered) {
        auto *field = part<QWidget>(page, name);
        field->setFocus();
        QMetaObject::invokeMethod(field, "selectAll");
        QTest::keyClicks(field, words);
        (void)page.page.takeChange(); // it is saved between them
    }
    QVERIFY(list->item(1)->text().contains(QStringLiteral("Night")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    core::Block wanted = gallery;
    wanted.pictures[1].caption = QStringLiteral("Night");
    wanted.pictures[1].credit = QStringLiteral("N. Brandt");
    wanted.pictures[1].alt = QStringLiteral("Lamps");
    QCOMPARE(block(page), wanted);
    page.edit->undo();
    QCOMPARE(block(page), gallery);
}

void PageGalleryTest::openingAndClosingChangesNothing()
{
    core::Block gallery = samples::gallery(2);
    gallery.pictures[0].alt = QStringLiteral(" two  blanks ");
    gallery.pictures[1].caption = QStringLiteral("ends in one ");
    gallery.spans = {core::Span{QStringLiteral("All "), samples::marked(&core::Marks::bold)},
                     core::Span{QStringLiteral("of them\nhere "), {}}};
    core::Block picture = text(BlockKind::Picture, {});
    picture.picture = gallery.pictures.at(0);
    for (const core::Block &card : {gallery, picture}) {
        Page page;
        QListWidget *list = opened(page, card);
        for (const int key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Down})
            QTest::keyClick(list, Qt::Key(key));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(block(page), card);
        QVERIFY(!page.edit->document()->isUndoAvailable());
    }
}

void PageGalleryTest::onePictureIsCutAndTheOthersStay()
{
    Page page;
    const core::Block gallery = ourGallery(page);
    QListWidget *list = opened(page, gallery);
    QSignalSpy wanted(&page.page, &ui::StoryPage::pictureEditWanted);
    QTest::keyClick(list, Qt::Key_Down);
    page.page.actions().editPicture->trigger();
    QCOMPARE(wanted.size(), 1);
    part<QPushButton>(page, "galleryEditButton")->click();
    QCOMPARE(wanted.size(), 2);
    doubleClick(list, 1);
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(wanted.last().at(1).value<core::Picture>(), gallery.pictures.at(1));
    const auto place = wanted.last().at(0).value<ui::PicturePlace>();
    QCOMPARE(place.number, 1);
    // While the pixels are worked on, words come in.
    part<ui::CaptionEdit>(page, "galleryCaptionField")->setText(QStringLiteral("A field"));
    core::PictureEdit turned;
    turned.turns = 1;
    const auto made = page.support.media.edited(gallery.pictures.at(1), turned);
    QTRY_VERIFY(made.isFinished());
    page.page.putEditedPicture(place, *made.result());
    core::Block described = gallery;
    described.pictures[1].caption = QStringLiteral("A field");
    core::Block cut = described;
    cut.pictures[1] = *made.result();
    cut.pictures[1].caption = QStringLiteral("A field");
    QCOMPARE(block(page), cut);
    QCOMPARE(cut.pictures.at(1).original, gallery.pictures.at(1).media);
    QVERIFY(list->isVisible()); // the next one can be edited at once
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(page.page.actions().undo->text().contains(QStringLiteral("Edit picture")));
    page.page.actions().undo->trigger();
    QCOMPARE(block(page), described);
    page.page.actions().undo->trigger();
    QCOMPARE(block(page), gallery);
}

void PageGalleryTest::aPictureThatMovedIsFoundAgain()
{
    Page page;
    const core::Block gallery = ourGallery(page);
    (void)opened(page, gallery);
    const ui::PicturePlace place{gallery.id, gallery.pictures.at(0).media, 0};
    part<QPushButton>(page, "galleryLaterButton")->click();
    core::Picture made = gallery.pictures.at(0);
    made.media = core::MediaId{QString(64, QLatin1Char('c'))};
    made.edit.turns = 2;
    page.page.putEditedPicture(place, made);
    core::Block wanted = gallery;
    wanted.pictures.swapItemsAt(0, 1);
    wanted.pictures[1] = made;
    QCOMPARE(block(page), wanted);
    page.page.putEditedPicture(place, made); // it is gone by now
    QCOMPARE(block(page), wanted);
}

void PageGalleryTest::undoingIsSeenInThePanel()
{
    Page page;
    const core::Block gallery = samples::gallery(3);
    QListWidget *list = opened(page, gallery);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 2);
    part<QLineEdit>(page, "galleryCreditField")->setText(QStringLiteral("N. Brandt"));
    page.page.actions().undo->trigger();
    QCOMPARE(part<QLineEdit>(page, "galleryCreditField")->text(), gallery.pictures.at(1).credit);
    page.page.actions().undo->trigger();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3);
    QCOMPARE(block(page), gallery);
    page.page.actions().redo->trigger();
    QCOMPARE(list->count(), 2);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(block(page).pictures, gallery.pictures.mid(1));
}

void PageGalleryTest::picturesThatComeInKeepWhatIsBeingTyped()
{
    Page page;
    const core::Block gallery = samples::gallery(1);
    QListWidget *list = opened(page, gallery);
    auto *caption = part<ui::CaptionEdit>(page, "galleryCaptionField");
    caption->setFocus();
    caption->selectAll();
    QTest::keyClicks(caption, QStringLiteral("Half a w"));
    QStringList files;
    for (const char *name : {"a.png", "b.png"}) {
        files.append(page.support.profile.filePath(QLatin1String(name)));
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(QLatin1String(name) == QLatin1String("a.png") ? Qt::red : Qt::blue);
        QVERIFY(image.save(files.last()));
    }
    part<QPushButton>(page, "galleryAddButton")->click();
    auto *dialog = page.page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(caption, QStringLiteral("or"));
    emit dialog->filesSelected(files);
    dialog->close();
    QTest::keyClicks(caption, QStringLiteral("d"));
    QTRY_COMPARE(list->count(), 3);
    QCOMPARE(caption->text(), QStringLiteral("Half a word"));
    QTest::keyClick(caption, Qt::Key_Escape);
    const core::Block after = block(page);
    QCOMPARE(after.pictures.size(), 3);
    QCOMPARE(after.pictures.at(0).caption, QStringLiteral("Half a word"));
    page.edit->undo(); // both pictures
    QCOMPARE(block(page).pictures.size(), 1);
    QCOMPARE(block(page).pictures.at(0).caption, QStringLiteral("Half a word"));
    while (page.edit->document()->isUndoAvailable())
        page.edit->undo();
    QCOMPARE(block(page), gallery);
}

void PageGalleryTest::picturesOnTheSiteAloneAreNotCut()
{
    Page page;
    QListWidget *list = opened(page, samples::gallery(2));
    QSignalSpy wanted(&page.page, &ui::StoryPage::pictureEditWanted);
    QVERIFY(!part<QPushButton>(page, "galleryEditButton")->isEnabled());
    doubleClick(list, 1);
    page.page.actions().editPicture->trigger();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(part<QPushButton>(page, "galleryTakeOutButton")->isEnabled());
}

void PageGalleryTest::aGalleryFromASiteKeepsItsBytes()
{
    const QByteArray raw =
        "<!-- wp:gallery {\"linkTo\":\"none\",\"x\":1} -->\n<figure class=\"wp-block-gallery has-nested-images\">\n"
        "<!-- wp:image {\"id\":31,\"z\":1} -->\n<figure class=\"wp-block-image\"><img  src='https://e.example/1.jpg' "
        "alt=\" One \"/></figure>\n<!-- /wp:image -->\n\n\n<!-- wp:image {\"id\":32} -->\n<figure><a "
        "href=\"/two\"><img "
        "src=\"https://e.example/2.jpg\" alt=\"\"/></a><figcaption>Two <b>boats</b></figcaption></figure>\n<!-- "
        "/wp:image --> </figure>\n<!-- /wp:gallery -->";
    Page page;
    core::Story story = storyOf({});
    story.body = formats::readBlocks(raw);
    page.show(story);
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *list = part<QListWidget>(page, "galleryList");
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(formats::writeBlocks(page.page.story().body), raw);
    page.press(Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Down);
    part<QLineEdit>(page, "galleryAltField")->setText(QStringLiteral("Boats"));
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(formats::writeBlocks(page.page.story().body), QByteArray(raw).replace("alt=\"\"", "alt=\"Boats\""));
    page.edit->undo();
    QCOMPARE(formats::writeBlocks(page.page.story().body), raw);
}

void PageGalleryTest::aSmallPageHoldsTheWholePanel()
{
    for (const QSize size : {QSize(320, 480), QSize(420, 700), QSize(720, 820)}) {
        Page page;
        page.page.resize(size);
        QListWidget *list = opened(page, samples::gallery(3));
        const QWidget *panel = list->parentWidget();
        QVERIFY2(page.page.rect().contains(panel->geometry()), qPrintable(QString::number(size.width())));
        for (const char *name : {"galleryDoneButton", "removeGalleryButton", "galleryTakeOutButton"}) {
            const auto *button = part<QPushButton>(page, name);
            QVERIFY(panel->rect().contains(QRect(button->mapTo(panel, QPoint()), button->size())));
            QVERIFY2(button->width() >= button->sizeHint().width(), name);
        }
    }
}

QTEST_MAIN(PageGalleryTest)
#include "page_gallery_test.moc"
