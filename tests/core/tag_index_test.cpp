// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story.h"
#include "core/tag_index.h"

#include <QTest>

using namespace core;

namespace {

Tag tag(const char *name, int uses)
{
    return {QStringLiteral("1"), QString::fromUtf8(name), {}, uses};
}

} // namespace

class TagIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void putsTheDesksOwnFirstThenTheSites()
    {
        const TagIndex index({tag("Portugal", 90), tag("ports", 10), tag("Port Elin", 3), tag("sea port", 99)});
        const QHash<QString, int> deskUse{{QStringLiteral("Port Elin"), 5}};
        QCOMPARE(index.complete(QStringLiteral("por"), deskUse, 10),
                 (QStringList{QStringLiteral("Port Elin"), QStringLiteral("Portugal"), QStringLiteral("ports"),
                              QStringLiteral("sea port")}));
        QCOMPARE(index.complete(QString(), deskUse, 10), QStringList{QStringLiteral("Port Elin")});
        QCOMPARE(index.complete(QStringLiteral("POR"), {}, 1), QStringList{QStringLiteral("Portugal")});
    }

    void diacriticsAndLetterFormsDoNotMatter()
    {
        const TagIndex index({tag("Zürich", 1), tag("كتاب", 1)});
        QCOMPARE(index.complete(QStringLiteral("zuri"), {}, 5), QStringList{QStringLiteral("Zürich")});
        QCOMPARE(index.complete(QStringLiteral("کتا"), {}, 5), QStringList{QStringLiteral("كتاب")});
        QVERIFY(index.contains(QStringLiteral("ZURICH")));
    }

    void findsTagsInATextAsWholeWords()
    {
        const TagIndex index({tag("ports", 1), tag("Port Elin", 1), tag("art", 1)});
        QCOMPARE(index.occurringIn(QStringLiteral("At Port Elin the start was slow. Port Elin's ports …"), 5),
                 (QStringList{QStringLiteral("Port Elin"), QStringLiteral("ports")}));
    }

    void seesNamesThatStandOut()
    {
        const QString text = QStringLiteral("The mayor, Nadia Brandt, spoke. Later Nadia Brandt left for Elin. "
                                            "Ferries to Elin wait. Only Tuesday helped.");
        QCOMPARE(namesIn(text, 5), (QStringList{QStringLiteral("Elin"), QStringLiteral("Nadia Brandt")}));
    }

    void storySuggestsTagsItDoesNotHaveYet()
    {
        const TagIndex index({{QStringLiteral("1"), QStringLiteral("harbour"), {}, 3},
                              {QStringLiteral("2"), QStringLiteral("Elin"), {}, 9},
                              {QStringLiteral("3"), QStringLiteral("snow"), {}, 9}});
        Story story;
        story.headline = QStringLiteral("Ferries wait");
        story.standfirst = QStringLiteral("The harbour of Elin is closed");
        story.body.blocks.append(textBlock(BlockKind::Paragraph, QStringLiteral("Later Nadia Brandt left for Elin.")));
        QCOMPARE(suggestedTags(story, index, 6),
                 (QStringList{QStringLiteral("Elin"), QStringLiteral("harbour"), QStringLiteral("Nadia Brandt")}));
        QCOMPARE(suggestedTags(story, index, 1), QStringList{QStringLiteral("Elin")});
        story.tags = {QStringLiteral("elin"), QStringLiteral("Harbour")};
        QCOMPARE(suggestedTags(story, index, 6), QStringList{QStringLiteral("Nadia Brandt")});
    }

    void thousandsOfTagsAreFound()
    {
        QList<Tag> tags;
        for (int at = 0; at < 20'000; ++at)
            tags.append({QString::number(at), QStringLiteral("tag number %1").arg(at), {}, at});
        const TagIndex index(tags);
        QCOMPARE(index.complete(QStringLiteral("tag number 1999"), {}, 3).first(), QStringLiteral("tag number 19999"));
        QBENCHMARK
        {
            QVERIFY(!index.complete(QStringLiteral("number"), {}, 12).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TagIndexTest)
#include "tag_index_test.moc"
