// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a WordPress offers beside text, desks and tags, and what of it is read and written: a real WordPress. Kinds of
// post, taxonomies, authors, formats and what stays on top are its own; the plugins are likenesses of ours
// (support/wordpress/likenesses.php), so that of them no more is shown here than that we keep to their documentation.

#include "publishing/awaiting.h"
#include "publishing/http.h"
#include "publishing/samples.h"
#include "publishing/wordpress.h"
#include "publishing/wordpress_kinds.h"
#include "support/wordpress_server.h"

#include <QJsonArray>
#include <QTest>

using core::Filing;
using core::Goal;
using core::SiteOffer;
using publishing::Article;
using publishing::Post;
using publishing::WordPressPublisher;
using Kind = core::Error::Kind;

class WordPressFilingTest : public QObject
{
    Q_OBJECT

private:
    // One that knows what the site offers now.
    std::shared_ptr<WordPressPublisher> as(const QString &user)
    {
        auto publisher = std::make_shared<WordPressPublisher>(m_server.siteFor(user), m_server.password(user), m_http);
        if (!awaited(publisher->offer()))
            qFatal("no offer");
        return publisher;
    }

    Article articleOf(WordPressPublisher &site, const core::Story &story)
    {
        Article article;
        article.story = story;
        const auto desks = awaited(site.desks());
        const auto tags = awaited(site.ensureTags(story.tags));
        if (!desks || !tags)
            qFatal("no desks or tags");
        article.desks = {desks->first()};
        article.story.desk = desks->first().id;
        article.tags = *tags;
        return article;
    }

    // As the outbox does it.
    static core::Result<Post> sent(WordPressPublisher &site, Article &article)
    {
        if (!article.story.remote.exists()) {
            const auto made = awaited(site.create(article));
            if (!made)
                return made;
            article.story.remote = made->remote;
        }
        const auto written = awaited(site.write(article));
        if (!written)
            return written;
        article.story.remote = written->remote;
        const auto read = awaited(site.read(written->remote.postId));
        if (!read)
            return read;
        if (const auto same = site.compare(article, *read); !same)
            return same.error();
        if (const auto rest = site.compareRest(article, *read); !rest)
            return rest.error();
        return read;
    }

    static core::Result<bool> resolved(WordPressPublisher &site, const QString &post, const QString &note, bool is)
    {
        const auto done = awaited(site.resolveNote(post, note, is));
        return done ? core::Result<bool>(is) : core::Result<bool>(done.error());
    }

    QString userId(const QString &login)
    {
        return QString::number(
            m_server.evaluate(QStringLiteral("return get_user_by('login', '%1')->ID;").arg(login)).toInteger());
    }

    static QStringList names(const QList<core::NamedId> &all)
    {
        QStringList names;
        for (const core::NamedId &one : all)
            names << one.name;
        return names;
    }

    static QString idOf(const QList<core::NamedId> &all, const QString &name)
    {
        for (const core::NamedId &one : all) {
            if (one.name == name)
                return one.id;
        }
        return {};
    }

    void turnAllOff()
    {
        for (const char *name : {"kinds", "bare-kinds", "yoast", "rank-math", "languages", "languages-free",
                                 "co-authors", "broken-plugins", "notes"})
            m_server.turnOff(QLatin1String(name));
    }

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        if (!trouble.isEmpty())
            QFAIL(qPrintable(trouble));
        m_server.turnOn(QStringLiteral("kinds"));
        m_server.evaluate(QStringLiteral("$sea = wp_insert_term('Sea & coast', 'topic')['term_id']; "
                                         "wp_insert_term('Tides', 'topic', ['parent' => $sea]); "
                                         "wp_insert_term('Islands', 'topic'); return 1;"));
        turnAllOff();
    }

    void cleanup() { turnAllOff(); }

    void aPlainSiteOffersWhatWordPressHas()
    {
        AWAIT_VALUE(offer, as(QStringLiteral("editor"))->offer());
        QCOMPARE(offer.types, QList<core::NamedId>{pages});
        QVERIFY(offer.taxonomies.isEmpty());
        QVERIFY(names(offer.authors).contains(QStringLiteral("Author Müller")));
        QVERIFY(!names(offer.authors).contains(QStringLiteral("Subscriber Müller")));
        QVERIFY(offer.formats.contains(QStringLiteral("aside")));
        QVERIFY(!offer.formats.contains(QStringLiteral("no such format")));
        QVERIFY(offer.sticky);
        QCOMPARE(int(offer.searchFields), int(core::SearchFieldsBy::Nobody));
        QCOMPARE(int(offer.languages), int(core::LanguagesBy::Nobody));
        QVERIFY(offer.coAuthors.isEmpty());
        QVERIFY(!offer.notes);
    }

    void aRoleIsOfferedWhatItMayDo()
    {
        AWAIT_VALUE(offer, as(QStringLiteral("author"))->offer());
        QVERIFY(offer.types.isEmpty()); // pages are the editors'
        QVERIFY(offer.authors.isEmpty());
        QVERIFY(!offer.sticky);
        QVERIFY(!offer.formats.isEmpty());
    }

    void kindsAndTaxonomiesOfTheSitesOwnAreOffered()
    {
        m_server.turnOn(QStringLiteral("kinds"));
        AWAIT_VALUE(offer, as(QStringLiteral("editor"))->offer());
        QCOMPARE(offer.types, (QList<core::NamedId>{pages, {QStringLiteral("guides"), QStringLiteral("Guide & map")}}));
        QCOMPARE(offer.taxonomies.size(), 1);
        const core::Taxonomy topics = offer.taxonomies.first();
        QCOMPARE(topics.name, QStringLiteral("topics"));
        QCOMPARE(topics.label, QStringLiteral("Topics"));
        QCOMPARE(QSet<QString>(topics.types.cbegin(), topics.types.cend()),
                 (QSet<QString>{QStringLiteral("posts"), QStringLiteral("guides")}));
        QStringList terms = names(topics.terms);
        terms.sort();
        QCOMPARE(terms, (QStringList{QStringLiteral("Islands"), QStringLiteral("Sea & coast"),
                                     QStringLiteral("Sea & coast / Tides")}));
        QCOMPARE(core::siteOfferFromJson(core::toJson(offer)), offer);
    }

    void aQuestionThatFailsIsSomethingNotOffered()
    {
        for (const char *name : {"kinds", "co-authors", "languages", "broken-plugins"})
            m_server.turnOn(QLatin1String(name));
        AWAIT_VALUE(offer, as(QStringLiteral("editor"))->offer());
        SiteOffer expected;
        expected.sticky = true;
        QCOMPARE(offer, expected);
    }

    void filesAnArticleAndReadsItBack()
    {
        m_server.turnOn(QStringLiteral("kinds"));
        const auto site = as(QStringLiteral("editor"));
        AWAIT_VALUE(offer, site->offer());
        const QString sea = idOf(offer.taxonomies.first().terms, QStringLiteral("Sea & coast"));
        const QString islands = idOf(offer.taxonomies.first().terms, QStringLiteral("Islands"));
        Article article = articleOf(*site, samples::harbourStory());
        Filing &filing = article.story.filing;
        filing.author = userId(QStringLiteral("author"));
        filing.format = QStringLiteral("aside");
        filing.sticky = true;
        filing.terms.insert(QStringLiteral("topics"), {sea, islands});
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        const QJsonArray held =
            m_server
                .evaluate(QStringLiteral("return [(string) get_post(%1)->post_author, get_post_format(%1), "
                                         "is_sticky(%1), count(get_the_terms(%1, 'topic'))];")
                              .arg(post.remote.postId))
                .toArray();
        QCOMPARE(held, (QJsonArray{filing.author, QStringLiteral("aside"), true, 2}));

        AWAIT_VALUE(opened, site->open(post.remote.postId));
        QStringList terms = opened.filing.terms.value(QStringLiteral("topics"));
        terms.sort();
        QStringList expected{sea, islands};
        expected.sort();
        QCOMPARE(terms, expected);
        QCOMPARE(opened.filing.author, filing.author);
        QCOMPARE(opened.filing.format, filing.format);
        QVERIFY(opened.filing.sticky);

        // What nobody touched goes back as it came: not a single write.
        Article again = articleOf(*site, opened);
        again.story.desk = opened.desk;
        const QJsonValue modified =
            m_server.evaluate(QStringLiteral("return get_post(%1)->post_modified_gmt;").arg(post.remote.postId));
        AWAIT_VALUE(same, site->write(again));
        QCOMPARE(same.remote.contentHash, opened.remote.contentHash);
        QCOMPARE(m_server.evaluate(QStringLiteral("return get_post(%1)->post_modified_gmt;").arg(post.remote.postId)),
                 modified);

        // Taken off again, and one term of two.
        again.story.filing.sticky = false;
        again.story.filing.format = QStringLiteral("standard");
        again.story.filing.terms[QStringLiteral("topics")] = {islands};
        AWAIT_VALUE(changed, core::given(sent(*site, again)));
        QCOMPARE(changed.filing.terms.value(QStringLiteral("topics")), QStringList{islands});
        QVERIFY(!changed.filing.sticky);
        QCOMPARE(changed.filing.format, QStringLiteral("standard"));
    }

    void anotherKindOfPostHasItsOwnAddressEverywhere()
    {
        m_server.turnOn(QStringLiteral("kinds"));
        const auto site = as(QStringLiteral("editor"));
        Article article = articleOf(*site, samples::harbourStory());
        article.story.filing.type = QStringLiteral("guides");
        AWAIT_VALUE(made, site->create(article));
        QVERIFY(made.remote.postId.startsWith(QLatin1String("guides/")));
        QVERIFY(made.remote.editAddress.toString().endsWith(
            QString(QLatin1String("post=") + publishing::numberOfPost(made.remote.postId))));
        AWAIT_VALUE(draft, site->find(article.story.id));
        QCOMPARE(draft.remote.postId, made.remote.postId);
        article.story.remote = made.remote;
        AWAIT_VALUE(written, core::given(sent(*site, article)));
        AWAIT_VALUE(released, site->release(written.remote.postId, Goal::Publish, {}));
        QCOMPARE(released.remote.status, QStringLiteral("publish"));
        QVERIFY(released.remote.address.toString().contains(QLatin1String("/guide/")));
        QVERIFY(publishing::WordPressPublisher(m_server.siteFor(QStringLiteral("editor")),
                                               m_server.password(QStringLiteral("editor")), m_http)
                    .compare(article, released)
                    .ok());
        AWAIT_VALUE(found, site->find(article.story.id));
        QCOMPARE(found.remote.postId, made.remote.postId);
        AWAIT_VALUE(opened, site->open(made.remote.postId));
        QCOMPARE(opened.filing.type, QStringLiteral("guides"));
        QCOMPARE(opened.id, article.story.id);
        AWAIT_VALUE(listed, site->list({}));
        QVERIFY(std::any_of(listed.entries.cbegin(), listed.entries.cend(),
                            [&](const core::StoryListEntry &one) { return one.postId == made.remote.postId; }));
        // Nothing of it stands among the articles.
        QCOMPARE(
            m_server.evaluate(
                QStringLiteral("return get_post(%1)->post_type;").arg(publishing::numberOfPost(made.remote.postId))),
            QJsonValue(QStringLiteral("guide")));
        AWAIT_VALUE(gone, site->release(made.remote.postId, Goal::Withdraw, {}));
        QCOMPARE(gone.remote.status, QStringLiteral("trash"));
    }

    // It has no desks, tags or excerpt, and stands in no feed.
    void aPageIsMadeOpenedCorrectedAndTakenOff()
    {
        const auto site = as(QStringLiteral("editor"));
        Article article = articleOf(*site, samples::harbourStory());
        article.story.filing.type = QStringLiteral("pages");
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        QVERIFY(post.remote.postId.startsWith(QLatin1String("pages/")));
        const QString number = publishing::numberOfPost(post.remote.postId);
        QCOMPARE(m_server.evaluate(QStringLiteral("return get_post(%1)->post_type;").arg(number)),
                 QJsonValue(QStringLiteral("page")));
        AWAIT_VALUE(released, site->release(post.remote.postId, Goal::Publish, {}));
        QCOMPARE(released.remote.status, QStringLiteral("publish"));
        QCOMPARE(site->alteredFields(article, released), QList<core::ChangedField>());
        AWAIT_VALUE(found, site->find(article.story.id));
        QCOMPARE(found.remote.postId, post.remote.postId);
        AWAIT_VALUE(listed, site->list({}));
        QVERIFY(std::any_of(listed.entries.cbegin(), listed.entries.cend(),
                            [&](const core::StoryListEntry &one) { return one.postId == post.remote.postId; }));
        AWAIT_VALUE(opened, site->open(post.remote.postId));
        QCOMPARE(opened.id, article.story.id);
        QCOMPARE(opened.filing.type, QStringLiteral("pages"));
        QCOMPARE(opened.standfirst, article.story.standfirst);

        // What nobody touched goes back as it came; a change goes where the page is.
        Article again = articleOf(*site, opened);
        again.story.desk = opened.desk;
        AWAIT_VALUE(same, site->write(again));
        QCOMPARE(same.remote.contentHash, opened.remote.contentHash);
        again.story.remote = same.remote;
        again.story.headline += QStringLiteral(" again");
        AWAIT_VALUE(changed, core::given(sent(*site, again)));
        QCOMPARE(changed.headline, again.story.headline);
        AWAIT_VALUE(gone, site->release(post.remote.postId, Goal::Withdraw, {}));
        QCOMPARE(gone.remote.status, QStringLiteral("trash"));
    }

    // Made by somebody on the site, with blocks that only pages have.
    void aPageOfTheSitesOwnComesAndGoesUntouched()
    {
        const QString content =
            QStringLiteral("<!-- wp:group -->\n<div class=\"wp-block-group\"><!-- wp:paragraph -->\n"
                           "<p>About us</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:group -->");
        const int number = m_server
                               .evaluate(QStringLiteral("return wp_insert_post(wp_slash(['post_type' => 'page', "
                                                        "'post_title' => 'About', 'post_status' => 'publish', "
                                                        "'post_content' => '%1']));")
                                             .arg(content))
                               .toInt();
        const auto site = as(QStringLiteral("editor"));
        AWAIT_VALUE(opened, site->open(QStringLiteral("pages/%1").arg(number)));
        QCOMPARE(opened.headline, QStringLiteral("About"));
        Article article;
        article.story = opened;
        AWAIT_VALUE(same, site->write(article));
        QCOMPARE(same.remote.contentHash, opened.remote.contentHash);
        article.story.remote = same.remote;
        article.story.headline = QStringLiteral("About the harbour");
        AWAIT_VALUE(changed, site->write(article));
        QCOMPARE(QString::fromUtf8(changed.content).trimmed(), content);
    }

    void aKindIsOfferedToThoseWhoMayEditIt()
    {
        m_server.turnOn(QStringLiteral("bare-kinds"));
        AWAIT_VALUE(editors, as(QStringLiteral("editor"))->offer());
        QCOMPARE(editors.types, (QList<core::NamedId>{pages, {QStringLiteral("briefs"), QStringLiteral("Brief")}}));
        AWAIT_VALUE(authors, as(QStringLiteral("author"))->offer());
        QCOMPARE(authors.types, (QList<core::NamedId>{{QStringLiteral("briefs"), QStringLiteral("Brief")}}));
    }

    void whatIsNotOfferedIsNeverSent()
    {
        const auto site = as(QStringLiteral("author"));
        Article article = articleOf(*site, samples::harbourStory());
        Filing &filing = article.story.filing;
        filing.author = userId(QStringLiteral("editor"));
        filing.format = QStringLiteral("no such format");
        filing.sticky = true;
        filing.coAuthors = {QStringLiteral("nobody")};
        filing.terms.insert(QStringLiteral("topics"), {QStringLiteral("1")});
        article.story.searchAndSocial.searchTitle = QStringLiteral("A title for machines");
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        QCOMPARE(m_server.evaluate(QStringLiteral("return [(string) get_post(%1)->post_author, get_post_format(%1), "
                                                  "is_sticky(%1)];")
                                       .arg(post.remote.postId)),
                 QJsonValue(QJsonArray{userId(QStringLiteral("author")), false, false}));
    }

    void aKindThatIsGoneIsNoArticle()
    {
        const auto site = as(QStringLiteral("editor"));
        Article article = articleOf(*site, samples::harbourStory());
        article.story.filing.type = QStringLiteral("guides");
        AWAIT_ERROR(site->create(article), Kind::Invalid);
    }

    // A list of more than five hundred is no list to choose from: the rest is searched for on the site.
    void whatALongListHasIsSearchedForThere()
    {
        m_server.turnOn(QStringLiteral("kinds"));
        m_server.evaluate(QStringLiteral(
            "wp_defer_term_counting(true); for ($i = 0; $i < 520; $i++) wp_insert_term(sprintf('Bay %03d', $i), "
            "'topic'); "
            "wp_insert_term('Zephyr & wind', 'topic', ['parent' => get_term_by('name', 'Bay 001', 'topic')->term_id]); "
            "for ($i = 0; $i < 505; $i++) wp_insert_user(['user_login' => sprintf('writer%03d', $i), 'user_pass' => "
            "'x', "
            "'role' => 'author', 'display_name' => sprintf('A writer %03d', $i)]); "
            "wp_insert_user(['user_login' => 'zoe', 'user_pass' => 'x', 'role' => 'author', 'display_name' => 'Zoë "
            "Quill']); return 1;"));
        const auto site = as(QStringLiteral("editor"));
        AWAIT_VALUE(offer, site->offer());
        const core::OfferPart topics{core::OfferPart::List::Terms, QStringLiteral("topics")};
        const core::OfferPart authors{core::OfferPart::List::Authors, {}};
        for (const core::OfferPart &part : {topics, authors}) {
            QCOMPARE(core::listed(offer, part).size(), core::mostListed);
            QVERIFY(core::mayHaveMore(offer, part));
        }
        QVERIFY(!names(offer.authors).contains(QStringLiteral("Zoë Quill")));
        AWAIT_VALUE(winds, site->findOffered(topics, QStringLiteral("zephyr"), {}));
        QCOMPARE(names(winds), QStringList{QStringLiteral("Bay 001 / Zephyr & wind")});
        AWAIT_VALUE(quills, site->findOffered(authors, QStringLiteral("quill"), {}));
        QCOMPARE(names(quills), QStringList{QStringLiteral("Zoë Quill")});
        AWAIT_VALUE(called, site->findOffered(authors, {}, {quills.first().id}));
        QCOMPARE(called, quills);
        AWAIT_VALUE(nothing, site->findOffered(topics, {}, {}));
        QVERIFY(nothing.isEmpty());

        // And it is filed so, though the offer does not name it.
        Article article = articleOf(*site, samples::harbourStory());
        article.story.filing.author = quills.first().id;
        article.story.filing.terms.insert(QStringLiteral("topics"), {winds.first().id});
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        QCOMPARE(post.filing.author, quills.first().id);
        QCOMPARE(post.filing.terms.value(QStringLiteral("topics")), QStringList{winds.first().id});
    }

    void somebodysChangeThereIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("author") << "wp_update_post(['ID' => %1, 'post_author' => get_user_by('login','admin')->ID])";
        QTest::newRow("format") << "set_post_format(%1, 'quote')";
        QTest::newRow("on top") << "stick_post(%1)";
        QTest::newRow("terms") << "wp_set_post_terms(%1, [get_term_by('name', 'Islands', 'topic')->term_id], 'topic')";
    }

    void somebodysChangeThereIsNotOverwritten()
    {
        QFETCH(QString, change);
        m_server.turnOn(QStringLiteral("kinds"));
        const auto site = as(QStringLiteral("editor"));
        Article article = articleOf(*site, samples::harbourStory());
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        m_server.evaluate(QString(change.arg(post.remote.postId) + QLatin1String("; return 1;")));
        article.story.headline += QStringLiteral(" again");
        AWAIT_ERROR(site->write(article), Kind::Conflict);
        AWAIT_VALUE(theirs, site->read(post.remote.postId));
        const core::Story merged = site->storyFrom(article.story, theirs);
        QVERIFY(merged.filing != article.story.filing);
    }

    void filingThatBothChangedIsNotOverwrittenWhereTheTextIsTheSame()
    {
        const auto site = as(QStringLiteral("editor"));
        Article article = articleOf(*site, samples::harbourStory());
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        m_server.evaluate(QStringLiteral("set_post_format(%1, 'quote'); return 1;").arg(post.remote.postId));
        article.story.filing.format = QStringLiteral("aside");
        AWAIT_ERROR(site->write(article), Kind::Conflict);
        // What somebody changed there and nobody here is not in the way of what was changed here alone.
        article.story.filing.format.clear();
        article.story.filing.author = userId(QStringLiteral("author"));
        AWAIT_VALUE(written, site->write(article));
        QCOMPARE(written.filing.format, QStringLiteral("quote"));
        QCOMPARE(written.filing.author, article.story.filing.author);
    }

    void aPluginThatComesIsNobodysChange()
    {
        const auto before = as(QStringLiteral("editor"));
        Article article = articleOf(*before, samples::harbourStory());
        AWAIT_VALUE(post, core::given(sent(*before, article)));
        for (const char *name : {"kinds", "yoast", "languages", "co-authors"})
            m_server.turnOn(QLatin1String(name));
        const auto after = as(QStringLiteral("editor"));
        article.story.headline += QStringLiteral(" once more");
        AWAIT_VALUE(written, core::given(sent(*after, article)));
        QCOMPARE(written.headline, article.story.headline);
    }

    // Likenesses of plugins from here on.

    void wordsForSearchEnginesGoWhereAPluginKeepsThem_data()
    {
        QTest::addColumn<QString>("plugin");
        QTest::addColumn<core::SearchFieldsBy>("keeper");
        QTest::addColumn<QString>("key");
        QTest::newRow("yoast") << "yoast" << core::SearchFieldsBy::Yoast << "_yoast_wpseo_";
        QTest::newRow("rank math") << "rank-math" << core::SearchFieldsBy::RankMath << "rank_math_";
    }

    void wordsForSearchEnginesGoWhereAPluginKeepsThem()
    {
        QFETCH(QString, plugin);
        QFETCH(core::SearchFieldsBy, keeper);
        QFETCH(QString, key);
        m_server.turnOn(plugin);
        const auto site = as(QStringLiteral("author"));
        AWAIT_VALUE(offer, site->offer());
        QCOMPARE(int(offer.searchFields), int(keeper));
        Article article = articleOf(*site, samples::harbourStory());
        core::SearchAndSocial &words = article.story.searchAndSocial;
        words.searchTitle = QStringLiteral("Ferries & fog: “late” again");
        words.searchDescription = QStringLiteral("What the harbour says.");
        words.socialTitle = QStringLiteral("Late again");
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        const auto held = [&](const QString &name) {
            return m_server
                .evaluate(QStringLiteral("return get_post_meta(%1, '%2', true);").arg(post.remote.postId, name))
                .toString();
        };
        QCOMPARE(held(key + QStringLiteral("title")), words.searchTitle);
        const bool yoast = keeper == core::SearchFieldsBy::Yoast;
        QCOMPARE(held(key + (yoast ? QStringLiteral("metadesc") : QStringLiteral("description"))),
                 words.searchDescription);
        // Of a field that is not registered nothing is sent.
        QCOMPARE(
            held(yoast ? QStringLiteral("_yoast_wpseo_opengraph-title") : QStringLiteral("rank_math_facebook_title")),
            yoast ? words.socialTitle : QString());
        AWAIT_VALUE(opened, site->open(post.remote.postId));
        QCOMPARE(opened.searchAndSocial.searchTitle, words.searchTitle);
        QCOMPARE(opened.searchAndSocial.searchDescription, words.searchDescription);

        // Taken away here it goes there; changed there it is somebody's work.
        words.searchDescription.clear();
        article.story.remote = post.remote;
        AWAIT_VALUE(emptied, core::given(sent(*site, article)));
        QCOMPARE(held(key + (yoast ? QStringLiteral("metadesc") : QStringLiteral("description"))), QString());
        m_server.evaluate(
            QStringLiteral("return update_post_meta(%1, '%2title', 'Theirs');").arg(post.remote.postId, key));
        article.story.headline += QStringLiteral(" again");
        AWAIT_ERROR(site->write(article), Kind::Conflict);
    }

    void languagesAreKeptAndTied()
    {
        m_server.turnOn(QStringLiteral("languages"));
        const auto site = as(QStringLiteral("editor"));
        AWAIT_VALUE(offer, site->offer());
        QCOMPARE(int(offer.languages), int(core::LanguagesBy::Polylang));
        QCOMPARE(offer.languageCodes, (QList<core::NamedId>{{QStringLiteral("en"), QStringLiteral("en-GB")},
                                                            {QStringLiteral("fa"), QStringLiteral("fa-IR")}}));
        Article english = articleOf(*site, samples::harbourStory());
        english.story.language = QStringLiteral("en");
        AWAIT_VALUE(first, core::given(sent(*site, english)));
        Article persian = articleOf(*site, samples::harbourStory());
        persian.story.id = core::newId<core::StoryId>();
        persian.story.language = QStringLiteral("fa");
        persian.translations.insert(QStringLiteral("en"), first.remote.postId);
        AWAIT_VALUE(second, core::given(sent(*site, persian)));
        QCOMPARE(second.language, QStringLiteral("fa"));
        QCOMPARE(second.translations.value(QStringLiteral("en")), first.remote.postId);
        AWAIT_VALUE(tied, site->read(first.remote.postId));
        QCOMPARE(tied.translations.value(QStringLiteral("fa")), second.remote.postId);
        // Whose post was tied to another was not changed by anybody.
        english.story.headline += QStringLiteral(" again");
        AWAIT_VALUE(again, core::given(sent(*site, english)));
        AWAIT_VALUE(opened, site->open(second.remote.postId));
        QCOMPARE(opened.language, QStringLiteral("fa-IR"));
    }

    void languagesThatPostsDoNotKeepAreNotOffered()
    {
        m_server.turnOn(QStringLiteral("languages-free"));
        AWAIT_VALUE(offer, as(QStringLiteral("editor"))->offer());
        QCOMPARE(int(offer.languages), int(core::LanguagesBy::Nobody));
    }

    void severalAuthorsStandInTheirOrder()
    {
        m_server.turnOn(QStringLiteral("co-authors"));
        AWAIT_VALUE(notTheirs, as(QStringLiteral("author"))->offer());
        QVERIFY(notTheirs.coAuthors.isEmpty());
        const auto site = as(QStringLiteral("editor"));
        AWAIT_VALUE(offer, site->offer());
        QVERIFY(offer.authors.isEmpty()); // one place to choose them, not two
        QCOMPARE(idOf(offer.coAuthors, QStringLiteral("Guest Writer")), QStringLiteral("guest-writer"));
        // The plugin names ten, and finds the others by their names.
        const core::OfferPart part{core::OfferPart::List::CoAuthors, {}};
        AWAIT_VALUE(found, site->findOffered(part, QStringLiteral("guest"), {}));
        QCOMPARE(found, (QList<core::NamedId>{{QStringLiteral("guest-writer"), QStringLiteral("Guest Writer")}}));
        QVERIFY(offer.coAuthors.size() <= core::mostCoAuthorsListed);
        Article article = articleOf(*site, samples::harbourStory());
        const QStringList names{QStringLiteral("guest-writer"), QStringLiteral("author")};
        article.story.filing.coAuthors = names;
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        QCOMPARE(post.filing.coAuthors, names);
        AWAIT_VALUE(opened, site->open(post.remote.postId));
        QCOMPARE(opened.filing.coAuthors, names);
        m_server.evaluate(
            QStringLiteral("return update_post_meta(%1, 'likeness_authors', ['admin']);").arg(post.remote.postId));
        article.story.headline += QStringLiteral(" again");
        AWAIT_ERROR(site->write(article), Kind::Conflict);
    }

    void notesAreReadAnsweredAndResolved()
    {
        AWAIT_VALUE(none, as(QStringLiteral("editor"))->notes(QStringLiteral("1")));
        QVERIFY(none.isEmpty());
        m_server.turnOn(QStringLiteral("notes"));
        const auto site = as(QStringLiteral("editor"));
        AWAIT_VALUE(offer, site->offer());
        QVERIFY(offer.notes);
        Article article = articleOf(*site, samples::harbourStory());
        AWAIT_VALUE(post, core::given(sent(*site, article)));
        const QString id = post.remote.postId;
        AWAIT_VALUE(first, site->addNote(id, {}, QStringLiteral("Is <this> the right harbour & year?")));
        QCOMPARE(first.text, QStringLiteral("Is <this> the right harbour & year?"));
        QCOMPARE(first.author, QStringLiteral("Editor Müller"));
        AWAIT_VALUE(answer, site->addNote(id, first.id, QStringLiteral("It is.")));
        AWAIT_VALUE(two, site->notes(id));
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.first().id, first.id);
        QCOMPARE(two.last().parent, first.id);
        QVERIFY(!two.first().resolved);
        QVERIFY(two.first().at.isValid());
        AWAIT_VALUE(done, core::given(resolved(*site, id, first.id, true)));
        AWAIT_VALUE(after, site->notes(id)); // the mark of it is no note
        QCOMPARE(after.size(), 2);
        QVERIFY(after.first().resolved && after.last().resolved);
        AWAIT_VALUE(reopened, core::given(resolved(*site, id, first.id, false)));
        AWAIT_VALUE(open, site->notes(id));
        QVERIFY(!open.first().resolved);
        // No reader gets any of it, and the post was not touched.
        AWAIT_VALUE(same, site->read(id));
        QCOMPARE(same.remote.contentHash, post.remote.contentHash);
        AWAIT_ERROR(as(QStringLiteral("author"))->addNote(id, {}, QStringLiteral("Mine too")), Kind::Denied);
    }

private:
    const core::NamedId pages{QStringLiteral("pages"), QStringLiteral("Page")};
    support::WordPressServer m_server;
    publishing::Http m_http;
};

QTEST_GUILESS_MAIN(WordPressFilingTest)
#include "wordpress_filing_test.moc"
