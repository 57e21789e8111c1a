// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story_json.h"
#include "support/test_services.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/find_stories_sheet.h"
#include "ui/theme/theme.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/sites.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace ui;
using support::waitFor;

namespace {

// All that a person wrote, without what a save counts.
QByteArray written(core::Story story)
{
    story.revision = 0;
    story.modified = {};
    return core::toBytes(core::toJson(story));
}

} // namespace

// Finding and replacing in all stories, driven in the window as a person would.
class FindStoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsAndGoesToThePlace();
    void enterOnAPlaceOpensIt();
    void saysWhereInTheStoryItWasFound();
    void findsArabicAndPersianInEveryForm();
    void replacesInTheChosenStoriesAndTakesItBackWhole();
    void theOpenStoryIsChangedOnItsPage();
    void undoReachesAStoryThatIsNotOpenAnyMore();
    void whatWasGoneOnWithIsLeftAlone();
    void aStoryThatIsBeingSentIsLeftAlone();
    void saysWhenReadersKeepAnotherCopy();
    void anExpressionWithGroups();
    void anExpressionThatTakesForEverIsSaidToDoSo();
    void whatIsNoExpressionIsSaidToBeNone();
    void canBeStopped();

private:
    core::Story make(const QString &headline, const QStringList &paragraphs, core::Story base = {});
    [[nodiscard]] core::Story stored(const core::StoryId &id);
    FindStoriesSheet *ask(const QString &words, bool replaces = false, const QString &with = {});
    void waitForEnd();
    [[nodiscard]] QTreeWidgetItem *storyItem(const QString &headline);
    void openStory(const core::StoryId &id);
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_window->findChild<FindStoriesSheet *>()->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the sheet", name);
        return found;
    }

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void FindStoriesTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory(), *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor([&] { return m_window->session().isOpen(); }));
}

void FindStoriesTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

core::Story FindStoriesTest::make(const QString &headline, const QStringList &paragraphs, core::Story base)
{
    base.headline = headline;
    if (base.language.isEmpty())
        base.language = QStringLiteral("en-GB");
    for (const QString &paragraph : paragraphs)
        base.body.blocks.append(core::textBlock(core::BlockKind::Paragraph, paragraph));
    const auto made = waitFor(m_services->services().library.create(base));
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

core::Story FindStoriesTest::stored(const core::StoryId &id)
{
    const auto opened = waitFor(m_services->services().library.load(id));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return opened->story;
}

FindStoriesSheet *FindStoriesTest::ask(const QString &words, bool replaces, const QString &with)
{
    m_window
        ->findChild<QAction *>(replaces ? QStringLiteral("action.replaceInAll") : QStringLiteral("action.findInAll"))
        ->trigger();
    auto *sheet = m_window->findChild<FindStoriesSheet *>();
    if (!sheet || !sheet->isVisible())
        qFatal("no sheet");
    part<QLineEdit>("storiesWords")->setText(words);
    part<QLineEdit>("storiesWith")->setText(with);
    QTest::keyClick(part<QLineEdit>("storiesWords"), Qt::Key_Return);
    waitForEnd();
    return sheet;
}

void FindStoriesTest::waitForEnd()
{
    if (!QTest::qWaitFor([&] { return !part<QPushButton>("storiesStopButton")->isVisible(); }, 20'000))
        qFatal("it never ends");
}

QTreeWidgetItem *FindStoriesTest::storyItem(const QString &headline)
{
    auto *tree = part<QTreeWidget>("storiesTree");
    for (int number = 0; number < tree->topLevelItemCount(); ++number) {
        if (tree->topLevelItem(number)->text(0) == headline)
            return tree->topLevelItem(number);
    }
    return nullptr;
}

void FindStoriesTest::openStory(const core::StoryId &id)
{
    m_window->openStory(id);
    QVERIFY(QTest::qWaitFor([&] { return m_window->session().id() == id; }));
}

void FindStoriesTest::findsAndGoesToThePlace()
{
    make(QStringLiteral("The quay"), {QStringLiteral("First."), QStringLiteral("A zebrafish in the quay wall.")});
    const core::Story other = make(QStringLiteral("Zebrafish"), {QStringLiteral("Nothing else.")});
    ask(QStringLiteral("zebrafish"));
    auto *tree = part<QTreeWidget>("storiesTree");
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(part<QLabel>("storiesCount")->text(), QStringLiteral("2 places in 2 stories"));
    QVERIFY(!part<QPushButton>("storiesReplaceButton")->isVisible());

    QTreeWidgetItem *item = storyItem(QStringLiteral("The quay"));
    QVERIFY(item);
    tree->setCurrentItem(item->child(0));
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor(
        [&] { return m_window->page().textEdit()->textCursor().selectedText() == QStringLiteral("zebrafish"); }));
    QVERIFY(m_window->session().id() != other.id);
    QVERIFY(m_window->findChild<FindStoriesSheet *>()->isVisible()); // one goes on from there
}

void FindStoriesTest::enterOnAPlaceOpensIt()
{
    const core::Story story = make(QStringLiteral("A zebrafish swims"), {QStringLiteral("x")});
    ask(QStringLiteral("zebrafish"));
    QTest::keyClick(part<QLineEdit>("storiesWords"), Qt::Key_Down); // from the words into the places
    QTest::keyClick(part<QTreeWidget>("storiesTree"), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return m_window->session().id() == story.id; }));
    QTRY_COMPARE(m_window->page().textEdit()->textCursor().selectedText(), QStringLiteral("zebrafish"));
}

void FindStoriesTest::saysWhereInTheStoryItWasFound()
{
    core::Block picture = core::textBlock(core::BlockKind::Picture, {});
    picture.picture.alt = QStringLiteral("A zebrafish in a glass");
    core::Block note = core::textBlock(core::BlockKind::DeskNote, QStringLiteral("Which zebrafish?"));
    core::Story base;
    base.body.blocks = {picture, note};
    base.tags = {QStringLiteral("Zebrafish")};
    const core::Story story = make(QStringLiteral("Glass"), {QStringLiteral("In the text: zebrafish.")}, base);
    ask(QStringLiteral("zebrafish"));
    const QTreeWidgetItem *item = storyItem(QStringLiteral("Glass"));
    QVERIFY(item);
    QStringList told;
    for (int place = 0; place < item->childCount(); ++place)
        told.append(item->child(place)->data(0, Qt::AccessibleTextRole).toString());
    QCOMPARE(told, (QStringList{QStringLiteral("Alternative text: A zebrafish in a glass"),
                                QStringLiteral("Note to the desk: Which zebrafish?"),
                                QStringLiteral("In the text: zebrafish."), QStringLiteral("Tags: Zebrafish")}));
    QCOMPARE(item->child(0)->toolTip(0), QStringLiteral("Alternative text"));

    // A tag is found and not replaced, and the words stand in the others as one step that is taken back.
    ask(QStringLiteral("zebrafish"), true, QStringLiteral("pike"));
    QCOMPARE(part<QLabel>("storiesCount")->text(), QStringLiteral("3 places in 1 story"));
    QTest::mouseClick(part<QPushButton>("storiesReplaceButton"), Qt::LeftButton);
    waitForEnd();
    QCOMPARE(stored(story.id).body.blocks.first().picture.alt, QStringLiteral("A pike in a glass"));
    QCOMPARE(stored(story.id).tags, base.tags);
    QTest::mouseClick(part<QPushButton>("storiesUndoButton"), Qt::LeftButton);
    QTRY_COMPARE(written(stored(story.id)), written(story));
}

void FindStoriesTest::findsArabicAndPersianInEveryForm()
{
    core::Story persian;
    persian.language = QStringLiteral("fa");
    make(QStringLiteral("یک"), {QStringLiteral("کِتابخانهٔ زرافه‌ها")}, persian);
    ask(QStringLiteral("كتابخانه زرافه ها")); // Arabic kaf, spaces, no signs
    QCOMPARE(part<QTreeWidget>("storiesTree")->topLevelItemCount(), 1);
}

void FindStoriesTest::replacesInTheChosenStoriesAndTakesItBackWhole()
{
    core::Block opaque;
    opaque.id = core::newId<core::BlockId>();
    opaque.kind = core::BlockKind::Opaque;
    opaque.origin.source = "<!-- wp:x -->zebrafish<!-- /wp:x -->";
    core::Story base;
    base.body.blocks = {opaque};
    QList<core::Story> stories;
    for (const char *name : {"One", "Two", "Three"})
        stories << make(QString::fromLatin1(name), {QStringLiteral("A zebrafish, Zebrafish.")}, base);
    ask(QStringLiteral("zebrafish"), true, QStringLiteral("pike"));
    QCOMPARE(part<QPushButton>("storiesReplaceButton")->text(), QStringLiteral("Replace in 3 stories"));
    storyItem(QStringLiteral("Two"))->setCheckState(0, Qt::Unchecked);
    QCOMPARE(part<QPushButton>("storiesReplaceButton")->text(), QStringLiteral("Replace in 2 stories"));
    QTest::mouseClick(part<QPushButton>("storiesReplaceButton"), Qt::LeftButton);
    waitForEnd();
    QVERIFY2(part<QLabel>("storiesDone")->text().startsWith(QStringLiteral("Replaced: 4 places in 2 stories.")),
             qPrintable(part<QLabel>("storiesDone")->text()));
    QCOMPARE(core::plainText(stored(stories.at(0).id).body), QStringLiteral("A pike, pike."));
    QCOMPARE(written(stored(stories.at(1).id)), written(stories.at(1)));
    QCOMPARE(stored(stories.at(2).id).body.blocks.first(), opaque);
    const auto versions = waitFor(m_services->services().library.versions(stories.at(0).id));
    QVERIFY(versions.ok());
    QCOMPARE(versions->first().reason, core::VersionReason::BeforeReplacing);

    QTest::mouseClick(part<QPushButton>("storiesUndoButton"), Qt::LeftButton);
    QTRY_VERIFY(!part<QPushButton>("storiesUndoButton")->isVisible());
    QTRY_COMPARE(written(stored(stories.at(0).id)), written(stories.at(0)));
    for (const core::Story &story : stories)
        QCOMPARE(written(stored(story.id)), written(story));
}

void FindStoriesTest::theOpenStoryIsChangedOnItsPage()
{
    const core::Story open = make(QStringLiteral("Open zebrafish"), {QStringLiteral("One zebrafish.")});
    const core::Story other = make(QStringLiteral("Other"), {QStringLiteral("One zebrafish.")});
    openStory(open.id);
    // Not on disk yet when one begins to look.
    QTextCursor cursor = m_window->page().textEdit()->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral(" Another zebrafish."));
    const core::Story typed = m_window->page().story();
    ask(QStringLiteral("zebrafish"), true, QStringLiteral("pike"));
    QCOMPARE(part<QLabel>("storiesCount")->text(), QStringLiteral("4 places in 2 stories"));
    QTest::mouseClick(part<QPushButton>("storiesReplaceButton"), Qt::LeftButton);
    waitForEnd();
    QVERIFY(part<QLabel>("storiesDone")->text().startsWith(QStringLiteral("Replaced: 4 places in 2 stories.")));
    QCOMPARE(m_window->page().story().headline, QStringLiteral("Open pike"));
    QCOMPARE(core::plainText(m_window->page().story().body), QStringLiteral("One pike. Another pike."));
    QVERIFY(m_window->page().actions().undo->text().contains(QStringLiteral("Replace in all stories")));
    QTRY_COMPARE(stored(open.id).headline, QStringLiteral("Open pike"));

    QTest::mouseClick(part<QPushButton>("storiesUndoButton"), Qt::LeftButton);
    QTRY_VERIFY(!part<QPushButton>("storiesUndoButton")->isVisible());
    QCOMPARE(written(m_window->page().story()), written(typed));
    QTRY_COMPARE(written(stored(other.id)), written(other));
    QVERIFY(m_window->page().actions().redo->isEnabled());
}

void FindStoriesTest::undoReachesAStoryThatIsNotOpenAnyMore()
{
    const core::Story open = make(QStringLiteral("Open zebrafish"), {QStringLiteral("One zebrafish.")});
    const core::Story other = make(QStringLiteral("Other"), {QStringLiteral("One zebrafish.")});
    openStory(open.id);
    ask(QStringLiteral("zebrafish"), true, QStringLiteral("pike"));
    QTest::mouseClick(part<QPushButton>("storiesReplaceButton"), Qt::LeftButton);
    waitForEnd();
    openStory(other.id);
    QTRY_COMPARE(stored(open.id).headline, QStringLiteral("Open pike"));
    QTest::mouseClick(part<QPushButton>("storiesUndoButton"), Qt::LeftButton);
    QTRY_COMPARE(written(stored(open.id)), written(open));
}

void FindStoriesTest::whatWasGoneOnWithIsLeftAlone()
{
    const core::Story story = make(QStringLiteral("One"), {QStringLiteral("One zebrafish.")});
    ask(QStringLiteral("zebrafish"), true, QStringLiteral("pike"));
    QTest::mouseClick(part<QPushButton>("storiesReplaceButton"), Qt::LeftButton);
    waitForEnd();
    openStory(story.id);
    m_window->page().jumpTo(core::Field::Headline);
    QTest::keyClicks(m_window->page().textEdit(), QStringLiteral("!"));
    QTRY_VERIFY(stored(story.id).headline.contains(QLatin1Char('!')));
    QTest::mouseClick(part<QPushButton>("storiesUndoButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("storiesDone")->text().contains(QStringLiteral("left alone")));
    QCOMPARE(core::plainText(stored(story.id).body), QStringLiteral("One pike."));
}

void FindStoriesTest::aStoryThatIsBeingSentIsLeftAlone()
{
    core::Story base;
    base.site = m_services->services().sites.defaultSite().id;
    const core::Story story = make(QStringLiteral("On its way"), {QStringLiteral("One zebrafish.")}, base);
    make(QStringLiteral("Here"), {QStringLiteral("One zebrafish.")});
    m_services->services().outbox.setOffline(true); // so that it stays on its way
    QVERIFY(waitFor(m_services->services().outbox.submit(story, core::Goal::Publish, QStringLiteral("C. Dale"))).ok());
    ask(QStringLiteral("zebrafish"), true, QStringLiteral("pike"));
    QTreeWidgetItem *item = storyItem(QStringLiteral("On its way"));
    QVERIFY(item);
    QCOMPARE(item->checkState(0), Qt::Unchecked);
    QVERIFY(!(item->flags() & Qt::ItemIsUserCheckable));
    QTest::mouseClick(part<QPushButton>("storiesReplaceButton"), Qt::LeftButton);
    waitForEnd();
    QCOMPARE(core::plainText(stored(story.id).body), QStringLiteral("One zebrafish."));
}

void FindStoriesTest::saysWhenReadersKeepAnotherCopy()
{
    core::Story base;
    base.stage = core::Stage::Published;
    base.remote.postId = QStringLiteral("12");
    const core::Story story = make(QStringLiteral("Out"), {QStringLiteral("One zebrafish.")}, base);
    ask(QStringLiteral("zebrafish"), true, QStringLiteral("pike"));
    QVERIFY(storyItem(QStringLiteral("Out"))
                ->data(0, Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("readers keep what is on the site")));
    QTest::mouseClick(part<QPushButton>("storiesReplaceButton"), Qt::LeftButton);
    waitForEnd();
    QCOMPARE(stored(story.id).remote, story.remote);
    QCOMPARE(m_services->services().outbox.submissions().size(), 0);
}

void FindStoriesTest::anExpressionWithGroups()
{
    const core::Story story = make(QStringLiteral("Dates"), {QStringLiteral("On 2031-03-01 and 2031-04-02.")});
    ask(QStringLiteral("zebrafish"));
    part<QToolButton>("storiesExpressionButton")->setChecked(true);
    ask(QStringLiteral("(2031)-(\\d+)-(\\d+)"), true, QStringLiteral("$3.$2.$1"));
    QTreeWidgetItem *item = storyItem(QStringLiteral("Dates"));
    QVERIFY(item);
    QVERIFY(item->child(1)->data(0, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("becomes: 02.04.2031")));
    QTest::mouseClick(part<QPushButton>("storiesReplaceButton"), Qt::LeftButton);
    waitForEnd();
    QCOMPARE(core::plainText(stored(story.id).body), QStringLiteral("On 01.03.2031 and 02.04.2031."));
}

void FindStoriesTest::anExpressionThatTakesForEverIsSaidToDoSo()
{
    make(QStringLiteral("Long"), {QString(QString(30'000, QLatin1Char('a')) + QLatin1Char('b'))});
    ask(QStringLiteral("zebrafish"));
    part<QToolButton>("storiesExpressionButton")->setChecked(true);
    ask(QStringLiteral("^(a|aa)+$"));
    QCOMPARE(part<QLabel>("storiesCount")->text(), QStringLiteral("This expression takes too long. Make it simpler."));
}

void FindStoriesTest::whatIsNoExpressionIsSaidToBeNone()
{
    ask(QStringLiteral("zebrafish"));
    part<QToolButton>("storiesExpressionButton")->setChecked(true);
    ask(QStringLiteral("(a"));
    QCOMPARE(part<QLabel>("storiesCount")->text(), QStringLiteral("This is not a regular expression."));
}

void FindStoriesTest::canBeStopped()
{
    for (int number = 0; number < 60; ++number)
        make(QString::number(number), {QStringLiteral("zebrafish")});
    m_window->findChild<QAction *>(QStringLiteral("action.findInAll"))->trigger();
    auto *sheet = m_window->findChild<FindStoriesSheet *>();
    QSignalSpy cancelled(sheet, &FindStoriesSheet::cancelWanted);
    part<QToolButton>("storiesExpressionButton")->setChecked(true);
    part<QLineEdit>("storiesWords")->setText(QStringLiteral("z.b"));
    QTest::keyClick(part<QLineEdit>("storiesWords"), Qt::Key_Return);
    QVERIFY(part<QPushButton>("storiesStopButton")->isVisible());
    QVERIFY(part<QProgressBar>("storiesProgress")->isVisible());
    QTest::mouseClick(part<QPushButton>("storiesStopButton"), Qt::LeftButton);
    waitForEnd();
    QVERIFY(!cancelled.isEmpty());
    const int shown = part<QTreeWidget>("storiesTree")->topLevelItemCount();
    QTest::qWait(100); // nothing of the old search comes after it was stopped
    QCOMPARE(part<QTreeWidget>("storiesTree")->topLevelItemCount(), shown);
}

QTEST_MAIN(FindStoriesTest)
#include "find_stories_test.moc"
