// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The long run of the typing robot: kills the program at random moments and prints how much of the last typing was
// lost. kill_bench [ROUNDS]; ends with 1 when anything is wrong.
#include "robot/kill_round.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 40;
    QTemporaryDir folder; // one profile for all: each life begins with what the last one left
    QList<double> lags;
    int wrong = 0;
    for (int at = 0; at < rounds; ++at) {
        const int after = 200 + QRandomGenerator::global()->bounded(6000);
        const robot::Outcome outcome = robot::killOnce({folder.path(), after, 15 + (at % 4) * 20, at % 3 == 0});
        lags.append(outcome.lagMs);
        if (!outcome.trouble.isEmpty()) {
            ++wrong;
            std::printf("round %d: %s\n", at, qPrintable(outcome.trouble));
        }
    }
    std::sort(lags.begin(), lags.end());
    std::printf("%d kills, %d with trouble\n", rounds, wrong);
    std::printf("typing lost at a kill: median %.0f ms, worst %.0f ms (promised: 2,000)\n", lags.at(lags.size() / 2),
                lags.last());
    return wrong == 0 && lags.last() <= 2500 ? 0 : 1;
}
