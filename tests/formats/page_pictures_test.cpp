// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of news pages: which of their addresses is taken, and which words belong to them.
#include "formats/html.h"
#include "formats/html_captions.h"
#include "formats/paste.h"

#include <QTest>

using namespace core;
using formats::Pasted;

namespace {

Pasted pasted(const QByteArray &html)
{
    const Result<Pasted> read = formats::readPaste({{}, html, {}, QStringLiteral("en")});
    return read ? *read : Pasted{};
}

// "caption | credit" of a picture, the text of all else
QStringList outline(const QByteArray &html)
{
    QStringList lines;
    for (const Block &block : pasted(html).blocks)
        lines << (block.kind == BlockKind::Picture
                      ? QString(block.picture.caption + QLatin1String(" | ") + block.picture.credit)
                      : plainText(block));
    return lines;
}

} // namespace

class PagePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsBelongToTheirPicture_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("read");
        const auto row = [](const char *name, const char *html, std::initializer_list<const char *> read) {
            QStringList lines;
            for (const char *line : read)
                lines << QString::fromUtf8(line);
            QTest::newRow(name) << QByteArray(html) << lines;
        };
        row("a caption of an older WordPress",
            "<div id=attachment_5 class='wp-caption alignnone'><a href='https://h.example/big.jpg'><img "
            "src='https://h.example/a.jpg'></a><p class=wp-caption-text>Boats</p></div><p>Text</p>",
            {"Boats | ", "Text"});
        row("a caption and a credit in elements that say nothing",
            "<div class=image><img src='https://h.example/a.jpg'><div class=image-caption>The wall <span "
            "class=photo-credit>(Photo: Ivo Tarn)</span></div></div>",
            {"The wall | Ivo Tarn"});
        row("a credit deep in a caption",
            "<figure><img src='https://h.example/a.jpg'><figcaption><div><span class=caption__text>The wall</span> "
            "<span "
            "class=caption__credit>Photograph: Mira Soll/Port Herald</span></div></figcaption></figure>",
            {"The wall | Mira Soll/Port Herald"});
        row("a credit on the picture",
            "<figure><div><img src='https://h.example/a.jpg'><span class=x-StyledFigureCopyright><span "
            "class=visually-hidden>Image source, </span>Port Herald</span></div><figcaption><span "
            "class=visually-hidden>Image caption, </span>The wall</figcaption></figure>",
            {"The wall | Port Herald"});
        row("a credit beside the caption",
            "<figure><img src='https://h.example/a.jpg'><span><figcaption>The wall</figcaption><cite>Ada "
            "Quill</cite></span></figure>",
            {"The wall | Ada Quill"});
        row("a caption that is a paragraph",
            "<figure><img src='https://h.example/a.jpg'><p class=caption>The wall</p></figure>", {"The wall | "});
        row("words beside a picture are no caption",
            "<div class=image><img src='https://h.example/a.jpg'><p>Text</p></div>", {" | ", "Text"});
        row("a text with a picture is no picture",
            "<div class=media><p>One</p><img src='https://h.example/a.jpg'><p class=caption>Two</p></div>",
            {"One", " | ", "Two"});
        row("a film with its caption is no picture",
            "<div class=media><iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe><p "
            "class=caption>Two</p></div>",
            {"", "Two"});
    }

    void wordsBelongToTheirPicture()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, read);
        QCOMPARE(outline(html), read);
    }

    void picturesAreFound_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *name, const char *html, std::initializer_list<const char *> addresses) {
            QStringList lines;
            for (const char *address : addresses)
                lines << QString::fromUtf8(address);
            QTest::newRow(name) << QByteArray(html) << lines;
        };
        row("the largest of a source of the same kind",
            "<picture><source type=image/webp srcset='https://h.example/a.webp 640w, https://h.example/b.webp "
            "1400w'><source "
            "srcset='https://h.example/a.jpg 640w, https://h.example/b.jpg 1400w'><img src='https://h.example/c.jpg'>"
            "</picture>",
            {"https://h.example/b.jpg"});
        row("the source for wide windows",
            "<picture><source media='(max-width: 899px)' srcset='https://h.example/tiny.jpg'><source "
            "media='(min-width: "
            "900px)' srcset='https://h.example/big.jpg'><img src='https://h.example/mid.jpg'></picture>",
            {"https://h.example/big.jpg"});
        row("rather an old kind than a new one",
            "<picture><source type=image/avif media='(min-width: 900px)' srcset='https://h.example/a.avif'><img "
            "src='https://h.example/a.jpg'></picture>",
            {"https://h.example/a.jpg"});
        row("only for programs without scripts",
            "<p>a</p><noscript><img src='https://h.example/c.jpg' alt=c></noscript>", {"https://h.example/c.jpg"});
        row("once more for programs without scripts",
            "<img data-src='https://h.example/c.jpg?w=8'><noscript><img src='https://h.example/c.jpg'></noscript>",
            {"https://h.example/c.jpg?w=8"});
        row("for programs without scripts first",
            "<noscript><img src='https://h.example/c.jpg'></noscript><img data-src='https://h.example/c.jpg?w=8'>",
            {"https://h.example/c.jpg?w=8"});
        row("what counts readers",
            "<p>a</p><noscript><img src='https://h.example/tr?id=1'><img height=1 width=1 "
            "src='https://h.example/c.png'></noscript>",
            {});
        row("what only holds a place",
            "<p>a</p><img src='https://h.example/images/cleardot.gif'><img "
            "src='https://h.example/spacer.gif'>",
            {});
        row("a box to tick",
            "<ul><li role=checkbox aria-checked=false><img aria-roledescription=checkbox "
            "src='https://h.example/c.png' alt=unchecked><p>a</p></li></ul>",
            {});
    }

    void picturesAreFound()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, addresses);
        QStringList found;
        for (const Block &block : pasted(html).blocks) {
            if (block.kind == BlockKind::Picture)
                found << block.picture.remoteUrl;
        }
        QCOMPARE(found, addresses);
    }

    void creditsHaveNoWordInFront_data()
    {
        QTest::addColumn<QString>("credit");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *credit, const char *name) {
            QTest::newRow(credit) << QString::fromUtf8(credit) << QString::fromUtf8(name);
        };
        row("Photo: Ada Quill", "Ada Quill");
        row("Photo by Ada Quill", "Ada Quill");
        row("Photo credit: Ada Quill", "Ada Quill");
        row("Image source, Port Herald", "Port Herald");
        row("© Port Herald", "Port Herald");
        row("Crédit photo\u00a0: Ada Quill", "Ada Quill");
        row("(Foto: Ada Quill)", "Ada Quill");
        row("Photo", "Photo");
        row("Picture House", "Picture House");
        row("Ada Quill (Port Herald)", "Ada Quill (Port Herald)");
    }

    void creditsHaveNoWordInFront()
    {
        QFETCH(QString, credit);
        QFETCH(QString, name);
        QCOMPARE(formats::withoutWordOfCredit(credit), name);
    }
};

QTEST_APPLESS_MAIN(PagePicturesTest)
#include "page_pictures_test.moc"
