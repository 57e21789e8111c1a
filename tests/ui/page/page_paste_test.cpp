// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_samples.h"

#include "formats/block_markup.h"
#include "ui/page/clipboard.h"
#include "ui/page/story_document.h"
#include "ui/page/story_edit.h"
#include "workflow/pasting.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using core::BlockKind;
using samples::Page;

class PagePasteTest : public QObject
{
    Q_OBJECT

private slots:
    void ownCopyComesBackWithoutLoss();
    void twoQuotesSideBySideStayTwo();
    void foreignHtmlIsCleanedAndNothingIsRead();
    void aBlockThatAClassicPostCannotHoldIsTold();
    void fieldsTakeOneLineOfPlainText();
    void severalParagraphsGoBetweenTheHalves();
    void plainPasteTakesNoMarks();
    void documentFetchesNothing();
    void pictureFileBecomesACard();
    void whatIsNoPictureLeavesNoCard();
};

namespace {

void putOnClipboard(const QString &html, const QString &text)
{
    auto *mime = new QMimeData;
    if (!html.isEmpty())
        mime->setHtml(html);
    mime->setText(text);
    QApplication::clipboard()->setMimeData(mime);
}

} // namespace

void PagePasteTest::ownCopyComesBackWithoutLoss()
{
    Page page;
    const core::Story story = samples::harbour();
    page.show(story);
    page.select(5, 0, 17, page.block(17).length() - 1);
    page.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->mimeData()->text().contains(QLatin1String("tide table")));
    page.show(samples::emptyStory());
    page.caretAt(5);
    page.press(Qt::Key_V, Qt::ControlModifier);
    const core::Body pasted = page.page.story().body;
    QVERIFY(core::sameContent(pasted, story.body));
    for (qsizetype at = 0; at < pasted.blocks.size(); ++at)
        QVERIFY(pasted.blocks.at(at).id != story.body.blocks.at(at).id);
    QCOMPARE(pasted.blocks.at(10).origin.source, story.body.blocks.at(10).origin.source);
    page.edit->undo();
    QCOMPARE(page.lines(), QStringList(6, QString()));
}

void PagePasteTest::twoQuotesSideBySideStayTwo()
{
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(5);
    putOnClipboard(QStringLiteral("<blockquote>One</blockquote><blockquote>Two</blockquote>"), QStringLiteral("One"));
    page.press(Qt::Key_V, Qt::ControlModifier);
    const QList<core::Block> blocks = page.page.story().body.blocks;
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(1).kind, core::BlockKind::Quote);
    QVERIFY(blocks.at(1).origin.glue.contains("</blockquote>"));
    QCOMPARE(blocks.at(1).origin.glueAfter, blocks.at(0).id);
}

void PagePasteTest::foreignHtmlIsCleanedAndNothingIsRead()
{
    QTemporaryDir folder;
    const QString canary = folder.filePath(QStringLiteral("canary.png"));
    QImage(4, 4, QImage::Format_RGB32).save(canary);
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(5);
    putOnClipboard(QStringLiteral("<script>alert(1)</script><p onclick=\"x()\">Good <b>words</b>"
                                  "<a href=\"javascript:alert(1)\">here</a></p><img src=\"file://%1\"><p>End</p>")
                       .arg(canary),
                   QStringLiteral("Good"));
    page.press(Qt::Key_V, Qt::ControlModifier);
    const core::Body body = page.page.story().body;
    QVERIFY(core::plainText(body).contains(QLatin1String("Good words")));
    QVERIFY(!core::plainText(body).contains(QLatin1String("alert")));
    for (const core::Block &block : body.blocks) {
        QVERIFY(block.picture.media.isEmpty()); // nothing was taken in
        QVERIFY(!block.picture.remoteUrl.startsWith(QLatin1String("file")));
        for (const core::Span &span : block.spans)
            QVERIFY(!span.marks.href.startsWith(QLatin1String("javascript")));
    }
}

void PagePasteTest::aBlockThatAClassicPostCannotHoldIsTold()
{
    const core::Body plugin = formats::readBlocks("<!-- wp:plugin/map {\"id\":7} /-->\n\n"
                                                  "<!-- wp:paragraph -->\n<p>Words</p>\n<!-- /wp:paragraph -->");
    core::Story story = samples::emptyStory();
    story.body = formats::readBlocks("<p>One</p>\n\n<p>Two</p>");
    for (const bool classic : {true, false}) {
        Page page;
        if (!classic)
            story.body = formats::readBlocks("<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n"
                                             "<!-- wp:paragraph -->\n<p>Two</p>\n<!-- /wp:paragraph -->");
        page.show(story);
        page.caretAt(5, 3);
        auto *mime = new QMimeData;
        mime->setData(ui::mimeOf(plugin.blocks, story.site)->formats().first(),
                      workflow::ownCopyOf(plugin.blocks, story.site));
        QApplication::clipboard()->setMimeData(mime);
        QSignalSpy told(qobject_cast<ui::StoryEdit *>(page.edit), &ui::StoryEdit::leftOut);
        page.press(Qt::Key_V, Qt::ControlModifier);
        const core::Body body = page.page.story().body;
        const auto isPlugin = [](const core::Block &block) { return block.name == QLatin1String("plugin/map"); };
        QCOMPARE(std::any_of(body.blocks.cbegin(), body.blocks.cend(), isPlugin), !classic);
        QVERIFY(core::plainText(body).contains(QLatin1String("Words")));
        QCOMPARE(told.size(), classic ? 1 : 0);
        QCOMPARE(formats::writeBlocks(body).contains("wp:plugin/map"), !classic);
    }
}

void PagePasteTest::fieldsTakeOneLineOfPlainText()
{
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(1);
    putOnClipboard(QStringLiteral("<h1>Harbour</h1><p>opens <b>again</b></p>"), QStringLiteral("Harbour\nopens again"));
    page.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(page.page.fields().headline, QStringLiteral("Harbour opens again"));
    QCOMPARE(page.lines().size(), 6);
}

void PagePasteTest::severalParagraphsGoBetweenTheHalves()
{
    Page page;
    core::Story story = samples::emptyStory();
    story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("before after"))};
    page.show(story);
    page.caretAt(5, 7);
    putOnClipboard({}, QStringLiteral("one\n\ntwo"));
    page.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("before one\ntwoafter"));
    QCOMPARE(page.page.story().body.blocks.first().id, story.body.blocks.first().id);
    page.edit->undo();
    QCOMPARE(page.page.story().body, story.body);
}

void PagePasteTest::plainPasteTakesNoMarks()
{
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(5);
    putOnClipboard(QStringLiteral("<p>a <b>b</b></p>"), QStringLiteral("a b"));
    page.page.actions().pastePlain->trigger();
    QCOMPARE(page.page.story().body.blocks.first().spans, (QList<core::Span>{{QStringLiteral("a b"), {}}}));
}

void PagePasteTest::documentFetchesNothing()
{
    QTemporaryDir folder;
    const QString canary = folder.filePath(QStringLiteral("canary.png"));
    QImage(4, 4, QImage::Format_RGB32).save(canary);
    Page page;
    QVERIFY(page.edit->document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(canary)).isNull());
    QVERIFY(page.edit->loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(canary)).isNull());
}

void PagePasteTest::pictureFileBecomesACard()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("pier.png"));
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(file));
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(5);
    page.type(QStringLiteral("Text"));
    page.page.insertPicture(file);
    const auto picture = [&] { return page.page.story().body.blocks.at(1).picture; };
    QCOMPARE(page.page.story().body.blocks.at(1).kind, BlockKind::Picture); // a card at once
    QTRY_VERIFY(!picture().media.isEmpty());
    QCOMPARE(picture().width, 300);
    QCOMPARE(page.page.story().body.blocks.size(), 3); // with a paragraph to go on in
    page.edit->undo();
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("Text"));
    QCOMPARE(page.page.story().body.blocks.size(), 1);
}

void PagePasteTest::whatIsNoPictureLeavesNoCard()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("fake.png"));
    QFile fake(file);
    QVERIFY(fake.open(QIODevice::WriteOnly));
    fake.write("not a picture");
    fake.close();
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(5);
    page.type(QStringLiteral("Text"));
    page.page.insertPicture(file);
    const auto hasCard = [&] {
        const QList<core::Block> blocks = page.page.story().body.blocks;
        return std::any_of(blocks.begin(), blocks.end(),
                           [](const core::Block &block) { return block.kind == BlockKind::Picture; });
    };
    QVERIFY(hasCard());
    QTRY_VERIFY(!hasCard());
}

QTEST_MAIN(PagePasteTest)
#include "page_paste_test.moc"
