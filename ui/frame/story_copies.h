// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of stories as files: asks where to, has them written, opens them again; and watches over saving, so that the
// way to a copy is in sight while the library cannot be written. GUI thread.
#pragma once

#include "core/desk_matter.h"
#include "ui/words/error_words.h"
#include "workflow/draft.h"
#include "workflow/services.h"

#include <QObject>

namespace ui {

class LibraryTroubleBar;
class StorySession;
class Toast;

class StoryCopies : public QObject
{
    Q_OBJECT

public:
    StoryCopies(const workflow::Services &services, StorySession &session, LibraryTroubleBar &bar, Toast &toast,
                QWidget *window);

    // What leaves with a copy beside what readers see is said first, where there is such a thing.
    void save();
    void open();
    enum class Copy { Whole, WithoutDeskMatter };
    void saveTo(const QString &file, Copy copy = Copy::Whole);
    void openFrom(const QString &file);

signals:
    void failed(const core::Error &error, ui::Doing doing);

private:
    void askWhat(const core::DeskMatter &matter);
    void askWhere(Copy copy);
    void follow(workflow::SaveState state);
    void adopt(core::Story story, int missing);

    workflow::Services m_services;
    StorySession &m_session;
    LibraryTroubleBar &m_bar;
    Toast &m_toast;
    QWidget *m_window;
    bool m_inTrouble = false;
};

} // namespace ui
