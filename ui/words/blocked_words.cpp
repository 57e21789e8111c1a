// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/blocked_words.h"

#include "core/command_line.h"
#include "core/kept_as_draft.h"
#include "core/site_status.h"
#include "core/site_trouble.h"
#include "ui/words/command_words.h"
#include "ui/words/step_words.h"
#include "ui/words/trouble_words.h"
#include "workflow/outbox_plan.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(BlockedWords)
};

using core::SiteTrouble;

// What is wrong with a site that once was all right is said in other words than when it is added.
ErrorWords sinceThen(SiteTrouble trouble, const QString &site)
{
    switch (trouble) {
    case SiteTrouble::WrongPassword:
        return {Say::tr("%1 does not accept your password any more: it was revoked or changed there.").arg(site),
                {},
                Say::tr("Make a new application password on the site and sign in again; sending then goes on by "
                        "itself."),
                {}};
    case SiteTrouble::PasswordMissing:
        return {Say::tr("The password for %1 is not on this computer any more, or its keychain is closed.").arg(site),
                {},
                Say::tr("Sign in again; sending then goes on by itself."),
                {}};
    case SiteTrouble::PasswordsOff:
        return {Say::tr("%1 does not accept application passwords any more.").arg(site),
                {},
                Say::tr("Ask whoever runs the site to allow them, then sign in again."),
                {}};
    case SiteTrouble::RoleTooWeak:
        return {
            Say::tr("Your account may not do this on %1.").arg(site),
            {},
            Say::tr("Ask whoever runs the site for a role that may, then sign in again; or change what shall become "
                    "of the story there."),
            {}};
    case SiteTrouble::Moved:
        return {Say::tr("%1 has moved to another address.").arg(site),
                Say::tr("Your password was not sent there."),
                Say::tr("Look whether the new address is right, and sign in there; sending then goes on by itself."),
                {}};
    default:
        break;
    }
    ErrorWords words = wordsFor(core::SiteProblem{trouble, {}}, site);
    words.safe.clear();
    return words;
}

} // namespace

QString statusChangeSentence(core::StatusChange change)
{
    switch (change) {
    case core::StatusChange::Trashed:
        return Say::tr("Somebody put it into the trash on the site. Nothing was written or published there.");
    case core::StatusChange::TakenOff:
        return Say::tr("Somebody took it off the site: readers get it no longer. Nothing was written or published "
                       "there.");
    case core::StatusChange::Scheduled:
        return Say::tr("Somebody scheduled it on the site meanwhile. Nothing was written or published there.");
    case core::StatusChange::Published:
        return Say::tr("Somebody published it on the site meanwhile: readers get it already. Nothing was written "
                       "there.");
    }
    return {};
}

ErrorWords blockedWords(const core::Step &step, const QString &site)
{
    const QString nothingLost = Say::tr("The story is saved on this computer, and nothing is sent twice.");
    const auto trouble = core::toldTrouble(step.error);
    if (const auto failure = core::toldCommandFailure(step.error); step.kind == core::StepKind::Command && failure) {
        const QString last = lastLines(failure->output);
        return {commandSentence(*failure), Say::tr("The pages are in the folder of %1.").arg(site),
                last.isEmpty() ? QString() : Say::tr("It said last:\n%1", "the last lines of a program").arg(last),
                failure->output};
    }
    if (step.kind == core::StepKind::Post && (!trouble || !core::needsSignIn(step.error)))
        return {Say::tr("The story is on the site. What it says in a channel needs you."), {}, {}, step.error.detail};
    if (step.kind == core::StepKind::Picture && step.error.detail.startsWith(QLatin1String("too big for the site")))
        return {
            Say::tr("A picture is too big for %1, and cannot be made small enough.")
                .arg(site.isEmpty() ? Say::tr("the site") : site),
            nothingLost,
            Say::tr("Open the story and cut the picture or choose another; then send it again. Should the site take "
                    "larger files than Standfirst knows, set its “Largest file” under Sites."),
            step.error.detail};
    if (core::isNoDraftThere(step.error))
        return {
            Say::tr("Readers get it by now, or at its hour by itself, so it could not be kept as a draft: that would "
                    "have put unfinished text before them."),
            nothingLost, Say::tr("Stop this, and publish the story when its text is ready for readers."),
            step.error.detail};
    if (const QString kind = core::toldOtherKind(step.error); !kind.isEmpty())
        return {Say::tr("On %1 it is something else now (“%2”): somebody changed what kind of post it is.",
                        "site, a word of the site such as “pages”")
                    .arg(site.isEmpty() ? Say::tr("the site") : site, kind),
                nothingLost,
                Say::tr("Nothing was changed there. Make it what it was on the site and try again, or do there what is "
                        "to be done."),
                step.error.detail};
    if (step.error.kind == core::Error::Kind::NotFound && !workflow::comesAfter(step))
        return {Say::tr("What should be changed is no longer on the site: somebody deleted it there for good."),
                nothingLost, Say::tr("If it was to go, stop this. Otherwise send it anew: a new post is made there."),
                step.error.detail};
    if (const auto change = core::toldStatusChange(step.error))
        return {statusChangeSentence(*change), nothingLost,
                Say::tr("Look at both copies, then say whether yours shall go on."), step.error.detail};
    if (!trouble)
        return {stepSentence(step, {}), nothingLost, {}, step.error.detail};
    ErrorWords words = sinceThen(*trouble, site.isEmpty() ? Say::tr("The site") : site);
    words.safe = words.safe.isEmpty() ? nothingLost : QString(words.safe + QLatin1Char(' ') + nothingLost);
    words.technical = step.error.detail;
    return words;
}

} // namespace ui
