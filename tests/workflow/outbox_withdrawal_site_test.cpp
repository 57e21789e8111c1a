// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Withdrawing and publishing again before a real WordPress, with a proxy between that loses answers: looked for first,
// and never done twice.
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"
#include "workflow/live_looks.h"
#include "workflow/outbox_story.h"

#include <QRegularExpression>
#include <QSet>

using namespace core;
using support::Fault;
using support::FaultProxy;
using support::makeStory;
using support::plainAnswer;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;
using support::WordPressServer;

namespace {

const QString by = QStringLiteral("M. Adler");

Site signedIn(TestServices &test, const WordPressServer &server, const FaultProxy &proxy)
{
    const QString user = QStringLiteral("editor");
    const Site known = server.siteFor(user, proxy.port());
    workflow::FoundSite found;
    found.address = known.address;
    found.api = known.api;
    found.name = QStringLiteral("Get News Fast");
    found.language = QStringLiteral("en-GB");
    found.timeZone = "UTC";
    const auto future = test.services().sites.signIn(found, user, server.password(user));
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || !future.result().ok())
        return {};
    return future.result().value();
}

} // namespace

class OutboxWithdrawalSiteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
        m_test = std::make_unique<TestServices>();
        m_site = signedIn(*m_test, m_server, *m_proxy);
        QVERIFY(!m_site.id.isEmpty());
        outbox().setQuietTime(500);
    }

    void cleanupTestCase()
    {
        m_test.reset();
        m_proxy.reset();
    }

    void init()
    {
        m_proxy->clearFaults();
        m_proxy->forgetRequests();
    }

    void oneFault_data()
    {
        QTest::addColumn<int>("goal");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("answer");
        for (const Goal goal : {Goal::Unpublish, Goal::Notice, Goal::Withdraw}) {
            const auto row = [goal](const char *name, Fault::Kind kind, int bytes, const QByteArray &answer = {}) {
                QTest::addRow("%s: %s", qPrintable(toText(goal)), name) << int(goal) << int(kind) << bytes << answer;
            };
            row("no fault", Fault::Kind::CutDown, -1);
            row("answer swallowed", Fault::Kind::CutDown, 0);
            row("answer cut in its body", Fault::Kind::CutDown, 900);
            row("request cut", Fault::Kind::CutUp, 120);
            row("502 after it arrived", Fault::Kind::AnswerInstead, 0, plainAnswer(502));
            row("down for maintenance", Fault::Kind::Answer, 0, plainAnswer(503, {"Retry-After: 1"}));
        }
    }

    // It strikes what takes the story from readers, and then what brings it back.
    void oneFault()
    {
        QFETCH(int, goal);
        QFETCH(int, bytes);
        const QString headline =
            QStringLiteral("Fault %1").arg(QString::fromLatin1(QTest::currentDataTag()).remove(QLatin1Char(':')));
        const Story story = published(headline);
        const QString original = postField(story, "post_content");
        const QString date = postField(story, "post_date_gmt");

        strike();
        m_proxy->forgetRequests();
        const Submission off = sent(story, Goal(goal), QStringLiteral("It was wrong."));
        QCOMPARE(off.state, SubmissionState::Done);
        if (bytes >= 0)
            QCOMPARE(m_proxy->struck(), m_struckBefore + 1);
        const int writes = m_proxy->count("POST", "/wp/v2/posts");
        QVERIFY2(writes <= (bytes < 0 ? 1 : 2), qPrintable(QString::number(writes)));
        // What the site saw under which id stands in the story's log.
        QStringList told;
        const auto log = waitFor(m_test->services().library.log(story.id));
        QVERIFY(log.ok());
        for (const LogEntry &entry : log.value())
            told += entry.requests;
        const QStringList ids = requestIds();
        QVERIFY(!ids.isEmpty() || bytes >= 0);
        for (const QString &id : ids)
            QVERIFY2(told.contains(id), qPrintable(told.join(u' ')));
        QCOMPARE(QSet<QString>(told.cbegin(), told.cend()).size(), told.size());
        QCOMPARE(postField(story, "post_status"), Goal(goal) == Goal::Unpublish ? QStringLiteral("draft")
                                                  : Goal(goal) == Goal::Notice  ? QStringLiteral("publish")
                                                                                : QStringLiteral("trash"));
        QCOMPARE(postField(story, "post_content").contains(QStringLiteral("The port of Elin")),
                 Goal(goal) != Goal::Notice);
        QTRY_COMPARE(stored(story.id).stage, Goal(goal) == Goal::Unpublish ? Stage::Draft : Stage::Killed);
        const bool looked = QTest::qWaitFor([&] { return m_test->services().live.report(off.id).has_value(); }, 60'000);
        QVERIFY(looked);
        const LiveReport report = *m_test->services().live.report(off.id);
        QCOMPARE(Goal(goal) == Goal::Notice ? report.isLive() : report.isGone(), true);

        m_proxy->clearFaults();
        strike();
        const Submission back = sent(stored(story.id), Goal::Publish);
        QCOMPARE(back.state, SubmissionState::Done);
        QCOMPARE(back.result.postId, story.remote.postId);
        QCOMPARE(back.result.address, story.remote.address);
        QCOMPARE(postField(story, "post_content"), original);
        QCOMPARE(postField(story, "post_name"), story.slug);
        QCOMPARE(postField(story, "post_date_gmt"), date);
        QTRY_COMPARE(stored(story.id).stage, Stage::Published);
        const QString count = m_server
                                  .evaluate(QStringLiteral("global $wpdb; return $wpdb->get_var(\"SELECT COUNT(*) FROM "
                                                           "$wpdb->posts WHERE post_type = 'post' AND post_title = "
                                                           "'%1'\");")
                                                .arg(headline))
                                  .toVariant()
                                  .toString();
        QCOMPARE(count, QStringLiteral("1"));
    }

    void whatSomebodyWroteOnTheSiteStopsNoWithdrawal()
    {
        const Story story = published(QStringLiteral("Two hands on the site"));
        m_server.evaluate(QStringLiteral("wp_update_post(['ID' => %1, 'post_content' => '<p>Another text.</p>']);"
                                         " return 1;")
                              .arg(story.remote.postId));
        const Submission off = sent(story, Goal::Notice, QStringLiteral("It was wrong."));
        QCOMPARE(off.state, SubmissionState::Done);
        QVERIFY(postField(story, "post_content").contains(QStringLiteral("It was wrong.")));
        // The site itself keeps what stood there.
        const QString kept = m_server
                                 .evaluate(QStringLiteral("return implode('|', wp_list_pluck(wp_get_post_revisions(%1),"
                                                          " 'post_content'));")
                                               .arg(story.remote.postId))
                                 .toString();
        QVERIFY2(kept.contains(QStringLiteral("Another text.")), qPrintable(kept));
    }

    void aSiteWithoutATrashMakesItADraft()
    {
        const Story story = published(QStringLiteral("No trash here"));
        m_server.turnOn(QStringLiteral("no-trash"));
        const Submission off = sent(story, Goal::Withdraw);
        m_server.turnOff(QStringLiteral("no-trash"));
        QCOMPARE(off.state, SubmissionState::Done);
        QCOMPARE(postField(story, "post_status"), QStringLiteral("draft"));
        QTRY_COMPARE(stored(story.id).stage, Stage::Killed);
    }

private:
    workflow::Outbox &outbox() { return m_test->services().outbox; }

    void strike()
    {
        QFETCH(int, kind);
        QFETCH(int, bytes);
        QFETCH(QByteArray, answer);
        if (bytes < 0)
            return;
        Fault fault;
        fault.kind = Fault::Kind(kind);
        fault.bytes = bytes;
        fault.answer = answer;
        fault.method = "POST";
        fault.pathPart = "/wp/v2/posts";
        m_struckBefore = m_proxy->struck();
        m_proxy->add(fault);
    }

    Story stored(const StoryId &id)
    {
        const auto loaded = waitFor(m_test->services().library.load(id));
        return loaded ? loaded->story : Story();
    }

    Submission sent(const Story &story, Goal goal, const QString &notice = {})
    {
        const auto id = waitFor(outbox().submit(story, goal, by, 0, {notice, {}}));
        return id ? waitForEnd(*m_test, *id) : Submission{};
    }

    Story published(const QString &headline)
    {
        const Story story = makeStory(*m_test, m_site, headline);
        if (sent(story, Goal::Publish).state != SubmissionState::Done)
            qFatal("not published");
        if (!QTest::qWaitFor([&] { return stored(story.id).stage == Stage::Published; }))
            qFatal("not known as published");
        return stored(story.id);
    }

    // Of the requests that came through whole enough to carry one.
    QStringList requestIds() const
    {
        static const QRegularExpression pattern(QStringLiteral("\\r\\nX-Request-Id: ([a-z0-9]+)\\r\\n"),
                                                QRegularExpression::CaseInsensitiveOption);
        QStringList ids;
        for (const support::SeenRequest &request : m_proxy->requests()) {
            const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(request.header));
            if (request.method == "POST" && match.hasMatch())
                ids.append(match.captured(1));
        }
        return ids;
    }

    QString postField(const Story &story, const char *field)
    {
        return m_server
            .evaluate(QStringLiteral("clean_post_cache(%1); return get_post(%1)->%2;")
                          .arg(story.remote.postId, QLatin1String(field)))
            .toString();
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    Site m_site;
    int m_struckBefore = 0;
};

QTEST_MAIN(OutboxWithdrawalSiteTest)
#include "outbox_withdrawal_site_test.moc"
