// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from other programs, through the clipboard into the page as a person sees it.
#include "page_kinds.h"

#include "core/checks.h"
#include "support/bad_server.h"
#include "support/fault_proxy.h"
#include "ui/page/clipboard.h"
#include "ui/page/left_out_popover.h"
#include "ui/page/page_format.h"
#include "ui/page/story_edit.h"
#include "workflow/pasting.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextLayout>

using core::BlockKind;
using samples::Page;

class PageForeignTest : public QObject
{
    Q_OBJECT

private slots:
    void everyProgramComesInAsStructure_data();
    void everyProgramComesInAsStructure();
    void textComesInAsWhatItIs_data();
    void textComesInAsWhatItIs();
    void richTextWithoutHtmlComesInAsStructure();
    void plainPasteIsParagraphsAndNothingElse();
    void whatWasLeftOutIsSaidAndShown();
    void nothingIsSaidWhenNothingWasLeftOut();
    void picturesThatCameAlongAreTakenIn();
    void pictureElsewhereWaitsUntilItIsFetched();
    void pictureThatCannotBeFetchedKeepsItsPlace();
    void sheetWithItsPictureIsATable();
    void addressAloneBecomesACardAndOneStepBackALink();
    void addressOverWordsIsTheirLink();
    void addressesInAMailBecomeCards();
    void cellsTakeTablesAndWords();
    void tooMuchIsRefusedAtOnce_data();
    void tooMuchIsRefusedAtOnce();
    void endlessWordIsCutAndSaid();
    void endlessWordOfAStoryIsLaidOutAtOnce();
    void textWithoutEndIsACardThatLosesNothing();
    void longParagraphOfAPasteIsBroken();
    void tableForASpreadsheetKeepsThePageAlive();
    void typedAddressBecomesACard();
    void copyGivesEveryForm();
    void ownCopyOfAnyBodyComesBack();
};

namespace {

constexpr int body = ui::fieldCount;

core::Story storyOf(const QList<core::Block> &blocks)
{
    core::Story story = samples::emptyStory(QStringLiteral("en"));
    story.headline = QStringLiteral("Head");
    story.body.blocks = blocks;
    return story;
}

core::Story emptyPage()
{
    return storyOf({samples::text(BlockKind::Paragraph, {})});
}

QByteArray fixture(const QString &name)
{
    QFile file(QDir(QStringLiteral(STANDFIRST_PASTE_FIXTURES)).filePath(name + QLatin1String(".html")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putOnClipboard(const QString &html, const QString &text, const QImage &image = {})
{
    auto *mime = new QMimeData;
    if (!html.isEmpty())
        mime->setHtml(html);
    if (!text.isEmpty())
        mime->setText(text);
    if (!image.isNull())
        mime->setImageData(image);
    QApplication::clipboard()->setMimeData(mime);
}

// What is big is read beside the window.
void waitForPaste(const Page &page)
{
    auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
    QTRY_VERIFY_WITH_TIMEOUT(!edit->beside().isBusy(), 60'000);
}

void paste(Page &page, const QString &html, const QString &text, const QImage &image = {})
{
    putOnClipboard(html, text, image);
    page.press(Qt::Key_V, Qt::ControlModifier);
    waitForPaste(page);
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

// With the notes named by their number, and without what only the page has.
QByteArray readers(QList<core::Block> blocks)
{
    blocks.removeIf([](const core::Block &block) {
        return block.kind == BlockKind::Picture || (core::isTextKind(block.kind) && block.spans.isEmpty());
    });
    QByteArray html = workflow::htmlFrom(blocks);
    int number = 0;
    const QStringList called = core::footnoteOrder(core::Body{blocks, {}, {}});
    for (const QString &name : called)
        html.replace(name.toUtf8(), QByteArray::number(++number));
    for (const core::Block &block : std::as_const(blocks)) { // those that nothing calls
        if (block.kind == BlockKind::Footnote && !called.contains(block.name))
            html.replace(block.name.toUtf8(), QByteArray::number(++number));
    }
    return html;
}

QList<core::Block> blocks(const Page &page)
{
    return page.page.story().body.blocks;
}

template <typename T>
T *part(Page &page, const char *name)
{
    return page.page.findChild<T *>(QLatin1String(name));
}

QString said(Page &page)
{
    const QList<QLabel *> labels = page.page.findChildren<QLabel *>(QStringLiteral("toastText"));
    for (const QLabel *label : labels) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

QPushButton *toastButton(Page &page)
{
    const QList<QPushButton *> buttons = page.page.findChildren<QPushButton *>(QStringLiteral("toastButton"));
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

void PageForeignTest::everyProgramComesInAsStructure_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"word", "word_web", "google_docs", "libreoffice", "apple", "outlook", "web_page", "excel", "google_sheets"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PageForeignTest::everyProgramComesInAsStructure()
{
    QFETCH(QString, name);
    const QByteArray html = fixture(name);
    QVERIFY(!html.isEmpty());
    const auto read = workflow::readClipboard({{}, html, {}, QStringLiteral("en")});
    QVERIFY(read.ok());
    QVERIFY(!read->blocks.isEmpty());
    Page page;
    const core::Story before = emptyPage();
    page.show(before);
    page.caretAt(body);
    paste(page, QString::fromUtf8(html), QStringLiteral("Words"));
    QCOMPARE(readers(blocks(page)), readers(read->blocks));
    QVERIFY(!page.page.grab().isNull());
    page.edit->undo();
    QCOMPARE(page.page.story().body, before.body);
}

void PageForeignTest::textComesInAsWhatItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const char *text, const QList<BlockKind> &kinds) {
        QList<int> numbers;
        for (const BlockKind kind : kinds)
            numbers.append(static_cast<int>(kind));
        QTest::newRow(name) << QString::fromUtf8(text) << numbers;
    };
    row("a line", "The ferry is late.", {BlockKind::Paragraph});
    row("paragraphs", "One.\n\nTwo.", {BlockKind::Paragraph, BlockKind::Paragraph});
    row("a sheet", "Berth\tDepth\nEast\t9 m\n", {BlockKind::Table});
    row("Markdown", "## Tides\n\nHigh at **noon**.\n\n- pier\n- ferry\n",
        {BlockKind::Heading, BlockKind::Paragraph, BlockKind::ListItem, BlockKind::ListItem});
    row("a mail", "> We counted every bucket.\n\nSo they say.", {BlockKind::Quote, BlockKind::Paragraph});
}

void PageForeignTest::textComesInAsWhatItIs()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, kinds);
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    paste(page, {}, text);
    QList<int> was;
    for (const core::Block &block : blocks(page)) {
        if (block.kind != BlockKind::Paragraph || !core::plainText(block).isEmpty())
            was.append(static_cast<int>(block.kind));
    }
    QCOMPARE(was, kinds);
}

// As Pages and the small editors of the systems give it.
void PageForeignTest::richTextWithoutHtmlComesInAsStructure()
{
    Page page;
    const core::Story before = emptyPage();
    page.show(before);
    page.caretAt(body);
    auto *mime = new QMimeData;
    const QByteArray picture = png(30, 20).toHex();
    mime->setData(QStringLiteral("text/rtf"),
                  "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}{\\info{\\title Not on the clipboard}}"
                  "\\pard High at {\\b noon}.\\par Low at six.\\par {\\pict\\pngblip\\picw30\\pich20 "
                      + picture + "}\\par End.\\par}");
    mime->setText(QStringLiteral("High at noon.\nLow at six.\n\nEnd."));
    QApplication::clipboard()->setMimeData(mime);
    page.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(blocks(page).first().spans,
             (QList<core::Span>{{QStringLiteral("High at "), {}},
                                {QStringLiteral("noon"), samples::marked(&core::Marks::bold)},
                                {QStringLiteral("."), {}}}));
    QCOMPARE(core::plainText(page.page.story().body).simplified(), QStringLiteral("High at noon. Low at six. End."));
    const auto taken = [&] {
        const QList<core::Block> now = blocks(page);
        return std::any_of(now.begin(), now.end(), [](const core::Block &block) {
            return block.kind == BlockKind::Picture && block.picture.width == 30;
        });
    };
    QTRY_VERIFY(taken());
    page.edit->undo();
    QCOMPARE(page.page.story().body, before.body);
}

void PageForeignTest::plainPasteIsParagraphsAndNothingElse()
{
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    putOnClipboard(QStringLiteral("<h2>Tides</h2>"),
                   QStringLiteral("## Tides\n\nBerth\tDepth\n\nhttps://youtu.be/abcdefghijk"));
    page.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    if (blocks(page).size() == 1)
        page.page.actions().pastePlain->trigger();
    QCOMPARE(core::plainText(page.page.story().body),
             QStringLiteral("## Tides\nBerth Depth\nhttps://youtu.be/abcdefghijk"));
    for (const core::Block &block : blocks(page)) {
        QCOMPARE(block.kind, BlockKind::Paragraph);
        QCOMPARE(block.spans.first().marks, core::Marks());
    }
}

void PageForeignTest::whatWasLeftOutIsSaidAndShown()
{
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    paste(page, QString::fromUtf8(fixture(QStringLiteral("word"))), QStringLiteral("Words"));
    QVERIFY2(said(page).contains(QLatin1String("things were left out: ")), qPrintable(said(page)));
    QVERIFY(page.edit->hasFocus()); // writing goes on
    QPushButton *show = toastButton(page);
    QVERIFY(show);
    show->click();
    auto *list = part<QPlainTextEdit>(page, "leftOutList");
    QVERIFY(list && list->isVisible());
    QVERIFY(list->toPlainText().contains(QLatin1String("secret"))); // the hidden text, to look at
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QVERIFY(page.edit->hasFocus());
    for (int kind = 0; kind <= static_cast<int>(workflow::Dropped::Blocks); ++kind) // each has words
        QVERIFY(ui::leftOutSentence({{static_cast<workflow::Dropped>(kind), 2, {}}}).size() > 12);
}

void PageForeignTest::nothingIsSaidWhenNothingWasLeftOut()
{
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    paste(page, QStringLiteral("<p>One <b>two</b></p>"), QStringLiteral("One two"));
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("One two"));
    QCOMPARE(said(page), QString());
}

void PageForeignTest::picturesThatCameAlongAreTakenIn()
{
    Page page;
    const core::Story before = emptyPage();
    page.show(before);
    page.caretAt(body);
    paste(page,
          QStringLiteral("<p>Before</p><img alt=\"Quay\" src=\"data:image/png;base64,%1\"><p>After</p>")
              .arg(QString::fromLatin1(png(60, 40).toBase64())),
          QStringLiteral("Before After"));
    QCOMPARE(blocks(page).size(), 3);
    QCOMPARE(blocks(page).at(1).kind, BlockKind::Picture);
    QTRY_VERIFY(!blocks(page).at(1).picture.media.isEmpty());
    QCOMPARE(blocks(page).at(1).picture.alt, QStringLiteral("Quay"));
    QCOMPARE(blocks(page).at(1).picture.width, 60);
    page.edit->undo();
    QCOMPARE(page.page.story().body, before.body);
}

void PageForeignTest::pictureElsewhereWaitsUntilItIsFetched()
{
    const QByteArray bytes = png(80, 50);
    support::BadServer server(
        [&](const QByteArray &) { return support::plainAnswer(200, {"Content-Type: image/png"}, bytes); });
    const QString address = QStringLiteral("http://127.0.0.1:%1/quay.png").arg(server.serverPort());
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    paste(page, QStringLiteral("<p>Before</p><figure><img src=\"%1\" alt=\"Quay\"></figure><p>After</p>").arg(address),
          QStringLiteral("Before After"));
    QCOMPARE(blocks(page).size(), 3);
    const core::Block waiting = blocks(page).at(1);
    QCOMPARE(waiting.kind, BlockKind::Picture);
    QVERIFY(waiting.picture.isEmpty());
    QCOMPARE(waiting.name, address);
    QVERIFY(said(page).contains(QLatin1String("not fetched")));
    QVERIFY(!workflow::htmlFrom(blocks(page)).contains("quay")); // readers get nothing of it
    const auto lacks = core::checkReady(page.page.story(), {}, QDateTime::currentDateTimeUtc());
    QVERIFY(std::any_of(lacks.begin(), lacks.end(),
                        [](const core::Finding &lack) { return lack.lack == core::Lack::PictureUnreadable; }));
    QVERIFY(!page.page.grab().isNull());
    page.caretAt(body + 1);
    page.press(Qt::Key_Return);
    auto *fetch = part<QPushButton>(page, "fetchPictureButton");
    QVERIFY(fetch && fetch->isVisible());
    QTest::qWait(50);
    QCOMPARE(server.connections(), 0); // nothing before a person asks for it
    fetch->click();
    QTRY_VERIFY(!blocks(page).at(1).picture.media.isEmpty());
    QCOMPARE(blocks(page).at(1).picture.width, 80);
    QCOMPARE(blocks(page).at(1).picture.alt, QStringLiteral("Quay"));
    QCOMPARE(blocks(page).at(1).name, QString());
    QVERIFY(!server.received().toLower().contains("cookie"));
    QVERIFY(!server.received().toLower().contains("authorization"));
    QVERIFY(!server.received().toLower().contains("referer"));
    page.edit->undo();
    QCOMPARE(blocks(page).at(1), waiting);
}

void PageForeignTest::pictureThatCannotBeFetchedKeepsItsPlace()
{
    support::BadServer server([](const QByteArray &header) {
        return header.startsWith("GET /gone") ? support::plainAnswer(404) : support::plainAnswer(200, {}, "no picture");
    });
    for (const QString &path : {QStringLiteral("gone.png"), QStringLiteral("words.png")}) {
        Page page;
        page.show(emptyPage());
        page.caretAt(body);
        paste(page,
              QStringLiteral("<p>a</p><img src=\"http://127.0.0.1:%1/%2\"><p>b</p>").arg(server.serverPort()).arg(path),
              QStringLiteral("a b"));
        const core::Block waiting = blocks(page).at(1);
        page.caretAt(body + 1);
        page.press(Qt::Key_Return);
        part<QPushButton>(page, "fetchPictureButton")->click();
        QTRY_VERIFY(said(page).contains(QLatin1String("could not be")));
        QCOMPARE(blocks(page).at(1), waiting);
    }
}

void PageForeignTest::sheetWithItsPictureIsATable()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    paste(page, QString::fromUtf8(fixture(QStringLiteral("excel"))), QStringLiteral("Berth\tDepth\n"), image);
    QCOMPARE(blocks(page).first().kind, BlockKind::Table);
    page.show(emptyPage());
    page.caretAt(body);
    paste(page, QStringLiteral("<img src=\"https://example.org/a.png\">"), {}, image);
    QTRY_VERIFY(!blocks(page).first().picture.media.isEmpty()); // the picture itself was meant
}

void PageForeignTest::addressAloneBecomesACardAndOneStepBackALink()
{
    const QString film = QStringLiteral("https://www.youtube.com/watch?v=abcdefghijk");
    Page page;
    const core::Story before = emptyPage();
    page.show(before);
    page.caretAt(body);
    paste(page, {}, film);
    QCOMPARE(blocks(page).first().kind, BlockKind::Embed);
    QCOMPARE(blocks(page).first().embed.provider, QStringLiteral("youtube"));
    QCOMPARE(blocks(page).size(), 2); // with room to go on
    page.type(QStringLiteral("So"));
    QCOMPARE(core::plainText(blocks(page).last()), QStringLiteral("So"));
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(blocks(page).size(), 1);
    QCOMPARE(blocks(page).first().spans, (QList<core::Span>{{film, samples::linked(film)}}));
    page.edit->undo();
    QCOMPARE(page.page.story().body, before.body);
    // Among words it stays a link; so does one that leads to no known place.
    page.type(QStringLiteral("See "));
    paste(page, {}, film);
    QCOMPARE(blocks(page).size(), 1);
    QCOMPARE(blocks(page).first().spans.last(), (core::Span{film, samples::linked(film)}));
    page.show(before);
    page.caretAt(body);
    paste(page, {}, QStringLiteral("https://harbour.example/tides"));
    QCOMPARE(blocks(page).first().kind, BlockKind::Paragraph);
}

void PageForeignTest::addressOverWordsIsTheirLink()
{
    Page page;
    const core::Story before = storyOf({samples::text(BlockKind::Paragraph, QStringLiteral("the tide table"))});
    page.show(before);
    page.select(body, 4, body, 14);
    paste(page, {}, QStringLiteral("https://harbour.example/tides"));
    const core::Marks link = samples::linked(QStringLiteral("https://harbour.example/tides"));
    QCOMPARE(blocks(page).first().spans,
             (QList<core::Span>{{QStringLiteral("the "), {}}, {QStringLiteral("tide table"), link}}));
    page.edit->undo();
    QCOMPARE(page.page.story().body, before.body);
}

void PageForeignTest::addressesInAMailBecomeCards()
{
    Page page;
    const core::Story before = emptyPage();
    page.show(before);
    page.caretAt(body);
    paste(page, {}, QStringLiteral("Look:\n\nhttps://vimeo.com/123456\n\nIt is short."));
    QCOMPARE(blocks(page).size(), 3);
    QCOMPARE(blocks(page).at(1).embed.provider, QStringLiteral("vimeo"));
    page.edit->undo();
    QCOMPARE(blocks(page).at(1).spans.first().marks.href, QStringLiteral("https://vimeo.com/123456"));
    page.edit->undo();
    QCOMPARE(page.page.story().body, before.body);
}

void PageForeignTest::cellsTakeTablesAndWords()
{
    Page page;
    page.show(storyOf({samples::table(2, 2)}));
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *grid = part<QTableWidget>(page, "tableGrid");
    const auto cells = [&] { return core::plainText(blocks(page).first().table); };
    grid->setCurrentCell(1, 0);
    putOnClipboard(QStringLiteral("<p>Nine <b>metres</b></p><p>at noon</p>"), QStringLiteral("Nine metres at noon"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cells(), QStringLiteral("Berth 0\tBerth 1\nNine metres at noon\t11 m"));
    QVERIFY(blocks(page).first().table.rows.at(1).at(0).spans.at(1).marks.bold);
    putOnClipboard(QStringLiteral("<table><tr><td>a</td><td><i>b</i></td></tr></table>"), QStringLiteral("a\tb"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cells(), QStringLiteral("Berth 0\tBerth 1\na\tb"));
    // Also while a cell is being typed in.
    grid->setCurrentCell(1, 1);
    QTest::keyClicks(grid, QStringLiteral("x"));
    putOnClipboard({}, QStringLiteral("1\t2\n3\t4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cells(), QStringLiteral("Berth 0\tBerth 1\t\na\t1\t2\n\t3\t4"));
    putOnClipboard({}, QStringLiteral("a\tb\n").repeated(5000));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!said(page).isEmpty());
    QCOMPARE(blocks(page).first().table.rows.size(), 3);
}

void PageForeignTest::tooMuchIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("refused");
    QTest::newRow("nested tables") << QStringLiteral("<table><tr><td>").repeated(10'000) + QStringLiteral("deep")
                                   << QString() << false;
    QTest::newRow("nested lists") << QStringLiteral("<ul><li>").repeated(10'000) + QStringLiteral("deep") << QString()
                                  << false;
    QTest::newRow("a word, marked up") << QLatin1String("<p>") + QString(10'000'000, QLatin1Char('x')) << QString()
                                       << false;
    QTest::newRow("a word") << QString() << QString(10'000'000, QLatin1Char('x')) << true;
    QTest::newRow("items") << QStringLiteral("<li>x").repeated(1'000'000) << QString() << true;
    QTest::newRow("lines") << QString() << QStringLiteral("- x\n").repeated(1'000'000) << true;
    QTest::newRow("cells") << QStringLiteral("<table><tr>") + QStringLiteral("<td>").repeated(60'000) << QString()
                           << true;
    QTest::newRow("many paragraphs") << QString() << QStringLiteral("A line of it.\n\n").repeated(15'000) << false;
}

void PageForeignTest::tooMuchIsRefusedAtOnce()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(bool, refused);
    Page page;
    const core::Story before = storyOf({samples::text(BlockKind::Paragraph, QStringLiteral("Here"))});
    page.show(before);
    page.caretAt(body, 4);
    putOnClipboard(html, text);
    QElapsedTimer clock;
    clock.start();
    page.press(Qt::Key_V, Qt::ControlModifier);
    waitForPaste(page);
    page.page.grab();
    const qint64 taken = clock.elapsed();
    qInfo() << QTest::currentDataTag() << taken << "ms"; // a second at most on a machine that has time
    if (refused) {
        QCOMPARE(page.page.story().body, before.body);
        QVERIFY(said(page).contains(QLatin1String("more than a story can take")));
    } else {
        QVERIFY(!(page.page.story().body == before.body));
    }
    page.type(QStringLiteral("!")); // alive
    QVERIFY(core::plainText(page.page.story().body).contains(QLatin1Char('!')));
}

void PageForeignTest::endlessWordIsCutAndSaid()
{
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    paste(page, {}, QLatin1String("so ") + QString(100'000, QLatin1Char('x')) + QLatin1String(" it is"));
    QVERIFY(core::plainText(page.page.story().body).size() < 2000);
    QVERIFY(core::plainText(page.page.story().body).endsWith(QLatin1String(" it is")));
    QVERIFY2(said(page).contains(QLatin1String("endless")), qPrintable(said(page)));
}

// One that is in the story already, opened from a site or a file: no byte of it may be lost.
void PageForeignTest::endlessWordOfAStoryIsLaidOutAtOnce()
{
    for (const QString &word : {QString(100'000, QLatin1Char('x')), QStringLiteral("کشتی").repeated(25'000),
                                QStringLiteral("x\u00a0").repeated(50'000)}) {
        Page page;
        const core::Story story =
            storyOf({samples::text(BlockKind::Paragraph, QLatin1String("so ") + word + QLatin1String(" it is"))});
        QElapsedTimer clock;
        clock.start();
        page.show(story);
        page.page.grab();
        page.caretAt(body, 2);
        page.type(QStringLiteral("!"));
        page.edit->undo();
        const qint64 taken = clock.elapsed();
        qInfo() << taken << "ms";
        // Wrapping at words would look for the end of this one on each of its lines.
        QCOMPARE(page.block(body).layout()->textOption().wrapMode(), QTextOption::WrapAnywhere);
        QCOMPARE(page.page.story().body, story.body);
    }
}

void PageForeignTest::textWithoutEndIsACardThatLosesNothing()
{
    for (const QString &text :
         {QString(10'000'000, QLatin1Char('x')), QStringLiteral("so it goes on ").repeated(100'000)}) {
        Page page;
        core::Block endless = samples::text(BlockKind::Paragraph, text);
        endless.spans.append({QStringLiteral("!"), samples::marked(&core::Marks::bold)});
        const core::Story story = storyOf({samples::text(BlockKind::Paragraph, QStringLiteral("Before")), endless,
                                           samples::text(BlockKind::Paragraph, QStringLiteral("After"))});
        QElapsedTimer clock;
        clock.start();
        page.show(story);
        QVERIFY(!page.page.grab().isNull());
        page.caretAt(body + 2);
        page.type(QStringLiteral("x"));
        page.press(Qt::Key_Backspace);
        const qint64 taken = clock.elapsed();
        qInfo() << taken << "ms";
        QCOMPARE(page.block(body + 1).length(), 1); // nothing of it is laid out
        QVERIFY(page.page.story().body == story.body);
        page.caretAt(body + 1); // one thing: moved, deleted and brought back as a whole
        page.page.actions().moveUp->trigger();
        QVERIFY(blocks(page).first() == endless);
        page.press(Qt::Key_Delete);
        QCOMPARE(blocks(page).size(), 2);
        page.edit->undo();
        page.edit->undo();
        QVERIFY(page.page.story().body == story.body);
        page.caretAt(body + 1);
        page.press(Qt::Key_Return);
        page.type(QStringLiteral("Between"));
        QVERIFY(blocks(page).at(1) == endless);
        QCOMPARE(core::plainText(blocks(page).at(2)), QStringLiteral("Between"));
    }
}

void PageForeignTest::longParagraphOfAPasteIsBroken()
{
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    const QString text = QStringLiteral("so it goes on ").repeated(20'000);
    QElapsedTimer clock;
    clock.start();
    paste(page, {}, text);
    page.page.grab();
    qInfo() << clock.elapsed() << "ms";
    QVERIFY(blocks(page).size() > 10);
    QCOMPARE(core::plainText(page.page.story().body).simplified(), text.simplified());
}

void PageForeignTest::tableForASpreadsheetKeepsThePageAlive()
{
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    QElapsedTimer clock;
    clock.start();
    paste(page, {}, QStringLiteral("Berth\tDepth in metres\tat noon\tx\n").repeated(9000));
    page.page.grab();
    QCOMPARE(blocks(page).first().table.rows.size(), 9000);
    page.page.grab();
    qInfo() << clock.elapsed() << "ms";
    auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
    QVERIFY(edit->pageLayout().cardRect(page.block(body)).height() < 100 * 60); // the first hundred rows
}

void PageForeignTest::typedAddressBecomesACard()
{
    const QString film = QStringLiteral("https://youtu.be/abcdefghijk");
    Page page;
    page.show(emptyPage());
    page.caretAt(body);
    page.type(film);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("So"));
    QCOMPARE(blocks(page).size(), 2);
    QCOMPARE(blocks(page).first().embed.provider, QStringLiteral("youtube"));
    QCOMPARE(core::plainText(blocks(page).last()), QStringLiteral("So"));
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(blocks(page).first().spans, (QList<core::Span>{{film, samples::linked(film)}}));
    page.edit->undo();
    QCOMPARE(blocks(page).first().spans, (QList<core::Span>{{film, {}}}));
    page.show(emptyPage());
    page.caretAt(body);
    page.type(QStringLiteral("See ") + film);
    page.press(Qt::Key_Return);
    QCOMPARE(blocks(page).first().kind, BlockKind::Paragraph);
}

void PageForeignTest::copyGivesEveryForm()
{
    Page page;
    core::Story story = samples::everyKind();
    page.show(story);
    page.edit->setFocus();
    page.select(body, 0, body + 9, 3);
    page.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->hasFormat(QStringLiteral("application/x-standfirst-blocks")));
    QVERIFY(mime->html().contains(QLatin1String("<blockquote")));
    QVERIFY(!mime->html().contains(QLatin1String("style=")));
    QVERIFY(!mime->html().contains(QLatin1String("class=\"x")));
    QVERIFY(!mime->html().contains(QLatin1String("Ask the authority"))); // a note to the desk is for the desk
    QVERIFY(mime->data(QStringLiteral("text/markdown")).contains("> The wall has moved"));
    QVERIFY(mime->text().contains(QLatin1String("The channel was last dredged nine years ago")));
    QVERIFY(!mime->text().contains(QChar(0xfffc)));
}

void PageForeignTest::ownCopyOfAnyBodyComesBack()
{
    const auto withoutIds = [](QList<core::Block> given) {
        for (core::Block &block : given) {
            block.id = {};
            block.origin.glueAfter = {};
            block.origin.glue.clear(); // holds only beside the block it was read after
        }
        return given;
    };
    QRandomGenerator random(20260301);
    for (int round = 0; round < 150; ++round) {
        const core::Body given = samples::randomBody(random);
        const auto mime = ui::mimeOf(given.blocks);
        const auto read = ui::readMime(*mime, ui::PasteAs::Formatted, QStringLiteral("en-GB"));
        QVERIFY(read.ok());
        QVERIFY(withoutIds(read->blocks) == withoutIds(given.blocks));
        // And on the page: all of it copied and put into another story.
        if (round % 10 != 0)
            continue;
        Page page;
        core::Story story = samples::emptyStory();
        story.body = given;
        page.show(story);
        const core::Body shown = page.page.story().body;
        page.select(body, 0, body + static_cast<int>(shown.blocks.size()) - 1,
                    page.block(body + static_cast<int>(shown.blocks.size()) - 1).length() - 1);
        page.press(Qt::Key_C, Qt::ControlModifier);
        const core::Story before = samples::emptyStory();
        page.show(before);
        page.caretAt(body);
        const core::Body empty = page.page.story().body;
        page.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(readers(blocks(page)), readers(shown.blocks));
        const core::Body pasted = page.page.story().body;
        page.edit->undo();
        QCOMPARE(page.page.story().body, empty);
        page.edit->redo();
        QCOMPARE(page.page.story().body, pasted);
    }
}

QTEST_MAIN(PageForeignTest)
#include "page_foreign_test.moc"
