// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/family.h"

#include "fixture.h"

using core::SiteId;
using core::Story;
using core::StoryId;
using test::Fixture;

// Which posts of a site say the same in other languages: what a site that keeps languages apart is told.
class FamilyTest : public QObject
{
    Q_OBJECT

    using Posts = QMap<QString, QString>;

    static SiteId here() { return SiteId{QStringLiteral("harbour")}; }
    static SiteId elsewhere() { return SiteId{QStringLiteral("coast")}; }

    // In the library, with this post on its site.
    static StoryId added(Fixture &library, const QString &language, const QString &family, const QString &post,
                         const SiteId &site = here())
    {
        Story story = test::storyOf(QStringLiteral("Tide"), {QStringLiteral("\"family\":\"f\"")});
        story.language = language;
        story.family = family;
        story.site = site;
        story.remote.postId = post;
        const auto made = library->stories.create(story);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return made->id;
    }

    static Posts postsOf(Fixture &library, const QString &family, const SiteId &site, const StoryId &except)
    {
        const auto posts = storage::postsOfFamily((*library).database, family, site, except);
        if (!posts)
            qFatal("%s", qPrintable(posts.error().detail));
        return *posts;
    }

private slots:
    void namesTheOthersOnThisSiteByLanguage()
    {
        Fixture library;
        const QString family = QStringLiteral("f");
        const StoryId english = added(library, QStringLiteral("en"), family, QStringLiteral("12"));
        const StoryId persian = added(library, QStringLiteral("fa"), family, QStringLiteral("guides/13"));
        added(library, QStringLiteral("de"), family, {});                                 // stands nowhere yet
        added(library, QStringLiteral("fr"), family, QStringLiteral("14"), elsewhere());  // on another site
        added(library, QStringLiteral("ar"), QStringLiteral("f2"), QStringLiteral("15")); // says something else
        added(library, QStringLiteral("es"), {}, QStringLiteral("16"));                   // of no family
        const StoryId binned = added(library, QStringLiteral("it"), family, QStringLiteral("17"));
        VERIFY_OK(library->stories.moveToBin({binned}));
        QCOMPARE(postsOf(library, family, here(), english),
                 (Posts{{QStringLiteral("fa"), QStringLiteral("guides/13")}}));
        QCOMPARE(postsOf(library, family, here(), persian), (Posts{{QStringLiteral("en"), QStringLiteral("12")}}));
        QCOMPARE(postsOf(library, {}, here(), english), Posts());
    }

    void knowsAStoryThatGoesThereBesideItsOwnSite()
    {
        Fixture library;
        const QString family = QStringLiteral("f");
        const StoryId english = added(library, QStringLiteral("en"), family, QStringLiteral("12"));
        Story persian = test::storyOf(QStringLiteral("جزر"));
        persian.language = QStringLiteral("fa");
        persian.family = family;
        persian.site = elsewhere();
        persian.remote.postId = QStringLiteral("70");
        core::FurtherPlace place;
        place.site = here();
        persian.furtherPlaces = {place};
        const auto made = library->stories.create(persian);
        VERIFY_OK(made);
        QCOMPARE(postsOf(library, family, here(), english), Posts()); // not there yet
        core::Remote remote;
        remote.postId = QStringLiteral("71");
        VERIFY_OK(library->stories.setPlaceRemote(made->id, here(), remote));
        QCOMPARE(postsOf(library, family, here(), english), (Posts{{QStringLiteral("fa"), QStringLiteral("71")}}));
        QCOMPARE(postsOf(library, family, elsewhere(), english), (Posts{{QStringLiteral("fa"), QStringLiteral("70")}}));
    }

    // As when a story that stands there is translated.
    void knowsAFamilyOnceItIsSaved()
    {
        Fixture library;
        const StoryId english = added(library, QStringLiteral("en"), {}, QStringLiteral("12"));
        const auto opened = library->stories.load(english);
        VERIFY_OK(opened);
        Story late = opened->story;
        late.family = QStringLiteral("late \"one\"");
        VERIFY_OK(library->stories.save(late, late.revision));
        QCOMPARE(postsOf(library, late.family, here(), StoryId{QStringLiteral("another")}),
                 (Posts{{QStringLiteral("en"), QStringLiteral("12")}}));
    }
};

QTEST_GUILESS_MAIN(FamilyTest)
#include "family_test.moc"
