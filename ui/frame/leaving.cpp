// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/leaving.h"

#include "ui/panels/question_sheet.h"
#include "ui/words/step_words.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/sites.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>

namespace ui {

Leaving::Leaving(workflow::Outbox &outbox, workflow::Sites &sites, QWidget *window)
    : QObject(window)
    , m_outbox(outbox)
    , m_sites(sites)
    , m_window(window)
{
    connect(&m_outbox, &workflow::Outbox::changed, this, &Leaving::follow);
    connect(&m_outbox, &workflow::Outbox::onlineChanged, this, &Leaving::follow);
}

// What waits for a connection, for its next try or for the end of an embargo may wait for days: nobody is kept for
// that.
QList<core::Submission> Leaving::onTheirWay() const
{
    QList<core::Submission> found;
    if (!m_outbox.isOnline())
        return found;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const core::Submission &one : m_outbox.submissions()) {
        const core::Step *step = currentStep(one);
        const bool triesLater = step && step->failedBefore && step->state == core::StepState::Waiting;
        const bool waits = core::embargoHolds(one.story, now) || workflow::waitsForItsHour(one, now);
        if (one.state == core::SubmissionState::Sending && !triesLater && !waits)
            found.append(one);
    }
    return found;
}

bool Leaving::mayClose()
{
    const QList<core::Submission> sending = onTheirWay();
    if (m_decided || sending.isEmpty() || qApp->isSavingSession())
        return true;
    if (!m_box)
        ask(sending.last(), int(sending.size()) - 1);
    else
        m_box->raise();
    return false;
}

void Leaving::ask(const core::Submission &first, int others)
{
    const QString headline = first.story.headline.isEmpty() ? tr("Untitled") : first.story.headline;
    const QString site = m_sites.site(first.story.site).name;
    const QString what =
        others == 0
            ? tr("“%1” is still on its way to %2.", "headline, site").arg(headline, site)
            : tr("“%1” and %Ln more are still on their way.", "headline, how many others", others).arg(headline);
    m_box = new QuestionSheet(tr("Close Standfirst"), what, m_window);
    m_box->setObjectName(QStringLiteral("leavingBox"));
    m_box->setMore(tr("Nothing is lost either way: what is not sent now goes on by itself when Standfirst is "
                      "started again."));
    m_box->closeButton()->setText(tr("Stay"));
    using Answer = QuestionSheet::Answer;
    m_box->addAnswer(Answer::Destroys, tr("Close now"), QStringLiteral("leavingNowButton"), this,
                     [this] { closeNow(); });
    m_box->addAnswer(Answer::Liked, tr("Send, then close"), QStringLiteral("leavingSendButton"), this,
                     [this] { waitForAll(); });
    m_box->present();
}

void Leaving::waitForAll()
{
    m_waits = true;
    m_blocked = m_outbox.blocked();
    m_box = new QuestionSheet(tr("Close Standfirst"), tr("Sending. The window closes when all has arrived."), m_window);
    m_box->setObjectName(QStringLiteral("leavingWaitBox"));
    m_box->closeButton()->setText(tr("Stay"));
    m_box->addAnswer(QuestionSheet::Answer::Destroys, tr("Close now"), QStringLiteral("leavingAfterAllButton"), this,
                     [this] { closeNow(); });
    connect(m_box, &QDialog::rejected, this, [this] { m_waits = false; });
    m_box->present();
    // Whoever closes the window has thought about it for long enough.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const core::Submission &one : onTheirWay()) {
        if (core::undoableUntil(one, now))
            m_outbox.tryNow(one.id);
    }
    follow();
}

void Leaving::follow()
{
    if (!m_waits)
        return;
    const QList<core::Submission> sending = onTheirWay();
    if (m_outbox.blocked() > m_blocked) { // it needs the person who is about to go
        m_waits = false;
        if (m_box)
            m_box->close();
        return;
    }
    if (sending.isEmpty())
        return closeNow();
    if (m_box)
        m_box->setMore(submissionSentence(sending.last(), Connection::Online, QDateTime::currentDateTimeUtc()));
}

void Leaving::closeNow()
{
    m_waits = false;
    m_decided = true;
    if (m_box)
        m_box->close();
    m_window->close();
}

} // namespace ui
