// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corrections in the text of a WordPress post: written where the site wants them, known again, and never doubled.
#include "formats/block_markup.h"
#include "publishing/samples.h"
#include "publishing/wordpress_corrections.h"
#include "publishing/wordpress_markup.h"

#include <QTest>

using core::Correction;
using core::CorrectionPlace;
using publishing::Article;
using publishing::Post;

namespace {

const QDateTime third(QDate(2026, 3, 3), QTime(23, 30), Qt::UTC);

Correction piers()
{
    return {QStringLiteral("two piers"), QStringLiteral("There are three <piers> & a quay."), third,
            QStringLiteral("M. Adler")};
}

Correction boats()
{
    return {{}, QStringLiteral("The boats leave at seven."), third.addDays(2), QStringLiteral("M. Adler")};
}

Article corrected(CorrectionPlace place)
{
    Article article;
    article.story = samples::harbourStory();
    article.story.corrections = {piers(), boats()};
    article.correctionPlace = place;
    article.timeZone = "Europe/Zurich";
    return article;
}

// As it is opened from the site, on a computer that knows nothing of it.
core::Story opened(const QByteArray &content)
{
    Post post;
    post.content = content;
    post.headline = samples::harbourStory().headline;
    core::Story story;
    story.language = QStringLiteral("en-GB");
    story.headline = post.headline;
    const publishing::PostParts parts = publishing::partsOf(content);
    story.body = formats::readBlocks(parts.body);
    publishing::takeParts(story, parts, post);
    return story;
}

} // namespace

class WordPressCorrectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void standsWhereTheSiteWantsThem_data()
    {
        QTest::addColumn<bool>("top");
        QTest::newRow("top") << true;
        QTest::newRow("bottom") << false;
    }
    void standsWhereTheSiteWantsThem()
    {
        QFETCH(bool, top);
        const Article article = corrected(top ? CorrectionPlace::Top : CorrectionPlace::Bottom);
        const QByteArray content = publishing::postContent(article);
        // It is the fourth on the site's clock already.
        const QByteArray first =
            "<strong>Correction, 4 March 2026:</strong> An earlier version of this story said “two "
            "piers”. There are three &lt;piers&gt; &amp; a quay.</p>";
        QVERIFY2(content.contains(first), content.constData());
        QVERIFY(content.contains("class=\"correction correction-20260303T233000Z"));
        QCOMPARE(content.indexOf("correction-20260303") < content.indexOf("The ferries of Port Eldrin"), top);
        QVERIFY(content.indexOf("correction-20260303") < content.indexOf("correction-20260305"));
        if (!article.story.credits.isEmpty())
            QVERIFY(content.lastIndexOf("correction-2026") < content.indexOf("\"credit-line"));
        const publishing::PostParts parts = publishing::partsOf(content);
        QCOMPARE(QByteArray(parts.before + parts.body + parts.after), content);
        QVERIFY(!parts.body.contains("correction"));
        QCOMPARE(publishing::correctionsIn(parts.slices, article.story.corrections, QStringLiteral("en-GB")),
                 article.story.corrections);
    }

    void openedAndWrittenBackTenTimesTheyStandThereOnce_data() { standsWhereTheSiteWantsThem_data(); }
    void openedAndWrittenBackTenTimesTheyStandThereOnce()
    {
        QFETCH(bool, top);
        Article article = corrected(top ? CorrectionPlace::Top : CorrectionPlace::Bottom);
        const QByteArray content = publishing::postContent(article);
        QByteArray now = content;
        for (int round = 0; round < 10; ++round) {
            article.story = opened(now);
            // The site has changed its mind about the place, and its clock: what stands there stays.
            article.correctionPlace = round % 2 == 0 ? CorrectionPlace::Bottom : CorrectionPlace::Top;
            article.timeZone = round % 2 == 0 ? "UTC" : "Asia/Tehran";
            now = publishing::postContent(article);
            QCOMPARE(now, content);
        }
        QCOMPARE(article.story.corrections.size(), 2);
        QCOMPARE(article.story.corrections.last().right, boats().right);
        QCOMPARE(article.story.corrections.first().at, third);
    }

    void oneThatIsAddedToAnOpenedStoryLeavesAllElseAlone_data() { standsWhereTheSiteWantsThem_data(); }
    void oneThatIsAddedToAnOpenedStoryLeavesAllElseAlone()
    {
        QFETCH(bool, top);
        Article article = corrected(top ? CorrectionPlace::Top : CorrectionPlace::Bottom);
        const QByteArray content = publishing::postContent(article);
        article.story = opened(content);
        article.story.corrections.append({{}, QStringLiteral("The crane is old."), third.addDays(9), {}});
        const QByteArray after = publishing::postContent(article);
        QCOMPARE(after.count("The crane is old."), 1);
        QByteArray without = after;
        const qsizetype at = without.indexOf("<!-- wp:paragraph {\"className\":\"correction correction-20260312");
        QVERIFY(at > 0);
        const QByteArray end = "<!-- /wp:paragraph -->\n\n";
        qsizetype stop = without.indexOf(end, at);
        without.remove(at, stop < 0 ? without.size() : stop + end.size() - at);
        QCOMPARE(without.trimmed(), content.trimmed());
        QCOMPARE(opened(after).corrections.size(), 3);
    }

    void oneThatIsWrittenAnewChangesItsOwnBytesAlone()
    {
        Article article = corrected(CorrectionPlace::Bottom);
        const QByteArray content = publishing::postContent(article);
        article.story = opened(content);
        article.story.corrections.last().right = QStringLiteral("The boats leave at eight.");
        QByteArray wanted = content;
        QCOMPARE(publishing::postContent(article), wanted.replace("at seven.", "at eight."));
        article.story.corrections.removeLast();
        QVERIFY(!publishing::postContent(article).contains("The boats leave at"));
    }

    void inPersianByTheIranianCalendarAndFromRightToLeft()
    {
        Article article;
        article.story = samples::bazaarStory();
        article.story.corrections = {{{}, QStringLiteral("چهار قایق بود."), third, {}}};
        article.timeZone = "Asia/Tehran";
        const QString content = QString::fromUtf8(publishing::postContent(article));
        QVERIFY2(content.contains(QStringLiteral("<strong>اصلاحیه، ۱۳ اسفند ۱۴۰۴:</strong> چهار قایق بود.</p>")),
                 qPrintable(content));
        QVERIFY(content.contains(QStringLiteral("correction-20260303T233000Z\" dir=\"rtl\"")));
    }

    void anotherHandsParagraphOfThatClassIsText()
    {
        const QByteArray theirs =
            "<!-- wp:paragraph {\"className\":\"correction\"} -->\n<p class=\"correction\">By hand."
            "</p>\n<!-- /wp:paragraph -->";
        const publishing::PostParts parts = publishing::partsOf(theirs);
        QCOMPARE(parts.body, theirs);
        QVERIFY(parts.slices.isEmpty());
    }
};

QTEST_MAIN(WordPressCorrectionsTest)
#include "wordpress_corrections_test.moc"
