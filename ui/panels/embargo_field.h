// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embargo of a story. What held already when the story was opened can be moved to a later hour; an earlier one, or
// none, needs a second person. GUI thread. The outbox is what holds it (workflow/outbox.h); this says so.
#pragma once

#include "core/story.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class MomentField;

class EmbargoField : public QWidget
{
    Q_OBJECT

public:
    explicit EmbargoField(QWidget *parent = nullptr);

    void setStory(const core::Story &story);
    void setZone(const QTimeZone &zone);
    void setReadOnly(bool readOnly);

signals:
    void edited(const QDateTime &utc); // an invalid one when there is none any more
    void liftWanted();

private:
    void follow();

    core::StoryId m_id;
    QDateTime m_held; // nothing earlier without a second person
    QDateTime m_embargo;
    core::EmbargoLift m_lift;
    QTimeZone m_zone;
    MomentField *m_moment;
    QLabel *m_note;
    QPushButton *m_liftButton;
};

} // namespace ui
