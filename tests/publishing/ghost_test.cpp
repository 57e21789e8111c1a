// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract and the particulars of Ghost, against a real one.

#include "publishing/ghost_contract.h"
#include "publishing/ghost_discovery.h"
#include "publishing/samples.h"

#include <QTest>

using core::Goal;
using core::SiteTrouble;
using publishing::Article;
using Kind = core::Error::Kind;

class GhostTest : public GhostContract
{
    Q_OBJECT

private:
    // A text with three parts made in Ghost's own editor.
    static QJsonArray nodesOfGhost()
    {
        const auto node = [](QByteArray json) { return QJsonDocument::fromJson(json.replace('\'', '"')).object(); };
        QJsonObject words =
            node("{'type':'extended-text','version':1,'detail':0,'format':1,'mode':'normal','style':''}");
        words[QStringLiteral("text")] = QStringLiteral("Boats -- \"all\" of <them> & more");
        QJsonObject paragraph =
            node("{'type':'paragraph','version':1,'direction':'ltr','format':'','indent':0,'children':[]}");
        const QJsonObject empty = paragraph;
        paragraph[QStringLiteral("children")] = QJsonArray{words};
        QJsonObject card = node("{'type':'html','version':1}");
        card[QStringLiteral("html")] = QStringLiteral("<b>a card of theirs</b>\n");
        return {paragraph, node("{'type':'horizontalrule','version':1}"), card, empty};
    }

    static QString lexicalOf(const QJsonArray &nodes)
    {
        const QJsonObject root{{QStringLiteral("type"), QStringLiteral("root")},
                               {QStringLiteral("version"), 1},
                               {QStringLiteral("direction"), QJsonValue::Null},
                               {QStringLiteral("format"), QString()},
                               {QStringLiteral("indent"), 0},
                               {QStringLiteral("children"), nodes}};
        return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("root"), root}}).toJson());
    }

    static QJsonArray nodesIn(const QJsonObject &post)
    {
        return QJsonDocument::fromJson(post[QStringLiteral("lexical")].toString().toUtf8())
            .object()[QStringLiteral("root")]
            .toObject()[QStringLiteral("children")]
            .toArray();
    }

    QJsonObject madeInGhost(QJsonObject post)
    {
        return ask("POST", QStringLiteral("posts/"),
                   {{QStringLiteral("posts"), QJsonArray{post}}})[QStringLiteral("posts")]
            .toArray()
            .at(0)
            .toObject();
    }

    QStringList tagSlugs(const QString &postId)
    {
        QStringList slugs;
        for (const QJsonValue &tag : postJson(postId)[QStringLiteral("tags")].toArray())
            slugs << tag.toObject()[QStringLiteral("slug")].toString();
        return slugs;
    }

private slots:
    void initTestCase()
    {
        if (!support::GhostServer::isInstalled())
            QSKIP(support::GhostServer::notInstalled);
        const QString trouble = m_server.start();
        if (!trouble.isEmpty())
            QFAIL(qPrintable(trouble));
    }

    void takesDesksFromTagsThatAreCalledSo()
    {
        AWAIT_VALUE(desks, publisher().desks());
        QStringList names;
        for (const core::Desk &desk : desks)
            names << core::nameIn(desk, {});
        names.sort();
        QStringList expected = {QStringLiteral("Politics"), QStringLiteral("Économie"), QStringLiteral("اقتصاد")};
        expected.sort();
        QCOMPARE(names, expected);
        for (const core::Desk &desk : desks) {
            if (desk.slug == QStringLiteral("desk-politics"))
                QCOMPARE(desk.colour, QStringLiteral("#2b5f8a"));
        }
        AWAIT_VALUE(tags, publisher().tags());
        for (const core::Tag &tag : tags)
            QVERIFY2(!tag.slug.startsWith(QStringLiteral("desk-")) && !tag.name.startsWith(u'#'), qPrintable(tag.name));
    }

    void tellsAKeyThatIsNotTaken()
    {
        QString wrong = m_server.key();
        wrong.replace(wrong.size() - 4, 4, QStringLiteral("0000"));
        publishing::GhostPublisher publisher(m_server.site(), wrong, m_http);
        const auto outcome = awaited(publisher.account());
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Kind::Denied);
        QCOMPARE(core::siteTrouble(outcome.error()), SiteTrouble::WrongPassword);
        QVERIFY(!outcome.error().detail.contains(wrong.section(u':', 1)));
    }

    void readersGetOurMarkupAsItIs()
    {
        Article article = articleFor(samples::harbourStory());
        AWAIT_VALUE(made, publisher().create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(written, publisher().write(article));
        const QByteArray content = publisher().contentFor(article);
        QCOMPARE(written.content, content);
        const QByteArray html = postJson(made.remote.postId)[QStringLiteral("html")].toString().toUtf8();
        const QByteArray key = "<!-- " + publishing::keyOf(article.story.id).toUtf8() + " -->\n";
        QCOMPARE(html, QByteArray("\n<!--kg-card-begin: html-->\n" + key + content + "\n<!--kg-card-end: html-->\n"));
    }

    void theMainDeskComesFirstAndTheSitesOwnTagsStay()
    {
        Article article = articleFor(samples::harbourStory());
        AWAIT_VALUE(made, publisher().create(article));
        change(made.remote.postId, [](QJsonObject &post) {
            post[QStringLiteral("tags")] =
                QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("#feature")},
                                       {QStringLiteral("slug"), QStringLiteral("hash-feature")}}};
        });
        AWAIT_VALUE(desks, publisher().desks());
        article.desks = {desks.at(1), desks.at(0)};
        article.story.desk = desks.at(1).id;
        article.story.furtherDesks = {desks.at(0).id};
        article.story.remote = made.remote;
        AWAIT_VALUE(written, publisher().write(article));
        QCOMPARE(written.categoryIds, QStringList({desks.at(1).categoryId, desks.at(0).categoryId}));
        const QStringList slugs = tagSlugs(made.remote.postId);
        QCOMPARE(slugs.first(), desks.at(1).slug);
        QVERIFY(slugs.contains(QStringLiteral("hash-feature")));
        QCOMPARE(slugs.size(), 5);
        QCOMPARE(postJson(made.remote.postId)[QStringLiteral("authors")].toArray().size(), 1);
    }

    void whatWaitsForAnEditorIsMarkedOnceForAll()
    {
        QStringList reviewIds;
        for (int i = 0; i < 2; ++i) {
            const Article article = articleFor(samples::harbourStory());
            AWAIT_VALUE(made, publisher().create(article));
            AWAIT_VALUE(pending, publisher().release(made.remote.postId, Goal::Pending, {}));
            QCOMPARE(pending.remote.status, QStringLiteral("pending"));
            QCOMPARE(pending.tagIds, made.tagIds);
            for (const QJsonValue &tag : postJson(made.remote.postId)[QStringLiteral("tags")].toArray()) {
                if (tag.toObject()[QStringLiteral("slug")].toString() == QStringLiteral("hash-in-review"))
                    reviewIds << tag.toObject()[QStringLiteral("id")].toString();
            }
            AWAIT_VALUE(draft, publisher().release(made.remote.postId, Goal::Draft, {}));
            QCOMPARE(draft.remote.status, QStringLiteral("draft"));
        }
        QCOMPARE(reviewIds.size(), 2);
        QCOMPARE(reviewIds.at(0), reviewIds.at(1));
    }

    void aLongStandfirstStandsInTheText()
    {
        core::Story story = samples::harbourStory();
        story.standfirst = QStringLiteral("All of it. ").repeated(30).trimmed();
        Article article = articleFor(story);
        AWAIT_VALUE(made, publisher().create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(written, publisher().write(article));
        QCOMPARE(written.standfirst, story.standfirst);
        QCOMPARE(troubleIn(publisher().compare(article, written)), QString());
        QVERIFY(postJson(made.remote.postId)[QStringLiteral("custom_excerpt")].isNull());
        article.story.remote = written.remote;
        article.story.standfirst = QStringLiteral("Short now.");
        AWAIT_VALUE(shortened, publisher().write(article));
        QCOMPARE(shortened.standfirst, article.story.standfirst);
        QVERIFY(!shortened.content.contains("All of it."));
    }

    void keepsWhatWasMadeInGhostsEditor()
    {
        const QString lexical = lexicalOf(nodesOfGhost());
        const QJsonObject made = madeInGhost(
            {{QStringLiteral("title"), QStringLiteral("Made there")}, {QStringLiteral("lexical"), lexical}});
        const QString id = made[QStringLiteral("id")].toString();
        AWAIT_VALUE(opened, publisher().open(id));
        QCOMPARE(opened.body.blocks.size(), 3);
        for (const core::Block &block : opened.body.blocks)
            QCOMPARE(block.kind, core::BlockKind::Opaque);
        Article article;
        article.story = opened;
        AWAIT_VALUE(unchanged, publisher().write(article));
        QCOMPARE(nodesIn(postJson(id)), nodesOfGhost());

        // Words of ours between their parts.
        article.story.remote = unchanged.remote;
        article.story.body.blocks.insert(1, core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Ours.")));
        AWAIT_VALUE(written, publisher().write(article));
        const QJsonArray nodes = nodesIn(postJson(id));
        QJsonArray theirs = nodes;
        theirs.removeAt(1);
        QCOMPARE(theirs, nodesOfGhost());
        QVERIFY(nodes.at(1).toObject()[QStringLiteral("html")].toString().contains(QStringLiteral("<p>Ours.</p>")));
        AWAIT_VALUE(again, publisher().open(id));
        QCOMPARE(again.body.blocks.size(), 4);
        QCOMPARE(core::plainText(again.body.blocks.at(1)), QStringLiteral("Ours."));
    }

    void aLinkInsideTheSiteIsNoDifference()
    {
        core::Story story = samples::harbourStory();
        core::Block block = core::textBlock(core::BlockKind::Paragraph, {});
        core::Marks link;
        link.href = QString(m_server.home().toString() + QStringLiteral("about/?a=1&b=2"));
        block.spans = {{QStringLiteral("about us"), link}};
        story.body.blocks.append(block);
        Article article = articleFor(story);
        AWAIT_VALUE(made, publisher().create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(written, publisher().write(article));
        QCOMPARE(troubleIn(publisher().compare(article, written)), QString());
        QCOMPARE(written.content, publisher().contentFor(article));
    }

    void aSlowWriterMeetsGhostsOwnLock()
    {
        Article article = articleFor(samples::harbourStory());
        AWAIT_VALUE(made, publisher().create(article));
        publishing::GhostApi api(m_server.site().api, m_server.key(), m_http, this);
        const QJsonObject late{{QStringLiteral("title"), QStringLiteral("Too late")},
                               {QStringLiteral("updated_at"), QStringLiteral("2020-01-01T00:00:00.000Z")}};
        const auto outcome = awaited(api.put(QStringLiteral("posts/%1/").arg(made.remote.postId),
                                             {{QStringLiteral("posts"), QJsonArray{late}}}));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Kind::Conflict);
        QVERIFY(outcome.error().detail.contains(QStringLiteral("UPDATE_COLLISION")));
    }

    void removesOnlyEmptyDraftsThatCarryTheKey()
    {
        const core::Story story = samples::harbourStory();
        const QString key = publishing::keyOf(story.id);
        const Article article = articleFor(story);
        AWAIT_VALUE(kept, publisher().create(article));
        const QJsonObject stray = madeInGhost({{QStringLiteral("title"), key}, {QStringLiteral("slug"), key}});
        QCOMPARE(stray[QStringLiteral("slug")].toString(), QString(key + QStringLiteral("-2")));
        const QJsonObject withWords = madeInGhost({{QStringLiteral("title"), key},
                                                   {QStringLiteral("slug"), key},
                                                   {QStringLiteral("lexical"), lexicalOf(nodesOfGhost())}});
        AWAIT_VALUE(removed, publisher().removeStrays(story.id, kept.remote.postId));
        QCOMPARE(removed, 1);
        AWAIT_ERROR(publisher().read(stray[QStringLiteral("id")].toString()), Kind::NotFound);
        AWAIT_VALUE(there, publisher().read(withWords[QStringLiteral("id")].toString()));
        AWAIT_VALUE(ours, publisher().read(kept.remote.postId));
    }

    void keepsNoAddressAtWhichADraftCanBeRead()
    {
        const Article article = articleFor(samples::harbourStory());
        AWAIT_VALUE(made, publisher().create(article));
        QVERIFY(made.remote.address.isEmpty());
        AWAIT_VALUE(scheduled, publisher().release(made.remote.postId, Goal::Schedule,
                                                   QDateTime(QDate(2037, 5, 4), QTime(7, 30), Qt::UTC)));
        QVERIFY(!scheduled.remote.address.path().startsWith(QStringLiteral("/p/")));
    }

    void sendsNoNewsletter()
    {
        Article article = articleFor(samples::harbourStory());
        AWAIT_VALUE(made, publisher().create(article));
        article.story.remote = made.remote;
        AWAIT_VALUE(written, publisher().write(article));
        AWAIT_VALUE(released, publisher().release(made.remote.postId, Goal::Publish, {}));
        const QJsonObject post = postJson(made.remote.postId);
        QCOMPARE(post[QStringLiteral("email_only")].toBool(), false);
        QVERIFY(post[QStringLiteral("email")].toObject().isEmpty());
        QVERIFY(post[QStringLiteral("newsletter")].toObject().isEmpty());
    }

    void isRecognisedFromAnyAddressOfIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("home") << "";
        QTest::newRow("an article") << "some-story/?utm=1#top";
        QTest::newRow("where one signs in") << "ghost/#/signin";
    }

    void isRecognisedFromAnyAddressOfIt()
    {
        QFETCH(QString, path);
        const auto found = awaited(publishing::discoverGhost(m_http, QString(m_server.home().toString() + path), this));
        QVERIFY(found.has_value());
        QCOMPARE(found->api, m_server.site().api);
        QCOMPARE(found->home, m_server.home());
        QCOMPARE(found->name, QStringLiteral("Get News Fast"));
        QCOMPARE(found->tagline, QStringLiteral("News & views from the harbour"));
        QCOMPARE(found->language, QStringLiteral("en"));
        QVERIFY(!found->version.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GhostTest)
#include "ghost_test.moc"
