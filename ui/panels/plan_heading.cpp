// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/plan_heading.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/number_words.h"
#include "workflow/outbox_plan.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

PlanHeading::PlanHeading(QWidget *parent)
    : QWidget(parent)
    , m_words(new QuietLabel)
    , m_takeBack(new QPushButton(tr("Take all back")))
{
    setObjectName(QStringLiteral("planHeading"));
    m_words->setObjectName(QStringLiteral("planHeadingWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_takeBack->setObjectName(QStringLiteral("planTakeBackButton"));
    m_takeBack->setAutoDefault(false);
    setButtonRole(m_takeBack, ButtonRole::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 6, 2, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_takeBack, 0, Qt::AlignTop);
    connect(m_takeBack, &QPushButton::clicked, this, &PlanHeading::takeBackWanted);
}

void PlanHeading::setPlan(const QList<core::Submission> &parts)
{
    const bool together = std::any_of(parts.cbegin(), parts.cend(), [](const core::Submission &one) {
        return one.planRule == core::PlanRule::Together;
    });
    const bool open = std::any_of(parts.cbegin(), parts.cend(), [](const core::Submission &one) {
        const bool under = one.state == core::SubmissionState::Sending || one.state == core::SubmissionState::Blocked;
        return under && !workflow::isOnSite(one);
    });
    const QString headline = parts.isEmpty() ? QString() : parts.first().story.headline.trimmed();
    const QString count = number(int(parts.size()));
    m_words->setText(together ? tr("%1 go together, everything or nothing: %2", "number, headline").arg(count, headline)
                              : tr("%1 go together, each by itself: %2", "number, headline").arg(count, headline));
    m_takeBack->setVisible(open);
}

} // namespace ui
