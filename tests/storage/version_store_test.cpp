// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "storage/statement.h"

using core::Error;
using core::Result;
using core::Story;
using core::VersionReason;
using core::VersionSummary;
using test::Fixture;
using test::storyOf;

class VersionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWholeStoriesNewestFirst()
    {
        Fixture library;
        const Result<Story> created =
            library->stories.create(storyOf(QStringLiteral("First"), {QStringLiteral("One two.")}));
        VERIFY_OK(created);
        const Result<VersionSummary> first =
            library->versions.add(*created, VersionReason::Saved, QStringLiteral("mira"));
        VERIFY_OK(first);
        Story later = *created;
        later.headline = QStringLiteral("Second");
        later.stage = core::Stage::Approved;
        library.now = library.now.addSecs(9);
        const Result<VersionSummary> second =
            library->versions.add(later, VersionReason::Approved, QStringLiteral("jon"));
        VERIFY_OK(second);
        library.reopen();

        const VersionSummary expected{second->id,
                                      created->id,
                                      library.now,
                                      QStringLiteral("jon"),
                                      VersionReason::Approved,
                                      core::Stage::Approved,
                                      QStringLiteral("Second"),
                                      2};
        QCOMPARE(*second, expected);
        QCOMPARE(*library->versions.list(created->id), (QList<VersionSummary>{*second, *first}));
        QCOMPARE(*library->versions.load(first->id), *created);
        QCOMPARE(*library->versions.load(second->id), later);
        QCOMPARE(library->versions.load(core::VersionId{QStringLiteral("none")}).error().kind, Error::Kind::NotFound);
        Story stranger = storyOf(QStringLiteral("x"));
        stranger.id = core::StoryId{QStringLiteral("stranger")};
        QCOMPARE(library->versions.add(stranger, VersionReason::Saved, {}).error().kind, Error::Kind::NotFound);
    }

    void canNeitherBeChangedNorDeletedWhileTheStoryIsThere()
    {
        Fixture library;
        const Result<Story> created = library->stories.create(storyOf(QStringLiteral("First")));
        VERIFY_OK(created);
        const Result<VersionSummary> version =
            library->versions.add(*created, VersionReason::Saved, QStringLiteral("mira"));
        VERIFY_OK(version);
        for (const char *sql :
             {"UPDATE versions SET content = x''", "UPDATE versions SET author = 'nobody'", "DELETE FROM versions"})
            QVERIFY2(!library->database.run(QString::fromLatin1(sql)), sql);
        QCOMPARE(*library->versions.list(created->id), QList<VersionSummary>{*version});
        QCOMPARE(*library->versions.load(version->id), *created);
    }

    void saysSoWhenAVersionIsDamaged()
    {
        Fixture library;
        const Result<Story> created = library->stories.create(storyOf(QStringLiteral("First")));
        VERIFY_OK(created);
        const Result<VersionSummary> version = library->versions.add(*created, VersionReason::Saved, {});
        VERIFY_OK(version);
        VERIFY_OK(library->database.run(QStringLiteral("DROP TRIGGER versions_never_change")));
        VERIFY_OK(library->database.run(QStringLiteral("UPDATE versions SET content = x'0102030405060708'")));
        QCOMPARE(library->versions.load(version->id).error().kind, Error::Kind::Io);
    }
};

QTEST_GUILESS_MAIN(VersionStoreTest)
#include "version_store_test.moc"
