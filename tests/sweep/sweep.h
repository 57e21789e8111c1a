// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publishes a story with two pictures to one place again and again, with one fault each time, and looks at what is
// there afterwards: exactly one, whole, never two at any moment, and nothing said to be published that was not. On the
// test's thread, which must have an event loop.
#pragma once

#include "sweep/place.h"
#include "sweep/points.h"

#include <array>

namespace sweep {

struct Figures
{
    int points = 0; // that there are
    int tried = 0;
    int struck = 0; // a point behind the end of an answer strikes nothing
    int wrong = 0;
    qint64 milliseconds = 0;
    qint64 longest = 0;
};

class Sweep
{
public:
    Sweep(Place &place, unsigned seed);

    // One publication without a fault, from which the points follow. What is wrong, or nothing.
    [[nodiscard]] QString begin();
    [[nodiscard]] const Calm &calm() const { return m_calm; }
    [[nodiscard]] const Population &points() const { return m_points; }

    // What is wrong is told by judge(), which looks at all since the last time at once.
    void attempt(const Point &point);
    [[nodiscard]] QStringList judge();

    [[nodiscard]] const std::array<Figures, families> &figures() const { return m_figures; }

private:
    struct Attempt
    {
        Point point;
        core::Submission ended;
        QString trouble;
    };

    bool enterAfresh();
    void prepare(workflow::Program &program);
    core::Submission publish(const Point &point);
    core::Submission publishWithFault(const core::Story &story, const Point &point);
    core::Submission publishOnFailingDisk(const core::Story &story, const Point &point);
    core::Submission publishAndKill(const core::Story &story, const Point &point);
    qint64 runAndKill(const core::Story &story, qint64 afterMs); // how many ms it lived after its first word
    [[nodiscard]] qint64 timeOfAPush();
    void waitUntilKnown();
    void lookWithoutNetwork(const core::Story &story);
    core::Submission goOn(const core::Story &story);
    core::SubmissionId submit(const core::Story &story);
    core::Submission publishMended(const core::Story &story, const core::SubmissionId &first);
    core::Submission seeThrough(const core::SubmissionId &id);
    [[nodiscard]] core::Submission newestOf(const core::Story &story);
    [[nodiscard]] core::Submission known(const core::SubmissionId &id); // empty where there is none
    [[nodiscard]] QList<support::SeenRequest> countedRequests();
    void waitForServer();
    void wrong(const QString &trouble);

    Place &m_place;
    unsigned m_seed;
    std::unique_ptr<support::TestServices> m_test;
    Calm m_calm;
    Population m_points;
    QList<Attempt> m_attempts; // not judged yet
    QStringList m_late;        // judged, and not told yet
    QString m_trouble;         // of the attempt that is being made
    double m_pace = 1;         // of the time that a process was measured to take
    bool m_struck = false;
    bool m_isKnown = false; // what was left on disk
    bool m_toldBeforeKill = false;
    int m_serial = 0;
    int m_inProfile = 0;
    std::array<Figures, families> m_figures{};
};

} // namespace sweep
