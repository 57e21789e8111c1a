// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the status line says of the writing beside the length of the story: the selection's length, how full the field
// is, how many words are still to come. GUI thread. Found out in pauses.
#pragma once

#include "ui/page/page_look.h"
#include "ui/page/story_edit.h"

#include <QTimer>

namespace ui {

class PageCounts : public QObject
{
    Q_OBJECT

public:
    PageCounts(StoryEdit &edit, const workflow::Settings &settings);

    void goToNextMarker();
    void setLimits(const FieldLimits &limits) { m_limits = limits; }
    void refresh() { count(); } // the words were counted
    [[nodiscard]] QString note() const { return m_note; }

signals:
    void noteChanged(const QString &note);

private:
    void count();

    StoryEdit &m_edit;
    FieldLimits m_limits;
    QTimer m_pause;
    QString m_note;
};

} // namespace ui
