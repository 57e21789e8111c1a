// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/plan_field.h"

#include "core/place.h"
#include "core/when_done.h"
#include "ui/panels/places_field.h"
#include "ui/panels/tab_order.h"
#include "ui/theme/section_label.h"
#include "ui/words/finding_words.h"
#include "ui/words/language_words.h"
#include "ui/words/time_words.h"
#include "workflow/left_behind.h"
#include "workflow/library.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const QString ruleChoice = QStringLiteral("planRule");
const QString aloneWord = QStringLiteral("alone");

bool isPublic(const core::Story &story)
{
    return story.remote.status == QLatin1String("publish");
}

} // namespace

PlanField::PlanField(const workflow::Services &services, const core::Story &story, const QList<core::Finding> &findings,
                     QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_story(story)
    , m_list(new QVBoxLayout)
    , m_title(new QuietLabel(tr("What goes")))
    , m_rules(new QWidget)
    , m_together(new QRadioButton(tr("Everything or nothing: nothing becomes public before all is ready")))
    , m_alone(new QRadioButton(tr("Each by itself: what holds one up is nothing to the others")))
{
    setObjectName(QStringLiteral("planField"));
    m_together->setObjectName(QStringLiteral("planTogether"));
    m_alone->setObjectName(QStringLiteral("planAlone"));
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(6);
    auto *rules = new QVBoxLayout(m_rules);
    rules->setContentsMargins(0, 4, 0, 0);
    rules->setSpacing(4);
    rules->addWidget(m_together);
    rules->addWidget(m_alone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addWidget(m_rules);
    const bool alone = m_services.settings.choice(ruleChoice) == aloneWord;
    (alone ? m_alone : m_together)->setChecked(true);

    addRows(m_story, &findings);
    if (m_story.family.isEmpty())
        return;
    core::whenDone(m_services.library.family(m_story.family), this,
                   [this](const core::Result<QList<core::Story>> &stories) {
                       for (const core::Story &sibling : stories ? *stories : QList<core::Story>()) {
                           if (sibling.id != m_story.id)
                               addRows(sibling, nullptr);
                       }
                       emit changed();
                   });
}

void PlanField::addRows(const core::Story &story, const QList<core::Finding> *known)
{
    for (const core::SiteId &site : core::sitesOf(story)) {
        Row row;
        row.story = core::atPlace(story, site);
        row.findings = known && site == story.site ? *known : findingsOf(row.story);
        const QString name = m_services.sites.site(site).name;
        const QString language = languageWithOwnName(story.language);
        const QString words = story.id == m_story.id && m_story.family.isEmpty()
                                  ? name
                                  : tr("%1, %2", "site, language").arg(name, language);
        row.box = new QCheckBox(QString(words).replace(u'&', QStringLiteral("&&")));
        row.box->setObjectName(QStringLiteral("planRow"));
        row.box->setToolTip(story.headline.toHtmlEscaped());
        row.box->setChecked(story.id == m_story.id);
        row.state = new QuietLabel;
        row.state->setObjectName(QStringLiteral("planRowState"));
        row.state->setTextFormat(Qt::PlainText);
        row.state->setWordWrap(true);
        row.state->setContentsMargins(24, 0, 0, 0);
        connect(row.box, &QCheckBox::toggled, this, [this] {
            follow();
            emit changed();
        });
        m_list->addWidget(row.box);
        m_list->addWidget(row.state);
        m_rows.append(row);
    }
    QList<QWidget *> stops;
    for (const Row &row : std::as_const(m_rows))
        stops.append(row.box);
    tabInOrder(stops + QList<QWidget *>{m_together, m_alone});
    follow();
}

QList<core::Finding> PlanField::findingsOf(const core::Story &placed) const
{
    const workflow::Sites &sites = m_services.sites;
    core::Story story = placed;
    if (sites.desk(story.desk).id.isEmpty())
        story.desk = {};
    core::Rules rules;
    const core::SiteLimits limits = sites.site(story.site).limits;
    if (limits.headline > 0)
        rules.headlineCharacters = limits.headline;
    if (limits.standfirst > 0)
        rules.standfirstCharacters = limits.standfirst;
    QList<core::Finding> findings = core::checkReady(story, rules, QDateTime::currentDateTimeUtc());
    // The text of a story that is on its own site was read there.
    const bool away = story.id == m_story.id && story.site != m_story.site && m_story.remote.exists();
    findings += workflow::blocksLeftBehind(story, sites.site(story.site),
                                           away ? workflow::TextFrom::Elsewhere : workflow::textFrom(story));
    // Sent now it waits by itself, and for an hour the sheet looks.
    findings.removeIf([](const core::Finding &finding) {
        return finding.lack == core::Lack::EmbargoAhead || finding.lack == core::Lack::ScheduleInPast;
    });
    return findings;
}

bool PlanField::mayGo(const Row &row) const
{
    const core::Site site = m_services.sites.site(row.story.site);
    const bool becomesPublic = m_goal == core::Goal::Publish || m_goal == core::Goal::Schedule;
    if (becomesPublic && !site.rights.publish)
        return false;
    if (isPublic(row.story) && m_goal != core::Goal::Publish)
        return false;
    const bool isItself = row.story.id == m_story.id && row.story.site == m_story.site; // the sheet tells of it
    return isItself || !becomesPublic || !core::blocksPublishing(row.findings);
}

QString PlanField::stateOf(const Row &row) const
{
    const core::Site site = m_services.sites.site(row.story.site);
    QStringList parts{placeState(row.story.remote)};
    if (!site.rights.publish)
        parts.append(tr("your account may not publish there"));
    const auto blocking = std::find_if(row.findings.cbegin(), row.findings.cend(), [](const core::Finding &finding) {
        return finding.severity == core::Severity::Blocks && finding.lack != core::Lack::EmbargoAhead
               && finding.lack != core::Lack::ScheduleInPast;
    });
    if (blocking != row.findings.cend())
        parts.append(findingSentence(*blocking));
    for (const core::Finding &finding : row.findings) {
        if (finding.lack == core::Lack::BlockLeftBehind || finding.lack == core::Lack::BlockWordsOnly)
            parts.append(findingSentence(finding));
    }
    if (core::embargoHolds(row.story, QDateTime::currentDateTimeUtc()))
        parts.append(tr("embargo until %1").arg(fullWhen(row.story.embargo, zoneNamed(site.timeZone))));
    return parts.join(QStringLiteral(" · "));
}

void PlanField::setGoal(core::Goal goal)
{
    m_goal = goal;
    follow();
}

void PlanField::follow()
{
    int going = 0;
    for (const Row &row : std::as_const(m_rows)) {
        row.box->setEnabled(mayGo(row));
        row.state->setText(stateOf(row));
        row.box->setAccessibleDescription(row.state->text());
        going += row.box->isChecked() && row.box->isEnabled() ? 1 : 0;
    }
    m_rules->setVisible(going > 1);
    setVisible(isNeeded());
}

QList<core::Story> PlanField::chosen() const
{
    QList<core::Story> stories;
    for (const Row &row : m_rows) {
        if (row.box->isChecked() && mayGo(row))
            stories.append(row.story);
    }
    return stories;
}

bool PlanField::isItselfChosen() const
{
    return !m_rows.isEmpty() && m_rows.first().box->isChecked();
}

core::PlanRule PlanField::rule() const
{
    return m_together->isChecked() ? core::PlanRule::Together : core::PlanRule::EachAlone;
}

void PlanField::remember() const
{
    if (chosen().size() > 1)
        m_services.settings.setChoice(ruleChoice, m_together->isChecked() ? QString() : aloneWord);
}

} // namespace ui
