// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/print_story.h"

#include "core/deferred.h"
#include "core/when_done.h"
#include "ui/frame/print_pages.h"
#include "ui/frame/story_session.h"
#include "ui/theme/toast.h"
#include "ui/words/number_words.h"
#include "workflow/file_bytes.h"
#include "workflow/media_folder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QThreadPool>
#include <QTimer>

namespace ui {

using core::Error;
using core::Result;

namespace {

constexpr int pictureWidth = 1800; // pixels: 260 an inch over the whole text

// The pictures of a story, one after the other. Whoever waits for the next holds it.
class Gathering : public std::enable_shared_from_this<Gathering>
{
public:
    Gathering(const core::Story &story, workflow::MediaFolder &media)
        : m_printed{story, {}}
        , m_media(media)
    {
        want(story.leadPicture);
        for (const core::Block &block : story.body.blocks) {
            want(block.picture);
            for (const core::Picture &picture : block.pictures)
                want(picture);
        }
    }

    // Nothing comes once `isWanted` says no.
    void begin(std::function<bool()> isWanted, std::function<void(const PrintedStory &)> done)
    {
        m_isWanted = std::move(isWanted);
        m_done = std::move(done);
        takeNext();
    }

private:
    void want(const core::Picture &picture)
    {
        if (!picture.media.isEmpty() && !m_wanted.contains(picture.media))
            m_wanted << picture.media;
    }

    void takeNext()
    {
        if (!m_isWanted())
            return;
        if (m_wanted.isEmpty()) {
            m_done(m_printed);
            return;
        }
        const core::MediaId media = m_wanted.takeFirst();
        core::whenDone(m_media.image(media, pictureWidth), &m_media,
                       [self = shared_from_this(), media](const Result<QImage> &image) {
                           if (image)
                               self->m_printed.images.insert(media, *image);
                           self->takeNext();
                       });
    }

    PrintedStory m_printed;
    workflow::MediaFolder &m_media;
    QList<core::MediaId> m_wanted;
    std::function<bool()> m_isWanted;
    std::function<void(const PrintedStory &)> m_done;
};

} // namespace

QFuture<Result<void>> writeStoryPdf(const core::Story &story, const QString &file, workflow::MediaFolder &media)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto wanted = [promise] {
        if (promise->isCanceled())
            promise->finish();
        return !promise->isCanceled();
    };
    const QPageLayout layout = usualLayout();
    std::make_shared<Gathering>(story, media)->begin(wanted, [promise, file, layout](const PrintedStory &printed) {
        QThreadPool::globalInstance()->start([promise, file, layout, printed] {
            const QByteArray bytes = storyPdf(printed, layout);
            if (!promise->isCanceled())
                promise->addResult(workflow::writeFile(bytes, file));
            promise->finish();
        });
    });
    return promise->future();
}

struct PrintStory::Job
{
    std::shared_ptr<QPrinter> printer;
    std::shared_ptr<PrintPages> pages;
    QPainter painter;
    QList<int> left; // pages, from 0
    bool first = true;
};

PrintStory::PrintStory(const workflow::Services &services, StorySession &session, Toast &toast, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_session(session)
    , m_toast(toast)
    , m_window(window)
{
}

void PrintStory::print()
{
    if (!m_session.isOpen())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(usualLayout());
    printer->setDocName(m_session.fields().headline.simplified());
    printer->setCreator(QStringLiteral("Standfirst"));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

void PrintStory::printOn(const std::shared_ptr<QPrinter> &printer)
{
    if (!m_session.isOpen())
        return;
    printer->setFullPage(true); // the margins are in the pages
    QPageLayout layout = printer->pageLayout();
    layout.setMode(QPageLayout::StandardMode);
    layout.setUnits(QPageLayout::Point);
    layout.setMargins(usualLayout().margins(QPageLayout::Point));
    const auto wanted = [] { return true; };
    const core::Deferred<std::shared_ptr<PrintPages>> laidOut;
    std::make_shared<Gathering>(m_session.story(), m_services.media)
        ->begin(wanted, [laidOut, layout, home = thread()](const PrintedStory &printed) {
            QThreadPool::globalInstance()->start([laidOut, layout, printed, home] {
                auto pages = std::make_shared<PrintPages>(printed, layout);
                pages->moveToThread(home);
                laidOut.give(pages);
            });
        });
    core::whenDone(laidOut.future(), this, [this, printer](const std::shared_ptr<PrintPages> &pages) {
        const auto job = std::make_shared<Job>();
        job->printer = printer;
        job->pages = pages;
        const int from = qMax(1, printer->fromPage());
        const int to = printer->toPage() > 0 ? qMin(printer->toPage(), pages->count()) : pages->count();
        for (int page = from; page <= to; ++page)
            job->left << page - 1;
        if (printer->pageOrder() == QPrinter::LastPageFirst)
            std::reverse(job->left.begin(), job->left.end());
        if (job->left.isEmpty() || !job->painter.begin(printer.get())) {
            tellFailed(QStringLiteral("the printer takes no pages"));
            return;
        }
        drawNext(job);
    });
}

// A page at a time: a long story must not hold the window.
void PrintStory::drawNext(const std::shared_ptr<Job> &job)
{
    if (job->left.isEmpty()) {
        job->painter.end();
        if (job->printer->printerState() == QPrinter::Error)
            tellFailed(QStringLiteral("the printer reports an error"));
        else
            m_toast.say(tr("The story is on its way to the printer."));
        return;
    }
    if (!job->first && !job->printer->newPage()) {
        job->painter.end();
        tellFailed(QStringLiteral("the printer takes no further page"));
        return;
    }
    job->first = false;
    job->pages->draw(job->painter, job->left.takeFirst(), job->printer->resolution());
    QTimer::singleShot(0, this, [this, job] { drawNext(job); });
}

void PrintStory::tellFailed(const QString &detail)
{
    const ErrorWords words = documentWords(Error{Error::Kind::Io, detail}, DocumentDoing::Printing, {});
    m_toast.say(
        paragraph(words), tr("Copy details"), [words] { QGuiApplication::clipboard()->setText(forClipboard(words)); },
        15000);
}

} // namespace ui
