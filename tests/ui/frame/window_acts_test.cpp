// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop_screen.h"
#include "support/test_services.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/sidebar_delegate.h"
#include "ui/frame/status_line.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/inspector.h"
#include "ui/panels/sheet.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTextEdit>

#include <zip.h>

#include <algorithm>
#include <utility>

using namespace ui;
using support::waitFor;

namespace {

const QByteArray aff("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n");
const QByteArray dic("3\nwaka/S\nmoana\nwhenua\n");

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeExtension(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return false;
    }
    return zip_close(archive) == 0;
}

} // namespace

// Acts of the window that end in a dialog or a sheet, from the menu's act to what is there afterwards.
class WindowActsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addsADictionaryFromAnExtension();
    void addsADictionaryFromAPairOfFiles();
    void refusesWhatIsNoDictionary_data();
    void refusesWhatIsNoDictionary();
    void goesBackToAVersionByClickAndForwardAgainByUndo();
    void showsEveryShortcutAndFindsOne();
    void saysWhatItIs();
    void nextMarkerLeadsIntoTheInspector();
    void copySaysWhatElseIsInItAndCanLeaveThatOut_data();
    void copySaysWhatElseIsInItAndCanLeaveThatOut();
    void remembersHowTheWindowWasArranged();
    void fillsTheScreenAndIsThenAsItWas_data();
    void fillsTheScreenAndIsThenAsItWas();
    void paletteHasTheActsOfTheTableThatIsEdited();
    void dividedColumnsStayAsTheyWereDivided_data();
    void dividedColumnsStayAsTheyWereDivided();
    void everyEmptyListSaysWhatWouldBeThereAndGoesOn_data();
    void everyEmptyListSaysWhatWouldBeThereAndGoesOn();

private:
    void openWindow();
    void newStory(const QString &headline);
    void chooseDictionary(const QString &file);
    [[nodiscard]] bool hasMaori() const;
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
    QTemporaryDir m_files;
};

void WindowActsTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    openWindow();
}

void WindowActsTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

void WindowActsTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory(), *m_theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor([this] { return m_window->session().isOpen(); }));
}

void WindowActsTest::newStory(const QString &headline)
{
    const core::StoryId before = m_window->session().id();
    m_window->actions().newStory->trigger();
    QTRY_VERIFY(m_window->session().id() != before);
    QTest::keyClicks(m_window->page().textEdit(), headline);
    QVERIFY(waitFor(m_services->services().draft.flush()).ok());
}

bool WindowActsTest::hasMaori() const
{
    return m_services->services().spelling.hasDictionary(QStringLiteral("mi"));
}

void WindowActsTest::chooseDictionary(const QString &file)
{
    part<Toast>("toast")->dismiss();
    m_window->actions().addDictionary->trigger();
    auto *dialog = part<QFileDialog>("dictionaryDialog");
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QTRY_VERIFY(name->isVisible());
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(part<Toast>("toast")->isVisible(), 20'000);
}

void WindowActsTest::addsADictionaryFromAnExtension()
{
    QVERIFY(!hasMaori());
    newStory(QStringLiteral("Moanq waka wakas")); // the word at the caret is not judged yet
    m_window->session().setLanguage(QStringLiteral("mi"));
    auto *status = part<QPushButton>("spellingButton");
    QTRY_VERIFY2(status->text().contains(QStringLiteral("no dictionary")), qPrintable(status->text()));

    const QString oxt = m_files.filePath(QStringLiteral("maori.oxt"));
    QVERIFY(writeExtension(oxt, {{"mi.aff", aff}, {"mi.dic", dic}}));
    chooseDictionary(oxt);
    QCOMPARE(part<Toast>("toast")->text(), QStringLiteral("Added: Maori"));
    QVERIFY(hasMaori());
    // The open story is checked with it at once: of its three words one is wrong.
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page().mistakes(), 1, 10'000);
    QTRY_VERIFY2(status->text().contains(QStringLiteral("1 spelling")), qPrintable(status->text()));
}

void WindowActsTest::addsADictionaryFromAPairOfFiles()
{
    QVERIFY(write(m_files.filePath(QStringLiteral("mi.aff")), aff));
    QVERIFY(write(m_files.filePath(QStringLiteral("mi.dic")), dic));
    chooseDictionary(m_files.filePath(QStringLiteral("mi.dic")));
    QCOMPARE(part<Toast>("toast")->text(), QStringLiteral("Added: Maori"));
    QVERIFY(hasMaori());
    m_window.reset();
    m_services->restart();
    QVERIFY(hasMaori());
}

void WindowActsTest::refusesWhatIsNoDictionary_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("no archive") << "broken"
                                << "it is too big";
    QTest::newRow("more than 50 MB unpacked") << "big"
                                              << "it is too big";
    QTest::newRow("half a pair") << "half"
                                 << "A file is missing";
}

void WindowActsTest::refusesWhatIsNoDictionary()
{
    QFETCH(QString, kind);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("mi.oxt"));
    if (kind == QLatin1String("broken")) {
        QVERIFY(write(file, QByteArray(4000, 'x')));
    } else if (kind == QLatin1String("big")) {
        QVERIFY(writeExtension(file, {{"mi.aff", aff}, {"mi.dic", "9\n" + QByteArray(51 * 1024 * 1024, 'a')}}));
    } else {
        file = folder.filePath(QStringLiteral("mi.dic"));
        QVERIFY(write(file, dic));
    }
    chooseDictionary(file);
    const QString text = part<Toast>("toast")->text();
    QVERIFY2(text.contains(QStringLiteral("could not be added")), qPrintable(text));
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(!hasMaori());
}

void WindowActsTest::goesBackToAVersionByClickAndForwardAgainByUndo()
{
    newStory(QStringLiteral("Harbour"));
    auto *inspector = part<Inspector>("inspector");
    inspector->showTab(Inspector::Tab::Versions);
    auto *list = part<QListWidget>("versionsList");
    const auto versions = [list] { // without the headings of the days
        QList<QListWidgetItem *> found;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->flags().testFlag(Qt::ItemIsSelectable))
                found << list->item(row);
        }
        return found;
    };
    const qsizetype before = versions().size();
    QTest::mouseClick(part<QPushButton>("keepVersionButton"), Qt::LeftButton);
    QTRY_COMPARE(versions().size(), before + 1);
    const core::Story kept = m_window->session().story();
    m_window->page().textEdit()->setFocus();
    QTest::keyClicks(m_window->page().textEdit(), QStringLiteral(" reopens today"));
    QVERIFY(waitFor(m_services->services().draft.flush()).ok());
    const core::Story later = m_window->session().story();
    QCOMPARE(later.headline, QStringLiteral("Harbour reopens today"));

    QListWidgetItem *first = versions().first();
    list->scrollToItem(first);
    const QPoint place = list->visualItemRect(first).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(part<QPushButton>("lookAtVersionButton"), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<Sheet *>(QStringLiteral("versionSheet")));
    QTest::mouseClick(part<QPushButton>("restoreVersionButton"), Qt::LeftButton);
    QTRY_COMPARE(m_window->session().story().headline, kept.headline);
    QCOMPARE(m_window->session().story().body, kept.body);
    // The text that was left is a version of its own, and one undo away.
    QTRY_COMPARE(versions().size(), before + 2);
    m_window->page().textEdit()->setFocus();
    QTest::keySequence(m_window->page().textEdit(), QKeySequence::Undo);
    QCOMPARE(m_window->session().story().headline, later.headline);
    QCOMPARE(m_window->session().story().body, later.body);
}

void WindowActsTest::showsEveryShortcutAndFindsOne()
{
    m_window->actions().shortcuts->trigger();
    auto *sheet = part<Sheet>("shortcutsSheet");
    QTRY_VERIFY(sheet->isVisible());
    const auto shown = [sheet] {
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words;
    };
    const QStringList all = shown();
    for (const QAction *action : m_window->actions().all() + m_window->page().actions().all()) {
        const QString name = QString(action->text()).remove(QLatin1Char('&'));
        if (!action->shortcut().isEmpty() && action->isVisible())
            QVERIFY2(all.contains(name), qPrintable(name));
    }
    auto *search = part<QLineEdit>("shortcutsSearch");
    QTRY_VERIFY(search->hasFocus()); // one can type at once
    QTest::keyClicks(search, QStringLiteral("bold"));
    QVERIFY(shown().contains(QStringLiteral("Bold")));
    QVERIFY(!shown().contains(QStringLiteral("New story")));
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("nothinglikethis"));
    QVERIFY(part<QWidget>("shortcutsNone")->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<Sheet *>(QStringLiteral("shortcutsSheet")));
}

void WindowActsTest::saysWhatItIs()
{
    m_window->actions().about->trigger();
    auto *sheet = part<Sheet>("aboutSheet");
    QTRY_VERIFY(sheet->isVisible());
    QString words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        words += label->text() + QLatin1Char('\n');
    for (const char *wanted : {"Standfirst", "Version", "General Public License", "Qt", "Hunspell"})
        QVERIFY2(words.contains(QLatin1String(wanted)), wanted);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<Sheet *>(QStringLiteral("aboutSheet")));
}

void WindowActsTest::fillsTheScreenAndIsThenAsItWas_data()
{
    QTest::addColumn<bool>("maximized");
    QTest::addColumn<bool>("withEscape");
    QTest::newRow("from a window, with Escape") << false << true;
    QTest::newRow("from a window, with the act") << false << false;
    QTest::newRow("from a maximized window, with Escape") << true << true;
    QTest::newRow("from a maximized window, with the act") << true << false;
}

void WindowActsTest::fillsTheScreenAndIsThenAsItWas()
{
    QFETCH(const bool, maximized);
    QFETCH(const bool, withEscape);
    newStory(QStringLiteral("Ferries resume"));
    QAction *act = m_window->actions().fullScreen;
    QVERIFY(!act->shortcuts().isEmpty());
    m_window->resize(1200, 700);
    if (maximized)
        m_window->showMaximized();
    const Qt::WindowStates before = m_window->windowState() & ~Qt::WindowActive;
    const QSize size = m_window->size();
    m_window->page().textEdit()->setFocus();
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_Escape); // not what fills the screen
    QVERIFY(!m_window->isFullScreen());
    act->trigger();
    QTRY_VERIFY(m_window->isFullScreen());
    QVERIFY(act->isChecked());
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_F, Qt::ControlModifier);
    auto *find = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(find);
    QTest::keyClick(find, Qt::Key_Escape); // closes that first
    QVERIFY(m_window->isFullScreen());
    if (withEscape)
        QTest::keyClick(m_window->page().textEdit(), Qt::Key_Escape);
    else
        act->trigger();
    QTRY_VERIFY(!m_window->isFullScreen());
    QVERIFY(!act->isChecked());
    QCOMPARE(m_window->windowState() & ~Qt::WindowActive, before);
    QTRY_COMPARE(m_window->size(), size);
    m_window->showFullScreen(); // as the system does it
    QTRY_VERIFY(act->isChecked());
}

void WindowActsTest::paletteHasTheActsOfTheTableThatIsEdited()
{
    newStory(QStringLiteral("Berths"));
    StoryPage &page = m_window->page();
    const auto offered = [this] {
        m_window->actions().palette->trigger();
        auto *field = part<QLineEdit>("paletteField");
        QTest::keyClicks(field, QStringLiteral("row below"));
        return part<CommandPalette>("commandPalette")->shown().contains(QStringLiteral("Add row below"));
    };
    page.textEdit()->setFocus();
    QVERIFY(!offered());
    QTest::keyClick(part<QLineEdit>("paletteField"), Qt::Key_Escape);
    QTextCursor end(page.textEdit()->document());
    end.movePosition(QTextCursor::End);
    page.textEdit()->setTextCursor(end);
    page.actions().table->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the size that is offered
    auto *grid = part<QTableWidget>("tableGrid");
    QTRY_VERIFY(grid->isVisible());
    const int rows = grid->rowCount();
    QVERIFY(offered());
    QVERIFY(grid->isVisible());
    QTest::keyClick(part<QLineEdit>("paletteField"), Qt::Key_Return);
    QCOMPARE(grid->rowCount(), rows + 1);
    QVERIFY(grid->hasFocus());
}

void WindowActsTest::nextMarkerLeadsIntoTheInspector()
{
    newStory(QStringLiteral("Ferry timetable"));
    core::Story fields = m_window->page().fields();
    fields.leadPicture.remoteUrl = QStringLiteral("https://pictures.example/1.jpg");
    fields.leadPicture.alt = QStringLiteral("A quay");
    fields.leadPicture.caption = QStringLiteral("Seen from TK");
    fields.searchAndSocial.socialTitle = QStringLiteral("Boats [when?]");
    m_window->page().setFields(fields, QStringLiteral("Change"));
    QTRY_COMPARE(part<QPlainTextEdit>("leadPictureCaptionEdit")->toPlainText(), fields.leadPicture.caption);
    m_window->actions().inspector->trigger();
    QTRY_VERIFY(!part<Inspector>("inspector")->isVisible());
    QAction *next = m_window->page().actions().writing.nextMarker;
    next->trigger();
    QVERIFY(part<Inspector>("inspector")->isVisible());
    QTRY_VERIFY(part<QPlainTextEdit>("leadPictureCaptionEdit")->hasFocus());
    QCOMPARE(part<QPlainTextEdit>("leadPictureCaptionEdit")->textCursor().selectedText(), QStringLiteral("TK"));
    next->trigger();
    QTRY_VERIFY(part<QPlainTextEdit>("socialTitleEdit")->hasFocus());
    QCOMPARE(part<QPlainTextEdit>("socialTitleEdit")->textCursor().selectedText(), QStringLiteral("[when?]"));
}

void WindowActsTest::copySaysWhatElseIsInItAndCanLeaveThatOut_data()
{
    QTest::addColumn<bool>("without");
    QTest::newRow("whole") << false;
    QTest::newRow("without") << true;
}

void WindowActsTest::copySaysWhatElseIsInItAndCanLeaveThatOut()
{
    QFETCH(bool, without);
    newStory(QStringLiteral("Ferry timetable"));
    core::Story story = m_window->page().story();
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("From Monday.")),
                         core::textBlock(core::BlockKind::DeskNote, QStringLiteral("Call the harbour master."))};
    m_window->page().replaceStory(story);
    m_window->actions().saveCopy->trigger();
    QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("saveCopySheet")));
    QVERIFY(part<QLabel>("saveCopyWords")->text().contains(QStringLiteral("notes to the desk")));
    auto *box = part<QCheckBox>("copyWithoutDeskMatter");
    QVERIFY(!box->isChecked());
    box->setChecked(without);
    QTest::mouseClick(part<QPushButton>("chooseCopyPlaceButton"), Qt::LeftButton);
    const QString file = m_files.filePath(QStringLiteral("copy%1.html").arg(without));
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>(QStringLiteral("saveCopyDialog"))));
    dialog->setDirectory(m_files.path());
    dialog->selectFile(file);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY(m_window->findChild<Toast *>()->text().contains(QStringLiteral("copy")));
    QFile copy(file);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    const QByteArray bytes = copy.readAll();
    QVERIFY(bytes.contains("From Monday."));
    QCOMPARE(bytes.contains("harbour master"), !without);
    QVERIFY(core::plainText(m_window->page().story().body.blocks.last()).contains(QStringLiteral("harbour master")));
}

void WindowActsTest::remembersHowTheWindowWasArranged()
{
    newStory(QStringLiteral("Ferries resume"));
    m_window->resize(1500, 820);
    auto *columns = part<QSplitter>("columns");
    columns->setSizes({190, 340, 600, 370});
    part<Inspector>("inspector")->showTab(Inspector::Tab::Checks);
    m_window->setMode(ViewMode::Both);
    auto *halves = part<QSplitter>("storySplitter");
    const int whole = halves->width();
    halves->setSizes({whole - 240, 240});
    part<QAbstractButton>("tabletWidthButton")->click();
    m_window->actions().list->trigger(); // the list is folded away
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_Home);
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_Right);
    QVERIFY(waitFor(m_services->services().draft.flush()).ok());
    const core::StoryId story = m_window->session().id();
    const int caret = m_window->page().caret();
    const QSize size = m_window->size();
    m_window->close();
    m_window.reset();
    m_services->restart();

    openWindow();
    QTRY_COMPARE(m_window->session().id(), story);
    QCOMPARE(m_window->page().caret(), caret);
    QCOMPARE(m_window->size(), size);
    QVERIFY(!part<QWidget>("storyListPanel")->isVisible());
    QVERIFY(part<QWidget>("sidebar")->isVisible());
    QCOMPARE(part<Inspector>("inspector")->tab(), Inspector::Tab::Checks);
    QCOMPARE(m_window->mode(), ViewMode::Both);
    QVERIFY(part<QAbstractButton>("tabletWidthButton")->isChecked());
}

void WindowActsTest::dividedColumnsStayAsTheyWereDivided_data()
{
    QTest::addColumn<bool>("listHidden");
    QTest::addColumn<ViewMode>("mode");
    QTest::newRow("all columns") << false << ViewMode::Write;
    QTest::newRow("the list is hidden") << true << ViewMode::Write;
    QTest::newRow("with the preview") << false << ViewMode::Both;
    QTest::newRow("with the preview, the list is hidden") << true << ViewMode::Both;
}

void WindowActsTest::dividedColumnsStayAsTheyWereDivided()
{
    QFETCH(bool, listHidden);
    QFETCH(ViewMode, mode);
    newStory(QStringLiteral("Ferries resume"));
    m_window->resize(1800, 820);
    m_window->setMode(mode);
    auto *columns = part<QSplitter>("columns");
    const int whole = columns->width();
    columns->setSizes({190, 341, whole - 190 - 341 - 370, 370});
    const int list = columns->sizes().at(1);
    auto *halves = part<QSplitter>("storySplitter");
    if (mode == ViewMode::Both)
        halves->setSizes({halves->width() - 260, 260});
    if (listHidden)
        m_window->actions().list->trigger();
    QCoreApplication::sendPostedEvents(); // what is divided anew by hiding is divided now
    const QList<int> widths = columns->sizes();
    const QList<int> parts = halves->sizes();
    m_window->close();
    m_window.reset();
    m_services->restart();

    openWindow();
    QTRY_COMPARE(part<QSplitter>("columns")->sizes(), widths);
    QTRY_COMPARE(part<QSplitter>("storySplitter")->sizes(), parts);
    if (listHidden) { // it comes back as wide as it was
        m_window->actions().list->trigger();
        QTRY_COMPARE(part<QSplitter>("columns")->sizes().at(1), list);
    }
}

void WindowActsTest::everyEmptyListSaysWhatWouldBeThereAndGoesOn_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("assigned") << Place{Place::Kind::Assigned, {}, {}, {}};
    QTest::newRow("bin") << Place{Place::Kind::Bin, {}, {}, {}};
    QTest::newRow("scheduled") << Place{Place::Kind::Queue, {}, {}, core::Stage::Scheduled};
}

void WindowActsTest::everyEmptyListSaysWhatWouldBeThereAndGoesOn()
{
    QFETCH(Place, place);
    auto *sidebar = part<QListView>("sidebar");
    const qsizetype row = [&] {
        for (int i = 0; i < sidebar->model()->rowCount(); ++i) {
            const QVariant there = sidebar->model()->index(i, 0).data(SidebarDelegate::PlaceRole);
            if (there.isValid() && there.value<Place>() == place)
                return i;
        }
        return -1;
    }();
    QVERIFY(row >= 0);
    const QModelIndex index = sidebar->model()->index(int(row), 0);
    sidebar->scrollTo(index);
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(index).center());
    auto *empty = part<EmptyState>("storyListEmpty");
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!empty->sentence().isEmpty());
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_VERIFY(part<QListView>("storyList")->isVisible());
    QCOMPARE(sidebar->currentIndex().row(), 0);
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<WindowActsTest>(argc, argv);
}

#include "window_acts_test.moc"
