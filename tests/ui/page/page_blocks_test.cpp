// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_kinds.h"

#include "ui/page/block_rules.h"
#include "ui/page/footnote_rules.h"
#include "ui/page/story_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QSet>
#include <QTest>

using core::BlockKind;
using samples::call;
using samples::note;
using samples::Page;
using samples::text;

class PageBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void everyBodySurvivesTheDocument();
    void typingAndDeletingAndUndoingGiveTheSameBody();
    void marksSurviveSplitAndJoin();
    void fencesAndNotesStayWholeWhateverIsDone();
    void codeTakesEnterAndTabAndIsLeftOnAnEmptyLine();
    void paragraphsTurnedIntoCodeAreOnePiece();
    void quoteSourceGoesBehindItsQuote();
    void deskNoteGoesOnAndIsLeftOnAnEmptyOne();
    void footnoteIsCalledWrittenAndLeftByKeyboardAlone();
    void notesAreNumberedAsTheyAreCalled();
    void typingBesideACallIsNotPartOfIt();
    void deletingANoteTakesItsCalls();
    void emptyNoteGoesWithBackspace();
    void deletedCallLeavesItsNote();
    void pastedCallsGetNotesOfTheirOwn();
    void cutAndPastedCallKeepsItsNote();
    void blocksMoveByKeysAndContainersAsOne();
    void blockMovesIntoAContainerAndOut();
    void quotesMoveWithTheirSources_data();
    void quotesMoveWithTheirSources();
    void quotesAreDraggedWithTheirSources();
    void quotesTurnCopyAndGoWithTheirSources();
    void emptyLineOfAQuoteIsLeftBehindItsSource();
    void duplicateStandsBelowWithNamesOfItsOwn();
    void fenceIsDeletedWithItsPartner();
    void selectionAcrossAFenceLeavesIt();
    void takingFormattingOffKeepsCalls();
};

namespace {

core::Story storyOf(const QList<core::Block> &blocks)
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Head");
    story.body.blocks = blocks;
    return story;
}

QList<BlockKind> kindsOf(const core::Body &body)
{
    QList<BlockKind> kinds;
    for (const core::Block &block : body.blocks)
        kinds.append(block.kind);
    return kinds;
}

QStringList textsOf(const core::Body &body)
{
    QStringList texts;
    for (const core::Block &block : body.blocks)
        texts.append(core::plainText(block));
    return texts;
}

QStringList notesOf(const core::Body &body)
{
    QStringList names;
    for (const core::Block &block : body.blocks) {
        if (block.kind == BlockKind::Footnote)
            names.append(block.name);
    }
    return names;
}

core::Block calling(const QString &before, const QString &name, const QString &after)
{
    core::Block block = text(BlockKind::Paragraph, {});
    block.spans = core::normalised({{before, {}}, call(name), {after, {}}});
    return block;
}

constexpr int body = ui::fieldCount;

} // namespace

void PageBlocksTest::everyBodySurvivesTheDocument()
{
    QRandomGenerator random(11);
    ui::StoryDocument document;
    for (int round = 0; round < 400; ++round) {
        core::Story story = storyOf({});
        story.body = samples::randomBody(random);
        document.load(story);
        QCOMPARE(document.story().body.blocks, story.body.blocks);
        QVERIFY(core::loneFences(story.body).isEmpty());
    }
    const core::Story every = samples::everyKind();
    document.load(every);
    QCOMPARE(document.story().body.blocks, every.body.blocks);
}

// Any number of edits, undone, give the body there was, and redone the body there was after them.
void PageBlocksTest::typingAndDeletingAndUndoingGiveTheSameBody()
{
    QRandomGenerator random(23);
    for (int round = 0; round < 60; ++round) {
        ui::StoryDocument document;
        core::Story story = storyOf({});
        story.body = samples::randomBody(random);
        document.load(story);
        QTextCursor cursor(&document);
        const auto anywhere = [&] {
            const int from = document.findBlockByNumber(body).position();
            return from + random.bounded(std::max(1, document.characterCount() - from));
        };
        for (int edits = 6; edits > 0; --edits) {
            cursor.setPosition(anywhere());
            if (random.bounded(3) == 0)
                cursor.setPosition(anywhere(), QTextCursor::KeepAnchor);
            switch (random.bounded(7)) {
            case 0:
                ui::breakParagraph(cursor);
                break;
            case 1:
                ui::removeSelection(cursor);
                break;
            case 2:
                ui::removeTo(cursor, QTextCursor::PreviousCharacter);
                break;
            case 3:
                ui::setBlockStyle(cursor, {static_cast<BlockKind>(random.bounded(7)), 0, false});
                break;
            case 4:
                ui::insertBlocks(cursor, samples::randomBody(random).blocks);
                break;
            case 5:
                ui::insertFootnote(cursor);
                break;
            default:
                ui::duplicateBlocks(cursor);
                break;
            }
        }
        const core::Body after = document.story().body;
        while (document.isUndoAvailable())
            document.undo();
        QCOMPARE(document.story().body.blocks, story.body.blocks);
        while (document.isRedoAvailable())
            document.redo();
        QCOMPARE(document.story().body.blocks, after.blocks);
    }
}

void PageBlocksTest::marksSurviveSplitAndJoin()
{
    core::Block block = calling(QStringLiteral("Before"), QStringLiteral("n"), {});
    core::Marks kept;
    kept.kept = {"<span class=\"tide\">", "<em>"};
    block.spans.append({QStringLiteral("kept words"), kept});
    ui::StoryDocument document;
    const core::Story story = storyOf({block, note(QStringLiteral("n"), QStringLiteral("A note"))});
    document.load(story);
    for (int at = 0; at < document.findBlockByNumber(body).length(); ++at) {
        QTextCursor cursor(document.findBlockByNumber(body));
        cursor.setPosition(cursor.position() + at);
        ui::breakParagraph(cursor);
        cursor.setPosition(document.findBlockByNumber(body + 1).position());
        ui::removeTo(cursor, QTextCursor::PreviousCharacter);
        QVERIFY2(core::sameContent(document.story().body, story.body), qPrintable(QString::number(at)));
    }
}

void PageBlocksTest::fencesAndNotesStayWholeWhateverIsDone()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 120; ++round) {
        ui::StoryDocument document;
        core::Story story = storyOf({});
        story.body = samples::randomBody(random);
        document.load(story);
        QTextCursor cursor(&document);
        QStringList done;
        for (int edits = 12; edits > 0; --edits) {
            cursor.setPosition(random.bounded(document.characterCount()));
            if (random.bounded(2) == 0)
                cursor.setPosition(random.bounded(document.characterCount()), QTextCursor::KeepAnchor);
            const int act = random.bounded(12);
            done.append(QString::number(act));
            switch (act) {
            case 0:
                ui::breakParagraph(cursor);
                break;
            case 1:
                ui::removeSelection(cursor);
                break;
            case 2:
                ui::removeTo(cursor, QTextCursor::PreviousCharacter);
                break;
            case 3:
                ui::removeTo(cursor, QTextCursor::NextCharacter);
                break;
            case 4:
                ui::insertBlocks(cursor, ui::blocksToCopy(cursor));
                break;
            case 5:
                ui::insertFootnote(cursor);
                break;
            case 6:
                ui::duplicateBlocks(cursor);
                break;
            case 7:
                ui::removeBlocks(cursor);
                break;
            case 8:
            case 9:
                (void)ui::moveBlocks(cursor, act == 8 ? ui::Towards::Top : ui::Towards::Bottom);
                break;
            case 10:
                (void)ui::moveBlocksTo(cursor, ui::selectedRange(cursor),
                                       body + random.bounded(document.blockCount() - body + 1));
                break;
            default:
                ui::insertCard(cursor, samples::embed());
                break;
            }
            const core::Body now = document.story().body;
            QVERIFY2(core::loneFences(now).isEmpty(), qPrintable(done.join(QLatin1Char(' '))));
            QVERIFY(document.isSound());
            bool inNotes = false;
            QSet<QString> names;
            for (const core::Block &block : now.blocks) {
                const bool isNote = block.kind == BlockKind::Footnote;
                QVERIFY2(isNote || !inNotes, qPrintable(done.join(QLatin1Char(' '))));
                inNotes = isNote;
                QVERIFY(!isNote || !names.contains(block.name));
                if (isNote)
                    names.insert(block.name);
            }
            QVERIFY2(now.blocks.first().kind != BlockKind::Footnote, qPrintable(done.join(QLatin1Char(' '))));
            for (const QString &called : core::footnoteOrder(now))
                QVERIFY2(names.contains(called), qPrintable(done.join(QLatin1Char(' '))));
            QSet<core::BlockId> ids;
            for (const core::Block &block : now.blocks) {
                QVERIFY2(!ids.contains(block.id), qPrintable(done.join(QLatin1Char(' '))));
                ids.insert(block.id);
            }
        }
    }
}

void PageBlocksTest::codeTakesEnterAndTabAndIsLeftOnAnEmptyLine()
{
    Page page;
    page.show(storyOf({text(BlockKind::Code, QStringLiteral("if dry:"))}));
    page.caretAt(body, 7);
    page.press(Qt::Key_Return);
    page.press(Qt::Key_Tab);
    page.type(QStringLiteral("wait()"));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("wait()"));
    page.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("if dry:\n    wait()\nwait()"));
    page.press(Qt::Key_Return);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("Text"));
    const core::Body now = page.page.story().body;
    QCOMPARE(kindsOf(now), (QList<BlockKind>{BlockKind::Code, BlockKind::Paragraph}));
    QCOMPARE(textsOf(now), (QStringList{QStringLiteral("if dry:\n    wait()\nwait()"), QStringLiteral("Text")}));
}

void PageBlocksTest::paragraphsTurnedIntoCodeAreOnePiece()
{
    Page page;
    page.show(
        storyOf({text(BlockKind::Paragraph, QStringLiteral("one")), text(BlockKind::Paragraph, QStringLiteral("two")),
                 text(BlockKind::Paragraph, QStringLiteral("three"))}));
    page.select(body, 0, body + 1, 3);
    page.page.actions().codeBlock->trigger();
    QCOMPARE(textsOf(page.page.story().body), (QStringList{QStringLiteral("one\ntwo"), QStringLiteral("three")}));
    page.edit->undo();
    QCOMPARE(textsOf(page.page.story().body),
             (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
}

void PageBlocksTest::quoteSourceGoesBehindItsQuote()
{
    Page page;
    page.show(storyOf({text(BlockKind::Quote, QStringLiteral("One")), text(BlockKind::Quote, QStringLiteral("Two")),
                       text(BlockKind::Paragraph, QStringLiteral("After"))}));
    page.caretAt(body, 1);
    page.page.actions().quoteSource->trigger();
    page.type(QStringLiteral("A cook"));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("New"));
    const core::Body now = page.page.story().body;
    QCOMPARE(kindsOf(now), (QList<BlockKind>{BlockKind::Quote, BlockKind::Quote, BlockKind::QuoteSource,
                                             BlockKind::Paragraph, BlockKind::Paragraph}));
    QCOMPARE(textsOf(now).mid(2, 2), (QStringList{QStringLiteral("A cook"), QStringLiteral("New")}));
    page.caretAt(body + 4, 0);
    QVERIFY(!page.page.actions().quoteSource->isEnabled());
}

void PageBlocksTest::deskNoteGoesOnAndIsLeftOnAnEmptyOne()
{
    Page page;
    page.show(storyOf({text(BlockKind::Paragraph, QStringLiteral("Ask them"))}));
    page.caretAt(body, 8);
    page.page.actions().deskNote->trigger();
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("and again"));
    page.press(Qt::Key_Return);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("Story"));
    const core::Body now = page.page.story().body;
    QCOMPARE(kindsOf(now), (QList<BlockKind>{BlockKind::DeskNote, BlockKind::DeskNote, BlockKind::Paragraph}));
    QCOMPARE(core::plainText(now), QStringLiteral("Story"));
}

void PageBlocksTest::footnoteIsCalledWrittenAndLeftByKeyboardAlone()
{
    Page page;
    page.show(storyOf({text(BlockKind::Paragraph, QStringLiteral("Silt and mud"))}));
    page.caretAt(body, 4);
    page.page.actions().footnote->trigger();
    page.type(QStringLiteral("Fine sand"));
    page.press(Qt::Key_Return); // back behind the call
    page.type(QStringLiteral(" here"));
    core::Body now = page.page.story().body;
    QCOMPARE(textsOf(now), (QStringList{QStringLiteral("Silt here and mud"), QStringLiteral("Fine sand")}));
    QCOMPARE(now.blocks.at(0).spans.size(), 3);
    QCOMPARE(now.blocks.at(0).spans.at(1).text, QString(core::footnoteCall));
    QCOMPARE(core::footnoteOrder(now), notesOf(now));
    page.select(body, 4, body, 5);
    page.press(Qt::Key_Return); // on the call: to the note
    page.type(QStringLiteral("."));
    QCOMPARE(textsOf(page.page.story().body).last(), QStringLiteral("Fine sand."));
    while (page.edit->document()->isUndoAvailable())
        page.edit->undo();
    QCOMPARE(textsOf(page.page.story().body), QStringList{QStringLiteral("Silt and mud")});
}

void PageBlocksTest::notesAreNumberedAsTheyAreCalled()
{
    Page page;
    page.show(storyOf({calling(QStringLiteral("One"), QStringLiteral("a"), QStringLiteral(" two three")),
                       note(QStringLiteral("a"), QStringLiteral("First"))}));
    page.caretAt(body, 1);
    page.page.actions().footnote->trigger();
    page.type(QStringLiteral("Zeroth"));
    const core::Body now = page.page.story().body;
    QCOMPARE(textsOf(now).mid(1), (QStringList{QStringLiteral("Zeroth"), QStringLiteral("First")}));
    QCOMPARE(core::footnoteOrder(now), notesOf(now));
    auto *edit = static_cast<ui::StoryEdit *>(page.edit);
    QTRY_COMPARE(edit->story().footnotes().numberOf(QStringLiteral("a")), 2);
}

void PageBlocksTest::typingBesideACallIsNotPartOfIt()
{
    for (const int at : {0, 1, 2}) {
        Page page;
        core::Block block = text(BlockKind::Paragraph, {});
        block.spans = {call(QStringLiteral("a")), call(QStringLiteral("b"))};
        page.show(storyOf({block, note(QStringLiteral("a"), {}), note(QStringLiteral("b"), {})}));
        page.caretAt(body, at);
        page.type(QStringLiteral("xy"));
        QList<core::Span> wanted{call(QStringLiteral("a")), call(QStringLiteral("b"))};
        wanted.insert(at, {QStringLiteral("xy"), {}});
        QCOMPARE(page.page.story().body.blocks.first().spans, wanted);
    }
}

void PageBlocksTest::deletingANoteTakesItsCalls()
{
    Page page;
    const core::Story story = storyOf({calling(QStringLiteral("One"), QStringLiteral("a"), QStringLiteral(" two")),
                                       note(QStringLiteral("a"), QStringLiteral("First")),
                                       note(QStringLiteral("b"), QStringLiteral("Second"))});
    page.show(story);
    page.caretAt(body + 1, 2);
    page.page.actions().removeBlock->trigger();
    QCOMPARE(textsOf(page.page.story().body), (QStringList{QStringLiteral("One two"), QStringLiteral("Second")}));
    QVERIFY(core::footnoteOrder(page.page.story().body).isEmpty());
    page.edit->undo();
    QCOMPARE(page.page.story().body.blocks, story.body.blocks);
}

void PageBlocksTest::emptyNoteGoesWithBackspace()
{
    Page page;
    page.show(storyOf(
        {calling(QStringLiteral("One"), QStringLiteral("a"), QStringLiteral(" two")), note(QStringLiteral("a"), {})}));
    page.caretAt(body + 1);
    page.press(Qt::Key_Backspace);
    page.type(QStringLiteral("!"));
    QCOMPARE(textsOf(page.page.story().body), QStringList{QStringLiteral("One! two")});
}

void PageBlocksTest::deletedCallLeavesItsNote()
{
    Page page;
    page.show(storyOf({calling(QStringLiteral("One"), QStringLiteral("a"), QStringLiteral(" two")),
                       note(QStringLiteral("a"), QStringLiteral("First"))}));
    page.caretAt(body, 4);
    page.press(Qt::Key_Backspace);
    const core::Body now = page.page.story().body;
    QCOMPARE(textsOf(now), (QStringList{QStringLiteral("One two"), QStringLiteral("First")}));
    QCOMPARE(notesOf(now), QStringList{QStringLiteral("a")});
    auto *edit = static_cast<ui::StoryEdit *>(page.edit);
    QTRY_COMPARE(edit->story().footnotes().numberOf(QStringLiteral("a")), 0);
}

void PageBlocksTest::pastedCallsGetNotesOfTheirOwn()
{
    Page page;
    page.show(storyOf({calling(QStringLiteral("One"), QStringLiteral("a"), QStringLiteral(" two")),
                       text(BlockKind::Paragraph, {}), note(QStringLiteral("a"), QStringLiteral("First"))}));
    page.select(body, 0, body, 8);
    page.edit->copy();
    page.caretAt(body + 1);
    page.press(Qt::Key_V, Qt::ControlModifier);
    const core::Body now = page.page.story().body;
    QCOMPARE(textsOf(now), (QStringList{QStringLiteral("One two"), QStringLiteral("One two"), QStringLiteral("First"),
                                        QStringLiteral("First")}));
    const QStringList names = notesOf(now);
    QCOMPARE(core::footnoteOrder(now), names);
    QCOMPARE(names.first(), QStringLiteral("a"));
    QVERIFY(names.last() != names.first());
}

void PageBlocksTest::cutAndPastedCallKeepsItsNote()
{
    Page page;
    page.show(storyOf({calling(QStringLiteral("One"), QStringLiteral("a"), QStringLiteral(" two")),
                       text(BlockKind::Paragraph, {}), note(QStringLiteral("a"), QStringLiteral("First"))}));
    page.select(body, 0, body, 8);
    page.press(Qt::Key_X, Qt::ControlModifier);
    page.caretAt(body + 1);
    page.press(Qt::Key_V, Qt::ControlModifier);
    const core::Body now = page.page.story().body;
    QCOMPARE(textsOf(now), (QStringList{QString(), QStringLiteral("One two"), QStringLiteral("First")}));
    QCOMPARE(core::footnoteOrder(now), QStringList{QStringLiteral("a")});
}

void PageBlocksTest::blocksMoveByKeysAndContainersAsOne()
{
    Page page;
    const core::Story story =
        storyOf({text(BlockKind::Paragraph, QStringLiteral("A")), samples::fence(QStringLiteral("core/group"), 0, 1),
                 text(BlockKind::Paragraph, QStringLiteral("B")), samples::fence(QStringLiteral("core/group"), 1, 0),
                 text(BlockKind::Paragraph, QStringLiteral("C"))});
    page.show(story);
    page.caretAt(body + 1); // on the fence
    page.page.actions().moveDown->trigger();
    QCOMPARE(textsOf(page.page.story().body),
             (QStringList{QStringLiteral("A"), QStringLiteral("C"), {}, QStringLiteral("B"), {}}));
    page.type(QString());
    page.page.actions().moveUp->trigger();
    page.page.actions().moveUp->trigger();
    QCOMPARE(textsOf(page.page.story().body),
             (QStringList{{}, QStringLiteral("B"), {}, QStringLiteral("A"), QStringLiteral("C")}));
    for (int step = 3; step > 0; --step)
        page.edit->undo();
    QCOMPARE(page.page.story().body.blocks, story.body.blocks);
}

namespace {

// A letter for the kind, or the level of an item, and the words: "q One|s A cook|p After|0 item".
core::Story outlined(const QString &outline)
{
    QList<core::Block> blocks;
    for (const QString &line : outline.split(QLatin1Char('|'))) {
        const QChar sign = line.front();
        const BlockKind kind = sign == QLatin1Char('q')   ? BlockKind::Quote
                               : sign == QLatin1Char('u') ? BlockKind::PullQuote
                               : sign == QLatin1Char('s') ? BlockKind::QuoteSource
                               : sign.isDigit()           ? BlockKind::ListItem
                                                          : BlockKind::Paragraph;
        blocks.append(text(kind, line.mid(2), std::max(0, sign.digitValue())));
    }
    return storyOf(blocks);
}

QString outlineOf(const core::Body &now)
{
    QStringList lines;
    for (const core::Block &block : now.blocks) {
        const QString sign = block.kind == BlockKind::Quote         ? QStringLiteral("q ")
                             : block.kind == BlockKind::PullQuote   ? QStringLiteral("u ")
                             : block.kind == BlockKind::QuoteSource ? QStringLiteral("s ")
                             : block.kind == BlockKind::ListItem    ? QString::number(block.level) + QLatin1Char(' ')
                             : block.kind == BlockKind::Heading     ? QStringLiteral("h ")
                                                                    : QStringLiteral("p ");
        lines.append(sign + core::plainText(block));
    }
    return lines.join(QLatin1Char('|'));
}

} // namespace

void PageBlocksTest::quotesMoveWithTheirSources_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("caret");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, int caret, const char *way, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << caret << (*way == 'u') << QString::fromLatin1(after);
    };
    row("quote over a sourced one", "p x|q A|s a|q B|s b", 3, "up", "p x|q B|s b|q A|s a");
    row("by its source", "p x|q A|s a|q B|s b", 4, "up", "p x|q B|s b|q A|s a");
    row("sourced quote down", "q A|s a|p x", 0, "down", "p x|q A|s a");
    row("paragraph over both", "q A|s a|p x", 2, "up", "p x|q A|s a");
    row("paragraph under both", "p x|q A|s a", 0, "down", "q A|s a|p x");
    row("of several paragraphs", "p x|q A|q A2|s a", 0, "down", "q A|q A2|s a|p x");
    row("inside a quote", "q A|q A2|s a", 1, "up", "q A2|q A|s a");
    row("a quote without source stays one", "q A|s a|q B", 2, "up", "q B|p |q A|s a");
    row("what stood between goes", "q B|p x|q A|s a", 1, "down", "q B|p |q A|s a|p x");
    row("another kind needs nothing between", "q A|s a|u B", 2, "up", "u B|q A|s a");
    row("first stays first", "q A|s a", 1, "up", "q A|s a");
    row("item with those below it", "0 A|1 a|0 B|1 b|2 bb|0 C", 2, "up", "0 B|1 b|2 bb|0 A|1 a|0 C");
    row("item down", "0 A|1 a|0 B|1 b|0 C", 0, "down", "0 B|1 b|0 A|1 a|0 C");
    row("deeper item among its like", "0 A|1 a|2 aa|1 b", 3, "up", "0 A|1 b|1 a|2 aa");
    row("deeper item to the next one", "0 A|1 a|0 B|1 b", 1, "down", "0 A|0 B|1 a|1 b");
    row("paragraph over a list's end", "0 A|1 a|p x", 2, "up", "p x|0 A|1 a");
}

void PageBlocksTest::quotesMoveWithTheirSources()
{
    QFETCH(QString, before);
    QFETCH(int, caret);
    QFETCH(bool, up);
    QFETCH(QString, after);
    const core::Story story = outlined(before);
    Page page;
    page.show(story);
    page.caretAt(body + caret, 1);
    const QString words = page.edit->textCursor().block().text();
    (up ? page.page.actions().moveUp : page.page.actions().moveDown)->trigger();
    QCOMPARE(outlineOf(page.page.story().body), after);
    QCOMPARE(page.edit->textCursor().block().text(), words);
    if (before == after)
        return;
    page.edit->undo();
    QCOMPARE(page.page.story().body.blocks, story.body.blocks);
}

void PageBlocksTest::quotesAreDraggedWithTheirSources()
{
    const auto moved = [](const char *before, int first, int to) {
        ui::StoryDocument document;
        document.load(outlined(QString::fromLatin1(before)));
        QTextCursor cursor(document.findBlockByNumber(body + first));
        (void)ui::moveBlocksTo(cursor, {body + first, body + first}, body + to);
        return outlineOf(document.story().body);
    };
    QCOMPARE(moved("q A|s a|p x|q B|s b", 3, 0), QStringLiteral("q B|s b|q A|s a|p x"));
    QCOMPARE(moved("q A|s a|p x", 2, 1), QStringLiteral("q A|s a|p x")); // not between the two
    QCOMPARE(moved("p x|q A|s a|p y", 0, 2), QStringLiteral("q A|s a|p x|p y"));
    QCOMPARE(moved("q A|s a|p x|q B", 3, 0), QStringLiteral("q B|p |q A|s a|p x"));
    QCOMPARE(moved("q B|p x|q A|s a", 1, 4), QStringLiteral("q B|p |q A|s a|p x"));
    QCOMPARE(moved("0 A|1 a|0 B", 0, 3), QStringLiteral("0 B|0 A|1 a"));
}

void PageBlocksTest::quotesTurnCopyAndGoWithTheirSources()
{
    const auto done = [](const char *before, int caret, const auto &act) {
        Page page;
        page.show(outlined(QString::fromLatin1(before)));
        page.caretAt(body + caret, 1);
        act(page.page.actions())->trigger();
        return outlineOf(page.page.story().body);
    };
    const auto paragraph = [](const ui::PageActions &a) { return a.paragraph; };
    const auto quote = [](const ui::PageActions &a) { return a.quote; };
    const auto pullQuote = [](const ui::PageActions &a) { return a.pullQuote; };
    const auto heading = [](const ui::PageActions &a) { return a.heading2; };
    const auto duplicate = [](const ui::PageActions &a) { return a.duplicateBlock; };
    const auto remove = [](const ui::PageActions &a) { return a.removeBlock; };
    QCOMPARE(done("q A|s a|p x", 0, paragraph), QStringLiteral("p A|p a|p x"));
    QCOMPARE(done("q A|s a|p x", 0, quote), QStringLiteral("p A|p a|p x")); // it is one already
    QCOMPARE(done("q A|s a|p x", 0, heading), QStringLiteral("h A|p a|p x"));
    QCOMPARE(done("q A|q A2|s a|p x", 1, pullQuote), QStringLiteral("u A|u A2|s a|p x"));
    QCOMPARE(done("q A|s a|p x", 1, paragraph), QStringLiteral("q A|p a|p x")); // the source alone
    QCOMPARE(done("q A|s a|p x", 0, duplicate), QStringLiteral("q A|s a|q A|s a|p x"));
    QCOMPARE(done("q A|s a|p x", 1, duplicate), QStringLiteral("q A|s a|q A|s a|p x"));
    QCOMPARE(done("0 A|1 a|p x", 0, duplicate), QStringLiteral("0 A|1 a|0 A|1 a|p x"));
    QCOMPARE(done("p x|q A|s a|p y", 1, remove), QStringLiteral("p x|p y"));
    QCOMPARE(done("p x|q A|q A2|s a", 1, remove), QStringLiteral("p x|q A2|s a"));
    QCOMPARE(done("p x|q A|s a", 2, remove), QStringLiteral("p x|q A"));
}

void PageBlocksTest::emptyLineOfAQuoteIsLeftBehindItsSource()
{
    Page page;
    page.show(outlined(QStringLiteral("q A|s a|p x")));
    page.caretAt(body, 1);
    page.press(Qt::Key_Return);
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("new"));
    QCOMPARE(outlineOf(page.page.story().body), QStringLiteral("q A|s a|p new|p x"));
}

void PageBlocksTest::blockMovesIntoAContainerAndOut()
{
    Page page;
    page.show(
        storyOf({text(BlockKind::Paragraph, QStringLiteral("A")), samples::fence(QStringLiteral("core/group"), 0, 1),
                 text(BlockKind::Paragraph, QStringLiteral("B")), samples::fence(QStringLiteral("core/group"), 1, 0)}));
    page.caretAt(body, 1);
    page.page.actions().moveDown->trigger();
    QCOMPARE(textsOf(page.page.story().body), (QStringList{{}, QStringLiteral("A"), QStringLiteral("B"), {}}));
    page.type(QStringLiteral("!"));
    page.page.actions().moveDown->trigger();
    page.page.actions().moveDown->trigger();
    QCOMPARE(textsOf(page.page.story().body), (QStringList{{}, QStringLiteral("B"), {}, QStringLiteral("A!")}));
}

void PageBlocksTest::duplicateStandsBelowWithNamesOfItsOwn()
{
    Page page;
    page.show(storyOf(
        {calling(QStringLiteral("One"), QStringLiteral("a"), {}), note(QStringLiteral("a"), QStringLiteral("First"))}));
    page.caretAt(body, 1);
    page.page.actions().duplicateBlock->trigger();
    page.type(QStringLiteral("x"));
    const core::Body now = page.page.story().body;
    QCOMPARE(textsOf(now), (QStringList{QStringLiteral("One"), QStringLiteral("Oxne"), QStringLiteral("First"),
                                        QStringLiteral("First")}));
    QCOMPARE(core::footnoteOrder(now), notesOf(now));
}

void PageBlocksTest::fenceIsDeletedWithItsPartner()
{
    for (const int fence : {0, 2}) {
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
            Page page;
            const core::Story story = storyOf({samples::fence(QStringLiteral("core/group"), 0, 1),
                                               text(BlockKind::Paragraph, QStringLiteral("B")),
                                               samples::fence(QStringLiteral("core/group"), 1, 0)});
            page.show(story);
            page.caretAt(body + fence);
            page.press(key);
            QCOMPARE(textsOf(page.page.story().body), QStringList{QStringLiteral("B")});
            page.edit->undo();
            QCOMPARE(page.page.story().body.blocks, story.body.blocks);
        }
    }
}

void PageBlocksTest::selectionAcrossAFenceLeavesIt()
{
    Page page;
    page.show(storyOf(
        {text(BlockKind::Paragraph, QStringLiteral("Above")), samples::fence(QStringLiteral("core/group"), 0, 1),
         text(BlockKind::Paragraph, QStringLiteral("Within")), samples::fence(QStringLiteral("core/group"), 1, 0)}));
    page.select(body, 2, body + 2, 3);
    page.press(Qt::Key_Delete);
    QCOMPARE(textsOf(page.page.story().body), (QStringList{QStringLiteral("Ab"), {}, QStringLiteral("hin"), {}}));
    page.edit->undo();
    page.edit->selectAll();
    page.press(Qt::Key_Delete);
    QCOMPARE(kindsOf(page.page.story().body), QList<BlockKind>{BlockKind::Paragraph});
}

void PageBlocksTest::takingFormattingOffKeepsCalls()
{
    Page page;
    core::Block block = calling(QStringLiteral("One"), QStringLiteral("a"), QStringLiteral(" two"));
    block.spans[0].marks.bold = true;
    page.show(storyOf({block, note(QStringLiteral("a"), QStringLiteral("First"))}));
    page.select(body, 0, body, 8);
    page.page.actions().plain->trigger();
    QCOMPARE(page.page.story().body.blocks.first().spans,
             calling(QStringLiteral("One"), QStringLiteral("a"), QStringLiteral(" two")).spans);
}

QTEST_MAIN(PageBlocksTest)
#include "page_blocks_test.moc"
