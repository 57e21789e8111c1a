// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every channel promises, on servers that count, with a proxy between that does what bad networks do: one attempt
// makes one post at most, and what is not known is said to be unknown.
#include "publishing/awaiting.h"

#include "core/channel_post.h"
#include "publishing/channel_publisher.h"
#include "publishing/http.h"
#include "publishing/mastodon.h"
#include "publishing/telegram.h"
#include "support/fault_proxy.h"
#include "support/free_port.h"
#include "support/mastodon_server.h"
#include "support/telegram_server.h"

#include <QLoggingCategory>

#include <memory>

using namespace core;
using publishing::ChannelAccount;
using publishing::ChannelMessage;
using publishing::ChannelPublisher;
using publishing::PostedMessage;
using support::Fault;
using support::FaultProxy;
using support::MastodonServer;
using support::plainAnswer;
using support::TelegramServer;
using Kind = core::Error::Kind;

Q_DECLARE_METATYPE(core::ChannelKind)

namespace {

QByteArray logged;

const QUrl story(QStringLiteral("https://news.example/quay"));

ChannelMessage message(const char *words = "Quay reopens\n\nFerries resume on Monday.")
{
    ChannelMessage one;
    one.words = QString::fromUtf8(words);
    one.address = story;
    one.language = QStringLiteral("en-GB");
    one.key = "key-1";
    return one;
}

ChannelMessage pictured()
{
    ChannelMessage one = message();
    one.picture = QByteArray("\xff\xd8\xff\xe0", 4) + QByteArray(2000, 'p');
    one.alt = QStringLiteral("The harbour");
    return one;
}

#define AWAIT_DONE(future) QCOMPARE(troubleIn(awaited(future)), QString())

// A server of this kind, a proxy before it, and a publisher that goes through it.
struct Rig
{
    explicit Rig(ChannelKind kind, const QString &ownToken = {})
    {
        if (kind == ChannelKind::Telegram)
            server = std::make_unique<TelegramServer>();
        else
            server = std::make_unique<MastodonServer>();
        proxy = std::make_unique<FaultProxy>(server->serverPort());
        channel.kind = kind;
        channel.server = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(proxy->port()));
        channel.target = QString::fromLatin1(TelegramServer::channel);
        const char *token = kind == ChannelKind::Telegram ? TelegramServer::token : MastodonServer::token;
        publisher =
            publishing::makeChannelPublisher(channel, ownToken.isEmpty() ? QString::fromLatin1(token) : ownToken, http);
    }

    [[nodiscard]] TelegramServer &telegram() const { return static_cast<TelegramServer &>(*server); }
    [[nodiscard]] MastodonServer &mastodon() const { return static_cast<MastodonServer &>(*server); }

    publishing::Http http;
    std::unique_ptr<support::CountingServer> server;
    std::unique_ptr<FaultProxy> proxy;
    Channel channel;
    std::shared_ptr<ChannelPublisher> publisher;
};

SentPost sent(const PostedMessage &posted, bool withPicture = false)
{
    SentPost there;
    there.messageId = posted.id;
    there.post.withPicture = withPicture;
    return there;
}

bool hasSecret(const QByteArray &text)
{
    return text.contains("canaryTOKENcanary") || text.contains("CANARYtokenCANARY");
}

// As the servers themselves say it; what stands before them says it without a word of theirs.
const QByteArray busy =
    R"({"ok":false,"error_code":429,"error":"Too Many Requests","description":"Too Many Requests: retry after 7"})";

} // namespace

class ChannelPublisherTest : public QObject
{
    Q_OBJECT

    void bothKinds()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::newRow("Telegram") << ChannelKind::Telegram;
        QTest::newRow("Mastodon") << ChannelKind::Mastodon;
    }

private slots:
    void initTestCase()
    {
        qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text.toUtf8() + '\n'; });
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        qDebug("logging is on");
    }

    void cleanupTestCase()
    {
        QVERIFY(logged.contains("logging is on"));
        QVERIFY2(!hasSecret(logged), "a token was logged");
    }

    void saysWhoseTokenItIs_data() { bothKinds(); }
    void saysWhoseTokenItIs()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        AWAIT_VALUE(account, rig.publisher->check());
        QCOMPARE(account.title, QStringLiteral("Harbour News"));
        QCOMPARE(account.name,
                 kind == ChannelKind::Telegram ? QStringLiteral("@harbour_bot") : QStringLiteral("@harbour@127.0.0.1"));
        QVERIFY(account.mayPost);
        QCOMPARE(rig.server->made(), 0);
    }

    void saysWhenItMayNotPost()
    {
        for (const TelegramServer::Role role : {TelegramServer::Role::Member, TelegramServer::Role::Stranger}) {
            Rig rig(ChannelKind::Telegram);
            rig.telegram().setRole(role);
            AWAIT_VALUE(account, rig.publisher->check());
            QVERIFY(!account.mayPost);
            const auto refused = awaited(rig.publisher->post(message()));
            QCOMPARE(toldChannelTrouble(refused.error()),
                     std::optional(role == TelegramServer::Role::Member ? ChannelTrouble::MayNotPost
                                                                        : ChannelTrouble::NoSuchChannel));
        }
        Rig rig(ChannelKind::Mastodon);
        rig.mastodon().setMayWrite(false);
        const auto refused = awaited(rig.publisher->post(message()));
        QCOMPARE(toldChannelTrouble(refused.error()), std::optional(ChannelTrouble::MayNotPost));
    }

    void refusesAWrongToken_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<QString>("token");
        QTest::newRow("Telegram") << ChannelKind::Telegram << QStringLiteral("1:wrong");
        QTest::newRow("not one of Telegram's") << ChannelKind::Telegram << QStringLiteral("../../evil?x=");
        QTest::newRow("Mastodon") << ChannelKind::Mastodon << QStringLiteral("wrong");
    }
    void refusesAWrongToken()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(QString, token);
        Rig rig(kind, token);
        const auto checked = awaited(rig.publisher->check());
        QVERIFY(!checked.ok());
        QCOMPARE(toldChannelTrouble(checked.error()), std::optional(ChannelTrouble::TokenRefused));
        QVERIFY(!rig.server->received().contains("evil"));
    }

    void postsEditsAndDeletes_data() { bothKinds(); }
    void postsEditsAndDeletes()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        AWAIT_VALUE(posted, rig.publisher->post(message("A < B & “C”\n\nFerries resume.")));
        QCOMPARE(rig.server->posts().keys(), QStringList{posted.id});
        const support::ShownPost shown = rig.server->posts().value(posted.id);
        QCOMPARE(shown.text, QStringLiteral("A < B & “C”\n\nFerries resume.\n\nhttps://news.example/quay"));
        QCOMPARE(shown.links, QStringList{story.toString()});
        if (kind == ChannelKind::Telegram) {
            QCOMPARE(shown.bold, QStringLiteral("A < B & “C”"));
            QCOMPARE(posted.address, QUrl(QString(QStringLiteral("https://t.me/harbour_news/") + posted.id)));
        } else {
            QCOMPARE(shown.language, QStringLiteral("en"));
            QVERIFY(posted.address.isValid());
        }
        AWAIT_DONE(rig.publisher->edit(sent(posted), message("Quay closes again")));
        QVERIFY(rig.server->posts().value(posted.id).text.startsWith(QStringLiteral("Quay closes again")));
        AWAIT_DONE(rig.publisher->edit(sent(posted), message("Quay closes again"))); // changes nothing, is well
        AWAIT_DONE(rig.publisher->remove(sent(posted)));
        QVERIFY(rig.server->posts().isEmpty());
        AWAIT_DONE(rig.publisher->remove(sent(posted)));
        AWAIT_ERROR(rig.publisher->edit(sent(posted), message("Too late")), Kind::NotFound);
        QCOMPARE(rig.server->made(), 1);
    }

    void aPictureKeepsItsPlaceWhenTheWordsChange_data() { bothKinds(); }
    void aPictureKeepsItsPlaceWhenTheWordsChange()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        AWAIT_VALUE(posted, rig.publisher->post(pictured()));
        QCOMPARE(rig.server->posts().value(posted.id).pictureBytes, pictured().picture.size());
        AWAIT_DONE(rig.publisher->edit(sent(posted, true), message("Quay closes again")));
        const support::ShownPost shown = rig.server->posts().value(posted.id);
        QVERIFY(shown.text.startsWith(QStringLiteral("Quay closes again")));
        QCOMPARE(shown.pictureBytes, pictured().picture.size());
    }

    void anotherPictureTakesThePlaceOfTheFirst_data() { bothKinds(); }
    void anotherPictureTakesThePlaceOfTheFirst()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        AWAIT_VALUE(posted, rig.publisher->post(pictured()));
        ChannelMessage corrected = pictured();
        corrected.words = QStringLiteral("The quay, not the pier");
        corrected.picture += QByteArray(1000, 'p');
        AWAIT_DONE(rig.publisher->edit(sent(posted, true), corrected));
        const support::ShownPost shown = rig.server->posts().value(posted.id);
        QVERIFY(shown.text.startsWith(corrected.words));
        QCOMPARE(shown.pictureBytes, corrected.picture.size());
        QCOMPARE(rig.server->made(), 1);

        // A post of words alone stays one.
        ChannelMessage plain = message("Quay reopens");
        plain.key = "another post";
        AWAIT_VALUE(bare, rig.publisher->post(plain));
        AWAIT_DONE(rig.publisher->edit(sent(bare), corrected));
        QCOMPARE(rig.server->posts().value(bare.id).pictureBytes, 0);
        QVERIFY(rig.server->posts().value(bare.id).text.startsWith(corrected.words));
    }

    void aPictureIsTakenOffWhereTheChannelCan_data() { bothKinds(); }
    void aPictureIsTakenOffWhereTheChannelCan()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        AWAIT_VALUE(posted, rig.publisher->post(pictured()));
        ChannelMessage without = message("No picture any more");
        without.pictureThere = ChannelMessage::PictureThere::IsTakenOff;
        for (int attempt = 0; attempt < 2; ++attempt) { // the second finds the words as they should be
            const auto changed = awaited(rig.publisher->edit(sent(posted, true), without));
            const support::ShownPost shown = rig.server->posts().value(posted.id);
            QVERIFY(shown.text.startsWith(QStringLiteral("No picture any more")));
            if (kind == ChannelKind::Telegram) {
                QCOMPARE(toldChannelTrouble(changed.error()), std::optional(ChannelTrouble::PictureStays));
                QVERIFY(shown.pictureBytes > 0);
            } else {
                QVERIFY(changed.ok());
                QCOMPARE(shown.pictureBytes, 0);
            }
        }
    }

    void waitsForAPictureThatIsWorkedOn()
    {
        Rig rig(ChannelKind::Mastodon);
        rig.mastodon().setPictureLooks(3);
        auto &publisher = static_cast<publishing::Mastodon &>(*rig.publisher);
        publisher.setPictureLooks(5, std::chrono::milliseconds(1));
        AWAIT_VALUE(posted, rig.publisher->post(pictured()));
        QVERIFY(rig.server->posts().value(posted.id).pictureBytes > 0);
        rig.mastodon().setPictureLooks(50);
        AWAIT_ERROR(rig.publisher->post(pictured()), Kind::Offline); // and nothing was posted
        QCOMPARE(rig.server->made(), 1);
    }

    void saysThatTelegramKeepsWhatIsTooOld()
    {
        Rig rig(ChannelKind::Telegram);
        AWAIT_VALUE(posted, rig.publisher->post(message()));
        rig.telegram().setDeletable(false);
        const auto refused = awaited(rig.publisher->remove(sent(posted)));
        QVERIFY(!refused.ok());
        QCOMPARE(toldChannelTrouble(refused.error()), std::optional(ChannelTrouble::TooOld));
    }

    void oneFault_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<bool>("picture");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("answer");
        for (const auto &[name, kind] :
             {std::pair{"Telegram", ChannelKind::Telegram}, std::pair{"Mastodon", ChannelKind::Mastodon}}) {
            for (const bool picture : {false, true}) {
                const QByteArray what = QByteArray(name) + (picture ? " picture: " : " text: ");
                const auto row = [&, kind = kind](const char *how, Fault::Kind fault, int bytes,
                                                  const QByteArray &answer = {}) {
                    QTest::newRow(QByteArray(what + how).constData())
                        << kind << picture << int(fault) << bytes << answer;
                };
                row("cut before the request", Fault::Kind::CutUp, 0);
                row("cut in the header", Fault::Kind::CutUp, 60);
                row("cut in the body", Fault::Kind::CutUp, picture ? 1500 : 400);
                row("cut after the request", Fault::Kind::CutUp, 1'000'000);
                row("answer swallowed", Fault::Kind::CutDown, 0);
                row("answer cut in its header", Fault::Kind::CutDown, 20);
                row("answer cut in its body", Fault::Kind::CutDown, 110);
                row("429", Fault::Kind::Answer, 0, plainAnswer(429, {"Retry-After: 7"}, busy));
                row("429 of something between, before it arrived", Fault::Kind::Answer, 0, plainAnswer(429));
                row("429 of something between, after it arrived", Fault::Kind::AnswerInstead, 0, plainAnswer(429));
                row("502 after it arrived", Fault::Kind::AnswerInstead, 0, plainAnswer(502));
                row("502 before it arrived", Fault::Kind::Answer, 0, plainAnswer(502));
                row("a page of a hotel", Fault::Kind::Answer, 0, plainAnswer(200, {}, "<html>Welcome</html>"));
            }
        }
    }
    // One attempt makes one post at most. Error and truth agree: other than Unknown means that nothing stands there.
    // Where the channel knows keys, the next attempt ends with one post, whatever became of the first.
    void oneFault()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(bool, picture);
        QFETCH(int, fault);
        QFETCH(int, bytes);
        QFETCH(QByteArray, answer);
        Rig rig(kind);
        const ChannelMessage one = picture ? pictured() : message();
        Fault set;
        set.kind = Fault::Kind(fault);
        set.bytes = bytes;
        set.answer = answer;
        set.method = "POST";
        set.pathPart = kind == ChannelKind::Mastodon ? QByteArray("/statuses") : QByteArray();
        rig.proxy->add(set);
        const Result<PostedMessage> first = awaited(rig.publisher->post(one));
        QCOMPARE(rig.proxy->struck(), 1);
        QVERIFY(!first.ok());
        QVERIFY2(!hasSecret(first.error().detail.toUtf8()), qPrintable(first.error().detail));
        // Whatever is still on its way there arrives.
        QTest::qWait(30);
        QVERIFY(rig.server->made() <= 1);
        if (first.error().kind != Kind::Unknown)
            QCOMPARE(rig.server->made(), 0);
        if (answer.contains(busy))
            QCOMPARE(rig.publisher->retryAfter(), qint64(7000));
        QCOMPARE(rig.publisher->canBeSentAgain(), kind == ChannelKind::Mastodon);
        if (first.error().kind == Kind::Unknown && !rig.publisher->canBeSentAgain())
            return; // a person says what became of it
        AWAIT_VALUE(second, rig.publisher->post(one));
        QCOMPARE(rig.server->posts().keys(), QStringList{second.id});
        QCOMPARE(rig.server->mostAtOnce(), 1);
    }

    void anUnknownChangeIsDoneAgain_data() { bothKinds(); }
    void anUnknownChangeIsDoneAgain()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        AWAIT_VALUE(posted, rig.publisher->post(message()));
        for (const QByteArray &verb : {QByteArray("POST"), QByteArray("PUT")}) {
            Fault set;
            set.kind = Fault::Kind::CutDown;
            set.method = verb;
            rig.proxy->add(set);
        }
        const bool telegram = kind == ChannelKind::Telegram;
        AWAIT_ERROR(rig.publisher->edit(sent(posted), message("Quay closes")), Kind::Unknown);
        rig.proxy->clearFaults();
        AWAIT_DONE(rig.publisher->edit(sent(posted), message("Quay closes")));
        QVERIFY(rig.server->posts().value(posted.id).text.startsWith(QStringLiteral("Quay closes")));
        Fault set;
        set.kind = Fault::Kind::CutDown;
        set.method = telegram ? "POST" : "DELETE";
        rig.proxy->add(set);
        QVERIFY(!awaited(rig.publisher->remove(sent(posted))).ok());
        AWAIT_DONE(rig.publisher->remove(sent(posted)));
        QVERIFY(rig.server->posts().isEmpty());
    }

    void noTokenIsInAnError_data() { bothKinds(); }
    void noTokenIsInAnError()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        rig.proxy->setDown(true);
        const auto check = [](const Error &error) {
            QVERIFY(!error.detail.isEmpty());
            QVERIFY2(!hasSecret(error.detail.toUtf8()), qPrintable(error.detail));
        };
        check(awaited(rig.publisher->check()).error());
        check(awaited(rig.publisher->post(pictured())).error());
        // Nothing listens; the name is not known; not encrypted and not here; another place is named.
        for (const QString &server :
             {QStringLiteral("http://127.0.0.1:%1/").arg(support::freePort()),
              QStringLiteral("https://nowhere.invalid/"), QStringLiteral("http://news.example/"),
              QStringLiteral("ftp://news.example/"), QString()}) {
            Channel channel = rig.channel;
            channel.server = QUrl(server);
            if (server.isEmpty() && kind == ChannelKind::Telegram)
                continue; // that is the real one
            const char *token = kind == ChannelKind::Telegram ? TelegramServer::token : MastodonServer::token;
            const auto elsewhere = publishing::makeChannelPublisher(channel, QString::fromLatin1(token), rig.http);
            check(awaited(elsewhere->post(message())).error());
        }
        rig.proxy->setDown(false);
        Fault redirect;
        redirect.kind = Fault::Kind::Answer;
        redirect.answer = plainAnswer(302, {"Location: https://elsewhere.example/"});
        redirect.times = 9;
        rig.proxy->add(redirect);
        check(awaited(rig.publisher->check()).error());
        check(awaited(rig.publisher->post(message())).error());
        QCOMPARE(rig.server->made(), 0);
    }

    void findsTheAddressOfAPrivateChannel()
    {
        const QJsonObject chat{{QStringLiteral("id"), -1001234567890LL}};
        const QJsonObject made{{QStringLiteral("message_id"), 17}, {QStringLiteral("chat"), chat}};
        QCOMPARE(publishing::telegramAddress(made), QUrl(QStringLiteral("https://t.me/c/1234567890/17")));
    }
};

QTEST_GUILESS_MAIN(ChannelPublisherTest)
#include "channel_publisher_test.moc"
