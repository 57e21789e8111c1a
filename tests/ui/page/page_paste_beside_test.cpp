// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is too much to be read at once is read beside the window: the page is written on meanwhile, left, or shut.
#include "page_samples.h"

#include "ui/page/clipboard.h"
#include "ui/page/story_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QThreadPool>

using core::BlockKind;
using samples::Page;

namespace {

constexpr int body = ui::fieldCount;

// While there is one nothing is read: what is done meanwhile is done before it is.
class HeldReading
{
public:
    HeldReading()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        m_threads = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        pool.start([this] { m_goOn.acquire(); });
    }
    ~HeldReading()
    {
        goOn();
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(m_threads);
    }
    void goOn()
    {
        if (!std::exchange(m_gone, true))
            m_goOn.release();
    }
    // All that was being read is, and whoever is told of it was told.
    void finish()
    {
        goOn();
        QThreadPool::globalInstance()->waitForDone();
        bool told = false;
        QTimer::singleShot(0, qApp, [&] { told = true; });
        QTRY_VERIFY(told);
    }

private:
    QSemaphore m_goOn;
    int m_threads = 1;
    bool m_gone = false;
};

QStringList paragraphs(const QString &words, int count = 1500)
{
    QStringList lines;
    for (int line = 0; line < count; ++line)
        lines.append(QStringLiteral("%1 %2: the ferry to the outer islands leaves at six.").arg(words).arg(line));
    return lines;
}

QString html(const QStringList &lines)
{
    return QStringLiteral("<p>") + lines.join(QStringLiteral("</p><p>")) + QStringLiteral("</p>");
}

void paste(Page &page, const QString &given)
{
    auto *mime = new QMimeData;
    mime->setHtml(given);
    mime->setText(QStringLiteral("words"));
    QApplication::clipboard()->setMimeData(mime);
    page.press(Qt::Key_V, Qt::ControlModifier);
}

QString said(const Page &page)
{
    const QList<QLabel *> labels = page.page.findChildren<QLabel *>(QStringLiteral("toastText"));
    for (const QLabel *label : labels) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

core::Story twoParagraphs()
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Ferries");
    story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("first line")),
                         samples::text(BlockKind::Paragraph, QStringLiteral("before after"))};
    return story;
}

QStringList bodyOf(const Page &page)
{
    return page.lines().mid(body);
}

} // namespace

class PagePasteBesideTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void windowGoesOnWhileItIsRead();
    void smallPasteComesAtOnce();
    void comesWhereTheCaretWas();
    void lettersTypedThereFollowIt();
    void selectionIsReplacedWhenItComes();
    void twoComeInTheirOrder();
    void smallOneDoesNotWait();
    void viewStaysWithWhoeverWritesElsewhere();
    void saysThatItReadsAndCanBeCancelled();
    void escapeAndUndoGiveItUp_data();
    void escapeAndUndoGiveItUp();
    void storyThatWasLeftGetsNothing();
    void pageMayGoMeanwhile();
    void readOnlyStoryGetsNothing();
    void replacedTextGetsNothing();
    void droppedTextComesWhereItWasDropped();
    void tooMuchIsRefused();
    void imageBesideLongMarkupIsWhatIsMeant();

private:
    std::unique_ptr<Page> m_page;
};

void PagePasteBesideTest::init()
{
    m_page = std::make_unique<Page>();
    m_page->show(twoParagraphs());
    m_page->caretAt(body + 1, 7);
}

void PagePasteBesideTest::windowGoesOnWhileItIsRead()
{
    const core::Story before = m_page->page.story();
    const QStringList lines = paragraphs(QStringLiteral("Line"), 8000);
    m_page->caretAt(body, 10);
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ticks += m_page->lines().size() == body + 2 ? 1 : 0; });
    timer.start(0);
    paste(*m_page, html(lines));
    QCOMPARE(m_page->lines().size(), body + 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->lines().size() > body + 2, 60'000);
    QVERIFY2(ticks > 3, qPrintable(QString::number(ticks)));
    QCOMPARE(m_page->lines().size(), body + 8001);
    QCOMPARE(m_page->edit->textCursor().block().text(), lines.last()); // the caret went along
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, before.body);
}

void PagePasteBesideTest::smallPasteComesAtOnce()
{
    const HeldReading held;
    const QStringList lines = paragraphs(QStringLiteral("Few"), 100);
    paste(*m_page, html(lines));
    QCOMPARE(m_page->lines().size(), body + 101);
}

void PagePasteBesideTest::comesWhereTheCaretWas()
{
    HeldReading held;
    const core::Story before = m_page->page.story();
    const QStringList lines = paragraphs(QStringLiteral("Line"));
    paste(*m_page, html(lines));
    m_page->caretAt(body, 5);
    m_page->press(Qt::Key_Return);
    m_page->type(QStringLiteral("new"));
    QCOMPARE(m_page->lines().size(), body + 3);
    const core::Body typed = m_page->page.story().body;
    held.goOn();
    QTRY_COMPARE(m_page->lines().size(), body + 2 + 1500);
    const QStringList come = bodyOf(*m_page);
    QCOMPARE(come.mid(0, 2), (QStringList{QStringLiteral("first"), QStringLiteral("new line")}));
    QCOMPARE(come.at(2), QString(QStringLiteral("before ") + lines.first()));
    QCOMPARE(come.mid(3, 1498), lines.mid(1, 1498));
    QCOMPARE(come.last(), QString(lines.last() + QStringLiteral("after")));
    // Whoever wrote above writes on there.
    m_page->type(QStringLiteral("er"));
    QCOMPARE(bodyOf(*m_page).at(1), QStringLiteral("newer line"));
    m_page->edit->undo();
    m_page->edit->undo(); // one step, the letters another
    QCOMPARE(m_page->page.story().body, typed);
    QVERIFY(!(typed == before.body));
}

void PagePasteBesideTest::lettersTypedThereFollowIt()
{
    HeldReading held;
    const QStringList lines = paragraphs(QStringLiteral("Line"));
    paste(*m_page, html(lines));
    m_page->type(QStringLiteral("and "));
    held.goOn();
    QTRY_COMPARE(m_page->lines().size(), body + 1 + 1500);
    QCOMPARE(bodyOf(*m_page).last(), QString(lines.last() + QStringLiteral("and after")));
    m_page->type(QStringLiteral("ever "));
    QCOMPARE(bodyOf(*m_page).last(), QString(lines.last() + QStringLiteral("and ever after")));
    QCOMPARE(bodyOf(*m_page).at(1), QString(QStringLiteral("before ") + lines.first()));
}

void PagePasteBesideTest::selectionIsReplacedWhenItComes()
{
    HeldReading held;
    const QStringList lines = paragraphs(QStringLiteral("Line"));
    m_page->select(body, 6, body + 1, 7);
    paste(*m_page, html(lines));
    QCOMPARE(m_page->lines().size(), body + 2); // it stands until then
    held.goOn();
    QTRY_COMPARE(m_page->lines().size(), body + 1500);
    QCOMPARE(bodyOf(*m_page).first(), QString(QStringLiteral("first ") + lines.first()));
    QCOMPARE(bodyOf(*m_page).last(), QString(lines.last() + QStringLiteral("after")));
    m_page->edit->undo();
    QCOMPARE(bodyOf(*m_page), (QStringList{QStringLiteral("first line"), QStringLiteral("before after")}));
}

void PagePasteBesideTest::twoComeInTheirOrder()
{
    HeldReading held;
    const QStringList first = paragraphs(QStringLiteral("First"));
    const QStringList second = paragraphs(QStringLiteral("Second"));
    m_page->caretAt(body, 10);
    paste(*m_page, html(first));
    paste(*m_page, html(second));
    held.goOn();
    QTRY_COMPARE(m_page->lines().size(), body + 1 + 2999);
    const QStringList come = bodyOf(*m_page);
    QCOMPARE(come.first(), QString(QStringLiteral("first line") + first.first()));
    QCOMPARE(come.at(1499), QString(first.last() + second.first()));
    QCOMPARE(come.at(2998), second.last());
    m_page->edit->undo();
    QCOMPARE(m_page->lines().size(), body + 1 + 1500);
}

void PagePasteBesideTest::smallOneDoesNotWait()
{
    HeldReading held;
    const QStringList lines = paragraphs(QStringLiteral("Line"));
    paste(*m_page, html(lines));
    paste(*m_page, QStringLiteral("<p>and </p>"));
    QCOMPARE(bodyOf(*m_page).last(), QStringLiteral("before andafter"));
    held.goOn();
    QTRY_COMPARE(m_page->lines().size(), body + 1 + 1500);
    QCOMPARE(bodyOf(*m_page).last(), QString(lines.last() + QStringLiteral("andafter")));
}

void PagePasteBesideTest::viewStaysWithWhoeverWritesElsewhere()
{
    core::Story story = twoParagraphs();
    for (int line = 0; line < 300; ++line)
        story.body.blocks.append(samples::text(BlockKind::Paragraph, QStringLiteral("Line %1").arg(line)));
    m_page->show(story);
    HeldReading held;
    m_page->caretAt(body, 10);
    paste(*m_page, html(paragraphs(QStringLiteral("Line"))));
    m_page->caretAt(body + 200, 3);
    QScrollBar *bar = m_page->edit->verticalScrollBar();
    bar->setValue(bar->value() + m_page->edit->cursorRect().top() - 200);
    const QRect seen = m_page->edit->cursorRect();
    QCOMPARE(seen.top(), 200);
    held.goOn();
    QTRY_COMPARE(m_page->lines().size(), body + 302 + 1499);
    QCOMPARE(m_page->edit->textCursor().block().text(), QStringLiteral("Line 198"));
    QCOMPARE(m_page->edit->cursorRect().top(), seen.top());
}

void PagePasteBesideTest::saysThatItReadsAndCanBeCancelled()
{
    HeldReading held;
    const core::Story before = m_page->page.story();
    paste(*m_page, html(paragraphs(QStringLiteral("Line"))));
    QTRY_COMPARE(said(*m_page), QStringLiteral("Reading what was copied…"));
    QPushButton *cancel = nullptr;
    const QList<QPushButton *> buttons = m_page->page.findChildren<QPushButton *>(QStringLiteral("toastButton"));
    for (QPushButton *button : buttons)
        cancel = button->isVisible() ? button : cancel;
    QVERIFY(cancel);
    cancel->click();
    QCOMPARE(said(*m_page), QString());
    held.finish();
    QCOMPARE(m_page->page.story(), before);
    QVERIFY(!m_page->edit->document()->isUndoAvailable());
}

void PagePasteBesideTest::escapeAndUndoGiveItUp_data()
{
    QTest::addColumn<bool>("byUndo");
    QTest::newRow("escape") << false;
    QTest::newRow("undo") << true;
}

void PagePasteBesideTest::escapeAndUndoGiveItUp()
{
    QFETCH(bool, byUndo);
    HeldReading held;
    m_page->type(QStringLiteral("long "));
    const core::Story before = m_page->page.story();
    paste(*m_page, html(paragraphs(QStringLiteral("Line"))));
    paste(*m_page, html(paragraphs(QStringLiteral("More"))));
    if (byUndo)
        m_page->page.actions().undo->trigger();
    else
        m_page->press(Qt::Key_Escape);
    QCOMPARE(m_page->page.story(), before); // the letters before it are no part of what was given up
    const QStringList again = paragraphs(QStringLiteral("Again"));
    paste(*m_page, html(again));
    held.goOn();
    QTRY_COMPARE(m_page->lines().size(), body + 1 + 1500);
    QCOMPARE(bodyOf(*m_page).mid(2, 1498), again.mid(1, 1498));
    QCOMPARE(bodyOf(*m_page).last(), QString(again.last() + QStringLiteral("after")));
}

void PagePasteBesideTest::storyThatWasLeftGetsNothing()
{
    HeldReading held;
    paste(*m_page, html(paragraphs(QStringLiteral("Line"))));
    const core::Story other = samples::harbour();
    m_page->show(other);
    QVERIFY(said(*m_page).contains(QLatin1String("nothing was put in")));
    held.finish();
    QCOMPARE(m_page->page.story().body, other.body);
}

void PagePasteBesideTest::pageMayGoMeanwhile()
{
    HeldReading held;
    paste(*m_page, html(paragraphs(QStringLiteral("Line"))));
    m_page.reset();
    held.finish();
}

void PagePasteBesideTest::readOnlyStoryGetsNothing()
{
    HeldReading held;
    const core::Story before = m_page->page.story();
    paste(*m_page, html(paragraphs(QStringLiteral("Line"))));
    m_page->page.setReadOnly(true);
    held.goOn();
    QTRY_VERIFY(said(*m_page).contains(QLatin1String("not put in")));
    QCOMPARE(m_page->page.story(), before);
}

void PagePasteBesideTest::replacedTextGetsNothing()
{
    HeldReading held;
    paste(*m_page, html(paragraphs(QStringLiteral("Line"))));
    core::Story other = twoParagraphs();
    other.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("As it was on Monday."))};
    m_page->page.replaceStory(other);
    held.goOn();
    QTRY_VERIFY(said(*m_page).contains(QLatin1String("Paste it again")));
    QCOMPARE(m_page->page.story().body.blocks, other.body.blocks);
    QCOMPARE(m_page->page.fields().dateline, QString());
}

void PagePasteBesideTest::droppedTextComesWhereItWasDropped()
{
    const QStringList lines = paragraphs(QStringLiteral("Line"), 2500);
    QMimeData mime;
    mime.setText(lines.join(QStringLiteral("\n\n")));
    QTextCursor place(m_page->edit->document());
    place.setPosition(m_page->block(body).position() + 6);
    const QPoint where = m_page->edit->cursorRect(place).center();
    QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page->edit->viewport(), &enter);
    QDropEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page->edit->viewport(), &event);
    mime.clear(); // whoever drags takes it away again
    QCOMPARE(m_page->lines().size(), body + 2);
    QTRY_COMPARE(m_page->lines().size(), body + 1 + 2500);
    QCOMPARE(bodyOf(*m_page).first(), QString(QStringLiteral("first ") + lines.first()));
    QCOMPARE(bodyOf(*m_page).at(2499), QString(lines.last() + QStringLiteral("line")));
    m_page->edit->undo();
    QCOMPARE(bodyOf(*m_page), (QStringList{QStringLiteral("first line"), QStringLiteral("before after")}));
}

void PagePasteBesideTest::tooMuchIsRefused()
{
    const core::Story before = m_page->page.story();
    paste(*m_page, html(paragraphs(QStringLiteral("Line"), 21'000)));
    QTRY_VERIFY_WITH_TIMEOUT(said(*m_page).contains(QLatin1String("more than a story can take")), 60'000);
    QCOMPARE(m_page->page.story(), before);
}

void PagePasteBesideTest::imageBesideLongMarkupIsWhatIsMeant()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QMimeData mime;
    mime.setHtml(
        QStringLiteral("<style>p { margin: 0 }%1</style><img src=\"https://example.org/pier.png\" alt=\"A pier\">")
            .arg(QString(80'000, QLatin1Char(' '))));
    mime.setImageData(image);
    const ui::MimeInput input = ui::inputOf(mime, ui::PasteAs::Formatted);
    QVERIFY(input.bytes() > ui::mostBytesAtOnce);
    const core::Result<ui::Pasted> read = ui::readInput(input);
    QVERIFY(read.ok());
    QVERIFY(read->imageMeant);
    QCOMPARE(read->image.size(), image.size());
    QCOMPARE(read->imageWords, QStringLiteral("A pier"));
}

QTEST_MAIN(PagePasteBesideTest)
#include "page_paste_beside_test.moc"
