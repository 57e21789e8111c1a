// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/embargo_sheet.h"

#include "core/when_done.h"
#include "ui/panels/problem_box.h"
#include "ui/theme/section_label.h"
#include "ui/words/time_words.h"
#include "ui/words/trouble_words.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *sentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmbargoSheet::EmbargoSheet(const workflow::Services &services, const core::Story &story, QWidget *parent)
    : Sheet(tr("Lift the embargo"), parent)
    , m_services(services)
    , m_site(story.site)
    , m_embargo(story.embargo)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("embargoSheet"));
    setLikedWidth(480);
    setSubtitle(story.headline);
    const core::Site site = services.sites.site(story.site);
    content()->addWidget(m_problem);
    auto *until = sentence(tr("It holds until %1. Before that nothing of the story leaves this computer.")
                               .arg(fullWhen(m_embargo, zoneNamed(site.timeZone))));
    until->setObjectName(QStringLiteral("embargoUntil"));
    content()->addWidget(until);
    if (site.kind == core::SiteKind::Folder)
        buildForFolder();
    else
        buildForAccounts(site);
    content()->addStretch(1);
    m_lift = addPrimary(tr("Lift the embargo"), QStringLiteral("embargoSheetLiftButton"));
    connect(m_lift, &QPushButton::clicked, this, &EmbargoSheet::lift);
    follow();
    m_user->setFocus(Qt::OtherFocusReason);
}

void EmbargoSheet::buildForAccounts(const core::Site &site)
{
    content()->addWidget(sentence(tr("A second person can lift it, with an account of their own on %1 that may publish "
                                     "what others wrote.")
                                      .arg(site.name)));
    m_user = addField(QStringLiteral("embargoUser"), tr("Their user name"));
    m_password = addField(QStringLiteral("embargoPassword"), tr("Their application password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto *once = new QuietLabel(tr("It is used this once to ask the site, and not kept. The name is kept with the "
                                   "story."));
    once->setWordWrap(true);
    content()->addWidget(once);
}

void EmbargoSheet::buildForFolder()
{
    content()->addWidget(sentence(tr("A second person can lift it. A folder has no accounts, so nobody can be checked "
                                     "here: the name is kept with the story.")));
    m_user = addField(QStringLiteral("embargoUser"), tr("Name of the second person"));
}

QLineEdit *EmbargoSheet::addField(const QString &name, const QString &label)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    connect(field, &QLineEdit::textChanged, this, &EmbargoSheet::follow);
    content()->addWidget(field);
    return field;
}

void EmbargoSheet::follow()
{
    const bool named = !m_user->text().trimmed().isEmpty();
    if (m_lift)
        m_lift->setEnabled(m_user->isEnabled() && named && (!m_password || !m_password->text().isEmpty()));
}

void EmbargoSheet::setBusy(bool busy)
{
    m_user->setEnabled(!busy);
    m_password->setEnabled(!busy);
    follow();
}

void EmbargoSheet::lift()
{
    m_problem->clear();
    const QString name = m_user->text().simplified();
    if (!m_password) {
        if (name.compare(m_services.settings.userName().simplified(), Qt::CaseInsensitive) != 0)
            return liftBy(name);
        return m_problem->showProblem({tr("This is you."), tr("The embargo holds, and nothing was sent."),
                                       tr("Somebody else must lift it."), QString()});
    }
    setBusy(true);
    core::whenDone(
        m_services.sites.secondPerson(m_site, name, m_password->text()), this,
        [this](const core::SiteOutcome<workflow::SecondPerson> &outcome) {
            setBusy(false);
            if (!outcome.ok())
                return m_problem->showProblem(wordsFor(outcome.problem(), m_services.sites.site(m_site).name));
            const workflow::SecondPerson &person = outcome.value();
            switch (person.standing) {
            case workflow::SecondPerson::Standing::MayGiveLeave:
                m_password->clear();
                return liftBy(person.name);
            case workflow::SecondPerson::Standing::SameAccount:
                return m_problem->showProblem({tr("This is the account that Standfirst itself uses."),
                                               tr("The embargo holds, and nothing was sent."),
                                               tr("Somebody else must lift it, with their own."), QString()});
            case workflow::SecondPerson::Standing::MayNot:
                return m_problem->showProblem({tr("%1 may not publish what others wrote.").arg(person.name),
                                               tr("The embargo holds, and nothing was sent."),
                                               tr("Ask an editor or administrator of the site."), QString()});
            }
        });
}

void EmbargoSheet::liftBy(const QString &name)
{
    const core::EmbargoLift given{m_embargo, name, QDateTime::currentDateTimeUtc()};
    accept();
    emit lifted(given);
}

} // namespace ui
