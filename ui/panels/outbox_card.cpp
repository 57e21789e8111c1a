// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outbox_card.h"

#include "core/kept_as_draft.h"
#include "core/site_trouble.h"
#include "ui/panels/alteration_notice.h"
#include "ui/panels/live_notice.h"
#include "ui/panels/posts_notice.h"
#include "ui/panels/remote_info.h"
#include "ui/panels/tab_order.h"
#include "ui/theme/chip.h"
#include "ui/theme/section_label.h"
#include "ui/theme/sentence.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/blocked_words.h"
#include "ui/words/error_words.h"
#include "ui/words/stage_words.h"
#include "ui/words/time_words.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/plan_turn.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

Tone toneOf(core::SubmissionState state)
{
    switch (state) {
    case core::SubmissionState::Sending:
        return Tone::Accent;
    case core::SubmissionState::Done:
        return Tone::Ok;
    case core::SubmissionState::Blocked:
        return Tone::Bad;
    case core::SubmissionState::Cancelled:
        break;
    }
    return Tone::Mute;
}

} // namespace

OutboxCard::OutboxCard(QWidget *parent)
    : QFrame(parent)
    , m_headline(new QLabel)
    , m_state(new StageChip)
    , m_place(new QuietLabel)
    , m_progress(new QProgressBar)
    , m_next(new QLabel)
    , m_fitted(new QuietLabel)
    , m_technical(new QuietLabel)
    , m_live(new LiveNotice)
    , m_posts(new PostsNotice)
    , m_alteration(new AlterationNotice)
    , m_acts(new QHBoxLayout)
{
    setObjectName(QStringLiteral("outboxCard"));
    m_headline->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    for (QLabel *label : {m_headline, m_place, m_next, m_fitted, m_technical}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_next->setObjectName(QStringLiteral("outboxNext"));
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_technical->hide();
    m_fitted->setObjectName(QStringLiteral("outboxFitted"));
    m_fitted->hide();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Steps done"));

    m_without = addAct(QStringLiteral("outboxWithoutButton"), tr("Go on without it"));
    m_conflict = addAct(QStringLiteral("outboxConflictButton"), tr("Show both…"));
    m_signIn = addAct(QStringLiteral("outboxSignInButton"), tr("Sign in again…"));
    m_anew = addAct(QStringLiteral("outboxAnewButton"), tr("Publish it anew"));
    m_embargo = addAct(QStringLiteral("outboxEmbargoButton"), tr("Follow the story's embargo"));
    m_tryNow = addAct(QStringLiteral("outboxTryNowButton"), tr("Try now"));
    m_open = addAct(QStringLiteral("outboxOpenButton"), tr("Open address"));
    m_copy = addAct(QStringLiteral("outboxCopyButton"), tr("Copy address"));
    m_story = addAct(QStringLiteral("outboxStoryButton"), tr("Go to story"));
    m_details = addAct(QStringLiteral("outboxDetailsButton"), tr("Details"));
    m_copyDetails = addAct(QStringLiteral("outboxCopyDetailsButton"), tr("Copy details"));
    m_cancel = addAct(QStringLiteral("outboxCancelButton"), tr("Cancel sending"));
    m_forget = addAct(QStringLiteral("outboxForgetButton"), tr("Take off the list"));
    m_acts->setContentsMargins(0, 2, 0, 0);
    m_acts->setSpacing(14);
    m_acts->addStretch(1);
    m_details->setCheckable(true);
    m_copyDetails->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_headline, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(5);
    column->addLayout(head);
    column->addWidget(m_place);
    column->addWidget(m_progress);
    column->addWidget(m_next);
    column->addWidget(m_fitted);
    column->addWidget(m_live);
    column->addWidget(m_posts);
    column->addWidget(m_alteration);
    column->addWidget(m_technical);
    column->addLayout(m_acts);

    m_without->hide();
    connect(m_without, &QPushButton::clicked, this, &OutboxCard::goOnWithoutWanted);
    connect(m_posts, &PostsNotice::built, this, [this] {
        QList<QWidget *> after = stopsIn(*m_alteration);
        for (int i = 0; i < m_acts->count(); ++i) {
            if (QWidget *act = m_acts->itemAt(i)->widget())
                after.append(act);
        }
        tabAfter(m_posts, after);
    });
    m_embargo->hide();
    connect(m_anew, &QPushButton::clicked, this, &OutboxCard::anewWanted);
    connect(m_embargo, &QPushButton::clicked, this, &OutboxCard::embargoWanted);
    connect(m_conflict, &QPushButton::clicked, this, &OutboxCard::conflictWanted);
    connect(m_signIn, &QPushButton::clicked, this, &OutboxCard::signInWanted);
    connect(m_tryNow, &QPushButton::clicked, this, &OutboxCard::tryNowWanted);
    connect(m_cancel, &QPushButton::clicked, this, &OutboxCard::cancelWanted);
    connect(m_forget, &QPushButton::clicked, this, &OutboxCard::forgetWanted);
    connect(m_story, &QPushButton::clicked, this, &OutboxCard::storyWanted);
    connect(m_alteration, &AlterationNotice::acceptWanted, this, &OutboxCard::acceptWanted);
    connect(m_alteration, &AlterationNotice::putBackWanted, this, &OutboxCard::putBackWanted);
    connect(m_alteration, &AlterationNotice::leaveWanted, this, &OutboxCard::leaveWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { openAddress(m_submission.result.address); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_submission.result.address.toString(QUrl::FullyEncoded));
    });
    connect(m_copyDetails, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(technical()); });
    connect(m_details, &QPushButton::toggled, this, [this](bool open) {
        m_technical->setVisible(open);
        m_copyDetails->setVisible(open);
    });
}

QPushButton *OutboxCard::addAct(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Link);
    m_acts->addWidget(button);
    return button;
}

QString OutboxCard::technical() const
{
    const core::Step *step = currentStep(m_submission);
    if (!step || (!step->failedBefore && step->state != core::StepState::Blocked))
        return {};
    return QString(core::toText(step->kind) + QStringLiteral(", attempt ") + QString::number(step->attempts)
                   + QStringLiteral("\n") + wordsFor(step->error, Doing::SendingToSite).technical);
}

void OutboxCard::setSubmission(const core::Submission &submission, const QString &siteName)
{
    m_submission = submission;
    m_siteName = siteName;
    const QString headline = submission.story.headline.trimmed();
    m_headline->setText(headline.isEmpty() ? tr("Untitled") : headline);
    setAccessibleName(m_headline->text());
    m_state->setChip(submissionStateName(submission.state), toneOf(submission.state));
    m_place->setText(tr("%1 · %2", "site · what it shall do").arg(siteName, goalName(submission)));

    const auto steps = int(submission.steps.size());
    m_progress->setRange(0, std::max(1, steps));
    m_progress->setValue(stepsDone(submission));
    const bool sending = submission.state == core::SubmissionState::Sending;
    const bool blocked = submission.state == core::SubmissionState::Blocked;
    m_progress->setVisible(sending || blocked);

    const bool conflict = isConflict(submission);
    const core::Step *step = currentStep(submission);
    const bool waits = sending && step && step->failedBefore && step->state != core::StepState::Sending;
    const bool hasAddress = submission.state == core::SubmissionState::Done && !submission.result.address.isEmpty();
    m_conflict->setVisible(conflict);
    m_signIn->setVisible(blocked && step && core::needsSignIn(step->error));
    // A post that is blocked has its own acts beside it.
    const bool blockedPost = blocked && step && step->kind == core::StepKind::Post;
    const bool gone = workflow::Outbox::isGoneThere(submission);
    const bool isOut = blocked && step && core::isNoDraftThere(step->error);
    m_anew->setVisible(gone);
    m_anew->setText(submission.goal == core::Goal::Draft || submission.goal == core::Goal::Pending
                        ? tr("Send it anew")
                        : tr("Publish it anew"));
    m_triesNow = waits || (blocked && !conflict && !blockedPost && !isOut);
    m_tryNow->setVisible(m_triesNow);
    m_cancel->setVisible(blocked || (sending && !core::isBecomingPublic(submission)));
    m_forget->setVisible(!sending && !blocked);
    m_open->setVisible(hasAddress);
    m_copy->setVisible(hasAddress);
    m_technical->setText(technical());
    m_details->setVisible(!technical().isEmpty());
    if (technical().isEmpty())
        m_details->setChecked(false);
}

void OutboxCard::setAlteration(const std::optional<core::SiteAlteration> &alteration)
{
    m_altered = alteration && !alteration->isAnswered();
    const bool blocked = m_submission.state == core::SubmissionState::Blocked;
    const core::Step *step = currentStep(m_submission);
    const bool waits = blocked && step && step->kind == core::StepKind::Verify;
    m_alteration->setAlteration(alteration, m_siteName,
                                waits ? AlterationNotice::Waits::BeforeReaders : AlterationNotice::Waits::No);
    if (m_altered && waits) // looking again would see the same
        m_triesNow = false;
    m_tryNow->setVisible(m_triesNow);
}

void OutboxCard::setPlan(const QString &waitsFor, bool isAwaited)
{
    m_waitsFor = waitsFor;
    m_without->setVisible(isAwaited);
}

void OutboxCard::setEarlierEmbargo(const std::optional<QDateTime> &hour, const QTimeZone &zone)
{
    m_earlier.clear();
    if (hour && hour->isValid())
        m_earlier = tr("The story's embargo ends earlier now, on %1; this still waits for the hour it was sent with.",
                       "a date and time")
                        .arg(fullWhen(*hour, zone));
    else if (hour)
        m_earlier = tr("The story has no embargo any more; this still waits for the hour it was sent with.");
    m_embargo->setVisible(hour.has_value());
}

void OutboxCard::setFitted(const QList<core::FittedPicture> &fitted)
{
    QStringList lines;
    for (const core::FittedPicture &one : fitted)
        lines.append(fittedText(one));
    m_fitted->setText(lines.join(QLatin1Char('\n')));
    m_fitted->setVisible(!lines.isEmpty());
}

void OutboxCard::showNext(Connection connection, const QDateTime &now,
                          const std::optional<core::SendProgress> &progress)
{
    QString text = submissionSentence(m_submission, connection, now);
    const core::Step *step = currentStep(m_submission);
    const bool waitsForLine = m_waitsForLine && step && connection == Connection::Online;
    if (waitsForLine)
        text = lineSentence(step->kind == core::StepKind::Picture && m_submission.result.exists());
    if (m_submission.state == core::SubmissionState::Blocked && step && step->state == core::StepState::Blocked)
        text = m_altered && step->kind == core::StepKind::Verify ? QString() // the notice says it
                                                                 : paragraph(blockedWords(*step, m_siteName));
    if (m_submission.state == core::SubmissionState::Sending && !m_submission.steps.isEmpty()) {
        text = tr("Step %1 of %2. %3", "number, number, what happens next")
                   .arg(locale().toString(std::min<qsizetype>(stepsDone(m_submission) + 1, m_submission.steps.size())),
                        locale().toString(m_submission.steps.size()), text);
    }
    if (!m_waitsFor.isEmpty())
        text = tr("Everything is ready. It waits for: %1", "the others that go with it").arg(m_waitsFor);
    if (!m_earlier.isEmpty())
        text = tr("%1 %2", "one sentence, then another").arg(text, m_earlier);
    if (!m_problem.isEmpty())
        text = m_problem;
    if (progress)
        text = tr("%1 %2", "what is being done, how far it is").arg(text, progressText(*progress));
    const bool embargoed = core::embargoHolds(m_submission.story, now);
    const auto until = core::undoableUntil(m_submission, now);
    const bool undoable = !embargoed && until && !workflow::graceOfHeld(*until);
    const bool onlyPosts = workflow::hasMoreAfter(m_submission) && workflow::isOnSite(m_submission);
    const bool onlyCommand = workflow::commandNext(m_submission) != nullptr;
    const bool running = onlyCommand && step && step->state == core::StepState::Sending;
    m_cancel->setText(running       ? tr("Stop the command")
                      : onlyCommand ? tr("Skip the command")
                      : undoable    ? tr("Undo")
                      : onlyPosts   ? tr("Leave the channels")
                                    : tr("Cancel sending"));
    m_tryNow->setText(waitsForLine ? tr("Send now all the same") : undoable ? tr("Publish now") : tr("Try now"));
    if (undoable || waitsForLine)
        m_tryNow->show();
    else
        m_tryNow->setVisible(m_triesNow && !embargoed);
    const bool shut = connection == Connection::SetOffline;
    m_tryNow->setEnabled(!shut);
    m_tryNow->setToolTip(shut ? tr("You work offline: nothing is sent until you go online again.") : QString());
    if (m_submission.state == core::SubmissionState::Done && m_live->isVisibleTo(this))
        text.clear(); // what readers were seen to get says more
    text = asSentence(text);
    if (m_next->text() != text)
        m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
}

void OutboxCard::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_submission.state == core::SubmissionState::Blocked ? c.bad : c.line, 1));
    painter.setBrush(c.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace ui
