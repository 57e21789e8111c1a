// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is changed in the editor of a real WordPress while somebody writes here: put together by block and word, and
// what the site's own plugins make of all texts is nobody's change.
#include "workflow/altered_site.h"
#include "workflow/conflict_history.h"

using namespace core;
using support::AlteredSite;
using support::houseStyle;
using support::waitFor;
using support::waitForEnd;

class OutboxMergeSiteTest : public QObject, private AlteredSite
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }
    void init() { startAfresh(); }
    void cleanup() { m_test.reset(); }

    void theEditorsWordsAndMineAreBothPublished()
    {
        const Submission first = published();
        inTheEditor(first, QStringLiteral("The boats leave at six."), QStringLiteral("The boats leave at seven."));
        const Merge merge = blockedMerge(first, QStringLiteral("Freight moves again."));
        QVERIFY(merge.isClean());
        QCOMPARE(changedBy(merge, Side::Theirs), 1);
        QCOMPARE(changedBy(merge, Side::Mine), 1);
        QCOMPARE(goOn(merge).state, SubmissionState::Done);
        const QByteArray now = textOf(first.story);
        QVERIFY2(now.contains("at seven") && now.contains("Freight moves again."), now.constData());
    }

    void theSameWordsAreAskedAbout()
    {
        const Submission first = published();
        inTheEditor(first, QStringLiteral("Freight stood still."), QStringLiteral("Freight stood idle."));
        const Merge merge = blockedMerge(first, QStringLiteral("Freight stood waiting."));
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.first().theirs, QStringLiteral("idle"));
        QCOMPARE(merge.conflicts.first().mine, QStringLiteral("waiting"));
        QCOMPARE(goOn(resolveAll(merge, Choice::Theirs)).state, SubmissionState::Done);
        QVERIFY(textOf(first.story).contains("Freight stood idle."));
    }

    void whatAPluginMakesOfTheTextIsNoChangeOfAnybody()
    {
        const Submission altered = alteredUpdate(); // "per cent" has become "%" there
        inTheEditor(altered, QStringLiteral("The boats leave at six."), QStringLiteral("The boats leave at seven."));
        Story mine = asSent(altered);
        mine.body.blocks[1].spans = {{QStringLiteral("What came next"), {}}};
        m_blocked = sent(mine);
        QCOMPARE(m_blocked.state, SubmissionState::Blocked);
        const Merge merge = merged();
        QVERIFY(merge.isClean());
        QCOMPARE(changedBy(merge, Side::Theirs), 1); // the boats, not the per cent
        QCOMPARE(goOn(merge).state, SubmissionState::Done);
        const QByteArray now = textOf(mine);
        QVERIFY2(now.contains("at seven") && now.contains("What came next") && now.contains("9 %"), now.constData());
    }

    void aTagThatWasGivenThereStays()
    {
        const Submission first = published();
        m_server.evaluate(QStringLiteral("wp_set_post_tags(%1, 'quay', true); return wp_update_post(['ID' => %1, "
                                         "'post_title' => 'Freight and boats']);")
                              .arg(first.result.postId));
        const Merge merge = blockedMerge(first, QStringLiteral("Freight moves again."));
        QVERIFY(merge.isClean());
        QCOMPARE(merge.merged.headline, QStringLiteral("Freight and boats"));
        QCOMPARE(goOn(merge).state, SubmissionState::Done);
        const QString tags = m_server
                                 .evaluate(QStringLiteral("return implode(',', wp_get_post_tags(%1, ['fields' => "
                                                          "'names']));")
                                               .arg(first.result.postId))
                                 .toString();
        QCOMPARE(tags, QStringLiteral("quay"));
    }

    void inALongHistoryNoWordIsLost()
    {
        support::Newsdesk mira(m_server, QStringLiteral("editor"));
        support::Newsdesk nadia(m_server, QStringLiteral("admin"));
        support::ConflictHistory history(mira, nadia, support::editorOf(m_server), 20260315);
        QCOMPARE(history.begin(), QString());
        while (history.rounds() < 20)
            QCOMPARE(history.round(), QString());
        QVERIFY(history.conflicts() > 3 && history.accepted() > 8);
    }

private:
    void inTheEditor(const Submission &of, const QString &from, const QString &to)
    {
        m_server.evaluate(QStringLiteral("return wp_update_post(['ID' => %1, 'post_content' => str_replace('%2', '%3', "
                                         "get_post(%1)->post_content)]);")
                              .arg(of.result.postId, from, to));
    }

    Merge merged()
    {
        const auto merge = waitFor(outbox().merge(m_blocked.id), 60'000);
        if (!merge)
            qWarning("%s", qPrintable(merge.error().detail));
        return merge ? *merge : Merge{};
    }

    Merge blockedMerge(const Submission &of, const QString &firstParagraph)
    {
        Story mine = stored(of);
        mine.body.blocks.first().spans = {{firstParagraph, {}}};
        m_blocked = sent(mine);
        return m_blocked.state == SubmissionState::Blocked ? merged() : Merge{};
    }

    Submission goOn(const Merge &merge)
    {
        const auto going = waitFor(outbox().goOnWith(m_blocked.id, merge, QStringLiteral("M. Adler")));
        if (!going)
            qWarning("%s", qPrintable(going.error().detail));
        return waitForEnd(*m_test, m_blocked.id);
    }

    static qsizetype changedBy(const Merge &merge, Side side)
    {
        return std::count_if(merge.changes.cbegin(), merge.changes.cend(),
                             [side](const Change &change) { return change.by == side; });
    }

    Submission m_blocked;
};

QTEST_MAIN(OutboxMergeSiteTest)
#include "outbox_merge_site_test.moc"
