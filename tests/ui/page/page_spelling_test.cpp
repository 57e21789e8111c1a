// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_samples.h"

#include "ui/page/block_notes.h"
#include "ui/page/spell_menu.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using core::BlockKind;
using samples::Page;

class PageSpellingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlyWrongWordsAreMarked();
    void wordBeingTypedIsLeftAlone();
    void marksMoveWithTheText();
    void codeIsNotChecked();
    void suggestionFromTheMenuReplacesTheWord();
    void ignoringAWordTakesItsMarksOff();
    void nextMistakeWraps();
    void menuOpensAgainRightAfterEscape();
    void marksAreNoStepToUndo();
    void paragraphHasALanguageOfItsOwn();
};

namespace {

core::Story misspelt()
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Harbour opens");
    story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("The crosing takes two hours.")),
                         samples::text(BlockKind::Paragraph, QStringLiteral("Nothing wrong here.")),
                         samples::text(BlockKind::Paragraph, QStringLiteral("Ferrys and the crosing again."))};
    return story;
}

QStringList wrongWords(const Page &page)
{
    QStringList words;
    for (QTextBlock block = page.edit->document()->begin(); block.isValid(); block = block.next()) {
        if (const ui::BlockNotes *notes = ui::BlockNotes::of(block)) {
            for (const workflow::WrongWord &word : notes->wrong())
                words.append(block.text().mid(word.start, word.length));
        }
    }
    return words;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

void PageSpellingTest::init()
{
    Page page;
    if (!page.support.spelling.hasDictionary(QStringLiteral("en-GB")))
        QFAIL("there is no English dictionary: install the package hunspell-en-gb");
}

void PageSpellingTest::onlyWrongWordsAreMarked()
{
    Page page;
    QSignalSpy changed(&page.page, &ui::StoryPage::mistakesChanged);
    page.show(misspelt());
    const QStringList expected{QStringLiteral("crosing"), QStringLiteral("Ferrys"), QStringLiteral("crosing")};
    QTRY_COMPARE(wrongWords(page), expected);
    QCOMPARE(page.page.mistakes(), 3);
    QTRY_COMPARE(changed.last().at(0).toInt(), 3);
}

void PageSpellingTest::wordBeingTypedIsLeftAlone()
{
    Page page;
    page.show(samples::emptyStory());
    page.caretAt(5);
    page.type(QStringLiteral("wrongg and harbuor"));
    QTRY_COMPARE(wrongWords(page), QStringList{QStringLiteral("wrongg")});
    page.caretAt(5, 0);
    QTRY_COMPARE(page.page.mistakes(), 2);
}

void PageSpellingTest::marksMoveWithTheText()
{
    Page page;
    page.show(misspelt());
    QTRY_COMPARE(page.page.mistakes(), 3);
    page.caretAt(5, 0);
    page.type(QStringLiteral("On Monday "));
    QCOMPARE(wrongWords(page).first(), QStringLiteral("crosing")); // before any new answer
    page.caretAt(5, 0);
    page.press(Qt::Key_Return);
    QTRY_COMPARE(wrongWords(page).size(), 3);
    page.edit->selectAll();
    page.press(Qt::Key_Delete);
    QTRY_COMPARE(page.page.mistakes(), 0);
    page.edit->undo();
    QTRY_COMPARE(page.page.mistakes(), 3);
}

void PageSpellingTest::codeIsNotChecked()
{
    Page page;
    core::Story story = samples::emptyStory();
    core::Block block = samples::text(BlockKind::Paragraph, {});
    block.spans = {{QStringLiteral("Typee "), {}}, {QStringLiteral("grepp"), samples::marked(&core::Marks::code)}};
    story.body.blocks = {block};
    page.show(story);
    QTRY_COMPARE(wrongWords(page), QStringList{QStringLiteral("Typee")});
}

void PageSpellingTest::suggestionFromTheMenuReplacesTheWord()
{
    Page page;
    page.show(misspelt());
    QTRY_COMPARE(page.page.mistakes(), 3);
    page.caretAt(5, 0);
    page.page.actions().nextMistake->trigger();
    QVERIFY(openMenu());
    QAction *first = openMenu()->findChild<QAction *>(QStringLiteral("suggestion0"));
    QVERIFY(first);
    QTRY_VERIFY(first->isEnabled());
    QCOMPARE(first->text(), QStringLiteral("crossing"));
    QTest::keyClick(openMenu(), Qt::Key_Return);
    QTRY_COMPARE(page.lines().at(5), QStringLiteral("The crossing takes two hours."));
    QTRY_COMPARE(page.page.mistakes(), 2);
    page.edit->undo();
    QCOMPARE(page.lines().at(5), QStringLiteral("The crosing takes two hours."));
}

void PageSpellingTest::ignoringAWordTakesItsMarksOff()
{
    Page page;
    page.show(misspelt());
    QTRY_COMPARE(page.page.mistakes(), 3);
    page.caretAt(5, 0);
    page.page.actions().nextMistake->trigger();
    QVERIFY(openMenu());
    QAction *ignore = openMenu()->findChild<QAction *>(QStringLiteral("ignoreWord"));
    QVERIFY(ignore);
    ignore->trigger();
    openMenu()->close();
    QTRY_COMPARE(wrongWords(page), QStringList{QStringLiteral("Ferrys")});
}

void PageSpellingTest::nextMistakeWraps()
{
    Page page;
    page.show(misspelt());
    QTRY_COMPARE(page.page.mistakes(), 3);
    page.caretAt(7, 10);
    const auto next = [&]() -> QString {
        page.page.actions().nextMistake->trigger();
        const QString word = page.edit->textCursor().selectedText();
        if (openMenu())
            openMenu()->close();
        return word + QString::number(page.edit->textCursor().blockNumber());
    };
    QCOMPARE(next(), QStringLiteral("crosing7"));
    QCOMPARE(next(), QStringLiteral("crosing5"));
    QCOMPARE(next(), QStringLiteral("Ferrys7"));
}

void PageSpellingTest::menuOpensAgainRightAfterEscape()
{
    Page page;
    page.show(misspelt());
    QTRY_COMPARE(page.page.mistakes(), 3);
    page.caretAt(5, 0);
    for (const char *word : {"crosing", "Ferrys", "crosing"}) {
        page.press(Qt::Key_F7);
        QVERIFY(openMenu());
        QCOMPARE(page.edit->textCursor().selectedText(), QString::fromLatin1(word));
        QTest::qWait(100); // what would close it by itself has had its turn
        QVERIFY(openMenu());
        QTest::keyClick(openMenu(), Qt::Key_Escape);
    }
    QTRY_VERIFY(!openMenu());
    QVERIFY(page.edit->hasFocus());
}

void PageSpellingTest::marksAreNoStepToUndo()
{
    Page page;
    page.show(misspelt());
    QTRY_COMPARE(page.page.mistakes(), 3);
    QVERIFY(!page.edit->document()->isUndoAvailable());
    QVERIFY(page.page.takeChange().isEmpty());
}

void PageSpellingTest::paragraphHasALanguageOfItsOwn()
{
    Page page;
    if (!page.support.spelling.hasDictionary(QStringLiteral("fr")))
        QFAIL("there is no French dictionary: install the package hunspell-fr");
    core::Story story = samples::emptyStory();
    story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("Le bateau traverse lentement la baie."))};
    page.show(story);
    QTRY_VERIFY(page.page.mistakes() > 2);
    story.body.blocks[0].language = QStringLiteral("fr");
    page.show(story);
    QTest::qWait(0);
    QTRY_COMPARE(page.page.mistakes(), 0);
}

QTEST_MAIN(PageSpellingTest)
#include "page_spelling_test.moc"
