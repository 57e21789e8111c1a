// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands before the text of a WordPress post of ours, after somebody moved it down in the site's editor: it is
// known as what it is, with the story's key, and written once.
#include "formats/block_markup.h"
#include "publishing/samples.h"
#include "publishing/wordpress_markup.h"

#include <QTest>

using publishing::Article;

namespace {

// The site's editor: whole paragraphs change places.
QByteArray moved(const QByteArray &content, qsizetype from, qsizetype to)
{
    QList<QString> parts = QString::fromUtf8(content).split(QStringLiteral("\n\n"));
    parts.move(from, to);
    return parts.join(QStringLiteral("\n\n")).toUtf8();
}

Article article()
{
    Article one;
    one.story = samples::harbourStory();
    one.story.kicker.clear(); // the standfirst carries the key
    return one;
}

} // namespace

class WordPressMovedPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void theStandfirstIsKnownWhereverItStands_data()
    {
        QTest::addColumn<int>("to");
        QTest::newRow("below the byline") << 1;
        QTest::newRow("in the text") << 4;
        QTest::newRow("at its end") << 9;
    }
    void theStandfirstIsKnownWhereverItStands()
    {
        QFETCH(int, to);
        const Article one = article();
        const QByteArray content = moved(publishing::postContent(one), 0, to);
        QVERIFY(!content.startsWith("<!-- wp:paragraph {\"className\":\"standfirst"));
        const publishing::PostParts parts = publishing::partsOf(content);
        QCOMPARE(parts.standfirst, one.story.standfirst);
        QCOMPARE(parts.byline, one.story.byline);
        QCOMPARE(publishing::storyIn(parts, {}), one.story.id);
        QVERIFY(!parts.body.contains("Two of three ferries"));

        // Written again it stands before readers once, for who has the story and for who opened it from the site.
        Article again = one;
        again.story.body = formats::readBlocks(parts.body);
        QCOMPARE(publishing::postContent(again).count("Two of three ferries"), 1);
        publishing::Post post;
        post.content = content;
        publishing::takeParts(again.story, parts, post);
        const QByteArray back = publishing::postContent(again);
        QCOMPARE(back.count("Two of three ferries"), 1);
        QCOMPARE(publishing::storyIn(publishing::partsOf(back), {}), one.story.id);
    }

    void whatOthersMarkedLikeItStaysInTheText()
    {
        const QByteArray theirs =
            "<!-- wp:paragraph -->\n<p>First.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph "
            "{\"className\":\"standfirst\"} -->\n<p class=\"standfirst\">Second.</p>\n<!-- /wp:paragraph -->";
        const publishing::PostParts parts = publishing::partsOf(theirs);
        QCOMPARE(parts.body, theirs);
        QVERIFY(parts.slices.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WordPressMovedPartsTest)
#include "wordpress_moved_parts_test.moc"
