// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_services.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_line.h"
#include "ui/frame/story_list.h"
#include "ui/frame/story_list_model.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTextEdit>

using namespace ui;
using support::waitFor;

namespace {

// A preview that remembers what it was given.
class FakePane : public PreviewPane
{
public:
    using PreviewPane::PreviewPane;
    void setPage(const QByteArray &html) override { pages << html; }
    void setArticle(const QByteArray &html) override { articles << html; }
    void scrollToBlock(const QString &block) override { blocks << block; }
    void setWidth(PreviewWidth value) override { width = value; }
    void setScheme(PreviewScheme value) override { scheme = value; }
    void setPictureSource(PictureSource) override {}

    QList<QByteArray> pages;
    QList<QByteArray> articles;
    QStringList blocks;
    PreviewWidth width = PreviewWidth::AsWideAsThePane;
    PreviewScheme scheme = PreviewScheme::Light;
};

// Stands where the system's browser would.
class OpenedAddresses : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> addresses;

public slots:
    void open(const QUrl &address) { addresses << address; }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensAStoryAtTheFirstStart();
    void opensTheLastStoryAgainWithItsCaret();
    void newStoryIsReadyToTypeAndKeepsWhatIsTyped();
    void listFollowsTheHeadlineWithoutLosingTheSelection();
    void searchFindsAsOneTypes();
    void searchAndWordCountFollowTheOpenStory();
    void emptyPlaceOffersTheNextAct();
    void binCanBeUndone();
    void deleteKeyInTheListMovesToTheBin();
    void everyActIsInThePalette();
    void paletteFindsStoriesAndOpensThem();
    void layoutIsRemembered();
    void previewIsMadeOnlyWhenShownAndFollowsTheText();
    void windowWithoutPreviewSaysSo();
    void outboxGivesWayToTheStoryAgain();
    void publishesFromThePrimaryButtonToTheFolderSite();
    void mirrorsForARightToLeftInterface();
    void columnsFoldAwayAndComeBackWithTheWidth();
    void switchesToDarkWithoutRestart();
    void everyPartCanBeReachedAndNamed();

private:
    void openWindow(PreviewFactory factory = {});
    void type(const QString &text);
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the window", name);
        return found;
    }

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    openWindow();
    QVERIFY(QTest::qWaitFor([this] { return m_window->session().isOpen(); }));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

void MainWindowTest::openWindow(PreviewFactory factory)
{
    m_window = std::make_unique<MainWindow>(m_services->services(), std::move(factory), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::type(const QString &text)
{
    QTest::keyClicks(m_window->page().textEdit(), text);
}

void MainWindowTest::opensAStoryAtTheFirstStart()
{
    const QListView *list = part<QListView>("storyList");
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(m_window->session().id(), part<StoryList>("storyListPanel")->model()->summary(list->currentIndex()).id);
    QVERIFY(part<QPushButton>("primaryButton")->isVisible());
    QCOMPARE(part<StatusLine>("statusLine")->savedText(), QStringLiteral("Saved"));
}

void MainWindowTest::opensTheLastStoryAgainWithItsCaret()
{
    m_window->actions().newStory->trigger();
    const core::StoryId before = m_window->session().id();
    QTRY_VERIFY(m_window->session().id() != before);
    const core::StoryId id = m_window->session().id();
    type(QStringLiteral("Ferries resume"));
    QVERIFY(waitFor(m_services->services().draft.flush()).ok());
    const int caret = m_window->page().caret();
    m_window->close();
    m_window.reset();
    m_services->restart();
    openWindow();
    QTRY_COMPARE(m_window->session().id(), id);
    QCOMPARE(m_window->session().fields().headline, QStringLiteral("Ferries resume"));
    QCOMPARE(m_window->page().caret(), caret);
}

void MainWindowTest::newStoryIsReadyToTypeAndKeepsWhatIsTyped()
{
    const core::StoryId before = m_window->session().id();
    QTest::mouseClick(part<QPushButton>("newStoryButton"), Qt::LeftButton);
    QTRY_VERIFY(m_window->session().id() != before);
    type(QStringLiteral("Harbour reopens"));
    QTRY_COMPARE(part<StatusLine>("statusLine")->savedText(), QStringLiteral("Saved"));
    const auto loaded = waitFor(m_services->services().library.load(m_window->session().id()));
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->story.headline, QStringLiteral("Harbour reopens"));
}

void MainWindowTest::listFollowsTheHeadlineWithoutLosingTheSelection()
{
    m_window->actions().newStory->trigger();
    const core::StoryId before = m_window->session().id();
    QTRY_VERIFY(m_window->session().id() != before);
    const core::StoryId id = m_window->session().id();
    type(QStringLiteral("Night trains"));
    const StoryListModel *model = part<StoryList>("storyListPanel")->model();
    QTRY_COMPARE(model->summary(model->indexOf(id)).headline, QStringLiteral("Night trains"));
    QCOMPARE(part<QListView>("storyList")->currentIndex(), model->indexOf(id));
    QCOMPARE(m_window->session().id(), id);
}

void MainWindowTest::searchFindsAsOneTypes()
{
    m_window->actions().newStory->trigger();
    const core::StoryId before = m_window->session().id();
    QTRY_VERIFY(m_window->session().id() != before);
    const core::StoryId id = m_window->session().id();
    type(QStringLiteral("Zyxomma dragonflies return"));
    QVERIFY(waitFor(m_services->services().draft.flush()).ok());
    m_window->actions().findStories->trigger();
    QTest::keyClicks(part<QLineEdit>("searchField"), QStringLiteral("zyxom"));
    const StoryListModel *model = part<StoryList>("storyListPanel")->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, 2000);
    QCOMPARE(model->summary(model->index(0)).id, id);

    QTest::keyClick(part<QLineEdit>("searchField"), Qt::Key_Escape);
    QTRY_VERIFY(model->rowCount() > 1);
}

void MainWindowTest::searchAndWordCountFollowTheOpenStory()
{
    m_window->actions().newStory->trigger();
    const core::StoryId before = m_window->session().id();
    QTRY_VERIFY(m_window->session().id() != before);
    const core::StoryId id = m_window->session().id();
    QTest::keyClicks(part<QLineEdit>("searchField"), QStringLiteral("quillfish"));
    const StoryListModel *model = part<StoryList>("storyListPanel")->model();
    QTRY_COMPARE(model->rowCount(), 0);
    m_window->page().textEdit()->moveCursor(QTextCursor::End);
    type(QStringLiteral("The quillfish is back in the bay"));
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, workflow::Draft::pauseMs + 2000);
    QCOMPARE(model->summary(model->index(0)).id, id);
    const int words = model->summary(model->index(0)).words;
    QCOMPARE(words, m_window->page().words());
    type(QStringLiteral(" and swims"));
    QTRY_COMPARE_WITH_TIMEOUT(model->summary(model->index(0)).words, words + 2, workflow::Draft::pauseMs + 2000);
}

void MainWindowTest::emptyPlaceOffersTheNextAct()
{
    QTest::keyClicks(part<QLineEdit>("searchField"), QStringLiteral("nothinghasthisword"));
    auto *empty = part<EmptyState>("storyListEmpty");
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!empty->sentence().isEmpty());
    empty->button()->click();
    QTRY_VERIFY(part<QListView>("storyList")->isVisible());
    QCOMPARE(part<QLineEdit>("searchField")->text(), QString());
}

void MainWindowTest::binCanBeUndone()
{
    const core::StoryId id = m_window->session().id();
    m_window->actions().moveToBin->trigger();
    QTRY_VERIFY(!m_window->session().isOpen());
    const StoryListModel *model = part<StoryList>("storyListPanel")->model();
    QTRY_VERIFY(!model->indexOf(id).isValid());
    auto *toast = part<Toast>("toast");
    QTRY_VERIFY(toast->isVisible());
    toast->button()->click();
    QTRY_VERIFY(model->indexOf(id).isValid());
    QTRY_COMPARE(m_window->session().id(), id);
    QVERIFY(!m_window->session().isReadOnly());
}

void MainWindowTest::deleteKeyInTheListMovesToTheBin()
{
    const core::StoryId id = m_window->session().id();
    QTest::keyClick(part<QListView>("storyList"), Qt::Key_Delete);
    const StoryListModel *model = part<StoryList>("storyListPanel")->model();
    QTRY_VERIFY(!model->indexOf(id).isValid());
    const auto counts = waitFor(m_services->services().library.counts());
    QCOMPARE(counts->inBin, 1);
}

void MainWindowTest::everyActIsInThePalette()
{
    m_window->actions().palette->trigger();
    auto *palette = part<CommandPalette>("commandPalette");
    auto *field = part<QLineEdit>("paletteField");
    QVERIFY(palette->isVisible());
    for (QAction *action : m_window->actions().all() + m_window->page().actions().all()) {
        if (!action->isEnabled())
            continue;
        QString name = action->text();
        name.remove(QLatin1Char('&'));
        field->setText(name);
        QVERIFY2(palette->shown().contains(name), qPrintable(name));
    }
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void MainWindowTest::paletteFindsStoriesAndOpensThem()
{
    const core::StoryId first = m_window->session().id();
    m_window->actions().newStory->trigger();
    QTRY_VERIFY(m_window->session().id() != first);
    const core::StoryId id = m_window->session().id();
    type(QStringLiteral("Zyxomma dragonflies return"));
    QVERIFY(waitFor(m_services->services().draft.flush()).ok());
    m_window->openStory(first);
    QTRY_COMPARE(m_window->session().id(), first);

    m_window->actions().palette->trigger();
    auto *palette = part<CommandPalette>("commandPalette");
    auto *field = part<QLineEdit>("paletteField");
    QTest::keyClicks(field, QStringLiteral("zyxomma"));
    QTRY_COMPARE(palette->shown().value(0), QStringLiteral("Zyxomma dragonflies return"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_window->session().id(), id);
}

void MainWindowTest::layoutIsRemembered()
{
    m_window->actions().inspector->trigger();
    m_window->setMode(ViewMode::Both);
    m_window->resize(1300, 777);
    QVERIFY(!part<QWidget>("inspector")->isVisible());
    m_window->close();
    m_window.reset();
    openWindow();
    m_window->resize(1800, 777);
    QCOMPARE(m_window->mode(), ViewMode::Both);
    QVERIFY(QTest::qWaitFor([this] { return m_window->session().isOpen(); }));
    QVERIFY(!part<QWidget>("inspector")->isVisible());
    m_window->actions().inspector->trigger();
    QVERIFY(part<QWidget>("inspector")->isVisible());
}

void MainWindowTest::previewIsMadeOnlyWhenShownAndFollowsTheText()
{
    m_window.reset();
    FakePane *pane = nullptr;
    openWindow([&pane](QWidget *parent) { return pane = new FakePane(parent); });
    QVERIFY(QTest::qWaitFor([this] { return m_window->session().isOpen(); }));
    QVERIFY(!pane);
    m_window->setMode(ViewMode::Both);
    QTRY_VERIFY(pane);
    QTRY_COMPARE(pane->pages.size(), 1);
    m_window->page().jumpTo(core::Field::Headline);
    type(QStringLiteral("Qwxz "));
    QTRY_VERIFY(!pane->articles.isEmpty() && pane->articles.last().contains("Qwxz"));
    QCOMPARE(pane->pages.size(), 1);
    part<QAbstractButton>("phoneWidthButton")->click();
    QCOMPARE(pane->width, PreviewWidth::Phone);
    part<QAbstractButton>("previewSchemeButton")->click();
    QCOMPARE(pane->scheme, PreviewScheme::Dark);
    QCOMPARE(pane->pages.size(), 2);
}

void MainWindowTest::windowWithoutPreviewSaysSo()
{
    m_window->setMode(ViewMode::Preview);
    const auto *host = part<QWidget>("previewHost");
    QTRY_VERIFY(!host->findChild<EmptyState *>()->sentence().isEmpty());
    m_window->setMode(ViewMode::Write);
    QVERIFY(m_window->page().isVisible());
}

void MainWindowTest::outboxGivesWayToTheStoryAgain()
{
    const auto *outbox = part<QWidget>("outboxView");
    part<QPushButton>("outboxButton")->click();
    QVERIFY(outbox->isVisible());
    // A story that is not in sight must not be published by mistake.
    QVERIFY(!part<QPushButton>("primaryButton")->isVisible());
    auto *list = part<QListView>("storyList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QVERIFY(!outbox->isVisible());
    QVERIFY(m_window->page().isVisible());
    QVERIFY(part<QPushButton>("primaryButton")->isVisible());
    QCOMPARE(part<QListView>("sidebar")->currentIndex().row(), 0);
}

void MainWindowTest::publishesFromThePrimaryButtonToTheFolderSite()
{
    m_services->services().draft.setStage(core::Stage::Approved);
    auto *primary = part<QPushButton>("primaryButton");
    QTRY_COMPARE(primary->text(), QStringLiteral("Publish…"));
    primary->click();
    auto *confirm = part<QPushButton>("publishConfirmButton");
    QTRY_VERIFY(confirm->isEnabled());
    QSignalSpy finished(&m_services->services().outbox, &workflow::Outbox::finished);
    confirm->click();
    QVERIFY(!finished.isEmpty() || finished.wait(30'000));
    auto *toast = part<Toast>("toast");
    const core::Submission done = finished.last().first().value<core::Submission>();
    const core::Site site = m_services->services().sites.site(done.story.site);
    QTRY_VERIFY2(toast->text().startsWith(QString(QStringLiteral("Published on ") + site.name)),
                 qPrintable(toast->text()));
    // A place that a person can read, and not the whole way down to it; the act opens it all the same.
    QVERIFY(done.result.address.isLocalFile());
    QVERIFY2(!toast->text().contains(site.api.toLocalFile()), qPrintable(toast->text()));
    QVERIFY(toast->text().size() < 120);
    OpenedAddresses opened;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opened, "open");
    toast->button()->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(opened.addresses, (QList{done.result.address}));
    QTRY_COMPARE(primary->text(), QStringLiteral("Update…"));
    QVERIFY(m_window->actions().openOnSite->isEnabled());
}

void MainWindowTest::mirrorsForARightToLeftInterface()
{
    const auto left = [this](const char *name) { return part<QWidget>(name)->mapTo(m_window.get(), QPoint()).x(); };
    QVERIFY(left("sidebar") < left("storyList"));
    QVERIFY(left("storyList") < left("page"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(left("sidebar") > left("storyList"));
    QVERIFY(left("storyList") > left("page"));
    QVERIFY(left("page") > left("inspector"));
    QVERIFY(left("newStoryButton") > left("primaryButton"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void MainWindowTest::columnsFoldAwayAndComeBackWithTheWidth()
{
    const auto shown = [this](const char *name) { return part<QWidget>(name)->isVisible(); };
    QVERIFY(shown("inspector"));
    m_window->resize(1000, 700);
    QTRY_VERIFY(!shown("inspector"));
    m_window->actions().inspector->trigger();
    QVERIFY(shown("inspector")); // asked for by name
    m_window->resize(760, 700);
    QTRY_VERIFY(!shown("sidebar"));
    m_window->resize(1440, 900);
    QTRY_VERIFY(shown("inspector") && shown("sidebar"));
}

void MainWindowTest::switchesToDarkWithoutRestart()
{
    m_window->actions().darkColours->trigger();
    QTRY_COMPARE(brightnessOf(m_window->palette()), Brightness::Dark);
    QCOMPARE(m_services->services().settings.colourScheme(), workflow::ColourScheme::Dark);
    const QImage image = m_window->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 3, image.height() - 4).name(), coloursOf(Brightness::Dark).bg.name());
    m_window->actions().lightColours->trigger();
    QTRY_COMPARE(brightnessOf(m_window->palette()), Brightness::Light);
}

void MainWindowTest::everyPartCanBeReachedAndNamed()
{
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        // The signs inside a line edit are Qt's own and cannot be reached by keyboard anyway.
        if (!button->isVisible() || qobject_cast<QLineEdit *>(button->parentWidget()))
            continue;
        const QString name = button->accessibleName() + button->text() + button->toolTip();
        QVERIFY2(!name.isEmpty(), qPrintable(button->objectName() + QLatin1Char(' ')
                                             + QString::fromLatin1(button->metaObject()->className())));
    }
    // Acts of menus: every one has a name for tests and the palette, and no two share a shortcut.
    QHash<QString, QString> byShortcut;
    for (const QAction *action : m_window->actions().all() + m_window->page().actions().all()) {
        QVERIFY2(action->objectName().startsWith(QStringLiteral("action.")), qPrintable(action->text()));
        for (const QKeySequence &shortcut : action->shortcuts()) {
            const QString keys = shortcut.toString();
            QVERIFY2(!byShortcut.contains(keys), qPrintable(keys + byShortcut.value(keys) + action->objectName()));
            byShortcut.insert(keys, action->objectName());
        }
    }
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
