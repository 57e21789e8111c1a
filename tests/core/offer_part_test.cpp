// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offer_part.h"

#include <QTest>

using namespace core;

class OfferPartTest : public QObject
{
    Q_OBJECT

    using List = OfferPart::List;

    static QList<NamedId> many(qsizetype count, const QString &prefix)
    {
        QList<NamedId> all;
        for (qsizetype i = 0; i < count; ++i)
            all.append({QString(prefix + QString::number(i)), QStringLiteral("Name %1").arg(i)});
        return all;
    }

    static SiteOffer offer(qsizetype terms, qsizetype coAuthors)
    {
        SiteOffer offer;
        offer.authors = many(3, QStringLiteral("a"));
        offer.coAuthors = many(coAuthors, QStringLiteral("c"));
        offer.taxonomies = {{QStringLiteral("topics"), QStringLiteral("Topics"), {}, many(terms, {}), false}};
        return offer;
    }

private slots:
    void knowsWhichListsAreCutShort()
    {
        const OfferPart topics{List::Terms, QStringLiteral("topics")};
        QVERIFY(!mayHaveMore(offer(499, 9), topics));
        QVERIFY(mayHaveMore(offer(500, 9), topics));
        QVERIFY(!mayHaveMore(offer(500, 9), {List::CoAuthors, {}}));
        QVERIFY(mayHaveMore(offer(5, 10), {List::CoAuthors, {}}));
        QVERIFY(!mayHaveMore(offer(500, 10), {List::Terms, QStringLiteral("places")}));
        QVERIFY(listed(offer(5, 5), {List::Terms, QStringLiteral("places")}).isEmpty());
    }

    void remembersWhatWasChosenOfALongListOnly()
    {
        const OfferPart topics{List::Terms, QStringLiteral("topics")};
        const NamedId chosen{QStringLiteral("z"), QStringLiteral("Zephyr")};
        SiteOffer known = withNamed(offer(500, 10), topics, {chosen, chosen});
        QCOMPARE(listed(known, topics).size(), 501);
        known = withNamed(known, {List::Authors, {}}, {chosen});
        known = withNamed(known, {List::CoAuthors, {}}, {chosen});
        SiteOffer fresh = offer(500, 10);
        fresh.taxonomies.first().terms.first().name = QStringLiteral("Renamed");
        const SiteOffer both = withRemembered(fresh, known);
        QCOMPARE(listed(both, topics).size(), 501);
        QCOMPARE(listed(both, topics).first().name, QStringLiteral("Renamed"));
        QCOMPARE(listed(both, topics).last(), chosen);
        QVERIFY(listed(both, {List::CoAuthors, {}}).contains(chosen));
        QVERIFY(!both.authors.contains(chosen)); // three are all there are
        QCOMPARE(withRemembered(offer(4, 4), known), offer(4, 4));
    }

    void growsToALimit()
    {
        const OfferPart topics{List::Terms, QStringLiteral("topics")};
        const SiteOffer known = withNamed(offer(500, 0), topics, many(5000, QStringLiteral("x")));
        QCOMPARE(listed(known, topics).size(), 2000);
    }
};

QTEST_APPLESS_MAIN(OfferPartTest)
#include "offer_part_test.moc"
