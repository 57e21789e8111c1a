// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a site does not let us in, when it is added or later, so that each failure gets its own plain words and act.
// Values, any thread.
#pragma once

#include "core/result.h"

#include <QUrl>

#include <optional>
#include <utility>
#include <variant>

namespace core {

enum class SiteTrouble {
    NotAnAddress,    // what was typed is not an address at all
    NoSuchHost,      // the name is not known
    NoConnection,    // nothing answered
    Proxy,           // the proxy that all goes through does not answer, or does not let us in
    SetOffline,      // the person works offline: nothing is sent
    Certificate,     // the connection is not safe; detail says why
    NotEncrypted,    // the site only answers without TLS, and it is not on this computer
    NoApi,           // a WordPress, but its API is switched off or blocked
    NotWordPress,    // a web page, but no WordPress
    PasswordsOff,    // application passwords are switched off there
    WrongPassword,   // name or password refused
    PasswordMissing, // a site that is known, but no password for it is at hand
    RoleTooWeak,     // signed in, but may not do what was wanted
    Moved,           // the same interface is at another address now; movedTo() says where
    Firewall,        // something in front of the site refused us
    ServerBroken,    // the site answered with an error of its own
};

struct SiteProblem
{
    SiteTrouble trouble = SiteTrouble::ServerBroken;
    QString detail; // technical, free of secrets

    friend bool operator==(const SiteProblem &, const SiteProblem &) = default;
};

template <typename T>
class [[nodiscard]] SiteOutcome
{
public:
    SiteOutcome(T value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    {
    }
    SiteOutcome(SiteProblem problem)
        : m_outcome(std::in_place_index<1>, std::move(problem))
    {
    }

    [[nodiscard]] bool ok() const { return m_outcome.index() == 0; }
    [[nodiscard]] const T &value() const { return std::get<0>(m_outcome); }
    [[nodiscard]] const SiteProblem &problem() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, SiteProblem> m_outcome;
};

// A trouble carried in an ordinary Error, on disk too: its detail begins with one of a few fixed words. The kind
// follows from the trouble: what a person must change is Denied, what may pass is Offline.
[[nodiscard]] Error siteError(SiteTrouble trouble, const QString &detail);
[[nodiscard]] Error siteError(SiteTrouble trouble, Error::Kind kind, const QString &detail);
[[nodiscard]] Error movedError(const QUrl &home);

// What siteError() was told, if the error is one of these; and for other errors what their kind suggests.
[[nodiscard]] std::optional<SiteTrouble> toldTrouble(const Error &error);
[[nodiscard]] SiteTrouble siteTrouble(const Error &error);

// Signing in again may mend it.
[[nodiscard]] bool needsSignIn(const Error &error);
// The home page the site has moved to; empty for every other error.
[[nodiscard]] QUrl movedTo(const Error &error);

} // namespace core
