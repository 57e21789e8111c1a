// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with several at once: places of a story, and the same in other languages.
#include "core/place.h"
#include "core/when_done.h"
#include "core/withdrawal.h"
#include "ui/frame/story_acts.h"
#include "ui/frame/story_session.h"
#include "ui/panels/translate_sheet.h"
#include "ui/theme/toast.h"
#include "ui/words/number_words.h"
#include "workflow/draft.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <algorithm>

namespace ui {

// The same in another language: a story of its own that begins with these words, and knows of this one.
void StoryActs::translate()
{
    if (!m_session.isOpen())
        return;
    auto *sheet = new TranslateSheet(m_services, m_session.fields(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &TranslateSheet::confirmed, this, [this](const QString &language) {
        const QString family = m_session.keepFamily();
        core::whenDone(m_services.draft.flush(), this, [this, language, family](const core::Result<void> &kept) {
            if (!kept)
                return tellError(kept.error(), Doing::MakingStory);
            newStory(core::translationOf(m_session.story(), language, family));
        });
    });
    sheet->present();
}

void StoryActs::submitPlan(const QList<workflow::PlanPart> &parts, core::PlanRule rule)
{
    core::whenDone(m_services.draft.flush(), this, [this, parts, rule](const core::Result<void> &) {
        for (const workflow::PlanPart &part : parts)
            m_services.sites.learn(part.story);
        const bool canWait = std::all_of(parts.cbegin(), parts.cend(), [](const workflow::PlanPart &part) {
            return part.goal == core::Goal::Publish || core::takesFromReaders(part.goal);
        });
        const qint64 grace = canWait ? m_services.settings.graceSeconds() * 1000LL : 0;
        const auto queued = m_services.outbox.submitPlan(parts, rule, m_services.settings.userName(), grace);
        core::whenDone(queued, this, [this, grace](const core::Result<QList<core::SubmissionId>> &result) {
            if (!result) {
                tellError(result.error(), Doing::QueueingForSite);
                return;
            }
            const core::SubmissionId first = result->first();
            const QString words =
                result->size() == 1
                    ? tr("On its way. You can go on writing.")
                    : tr("%1 are on their way. You can go on writing.", "a number").arg(number(result->size()));
            if (grace == 0 || !m_services.outbox.isOnline())
                return m_toast.say(words, tr("Outbox"), [this] { emit outboxWanted(); });
            m_toast.say(
                words, tr("Undo"), [this, first] { takeBackPlan(first); }, int(grace) + 4000);
        });
    });
}

void StoryActs::takeBackPlan(const core::SubmissionId &first)
{
    QString plan;
    for (const core::Submission &one : m_services.outbox.submissions()) {
        if (one.id == first)
            plan = one.plan;
    }
    const bool all = plan.isEmpty() ? m_services.outbox.cancel(first) : m_services.outbox.takeBack(plan);
    if (all)
        m_toast.say(tr("Taken back. Readers have seen nothing of it."));
    else
        m_toast.say(tr("Too late for some: they are public, or becoming so at this moment."), tr("Outbox"),
                    [this] { emit outboxWanted(); });
}

} // namespace ui
