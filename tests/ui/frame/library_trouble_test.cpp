// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library cannot be written while a person writes: the message, the text, the copy elsewhere, and saving that goes
// on by itself. The library is a real one, and what is in its way is real too.
#include "core/story_json.h"
#include "support/failing_disk.h"
#include "support/test_services.h"
#include "ui/frame/main_window.h"
#include "ui/frame/status_line.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"
#include "workflow/story_copy.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QPushButton>
#include <QTextEdit>

using namespace ui;
using support::FailingDisk;
using support::waitFor;

// When a disk gives no answer at all, so long after the last key it is told. A slow machine is not tested for it.
static_assert(workflow::Draft::pauseMs + workflow::Draft::slowMs <= 2000);
constexpr int patience = 30'000; // milliseconds

class LibraryTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void nothingIsLostWhenTheLibraryCannotBeWritten_data();
    void nothingIsLostWhenTheLibraryCannotBeWritten();
    void copyOfAStoryThatIsNotHereKeepsItsId();
    void fileThatIsNoStoryIsRefusedInWords();

private:
    void openWindow();
    void newStory();
    void typeLine(const QString &text);
    void choose(const char *dialog, const QString &file);
    [[nodiscard]] QWidget *bar() const { return m_window->findChild<QWidget *>(QStringLiteral("libraryTroubleBar")); }
    [[nodiscard]] QString saved() const
    {
        return m_window->findChild<StatusLine *>(QStringLiteral("statusLine"))->savedText();
    }

    std::unique_ptr<FailingDisk> m_disk;
    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void LibraryTroubleTest::cleanup()
{
    if (m_disk)
        m_disk->mend();
    m_window.reset();
    m_theme.reset();
    m_services.reset();
    m_disk.reset();
}

void LibraryTroubleTest::openWindow()
{
    if (!m_services)
        m_services = std::make_unique<support::TestServices>();
    if (!m_theme)
        m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory{}, *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_window->session().isOpen());
}

void LibraryTroubleTest::newStory()
{
    const core::StoryId before = m_window->session().id();
    m_window->actions().newStory->trigger();
    QTRY_VERIFY(m_window->session().id() != before);
    QTest::keyClicks(m_window->page().textEdit(), QStringLiteral("Ferry timetable changes"));
    QTRY_COMPARE(saved(), QStringLiteral("Saved"));
    m_window->page().textEdit()->moveCursor(QTextCursor::End);
}

void LibraryTroubleTest::typeLine(const QString &text)
{
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_Return);
    m_window->page().textEdit()->insertPlainText(text);
}

void LibraryTroubleTest::choose(const char *name, const QString &file)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>(QString::fromLatin1(name))));
    dialog->setDirectory(QFileInfo(file).absolutePath());
    dialog->selectFile(file);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
}

void LibraryTroubleTest::nothingIsLostWhenTheLibraryCannotBeWritten_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("ending");
    const QStringList troubles = FailingDisk::possible();
    for (const QString &trouble : troubles) {
        for (const char *ending : {"html", "standfirst"})
            QTest::addRow("%s, %s", qPrintable(trouble), ending) << trouble << QString::fromLatin1(ending);
    }
}

void LibraryTroubleTest::nothingIsLostWhenTheLibraryCannotBeWritten()
{
    QFETCH(QString, trouble);
    QFETCH(QString, ending);
    QTemporaryDir elsewhere;
    m_disk = FailingDisk::make(trouble);
    QVERIFY(m_disk);
    openWindow();
    newStory();
    const core::StoryId id = m_window->session().id();
    QVERIFY(!bar()->isVisible());

    m_disk->fail(m_services->profile());
    QElapsedTimer sinceLastKey;
    // A disk that is full may still have room for a line or two in files that are already there.
    for (int line = 1; line <= 40 && !bar()->isVisible(); ++line) {
        typeLine(QStringLiteral("Line %1, written on a bad day.").arg(line));
        sinceLastKey.start();
        QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible() || saved() == QLatin1String("Saved"), patience);
    }
    QVERIFY(bar()->isVisible());
    qInfo("told %lld ms after the last key", static_cast<long long>(sinceLastKey.elapsed()));
    QVERIFY2(saved().startsWith(QLatin1String("Not saved")), qPrintable(saved()));

    typeLine(QStringLiteral("Written while nothing can be saved: ناشر, Þórsson."));
    QTest::qWait(workflow::Draft::pauseMs + workflow::Draft::retryMs); // taken from the page, and tried again
    QVERIFY(bar()->isVisible());
    const core::Story whole = m_window->session().story();
    QVERIFY(core::plainText(whole.body).contains(QStringLiteral("Þórsson")));

    const QString file = elsewhere.filePath(QStringLiteral("copy.") + ending);
    QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("saveCopyButton")), Qt::LeftButton);
    choose("saveCopyDialog", file);
    QTRY_VERIFY(m_window->findChild<Toast *>()->text().contains(QStringLiteral("copy.")));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const auto copy = waitFor(workflow::readStoryCopy(file, m_services->services().media));
    QVERIFY(copy.ok());
    QCOMPARE(core::toJson(copy->story), core::toJson(whole));

    m_disk->mend();
    QTRY_VERIFY_WITH_TIMEOUT(!bar()->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(saved(), QStringLiteral("Saved"), patience);
    QVERIFY(m_window->findChild<Toast *>()->text().startsWith(QStringLiteral("Saving works again")));
    m_window.reset();
    m_services->restart();
    const auto stored = waitFor(m_services->services().library.load(id));
    QVERIFY(stored.ok());
    QCOMPARE(core::toJson(stored->story).value(QLatin1String("body")),
             core::toJson(whole).value(QLatin1String("body")));

    // The copy comes back beside the story, as one of its own.
    openWindow();
    QTRY_COMPARE(m_window->session().id(), id);
    m_window->actions().openCopy->trigger();
    choose("openCopyDialog", file);
    QTRY_VERIFY(m_window->session().id() != id);
    QCOMPARE(core::toJson(m_window->session().story()).value(QLatin1String("body")),
             core::toJson(whole).value(QLatin1String("body")));
    QCOMPARE(m_window->session().story().headline, whole.headline);
    QVERIFY(waitFor(m_services->services().library.load(id)).ok());
}

void LibraryTroubleTest::copyOfAStoryThatIsNotHereKeepsItsId()
{
    openWindow();
    core::Story story;
    story.id = core::newId<core::StoryId>();
    story.site = m_services->services().sites.defaultSite().id;
    story.headline = QStringLiteral("Bridge closed");
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("From another computer."))};
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("story.html"));
    QVERIFY(waitFor(workflow::writeStoryCopy(story, m_services->services().media, file)).ok());
    m_window->actions().openCopy->trigger();
    choose("openCopyDialog", file);
    QTRY_COMPARE(m_window->session().id(), story.id);
    QCOMPARE(core::plainText(m_window->session().story().body), QStringLiteral("From another computer."));
}

void LibraryTroubleTest::fileThatIsNoStoryIsRefusedInWords()
{
    openWindow();
    const core::StoryId before = m_window->session().id();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.standfirst")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"headline\": \"cut in the mid");
    file.close();
    m_window->actions().openCopy->trigger();
    choose("openCopyDialog", file.fileName());
    QTRY_VERIFY(m_window->findChild<Toast *>()->text().startsWith(QStringLiteral("The file could not be read.")));
    QCOMPARE(m_window->session().id(), before);
}

QTEST_MAIN(LibraryTroubleTest)
#include "library_trouble_test.moc"
