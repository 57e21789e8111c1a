// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story says in channels, on servers that count, with a proxy before them that does what bad networks do.
// Whatever happens: never two posts, the site's publication stands, and where nobody knows, a person is asked.
#include "core/channel_post.h"
#include "publishing/publisher.h"
#include "support/fault_proxy.h"
#include "support/mastodon_server.h"
#include "support/telegram_server.h"
#include "workflow/channels.h"
#include "workflow/outbox_plan.h"
#include "workflow/outbox_story.h"

#include <QDirIterator>
#include <QLoggingCategory>

#include <mutex>

using namespace core;
using support::CountingServer;
using support::Fault;
using support::FaultProxy;
using support::makeStory;
using support::MastodonServer;
using support::plainAnswer;
using support::TelegramServer;
using support::TestServices;
using support::waitFor;

Q_DECLARE_METATYPE(core::ChannelKind)

namespace {

QByteArray logged;
std::mutex loggedMutex;

const QString words = QStringLiteral("Quay reopens\n\nFerries resume on Monday.");

// A library with the demo site, at an address of the web, and one channel of the kind before its server.
struct Newsroom
{
    explicit Newsroom(ChannelKind kind, workflow::Outbox::Clock clock = {})
        : test(std::move(clock))
    {
        Site web = site();
        web.address = QUrl(QStringLiteral("https://news.example/"));
        static_cast<void>(waitFor(test.services().sites.save(web)));
        channel = add(kind, QStringLiteral("Harbour News"));
        test.services().outbox.setQuietTime(50);
    }

    Channel add(ChannelKind kind, const QString &name)
    {
        const bool telegram = kind == ChannelKind::Telegram;
        servers.push_back(telegram ? std::unique_ptr<CountingServer>(std::make_unique<TelegramServer>())
                                   : std::unique_ptr<CountingServer>(std::make_unique<MastodonServer>()));
        proxies.push_back(std::make_unique<FaultProxy>(servers.back()->serverPort()));
        Channel made;
        made.id = newId<ChannelId>();
        made.kind = kind;
        made.name = name;
        made.language = QStringLiteral("en");
        made.server = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(proxies.back()->port()));
        made.target = QString::fromLatin1(TelegramServer::channel);
        keepToken(made);
        return made;
    }

    void keepToken(const Channel &one)
    {
        const char *token = one.kind == ChannelKind::Telegram ? TelegramServer::token : MastodonServer::token;
        static_cast<void>(waitFor(test.services().channels.keep(site().id, one, QString::fromLatin1(token))));
    }

    [[nodiscard]] Site site() { return test.services().sites.site(SiteId{QStringLiteral("demo")}); }
    [[nodiscard]] Story story() { return makeStory(test, site(), QStringLiteral("Quay reopens")); }
    [[nodiscard]] Story again(const Story &story) { return waitFor(test.services().library.load(story.id))->story; }

    [[nodiscard]] SubmissionId submit(const Story &story, const QString &said, Goal goal = Goal::Publish,
                                      bool picture = false)
    {
        return submit(story, {{channel.id, said, picture}}, goal);
    }
    [[nodiscard]] SubmissionId submit(const Story &story, const QList<ChannelPost> &posts, Goal goal = Goal::Publish)
    {
        const auto id =
            waitFor(test.services().outbox.submit(story, goal, QStringLiteral("M. Adler"), 0, {{}, {}, posts}));
        return id ? *id : SubmissionId{};
    }

    [[nodiscard]] Submission current(const SubmissionId &id)
    {
        for (const Submission &one : test.services().outbox.submissions()) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    // What waits for its back-off is woken, as its timer would.
    [[nodiscard]] Submission end(const SubmissionId &id) { return support::waitForEnd(test, id, 20'000); }

    [[nodiscard]] CountingServer &server(size_t index = 0) { return *servers.at(index); }
    [[nodiscard]] FaultProxy &proxy() { return *proxies.front(); }
    [[nodiscard]] QList<SentPost> known(const Story &story)
    {
        return *waitFor(test.services().channels.postsOf(story.id));
    }

    std::vector<std::unique_ptr<CountingServer>> servers; // outlive the program
    std::vector<std::unique_ptr<FaultProxy>> proxies;
    TestServices test;
    Channel channel;
};

QStringList textsOf(const CountingServer &server)
{
    QStringList texts;
    for (const support::ShownPost &post : server.posts())
        texts.append(post.text);
    return texts;
}

const Step *postOf(const Submission &submission)
{
    for (const Step &step : submission.steps) {
        if (step.kind == StepKind::Post)
            return &step;
    }
    return nullptr;
}

QByteArray bigPicture()
{
    QImage image(640, 480, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 13 % 256, x * y % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

Fault swallowed()
{
    Fault fault;
    fault.kind = Fault::Kind::CutDown;
    fault.method = "POST";
    return fault;
}

bool hasSecret(const QByteArray &text)
{
    return text.contains("canaryTOKENcanary") || text.contains("CANARYtokenCANARY");
}

// As the servers themselves say it; what stands before them says it without a word of theirs.
const QByteArray busy =
    R"({"ok":false,"error_code":429,"error":"Too Many Requests","description":"Too Many Requests: retry after 1"})";

} // namespace

class OutboxChannelsTest : public QObject
{
    Q_OBJECT

    void bothKinds()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::newRow("Telegram") << ChannelKind::Telegram;
        QTest::newRow("Mastodon") << ChannelKind::Mastodon;
    }

    static void expectNoSecretIn(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!hasSecret(file.readAll()), qPrintable(file.fileName()));
        }
    }

private slots:
    void initTestCase()
    {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
            const std::lock_guard lock(loggedMutex);
            logged += message.toUtf8() + '\n';
        });
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        qDebug("logging is on");
    }

    void cleanupTestCase()
    {
        QVERIFY(logged.contains("logging is on"));
        QVERIFY2(!hasSecret(logged), "a token was logged");
    }

    void postsOnceTheSiteHasIt_data() { bothKinds(); }
    void postsOnceTheSiteHasIt()
    {
        QFETCH(ChannelKind, kind);
        Newsroom room(kind);
        const Story story = room.story();
        QStringList order;
        connect(&room.test.services().outbox, &workflow::Outbox::finished, this, [&](const Submission &done) {
            order.append(QStringLiteral("%1 %2").arg(done.result.status).arg(room.server().made()));
        });
        const Submission done = room.end(room.submit(story, words, Goal::Publish, true));
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(order, QStringList{QStringLiteral("publish 0")}); // told once, before anything was posted
        QCOMPARE(room.again(story).stage, Stage::Published);
        QCOMPARE(room.server().made(), 1);
        const support::ShownPost shown = *room.server().posts().begin();
        QCOMPARE(shown.links, QStringList{done.result.address.toString()});
        QVERIFY(shown.text.startsWith(words));
        QVERIFY(shown.pictureBytes > 100);
        const QList<SentPost> known = room.known(story);
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().messageId, room.server().posts().begin().key());
        QCOMPARE(known.first().post, (ChannelPost{room.channel.id, words, true}));
        expectNoSecretIn(room.test.profile());
    }

    void changesWhatStandsThereWhenItsWordsChange_data() { bothKinds(); }
    void changesWhatStandsThereWhenItsWordsChange()
    {
        QFETCH(ChannelKind, kind);
        Newsroom room(kind);
        const Story story = room.story();
        QCOMPARE(room.end(room.submit(story, words)).state, SubmissionState::Done);
        const QString id = room.known(story).first().messageId;
        const qsizetype requests = room.proxy().requests().size();

        // The same words, or none: nothing is sent.
        QCOMPARE(room.end(room.submit(room.again(story), words)).state, SubmissionState::Done);
        QCOMPARE(room.end(room.submit(room.again(story), QList<ChannelPost>())).state, SubmissionState::Done);
        QCOMPARE(room.proxy().requests().size(), requests);

        QCOMPARE(room.end(room.submit(room.again(story), QStringLiteral("Quay closes"))).state, SubmissionState::Done);
        QCOMPARE(room.server().posts().keys(), QStringList{id});
        QVERIFY(room.server().posts().value(id).text.startsWith(QStringLiteral("Quay closes")));
        QCOMPARE(room.known(story).first().post.words, QStringLiteral("Quay closes"));
        QCOMPARE(room.server().made(), 1);
    }

    // The words stay the same: what was wrong was the picture.
    void changesThePictureWhenTheStoryHasAnother_data() { bothKinds(); }
    void changesThePictureWhenTheStoryHasAnother()
    {
        QFETCH(ChannelKind, kind);
        Newsroom room(kind);
        const Story story = room.story();
        QCOMPARE(room.end(room.submit(story, words, Goal::Publish, true)).state, SubmissionState::Done);
        const QString id = room.known(story).first().messageId;
        const qsizetype before = room.server().posts().value(id).pictureBytes;
        const qsizetype requests = room.proxy().requests().size();
        QCOMPARE(room.end(room.submit(room.again(story), words, Goal::Publish, true)).state, SubmissionState::Done);
        QCOMPARE(room.proxy().requests().size(), requests); // it is the same still

        room.test.restart(); // which picture stands there is on disk
        room.test.services().outbox.setQuietTime(50);
        room.keepToken(room.channel); // there is no keychain in a test
        Story corrected = room.again(story);
        corrected.leadPicture = *waitFor(room.test.services().media.takeBytes(bigPicture()));
        QCOMPARE(room.end(room.submit(corrected, words, Goal::Publish, true)).state, SubmissionState::Done);
        QCOMPARE(room.server().posts().keys(), QStringList{id});
        const qsizetype after = room.server().posts().value(id).pictureBytes;
        QVERIFY2(after > before + 1000, qPrintable(QString::number(after)));
        QVERIFY(room.server().posts().value(id).text.startsWith(words));
        QCOMPARE(room.server().made(), 1);
        const qsizetype sent = room.proxy().requests().size();
        Story same = room.again(story);
        same.leadPicture = corrected.leadPicture;
        QCOMPARE(room.end(room.submit(same, words, Goal::Publish, true)).state, SubmissionState::Done);
        QCOMPARE(room.proxy().requests().size(), sent);

        // And none at all.
        Story bare = room.again(story);
        bare.leadPicture = {};
        const Submission last = room.end(room.submit(bare, QStringLiteral("Quay closes"), Goal::Publish, true));
        QVERIFY(room.server().posts().value(id).text.startsWith(QStringLiteral("Quay closes")));
        if (kind == ChannelKind::Mastodon) {
            QCOMPARE(last.state, SubmissionState::Done);
            QCOMPARE(room.server().posts().value(id).pictureBytes, 0);
            return;
        }
        // Said, and left to a person; the story itself is where it should be.
        QCOMPARE(core::toldChannelTrouble(postOf(last)->error), std::optional(core::ChannelTrouble::PictureStays));
        QCOMPARE(postOf(last)->state, StepState::Blocked);
        QCOMPARE(room.known(story).first().post.words, QStringLiteral("Quay closes"));
    }

    void goesWithTheStory_data() { bothKinds(); }
    void goesWithTheStory()
    {
        QFETCH(ChannelKind, kind);
        // All within one instant: what is said again is another post all the same, and is no repetition to the server.
        Newsroom room(kind, [now = QDateTime::currentDateTimeUtc()] { return now; });
        const Story story = room.story();
        QCOMPARE(room.end(room.submit(story, words)).state, SubmissionState::Done);
        const Submission off = room.end(room.submit(room.again(story), QList<ChannelPost>(), Goal::Unpublish));
        for (const Step &step : off.steps)
            QVERIFY2(step.state == StepState::Done, qPrintable(toText(step.kind) + step.error.detail));
        QCOMPARE(off.state, SubmissionState::Done);
        QVERIFY(room.server().posts().isEmpty());
        QVERIFY(room.known(story).isEmpty());
        // Out again, it is said again.
        QCOMPARE(room.end(room.submit(room.again(story), words)).state, SubmissionState::Done);
        QCOMPARE(room.server().posts().size(), 1);
        QCOMPARE(room.server().mostAtOnce(), 1);
    }

    void saysNothingOfADraft()
    {
        Newsroom room(ChannelKind::Telegram);
        const Submission done = room.end(room.submit(room.story(), words, Goal::Draft));
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(!postOf(done));
        QCOMPARE(room.server().made(), 0);
    }

    void oneFault_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("answer");
        for (const auto &[name, kind] :
             {std::pair{"Telegram", ChannelKind::Telegram}, std::pair{"Mastodon", ChannelKind::Mastodon}}) {
            const auto row = [name = name, kind = kind](const char *how, Fault::Kind fault, int bytes,
                                                        const QByteArray &answer = {}) {
                QTest::addRow("%s: %s", name, how) << kind << int(fault) << bytes << answer;
            };
            row("cut before the request", Fault::Kind::CutUp, 0);
            row("cut in the body", Fault::Kind::CutUp, 400);
            row("cut after the request", Fault::Kind::CutUp, 1'000'000);
            row("answer swallowed", Fault::Kind::CutDown, 0);
            row("answer cut in its body", Fault::Kind::CutDown, 110);
            row("429", Fault::Kind::Answer, 0, plainAnswer(429, {"Retry-After: 1"}, busy));
            row("429 of something between, after it arrived", Fault::Kind::AnswerInstead, 0, plainAnswer(429));
            row("502 after it arrived", Fault::Kind::AnswerInstead, 0, plainAnswer(502));
            row("502 before it arrived", Fault::Kind::Answer, 0, plainAnswer(502));
        }
    }
    void oneFault()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(int, fault);
        QFETCH(int, bytes);
        QFETCH(QByteArray, answer);
        Newsroom room(kind);
        Fault set = swallowed();
        set.kind = Fault::Kind(fault);
        set.bytes = bytes;
        set.answer = answer;
        room.proxy().add(set);
        const Story story = room.story();
        const SubmissionId id = room.submit(story, words);
        const Submission ended = room.end(id);
        QCOMPARE(room.proxy().struck(), 1);
        QCOMPARE(room.again(story).stage, Stage::Published); // whatever the channel does
        QVERIFY(room.server().mostAtOnce() <= 1);
        if (kind == ChannelKind::Mastodon || answer.contains(busy)) {
            QCOMPARE(ended.state, SubmissionState::Done);
            QCOMPARE(room.server().posts().size(), 1);
            QCOMPARE(room.known(story).first().messageId, room.server().posts().begin().key());
            return;
        }
        // Nobody knows: it stops and asks, and asking again sends nothing.
        QCOMPARE(ended.state, SubmissionState::Blocked);
        QCOMPARE(postOf(ended)->state, StepState::Blocked);
        QCOMPARE(postOf(ended)->error.kind, Error::Kind::Unknown);
        const int sent = room.server().made();
        room.test.services().outbox.tryNow(id);
        QTRY_COMPARE(room.current(id).state, SubmissionState::Blocked);
        QCOMPARE(room.server().made(), sent);
        // A person has looked.
        workflow::Outbox &outbox = room.test.services().outbox;
        if (sent == 1)
            outbox.postIsThere(
                id, room.channel.id,
                QUrl(QString(QStringLiteral("https://t.me/harbour_news/") + room.server().posts().begin().key())));
        else
            outbox.postAgain(id, room.channel.id);
        QTRY_COMPARE(room.current(id).state, SubmissionState::Done);
        QCOMPARE(room.server().made(), 1);
        // And it can be changed and taken away, either way.
        QCOMPARE(room.end(room.submit(room.again(story), QStringLiteral("Quay closes"))).state, SubmissionState::Done);
        QVERIFY(textsOf(room.server()).first().startsWith(QStringLiteral("Quay closes")));
        QCOMPARE(room.server().mostAtOnce(), 1);
    }

    void theProgramEndsWhileItIsSent_data() { bothKinds(); }
    void theProgramEndsWhileItIsSent()
    {
        QFETCH(ChannelKind, kind);
        Newsroom room(kind);
        Fault stall = swallowed();
        stall.kind = Fault::Kind::Stall;
        room.proxy().add(stall);
        const Story story = room.story();
        const SubmissionId id = room.submit(story, words);
        QTRY_COMPARE(room.server().made(), 1);
        room.test.restart();
        room.test.services().outbox.setQuietTime(50);
        room.keepToken(room.channel); // there is no keychain in a test
        const Submission ended = room.end(id);
        QCOMPARE(room.server().made(), 1);
        if (kind == ChannelKind::Mastodon) {
            QCOMPARE(ended.state, SubmissionState::Done);
            QCOMPARE(room.known(story).first().messageId, room.server().posts().begin().key());
        } else {
            QCOMPARE(ended.state, SubmissionState::Blocked);
            QCOMPARE(postOf(ended)->error.kind, Error::Kind::Unknown);
        }
    }

    // However the submission of which nobody knows is got rid of.
    void whatMayStandThereIsRemembered()
    {
        Newsroom room(ChannelKind::Telegram);
        room.proxy().add(swallowed());
        const Story story = room.story();
        const SubmissionId first = room.submit(story, words);
        QCOMPARE(room.end(first).state, SubmissionState::Blocked);
        const SubmissionId second = room.submit(room.again(story), QStringLiteral("Quay closes"));
        QCOMPARE(room.current(first).id, SubmissionId{}); // the new one decides about it
        QCOMPARE(room.end(second).state, SubmissionState::Blocked);
        QVERIFY(room.test.services().outbox.cancel(second));
        QCOMPARE(room.current(second).state, SubmissionState::Done); // on the site it is
        room.test.services().outbox.forget(second);
        QTRY_VERIFY(room.test.services().outbox.submissions().isEmpty());
        const SubmissionId third = room.submit(room.again(story), QStringLiteral("Quay closes"));
        QCOMPARE(room.end(third).state, SubmissionState::Blocked);
        room.test.services().outbox.leavePost(third, room.channel.id);
        QTRY_COMPARE(room.current(third).state, SubmissionState::Done);
        QCOMPARE(room.server().made(), 1);
    }

    void aKeyThatTheServerHasForgottenIsNotTrusted()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        Newsroom room(ChannelKind::Mastodon, [&now] { return now; });
        room.proxy().add(swallowed());
        const Story story = room.story();
        const SubmissionId id = room.submit(story, words);
        const auto isUnknown = [&] {
            const Submission one = room.current(id);
            return postOf(one) && postOf(one)->state == StepState::Unknown;
        };
        QVERIFY(QTest::qWaitFor(isUnknown));
        now = now.addSecs(3600);
        static_cast<MastodonServer &>(room.server()).forgetKeys();
        QCOMPARE(room.end(id).state, SubmissionState::Blocked);
        QCOMPARE(room.server().made(), 1);
    }

    void oneChannelDoesNotHoldTheOtherUp()
    {
        Newsroom room(ChannelKind::Telegram);
        const Channel other = room.add(ChannelKind::Mastodon, QStringLiteral("Harbour elsewhere"));
        static_cast<TelegramServer &>(room.server()).setRole(TelegramServer::Role::Member);
        const Story story = room.story();
        const SubmissionId id = room.submit(story, {{room.channel.id, words, false}, {other.id, words, false}});
        QTRY_COMPARE(room.current(id).state, SubmissionState::Blocked);
        QCOMPARE(room.server(1).made(), 1);
        QCOMPARE(room.again(story).stage, Stage::Published);
        // Whoever mends it in the channel has it go on.
        static_cast<TelegramServer &>(room.server()).setRole(TelegramServer::Role::Administrator);
        room.keepToken(room.channel);
        QTRY_COMPARE(room.current(id).state, SubmissionState::Done);
        QCOMPARE(room.server().made(), 1);
        QCOMPARE(room.server(1).made(), 1);
    }

    void aScheduledPostWaitsUntilReadersHaveTheStory()
    {
        Newsroom room(ChannelKind::Telegram);
        workflow::Outbox &outbox = room.test.services().outbox;
        Story story = room.story();
        story.schedule = QDateTime::currentDateTimeUtc().addMSecs(2500);
        QSignalSpy finished(&outbox, &workflow::Outbox::finished);
        const SubmissionId id = room.submit(story, words, Goal::Schedule);
        QTRY_COMPARE(finished.size(), 1); // for the site it is done
        QCOMPARE(room.again(story).stage, Stage::Scheduled);
        QVERIFY(workflow::waitsForItsHour(room.current(id), QDateTime::currentDateTimeUtc()));
        QCOMPARE(outbox.underWay(), 0);
        outbox.tryNow(id); // looks, and makes it no earlier: the site has not got to it yet
        const auto looked = [&] {
            const Step *step = postOf(room.current(id));
            return step && toldChannelTrouble(step->error) == ChannelTrouble::NotPublicYet
                   && step->state == StepState::Waiting;
        };
        QVERIFY(QTest::qWaitFor(looked, 10'000));
        QCOMPARE(room.server().made(), 0);
        const auto publisher = waitFor(room.test.services().sites.publisher(room.site().id));
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > story.schedule);
        QVERIFY(waitFor((*publisher)->publishDue()).ok());
        outbox.tryNow(id); // it would be looked at again by itself, later
        QCOMPARE(room.end(id).state, SubmissionState::Done);
        QCOMPARE(room.server().made(), 1);
        QCOMPARE(finished.size(), 1);
    }

    // It is read from the site and its picture made at this moment; nothing of it is on disk yet.
    void aPostThatIsBeingPreparedGoesWithTheStory_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::newRow("Telegram") << ChannelKind::Telegram;
        QTest::newRow("Mastodon") << ChannelKind::Mastodon;
    }

    void aPostThatIsBeingPreparedGoesWithTheStory()
    {
        QFETCH(ChannelKind, kind);
        Newsroom room(kind);
        workflow::Outbox &outbox = room.test.services().outbox;
        QFuture<Result<SubmissionId>> off;
        bool asked = false;
        const QObject here;
        connect(&outbox, &workflow::Outbox::changed, &here, [&] {
            const Submission first = outbox.submissions().value(0);
            const Step *post = asked ? nullptr : postOf(first);
            if (!post || post->state != StepState::Sending)
                return;
            asked = true;
            off = outbox.submit(first.story, Goal::Withdraw, QStringLiteral("M. Adler"));
        });
        const Story story = room.story();
        QVERIFY(!room.submit(story, words, Goal::Publish, true).isEmpty());
        QTRY_VERIFY(asked);
        const auto id = waitFor(off);
        QVERIFY(id.ok());
        QCOMPARE(room.end(*id).state, SubmissionState::Done);
        QCOMPARE(room.server().made(), 1); // what was on its way is seen to its end, and taken away then
        QVERIFY(room.server().posts().isEmpty());
        QVERIFY(room.known(story).isEmpty());
    }

    void aNewScheduleDecidesAboutThePostAnew()
    {
        Newsroom room(ChannelKind::Telegram);
        Story story = room.story();
        story.schedule = QDateTime::currentDateTimeUtc().addDays(1);
        const SubmissionId first = room.submit(story, words, Goal::Schedule);
        QTRY_COMPARE(room.again(story).stage, Stage::Scheduled);
        Story later = room.again(story);
        // A draft is not put over what comes out at its hour: the post that waits goes on waiting.
        QVERIFY(!waitFor(room.test.services().outbox.submit(later, Goal::Draft, QStringLiteral("M. Adler"))).ok());
        QCOMPARE(room.current(first).state, SubmissionState::Sending);
        later = room.again(story);
        later.schedule = story.schedule.addDays(1);
        const SubmissionId second = room.submit(later, words, Goal::Schedule);
        QCOMPARE(room.current(first).id, SubmissionId{});
        const auto waits = [&] {
            return workflow::waitsForItsHour(room.current(second), QDateTime::currentDateTimeUtc());
        };
        QTRY_VERIFY(waits());
        QVERIFY(room.test.services().outbox.cancel(second));
        QCOMPARE(room.current(second).state, SubmissionState::Done);
        QCOMPARE(room.again(story).stage, Stage::Scheduled);
        QCOMPARE(room.server().made(), 0);
    }

    void aChannelThatWasRemovedNeedsThePerson()
    {
        Newsroom room(ChannelKind::Telegram);
        const Story story = room.story();
        QVERIFY(waitFor(room.test.services().channels.remove(room.site().id, room.channel.id)).ok());
        const SubmissionId id = room.submit(story, words);
        const Submission ended = room.end(id);
        QCOMPARE(ended.state, SubmissionState::Blocked);
        QCOMPARE(toldChannelTrouble(postOf(ended)->error), std::optional(ChannelTrouble::NotInList));
        room.test.services().outbox.leavePost(id, room.channel.id);
        QTRY_COMPARE(room.current(id).state, SubmissionState::Done);
    }
};

QTEST_MAIN(OutboxChannelsTest)
#include "outbox_channels_test.moc"
