// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is dragged onto the page or pasted into it, as it comes from the window system, and that each is one step to
// undo.
#include "page_samples.h"

#include "ui/page/clipboard.h"
#include "ui/page/story_edit.h"
#include "workflow/picture_files.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>

using core::BlockKind;
using samples::Page;

class PageDropTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wordsDraggedWithinThePageMove();
    void wordsDraggedAcrossParagraphsMove();
    void wordsDroppedOnThemselvesStay();
    void foreignTextIsPutWhereItIsDropped();
    void severalDroppedPicturesAreAGallery();
    void picturesOfAllUsualEndingsAreTaken();
    void fileThatIsNoPictureIsNotRead();
    void pastedImageBecomesACard();
    void pastedHtmlIsOneStep();
    void picturesOfAWordProcessorComeFromItsRtf();

private:
    [[nodiscard]] static core::Story twoParagraphs();
    void dropSelection(int block, int inside, ui::StoryEdit::DropFrom from);
    void drop(QMimeData &mime, const QPoint &where);
    [[nodiscard]] QPoint pointAt(int block, int inside) const;
    [[nodiscard]] QList<BlockKind> kinds() const;
    [[nodiscard]] bool allPicturesThere() const;

    std::unique_ptr<Page> m_page;
};

core::Story PageDropTest::twoParagraphs()
{
    core::Story story = samples::emptyStory();
    story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("The ferry left late.")),
                         samples::text(BlockKind::Paragraph, QStringLiteral("Nobody was on the pier."))};
    return story;
}

void PageDropTest::init()
{
    m_page = std::make_unique<Page>();
    m_page->show(twoParagraphs());
    m_page->caretAt(5);
}

QPoint PageDropTest::pointAt(int block, int inside) const
{
    QTextCursor cursor(m_page->edit->document());
    cursor.setPosition(m_page->block(block).position() + inside);
    return m_page->edit->cursorRect(cursor).center();
}

void PageDropTest::drop(QMimeData &mime, const QPoint &where)
{
    QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page->edit->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page->edit->viewport(), &move);
    QDropEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page->edit->viewport(), &event);
    QVERIFY(event.isAccepted());
}

QList<BlockKind> PageDropTest::kinds() const
{
    QList<BlockKind> kinds;
    for (const core::Block &block : m_page->page.story().body.blocks)
        kinds.append(block.kind);
    return kinds;
}

bool PageDropTest::allPicturesThere() const
{
    const QList<core::Block> blocks = m_page->page.story().body.blocks;
    return std::all_of(blocks.begin(), blocks.end(), [](const core::Block &block) {
        return block.kind != BlockKind::Picture || !block.picture.media.isEmpty();
    });
}

// What the page's own drag carries; the offscreen window system has no drags of its own.
void PageDropTest::dropSelection(int block, int inside, ui::StoryEdit::DropFrom from)
{
    auto *edit = qobject_cast<ui::StoryEdit *>(m_page->edit);
    QVERIFY(edit);
    const auto mime = ui::mimeOf(ui::selectedBlocks(edit->textCursor()));
    QTextCursor target(edit->document());
    target.setPosition(m_page->block(block).position() + inside);
    edit->dropAt(target, *ui::readMime(*mime, ui::PasteAs::Formatted), from);
}

void PageDropTest::wordsDraggedWithinThePageMove()
{
    const core::Body before = m_page->page.story().body;
    m_page->select(5, 4, 5, 10); // "ferry "
    dropSelection(6, 18, ui::StoryEdit::DropFrom::HereMoved);
    const QStringList expected{QStringLiteral("The left late."), QStringLiteral("Nobody was on the ferry pier.")};
    QCOMPARE(m_page->lines().mid(5), expected);
    QCOMPARE(m_page->page.story().body.blocks.at(0).id, before.blocks.at(0).id);
    QCOMPARE(m_page->page.story().body.blocks.at(1).id, before.blocks.at(1).id);
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, before);
}

void PageDropTest::wordsDraggedAcrossParagraphsMove()
{
    const core::Body before = m_page->page.story().body;
    m_page->select(5, 15, 6, 7); // "late." and "Nobody "
    dropSelection(5, 4, ui::StoryEdit::DropFrom::HereMoved);
    const QStringList expected{QStringLiteral("The late."), QStringLiteral("Nobody ferry left was on the pier.")};
    QCOMPARE(m_page->lines().mid(5), expected);
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, before);
}

void PageDropTest::wordsDroppedOnThemselvesStay()
{
    const core::Body before = m_page->page.story().body;
    m_page->select(5, 4, 5, 14);
    dropSelection(5, 9, ui::StoryEdit::DropFrom::HereMoved);
    dropSelection(5, 9, ui::StoryEdit::DropFrom::HereCopied);
    QCOMPARE(m_page->page.story().body, before);
    QVERIFY(!m_page->edit->document()->isUndoAvailable());
}

void PageDropTest::foreignTextIsPutWhereItIsDropped()
{
    const core::Body before = m_page->page.story().body;
    QMimeData mime;
    mime.setText(QStringLiteral("almost "));
    drop(mime, pointAt(6, 0));
    const QStringList expected{QStringLiteral("The ferry left late."),
                               QStringLiteral("almost Nobody was on the pier.")};
    QCOMPARE(m_page->lines().mid(5), expected);
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, before);
}

void PageDropTest::severalDroppedPicturesAreAGallery()
{
    const core::Body before = m_page->page.story().body;
    QTemporaryDir folder;
    QList<QUrl> files;
    for (const char *name : {"pier.png", "boat.png"}) {
        QImage image(120, 80, QImage::Format_RGB32);
        image.fill(files.isEmpty() ? Qt::darkCyan : Qt::darkRed);
        const QString file = folder.filePath(QLatin1String(name));
        QVERIFY(image.save(file));
        files.append(QUrl::fromLocalFile(file));
    }
    QMimeData mime;
    mime.setUrls(files);
    drop(mime, pointAt(5, 20));
    const QList<BlockKind> expected{BlockKind::Paragraph, BlockKind::Gallery, BlockKind::Paragraph};
    QCOMPARE(kinds(), expected); // at once, before the files are read
    const auto pictures = [this] { return m_page->page.story().body.blocks.at(1).pictures; };
    QTRY_COMPARE(pictures().size(), 2);
    QVERIFY(!pictures().first().media.isEmpty());
    QVERIFY(pictures().first().media != pictures().last().media);
    m_page->edit->undo(); // one step
    QCOMPARE(m_page->page.story().body, before);
    m_page->edit->redo();
    QCOMPARE(kinds(), expected);
    QCOMPARE(pictures().size(), 2);
}

void PageDropTest::picturesOfAllUsualEndingsAreTaken()
{
    QMimeData mime;
    QList<QUrl> urls;
    QStringList pictures;
    for (const char *ending :
         {"jpg", "JPEG", "jfif", "png", "gif", "webp", "tif", "TIFF", "bmp", "heic", "heif", "avif"})
        pictures.append(QStringLiteral("/photos/pier.") + QString::fromLatin1(ending));
    for (const QString &file : std::as_const(pictures))
        urls.append(QUrl::fromLocalFile(file));
    urls.append(QUrl::fromLocalFile(QStringLiteral("/photos/pier.txt")));
    mime.setUrls(urls);
    const auto pasted = ui::readMime(mime, ui::PasteAs::Formatted);
    QVERIFY(pasted.ok());
    QCOMPARE(pasted->pictureFiles, pictures);
    QCOMPARE(pasted->otherFiles, QStringList{QStringLiteral("/photos/pier.txt")});
    const QStringList offered = workflow::pictureFilePatterns().split(QLatin1Char(' '));
    for (const QString &file : std::as_const(pictures))
        QVERIFY(offered.contains(QStringLiteral("*.") + QFileInfo(file).suffix().toLower()));
}

void PageDropTest::fileThatIsNoPictureIsNotRead()
{
    const core::Body before = m_page->page.story().body;
    QTemporaryDir folder;
    QFile secret(folder.filePath(QStringLiteral("sources.txt")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("who told us");
    secret.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(secret.fileName())});
    drop(mime, pointAt(5, 20));
    QVERIFY(!m_page->lines().join(QLatin1Char(' ')).contains(QLatin1String("who told us")));
    QCOMPARE(m_page->page.story().body, before); // not its path either
    const QList<QLabel *> labels = m_page->page.findChildren<QLabel *>(QStringLiteral("toastText"));
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(QLatin1String("sources.txt")); }));
}

void PageDropTest::pastedImageBecomesACard()
{
    const core::Body before = m_page->page.story().body;
    QImage image(90, 60, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    auto *mime = new QMimeData;
    mime->setImageData(image);
    mime->setHtml(QStringLiteral("<img src='https://quay.example/a.jpg' alt='The quay at dawn'>"));
    QApplication::clipboard()->setMimeData(mime);
    m_page->caretAt(5, 20);
    m_page->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(kinds(), (QList<BlockKind>{BlockKind::Paragraph, BlockKind::Picture, BlockKind::Paragraph}));
    QTRY_VERIFY(allPicturesThere());
    QCOMPARE(m_page->page.story().body.blocks.at(1).picture.width, 90);
    QCOMPARE(m_page->page.story().body.blocks.at(1).picture.alt, QStringLiteral("The quay at dawn"));
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, before);
}

void PageDropTest::pastedHtmlIsOneStep()
{
    const core::Body before = m_page->page.story().body;
    auto *mime = new QMimeData;
    mime->setHtml(QStringLiteral("<h2>Tides</h2><p>High at <b>noon</b>.</p><ul><li>pier</li><li>ferry</li></ul>"));
    mime->setText(QStringLiteral("Tides"));
    QApplication::clipboard()->setMimeData(mime);
    m_page->caretAt(5, 20);
    m_page->press(Qt::Key_Return);
    const core::Body broken = m_page->page.story().body;
    m_page->press(Qt::Key_V, Qt::ControlModifier);
    const QList<BlockKind> expected{BlockKind::Paragraph, BlockKind::Heading,  BlockKind::Paragraph,
                                    BlockKind::ListItem,  BlockKind::ListItem, BlockKind::Paragraph};
    QCOMPARE(kinds(), expected);
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, broken);
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, before);
}

void PageDropTest::picturesOfAWordProcessorComeFromItsRtf()
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(image.save(&buffer, "PNG"));
    auto *mime = new QMimeData;
    mime->setHtml(QStringLiteral("<p>The ferry left.</p><p><img src=\"file:///tmp/lu1.png\" alt=\"A ferry\"></p>"));
    mime->setData(QStringLiteral("text/rtf"),
                  "{\\rtf1\\ansi\\pard The ferry left.\\par {\\pict\\pngblip " + png.toHex() + "}\\par }");
    QApplication::clipboard()->setMimeData(mime);
    m_page->press(Qt::Key_V, Qt::ControlModifier);
    const auto picture = [this] {
        for (const core::Block &block : m_page->page.story().body.blocks) {
            if (block.kind == BlockKind::Picture)
                return block.picture;
        }
        return core::Picture();
    };
    QTRY_VERIFY(!picture().media.isEmpty());
    QCOMPARE(QSize(picture().width, picture().height), QSize(24, 16));
    QCOMPARE(picture().alt, QStringLiteral("A ferry"));
}

QTEST_MAIN(PageDropTest)
#include "page_drop_test.moc"
