// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/embargo_field.h"

#include "ui/panels/moment_field.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/time_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmbargoField::EmbargoField(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::utc())
    , m_moment(new MomentField(QStringLiteral("embargoField"), tr("Embargo")))
    , m_note(new QuietLabel)
    , m_liftButton(new QPushButton(tr("Lift the embargo…")))
{
    m_moment->setUnsetText(tr("No embargo"));
    m_note->setObjectName(QStringLiteral("embargoNote"));
    m_note->setWordWrap(true);
    m_liftButton->setObjectName(QStringLiteral("embargoLiftButton"));
    m_liftButton->setAutoDefault(false);
    setButtonRole(m_liftButton, ButtonRole::Link);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(3);
    all->addWidget(m_moment);
    all->addWidget(m_note);
    all->addWidget(m_liftButton, 0, Qt::AlignLeading);
    setFocusProxy(m_moment);
    follow();

    connect(m_moment, &MomentField::edited, this, [this](const QDateTime &utc) {
        m_embargo = utc;
        follow();
        emit edited(utc);
    });
    connect(m_liftButton, &QPushButton::clicked, this, &EmbargoField::liftWanted);
}

void EmbargoField::setStory(const core::Story &story)
{
    const bool holds = core::embargoHolds(story, QDateTime::currentDateTimeUtc());
    if (story.id != m_id)
        m_held = holds ? story.embargo : QDateTime();
    else if (!holds)
        m_held = {};
    m_id = story.id;
    m_embargo = story.embargo;
    m_lift = story.embargoLift;
    m_moment->setEarliest({}); // the value may have come from elsewhere, as with an undo
    m_moment->setValue(story.embargo);
    follow();
}

void EmbargoField::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_moment->setZone(zone);
    follow();
}

void EmbargoField::setReadOnly(bool readOnly)
{
    m_moment->setReadOnly(readOnly);
    m_liftButton->setEnabled(!readOnly);
}

void EmbargoField::follow()
{
    core::Story story;
    story.embargo = m_embargo;
    story.embargoLift = m_lift;
    const bool holds = core::embargoHolds(story, QDateTime::currentDateTimeUtc());
    const bool lifted = m_embargo.isValid() && m_lift.embargo == m_embargo && !m_lift.by.isEmpty();
    m_moment->setEarliest(holds && m_held.isValid() && m_held <= m_embargo ? m_held : QDateTime());
    if (holds)
        m_note->setText(tr("Until then nothing of it leaves this computer, whatever is pressed."));
    else if (lifted)
        m_note->setText(
            tr("Lifted by %1, %2", "a person, a date and time").arg(m_lift.by, fullWhen(m_lift.at, m_zone)));
    m_note->setVisible(holds || lifted);
    m_liftButton->setVisible(holds);
}

} // namespace ui
