// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From how far an address is within reach, so that what is said on the web cannot lead to this computer's own services
// or to those of the network it is in. Any thread; the look-up of a name needs an event loop.
#pragma once

#include <QFuture>
#include <QUrl>

class QHostAddress;
class QObject;

namespace publishing {

// From the narrowest to the widest.
enum class Reach { ThisComputer, LocalNetwork, Everywhere };

[[nodiscard]] Reach reachOf(const QHostAddress &address);
// By what is written: a number in any of its forms, "localhost", a name without a dot or of a kind that only a local
// network has. Any other name is taken for one of the web.
[[nodiscard]] Reach reachOf(const QUrl &url);
// The same, and of a name of the web what its numbers say: the narrowest of them. Behind a proxy no name is looked up,
// since whoever watches the line would read it: there what is written decides, and a name that the proxy's own network
// knows counts as one of the web. Answers on the thread of the context, and not at all when that is gone.
[[nodiscard]] QFuture<Reach> lookUpReach(const QUrl &url, QObject *context);

// To its own reach or to a wider one: what is on the web does not lead into a local network, and what is there does not
// lead to this computer.
[[nodiscard]] bool mayLead(Reach from, Reach to);

} // namespace publishing
