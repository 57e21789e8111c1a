// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/versions_tab.h"

#include "core/when_done.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/row_delegate.h"
#include "ui/panels/version_sheet.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/number_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/time_words.h"
#include "workflow/draft.h"
#include "workflow/library.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

VersionsTab::VersionsTab(const workflow::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_keep(new QPushButton(tr("Save a version now")))
    , m_look(new QPushButton(tr("Look at it…")))
    , m_clock(new QuietLabel)
    , m_list(makeRowList(QStringLiteral("versionsList"), tr("Versions of this story")))
    , m_empty(new EmptyState)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("versionsTab"));
    m_keep->setObjectName(QStringLiteral("keepVersionButton"));
    m_look->setObjectName(QStringLiteral("lookAtVersionButton"));
    m_empty->setState(QStringLiteral("versions"), tr("No versions yet"),
                      tr("Everything you write is saved by itself. A version is a point you can go back to."));
    setFocusProxy(m_list);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_keep);
    head->addWidget(m_look);
    head->addStretch(1);
    auto *problem = new QHBoxLayout;
    problem->setContentsMargins(16, 0, 16, 0);
    problem->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(problem);
    column->addWidget(m_clock);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_clock->setObjectName(QStringLiteral("versionsClock"));
    m_clock->setWordWrap(true);
    m_clock->setContentsMargins(16, 0, 16, 4);
    m_clock->hide();
    m_list->hide();
    follow();

    connect(m_keep, &QPushButton::clicked, this, &VersionsTab::keepNow);
    connect(m_look, &QPushButton::clicked, this, [this] { open(selected()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { open(selected()); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &VersionsTab::follow);
    connect(&m_services.library, &workflow::Library::versionsChanged, this, [this](const core::StoryId &story) {
        if (story == m_story)
            load();
    });
}

void VersionsTab::setStory(const core::StoryId &story, const core::SiteId &site)
{
    if (story == m_story && site == m_site)
        return;
    m_story = story;
    m_site = site;
    m_problem->clear();
    show({});
    if (!story.isEmpty())
        load();
}

void VersionsTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    follow();
}

QTimeZone VersionsTab::zone() const
{
    return zoneNamed(m_services.sites.site(m_site).timeZone);
}

core::VersionId VersionsTab::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && item->isSelected() ? core::VersionId{item->data(Qt::UserRole).toString()} : core::VersionId();
}

void VersionsTab::follow()
{
    m_keep->setEnabled(!m_story.isEmpty() && !m_readOnly);
    m_look->setVisible(!m_versions.isEmpty());
    m_look->setEnabled(!selected().isEmpty());
}

void VersionsTab::load()
{
    const core::StoryId asked = m_story;
    core::whenDone(m_services.library.versions(asked), this,
                   [this, asked](const core::Result<QList<core::VersionSummary>> &versions) {
                       if (asked != m_story)
                           return;
                       if (!versions.ok()) {
                           m_problem->showProblem(wordsFor(versions.error(), Doing::ListingVersions));
                           return;
                       }
                       show(versions.value());
                   });
}

void VersionsTab::show(const QList<core::VersionSummary> &versions)
{
    const core::VersionId kept = selected();
    m_versions = versions;
    std::stable_sort(m_versions.begin(), m_versions.end(),
                     [](const core::VersionSummary &a, const core::VersionSummary &b) { return a.at > b.at; });
    const QTimeZone zone = this->zone();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = now.toTimeZone(zone).date();
    m_list->clear();
    QDate day;
    for (const core::VersionSummary &version : std::as_const(m_versions)) {
        const QDateTime there = version.at.toTimeZone(zone);
        if (there.date() != day) {
            day = there.date();
            addHeading(m_list, dayHeading(day, today));
        }
        auto *item = new QListWidgetItem(reasonSentence(version.reason, version.by), m_list);
        item->setData(Qt::UserRole, version.id.value);
        // The day stands above; here only the hour.
        const QDateTime sameDay(there.date(), QTime(0, 0), zone);
        item->setData(
            RowSubline,
            tr("%1 · %2", "hour · how many words").arg(shortWhen(version.at, zone, sameDay), wordsText(version.words)));
        if (version.id == kept)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(!m_versions.isEmpty());
    m_empty->setVisible(m_versions.isEmpty());
    m_clock->setText(otherClockText(zone, now));
    m_clock->setVisible(!m_versions.isEmpty() && !m_clock->text().isEmpty());
    follow();
}

void VersionsTab::open(const core::VersionId &id)
{
    if (id.isEmpty())
        return;
    m_problem->clear();
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
                                    [&](const core::VersionSummary &version) { return version.id == id; });
    if (found == m_versions.end())
        return;
    const core::VersionSummary summary = *found;
    core::whenDone(m_services.library.version(id), this, [this, summary](const core::Result<core::Story> &version) {
        if (summary.story != m_story)
            return;
        if (!version.ok()) {
            m_problem->showProblem(wordsFor(version.error(), Doing::OpeningVersion));
            return;
        }
        auto *sheet = new VersionSheet(summary, version.value(), m_services.draft.current(), zone(), window());
        sheet->setRestorable(!m_readOnly);
        connect(sheet, &VersionSheet::restoreWanted, this, &VersionsTab::restore);
        sheet->present();
    });
}

void VersionsTab::restore(const core::Story &version)
{
    const core::StoryId asked = m_story;
    core::whenDone(m_services.draft.keepVersion(core::VersionReason::BeforeRestore, m_services.settings.userName()),
                   this, [this, asked, version](const core::Result<void> &kept) {
                       if (asked != m_story)
                           return;
                       // Without the present text kept there is no way back, so nothing is put in its place.
                       if (!kept.ok()) {
                           m_problem->showProblem(wordsFor(kept.error(), Doing::KeepingVersion));
                           return;
                       }
                       emit restoreWanted(version);
                   });
}

void VersionsTab::keepNow()
{
    m_problem->clear();
    m_keep->setEnabled(false);
    core::whenDone(m_services.draft.keepVersion(core::VersionReason::Saved, m_services.settings.userName()), this,
                   [this](const core::Result<void> &kept) {
                       follow();
                       if (!kept.ok())
                           m_problem->showProblem(wordsFor(kept.error(), Doing::KeepingVersion));
                   });
}

} // namespace ui
