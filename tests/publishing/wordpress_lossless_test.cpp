// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Posts made by other hands on a real WordPress, opened and written back: what nobody edited keeps its bytes in the
// database.

#include "publishing/awaiting.h"
#include "publishing/samples.h"
#include "publishing/wordpress_contract.h"
#include "publishing/wordpress_markup.h"

#include <QTest>

using core::Goal;
using publishing::Article;
using publishing::Post;

namespace {

// Every kind of odd markup at once; "boats" stands in exactly one ordinary paragraph.
const QByteArray oddMarkup =
    "<!-- wp:paragraph {\"className\":\"is-style-lead\",\"data\":{\"deep\":[1,2.50,\"\\u003cb\\u003e\"]}} -->\n"
    "<p   class='is-style-lead'  data-x = y >The <b>old</b> quay &amp; its <i>crane</i>&nbsp;&hellip;</p>\n"
    "<!-- /wp:paragraph -->\n\n\n\n"
    "classic text between blocks,\nwith a line [shortcode a=\"1\"]inside[/shortcode] it\n\n"
    "<!-- wp:group {\"layout\":{\"type\":\"constrained\"}} -->\n<div class=\"wp-block-group\"><!-- wp:columns -->\n"
    "<div class=\"wp-block-columns\"><!-- wp:column {\"width\":\"33.33%\"} -->\n<div class=\"wp-block-column\" "
    "style=\"flex-basis:33.33%\"><!-- wp:paragraph -->\n<p>Nested words</p>\n<!-- /wp:paragraph --></div>\n"
    "<!-- /wp:column --></div>\n<!-- /wp:columns --></div>\n<!-- /wp:group -->\n\n"
    "<!-- wp:acme/tide-table {\"harbour\":\"Port Eldrin\",\"rows\":[{\"h\":\"06:12\"},{}],\"html\":\"\\u003cp\\u003e "
    "\\u002d\\u002d\"} /-->\n\n"
    "<!-- wp:paragraph -->\n<p>The boats leave at six.</p>\n<!-- /wp:paragraph -->\n\n"
    "<!-- wp:html -->\n<table border=1><tr><td>bare<td>cells</table><br/><BR><hr>\n<!-- /wp:html -->\n"
    "<!-- wp:image {\"id\":4711,\"sizeSlug\":\"large\",\"linkDestination\":\"none\",\"acme\":true} -->\n"
    "<figure class=\"wp-block-image size-large\"><img src=\"https://pictures.example/quay.jpg\" alt=\"\" "
    "class=\"wp-image-4711\"/><figcaption class=\"wp-element-caption\">A <em>quay</em></figcaption></figure>\n"
    "<!-- /wp:image -->\n\n"
    "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>One<!-- wp:list --><ul><!-- wp:list-item --><li>Deep</li>"
    "<!-- /wp:list-item --></ul><!-- /wp:list --></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->\n\n"
    "<!-- wp:paragraph {\"align\":\"right\",\"direction\":\"rtl\"} -->\n<p class=\"has-text-align-right\" dir=\"rtl\">"
    "\xd9\x82\xd8\xa7\xdb\x8c\xd9\x82\xe2\x80\x8c\xd9\x87\xd8\xa7 \xf0\x9f\x9a\xa2</p>\n<!-- /wp:paragraph -->\n"
    "<!--more-->\n<!-- wp:freeform --><p>Free \\ form \\\\ back\\slashes</p><!-- /wp:freeform -->\n"
    "<!-- wp:broken {\"a\":1 -->\nno end of it\n<p>unclosed <b>bold\n\ttabs\tand  spaces \n\n";

} // namespace

class WordPressLosslessTest : public WordPressContract
{
    Q_OBJECT

private:
    // Straight into the database, so that no filter touches it.
    QString put(const QByteArray &content, const QString &user, const QString &status)
    {
        const QString code =
            QStringLiteral(
                "global $wpdb; $u = get_user_by('login', '%1'); $id = wp_insert_post(['post_title' => 'Tides', "
                "'post_content' => 'x', 'post_excerpt' => 'e', 'post_status' => '%2', 'post_author' => $u->ID, "
                "'post_category' => [1, get_cat_ID('World')], 'tags_input' => ['Harbour', 'Fishing']]); "
                "$wpdb->update($wpdb->posts, ['post_content' => base64_decode('%3'), 'post_title' => "
                "'Tides &amp; <em>tables</em> at Port Eldrin', 'post_excerpt' => \"Two <b>words</b> &amp; more\\n\"], "
                "['ID' => $id]); clean_post_cache($id); return $id;")
                .arg(user, status, QString::fromLatin1(content.toBase64()));
        return QString::number(m_server.evaluate(code).toInt());
    }

    // What the database has: text, title, excerpt, address, terms, picture.
    QJsonObject stored(const QString &postId)
    {
        return m_server
            .evaluate(QStringLiteral(
                          "global $wpdb; $r = $wpdb->get_row('SELECT * FROM ' . $wpdb->posts . ' WHERE ID = %1', "
                          "ARRAY_A); $c = wp_get_post_categories(%1); sort($c); $t = wp_get_post_tags(%1, ['fields' => "
                          "'ids']); sort($t); return ['content' => base64_encode($r['post_content']), 'title' => "
                          "$r['post_title'], 'excerpt' => $r['post_excerpt'], 'slug' => $r['post_name'], 'status' => "
                          "$r['post_status'], 'date' => $r['post_date_gmt'], 'categories' => $c, 'tags' => $t];")
                          .arg(postId))
            .toObject();
    }

    static QByteArray textIn(const QJsonObject &stored)
    {
        return QByteArray::fromBase64(stored[QStringLiteral("content")].toString().toLatin1());
    }

    Article opened(const QString &user, const QString &postId)
    {
        Article article;
        const auto story = awaited(as(user).open(postId));
        const auto desks = awaited(as(user).desks());
        if (!story || !desks)
            qFatal("not opened: %s", qPrintable(troubleIn(story)));
        article.story = *story;
        for (const core::Desk &desk : *desks) {
            if (desk.id == story->desk || story->furtherDesks.contains(desk.id))
                article.desks.append(desk);
        }
        return article;
    }

    static void replaceWord(core::Story &story, const QString &word, const QString &by)
    {
        for (core::Block &block : story.body.blocks) {
            for (core::Span &span : block.spans)
                span.text.replace(word, by);
        }
    }

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        if (!trouble.isEmpty())
            QFAIL(qPrintable(trouble));
    }

    void leavesEverythingWhenNothingWasEdited_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("status");
        for (const char *user : {"admin", "editor", "author"}) {
            for (const char *status : {"draft", "publish", "private"})
                QTest::addRow("%s %s", user, status) << QString::fromLatin1(user) << QString::fromLatin1(status);
        }
        QTest::addRow("contributor draft") << QStringLiteral("contributor") << QStringLiteral("draft");
    }

    void leavesEverythingWhenNothingWasEdited()
    {
        QFETCH(QString, user);
        QFETCH(QString, status);
        const QString id = put(oddMarkup, user, status);
        const QJsonObject before = stored(id);
        QCOMPARE(textIn(before), oddMarkup);
        const Article article = opened(user, id);
        QCOMPARE(article.story.headline, QStringLiteral("Tides & tables at Port Eldrin"));
        QCOMPARE(article.story.standfirst, QStringLiteral("Two words & more\n"));
        QCOMPARE(article.story.tags, (QStringList{QStringLiteral("Fishing"), QStringLiteral("Harbour")}));
        AWAIT_VALUE(written, as(user).write(article));
        QCOMPARE(troubleIn(as(user).compare(article, written)), QString());
        const bool isPublic = article.story.stage == core::Stage::Published;
        if (isPublic) {
            AWAIT_VALUE(released, as(user).release(id, Goal::Publish, {}));
            QCOMPARE(released.remote.status, status);
        }
        QCOMPARE(stored(id), before);
    }

    void changesTheBytesOfTheEditedBlockAlone_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("admin") << QStringLiteral("admin");
        QTest::newRow("editor") << QStringLiteral("editor");
    }

    void changesTheBytesOfTheEditedBlockAlone()
    {
        QFETCH(QString, user);
        const QString id = put(oddMarkup, user, QStringLiteral("publish"));
        QJsonObject expected = stored(id);
        Article article = opened(user, id);
        replaceWord(article.story, QStringLiteral("boats"), QStringLiteral("ferries & <boats>"));
        AWAIT_VALUE(written, as(user).write(article));
        QCOMPARE(troubleIn(as(user).compare(article, written)), QString());
        QByteArray text = oddMarkup;
        text.replace("boats", "ferries &amp; &lt;boats&gt;");
        expected[QStringLiteral("content")] = QString::fromLatin1(text.toBase64());
        QCOMPARE(textIn(stored(id)), text);
        QCOMPARE(stored(id), expected);
    }

    void editsTheChildOfANestedBlockAlone()
    {
        const QByteArray nested =
            "<!-- wp:group {\"acme\":[1, 2]} -->\n<div  class=\"wp-block-group\"><!-- wp:paragraph -->\n"
            "<p>Nested words</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:acme/tide /--></div>\n"
            "<!-- /wp:group -->";
        const QString id = put(nested, QStringLiteral("editor"), QStringLiteral("draft"));
        Article article = opened(QStringLiteral("editor"), id);
        replaceWord(article.story, QStringLiteral("Nested words"), QStringLiteral("Other words"));
        AWAIT_VALUE(written, as(QStringLiteral("editor")).write(article));
        QByteArray text = nested;
        text.replace("Nested words", "Other words");
        QCOMPARE(textIn(stored(id)), text);
    }

    // The site itself takes out what this role may not write. That is no conflict: what it did is seen afterwards, and
    // the next edit builds on it.
    void aRoleThatIsFilteredIsNoConflict()
    {
        const QString author = QStringLiteral("author");
        const QByteArray text = "<!-- wp:paragraph -->\n<p>The boats leave.</p>\n<!-- /wp:paragraph -->\n\n"
                                "<!-- wp:html -->\n<div onclick=\"x()\">kept<script>gone()</script></div>\n"
                                "<!-- /wp:html -->";
        const QString id = put(text, author, QStringLiteral("publish"));
        Article article = opened(author, id);
        replaceWord(article.story, QStringLiteral("boats"), QStringLiteral("ships"));
        AWAIT_VALUE(written, as(author).write(article));
        QVERIFY(written.content.contains("The ships leave."));
        QVERIFY(!written.content.contains("<script>"));
        QVERIFY(!as(author).compare(article, written).ok());

        article.story = as(author).storyFrom(article.story, written);
        replaceWord(article.story, QStringLiteral("ships"), QStringLiteral("ferries"));
        AWAIT_VALUE(again, as(author).write(article));
        QCOMPARE(troubleIn(as(author).compare(article, again)), QString());
        QByteArray expected = written.content;
        QCOMPARE(again.content, expected.replace("ships", "ferries"));
    }

    void aHeadlineAndAStandfirstThatChangeLeaveTheTextAlone()
    {
        const QString editor = QStringLiteral("editor");
        const QString id = put(oddMarkup, editor, QStringLiteral("draft"));
        QJsonObject expected = stored(id);
        Article article = opened(editor, id);
        article.story.headline = QStringLiteral("Tides < & > tables");
        article.story.standfirst = QStringLiteral("Other words");
        AWAIT_VALUE(written, as(editor).write(article));
        QCOMPARE(troubleIn(as(editor).compare(article, written)), QString());
        expected[QStringLiteral("title")] = QStringLiteral("Tides &lt; &amp; &gt; tables");
        expected[QStringLiteral("excerpt")] = QStringLiteral("Other words");
        QCOMPARE(stored(id), expected);
    }

    void aBylineThatIsAddedStandsBeforeTheText()
    {
        const QString editor = QStringLiteral("editor");
        const QString id = put(oddMarkup, editor, QStringLiteral("draft"));
        Article article = opened(editor, id);
        article.story.byline = QStringLiteral("Ada Lindqvist");
        article.story.credits = {{QStringLiteral("Northern Wire"), QString()}};
        AWAIT_VALUE(written, as(editor).write(article));
        QVERIFY(written.content.contains("Ada Lindqvist</p>"));
        QVERIFY(written.content.contains(oddMarkup.trimmed()));
        const auto again = awaited(as(editor).open(id));
        QCOMPARE(troubleIn(again), QString());
        QCOMPARE(again->byline, article.story.byline);
        QCOMPARE(again->credits, article.story.credits);
        QVERIFY(core::sameContent(again->body, article.story.body));
    }

    // A paragraph whose letters go against the story's language says so to readers' browsers, in the way of the site's
    // own editor. Read back nobody has said it: no alteration, no edit, and it follows the words that change.
    void directionIsSentAndReadBackAsNobodysChoice_data()
    {
        QTest::addColumn<QString>("user");
        for (const char *user : {"admin", "author", "contributor"})
            QTest::newRow(user) << QString::fromLatin1(user);
    }
    void directionIsSentAndReadBackAsNobodysChoice()
    {
        QFETCH(QString, user);
        const QByteArray untouched = "<!-- wp:paragraph -->\n<p>Left as it was.</p>\n<!-- /wp:paragraph -->";
        const QString id = put("<!-- wp:paragraph -->\n<p>یک</p>\n<!-- /wp:paragraph -->\n\n" + untouched, user,
                               QStringLiteral("draft"));
        Article article = opened(user, id);
        article.story.language = QStringLiteral("fa");
        core::Block english = core::textBlock(core::BlockKind::Paragraph, QStringLiteral("The port is open."));
        core::Block mixed = core::textBlock(core::BlockKind::Paragraph, QStringLiteral("BBC گزارش داد."));
        article.story.body.blocks << english << mixed;
        AWAIT_VALUE(written, as(user).write(article));
        QCOMPARE(troubleIn(as(user).compare(article, written)), QString());
        const QByteArray text = textIn(stored(id));
        QVERIFY2(text.contains("<!-- wp:paragraph {\"direction\":\"ltr\"} -->\n<p dir=\"ltr\">The port is open.</p>"),
                 text.constData());
        QVERIFY2(text.contains(untouched), text.constData());
        QCOMPARE(text.count("dir="), 1);

        Article again = opened(user, id);
        QVERIFY(core::sameContent(again.story.body, article.story.body));
        again.story.language = QStringLiteral("fa");
        AWAIT_VALUE(same, as(user).write(again));
        QCOMPARE(textIn(stored(id)), text);
        replaceWord(again.story, QStringLiteral("The port is open."), QStringLiteral("بندر باز است."));
        AWAIT_VALUE(turned, as(user).write(again));
        QCOMPARE(troubleIn(as(user).compare(again, turned)), QString());
        QByteArray expected = text;
        expected.replace(" {\"direction\":\"ltr\"} -->\n<p dir=\"ltr\">The port is open.",
                         QByteArray(" -->\n<p>بندر باز است."));
        QCOMPARE(textIn(stored(id)), expected);
    }

    // As on the page: what is told goes by its letters, names stand as the story.
    void kickerAndStandfirstSayWhichWayTheyRead()
    {
        Article article;
        core::Story &story = article.story;
        story.id = core::newId<core::StoryId>();
        story.kicker = QStringLiteral("Coast");
        story.standfirst = QStringLiteral("بندر باز است.");
        story.byline = QStringLiteral("Mara Lind");
        const auto saidIn = [&](const char *language) {
            story.language = QString::fromLatin1(language);
            QStringList said;
            for (const QByteArray &line : publishing::postContent(article).split('\n')) {
                const qsizetype at = line.indexOf(" dir=\"");
                if (line.startsWith("<p "))
                    said << (at < 0 ? QString() : QString::fromLatin1(line.mid(at + 6, 3)));
            }
            return said;
        };
        const QString rtl = QStringLiteral("rtl");
        QCOMPARE(saidIn("fa"), (QStringList{QStringLiteral("ltr"), rtl, rtl}));
        QCOMPARE(saidIn("en"), (QStringList{QString(), rtl, QString()}));
    }

    void listsForEachRoleWhatItMayEdit()
    {
        const QString words = QStringLiteral("Rolemark ") + core::newIdText();
        const auto add = [&](const QString &user, const QString &status) {
            const QString id = put("<p>x</p>", user, status);
            m_server.evaluate(QStringLiteral("global $wpdb; $wpdb->update($wpdb->posts, ['post_title' => '%1'], ['ID' "
                                             "=> %2]); clean_post_cache(%2); return 1;")
                                  .arg(words, id));
        };
        for (const char *user : {"editor", "author", "contributor"}) {
            for (const char *status : {"draft", "pending", "publish", "private"})
                add(QString::fromLatin1(user), QString::fromLatin1(status));
        }
        core::StoryQuery query;
        query.words = words;
        const std::pair<const char *, int> expected[] = {{"editor", 12}, {"author", 4}, {"contributor", 2}};
        for (const auto &[user, count] : expected) {
            AWAIT_VALUE(page, as(QString::fromLatin1(user)).list(query));
            QCOMPARE(page.total, count);
            QCOMPARE(int(page.entries.size()), count);
        }
        AWAIT_ERROR(as(QStringLiteral("subscriber")).list(query), core::Error::Kind::Denied);
    }
};

QTEST_GUILESS_MAIN(WordPressLosslessTest)
#include "wordpress_lossless_test.moc"
