// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/story_list_delegate.h"
#include "ui/frame/story_list_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

// A library of so many stories that answers later, as the real one does.
class FakeLibrary
{
public:
    explicit FakeLibrary(int count)
    {
        for (int i = 0; i < count; ++i)
            stories << story(i);
    }

    static core::StorySummary story(int i)
    {
        core::StorySummary summary;
        summary.id = {QStringLiteral("story%1").arg(i)};
        summary.headline = QStringLiteral("Headline %1").arg(i);
        return summary;
    }

    QFuture<StoryListModel::Stories> list(const core::StoryFilter &filter)
    {
        asked << filter;
        QPromise<StoryListModel::Stories> promise;
        promise.start();
        promise.addResult(StoryListModel::Stories(stories.mid(filter.offset, filter.limit)));
        promise.finish();
        return promise.future();
    }

    QList<core::StorySummary> stories;
    QList<core::StoryFilter> asked;
};

QStringList idsOf(const StoryListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.summary(model.index(row)).id.value;
    return ids;
}

} // namespace

class StoryListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPageByPage();
    void changesInPlaceKeepTheSelection();
    void onlyTheNewestQuestionIsAnswered();
    void storyThatMovedMeanwhileIsNotShownTwice();
    void marksInSnippetsBecomeRanges();
};

void StoryListModelTest::readsPageByPage()
{
    FakeLibrary library(100'000);
    StoryListModel model([&](const core::StoryFilter &filter) { return library.list(filter); });
    QVERIFY(!model.canFetchMore({}));
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), StoryListModel::pageSize);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one question at a time
    QTRY_COMPARE(model.rowCount(), 2 * StoryListModel::pageSize);
    for (const core::StoryFilter &filter : std::as_const(library.asked))
        QCOMPARE(filter.limit, StoryListModel::pageSize);
}

void StoryListModelTest::changesInPlaceKeepTheSelection()
{
    FakeLibrary library(5);
    StoryListModel model([&](const core::StoryFilter &filter) { return library.list(filter); });
    QAbstractItemModelTester tester(&model);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 5);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2), QItemSelectionModel::ClearAndSelect);

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    // The selected one moves to the top, one goes, one comes, one has a new headline.
    library.stories = {FakeLibrary::story(2), FakeLibrary::story(9), FakeLibrary::story(0), FakeLibrary::story(1),
                       FakeLibrary::story(4)};
    library.stories[3].headline = QStringLiteral("Another");
    QSignalSpy loaded(&model, &StoryListModel::loaded);
    model.refresh();
    QVERIFY(loaded.wait());
    QCOMPARE(idsOf(model), QStringList({QStringLiteral("story2"), QStringLiteral("story9"), QStringLiteral("story0"),
                                        QStringLiteral("story1"), QStringLiteral("story4")}));
    QCOMPARE(model.summary(model.index(3)).headline, QStringLiteral("Another"));
    QCOMPARE(model.summary(selection.currentIndex()).id.value, QStringLiteral("story2"));
    QCOMPARE(selection.selectedIndexes().size(), 1);
    QCOMPARE(reset.count(), 0);
}

void StoryListModelTest::onlyTheNewestQuestionIsAnswered()
{
    FakeLibrary library(3);
    StoryListModel model([&](const core::StoryFilter &filter) { return library.list(filter); });
    model.setFilter({});
    library.stories = {FakeLibrary::story(7)};
    core::StoryFilter filter;
    filter.text = QStringLiteral("seven");
    QSignalSpy loaded(&model, &StoryListModel::loaded);
    model.setFilter(filter);
    QVERIFY(loaded.wait());
    QCOMPARE(idsOf(model), QStringList(QStringLiteral("story7")));
    QTest::qWait(0);
    QCOMPARE(loaded.count(), 1);
}

void StoryListModelTest::storyThatMovedMeanwhileIsNotShownTwice()
{
    FakeLibrary library(150);
    StoryListModel model([&](const core::StoryFilter &filter) { return library.list(filter); });
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 100);
    library.stories.move(149, 0); // saved on another desk while we scrolled
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 149);
    const QStringList ids = idsOf(model);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 149);
}

void StoryListModelTest::marksInSnippetsBecomeRanges()
{
    const Snippet snippet = snippetOf(QStringLiteral("the \uE000port\uE001 of\n\uE000Elin\uE001"));
    QCOMPARE(snippet.text, QStringLiteral("the port of Elin"));
    QCOMPARE(snippet.found, (QList<std::pair<int, int>>{{4, 4}, {12, 4}}));
}

QTEST_GUILESS_MAIN(StoryListModelTest)
#include "story_list_model_test.moc"
