// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two newsrooms at one story: what is put together by itself, and what a person is asked.

#include "core/story_merge.h"

#include <QTest>

using namespace core;

namespace {

QString text(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks)
        lines.append(plainText(block));
    return lines.join(QLatin1Char('\n'));
}

Story story(const QString &lines)
{
    Story made;
    for (const QString &line : lines.split(QLatin1Char('\n')))
        made.body.blocks.append(textBlock(BlockKind::Paragraph, line));
    return made;
}

Merge merge(const char *base, const char *theirs, const char *mine)
{
    return mergeStories(story(QString::fromUtf8(base)), story(QString::fromUtf8(theirs)),
                        story(QString::fromUtf8(mine)));
}

Story withBlock(const Block &block)
{
    Story made;
    made.body.blocks.append(block);
    return made;
}

Block table(const QList<QStringList> &rows)
{
    Block block = textBlock(BlockKind::Table, {});
    for (const QStringList &row : rows) {
        QList<Cell> cells;
        for (const QString &cell : row)
            cells.append(Cell{{Span{cell, {}}}, false, Align::Auto, 1, 1});
        block.table.rows.append(cells);
    }
    return block;
}

Block opaque(const QByteArray &bytes)
{
    Block block;
    block.id = newId<BlockId>();
    block.kind = BlockKind::Opaque;
    block.name = QStringLiteral("core/map");
    block.origin.source = bytes;
    return block;
}

// "The [boats|ships|ferries] left": base, theirs and mine of each open conflict.
QStringList asked(const Merge &merge)
{
    QStringList all;
    for (const Conflict &conflict : merge.conflicts)
        all.append(conflict.base + QLatin1Char('|') + conflict.theirs + QLatin1Char('|') + conflict.mine);
    return all;
}

QString shown(const QList<MergedRun> &runs)
{
    QString all;
    for (const MergedRun &run : runs) {
        const QLatin1String who(run.by == Side::Theirs ? "t" : run.by == Side::Mine ? "m" : "");
        if (run.kind == RunKind::Kept)
            all += run.text;
        else if (run.kind == RunKind::Added)
            all += QLatin1String("{+") + who + QLatin1Char(' ') + run.text + QLatin1Char('}');
        else
            all += QLatin1String("{-") + who + QLatin1Char(' ') + run.text + QLatin1Char('}');
    }
    return all;
}

} // namespace

class StoryMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheParagraphsThatEachSideChanged()
    {
        const Merge done = merge("The boats left.\nThe sea was calm.\nNobody spoke.",
                                 "The boats left at dawn.\nThe sea was calm.\nNobody spoke.",
                                 "The boats left.\nThe sea was calm.\nNobody in the harbour spoke.");
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body),
                 QStringLiteral("The boats left at dawn.\nThe sea was calm.\nNobody in the harbour spoke."));
        QCOMPARE(done.changes.size(), 2);
        QCOMPARE(shown(done.changes.at(0).runs), QStringLiteral("The boats left{+t  at dawn}."));
        QCOMPARE(shown(done.changes.at(1).runs), QStringLiteral("Nobody {+m in the harbour }spoke."));
    }

    void takesTheWordsThatEachSideChangedInOneParagraph()
    {
        const Merge done = merge("The red boat left the old harbour.", "The blue boat left the old harbour.",
                                 "The red boat left the new harbour.");
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body), QStringLiteral("The blue boat left the new harbour."));
        QCOMPARE(done.changes.size(), 1);
        QCOMPARE(shown(done.changes.first().runs),
                 QStringLiteral("The {-t red}{+t blue} boat left the {-m old}{+m new} harbour."));
    }

    void takesWordsInPersian()
    {
        const Merge done = merge("قایق‌ها صبح از بندر کهنه رفتند.",
                                 "قایق‌ها شب از بندر کهنه رفتند.",
                                 "قایق‌ها صبح از بندر تازه رفتند.");
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body), QStringLiteral("قایق‌ها شب از بندر تازه رفتند."));
        const Merge both = merge("قایق‌ها صبح رفتند.", "قایق‌ها شب رفتند.",
                                 "قایق‌ها ظهر رفتند.");
        QCOMPARE(asked(both), QStringList(QStringLiteral("صبح|شب|ظهر")));
    }

    void asksAboutTheWordsThatBothChanged()
    {
        const Merge open = merge("The red boat left at noon.", "The blue boat left at noon, they say.",
                                 "The green boat left at noon.");
        QCOMPARE(asked(open), QStringList(QStringLiteral("red|blue|green")));
        QCOMPARE(text(open.merged.body), QStringLiteral("The green boat left at noon, they say."));
        QCOMPARE(shown(open.changes.first().runs),
                 QStringLiteral("The {- red}{+t blue}{+m green} boat left at noon{+t , they say}."));
        const int number = open.conflicts.first().number;
        const auto said = [&](const Merge &done) {
            return done.isClean() ? text(done.merged.body) : QStringLiteral("open");
        };
        QCOMPARE(said(resolve(open, number, Choice::Theirs)), QStringLiteral("The blue boat left at noon, they say."));
        QCOMPARE(said(resolve(open, number, Choice::Mine)), QStringLiteral("The green boat left at noon, they say."));
        QCOMPARE(said(resolve(open, number, Choice::Both)),
                 QStringLiteral("The blue green boat left at noon, they say."));
        QCOMPARE(said(resolve(open, number, QStringLiteral("turquoise"))),
                 QStringLiteral("The turquoise boat left at noon, they say."));
        QCOMPARE(said(resolve(open, number + 1, Choice::Theirs)), QStringLiteral("open"));
    }

    void resolvesOneConflictAndKeepsTheNumbersOfTheOthers()
    {
        const Merge open = merge("Red.\nBlue.\nGreen.", "Red one.\nBlue one.\nGreen.", "Red two.\nBlue two.\nGreen.");
        QCOMPARE(open.conflicts.size(), 2);
        const Merge one = resolve(open, open.conflicts.first().number, Choice::Theirs);
        QCOMPARE(one.conflicts, open.conflicts.mid(1));
        const Merge done = resolve(one, one.conflicts.first().number, Choice::Both);
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body), QStringLiteral("Red one.\nBlue one two.\nGreen."));
    }

    void keepsWhatBothPutInAtOnePlace()
    {
        const Merge done = merge("First\nLast", "First\nTheirs\nThe same\nLast", "First\nMy own\nThe same\nLast");
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body), QStringLiteral("First\nTheirs\nMy own\nThe same\nLast"));
        QCOMPARE(done.changes.size(), 3);
        QCOMPARE(done.changes.at(0).by, Side::Theirs);
        QCOMPARE(done.changes.at(1).by, Side::Mine);
        QCOMPARE(done.changes.at(2).by, Side::Both);
    }

    void removesWhatOneSideRemoved()
    {
        const Merge done = merge("One\nTwo\nThree\nFour", "One\nThree\nFour", "One\nTwo\nThree");
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body), QStringLiteral("One\nThree"));
        QCOMPARE(done.changes.size(), 2);
        QCOMPARE(done.changes.at(0).kind, ChangeKind::Removed);
        QCOMPARE(done.changes.at(0).by, Side::Theirs);
        QCOMPARE(done.changes.at(0).behind, done.merged.body.blocks.at(0).id);
        QCOMPARE(done.changes.at(1).by, Side::Mine);
    }

    void asksWhenOneSideRemovedWhatTheOtherChanged()
    {
        const char *base = "Here is the beginning.\nThe boats left the harbour at noon.\nAnd this is the end.";
        const char *without = "Here is the beginning.\nAnd this is the end.";
        const char *changed = "Here is the beginning.\nThe boats left the harbour at one.\nAnd this is the end.";
        const Merge there = merge(base, without, changed);
        QCOMPARE(there.conflicts.size(), 1);
        QCOMPARE(there.conflicts.first().kind, ConflictKind::RemovedThere);
        QCOMPARE(text(there.merged.body), QString::fromLatin1(changed)); // never dropped unasked
        QCOMPARE(text(resolveAll(there, Choice::Theirs).merged.body), QString::fromLatin1(without));
        QCOMPARE(text(resolveAll(there, Choice::Mine).merged.body), QString::fromLatin1(changed));
        const Merge here = merge(base, changed, without);
        QCOMPARE(here.conflicts.first().kind, ConflictKind::RemovedHere);
        QCOMPARE(text(here.merged.body), QString::fromLatin1(changed));
        QCOMPARE(text(resolveAll(here, Choice::Theirs).merged.body), QString::fromLatin1(changed));
        QCOMPARE(text(resolveAll(here, Choice::Mine).merged.body), QString::fromLatin1(without));
    }

    void mergesTheWordsOfAParagraphThatTheOtherMoved()
    {
        const Merge done = merge("Alpha opens the day.\nThe boats left the harbour at noon.\nOmega closes the day.",
                                 "Alpha opens the day.\nOmega closes the day.\nThe boats left the harbour at noon.",
                                 "Alpha opens the day.\nThe boats left the harbour at one.\nOmega closes the day.");
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body),
                 QStringLiteral("Alpha opens the day.\nOmega closes the day.\nThe boats left the harbour at one."));
        QCOMPARE(done.changes.size(), 2);
        QCOMPARE(done.changes.first().kind, ChangeKind::Moved);
        QCOMPARE(done.changes.first().by, Side::Theirs);
    }

    void mergesWordsInAParagraphThatWasDivided()
    {
        const Merge done = merge("The boats left at noon with all hands. Nobody waved.",
                                 "The boats left at noon with all hands.\nNobody waved.",
                                 "The old boats left at noon with all hands. Nobody waved.");
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body), QStringLiteral("The old boats left at noon with all hands.\nNobody waved."));
    }

    void mergesAStyleAndWords()
    {
        const Story base = story(QStringLiteral("Tides and times of the port"));
        Story theirs = base;
        theirs.body.blocks.first().kind = BlockKind::Heading;
        theirs.body.blocks.first().level = 2;
        const Merge done = mergeStories(base, theirs, story(QStringLiteral("Tides and hours of the port")));
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body), QStringLiteral("Tides and hours of the port"));
        QCOMPARE(done.merged.body.blocks.first().kind, BlockKind::Heading);
    }

    void mergesMarksOfBoth()
    {
        const auto marked = [](bool bold, bool italic, const QString &link, const QString &word) {
            Block block = textBlock(BlockKind::Paragraph, QStringLiteral("See "));
            Marks marks;
            marks.bold = bold;
            marks.italic = italic;
            marks.href = link;
            block.spans.append(Span{word, marks});
            block.spans.append(Span{QStringLiteral(" at sea"), {}});
            return withBlock(block);
        };
        const QString boats = QStringLiteral("boats");
        const Merge done = mergeStories(marked(false, false, {}, boats), marked(true, false, {}, boats),
                                        marked(false, true, QStringLiteral("https://vella.example/"), boats));
        QVERIFY(done.isClean());
        QCOMPARE(done.merged.body.blocks.first().spans,
                 marked(true, true, QStringLiteral("https://vella.example/"), boats).body.blocks.first().spans);

        const Merge links =
            mergeStories(marked(false, false, {}, boats), marked(false, false, QStringLiteral("a"), boats),
                         marked(false, false, QStringLiteral("b"), boats));
        QCOMPARE(asked(links), QStringList(QStringLiteral("boats|boats|boats")));
        // A link that was put on a word is not lost when the word is changed.
        const Merge word =
            mergeStories(marked(false, false, {}, boats), marked(false, false, {}, QStringLiteral("ships")),
                         marked(false, false, QStringLiteral("b"), boats));
        QCOMPARE(asked(word), QStringList(QStringLiteral("boats|ships|boats")));
    }

    void mergesTablesByCell()
    {
        const QString port = QStringLiteral("Port");
        const QString vella = QStringLiteral("Vella");
        const QString alder = QStringLiteral("Alder");
        const auto rows = [&](const QString &one, const QString &two) {
            return withBlock(table({{port, QStringLiteral("Boats")}, {vella, one}, {alder, two}}));
        };
        const QString n[] = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
        const Merge done = mergeStories(rows(n[0], n[1]), rows(n[2], n[1]), rows(n[0], n[3]));
        QVERIFY(done.isClean());
        QCOMPARE(done.merged.body.blocks.first().table, rows(n[2], n[3]).body.blocks.first().table);
        const Merge clash = mergeStories(rows(n[0], n[1]), rows(n[2], n[1]), rows(n[3], n[1]));
        QCOMPARE(asked(clash), QStringList(QStringLiteral("1|3|4")));
        QCOMPARE(clash.conflicts.first().place.row, 1);
        QCOMPARE(clash.conflicts.first().place.column, 1);
        // A row that one side put in beside a cell that the other changed.
        Story longer = rows(n[0], n[1]);
        longer.body.blocks.first().table.rows.insert(1, table({{QStringLiteral("Sund"), n[3]}}).table.rows.first());
        const Merge row = mergeStories(rows(n[0], n[1]), longer, rows(n[0], n[2]));
        QVERIFY(row.isClean());
        QCOMPARE(plainText(row.merged.body.blocks.first().table),
                 QStringLiteral("Port\tBoats\nSund\t4\nVella\t1\nAlder\t3"));
    }

    void mergesPicturesByField()
    {
        Block base = textBlock(BlockKind::Picture, {});
        base.picture.remoteUrl = QStringLiteral("https://vella.example/a.jpg");
        base.picture.caption = QStringLiteral("The harbour");
        base.picture.captionMarkup = "The <b>harbour</b>";
        Block theirs = base;
        theirs.picture.alt = QStringLiteral("Boats at a pier");
        theirs.picture.caption = QStringLiteral("The old harbour");
        theirs.picture.captionMarkup = "The <i>old</i> harbour";
        Block mine = base;
        mine.picture.credit = QStringLiteral("Agency A");
        const Merge done = mergeStories(withBlock(base), withBlock(theirs), withBlock(mine));
        QVERIFY(done.isClean());
        Picture expected = theirs.picture;
        expected.credit = mine.picture.credit;
        QCOMPARE(done.merged.body.blocks.first().picture, expected);
        mine.picture.caption = QStringLiteral("The new harbour");
        const Merge clash = mergeStories(withBlock(base), withBlock(theirs), withBlock(mine));
        QCOMPARE(asked(clash), QStringList(QStringLiteral("The harbour|The old harbour|The new harbour")));
        QCOMPARE(clash.conflicts.first().place.part, BlockPart::Caption);
    }

    void whatIsNotUnderstoodIsOneOrTheOther()
    {
        const Merge one =
            mergeStories(withBlock(opaque("<map a>")), withBlock(opaque("<map b>")), withBlock(opaque("<map a>")));
        QVERIFY(one.isClean());
        QCOMPARE(one.merged.body.blocks.first().origin.source, QByteArray("<map b>"));
        const Merge open =
            mergeStories(withBlock(opaque("<map a>")), withBlock(opaque("<map b>")), withBlock(opaque("<map c>")));
        QCOMPARE(asked(open), QStringList(QStringLiteral("<map a>|<map b>|<map c>")));
        QCOMPARE(resolveAll(open, Choice::Theirs).merged.body.blocks.first().origin.source, QByteArray("<map b>"));
        QCOMPARE(resolveAll(open, Choice::Mine).merged.body.blocks.first().origin.source, QByteArray("<map c>"));
        QCOMPARE(resolveAll(open, Choice::Both).merged.body.blocks.size(), 2);
    }

    void mergesFields()
    {
        Story base;
        base.headline = QStringLiteral("Boats leave the old port");
        base.byline = QStringLiteral("By A. Marlow");
        base.tags = {QStringLiteral("ports"), QStringLiteral("weather"), QStringLiteral("vella")};
        base.credits = {Credit{QStringLiteral("Agency A"), {}}};
        Story theirs = base;
        theirs.headline = QStringLiteral("Ships leave the old port");
        theirs.byline = QStringLiteral("By B. Quill");
        theirs.tags = {QStringLiteral("ports"), QStringLiteral("vella"), QStringLiteral("storm")};
        theirs.remote.postId = QStringLiteral("7");
        theirs.schedule = QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
        Story mine = base;
        mine.id = StoryId{QStringLiteral("s")};
        mine.revision = 12;
        mine.headline = QStringLiteral("Boats leave the new port");
        mine.byline = QStringLiteral("By C. Penn");
        mine.tags = {QStringLiteral("sea"), QStringLiteral("ports"), QStringLiteral("weather")};
        mine.credits.append(Credit{QStringLiteral("Agency B"), {}});
        const Merge done = mergeStories(base, theirs, mine);
        QCOMPARE(asked(done), QStringList(QStringLiteral("By A. Marlow|By B. Quill|By C. Penn")));
        Story expected = mine;
        expected.headline = QStringLiteral("Ships leave the new port");
        expected.tags = {QStringLiteral("sea"), QStringLiteral("ports"), QStringLiteral("storm")};
        expected.remote = theirs.remote;
        expected.schedule = theirs.schedule;
        QCOMPARE(done.merged, expected);
        expected.byline = QStringLiteral("By B. Quill");
        QCOMPARE(resolveAll(done, Choice::Theirs).merged, expected);
    }

    void bytesAreTheSites()
    {
        const auto read = [](const QString &words, const QByteArray &source) {
            Story made = story(words);
            made.body.blocks.first().origin.source = source;
            made.body.blocks.first().origin.fingerprint = fingerprint(made.body.blocks.first());
            return made;
        };
        const Story base = read(QStringLiteral("Boats"), "<p>Boats</p>");
        const Story theirs = read(QStringLiteral("Ships"), "<p class=\"x\">Ships</p>");
        Story merged = mergeStories(base, theirs, base).merged;
        QCOMPARE(merged.body.blocks.first().origin, theirs.body.blocks.first().origin);
        QVERIFY(isUntouched(merged.body.blocks.first()));
        QCOMPARE(merged.body.blocks.first().id, base.body.blocks.first().id);
        // Markup alone is no change of theirs: what is written here goes into it.
        Story mine = base;
        mine.body.blocks.first().spans = {Span{QStringLiteral("Boats!"), {}}};
        const Story markup = read(QStringLiteral("Boats"), "<p class=\"x\">Boats</p>");
        merged = mergeStories(base, markup, mine).merged;
        QCOMPARE(text(merged.body), QStringLiteral("Boats!"));
        QCOMPARE(merged.body.blocks.first().origin.source, QByteArray("<p class=\"x\">Boats</p>"));
        QVERIFY(!isUntouched(merged.body.blocks.first()));
    }

    void notesToTheDeskStayAlthoughTheSiteHasNone()
    {
        Story base = story(QStringLiteral("One\nTwo"));
        base.body.blocks.insert(1, textBlock(BlockKind::DeskNote, QStringLiteral("Ask the harbour master")));
        const Merge done = mergeStories(base, story(QStringLiteral("One more\nTwo")), base);
        QVERIFY(done.isClean());
        QCOMPARE(text(done.merged.body), QStringLiteral("One more\nAsk the harbour master\nTwo"));
        QCOMPARE(done.changes.size(), 1);
    }

    void aPictureKeepsTheFileHereThatTheSiteDoesNotKnow()
    {
        Block picture = textBlock(BlockKind::Picture, {});
        picture.picture.remoteId = QStringLiteral("7");
        picture.picture.media = MediaId{QStringLiteral("m")};
        picture.picture.taken = QStringLiteral("2026");
        Block theirs = picture;
        theirs.picture.media = {};
        theirs.picture.taken.clear();
        theirs.picture.alt = QStringLiteral("A pier");
        const Merge done = mergeStories(withBlock(picture), withBlock(theirs), withBlock(picture));
        QVERIFY(done.isClean());
        Picture expected = picture.picture;
        expected.alt = theirs.picture.alt;
        QCOMPARE(done.merged.body.blocks.first().picture, expected);
    }
};

QTEST_APPLESS_MAIN(StoryMergeTest)
#include "story_merge_test.moc"
