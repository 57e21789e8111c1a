// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the status line says of the writing beside the length of the story: the selection's length, how full the field
// is, how many words are still to come. GUI thread. Found out in pauses.
#pragma once

#include "core/checks.h"
#include "ui/page/page_look.h"
#include "ui/page/story_edit.h"

#include <QTimer>

namespace ui {

class PageCounts : public QObject
{
    Q_OBJECT

public:
    PageCounts(StoryEdit &edit, const workflow::Settings &settings);

    // On the page, on a card, whose panel opens, then in what stands beside the page, and from the start again.
    void goToNextMarker();
    void setLimits(const FieldLimits &limits) { m_limits = limits; }
    void refresh() { count(); } // the words were counted
    [[nodiscard]] QString note() const { return m_note; }

signals:
    void noteChanged(const QString &note);
    void markerBeside(core::Field field, core::TextPart part); // the next one stands in a field that is not on the page

private:
    void count();
    [[nodiscard]] QList<core::FieldMarkers> besideThePage() const;
    [[nodiscard]] QTextCursor markerFrom(int position) const;
    void show(const QTextCursor &marker);
    static void selectMarkerInPanel();

    StoryEdit &m_edit;
    FieldLimits m_limits;
    QTimer m_pause;
    QString m_note;
    qsizetype m_beside = -1; // which was shown last
    int m_caret = -1;        // where the caret stood then
};

} // namespace ui
