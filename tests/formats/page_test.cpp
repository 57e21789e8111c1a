// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/page.h"

#include "formats/demo_content.h"
#include "formats/site_pages.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace core;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 5), Qt::UTC);

formats::PageInput pageOf(const formats::DemoStory &demo)
{
    formats::PageInput input;
    input.story = demo.story;
    input.site = formats::demoSite();
    input.site.timeZone = "Europe/Berlin";
    for (Desk desk : formats::demoDesks()) {
        if (desk.slug != demo.desk)
            continue;
        desk.id = DeskId{desk.slug};
        input.desks = {desk};
        input.deskAddresses.insert(desk.id, QString(QStringLiteral("../desk/") + desk.slug + QStringLiteral(".html")));
    }
    for (const QString &tag : demo.story.tags)
        input.tagAddresses.insert(tag, QString(QStringLiteral("../tag/") + slugFrom(tag) + QStringLiteral(".html")));
    input.pictureAddress = [](const Picture &picture) { return picture.media.value; };
    input.published = noon;
    input.address = QStringLiteral("https://news.example/story.html");
    input.homeAddress = QStringLiteral("../index.html");
    input.feedAddress = QStringLiteral("../feed.atom");
    input.related = {{QStringLiteral("Another story"), QStringLiteral("other.html")}};
    for (const Desk &desk : formats::demoDesks())
        input.navigation.append({nameIn(desk, demo.story.language),
                                 QString(QStringLiteral("../desk/") + desk.slug + QStringLiteral(".html"))});
    input.editions = {{QStringLiteral("فارسی"), QStringLiteral("../fa/story.html"), QStringLiteral("fa")}};
    input.alternates = {{{}, QStringLiteral("https://news.example/fa/story.html"), QStringLiteral("fa")}};
    input.story.corrections = {
        {{}, QStringLiteral("An earlier version named the wrong pier."), noon.addSecs(1800), {}}};
    input.stylesheet = formats::defaultStylesheet();
    return input;
}

formats::DemoStory demoIn(const QString &language)
{
    for (const formats::DemoStory &demo : formats::demoStories()) {
        if (demo.story.language == language)
            return demo;
    }
    return {};
}

QJsonObject jsonLd(const QByteArray &page)
{
    const qsizetype begin = page.indexOf("application/ld+json\">") + 21;
    return QJsonDocument::fromJson(page.mid(begin, page.indexOf("</script>", begin) - begin)).object();
}

// Of all elements of that name; the text has to be well-formed XML.
QStringList textsOf(const QByteArray &text, const QString &space, const QString &element)
{
    QStringList texts;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element && xml.namespaceUri() == space)
            texts.append(xml.readElementText());
    }
    return xml.hasError() ? QStringList{xml.errorString()} : texts;
}

formats::ListInput listOf(const QString &language)
{
    formats::ListInput input;
    input.site = formats::demoSite();
    input.language = language;
    for (const formats::DemoStory &demo : formats::demoStories()) {
        if (demo.story.language != language)
            continue;
        formats::PageEntry entry;
        entry.language = language;
        entry.kicker = demo.story.kicker;
        entry.headline = demo.story.headline;
        entry.standfirst = demo.story.standfirst;
        entry.byline = demo.story.byline;
        entry.address = QString(QStringLiteral("https://news.example/") + demo.story.slug + QStringLiteral(".html"));
        entry.pictureAddress = demo.story.leadPicture.media.value;
        entry.tags = demo.story.tags;
        entry.published = noon.addSecs(-60 * demo.minutesAgo);
        entry.content = "<p>a &amp; b</p>";
        for (const Desk &desk : formats::demoDesks()) {
            if (desk.slug == demo.desk) {
                entry.desk = nameIn(desk, language);
                entry.deskColour = desk.colour;
            }
        }
        input.entries.append(entry);
    }
    for (const Desk &desk : formats::demoDesks())
        input.desks.append(
            {nameIn(desk, language), QString(QStringLiteral("desk/") + desk.slug + QStringLiteral(".html"))});
    input.address = QStringLiteral("https://news.example/");
    input.homeAddress = QStringLiteral("index.html");
    input.feedAddress = QStringLiteral("https://news.example/feed.atom");
    input.jsonFeedAddress = QStringLiteral("https://news.example/feed.json");
    input.stylesheet = formats::defaultStylesheet();
    return input;
}

} // namespace

class PageTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryPart();
    void articleIsTheSameInPageAndAlone();
    void readsRightToLeft();
    void headDataCannotBreakOut();
    void nothingIsFetchedForADesksColour();
    void creditsAreLinkedWhereKnown();
    void attributionIsNotSaidTwice();
    void ownTemplateIsUsedAndABrokenOneIsNot();
    void theAuthorIsAName();
    void listsLeadToOlderAndNewer();
    void listsEveryStory();
    void feedsAreWellFormed();
    void sitemapsNameEveryEntry();
    void newsIsTwoDaysOld();
    void demoStoriesAreWhole();
    void writesSamplesOfEveryLanguage();
};

void PageTest::hasEveryPart()
{
    formats::PageInput input = pageOf(demoIn(QStringLiteral("en-GB")));
    input.updated = noon.addSecs(3600);
    input.story.corrections = {{{}, QStringLiteral("The ferry is called Måken."), noon.addSecs(1800), {}}};
    const QString page = QString::fromUtf8(formats::renderArticlePage(input));
    const Story &story = input.story;
    const QStringList parts = {
        QStringLiteral("<html lang=\"en-GB\" dir=\"ltr\" id=\"top\">"),
        QStringLiteral("<link rel=\"canonical\" href=\"https://news.example/story.html\">"),
        QStringLiteral("<meta property=\"og:title\""),
        QStringLiteral("href=\"../index.html\">Get News Fast</a>"),
        QStringLiteral("News from five desks, checked twice and told once."),
        QStringLiteral("<p class=\"kicker\">Sea routes</p>"),
        QString(QStringLiteral("<h1>") + story.headline + QStringLiteral("</h1>")),
        QString(QStringLiteral("<p class=\"standfirst\">") + story.standfirst + QStringLiteral("</p>")),
        QStringLiteral("By <span class=\"author\">Ingrid Sørbø and Tomáš Havlík</span>"),
        QStringLiteral("<span class=\"dateline\">ØRNHAVN</span>"),
        QStringLiteral("<time datetime=\"2026-11-22T13:05:00+01:00\">22 November 2026, 13:05 "),
        QStringLiteral("Updated <time datetime=\"2026-11-22T14:05:00+01:00\">"),
        QStringLiteral("<figure class=\"lead\"><img src=\"harbour.jpg\""),
        QStringLiteral("<span class=\"credit\">Photo: N. Brandt / Coast Agency</span></figcaption>"),
        QStringLiteral("<p>The ferry <em>Måken</em> came round"),
        QStringLiteral("<blockquote>"),
        QStringLiteral("<p class=\"attribution\">According to the International Desk of Get News Fast</p>"),
        QStringLiteral(
            "<p class=\"credit-line\">© <a href=\"https://coast-agency.example/\">Coast Agency</a>, Get News Fast</p>"),
        QStringLiteral("The ferry is called Måken."),
        QStringLiteral("<a href=\"../desk/international.html\">International</a>"),
        QStringLiteral("<a href=\"../tag/ferries.html\" rel=\"tag\">Ferries</a>"),
        QStringLiteral("<a href=\"other.html\">Another story</a>"),
        QStringLiteral("English channel of Get News Fast on Telegram</a>"),
        QStringLiteral("<a href=\"#top\">Back to top</a>"),
        QStringLiteral("href=\"../feed.atom\""),
    };
    qsizetype at = 0;
    for (const QString &part : parts) {
        QVERIFY2(page.contains(part), qUtf8Printable(part));
        at = page.indexOf(part, at);
    }
    QVERIFY(!page.contains(QLatin1String("{{")));
    const QJsonObject data = jsonLd(page.toUtf8());
    QCOMPARE(data.value(QLatin1String("@type")).toString(), QStringLiteral("NewsArticle"));
    QCOMPARE(data.value(QLatin1String("headline")).toString(), story.headline);
    QCOMPARE(data.value(QLatin1String("datePublished")).toString(), QStringLiteral("2026-11-22T13:05:00+01:00"));
    const QJsonObject correction = data.value(QLatin1String("correction")).toArray().at(0).toObject();
    QCOMPARE(correction.value(QLatin1String("text")).toString(), input.story.corrections.first().right);
    QCOMPARE(correction.value(QLatin1String("datePublished")).toString(), QStringLiteral("2026-11-22T13:35:00+01:00"));
    const QStringList heads = {
        QStringLiteral("<link rel=\"alternate\" hreflang=\"en-GB\" href=\"https://news.example/story.html\">"),
        QStringLiteral("<link rel=\"alternate\" hreflang=\"fa\" href=\"https://news.example/fa/story.html\">"),
        QStringLiteral("<a href=\"../fa/story.html\" rel=\"alternate\" hreflang=\"fa\" lang=\"fa\" dir=\"rtl\">")};
    for (const QString &head : heads)
        QCOMPARE(page.count(head), 1);
}

void PageTest::theAuthorIsAName()
{
    formats::PageInput input = pageOf(demoIn(QStringLiteral("en-GB")));
    input.story.byline = QStringLiteral("By Lena Ørsted");
    const QJsonObject author = jsonLd(formats::renderArticlePage(input)).value(QLatin1String("author")).toObject();
    QCOMPARE(author.value(QLatin1String("name")).toString(), QStringLiteral("Lena Ørsted"));
}

void PageTest::listsLeadToOlderAndNewer()
{
    formats::ListInput input = listOf(QStringLiteral("de"));
    QVERIFY(!formats::renderListPage(input).contains("class=\"pager\""));
    input.newerAddress = QStringLiteral("../index.html");
    input.olderAddress = QStringLiteral("1.html");
    const QString page = QString::fromUtf8(formats::renderListPage(input));
    QVERIFY(page.contains(QStringLiteral("rel=\"prev\" href=\"../index.html\">Neuere Artikel</a>")));
    QVERIFY(page.contains(QStringLiteral("rel=\"next\" href=\"1.html\">Ältere Artikel</a>")));
}

void PageTest::articleIsTheSameInPageAndAlone()
{
    const formats::PageInput input = pageOf(demoIn(QStringLiteral("fr")));
    const QByteArray article = formats::renderArticle(input).trimmed();
    QVERIFY(article.startsWith("<article"));
    QVERIFY(article.endsWith("</article>"));
    QVERIFY(formats::renderArticlePage(input).contains(article));
}

void PageTest::readsRightToLeft()
{
    const QString page = QString::fromUtf8(formats::renderArticlePage(pageOf(demoIn(QStringLiteral("fa")))));
    QVERIFY(page.contains(QLatin1String("<html lang=\"fa\" dir=\"rtl\"")));
    QVERIFY(page.contains(QStringLiteral("بازگشت به بالا")));
    QVERIFY(page.contains(QStringLiteral("عکس: ن. برنا")));
    QVERIFY(page.contains(QStringLiteral("© خبرگزاری کرانه، Get News Fast")));
    QVERIFY(page.contains(QStringLiteral("۱ آذر ۱۴۰۵")));
    QVERIFY(page.contains(QStringLiteral("کانال فارسی Get News Fast در تلگرام")));
}

void PageTest::headDataCannotBreakOut()
{
    formats::PageInput input = pageOf(demoIn(QStringLiteral("en-GB")));
    const QString evil = QStringLiteral("</script></style></title>\"'><script>alert(1)</script>{{{siteName}}}");
    input.story.headline = evil;
    input.story.standfirst = evil;
    input.story.byline = evil;
    input.story.kicker = evil;
    input.story.tags = {evil};
    input.story.leadPicture.alt = evil;
    input.story.leadPicture.caption = evil;
    input.story.credits = {{evil, QStringLiteral("javascript:alert(1)")}};
    input.site.editions[0].siteName = evil;
    input.site.editions[0].channelUrl = QUrl(QStringLiteral("javascript:alert(1)"));
    input.related = {{evil, QStringLiteral("javascript:alert(1)")}};
    input.desks[0].colour = QStringLiteral("red\" onclick=\"alert(1)");
    input.stylesheet = "a{}</style><script>alert(1)</script>";
    const QByteArray page = formats::renderArticlePage(input);
    QCOMPARE(page.count("<script"), 2); // the data, and what a stylesheet may contain as text
    QCOMPARE(page.count("</script"), 1);
    QCOMPARE(page.count("</style"), 1);
    QVERIFY(!page.contains("href=\"javascript"));
    QVERIFY(!page.contains("onclick=\""));
    QCOMPARE(jsonLd(page).value(QLatin1String("headline")).toString(), evil);
}

void PageTest::nothingIsFetchedForADesksColour()
{
    formats::PageInput article = pageOf(demoIn(QStringLiteral("en-GB")));
    formats::ListInput list;
    list.entries = {formats::PageEntry{}};
    for (const char *colour : {"#2a7f62", "#2A7", "red;background:url(https://quay.example/seen)", "#12345", "red"}) {
        const QString said = QString::fromLatin1(colour);
        const bool isColour = said.startsWith(QLatin1Char('#')) && said.size() != 6;
        article.desks[0].colour = said;
        list.colour = said;
        list.entries[0].deskColour = said;
        for (const QByteArray &page : {formats::renderArticle(article), formats::renderListPage(list)}) {
            QCOMPARE(page.contains("--desk: "), isColour);
            QVERIFY(!page.contains("quay.example/seen"));
        }
    }
}

void PageTest::creditsAreLinkedWhereKnown()
{
    formats::PageInput input = pageOf(demoIn(QStringLiteral("en-GB")));
    input.story.credits.clear();
    QVERIFY(!formats::renderArticle(input).contains("credit-line"));
}

void PageTest::attributionIsNotSaidTwice()
{
    formats::PageInput input = pageOf(demoIn(QStringLiteral("en-GB")));
    const QString phrase = QStringLiteral("According to the International Desk of Get News Fast");
    input.story.body.blocks.append(textBlock(BlockKind::Paragraph, QString(phrase + QStringLiteral(", it rained."))));
    QCOMPARE(QString::fromUtf8(formats::renderArticle(input)).count(phrase), 1);
}

void PageTest::ownTemplateIsUsedAndABrokenOneIsNot()
{
    formats::PageInput input = pageOf(demoIn(QStringLiteral("en-GB")));
    input.templateText = QStringLiteral("<p>{{headline}}</p>{{> article}}");
    QVERIFY(formats::renderArticlePage(input).startsWith("<p>Ørnhavn"));
    QVERIFY(formats::templateProblem(input.templateText).isEmpty());
    input.templateText = QStringLiteral("{{#open}} never closed");
    QVERIFY(!formats::templateProblem(input.templateText).isEmpty());
    QVERIFY(formats::renderArticlePage(input).startsWith("<!DOCTYPE html>"));
}

void PageTest::listsEveryStory()
{
    const formats::ListInput input = listOf(QStringLiteral("en-GB"));
    const QString page = QString::fromUtf8(formats::renderListPage(input));
    for (const formats::PageEntry &entry : input.entries)
        QVERIFY(page.contains(QString(QStringLiteral("\">") + entry.headline + QStringLiteral("</a></h2>"))));
    QVERIFY(page.contains(QStringLiteral("<h1 class=\"list-title\">Latest</h1>")));
    QVERIFY(!page.contains(QLatin1String("{{")));
    formats::ListInput none = input;
    none.entries.clear();
    QVERIFY(formats::renderListPage(none).contains("Nothing has been published here yet."));
}

void PageTest::feedsAreWellFormed()
{
    formats::ListInput input = listOf(QStringLiteral("en-GB"));
    input.entries[0].headline += QStringLiteral(" <b> & \x01 \"");
    QXmlStreamReader xml(formats::renderAtomFeed(input));
    int entries = 0;
    while (!xml.atEnd())
        entries += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("entry") ? 1 : 0;
    QVERIFY2(!xml.hasError(), qUtf8Printable(xml.errorString()));
    QCOMPARE(entries, int(input.entries.size()));
    const QJsonObject feed = QJsonDocument::fromJson(formats::renderJsonFeed(input)).object();
    QCOMPARE(feed.value(QLatin1String("items")).toArray().size(), input.entries.size());
    QCOMPARE(feed.value(QLatin1String("version")).toString(), QStringLiteral("https://jsonfeed.org/version/1.1"));
}

void PageTest::sitemapsNameEveryEntry()
{
    const formats::ListInput input = listOf(QStringLiteral("en-GB"));
    QStringList addresses;
    QStringList headlines;
    for (const formats::PageEntry &entry : input.entries) {
        addresses.append(entry.address);
        headlines.append(entry.headline);
    }
    const QString maps = QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9");
    const QString news = QStringLiteral("http://www.google.com/schemas/sitemap-news/0.9");
    QCOMPARE(textsOf(formats::renderSitemap(input), maps, QStringLiteral("loc")), addresses);
    QCOMPARE(textsOf(formats::renderNewsSitemap(input), maps, QStringLiteral("loc")), addresses);
    QCOMPARE(textsOf(formats::renderNewsSitemap(input), news, QStringLiteral("title")), headlines);
    QCOMPARE(textsOf(formats::renderNewsSitemap(input), news, QStringLiteral("language")).constFirst(),
             QStringLiteral("en"));
    QCOMPARE(textsOf(formats::renderSitemapIndex(addresses), maps, QStringLiteral("loc")), addresses);
}

void PageTest::newsIsTwoDaysOld()
{
    QVERIFY(formats::isNews(noon.addDays(-1), noon));
    QVERIFY(!formats::isNews(noon.addDays(-2), noon));
    QVERIFY(!formats::isNews({}, noon));
}

void PageTest::demoStoriesAreWhole()
{
    const QList<formats::DemoStory> stories = formats::demoStories();
    QCOMPARE(stories.size(), 9);
    QStringList pictures;
    for (const formats::DemoPicture &picture : formats::demoPictures()) {
        pictures.append(picture.name);
        QVERIFY(picture.bytes.size() > 10000 && picture.bytes.size() <= 150 * 1024);
    }
    QCOMPARE(pictures.size(), 3);
    int longOnes = 0;
    for (const formats::DemoStory &demo : stories) {
        const Story &story = demo.story;
        QVERIFY(!story.headline.isEmpty() && !story.standfirst.isEmpty() && !story.kicker.isEmpty());
        QVERIFY(!story.byline.isEmpty() && !story.dateline.isEmpty() && !story.credits.isEmpty()
                && !story.tags.isEmpty());
        QVERIFY2(story.headline.size() <= 110 && story.standfirst.size() <= 280, qUtf8Printable(story.headline));
        for (const QString &name : demo.pictures)
            QVERIFY(pictures.contains(name));
        for (const Block &block : story.body.blocks)
            QVERIFY(block.kind != BlockKind::Picture || !block.picture.alt.isEmpty());
        longOnes += wordCount(story) >= 580 ? 1 : 0;
    }
    QVERIFY(longOnes >= 3);
}

// STANDFIRST_SAMPLES=folder leaves pages there that a person can look at.
void PageTest::writesSamplesOfEveryLanguage()
{
    const QTemporaryDir elsewhere; // where nobody looks; that they can be made is shown all the same
    const QString folder = qEnvironmentVariable("STANDFIRST_SAMPLES", elsewhere.path());
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    for (const formats::DemoPicture &picture : formats::demoPictures())
        write(picture.name, picture.bytes);
    for (const QString &language :
         {QStringLiteral("en-GB"), QStringLiteral("fa"), QStringLiteral("ar"), QStringLiteral("fr")}) {
        write(QString(language + QStringLiteral(".html")), formats::renderArticlePage(pageOf(demoIn(language))));
        write(QString(QStringLiteral("list-") + language + QStringLiteral(".html")),
              formats::renderListPage(listOf(language)));
    }
}

QTEST_APPLESS_MAIN(PageTest)
#include "page_test.moc"
