// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what one story costs in a folder site of many: folder_bench [stories …].
#include "core/story_json.h"
#include "publishing/folder.h"
#include "publishing/folder_state.h"
#include "publishing/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace {

using publishing::Article;
using publishing::FolderPublisher;

constexpr int deskCount = 6;
constexpr int tagCount = 200;
const QDateTime newest(QDate(2031, 3, 4), QTime(9, 0), Qt::UTC);

template <typename T>
T waited(const QFuture<core::Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 3'600'000) || !future.result())
        qFatal("failed: %s", future.resultCount() == 0 ? "no answer" : qPrintable(future.result().error().detail));
    return future.result().value();
}

core::Site siteIn(const QString &folder)
{
    core::Site site;
    site.id = core::SiteId{QStringLiteral("bench")};
    site.name = QStringLiteral("Get News Fast");
    site.api = QUrl::fromLocalFile(folder);
    site.address = QUrl(QStringLiteral("https://news.invalid/"));
    site.timeZone = "Europe/Zurich";
    site.editions = {{QStringLiteral("en"), QStringLiteral("Get News Fast"), {}, {}, {}}};
    return site;
}

QList<core::Desk> someDesks()
{
    QList<core::Desk> desks;
    for (int at = 0; at < deskCount; ++at) {
        core::Desk desk;
        desk.id = core::DeskId{QStringLiteral("desk%1").arg(at)};
        desk.names = {{QString(), QStringLiteral("Desk %1").arg(at)}};
        desk.colour = core::deskColour(at);
        desk.position = at;
        desks.append(desk);
    }
    return desks;
}

core::Story storyNumber(int number)
{
    core::Story story = samples::harbourStory();
    story.id = core::StoryId{QStringLiteral("story-%1").arg(number)};
    story.headline = QStringLiteral("Harbour report number %1: two ferries stay in port").arg(number);
    story.slug = QStringLiteral("harbour-report-%1").arg(number);
    for (int paragraph = 0; paragraph < 20; ++paragraph) {
        story.body.blocks.append(core::textBlock(
            core::BlockKind::Paragraph,
            QStringLiteral("The harbour office counted again, and again it was three; the crew of the third ferry "
                           "slept on deck and said so, paragraph %1.")
                .arg(paragraph)));
    }
    story.tags.clear();
    for (int tag = 0; tag < 4; ++tag)
        story.tags.append(QStringLiteral("Tag %1").arg((number * 7 + tag * 31) % tagCount));
    return story;
}

// Writes what a site with that many stories remembers, without publishing them one by one.
void fill(const QString &folder, const QList<core::Tag> &tags, int stories)
{
    const QString posts = folder + QStringLiteral("/.standfirst/posts/");
    for (int number = 0; number < stories; ++number) {
        const core::Story story = storyNumber(number);
        QJsonArray ids;
        for (const QString &name : story.tags) {
            for (const core::Tag &tag : tags) {
                if (tag.name == name)
                    ids.append(tag.remoteId);
            }
        }
        const QString when = newest.addSecs(-3600LL * (stories - number)).toString(Qt::ISODateWithMs);
        const QJsonObject post{{QStringLiteral("story"), core::toJson(publishing::asSent(story))},
                               {QStringLiteral("status"), QStringLiteral("publish")},
                               {QStringLiteral("slug"), story.slug},
                               {QStringLiteral("publicAt"), when},
                               {QStringLiteral("modified"), when},
                               {QStringLiteral("desks"), QJsonArray{QStringLiteral("desk%1").arg(number % deskCount)}},
                               {QStringLiteral("tags"), ids}};
        QFile file(posts + story.id.value + QStringLiteral(".json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(core::toBytes(post)) < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
}

struct Timer
{
    const char *what;
    QList<double> taken = {};

    template <typename Work>
    auto operator()(Work work)
    {
        QElapsedTimer clock;
        clock.start();
        auto value = work();
        taken.append(double(clock.nsecsElapsed()) / 1e6);
        return value;
    }
    void print()
    {
        std::sort(taken.begin(), taken.end());
        std::printf("  %-44s median %9.1f ms   most %9.1f ms\n", what, taken.at(taken.size() / 2), taken.last());
        std::fflush(stdout);
    }
};

void measure(int stories)
{
    const QTemporaryDir folder;
    qint64 clock = newest.toMSecsSinceEpoch();
    const auto open = [&] {
        return std::make_unique<FolderPublisher>(siteIn(folder.path()),
                                                 [&clock] { return QDateTime::fromMSecsSinceEpoch(clock, Qt::UTC); });
    };
    QStringList names;
    for (int tag = 0; tag < tagCount; ++tag)
        names.append(QStringLiteral("Tag %1").arg(tag));
    std::unique_ptr<FolderPublisher> publisher = open();
    const auto ready = [&] {
        const auto set = publisher->setDesks(someDesks());
        return QTest::qWaitFor([&set] { return set.isFinished(); }, 60'000);
    };
    if (!ready())
        qFatal("no desks");
    const QList<core::Tag> tags = waited(publisher->ensureTags(names));
    fill(folder.path(), tags, stories);
    // Another name of the site is on every page.
    publisher = std::make_unique<FolderPublisher>(
        [&] {
            core::Site site = siteIn(folder.path());
            site.name = QStringLiteral("Before");
            return site;
        }(),
        [&clock] { return QDateTime::fromMSecsSinceEpoch(clock, Qt::UTC); });
    std::printf("folder site of %d stories, %d tags\n", stories, tagCount);
    Timer first{"all pages made anew"};
    first([&] { return waited(publisher->publishDue()); });
    publisher = open();
    first([&] { return waited(publisher->publishDue()); });
    first.print();

    publisher = open(); // nothing in memory
    Timer cold{"first story after the start, published"};
    Timer publish{"a new story, published"};
    Timer update{"an old story, changed"};
    Timer withdraw{"an old story, withdrawn"};
    Timer idle{"a look for what is due"};
    const QList<core::Desk> desks = someDesks();
    const auto send = [&](int number) {
        Article article{storyNumber(number), {desks.at(number % deskCount)}, {}, {}};
        article.tags = waited(publisher->ensureTags(article.story.tags));
        article.story.remote = waited(publisher->create(article)).remote;
        article.story.remote = waited(publisher->write(article)).remote;
        return waited(publisher->release(article.story.id.value, core::Goal::Publish, {}));
    };
    cold([&] { return send(stories); });
    for (int run = 1; run <= 12; ++run) {
        clock += 60'000;
        publish([&] { return send(stories + run); });
        const int old = stories / 2 + run;
        update([&] {
            Article article{storyNumber(old), {desks.at(old % deskCount)}, {}, {}};
            article.tags = waited(publisher->ensureTags(article.story.tags));
            article.story.remote = waited(publisher->read(article.story.id.value)).remote;
            article.story.headline += QStringLiteral(" – corrected");
            return waited(publisher->write(article));
        });
        const int older = stories / 3 + run;
        withdraw([&] { return waited(publisher->release(storyNumber(older).id.value, core::Goal::Draft, {})); });
        idle([&] { return waited(publisher->publishDue()); });
    }
    for (Timer *timer : {&cold, &publish, &update, &withdraw, &idle})
        timer->print();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QList<int> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {100, 1'000, 5'000};
    for (const int size : sizes)
        measure(std::max(size, 50));
    return 0;
}
