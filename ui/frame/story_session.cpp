// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/story_session.h"

#include "core/place.h"
#include "core/story_merge.h"
#include "core/when_done.h"
#include "ui/page/story_page.h"
#include "ui/panels/inspector.h"
#include "ui/words/stage_words.h"
#include "workflow/accepted_story.h"
#include "workflow/draft.h"
#include "workflow/left_behind.h"
#include "workflow/library.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QTextEdit>

namespace ui {

StorySession::StorySession(const workflow::Services &services, StoryPage &page, Inspector &inspector, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_page(page)
    , m_inspector(inspector)
{
    connectParts();
}

void StorySession::connectParts()
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(followMs);
    workflow::Draft &draft = m_services.draft;
    draft.setSource([this] { return isOpen() ? m_page.takeChange() : workflow::PageChange{}; });
    connect(&m_page, &StoryPage::touched, this, [this] {
        if (!isOpen())
            return;
        m_services.draft.touched();
        emit changed();
    });
    // A key in the headline is a changed field too: inspector, bars and lists follow in the pause, not on the key.
    connect(&m_page, &StoryPage::fieldsChanged, &m_follow, qOverload<>(&QTimer::start));
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (!isOpen())
            return;
        const core::Story now = fields();
        m_inspector.setStory(now);
        emit fieldsChanged(now);
    });
    connect(&m_inspector, &Inspector::fieldsEdited, this, [this](const core::Story &edited, const QString &undoText) {
        edit(withInspectorFields(m_page.fields(), edited), undoText);
    });
    connect(&m_inspector, &Inspector::jumpWanted, this, &StorySession::jumpTo);
    connect(&m_page, &StoryPage::markerBeside, this, &StorySession::goToField);
    connect(&m_inspector, &Inspector::stageWanted, this, &StorySession::setStage);
    connect(&m_inspector, &Inspector::restoreWanted, this, [this](const core::Story &story) {
        const core::Story here = m_page.fields();
        core::Story back = story;
        back.furtherPlaces = here.furtherPlaces; // where it goes and what is there is no matter of its text
        back.family = here.family;
        if (core::embargoHolds(here, QDateTime::currentDateTimeUtc())) { // no older version lifts it
            back.embargo = here.embargo;
            back.embargoLift = here.embargoLift;
        }
        m_page.replaceStory(back);
        emit said(tr("The version is back. Undo brings the other text again."));
    });
    connect(&m_inspector, &Inspector::embargoLiftWanted, this, &StorySession::embargoLiftWanted);
    connect(&m_inspector, &Inspector::attributionWanted, this, [this](const QString &text) {
        m_page.textEdit()->insertPlainText(text);
        m_page.textEdit()->setFocus();
    });
    connect(&draft, &workflow::Draft::taken, this, &StorySession::checkNow);
    connect(&draft, &workflow::Draft::standingChanged, this, [this](const core::Story &story) {
        if (story.id != m_id)
            return;
        core::Story now = m_page.fields();
        core::takeRemotes(now, story);
        now.stage = story.stage;
        m_page.setFields(now, {});
        m_inspector.setStory(now);
        emit standingChanged(story);
    });
}

void StorySession::open(const core::StoryId &id, Focus focus)
{
    m_wanted = id;
    if (id == m_id) {
        if (focus == Focus::Text)
            m_page.textEdit()->setFocus();
        return;
    }
    core::whenDone(
        m_services.library.load(id), this, [this, id, focus](const core::Result<workflow::OpenedStory> &answer) {
            if (id != m_wanted)
                return;
            if (!answer) {
                emit failed(answer.error(), Doing::OpeningStory);
                return;
            }
            m_readOnly = answer->inBin;
            // Where the caret only went, without a key, the window remembered when it was closed.
            workflow::Settings &settings = m_services.settings;
            const QStringList left = settings.choice(QStringLiteral("caret")).split(QLatin1Char(' '));
            const bool here = left.size() == 2 && left.first() == answer->story.id.value;
            settings.setChoice(QStringLiteral("caret"), {});
            show(answer->story, here ? left.last().toInt() : answer->caret, focus);
            if (answer->damaged)
                emit said(tr("The last words typed into this story could not be read back. Everything before "
                             "them is here."));
        });
}

void StorySession::create(const core::Story &story)
{
    core::whenDone(m_services.library.create(story), this, [this](const core::Result<core::Story> &answer) {
        if (!answer) {
            emit failed(answer.error(), Doing::MakingStory);
            return;
        }
        m_wanted = answer->id;
        m_readOnly = false;
        show(*answer, 0, Focus::Text);
        m_page.jumpTo(core::Field::Headline);
    });
}

void StorySession::show(const core::Story &story, int caret, Focus focus)
{
    // The draft takes what is left on the page, panels and all, before another story stands there.
    m_page.finishPanels();
    m_services.draft.open(story);
    m_id = story.id;
    m_page.showStory(story, caret);
    m_page.setReadOnly(m_readOnly);
    m_inspector.setStory(story);
    m_inspector.setReadOnly(m_readOnly);
    m_services.settings.setLastStory(story.id.value);
    checkNow();
    emit opened(story);
    if (focus == Focus::Text)
        m_page.textEdit()->setFocus();
}

void StorySession::close()
{
    m_wanted = {};
    if (!isOpen())
        return;
    m_page.finishPanels();
    m_services.draft.close();
    m_id = {};
    m_readOnly = false;
    m_page.clear();
    m_inspector.clear();
    m_findings.clear();
    emit closed();
}

core::Story StorySession::story() const
{
    return isOpen() ? m_services.draft.current() : core::Story{};
}

core::Story StorySession::fields() const
{
    if (!isOpen())
        return {};
    core::Story story = m_page.fields();
    core::takeRemotes(story, m_services.draft.story());
    story.stage = m_services.draft.story().stage;
    return story;
}

void StorySession::checkNow()
{
    if (!isOpen())
        return;
    core::Story story = m_services.draft.story();
    const workflow::Sites &sites = m_services.sites;
    // A desk that was removed is none; of a site that is gone nothing is known.
    if (!sites.site(story.site).id.isEmpty() && sites.desk(story.desk).id.isEmpty())
        story.desk = {};
    core::Rules rules;
    if (const core::SiteLimits limits = sites.site(story.site).limits; limits.headline > 0)
        rules.headlineCharacters = limits.headline;
    if (const core::SiteLimits limits = sites.site(story.site).limits; limits.standfirst > 0)
        rules.standfirstCharacters = limits.standfirst;
    m_findings = core::checkReady(story, rules, QDateTime::currentDateTimeUtc());
    m_findings += workflow::blocksLeftBehind(story, sites.site(story.site), workflow::textFrom(story));
    m_inspector.setFindings(m_findings);
}

void StorySession::edit(const core::Story &fields, const QString &undoText)
{
    if (isOpen() && !m_readOnly)
        m_page.setFields(fields, undoText);
}

void StorySession::setEmbargoLift(const core::EmbargoLift &lift)
{
    core::Story story = m_page.fields();
    story.embargoLift = lift;
    edit(story, tr("Lift the embargo"));
}

void StorySession::setDesk(const core::DeskId &desk)
{
    core::Story story = m_page.fields();
    story.desk = desk;
    story.furtherDesks.removeAll(desk);
    edit(story, tr("Change of desk"));
}

void StorySession::setLanguage(const QString &language)
{
    core::Story story = m_page.fields();
    story.language = language;
    edit(story, tr("Change of language"));
}

QString StorySession::keepFamily()
{
    core::Story story = m_page.fields();
    if (story.family.isEmpty()) {
        story.family = core::newId<core::StoryId>().value;
        m_page.setFields(story, {});
        m_services.draft.touched();
    }
    return story.family;
}

void StorySession::setCorrections(const QList<core::Correction> &corrections)
{
    core::Story story = m_page.fields();
    story.corrections = corrections;
    edit(story, tr("Correction"));
}

void StorySession::keepVersion(core::VersionReason reason)
{
    if (!isOpen())
        return;
    const auto kept = m_services.draft.keepVersion(reason, m_services.settings.userName());
    core::whenDone(kept, this, [this, reason](const core::Result<void> &result) {
        if (!result)
            emit failed(result.error(), Doing::KeepingVersion);
        else if (reason == core::VersionReason::Saved)
            emit said(tr("A version is kept. Versions lists it."));
    });
}

void StorySession::setStage(core::Stage stage)
{
    if (!isOpen() || m_readOnly)
        return;
    m_services.draft.setStage(stage);
    switch (stage) {
    case core::Stage::InReview:
        keepVersion(core::VersionReason::Submitted);
        break;
    case core::Stage::ChangesAsked:
        keepVersion(core::VersionReason::SentBack);
        break;
    case core::Stage::Approved:
        keepVersion(core::VersionReason::Approved);
        break;
    default:
        keepVersion(core::VersionReason::Automatic);
    }
    emit said(tr("Now: %1").arg(stageName(stage)));
}

void StorySession::jumpTo(const core::Finding &finding)
{
    if (!finding.block.isEmpty())
        m_page.jumpToBlock(finding.block);
    else if (Inspector::shows(finding.field))
        goToField(finding.field, finding.part);
    else
        m_page.jumpTo(finding.field);
}

void StorySession::goToField(core::Field field, core::TextPart part)
{
    emit inspectorWanted(); // into what is hidden nobody can be brought
    m_inspector.focusField(field, part);
}

void StorySession::takeTheirs(const core::Story &theirs)
{
    if (!isOpen() || theirs.id != m_id)
        return;
    keepVersion(core::VersionReason::BeforeRestore);
    const core::Story now = m_services.draft.current();
    m_page.replaceStory(core::broughtHome(workflow::withTheirs(now, theirs), now));
    m_services.draft.takeStanding(theirs);
    emit said(tr("The site's text is on the page. Undo brings yours again."));
}

void StorySession::takeMerged(const core::Merge &merge)
{
    if (!isOpen() || merge.mine.id != m_id || m_readOnly)
        return;
    keepVersion(core::VersionReason::BeforeRestore);
    const core::Story now = m_services.draft.current();
    const core::Merge here = core::mergeStories(merge.mine, merge.merged, now);
    core::Story merged = core::resolveAll(here, core::Choice::Both).merged;
    merged.site = merge.mine.site; // whose names came along with what was merged
    merged = core::broughtHome(merged, now);
    merged.furtherPlaces = now.furtherPlaces;
    m_page.replaceStory(merged);
    emit said(tr("What was changed on the site is on the page. Undo brings yours again."));
}

void StorySession::takeSiteForm(const core::Story &sent, const core::Story &theirs)
{
    if (!isOpen() || theirs.id != m_id || m_readOnly)
        return;
    keepVersion(core::VersionReason::BeforeRestore);
    const core::Story now = m_services.draft.current();
    core::Story formed = workflow::withSiteForm(now, sent, theirs);
    formed.site = theirs.site;
    if (theirs.site != now.site) {
        formed.desk = theirs.desk; // the desks here are another site's
        formed.filing = theirs.filing;
    }
    m_page.replaceStory(core::broughtHome(formed, now));
    m_services.draft.takeStanding(theirs);
    emit said(tr("The site's form is on the page. Undo brings yours again."));
}

} // namespace ui
