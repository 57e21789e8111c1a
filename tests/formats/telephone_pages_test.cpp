// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// News pages for telephones (AMP), and letters that are set against their own direction.

#include "formats/documents/document.h"
#include "formats/html.h"
#include "formats/paste.h"

#include <QTest>

#include <algorithm>

using namespace core;
using formats::Dropped;
using formats::Pasted;

namespace {

Pasted pasted(const QByteArray &html)
{
    const Result<Pasted> read = formats::readPaste({{}, html, {}, QStringLiteral("en")});
    return read ? *read : Pasted{};
}

int dropped(const Pasted &read, Dropped kind)
{
    const auto part = std::find_if(read.dropped.cbegin(), read.dropped.cend(),
                                   [kind](const formats::DroppedPart &one) { return one.kind == kind; });
    return part == read.dropped.cend() ? 0 : part->count;
}

// "p words", "picture address", "embed address"
QStringList outline(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Picture)
            lines << QString(QStringLiteral("picture ") + block.picture.remoteUrl + QLatin1Char(' ')
                             + block.picture.caption)
                         .trimmed();
        else if (block.kind == BlockKind::Embed)
            lines << QString(QStringLiteral("embed ") + block.embed.address + QLatin1Char(' ') + plainText(block))
                         .trimmed();
        else
            lines << QString(QStringLiteral("p ") + plainText(block));
    }
    return lines;
}

} // namespace

class TelephonePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTagsAsTheirPlainSiblings_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("read");
        const auto row = [](const char *name, const char *html, std::initializer_list<const char *> read) {
            QStringList lines;
            for (const char *line : read)
                lines << QString::fromUtf8(line);
            QTest::newRow(name) << QByteArray(html) << lines;
        };
        const char *quay = "picture https://quay.example/a.jpg";
        row("a picture",
            "<p>One</p><amp-img src='https://quay.example/a.jpg' width=600 height=400 layout=responsive>"
            "</amp-img><p>Two</p>",
            {"p One", quay, "p Two"});
        row("in a figure, with what stands in for it",
            "<figure><amp-img src='https://quay.example/a.jpg' width=6 height=4><amp-img placeholder "
            "src='https://quay.example/small.jpg' width=6 height=4></amp-img><noscript><img "
            "src='https://quay.example/a.jpg'></noscript><div fallback>No picture</div></amp-img><figcaption>The "
            "quay</figcaption></figure>",
            {"picture https://quay.example/a.jpg The quay"});
        row("the largest of a set",
            "<amp-img srcset='https://quay.example/s.jpg 320w, https://quay.example/a.jpg 1200w' width=6 height=4>"
            "</amp-img>",
            {quay});
        row("a moving one", "<amp-anim src='https://quay.example/a.jpg' width=6 height=4></amp-anim>", {quay});
        row("a film", "<amp-youtube data-videoid=abcdefghijk width=480 height=270></amp-youtube><p>Two</p>",
            {"embed https://www.youtube.com/watch?v=abcdefghijk", "p Two"});
        row("a film with a caption",
            "<figure><amp-youtube data-videoid=\"abcdefghijk\"></amp-youtube><figcaption>A film</figcaption></figure>",
            {"embed https://www.youtube.com/watch?v=abcdefghijk A film"});
        row("a post, with its words in its place",
            "<amp-twitter data-tweetid=123456789><blockquote placeholder>A post</blockquote></amp-twitter>",
            {"embed https://x.com/i/web/status/123456789"});
        row("a photo", "<amp-instagram data-shortcode=AbC_d-1></amp-instagram>",
            {"embed https://www.instagram.com/p/AbC_d-1/"});
        row("a clip", "<amp-tiktok data-src=6948210747285441798></amp-tiktok>",
            {"embed https://www.tiktok.com/embed/v2/6948210747285441798"});
        row("a clip by its address",
            "<amp-tiktok data-src='https://www.tiktok.com/@elin/video/6948210747285441798'>"
            "</amp-tiktok>",
            {"embed https://www.tiktok.com/@elin/video/6948210747285441798"});
        row("a frame",
            "<amp-iframe src='https://player.vimeo.com/video/1234567' sandbox=allow-scripts><amp-img "
            "placeholder src='https://quay.example/s.jpg' layout=fill></amp-img></amp-iframe>",
            {"embed https://vimeo.com/1234567"});
        row("what does not say what it shows", "<p>One</p><amp-youtube data-videoid='\"><script>'></amp-youtube>",
            {"p One"});
        row("menus and consent",
            "<amp-sidebar layout=nodisplay><ul><li>Home</ul></amp-sidebar><amp-consent>Cookies"
            "</amp-consent><p>One</p>",
            {"p One"});
        row("advertisements",
            "<p>One</p><amp-ad width=300 height=250 type=a><div placeholder>Ad</div><div "
            "fallback>Ad</div></amp-ad><p>Two</p>",
            {"p One", "p Two"});
        row("things around words",
            "<amp-accordion><section expanded><h2>Head</h2><p>One</p></section></amp-accordion>"
            "<p>At <amp-timeago datetime='2026-01-01T00:00'>three</amp-timeago> hours</p>",
            {"p Head", "p One", "p At three hours"});
        row("one that is never closed",
            "<amp-img src='https://quay.example/a.jpg' width=6 height=4><p>One</p><div "
            "contenteditable>Two</div>",
            {quay, "p One", "p Two"});
        row("a field of a plain page", "<div placeholder='Write here'>Words</div>", {"p Words"});
    }

    void readsTagsAsTheirPlainSiblings()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, read);
        QCOMPARE(outline(pasted(html).blocks), read);
        const QByteArray page = "<!DOCTYPE html><html amp><body>" + html + "</body></html>";
        const Result<formats::OpenedDocument> opened = formats::readDocument(page, QStringLiteral("page.html"));
        QVERIFY(opened);
        QCOMPARE(outline(opened->body.blocks), read);
    }

    void saysWhatCannotBeKept()
    {
        QCOMPARE(dropped(pasted("<p>a</p><amp-video src='https://quay.example/a.mp4'></amp-video>"), Dropped::Frames),
                 1);
        QCOMPARE(dropped(pasted("<p>a</p><amp-ad type=x></amp-ad>"), Dropped::Frames), 1);
        QCOMPARE(dropped(pasted("<p>a</p><amp-iframe src='https://chart.example/1'></amp-iframe>"), Dropped::Frames),
                 1);
        QCOMPARE(dropped(pasted("<p>a</p><amp-consent>Cookies</amp-consent>"), Dropped::HiddenText), 1);
    }

    // As they are written, and it is said: readers saw them the other way round.
    void lettersSetAgainstTheirDirectionAreTold_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("told");
        QTest::newRow("reversed") << QByteArray("<p>one <bdo dir=rtl>abc</bdo></p>") << 1;
        QTest::newRow("by a style") << QByteArray(
            "<p>one <span style='unicode-bidi:bidi-override;direction:rtl'>abc</span>"
            "</p>") << 1;
        QTest::newRow("a paragraph") << QByteArray("<p style='direction: rtl; unicode-bidi: bidi-override'>abc</p>")
                                     << 1;
        QTest::newRow("their own") << QByteArray("<p>one <bdo dir=ltr>abc</bdo></p>") << 0;
        QTest::newRow("without a direction") << QByteArray("<p>one <bdo>abc</bdo></p>") << 0;
        QTest::newRow("not forced") << QByteArray("<p>one <span dir=rtl>abc</span></p>") << 0;
    }

    void lettersSetAgainstTheirDirectionAreTold()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, told);
        const Pasted read = pasted(html);
        QCOMPARE(read.blocks.size(), 1);
        QVERIFY(plainText(read.blocks.first()).endsWith(QStringLiteral("abc")));
        QCOMPARE(dropped(read, Dropped::Invisible), told);
    }

    void aDocumentOfOursKeepsThem()
    {
        const QByteArray html = "<p>one <bdo dir=\"rtl\">abc</bdo> two</p>\n";
        const Result<Body> body = formats::readHtml(html);
        QVERIFY(body);
        QCOMPARE(formats::writeHtml(*body), html);
    }
};

QTEST_GUILESS_MAIN(TelephonePagesTest)
#include "telephone_pages_test.moc"
