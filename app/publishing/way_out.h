// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way out of this computer that every request of the program takes: open or shut, and through which proxy. One for
// the whole process, as the application proxy of Qt is, which it sets. What is on this computer needs no proxy. Any
// thread.
#pragma once

#include "core/line.h"

#include <QFuture>
#include <QNetworkProxy>
#include <QUrl>

namespace publishing {

void setProxy(const core::Proxy &proxy, const QString &password);
// Shut, nothing new is sent; what is under way comes to its end, since nobody knew then whether it had arrived.
void setShut(bool shut);
[[nodiscard]] bool isShut();

// The system may have to read a script before it knows its proxy for an address: that is done elsewhere, and is kept
// for a minute. Everything else is known at once.
[[nodiscard]] bool isProxyKnown(const QUrl &url);
[[nodiscard]] QFuture<bool> findProxy(const QUrl &url);

[[nodiscard]] QFuture<QList<QNetworkProxy>> systemProxies(const QUrl &url); // whether they are used or not

// As far as it is known. Through a proxy, it looks up names, and nothing here does.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl &url);
[[nodiscard]] bool isBehindProxy(const QUrl &url);

// As Qt wants it: a proxy that looks up names on its side. For a person who tries one out as well.
[[nodiscard]] QNetworkProxy asQt(const core::Proxy &proxy, const QString &password);

} // namespace publishing
