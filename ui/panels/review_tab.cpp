// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/review_tab.h"

#include "core/when_done.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/row_delegate.h"
#include "ui/panels/site_notes.h"
#include "ui/panels/tab_order.h"
#include "ui/theme/chip.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/number_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/stage_words.h"
#include "ui/words/time_words.h"
#include "workflow/library.h"
#include "workflow/sites.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int fewLines = 140; // px of what happened, however much stands above it

// Steps between people; plain saves are in the versions.
bool isReview(core::VersionReason reason)
{
    switch (reason) {
    case core::VersionReason::Submitted:
    case core::VersionReason::SentBack:
    case core::VersionReason::Approved:
    case core::VersionReason::Published:
        return true;
    case core::VersionReason::Saved:
    case core::VersionReason::BeforeRestore:
    case core::VersionReason::Restored:
    case core::VersionReason::Automatic:
    case core::VersionReason::BeforeReplacing:
        break;
    }
    return false;
}

Tone toneOf(core::VersionReason reason)
{
    switch (reason) {
    case core::VersionReason::Submitted:
        return Tone::Accent;
    case core::VersionReason::SentBack:
        return Tone::Warn;
    case core::VersionReason::Approved:
    case core::VersionReason::Published:
        return Tone::Ok;
    default:
        return Tone::Mute;
    }
}

} // namespace

QList<core::Stage> stagesFrom(core::Stage stage)
{
    using core::Stage;
    switch (stage) {
    case Stage::Draft:
    case Stage::ChangesAsked:
        return {Stage::InReview};
    case Stage::InReview:
        return {Stage::Approved, Stage::ChangesAsked};
    case Stage::Approved:
        return {Stage::ChangesAsked};
    case Stage::Killed:
        return {Stage::Draft};
    case Stage::Scheduled:
    case Stage::Published:
        break;
    }
    return {};
}

ReviewTab::ReviewTab(const workflow::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_chip(new StageChip)
    , m_meaning(new QuietLabel)
    , m_acts(new QWidget)
    , m_actsRow(new QHBoxLayout(m_acts))
    , m_history(makeRowList(QStringLiteral("reviewHistory"), tr("Who did what")))
    , m_clock(new QuietLabel)
    , m_none(new QuietLabel(tr("Nobody has been asked to read it yet. What happens to it will stand here.")))
    , m_problem(new ProblemBox)
    , m_notes(new SiteNotes(services.sites))
{
    setObjectName(QStringLiteral("reviewTab"));
    m_chip->setObjectName(QStringLiteral("reviewStage"));
    m_meaning->setWordWrap(true);
    m_none->setWordWrap(true);
    m_clock->setObjectName(QStringLiteral("reviewClock"));
    m_clock->setWordWrap(true);
    m_clock->setContentsMargins(16, 0, 16, 2);
    m_clock->hide();
    m_actsRow->setContentsMargins(0, 4, 0, 0);
    m_actsRow->setSpacing(8);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(6);
    head->addWidget(new SectionLabel(tr("Stage")));
    head->addWidget(m_chip, 0, Qt::AlignLeading);
    head->addWidget(m_meaning);
    head->addWidget(m_acts);
    head->addWidget(m_problem);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    auto *title = new SectionLabel(tr("What happened"));
    title->setContentsMargins(16, 12, 16, 2);
    m_none->setContentsMargins(16, 4, 16, 12);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_notes);
    column->addWidget(line);
    column->addWidget(title);
    column->addWidget(m_clock);
    column->addWidget(m_none);
    column->addWidget(m_history, 1);
    column->addStretch(0);
    m_history->setMinimumHeight(fewLines);
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_history->hide();

    connect(&m_services.library, &workflow::Library::versionsChanged, this, [this](const core::StoryId &story) {
        if (story == m_story)
            load();
    });
}

void ReviewTab::setStory(const core::StoryId &story, const core::SiteId &site, core::Stage stage)
{
    const bool other = story != m_story || site != m_site;
    if (!other && stage == m_stage)
        return;
    m_story = story;
    m_site = site;
    m_stage = stage;
    showStage();
    if (other)
        load();
}

void ReviewTab::setPost(const QString &postId)
{
    m_notes->setPost(m_site, postId);
}

void ReviewTab::setReadOnly(bool readOnly)
{
    m_notes->setReadOnly(readOnly);
    m_readOnly = readOnly;
    m_acts->setEnabled(!readOnly);
}

void ReviewTab::showStage()
{
    m_chip->setChip(stageName(m_stage), ui::toneOf(m_stage));
    m_meaning->setText(stageMeaning(m_stage));
    while (QLayoutItem *item = m_actsRow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QList<core::Stage> next = stagesFrom(m_stage);
    for (const core::Stage stage : next) {
        auto *button = new QPushButton(stageAct(stage));
        button->setObjectName(stage == core::Stage::InReview   ? QStringLiteral("submitButton")
                              : stage == core::Stage::Approved ? QStringLiteral("approveButton")
                              : stage == core::Stage::Draft    ? QStringLiteral("backToDraftButton")
                                                               : QStringLiteral("sendBackButton"));
        connect(button, &QPushButton::clicked, this, [this, stage] { emit stageWanted(stage); });
        m_actsRow->addWidget(button);
    }
    QList<QWidget *> buttons;
    for (int i = 0; i < m_actsRow->count(); ++i)
        buttons.append(m_actsRow->itemAt(i)->widget());
    tabBefore(stopsIn(*m_notes).value(0, m_history), buttons);
    m_actsRow->addStretch(1);
    m_acts->setVisible(!next.isEmpty());
    m_acts->setEnabled(!m_readOnly);
}

void ReviewTab::load()
{
    if (m_story.isEmpty()) {
        show({});
        return;
    }
    const core::StoryId asked = m_story;
    core::whenDone(m_services.library.versions(asked), this,
                   [this, asked](const core::Result<QList<core::VersionSummary>> &versions) {
                       if (asked != m_story)
                           return;
                       if (!versions.ok()) {
                           m_problem->showProblem(wordsFor(versions.error(), Doing::ListingVersions));
                           return;
                       }
                       m_problem->clear();
                       show(versions.value());
                   });
}

void ReviewTab::show(const QList<core::VersionSummary> &versions)
{
    const QTimeZone zone = zoneNamed(m_services.sites.site(m_site).timeZone);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_history->clear();
    for (const core::VersionSummary &version : versions) {
        if (!isReview(version.reason))
            continue;
        auto *item = new QListWidgetItem(reasonSentence(version.reason, version.by), m_history);
        item->setData(
            RowSubline,
            tr("%1 · %2", "when · how many words").arg(whenText(version.at, zone, now), wordsText(version.words)));
        item->setData(RowTone, int(toneOf(version.reason)));
    }
    m_history->setVisible(m_history->count() > 0);
    m_none->setVisible(m_history->count() == 0);
    m_clock->setText(otherClockText(zone, now));
    m_clock->setVisible(m_history->count() > 0 && !m_clock->text().isEmpty());
}

} // namespace ui
