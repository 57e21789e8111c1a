// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what the library costs: storage_bench [stories] [folder] [find]. A folder that has a library already is used
// as it is. With "find": only what looking through the texts of all stories costs.
#include "storage/text_search.h"
#include "support/sample_library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

void print(const char *what, QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) { return milliseconds.at(qsizetype(part * double(milliseconds.size() - 1))); };
    std::printf("%-52s median %8.2f ms   p95 %8.2f ms   most %8.2f ms\n", what, at(0.5), at(0.95), at(1.0));
    std::fflush(stdout);
}

template <typename Fn>
void measure(const char *what, int times, Fn fn)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const bool good = fn(i);
        taken.append(double(timer.nsecsElapsed()) / 1e6);
        if (!good) {
            std::printf("%-52s FAILED\n", what);
            return;
        }
    }
    print(what, taken);
}

void measureSaves(storage::Library &library, int words)
{
    const core::Result<core::Story> created = library.stories.create([words] {
        core::Story story = test::sampleStory(1'000'000 + words, words);
        story.id = core::newId<core::StoryId>();
        return story;
    }());
    if (!created)
        return;
    const qsizetype middle = created->body.blocks.size() / 2;
    core::Block block = created->body.blocks.at(middle);
    measure(qPrintable(QStringLiteral("journal commit, story of %1 words").arg(words)), 300, [&](int i) {
        block.spans = {{QStringLiteral("A paragraph that is being written, with some words, number %1").arg(i), {}}};
        return library.stories.appendJournal(created->id, {middle, 1, {block}}, std::nullopt, words, i).ok();
    });
    measure(qPrintable(QStringLiteral("  with all fields")), 100, [&](int i) {
        core::Story fields = *created;
        fields.headline = QStringLiteral("Headline %1").arg(i);
        return library.stories.appendJournal(created->id, {middle, 1, {block}}, fields, words, i).ok();
    });
    measure("  load with 400 journal entries", 5, [&](int) { return library.stories.load(created->id).ok(); });
    measure("  fold", 1, [&](int) { return library.stories.fold(created->id).ok(); });
    measure("  load after folding", 20, [&](int) { return library.stories.load(created->id).ok(); });
    measure("  keep a version", 20, [&](int) {
        return library.versions.add(*created, core::VersionReason::Automatic, QStringLiteral("bench")).ok();
    });
    static_cast<void>(library.stories.moveToBin({created->id}));
    static_cast<void>(library.stories.emptyBin(storage::utcNow().addSecs(1)));
}

void measureLists(storage::Library &library)
{
    core::StoryFilter filter;
    measure("list, newest 200", 50, [&](int) { return library.index.list(filter).ok(); });
    filter.offset = 20'000;
    measure("list, 200 from the 20,000th on", 20, [&](int) { return library.index.list(filter).ok(); });
    filter = {};
    filter.desk = test::sampleDesks().at(5).id;
    measure("list of a desk", 50, [&](int) { return library.index.list(filter).ok(); });
    filter.stages = {core::Stage::Draft, core::Stage::InReview};
    measure("list of a desk, two stages", 50, [&](int) { return library.index.list(filter).ok(); });
    filter = {};
    filter.stages = {core::Stage::InReview};
    measure("list of a rare stage", 50, [&](int) { return library.index.list(filter).ok(); });
    filter = {};
    filter.assignee = QStringLiteral("nobody");
    measure("list that has nothing in it", 50, [&](int) { return library.index.list(filter).ok(); });
    measure("counts for the sidebar", 50, [&](int) { return library.index.counts().ok(); });
    measure("counts of one site", 20, [&](int) { return library.index.counts(test::sampleSites().at(1).id).ok(); });
    measure("tag usage of the biggest desk", 20,
            [&](int) { return library.index.tagUsage(test::sampleDesks().at(0).id).ok(); });
    measure("3,000 tags of a site", 20, [&](int) { return library.sites.tags(test::sampleSites().at(0).id).ok(); });
}

void measureSearch(storage::Library &library)
{
    const auto search = [&](const QString &name, const QString &text, std::optional<core::DeskId> desk = {}) {
        core::StoryFilter filter;
        filter.text = text;
        filter.desk = desk;
        filter.limit = 50;
        qsizetype hits = 0;
        measure(qPrintable(QStringLiteral("search %1").arg(name)), 20, [&](int) {
            const auto found = library.index.list(filter);
            hits = found ? found->size() : 0;
            return found.ok();
        });
        if (hits == 0)
            std::printf("  (no hits for %s)\n", qPrintable(text));
    };
    for (const char *code : {"en-GB", "fa", "fr", "ar", "de", "es", "ru", "tr"}) {
        const QString language = QString::fromLatin1(code);
        search(language + QStringLiteral(", a rare word"), test::sampleWord(language, 9000) + QLatin1Char(' '));
        search(language + QStringLiteral(", a middling word"), test::sampleWord(language, 300) + QLatin1Char(' '));
        search(language + QStringLiteral(", two frequent words"),
               QString(test::sampleWord(language, 30) + QLatin1Char(' ') + test::sampleWord(language, 35)));
        search(language + QStringLiteral(", the most frequent word"), test::sampleWord(language, 0) + QLatin1Char(' '));
    }
    search(QStringLiteral("one letter typed: t"), QStringLiteral("t"));
    search(QStringLiteral("two letters typed: al"), QStringLiteral("al"));
    search(QStringLiteral("three letters typed: riv"), QStringLiteral("riv"));
    search(QStringLiteral("quoted: \"river harbour\""), QStringLiteral("\"river harbour\""));
    search(QStringLiteral("zurich for Zürich"), QStringLiteral("zurich"));
    search(QStringLiteral("within a small desk"), QStringLiteral("river"), test::sampleDesks().at(11).id);
}

// What a library from before there was the index of letters is spared from waiting for: it is filled in slices.
void fillLetters(storage::Library &library)
{
    constexpr int atATime = 20; // as the database thread does
    QList<double> slices;
    for (;;) {
        QElapsedTimer timer;
        timer.start();
        const core::Result<int> done = library.letters.fillSome(atATime);
        if (!done || *done == 0)
            break;
        slices.append(double(timer.nsecsElapsed()) / 1e6);
    }
    if (!slices.isEmpty())
        print("put 20 stories into the index of letters", slices);
}

// In the texts of all stories, a page of the database thread after the other as the window asks for them. What a save
// would have to wait for is the longest page.
void measureFindInStories(storage::Library &library)
{
    const auto find = [&](const char *name, const QString &words, bool expression) {
        constexpr int pageMs = 40; // as workflow::StorySearch asks
        core::FindQuery query;
        query.words = words;
        query.options.expression = expression;
        QElapsedTimer whole;
        whole.start();
        const std::clock_t used = std::clock();
        double first = -1;
        double longest = 0;
        qsizetype stories = 0;
        qint64 from = storage::fromTheNewest;
        bool good = true;
        do {
            QElapsedTimer timer;
            timer.start();
            const auto page = storage::findInStories(library, query, from, pageMs);
            longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
            good = page.ok() && !page->gaveUp;
            if (!good)
                break;
            stories += page->stories.size();
            if (first < 0 && stories > 0)
                first = double(whole.nsecsElapsed()) / 1e6;
            from = page->next;
        } while (from != 0);
        std::printf(
            "%-52s %s%7.2f s (processor %7.2f s)   %6lld stories   first after %8.1f ms   longest page %6.1f ms\n",
            qPrintable(QStringLiteral("find in all: %1").arg(QLatin1String(name))), good ? "" : "FAILED ",
            double(whole.elapsed()) / 1000, double(std::clock() - used) / double(CLOCKS_PER_SEC),
            static_cast<long long>(stories), first, longest);
        std::fflush(stdout);
    };
    const QString english = QStringLiteral("en-GB");
    find("a word that is nowhere", QStringLiteral("zzyzxqq"), false);
    find("a rare word", test::sampleWord(english, 9000), false);
    find("a frequent word", test::sampleWord(english, 30), false);
    find("an expression with a rare word", QStringLiteral("\\b%1\\b").arg(test::sampleWord(english, 9000)), true);
    find("an expression with a frequent word", QStringLiteral("\\b%1 \\w+").arg(test::sampleWord(english, 30)), true);
    find("an expression without a word: \\d{4}-\\d\\d", QStringLiteral("\\d{4}-\\d\\d"), true);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int stories = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    QTemporaryDir temporary;
    const QString folder = arguments.size() > 2 ? arguments.at(2) : temporary.path();
    const bool ready = QFileInfo::exists(folder + QStringLiteral("/library.sqlite"));

    QElapsedTimer timer;
    timer.start();
    auto opened = storage::Library::open(folder);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 1;
    }
    std::printf("%-52s %.1f ms\n", ready ? "open for the first time" : "make a new library",
                double(timer.nsecsElapsed()) / 1e6);
    if (!ready) {
        timer.restart();
        if (core::Result<void> filled = test::fillWithSamples(**opened, stories); !filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
            return 1;
        }
        std::printf("%-52s %.1f s, %lld MB\n", qPrintable(QStringLiteral("write %1 stories").arg(stories)),
                    double(timer.elapsed()) / 1000,
                    static_cast<long long>(QFileInfo(folder + QStringLiteral("/library.sqlite")).size() / 1'000'000));
    }
    opened.value().reset();
    measure("open and close", 20, [&](int) { return storage::Library::open(folder).ok(); });
    opened = storage::Library::open(folder);
    if (!opened)
        return 1;
    storage::Library &library = **opened;
    fillLetters(library);
    if (arguments.value(3) == QLatin1String("find")) {
        measureFindInStories(library);
        return 0;
    }
    measureSaves(library, 1000);
    measureSaves(library, 50'000);
    measureLists(library);
    measureSearch(library);
    measureFindInStories(library);
    return 0;
}
