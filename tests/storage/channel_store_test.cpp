// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

using core::ChannelId;
using core::SentPost;
using core::StoryId;
using test::Fixture;

class ChannelStoreTest : public QObject
{
    Q_OBJECT

    static SentPost post(const char *channel, const char *id)
    {
        SentPost sent;
        sent.post = {ChannelId{QString::fromLatin1(channel)}, QStringLiteral("\uFEFFبندر\n\nTide < table"), true};
        sent.messageId = QString::fromLatin1(id);
        sent.address = QUrl(QStringLiteral("https://t.me/harbour_news/17"));
        sent.at = test::noon();
        return sent;
    }

private slots:
    void keepsOnePostForEachStoryAndChannel()
    {
        Fixture library;
        const StoryId story{QStringLiteral("s")};
        const StoryId other{QStringLiteral("o")};
        QVERIFY(!*library->channels.find(story, ChannelId{QStringLiteral("a")}));
        VERIFY_OK(library->channels.keep(story, post("a", "")));
        VERIFY_OK(library->channels.keep(story, post("a", "17")));
        VERIFY_OK(library->channels.keep(story, post("b", "")));
        VERIFY_OK(library->channels.keep(other, post("a", "18")));
        QCOMPARE(*library->channels.of(story), (QList{post("a", "17"), post("b", "")}));
        QCOMPARE(*library->channels.find(other, ChannelId{QStringLiteral("a")}), std::optional(post("a", "18")));
        VERIFY_OK(library->channels.forget(story, ChannelId{QStringLiteral("a")}));
        QCOMPARE(*library->channels.of(story), QList{post("b", "")});
        QCOMPARE(library->channels.of(other)->size(), 1);
    }

    void remembersThePictureThatWasSent()
    {
        Fixture library;
        const StoryId story{QStringLiteral("s")};
        const ChannelId channel{QStringLiteral("a")};
        const core::MediaId quay{QStringLiteral("quay")};
        const auto picture = [&] { return library->channels.pictureOf(story, channel); };
        QCOMPARE(*picture(), core::MediaId());
        VERIFY_OK(library->channels.keep(story, post("a", ""), quay));
        VERIFY_OK(library->channels.keep(story, post("a", "17"))); // as when its number is told
        QCOMPARE(*picture(), quay);
        QCOMPARE(*library->channels.find(story, channel), std::optional(post("a", "17")));
        SentPost bare = post("a", "17");
        bare.post.withPicture = false;
        VERIFY_OK(library->channels.keep(story, bare));
        VERIFY_OK(library->channels.keep(story, post("a", "18")));
        QCOMPARE(*picture(), core::MediaId());
    }
};

QTEST_GUILESS_MAIN(ChannelStoreTest)
#include "channel_store_test.moc"
