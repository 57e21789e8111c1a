// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two people and the site's own editor change one story: what comes together by itself, what a person is asked, and
// that no word of anybody is lost. Over a folder site that two libraries share.
#include "workflow/conflict_history.h"

using namespace core;
using support::harbourStory;
using support::Newsdesk;
using support::paragraphsOf;
using support::SiteEditor;
using support::waitFor;
using support::waitForEnd;
using workflow::Outbox;

namespace {

const QString by = QStringLiteral("M. Adler");

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

auto saying(qsizetype block, const char *text)
{
    return [block, text = words(text)](Story &story) { story.body.blocks[block].spans = {Span{text, {}}}; };
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
        const Submission first = m_mira->send(harbourStory(*m_mira));
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
        QCOMPARE(paragraphsOf(m_editor->read(m_post)), both);
        QCOMPARE(paragraphsOf(m_mira->stored(m_mine)), both);
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
        QCOMPARE(paragraphsOf(m_editor->read(m_post)).at(1), line);
        QCOMPARE(paragraphsOf(m_mira->stored(m_mine)).at(1), line);
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
        QVERIFY(
            paragraphsOf(m_editor->read(m_post)).contains(words("Freight waits until the second crane is mended.")));
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
        const QStringList now = paragraphsOf(m_editor->read(m_post));
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
        QCOMPARE(paragraphsOf(m_editor->read(m_post)).at(0), words("The port of Elin reopened on Monday at last."));
        const Merge second = merged(again);
        QVERIFY2(second.isClean(), "what was answered is not asked again");
        QCOMPARE(goOn(again, second).state, SubmissionState::Done);
        const QStringList now = paragraphsOf(m_editor->read(m_post));
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
        const QStringList here = paragraphsOf(m_mira->stored(m_mine));
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
        QCOMPARE(paragraphsOf(m_editor->read(m_post)).at(0), words("The port of Elin reopened on Monday at last."));
    }

    // conflict_histories_bench does it a thousand times, on a real WordPress.
    void inALongHistoryNoWordIsLost()
    {
        QTemporaryDir folder;
        Newsdesk mira(folder.filePath(QStringLiteral("site")));
        Newsdesk nadia(folder.filePath(QStringLiteral("site")));
        support::ConflictHistory history(mira, nadia, support::editorOf(mira), 20260314);
        QCOMPARE(history.begin(), QString());
        while (history.rounds() < 30)
            QCOMPARE(history.round(), QString());
        QVERIFY(history.conflicts() > 5 && history.accepted() > 15);
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
