// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/contract.h"

#include "publishing/awaiting.h"
#include "publishing/samples.h"

#include <QSet>

using core::Goal;
using publishing::Article;
using publishing::Post;
using Kind = core::Error::Kind;

Article PublisherContract::articleFor(const core::Story &story)
{
    Article article;
    article.story = story;
    const auto desks = awaited(publisher().desks());
    const auto tags = awaited(publisher().ensureTags(story.tags));
    if (!desks || !tags)
        qFatal("no desks or tags: %s %s", qPrintable(troubleIn(desks)), qPrintable(troubleIn(tags)));
    article.desks = {desks->first()};
    article.story.desk = article.desks.first().id;
    article.tags = *tags;
    return article;
}

void PublisherContract::tellsWhoIsSignedIn()
{
    AWAIT_VALUE(account, publisher().account());
    QCOMPARE(account.siteName, QStringLiteral("Get News Fast"));
    QVERIFY(!account.userDisplayName.isEmpty());
    QVERIFY(account.address.isValid());
    QCOMPARE(account.timeZone, QByteArray("Europe/Zurich"));
    QVERIFY(account.rights.write && account.rights.upload && account.rights.makeTags);
}

void PublisherContract::hasDesksWithNamesColoursAndPlaces()
{
    AWAIT_VALUE(desks, publisher().desks());
    QVERIFY(desks.size() >= 2);
    QSet<core::DeskId> ids;
    int position = 0;
    for (const core::Desk &desk : desks) {
        ids.insert(desk.id);
        QVERIFY(!core::nameIn(desk, QStringLiteral("en")).isEmpty());
        QVERIFY(desk.colour.startsWith(u'#'));
        QVERIFY(!desk.slug.isEmpty());
        QVERIFY(!desk.categoryId.isEmpty());
        QCOMPARE(desk.position, position++);
    }
    QCOMPARE(ids.size(), desks.size());
}

void PublisherContract::findsOrMakesTagsInTheOrderAsked()
{
    const QStringList names = {QString(QStringLiteral("Nights & days ") + core::newIdText()), QStringLiteral("Harbour"),
                               QString(QStringLiteral("ساحل ") + core::newIdText())};
    AWAIT_VALUE(tags, publisher().ensureTags(names));
    QStringList made;
    for (const core::Tag &tag : tags) {
        QVERIFY(!tag.remoteId.isEmpty());
        made << tag.name;
    }
    QCOMPARE(made, names);
    AWAIT_VALUE(all, publisher().tags());
    for (const core::Tag &tag : tags) {
        const bool listed = std::any_of(all.cbegin(), all.cend(),
                                        [&](const core::Tag &other) { return other.remoteId == tag.remoteId; });
        QVERIFY2(listed, qPrintable(tag.name));
    }
}

void PublisherContract::makesEachTagOnce()
{
    const QString name = QStringLiteral("Tide ") + core::newIdText();
    AWAIT_VALUE(first, publisher().ensureTags({name}));
    AWAIT_VALUE(second, publisher().ensureTags({name, name.toUpper()}));
    QCOMPARE(second.at(0).remoteId, first.at(0).remoteId);
    QCOMPARE(second.at(1).remoteId, first.at(0).remoteId);
}

void PublisherContract::keepsOneOfEachPicture()
{
    const publishing::PictureFile file = samples::picture(17);
    AWAIT_ERROR(publisher().findPicture(file.media), Kind::NotFound);
    AWAIT_VALUE(made, publisher().upload(file));
    QVERIFY(!made.id.isEmpty());
    QVERIFY(made.address.isValid());
    AWAIT_VALUE(found, publisher().findPicture(file.media));
    QCOMPARE(found, made);
    AWAIT_VALUE(again, publisher().upload(file));
    QCOMPARE(again, made);
    QCOMPARE(picturesOnSite(file.media), 1);
}

void PublisherContract::doesNotFindWhatWasNeverMade()
{
    AWAIT_ERROR(publisher().find(core::newId<core::StoryId>()), Kind::NotFound);
    AWAIT_ERROR(publisher().read(QStringLiteral("987654")), Kind::NotFound);
}

void PublisherContract::findsTheDraftItMade()
{
    const Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    QVERIFY(made.remote.exists());
    QCOMPARE(made.remote.status, QStringLiteral("draft"));
    AWAIT_VALUE(found, publisher().find(article.story.id));
    QCOMPARE(found.remote, made.remote);
}

void PublisherContract::keepsADraftFromReaders()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    QCOMPARE(written.remote.status, QStringLiteral("draft"));
    QVERIFY(!readerSees(written.remote.address).contains("The ferries of Port Eldrin"));
}

void PublisherContract::writesTheWholeStory_data()
{
    QTest::addColumn<bool>("persian");
    QTest::newRow("english") << false;
    QTest::newRow("persian") << true;
}

void PublisherContract::writesTheWholeStory()
{
    QFETCH(bool, persian);
    Article article = articleFor(persian ? samples::bazaarStory() : samples::harbourStory());
    const publishing::PictureFile lead = samples::picture(persian ? 40 : 41);
    const publishing::PictureFile inside = samples::picture(persian ? 42 : 43);
    for (const publishing::PictureFile &file : {lead, inside}) {
        AWAIT_VALUE(picture, publisher().upload(file));
        article.pictures.insert(file.media, picture);
    }
    article.story.leadPicture = lead.words;
    core::Block block;
    block.id = core::newId<core::BlockId>();
    block.kind = core::BlockKind::Picture;
    block.picture = inside.words;
    article.story.body.blocks.insert(1, block);

    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    QCOMPARE(troubleIn(publisher().compare(article, written)), QString());
    AWAIT_VALUE(read, publisher().read(made.remote.postId));
    QCOMPARE(troubleIn(publisher().compare(article, read)), QString());
    QCOMPARE(read.remote, written.remote);
    QCOMPARE(read.headline, article.story.headline);
    QCOMPARE(read.standfirst, article.story.standfirst);
    QVERIFY2((read.slug == article.story.slug) == keepsSlug(article.story.slug), qPrintable(read.slug));
    QCOMPARE(read.leadPictureId, article.pictures.value(lead.media).id);
    QCOMPARE(QSet<QString>(read.tagIds.cbegin(), read.tagIds.cend()).size(), article.tags.size());

    AWAIT_VALUE(released, publisher().release(made.remote.postId, Goal::Publish, {}));
    const QByteArray page = readerSees(released.remote.address);
    const core::Story &story = article.story;
    for (const QString &words : {story.byline, story.standfirst.section(u'.', 0, 0), story.credits.first().name,
                                 story.credits.last().name, core::plainText(story.body.blocks.last()).right(8)})
        QVERIFY2(page.contains(words.toUtf8()), qPrintable(words));
    QVERIFY(page.contains(QByteArray::fromStdString("©")));
}

void PublisherContract::findsTheStoryWhenItIsPublic()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    AWAIT_VALUE(released, publisher().release(made.remote.postId, Goal::Publish, {}));
    AWAIT_VALUE(found, publisher().find(article.story.id));
    QCOMPARE(found.remote, released.remote);
}

void PublisherContract::publishesWithTheSlug()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    AWAIT_VALUE(released, publisher().release(made.remote.postId, Goal::Publish, {}));
    QCOMPARE(released.remote.status, QStringLiteral("publish"));
    QVERIFY2(released.remote.address.path().contains(article.story.slug) == slugIsInAddress(),
             qPrintable(released.remote.address.toString()));
    QVERIFY(readerSees(released.remote.address).contains("The ferries of Port Eldrin"));
}

void PublisherContract::schedulesForLater()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    const QDateTime later(QDate(2037, 5, 4), QTime(7, 30), Qt::UTC);
    AWAIT_VALUE(released, publisher().release(made.remote.postId, Goal::Schedule, later));
    QCOMPARE(released.remote.status, QStringLiteral("future"));
    QCOMPARE(released.publicAt, later);
    QVERIFY(!readerSees(released.remote.address).contains("The ferries of Port Eldrin"));
    // Then it is wanted at once.
    AWAIT_VALUE(now, publisher().release(made.remote.postId, Goal::Publish, {}));
    QCOMPARE(now.remote.status, QStringLiteral("publish"));
    QVERIFY(readerSees(now.remote.address).contains("The ferries of Port Eldrin"));
}

void PublisherContract::updatesWhatIsPublicAndKeepsItPublic()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    AWAIT_VALUE(released, publisher().release(made.remote.postId, Goal::Publish, {}));
    article.story.remote = released.remote;
    article.story.body.blocks[0] =
        core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Corrected: there are four ferries."));
    AWAIT_VALUE(updated, publisher().write(article));
    QCOMPARE(updated.remote.status, QStringLiteral("publish"));
    QCOMPARE(updated.remote.address, released.remote.address);
    const QByteArray page = readerSees(updated.remote.address);
    QVERIFY(page.contains("there are four ferries"));
    QVERIFY(!page.contains("The ferries of Port Eldrin"));
}

void PublisherContract::writesTheSameTwiceWithoutConflict()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(first, publisher().write(article));
    // The answer of the first was lost: the base is still that of the empty draft.
    AWAIT_VALUE(second, publisher().write(article));
    QCOMPARE(second.remote.contentHash, first.remote.contentHash);
}

void PublisherContract::refusesToOverwriteWhatSomebodyElseWrote()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    article.story.remote = written.remote;
    changeBehindOurBack(made.remote.postId);
    AWAIT_VALUE(before, publisher().read(made.remote.postId));
    article.story.headline += QStringLiteral(" (updated)");
    AWAIT_ERROR(publisher().write(article), Kind::Conflict);
    AWAIT_VALUE(after, publisher().read(made.remote.postId));
    QCOMPARE(after.content, before.content);
    QCOMPARE(after.headline, before.headline);
    QCOMPARE(after.remote, before.remote);
}

void PublisherContract::writesOverItOnceThePersonHasSeenIt()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    changeBehindOurBack(made.remote.postId);
    AWAIT_VALUE(theirs, publisher().read(made.remote.postId));
    article.story.remote = theirs.remote;
    AWAIT_VALUE(mine, publisher().write(article));
    QCOMPARE(troubleIn(publisher().compare(article, mine)), QString());
}

void PublisherContract::namesTheFirstDifference()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    Article other = article;
    other.story.body.blocks[0] = core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Something else."));
    const auto text = publisher().compare(other, written);
    QVERIFY(!text.ok());
    QCOMPARE(text.error().kind, Kind::Invalid);
    QVERIFY2(text.error().detail.contains(QStringLiteral("Something")), qPrintable(text.error().detail));
    other = article;
    other.tags.clear();
    QVERIFY(!publisher().compare(other, written).ok());
    other = article;
    other.story.headline = QStringLiteral("Another");
    QVERIFY(publisher().compare(other, written).error().detail.contains(QStringLiteral("headline")));
}

void PublisherContract::readsTheSitesCopyBackIntoAStory()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    const core::Story theirs = publisher().storyFrom(article.story, written);
    QVERIFY(core::sameContent(theirs.body, article.story.body));
    core::Story expected = article.story;
    expected.body = theirs.body;
    expected.remote = written.remote;
    QCOMPARE(theirs == expected, true);

    changeBehindOurBack(made.remote.postId);
    AWAIT_VALUE(changed, publisher().read(made.remote.postId));
    const core::Story edited = publisher().storyFrom(article.story, changed);
    QVERIFY(core::plainText(edited.body).contains(QStringLiteral("Changed on the site.")));
    QCOMPARE(edited.byline, article.story.byline);
}

void PublisherContract::releasesTwiceWithoutHarm()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    AWAIT_VALUE(first, publisher().release(made.remote.postId, Goal::Publish, {}));
    AWAIT_VALUE(second, publisher().release(made.remote.postId, Goal::Publish, {}));
    QCOMPARE(second.remote, first.remote);
}

namespace {

QStringList headlinesIn(const core::StoryListPage &page)
{
    QStringList headlines;
    for (const core::StoryListEntry &entry : page.entries)
        headlines << entry.headline;
    return headlines;
}

} // namespace

void PublisherContract::listsWhatIsThereByStatusAndWords()
{
    using core::PostStatus;
    const QString mark = core::newIdText();
    QHash<PostStatus, core::Remote> made;
    const auto put = [&](PostStatus status, Goal goal, const QDateTime &when) {
        core::Story story = samples::harbourStory();
        story.headline = QStringLiteral("Fish & <chips> ") + QString::number(int(status)) + u' ' + mark;
        Article article = articleFor(story);
        AWAIT_VALUE(draft, publisher().create(article));
        article.story.remote = draft.remote;
        AWAIT_VALUE(written, publisher().write(article));
        AWAIT_VALUE(released, publisher().release(written.remote.postId, goal, when));
        made.insert(status, released.remote);
    };
    const QDateTime later(QDate(2099, 3, 1), QTime(6, 30), Qt::UTC);
    put(PostStatus::Draft, Goal::Draft, {});
    put(PostStatus::Pending, Goal::Pending, {});
    put(PostStatus::Scheduled, Goal::Schedule, later);
    put(PostStatus::Public, Goal::Publish, {});

    core::StoryQuery query;
    query.words = mark;
    AWAIT_VALUE(all, publisher().list(query));
    QCOMPARE(all.total, 4);
    QCOMPARE(all.hasMore, false);
    QSet<PostStatus> seen;
    for (const core::StoryListEntry &entry : all.entries) {
        seen.insert(entry.status);
        const core::Remote &remote = made[entry.status];
        QCOMPARE(entry.postId, remote.postId);
        QCOMPARE(entry.modified, remote.modified);
        QCOMPARE(entry.address, remote.address);
        QCOMPARE(entry.headline,
                 QString(QStringLiteral("Fish & <chips> ") + QString::number(int(entry.status)) + u' ' + mark));
        QVERIFY(!entry.author.isEmpty());
        if (entry.status == PostStatus::Scheduled)
            QCOMPARE(entry.publicAt, later);
    }
    QCOMPARE(seen.size(), 4);

    query.statuses = {PostStatus::Draft, PostStatus::Public};
    AWAIT_VALUE(some, publisher().list(query));
    QCOMPARE(some.total, 2);
    query.words = QStringLiteral("no such words ") + core::newIdText();
    AWAIT_VALUE(none, publisher().list(query));
    QCOMPARE(none, core::StoryListPage{});
}

void PublisherContract::listsPageAfterPage()
{
    const QString mark = core::newIdText();
    QSet<QString> made;
    for (int i = 0; i < 5; ++i) {
        core::Story story = samples::harbourStory();
        story.headline = mark + u' ' + QString::number(i);
        AWAIT_VALUE(draft, publisher().create(articleFor(story)));
        made.insert(draft.remote.postId);
    }
    core::StoryQuery query;
    query.words = mark;
    query.perPage = 2;
    QSet<QString> seen;
    for (query.page = 1; query.page <= 3; ++query.page) {
        AWAIT_VALUE(page, publisher().list(query));
        QCOMPARE(page.total, 5);
        QCOMPARE(page.entries.size(), query.page < 3 ? 2 : 1);
        QCOMPARE(page.hasMore, query.page < 3);
        for (const core::StoryListEntry &entry : page.entries)
            seen.insert(entry.postId);
    }
    QCOMPARE(seen, made);
    AWAIT_VALUE(beyond, publisher().list(query));
    QVERIFY2(beyond.entries.isEmpty(), qPrintable(headlinesIn(beyond).join(u'|')));
    QCOMPARE(beyond.hasMore, false);
}

void PublisherContract::opensAPostAsAStory()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    AWAIT_VALUE(released, publisher().release(written.remote.postId, Goal::Publish, {}));

    AWAIT_VALUE(opened, publisher().open(written.remote.postId));
    QVERIFY(core::sameContent(opened.body, article.story.body));
    core::Story expected = article.story;
    expected.site = opened.site;
    expected.desk = opened.desk; // of another site's id
    expected.furtherDesks.clear();
    expected.body = opened.body;
    expected.remote = released.remote;
    expected.stage = core::Stage::Published;
    expected.siteFrame = opened.siteFrame;
    expected.language = opened.language;
    expected.subjects = opened.subjects;
    expected.embargo = {};
    expected.schedule = {};
    expected.revision = 0;
    QCOMPARE(opened.id, expected.id);
    QCOMPARE(opened.headline, expected.headline);
    QCOMPARE(opened.standfirst, expected.standfirst);
    QCOMPARE(opened.kicker, expected.kicker);
    QCOMPARE(opened.byline, expected.byline);
    QCOMPARE(opened.dateline, expected.dateline);
    QCOMPARE(QSet<QString>(opened.tags.cbegin(), opened.tags.cend()),
             QSet<QString>(expected.tags.cbegin(), expected.tags.cend()));
    QCOMPARE(opened.credits, expected.credits);
    QCOMPARE(opened.remote, expected.remote);
    QCOMPARE(opened.stage, expected.stage);
    AWAIT_ERROR(publisher().open(QStringLiteral("987654")), Kind::NotFound);
}

void PublisherContract::changesNothingWhenWhatWasOpenedIsWrittenBack()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));

    Article again;
    AWAIT_VALUE(opened, publisher().open(written.remote.postId));
    again.story = opened;
    again.desks = article.desks;
    again.tags = article.tags;
    again.pictures = article.pictures;
    AWAIT_VALUE(rewritten, publisher().write(again));
    QCOMPARE(rewritten.content, written.content);
    QCOMPARE(rewritten.remote.contentHash, written.remote.contentHash);
    QCOMPARE(troubleIn(publisher().compare(again, rewritten)), QString());
}

void PublisherContract::writesTheEditedWordOfAnOpenedStory()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));

    Article again = article;
    AWAIT_VALUE(opened, publisher().open(written.remote.postId));
    again.story = opened;
    for (core::Block &block : again.story.body.blocks) {
        for (core::Span &span : block.spans)
            span.text.replace(QStringLiteral("The ferries of"), QStringLiteral("The boats of"));
    }
    AWAIT_VALUE(rewritten, publisher().write(again));
    QByteArray expected = written.content;
    expected.replace("The ferries of", "The boats of");
    if (rewritten.content.startsWith('<')) // markup; a folder keeps more than the words
        QCOMPARE(rewritten.content, expected);
    QVERIFY(rewritten.content.contains("The boats of"));
    QCOMPARE(troubleIn(publisher().compare(again, rewritten)), QString());
}
