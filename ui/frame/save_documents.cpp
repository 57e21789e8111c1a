// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/save_documents.h"

#include "core/when_done.h"
#include "ui/frame/file_names.h"
#include "ui/frame/print_story.h"
#include "ui/frame/story_session.h"
#include "ui/panels/question_sheet.h"
#include "ui/theme/toast.h"
#include "ui/words/finding_words.h"
#include "ui/words/log_words.h"
#include "workflow/file_bytes.h"
#include "workflow/left_behind.h"
#include "workflow/media_folder.h"
#include "workflow/settings.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

namespace ui {

namespace {

constexpr qsizetype mostNamed = 4; // kinds of blocks; the sheet and the checks name all
constexpr int quietMs = 400;       // what is done by then needs no word about it
constexpr int longMs = 24 * 3600 * 1000;

QString folderSetting()
{
    return QStringLiteral("documentFolder");
}

QString withEnding(const QString &file, const QStringList &endings, const QString &wanted)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return endings.contains(ending) ? file : QString(file + QLatin1Char('.') + wanted);
}

} // namespace

SaveDocuments::SaveDocuments(const workflow::Services &services, StorySession &session, Toast &toast, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_session(session)
    , m_toast(toast)
    , m_window(window)
{
}

// `filters` name an ending each, in the same order as `endings`.
void SaveDocuments::ask(const Question &question, const Write &write)
{
    const QString folder = m_services.settings.choice(
        folderSetting(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(m_window, question.title, folder, question.filters.join(QStringLiteral(";;")));
    dialog->setObjectName(question.dialogName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // we ask, about the name that is really written
    const QString chosen = m_services.settings.choice(question.dialogName);
    const qsizetype kind = qMax<qsizetype>(0, question.endings.indexOf(chosen));
    dialog->selectNameFilter(question.filters.at(kind));
    const QString proposed = question.name.isEmpty() ? m_session.fields().headline : question.name;
    dialog->selectFile(QString(fileNameFor(proposed) + QLatin1Char('.') + question.endings.at(kind)));
    // The ending in the name follows the chosen kind.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, question](const QString &filter) {
        const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        const qsizetype at = question.filters.indexOf(filter);
        if (at < 0 || name.isEmpty())
            return;
        const bool ours = question.endings.contains(QFileInfo(name).suffix().toLower());
        const QString base = ours ? name.left(name.lastIndexOf(QLatin1Char('.'))) : name;
        dialog->selectFile(QString(base + QLatin1Char('.') + question.endings.at(at)));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, question, write](const QString &picked) {
        const qsizetype at = qMax<qsizetype>(0, question.filters.indexOf(dialog->selectedNameFilter()));
        const QString file = withEnding(picked, question.endings, question.endings.at(at));
        m_services.settings.setChoice(folderSetting(), QFileInfo(file).absolutePath());
        m_services.settings.setChoice(question.dialogName, QFileInfo(file).suffix().toLower());
        if (QFileInfo::exists(file))
            askToReplace(file, question, write);
        else
            write(file);
    });
    dialog->open();
}

void SaveDocuments::askToReplace(const QString &file, const Question &question, const Write &write)
{
    using Answer = QuestionSheet::Answer;
    auto *box = new QuestionSheet(question.title,
                                  tr("“%1” is there already. Replace it?").arg(QFileInfo(file).fileName()), m_window);
    box->setObjectName(QStringLiteral("replaceQuestion"));
    box->addAnswer(Answer::Destroys, tr("Replace"), QStringLiteral("replaceFileButton"), this,
                   [file, write] { write(file); });
    box->addAnswer(Answer::Liked, tr("Another name…"), QStringLiteral("anotherNameButton"), this,
                   [this, question, write] { ask(question, write); });
    box->present();
}

void SaveDocuments::saveDocument()
{
    if (!m_session.isOpen())
        return;
    Question question;
    question.title = tr("Save as document");
    question.dialogName = QStringLiteral("saveDocumentDialog");
    question.filters = {tr("Word document (*.docx)"), tr("Web page with its pictures (*.html)"), tr("Markdown (*.md)"),
                        tr("Plain text (*.txt)")};
    question.endings = {QStringLiteral("docx"), QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("txt")};
    ask(question, [this](const QString &file) { write(file); });
}

void SaveDocuments::exportPdf()
{
    if (!m_session.isOpen())
        return;
    Question question;
    question.title = tr("Export PDF");
    question.dialogName = QStringLiteral("exportPdfDialog");
    question.filters = {tr("PDF (*.pdf)")};
    question.endings = {QStringLiteral("pdf")};
    ask(question, [this](const QString &file) { writePdf(file); });
}

void SaveDocuments::saveLog(const QString &headline, const QList<core::LogEntry> &entries, const QTimeZone &zone)
{
    Question question;
    question.title = tr("Save the log");
    question.dialogName = QStringLiteral("saveLogDialog");
    question.filters = {tr("Plain text (*.txt)"), tr("Table (*.csv)")};
    question.endings = {QStringLiteral("txt"), QStringLiteral("csv")};
    question.name = tr("%1, log", "headline").arg(headline);
    ask(question, [this, headline, entries, zone](const QString &file) {
        const bool isTable = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        const QByteArray bytes = isTable ? logAsTable(entries) : logAsText(headline, entries, zone);
        core::whenDone(workflow::writeFileBeside(bytes, file), this, [this, file](const core::Result<void> &answer) {
            if (!answer)
                return tellFailed(answer.error(), DocumentDoing::Saving, file);
            m_toast.say(tr("The log is in %1").arg(QDir::toNativeSeparators(file)));
        });
    });
}

void SaveDocuments::write(const QString &file)
{
    const std::optional<workflow::DocumentFormat> format = workflow::documentFormatOf(file);
    if (!m_session.isOpen() || !format)
        return;
    const auto written = workflow::writeDocument(m_session.story(), *format, file, m_services.media);
    const bool holdsPictures = *format == workflow::DocumentFormat::Docx || *format == workflow::DocumentFormat::Html;
    core::whenDone(written, this, [=, this](const core::Result<workflow::WrittenDocument> &answer) {
        if (!answer)
            tellFailed(answer.error(), DocumentDoing::Saving, file);
        else
            tellWritten(file, holdsPictures ? answer->picturesLeftOut : 0, answer->blocksLeftBehind);
    });
    tellWhileWorking(written, file);
}

void SaveDocuments::writePdf(const QString &file)
{
    if (!m_session.isOpen())
        return;
    const core::Story story = m_session.story();
    const auto written = writeStoryPdf(story, file, m_services.media);
    const QList<core::Finding> behind = workflow::blocksLeftBehind(story, workflow::FileIs::Document);
    core::whenDone(written, this, [=, this](const core::Result<void> &answer) {
        if (!answer)
            tellFailed(answer.error(), DocumentDoing::ExportingPdf, file);
        else
            tellWritten(file, 0, behind);
    });
    tellWhileWorking(written, file);
}

void SaveDocuments::tellWritten(const QString &file, int picturesLeftOut, const QList<core::Finding> &blocks)
{
    QString text = tr("The story is in %1").arg(QDir::toNativeSeparators(file));
    if (picturesLeftOut > 0)
        text += QLatin1Char('\n')
                + (picturesLeftOut == 1
                       ? tr("Left out: a picture that is on the site only.")
                       : tr("Left out: %Ln pictures that are on the site only.", nullptr, picturesLeftOut));
    for (const core::Finding &block : blocks.first(qMin<qsizetype>(blocks.size(), mostNamed)))
        text += QLatin1Char('\n') + findingSentence(block);
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(file).absolutePath());
    m_toast.say(
        text, tr("Open folder"), [folder] { QDesktopServices::openUrl(folder); }, 12000);
}

void SaveDocuments::tellFailed(const core::Error &error, DocumentDoing doing, const QString &file)
{
    const ErrorWords words = documentWords(error, doing, file);
    m_toast.say(
        paragraph(words), tr("Copy details"), [words] { QGuiApplication::clipboard()->setText(forClipboard(words)); },
        15000);
}

template <typename T>
void SaveDocuments::tellWhileWorking(const QFuture<T> &work, const QString &file)
{
    QTimer::singleShot(quietMs, this, [this, work, name = QFileInfo(file).fileName()] {
        if (work.isFinished() || work.isCanceled())
            return;
        const auto stop = [this, work = QFuture<T>(work)]() mutable {
            work.cancel();
            m_toast.say(tr("Stopped. Nothing was written."));
        };
        m_toast.say(tr("Writing “%1”…").arg(name), tr("Stop"), stop, longMs);
    });
}

} // namespace ui
