// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conflict_view.h"

#include "core/when_done.h"
#include "ui/panels/merge_view.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/side_by_side.h"
#include "ui/theme/style.h"
#include "ui/words/blocked_words.h"
#include "ui/words/merge_words.h"
#include "ui/words/step_words.h"
#include "ui/words/time_words.h"
#include "workflow/outbox.h"
#include "workflow/sites.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ConflictView::ConflictView(const workflow::Services &services, const core::SubmissionId &submission, QWidget *parent)
    : Sheet(tr("The site's copy has changed"), parent)
    , m_services(services)
    , m_submission(submission)
    , m_texts(new SideBySide)
    , m_merge(new MergeView)
    , m_problem(new ProblemBox)
{
    addActs(tr("Replace the site's copy by mine"));
    const QList<core::Submission> &all = services.outbox.submissions();
    const auto one = std::find_if(all.cbegin(), all.cend(), [&](const auto &each) { return each.id == submission; });
    const core::Step *step = one == all.cend() ? nullptr : currentStep(*one);
    if (const auto change = step ? core::toldStatusChange(step->error) : std::nullopt)
        m_moved = statusChangeSentence(*change);
    setSubtitle(m_moved.isEmpty()
                    ? tr("Somebody changed it there since it was last read. Nothing has been overwritten.")
                    : m_moved);
    m_keep->setEnabled(false);
    m_take->setEnabled(false);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_services.outbox.keepMine(m_submission, m_seen);
        accept();
    });
    connect(m_merge, &MergeView::changed, this, [this] {
        m_publish->setEnabled(m_merge->isReady());
        const QString summary = mergeSummary(m_merge->merge());
        setSubtitle(m_moved.isEmpty() ? summary : tr("%1 %2", "two sentences").arg(m_moved, summary));
    });
    connect(m_publish, &QPushButton::clicked, this, [this] {
        const core::Merge merge = m_merge->merge();
        accept();
        emit mergeWanted(m_submission, merge);
    });
    load();
}

ConflictView::ConflictView(const workflow::Services &services, const workflow::BothTexts &texts, QWidget *parent)
    : Sheet(tr("The site has a newer copy"), parent)
    , m_services(services)
    , m_texts(new SideBySide)
    , m_merge(new MergeView)
    , m_problem(new ProblemBox)
{
    addActs(tr("Go on with mine"));
    setSubtitle(tr("This story is in your library already, and somebody changed it on the site since. Nothing has been "
                   "overwritten. Look at both, then choose."));
    connect(m_keep, &QPushButton::clicked, this, &ConflictView::accept);
    m_texts->show();
    m_keep->show();
    m_take->show();
    showTexts(texts);
}

void ConflictView::addActs(const QString &keepMine)
{
    setObjectName(QStringLiteral("conflictView"));
    setLikedWidth(960);
    setLikedHeight(640);
    m_texts->setTitles(tr("Mine"), tr("On the site"));
    content()->addWidget(m_problem);
    content()->addWidget(m_texts, 1);
    content()->addWidget(m_merge, 1);
    m_publish = addPrimary(tr("Publish the merged story"), QStringLiteral("publishMergedButton"));
    m_publish->setEnabled(false);
    m_keep = addButton(keepMine, QStringLiteral("keepMineButton"));
    m_take = addButton(tr("Take theirs into the editor"), QStringLiteral("takeTheirsButton"));
    m_other = addSideButton(tr("Other ways"), QStringLiteral("otherWaysButton"));
    auto *others = new QMenu(m_other);
    connect(others->addAction(keepMine), &QAction::triggered, m_keep, &QPushButton::click);
    connect(others->addAction(m_take->text()), &QAction::triggered, m_take, &QPushButton::click);
    m_other->setMenu(others);
    closeButton()->setText(tr("Decide later"));
    for (QWidget *later : QList<QWidget *>{m_texts, m_merge, m_publish, m_keep, m_take, m_other})
        later->hide();
}

void ConflictView::load()
{
    core::whenDone(m_services.outbox.merge(m_submission), this, [this](const core::Result<core::Merge> &merge) {
        if (merge)
            showMerge(*merge);
        else if (merge.error().kind == core::Error::Kind::Invalid)
            loadTexts(tr("Somebody changed it there since it was last read. What you both began with is not known, as "
                         "this story was sent before that was kept; so only the two texts can be shown. Nothing has "
                         "been overwritten."));
        else if (const auto change = core::toldStatusChange(merge.error()))
            loadTexts(tr("%1 Replacing its copy there by yours takes it out again.",
                         "a sentence of who put it into the trash")
                          .arg(statusChangeSentence(*change)));
        else
            m_problem->showProblem(wordsFor(merge.error(), Doing::ComparingWithSite));
    });
}

void ConflictView::showMerge(const core::Merge &merge)
{
    m_seen = merge.theirs.remote;
    m_merge->show();
    m_publish->show();
    m_other->show();
    const core::Site site = m_services.sites.site(merge.mine.site);
    m_merge->setNaming(mergeNaming(site, m_services.sites.desks(site.id), merge.mine.language));
    m_merge->setMerge(merge);
    m_keep->setEnabled(true);
    m_take->setEnabled(true);
    connect(m_take, &QPushButton::clicked, this, [this] { takeTheirs(core::Story(m_merge->merge().theirs)); });
}

void ConflictView::loadTexts(const QString &why)
{
    setSubtitle(why);
    m_texts->show();
    m_keep->show();
    m_take->show();
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
    m_seen = theirs.remote;
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
