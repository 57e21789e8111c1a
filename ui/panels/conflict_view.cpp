// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conflict_view.h"

#include "core/when_done.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/side_by_side.h"
#include "ui/theme/style.h"
#include "ui/words/time_words.h"
#include "workflow/outbox.h"
#include "workflow/sites.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ConflictView::ConflictView(const workflow::Services &services, const core::SubmissionId &submission, QWidget *parent)
    : Sheet(tr("The site's copy has changed"), parent)
    , m_services(services)
    , m_submission(submission)
    , m_texts(new SideBySide)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("conflictView"));
    setLikedWidth(960);
    setLikedHeight(600);
    setSubtitle(tr("Somebody changed it there since it was last read. Nothing has been overwritten. Look at both, then "
                   "choose."));
    m_texts->setTitles(tr("Mine"), tr("On the site"));
    content()->addWidget(m_problem);
    content()->addWidget(m_texts, 1);
    m_keep = addPrimary(tr("Replace the site's copy by mine"), QStringLiteral("keepMineButton"));
    m_take = addButton(tr("Take theirs into the editor"), QStringLiteral("takeTheirsButton"));
    m_keep->setEnabled(false);
    m_take->setEnabled(false);
    closeButton()->setText(tr("Decide later"));
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_services.outbox.keepMine(m_submission);
        accept();
    });
    load();
}

ConflictView::ConflictView(const workflow::Services &services, const workflow::BothTexts &texts, QWidget *parent)
    : Sheet(tr("The site has a newer copy"), parent)
    , m_services(services)
    , m_texts(new SideBySide)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("conflictView"));
    setLikedWidth(960);
    setLikedHeight(600);
    setSubtitle(tr("This story is in your library already, and somebody changed it on the site since. Nothing has been "
                   "overwritten. Look at both, then choose."));
    content()->addWidget(m_texts, 1);
    m_keep = addPrimary(tr("Go on with mine"), QStringLiteral("keepMineButton"));
    m_take = addButton(tr("Take theirs into the editor"), QStringLiteral("takeTheirsButton"));
    closeButton()->setText(tr("Decide later"));
    connect(m_keep, &QPushButton::clicked, this, &ConflictView::accept);
    showTexts(texts);
}

void ConflictView::load()
{
    core::whenDone(m_services.outbox.bothTexts(m_submission), this,
                   [this](const core::Result<workflow::BothTexts> &texts) {
                       if (texts.ok())
                           showTexts(texts.value());
                       else
                           m_problem->showProblem(wordsFor(texts.error(), Doing::ComparingWithSite));
                   });
}

void ConflictView::showTexts(const workflow::BothTexts &texts)
{
    const QTimeZone zone = zoneNamed(m_services.sites.site(texts.mine.site).timeZone);
    const QString when = fullWhen(texts.theirs.remote.modified, zone);
    m_texts->setTitles(tr("Mine"), when.isEmpty() ? tr("On the site") : tr("On the site, changed %1").arg(when));
    m_texts->setStories(texts.mine, texts.theirs);
    const core::Story theirs = texts.theirs;
    m_keep->setEnabled(true);
    m_take->setEnabled(true);
    connect(m_take, &QPushButton::clicked, this, [this, theirs] { takeTheirs(theirs); });
}

void ConflictView::takeTheirs(const core::Story &theirs)
{
    if (!m_submission.isEmpty())
        m_services.outbox.cancel(m_submission);
    accept();
    emit theirsWanted(theirs);
}

} // namespace ui
