// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The long history: two people and the editor of a real WordPress change one post at random, and after each round every
// word that was accepted has to be there.
//
//     conflict_histories_bench [rounds] [seed]
#include "workflow/conflict_history.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

int main(int argc, char **argv)
{
    constexpr int toldEach = 100;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // nothing of this goes into anybody's keychain
    const QGuiApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const quint32 seed = argc > 2 ? QByteArray(argv[2]).toUInt() : 20260314;
    support::WordPressServer server;
    if (const QString trouble = server.start(); !trouble.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(trouble));
        return 2;
    }
    support::Newsdesk mira(server, QStringLiteral("editor"));
    support::Newsdesk nadia(server, QStringLiteral("admin"));
    support::ConflictHistory history(mira, nadia, support::editorOf(server), seed);
    QString trouble = history.begin();
    QElapsedTimer clock;
    clock.start();
    qint64 longest = 0;
    while (trouble.isEmpty() && history.rounds() < rounds) {
        const qint64 began = clock.elapsed();
        trouble = history.round();
        longest = std::max(longest, clock.elapsed() - began);
        if (history.rounds() % toldEach == 0 || !trouble.isEmpty()) {
            std::printf("%d rounds: %d conflicts, %d questions, %d words that have to be there, %.2f s each\n",
                        history.rounds(), history.conflicts(), history.questions(), int(history.accepted()),
                        double(clock.elapsed()) / 1000 / history.rounds());
            std::fflush(stdout);
        }
    }
    if (!trouble.isEmpty()) {
        const QString raw = QStringLiteral("return get_posts(['numberposts' => 1])[0]->post_content;");
        std::printf("WRONG in round %d: %s\nOn the site:\n%s\n", history.rounds(), qPrintable(trouble),
                    qPrintable(server.evaluate(raw).toString()));
    }
    std::printf("%d rounds, %d conflicts, %d questions, %s; %.2f s each, the longest %.2f s\n", history.rounds(),
                history.conflicts(), history.questions(), trouble.isEmpty() ? "no word missing" : "a word is missing",
                double(clock.elapsed()) / 1000 / std::max(1, history.rounds()), double(longest) / 1000);
    return trouble.isEmpty() ? 0 : 1;
}
