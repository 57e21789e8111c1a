// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open story as a document of another kind: asks where to and as what, never replaces a file without asking, says
// where it is. GUI thread; the writing is done elsewhere.
#pragma once

#include "core/checks.h"
#include "core/log_entry.h"
#include "core/result.h"
#include "core/story.h"
#include "ui/words/document_words.h"
#include "workflow/documents.h"
#include "workflow/services.h"

#include <QFuture>
#include <QObject>
#include <QTimeZone>

#include <functional>

namespace ui {

class StorySession;
class Toast;

class SaveDocuments : public QObject
{
    Q_OBJECT

public:
    SaveDocuments(const workflow::Services &services, StorySession &session, Toast &toast, QWidget *window);

    // The format follows the ending of the name; a name without one gets that of the chosen kind.
    void saveDocument();
    void exportPdf();
    void saveLog(const QString &headline, const QList<core::LogEntry> &entries, const QTimeZone &zone);

private:
    using Write = std::function<void(const QString &file)>;

    struct Question
    {
        QString title;
        QString dialogName;
        QStringList filters; // one for each ending
        QStringList endings;
        QString name; // empty: the headline
    };

    // Until there is a name that is free or may be replaced.
    void ask(const Question &question, const Write &write);
    void askToReplace(const QString &file, const Question &question, const Write &write);
    void write(const QString &file);
    void writePdf(const QString &file);
    void tellWritten(const QString &file, int picturesLeftOut, const QList<core::Finding> &blocks);
    void tellFailed(const core::Error &error, DocumentDoing doing, const QString &file);
    template <typename T>
    void tellWhileWorking(const QFuture<T> &work, const QString &file);

    workflow::Services m_services;
    StorySession &m_session;
    Toast &m_toast;
    QWidget *m_window;
};

} // namespace ui
