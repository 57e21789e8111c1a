// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a site's own blocks does not come along when the text goes somewhere else.

#include "formats/block_markup.h"
#include "formats/documents/write_document.h"
#include "formats/left_behind.h"

#include <QTest>

using namespace core;
using formats::LeftBehind;
using formats::Taker;

namespace {

const QByteArray poll = "<!-- wp:acme/poll {\"question\":\"Ferry or bridge?\"} /-->";
const QByteArray form =
    "<!-- wp:acme/form --><div class=\"acme\"><p>Write to us</p><form><input name=\"a\"></form></div>"
    "<!-- /wp:acme/form -->";
const QByteArray paragraph = "<!-- wp:paragraph -->\n<p>The ferry sailed.</p>\n<!-- /wp:paragraph -->";

// "acme/poll 2 nothing"
QStringList told(const QByteArray &text, Taker taker)
{
    QStringList lines;
    for (const LeftBehind &one : formats::leftBehind(formats::readBlocks(text), taker))
        lines << QString(
            one.name + QLatin1Char(' ') + QString::number(one.count)
            + (one.remains == LeftBehind::Remains::Words ? QLatin1String(" words") : QLatin1String(" nothing")));
    return lines;
}

} // namespace

class LeftBehindTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfBlocksByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("page");
        QTest::addColumn<QStringList>("document");
        QTest::addColumn<QStringList>("card");
        QTest::addColumn<QStringList>("blocks");
        const QStringList none;
        QTest::newRow("prose") << paragraph << none << none << none << none;
        const QStringList polls{QStringLiteral("acme/poll 2 nothing")};
        QTest::newRow("a comment alone, twice")
            << QByteArray(poll + "\n\n" + paragraph + "\n\n" + poll) << polls << polls << polls << polls;
        const QStringList words{QStringLiteral("acme/form 1 words")};
        QTest::newRow("words around what acts") << form << words << words << none << none;
        const QStringList latest{QStringLiteral("core/latest-posts 1 nothing")};
        QTest::newRow("every WordPress knows it")
            << QByteArray("<!-- wp:latest-posts {\"postsToShow\":3} /-->") << latest << latest << latest << none;
        const QStringList pattern{QStringLiteral("core/block 1 nothing")};
        QTest::newRow("the number of another site's pattern")
            << QByteArray("<!-- wp:block {\"ref\":12} /-->") << pattern << pattern << pattern << pattern;
        const QStringList code{QStringLiteral("core/shortcode 1 words")};
        QTest::newRow("shortcode") << QByteArray("<!-- wp:shortcode -->\n[acme id=\"7\"]\n<!-- /wp:shortcode -->")
                                   << code << code << code << none;
        const QStringList script{QStringLiteral("core/html 1 nothing")};
        QTest::newRow("a script that draws") << QByteArray(
            "<!-- wp:html -->\n<script src=\"https://charts.example/c.js\">words()</script>\n<!-- /wp:html -->")
                                             << script << script << none << none;
        QTest::newRow("how the text is cut")
            << QByteArray(paragraph + "\n\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->") << none << none << none
            << none;
        QTest::newRow("HTML that is only words")
            << QByteArray("<!-- wp:html -->\n<div><p>Only words</p></div>\n<!-- /wp:html -->") << none << none << none
            << none;
        const QStringList unclosed{QStringLiteral("core/html 1 nothing")};
        QTest::newRow("never closed") << QByteArray("<!-- wp:html -->\n<svg><text>no\n<!-- /wp:html -->") << unclosed
                                      << unclosed << none << none;
    }

    void tellsOfBlocksByName()
    {
        QFETCH(QByteArray, text);
        QTEST(told(text, Taker::Page), "page");
        QTEST(told(text, Taker::Document), "document");
        QTEST(told(text, Taker::Card), "card");
        QTEST(told(text, Taker::Blocks), "blocks");
    }

    // Told is what is really so: nothing of the poll is in any file, the words of the form are in all.
    void isWhatTheWritersDo()
    {
        Story story;
        story.headline = QStringLiteral("Ferry");
        story.body = formats::readBlocks(poll + "\n\n" + form + "\n\n" + paragraph);
        for (const formats::WrittenKind kind :
             {formats::WrittenKind::Html, formats::WrittenKind::Markdown, formats::WrittenKind::Text}) {
            const Result<QByteArray> file = formats::writeDocument(kind, story);
            QVERIFY(file);
            QVERIFY(!file->contains("bridge"));
            QVERIFY2(file->contains("Write to us"), file->constData());
        }
    }
};

QTEST_GUILESS_MAIN(LeftBehindTest)
#include "left_behind_test.moc"
