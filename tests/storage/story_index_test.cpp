// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

using core::Result;
using core::Story;
using core::StoryFilter;
using core::StorySummary;
using test::Fixture;
using test::storyOf;

class StoryIndexTest : public QObject
{
    Q_OBJECT

private:
    static QStringList headlines(const Result<QList<StorySummary>> &list)
    {
        if (!list)
            return {list.error().detail};
        QStringList found;
        for (const StorySummary &story : *list)
            found.append(story.headline);
        return found;
    }

    static QStringList found(Fixture &library, const QString &text)
    {
        StoryFilter filter;
        filter.text = text;
        QStringList all = headlines(library->index.list(filter));
        all.sort();
        return all;
    }

private slots:
    void listsNewestFirstAndByWhatIsAskedFor()
    {
        Fixture library;
        const core::SiteId daily{QStringLiteral("daily")};
        const core::SiteId weekly{QStringLiteral("weekly")};
        const core::DeskId sports{QStringLiteral("sports")};
        const core::DeskId world{QStringLiteral("world")};
        const auto add = [&](const char *headline, const core::SiteId &site, const core::DeskId &desk,
                             core::Stage stage, const char *assignee) {
            library.now = library.now.addSecs(60);
            Story story = storyOf(QString::fromLatin1(headline), {QStringLiteral("Some words here.")});
            story.site = site;
            story.desk = desk;
            story.stage = stage;
            story.assignee = QString::fromLatin1(assignee);
            if (stage == core::Stage::Published)
                story.furtherDesks = {world};
            return library->stories.create(story)->id;
        };
        add("one", daily, sports, core::Stage::Draft, "mira");
        const core::StoryId two = add("two", daily, world, core::Stage::InReview, "");
        add("three", weekly, sports, core::Stage::Published, "mira");
        add("four", daily, sports, core::Stage::Draft, "jon");
        const core::StoryId five = add("five", daily, sports, core::Stage::Draft, "jon");
        VERIFY_OK(library->stories.moveToBin({five}));

        const auto listed = [&](const StoryFilter &filter) {
            return headlines(library->index.list(filter)).join(QLatin1Char(' '));
        };
        StoryFilter filter;
        QCOMPARE(listed(filter), QStringLiteral("four three two one"));
        filter.limit = 2;
        filter.offset = 1;
        QCOMPARE(listed(filter), QStringLiteral("three two"));
        filter = {};
        filter.site = daily;
        QCOMPARE(listed(filter), QStringLiteral("four two one"));
        filter.stages = {core::Stage::Draft, core::Stage::Published};
        QCOMPARE(listed(filter), QStringLiteral("four one"));
        filter.assignee = QStringLiteral("mira");
        QCOMPARE(listed(filter), QStringLiteral("one"));
        filter = {};
        filter.desk = sports;
        QCOMPARE(listed(filter), QStringLiteral("four three one"));
        filter.desk = world;
        QCOMPARE(listed(filter), QStringLiteral("three two"));
        filter.stages = {core::Stage::InReview};
        QCOMPARE(listed(filter), QStringLiteral("two"));
        filter = {};
        filter.inBin = true;
        QCOMPARE(listed(filter), QStringLiteral("five"));
        filter.desk = world;
        QCOMPARE(listed(filter), QString());

        // Writing brings a story to the top, at its desk as well.
        library.now = library.now.addSecs(60);
        VERIFY_OK(library->stories.appendJournal(two, test::spliceOf(0, 0, {QStringLiteral("x")}), std::nullopt, 4, 0));
        filter = {};
        QCOMPARE(listed(filter), QStringLiteral("two four three one"));
        filter.desk = world;
        QCOMPARE(listed(filter), QStringLiteral("two three"));

        core::StoryCounts counts;
        counts.all = 4;
        counts.inBin = 1;
        counts.byStage = {{core::Stage::Draft, 2}, {core::Stage::InReview, 1}, {core::Stage::Published, 1}};
        counts.byDesk = {{sports, 3}, {world, 2}};
        QCOMPARE(*library->index.counts(), counts);
        const auto ofWeekly = library->index.counts(weekly);
        VERIFY_OK(ofWeekly);
        QCOMPARE(ofWeekly->all, 1);
        QCOMPARE(ofWeekly->inBin, 0);
    }

    void countsRightAfterEveryKindOfChange()
    {
        Fixture library;
        const core::DeskId sea{QStringLiteral("sea")};
        const core::DeskId land{QStringLiteral("land")};
        const core::SiteId daily{QStringLiteral("daily")};
        const core::SiteId weekly{QStringLiteral("weekly")};
        Story story = storyOf(QStringLiteral("x"));
        story.site = daily;
        story.desk = sea;
        Story one = *library->stories.create(story);
        const Story two = *library->stories.create(story);
        const auto counted = [&](int all, int inBin, const QHash<core::Stage, int> &byStage,
                                 const QHash<core::DeskId, int> &byDesk) {
            core::StoryCounts expected;
            expected.all = all;
            expected.inBin = inBin;
            expected.byStage = byStage;
            expected.byDesk = byDesk;
            return *library->index.counts() == expected;
        };
        QVERIFY(counted(2, 0, {{core::Stage::Draft, 2}}, {{sea, 2}}));
        VERIFY_OK(library->stories.setStage(one.id, core::Stage::Approved));
        QVERIFY(counted(2, 0, {{core::Stage::Draft, 1}, {core::Stage::Approved, 1}}, {{sea, 2}}));
        one.desk = land;
        one.furtherDesks = {sea};
        one.site = weekly;
        VERIFY_OK(library->stories.appendJournal(one.id, {}, one, 0, 0));
        QVERIFY(counted(2, 0, {{core::Stage::Draft, 1}, {core::Stage::Approved, 1}}, {{sea, 2}, {land, 1}}));
        QCOMPARE(library->index.counts(weekly)->byStage, (QHash<core::Stage, int>{{core::Stage::Approved, 1}}));
        VERIFY_OK(library->stories.moveToBin({one.id, two.id}));
        QVERIFY(counted(0, 2, {}, {}));
        VERIFY_OK(library->stories.restoreFromBin({one.id}));
        QVERIFY(counted(1, 1, {{core::Stage::Approved, 1}}, {{sea, 1}, {land, 1}}));
        library.now = library.now.addSecs(1);
        QCOMPARE(library->stories.emptyBin(library.now).valueOr(-1), 1);
        QVERIFY(counted(1, 0, {{core::Stage::Approved, 1}}, {{sea, 1}, {land, 1}}));
        one.stage = core::Stage::Killed;
        one.furtherDesks = {};
        VERIFY_OK(library->stories.save(one, library->stories.load(one.id)->story.revision));
        QVERIFY(counted(1, 0, {{core::Stage::Killed, 1}}, {{land, 1}}));
    }

    void showsWhatAListNeedsOfAStory()
    {
        Fixture library;
        Story story = storyOf(QStringLiteral("Ferry"), {QStringLiteral("Three short words.")});
        story.site = core::SiteId{QStringLiteral("daily")};
        story.desk = core::DeskId{QStringLiteral("harbour")};
        story.stage = core::Stage::Scheduled;
        story.schedule = library.now.addSecs(3600);
        story.remote.postId = QStringLiteral("1");
        story.remote.address = QUrl(QStringLiteral("https://news.example/ferry"));
        const Result<Story> created = library->stories.create(story);
        VERIFY_OK(created);
        const StorySummary expected{created->id,    story.site,           story.desk, story.headline,
                                    story.language, story.stage,          3,          library.now,
                                    story.schedule, story.remote.address, QString(),  false};
        QCOMPARE(*library->index.summary(created->id), expected);
        QCOMPARE(*library->index.list({}), QList<StorySummary>{expected});
        QCOMPARE(library->index.summary(core::StoryId{QStringLiteral("nobody")}).error().kind,
                 core::Error::Kind::NotFound);
    }

    void findsWordsHoweverTheyAreSpelt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const char *written, const char *typed) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(typed);
        };
        row("diacritics left out", "Zürich", "zurich");
        row("diacritics typed", "Zurich", "ZÜRICH");
        row("sharp s", "Große Straße", "strasse");
        row("Polish l", "Łódź", "lodz");
        row("Danish", "Ærø", "aero");
        row("Vietnamese", "Đà Nẵng", "da nang");
        row("Greek accents and final sigma", "Λόγος", "λογοσ");
        row("Cyrillic", "Ёлка", "елка");
        row("alef with hamza", "أحمد", "احمد");
        row("alef with madda", "القرآن", "القران");
        row("hamza below", "إسلام", "اسلام");
        row("alef maksura", "مستشفى", "مستشفي");
        row("teh marbuta", "مدرسة", "مدرسه");
        row("harakat written", "مُحَمَّد", "محمد");
        row("harakat typed", "محمد", "مُحَمَّد");
        row("kashida", "بـــغداد", "بغداد");
        row("Farsi kaf and yeh", "کتاب‌های فارسی", "كتاب فارسي");
        row("Arabic digits", "٢٠٢٦", "2026");
        row("Farsi digits", "۱۴۰۵", "1405");
        row("non-joiner typed as it is", "می‌شود", "می‌شود");
        row("non-joiner typed as a space", "می‌شود", "می شود");
        row("non-joiner left out", "می‌شود", "میشود");
        row("space written, non-joiner typed", "می شود", "می‌شود");
        row("presentation forms", "ﻼﻡ", "لام");
        row("soft hyphen", "demo\u00ADcracy", "democracy");
        row("bidi controls", "\u2067سلام\u2069", "سلام");
        row("full width", "ＡＢＣ", "abc");
        row("Hindi vowel signs", "हिन्दी समाचार", "हिन्दी");
        row("a part of a Chinese sentence", "北京今日天氣", "天氣");
        row("Japanese", "東京の天気予報", "天気");
        row("hyphenated", "covid-19 ward", "covid-19");
        row("apostrophe", "the mayor’s office", "mayor's");
        row("beginning of the last word", "parliament", "parl");
        row("quoted", "the river rose again", "\"river rose\"");
        row("quoted, unfinished", "the river rose again", "\"river ro");
        row("guillemets", "the river rose again", "«river rose»");
    }

    void findsWordsHoweverTheyAreSpelt()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, typed);
        Fixture library;
        VERIFY_OK(library->stories.create(storyOf(QStringLiteral("hit"), {written})));
        VERIFY_OK(library->stories.create(storyOf(QStringLiteral("other"), {QStringLiteral("Nothing of the kind")})));
        QCOMPARE(found(library, typed), QStringList{QStringLiteral("hit")});
    }

    void requiresAllWordsAndKeepsQuotedOnesTogether()
    {
        Fixture library;
        VERIFY_OK(library->stories.create(storyOf(QStringLiteral("a"), {QStringLiteral("red green blue")})));
        VERIFY_OK(library->stories.create(storyOf(QStringLiteral("b"), {QStringLiteral("green red")})));
        QCOMPARE(found(library, QStringLiteral("red green")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(found(library, QStringLiteral("\"red green\"")), QStringList{QStringLiteral("a")});
        QCOMPARE(found(library, QStringLiteral("red bl")), QStringList{QStringLiteral("a")});
        QCOMPARE(found(library, QStringLiteral("bl red")), QStringList());
        QCOMPARE(found(library, QStringLiteral("red bl ")), QStringList());
        QCOMPARE(found(library, QStringLiteral("\"bl\"")), QStringList());
    }

    void putsAHeadlineBeforeTheText()
    {
        Fixture library;
        VERIFY_OK(library->stories.create(
            storyOf(QStringLiteral("Weather"), {QStringLiteral("A lighthouse, a lighthouse.")})));
        VERIFY_OK(library->stories.create(
            storyOf(QStringLiteral("Lighthouse saved"), {QStringLiteral("Long text about other things.")})));
        VERIFY_OK(
            library->stories.create(storyOf(QStringLiteral("Sea"), {QStringLiteral("Ships pass a lighthouse.")})));
        StoryFilter filter;
        filter.text = QStringLiteral("lighthouse");
        const QStringList list = headlines(library->index.list(filter));
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.first(), QStringLiteral("Lighthouse saved"));
    }

    void searchesFieldsTagsAndCaptionsWithinTheFilter()
    {
        Fixture library;
        Story story = storyOf(QStringLiteral("Head"));
        story.kicker = QStringLiteral("kickerword");
        story.standfirst = QStringLiteral("standfirstword");
        story.byline = QStringLiteral("Mira Tollen");
        story.dateline = QStringLiteral("Alderport");
        story.tags = {QStringLiteral("tagword")};
        story.leadPicture.caption = QStringLiteral("leadcaption");
        story.credits = {{QStringLiteral("Agencyname"), {}}};
        core::Block picture;
        picture.id = core::newId<core::BlockId>();
        picture.kind = core::BlockKind::Picture;
        picture.picture.caption = QStringLiteral("pictureword");
        story.body.blocks = {picture};
        story.desk = core::DeskId{QStringLiteral("d")};
        story.furtherDesks = {core::DeskId{QStringLiteral("e")}};
        const Result<Story> created = library->stories.create(story);
        VERIFY_OK(created);
        for (const char *word : {"kickerword", "standfirstword", "tollen", "alderport", "tagword", "leadcaption",
                                 "agencyname", "pictureword", "head"})
            QVERIFY2(found(library, QString::fromLatin1(word)).size() == 1, word);

        StoryFilter filter;
        filter.text = QStringLiteral("tagword");
        filter.desk = core::DeskId{QStringLiteral("e")};
        QCOMPARE(library->index.list(filter)->size(), 1);
        filter.desk = core::DeskId{QStringLiteral("f")};
        QCOMPARE(library->index.list(filter)->size(), 0);
        filter.desk = {};
        filter.stages = {core::Stage::Killed};
        QCOMPARE(library->index.list(filter)->size(), 0);
        filter.stages = {};
        VERIFY_OK(library->stories.moveToBin({created->id}));
        QCOMPARE(library->index.list(filter)->size(), 0);
        filter.inBin = true;
        QCOMPARE(library->index.list(filter)->size(), 1);
    }

    void showsTheFoundWordsInTheAuthorsLetters()
    {
        Fixture library;
        const QString long60 = QStringLiteral("word ").repeated(60);
        VERIFY_OK(library->stories.create(
            storyOf(QStringLiteral("a"),
                    {QStringLiteral("Nothing."), long60 + QString::fromUtf8("in Zürich’s Straßen, ") + long60})));
        StoryFilter filter;
        filter.text = QStringLiteral("zurich strassen");
        const auto list = library->index.list(filter);
        VERIFY_OK(list);
        QCOMPARE(list->size(), 1);
        const QString snippet = list->first().snippet;
        QVERIFY2(snippet.contains(QString::fromUtf8("in \uE000Zürich\uE001’s \uE000Straßen\uE001, word")),
                 qPrintable(snippet));
        QVERIFY(snippet.startsWith(QChar(0x2026)) && snippet.endsWith(QChar(0x2026)));
        QVERIFY(snippet.size() < 200);
    }

    void neverTakesWhatIsTypedForSyntax_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"\"",
                                  "\"\"",
                                  "\"\"\"",
                                  "'",
                                  "*",
                                  "* *",
                                  "river*",
                                  "^river",
                                  "-river",
                                  "NOT river",
                                  "AND",
                                  "OR OR",
                                  "river OR",
                                  "NEAR(river, 2)",
                                  "headline:river",
                                  "headline : ^\"river\"",
                                  "{headline body} : river",
                                  "(river",
                                  "river)",
                                  "((",
                                  "+",
                                  "river + rose",
                                  "river\"; DROP TABLE stories; --",
                                  "\\",
                                  "%",
                                  "_",
                                  "[",
                                  "\x01\x02",
                                  "::",
                                  "rank",
                                  "\xE2\x80\x8C",
                                  "\xCC\x81",
                                  "a\xCC\x81\xCC\x81\xCC\x81",
                                  "\xF0\x9F\x9A\xA2",
                                  "\xEE\x80\x80",
                                  "\xEF\xBF\xBF",
                                  "\xD9\x80\xD9\x80",
                                  "1e9",
                                  "0x1",
                                  "nul\xC0\x80"})
            QTest::addRow("%s", QByteArray(typed).toPercentEncoding().constData()) << QString::fromUtf8(typed);
        QTest::newRow("null letter") << QString(QStringLiteral("river") + QChar(u'\0') + QStringLiteral("rose"));
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + QLatin1Char('r');
        QTest::newRow("a page") << QStringLiteral("river rose ").repeated(20'000);
        QTest::newRow("a long word") << QStringLiteral("r").repeated(1'000'000);
        QTest::newRow("quotes") << QStringLiteral("\"r").repeated(10'000);
    }

    void neverTakesWhatIsTypedForSyntax()
    {
        QFETCH(const QString, typed);
        Fixture library;
        VERIFY_OK(library->stories.create(
            storyOf(QStringLiteral("River"), {QStringLiteral("The river rose and or not near.")})));
        StoryFilter filter;
        filter.text = typed;
        VERIFY_OK(library->index.list(filter));
        filter.text = QStringLiteral("river");
        QCOMPARE(library->index.list(filter)->size(), 1);
    }

    void countsTheTagsOfADesk()
    {
        Fixture library;
        const core::DeskId desk{QStringLiteral("world")};
        for (const QStringList &tags : {QStringList{QStringLiteral("sea"), QStringLiteral("storm")},
                                        QStringList{QStringLiteral("sea")}, QStringList{}}) {
            Story story = storyOf(QStringLiteral("x"));
            story.desk = desk;
            story.tags = tags;
            VERIFY_OK(library->stories.create(story));
        }
        const QHash<QString, int> expected{{QStringLiteral("sea"), 2}, {QStringLiteral("storm"), 1}};
        QCOMPARE(*library->index.tagUsage(desk), expected);
        QVERIFY(library->index.tagUsage(core::DeskId{QStringLiteral("other")})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoryIndexTest)
#include "story_index_test.moc"
