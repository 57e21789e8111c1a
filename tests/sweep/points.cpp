// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sweep/points.h"

#include <algorithm>
#include <random>

namespace sweep {

using support::Fault;

namespace {

constexpr int thousand = 1000;

void addOfRequest(Population &all, int request, const support::SeenRequest &seen)
{
    const auto add = [&](Family family, qint64 at) { all[int(family)].append({family, request, at, {}}); };
    const qint64 length = seen.header.size() + seen.bodyBytes;
    for (qint64 byte = 1; byte < length; byte += byte < 2048 ? 1 : 64)
        add(Family::RequestCut, byte);
    for (qint64 byte = 0; byte < seen.answerBytes; byte += byte < seen.answerHeader ? 1 : 16)
        add(Family::AnswerCut, byte);
    for (qint64 byte = seen.answerHeader; byte < seen.answerBytes; byte += 16)
        add(Family::AnswerEnds, byte);
    for (const qint64 status : {429, 500, 502, 503}) {
        add(Family::Status, status);
        add(Family::Status, -status);
    }
    for (qint64 times = 2; times <= 6; ++times)
        add(Family::Storm, times);
    for (const qint64 milliseconds : {300, 1000, 3000}) // it is broken in the end
        add(Family::Stall, milliseconds);
    add(Family::Twice, 0);
    for (const Family family : {Family::Restart, Family::Mended}) {
        for (const qint64 byte : {seen.answerBytes - 1, seen.answerHeader, qint64(20), qint64(0)})
            add(family, byte);
        for (const qint64 part : {1, 2, 3})
            add(family, -(length * part / 4));
    }
}

} // namespace

const char *nameOf(Family family)
{
    static constexpr const char *names[families] = {"request cut", "answer cut", "answer ends", "status",
                                                    "storm",       "stall",      "twice",       "restart",
                                                    "mended",      "kill -9",    "disk"};
    return names[int(family)];
}

QString described(const Point &point)
{
    QString text = QStringLiteral("%1, request %2, at %3")
                       .arg(QLatin1String(nameOf(point.family)))
                       .arg(point.request)
                       .arg(point.at);
    return point.way.isEmpty() ? text : text + QLatin1String(", ") + point.way;
}

Population allPoints(const Calm &calm, unsigned seed)
{
    Population all(families);
    for (int request = 0; request < calm.requests.size(); ++request)
        addOfRequest(all, request, calm.requests.at(request));
    // A little longer than it takes, so that some are killed when all is done.
    for (int part = 0; part < thousand; ++part)
        all[int(Family::Kill)].append({Family::Kill, 0, calm.pushMilliseconds * part * 5 / 4 / thousand, {}});
    for (int part = 0; part < thousand; ++part) {
        for (const QString &way : calm.waysToFail)
            all[int(Family::Disk)].append({Family::Disk, 0, calm.milliseconds * part / thousand, way});
    }
    std::mt19937 chance(seed); // NOLINT: the same order every time
    for (QList<Point> &points : all)
        std::shuffle(points.begin(), points.end(), chance);
    return all;
}

QList<Point> inTurn(const Population &population)
{
    QList<qsizetype> next(families, 0);
    QList<Point> points;
    const auto take = [&](int family) {
        if (next.at(family) >= population.at(family).size())
            return false;
        points.append(population.at(family).at(next[family]++));
        return true;
    };
    for (bool isLeft = true; isLeft;) {
        isLeft = false;
        for (int family = 0; family < families; ++family) {
            for (const Family bytes : {Family::RequestCut, Family::AnswerCut})
                isLeft = take(int(bytes)) || isLeft;
            if (family != int(Family::RequestCut) && family != int(Family::AnswerCut))
                isLeft = take(family) || isLeft;
        }
    }
    return points;
}

QList<Point> some(const Population &population, int ofEach)
{
    QList<Point> points;
    for (const QList<Point> &family : population)
        points += family.mid(0, ofEach);
    return points;
}

QList<Fault> faultsAt(const Point &point, const QByteArray &countedHeader)
{
    Fault fault;
    fault.headerPart = countedHeader;
    fault.after = point.request;
    fault.bytes = point.at;
    const auto answered = [&fault](qint64 status) {
        fault.kind = status > 0 ? Fault::Kind::AnswerInstead : Fault::Kind::Answer;
        fault.answer = support::plainAnswer(int(std::abs(status)), {"Retry-After: 1"});
    };
    switch (point.family) {
    case Family::RequestCut:
        fault.kind = Fault::Kind::CutUp;
        return {fault};
    case Family::AnswerCut:
        fault.kind = Fault::Kind::CutDown;
        return {fault};
    case Family::AnswerEnds:
        fault.kind = Fault::Kind::EndDown;
        return {fault};
    case Family::Status:
        answered(point.at);
        return {fault};
    case Family::Storm: {
        QList<Fault> storm;
        for (int nth = 0; nth < point.at; ++nth) {
            answered(nth % 2 == 0 ? 502 : -502);
            storm.append(fault); // one that strikes keeps the request from those behind it
        }
        return storm;
    }
    case Family::Stall:
        fault.kind = Fault::Kind::Stall;
        return {fault};
    case Family::Twice:
        fault.kind = Fault::Kind::AnswerTwice;
        return {fault};
    case Family::Restart:
    case Family::Mended:
        fault.kind = point.at < 0 ? Fault::Kind::CutUp : Fault::Kind::CutDown;
        fault.bytes = std::abs(point.at);
        return {fault};
    case Family::Kill:
    case Family::Disk:
        return {};
    }
    return {};
}

} // namespace sweep
