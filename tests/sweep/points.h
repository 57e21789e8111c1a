// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All the ways in which one publication can go wrong, as points in an order that is random and, for one seed, always
// the same: whatever time there is looks everywhere. Values, any thread.
#pragma once

#include "support/fault_proxy.h"

#include <QList>
#include <QStringList>

namespace sweep {

enum class Family {
    RequestCut, // every byte of the first 2 kB, every 64th after
    AnswerCut,  // every byte of the header (0: the answer is swallowed), every 16th of the body
    AnswerEnds, // every 16th byte of the body: closed politely there, as if that were all
    Status,     // 429 with Retry-After, 500, 502, 503: before the server has the request, and after
    Storm,      // several of them, one after the other, by turns before and after
    Stall,      // no answer, and nobody says so
    Twice,      // the answer comes twice
    Restart,    // a cut, and the program is ended and begun again at that moment
    Mended,     // a cut, and at that moment the story is mended and published once more
    Kill,       // the program is killed; begun again without a network, then with one
    Disk,       // writing fails for a while
};
inline constexpr int families = int(Family::Disk) + 1;
[[nodiscard]] const char *nameOf(Family family);

struct Point
{
    Family family = Family::RequestCut;
    int request = 0; // the nth that a calm publication makes
    qint64 at = 0;   // byte, status, milliseconds, how many: as the family counts
    QString way{};   // Disk
};
[[nodiscard]] QString described(const Point &point);

struct Calm
{
    QList<support::SeenRequest> requests; // of a publication without a fault
    qint64 milliseconds = 0;
    qint64 pushMilliseconds = 0; // the same in a process of its own
    QStringList waysToFail;
};

// Every point there is, of each family in an order of its own.
using Population = QList<QList<Point>>; // by family
[[nodiscard]] Population allPoints(const Calm &calm, unsigned seed);

// One after the other: bytes most often, all other families in between.
[[nodiscard]] QList<Point> inTurn(const Population &population);
// So many of each family, one family after the other.
[[nodiscard]] QList<Point> some(const Population &population, int ofEach);

// What a proxy has to do at the point; nothing for those that need none.
[[nodiscard]] QList<support::Fault> faultsAt(const Point &point, const QByteArray &countedHeader);

} // namespace sweep
