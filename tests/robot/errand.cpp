// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A reporter's errand in the real window: stories that name a file of this computer as their picture come by paste,
// from an opened file and from a site; each is shown in the real preview and published to the folder site. Says which
// files in the profile others could read, while the program still runs. errand PROFILE NAMED-FILE; ends with 0 when all
// went its way.
#include "core/when_done.h"
#include "formats/block_markup.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/preview/load_preview.h"
#include "ui/theme/theme.h"
#include "workflow/program.h"
#include "workflow/story_copy.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <cstdio>

namespace {

constexpr int patience = 60'000; // milliseconds

bool isTrue(bool condition, const char *what)
{
    if (!condition)
        std::fprintf(stderr, "It is not so that %s.\n", what);
    return condition;
}

template <typename T>
std::optional<T> answerOf(const QFuture<core::Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || !future.result())
        return {};
    return *future.result();
}

class Errand
{
public:
    Errand(workflow::Program &program, ui::MainWindow &window, const QString &file)
        : m_services(program.services())
        , m_window(window)
        , m_file(file)
        , m_address(QUrl::fromLocalFile(file).toString().toUtf8())
    {
    }

    bool run()
    {
        m_window.setMode(ui::ViewMode::Both);
        return isTrue(QTest::qWaitFor([this] { return m_window.session().isOpen(); }, patience), "a story is open")
               && paste() && openFile() && takeFromSite();
    }

private:
    [[nodiscard]] QByteArray html() const
    {
        return "<h1>Canary</h1><p>Before the picture.</p><img src=\"" + m_address + "\"><img src=\"" + m_file.toUtf8()
               + "\"><figure><img src=\"" + m_address + "\" srcset=\"" + m_address
               + " 2x\"><figcaption>Seen from the pier</figcaption></figure><iframe src=\"" + m_address
               + "\"></iframe><object data=\"" + m_address + "\"></object><style>@import url(" + m_address
               + ");p{background:url(" + m_address + ")}</style><p style=\"background:url(" + m_address
               + ")\">After the picture.</p>";
    }

    bool paste()
    {
        const core::StoryId before = m_window.session().id();
        m_window.actions().newStory->trigger();
        if (!isTrue(QTest::qWaitFor([&] { return m_window.session().id() != before; }, patience), "a new story opens"))
            return false;
        QTest::keyClicks(m_window.page().textEdit(), QStringLiteral("Pasted canary"));
        m_window.page().jumpTo(core::Field::Body);
        auto *clipboard = new QMimeData;
        clipboard->setHtml(QString::fromUtf8(html()));
        QApplication::clipboard()->setMimeData(clipboard);
        m_window.page().textEdit()->paste();
        return isTrue(
                   QTest::qWaitFor([this] { return text().contains(QStringLiteral("After the picture.")); }, patience),
                   "the pasted text is on the page")
               && showAndPublish();
    }

    bool openFile()
    {
        const auto story = workflow::storyFromCopy(html(), workflow::CopyFormat::Html);
        return isTrue(story.ok(), "the file can be read") && open(*story);
    }

    bool takeFromSite()
    {
        core::Story story;
        story.id = core::newId<core::StoryId>();
        story.headline = QStringLiteral("Canary of the site");
        story.body = formats::readBlocks(
            "<!-- wp:paragraph --><p>Before the picture.</p><!-- /wp:paragraph -->\n\n<!-- wp:image --><figure "
            "class=\"wp-block-image\"><img src=\""
            + m_address + "\" alt=\"\"/></figure><!-- /wp:image -->\n\n<!-- wp:html --><img src=\"" + m_address
            + "\"><iframe src=\"" + m_address + "\"></iframe><!-- /wp:html -->");
        story.leadPicture.remoteUrl = QString::fromUtf8(m_address);
        return open(story);
    }

    bool open(core::Story story)
    {
        story.site = m_services.sites.defaultSite().id;
        const auto kept = answerOf(m_services.library.adopt(story));
        if (!isTrue(kept.has_value(), "the story is kept"))
            return false;
        m_window.openStory(kept->id);
        return isTrue(QTest::qWaitFor([&] { return m_window.session().id() == kept->id; }, patience),
                      "the story is open")
               && showAndPublish();
    }

    bool showAndPublish()
    {
        auto *pane = m_window.findChild<ui::PreviewPane *>(QStringLiteral("previewPane"));
        if (!isTrue(QTest::qWaitFor(
                        [&] {
                            pane = m_window.findChild<ui::PreviewPane *>(QStringLiteral("previewPane"));
                            return pane != nullptr;
                        },
                        patience),
                    "there is a preview"))
            return false;
        if (!isTrue(!pane->findChild<QWidget *>(QStringLiteral("previewApology")), "the preview is loaded"))
            return false;
        QSignalSpy updated(pane, &ui::PreviewPane::updated);
        QSignalSpy ready(pane, &ui::PreviewPane::ready);
        QTest::keyClick(m_window.page().textEdit(), Qt::Key_Space); // a change, so that there is something to show
        if (!isTrue(QTest::qWaitFor([&] { return updated.size() + ready.size() > 0; }, patience),
                    "the preview shows the story"))
            return false;
        QTest::qWait(500); // what it would load, it loads now
        QSignalSpy finished(&m_services.outbox, &workflow::Outbox::finished);
        const auto queued = answerOf(
            m_services.outbox.submit(m_window.session().story(), core::Goal::Publish, QStringLiteral("reporter")));
        return isTrue(queued.has_value(), "the story is on its way")
               && isTrue(QTest::qWaitFor([&] { return !finished.isEmpty(); }, patience), "the story is published");
    }

    [[nodiscard]] QString text() const { return m_window.page().textEdit()->toPlainText(); }

    workflow::Services m_services;
    ui::MainWindow &m_window;
    QString m_file;
    QByteArray m_address;
};

void sayWhatOthersCanRead(const QString &folder)
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
         all.hasNext();) {
        const QString path = all.next();
        const QString inside = QDir(folder).relativeFilePath(path);
        const bool isPublished = inside == QLatin1String("demo-site")
                                 || (inside.startsWith(QLatin1String("demo-site/"))
                                     && !inside.startsWith(QLatin1String("demo-site/.standfirst")));
        if (!isPublished && QFileInfo(path).permissions() & others)
            std::printf("open to others: %s\n", qPrintable(path));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // as the program does
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("standfirst-errand"));
    if (argc < 3)
        return 2;
    workflow::Program program(QString::fromLocal8Bit(argv[1]));
    program.services().settings.setGraceSeconds(0); // nobody takes anything back here
    ui::Theme theme(workflow::ColourScheme::Light);
    const auto opened = program.open();
    ui::MainWindow window(program.services(), ui::loadPreview, theme);
    core::whenDone(opened, &window, [&](const core::Result<void> &) { program.start(); });
    window.resize(1400, 900);
    window.show();
    const bool done = Errand(program, window, QString::fromLocal8Bit(argv[2])).run();
    sayWhatOthersCanRead(QString::fromLocal8Bit(argv[1]));
    window.close();
    return done ? 0 : 1;
}
