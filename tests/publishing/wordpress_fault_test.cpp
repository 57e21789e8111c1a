// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real WordPress behind a network that breaks: whatever is lost, there is one post and one of each picture.

#include "publishing/awaiting.h"
#include "publishing/http.h"
#include "publishing/samples.h"
#include "publishing/wordpress.h"
#include "publishing/wordpress_markup.h"
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"

#include <QTest>

using publishing::Article;
using publishing::Post;
using publishing::WordPressPublisher;
using support::Fault;
using support::plainAnswer;
using Kind = core::Error::Kind;

class WordPressFaultTest : public QObject
{
    Q_OBJECT

    support::WordPressServer m_server;
    publishing::Http m_http;
    std::unique_ptr<support::FaultProxy> m_proxy;
    std::unique_ptr<WordPressPublisher> m_publisher;

    int postsOf(const core::StoryId &story)
    {
        return m_server
            .evaluate(
                QStringLiteral("global $wpdb; return (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE "
                               "post_type = 'post' AND post_status <> 'trash' AND (post_name = '%1' OR post_content "
                               "LIKE '%%1%')\");")
                    .arg(publishing::keyOf(story)))
            .toInt();
    }

    int picturesOf(const core::MediaId &media)
    {
        return m_server
            .evaluate(
                QStringLiteral("global $wpdb; return (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE "
                               "post_type = 'attachment' AND post_name LIKE '%1%'\");")
                    .arg(publishing::keyOf(media)))
            .toInt();
    }

    static void addFaults()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, Fault::Kind kind, int bytes, const QByteArray &answer = {}) {
            QTest::newRow(name) << static_cast<int>(kind) << bytes << answer;
        };
        row("refused before a byte", Fault::Kind::CutUp, 0);
        row("cut in the request's header", Fault::Kind::CutUp, 100);
        row("cut in the request's body", Fault::Kind::CutUp, 480);
        row("answer swallowed", Fault::Kind::CutDown, 0);
        row("cut in the answer's header", Fault::Kind::CutDown, 30);
        row("cut in the answer's body", Fault::Kind::CutDown, 900);
        row("answer's body ends early, politely", Fault::Kind::EndDown, 900);
        row("gateway gives up, site does not", Fault::Kind::AnswerInstead, 0, plainAnswer(504));
        row("half success", Fault::Kind::AnswerInstead, 0, plainAnswer(500, {}, "Fatal error: memory"));
        row("asked to wait", Fault::Kind::Answer, 0, plainAnswer(429, {"Retry-After: 7"}));
        row("down for maintenance", Fault::Kind::Answer, 0, plainAnswer(503, {"Retry-After: 9"}));
    }

    // One attempt, and the look that follows a lost answer, until it is there.
    template <typename Value, typename Send, typename Look>
    Value persisted(Send send, Look look)
    {
        for (int attempt = 0; attempt < 4; ++attempt) {
            const core::Result<Value> sent = awaited(send());
            if (sent)
                return *sent;
            if (sent.error().kind != Kind::Unknown && sent.error().kind != Kind::Offline)
                qFatal("%s", qPrintable(troubleIn(sent)));
            if (const core::Result<Value> found = awaited(look()))
                return *found;
        }
        qFatal("it never arrived");
        return {};
    }

    void breakNextPost(const QByteArray &path)
    {
        QFETCH(int, kind);
        QFETCH(int, bytes);
        QFETCH(QByteArray, answer);
        Fault fault;
        fault.kind = static_cast<Fault::Kind>(kind);
        fault.bytes = bytes;
        fault.answer = answer;
        fault.method = "POST";
        fault.pathPart = path;
        m_proxy->add(fault);
    }

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        if (!trouble.isEmpty())
            QFAIL(qPrintable(trouble));
        m_proxy = std::make_unique<support::FaultProxy>(m_server.port());
        const QString author = QStringLiteral("author");
        m_publisher = std::make_unique<WordPressPublisher>(m_server.siteFor(author, m_proxy->port()),
                                                           m_server.password(author), m_http);
    }

    void init()
    {
        m_proxy->clearFaults();
        m_proxy->forgetRequests();
    }

    void makesOneDraft_data() { addFaults(); }

    void makesOneDraft()
    {
        const Article article{samples::harbourStory(), {}, {}, {}};
        breakNextPost("/wp/v2/posts");
        const Post post = persisted<Post>([&] { return m_publisher->create(article); },
                                          [&] { return m_publisher->find(article.story.id); });
        QCOMPARE(m_proxy->struck(), 1);
        QVERIFY(post.remote.exists());
        QCOMPARE(postsOf(article.story.id), 1);
        QVERIFY(m_proxy->count("POST", "/wp/v2/posts") <= 2);
    }

    void keepsOnePicture_data() { addFaults(); }

    void keepsOnePicture()
    {
        static int seed = 100;
        const publishing::PictureFile file = samples::picture(++seed);
        breakNextPost("/wp/v2/media");
        const auto picture = persisted<publishing::RemotePicture>([&] { return m_publisher->upload(file); },
                                                                  [&] { return m_publisher->findPicture(file.media); });
        QCOMPARE(m_proxy->struck(), 1);
        QVERIFY(!picture.id.isEmpty());
        QCOMPARE(picturesOf(file.media), 1);
    }

    void takesNoPictureFromAnAnswerThatNamesNone()
    {
        Fault fault;
        fault.kind = Fault::Kind::AnswerInstead;
        fault.answer = plainAnswer(200, {}, R"({"success":true})");
        fault.method = "POST";
        fault.pathPart = "/wp/v2/media";
        m_proxy->add(fault);
        const publishing::PictureFile file = samples::picture(231);
        AWAIT_ERROR(m_publisher->upload(file), Kind::Unknown);
        AWAIT_VALUE(found, m_publisher->findPicture(file.media));
        QVERIFY(found.id.toInt() > 0);
        QCOMPARE(picturesOf(file.media), 1);
    }

    // "Not there" would make a second one.
    void whatIsNoWholeListSaysNothingOfWhatIsThere_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another shape") << int(Fault::Kind::AnswerInstead) << 0
                                       << plainAnswer(200, {}, R"({"success":true})");
        QTest::newRow("a part of it") << int(Fault::Kind::AnswerInstead) << 0
                                      << plainAnswer(200, {}, R"([{"id":7,"title":{"raw":"A"},"meta":[)");
    }

    void whatIsNoWholeListSaysNothingOfWhatIsThere()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, answer);
        const Article article{samples::harbourStory(), {}, {}, {}};
        AWAIT_VALUE(made, m_publisher->create(article));
        static int seed = 240;
        const publishing::PictureFile file = samples::picture(++seed);
        AWAIT_VALUE(uploaded, m_publisher->upload(file));
        for (const QByteArray &path : {QByteArray("/wp/v2/posts?"), QByteArray("/wp/v2/media?")}) {
            Fault fault;
            fault.kind = static_cast<Fault::Kind>(kind);
            fault.answer = answer;
            fault.method = "GET";
            fault.pathPart = path;
            m_proxy->add(fault);
        }
        AWAIT_ERROR(m_publisher->find(article.story.id), Kind::Offline);
        AWAIT_ERROR(m_publisher->findPicture(file.media), Kind::Offline);
        AWAIT_VALUE(post, m_publisher->find(article.story.id));
        QCOMPARE(post.remote.postId, made.remote.postId);
        AWAIT_VALUE(picture, m_publisher->findPicture(file.media));
        QCOMPARE(picture, uploaded);
    }

    void writesTheWholeStoryOverALostAnswer_data() { addFaults(); }

    void writesTheWholeStoryOverALostAnswer()
    {
        Article article{samples::harbourStory(), {}, {}, {}};
        const Post made = *awaited(m_publisher->create(article));
        article.story.remote = made.remote;
        breakNextPost("/wp/v2/posts/" + made.remote.postId.toLatin1());
        [[maybe_unused]] const auto lost = awaited(m_publisher->write(article));
        QCOMPARE(m_proxy->struck(), 1);
        AWAIT_VALUE(written, m_publisher->write(article));
        QCOMPARE(troubleIn(m_publisher->compare(article, written)), QString());
        QCOMPARE(postsOf(article.story.id), 1);
    }

    void tellsHowLongTheSiteAsksToWait()
    {
        Fault fault;
        fault.kind = Fault::Kind::Answer;
        fault.answer = plainAnswer(429, {"Retry-After: 7"});
        m_proxy->add(fault);
        AWAIT_ERROR(m_publisher->read(QStringLiteral("1")), Kind::Offline);
        QCOMPARE(m_publisher->retryAfter(), 7'000);
        AWAIT_ERROR(m_publisher->read(QStringLiteral("987654")), Kind::NotFound);
        QCOMPARE(m_publisher->retryAfter(), 0);
    }

    void takesTheOlderOfTwoDrafts()
    {
        const Article article{samples::harbourStory(), {}, {}, {}};
        AWAIT_VALUE(first, m_publisher->create(article));
        AWAIT_VALUE(second, m_publisher->create(article)); // the first arrived late
        QCOMPARE(second.remote.postId, first.remote.postId);
        QCOMPARE(postsOf(article.story.id), 1);
    }

    void anEmptyDraftThatArrivedLateIsRemovedAndNothingElse()
    {
        Article article{samples::harbourStory(), {}, {}, {}};
        AWAIT_VALUE(made, m_publisher->create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(written, m_publisher->write(article));
        const QString key = publishing::keyOf(article.story.id);
        const auto insert = [&](const QString &slug, const QString &status, const QString &content) {
            return m_server
                .evaluate(QStringLiteral("return wp_insert_post(['post_title' => 'Late', 'post_author' => "
                                         "get_user_by('login', 'author')->ID, 'post_name' => '%1', 'post_status' => "
                                         "'%2', 'post_content' => '%3']);")
                              .arg(slug, status, content))
                .toInt();
        };
        const int late = insert(key, QStringLiteral("draft"), QString());
        const int started = insert(key, QStringLiteral("draft"), QStringLiteral("Somebody began to write here."));
        const int pending = insert(key, QStringLiteral("pending"), QString());
        const int foreign = insert(QStringLiteral("another-key"), QStringLiteral("draft"), QString());
        const auto statusOf = [&](int id) {
            return m_server.evaluate(QStringLiteral("return get_post_status(%1);").arg(id)).toString();
        };
        AWAIT_VALUE(removed, m_publisher->removeStrays(article.story.id, made.remote.postId));
        QCOMPARE(removed, 1);
        QCOMPARE(statusOf(late), QStringLiteral("trash"));
        QCOMPARE(statusOf(started), QStringLiteral("draft"));
        QCOMPARE(statusOf(pending), QStringLiteral("pending"));
        QCOMPARE(statusOf(foreign), QStringLiteral("draft"));
        QCOMPARE(statusOf(made.remote.postId.toInt()), QStringLiteral("draft"));
    }

    void isOfflineWithoutANetwork()
    {
        m_proxy->setDown(true);
        const auto outcome = awaited(m_publisher->read(QStringLiteral("1")));
        m_proxy->setDown(false);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Kind::Offline);
    }
};

QTEST_GUILESS_MAIN(WordPressFaultTest)
#include "wordpress_fault_test.moc"
