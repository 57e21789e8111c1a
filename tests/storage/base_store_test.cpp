// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story and its copy on the site last had in common: the latest alone, found by the hash of that copy.
#include "fixture.h"

using core::Story;
using test::Fixture;
using test::storyOf;

namespace {

Story sent(const QString &headline, const QByteArray &hash)
{
    Story story = storyOf(headline, {QStringLiteral("The port reopened.")});
    story.site = core::SiteId{QStringLiteral("site")};
    story.remote.postId = QStringLiteral("12");
    story.remote.modified = test::noon();
    story.remote.contentHash = hash;
    return story;
}

} // namespace

class BaseStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLatestAlone()
    {
        Fixture library;
        const core::Result<Story> made = library->stories.create(sent(QStringLiteral("Harbour"), "one"));
        VERIFY_OK(made);
        VERIFY_OK(library->bases.keep(*made, "as the site has it"));
        library.reopen();
        const auto first = library->bases.find(made->id, made->site, "one");
        VERIFY_OK(first);
        QVERIFY(first->has_value());
        QCOMPARE((*first)->story, *made);
        QCOMPARE((*first)->siteForm, QByteArray("as the site has it"));

        Story later = *made;
        later.headline = QStringLiteral("Harbour reopens");
        later.remote.contentHash = "two";
        VERIFY_OK(library->bases.keep(later));
        QVERIFY(!library->bases.find(made->id, made->site, "one")->has_value());
        const auto second = library->bases.find(made->id, made->site, "two");
        QCOMPARE((*second)->story, later);
        QVERIFY((*second)->siteForm.isEmpty());
        QVERIFY(!library->bases.find(made->id, core::SiteId{QStringLiteral("another")}, "two")->has_value());
        QVERIFY(!library->bases.find(made->id, made->site, {})->has_value());
    }

    void takesANewStampForTheCopyItBelongsToAlone()
    {
        Fixture library;
        const Story made = *library->stories.create(sent(QStringLiteral("Harbour"), "one"));
        VERIFY_OK(library->bases.keep(made, "form"));
        core::Remote now = made.remote;
        now.contentHash = "two";
        VERIFY_OK(library->bases.restamp(made.id, made.site, "another", now));
        QVERIFY(library->bases.find(made.id, made.site, "one")->has_value());
        VERIFY_OK(library->bases.restamp(made.id, made.site, "one", now));
        QVERIFY(!library->bases.find(made.id, made.site, "one")->has_value());
        const auto found = library->bases.find(made.id, made.site, "two");
        QCOMPARE((*found)->story.remote.contentHash, QByteArray("two"));
        QCOMPARE((*found)->siteForm, QByteArray("form"));
    }

    void goesWithItsStory()
    {
        Fixture library;
        const Story made = *library->stories.create(sent(QStringLiteral("Harbour"), "one"));
        VERIFY_OK(library->bases.keep(made));
        VERIFY_OK(library->stories.moveToBin({made.id}));
        VERIFY_OK(library->stories.emptyBin(library.now.addDays(1)));
        QVERIFY(!library->bases.find(made.id, made.site, "one")->has_value());
    }
};

QTEST_GUILESS_MAIN(BaseStoreTest)
#include "base_store_test.moc"
