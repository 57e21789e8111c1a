// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text block too long to be written in: its card, what it offers, and what becomes of its words.

#include "page_kinds.h"

#include "ui/page/long_text.h"
#include "ui/page/page_format.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using core::BlockKind;
using samples::Page;

class PageLongTextTest : public QObject
{
    Q_OBJECT

private slots:
    void panelSaysWhyAndSplitsInOneStep();
    void piecesEndWithSentencesAndLoseNoLetter();
    void linesOfCodeStayWhole();
    void textWithoutSentencesIsCutBetweenLetters();
    void noteStaysOnePiece();
};

namespace {

constexpr int body = ui::fieldCount;

core::Block longBlock(const QString &sentence, BlockKind kind = BlockKind::Paragraph)
{
    core::Block block = samples::text(kind, sentence.repeated(210'000 / sentence.size() + 1));
    block.spans.first().marks.bold = true;
    block.spans.append({QStringLiteral("The end."), {}});
    block.origin.source = "<p>as it was</p>";
    block.origin.fingerprint = core::fingerprint(block);
    return block;
}

QString lettersWithoutSpaces(const QList<core::Block> &blocks)
{
    QString letters;
    for (const core::Block &block : blocks)
        letters += core::plainText(block);
    return letters.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

} // namespace

void PageLongTextTest::panelSaysWhyAndSplitsInOneStep()
{
    Page page;
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Head");
    story.body.blocks = {longBlock(QStringLiteral("The tide goes out, and nobody looks. ")),
                         samples::text(BlockKind::Paragraph, QStringLiteral("After"))};
    page.show(story);
    page.caretAt(body);
    QVERIFY(page.page.actions().splitText->isEnabled());
    page.press(Qt::Key_Return);
    const auto *why = page.page.findChild<QLabel *>(QStringLiteral("longTextWhy"));
    QVERIFY(why && why->isVisible());
    QVERIFY(why->text().contains(QLatin1String("kept exactly as it came")));
    QVERIFY(page.page.takeChange().splice.isEmpty());
    QCOMPARE(page.page.story().body, story.body);
    page.page.findChild<QPushButton *>(QStringLiteral("splitLongTextButton"))->click();
    const QList<core::Block> blocks = page.page.story().body.blocks;
    QVERIFY(blocks.size() > 100);
    QCOMPARE(lettersWithoutSpaces(blocks), lettersWithoutSpaces(story.body.blocks));
    for (const core::Block &block : blocks) {
        QVERIFY(!ui::isEndless(block));
        QCOMPARE(block.kind, BlockKind::Paragraph);
    }
    QVERIFY(!page.page.actions().splitText->isEnabled());
    page.caretAt(body);
    page.type(QStringLiteral("x"));
    QVERIFY(core::plainText(page.page.story().body.blocks.first()).startsWith(QLatin1Char('x')));
    page.edit->undo();
    page.edit->undo();
    QCOMPARE(page.page.story().body, story.body);
    page.caretAt(body);
    page.page.actions().splitText->trigger();
    QCOMPARE(page.page.story().body.blocks.size(), blocks.size());
}

void PageLongTextTest::piecesEndWithSentencesAndLoseNoLetter()
{
    for (const QString &sentence : {QStringLiteral("The tide goes out, and nobody looks. "),
                                    QStringLiteral("کشتی شبانه از چهارشنبه می‌رود. ")}) {
        const core::Block block = longBlock(sentence);
        const QList<QList<core::Span>> pieces = ui::piecesOf(block);
        QString letters;
        for (const QList<core::Span> &piece : pieces) {
            const QString words = core::plainText(piece);
            QVERIFY(words.endsWith(QLatin1Char('.')));
            QVERIFY(words.size() <= 4000);
            letters += words + QLatin1Char(' ');
        }
        QCOMPARE(letters.simplified(), core::plainText(block.spans).simplified());
        QVERIFY(pieces.first().first().marks.bold);
        QCOMPARE(pieces.last().last(), (core::Span{QStringLiteral("The end."), {}}));
    }
}

void PageLongTextTest::linesOfCodeStayWhole()
{
    const core::Block block = longBlock(QStringLiteral("    close(berth);\n\n"), BlockKind::Code);
    QStringList lines;
    for (const QList<core::Span> &piece : ui::piecesOf(block))
        lines += core::plainText(piece).split(QLatin1Char('\n'));
    QCOMPARE(lines, core::plainText(block.spans).split(QLatin1Char('\n')));
}

void PageLongTextTest::textWithoutSentencesIsCutBetweenLetters()
{
    const QString letter = QStringLiteral("\U0001F6A2"); // two code units
    const core::Block block = longBlock(letter);
    QString joined;
    for (const QList<core::Span> &piece : ui::piecesOf(block)) {
        const QString words = core::plainText(piece);
        QVERIFY(!words.isEmpty() && words.size() <= 4000);
        QVERIFY(!words.front().isLowSurrogate());
        joined += words;
    }
    QCOMPARE(joined, core::plainText(block.spans));
}

void PageLongTextTest::noteStaysOnePiece()
{
    core::Block note = longBlock(QStringLiteral("See the report. "), BlockKind::Footnote);
    note.name = QStringLiteral("a");
    QVERIFY(!ui::canSplit(note));
    QVERIFY(ui::canSplit(longBlock(QStringLiteral("See the report. "), BlockKind::Quote)));
}

QTEST_MAIN(PageLongTextTest)
#include "page_long_text_test.moc"
