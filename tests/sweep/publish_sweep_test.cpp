// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short sweep over all places, always of the same points; publish_sweep_bench does as many as there is time for.
#include "support/ghost_server.h"
#include "sweep/sweep.h"

class PublishSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::trustOurCertificate(); }

    void oneOfEachWhateverHappens_data()
    {
        // Of each fault; the table of publish_sweep_bench has them all.
        QTest::addColumn<int>("ofEach");
        const std::pair<const char *, int> places[] = {{"wordpress", 2},    {"wordpress-tls", 1}, {"ghost", 2},
                                                       {"ghost-tls", 1},    {"telegram", 3},      {"mastodon", 2},
                                                       {"telegram-tls", 1}, {"mastodon-tls", 1},  {"folder", 6}};
        for (const auto &[name, ofEach] : places)
            QTest::newRow(name) << ofEach;
        QCOMPARE(qsizetype(std::size(places)), sweep::placeNames().size());
    }
    void oneOfEachWhateverHappens()
    {
        constexpr unsigned seed = 20260301;
        QFETCH(int, ofEach);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        if (name.startsWith(QLatin1String("ghost")) && !support::GhostServer::isInstalled())
            QSKIP(support::GhostServer::notInstalled);
        const std::unique_ptr<sweep::Place> place = sweep::makePlace(name, m_servers);
        QCOMPARE(place->start(), QString());
        sweep::Sweep all(*place, seed);
        QCOMPARE(all.begin(), QString());
        for (const sweep::Point &point : sweep::some(all.points(), ofEach))
            all.attempt(point);
        QCOMPARE(all.judge().join(u'\n'), QString());
        // Where a fault of the network strikes is known beforehand. When the program is killed, and how far it is while
        // the disk fails, is a matter of time, and how much of it there is depends on what else this computer does.
        int tried = 0;
        int struck = 0;
        int inTime = 0;
        for (int family = 0; family < sweep::families; ++family) {
            const sweep::Figures &figures = all.figures()[size_t(family)];
            if (sweep::Family(family) == sweep::Family::Kill || sweep::Family(family) == sweep::Family::Disk) {
                inTime += figures.struck;
                continue;
            }
            tried += figures.tried;
            struck += figures.struck;
        }
        QVERIFY2(struck * 3 >= tried * 2, qPrintable(QStringLiteral("%1 of %2 faults struck").arg(struck).arg(tried)));
        QVERIFY(tried > 0 || inTime > 0);
        const sweep::Figures &kills = all.figures()[size_t(sweep::Family::Kill)];
        QVERIFY2(kills.tried < 3 || kills.struck > 0, "no kill came while it was being published");
    }

private:
    sweep::Servers m_servers;
};

QTEST_MAIN(PublishSweepTest)
#include "publish_sweep_test.moc"
