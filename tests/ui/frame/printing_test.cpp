// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop_screen.h"
#include "support/test_services.h"
#include "ui/frame/main_window.h"
#include "ui/frame/print_pages.h"
#include "ui/frame/story_session.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"

#include <QAbstractTextDocumentLayout>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <functional>

using namespace ui;
using core::Block;
using core::BlockKind;

namespace {

constexpr QSizeF page(4590, 7060); // units

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pagesIn(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

core::Span call(const QString &note)
{
    core::Span span{core::footnoteCall, {}};
    span.marks.footnote = note;
    return span;
}

core::Span marked(const QString &text, bool core::Marks::*mark)
{
    core::Span span{text, {}};
    span.marks.*mark = true;
    return span;
}

Block note(const QString &name, const QString &text)
{
    Block block = core::textBlock(BlockKind::Footnote, text);
    block.name = name;
    return block;
}

core::Cell cell(const QString &text, int columns = 1)
{
    core::Cell cell;
    cell.spans = {core::Span{text, {}}};
    cell.columns = columns;
    return cell;
}

Block item(const QString &text, bool ordered, int level = 0)
{
    Block block = core::textBlock(BlockKind::ListItem, text, level);
    block.ordered = ordered;
    return block;
}

QImage photo()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(QColor(0x7c, 0xa6, 0xb8));
    QPainter painter(&image);
    painter.fillRect(0, 560, 1200, 240, QColor(0x3b, 0x5b, 0x6d));
    painter.fillRect(420, 360, 360, 200, QColor(0xe8, 0xe4, 0xd8));
    return image;
}

PrintedStory english()
{
    core::Story story;
    story.language = QStringLiteral("en-GB");
    story.kicker = QStringLiteral("Port Elin");
    story.headline = QStringLiteral("The ferry that stayed: how a harbour town kept its last boat");
    story.standfirst = QStringLiteral("After eleven years of talks the board has voted. Two crossings a day remain.");
    story.byline = QStringLiteral("Mara Lind");
    story.dateline = QStringLiteral("Port Elin, Monday");
    story.leadPicture.media = {QStringLiteral("photo")};
    story.leadPicture.caption = QStringLiteral("The Marisol at her pier on the morning of the vote.");
    story.leadPicture.credit = QStringLiteral("Photo: Iver Holm");
    story.credits = {{QStringLiteral("Harbour Wire"), {}}};
    QList<Block> &blocks = story.body.blocks;
    const QString words = QStringLiteral(
        "Port Elin kept its last ferry after a vote that few expected, and the board said that the timetable "
        "would hold through the winter. ");
    Block first = core::textBlock(BlockKind::Paragraph, words.repeated(2));
    first.spans << call(QStringLiteral("b")) << marked(QStringLiteral(" Nobody spoke against it."), &core::Marks::bold)
                << call(QStringLiteral("a"));
    blocks << first << core::textBlock(BlockKind::DeskNote, QStringLiteral("Ask Iver for the second picture"));
    blocks << core::textBlock(BlockKind::Heading, QStringLiteral("What was decided"), 2);
    blocks << core::textBlock(BlockKind::Paragraph, words.repeated(3));
    blocks << core::textBlock(BlockKind::Quote, QStringLiteral("We did not think that we would win."));
    blocks << core::textBlock(BlockKind::QuoteSource, QStringLiteral("Elin Brandt, deckhand"));
    blocks << item(QStringLiteral("Two crossings a day"), false) << item(QStringLiteral("At seven"), false, 1)
           << item(QStringLiteral("At five"), false, 1) << item(QStringLiteral("A lower fare"), false);
    blocks << item(QStringLiteral("First, the timetable"), true) << item(QStringLiteral("Second, the pier"), true);
    blocks << core::textBlock(BlockKind::PullQuote, QStringLiteral("A town is where the boat stops."));
    Block table;
    table.kind = BlockKind::Table;
    table.table.headRows = 1;
    core::Cell year = cell(QStringLiteral("Year"));
    core::Cell passengers = cell(QStringLiteral("Passengers"));
    year.header = passengers.header = true;
    core::Cell number = cell(QStringLiteral("18 200"));
    number.align = core::Align::End;
    table.table.rows = {
        {year, passengers}, {cell(QStringLiteral("2024")), number}, {cell(QStringLiteral("No figures since"), 2)}};
    table.spans = {core::Span{QStringLiteral("Passengers by year"), {}}};
    blocks << table;
    blocks << core::textBlock(BlockKind::Code, QStringLiteral("speed = 12\nstops = 4"));
    blocks << core::textBlock(BlockKind::Separator, {});
    for (int i = 0; i < 14; ++i)
        blocks << core::textBlock(BlockKind::Paragraph, words.repeated(2 + i % 3));
    blocks << note(QStringLiteral("a"), QStringLiteral("Minutes of the board, page 4."))
           << note(QStringLiteral("b"), QStringLiteral("The vote was nine to two."));
    return {story, {{{QStringLiteral("photo")}, photo()}}};
}

PrintedStory persian()
{
    core::Story story;
    story.language = QStringLiteral("fa");
    story.kicker = QString::fromUtf8("بندر الین");
    story.headline = QString::fromUtf8(
        "کشتی‌ای که ماند: شهری بندری آخرین قایق خود را نگه داشت");
    story.standfirst = QString::fromUtf8(
        "پس از یازده سال گفت‌وگو، هیئت بندر رأی داد. روزی دو سفر "
        "می‌ماند.");
    story.byline = QString::fromUtf8("مارا لیند");
    story.leadPicture.media = {QStringLiteral("photo")};
    story.leadPicture.caption = QString::fromUtf8("کشتی در صبح روز رأی‌گیری کنار اسکله.");
    story.credits = {{QString::fromUtf8("خبرگزاری بندر"), {}}};
    const QString words = QString::fromUtf8(
        "بندر الین آخرین کشتی خود را نگه داشت و هیئت بندر گفت که برنامهٔ زمانی تا پایان زمستان "
        "پابرجا می‌ماند. مدیر شرکت Harbour Lines در این باره چیزی نگفت. ");
    Block first = core::textBlock(BlockKind::Paragraph, words.repeated(2));
    first.spans << call(QStringLiteral("a"));
    QList<Block> &blocks = story.body.blocks;
    blocks << first << core::textBlock(BlockKind::Heading, QString::fromUtf8("چه تصمیمی گرفته شد"), 2);
    blocks << core::textBlock(BlockKind::Paragraph, words.repeated(3));
    blocks << item(QString::fromUtf8("روزی دو سفر"), true) << item(QString::fromUtf8("کرایهٔ کمتر"), true);
    blocks << core::textBlock(BlockKind::Quote,
                              QString::fromUtf8("فکر نمی‌کردیم که پیروز شویم."));
    blocks << core::textBlock(BlockKind::QuoteSource, QString::fromUtf8("الین برانت، ملوان"));
    Block table;
    table.kind = BlockKind::Table;
    table.table.headRows = 1;
    core::Cell year = cell(QString::fromUtf8("سال"));
    core::Cell passengers = cell(QString::fromUtf8("مسافر"));
    year.header = passengers.header = true;
    table.table.rows = {{year, passengers},
                        {cell(QString::fromUtf8("۱۴۰۳")), cell(QString::fromUtf8("۱۸۲۰۰"))},
                        {cell(QStringLiteral("Coast Ferries")), cell(QStringLiteral("Harbour بندر"))}};
    blocks << table;
    for (int i = 0; i < 12; ++i)
        blocks << core::textBlock(BlockKind::Paragraph, words.repeated(2 + i % 2));
    blocks << note(QStringLiteral("a"), QString::fromUtf8("صورت‌جلسهٔ هیئت، صفحهٔ ۴."));
    return {story, {{{QStringLiteral("photo")}, photo()}}};
}

} // namespace

// Stories on paper: what is set, how, and both ways out of the window.
class PrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void printsHeadTextAndNotesInOrder();
    void leavesNotesToTheDeskOut();
    void tablesKeepTheirCellsAndTheirHead();
    void picturesThatOnlyTheSiteHasKeepTheirPlaceAndWords();
    void listsBeginAtTheirNumber();
    void rightToLeftStoriesAreSetRightToLeft();
    void headingsStayWithTheirText();
    void everyPageHasItsNumberAtTheFoot();
    void exportsAPdfFromTheWindow();
    void printsFromTheWindow();
    void aLongStoryIsSetQuickly();
};

void PrintingTest::printsHeadTextAndNotesInOrder()
{
    const auto document = printedDocument(english(), page);
    const QString text = document->toPlainText();
    qsizetype at = 0;
    for (const char *words : {"Port Elin",
                              "The ferry that stayed",
                              "After eleven years",
                              "Mara Lind · Port Elin, Monday",
                              "The Marisol at her pier",
                              "Photo: Iver Holm",
                              "winter. 1",
                              "against it.2",
                              "What was decided",
                              "We did not think",
                              "— Elin Brandt, deckhand",
                              "Two crossings",
                              "At seven",
                              "First, the timetable",
                              "A town is where",
                              "Passengers",
                              "18 200",
                              "No figures since",
                              "Passengers by year",
                              "speed = 12",
                              "∗",
                              "1  The vote was nine to two.",
                              "2  Minutes of the board",
                              "© Harbour Wire"}) {
        const qsizetype found = text.indexOf(QString::fromUtf8(words), at);
        QVERIFY2(found >= at, words);
        at = found;
    }
}

void PrintingTest::leavesNotesToTheDeskOut()
{
    QVERIFY(!printedDocument(english(), page)->toPlainText().contains(QStringLiteral("Ask Iver")));
}

void PrintingTest::tablesKeepTheirCellsAndTheirHead()
{
    const auto document = printedDocument(english(), page);
    const QTextTable *table = nullptr;
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        if (auto *found = qobject_cast<QTextTable *>(frame))
            table = found;
    }
    QVERIFY(table);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(table->format().headerRowCount(), 1);
    QCOMPARE(table->cellAt(2, 1).column(), 0); // one cell over both columns
    QVERIFY(!table->cellAt(2, 0).firstCursorPosition().charFormat().font().bold());
    QCOMPARE(table->cellAt(1, 1).firstCursorPosition().blockFormat().alignment(), Qt::AlignRight);
}

void PrintingTest::picturesThatOnlyTheSiteHasKeepTheirPlaceAndWords()
{
    const auto remote = [](const char *alt, const char *caption) {
        core::Picture picture;
        picture.remoteUrl = QStringLiteral("https://elin.example/a.jpg");
        picture.alt = QString::fromUtf8(alt);
        picture.caption = QString::fromUtf8(caption);
        return picture;
    };
    PrintedStory printed{{}, {{{QStringLiteral("photo")}, photo()}}};
    printed.story.language = QStringLiteral("en");
    core::Picture here;
    here.media = {QStringLiteral("photo")};
    here.caption = QStringLiteral("Here");
    Block gallery;
    gallery.kind = BlockKind::Gallery;
    gallery.columns = 2;
    gallery.pictures = {here, remote("A pier", "There"), remote("A boat", "")};
    Block alone;
    alone.kind = BlockKind::Picture;
    alone.picture = remote("A lamp", "");
    alone.picture.credit = QStringLiteral("N. Brandt");
    printed.story.body.blocks = {core::textBlock(BlockKind::Paragraph, QStringLiteral("Before")), gallery, alone,
                                 core::textBlock(BlockKind::Paragraph, QStringLiteral("After"))};
    const auto document = printedDocument(printed, page);
    const QStringList words = document->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(words,
             QStringList({QStringLiteral("Before"), QString(QChar::ObjectReplacementCharacter), QStringLiteral("Here"),
                          QStringLiteral("A pier"), QStringLiteral("There"), QStringLiteral("A boat"),
                          QStringLiteral("A lamp"), QStringLiteral("N. Brandt"), QStringLiteral("After")}));
    const QTextTable *grid = nullptr;
    int frames = 0;
    const std::function<void(QTextFrame *)> count = [&](QTextFrame *frame) {
        for (QTextFrame *child : frame->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(child))
                grid = table;
            else if (child->frameFormat().border() > 0)
                ++frames;
            count(child);
        }
    };
    count(document->rootFrame());
    QVERIFY(grid);
    QCOMPARE(grid->columns(), 2);
    QCOMPARE(grid->rows(), 2);
    QCOMPARE(frames, 3);
}

void PrintingTest::listsBeginAtTheirNumber()
{
    PrintedStory printed;
    printed.story.language = QStringLiteral("en");
    for (const char *words : {"Fifth", "Sixth"})
        printed.story.body.blocks << item(QString::fromUtf8(words), true);
    printed.story.body.blocks.first().origin.opening = "<!-- wp:list {\"ordered\":true,\"start\":5} -->\n"
                                                       "<ol start=\"5\"><!-- wp:list-item -->\n";
    printed.story.body.blocks << core::textBlock(BlockKind::Paragraph, QStringLiteral("Between"))
                              << item(QStringLiteral("First"), true);
    const QString text = printedDocument(printed, page)->toPlainText();
    QCOMPARE(text, QStringLiteral("5.\tFifth\n6.\tSixth\nBetween\n1.\tFirst"));
}

void PrintingTest::rightToLeftStoriesAreSetRightToLeft()
{
    const auto document = printedDocument(persian(), page);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        QCOMPARE(block.textDirection(), block.text().isEmpty() || block.text() == QLatin1String("Coast Ferries")
                                            ? block.textDirection()
                                            : Qt::RightToLeft);
    const QString text = document->toPlainText();
    QVERIFY(text.contains(QString::fromUtf8("۱  صورت‌جلسهٔ"))); // notes in Persian digits
    // Lines of the text begin at the right edge.
    QTextBlock body = document->find(QString::fromUtf8("پابرجا")).block();
    QVERIFY(body.layout()->lineCount() > 1);
    const QTextLine last = body.layout()->lineAt(body.layout()->lineCount() - 1);
    QVERIFY(last.naturalTextRect().right() > page.width() * 0.95);
    QVERIFY(text.contains(QString::fromUtf8("۲.")));
    // The first column of a table is the right one.
    const auto *table = qobject_cast<QTextTable *>(document->rootFrame()->childFrames().value(0));
    QVERIFY(table);
    QCOMPARE(table->cellAt(0, 1).firstCursorPosition().block().text(), QString::fromUtf8("سال"));
    for (const auto &[words, column] : {std::pair("Coast Ferries", 1), std::pair("Harbour بندر", 0)}) {
        const QTextBlock cell = table->cellAt(2, column).firstCursorPosition().block();
        QCOMPARE(cell.text(), QString::fromUtf8(words));
        QCOMPARE(cell.textDirection(), column == 1 ? Qt::LeftToRight : Qt::RightToLeft);
        const QRectF line = cell.layout()->lineAt(0).naturalTextRect(); // at the side where its column begins
        QVERIFY(line.right() > cell.layout()->lineAt(0).width() * 0.9);
    }
    QCOMPARE(printedNumber(12, QStringLiteral("fa")), QString::fromUtf8("۱۲"));
    QCOMPARE(printedNumber(1200, QStringLiteral("en")), QStringLiteral("1200"));
}

void PrintingTest::headingsStayWithTheirText()
{
    // However much stands above it.
    for (int lines = 20; lines < 60; lines += 1) {
        PrintedStory story;
        story.story.language = QStringLiteral("en");
        for (int i = 0; i < lines; ++i)
            story.story.body.blocks << core::textBlock(BlockKind::Paragraph, QStringLiteral("A line."));
        story.story.body.blocks << core::textBlock(BlockKind::Heading, QStringLiteral("Heading"), 2)
                                << core::textBlock(BlockKind::Paragraph, QStringLiteral("Its text."));
        const auto document = printedDocument(story, page);
        const QTextBlock heading = document->find(QStringLiteral("Heading")).block();
        const auto pageOf = [&](const QTextBlock &block) {
            return int(document->documentLayout()->blockBoundingRect(block).top() / page.height());
        };
        QCOMPARE(pageOf(heading), pageOf(heading.next()));
    }
}

void PrintingTest::everyPageHasItsNumberAtTheFoot()
{
    const PrintPages pages(english(), usualLayout());
    QVERIFY(pages.count() > 1);
    for (int number = 0; number < pages.count(); ++number) {
        QImage sheet(595, 842, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        pages.draw(painter, number, 72);
        painter.end();
        const auto ink = [&sheet](const QRect &part) {
            for (int y = part.top(); y <= part.bottom(); ++y) {
                for (int x = part.left(); x <= part.right(); ++x) {
                    if (qGray(sheet.pixel(x, y)) < 200)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(ink({480, 784, 48, 14})); // number
        QVERIFY(!ink({0, 0, 595, 56}));   // margins
        QVERIFY(!ink({0, 0, 60, 842}));
        QVERIFY(!ink({535, 0, 59, 842}));
        QCOMPARE(ink({68, 784, 200, 14}), number > 0); // headline
    }
}

void PrintingTest::exportsAPdfFromTheWindow()
{
    support::TestServices services;
    Theme theme(workflow::ColourScheme::Dark); // paper stays white
    MainWindow window(services.services(), PreviewFactory(), theme);
    window.show();
    QTRY_VERIFY(window.session().isOpen());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("story"));
    window.actions().exportPdf->trigger();
    auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("exportPdfDialog"));
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QTRY_VERIFY(name->isVisible());
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    const QString pdf = file + QStringLiteral(".pdf");
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), 20'000);
    const QByteArray bytes = bytesOf(pdf);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(pagesIn(bytes) >= 1);
    QCOMPARE(QFileInfo(pdf).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QTRY_VERIFY(window.findChild<Toast *>(QStringLiteral("toast"))->text().contains(QStringLiteral("story.pdf")));
}

void PrintingTest::printsFromTheWindow()
{
    support::TestServices services;
    Theme theme(workflow::ColourScheme::Light);
    MainWindow window(services.services(), PreviewFactory(), theme);
    window.show();
    QTRY_VERIFY(window.session().isOpen());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    window.actions().print->trigger();
    auto *dialog = window.findChild<QPrintDialog *>(QStringLiteral("printDialog"));
    QVERIFY(dialog);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat); // there is no printer where tests run
    dialog->printer()->setOutputFileName(file);
    dialog->done(QDialog::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(
        window.findChild<Toast *>(QStringLiteral("toast"))->text().contains(QStringLiteral("printer")), 20'000);
    QVERIFY(pagesIn(bytesOf(file)) >= 1);
}

void PrintingTest::aLongStoryIsSetQuickly()
{
    PrintedStory story = english();
    const QList<Block> once = story.story.body.blocks;
    while (core::wordCount(story.story) < 50'000)
        story.story.body.blocks << once;
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = storyPdf(story, usualLayout());
    qInfo("%d words, %d pages, %lld kB: %lld ms", core::wordCount(story.story), pagesIn(pdf), pdf.size() / 1024,
          timer.elapsed());
    QVERIFY(pagesIn(pdf) > 50);
}

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
