// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story with two pictures is published to a real WordPress again and again, each time with one fault at another byte
// of another request or answer, and afterwards it is looked at what is there. The points are taken in an order that is
// random and always the same, so that any time it is given looks everywhere; with enough time it looks at all of them.
//
//     publish_sweep_bench [minutes] [first point]
#include "support/fault_proxy.h"
#include "workflow/one_of_each.h"
#include "workflow/outbox_story.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace core;
using support::Fault;
using support::FaultProxy;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

struct Point
{
    Fault::Kind kind;
    int request; // the nth that a calm publication makes
    qint64 byte;
    bool restart; // the program is ended and started again while the fault strikes
};

QColor nextColour()
{
    static int serial = 0;
    ++serial;
    return QColor(serial % 256, (serial / 256) % 256, 31);
}

// Every byte of the first 2 kB of a request and every 64th after; of an answer every byte of its head and every 16th of
// what follows. An answer's length is not known before: a point behind its end strikes nothing and is not counted.
QList<Point> allPoints(const QList<support::SeenRequest> &calm)
{
    constexpr qint64 longestHead = 900;
    constexpr qint64 longestAnswer = 12'000;
    QList<Point> points;
    for (int request = 0; request < calm.size(); ++request) {
        const qint64 length = calm.at(request).header.size() + calm.at(request).bodyBytes;
        for (qint64 byte = 1; byte < length; byte += byte < 2048 ? 1 : 64)
            points.append({Fault::Kind::CutUp, request, byte, false});
        for (qint64 byte = 0; byte < longestAnswer; byte += byte < longestHead ? 1 : 16)
            points.append({Fault::Kind::CutDown, request, byte, byte % 7 == 0});
        for (const qint64 status : {429, 500, 502, 503})
            points.append({Fault::Kind::AnswerInstead, request, status, false});
    }
    std::shuffle(points.begin(), points.end(), std::mt19937(20260301)); // NOLINT: the same order every time
    return points;
}

class Sweep
{
public:
    bool start()
    {
        const QString trouble = m_server.start();
        if (!trouble.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(trouble));
            return false;
        }
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
        m_test = std::make_unique<TestServices>();
        const Site known = m_server.siteFor(QStringLiteral("editor"), m_proxy->port());
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = QStringLiteral("Get News Fast");
        found.language = QStringLiteral("en-GB");
        found.timeZone = "UTC";
        const auto signedIn = m_test->services().sites.signIn(found, QStringLiteral("editor"), password());
        if (!QTest::qWaitFor([&] { return signedIn.isFinished(); }, 30'000) || !signedIn.result().ok())
            return false;
        m_site = signedIn.result().value();
        m_test->services().outbox.setQuietTime(quietMs);
        return true;
    }

    // What is wrong afterwards; empty when nothing is.
    QString publish(const QString &headline, bool restart = false)
    {
        const Story story = support::makeStory(*m_test, m_site, headline, nextColour(), nextColour());
        const int struck = m_proxy->struck();
        const auto id = waitFor(m_test->services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        if (!id)
            return QStringLiteral("not taken");
        if (restart && QTest::qWaitFor([&] { return m_proxy->struck() > struck; }, 20'000)) {
            m_test->restart();
            m_test->services().outbox.setQuietTime(quietMs);
            const auto again = m_test->services().sites.signInAgain(m_site.id, password());
            const auto isBack = [&] {
                return again.isFinished() && !m_test->services().outbox.submissions().isEmpty();
            };
            if (!QTest::qWaitFor(isBack, 30'000))
                return QStringLiteral("nothing is left after the restart");
            m_test->services().outbox.tryNow(*id);
        }
        const Submission done = waitForEnd(*m_test, *id, 120'000);
        return support::notOneOfEach(m_server, done, headline,
                                     {QStringLiteral("The port of Elin reopened — “at last”."),
                                      QStringLiteral("Ferries at the east pier"),
                                      QStringLiteral("© Coast Agency, Get News Fast")});
    }

    FaultProxy &proxy() { return *m_proxy; }

private:
    static constexpr qint64 quietMs = 300;

    QString password() const { return m_server.password(QStringLiteral("editor")); }

    support::WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    Site m_site;
};

const char *nameOf(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::CutUp:
        return "request cut";
    case Fault::Kind::CutDown:
        return "answer cut";
    default:
        return "answered with";
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const double minutes = argc > 1 ? QByteArray(argv[1]).toDouble() : 10;
    const qsizetype first = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    Sweep sweep;
    if (!sweep.start())
        return 2;
    sweep.proxy().forgetRequests();
    if (const QString trouble = sweep.publish(QStringLiteral("A calm day")); !trouble.isEmpty()) {
        std::fprintf(stderr, "without a fault: %s\n", qPrintable(trouble));
        return 2;
    }
    const QList<support::SeenRequest> calm = sweep.proxy().requests();
    const QList<Point> points = allPoints(calm);
    std::printf("%d requests without a fault; %d points, %.0f minutes from point %d\n", int(calm.size()),
                int(points.size()), minutes, int(first));

    QElapsedTimer clock;
    clock.start();
    int struck = 0;
    int wrong = 0;
    qint64 longest = 0;
    qsizetype at = first;
    for (; at < points.size() && double(clock.elapsed()) < minutes * 60'000; ++at) {
        const Point &point = points.at(at);
        Fault fault;
        fault.kind = point.kind;
        fault.bytes = point.byte;
        if (point.kind == Fault::Kind::AnswerInstead)
            fault.answer = support::plainAnswer(int(point.byte), {"Retry-After: 1"});
        fault.after = point.request;
        sweep.proxy().clearFaults(); // counts from 0 again
        sweep.proxy().add(fault);
        const qint64 began = clock.elapsed();
        const QString trouble = sweep.publish(QStringLiteral("Point %1").arg(at), point.restart);
        if (sweep.proxy().struck() > 0)
            ++struck;
        longest = std::max(longest, clock.elapsed() - began);
        if (!trouble.isEmpty()) {
            ++wrong;
            std::printf("WRONG at point %d: %s %d, request %d%s: %s\n", int(at), nameOf(point.kind), int(point.byte),
                        point.request, point.restart ? ", restarted" : "", qPrintable(trouble));
        }
    }
    std::printf("%d points tried, %d faults struck, %d wrong; %.1f s each, the longest %.1f s\n", int(at - first),
                struck, wrong, double(clock.elapsed()) / 1000 / double(std::max<qsizetype>(1, at - first)),
                double(longest) / 1000);
    return wrong == 0 ? 0 : 1;
}
