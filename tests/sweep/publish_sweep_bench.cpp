// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The long sweep: publishes to every place, or to those named, with one fault each time, for as long as it is given,
// and prints what was tried, what struck, what was wrong and how long it took. Each place gets the same share of the
// time.
//
//     publish_sweep_bench [minutes] [place …] [--seed N] [--from POINT] [--only FAULT]
#include "sweep/sweep.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

namespace {

struct Order
{
    double minutes = 10;
    QStringList places;
    unsigned seed = 20260301;
    qsizetype from = 0;
    QString only; // as the table names them
};

bool read(const QStringList &arguments, Order &order)
{
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString &one = arguments.at(at);
        bool isNumber = false;
        const double number = one.toDouble(&isNumber);
        if (one == QLatin1String("--seed"))
            order.seed = arguments.value(++at).toUInt();
        else if (one == QLatin1String("--from"))
            order.from = arguments.value(++at).toLongLong();
        else if (one == QLatin1String("--only"))
            order.only = arguments.value(++at);
        else if (isNumber)
            order.minutes = number;
        else if (sweep::placeNames().contains(one))
            order.places.append(one);
        else
            return false;
    }
    if (order.places.isEmpty())
        order.places = sweep::placeNames();
    return true;
}

void print(const QString &place, const sweep::Sweep &sweep)
{
    for (int family = 0; family < sweep::families; ++family) {
        const sweep::Figures &one = sweep.figures()[size_t(family)];
        if (one.points == 0)
            continue;
        std::printf("%-14s %-12s %8d %7d %7d %6d %8.2f %8.2f\n", qPrintable(place), nameOf(sweep::Family(family)),
                    one.points, one.tried, one.struck, one.wrong,
                    double(one.milliseconds) / 1000 / std::max(1, one.tried), double(one.longest) / 1000);
    }
}

// How many were wrong; -1 when it did not begin.
int sweepOver(sweep::Place &place, const Order &order, std::vector<std::unique_ptr<sweep::Sweep>> &done)
{
    constexpr int judgedAtOnce = 30;
    if (const QString trouble = place.start(); !trouble.isEmpty()) {
        std::printf("%s: %s\n", qPrintable(place.name()), qPrintable(trouble));
        return -1;
    }
    done.push_back(std::make_unique<sweep::Sweep>(place, order.seed));
    sweep::Sweep &sweep = *done.back();
    if (const QString trouble = sweep.begin(); !trouble.isEmpty()) {
        std::printf("%s: %s\n", qPrintable(place.name()), qPrintable(trouble));
        return -1;
    }
    QList<sweep::Point> points = sweep::inTurn(sweep.points());
    if (!order.only.isEmpty())
        points.removeIf([&](const sweep::Point &one) { return order.only != QLatin1String(nameOf(one.family)); });
    std::printf("%s: %d requests without a fault, %d points\n", qPrintable(place.name()),
                int(sweep.calm().requests.size()), int(points.size()));
    std::fflush(stdout);
    int wrong = 0;
    const auto judge = [&] {
        for (const QString &trouble : sweep.judge()) {
            ++wrong;
            std::printf("WRONG at %s: %s\n", qPrintable(place.name()), qPrintable(trouble));
        }
        std::fflush(stdout);
    };
    const double share = order.minutes * 60'000 / double(order.places.size());
    QElapsedTimer clock;
    clock.start();
    qsizetype at = order.from;
    for (; at < points.size() && double(clock.elapsed()) < share; ++at) {
        sweep.attempt(points.at(at));
        if (at % judgedAtOnce == judgedAtOnce - 1)
            judge();
    }
    judge();
    std::printf("%s: points %d to %d, %.0f s\n", qPrintable(place.name()), int(order.from), int(at),
                double(clock.elapsed()) / 1000);
    return wrong;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // nothing of this goes into anybody's keychain
    const QGuiApplication application(argc, argv);
    Order order;
    if (!read(QCoreApplication::arguments(), order)) {
        std::fprintf(stderr,
                     "publish_sweep_bench [minutes] [place …] [--seed N] [--from POINT] [--only FAULT]\nplaces: "
                     "%s\n",
                     qPrintable(sweep::placeNames().join(u' ')));
        return 2;
    }
    support::trustOurCertificate();
    sweep::Servers servers;
    std::vector<std::unique_ptr<sweep::Place>> places;
    std::vector<std::unique_ptr<sweep::Sweep>> done; // of the places that began
    QStringList began;
    bool isWell = true;
    for (const QString &name : std::as_const(order.places)) {
        places.push_back(sweep::makePlace(name, servers));
        const size_t before = done.size();
        isWell = sweepOver(*places.back(), order, done) == 0 && isWell;
        if (done.size() > before)
            began.append(name);
    }
    std::printf("\n%-14s %-12s %8s %7s %7s %6s %8s %8s\n", "place", "fault", "points", "tried", "struck", "wrong",
                "s each", "longest");
    for (size_t at = 0; at < done.size(); ++at)
        print(began.at(qsizetype(at)), *done[at]);
    return isWell ? 0 : 1;
}
