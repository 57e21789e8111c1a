// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real WordPress with our own plugin: the whole contract, and what the plugin promises beyond it. In the end it is
// uninstalled, and nothing of it stays.

#include "core/companion.h"
#include "core/when_done.h"
#include "publishing/samples.h"
#include "publishing/wordpress_companion.h"
#include "publishing/wordpress_contract.h"
#include "publishing/wordpress_kinds.h"

#include <QTest>

#include <future>

using core::Goal;
using publishing::Article;
using publishing::Headers;
using publishing::JsonAnswer;
using publishing::Post;
using publishing::Query;
using publishing::WordPressApi;
using Kind = core::Error::Kind;

class WordPressCompanionTest : public WordPressContract
{
    Q_OBJECT

    static constexpr const char *once = "Idempotency-Key";

    std::shared_ptr<WordPressApi> apiOf(const QString &user)
    {
        const core::Site site = m_server.siteFor(user);
        return std::make_shared<WordPressApi>(site.api, user, m_server.password(user), m_http, this);
    }

    // What a program of anybody's may send.
    core::Result<JsonAnswer> sent(const QString &user, const QString &path, const QJsonObject &body,
                                  const Headers &headers, const Query &query = {})
    {
        const auto api = apiOf(user);
        return awaited(api->post(path, body, query, headers));
    }

    static QJsonObject draft(const QString &title)
    {
        return {{QStringLiteral("title"), title}, {QStringLiteral("status"), QStringLiteral("draft")}};
    }

    static QString idIn(const core::Result<JsonAnswer> &answer)
    {
        return answer ? QString::number(answer->value.toObject()[QLatin1String("id")].toInteger())
                      : answer.error().detail;
    }

    int postsWithTitle(const QString &title)
    {
        return m_server
            .evaluate(QStringLiteral("global $wpdb; return (int) $wpdb->get_var($wpdb->prepare(\"SELECT COUNT(*) FROM "
                                     "$wpdb->posts WHERE post_type = 'post' AND post_title = %s\", '%1'));")
                          .arg(title))
            .toInt();
    }

    Article written(const QString &headline = {})
    {
        core::Story story = samples::harbourStory();
        if (!headline.isEmpty())
            story.headline = headline;
        Article article = articleFor(story);
        const auto made = awaited(publisher().create(article));
        if (!made)
            qFatal("%s", qPrintable(troubleIn(made)));
        article.story.remote = made->remote;
        const auto post = awaited(publisher().write(article));
        if (!post)
            qFatal("%s", qPrintable(troubleIn(post)));
        article.story.remote = post->remote;
        return article;
    }

private slots:
    void initTestCase()
    {
        for (const QString &trouble : {m_server.start(), m_server.addCompanion()}) {
            if (!trouble.isEmpty())
                QFAIL(qPrintable(trouble));
        }
    }

    void tellsWhoWritesWhatItOffersAndNobodyElse()
    {
        const auto askedBy = [this](const QString &user) {
            const auto api = apiOf(user);
            return awaited(api->get(QStringLiteral("standfirst/v1/about")));
        };
        const auto told = askedBy(QStringLiteral("author"));
        QCOMPARE(troubleIn(told), QString());
        const publishing::Companion companion = publishing::companionFrom(told->value.toObject());
        const publishing::Companion expected{core::companionVersion, 8 * 1024 * 1024, 64 * 1024 * 1024, 2 * 1024 * 1024,
                                             true};
        QCOMPARE(companion == expected, true);
        QCOMPARE(askedBy(QStringLiteral("subscriber")).error().kind, Kind::Denied);
        AWAIT_VALUE(account, publisher().account());
        QCOMPARE(account.uploadLimit, 64 * 1024 * 1024);
    }

    void twoAtOnceUnderOneKeyMakeOnePost()
    {
        for (int round = 0; round < 5; ++round) {
            const QString title = QStringLiteral("At once ") + core::newIdText();
            const Headers key{{once, title.toLatin1().replace(' ', '-')}};
            const auto api = apiOf(QStringLiteral("author"));
            const auto first = api->post(QStringLiteral("wp/v2/posts"), draft(title), {}, key);
            const auto second = api->post(QStringLiteral("wp/v2/posts"), draft(title), {}, key);
            const core::Result<JsonAnswer> answers[] = {awaited(first), awaited(second)};
            QCOMPARE(postsWithTitle(title), 1);
            int made = 0;
            for (const auto &answer : answers) {
                made += answer.ok() ? 1 : 0;
                if (!answer) {
                    QCOMPARE(answer.error().kind, Kind::Unknown);
                    QVERIFY2(answer.error().detail.contains(QLatin1String("standfirst_key_running")),
                             qPrintable(answer.error().detail));
                }
            }
            QVERIFY(made >= 1);
            // Asked again, whoever was told to wait gets the same.
            const auto again = sent(QStringLiteral("author"), QStringLiteral("wp/v2/posts"), draft(title), key);
            QCOMPARE(idIn(again), idIn(answers[0] ? answers[0] : answers[1]));
            QCOMPARE(postsWithTitle(title), 1);
        }
    }

    void givesTheSameAnswerAgainUnderTheSameKey()
    {
        const QString author = QStringLiteral("author");
        const QString path = QStringLiteral("wp/v2/posts");
        const QString title = QStringLiteral("Once & again");
        const Headers key{{once, "once-and-again"}};
        const auto first = sent(author, path, draft(title), key);
        const auto second = sent(author, path, draft(title), key);
        QCOMPARE(troubleIn(second), QString());
        QCOMPARE(second->status, first->status);
        QCOMPARE(second->value, first->value);
        QCOMPARE(postsWithTitle(QStringLiteral("Once &amp; again")), 1);

        const auto other = sent(author, path, draft(QStringLiteral("Something else")), key);
        QVERIFY2(!other && other.error().detail.startsWith(QLatin1String("422")), qPrintable(troubleIn(other)));
        QCOMPARE(postsWithTitle(QStringLiteral("Something else")), 0);
        // Somebody else's key is another one.
        QVERIFY(idIn(sent(QStringLiteral("editor"), path, draft(title), key)) != idIn(first));
    }

    void aRefusalIsNoAnswerToKeep()
    {
        const Headers key{{once, "refused-first"}};
        const QString path = QStringLiteral("wp/v2/posts");
        QJsonObject body = draft(QStringLiteral("Refused first"));
        body[QStringLiteral("status")] = QStringLiteral("publish");
        QCOMPARE(sent(QStringLiteral("contributor"), path, body, key).error().kind, Kind::Denied);
        const auto taken = sent(QStringLiteral("contributor"), path, draft(QStringLiteral("Refused first")), key);
        QCOMPARE(troubleIn(taken), QString());
    }

    void aPostThatWasDeletedIsMadeAnewUnderItsKey()
    {
        const Headers key{{once, "deleted-since"}};
        const QString title = QStringLiteral("Deleted since");
        const auto first = sent(QStringLiteral("author"), QStringLiteral("wp/v2/posts"), draft(title), key);
        m_server.evaluate(QStringLiteral("return (bool) wp_delete_post(%1, true);").arg(idIn(first)));
        const auto second = sent(QStringLiteral("author"), QStringLiteral("wp/v2/posts"), draft(title), key);
        QCOMPARE(troubleIn(second), QString());
        QVERIFY(idIn(second) != idIn(first));
        QCOMPARE(postsWithTitle(title), 1);
    }

    void whatAServerMadeBeforeItDiedIsTheAnswer()
    {
        m_server.turnOn(QStringLiteral("dies-after-insert"));
        const Article article{samples::harbourStory(), {}, {}, {}};
        AWAIT_ERROR(publisher().create(article), Kind::Unknown);
        AWAIT_VALUE(made, publisher().create(article)); // without a look in between
        QCOMPARE(made.remote.status, QStringLiteral("draft"));
        const QString count = QStringLiteral("global $wpdb; return (int) $wpdb->get_var(\"SELECT COUNT(*) FROM "
                                             "$wpdb->posts WHERE post_type = 'post' AND post_name LIKE '%1%'\");");
        QCOMPARE(m_server.evaluate(count.arg(publishing::keyOf(article.story.id))).toInt(), 1);
    }

    void findsAPostByItsMarkWhateverBecameOfItsWords()
    {
        const Article article = written();
        const QString id = article.story.remote.postId;
        m_server.evaluate(QStringLiteral("return wp_update_post(['ID' => %1, 'post_content' => 'All of it is new.', "
                                         "'post_name' => 'another-name', 'post_status' => 'publish']);")
                              .arg(id));
        AWAIT_VALUE(found, publisher().find(article.story.id));
        QCOMPARE(found.remote.postId, id);
        m_server.evaluate(QStringLiteral("return (bool) wp_trash_post(%1);").arg(id));
        AWAIT_VALUE(binned, publisher().find(article.story.id));
        QCOMPARE(binned.remote.status, QStringLiteral("trash"));
    }

    // Where kinds of post have no custom fields WordPress has no place for a mark in its interface.
    void findsEveryKindOfPostByItsMark_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("pages") << "pages";
        QTest::newRow("of a plugin") << "guides";
        QTest::newRow("without custom fields") << "briefs";
    }

    void findsEveryKindOfPostByItsMark()
    {
        QFETCH(QString, kind);
        m_server.turnOn(QStringLiteral("kinds"));
        m_server.turnOn(QStringLiteral("bare-kinds"));
        const core::Site place = m_server.siteFor(QStringLiteral("editor"));
        publishing::WordPressPublisher site(place, m_server.password(QStringLiteral("editor")), m_http);
        AWAIT_VALUE(offer, site.offer());
        QCOMPARE(offer.companion, core::companionVersion);
        QCOMPARE(int(offer.searchFields), int(core::SearchFieldsBy::Companion));
        Article article;
        article.story = samples::harbourStory();
        article.story.filing.type = kind;
        article.story.searchAndSocial.searchTitle = QStringLiteral("Ferries & fog");
        AWAIT_VALUE(made, site.create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(post, site.write(article));
        QCOMPARE(troubleIn(site.compareRest(article, post)), QString());
        QCOMPARE(post.meta.value(QStringLiteral("_standfirst_search_title")), QStringLiteral("Ferries & fog"));
        const QString number = publishing::numberOfPost(post.remote.postId);
        m_server.evaluate(QStringLiteral("update_post_meta(%1, 'likeness_of_others', 'hidden'); return "
                                         "wp_update_post(['ID' => %1, 'post_content' => 'All of it is new.', "
                                         "'post_name' => 'another-name-of-%2', 'post_status' => 'publish']);")
                              .arg(number, kind));
        AWAIT_VALUE(found, site.find(article.story.id));
        QCOMPARE(found.remote.postId, post.remote.postId);

        // Nothing of it is readers', and nothing of others' comes out with it.
        publishing::Request request;
        request.url = m_server.home().resolved(QUrl(QStringLiteral("wp-json/wp/v2/%1/%2").arg(kind, number)));
        AWAIT_VALUE(open, m_http.fetch(request, publishing::Redirects::Anywhere));
        QCOMPARE(open.status, 200);
        QVERIFY(!open.body.contains("_standfirst"));
        const auto api = apiOf(QStringLiteral("editor"));
        AWAIT_VALUE(full, api->get(QStringLiteral("wp/v2/%1/%2").arg(kind, number),
                                   {{QStringLiteral("context"), QStringLiteral("edit")}}));
        const QJsonObject meta = full.value.toObject()[QStringLiteral("meta")].toObject();
        QCOMPARE(meta[QStringLiteral("_standfirst_story")].toString(), article.story.id.value);
        QVERIFY(!meta.contains(QStringLiteral("likeness_of_others")));
        m_server.turnOff(QStringLiteral("kinds"));
        m_server.turnOff(QStringLiteral("bare-kinds"));
    }

    void showsAMarkToNobodyWhoMayNotEdit()
    {
        Article article = written();
        const QString mark = article.story.id.value;
        const Query asked = publishing::byStoryMark(article.story.id);
        AWAIT_ERROR(as(QStringLiteral("contributor")).find(article.story.id), Kind::NotFound);
        AWAIT_VALUE(released, publisher().release(article.story.remote.postId, Goal::Publish, {}));
        publishing::Request request;
        request.url =
            m_server.home().resolved(QUrl(QStringLiteral("wp-json/wp/v2/posts/%1").arg(released.remote.postId)));
        AWAIT_VALUE(open, m_http.fetch(request, publishing::Redirects::Anywhere));
        QCOMPARE(open.status, 200);
        QVERIFY(!open.body.contains("_standfirst"));
        request.url = m_server.home().resolved(QUrl(QStringLiteral("wp-json/wp/v2/posts?standfirst_story=") + mark));
        AWAIT_VALUE(listed, m_http.fetch(request, publishing::Redirects::Anywhere));
        QCOMPARE(listed.body, QByteArray("[]"));
    }

    void findsAPictureByItsMark()
    {
        const publishing::PictureFile file = samples::picture(601);
        AWAIT_VALUE(made, publisher().upload(file));
        m_server.evaluate(
            QStringLiteral("return wp_update_post(['ID' => %1, 'post_name' => 'renamed']);").arg(made.id));
        AWAIT_VALUE(found, publisher().findPicture(file.media));
        QCOMPARE(found.id, made.id);
    }

    void ofTwoWritesThatReadTheSameOneIsRefused()
    {
        const Article article = written();
        const QString path = QStringLiteral("wp/v2/posts/") + article.story.remote.postId;
        const auto api = apiOf(QStringLiteral("editor"));
        for (int round = 0; round < 5; ++round) {
            AWAIT_VALUE(read, publisher().read(article.story.remote.postId));
            QVERIFY(!read.tag.isEmpty());
            const Headers still{{"If-Match", read.tag}};
            const auto words = [round](int who) {
                return QJsonObject{{QStringLiteral("content"), QStringLiteral("Round %1 of %2").arg(round).arg(who)}};
            };
            const auto first = api->post(path, words(1), {}, still);
            const auto second = api->post(path, words(2), {}, still);
            const core::Result<JsonAnswer> answers[] = {awaited(first), awaited(second)};
            QCOMPARE(int(answers[0].ok()) + int(answers[1].ok()), 1);
            const int winner = answers[0] ? 1 : 2;
            QCOMPARE(answers[2 - winner].error().kind, Kind::Conflict);
            AWAIT_VALUE(after, publisher().read(article.story.remote.postId));
            QCOMPARE(QString::fromUtf8(after.content), words(winner)[QStringLiteral("content")].toString());
            QCOMPARE(after.tag, publishing::tagOf(answers[winner - 1]->raw));
        }
    }

    void aTextThatCameBetweenLookAndWriteIsAConflict()
    {
        Article article = written();
        article.story.headline += QStringLiteral(" (updated)");
        m_server.turnOn(QStringLiteral("quicker-text"));
        AWAIT_ERROR(publisher().write(article), Kind::Conflict);
        AWAIT_VALUE(after, publisher().read(article.story.remote.postId));
        QVERIFY(after.content.contains("Quicker: the ferries of"));
        QVERIFY(!after.headline.contains(QStringLiteral("(updated)")));
    }

    void whatCameBetweenAndIsNothingOfOursIsNoConflict()
    {
        Article article = written();
        article.story.headline += QStringLiteral(" (updated)");
        m_server.turnOn(QStringLiteral("quicker-beside"));
        AWAIT_VALUE(after, publisher().write(article));
        QCOMPARE(troubleIn(publisher().compare(article, after)), QString());
    }

    void nothingIsReleasedThatChangedAtTheLastMoment()
    {
        const Article article = written();
        const QString id = article.story.remote.postId;
        m_server.turnOn(QStringLiteral("quicker-text"));
        AWAIT_ERROR(publisher().release(id, Goal::Publish, {}), Kind::Conflict);
        AWAIT_VALUE(after, publisher().read(id));
        QCOMPARE(after.remote.status, QStringLiteral("draft"));
        m_server.turnOn(QStringLiteral("quicker-beside"));
        AWAIT_VALUE(released, publisher().release(id, Goal::Publish, {}));
        QCOMPARE(released.remote.status, QStringLiteral("publish"));
    }

    // Without the plugin's lock the words of the site's editor would be gone: written between our look and our words.
    void theSitesOwnEditorWritesBeforeOrAfterUsAndNotBetween()
    {
        Article article = written();
        const QString id = article.story.remote.postId;
        article.story.headline += QStringLiteral(" (updated)");
        m_server.turnOn(QStringLiteral("slow-save"));
        const auto ours = publisher().write(article);
        QVERIFY(QTest::qWaitFor( // it has compared and has not written
            [this] {
                return !m_server
                            .evaluate(QStringLiteral("return is_file(getenv('STANDFIRST_TEST_FOLDER') . "
                                                     "'/faults/slow-save');"))
                            .toBool();
            },
            10'000));
        auto theirs = std::async(std::launch::async, [this, id] {
            return m_server
                .evaluate(
                    QStringLiteral("return wp_update_post(['ID' => %1, 'post_title' => 'Of the editor']);").arg(id))
                .toInt();
        });
        AWAIT_VALUE(post, ours);
        QCOMPARE(post.headline, article.story.headline);
        QCOMPARE(theirs.get(), id.toInt());
        AWAIT_VALUE(after, publisher().read(id));
        QCOMPARE(after.headline, QStringLiteral("Of the editor"));
        QCOMPARE(after.content, post.content);
    }

    void searchTitlesAreShownToReadersAndKept()
    {
        const Article article = written();
        const QString path = QStringLiteral("wp/v2/posts/") + article.story.remote.postId;
        const QJsonObject meta{{QStringLiteral("_standfirst_search_title"), QStringLiteral("Ferries “run” & run")},
                               {QStringLiteral("_standfirst_search_description"), QStringLiteral("Three a <day>.")},
                               {QStringLiteral("_standfirst_social_title"), QStringLiteral("They run")}};
        QCOMPARE(troubleIn(sent(QStringLiteral("editor"), path, {{QStringLiteral("meta"), meta}}, {})), QString());
        AWAIT_VALUE(released, publisher().release(article.story.remote.postId, Goal::Publish, {}));
        const QByteArray page = readerSees(released.remote.address);
        QVERIFY2(page.contains("<title>Ferries “run” &#038; run"), page.left(800).constData());
        QVERIFY(page.contains("<meta name=\"description\" content=\"Three a"));
        QVERIFY(page.contains("<meta property=\"og:title\" content=\"They run\">"));
        QVERIFY(!page.contains("og:description"));
    }

    void uninstalledItLeavesNothing()
    {
        const Article article = written(QStringLiteral("Left behind"));
        QVERIFY(!m_server.evaluate(QStringLiteral("return get_post_meta(%1);").arg(article.story.remote.postId))
                     .toObject()[QStringLiteral("_standfirst_story")]
                     .isUndefined());
        const QString trouble = m_server.removeCompanion();
        QCOMPARE(trouble, QString());
        const QJsonValue left = m_server.evaluate(QStringLiteral(
            "global $wpdb; $found = array_merge($wpdb->get_col(\"SELECT option_name FROM $wpdb->options WHERE "
            "option_name "
            "LIKE '%standfirst%'\"), $wpdb->get_col(\"SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE "
            "'%standfirst%'\")); if (strpos(serialize(_get_cron_array()), 'standfirst') !== false) $found[] = 'cron'; "
            "if (strpos(serialize(get_option('uninstall_plugins')), 'standfirst') !== false) $found[] = 'hook'; "
            "foreach (glob(wp_upload_dir()['basedir'] . '/standfirst*') as $file) $found[] = $file; "
            "return implode(' ', $found);"));
        QCOMPARE(left.toString(QStringLiteral("?")), QString());

        // The same publisher goes on, as with any other site.
        AWAIT_VALUE(found, publisher().find(article.story.id));
        QCOMPARE(found.remote.postId, article.story.remote.postId);
        Article changed = article;
        changed.story.headline += QStringLiteral(" (updated)");
        AWAIT_VALUE(again, publisher().write(changed));
        QCOMPARE(troubleIn(publisher().compare(changed, again)), QString());
    }
};

QTEST_GUILESS_MAIN(WordPressCompanionTest)
#include "wordpress_companion_test.moc"
