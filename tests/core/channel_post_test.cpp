// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story says in a channel: its words, how they are counted and cut, and which way they read.
#include "core/channel_post.h"

#include <QTest>

using namespace core;

namespace {

const QUrl address(QStringLiteral("https://news.example/quay?a=1&b=2"));
const QString english = QStringLiteral("en-GB");
const QString persian = QStringLiteral("fa");

QString repeated(const char *words, int times)
{
    return QString::fromUtf8(words).repeated(times);
}

} // namespace

class ChannelPostTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHeadlineAndStandfirst()
    {
        Story story;
        story.headline = QStringLiteral(" Quay  reopens ");
        story.standfirst = QStringLiteral("Ferries resume\non Monday.");
        QCOMPARE(channelWords(story), QStringLiteral("Quay reopens\n\nFerries resume on Monday."));
        story.standfirst.clear();
        QCOMPARE(channelWords(story), QStringLiteral("Quay reopens"));
    }

    void findsTheChannelsOfALanguage()
    {
        const auto channel = [](const char *language) {
            Channel one;
            one.id = ChannelId{QString::fromLatin1(language)};
            one.language = QString::fromLatin1(language);
            return one;
        };
        const QList<Channel> all{channel(""), channel("en"), channel("en-GB"), channel("en-US"), channel("fa")};
        const auto names = [&](const char *language) {
            QStringList found;
            for (const Channel &one : channelsFor(all, QString::fromLatin1(language)))
                found.append(one.language);
            return found;
        };
        QCOMPARE(names("en-GB"), (QStringList{QString(), QStringLiteral("en"), QStringLiteral("en-GB")}));
        QCOMPARE(names("fa"), (QStringList{QString(), QStringLiteral("fa")}));
        QCOMPARE(names("de"), QStringList{QString()});
    }

    void writesWhatTelegramReads_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QUrl>("where");
        QTest::addColumn<QString>("html");
        const QString link = QStringLiteral("https://news.example/quay?a=1&amp;b=2");
        QTest::newRow("two parts") << QStringLiteral("Quay reopens\n\nFerries resume.") << address
                                   << QString(QStringLiteral("<b>Quay reopens</b>\n\nFerries resume.\n\n") + link);
        QTest::newRow("signs of HTML") << QStringLiteral("<b>A & B</b>\nx < y > z") << QUrl()
                                       << QStringLiteral("<b>&lt;b&gt;A &amp; B&lt;/b&gt;</b>\nx &lt; y &gt; z");
        QTest::newRow("address alone") << QString() << address << link;
        QTest::newRow("letters behind percent signs")
            << QStringLiteral("Quay") << QUrl(QStringLiteral("https://news.example/بندر"))
            << QStringLiteral("<b>Quay</b>\n\n<a href=\"https://news.example/%D8%A8%D9%86%D8%AF%D8%B1\">"
                              "https://news.example/بندر</a>");
    }

    void writesWhatTelegramReads()
    {
        QFETCH(QString, words);
        QFETCH(QUrl, where);
        QFETCH(QString, html);
        QCOMPARE(telegramHtml(words, where, english), html);
    }

    void countsAsEachServerDoes()
    {
        // Entities are not what readers see; an emoji is two units to Telegram and one letter to Mastodon.
        QCOMPARE(countedLength(ChannelKind::Telegram, QStringLiteral("A & B"), {}, english), 5);
        QCOMPARE(countedLength(ChannelKind::Telegram, QStringLiteral("⛴🚢"), {}, english), 3);
        QCOMPARE(countedLength(ChannelKind::Mastodon, QStringLiteral("⛴🚢"), {}, english), 2);
        QCOMPARE(countedLength(ChannelKind::Mastodon, QStringLiteral("👩‍✈️ é"), {}, english), 3);
        QCOMPARE(countedLength(ChannelKind::Telegram, QStringLiteral("Quay"), address, english),
                 int(4 + 2 + address.toDisplayString().size()));
        QCOMPARE(countedLength(ChannelKind::Mastodon, QStringLiteral("Quay"), address, english), 4 + 2 + 23);
        QCOMPARE(countedLength(ChannelKind::Mastodon, QStringLiteral("See https://a.example/x and"), {}, english),
                 4 + 23 + 4);
    }

    void leavesWordsThatFit()
    {
        const QString whole(roomFor(ChannelKind::Telegram, PostForm::Caption), u'x');
        QCOMPARE(fittedWords(ChannelKind::Telegram, PostForm::Caption, whole, {}, english),
                 (FittedWords{whole, false}));
        QVERIFY(fittedWords(ChannelKind::Telegram, PostForm::Caption, QString(whole + u'x'), {}, english).cut);
        QVERIFY(!fittedWords(ChannelKind::Telegram, PostForm::Text, QString(whole + u'x'), {}, english).cut);
    }

    void cutsAtAWordAndSaysSo_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<PostForm>("form");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        const QString latin = repeated("Ferries, at last, resume. ", 300);
        const QString arabic = repeated("بندر الین بازگشایی شد. ", 300);
        const QString emoji = repeated("👩‍✈️", 900);
        for (const auto &[name, kind, form] : {std::tuple{"text", ChannelKind::Telegram, PostForm::Text},
                                               std::tuple{"caption", ChannelKind::Telegram, PostForm::Caption},
                                               std::tuple{"mastodon", ChannelKind::Mastodon, PostForm::Text}}) {
            QTest::addRow("%s, Latin", name) << kind << form << latin << english;
            QTest::addRow("%s, Persian", name) << kind << form << arabic << persian;
            QTest::addRow("%s, one long word", name) << kind << form << emoji << english;
            QTest::addRow("%s, many paragraphs", name) << kind << form << repeated("7 km\n\n", 700) << persian;
        }
    }

    void cutsAtAWordAndSaysSo()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(PostForm, form);
        QFETCH(QString, words);
        QFETCH(QString, language);
        const FittedWords fitted = fittedWords(kind, form, words, address, language);
        QVERIFY(fitted.cut);
        const int length = countedLength(kind, fitted.words, address, language);
        QVERIFY2(length <= roomFor(kind, form), qPrintable(QString::number(length)));
        QVERIFY2(length > roomFor(kind, form) - 40, qPrintable(QString::number(length)));
        QVERIFY(fitted.words.endsWith(u'…'));
        const QString kept = fitted.words.chopped(1);
        QVERIFY(words.startsWith(kept));
        QVERIFY(!kept.back().isSpace() && kept.back() != u'.');
        QVERIFY(!kept.back().isHighSurrogate());
        const QChar next = words.at(kept.size());
        QVERIFY2(next.isSpace() || next.isPunct() || words.startsWith(QStringLiteral("👩")), qPrintable(kept.right(20)));
        QVERIFY(!fittedWords(kind, form, fitted.words, address, language).cut);
    }

    void readsTheWayItsWordsGo()
    {
        const QString plain = QStringLiteral("بندر بازگشایی شد");
        QCOMPARE(directedWords(plain, persian), plain); // its first strong letter says it
        QCOMPARE(directedWords(QStringLiteral("Elin بازگشایی شد"), persian),
                 QString(QChar(0x200f) + QStringLiteral("Elin بازگشایی شد")));
        QCOMPARE(directedWords(QStringLiteral("12 – 14"), persian), QString(QChar(0x200f) + QStringLiteral("12 – 14")));
        QCOMPARE(directedWords(QStringLiteral("Port of Elin"), persian), QStringLiteral("Port of Elin"));
        QCOMPARE(directedWords(QStringLiteral("12 – 14\nQuay"), english), QStringLiteral("12 – 14\nQuay"));
        QCOMPARE(telegramHtml(QStringLiteral("Elin بازگشایی شد\n\nدوم"), {}, persian),
                 QString(QStringLiteral("<b>") + QChar(0x200f) + QStringLiteral("Elin بازگشایی شد</b>\n\nدوم")));
    }

    void leadsReadersToTheWebOnly()
    {
        QCOMPARE(postedAddress(address), address);
        QCOMPARE(postedAddress(QUrl(QStringLiteral("file:///home/m/site/quay.html"))), QUrl());
        QCOMPARE(postedAddress(QUrl(QStringLiteral("/quay"))), QUrl());
    }

    void takesTheNumberFromALink()
    {
        SentPost sent;
        QVERIFY(mayStandThere(sent));
        QVERIFY(!canBeReached(sent));
        const SentPost known = seenThere(sent, QUrl(QStringLiteral("https://t.me/harbour_news/117")));
        QCOMPARE(known.messageId, QStringLiteral("117"));
        QVERIFY(canBeReached(known) && !mayStandThere(known));
        const SentPost unknown = seenThere(sent, QUrl());
        QVERIFY(!canBeReached(unknown) && !mayStandThere(unknown));
        QVERIFY(!canBeReached(seenThere(sent, QUrl(QStringLiteral("https://t.me/harbour_news")))));
    }

    void carriesItsTroubleInAnError()
    {
        const Error error = channelError(ChannelTrouble::MayNotPost, QStringLiteral("403"));
        QCOMPARE(error.kind, Error::Kind::Denied);
        QCOMPARE(toldChannelTrouble(error), std::optional(ChannelTrouble::MayNotPost));
        QCOMPARE(toldChannelTrouble({Error::Kind::Denied, QStringLiteral("403")}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ChannelPostTest)
#include "channel_post_test.moc"
