// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target without libFuzzer, so that every compiler and every `./dev test` does: first the files of its
// corpus, then texts made of them by a fixed sequence of small damages. An input that ends the program is left in a
// file, and belongs into the corpus once the bug is mended.
#include "fuzz/target.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr double longestSeconds = 10; // of processor time for one small input; all but hangs stay far below
constexpr qsizetype longestInput = 64 * 1024;

QByteArray current;
QByteArray failedPath;

// Nothing here is promised to work in a program that is falling; when it does, it saves an hour.
void keepInput(int signal)
{
    std::signal(signal, SIG_DFL);
    if (std::FILE *file = std::fopen(failedPath.constData(), "wb")) {
        std::fwrite(current.constData(), 1, std::size_t(current.size()), file);
        std::fclose(file);
        std::fprintf(stderr, "The input is in %s\n", failedPath.constData());
    }
    std::raise(signal);
}

void run(const QByteArray &input)
{
    current = input;
    const std::clock_t start = std::clock();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.constData()), std::size_t(current.size()));
    fuzz::promise(double(std::clock() - start) / CLOCKS_PER_SEC < longestSeconds, "no input takes long");
}

// Lines and tags of the corpus: what the target knows, to be put where it does not expect it.
QByteArrayList wordsOf(const QByteArrayList &corpus)
{
    QSet<QByteArray> words;
    for (const QByteArray &text : corpus) {
        for (const QByteArray &line : text.split('\n')) {
            words.insert(line.left(200));
            for (qsizetype begin = line.indexOf('<'); begin >= 0; begin = line.indexOf('<', begin + 1))
                words.insert(line.mid(begin, line.indexOf('>', begin) - begin + 1).left(200));
        }
    }
    words.unite(
        {QByteArray(1, '\0'), "\xff", "\xe2\x80\x8f", "\n\n", "\r\n", "\"", "'", "&", "&#0;", "\\", "-->", "\t"});
    QByteArrayList sorted = words.values(); // a set has another order in every run
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void damage(QByteArray &text, const QByteArrayList &corpus, const QByteArrayList &words, QRandomGenerator &random)
{
    const auto below = [&](qsizetype limit) { return qsizetype(random.bounded(int(limit))); };
    const qsizetype at = below(text.size() + 1);
    switch (random.bounded(6)) {
    case 0:
        text.remove(at, 1 + below(40));
        break;
    case 1:
        text.insert(at, words.at(below(words.size())));
        break;
    case 2: {
        const qsizetype from = below(text.size() + 1);
        text.insert(at, text.mid(from, 1 + below(80)));
        break;
    }
    case 3: {
        const QByteArray &other = corpus.at(below(corpus.size()));
        text = text.left(at) + other.mid(below(other.size() + 1));
        break;
    }
    case 4:
        text.insert(at, words.at(below(words.size())).repeated(1 + below(60)));
        break;
    default:
        text.replace(at, 1, QByteArray(1, char(random.bounded(256))));
    }
    text.truncate(longestInput);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s FOLDER-OR-FILE [ROUNDS]\n", argv[0]);
        return 2;
    }
    failedPath = QByteArray(argv[0]) + ".failed";
    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);

    const QString given = QString::fromLocal8Bit(argv[1]);
    const QDir folder(given);
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    if (paths.isEmpty())
        paths.append(given);
    QByteArrayList corpus;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
            return 2;
        }
        corpus.append(file.readAll());
    }
    run({});
    for (const QByteArray &text : corpus)
        run(text);

    const QByteArrayList words = wordsOf(corpus);
    QRandomGenerator random(20261122);
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray text = corpus.at(random.bounded(int(corpus.size())));
        for (int damages = random.bounded(1, 6); damages > 0; --damages)
            damage(text, corpus, words, random);
        run(text);
    }
    std::printf("%d files, %d rounds\n", int(corpus.size()), rounds);
    return 0;
}
