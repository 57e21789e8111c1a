// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/site_work.h"

#include "core/when_done.h"
#include "ui/frame/story_acts.h"
#include "ui/frame/story_session.h"
#include "ui/panels/conflict_view.h"
#include "ui/panels/site_stories_sheet.h"
#include "ui/theme/toast.h"
#include "workflow/draft.h"
#include "workflow/outbox.h"
#include "workflow/settings.h"
#include "workflow/site_stories.h"

namespace ui {

SiteWork::SiteWork(const workflow::Services &services, StorySession &session, StoryActs &acts, Toast &toast,
                   QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_session(session)
    , m_acts(acts)
    , m_toast(toast)
    , m_window(window)
{
}

void SiteWork::openFromSite(const core::SiteId &site)
{
    auto *sheet = new SiteStoriesSheet(m_services, site, m_window);
    connect(sheet, &SiteStoriesSheet::opened, this, &SiteWork::opened);
    sheet->present();
}

void SiteWork::opened(const workflow::OpenedFromSite &opened)
{
    emit storyWanted(opened.story);
    if (opened.how == workflow::OpenedFromSite::How::FromBin)
        m_toast.say(tr("It was in the bin and is out of it again."));
    if (opened.newerThere)
        showBoth(*opened.newerThere);
}

ConflictView *SiteWork::showBoth(const workflow::BothTexts &texts)
{
    auto *both = new ConflictView(m_services, texts, m_window);
    connect(both, &ConflictView::theirsWanted, this, &SiteWork::takeTheirs);
    both->present();
    return both;
}

// Theirs was taken, whole: there is nothing to tell of mine any more, and nothing of it goes to readers.
void SiteWork::settle(const core::SubmissionId &id)
{
    for (const core::Submission &submission : m_services.outbox.submissions()) {
        if (submission.id != id)
            continue;
        if (submission.state == core::SubmissionState::Done)
            m_services.outbox.accepted(core::SubmissionId(id));
        else
            m_services.outbox.cancel(core::SubmissionId(id));
        return;
    }
}

void SiteWork::takeTheirs(const core::Story &theirs)
{
    onThePage(theirs.id, [this, theirs] { m_session.takeTheirs(theirs); });
}

void SiteWork::accept(const core::SubmissionId &id)
{
    core::whenDone(m_services.outbox.siteForm(id), this, [this, id](const core::Result<workflow::BothTexts> &form) {
        if (form) {
            onThePage(form->mine.id, [this, id, both = *form] {
                if (m_session.isReadOnly())
                    return;
                m_session.takeSiteForm(both.mine, both.theirs);
                // Told until it is on disk.
                core::whenDone(m_services.draft.flush(), this, [this, id](const core::Result<void> &kept) {
                    if (kept)
                        m_services.outbox.accepted(id);
                });
            });
        } else if (form.error().kind == core::Error::Kind::Conflict) {
            // Somebody edited it there since: that is a person's work, and both are looked at.
            core::whenDone(
                m_services.outbox.bothTexts(id), this, [this, id](const core::Result<workflow::BothTexts> &both) {
                    if (both)
                        connect(showBoth(*both), &ConflictView::theirsWanted, this, [this, id] { settle(id); });
                    else
                        m_acts.tellError(both.error(), Doing::ComparingWithSite);
                });
        } else {
            m_acts.tellError(form.error(), Doing::ComparingWithSite);
        }
    });
}

void SiteWork::publishMerged(const core::SubmissionId &id, const core::Merge &merge)
{
    using Here = workflow::Outbox::StoryHere;
    if (m_session.id() != merge.mine.id || m_session.isReadOnly())
        return goOnWith(id, merge, Here::Takes);
    m_session.takeMerged(merge);
    core::whenDone(m_services.draft.flush(), this, [this, id, merge](const core::Result<void> &kept) {
        if (kept)
            goOnWith(id, merge, Here::HasIt);
        else
            m_acts.tellError(kept.error(), Doing::Saving);
    });
}

void SiteWork::goOnWith(const core::SubmissionId &id, const core::Merge &merge, workflow::Outbox::StoryHere here)
{
    core::whenDone(m_services.outbox.goOnWith(id, merge, m_services.settings.userName(), here), this,
                   [this](const core::Result<void> &going) {
                       if (!going)
                           m_acts.tellError(going.error(), Doing::QueueingForSite);
                   });
}

// The story has to stand on the page before the site's text can be put there as one undoable step.
void SiteWork::onThePage(const core::StoryId &id, const std::function<void()> &work)
{
    if (m_session.id() == id) {
        emit storyWanted(id);
        work();
        return;
    }
    auto *once = new QObject(this);
    connect(&m_session, &StorySession::opened, once, [once, id, work](const core::Story &story) {
        once->deleteLater();
        if (story.id == id)
            work();
    });
    emit storyWanted(id);
}

} // namespace ui
