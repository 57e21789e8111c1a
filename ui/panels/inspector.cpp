// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector.h"

#include "core/place.h"
#include "ui/panels/checks_tab.h"
#include "ui/panels/review_tab.h"
#include "ui/panels/story_tab.h"
#include "ui/panels/versions_tab.h"
#include "ui/words/number_words.h"
#include "workflow/draft.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace ui {

core::Story withInspectorFields(core::Story base, const core::Story &edited)
{
    base.desk = edited.desk;
    base.furtherDesks = edited.furtherDesks;
    base.tags = edited.tags;
    base.subjects = edited.subjects;
    base.credits = edited.credits;
    base.slug = edited.slug;
    base.language = edited.language;
    base.leadPicture = edited.leadPicture;
    base.searchAndSocial = edited.searchAndSocial;
    base.filing = edited.filing;
    base.schedule = edited.schedule;
    base.embargo = edited.embargo;
    base.embargoLift = edited.embargoLift;
    base.furtherPlaces = edited.furtherPlaces;
    return base;
}

Inspector::Inspector(const workflow::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_story(new StoryTab(services))
    , m_review(new ReviewTab(services))
    , m_checks(new ChecksTab)
    , m_versions(new VersionsTab(services))
{
    setObjectName(QStringLiteral("inspector"));
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setAccessibleName(tr("Parts of the inspector"));
    m_tabs->setExpanding(true);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("Story"));
    m_tabs->addTab(tr("Review"));
    m_tabs->addTab(tr("Checks"));
    m_tabs->addTab(tr("Versions"));
    auto *review = new QScrollArea; // notes of colleagues may be many
    review->setFrameShape(QFrame::NoFrame);
    review->setWidgetResizable(true);
    review->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    review->setFocusPolicy(Qt::NoFocus);
    review->setWidget(m_review);
    for (QWidget *page : std::initializer_list<QWidget *>{m_story, review, m_checks, m_versions})
        m_pages->addWidget(page);
    setMinimumWidth(280);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_story, &StoryTab::edited, this, &Inspector::fieldsEdited);
    connect(m_story, &StoryTab::attributionWanted, this, &Inspector::attributionWanted);
    connect(m_story, &StoryTab::embargoLiftWanted, this, &Inspector::embargoLiftWanted);
    connect(m_story, &StoryTab::acceptWanted, this, &Inspector::acceptWanted);
    connect(m_story, &StoryTab::storyWanted, this, &Inspector::storyWanted);
    connect(m_story, &StoryTab::translateWanted, this, &Inspector::translateWanted);
    connect(m_review, &ReviewTab::stageWanted, this, &Inspector::stageWanted);
    connect(m_versions, &VersionsTab::restoreWanted, this, &Inspector::restoreWanted);
    connect(m_checks, &ChecksTab::jumpWanted, this, [this](const core::Finding &finding) {
        if (!focusField(finding.field, finding.part))
            emit jumpWanted(finding);
    });
    // Stage and place on the site change without the page: by sending, by submitting, by approving.
    connect(&services.draft, &workflow::Draft::standingChanged, this, [this](const core::Story &story) {
        if (story.id != m_shown.id)
            return;
        m_shown.stage = story.stage;
        core::takeRemotes(m_shown, story);
        setStory(m_shown);
    });
    clear();
}

Inspector::~Inspector()
{
    // A field that loses the focus while we are being taken apart commits what is in it; that comes too late.
    m_story->disconnect(this);
}

void Inspector::setStory(const core::Story &story)
{
    m_shown = story;
    m_shown.body = {};
    setEnabled(true);
    m_story->setStory(m_shown);
    m_review->setStory(story.id, story.site, story.stage);
    m_review->setPost(story.remote.postId);
    m_versions->setStory(story.id, story.site);
}

void Inspector::clear()
{
    m_shown = {};
    m_story->setStory({});
    m_review->setStory({}, {}, core::Stage::Draft);
    m_review->setPost({});
    m_versions->setStory({}, {});
    setFindings({});
    setEnabled(false);
}

void Inspector::setFindings(const QList<core::Finding> &findings)
{
    m_checks->setFindings(findings);
    const auto count = int(findings.size());
    m_tabs->setTabText(int(Tab::Checks), count == 0 ? tr("Checks") : tr("Checks %1").arg(number(count)));
}

void Inspector::setReadOnly(bool readOnly)
{
    m_story->setReadOnly(readOnly);
    m_review->setReadOnly(readOnly);
    m_versions->setReadOnly(readOnly);
}

void Inspector::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

Inspector::Tab Inspector::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

bool Inspector::shows(core::Field field)
{
    switch (field) {
    case core::Field::Desk:
    case core::Field::Tags:
    case core::Field::Credits:
    case core::Field::Slug:
    case core::Field::LeadPicture:
    case core::Field::Schedule:
    case core::Field::SearchAndSocial:
        return true;
    case core::Field::Kicker:
    case core::Field::Headline:
    case core::Field::Standfirst:
    case core::Field::Byline:
    case core::Field::Dateline:
    case core::Field::Body:
        break;
    }
    return false;
}

bool Inspector::focusField(core::Field field, core::TextPart part)
{
    if (!shows(field))
        return false;
    showTab(Tab::Story);
    return m_story->focusField(field, part);
}

} // namespace ui
