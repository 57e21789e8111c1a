// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents_support.h"
#include "support/desktop_screen.h"
#include "support/test_services.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_list.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/sheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"
#include "workflow/documents.h"
#include "workflow/library.h"

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>
#include <QThreadPool>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace ui;
using documents::fixture;
using documents::outline;
using support::waitFor;

namespace {

#ifdef Q_OS_UNIX
constexpr uid_t nobody = 65534;
#endif

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray utf16(const QString &text)
{
    return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

// Documents of other programs in and out of the real window, by dialog, drop and name.
class DocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensWhatOtherProgramsWrite_data();
    void opensWhatOtherProgramsWrite();
    void opensTextInAnyEncoding_data();
    void opensTextInAnyEncoding();
    void takesPicturesIntoTheLibrary();
    void saysWhatWasLeftOut();
    void refusesWhatIsNoDocumentAndSaysWhy_data();
    void refusesWhatIsNoDocumentAndSaysWhy();
    void refusesHugeAndHostileFilesQuickly_data();
    void refusesHugeAndHostileFilesQuickly();
    void aLongOpeningCanBeStopped();
    void aDroppedDocumentBecomesAStory_data();
    void aDroppedDocumentBecomesAStory();
    void severalFilesBecomeSeveralStories();
    void aNewStoryStandsOnTheSiteAndDeskThatIsLookedAt();
    void savesAsEveryKindAndOpensItAgain_data();
    void savesAsEveryKindAndOpensItAgain();
    void whatAFileCannotHoldIsSaid();
    void neverReplacesAFileWithoutAsking();
    void theEndingFollowsTheKind();
    void aFolderThatMayNotBeWrittenToIsNamed();
    void theFolderIsRemembered();

private:
    void open(const QString &file);
    void save(const QString &file, const QString &filter = {});
    void choose(const char *dialogName, const QString &file, const QString &filter = {});
    [[nodiscard]] QString said() const { return part<Toast>("toast")->text(); }
    [[nodiscard]] core::Story story() const { return m_window->session().story(); }
    [[nodiscard]] QString path(const char *name) const { return m_files->filePath(QString::fromUtf8(name)); }
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
    std::unique_ptr<QTemporaryDir> m_files;
};

void DocumentsTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_files = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory(), *m_theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor([this] { return m_window->session().isOpen(); }));
}

void DocumentsTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
    m_files.reset();
}

void DocumentsTest::choose(const char *dialogName, const QString &file, const QString &filter)
{
    auto *dialog = part<QFileDialog>(dialogName);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QTRY_VERIFY(name->isVisible());
    if (!filter.isEmpty()) {
        dialog->selectNameFilter(filter);
        emit dialog->filterSelected(filter);
    }
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>(QString::fromLatin1(dialogName)));
}

void DocumentsTest::open(const QString &file)
{
    const core::StoryId before = m_window->session().id();
    part<Toast>("toast")->dismiss();
    m_window->actions().openDocument->trigger();
    choose("openDocumentDialog", file);
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty() && !said().startsWith(QStringLiteral("Opening")), 30'000);
    if (!said().contains(QStringLiteral("could not be opened")))
        QTRY_VERIFY(m_window->session().id() != before); // it is said before it is shown
}

void DocumentsTest::save(const QString &file, const QString &filter)
{
    part<Toast>("toast")->dismiss();
    m_window->actions().saveDocument->trigger();
    choose("saveDocumentDialog", file, filter);
}

void DocumentsTest::opensWhatOtherProgramsWrite_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"article.docx", "article.odt", "article.rtf", "article.html"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void DocumentsTest::opensWhatOtherProgramsWrite()
{
    QFETCH(QString, file);
    const QString here = m_files->filePath(file);
    const QByteArray bytes = fixture(file.toLatin1().constData());
    QVERIFY(write(here, bytes));
    open(here);
    const core::Story read = story();
    QCOMPARE(read.headline, QStringLiteral("The ferry that stayed"));
    QCOMPARE(read.language, QStringLiteral("en-GB"));
    QCOMPARE(read.byline, QString()); // who wrote the file is not told to readers by itself
    const QString text = outline(read.body);
    for (const char *line :
         {"H2 What was decided", "- Two crossings a day", "-. At seven", "1. First, the timetable",
          "Q We did not think that we would win.", "H3 The figures", "[#Year|#Passengers]", "The end."})
        QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("<b|last ferry>")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("بندر الین")), qPrintable(text));
    QVERIFY2(said().contains(file), qPrintable(said()));
    QCOMPARE(bytesOf(here), bytes); // the file is as it was
    // It is on disk as any story is.
    const auto kept = waitFor(m_services->services().library.load(read.id));
    QVERIFY(kept.ok());
    QCOMPARE(kept->story.body, read.body);
    QVERIFY(m_window->page().textEdit()->toPlainText().contains(QStringLiteral("last ferry")));
}

void DocumentsTest::opensTextInAnyEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const QString head = QStringLiteral("Café Zürich opens");
    const QString body = QStringLiteral("The café is the first in the harbour, and it was full on the day it opened.");
    const QString all = head + QStringLiteral("\n\n") + body + QStringLiteral("\n");
    const QString en = QStringLiteral("en-GB");
    QTest::newRow("utf-8") << all.toUtf8() << head << body << en;
    QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbf" + all.toUtf8()) << head << body << en;
    QTest::newRow("utf-16") << utf16(all) << head << body << en;
    QTest::newRow("windows-1252") << all.toLatin1() << head << body << en;
    QTest::newRow("line ends of Windows")
        << QString(all).replace(QLatin1String("\n"), QLatin1String("\r\n")).toUtf8() << head << body << en;
    const QString arabic = QString::fromUtf8("ميناء إلين يبقي على آخر عبارة بعد تصويت");
    const auto twice = [](const char *hex) {
        const QByteArray line = QByteArray::fromHex(hex);
        return QByteArray(line + "\n\n" + line + ".\n");
    };
    const auto row = [&](const char *name, const char *hex, const QString &line, const char *language) {
        QTest::newRow(name) << twice(hex) << line << QString(line + QLatin1Char('.')) << QString::fromLatin1(language);
    };
    row("windows-1256, Arabic", "e3ede4c7c120c5e1ede420edc8deed20dae1ec20c2ced120dac8c7d1c920c8dacf20cad5e6edca",
        arabic, "ar");
    row("windows-1256, Persian", "90d2c7d1d420c7d220c8e4cfd120dfe520dfd4caed20d1c720e490e520cfc7d4ca",
        QString::fromUtf8("گزارش از بندر كه كشتي را نگه داشت"), "fa");
    row("iso-8859-6", "e5eae6c7c120c5e4eae620eac8e2ea20d9e4e920c2ced120d9c8c7d1c920c8d9cf20cad5e8eaca", arabic, "ar");
}

void DocumentsTest::opensTextInAnyEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, headline);
    QFETCH(QString, text);
    QFETCH(QString, language);
    const QString file = path("note.txt");
    QVERIFY(write(file, bytes));
    open(file);
    QCOMPARE(story().headline, headline);
    QCOMPARE(core::plainText(story().body), text);
    QCOMPARE(story().language, language);
}

void DocumentsTest::takesPicturesIntoTheLibrary()
{
    const QString file = path("article.docx");
    QVERIFY(write(file, fixture("article.docx")));
    open(file);
    core::Picture picture;
    for (const core::Block &block : story().body.blocks) {
        if (block.kind == core::BlockKind::Picture)
            picture = block.picture;
    }
    QVERIFY(!picture.media.isEmpty());
    QCOMPARE(QSize(picture.width, picture.height), QSize(24, 16));
    const QByteArray bytes = m_services->services().media.bytesNow(picture.media);
    QCOMPARE(QImage::fromData(bytes).size(), QSize(24, 16));
}

void DocumentsTest::saysWhatWasLeftOut()
{
    documents::DocxParts parts;
    parts.body = documents::paragraph("Port Elin") + "<w:p><w:r><w:t>The ferry </w:t></w:r><w:del><w:r><w:delText>"
                 + "never</w:delText></w:r></w:del><w:r><w:t>sails.</w:t></w:r></w:p>";
    const QString file = path("tracked.docx");
    QVERIFY(write(file, documents::docx(parts)));
    open(file);
    QVERIFY2(said().contains(QStringLiteral("Left out: 1 remark")), qPrintable(said()));
    QTest::mouseClick(part<Toast>("toast")->button(), Qt::LeftButton);
    auto *sheet = part<Sheet>("droppedSheet");
    QTRY_VERIFY(sheet->isVisible());
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        words << label->text();
    QVERIFY2(words.join(QLatin1Char('\n')).contains(QStringLiteral("never")), qPrintable(words.join(u'\n')));
    QVERIFY2(words.contains(QStringLiteral("tracked.docx")), qPrintable(words.join(u'\n')));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<Sheet *>(QStringLiteral("droppedSheet")));
}

void DocumentsTest::refusesWhatIsNoDocumentAndSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, const char *why) {
        QTest::newRow(name) << QString::fromLatin1(name) << bytes << QString::fromLatin1(why);
    };
    row("cut.docx", fixture("article.docx").left(3000), "damaged");
    row("cut.odt", fixture("article.odt").left(5000), "damaged");
    row("old.doc", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24),
        "save it as .docx");
    row("locked.docx",
        QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
        "password");
    row("paper.pdf", "%PDF-1.7\n1 0 obj", "PDF");
    row("picture.txt", fixture("pier.png"), "not a text");
    row("empty.txt", {}, "empty");
    row("sums.docx", formats::pack({{QStringLiteral("xl/workbook.xml"), "<a/>"}}).valueOr({}), "spreadsheet");
    row("broken.standfirst", "{\"headline\":", "damaged");
}

void DocumentsTest::refusesWhatIsNoDocumentAndSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const core::StoryId before = m_window->session().id();
    const QString file = m_files->filePath(name);
    QVERIFY(write(file, bytes));
    open(file);
    QVERIFY2(said().contains(name), qPrintable(said()));
    QVERIFY2(said().contains(why), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("as they were")), qPrintable(said()));
    QCOMPARE(m_window->session().id(), before);
}

void DocumentsTest::refusesHugeAndHostileFilesQuickly_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"zip bomb", "huge file", "many paragraphs", "long paragraph", "long word", "folder",
                             "pipe", "gone", "closed"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DocumentsTest::refusesHugeAndHostileFilesQuickly()
{
    QFETCH(QString, kind);
    QString file = path("story.docx");
    QString why = QStringLiteral("more in it than a story can hold");
    if (kind == QLatin1String("zip bomb")) {
        documents::DocxParts parts;
        parts.body = documents::paragraph(QByteArray(90 * 1024 * 1024, 'a'));
        QVERIFY(write(file, documents::docx(parts)));
    } else if (kind == QLatin1String("huge file")) {
        QFile huge(file);
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(5LL * 1024 * 1024 * 1024)); // a hole: it takes no room on the disk
    } else if (kind == QLatin1String("many paragraphs")) {
        file = path("story.txt");
        QVERIFY(write(file, QByteArray("Elin.\n\n").repeated(2'000'000)));
    } else if (kind == QLatin1String("long paragraph")) {
        file = path("story.txt");
        QVERIFY(write(file, QByteArray("word ").repeated(3'000'000)));
    } else if (kind == QLatin1String("long word")) {
        file = path("story.txt");
        QVERIFY(write(file, QByteArray(60'000, 'a')));
    } else if (kind == QLatin1String("folder")) {
        QVERIFY(QDir().mkpath(file));
        why = QStringLiteral("It is not a file");
    } else if (kind == QLatin1String("gone")) {
        why = QStringLiteral("not there any more");
    } else if (kind == QLatin1String("pipe")) {
#ifdef Q_OS_LINUX
        file = QStringLiteral("/dev/zero");
        why = QStringLiteral("It is not a file");
#else
        QSKIP("no such files here");
#endif
    } else {
        QVERIFY(write(file, "x"));
        QVERIFY(QFile::setPermissions(file, {}));
        why = QStringLiteral("may not read");
#ifdef Q_OS_UNIX
        if (geteuid() == 0) { // to whom every file is open
            QVERIFY(QFile::setPermissions(m_files->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                               | QFile::ExeGroup | QFile::ExeOther));
            QVERIFY(seteuid(nobody) == 0);
        }
#endif
    }
#ifdef Q_OS_UNIX
    const auto rootAgain = qScopeGuard([] {
        if (getuid() == 0 && geteuid() != 0)
            (void)!seteuid(0);
    });
#endif
    const core::StoryId before = m_window->session().id();
    QElapsedTimer timer;
    timer.start();
    m_window->openDocuments({file}); // as named at the start: a dialog would not let it through
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("could not be opened")), 20'000);
    qInfo("%s: %lld ms", qPrintable(kind), timer.elapsed());
    QVERIFY2(said().contains(why), qPrintable(said()));
    QCOMPARE(m_window->session().id(), before);
}

void DocumentsTest::aLongOpeningCanBeStopped()
{
    const QString file = path("long.txt");
    QVERIFY(write(file, QByteArray(QByteArray("The ferry sails at seven. ").repeated(17) + "\n\n").repeated(44'000)));
    const core::StoryId before = m_window->session().id();
    m_window->openDocuments({file, path("after.md")});
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(QStringLiteral("Opening “long.txt”")), 20'000);
    QTest::mouseClick(part<Toast>("toast")->button(), Qt::LeftButton);
    QTRY_COMPARE(said(), QStringLiteral("Stopped. Nothing was opened."));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    QCoreApplication::sendPostedEvents(); // what the thread left behind is heard
    QVERIFY2(!said().contains(QStringLiteral("long.txt")), qPrintable(said()));
    QCOMPARE(m_window->session().id(), before);
    // The next one opens as always.
    QVERIFY(write(path("next.md"), "# Next\n\nWords.\n"));
    open(path("next.md"));
    QCOMPARE(story().headline, QStringLiteral("Next"));
}

void DocumentsTest::aDroppedDocumentBecomesAStory_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("the text") << QStringLiteral("text");
    QTest::newRow("the list") << QStringLiteral("list");
    QTest::newRow("elsewhere in the window") << QStringLiteral("window");
}

void DocumentsTest::aDroppedDocumentBecomesAStory()
{
    QFETCH(QString, where);
    const QString file = path("article.odt");
    QVERIFY(write(file, fixture("article.odt")));
    const core::Story before = story();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    mime.setText(QUrl::fromLocalFile(file).toString());
    QWidget *target = where == QLatin1String("text")   ? m_window->page().textEdit()->viewport()
                      : where == QLatin1String("list") ? part<StoryList>("storyListPanel")->view()->viewport()
                                                       : static_cast<QWidget *>(m_window.get());
    const QPoint inside = target->mapTo(m_window.get(), target->rect().center());
    // As the toolkit does it: the widget under the pointer or the first above it that takes drops.
    QWidget *taker = m_window->childAt(inside);
    if (where == QLatin1String("window"))
        taker = m_window.get();
    while (taker && !taker->acceptDrops())
        taker = taker->parentWidget();
    QVERIFY(taker);
    const QPoint point = taker->mapFrom(m_window.get(), inside);
    QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(taker, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(point, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(taker, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY_WITH_TIMEOUT(story().headline == QStringLiteral("The ferry that stayed"), 20'000);
    const auto kept = waitFor(m_services->services().library.load(before.id));
    QVERIFY(kept.ok());
    QCOMPARE(kept->story.body, before.body); // nothing was dropped into the story that stood there
}

void DocumentsTest::severalFilesBecomeSeveralStories()
{
    QStringList files;
    for (const char *name : {"one", "two", "three"}) {
        files << path(name) + QStringLiteral(".md");
        QVERIFY(write(files.last(), "# Story " + QByteArray(name) + "\n\nWords.\n"));
    }
    files.insert(1, path("missing.md")); // one that fails does not keep the others
    m_window->openDocuments(files);
    QTRY_COMPARE(story().headline, QStringLiteral("Story three"));
    core::StoryFilter all;
    const auto listed = waitFor(m_services->services().library.list(all));
    QVERIFY(listed.ok());
    QStringList headlines;
    for (const core::StorySummary &summary : *listed) {
        if (summary.headline.startsWith(QStringLiteral("Story ")))
            headlines << summary.headline;
    }
    headlines.sort();
    QCOMPARE(headlines,
             QStringList({QStringLiteral("Story one"), QStringLiteral("Story three"), QStringLiteral("Story two")}));
}

void DocumentsTest::aNewStoryStandsOnTheSiteAndDeskThatIsLookedAt()
{
    m_window->actions().newStory->trigger();
    QTRY_VERIFY(story().headline.isEmpty());
    const core::Story blank = story();
    const QString file = path("story.md");
    QVERIFY(write(file, "# Harbour\n\nIt was the best of the ferries and it is for the town.\n"));
    open(file);
    QCOMPARE(story().site, blank.site);
    QCOMPARE(story().desk, blank.desk);
    QCOMPARE(story().language, blank.language);
    QCOMPARE(story().stage, core::Stage::Draft);
    QVERIFY(story().remote.postId.isEmpty());
}

void DocumentsTest::savesAsEveryKindAndOpensItAgain_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"docx", "html", "md", "txt"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void DocumentsTest::savesAsEveryKindAndOpensItAgain()
{
    QFETCH(QString, ending);
    const QString source = path("article.docx");
    QVERIFY(write(source, fixture("article.docx")));
    open(source);
    const core::Story first = story();
    const QString saved = m_files->filePath(QStringLiteral("saved.") + ending);
    save(saved);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(saved), 10'000);
    QTRY_VERIFY2(said().startsWith(QStringLiteral("The story is in")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("saved.") + ending), qPrintable(said()));
    QCOMPARE(QFileInfo(saved).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(story().body, first.body);
    open(saved);
    const core::Story again = story();
    QVERIFY(again.id != first.id);
    QCOMPARE(again.headline, first.headline);
    if (ending == QLatin1String("docx")) {
        QCOMPARE(outline(again.body), outline(first.body));
    } else {
        for (const char *words : {"What was decided", "last ferry", "Passengers", "بندر الین", "The end."})
            QVERIFY2(core::plainText(again.body).contains(QString::fromUtf8(words)), words);
    }
    const bool holdsPictures = ending == QLatin1String("docx") || ending == QLatin1String("html");
    const auto pictures = std::count_if(again.body.blocks.cbegin(), again.body.blocks.cend(),
                                        [](const core::Block &block) { return !block.picture.media.isEmpty(); });
    QCOMPARE(pictures, holdsPictures ? 1 : 0);
}

void DocumentsTest::whatAFileCannotHoldIsSaid()
{
    core::Story made = story();
    made.id = core::newId<core::StoryId>();
    made.headline = QStringLiteral("Ferry");
    core::Block poll = core::textBlock(core::BlockKind::Opaque, {});
    poll.name = QStringLiteral("acme/poll");
    poll.origin.source = "<!-- wp:acme/poll {\"id\":3} /-->";
    made.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("It sailed.")), poll, poll};
    made.body.blocks.last().id = core::newId<core::BlockId>();
    const auto kept = waitFor(m_services->services().library.create(made));
    QVERIFY(kept);
    m_window->session().open(kept->id, StorySession::Focus::Text);
    QTRY_COMPARE(story().id, kept->id);
    for (const char *ending : {"docx", "html", "md", "txt"}) {
        save(m_files->filePath(QStringLiteral("saved.") + QLatin1String(ending)));
        QTRY_VERIFY2(said().contains(QStringLiteral("saved.") + QLatin1String(ending)), qPrintable(said()));
        QVERIFY2(said().contains(QStringLiteral("2 blocks stay behind"))
                     && said().contains(QStringLiteral("“Poll” (acme/poll)")),
                 qPrintable(said()));
    }
}

void DocumentsTest::neverReplacesAFileWithoutAsking()
{
    const QString file = path("harbour.txt");
    QVERIFY(write(file, "mine"));
    save(file);
    auto *question = part<QDialog>("replaceQuestion");
    QTRY_VERIFY(question->isVisible());
    QVERIFY(part<QLabel>("questionWords")->text().contains(QStringLiteral("harbour.txt")));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("replaceQuestion")));
    QCOMPARE(bytesOf(file), QByteArray("mine"));

    save(file);
    QTRY_VERIFY(part<QDialog>("replaceQuestion")->isVisible());
    part<QPushButton>("anotherNameButton")->click();
    QTRY_VERIFY(m_window->findChild<QFileDialog *>(QStringLiteral("saveDocumentDialog")));
    choose("saveDocumentDialog", path("other.txt"));
    QTRY_VERIFY(QFileInfo::exists(path("other.txt")));
    QCOMPARE(bytesOf(file), QByteArray("mine"));

    save(file);
    QTRY_VERIFY(part<QDialog>("replaceQuestion")->isVisible());
    part<QPushButton>("replaceFileButton")->click();
    QTRY_VERIFY2(bytesOf(file) != "mine", qPrintable(said()));
    QCOMPARE(bytesOf(file), bytesOf(path("other.txt")));
}

void DocumentsTest::theEndingFollowsTheKind()
{
    save(path("plain"), QStringLiteral("Plain text (*.txt)"));
    QTRY_VERIFY(QFileInfo::exists(path("plain.txt")));
    save(path("story.doc"), QStringLiteral("Word document (*.docx)"));
    QTRY_VERIFY(QFileInfo::exists(path("story.doc.docx")));
    QVERIFY(bytesOf(path("story.doc.docx")).startsWith("PK"));
}

void DocumentsTest::aFolderThatMayNotBeWrittenToIsNamed()
{
#ifdef Q_OS_LINUX
    save(QStringLiteral("/proc/harbour.docx"));
    QTRY_VERIFY2(said().contains(QStringLiteral("“harbour.docx” could not be written")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("saved in Standfirst")), qPrintable(said()));
#else
    QSKIP("no folder that nobody may write to");
#endif
}

void DocumentsTest::theFolderIsRemembered()
{
    QVERIFY(QDir(m_files->path()).mkdir(QStringLiteral("desk")));
    save(path("desk/harbour.txt"));
    QTRY_VERIFY(QFileInfo::exists(path("desk/harbour.txt")));
    m_window->actions().openDocument->trigger();
    auto *dialog = part<QFileDialog>("openDocumentDialog");
    QCOMPARE(dialog->directory().canonicalPath(), QFileInfo(path("desk")).canonicalFilePath());
    dialog->reject();
}

QTEST_MAIN(DocumentsTest)
#include "documents_test.moc"
