// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open story on paper: asks for a printer, gathers the pictures, lays the pages out beside the window's thread and
// draws them one by one, so that the window goes on meanwhile. And the same pages as a PDF. GUI thread.
#pragma once

#include "core/result.h"
#include "core/story.h"
#include "ui/words/document_words.h"
#include "workflow/services.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QPrinter;

namespace ui {

class PrintPages;
class StorySession;
class Toast;
struct PrintedStory;

// Writes the file all or nothing, readable by its owner only; an existing one is replaced.
[[nodiscard]] QFuture<core::Result<void>> writeStoryPdf(const core::Story &story, const QString &file,
                                                        workflow::MediaFolder &media);

class PrintStory : public QObject
{
    Q_OBJECT

public:
    PrintStory(const workflow::Services &services, StorySession &session, Toast &toast, QWidget *window);

    void print();

private:
    struct Job;
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void drawNext(const std::shared_ptr<Job> &job);
    void tellFailed(const QString &detail);

    workflow::Services m_services;
    StorySession &m_session;
    Toast &m_toast;
    QWidget *m_window;
};

} // namespace ui
