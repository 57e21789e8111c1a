// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract and the particulars of WordPress, against a real one.

#include "publishing/awaiting.h"
#include "publishing/http.h"
#include "publishing/samples.h"
#include "publishing/site_error.h"
#include "publishing/wordpress_contract.h"
#include "publishing/wordpress_discovery.h"
#include "publishing/wordpress_markup.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using core::Goal;
using core::SiteTrouble;
using publishing::Article;
using publishing::WordPressPublisher;
using Kind = core::Error::Kind;

class WordPressTest : public WordPressContract
{
    Q_OBJECT

private:
    Article articleOf(const QString &user, const core::Story &story)
    {
        Article article;
        article.story = story;
        const auto desks = awaited(as(user).desks());
        const auto tags = awaited(as(user).ensureTags(story.tags));
        if (!desks || !tags)
            qFatal("no desks or tags");
        article.desks = {desks->first()};
        article.tags = *tags;
        return article;
    }

    int postsWithTitle(const QString &title)
    {
        return m_server
            .evaluate(QStringLiteral("global $wpdb; return (int) $wpdb->get_var($wpdb->prepare(\"SELECT COUNT(*) FROM "
                                     "$wpdb->posts WHERE post_type = 'post' AND post_title = %s\", '%1'));")
                          .arg(title))
            .toInt();
    }

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        if (!trouble.isEmpty())
            QFAIL(qPrintable(trouble));
    }

    void knowsWhatEachRoleMay_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<core::Rights>("rights");
        QTest::newRow("admin") << "admin" << core::Rights{true, true, true, true, true};
        QTest::newRow("editor") << "editor" << core::Rights{true, true, true, true, true};
        QTest::newRow("author") << "author" << core::Rights{true, true, true, false, true};
        QTest::newRow("contributor") << "contributor" << core::Rights{true, false, false, false, true};
        QTest::newRow("subscriber") << "subscriber" << core::Rights{false, false, false, false, false};
    }

    void knowsWhatEachRoleMay()
    {
        QFETCH(QString, user);
        QFETCH(core::Rights, rights);
        AWAIT_VALUE(account, as(user).account());
        QCOMPARE(account.rights == rights, true);
        QCOMPARE(account.tagline, QStringLiteral("News & views from the harbour"));
    }

    void wordsOfTheLeadPictureThatWereChangedReachTheSite()
    {
        WordPressPublisher &site = as(QStringLiteral("editor"));
        Article article = articleOf(QStringLiteral("editor"), samples::harbourStory());
        const publishing::PictureFile lead = samples::picture(93);
        AWAIT_VALUE(picture, site.upload(lead));
        article.pictures.insert(lead.media, picture);
        article.story.leadPicture = lead.words;
        article.story.leadPicture.media = lead.media;
        AWAIT_VALUE(made, site.create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(first, site.write(article));
        article.story.remote = first.remote;
        const auto said = [&] {
            return m_server
                .evaluate(QStringLiteral("return [get_post_meta(%1, '_wp_attachment_image_alt', true), "
                                         "get_post(%1)->post_excerpt];")
                              .arg(picture.id))
                .toArray();
        };
        const QString caption = said().at(1).toString();

        // Changed here, and nothing else: the post itself is not written again.
        article.leadSentBefore = article.story.leadPicture;
        article.story.leadPicture.alt = QStringLiteral("A ferry in the fog");
        AWAIT_VALUE(second, site.write(article));
        QCOMPARE(second.remote, first.remote);
        QCOMPARE(said(), QJsonArray({QStringLiteral("A ferry in the fog"), caption}));

        // Changed there and not here: it is theirs.
        article.leadSentBefore = article.story.leadPicture;
        m_server.evaluate(
            QStringLiteral("return update_post_meta(%1, '_wp_attachment_image_alt', 'Theirs');").arg(picture.id));
        AWAIT_VALUE(third, site.write(article));
        QCOMPARE(said(), QJsonArray({QStringLiteral("Theirs"), caption}));

        // Nobody knows what was sent: what the site says stays, what it does not say is filled in.
        article.leadSentBefore.reset();
        AWAIT_VALUE(fourth, site.write(article));
        QCOMPARE(said(), QJsonArray({QStringLiteral("Theirs"), caption}));
        m_server.evaluate(QStringLiteral("return delete_post_meta(%1, '_wp_attachment_image_alt');").arg(picture.id));
        AWAIT_VALUE(fifth, site.write(article));
        QCOMPARE(said(), QJsonArray({QStringLiteral("A ferry in the fog"), caption}));
    }

    void listsDesksWithParentsFirstAndOtherScripts()
    {
        AWAIT_VALUE(desks, as(QStringLiteral("author")).desks());
        QStringList names;
        for (const core::Desk &desk : desks)
            names << core::nameIn(desk, {});
        QVERIFY(names.contains(QStringLiteral("World / Europe & Neighbours")));
        QVERIFY(names.contains(QStringLiteral("اقتصاد")));
        QVERIFY(names.contains(QStringLiteral("Économie")));
        QVERIFY(!names.contains(QStringLiteral("Uncategorized")));
        QVERIFY(names.indexOf(QStringLiteral("World")) < names.indexOf(QStringLiteral("World / Europe & Neighbours")));
    }

    void readsAllPagesOfTags()
    {
        m_server.evaluate(
            QStringLiteral("for ($i = 0; $i < 230; $i++) wp_insert_term('Bulk ' . $i, 'post_tag'); return 1;"));
        AWAIT_VALUE(tags, as(QStringLiteral("author")).tags());
        QSet<QString> ids;
        for (const core::Tag &tag : tags)
            ids.insert(tag.remoteId);
        QVERIFY(ids.size() >= 230);
        QCOMPARE(ids.size(), tags.size());
    }

    void takesTheTagThatSomebodyElseMadeMeanwhile()
    {
        AWAIT_VALUE(before, as(QStringLiteral("author")).ensureTags({QStringLiteral("Fishing")}));
        m_server.turnOn(QStringLiteral("hidden-tags"));
        const auto outcome = awaited(as(QStringLiteral("author")).ensureTags({QStringLiteral("Fishing")}));
        m_server.turnOff(QStringLiteral("hidden-tags"));
        QCOMPARE(troubleIn(outcome), QString());
        QCOMPARE(*outcome, before);
    }

    void sendsAPictureWithItsWords()
    {
        const publishing::PictureFile file = samples::picture(77);
        AWAIT_VALUE(picture, as(QStringLiteral("author")).upload(file));
        const QJsonObject kept =
            m_server
                .evaluate(
                    QStringLiteral("$p = get_post(%1); return ['alt' => get_post_meta(%1, '_wp_attachment_image_alt', "
                                   "true), 'caption' => $p->post_excerpt, 'slug' => $p->post_name, 'file' => "
                                   "basename(get_attached_file(%1)), 'hash' => hash_file('sha256', "
                                   "get_attached_file(%1))];")
                        .arg(picture.id))
                .toObject();
        // Escaped, so that what looks like a tag is not taken out; a page shows it as it was typed.
        QCOMPARE(publishing::withoutEntities(kept[QStringLiteral("alt")].toString()), file.words.alt);
        QCOMPARE(kept[QStringLiteral("caption")].toString(), QStringLiteral("Boats &amp; more boats Photo: N. Brandt"));
        QCOMPARE(kept[QStringLiteral("slug")].toString(), publishing::keyOf(file.media));
        QCOMPARE(kept[QStringLiteral("hash")].toString(), file.media.value);
        QVERIFY(kept[QStringLiteral("file")].toString().startsWith(QStringLiteral("hafen-boote-77-")));
    }

    void saysHowFarABigPictureIs()
    {
        publishing::PictureFile file = samples::picture(78);
        file.bytes += QByteArray(400 * 1024, '\0'); // behind its end
        QSignalSpy sent(&as(QStringLiteral("author")), &publishing::Publisher::sent);
        AWAIT_VALUE(picture, as(QStringLiteral("author")).upload(file));
        QVERIFY(!picture.id.isEmpty());
        QVERIFY(sent.size() > 1);
        qint64 before = 0;
        for (const QList<QVariant> &told : std::as_const(sent)) {
            QVERIFY(told.at(0).toLongLong() >= before);
            before = told.at(0).toLongLong();
        }
        QCOMPARE(sent.last().at(0), sent.last().at(1));
        QVERIFY(before > file.bytes.size());
    }

    void finishesAPictureWhoseSizesFailed()
    {
        const publishing::PictureFile file = samples::picture(90);
        m_server.turnOn(QStringLiteral("no-sizes"));
        const auto outcome = awaited(as(QStringLiteral("author")).upload(file));
        m_server.turnOff(QStringLiteral("no-sizes"));
        QCOMPARE(troubleIn(outcome), QString());
        QCOMPARE(picturesOnSite(file.media), 1);
        const QJsonValue sizes = m_server.evaluate(
            QStringLiteral("return count(wp_get_attachment_metadata(%1)['sizes'] ?? []);").arg(outcome->id));
        QVERIFY(sizes.toInt() > 0);
    }

    void saysWhenAPictureIsTooBigForTheSite()
    {
        publishing::PictureFile file = samples::picture(91);
        file.bytes += QByteArray(10 * 1024 * 1024, 'x');
        AWAIT_ERROR(as(QStringLiteral("author")).upload(file), Kind::Invalid);
    }

    void anAuthorWritesWithAFilterInBetween()
    {
        const QString author = QStringLiteral("author");
        Article article = articleOf(author, samples::harbourStory());
        AWAIT_VALUE(made, as(author).create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(written, as(author).write(article));
        QCOMPARE(troubleIn(as(author).compare(article, written)), QString());
        AWAIT_VALUE(released, as(author).release(made.remote.postId, Goal::Publish, {}));
        QCOMPARE(released.remote.status, QStringLiteral("publish"));
        QCOMPARE(released.remote.contentHash, written.remote.contentHash);
    }

    void namesWhatTheSiteTookOut()
    {
        const QString author = QStringLiteral("author");
        core::Story story = samples::harbourStory();
        core::Block block;
        block.id = core::newId<core::BlockId>();
        block.kind = core::BlockKind::Opaque;
        block.name = QStringLiteral("core/html");
        block.origin.source = "<!-- wp:html -->\n<form action=\"/x\"><input name=\"q\"></form>\n<!-- /wp:html -->";
        block.origin.fingerprint = core::fingerprint(block);
        story.body.blocks.append(block);
        Article article = articleOf(author, story);
        AWAIT_VALUE(made, as(author).create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(written, as(author).write(article));
        const auto same = as(author).compare(article, written);
        QVERIFY(!same.ok());
        QVERIFY2(same.error().detail.contains(QStringLiteral("form")), qPrintable(same.error().detail));
    }

    void aContributorHandsInForReview()
    {
        const QString contributor = QStringLiteral("contributor");
        Article article = articleOf(contributor, samples::harbourStory());
        AWAIT_VALUE(made, as(contributor).create(article));
        AWAIT_VALUE(found, as(contributor).find(article.story.id));
        QCOMPARE(found.remote, made.remote);
        article.story.remote = made.remote;
        AWAIT_VALUE(written, as(contributor).write(article));
        AWAIT_ERROR(as(contributor).release(made.remote.postId, Goal::Publish, {}), Kind::Denied);
        AWAIT_VALUE(pending, as(contributor).release(made.remote.postId, Goal::Pending, {}));
        QCOMPARE(pending.remote.status, QStringLiteral("pending"));
        QCOMPARE(troubleIn(as(contributor).compare(article, pending)), QString());
        AWAIT_VALUE(again, as(contributor).find(article.story.id));
        QCOMPARE(again.remote.postId, made.remote.postId);
    }

    void tellsARoleThatIsTooWeak()
    {
        const auto outcome =
            awaited(as(QStringLiteral("subscriber")).create(Article{samples::harbourStory(), {}, {}, {}}));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Kind::Denied);
        QCOMPARE(core::siteTrouble(outcome.error()), SiteTrouble::RoleTooWeak);
    }

    void tellsAWrongPassword()
    {
        const QString wrong = QStringLiteral("wrong CANARY wrong");
        WordPressPublisher publisher(m_server.siteFor(QStringLiteral("author")), wrong, m_http);
        const auto outcome = awaited(publisher.account());
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Kind::Denied);
        QCOMPARE(core::siteTrouble(outcome.error()), SiteTrouble::WrongPassword);
        QVERIFY(!outcome.error().detail.contains(QStringLiteral("CANARY")));
    }

    void readsAnswersThroughTheNoiseOfPlugins()
    {
        m_server.turnOn(QStringLiteral("noise"));
        const auto desks = awaited(as(QStringLiteral("editor")).desks());
        Article article;
        article.story = samples::harbourStory();
        const auto made = awaited(as(QStringLiteral("editor")).create(article));
        m_server.turnOff(QStringLiteral("noise"));
        QCOMPARE(troubleIn(desks), QString());
        QCOMPARE(troubleIn(made), QString());
        AWAIT_VALUE(found, as(QStringLiteral("editor")).find(article.story.id));
        QCOMPARE(found.remote, made->remote);
    }

    void keepsTheTitleAsAPersonTypedIt()
    {
        Article article = articleOf(QStringLiteral("author"), samples::harbourStory());
        AWAIT_VALUE(made, as(QStringLiteral("author")).create(article));
        QCOMPARE(made.headline, article.story.headline);
        QCOMPARE(postsWithTitle(publishing::escapedWords(article.story.headline)) > 0, true);
    }

    void refusesToWriteIntoTheBin()
    {
        Article article = articleOf(QStringLiteral("editor"), samples::harbourStory());
        AWAIT_VALUE(made, as(QStringLiteral("editor")).create(article));
        m_server.evaluate(QStringLiteral("return (bool) wp_trash_post(%1);").arg(made.remote.postId));
        article.story.remote = made.remote;
        AWAIT_ERROR(as(QStringLiteral("editor")).write(article), Kind::Conflict);
    }

    void discoversTheApi_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("fault");
        QTest::newRow("home") << ""
                              << "";
        QTest::newRow("without a scheme") << "-"
                                          << "";
        QTest::newRow("an article that is not there") << "2024/05/some-story/?utm=1#top"
                                                      << "";
        QTest::newRow("admin page") << "wp-admin/"
                                    << "";
        QTest::newRow("nothing points to it") << ""
                                              << "hidden-api";
    }

    void discoversTheApi()
    {
        QFETCH(QString, path);
        QFETCH(QString, fault);
        if (!fault.isEmpty())
            m_server.turnOn(fault);
        const QString typed = path == QStringLiteral("-") ? QStringLiteral("  127.0.0.1:%1 ").arg(m_server.port())
                                                          : QString(m_server.home().toString() + path);
        const auto found = awaited(publishing::discover(m_http, typed, this));
        m_server.turnOff(fault);
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.problem().detail));
        QCOMPARE(found.value().api, m_server.home().resolved(QUrl(QStringLiteral("wp-json/"))));
        QCOMPARE(found.value().name, QStringLiteral("Get News Fast"));
        QCOMPARE(found.value().tagline, QStringLiteral("News & views from the harbour"));
        if (path != QStringLiteral("wp-admin/")) // which gives no page to read it from
            QCOMPARE(found.value().language, QStringLiteral("en-US"));
        QCOMPARE(found.value().timeZone, QByteArray("Europe/Zurich"));
        QVERIFY(found.value().applicationPasswords);
        QVERIFY(found.value().passwordPage.path().endsWith(QStringLiteral("/authorize-application.php")));
    }

    void saysWhenTheApiIsClosed()
    {
        m_server.turnOn(QStringLiteral("api-closed"));
        const auto found = awaited(publishing::discover(m_http, m_server.home().toString(), this));
        m_server.turnOff(QStringLiteral("api-closed"));
        QVERIFY(!found.ok());
        QCOMPARE(found.problem().trouble, SiteTrouble::NoApi);
    }

    void saysWhenApplicationPasswordsAreOff()
    {
        m_server.turnOn(QStringLiteral("passwords-off"));
        const auto found = awaited(publishing::discover(m_http, m_server.home().toString(), this));
        m_server.turnOff(QStringLiteral("passwords-off"));
        QVERIFY(found.ok());
        QVERIFY(!found.value().applicationPasswords);
        QVERIFY(found.value().passwordPage.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WordPressTest)
#include "wordpress_test.moc"
