// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a site could not be added, so that each failure gets its own plain words. Values, any thread.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace core {

enum class SiteTrouble {
    NotAnAddress,  // what was typed is not an address at all
    NoSuchHost,    // the name is not known
    NoConnection,  // nothing answered
    Certificate,   // the connection is not safe; detail says why
    NotEncrypted,  // the site only answers without TLS, and it is not on this computer
    NoApi,         // a WordPress, but its API is switched off or blocked
    NotWordPress,  // a web page, but no WordPress
    PasswordsOff,  // application passwords are switched off there
    WrongPassword, // name or password refused
    RoleTooWeak,   // signed in, but may not write posts
    Firewall,      // something in front of the site refused us
    ServerBroken,  // the site answered with an error of its own
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

} // namespace core
