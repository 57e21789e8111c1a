// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place does with a story that readers shall have no longer.
#include "core/site_status.h"
#include "core/withdrawal.h"
#include "publishing/awaiting.h"
#include "publishing/contract.h"
#include "publishing/samples.h"

using core::Goal;
using publishing::Article;
using publishing::Post;

namespace {

const QByteArray words = QByteArrayLiteral("The ferries of Port Eldrin");

} // namespace

Article PublisherContract::publicArticle()
{
    Article article = articleFor(samples::harbourStory());
    const auto made = awaited(publisher().create(article));
    article.story.remote = made ? made->remote : core::Remote();
    const auto written = awaited(publisher().write(article));
    const auto released = awaited(publisher().release(article.story.remote.postId, Goal::Publish, {}));
    if (!made || !written || !released)
        qFatal("nothing was published");
    article.story.remote = released->remote;
    return article;
}

void PublisherContract::takesAStoryOffAndPublishesItAgain_data()
{
    QTest::addColumn<int>("goal");
    QTest::newRow("unpublished") << int(Goal::Unpublish);
    QTest::newRow("withdrawn") << int(Goal::Withdraw);
}

void PublisherContract::takesAStoryOffAndPublishesItAgain()
{
    QFETCH(int, goal);
    Article article = publicArticle();
    const core::Remote published = article.story.remote;
    AWAIT_VALUE(before, publisher().read(published.postId));
    QVERIFY(readerSees(published.address).contains(words));

    AWAIT_VALUE(off, publisher().release(published.postId, Goal(goal), {}));
    QVERIFY2(off.remote.status != QLatin1String("publish"), qPrintable(off.remote.status));
    QVERIFY(!readerSees(published.address).contains(words));
    // Nobody has to know whether the first time arrived.
    AWAIT_VALUE(again, publisher().release(published.postId, Goal(goal), {}));
    QCOMPARE(again.remote.status, off.remote.status);

    article.story.remote = again.remote;
    article.story.body.blocks[0] =
        core::textBlock(core::BlockKind::Paragraph, QStringLiteral("The ferries of Port Eldrin sail again."));
    AWAIT_VALUE(written, publisher().write(article));
    QCOMPARE(troubleIn(publisher().compare(article, written)), QString());
    QCOMPARE(written.remote.status, QStringLiteral("draft"));
    QVERIFY(!readerSees(published.address).contains(words));
    AWAIT_VALUE(back, publisher().release(published.postId, Goal::Publish, {}));
    QCOMPARE(back.remote.status, QStringLiteral("publish"));
    QCOMPARE(back.remote.postId, published.postId);
    QCOMPARE(back.remote.address, published.address);
    QCOMPARE(back.publicAt, before.publicAt);
    QVERIFY(readerSees(published.address).contains("sail again"));
}

void PublisherContract::putsWhatIsScheduledBackAmongTheDrafts()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    const QDateTime later(QDate(2037, 5, 4), QTime(7, 30), Qt::UTC);
    AWAIT_VALUE(scheduled, publisher().release(made.remote.postId, Goal::Schedule, later));
    AWAIT_VALUE(off, publisher().release(made.remote.postId, Goal::Unpublish, {}));
    QCOMPARE(off.remote.status, QStringLiteral("draft"));
    // Published then, it goes out at once and not at the hour that was given up.
    AWAIT_VALUE(now, publisher().release(made.remote.postId, Goal::Publish, {}));
    QCOMPARE(now.remote.status, QStringLiteral("publish"));
    QVERIFY(readerSees(now.remote.address).contains(words));
}

void PublisherContract::whatSomebodyElsePutIntoTheTrashStaysThere()
{
    Article article = publicArticle();
    AWAIT_VALUE(off, publisher().release(article.story.remote.postId, Goal::Withdraw, {}));
    if (off.remote.status != QLatin1String("trash"))
        return; // this place has none
    AWAIT_ERROR(publisher().write(article), core::Error::Kind::Conflict);
    AWAIT_VALUE(still, publisher().release(article.story.remote.postId, Goal::Unpublish, {}));
    QCOMPARE(still.remote.status, QStringLiteral("trash"));
}

void PublisherContract::whatWasChangedSinceItWasCheckedIsNotReleased_data()
{
    QTest::addColumn<int>("goal");
    QTest::newRow("published") << int(Goal::Publish);
    QTest::newRow("scheduled") << int(Goal::Schedule);
    QTest::newRow("handed in") << int(Goal::Pending);
}

void PublisherContract::whatWasChangedSinceItWasCheckedIsNotReleased()
{
    QFETCH(int, goal);
    const QDateTime later(QDate(2037, 5, 4), QTime(7, 30), Qt::UTC);
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    AWAIT_VALUE(checked, publisher().read(made.remote.postId));
    changeBehindOurBack(made.remote.postId);
    AWAIT_ERROR(publisher().release(made.remote.postId, Goal(goal), later, checked.remote),
                core::Error::Kind::Conflict);
    AWAIT_VALUE(there, publisher().read(made.remote.postId));
    QCOMPARE(there.remote.status, QStringLiteral("draft"));
    // It was looked at: now it may go.
    AWAIT_VALUE(released, publisher().release(made.remote.postId, Goal(goal), later, there.remote));
    QVERIFY(released.remote.status != QLatin1String("draft"));
}

void PublisherContract::whatWasPutIntoTheTrashSinceItWasCheckedIsNotReleased()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    AWAIT_VALUE(checked, publisher().read(made.remote.postId));
    if (!moveBehindOurBack(made.remote.postId, QStringLiteral("trash")))
        return; // this place has none
    const auto outcome = awaited(publisher().release(made.remote.postId, Goal::Publish, {}, checked.remote));
    QVERIFY(!outcome);
    QCOMPARE(core::toldStatusChange(outcome.error()), std::optional(core::StatusChange::Trashed));
    AWAIT_VALUE(there, publisher().read(made.remote.postId));
    QCOMPARE(there.remote.status, QStringLiteral("trash"));
}

void PublisherContract::whatSomebodyTookOffTheSiteIsNotWritten()
{
    Article article = publicArticle();
    const QString postId = article.story.remote.postId;
    QVERIFY(moveBehindOurBack(postId, QStringLiteral("draft")));
    AWAIT_VALUE(before, publisher().read(postId));
    article.story.headline += QStringLiteral(" (updated)");
    const auto refused = awaited(publisher().write(article));
    QVERIFY(!refused);
    QCOMPARE(core::toldStatusChange(refused.error()), std::optional(core::StatusChange::TakenOff));
    const auto kept = awaited(publisher().release(postId, Goal::Publish, {}, article.story.remote));
    QVERIFY(!kept);
    QCOMPARE(core::toldStatusChange(kept.error()), std::optional(core::StatusChange::TakenOff));
    AWAIT_VALUE(after, publisher().read(postId));
    QCOMPARE(after.remote, before.remote);
    // Who has seen it decides.
    article.story.remote = after.remote;
    AWAIT_VALUE(written, publisher().write(article));
    QCOMPARE(written.remote.status, QStringLiteral("draft"));
    AWAIT_VALUE(back, publisher().release(postId, Goal::Publish, {}, written.remote));
    QCOMPARE(back.remote.status, QStringLiteral("publish"));
}

void PublisherContract::whatSomebodyPublishedThereIsNotWrittenAsADraft()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    article.story.remote = written.remote;
    QVERIFY(moveBehindOurBack(made.remote.postId, QStringLiteral("publish")));
    article.story.headline += QStringLiteral(" (half of it)");
    const auto refused = awaited(publisher().write(article));
    QVERIFY(!refused);
    QCOMPARE(core::toldStatusChange(refused.error()), std::optional(core::StatusChange::Published));
    AWAIT_VALUE(there, publisher().read(made.remote.postId));
    QCOMPARE(there.headline, written.headline);
}

void PublisherContract::whoPublishesThereWhatWasCheckedIsInNobodysWay()
{
    Article article = articleFor(samples::harbourStory());
    AWAIT_VALUE(made, publisher().create(article));
    article.story.remote = made.remote;
    AWAIT_VALUE(written, publisher().write(article));
    QVERIFY(moveBehindOurBack(made.remote.postId, QStringLiteral("publish")));
    for (const Goal goal : {Goal::Pending, Goal::Publish}) {
        AWAIT_VALUE(released, publisher().release(made.remote.postId, goal, {}, written.remote));
        QCOMPARE(released.remote.status, QStringLiteral("publish"));
    }
}

void PublisherContract::saysInPlaceOfTheStoryThatItWasWithdrawn()
{
    Article article = publicArticle();
    const core::Remote published = article.story.remote;
    Article notice = article;
    notice.withdrawn = true;
    notice.tags.clear();
    notice.story = core::noticeInPlaceOf(article.story, QStringLiteral("Withdrawn: Ferries"),
                                         QStringLiteral("We have withdrawn this story.\n\nIt was wrong."));
    AWAIT_VALUE(said, publisher().write(notice));
    QCOMPARE(troubleIn(publisher().compare(notice, said)), QString());
    QCOMPARE(said.remote.status, QStringLiteral("publish"));
    QCOMPARE(said.remote.address, published.address);
    const QByteArray page = readerSees(published.address);
    QVERIFY(page.contains("We have withdrawn this story.") && page.contains("Withdrawn: Ferries"));
    QVERIFY(!page.contains(words));
    QVERIFY(!page.contains(article.story.standfirst.section(u'.', 0, 0).toUtf8()));

    article.story.remote = said.remote;
    AWAIT_VALUE(back, publisher().write(article));
    QCOMPARE(troubleIn(publisher().compare(article, back)), QString());
    QCOMPARE(back.remote.address, published.address);
    QVERIFY(readerSees(published.address).contains(words));
    QVERIFY(!readerSees(published.address).contains("We have withdrawn"));
}

void PublisherContract::tellsReadersOfCorrectionsOnce()
{
    if (!showsCorrections())
        return;
    Article article = publicArticle();
    const QByteArray right = "There are four ferries on the line.";
    article.story.corrections = {{QStringLiteral("three ferries"), QString::fromUtf8(right),
                                  QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC), QStringLiteral("M. Adler")}};
    for (int round = 0; round < 3; ++round) {
        AWAIT_VALUE(written, publisher().write(article));
        QCOMPARE(troubleIn(publisher().compare(article, written)), QString());
        QVERIFY(publisher().alteredFields(article, written).isEmpty());
        QCOMPARE(written.content.count(right), 1);
        const QByteArray page = readerSees(written.remote.address);
        QVERIFY(page.contains(right) && page.contains("Correction, ") && page.contains("3 March 2026"));
        // Everything of it is known here still, also who made it.
        const core::Story theirs = publisher().storyFrom(article.story, written);
        QCOMPARE(theirs.corrections, article.story.corrections);
        QVERIFY(core::sameContent(theirs.body, article.story.body));
        article.story.remote = written.remote;
        article.story.headline += u'!';
    }
    AWAIT_VALUE(there, publisher().read(article.story.remote.postId));
    AWAIT_VALUE(opened, publisher().open(article.story.remote.postId));
    QCOMPARE(opened.corrections.size(), 1);
    QVERIFY(opened.corrections.first().right.contains(QString::fromUtf8(right)));
    QVERIFY(!core::plainText(opened.body).contains(QString::fromUtf8(right)));
    Article again = article;
    again.story = opened;
    AWAIT_VALUE(back, publisher().write(again));
    QCOMPARE(back.content, there.content);
}
