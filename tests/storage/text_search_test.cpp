// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/text_search.h"

#include "core/story_json.h"
#include "storage/fixture.h"

using namespace storage;
using core::FindQuery;
using core::FoundStory;
using core::Story;
using test::Fixture;
using test::storyOf;

namespace {

FindQuery queryFor(const QString &words, const QString &with = {})
{
    FindQuery query;
    query.words = words;
    query.with = with;
    query.replaces = true;
    return query;
}

FindQuery expressionFor(const QString &words, const QString &with = {})
{
    FindQuery query = queryFor(words, with);
    query.options.expression = true;
    return query;
}

// All pages one after the other; each looks at one story at least.
QList<FoundStory> all(Fixture &library, const FindQuery &query, int milliseconds = 1000, int *pages = nullptr)
{
    QList<FoundStory> found;
    qint64 from = fromTheNewest;
    double share = 0;
    do {
        const auto page = findInStories(*library, query, from, milliseconds);
        if (!page.ok())
            qFatal("%s", qPrintable(page.error().detail));
        if (page->share < share)
            qFatal("the share of what was looked through went back");
        share = page->share;
        found += page->stories;
        from = page->next;
        if (pages)
            ++*pages;
    } while (from != 0);
    if (share != 1)
        qFatal("looked through less than all");
    return found;
}

QStringList headlines(const QList<FoundStory> &stories)
{
    QStringList lines;
    for (const FoundStory &story : stories)
        lines.append(story.headline);
    return lines;
}

// All that a person wrote, without what a save counts.
QByteArray written(const Story &story)
{
    Story plain = story;
    plain.revision = 0;
    plain.modified = {};
    return core::toBytes(core::toJson(plain));
}

core::Submission submissionOf(const Story &story, core::SubmissionState state)
{
    core::Submission submission;
    submission.story = story;
    submission.state = state;
    return submission;
}

} // namespace

class TextSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsInEveryStoryTheNewestFirst()
    {
        Fixture library;
        Story search = storyOf(QStringLiteral("Three"), {QStringLiteral("nothing")});
        search.searchAndSocial.socialTitle = QStringLiteral("The harbour");
        Story kicker = storyOf(QStringLiteral("Four"), {QStringLiteral("nothing")});
        kicker.kicker = QStringLiteral("HARBOUR");
        VERIFY_OK(library->stories.createAll({storyOf(QStringLiteral("One"), {QStringLiteral("To the harbour.")}),
                                              storyOf(QStringLiteral("Two"), {QStringLiteral("Inland.")}), search,
                                              kicker, storyOf(QStringLiteral("Harbours"), {})}));
        QCOMPARE(headlines(all(library, queryFor(QStringLiteral("harbour")))),
                 (QStringList{QStringLiteral("Harbours"), QStringLiteral("Four"), QStringLiteral("Three"),
                              QStringLiteral("One")}));
        FindQuery whole = queryFor(QStringLiteral("harbour"));
        whole.options.wholeWord = true;
        QCOMPARE(all(library, whole).size(), 3);
        QCOMPARE(headlines(all(library, expressionFor(QStringLiteral("^inland\\.")))),
                 QStringList{QStringLiteral("Two")});
    }

    void theIndexNeverHidesWhatIsThere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *words, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(text);
        };
        row("part of a word", "arbou", "the harbour master");
        row("signs only", "—", "late — very late");
        row("quotes", "\"yes\"", "he said “yes” twice");
        row("diacritics", "zurich", "in Zürich today");
        row("two words", "old harbour", "the old harbour");
        row("Arabic forms", "كيان", "کیان آمد");
        row("vowel signs", "كتاب", "كِتَابٌ");
        row("half space", "می شود", "گفته می‌شود");
        row("half space left out", "می‌شود", "گفته می شود");
        row("digits", "12", "۱۲ روز");
        row("Han", "北京", "我在北京。");
        row("sharp s", "strasse", "die Straße");
        row("ligature", "office",
            "the o\xEF\xAC\x83"
            "ce");
    }
    void theIndexNeverHidesWhatIsThere()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        Fixture library;
        VERIFY_OK(library->stories.create(storyOf(QStringLiteral("x"), {text})));
        const Story story = storyOf({}, {text});
        for (const bool anyForm : {true, false}) {
            FindQuery query = queryFor(words);
            query.options.anyForm = anyForm;
            const int wanted = core::findInStory(story, query).count;
            const QList<FoundStory> found = all(library, query);
            QCOMPARE(found.isEmpty() ? 0 : found.first().count, wanted);
            QVERIFY(wanted > 0 || !anyForm);
        }
    }

    // Each in a story of its own, by words and by an expression.
    void findsWhatTheIndexDoesNotHave()
    {
        const QString word = QStringLiteral("harbour");
        QList<Story> stories;
        const auto add = [&](const char *name, const auto &fill) {
            Story story = storyOf(QString::fromLatin1(name), {QStringLiteral("Nothing here.")});
            fill(story);
            stories.append(story);
        };
        const auto addBlock = [](Story &story, core::BlockKind kind, const auto &fill) {
            core::Block block = core::textBlock(kind, {});
            fill(block);
            story.body.blocks.append(block);
        };
        add("lead alt", [&](Story &story) { story.leadPicture.alt = word; });
        add("lead credit", [&](Story &story) { story.leadPicture.credit = word; });
        add("lead caption", [&](Story &story) { story.leadPicture.caption = word; });
        add("credits", [&](Story &story) { story.credits = {{word, {}}}; });
        add("credit link", [&](Story &story) {
            story.credits = {{QStringLiteral("C. Dale"), QStringLiteral("https://harbour.example/")}};
        });
        add("tag", [&](Story &story) { story.tags = {word}; });
        add("subject", [&](Story &story) { story.subjects = {word}; });
        add("slug", [&](Story &story) { story.slug = word; });
        add("social", [&](Story &story) { story.searchAndSocial.socialDescription = word; });
        add("note", [&](Story &story) { story.body.blocks.append(core::textBlock(core::BlockKind::DeskNote, word)); });
        add("alt", [&](Story &story) {
            addBlock(story, core::BlockKind::Picture, [&](core::Block &block) { block.picture.alt = word; });
        });
        add("place", [&](Story &story) {
            addBlock(story, core::BlockKind::Picture, [&](core::Block &block) { block.picture.place = word; });
        });
        add("waiting picture", [&](Story &story) {
            addBlock(story, core::BlockKind::Picture,
                     [&](core::Block &block) { block.name = QStringLiteral("https://harbour.example/1.jpg"); });
        });
        add("gallery alt", [&](Story &story) {
            addBlock(story, core::BlockKind::Gallery, [&](core::Block &block) {
                block.pictures = {core::Picture(), core::Picture()};
                block.pictures.last().alt = word;
            });
        });
        add("cell", [&](Story &story) {
            addBlock(story, core::BlockKind::Table, [&](core::Block &block) {
                block.table.rows = {{core::Cell{{core::Span{word, {}}}}}};
            });
        });
        add("embed title", [&](Story &story) {
            addBlock(story, core::BlockKind::Embed, [&](core::Block &block) {
                block.embed.address = QStringLiteral("https://video.example/1");
                block.embed.title = word;
            });
        });
        add("embed address", [&](Story &story) {
            addBlock(story, core::BlockKind::Embed, [&](core::Block &block) {
                block.embed.address = QStringLiteral("https://video.example/harbour");
            });
        });
        add("link", [&](Story &story) {
            story.body.blocks.first().spans.first().marks.href = QStringLiteral("https://harbour.example/");
        });
        QStringList wanted;
        for (const Story &story : stories)
            wanted.prepend(story.headline);
        Fixture library;
        VERIFY_OK(library->stories.createAll(stories));
        VERIFY_OK(library->stories.create(storyOf(QStringLiteral("none"), {QStringLiteral("To the quay.")})));
        FindQuery query = queryFor(word);
        query.replaces = false;
        QCOMPARE(headlines(all(library, query)), wanted);
        query = expressionFor(QStringLiteral("h(a)rbou?r"));
        query.replaces = false;
        QCOMPARE(headlines(all(library, query)), wanted);
        query = expressionFor(QStringLiteral("[h]arbour"));
        query.replaces = false;
        QCOMPARE(headlines(all(library, query)), wanted);
    }

    void seesWhatIsInTheJournalAndNothingOfTheBin()
    {
        Fixture library;
        const auto typed = library->stories.create(storyOf(QStringLiteral("Typed"), {QStringLiteral("old")}));
        VERIFY_OK(typed);
        const auto binned = library->stories.create(storyOf(QStringLiteral("Binned"), {QStringLiteral("ferry")}));
        VERIFY_OK(binned);
        VERIFY_OK(library->stories.moveToBin({binned->id}));
        VERIFY_OK(library->stories.appendJournal(typed->id, test::spliceOf(1, 0, {QStringLiteral("a ferry")}),
                                                 std::nullopt, 3, 0));
        QCOMPARE(headlines(all(library, queryFor(QStringLiteral("ferry")))), QStringList{QStringLiteral("Typed")});
    }

    void comesInPagesOfOneStoryAtLeast()
    {
        Fixture library;
        QList<Story> many;
        for (int number = 0; number < 600; ++number)
            many.append(storyOf(QString::number(number), {QStringLiteral("ferry")}));
        VERIFY_OK(library->stories.createAll(many));
        int pages = 0;
        const QList<FoundStory> found = all(library, queryFor(QStringLiteral("ferry")), 0, &pages);
        QCOMPARE(found.size(), 600);
        QCOMPARE(pages, 600);
        QCOMPARE(found.first().headline, QStringLiteral("599"));
        pages = 0;
        QVERIFY(all(library, queryFor(QStringLiteral("nowhere")), 0, &pages).isEmpty());
        QCOMPARE(pages, 1); // the index says so at once
    }

    void onlyTheSiteThatIsAskedFor()
    {
        Fixture library;
        Story one = storyOf(QStringLiteral("One"), {QStringLiteral("ferry")});
        one.site = core::SiteId{QStringLiteral("a")};
        Story two = storyOf(QStringLiteral("Two"), {QStringLiteral("ferry")});
        two.site = core::SiteId{QStringLiteral("b")};
        VERIFY_OK(library->stories.createAll({one, two}));
        FindQuery query = queryFor(QStringLiteral("ferry"));
        query.site = two.site;
        QCOMPARE(headlines(all(library, query)), QStringList{QStringLiteral("Two")});
    }

    void anExpressionThatTakesForEverEndsTheSearch()
    {
        Fixture library;
        const QString hostile = QString(QString(30'000, QLatin1Char('a')) + QLatin1Char('b'));
        VERIFY_OK(library->stories.createAll(
            {storyOf(QStringLiteral("1"), {hostile}), storyOf(QStringLiteral("2"), {hostile})}));
        const FindQuery query = expressionFor(QStringLiteral("^(a|aa)+$"));
        const auto page = findInStories(*library, query, fromTheNewest, 60'000);
        VERIFY_OK(page);
        QVERIFY(page->gaveUp);
        QCOMPARE(page->next, qint64(0));
    }

    void replacesKeepsAVersionAndGoesBackToTheSameBytes()
    {
        Fixture library;
        Story story =
            storyOf(QStringLiteral("Port Alder"), {QStringLiteral("In Port Alder."), QStringLiteral("Else.")});
        core::Block opaque = core::textBlock(core::BlockKind::Opaque, {});
        opaque.origin.source = "<!-- wp:x -->Port Alder<!-- /wp:x -->";
        story.body.blocks.append(opaque);
        const auto made = library->stories.create(story);
        VERIFY_OK(made);
        // What was typed last is in the journal only.
        VERIFY_OK(library->stories.appendJournal(made->id, test::spliceOf(1, 0, {QStringLiteral("Port Alder!")}),
                                                 std::nullopt, 3, 0));
        const auto before = library->stories.load(made->id);
        VERIFY_OK(before);

        const FindQuery query = queryFor(QStringLiteral("port alder"), QStringLiteral("Alderhaven"));
        library.now = library.now.addSecs(60);
        const auto replaced =
            replaceInStory(*library, made->id, before->story.revision, query, QStringLiteral("C. Dale"));
        VERIFY_OK(replaced);
        QVERIFY(replaced->outcome == Replaced::Yes);
        QCOMPARE(replaced->places, 3);
        const auto after = library->stories.load(made->id);
        VERIFY_OK(after);
        QVERIFY(written(after->story) == written(core::replaceInStory(before->story, query).story));
        QCOMPARE(after->story.body.blocks.last(), opaque);
        const auto versions = library->versions.list(made->id);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().reason, core::VersionReason::BeforeReplacing);
        QCOMPARE(versions->first().by, QStringLiteral("C. Dale"));

        const auto undone = undoReplacing(*library, made->id, replaced->before, replaced->revision);
        VERIFY_OK(undone);
        QVERIFY(*undone);
        const auto back = library->stories.load(made->id);
        VERIFY_OK(back);
        QCOMPARE(written(back->story), written(before->story));
        QCOMPARE(headlines(all(library, query)), QStringList{QStringLiteral("Port Alder")}); // the index as well
    }

    void undoLeavesWhatSomebodyWentOnWith()
    {
        Fixture library;
        const auto made = library->stories.create(storyOf(QStringLiteral("Ferry"), {QStringLiteral("ferry")}));
        VERIFY_OK(made);
        const auto replaced =
            replaceInStory(*library, made->id, 1, queryFor(QStringLiteral("ferry"), QStringLiteral("boat")), {});
        VERIFY_OK(replaced);
        VERIFY_OK(library->stories.appendJournal(made->id, test::spliceOf(1, 0, {QStringLiteral("more")}), std::nullopt,
                                                 2, 0));
        const auto undone = undoReplacing(*library, made->id, replaced->before, replaced->revision);
        VERIFY_OK(undone);
        QVERIFY(!*undone);
        QCOMPARE(core::plainText(library->stories.load(made->id)->story.body), QStringLiteral("boat\nmore"));
    }

    void leavesAloneWhatIsBeingSentOrHasChanged()
    {
        Fixture library;
        const FindQuery query = queryFor(QStringLiteral("ferry"), QStringLiteral("boat"));
        const auto sent = library->stories.create(storyOf(QStringLiteral("Sent"), {QStringLiteral("ferry")}));
        const auto done = library->stories.create(storyOf(QStringLiteral("Done"), {QStringLiteral("ferry")}));
        VERIFY_OK(sent);
        VERIFY_OK(done);
        VERIFY_OK(library->outbox.add(submissionOf(*sent, core::SubmissionState::Sending), {}));
        VERIFY_OK(library->outbox.add(submissionOf(*done, core::SubmissionState::Done), {}));
        const QList<FoundStory> found = all(library, query);
        QCOMPARE(headlines(found), (QStringList{QStringLiteral("Done"), QStringLiteral("Sent")}));
        QVERIFY(found.last().sending);
        QVERIFY(!found.first().sending);

        const auto refused = replaceInStory(*library, sent->id, sent->revision, query, {});
        VERIFY_OK(refused);
        QVERIFY(refused->outcome == Replaced::Sending);
        const auto old = replaceInStory(*library, done->id, done->revision + 1, query, {});
        VERIFY_OK(old);
        QVERIFY(old->outcome == Replaced::ChangedMeanwhile);
        for (const auto &story : {sent, done})
            QCOMPARE(core::plainText(library->stories.load(story->id)->story.body), QStringLiteral("ferry"));
        const auto replaced = replaceInStory(*library, done->id, done->revision, query, {});
        VERIFY_OK(replaced);
        QVERIFY(replaced->outcome == Replaced::Yes);
    }

    void aPublishedStoryIsChangedHereOnly()
    {
        Fixture library;
        Story story = storyOf(QStringLiteral("Out"), {QStringLiteral("ferry")});
        story.stage = core::Stage::Published;
        story.remote.postId = QStringLiteral("12");
        story.remote.contentHash = "hash";
        const auto made = library->stories.create(story);
        VERIFY_OK(made);
        const QList<FoundStory> found = all(library, queryFor(QStringLiteral("ferry")));
        QVERIFY(found.first().onSite);
        const auto replaced =
            replaceInStory(*library, made->id, 1, queryFor(QStringLiteral("ferry"), QStringLiteral("boat")), {});
        VERIFY_OK(replaced);
        const auto after = library->stories.load(made->id);
        VERIFY_OK(after);
        QCOMPARE(after->story.remote, made->remote);
        QCOMPARE(after->story.stage, core::Stage::Published);
        QVERIFY(library->outbox.open()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextSearchTest)
#include "text_search_test.moc"
