// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sweep/sweep.h"

#include <QElapsedTimer>
#include <QProcess>

namespace sweep {

using core::Goal;
using core::Story;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;
using support::waitFor;

namespace {

// The proxy knows when a server has ended its work, and nothing goes on before: the quiet time that people have is for
// servers that nobody looks into.
constexpr qint64 quietMs = 60;
constexpr int patienceMs = 60'000;
// A new library now and then: a disk of the tests is small.
constexpr int storiesInProfile = 60;

QColor nextColour()
{
    static int serial = 0;
    ++serial;
    return QColor(serial % 256, (serial / 256) % 256, 31 + serial / 65'536);
}

bool isOver(const Submission &submission)
{
    return submission.state == SubmissionState::Done || submission.state == SubmissionState::Cancelled;
}

} // namespace

Sweep::Sweep(Place &place, unsigned seed)
    : m_place(place)
    , m_seed(seed)
{
}

void Sweep::prepare(workflow::Program &program)
{
    const workflow::Services services = program.services();
    services.outbox.setQuietTime(quietMs);
    QObject::connect(&services.outbox, &workflow::Outbox::started, &services.outbox, [this] { m_isKnown = true; });
    // Readers' looks are another matter, and would be requests between those that count.
    QObject::disconnect(&services.outbox, nullptr, &services.live, nullptr);
    QObject::connect(&services.outbox, &workflow::Outbox::finished, &services.outbox, [this](const Submission &one) {
        if (!m_place.readersHave(one))
            wrong(QStringLiteral("told as published when it was not"));
    });
}

bool Sweep::enterAfresh()
{
    m_test.reset();
    m_test = std::make_unique<support::TestServices>(workflow::Outbox::Clock(),
                                                     [this](workflow::Program &program) { prepare(program); });
    m_inProfile = 0;
    return m_place.enter(*m_test);
}

QString Sweep::begin()
{
    if (!enterAfresh())
        return QStringLiteral("the site does not let us in");
    const auto calmly = [this] {
        const Submission done = publish({Family::Twice, -1, 0, {}});
        m_attempts.append({{}, done, std::exchange(m_trouble, {})});
    };
    // The first times are not like the others: tags are made, and after signing in the site is asked what it offers.
    // A point behind the last request would strike nothing.
    constexpr int mostTimes = 8;
    for (int times = 0; times < mostTimes; ++times) {
        const qsizetype before = m_calm.requests.size();
        m_calm.requests.clear();
        if (m_place.proxy())
            m_place.proxy()->forgetRequests();
        QElapsedTimer clock;
        clock.start();
        calmly();
        m_calm.milliseconds = clock.elapsed();
        m_calm.requests = countedRequests();
        if (times > 0 && m_calm.requests.size() == before)
            break;
    }
    m_calm.pushMilliseconds = timeOfAPush();
    m_calm.waysToFail = m_place.waysToFail();
    m_points = allPoints(m_calm, m_seed);
    for (int family = 0; family < families; ++family)
        m_figures[size_t(family)].points = int(m_points.at(family).size());
    const QStringList wrong = judge();
    m_figures[size_t(Family::RequestCut)].wrong = 0;
    return wrong.isEmpty() ? QString() : QLatin1String("without a fault: ") + wrong.first();
}

QList<support::SeenRequest> Sweep::countedRequests()
{
    QList<support::SeenRequest> counted;
    if (support::FaultProxy *proxy = m_place.proxy()) {
        for (const support::SeenRequest &request : proxy->requests()) {
            if (request.header.contains(m_place.countedHeader()))
                counted.append(request);
        }
    }
    return counted;
}

void Sweep::attempt(const Point &point)
{
    if (++m_inProfile > storiesInProfile) {
        for (const QString &trouble : judge()) // the place looks into the library that it knows
            m_late.append(trouble);
        if (!enterAfresh())
            qFatal("the site does not let us in again");
    }
    QElapsedTimer clock;
    clock.start();
    m_struck = false;
    const Submission ended = publish(point);
    m_attempts.append({point, ended, std::exchange(m_trouble, {})});
    Figures &figures = m_figures[size_t(point.family)];
    ++figures.tried;
    figures.struck += m_struck ? 1 : 0;
    figures.milliseconds += clock.elapsed();
    figures.longest = std::max(figures.longest, clock.elapsed());
}

QStringList Sweep::judge()
{
    QList<Submission> ended;
    for (const Attempt &one : std::as_const(m_attempts))
        ended.append(one.ended);
    const QStringList there = ended.isEmpty() ? QStringList() : m_place.judge(*m_test, ended);
    QStringList told = std::exchange(m_late, {});
    for (qsizetype at = 0; at < m_attempts.size(); ++at) {
        const Attempt &one = m_attempts.at(at);
        QString trouble = one.trouble;
        if (trouble.isEmpty() && one.ended.state != SubmissionState::Done)
            trouble = QStringLiteral("the outbox did not end: ") + core::toText(one.ended.state);
        if (trouble.isEmpty())
            trouble = there.value(at);
        if (trouble.isEmpty())
            continue;
        ++m_figures[size_t(one.point.family)].wrong;
        told.append(described(one.point) + QLatin1String(": ") + trouble);
    }
    m_attempts.clear();
    return told;
}

Submission Sweep::publish(const Point &point)
{
    const core::Site site = m_test->services().sites.site(m_place.site());
    const QString headline = QStringLiteral("Point %1 of %2").arg(++m_serial).arg(m_place.name());
    const Story story = support::makeStory(*m_test, site, headline, nextColour(), nextColour());
    switch (point.family) {
    case Family::Kill:
        return publishAndKill(story, point);
    case Family::Disk:
        return publishOnFailingDisk(story, point);
    default:
        return publishWithFault(story, point);
    }
}

SubmissionId Sweep::submit(const Story &story)
{
    const auto id = waitFor(m_test->services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler"), 0,
                                                             {{}, {}, m_place.posts()}));
    if (!id)
        wrong(QStringLiteral("not taken"));
    return id ? *id : SubmissionId{};
}

// As a person at the desk would: back-off is not waited for, and what is asked is answered.
Submission Sweep::seeThrough(const SubmissionId &id)
{
    constexpr int mostAnswers = 12;
    Submission ended;
    for (int answers = 0; answers < mostAnswers; ++answers) {
        ended = support::waitForEnd(*m_test, id, patienceMs);
        if (ended.state != SubmissionState::Blocked || !m_place.help(*m_test, ended))
            break;
        constexpr int answerMs = 2'000; // until it is taken; it may be blocked anew before that is seen
        static_cast<void>(QTest::qWaitFor([&] { return known(id).state != SubmissionState::Blocked; }, answerMs));
    }
    if (ended.state == SubmissionState::Blocked) {
        for (const core::Step &step : ended.steps) {
            if (step.state == core::StepState::Blocked)
                wrong(QStringLiteral("blocked at %1: %2").arg(core::toText(step.kind), step.error.detail));
        }
    }
    return ended;
}

Submission Sweep::publishWithFault(const Story &story, const Point &point)
{
    support::FaultProxy *proxy = m_place.proxy();
    if (proxy) {
        proxy->clearFaults(); // counts from 0 again
        if (point.request >= 0) {
            for (const support::Fault &fault : faultsAt(point, m_place.countedHeader()))
                proxy->add(fault);
        }
    }
    const SubmissionId id = submit(story);
    if (point.family == Family::Restart) {
        static_cast<void>(QTest::qWaitFor([&] { return proxy->struck() > 0 || isOver(newestOf(story)); }, patienceMs));
        m_test->restartAfter([this] { waitForServer(); });
        // The request that is struck may be one of the way in itself, and then a person tries again.
        if (!m_place.enterAgain(*m_test) && !m_place.enterAgain(*m_test))
            wrong(QStringLiteral("no way in after the restart"));
        if (!QTest::qWaitFor([&] { return newestOf(story).id == id; }, patienceMs))
            wrong(QStringLiteral("nothing is left after the restart"));
        m_test->services().outbox.tryNow(id);
    }
    const Submission ended = point.family == Family::Mended ? publishMended(story, id) : seeThrough(id);
    m_struck = proxy && proxy->struck() > 0;
    if (proxy)
        proxy->clearFaults();
    return ended;
}

// The second press comes while the first is on its way, or waits: neither may come to nothing, and readers end with the
// newer words.
Submission Sweep::publishMended(const Story &story, const SubmissionId &first)
{
    support::FaultProxy *proxy = m_place.proxy();
    static_cast<void>(QTest::qWaitFor([&] { return proxy->struck() > 0 || isOver(newestOf(story)); }, patienceMs));
    const auto kept = waitFor(m_test->services().library.load(story.id));
    if (!kept)
        wrong(QStringLiteral("the story is gone"));
    const SubmissionId second = submit(mended(kept ? kept->story : story));
    static_cast<void>(seeThrough(first));
    return seeThrough(second);
}

Submission Sweep::publishOnFailingDisk(const Story &story, const Point &point)
{
    constexpr int failsMs = 150;
    const SubmissionId id = submit(story);
    QTest::qWait(int(point.at)); // a moment of the point's own choosing, not a condition
    m_struck = !isOver(newestOf(story));
    m_place.fail(point.way, m_test->profile());
    QTest::qWait(failsMs);
    m_place.mend();
    return seeThrough(id);
}

Submission Sweep::publishAndKill(const Story &story, const Point &point)
{
    support::FaultProxy *proxy = m_place.proxy();
    if (proxy)
        proxy->clearFaults();
    m_isKnown = false;
    m_test->restartAfter([&] {
        static_cast<void>(runAndKill(story, qint64(double(point.at) * m_pace)));
        waitForServer();
        if (proxy)
            proxy->setDown(true);
    });
    waitUntilKnown();
    lookWithoutNetwork(story);
    // What else this computer does changes how long it takes: who came too late comes sooner the next time.
    if (!m_struck)
        m_pace *= m_toldBeforeKill ? 0.6 : 1.5;
    m_isKnown = false;
    m_test->restartAfter([&] {
        if (proxy)
            proxy->setDown(false);
    });
    waitUntilKnown();
    if (!m_place.enterAgain(*m_test))
        wrong(QStringLiteral("no way in after the kill"));
    return goOn(story);
}

qint64 Sweep::runAndKill(const Story &story, qint64 afterMs)
{
    const QList<core::ChannelPost> posts = m_place.posts();
    QProcess pusher;
    pusher.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    pusher.start(QCoreApplication::applicationDirPath() + QStringLiteral("/standfirst_pusher"),
                 {m_test->profile(), QString::number(quietMs), m_place.site().value, story.id.value,
                  posts.isEmpty() ? QString() : posts.first().channel.value,
                  posts.isEmpty() ? QString() : posts.first().words});
    pusher.write(m_place.secret().toUtf8() + '\n');
    if (!QTest::qWaitFor([&] { return pusher.canReadLine() || pusher.state() == QProcess::NotRunning; }, patienceMs)
        || !pusher.canReadLine())
        wrong(QStringLiteral("nobody pushes"));
    QElapsedTimer clock;
    clock.start();
    const auto isTold = [&pusher] { return pusher.peek(pusher.bytesAvailable()).contains("published"); };
    static_cast<void>(QTest::qWaitFor([&] { return clock.elapsed() >= afterMs || isTold(); }, int(afterMs) + 1000));
    const qint64 lived = clock.elapsed();
    pusher.kill();
    pusher.waitForFinished();
    m_toldBeforeKill = pusher.readAll().contains("published");
    return lived;
}

// How long the process takes that is killed later, which is not how long it takes here.
qint64 Sweep::timeOfAPush()
{
    const core::Site site = m_test->services().sites.site(m_place.site());
    const Story story = support::makeStory(*m_test, site, QStringLiteral("Pushed to %1").arg(m_place.name()),
                                           nextColour(), nextColour());
    qint64 lived = 0;
    m_isKnown = false;
    m_test->restartAfter([&] {
        lived = runAndKill(story, patienceMs);
        waitForServer();
    });
    waitUntilKnown();
    if (!m_place.enterAgain(*m_test))
        wrong(QStringLiteral("no way in after the push"));
    m_attempts.append({{}, goOn(story), std::exchange(m_trouble, {})});
    return lived;
}

// The first start finds no network: nothing is said to be out that is not, and nothing is forgotten.
void Sweep::lookWithoutNetwork(const Story &story)
{
    constexpr int briefMs = 5'000;
    const auto rests = [&] {
        const Submission one = newestOf(story);
        return one.id.isEmpty() || one.state != SubmissionState::Sending
               || std::any_of(one.steps.cbegin(), one.steps.cend(),
                              [](const core::Step &step) { return step.failedBefore; });
    };
    static_cast<void>(QTest::qWaitFor(rests, briefMs));
    const Submission left = newestOf(story);
    const auto kept = waitFor(m_test->services().library.load(story.id));
    if (!kept)
        return wrong(QStringLiteral("the story is gone"));
    const bool saysPublic = left.state == SubmissionState::Done || kept->story.stage == core::Stage::Published;
    m_struck = !left.id.isEmpty() && !m_toldBeforeKill; // in the middle of it: a folder has ended it by now
    if (!left.id.isEmpty() && (saysPublic || m_toldBeforeKill) && !m_place.readersHave(left))
        wrong(QStringLiteral("told or kept as published when it was not"));
}

// What was on its way is read from disk after the start.
void Sweep::waitUntilKnown()
{
    if (!QTest::qWaitFor([this] { return m_isKnown; }, patienceMs))
        wrong(QStringLiteral("the outbox did not start"));
}

Submission Sweep::goOn(const Story &story)
{
    SubmissionId id = newestOf(story).id;
    if (id.isEmpty()) // it was killed before the intent was on disk, and the person presses again
        id = submit(story);
    m_test->services().outbox.tryNow(id);
    return seeThrough(id);
}

Submission Sweep::newestOf(const Story &story)
{
    for (const Submission &one : m_test->services().outbox.submissions()) {
        if (one.story.id == story.id)
            return one;
    }
    return {};
}

Submission Sweep::known(const SubmissionId &id)
{
    for (const Submission &one : m_test->services().outbox.submissions()) {
        if (one.id == id)
            return one;
    }
    return {};
}

void Sweep::waitForServer()
{
    if (support::FaultProxy *proxy = m_place.proxy())
        static_cast<void>(QTest::qWaitFor([&] { return proxy->atWork() == 0; }, patienceMs));
}

void Sweep::wrong(const QString &trouble)
{
    m_trouble += m_trouble.isEmpty() ? trouble : QString(QLatin1String("; ") + trouble);
}

} // namespace sweep
