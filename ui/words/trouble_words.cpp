// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/trouble_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(TroubleWords)
};

using core::SiteTrouble;

QString whatHappened(SiteTrouble trouble, const QString &where)
{
    const QString site = where.isEmpty() ? Say::tr("the site") : where;
    switch (trouble) {
    case SiteTrouble::NotAnAddress:
        return where.isEmpty() ? Say::tr("This is not an address of a site.")
                               : Say::tr("“%1” is not an address of a site.").arg(where);
    case SiteTrouble::NoSuchHost:
        return Say::tr("Nobody knows the name %1.").arg(site);
    case SiteTrouble::NoConnection:
        return Say::tr("Nothing answers at %1.").arg(site);
    case SiteTrouble::Proxy:
        return Say::tr("The proxy does not let us through to %1.").arg(site);
    case SiteTrouble::SetOffline:
        return Say::tr("You work offline: %1 was not asked.").arg(site);
    case SiteTrouble::Certificate:
        return Say::tr("The connection to %1 is not safe: its certificate cannot be trusted.").arg(site);
    case SiteTrouble::NotEncrypted:
        return Say::tr("%1 only answers without encryption: a password sent there could be read on the way.").arg(site);
    case SiteTrouble::NoApi:
        return Say::tr("%1 is a WordPress, but its interface for programs (the REST API) is switched off or blocked.")
            .arg(site);
    case SiteTrouble::NotWordPress:
        return Say::tr("There is a page at %1, but it is neither a WordPress nor a Ghost.").arg(site);
    case SiteTrouble::PasswordsOff:
        return Say::tr("Application passwords are switched off on %1.").arg(site);
    case SiteTrouble::WrongPassword:
        return Say::tr("%1 does not accept this name and password.").arg(site);
    case SiteTrouble::PasswordMissing:
        return Say::tr("The password for %1 is not on this computer.").arg(site);
    case SiteTrouble::Moved:
        return Say::tr("%1 sends us on to another address.").arg(site);
    case SiteTrouble::RoleTooWeak:
        return Say::tr("You are known to %1, but your account may not write posts there.").arg(site);
    case SiteTrouble::Firewall:
        return Say::tr("Something in front of %1, such as a firewall, refused us.").arg(site);
    case SiteTrouble::ServerBroken:
        return Say::tr("%1 answered with an error of its own.").arg(site);
    }
    return {};
}

QString whatIsSafe(SiteTrouble trouble)
{
    switch (trouble) {
    case SiteTrouble::Certificate:
    case SiteTrouble::NotEncrypted:
    case SiteTrouble::Moved:
        return Say::tr("No name and no password was sent.");
    case SiteTrouble::WrongPassword:
    case SiteTrouble::RoleTooWeak:
        return Say::tr("The password was not kept, and nothing on the site was changed.");
    default:
        return Say::tr("Nothing on the site was changed.");
    }
}

QString whatNext(SiteTrouble trouble)
{
    switch (trouble) {
    case SiteTrouble::NotAnAddress:
        return Say::tr("Type it as it stands in the browser, such as news.example.org.");
    case SiteTrouble::NoSuchHost:
        return Say::tr("Look for a mistyped letter, and whether this computer is online.");
    case SiteTrouble::NoConnection:
        return Say::tr("Look whether the site opens in a browser, and try again in a while.");
    case SiteTrouble::Proxy:
        return Say::tr("Look at its address, name and password under Network, and whether it is running.");
    case SiteTrouble::SetOffline:
        return Say::tr("Switch off “Work offline”, and try again.");
    case SiteTrouble::Certificate:
        return Say::tr(
            "Ask whoever runs the site to renew its certificate. On a public network, try another one first.");
    case SiteTrouble::NotEncrypted:
        return Say::tr("Ask whoever runs the site to switch on HTTPS.");
    case SiteTrouble::NoApi:
        return Say::tr(
            "Ask whoever runs the site to allow the REST API for signed-in accounts; security plug-ins often "
            "switch it off.");
    case SiteTrouble::NotWordPress:
        return Say::tr("Look whether the site lives at another address, such as one that ends in /news or /blog.");
    case SiteTrouble::PasswordsOff:
        return Say::tr("Ask whoever runs the site to allow them; security plug-ins and sites without HTTPS switch "
                       "them off.");
    case SiteTrouble::WrongPassword:
        return Say::tr("Use an application password, not the one you sign in with in the browser, and the account's "
                       "user name or e-mail address.");
    case SiteTrouble::PasswordMissing:
        return Say::tr("Sign in to the site again.");
    case SiteTrouble::Moved:
        return Say::tr("Look in a browser where the site is now, and use that address.");
    case SiteTrouble::RoleTooWeak:
        return Say::tr("Ask for the role of contributor, author or editor, then try again.");
    case SiteTrouble::Firewall:
        return Say::tr("Ask whoever runs the site to let Standfirst through; the details help them to find the rule.");
    case SiteTrouble::ServerBroken:
        return Say::tr("Try again in a while; if it stays so, show the details to whoever runs the site.");
    }
    return {};
}

} // namespace

ErrorWords wordsFor(const core::SiteProblem &problem, const QString &where)
{
    return ErrorWords{whatHappened(problem.trouble, where), whatIsSafe(problem.trouble), whatNext(problem.trouble),
                      problem.detail};
}

ErrorWords wordsForKey(const core::SiteProblem &problem, const QString &where)
{
    const QString site = where.isEmpty() ? Say::tr("the site") : where;
    ErrorWords words = wordsFor(problem, where);
    switch (problem.trouble) {
    case SiteTrouble::WrongPassword:
        return {Say::tr("%1 does not accept this key.").arg(site),
                Say::tr("The key was not kept, and nothing on the site was changed."),
                Say::tr("Copy the whole Admin API key, with the colon in it: the Content API key above it is another "
                        "one. A key that was made anew or taken back has to be copied again."),
                problem.detail};
    case SiteTrouble::RoleTooWeak:
        return {Say::tr("%1 knows this key, but it may not do this there.").arg(site),
                Say::tr("The key was not kept, and nothing on the site was changed."),
                Say::tr("Use the Admin API key of a custom integration."), problem.detail};
    case SiteTrouble::PasswordMissing:
        return {Say::tr("The key for %1 is not on this computer.").arg(site), words.safe, words.next, problem.detail};
    default:
        return words;
    }
}

} // namespace ui
