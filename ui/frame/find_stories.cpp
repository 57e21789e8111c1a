// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/find_stories.h"

#include "core/when_done.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/find_stories_sheet.h"
#include "workflow/draft.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestTaken = 200; // of a selection, into the field

QString selectedWords(const QTextEdit &edit)
{
    const QString taken = edit.textCursor().selectedText();
    const bool plain = !taken.contains(QChar::ParagraphSeparator) && !taken.contains(QChar::LineSeparator)
                       && !taken.contains(QChar::ObjectReplacementCharacter);
    return plain && taken.size() <= longestTaken ? taken : QString();
}

} // namespace

FindStories::FindStories(const workflow::Services &services, StorySession &session, StoryPage &page, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_session(session)
    , m_page(page)
    , m_window(window)
    , m_search(services.library.makeSearch(this))
{
    using Search = workflow::StorySearch;
    connect(m_search, &Search::found, this, [this](const QList<core::FoundStory> &stories) {
        if (m_sheet)
            m_sheet->add(stories);
    });
    connect(m_search, &Search::progressed, this, [this](double share) {
        if (m_sheet)
            m_sheet->setShare(share);
    });
    connect(m_search, &Search::reading, this, [this](qint64 done, qint64 all) {
        if (m_sheet)
            m_sheet->setReading(done, all);
    });
    connect(m_search, &Search::finished, this, [this](Search::Outcome outcome, const core::Error &error) {
        if (m_sheet)
            m_sheet->finish(outcome, error);
    });
    connect(m_search, &Search::replaced, this, &FindStories::told);
    connect(m_search, &Search::undone, this, &FindStories::toldUndone);
}

void FindStories::find()
{
    open(false);
}

void FindStories::replace()
{
    open(true);
}

void FindStories::open(bool replaces)
{
    const QString words = m_session.isOpen() ? selectedWords(*m_page.textEdit()) : QString();
    if (!m_sheet) {
        m_sheet = new FindStoriesSheet(m_services.sites.all(), m_window);
        connect(m_sheet, &FindStoriesSheet::searchWanted, this, &FindStories::search);
        connect(m_sheet, &FindStoriesSheet::cancelWanted, m_search, &workflow::StorySearch::cancel);
        connect(m_sheet, &FindStoriesSheet::openWanted, this, &FindStories::goTo);
        connect(m_sheet, &FindStoriesSheet::replaceWanted, this, &FindStories::replaceIn);
        connect(m_sheet, &FindStoriesSheet::undoWanted, this, &FindStories::undo);
    }
    const bool opens = !m_sheet->isVisible();
    m_sheet->open(replaces ? FindStoriesSheet::Rows::FindAndReplace : FindStoriesSheet::Rows::Find, words);
    // At the side where the page ends, so that one sees where one goes.
    if (opens) {
        constexpr int air = 24;
        const QRect room = m_window->frameGeometry();
        const int x =
            m_window->layoutDirection() == Qt::RightToLeft ? room.left() + air : room.right() - m_sheet->width() - air;
        m_sheet->move(x, room.top() + (room.height() - m_sheet->height()) / 2);
    }
}

void FindStories::search(const core::FindQuery &query)
{
    // What is on the page is looked through as well.
    core::whenDone(m_services.draft.flush(), this, [this, query](const core::Result<void> &) {
        if (m_sheet)
            m_search->start(query);
    });
}

void FindStories::goTo(const core::FoundStory &story, const core::StoryHit &hit)
{
    delete m_waiting;
    m_waiting = nullptr;
    if (m_session.id() == story.id) {
        emit storyWanted(story.id);
        m_page.showFound(hit);
        m_window->activateWindow();
        return;
    }
    m_waiting = new QObject(this);
    connect(&m_session, &StorySession::opened, m_waiting, [this, id = story.id, hit](const core::Story &opened) {
        m_waiting->deleteLater();
        m_waiting = nullptr;
        if (opened.id != id)
            return;
        m_page.showFound(hit);
        m_window->activateWindow();
    });
    emit storyWanted(story.id);
}

std::optional<FindStories::OnPage> FindStories::replaceOnPage(const core::FindQuery &query)
{
    const QList<core::Submission> submissions = m_services.outbox.submissions();
    for (const core::Submission &submission : submissions) {
        const bool open =
            submission.state == core::SubmissionState::Sending || submission.state == core::SubmissionState::Blocked;
        if (open && submission.story.id == m_session.id() && !workflow::isOnSite(submission))
            return std::nullopt;
    }
    if (m_session.isReadOnly())
        return std::nullopt;
    m_session.keepVersion(core::VersionReason::BeforeReplacing);
    OnPage done;
    done.before = m_page.story();
    done.places = m_page.replaceWords(query);
    done.after = m_page.story();
    return done;
}

void FindStories::replaceIn(const core::FindQuery &query, QList<core::FoundStory> stories)
{
    m_onPage.reset();
    const auto open = std::find_if(stories.begin(), stories.end(),
                                   [this](const core::FoundStory &story) { return story.id == m_session.id(); });
    if (m_session.isOpen() && open != stories.end()) {
        stories.erase(open);
        m_onPage = replaceOnPage(query);
    }
    m_search->replace(query, stories, m_services.settings.userName());
}

void FindStories::told(workflow::StorySearch::Report report)
{
    if (m_onPage) {
        report.changed.append(m_onPage->before.id);
        report.places += m_onPage->places;
    }
    if (m_sheet)
        m_sheet->tellReplaced(report, m_search->canUndo() || m_onPage);
}

void FindStories::undo()
{
    std::optional<workflow::StorySearch::Whole> elsewhere;
    if (m_onPage && m_session.id() == m_onPage->before.id) {
        // The step on the page is the last one as long as nothing was done after it.
        if (m_page.story() == m_onPage->after) {
            m_page.actions().undo->trigger();
            m_services.draft.flush();
        } else {
            m_onPage.reset(); // somebody went on with it; its own undo and its version are there
        }
    } else if (m_onPage) {
        elsewhere = workflow::StorySearch::Whole{m_onPage->before, m_onPage->after};
        m_onPage.reset();
    }
    m_search->undo(elsewhere);
}

void FindStories::toldUndone(workflow::StorySearch::Report report)
{
    if (m_onPage)
        report.changed.append(m_onPage->before.id);
    m_onPage.reset();
    if (m_sheet)
        m_sheet->tellUndone(report);
}

} // namespace ui
