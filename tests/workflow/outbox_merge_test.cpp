// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two people and the site's own editor change one story: what comes together by itself, what a person is asked, and
// that no word of anybody is lost. Over a folder site that two libraries share.
#include "publishing/publisher.h"
#include "workflow/draft.h"
#include "workflow/library.h"
#include "workflow/outbox_story.h"
#include "workflow/site_stories.h"
#include "workflow/sites.h"

#include <QRandomGenerator>

using namespace core;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;
using workflow::Outbox;

namespace {

const QString by = QStringLiteral("M. Adler");

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

// One person with a library of their own.
class Newsdesk
{
public:
    explicit Newsdesk(const QString &folder, const Outbox::Clock &clock = {})
        : test(clock)
    {
        site = waitFor(test.services().sites.addFolder(folder, QStringLiteral("Harbour News"), QStringLiteral("en-GB")))
                   .value();
    }

    Outbox &outbox() { return test.services().outbox; }
    Story stored(const StoryId &id)
    {
        const auto story = waitFor(test.services().library.load(id));
        if (!story)
            qFatal("the story does not open: %s", qPrintable(story.error().detail));
        return story->story;
    }

    // As typed on the page.
    template <typename Change>
    Story write(const StoryId &id, Change change)
    {
        const Story before = stored(id);
        Story after = before;
        change(after);
        auto once = std::make_shared<std::optional<workflow::PageChange>>(
            workflow::PageChange{after, {0, before.body.blocks.size(), after.body.blocks}, wordCount(after), 0});
        workflow::Draft &draft = test.services().draft;
        draft.setSource([once] { return std::exchange(*once, std::nullopt).value_or(workflow::PageChange{}); });
        draft.open(before);
        draft.touched();
        static_cast<void>(waitFor(draft.flush()));
        draft.close();
        return stored(id);
    }

    Submission send(const Story &story)
    {
        const auto id = waitFor(outbox().submit(story, Goal::Publish, by));
        return id ? waitForEnd(test, *id) : Submission{};
    }

    StoryId open(const QString &postId)
    {
        const auto opened = waitFor(test.services().siteStories.open(site.id, postId));
        return opened ? opened->story : StoryId{};
    }

    TestServices test;
    Site site;
};

// The site's own editor: has no library and always works on what is there.
class SiteEditor
{
public:
    explicit SiteEditor(Newsdesk &desk)
        : m_publisher(*waitFor(desk.test.services().sites.publisher(desk.site.id)))
    {
    }

    Story read(const QString &postId)
    {
        const auto post = waitFor(m_publisher->read(postId));
        if (!post)
            qFatal("the site does not answer: %s", qPrintable(post.error().detail));
        Story known;
        known.id = id;
        return m_publisher->storyFrom(known, *post);
    }

    template <typename Change>
    void change(const QString &postId, Change change)
    {
        publishing::Article article;
        article.story = read(postId);
        change(article.story);
        QVERIFY(waitFor(m_publisher->write(article)).ok());
    }

    StoryId id; // the key that the post carries

private:
    std::shared_ptr<publishing::Publisher> m_publisher;
};

Story harbour(Newsdesk &desk)
{
    Story story;
    story.site = desk.site.id;
    story.language = QStringLiteral("en-GB");
    story.headline = QStringLiteral("Harbour reopens");
    story.standfirst = QStringLiteral("Ferries resume on Monday.");
    story.slug = QStringLiteral("harbour-reopens");
    for (const char *text : {"The port of Elin reopened on Monday morning.", "Ferries leave at six from the east pier.",
                             "Freight waits until the crane is mended.", "The council meets again in the spring."})
        story.body.blocks.append(textBlock(BlockKind::Paragraph, words(text)));
    return waitFor(desk.test.services().library.create(story)).value();
}

auto saying(qsizetype block, const char *text)
{
    return [block, text = words(text)](Story &story) { story.body.blocks[block].spans = {Span{text, {}}}; };
}

QStringList paragraphs(const Story &story)
{
    QStringList all;
    for (const Block &block : story.body.blocks)
        all.append(plainText(block));
    return all;
}

} // namespace

class OutboxMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime::currentDateTimeUtc();
        const auto clock = [this] { return m_now; };
        m_mira = std::make_unique<Newsdesk>(m_folder->filePath(QStringLiteral("site")), clock);
        m_nadia = std::make_unique<Newsdesk>(m_folder->filePath(QStringLiteral("site")), clock);
        m_editor = std::make_unique<SiteEditor>(*m_mira);
        const Submission first = m_mira->send(harbour(*m_mira));
        QCOMPARE(first.state, SubmissionState::Done);
        m_post = first.result.postId;
        m_mine = first.story.id;
        m_editor->id = m_mine;
        QTRY_COMPARE(m_mira->stored(m_mine).remote, first.result);
        m_theirs = m_nadia->open(m_post);
        QVERIFY(!m_theirs.isEmpty());
    }

    void cleanup()
    {
        m_editor.reset();
        m_nadia.reset();
        m_mira.reset();
    }

    void changesOfDifferentParagraphsComeTogetherAndBothArePublished()
    {
        QCOMPARE(nadia(saying(1, "Ferries leave at seven from the east pier.")).state, SubmissionState::Done);
        const Submission blocked = mira(saying(3, "The council meets again in May."));
        QCOMPARE(blocked.state, SubmissionState::Blocked);

        const Merge merge = merged(blocked);
        QVERIFY(merge.isClean());
        QCOMPARE(merge.changes.size(), 2);
        QCOMPARE(merge.changes.first().by, Side::Theirs);
        QCOMPARE(merge.changes.last().by, Side::Mine);
        QCOMPARE(m_mira->outbox().blocked(), 1); // nothing goes by itself

        QCOMPARE(goOn(blocked, merge).state, SubmissionState::Done);
        const QStringList both{
            words("The port of Elin reopened on Monday morning."), words("Ferries leave at seven from the east pier."),
            words("Freight waits until the crane is mended."), words("The council meets again in May.")};
        QCOMPARE(paragraphs(m_editor->read(m_post)), both);
        QCOMPARE(paragraphs(m_mira->stored(m_mine)), both);
        const auto versions = waitFor(m_mira->test.services().library.versions(m_mine));
        QVERIFY(std::any_of(versions->begin(), versions->end(), [](const VersionSummary &version) {
            return version.reason == VersionReason::BeforeRestore;
        }));
    }

    void theSameWordsAreAskedAbout_data()
    {
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<QString>("line");
        QTest::newRow("mine") << Choice::Mine << words("Ferries leave at eight from the east pier.");
        QTest::newRow("theirs") << Choice::Theirs << words("Ferries leave at seven from the east pier.");
        QTest::newRow("own") << Choice::Own << words("Ferries leave at half past seven from the east pier.");
    }

    void theSameWordsAreAskedAbout()
    {
        QFETCH(Choice, choice);
        QFETCH(QString, line);
        QCOMPARE(nadia(saying(1, "Ferries leave at seven from the east pier.")).state, SubmissionState::Done);
        const Submission blocked = mira(saying(1, "Ferries leave at eight from the east pier."));
        const Merge merge = merged(blocked);
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.first().base, words("six"));
        QCOMPARE(merge.conflicts.first().theirs, words("seven"));
        QCOMPARE(merge.conflicts.first().mine, words("eight"));

        const auto tooEarly = waitFor(m_mira->outbox().goOnWith(blocked.id, merge, by));
        QCOMPARE(tooEarly.error().kind, Error::Kind::Invalid);
        const int number = merge.conflicts.first().number;
        const Merge settled =
            choice == Choice::Own ? resolve(merge, number, words("half past seven")) : resolve(merge, number, choice);
        QVERIFY(settled.isClean());
        QCOMPARE(goOn(blocked, settled).state, SubmissionState::Done);
        QCOMPARE(paragraphs(m_editor->read(m_post)).at(1), line);
        QCOMPARE(paragraphs(m_mira->stored(m_mine)).at(1), line);
    }

    void aParagraphThatWasRemovedThereAndChangedHereIsAskedAbout()
    {
        QCOMPARE(nadia([](Story &story) { story.body.blocks.removeAt(2); }).state, SubmissionState::Done);
        const Submission blocked = mira(saying(2, "Freight waits until the second crane is mended."));
        const Merge merge = merged(blocked);
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.first().kind, ConflictKind::RemovedThere);
        const Merge settled = resolve(merge, merge.conflicts.first().number, Choice::Mine);
        QCOMPARE(goOn(blocked, settled).state, SubmissionState::Done);
        QVERIFY(paragraphs(m_editor->read(m_post)).contains(words("Freight waits until the second crane is mended.")));
    }

    void worksAfterDaysWithoutAConnection()
    {
        m_mira->outbox().setOffline(true);
        const Story mine = m_mira->write(m_mine, saying(3, "The council meets again in May."));
        const auto id = waitFor(m_mira->outbox().submit(mine, Goal::Publish, by));
        QVERIFY(id.ok());
        for (const char *text : {"Ferries leave at seven.", "Ferries leave at eight.", "Ferries leave at nine."}) {
            m_now = m_now.addDays(1);
            m_editor->change(m_post, saying(1, text));
        }
        m_now = m_now.addDays(2);
        m_mira->outbox().setOffline(false);
        const Submission blocked = waitForEnd(m_mira->test, *id);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        const Merge merge = merged(blocked);
        QVERIFY(merge.isClean());
        QCOMPARE(goOn(blocked, merge).state, SubmissionState::Done);
        const QStringList now = paragraphs(m_editor->read(m_post));
        QCOMPARE(now.at(1), words("Ferries leave at nine."));
        QCOMPARE(now.at(3), words("The council meets again in May."));
    }

    void whatIsChangedBetweenTheMergeAndTheWriteIsMergedAnew()
    {
        QCOMPARE(nadia(saying(1, "Ferries leave at seven from the east pier.")).state, SubmissionState::Done);
        const Submission blocked = mira(saying(1, "Ferries leave at eight from the east pier."));
        const Merge first = merged(blocked);
        QCOMPARE(first.conflicts.size(), 1);
        m_editor->change(m_post, saying(0, "The port of Elin reopened on Monday at last."));

        const Submission again = goOn(blocked, resolveAll(first, Choice::Mine));
        QCOMPARE(again.state, SubmissionState::Blocked);
        QCOMPARE(paragraphs(m_editor->read(m_post)).at(0), words("The port of Elin reopened on Monday at last."));
        const Merge second = merged(again);
        QVERIFY2(second.isClean(), "what was answered is not asked again");
        QCOMPARE(goOn(again, second).state, SubmissionState::Done);
        const QStringList now = paragraphs(m_editor->read(m_post));
        QCOMPARE(now.at(0), words("The port of Elin reopened on Monday at last."));
        QCOMPARE(now.at(1), words("Ferries leave at eight from the east pier."));
    }

    void whatWasWrittenOnHereMeanwhileStays()
    {
        QCOMPARE(nadia(saying(1, "Ferries leave at seven from the east pier.")).state, SubmissionState::Done);
        const Submission blocked = mira(saying(3, "The council meets again in May."));
        const Merge merge = merged(blocked);
        m_mira->write(m_mine, saying(0, "The port of Elin reopened, and stays open."));
        QCOMPARE(goOn(blocked, merge).state, SubmissionState::Done);
        const QStringList here = paragraphs(m_mira->stored(m_mine));
        QCOMPARE(here.at(0), words("The port of Elin reopened, and stays open."));
        QCOMPARE(here.at(1), words("Ferries leave at seven from the east pier."));
        QCOMPARE(here.at(3), words("The council meets again in May."));
    }

    void survivesARestart()
    {
        QCOMPARE(nadia(saying(1, "Ferries leave at seven from the east pier.")).state, SubmissionState::Done);
        const Submission blocked = mira(saying(3, "The council meets again in May."));
        m_editor.reset();
        m_mira->test.restart();
        QTRY_VERIFY(!m_mira->outbox().submissions().isEmpty());
        m_editor = std::make_unique<SiteEditor>(*m_mira);
        m_editor->id = m_mine;
        const Merge merge = merged(blocked);
        QVERIFY(merge.isClean());
        QCOMPARE(goOn(blocked, merge).state, SubmissionState::Done);
    }

    void withoutACommonStateItSaysSo()
    {
        const Story mine = m_mira->stored(m_mine);
        QCOMPARE(mira(saying(1, "Ferries leave at seven from the east pier.")).state, SubmissionState::Done);
        Story stale = mine; // of a copy that is no longer the one that is kept
        stale.body.blocks[3].spans = {Span{words("The council meets again in May."), {}}};
        const Submission blocked = m_mira->send(stale);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(waitFor(m_mira->outbox().merge(blocked.id)).error().kind, Error::Kind::Invalid);
    }

    void mineReplacesTheCopyThatWasSeenAndNoLaterOne()
    {
        QCOMPARE(nadia(saying(1, "Ferries leave at seven from the east pier.")).state, SubmissionState::Done);
        const Submission blocked = mira(saying(1, "Ferries leave at eight from the east pier."));
        const auto seen = waitFor(m_mira->outbox().bothTexts(blocked.id));
        QVERIFY(seen.ok());
        m_editor->change(m_post, saying(0, "The port of Elin reopened on Monday at last."));
        m_mira->outbox().keepMine(blocked.id, seen->theirs.remote);
        QCOMPARE(waitForEnd(m_mira->test, blocked.id).state, SubmissionState::Blocked);
        QCOMPARE(paragraphs(m_editor->read(m_post)).at(0), words("The port of Elin reopened on Monday at last."));
    }

    void inALongHistoryNoWordIsLost()
    {
        QRandomGenerator chance(20260314);
        QStringList accepted;
        for (int round = 0; round < 20; ++round) {
            const QString word = QStringLiteral("pier%1").arg(round);
            const bool intoText = chance.bounded(2) == 0;
            const qsizetype at = chance.bounded(4);
            const auto add = [&](Story &story) {
                if (intoText && plainText(story.body.blocks.at(at)).size() > 0)
                    story.body.blocks[at].spans.append(Span{QString(QLatin1Char(' ') + word), {}});
                else
                    story.body.blocks.insert(at, textBlock(BlockKind::Paragraph, word));
            };
            const int who = chance.bounded(3);
            if (who == 2) {
                m_editor->change(m_post, add);
            } else {
                Newsdesk &desk = who == 0 ? *m_mira : *m_nadia;
                const StoryId story = who == 0 ? m_mine : m_theirs;
                Submission sent = desk.send(desk.write(story, add));
                for (int again = 0; sent.state == SubmissionState::Blocked && again < 3; ++again) {
                    const auto merge = waitFor(desk.outbox().merge(sent.id));
                    QVERIFY2(merge.ok(), merge ? "" : qPrintable(merge.error().detail));
                    QVERIFY(waitFor(desk.outbox().goOnWith(sent.id, resolveAll(*merge, Choice::Both), by)).ok());
                    sent = waitForEnd(desk.test, sent.id);
                }
                QCOMPARE(sent.state, SubmissionState::Done);
                QTRY_COMPARE(desk.stored(story).remote, sent.result);
            }
            accepted.append(word);
            const QString there = paragraphs(m_editor->read(m_post)).join(QLatin1Char(' '));
            for (const QString &one : std::as_const(accepted))
                QVERIFY2(there.split(QLatin1Char(' ')).contains(one),
                         qPrintable(QStringLiteral("round %1 lost %2: %3").arg(round).arg(one, there)));
        }
    }

private:
    template <typename Change>
    Submission mira(Change change)
    {
        return m_mira->send(m_mira->write(m_mine, change));
    }

    template <typename Change>
    Submission nadia(Change change)
    {
        return m_nadia->send(m_nadia->write(m_theirs, change));
    }

    Merge merged(const Submission &blocked)
    {
        const auto merge = waitFor(m_mira->outbox().merge(blocked.id));
        if (!merge)
            qWarning("%s", qPrintable(merge.error().detail));
        return merge ? *merge : Merge{};
    }

    Submission goOn(const Submission &blocked, const Merge &merge)
    {
        const auto going = waitFor(m_mira->outbox().goOnWith(blocked.id, merge, by));
        if (!going)
            qWarning("%s", qPrintable(going.error().detail));
        const Submission ended = waitForEnd(m_mira->test, blocked.id);
        return ended;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<Newsdesk> m_mira;
    std::unique_ptr<Newsdesk> m_nadia;
    std::unique_ptr<SiteEditor> m_editor;
    QString m_post;
    StoryId m_mine;
    StoryId m_theirs; // the same story in Nadia's library
};

QTEST_MAIN(OutboxMergeTest)
#include "outbox_merge_test.moc"
