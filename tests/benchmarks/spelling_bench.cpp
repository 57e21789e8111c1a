// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A full check of 50,000 words, ours against the hunspell command on the same words, and whether both find the same
// words wrong. The texts are drawn from the dictionaries themselves, a few words in a hundred damaged.

#include "spelling/checker.h"
#include "spelling/speller.h"
#include "spelling/word_forms.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace spelling;

namespace {

constexpr int WordCount = 50'000;
constexpr int Vocabulary = 9'000; // different words in a long text
constexpr int WordsInABlock = 60;
constexpr double Damaged = 0.03;

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

QStringList dictionaryWords(const Dictionary &dictionary)
{
    QFile file(dictionary.dicPath);
    QStringList words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    file.readLine(); // the number of words
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c == u'/' || c.isSpace(); });
        const QString word = line.left(end - line.begin());
        const QList<Word> found = wordsToCheck(word);
        if (found.size() == 1 && found.first().length == word.size() && word.size() > 2)
            words.append(word);
    }
    return words;
}

// Few words often, many rarely, as in any text; always the same for the same dictionary.
QStringList textOf(const QStringList &all, QRandomGenerator &random)
{
    QStringList vocabulary;
    for (int i = 0; i < Vocabulary; ++i)
        vocabulary.append(all[random.bounded(static_cast<int>(all.size()))]);
    QStringList text;
    for (int i = 0; i < WordCount; ++i) {
        const double rank = std::pow(static_cast<double>(Vocabulary), random.generateDouble()) - 1;
        QString word = vocabulary[static_cast<int>(rank)];
        if (random.generateDouble() < Damaged) {
            const int at = random.bounded(static_cast<int>(word.size()) - 1);
            const QChar moved = word[at];
            word[at] = word[at + 1];
            word[at + 1] = moved;
        }
        text.append(word);
    }
    return text;
}

// The same dictionary with every character of our words among those of a word: the command is to judge words, not to
// cut them differently. Gives the name without its ending, as -d wants it.
QString forCommand(const Dictionary &dictionary, const QString &folder)
{
    const QString name = folder + QLatin1String("/command-") + dictionary.language;
    QFile::copy(dictionary.dicPath, name + QLatin1String(".dic"));
    QFile from(dictionary.affPath);
    QFile into(name + QLatin1String(".aff"));
    if (!from.open(QIODevice::ReadOnly) || !into.open(QIODevice::WriteOnly))
        return {};
    while (!from.atEnd()) {
        const QByteArray line = from.readLine();
        if (!line.startsWith("WORDCHARS"))
            into.write(line);
    }
    into.write(QStringLiteral("WORDCHARS -'’0123456789\u200C\n").toUtf8());
    return name;
}

QSet<QString> wrongByCommand(const QStringList &words, const QString &dictionary, double &spent)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(QStringLiteral("hunspell"), {QStringLiteral("-i"), QStringLiteral("utf-8"), QStringLiteral("-d"),
                                               dictionary, QStringLiteral("-l")});
    process.write(words.join(u'\n').toUtf8() + '\n');
    process.closeWriteChannel();
    process.waitForFinished(600'000);
    spent = milliseconds(clock);
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

struct Threaded
{
    double total = 0;
    double longestTurn = 0; // of the GUI thread's event loop
};

Threaded throughTheThread(const Places &places, const QStringList &blocks, const QString &language)
{
    Speller speller(places);
    Threaded result;
    qsizetype answers = 0;
    QEventLoop loop;
    QObject::connect(&speller, &Speller::checked, &loop, [&] {
        if (++answers == blocks.size())
            loop.quit();
    });
    QElapsedTimer turn;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        result.longestTurn = std::max(result.longestTurn, milliseconds(turn));
        turn.restart();
    });
    QElapsedTimer clock;
    clock.start();
    turn.start();
    ticks.start(0);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        CheckRequest request;
        request.ticket = request.key = static_cast<quint64>(i + 1);
        request.language = language;
        request.text = blocks[i];
        speller.check(request);
    }
    loop.exec();
    result.total = milliseconds(clock);
    return result;
}

QString examples(const QSet<QString> &words)
{
    QStringList list(words.begin(), words.end());
    list.sort();
    return list.mid(0, 6).join(QLatin1String(", "));
}

// Short capitals, hyphens, elisions and zero-width non-joiners are where we know more than the dictionary does.
QSet<QString> acceptedByRule(const QSet<QString> &words)
{
    QSet<QString> accepted;
    for (const QString &word : words) {
        if (isAcronym(word) || !hyphenParts(word).isEmpty() || word.contains(QChar(0x200C)) || word.contains(u'\''))
            accepted.insert(word);
    }
    return accepted;
}

void measure(const QString &language, const Places &places, const QString &folder)
{
    const Dictionaries dictionaries(places.dictionaries);
    const auto dictionary = dictionaries.find(language);
    if (!dictionary) {
        std::printf("%-6s no dictionary\n", qPrintable(language));
        return;
    }
    const QString commandDictionary = forCommand(*dictionary, folder);
    QRandomGenerator random(20260101);
    const QStringList words = textOf(dictionaryWords(*dictionary), random);
    QStringList blocks;
    for (qsizetype i = 0; i < words.size(); i += WordsInABlock)
        blocks.append(words.mid(i, WordsInABlock).join(u' '));

    QElapsedTimer clock;
    clock.start();
    Checker checker(places);
    (void)checker.known(words.first(), language);
    const double load = milliseconds(clock);
    clock.restart();
    qsizetype count = 0;
    for (const QString &block : std::as_const(blocks))
        count += checker.misspellings(block, language).size();
    const double first = milliseconds(clock);
    clock.restart();
    for (const QString &block : std::as_const(blocks))
        (void)checker.misspellings(block, language);
    const double again = milliseconds(clock);
    QSet<QString> ours;
    for (const QString &word : words) {
        if (!checker.known(word, language))
            ours.insert(word);
    }
    const Threaded threaded = throughTheThread(places, blocks, language);

    double commandLoad = 0;
    double commandAll = 0;
    wrongByCommand({words.first()}, commandDictionary, commandLoad);
    const QSet<QString> theirs = wrongByCommand(words, commandDictionary, commandAll);

    std::printf("%-6s %d words, %lld wrong (%lld different)\n", qPrintable(language), WordCount,
                static_cast<long long>(count), static_cast<long long>(ours.size()));
    std::printf("       ours      load %6.0f ms, check %6.1f ms, again %5.1f ms; through the thread %.0f ms in all,"
                " longest turn of the GUI %.1f ms\n",
                load, first, again, threaded.total, threaded.longestTurn);
    std::printf("       hunspell  load %6.0f ms, check %6.1f ms\n", commandLoad, commandAll - commandLoad);
    QSet<QString> onlyTheirs = theirs - ours;
    const QSet<QString> byRule = acceptedByRule(onlyTheirs);
    onlyTheirs -= byRule;
    const QSet<QString> onlyOurs = ours - theirs;
    std::printf("       wrong for both %lld; only for the command %lld by rule (%s) and %lld more (%s); only for us "
                "%lld (%s)\n",
                static_cast<long long>((ours & theirs).size()), static_cast<long long>(byRule.size()),
                qPrintable(examples(byRule)), static_cast<long long>(onlyTheirs.size()),
                qPrintable(examples(onlyTheirs)), static_cast<long long>(onlyOurs.size()),
                qPrintable(examples(onlyOurs)));
}

void measureSuggestions(const Places &places)
{
    Checker checker(places);
    const QString english = QStringLiteral("en-GB");
    const QStringList wrong{QStringLiteral("crosing"),  QStringLiteral("harbuor"),       QStringLiteral("goverment"),
                            QStringLiteral("recieve"),  QStringLiteral("seperately"),    QStringLiteral("acomodation"),
                            QStringLiteral("ocassion"), QStringLiteral("publishhouses"), QStringLiteral("neccesarily")};
    (void)checker.known(wrong.first(), english);
    QList<double> times;
    for (const QString &word : wrong) {
        QElapsedTimer clock;
        clock.start();
        (void)checker.suggestions(word, english);
        times.append(milliseconds(clock));
    }
    std::sort(times.begin(), times.end());
    std::printf("suggestions: %.1f ms in the middle, %.1f ms at worst\n", times[times.size() / 2], times.last());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir profile;
    const Places places = defaultPlaces(profile.path(), profile.path());
    if (QStandardPaths::findExecutable(QStringLiteral("hunspell")).isEmpty()) {
        std::puts("The hunspell command is not installed: nothing to compare with.");
        return 1;
    }
    measure(QStringLiteral("en-GB"), places, profile.path());
    measure(QStringLiteral("fr"), places, profile.path());
    measure(QStringLiteral("ar"), places, profile.path());
    measure(QStringLiteral("fa"), places, profile.path());
    measureSuggestions(places);
    return 0;
}
