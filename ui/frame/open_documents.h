// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents of other programs become new stories: chosen in a dialog, dropped on the window, or named when the program
// was started. GUI thread. Says while it works, can be stopped, and says afterwards what was left out.
#pragma once

#include "ui/words/document_words.h"
#include "workflow/documents.h"
#include "workflow/services.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QMimeData;

namespace ui {

class StorySession;
class Toast;

class OpenDocuments : public QObject
{
    Q_OBJECT

public:
    static constexpr int quietMs = 400; // what is done by then needs no word about it

    // `blank` answers with the site, desk and language that a new story begins with.
    OpenDocuments(const workflow::Services &services, StorySession &session, Toast &toast,
                  std::function<core::Story()> blank, QWidget *window);

    void choose();
    // One after the other; the last stays open.
    void open(const QStringList &files);
    // Drops on this widget that are documents come here, whatever else it does with drops.
    void watchDrops(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Done
    {
        QString name;
        QList<workflow::DroppedPart> dropped;
    };

    void openNext();
    void read(const QString &file, const core::Result<workflow::ReadDocument> &answer);
    void keep(const QString &file, const workflow::ReadDocument &document);
    void stop();
    void tell(const Done &done);
    void showDropped(const Done &done);

    workflow::Services m_services;
    StorySession &m_session;
    Toast &m_toast;
    std::function<core::Story()> m_blank;
    QWidget *m_window;
    QStringList m_waiting;
    QFuture<core::Result<workflow::ReadDocument>> m_reading;
    bool m_busy = false;
};

// The documents among what is dragged: files on this computer with the ending of a text.
[[nodiscard]] QStringList documentsIn(const QMimeData &mime);

} // namespace ui
