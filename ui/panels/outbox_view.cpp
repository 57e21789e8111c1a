// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outbox_view.h"

#include "core/site_trouble.h"
#include "core/when_done.h"
#include "ui/panels/conflict_view.h"
#include "ui/panels/live_notice.h"
#include "ui/panels/outbox_card.h"
#include "ui/panels/plan_heading.h"
#include "ui/panels/posts_notice.h"
#include "ui/panels/sign_in_sheet.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/error_words.h"
#include "ui/words/number_words.h"
#include "ui/words/step_words.h"
#include "ui/words/time_words.h"
#include "workflow/live_looks.h"
#include "workflow/outbox.h"
#include "workflow/plan_turn.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

Connection connectionOf(const workflow::Outbox &outbox)
{
    if (outbox.isSetOffline())
        return Connection::SetOffline;
    return outbox.isOnline() ? Connection::Online : Connection::Offline;
}

bool isFinished(const core::Submission &submission)
{
    return submission.state == core::SubmissionState::Done || submission.state == core::SubmissionState::Cancelled;
}

} // namespace

OutboxView::OutboxView(const workflow::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_summary(new QuietLabel)
    , m_offline(new QPushButton(tr("Work offline")))
    , m_clear(new QPushButton(tr("Clear finished")))
    , m_scroll(nullptr)
    , m_listHost(new QWidget)
    , m_list(new QVBoxLayout(m_listHost))
    , m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("outboxView"));
    auto *title = new QLabel(tr("Outbox"));
    title->setFont(scaledFont(font(), 1.45, QFont::DemiBold));
    m_summary->setObjectName(QStringLiteral("outboxSummary"));
    m_summary->setWordWrap(true);
    m_offline->setObjectName(QStringLiteral("workOfflineButton"));
    m_offline->setCheckable(true);
    m_clear->setObjectName(QStringLiteral("clearFinishedButton"));
    setButtonRole(m_clear, ButtonRole::Quiet);
    m_empty->setState(QStringLiteral("outbox"), tr("Nothing to send"),
                      tr("What you publish stands here until it has arrived, also when there is no connection."));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 20, 24, 12);
    head->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_summary);
    head->addLayout(words, 1);
    head->addWidget(m_clear, 0, Qt::AlignTop);
    head->addWidget(m_offline, 0, Qt::AlignTop);

    m_list->setContentsMargins(24, 0, 24, 24);
    m_list->setSpacing(10);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("outboxList"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_listHost->setAutoFillBackground(false);
    scroll->setWidget(m_listHost);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_empty, 1);
    m_scroll = scroll;

    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &OutboxView::showClock);
    connect(m_clear, &QPushButton::clicked, this, &OutboxView::clearFinished);
    connect(m_offline, &QPushButton::clicked, this, [this](bool offline) { m_services.outbox.setOffline(offline); });
    connect(&m_services.outbox, &workflow::Outbox::changed, this, &OutboxView::follow);
    connect(&m_services.outbox, &workflow::Outbox::onlineChanged, this, &OutboxView::follow);
    connect(&m_services.live, &workflow::LiveLooks::changed, this, &OutboxView::follow);
    follow();
}

bool OutboxView::isToldOf(const core::SubmissionId &id) const
{
    const auto alteration = m_services.outbox.alteration(id);
    return alteration && !alteration->isAnswered();
}

void OutboxView::follow()
{
    const QList<core::Submission> submissions = inOrder();
    QHash<core::SubmissionId, OutboxCard *> left = m_cards;
    QHash<QString, PlanHeading *> unused = m_headings;
    QString plan;
    int row = 0;
    bool finished = false;
    bool moved = false;
    QList<QWidget *> acts; // from the first card to the last
    for (const core::Submission &submission : submissions) {
        finished = finished || (isFinished(submission) && !isToldOf(submission.id));
        if (submission.plan != plan && !submission.plan.isEmpty()) {
            PlanHeading *heading = headingOf(submission.plan);
            unused.remove(submission.plan);
            if (m_list->indexOf(heading) != row) {
                m_list->removeWidget(heading);
                m_list->insertWidget(row, heading);
                moved = true;
            }
            acts += heading->findChild<QPushButton *>(QStringLiteral("planTakeBackButton"));
            ++row;
        }
        plan = submission.plan;
        OutboxCard *card = left.take(submission.id);
        if (!card) {
            card = new OutboxCard;
            const core::SubmissionId id = submission.id;
            const core::StoryId story = submission.story.id;
            m_cards.insert(id, card);
            connect(card, &OutboxCard::tryNowWanted, this, [this, id] { m_services.outbox.tryNow(id); });
            connect(card, &OutboxCard::anewWanted, this, [this, id] { publishAnew(id); });
            connect(card, &OutboxCard::embargoWanted, this, [this, id] { m_services.outbox.followEmbargo(id); });
            connect(card, &OutboxCard::cancelWanted, this, [this, id] { m_services.outbox.cancel(id); });
            connect(card, &OutboxCard::forgetWanted, this, [this, id] { m_services.outbox.forget(id); });
            connect(card, &OutboxCard::goOnWithoutWanted, this, [this, id] { m_services.outbox.goOnWithout(id); });
            connect(card, &OutboxCard::conflictWanted, this, [this, id] { showConflict(id); });
            connect(card, &OutboxCard::signInWanted, this, [this, id] { showSignIn(id); });
            connect(card, &OutboxCard::leaveWanted, this, [this, id] { m_services.outbox.leave(id); });
            connect(card, &OutboxCard::acceptWanted, this, [this, id] { emit acceptWanted(core::SubmissionId(id)); });
            connect(card, &OutboxCard::putBackWanted, this, [this, id] { m_services.outbox.putBack(id); });
            connect(card->live(), &LiveNotice::lookWanted, this, [this, id] { m_services.live.lookNow(id); });
            connect(card->posts(), &PostsNotice::isThereWanted, this,
                    [this, id](const core::ChannelId &channel, const QUrl &link) {
                        m_services.outbox.postIsThere(id, channel, link);
                    });
            connect(card->posts(), &PostsNotice::againWanted, this,
                    [this, id](const core::ChannelId &channel) { m_services.outbox.postAgain(id, channel); });
            connect(card->posts(), &PostsNotice::leaveWanted, this,
                    [this, id](const core::ChannelId &channel) { m_services.outbox.leavePost(id, channel); });
            connect(card, &OutboxCard::storyWanted, this, [this, story] { emit storyWanted(story); });
        }
        card->setSubmission(submission, m_services.sites.site(submission.story.site).name);
        card->setAlteration(m_services.outbox.alteration(submission.id));
        card->live()->setReport(m_services.live.report(submission.id), lookingAt(m_services.live, submission.id));
        if (m_list->indexOf(card) != row) {
            m_list->removeWidget(card);
            m_list->insertWidget(row, card);
            moved = true;
        }
        for (QPushButton *act : card->findChildren<QPushButton *>())
            acts += act;
        ++row;
    }
    if (moved) {
        QWidget *before = m_offline;
        for (QWidget *act : std::as_const(acts)) {
            setTabOrder(before, act);
            before = act;
        }
    }
    for (auto gone = left.cbegin(); gone != left.cend(); ++gone) {
        m_cards.remove(gone.key());
        m_list->removeWidget(gone.value());
        gone.value()->hide();
        gone.value()->deleteLater(); // its own button may have brought us here
    }
    for (auto gone = unused.cbegin(); gone != unused.cend(); ++gone) {
        m_headings.remove(gone.key());
        m_list->removeWidget(gone.value());
        gone.value()->hide();
        gone.value()->deleteLater();
    }
    m_scroll->setVisible(!submissions.isEmpty());
    m_empty->setVisible(submissions.isEmpty());
    m_clear->setVisible(finished);
    m_offline->setChecked(m_services.outbox.isSetOffline());
    showClock();
}

QList<core::Submission> OutboxView::inOrder() const
{
    const QList<core::Submission> &all = m_services.outbox.submissions();
    QList<core::Submission> ordered;
    QStringList plans;
    for (const core::Submission &one : all) {
        if (one.plan.isEmpty()) {
            ordered.append(one);
        } else if (!plans.contains(one.plan)) {
            plans.append(one.plan);
            std::copy_if(all.crbegin(), all.crend(), std::back_inserter(ordered), // as they were put on their way
                         [&](const core::Submission &other) { return other.plan == one.plan; });
        }
    }
    return ordered;
}

PlanHeading *OutboxView::headingOf(const QString &plan)
{
    PlanHeading *&heading = m_headings[plan];
    if (!heading) {
        heading = new PlanHeading;
        connect(heading, &PlanHeading::takeBackWanted, this, [this, plan] { m_services.outbox.takeBack(plan); });
    }
    QList<core::Submission> parts;
    for (const core::Submission &one : m_services.outbox.submissions()) {
        if (one.plan == plan)
            parts.prepend(one);
    }
    heading->setPlan(parts);
    return heading;
}

void OutboxView::showClock()
{
    const workflow::Outbox &outbox = m_services.outbox;
    const Connection connection = connectionOf(outbox);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const core::Submission &submission : outbox.submissions()) {
        if (OutboxCard *card = m_cards.value(submission.id)) {
            QStringList waitsFor;
            for (const core::SubmissionId &id : workflow::awaitedBy(submission, outbox.submissions())) {
                for (const core::Submission &other : outbox.submissions()) {
                    if (other.id == id)
                        waitsFor.append(tr("%1 (%2)", "site, headline")
                                            .arg(m_services.sites.site(other.story.site).name, other.story.headline));
                }
            }
            const bool awaited =
                submission.state == core::SubmissionState::Blocked && workflow::isAwaited(submission)
                && std::any_of(outbox.submissions().cbegin(), outbox.submissions().cend(), [&](const auto &other) {
                       return workflow::awaitedBy(other, outbox.submissions()).contains(submission.id);
                   });
            card->setPlan(listing(waitsFor), awaited);
            card->setWaitsForLine(outbox.waitsForLine(submission.id));
            card->setFitted(outbox.fitted(submission.id));
            card->setEarlierEmbargo(outbox.earlierEmbargo(submission.id),
                                    zoneNamed(m_services.sites.site(submission.story.site).timeZone));
            card->setProblem(m_problems.value(submission.id));
            card->showNext(connection, now, outbox.progress(submission.id));
            card->posts()->setPosts(submission, m_services.sites.site(submission.story.site).channels, now);
        }
    }
    QString summary;
    const int underWay = outbox.underWay();
    const int blocked = outbox.blocked();
    if (connection == Connection::SetOffline)
        summary = tr("You work offline: nothing is sent.");
    else if (connection == Connection::Offline && underWay > 0)
        summary = tr("There is no connection; it goes on by itself.");
    else if (const QString spared = thriftText(outbox.thrift()); underWay > 0 && !spared.isEmpty())
        summary = spared;
    else if (blocked > 0)
        summary = blocked == 1 ? tr("1 needs you") : tr("%Ln need you", nullptr, blocked);
    else if (underWay > 0)
        summary = underWay == 1 ? tr("1 on its way") : tr("%Ln on their way", nullptr, underWay);
    else if (!outbox.submissions().isEmpty())
        summary = tr("All sent");
    if (const int unread = outbox.unreadable(); unread > 0) {
        const QString lost = unread == 1
                                 ? tr("What was to be sent once before could not be read from the library: it is not "
                                      "sent. Look at the site whether it is there, and send that story again.")
                                 : tr("%Ln of what was to be sent before could not be read from the library: they are "
                                      "not sent. Look at the site whether they are there, and send those stories "
                                      "again.",
                                      nullptr, unread);
        summary = summary.isEmpty() ? lost : tr("%1 %2", "one sentence, then another").arg(summary, lost);
    }
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    if (underWay > 0 && !m_clock.isActive())
        m_clock.start();
    else if (underWay == 0)
        m_clock.stop();
}

void OutboxView::showConflict(const core::SubmissionId &id)
{
    auto *view = new ConflictView(m_services, id, window());
    connect(view, &ConflictView::theirsWanted, this, &OutboxView::theirsWanted);
    connect(view, &ConflictView::mergeWanted, this, &OutboxView::mergeWanted);
    view->present();
}

// A post that another program puts there meanwhile would make two: the site is asked once more, and says what it is.
void OutboxView::publishAnew(const core::SubmissionId &id)
{
    m_problems.remove(id);
    const workflow::Settings &settings = m_services.settings;
    const auto asked = m_services.outbox.publishAnew(id, settings.userName(), settings.graceSeconds() * 1000LL);
    core::whenDone(asked, this, [this, id](const core::Result<core::SubmissionId> &made) {
        if (!made)
            m_problems.insert(id, paragraph(wordsFor(made.error(), Doing::SendingToSite)));
        follow();
    });
}

void OutboxView::showSignIn(const core::SubmissionId &id)
{
    for (const core::Submission &submission : m_services.outbox.submissions()) {
        const core::Step *step = submission.id == id ? currentStep(submission) : nullptr;
        if (!step)
            continue;
        auto *sheet = new SignInSheet(m_services, submission.story.site, core::movedTo(step->error), window());
        sheet->present();
        return;
    }
}

void OutboxView::clearFinished()
{
    const QList<core::Submission> submissions = m_services.outbox.submissions();
    for (const core::Submission &submission : submissions) {
        // What the site altered stays until it was answered, or taken off by itself.
        if (isFinished(submission) && !isToldOf(submission.id))
            m_services.outbox.forget(submission.id);
    }
}

} // namespace ui
