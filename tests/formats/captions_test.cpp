// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The caption of a picture: its marks and the notes it calls, through everything that reads and writes it.
#include "core/caption_calls.h"
#include "core/story.h"
#include "formats/block_markup.h"
#include "formats/carried_marks.h"
#include "formats/documents/document.h"
#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "formats/markdown.h"
#include "formats/picture_source.h"
#include "formats/plain_text.h"

#include <QTest>

using namespace core;
using formats::captionSpans;

namespace {

Marks bold()
{
    Marks marks;
    marks.bold = true;
    return marks;
}

Marks struck()
{
    Marks marks;
    marks.strike = true;
    return marks;
}

Marks link()
{
    Marks marks;
    marks.href = QStringLiteral("https://ok.example/q");
    return marks;
}

Span call(const QString &name)
{
    Span span{QString(footnoteCall), {}};
    span.marks.footnote = name;
    return span;
}

Span plain(const char *words)
{
    return {QString::fromUtf8(words), {}};
}

QList<Span> marked(const QString &note)
{
    return {plain("The "), {QStringLiteral("long"), bold()},     plain(" wall"),   call(note),
            plain(" at "), {QStringLiteral("the quay"), link()}, plain(", once "), {QStringLiteral("grey"), struck()}};
}

Block pictureWith(const QList<Span> &caption)
{
    Block block = textBlock(BlockKind::Picture, {});
    block.picture.remoteId = QStringLiteral("7");
    block.picture.remoteUrl = QStringLiteral("https://ok.example/pier.jpg");
    block.picture.alt = QStringLiteral("A wall");
    formats::setCaptionSpans(block.picture, caption);
    return block;
}

Block note(const QString &name, const char *words)
{
    Block block = textBlock(BlockKind::Footnote, QString::fromUtf8(words));
    block.name = name;
    return block;
}

Body bodyOf(const QList<Block> &blocks)
{
    Body body;
    body.blocks = blocks;
    return body;
}

QByteArray imageBlock(const QByteArray &caption)
{
    return "<!-- wp:image {\"id\":7} -->\n<figure class=\"wp-block-image\"><img src=\"https://ok.example/p.jpg\" "
           "alt=\"x\" "
           "class=\"wp-image-7\"/><figcaption class=\"wp-element-caption\">"
           + caption + "</figcaption></figure>\n<!-- /wp:image -->";
}

const QByteArray noteList =
    "\n\n<!-- wp:list {\"ordered\":true,\"className\":\"footnotes\"} -->\n<ol class=\"footnotes\"><!-- wp:list-item "
    "-->\n"
    "<li id=\"fn-a\">Seen <a href=\"#fnref-a\">↩</a></li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->";

} // namespace

class CaptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatArePlainHaveNoMarkup();
    void marksKeepTheBytesAround();
    void siteHasMarksAndNotes();
    void untouchedBytesStay_data();
    void untouchedBytesStay();
    void numberOfANoteFollowsItsPlace();
    void pictureOfAGalleryCallsNotesToo();
    void pageOfReadersHasThem();
    void markdownHasThem();
    void wordHasThem();
    void plainTextHasTheNumber();
    void otherLettersTakeOnTheMarks_data();
    void otherLettersTakeOnTheMarks();
};

void CaptionsTest::wordsThatArePlainHaveNoMarkup()
{
    Picture picture;
    formats::setCaptionSpans(picture, marked(QStringLiteral("a b/c")));
    QCOMPARE(picture.caption, QStringLiteral("The long wall at the quay, once grey"));
    QCOMPARE(notesCalledIn(picture.captionMarkup), QStringList{QStringLiteral("a b/c")});
    QCOMPARE(captionSpans(picture), marked(QStringLiteral("a b/c")));
    formats::setCaptionSpans(picture, {plain("The wall")});
    Picture expected;
    expected.caption = QStringLiteral("The wall");
    QCOMPARE(picture, expected);
}

void CaptionsTest::marksKeepTheBytesAround()
{
    Picture picture;
    picture.caption = QStringLiteral("At the quay & the mole");
    picture.captionMarkup = "At <b>the</b> quay &amp; the mole";
    const QList<Span> before = captionSpans(picture);
    const Picture as = picture;
    formats::setCaptionSpans(picture, before);
    QCOMPARE(picture, as);
    QList<Span> spans = before;
    spans.last().text.chop(4);
    spans.append({QStringLiteral("mole"), bold()});
    formats::setCaptionSpans(picture, spans);
    QCOMPARE(picture.captionMarkup, QByteArray("At <b>the</b> quay &amp; the <b>mole</b>"));
    QCOMPARE(picture.caption, as.caption);
}

void CaptionsTest::siteHasMarksAndNotes()
{
    const QString name = QStringLiteral("a");
    const Body body = bodyOf({pictureWith(marked(name)), note(name, "Seen")});
    QCOMPARE(footnoteOrder(body), QStringList{name});
    for (const formats::Dialect dialect : {formats::Dialect::Blocks, formats::Dialect::Classic}) {
        formats::WriteOptions options;
        options.dialect = dialect;
        const QByteArray site = formats::writeBlocks(body, options);
        QVERIFY2(
            site.contains("<strong>long</strong> wall<sup class=\"footnote\" id=\"fnref-a\"><a href=\"#fn-a\">1</a>"),
            site.constData());
        const Body read = formats::readBlocks(site);
        QCOMPARE(read.blocks.size(), 2);
        QCOMPARE(read.blocks.first().kind, BlockKind::Picture);
        QCOMPARE(captionSpans(read.blocks.first().picture), marked(name));
        QCOMPARE(footnoteOrder(read), QStringList{name});
        QCOMPARE(formats::writeBlocks(read, options), site);
    }
}

void CaptionsTest::untouchedBytesStay_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<int>("kind");
    const QByteArray called =
        "The <b>pier</b><sup class=\"footnote\" id=\"fnref-a\"><a href=\"#fn-a\">1</a></sup> at <i>noon</i>";
    QTest::newRow("called") << imageBlock(called) + noteList << int(BlockKind::Picture);
    QTest::newRow("note is missing") << imageBlock(called) << int(BlockKind::Picture);
    // Numbered otherwise than we do it, it is somebody else's: nothing of it may be said otherwise.
    QTest::newRow("not ours") << imageBlock(QByteArray(called).replace(">1<", ">7<")) << int(BlockKind::Opaque);
    QTest::newRow("not as we write it")
        << imageBlock("The pier<sup class=\"footnote\" id=\"fnref-a\"><a href=\"#fn-b\">1</a></sup>") + noteList
        << int(BlockKind::Picture);
}

void CaptionsTest::untouchedBytesStay()
{
    QFETCH(QByteArray, site);
    QFETCH(int, kind);
    Body read = formats::readBlocks(site);
    QCOMPARE(int(read.blocks.first().kind), kind);
    QCOMPARE(formats::writeBlocks(read), site);
    if (kind != int(BlockKind::Picture))
        return;
    read.blocks.first().picture.alt = QStringLiteral("y");
    QCOMPARE(formats::writeBlocks(read), QByteArray(site).replace("alt=\"x\"", "alt=\"y\""));
}

void CaptionsTest::numberOfANoteFollowsItsPlace()
{
    const QByteArray site =
        imageBlock("The <b>pier</b><sup class=\"footnote\" id=\"fnref-a\"><a href=\"#fn-a\">1</a></sup>") + noteList;
    Body read = formats::readBlocks(site);
    Block before = textBlock(BlockKind::Paragraph, {});
    before.spans = {plain("Earlier"), call(QStringLiteral("b"))};
    read.blocks.prepend(before);
    read.blocks.append(note(QStringLiteral("b"), "Other"));
    const QByteArray second = "The <b>pier</b><sup class=\"footnote\" id=\"fnref-a\"><a href=\"#fn-a\">2</a></sup>";
    QVERIFY2(formats::writeBlocks(read).contains(imageBlock(second)), formats::writeBlocks(read).constData());
    QList<Span> words = captionSpans(read.blocks.at(1).picture);
    words.append(plain(" at noon"));
    formats::setCaptionSpans(read.blocks[1].picture, words);
    QVERIFY2(formats::writeBlocks(read).contains(imageBlock(second + " at noon")),
             formats::writeBlocks(read).constData());
}

void CaptionsTest::pictureOfAGalleryCallsNotesToo()
{
    Block gallery = textBlock(BlockKind::Gallery, {});
    gallery.pictures = {pictureWith({plain("One"), call(QStringLiteral("a"))}).picture,
                        pictureWith({plain("Two"), call(QStringLiteral("b"))}).picture};
    gallery.pictures[1].remoteId = QStringLiteral("8");
    gallery.pictures[1].remoteUrl = QStringLiteral("https://ok.example/2.jpg");
    gallery.spans = {plain("Both"), call(QStringLiteral("c"))};
    const Body body = bodyOf(
        {gallery, note(QStringLiteral("a"), "1"), note(QStringLiteral("b"), "2"), note(QStringLiteral("c"), "3")});
    const QStringList order{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QCOMPARE(footnoteOrder(body), order);
    const QByteArray site = formats::writeBlocks(body);
    Body read = formats::readBlocks(site);
    QCOMPARE(read.blocks.size(), 4);
    QCOMPARE(read.blocks.first().pictures, gallery.pictures);
    QCOMPARE(footnoteOrder(read), order);
    // The first call gone, all others are one less, and nothing else is changed.
    formats::setCaptionSpans(read.blocks[0].pictures[0], {plain("One")});
    read.blocks.removeAt(1);
    const Body again = formats::readBlocks(formats::writeBlocks(read));
    QCOMPARE(again.blocks.first().pictures, read.blocks.first().pictures);
    QVERIFY(formats::writeBlocks(read).contains("id=\"fnref-b\"><a href=\"#fn-b\">1</a>"));
    QVERIFY(formats::writeBlocks(read).contains("id=\"fnref-c\"><a href=\"#fn-c\">2</a>"));
}

void CaptionsTest::pageOfReadersHasThem()
{
    const QString name = QStringLiteral("a");
    const Body body = bodyOf({pictureWith(marked(name)), note(name, "Seen")});
    formats::HtmlWriteOptions options;
    options.pictureAddress = [](const Picture &picture) { return picture.remoteUrl; };
    const QByteArray html = formats::writeHtml(body, options);
    QVERIFY2(html.contains("<figcaption>The <strong>long</strong> wall<sup class=\"footnote-call\"><a href=\"#fn-a\" "
                           "id=\"fnref-a\">1</a></sup> at <a href=\"https://ok.example/q\">the quay</a>"),
             html.constData());
    const Result<Body> read = formats::readHtml(html);
    QVERIFY(read);
    QCOMPARE(read->blocks.size(), 2);
    QCOMPARE(footnoteOrder(*read), QStringList{read->blocks.last().name});
    QCOMPARE(captionSpans(read->blocks.first().picture), marked(read->blocks.last().name));
}

void CaptionsTest::markdownHasThem()
{
    const QString name = QStringLiteral("a");
    Body body = bodyOf(
        {pictureWith(marked(name)), textBlock(BlockKind::Paragraph, QStringLiteral("After")), note(name, "Seen")});
    body.blocks[0].picture.credit = QStringLiteral("N. Brandt");
    const QByteArray markdown = formats::writeMarkdown(body);
    QVERIFY2(markdown.startsWith("![A wall](<https://ok.example/pier.jpg>)\\\nThe **long** wall[^a] at [the "
                                 "quay](<https://ok.example/q>), once ~~grey~~ (Photo: N. Brandt)\n\nAfter"),
             markdown.constData());
    const Result<Body> read = formats::readMarkdown(markdown);
    QVERIFY(read);
    QCOMPARE(read->blocks.size(), 3);
    QCOMPARE(captionSpans(read->blocks.first().picture), marked(name));
    QCOMPARE(read->blocks.first().picture.credit, QStringLiteral("N. Brandt"));
    QCOMPARE(plainText(read->blocks.at(1)), QStringLiteral("After"));
    QCOMPARE(formats::writeMarkdown(*read), markdown);
    // Words without marks stay in the title, where other programs look for them.
    formats::setCaptionSpans(body.blocks[0].picture, {plain("The wall")});
    QVERIFY(formats::writeMarkdown(body).startsWith(
        "![A wall](<https://ok.example/pier.jpg> \"The wall (Photo: N. Brandt)\")\n"));
}

void CaptionsTest::wordHasThem()
{
    Story story;
    story.language = QStringLiteral("en");
    const QString name = QStringLiteral("a");
    story.body = bodyOf({pictureWith(marked(name)), note(name, "Seen")});
    story.body.blocks[0].picture.credit = QStringLiteral("N. Brandt");
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    const Result<QByteArray> written = formats::writeDocx(story, [&png](const Picture &) { return png; });
    QVERIFY(written);
    const Result<formats::OpenedDocument> read = formats::readDocument(*written, QStringLiteral("a.docx"));
    QVERIFY(read);
    QCOMPARE(read->body.blocks.size(), 2);
    QCOMPARE(read->body.blocks.first().picture.credit, QStringLiteral("N. Brandt"));
    const QString known = read->body.blocks.last().name;
    QCOMPARE(captionSpans(read->body.blocks.first().picture), marked(known));
    QCOMPARE(plainText(read->body.blocks.last()), QStringLiteral("Seen"));
}

void CaptionsTest::plainTextHasTheNumber()
{
    const QString name = QStringLiteral("a");
    const QByteArray text = formats::writePlainText(bodyOf({pictureWith(marked(name)), note(name, "Seen")}));
    QCOMPARE(text, QByteArray("The long wall[1] at the quay, once grey\n\n[1] Seen\n"));
}

void CaptionsTest::otherLettersTakeOnTheMarks_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QList<Span>>("expected");
    const Span noted = call(QStringLiteral("n"));
    const auto row = [](const char *letters, const QList<Span> &expected) {
        QTest::newRow(letters) << QString::fromUtf8(letters) << expected;
    };
    const Span wall{QStringLiteral("long"), bold()};
    const Span quay{QStringLiteral("the quay"), link()};
    row("The long wall at the quay", {plain("The "), wall, noted, plain(" wall at "), quay});
    row("A long pier at the quay", {plain("A "), wall, noted, plain(" pier at "), quay});
    row("The high wall at the mole", {plain("The "),
                                      {QStringLiteral("high"), bold()},
                                      noted,
                                      plain(" wall at "),
                                      {QStringLiteral("the mole"), link()}});
    row("The long wall at the quays",
        {plain("The "), wall, noted, plain(" wall at "), {QStringLiteral("the quays"), link()}});
    row("At the quay", {noted, plain("At "), quay});
    row("", {noted});
}

void CaptionsTest::otherLettersTakeOnTheMarks()
{
    QFETCH(QString, letters);
    QFETCH(QList<Span>, expected);
    const QList<Span> before{plain("The "),
                             {QStringLiteral("long"), bold()},
                             call(QStringLiteral("n")),
                             plain(" wall at "),
                             {QStringLiteral("the quay"), link()}};
    const QList<Span> after = formats::withLetters(before, letters);
    QCOMPARE(plainText(after), letters);
    if (letters.startsWith(QLatin1String("At"))) { // which of the letters that went comes first is not ours to say
        QCOMPARE(after.last(), expected.last());
        return;
    }
    QCOMPARE(after, expected);
}

QTEST_APPLESS_MAIN(CaptionsTest)
#include "captions_test.moc"
