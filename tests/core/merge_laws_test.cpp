// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every merge, tried on some thousand random stories: no accepted word is ever missing.

#include "core/story_merge.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace core;

namespace {

// Two texts that are read from a site twice are the same although no block has the same id.
enum class Ids { Kept, New };

class Newsroom
{
public:
    Newsroom(quint32 seed, int vocabulary)
        : random(seed)
        , m_vocabulary(vocabulary)
    {
    }

    QRandomGenerator random;

    [[nodiscard]] int upTo(int most) { return random.bounded(most + 1); }

    // From the small vocabulary, or one that was never there before.
    QString word()
    {
        if (m_vocabulary > 0 && upTo(3) > 0)
            return QStringLiteral("w%1").arg(upTo(m_vocabulary));
        return QStringLiteral("u%1").arg(m_fresh++);
    }

    QList<Span> text(int longest)
    {
        QList<Span> spans;
        for (int i = upTo(longest); i >= 0; --i) {
            spans.append(Span{word() + QLatin1String(upTo(9) ? "" : "."), marks()});
            spans.append(Span{QStringLiteral(" "), {}});
        }
        spans.removeLast();
        return normalised(spans);
    }

    Block block()
    {
        constexpr BlockKind kinds[] = {BlockKind::Paragraph, BlockKind::Paragraph, BlockKind::Paragraph,
                                       BlockKind::Heading,   BlockKind::ListItem,  BlockKind::Quote,
                                       BlockKind::Picture,   BlockKind::Table,     BlockKind::Separator,
                                       BlockKind::Opaque,    BlockKind::Embed};
        Block made;
        made.id = newId();
        made.kind = kinds[upTo(int(std::size(kinds)) - 1)];
        if (isTextKind(made.kind))
            made.spans = text(12);
        if (made.kind == BlockKind::Picture) {
            made.picture.remoteUrl = word();
            made.picture.caption = word() + QLatin1Char(' ') + word();
            made.picture.alt = word();
        } else if (made.kind == BlockKind::Table) {
            for (int row = upTo(3); row >= 0; --row)
                made.table.rows.append({cell(), cell()});
        } else if (made.kind == BlockKind::Opaque) {
            made.origin.source = word().toUtf8();
        } else if (made.kind == BlockKind::Embed) {
            made.embed.address = word();
        }
        return made;
    }

    Story story(int longest)
    {
        Story made;
        made.headline = word() + QLatin1Char(' ') + word() + QLatin1Char(' ') + word();
        made.standfirst = plainText(text(20));
        made.byline = word();
        made.tags = {word(), word()};
        for (int i = upTo(longest); i >= 0; --i)
            made.body.blocks.append(block());
        return made;
    }

    // As somebody leaves it who was at it for a while.
    Story edited(Story story, int edits, Ids ids = Ids::Kept)
    {
        for (int i = upTo(edits); i > 0; --i)
            edit(story);
        if (ids == Ids::New) {
            for (Block &block : story.body.blocks)
                block.id = newId();
        }
        return story;
    }

    void edit(Story &story)
    {
        QList<Block> &blocks = story.body.blocks;
        const int last = int(blocks.size()) - 1;
        switch (upTo(11)) {
        case 0:
            blocks.insert(upTo(int(blocks.size())), block());
            return;
        case 1:
            if (last > 0)
                blocks.removeAt(upTo(last));
            return;
        case 2:
            if (last > 0)
                blocks.move(upTo(last), upTo(last));
            return;
        case 3:
            story.headline += QLatin1Char(' ') + word();
            return;
        case 4:
            story.tags.append(word());
            return;
        case 5:
            story.byline = word();
            return;
        default:
            if (last >= 0)
                edit(blocks[upTo(last)]);
        }
    }

    void edit(Block &block)
    {
        if (block.kind == BlockKind::Picture) {
            (upTo(1) ? block.picture.caption : block.picture.credit) = word();
        } else if (block.kind == BlockKind::Table) {
            if (upTo(3) == 0)
                block.table.rows.insert(upTo(int(block.table.rows.size())), {{cell(), cell()}});
            else if (!block.table.rows.isEmpty())
                block.table.rows[upTo(int(block.table.rows.size()) - 1)][upTo(1)].spans = text(2);
        } else if (block.kind == BlockKind::Opaque) {
            block.origin.source = word().toUtf8();
        } else if (isTextKind(block.kind)) {
            editWords(block.spans);
            if (upTo(7) == 0)
                block.kind = upTo(1) ? BlockKind::Heading : BlockKind::Paragraph;
        }
    }

private:
    BlockId newId() { return BlockId{QStringLiteral("b%1").arg(m_ids++)}; }

    Marks marks()
    {
        Marks made;
        made.bold = upTo(9) == 0;
        made.italic = upTo(9) == 0;
        if (upTo(19) == 0)
            made.href = QStringLiteral("https://vella.example/%1").arg(upTo(2));
        return made;
    }

    Cell cell() { return {text(2), false, Align::Auto, 1, 1}; }

    void editWords(QList<Span> &spans)
    {
        QList<Span> words;
        for (const Span &span : spans) {
            for (const QString &one : span.text.split(QLatin1Char(' '))) {
                if (!one.isEmpty())
                    words.append(Span{one, span.marks});
            }
        }
        const int at = upTo(int(words.size()));
        switch (upTo(3)) {
        case 0:
            words.insert(at, Span{word(), marks()});
            break;
        case 1:
            words.remove(at, std::min<qsizetype>(upTo(2), words.size() - at));
            break;
        case 2:
            if (at < words.size())
                words[at].text = word();
            break;
        default:
            if (at < words.size())
                words[at].marks = marks();
        }
        spans.clear();
        for (const Span &one : words) {
            if (!spans.isEmpty())
                spans.append(Span{QStringLiteral(" "), {}});
            spans.append(one);
        }
        spans = normalised(spans);
    }

    int m_vocabulary;
    int m_fresh = 0;
    int m_ids = 0;
};

QString textOf(const Block &block)
{
    return plainText(block) + QLatin1Char(' ') + block.picture.alt + QLatin1Char(' ') + block.picture.credit
           + QLatin1Char(' ') + block.picture.remoteUrl + QLatin1Char(' ') + block.embed.address + QLatin1Char(' ')
           + (block.kind == BlockKind::Opaque ? QString::fromUtf8(block.origin.source) : QString());
}

using Count = QHash<QString, int>;

void countWords(Count &count, const QString &text)
{
    for (const Run &run : compareWords({}, text)) {
        const QList<qsizetype> cuts = wordCuts(run.text);
        for (qsizetype i = 1; i < cuts.size(); ++i) {
            const QString word = run.text.mid(cuts.at(i - 1), cuts.at(i) - cuts.at(i - 1));
            if (word.front().isLetterOrNumber())
                ++count[word];
        }
    }
}

Count wordsOf(const Story &story)
{
    Count count;
    countWords(count, story.headline);
    countWords(count, story.standfirst);
    countWords(count, story.byline);
    countWords(count, story.tags.join(QLatin1Char(' ')));
    for (const Block &block : story.body.blocks)
        countWords(count, textOf(block));
    return count;
}

Count wordsOf(const Merge &merge)
{
    Count count = wordsOf(merge.merged);
    for (const Conflict &conflict : merge.conflicts) {
        countWords(count, conflict.theirs);
        countWords(count, conflict.mine);
    }
    return count;
}

// Ids and bytes aside.
bool same(const Story &a, const Story &b)
{
    const auto parts = [](const Story &story) {
        QStringList all{story.headline, story.standfirst, story.byline};
        return all + story.tags;
    };
    if (parts(a) != parts(b) || !sameContent(a.body, b.body))
        return false;
    for (qsizetype i = 0; i < a.body.blocks.size(); ++i) {
        const Block &block = a.body.blocks.at(i);
        if (block.kind == BlockKind::Opaque && block.origin.source != b.body.blocks.at(i).origin.source)
            return false;
    }
    return true;
}

bool hasUniqueIds(const Story &story)
{
    QSet<BlockId> seen;
    for (const Block &block : story.body.blocks)
        seen.insert(block.id);
    return seen.size() == story.body.blocks.size();
}

// Every word that one side added is there, and every word that neither removed.
QString missing(const Merge &merge)
{
    const Count base = wordsOf(merge.base);
    const Count theirs = wordsOf(merge.theirs);
    const Count mine = wordsOf(merge.mine);
    const Count is = wordsOf(merge);
    QSet<QString> all;
    for (const Count *count : {&base, &theirs, &mine}) {
        for (auto word = count->cbegin(); word != count->cend(); ++word)
            all.insert(word.key());
    }
    for (const QString &word : std::as_const(all)) {
        const int was = base.value(word);
        const bool added = theirs.value(word) > was || mine.value(word) > was;
        const bool removed = theirs.value(word) < was || mine.value(word) < was;
        if ((added || !removed) && is.value(word) == 0)
            return word;
    }
    return {};
}

// Lines of a table by themselves, since rows have an order too.
QStringList sortedLines(const Story &story)
{
    QStringList lines;
    for (const Block &block : story.body.blocks)
        lines += textOf(block).split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = line.trimmed();
    lines.sort();
    return lines;
}

} // namespace

class MergeLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatOnlyOneSideChangedIsThatSides()
    {
        for (quint32 seed = 0; seed < 400; ++seed) {
            Newsroom room(seed, seed % 3 == 0 ? 6 : 0);
            const Story base = room.story(9);
            const Story other = room.edited(base, 12, seed % 2 ? Ids::New : Ids::Kept);
            const Story again = room.edited(base, 0, Ids::New);
            const Merge mine = mergeStories(base, again, other);
            const Merge theirs = mergeStories(base, other, again);
            const Merge both = mergeStories(base, other, room.edited(other, 0, Ids::New));
            for (const Merge *merge : {&mine, &theirs, &both}) {
                QVERIFY2(merge->isClean(), qPrintable(QString::number(seed)));
                QVERIFY2(same(merge->merged, other), qPrintable(QString::number(seed)));
                QVERIFY(hasUniqueIds(merge->merged));
            }
            QVERIFY(mergeStories(base, again, base).changes.isEmpty());
        }
    }

    void noAcceptedWordIsMissing()
    {
        int conflicts = 0;
        for (quint32 seed = 0; seed < 800; ++seed) {
            Newsroom room(seed, seed % 3 == 0 ? 40 : 0);
            const Story base = room.story(7);
            const Story theirs = room.edited(base, 9, seed % 2 ? Ids::New : Ids::Kept);
            const Story mine = room.edited(base, 9);
            const Merge merge = mergeStories(base, theirs, mine);
            conflicts += int(merge.conflicts.size());
            QVERIFY2(hasUniqueIds(merge.merged), qPrintable(QString::number(seed)));
            QCOMPARE(missing(merge) + QString::number(seed), QString::number(seed));
        }
        QVERIFY(conflicts > 200); // or it proves little
    }

    void isTheSameFromBothSidesButForTheOrder()
    {
        for (quint32 seed = 0; seed < 400; ++seed) {
            Newsroom room(seed, 0);
            const Story base = room.story(7);
            const Story one = room.edited(base, 6);
            const Story other = room.edited(base, 6);
            const Merge here = mergeStories(base, one, other);
            const Merge there = mergeStories(base, other, one);
            QVERIFY2(here.conflicts.size() == there.conflicts.size(), qPrintable(QString::number(seed)));
            QVERIFY2(sortedLines(resolveAll(here, Choice::Theirs).merged)
                         == sortedLines(resolveAll(there, Choice::Mine).merged),
                     qPrintable(QString::number(seed)));
        }
    }

    void resolvingLeavesNothingOpen()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            Newsroom room(seed, 12);
            const Story base = room.story(7);
            const Story theirs = room.edited(base, 12, Ids::New);
            const Merge open = mergeStories(base, theirs, room.edited(base, 12));
            for (const Choice choice : {Choice::Theirs, Choice::Mine, Choice::Both}) {
                const Merge done = resolveAll(open, choice);
                QVERIFY(done.isClean());
                QVERIFY(hasUniqueIds(done.merged));
                if (choice == Choice::Mine) {
                    Merge step = open;
                    while (!step.isClean()) {
                        const qsizetype left = step.conflicts.size();
                        step = resolve(step, step.conflicts.first().number, Choice::Mine);
                        QCOMPARE(step.conflicts.size(), left - 1);
                    }
                    QVERIFY(same(step.merged, done.merged));
                }
            }
        }
    }

    // A site and three at it, each with the base that it last had: whoever comes merges first and then sends.
    void nothingIsMissingAfterAThousandRounds()
    {
        Newsroom room(2026, 0);
        Story site = room.story(8);
        Story bases[3] = {site, site, site};
        Story drafts[3] = {site, site, site};
        QSet<QString> removed; // by somebody, on purpose
        QSet<QString> written;
        for (int round = 0; round < 1000; ++round) {
            const int who = room.upTo(2);
            const Count before = wordsOf(drafts[who]);
            drafts[who] = room.edited(drafts[who], 4);
            const Count after = wordsOf(drafts[who]);
            for (auto word = before.cbegin(); word != before.cend(); ++word) {
                if (!after.contains(word.key()))
                    removed.insert(word.key());
            }
            for (auto word = after.cbegin(); word != after.cend(); ++word)
                written.insert(word.key());
            if (room.upTo(2) > 0)
                continue; // goes on writing
            Story read = site;
            for (Block &block : read.body.blocks)
                block.id = BlockId{block.id.value + QLatin1Char('x')};
            const Merge open = mergeStories(bases[who], read, drafts[who]);
            QCOMPARE(missing(open), QString());
            // A person who wants nothing lost: both where it can be both; what the other side then loses was chosen.
            const Merge done = resolveAll(open, Choice::Both);
            const Count left = wordsOf(done.merged);
            for (const Conflict &conflict : open.conflicts) {
                Count choices;
                countWords(choices, conflict.theirs + QLatin1Char(' ') + conflict.mine);
                for (auto word = choices.cbegin(); word != choices.cend(); ++word) {
                    if (!left.contains(word.key()))
                        removed.insert(word.key());
                }
            }
            QVERIFY(done.isClean());
            QVERIFY(hasUniqueIds(done.merged));
            site = done.merged;
            for (Block &block : site.body.blocks) // ids do not grow without end
                block.id.value.truncate(12);
            if (!hasUniqueIds(site)) {
                int number = 0;
                for (Block &block : site.body.blocks)
                    block.id.value = QStringLiteral("r%1-%2").arg(round).arg(number++);
            }
            while (site.body.blocks.size() > 40) {
                Count gone;
                countWords(gone, textOf(site.body.blocks.takeFirst()));
                for (auto word = gone.cbegin(); word != gone.cend(); ++word)
                    removed.insert(word.key());
            }
            bases[who] = drafts[who] = site;
        }
        // Everybody sends once more.
        for (int who = 0; who < 3; ++who) {
            const Merge open = mergeStories(bases[who], site, drafts[who]);
            QCOMPARE(missing(open), QString());
            site = resolveAll(open, Choice::Both).merged;
            for (const Conflict &conflict : open.conflicts) {
                Count choices;
                countWords(choices, conflict.theirs + QLatin1Char(' ') + conflict.mine);
                for (auto word = choices.cbegin(); word != choices.cend(); ++word)
                    removed.insert(word.key());
            }
        }
        const Count left = wordsOf(site);
        QStringList lost;
        for (const QString &word : std::as_const(written)) {
            if (!removed.contains(word) && !left.contains(word))
                lost.append(word);
        }
        QCOMPARE(lost, QStringList());
        QVERIFY(written.size() > 1000);
    }

    void costsLittle_data()
    {
        QTest::addColumn<int>("blocks");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("vocabulary");
        QTest::addColumn<int>("every"); // each so manieth word is changed on each side
        QTest::newRow("usual story") << 60 << 40 << 2000 << 200;
        QTest::newRow("long story") << 1000 << 50 << 5000 << 400;
        QTest::newRow("every paragraph changed") << 1000 << 50 << 5000 << 25;
        QTest::newRow("one block") << 1 << 50000 << 5000 << 100;
        QTest::newRow("one block, all words alike") << 1 << 50000 << 3 << 10;
        QTest::newRow("nothing in common") << 1000 << 50 << 0 << 1;
        QTest::newRow("one block, nothing in common") << 1 << 50000 << 0 << 1;
        QTest::newRow("few words, all changed") << 1000 << 50 << 40 << 2;
        QTest::newRow("words as paragraphs") << 20000 << 1 << 60 << 3;
        QTest::newRow("different words as paragraphs") << 20000 << 1 << 0 << 3;
    }

    void costsLittle()
    {
        QFETCH(int, blocks);
        QFETCH(int, words);
        QFETCH(int, vocabulary);
        QFETCH(int, every);
        QRandomGenerator random(11);
        int fresh = 0;
        const auto word = [&] {
            return vocabulary > 0 ? QStringLiteral("word%1").arg(random.bounded(vocabulary))
                                  : QStringLiteral("new%1").arg(fresh++);
        };
        QList<QStringList> texts;
        for (int i = 0; i < blocks; ++i) {
            QStringList text;
            for (int j = 0; j < words; ++j)
                text.append(word());
            texts.append(text);
        }
        const auto version = [&](bool changed) {
            Story made;
            for (QStringList text : std::as_const(texts)) {
                for (QString &one : text) {
                    if (changed && random.bounded(every) == 0)
                        one = word();
                }
                made.body.blocks.append(textBlock(BlockKind::Paragraph, text.join(QLatin1Char(' '))));
            }
            return made;
        };
        const Story base = version(false);
        const Story theirs = version(true);
        const Story mine = version(true);
        QElapsedTimer timer;
        timer.start();
        const Merge merge = mergeStories(base, theirs, mine);
        qInfo("%lld ms, %lld conflicts", timer.elapsed(), qlonglong(merge.conflicts.size()));
        QCOMPARE(missing(merge), QString());
    }
};

QTEST_APPLESS_MAIN(MergeLawsTest)
#include "merge_laws_test.moc"
