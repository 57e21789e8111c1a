// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/site_trouble.h"

#include <array>
#include <utility>

namespace core {

namespace {

using Kind = Error::Kind;

constexpr std::array words = {
    std::pair{SiteTrouble::NotAnAddress, "not an address: "},
    std::pair{SiteTrouble::NoSuchHost, "no such host: "},
    std::pair{SiteTrouble::NoConnection, "no connection: "},
    std::pair{SiteTrouble::Proxy, "proxy: "},
    std::pair{SiteTrouble::SetOffline, "set offline: "},
    std::pair{SiteTrouble::Certificate, "certificate: "},
    std::pair{SiteTrouble::NotEncrypted, "not encrypted: "},
    std::pair{SiteTrouble::NoApi, "no API: "},
    std::pair{SiteTrouble::NotWordPress, "not WordPress: "},
    std::pair{SiteTrouble::PasswordsOff, "passwords off: "},
    std::pair{SiteTrouble::WrongPassword, "password: "},
    std::pair{SiteTrouble::PasswordMissing, "no password: "},
    std::pair{SiteTrouble::RoleTooWeak, "role: "},
    std::pair{SiteTrouble::Moved, "moved: "},
    std::pair{SiteTrouble::Firewall, "refused: "},
    std::pair{SiteTrouble::ServerBroken, "server: "},
};

Kind kindOf(SiteTrouble trouble)
{
    switch (trouble) {
    case SiteTrouble::NoSuchHost:
    case SiteTrouble::NoConnection:
    case SiteTrouble::Proxy:
    case SiteTrouble::SetOffline:
    case SiteTrouble::ServerBroken:
        return Kind::Offline;
    case SiteTrouble::NotAnAddress:
        return Kind::Invalid;
    case SiteTrouble::Certificate:
    case SiteTrouble::NotEncrypted:
    case SiteTrouble::NoApi:
    case SiteTrouble::NotWordPress:
    case SiteTrouble::PasswordsOff:
    case SiteTrouble::WrongPassword:
    case SiteTrouble::PasswordMissing:
    case SiteTrouble::RoleTooWeak:
    case SiteTrouble::Moved:
    case SiteTrouble::Firewall:
        break;
    }
    return Kind::Denied;
}

} // namespace

Error siteError(SiteTrouble trouble, const QString &detail)
{
    return siteError(trouble, kindOf(trouble), detail);
}

Error siteError(SiteTrouble trouble, Kind kind, const QString &detail)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == trouble)
            return {kind, QString(QLatin1String(word) + detail)};
    }
    return {kind, detail};
}

Error movedError(const QUrl &home)
{
    return siteError(SiteTrouble::Moved, home.toString(QUrl::FullyEncoded));
}

std::optional<SiteTrouble> toldTrouble(const Error &error)
{
    for (const auto &[trouble, word] : words) {
        if (error.detail.startsWith(QLatin1String(word)))
            return trouble;
    }
    return std::nullopt;
}

SiteTrouble siteTrouble(const Error &error)
{
    if (const auto told = toldTrouble(error))
        return *told;
    switch (error.kind) {
    case Kind::Offline:
        return SiteTrouble::NoConnection;
    case Kind::Denied:
        return SiteTrouble::RoleTooWeak;
    default:
        return SiteTrouble::ServerBroken;
    }
}

bool needsSignIn(const Error &error)
{
    switch (toldTrouble(error).value_or(SiteTrouble::ServerBroken)) {
    case SiteTrouble::PasswordsOff:
    case SiteTrouble::WrongPassword:
    case SiteTrouble::PasswordMissing:
    case SiteTrouble::RoleTooWeak:
    case SiteTrouble::Moved:
        return true;
    default:
        return false;
    }
}

QUrl movedTo(const Error &error)
{
    if (toldTrouble(error) != SiteTrouble::Moved)
        return {};
    return QUrl(error.detail.section(QLatin1Char(' '), 1), QUrl::StrictMode);
}

} // namespace core
