// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's way to a Ghost on a recorded dialogue (ghost_dialogue.json), for computers without a real one; where there
// is one, publishing_ghost_test says more. It also shows every change in what we ask. With STANDFIRST_RECORD=1 and a
// real Ghost it records anew.

#include "core/site_trouble.h"
#include "publishing/awaiting.h"
#include "publishing/ghost.h"
#include "publishing/http.h"
#include "publishing/samples.h"
#include "support/counting_server.h"
#include "support/dialogue_server.h"
#include "support/ghost_server.h"

#include <QJsonDocument>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <cstdlib>
#include <optional>
#include <utility>

using core::Goal;
using publishing::Article;
using Kind = core::Error::Kind;

namespace {

// A Ghost whose clock is not ours: it takes tokens of its own last five minutes, and says what time it is.
class OtherClock : public support::CountingServer
{
public:
    explicit OtherClock(qint64 aheadSeconds, bool knowsKey = true)
        : m_ahead(aheadSeconds)
        , m_knowsKey(knowsKey)
    {
    }

    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }

protected:
    QByteArray answer(const support::WholeRequest &request) override
    {
        const QByteArray date =
            "Date: " + QLocale::c().toString(now(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
        const QByteArray claims = request.headerValue("Authorization").mid(6).split('.').value(1);
        const qint64 made = QJsonDocument::fromJson(QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding))
                                .object()[QLatin1String("iat")]
                                .toInteger();
        if (!m_knowsKey || std::abs(now().toSecsSinceEpoch() - made) > 300) {
            const QJsonObject why{{QStringLiteral("type"), QStringLiteral("UnauthorizedError")},
                                  {QStringLiteral("code"), QStringLiteral("INVALID_JWT")}};
            return json(401, {{QStringLiteral("errors"), QJsonArray{why}}}, {date});
        }
        return json(200, {{QStringLiteral("posts"), QJsonArray()}}, {date});
    }

private:
    qint64 m_ahead;
    bool m_knowsKey;
};

} // namespace

class GhostDialogueTest : public QObject
{
    Q_OBJECT

private:
    static core::Story story()
    {
        core::Story story = samples::harbourStory();
        story.id = core::StoryId{QStringLiteral("dialogue00001")};
        story.slug = QStringLiteral("harbour-and-ferries");
        return story;
    }

    const QString m_file = QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/publishing/ghost_dialogue.json");
    const bool m_record = qEnvironmentVariableIsSet("STANDFIRST_RECORD");
    support::GhostServer m_ghost;
    support::DialogueServer m_dialogue;
    publishing::Http m_http;

private slots:
    void initTestCase()
    {
        if (m_record) {
            QCOMPARE(m_ghost.start(), QString());
            m_dialogue.record(m_ghost.home());
            return;
        }
        QCOMPARE(m_dialogue.play(m_file), QString());
        qInfo("on a recorded dialogue: %s", qPrintable(m_dialogue.what()));
    }

    void aStoryGoesItsWay()
    {
        const QString key = m_record ? m_ghost.key() : QString(QString(24, u'a') + u':' + QString(64, u'b'));
        const core::Site site = m_ghost.site(m_dialogue.port());
        publishing::GhostPublisher publisher(site, key, m_http);
        publishing::GhostApi somebody(site.api, key, m_http, this);

        AWAIT_VALUE(account, publisher.account());
        QCOMPARE(account.siteName, QStringLiteral("Get News Fast"));
        QCOMPARE(account.timeZone, QByteArray("Europe/Zurich"));
        QCOMPARE(account.userDisplayName, QStringLiteral("Ada Müller"));
        AWAIT_VALUE(desks, publisher.desks());
        QCOMPARE(desks.size(), 3);
        AWAIT_VALUE(tags, publisher.ensureTags({QStringLiteral("harbour"), QStringLiteral("Night & day")}));
        QCOMPARE(tags.at(0).name, QStringLiteral("Harbour"));
        QCOMPARE(tags.at(1).name, QStringLiteral("Night & day"));
        const publishing::PictureFile file = samples::picture(5);
        AWAIT_VALUE(picture, publisher.upload(file));
        QVERIFY(picture.address.path().contains(picture.id));

        Article article{story(), {desks.at(0)}, tags, {{file.media, picture}}};
        article.story.desk = desks.at(0).id;
        article.story.leadPicture = file.words;
        AWAIT_ERROR(publisher.find(article.story.id), Kind::NotFound);
        AWAIT_VALUE(made, publisher.create(article));
        AWAIT_VALUE(found, publisher.find(article.story.id));
        QCOMPARE(found.remote, made.remote);
        article.story.remote = made.remote;
        AWAIT_VALUE(written, publisher.write(article));
        QCOMPARE(troubleIn(publisher.compare(article, written)), QString());
        QCOMPARE(written.content, publisher.contentFor(article));
        QCOMPARE(written.leadPictureId, picture.id);
        AWAIT_VALUE(released, publisher.release(made.remote.postId, Goal::Publish, {}));
        QCOMPARE(released.remote.status, QStringLiteral("publish"));
        QCOMPARE(released.remote.address, site.address.resolved(QUrl(QStringLiteral("harbour-and-ferries/"))));

        // Somebody else, late and in time.
        const QString path = QStringLiteral("posts/%1/").arg(made.remote.postId);
        const auto changeTitle = [&](const QString &stamp) {
            const QJsonObject post{{QStringLiteral("title"), QStringLiteral("Theirs")},
                                   {QStringLiteral("updated_at"), stamp}};
            return somebody.put(path, {{QStringLiteral("posts"), QJsonArray{post}}});
        };
        AWAIT_ERROR(changeTitle(QStringLiteral("2020-01-01T00:00:00.000Z")), Kind::Conflict);
        AWAIT_VALUE(theirs, changeTitle(released.remote.modified.toString(Qt::ISODateWithMs)));
        article.story.remote = released.remote;
        article.story.standfirst = QStringLiteral("Corrected.");
        AWAIT_ERROR(publisher.write(article), Kind::Conflict);
        AWAIT_VALUE(seen, publisher.read(made.remote.postId));
        QCOMPARE(seen.headline, QStringLiteral("Theirs"));
        article.story.remote = seen.remote;
        AWAIT_VALUE(mine, publisher.write(article));
        QCOMPARE(mine.standfirst, QStringLiteral("Corrected."));
        QCOMPARE(mine.headline, article.story.headline);

        core::StoryQuery query;
        query.words = QStringLiteral("Harbour & ferries: Zürich’s");
        AWAIT_VALUE(listed, publisher.list(query));
        QCOMPARE(listed.entries.size(), 1);
        QCOMPARE(listed.entries.first().postId, made.remote.postId);
        QCOMPARE(listed.entries.first().author, QStringLiteral("Ada Müller"));
        AWAIT_VALUE(opened, publisher.open(made.remote.postId));
        QCOMPARE(opened.id, article.story.id);
        QVERIFY(core::sameContent(opened.body, article.story.body));
        QCOMPARE(opened.leadPicture.alt, file.words.alt);
        AWAIT_VALUE(down, publisher.release(made.remote.postId, Goal::Pending, {}));
        QCOMPARE(down.remote.status, QStringLiteral("pending"));
        AWAIT_ERROR(publisher.read(QString(24, u'f')), Kind::NotFound);

        if (m_record)
            QVERIFY(m_dialogue.save(m_file, QStringLiteral("Ghost 5.130.4 with SQLite")));
        QCOMPARE(m_dialogue.surprise(), QString());
        QCOMPARE(m_dialogue.left(), 0);
    }

    // What is in a token, and that it holds for five minutes.
    void signsATokenThatGhostCanCheck()
    {
        const QString key = QStringLiteral("6b0435b13c265e7a29d7b486:") + QStringLiteral("0f").repeated(32);
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        const QList<QByteArray> parts = publishing::ghostToken(key, now).split('.');
        QCOMPARE(parts.size(), 3);
        const auto json = [&](int i) {
            return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(i), QByteArray::Base64UrlEncoding)).object();
        };
        const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                                 {QStringLiteral("kid"), QStringLiteral("6b0435b13c265e7a29d7b486")},
                                 {QStringLiteral("typ"), QStringLiteral("JWT")}};
        const QJsonObject claims{{QStringLiteral("aud"), QStringLiteral("/admin/")},
                                 {QStringLiteral("iat"), now.toSecsSinceEpoch()},
                                 {QStringLiteral("exp"), now.toSecsSinceEpoch() + 300}};
        QCOMPARE(json(0), header);
        QCOMPARE(json(1), claims);
        const QByteArray signature = QMessageAuthenticationCode::hash(
            parts.at(0) + '.' + parts.at(1), QByteArray(32, '\x0f'), QCryptographicHash::Sha256);
        QCOMPARE(QByteArray::fromBase64(parts.at(2), QByteArray::Base64UrlEncoding), signature);
    }

    // With a clock here that is an hour slow, or fast, all goes on, and nothing is asked for twice after the first.
    void aClockThatIsOffIsNoWrongPassword_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("slow here") << 3600;
        QTest::newRow("fast here") << -3600;
    }

    void aClockThatIsOffIsNoWrongPassword()
    {
        QFETCH(int, ahead);
        OtherClock server(ahead);
        const QString key = QString(QString(24, u'a') + u':' + QString(64, u'b'));
        publishing::GhostApi api(server.address().resolved(QUrl(QStringLiteral("/ghost/api/admin/"))), key, m_http,
                                 this);
        AWAIT_VALUE(made, api.post(QStringLiteral("posts/"), {{QStringLiteral("posts"), QJsonArray()}}));
        QCOMPARE(server.count("POST", "posts/"), 2);
        AWAIT_VALUE(again, api.post(QStringLiteral("posts/"), {{QStringLiteral("posts"), QJsonArray()}}));
        QCOMPARE(server.count("POST", "posts/"), 3);
        AWAIT_VALUE(said, api.clock());
        QVERIFY(std::abs(said.secsTo(server.now())) < 120);
    }

    void aWrongKeyIsSaidSoWhateverTheClock()
    {
        const QString key = QString(QString(24, u'a') + u':' + QString(64, u'b'));
        for (const auto &[ahead, asked] : {std::pair{0, 1}, std::pair{3600, 2}}) {
            OtherClock server(ahead, false);
            publishing::GhostApi api(server.address().resolved(QUrl(QStringLiteral("/ghost/api/admin/"))), key, m_http,
                                     this);
            const auto refused = awaited(api.get(QStringLiteral("posts/")));
            QVERIFY(!refused.ok());
            QCOMPARE(core::toldTrouble(refused.error()), std::optional(core::SiteTrouble::WrongPassword));
            QCOMPARE(server.count("GET", "posts/"), asked);
            // What time it is it says all the same.
            AWAIT_VALUE(said, api.clock());
            QVERIFY(std::abs(said.secsTo(server.now())) < 120);
        }
    }

    void knowsAnAdminKey()
    {
        const QString key = QString(QString(24, u'a') + u':' + QString(64, u'b'));
        QCOMPARE(publishing::adminKeyIn(QString(QStringLiteral(" ") + key + QStringLiteral("\n"))), key);
        QCOMPARE(publishing::adminKeyIn(QString(26, u'a')), QString()); // a Content API key
        QCOMPARE(publishing::adminKeyIn(QString(64, u'b')), QString());
    }
};

QTEST_GUILESS_MAIN(GhostDialogueTest)
#include "ghost_dialogue_test.moc"
