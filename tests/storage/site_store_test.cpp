// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

using core::Error;
using core::Result;
using test::Fixture;

class SiteStoreTest : public QObject
{
    Q_OBJECT

private:
    static core::Site siteOf(const char *id)
    {
        core::Site site;
        site.id = core::SiteId{QString::fromLatin1(id)};
        site.kind = core::SiteKind::WordPress;
        site.name = QStringLiteral("Get News Fast");
        site.address = QUrl(QStringLiteral("https://news.example/"));
        site.editions = {{QStringLiteral("fa"), QStringLiteral("نام"), QStringLiteral("شعار"), {}, {}}};
        site.refreshed = test::noon();
        return site;
    }

    static core::Desk deskOf(const char *id, int position)
    {
        core::Desk desk;
        desk.id = core::DeskId{QString::fromLatin1(id)};
        desk.site = core::SiteId{QStringLiteral("daily")};
        desk.names = {{QString(), QString::fromLatin1(id)}};
        desk.position = position;
        desk.categoryId = QStringLiteral("4");
        return desk;
    }

private slots:
    void keepsSitesInTheirOrder()
    {
        Fixture library;
        core::Site daily = siteOf("daily");
        VERIFY_OK(library->sites.save(daily));
        VERIFY_OK(library->sites.save(siteOf("weekly")));
        VERIFY_OK(library->sites.replaceDesks(daily.id, {deskOf("world", 0)}));
        daily.name = QStringLiteral("Renamed");
        daily.channels = {
            {core::ChannelId{QStringLiteral("c1")}, core::ChannelKind::Telegram, QStringLiteral("Persian"),
             QStringLiteral("fa"), QUrl(QStringLiteral("https://api.telegram.org/")), QStringLiteral("@coast_fa")},
            {core::ChannelId{QStringLiteral("c2")}, core::ChannelKind::Mastodon, QStringLiteral("English"), QString(),
             QUrl(QStringLiteral("https://social.example/")), QStringLiteral("@coast")}};
        daily.correctionPlace = core::CorrectionPlace::Top;
        daily.limits = {60, 180, 70, 55, 150, 65, 190, 1920};
        VERIFY_OK(library->sites.save(daily));
        library.reopen();
        QCOMPARE(*library->sites.sites(), (QList<core::Site>{daily, siteOf("weekly")}));
        QCOMPARE(*library->sites.site(daily.id), daily);
        QCOMPARE(library->sites.desks(daily.id)->size(), 1);
        VERIFY_OK(library->sites.remove(daily.id));
        QCOMPARE(*library->sites.sites(), QList<core::Site>{siteOf("weekly")});
        QVERIFY(library->sites.allDesks()->isEmpty());
        QCOMPARE(library->sites.site(daily.id).error().kind, Error::Kind::NotFound);
        QCOMPARE(library->sites.remove(daily.id).error().kind, Error::Kind::NotFound);
    }

    void keepsDesksByPosition()
    {
        Fixture library;
        const core::Site daily = siteOf("daily");
        VERIFY_OK(library->sites.save(daily));
        VERIFY_OK(library->sites.replaceDesks(daily.id, {deskOf("world", 2), deskOf("sports", 1)}));
        QCOMPARE(*library->sites.desks(daily.id), (QList<core::Desk>{deskOf("sports", 1), deskOf("world", 2)}));
        core::Desk sports = deskOf("sports", 3);
        sports.colour = QStringLiteral("#123456");
        VERIFY_OK(library->sites.saveDesk(sports));
        QCOMPARE(*library->sites.allDesks(), (QList<core::Desk>{deskOf("world", 2), sports}));
        VERIFY_OK(library->sites.replaceDesks(daily.id, {sports}));
        QCOMPARE(*library->sites.desks(daily.id), QList<core::Desk>{sports});
        QVERIFY(!library->sites.replaceDesks(core::SiteId{QStringLiteral("nobody")}, {sports}));
        QCOMPARE(*library->sites.desks(daily.id), QList<core::Desk>{sports});
        VERIFY_OK(library->sites.removeDesk(deskOf("world", 2).id)); // gone already
        QCOMPARE(*library->sites.desks(daily.id), QList<core::Desk>{sports});
        VERIFY_OK(library->sites.removeDesk(sports.id));
        QVERIFY(library->sites.desks(daily.id)->isEmpty());
    }

    void replacesThousandsOfTags()
    {
        Fixture library;
        const core::Site daily = siteOf("daily");
        VERIFY_OK(library->sites.save(daily));
        QList<core::Tag> tags;
        for (int i = 0; i < 5000; ++i)
            tags.append({QString::number(i), QStringLiteral("tag %1").arg(i, 4, 10, QLatin1Char('0')),
                         QStringLiteral("t%1").arg(i), i});
        VERIFY_OK(library->sites.replaceTags(daily.id, tags));
        VERIFY_OK(library->sites.replaceTags(daily.id, tags));
        QCOMPARE(*library->sites.tags(daily.id), tags);
        const core::Tag known{QStringLiteral("9000"), QStringLiteral("tag 0001"), QStringLiteral("new"), 1};
        VERIFY_OK(library->sites.addTags(daily.id, {known}));
        tags[1] = known;
        QCOMPARE(*library->sites.tags(daily.id), tags);
        QVERIFY(!library->sites.addTags(core::SiteId{QStringLiteral("nobody")}, {known}));
    }

    void remembersCreditsOnce()
    {
        Fixture library;
        const core::Site daily = siteOf("daily");
        VERIFY_OK(library->sites.save(daily));
        const core::Credit agency{QStringLiteral("Alder Press"), QStringLiteral("https://alder.example")};
        VERIFY_OK(library->sites.addKnownCredit(daily.id, agency));
        VERIFY_OK(library->sites.addKnownCredit(daily.id, {QStringLiteral("alder press"), {}}));
        QCOMPARE(library->sites.site(daily.id)->knownCredits, QList<core::Credit>{agency});
        QCOMPARE(library->sites.addKnownCredit(core::SiteId{QStringLiteral("x")}, agency).error().kind,
                 Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(SiteStoreTest)
#include "site_store_test.moc"
