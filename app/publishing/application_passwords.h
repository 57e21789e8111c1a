// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The application password of a WordPress account as the site keeps it: where a person lets the program in, and taking
// it back there. GUI thread. What a password is never stands in an address or an error.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

namespace publishing {

class Http;

// The site's own page, asking for one of this name. With a `comingBack` it sends the browser there afterwards, with
// name and password in the query; without one it shows the password, to be copied.
[[nodiscard]] QUrl passwordRequest(const QUrl &passwordPage, const QString &appName, const QUrl &comingBack = {});

// Takes back the very password it is signed in with. One that the site does not know any more is taken back already.
// `owner` going away drops the answer.
[[nodiscard]] QFuture<core::Result<void>> withdrawPassword(Http &http, const QUrl &api, const QString &user,
                                                           const QString &password, QObject *owner);

} // namespace publishing
