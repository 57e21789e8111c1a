// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in to a real Ghost and publishing there through the outbox, over a proxy that does what bad networks do.
// Whatever happens: one post, one of each picture, public once.
#include "publishing/ghost_api.h"
#include "publishing/http.h"
#include "support/fault_proxy.h"
#include "support/ghost_server.h"
#include "workflow/found_site.h"
#include "workflow/outbox_story.h"

using namespace core;
using support::Fault;
using support::FaultProxy;
using support::GhostServer;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

template <typename Outcome>
Outcome outcomeOf(const QFuture<Outcome> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("no answer in time");
    return future.result();
}

// A colour that no other picture of this run has, so that each story has pictures of its own.
QColor nextColour()
{
    static int serial = 0;
    ++serial;
    return {serial % 256, 99, 77};
}

} // namespace

class OutboxGhostTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!GhostServer::isInstalled())
            QSKIP(GhostServer::notInstalled);
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
        m_test = std::make_unique<TestServices>();
        m_test->services().outbox.setQuietTime(500);
    }

    void cleanupTestCase()
    {
        m_test.reset();
        m_proxy.reset();
    }

    void aPersonSignsInWithAKey()
    {
        workflow::Sites &sites = m_test->services().sites;
        const QString typed = GhostServer::homeAt(m_proxy->port()).toString();
        const auto found = outcomeOf(sites.look(typed));
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.problem().detail));
        QCOMPARE(workflow::kindOf(found.value()), SiteKind::Ghost);
        QCOMPARE(found.value().name, QStringLiteral("Get News Fast"));
        QCOMPARE(found.value().passwordPage.toString(),
                 QString(typed + QStringLiteral("ghost/#/settings/integrations")));

        // Another key of the same integration, and one that is for readers.
        for (const QString &wrong : {QString(QString(24, u'a') + u':' + QString(64, u'b')), QString(26, u'c')}) {
            const auto refused = outcomeOf(sites.signIn(found.value(), {}, wrong));
            QVERIFY(!refused.ok());
            QCOMPARE(refused.problem().trouble, SiteTrouble::WrongPassword);
            QVERIFY(!refused.problem().detail.contains(wrong.right(20)));
        }
        const auto site = outcomeOf(sites.signIn(found.value(), {}, QString(m_server.key() + u'\n')));
        QVERIFY2(site.ok(), site.ok() ? "" : qPrintable(site.problem().detail));
        m_site = site.value();
        QCOMPARE(m_site.kind, SiteKind::Ghost);
        QCOMPARE(m_site.timeZone, QByteArray("Europe/Zurich"));
        QCOMPARE(m_site.userDisplayName, QStringLiteral("Ada Müller"));
        QCOMPARE(sites.desks(m_site.id).size(), 3);
    }

    void desksAndTagsAreReadAnew()
    {
        workflow::Sites &sites = m_test->services().sites;
        ask("POST", QStringLiteral("tags/"),
            {{QStringLiteral("tags"),
              QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Culture")},
                                     {QStringLiteral("slug"), QStringLiteral("desk-culture")}}}}});
        QSignalSpy refreshed(&sites, &workflow::Sites::refreshed);
        sites.refresh(m_site.id);
        QVERIFY(refreshed.wait(30'000));
        QTRY_COMPARE(sites.desks(m_site.id).size(), 4);
    }

    void oneFault_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("after");
        const auto row = [](const char *name, const char *method, const char *path, int after) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << after;
        };
        row("upload", "POST", "/images/upload/", 0);
        row("create", "POST", "/posts/", 0);
        row("write", "PUT", "/posts/", 0);
        row("release", "PUT", "/posts/", 1);
        row("tags", "POST", "/tags/", 0);
    }
    void oneFault()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, after);
        const std::pair<Fault::Kind, int> kinds[] = {
            {Fault::Kind::CutDown, 0}, {Fault::Kind::CutDown, 900}, {Fault::Kind::CutUp, 150}};
        for (const auto &[kind, bytes] : kinds) {
            m_proxy->clearFaults();
            const int struckBefore = m_proxy->struck();
            Fault fault;
            fault.kind = kind;
            fault.bytes = bytes;
            fault.method = method;
            fault.pathPart = path;
            fault.after = after;
            m_proxy->add(fault);
            const QString headline =
                QStringLiteral("Fault %1 of %2").arg(bytes).arg(QLatin1String(QTest::currentDataTag()));
            Story story = makeStory(*m_test, m_site, headline, nextColour(), nextColour());
            story.tags << QStringLiteral("Tag %1 %2").arg(bytes).arg(QLatin1String(QTest::currentDataTag()));
            const auto id = waitFor(m_test->services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
            QVERIFY(id.ok());
            const Submission done = waitForEnd(*m_test, *id);
            QVERIFY2(m_proxy->struck() > struckBefore, "the fault did not strike: this test would show nothing");
            QCOMPARE(notOneOfEach(done, headline), QString());
        }
    }

private:
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &body,
                    const publishing::Query &query = {})
    {
        publishing::GhostApi api(m_server.site().api, m_server.key(), m_http, this);
        const auto answer = outcomeOf(verb == "GET" ? api.get(path, query) : api.post(path, body, query));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return answer->value.toObject();
    }

    // What is wrong, in words; empty when there is exactly one post with this headline, public, whole, with its lead
    // picture, and no picture and no tag of the site is there twice.
    QString notOneOfEach(const Submission &done, const QString &headline)
    {
        if (done.state != SubmissionState::Done)
            return QStringLiteral("the outbox did not end: ") + core::toText(done.state);
        const QJsonArray posts = ask("GET", QStringLiteral("posts/"), {},
                                     {{QStringLiteral("filter"), QString(QLatin1String("title:'") + headline + u'\'')},
                                      {QStringLiteral("formats"), QStringLiteral("html")}})[QStringLiteral("posts")]
                                     .toArray();
        const QJsonObject post = posts.at(0).toObject();
        if (posts.size() != 1)
            return QStringLiteral("posts of this headline: %1").arg(posts.size());
        if (post[QStringLiteral("id")].toString() != done.result.postId)
            return QStringLiteral("the outbox names another post");
        if (post[QStringLiteral("status")].toString() != QStringLiteral("published"))
            return QStringLiteral("it is not public");
        if (!post[QStringLiteral("feature_image")].toString().contains(QStringLiteral("standfirst-")))
            return QStringLiteral("it has no lead picture");
        const QString html = post[QStringLiteral("html")].toString();
        for (const QString &part :
             {QStringLiteral("The port of Elin reopened"), QStringLiteral("N. Brandt / Coast Agency"),
              QStringLiteral("بندر بازگشایی شد."), QStringLiteral("<img ")}) {
            if (html.count(part) != 1)
                return QStringLiteral("in its text %1 times: %2").arg(html.count(part)).arg(part);
        }
        for (const QString &name : m_server.picturesNamed(QStringLiteral("standfirst-"))) {
            if (name.section(u'.', 0, 0).count(u'-') > 1)
                return QStringLiteral("a picture is there twice: ") + name;
        }
        QStringList names;
        const QJsonObject tags =
            ask("GET", QStringLiteral("tags/"), {}, {{QStringLiteral("limit"), QStringLiteral("100")}});
        for (const QJsonValue &tag : tags[QStringLiteral("tags")].toArray())
            names << tag.toObject()[QStringLiteral("name")].toString();
        return names.removeDuplicates() == 0 ? QString() : QStringLiteral("a tag is there twice");
    }

    GhostServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    publishing::Http m_http;
    Site m_site;
};

QTEST_MAIN(OutboxGhostTest)
#include "outbox_ghost_test.moc"
