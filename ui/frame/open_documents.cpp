// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/open_documents.h"

#include "core/site_pictures.h"
#include "core/when_done.h"
#include "ui/frame/story_session.h"
#include "ui/panels/sheet.h"
#include "ui/theme/toast.h"
#include "ui/words/dropped_words.h"
#include "workflow/library.h"
#include "workflow/media_folder.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString folderSetting = QStringLiteral("documentFolder");
constexpr int longMs = 24 * 3600 * 1000;

QStringList endings()
{
    return {QStringLiteral("docx"),  QStringLiteral("odt"),       QStringLiteral("fodt"),     QStringLiteral("rtf"),
            QStringLiteral("html"),  QStringLiteral("htm"),       QStringLiteral("xhtml"),    QStringLiteral("md"),
            QStringLiteral("txt"),   QStringLiteral("text"),      QStringLiteral("markdown"), QStringLiteral("doc"),
            QStringLiteral("pages"), QStringLiteral("standfirst")};
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QStringList documentsIn(const QMimeData &mime)
{
    QStringList files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        const QString file = url.isLocalFile() ? url.toLocalFile() : QString();
        if (!file.isEmpty() && endings().contains(QFileInfo(file).suffix().toLower()))
            files << file;
    }
    return files;
}

OpenDocuments::OpenDocuments(const workflow::Services &services, StorySession &session, Toast &toast,
                             std::function<core::Story()> blank, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_session(session)
    , m_toast(toast)
    , m_blank(std::move(blank))
    , m_window(window)
{
}

void OpenDocuments::choose()
{
    const QString folder =
        m_services.settings.choice(folderSetting, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(m_window, tr("Open document"), folder,
                                   tr("Documents (*.docx *.odt *.fodt *.rtf *.html *.htm *.md *.markdown *.txt "
                                      "*.standfirst);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openDocumentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_services.settings.setChoice(folderSetting, QFileInfo(files.value(0)).absolutePath());
        open(files);
    });
    dialog->open();
}

void OpenDocuments::open(const QStringList &files)
{
    m_waiting << files;
    if (m_busy)
        return;
    if (m_services.sites.isLoaded())
        openNext();
    else // a new story stands on a site
        connect(&m_services.sites, &workflow::Sites::loaded, this, &OpenDocuments::openNext,
                static_cast<Qt::ConnectionType>(Qt::SingleShotConnection | Qt::UniqueConnection));
}

void OpenDocuments::openNext()
{
    if (m_waiting.isEmpty() || m_busy)
        return;
    m_busy = true;
    const QString file = m_waiting.takeFirst();
    const core::Story blank = m_blank();
    QStringList languages{blank.language};
    for (const core::Edition &edition : m_services.sites.site(blank.site).editions)
        languages << edition.language;
    languages.removeAll(QString());
    m_reading = workflow::readDocument(file, m_services.media, languages);
    core::whenDone(m_reading, this,
                   [this, file](const core::Result<workflow::ReadDocument> &answer) { read(file, answer); });
    QTimer::singleShot(quietMs, this, [this, reading = m_reading, name = QFileInfo(file).fileName()] {
        if (!reading.isFinished() && !reading.isCanceled())
            m_toast.say(
                tr("Opening “%1”…").arg(name), tr("Stop"), [this] { stop(); }, longMs);
    });
}

void OpenDocuments::stop()
{
    m_reading.cancel();
    m_waiting.clear();
    m_busy = false;
    m_toast.say(tr("Stopped. Nothing was opened."));
}

void OpenDocuments::read(const QString &file, const core::Result<workflow::ReadDocument> &answer)
{
    if (!answer) {
        m_busy = false;
        const ErrorWords words = documentWords(answer.error(), DocumentDoing::Opening, file);
        m_toast.say(
            paragraph(words), tr("Copy details"),
            [words] { QGuiApplication::clipboard()->setText(forClipboard(words)); }, 15000);
        openNext();
        return;
    }
    keep(file, *answer);
}

void OpenDocuments::keep(const QString &file, const workflow::ReadDocument &document)
{
    core::Story story = document.story;
    const core::Story blank = m_blank();
    const bool known = !m_services.sites.site(story.site).id.isEmpty();
    if (!document.ownCopy || !known) {
        if (document.ownCopy)
            story = core::forOtherSite(story, blank.site);
        story.site = blank.site;
        story.remote = {};
        story.furtherDesks.clear();
        story.desk = blank.desk;
        if (story.language.isEmpty())
            story.language = blank.language;
    }
    if (!document.ownCopy) {
        story.tags = blank.tags;
        story.created = blank.created;
        story.modified = blank.modified;
    }
    const auto made = document.ownCopy ? m_services.library.adopt(story) : m_services.library.create(story);
    const Done done{QFileInfo(file).fileName(), document.dropped};
    core::whenDone(made, this, [this, file, done](const core::Result<core::Story> &answer) {
        m_busy = false;
        if (!answer) {
            read(file, answer.error());
            return;
        }
        m_session.open(answer->id, StorySession::Focus::Text);
        tell(done);
        openNext();
    });
}

void OpenDocuments::tell(const Done &done)
{
    const QString opened = tr("“%1” is a new story here; the file stays as it is.").arg(done.name);
    const QString left = droppedSentence(done.dropped);
    if (left.isEmpty())
        m_toast.say(opened);
    else
        m_toast.say(
            QString(opened + QLatin1Char('\n') + left), tr("Show"), [this, done] { showDropped(done); }, 20000);
}

void OpenDocuments::showDropped(const Done &done)
{
    auto *sheet = new Sheet(tr("What was left out"), m_window);
    sheet->setObjectName(QStringLiteral("droppedSheet"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setSubtitle(done.name);
    sheet->closeButton()->setText(tr("Close"));
    for (const workflow::DroppedPart &part : done.dropped) {
        QString text = droppedText(part);
        text.replace(0, 1, text.left(1).toUpper());
        QLabel *kind = plainLabel(text, sheet);
        QFont strong = kind->font();
        strong.setBold(isMissed(part.kind));
        kind->setFont(strong);
        sheet->content()->addWidget(kind);
        for (const QString &sample : part.samples) {
            QLabel *words = plainLabel(QString(QStringLiteral("– ") + sample), sheet);
            words->setContentsMargins(12, 0, 12, 0);
            sheet->content()->addWidget(words);
        }
    }
    sheet->present();
}

void OpenDocuments::watchDrops(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool OpenDocuments::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = documentsIn(*drop->mimeData());
        if (!files.isEmpty()) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            if (type == QEvent::Drop)
                open(files);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
