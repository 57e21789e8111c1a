// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Find and replace, the slash menu, capitals and digits, signs and notes beside the text.

#include "page_samples.h"

#include "ui/page/story_document.h"
#include "ui/page/word_counter.h"

#include "ui/page/find_bar.h"
#include "ui/page/page_format.h"
#include "ui/page/story_edit.h"
#include "ui/page/symbol_popover.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using core::BlockKind;
using samples::Page;
using samples::text;

class PageHelpTest : public QObject
{
    Q_OBJECT

private slots:
    void findsInFieldsBodyAndCaptions();
    void walksThroughTheHitsAndAroundTheEnd();
    void replacesOneAndGoesOn();
    void replacesAllAsOneStepAndKeepsMarks();
    void leavesWhatOnlyTheSiteReads();
    void hitsFollowTheTextWhileOneTypes();
    void slashOffersWhatTheParagraphCanBecome();
    void slashStaysTextWhenNothingIsCalledSo();
    void slashIsLeftAloneInsideWordsAndFields();
    void capitalsKeepMarks();
    void digitsAreOfChoice();
    void symbolsArePutInAndRemembered();
    void noteTellsSelectionFieldAndWordsToCome();
    void nextMarkerGoesThroughFieldsAndBody();
    void nextMarkerOpensCardsAndGoesBesideThePage();
    void nextMarkerFindsTheCellAndThePicture();
    void codeHasNoMarkers();
    void countsAreThoseOfTheStory();
    void replacingLeavesHitsThatHoldACall();
    void oneParagraphAtATimeDimsTheOthers();
    void caretStaysAtTheMiddle();
    void everySpaceHasItsOwnSign();
    void snippetsBecomeTheirText();
    void snippetsBecomeTheirTextBeforeEverySignThatEndsAWord();
    void keyIsCountedInItsOwnBlockOnly();
};

namespace {

core::Story pierStory()
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Pier opens");
    core::Block first = text(BlockKind::Paragraph, {});
    first.spans = {{QStringLiteral("The "), {}},
                   {QStringLiteral("pier"), samples::marked(&core::Marks::bold)},
                   {QStringLiteral(" is open."), {}}};
    core::Block picture = text(BlockKind::Picture, {});
    picture.picture.remoteUrl = QStringLiteral("https://example.org/a.jpg");
    picture.picture.caption = QStringLiteral("The pier at noon");
    core::Block closed = samples::opaque();
    closed.origin.source = "<!-- wp:x --><p>pier</p>";
    closed.origin.fingerprint = core::fingerprint(closed);
    story.body.blocks = {first, picture, closed, text(BlockKind::Paragraph, QStringLiteral("A Piér, once more."))};
    return story;
}

struct Finding : Page
{
    explicit Finding(const core::Story &story = pierStory()) { show(story); }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return page.findChild<Widget *>(QLatin1String(name));
    }
    void find(const QString &words)
    {
        page.actions().writing.replace->trigger();
        part<QLineEdit>("findField")->setText(words);
    }
    [[nodiscard]] QString result() const { return part<QLabel>("findResult")->text(); }
    [[nodiscard]] QString selected() const { return edit->textCursor().selectedText(); }
};

struct Writing : Finding
{
    explicit Writing(const QString &language = QStringLiteral("en-GB"))
        : Finding(samples::emptyStory(language))
    {
        caretAt(ui::fieldCount);
    }
    [[nodiscard]] QListWidget *menu() const { return part<QListWidget>("slashList"); }
    [[nodiscard]] core::Block first() const { return page.story().body.blocks.first(); }
};

} // namespace

void PageHelpTest::findsInFieldsBodyAndCaptions()
{
    Finding page;
    page.find(QStringLiteral("pier"));
    QCOMPARE(page.result(), QStringLiteral("4 found"));
    page.part<QToolButton>("findCaseButton")->click();
    QCOMPARE(page.result(), QStringLiteral("2 found"));
    page.part<QToolButton>("findCaseButton")->click();
    page.part<QToolButton>("findFormsButton")->click();
    QCOMPARE(page.result(), QStringLiteral("3 found"));
    page.find(QStringLiteral("quay"));
    QCOMPARE(page.result(), QStringLiteral("not found"));
    page.part<QToolButton>("findExpressionButton")->click();
    page.find(QStringLiteral("(p"));
    QCOMPARE(page.result(), QStringLiteral("not an expression"));
}

void PageHelpTest::walksThroughTheHitsAndAroundTheEnd()
{
    Finding page;
    page.caretAt(0);
    page.find(QStringLiteral("pier"));
    auto *field = page.part<QLineEdit>("findField");
    QStringList seen;
    for (int turn = 0; turn < 5; ++turn) {
        QTest::keyClick(field, Qt::Key_Return);
        seen.append(page.result());
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("1 of 4"), QStringLiteral("2 of 4"), QStringLiteral("3 of 4"),
                                QStringLiteral("4 of 4"), QStringLiteral("1 of 4")}));
    QCOMPARE(page.selected(), QStringLiteral("Pier"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(page.selected(), QStringLiteral("Piér"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(page.part<ui::FindBar>("findBar")->isHidden());
    QVERIFY(page.edit->hasFocus());
    page.page.actions().writing.findNext->trigger(); // the words of before, without the bar
    QCOMPARE(page.selected(), QStringLiteral("Pier"));
}

void PageHelpTest::replacesOneAndGoesOn()
{
    Finding page;
    page.caretAt(0);
    page.find(QStringLiteral("pier"));
    page.part<QLineEdit>("replaceField")->setText(QStringLiteral("pier and pier"));
    page.page.actions().writing.findNext->trigger();
    page.part<QPushButton>("replaceButton")->click();
    QCOMPARE(page.page.story().headline, QStringLiteral("pier and pier opens"));
    QCOMPARE(page.selected(), QStringLiteral("pier"));
    QCOMPARE(page.edit->textCursor().blockNumber(), ui::fieldCount); // not in what was just put in
}

void PageHelpTest::replacesAllAsOneStepAndKeepsMarks()
{
    Finding page;
    const core::Story before = page.page.story();
    page.find(QStringLiteral("pier"));
    page.part<QLineEdit>("replaceField")->setText(QStringLiteral("mole"));
    page.part<QPushButton>("replaceAllButton")->click();
    const core::Story after = page.page.story();
    QCOMPARE(page.result(), QStringLiteral("4 replaced"));
    QCOMPARE(after.headline, QStringLiteral("mole opens"));
    QCOMPARE(after.body.blocks.at(0).spans,
             (QList<core::Span>{{QStringLiteral("The "), {}},
                                {QStringLiteral("mole"), samples::marked(&core::Marks::bold)},
                                {QStringLiteral(" is open."), {}}}));
    QCOMPARE(after.body.blocks.at(1).picture.caption, QStringLiteral("The mole at noon"));
    QCOMPARE(core::plainText(after.body.blocks.at(3)), QStringLiteral("A mole, once more."));
    page.page.actions().undo->trigger();
    QCOMPARE(page.page.story().body, before.body);
    QCOMPARE(page.page.story().headline, before.headline);
}

void PageHelpTest::leavesWhatOnlyTheSiteReads()
{
    Finding page;
    const core::Block closed = page.page.story().body.blocks.at(2);
    page.find(QStringLiteral("p"));
    page.part<QLineEdit>("replaceField")->setText(QStringLiteral("q"));
    page.part<QPushButton>("replaceAllButton")->click();
    QCOMPARE(page.page.story().body.blocks.at(2), closed);
}

void PageHelpTest::hitsFollowTheTextWhileOneTypes()
{
    Finding page;
    page.find(QStringLiteral("pier"));
    page.caretAt(1);
    page.type(QStringLiteral("Pier, "));
    QTRY_COMPARE(page.result(), QStringLiteral("5 found"));
    page.page.setReadOnly(true);
    page.find(QStringLiteral("pier"));
    QVERIFY(!page.part<QPushButton>("replaceAllButton")->isEnabled());
}

void PageHelpTest::slashOffersWhatTheParagraphCanBecome()
{
    Writing page;
    page.type(QStringLiteral("/"));
    QVERIFY(page.menu()->isVisible());
    const int all = page.menu()->count();
    QVERIFY2(all >= 10, qPrintable(QString::number(all)));
    page.type(QStringLiteral("quo"));
    QVERIFY(page.menu()->count() > 0 && page.menu()->count() < all);
    QCOMPARE(page.menu()->currentItem()->text(), QStringLiteral("Quote"));
    page.press(Qt::Key_Return);
    QVERIFY(!page.menu()->isVisible());
    QCOMPARE(page.first().kind, BlockKind::Quote);
    QCOMPARE(core::plainText(page.first()), QString());
    page.page.actions().undo->trigger(); // one step gives the letters back
    QCOMPARE(page.first().kind, BlockKind::Paragraph);
    QCOMPARE(core::plainText(page.first()), QStringLiteral("/quo"));
}

void PageHelpTest::slashStaysTextWhenNothingIsCalledSo()
{
    Writing page;
    page.type(QStringLiteral("/zzz"));
    QVERIFY(!page.menu()->isVisible());
    QCOMPARE(core::plainText(page.first()), QStringLiteral("/zzz"));
    Writing other;
    other.type(QStringLiteral("/"));
    other.press(Qt::Key_Down);
    const QString second = other.menu()->currentItem()->text();
    other.press(Qt::Key_Up);
    QVERIFY(other.menu()->currentItem()->text() != second);
    other.press(Qt::Key_Escape);
    QVERIFY(!other.menu()->isVisible());
    other.type(QStringLiteral("quo"));
    QVERIFY(!other.menu()->isVisible());
    QCOMPARE(core::plainText(other.first()), QStringLiteral("/quo"));
}

void PageHelpTest::slashIsLeftAloneInsideWordsAndFields()
{
    Writing page;
    page.type(QStringLiteral("and/"));
    QVERIFY(!page.menu()->isVisible());
    page.type(QStringLiteral("or /"));
    QVERIFY(page.menu()->isVisible());
    page.press(Qt::Key_Escape);
    page.caretAt(1);
    page.type(QStringLiteral("/"));
    QVERIFY(!page.menu()->isVisible());
}

void PageHelpTest::capitalsKeepMarks()
{
    Finding page;
    page.select(ui::fieldCount, 0, ui::fieldCount, 8);
    page.page.actions().writing.upperCase->trigger();
    QCOMPARE(page.page.story().body.blocks.at(0).spans,
             (QList<core::Span>{{QStringLiteral("THE "), {}},
                                {QStringLiteral("PIER"), samples::marked(&core::Marks::bold)},
                                {QStringLiteral(" is open."), {}}}));
    QCOMPARE(page.selected(), QStringLiteral("THE PIER"));
    page.caretAt(1, 1);
    page.page.actions().writing.lowerCase->trigger(); // the word at the caret
    QCOMPARE(page.page.story().headline, QStringLiteral("pier opens"));
}

void PageHelpTest::digitsAreOfChoice()
{
    Writing page(QStringLiteral("fa"));
    page.page.actions().writing.persianDigits->trigger();
    page.type(QStringLiteral("12"));
    QCOMPARE(core::plainText(page.first()), QStringLiteral("۱۲"));
    page.edit->selectAll();
    page.page.actions().writing.toLatinDigits->trigger();
    QCOMPARE(core::plainText(page.first()), QStringLiteral("12"));
    Writing english;
    english.page.actions().writing.persianDigits->trigger();
    english.type(QStringLiteral("12"));
    QCOMPARE(core::plainText(english.first()), QStringLiteral("12"));
}

void PageHelpTest::symbolsArePutInAndRemembered()
{
    Writing page;
    page.page.actions().writing.symbol->trigger();
    auto *popover = page.part<ui::SymbolPopover>("symbolPopover");
    QVERIFY(popover->isVisible());
    const QList<QToolButton *> buttons = popover->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        if (button->text() == QStringLiteral("€"))
            button->click();
    }
    QCOMPARE(core::plainText(page.first()), QStringLiteral("€"));
    QCOMPARE(page.support.settings.choice(QStringLiteral("symbols.recent")), QStringLiteral("€"));
}

void PageHelpTest::noteTellsSelectionFieldAndWordsToCome()
{
    Writing page;
    QSignalSpy noted(&page.page, &ui::StoryPage::noteChanged);
    page.type(QStringLiteral("He is TK years old"));
    QTRY_VERIFY(!noted.isEmpty());
    QCOMPARE(noted.last().first().toString(), QStringLiteral("1 to come"));
    page.select(ui::fieldCount, 0, ui::fieldCount, 5);
    QTRY_COMPARE(noted.last().first().toString(), QStringLiteral("selected: 2 words, 5 characters · 1 to come"));
    page.caretAt(1);
    page.type(QString(71, QLatin1Char('x')));
    QTRY_COMPARE(noted.last().first().toString(), QStringLiteral("71 of 70 characters · 1 to come"));
}

void PageHelpTest::nextMarkerGoesThroughFieldsAndBody()
{
    Writing page;
    page.caretAt(1);
    page.type(QStringLiteral("TK opens"));
    page.caretAt(ui::fieldCount);
    page.type(QStringLiteral("He said [?] here"));
    page.page.actions().writing.nextMarker->trigger();
    QCOMPARE(page.selected(), QStringLiteral("TK"));
    page.page.actions().writing.nextMarker->trigger();
    QCOMPARE(page.selected(), QStringLiteral("[?]"));
}

void PageHelpTest::nextMarkerOpensCardsAndGoesBesideThePage()
{
    core::Story story = samples::emptyStory();
    core::Block picture = text(BlockKind::Picture, {});
    picture.picture.remoteUrl = QStringLiteral("https://example.org/a.jpg");
    picture.picture.caption = QStringLiteral("The quay");
    picture.picture.credit = QStringLiteral("Photo: TK");
    story.body.blocks = {text(BlockKind::Paragraph, QStringLiteral("It cost TK.")),
                         text(BlockKind::DeskNote, QStringLiteral("TK stays here")), picture,
                         text(BlockKind::Paragraph, QStringLiteral("Open again."))};
    story.leadPicture.remoteUrl = QStringLiteral("https://example.org/b.jpg");
    story.leadPicture.caption = QStringLiteral("The pier [when?]");
    story.tags = {QStringLiteral("TK")};
    Finding page(story);
    QSignalSpy noted(&page.page, &ui::StoryPage::noteChanged);
    QSignalSpy beside(&page.page, &ui::StoryPage::markerBeside);
    page.caretAt(1);
    QTRY_VERIFY(!noted.isEmpty());
    QTRY_COMPARE(noted.last().first().toString(), QStringLiteral("4 to come"));
    QAction *next = page.page.actions().writing.nextMarker;
    for (int round = 0; round < 2; ++round) {
        next->trigger();
        QCOMPARE(page.selected(), QStringLiteral("TK"));
        QCOMPARE(page.edit->textCursor().blockNumber(), ui::fieldCount);
        next->trigger();
        QCOMPARE(page.edit->textCursor().blockNumber(), ui::fieldCount + 2);
        auto *credit = page.part<QLineEdit>("creditField");
        QVERIFY(credit->isVisible());
        QCOMPARE(credit->selectedText(), QStringLiteral("TK"));
        QVERIFY(beside.isEmpty());
        next->trigger();
        next->trigger();
        QCOMPARE(beside.size(), 2);
        QCOMPARE(beside.at(0), (QVariantList{QVariant::fromValue(core::Field::LeadPicture),
                                             QVariant::fromValue(core::TextPart::Caption)}));
        QCOMPARE(beside.at(1),
                 (QVariantList{QVariant::fromValue(core::Field::Tags), QVariant::fromValue(core::TextPart::Tags)}));
        beside.clear();
    }
}

void PageHelpTest::nextMarkerFindsTheCellAndThePicture()
{
    core::Story story = samples::emptyStory();
    core::Block table = text(BlockKind::Table, {});
    table.table.rows = {{core::Cell{{{QStringLiteral("a"), {}}}}, core::Cell{{{QStringLiteral("b"), {}}}}},
                        {core::Cell{{{QStringLiteral("c"), {}}}}, core::Cell{{{QStringLiteral("TK m"), {}}}}}};
    core::Picture one;
    one.remoteUrl = QStringLiteral("https://example.org/a.jpg");
    core::Picture other = one;
    other.alt = QStringLiteral("The [which?] wall");
    core::Block gallery = text(BlockKind::Gallery, {});
    gallery.pictures = {one, other};
    story.body.blocks = {table, gallery};
    Finding page(story);
    page.caretAt(0);
    page.page.actions().writing.nextMarker->trigger();
    const auto *grid = page.part<QTableWidget>("tableGrid");
    QVERIFY(grid->isVisible());
    QCOMPARE(grid->currentItem()->text(), QStringLiteral("TK m"));
    page.page.actions().writing.nextMarker->trigger();
    QVERIFY(!grid->isVisible());
    QCOMPARE(page.part<QListWidget>("galleryList")->currentRow(), 1);
    QCOMPARE(page.part<QLineEdit>("galleryAltField")->selectedText(), QStringLiteral("[which?]"));
    QCOMPARE(page.page.story().body.blocks, story.body.blocks);
}

void PageHelpTest::codeHasNoMarkers()
{
    core::Story story = samples::emptyStory();
    core::Block line = text(BlockKind::Paragraph, {});
    line.spans = {{QStringLiteral("Take "), {}}, {QStringLiteral("[a-z?]"), samples::marked(&core::Marks::code)}};
    story.body.blocks = {text(BlockKind::Code, QStringLiteral("TK [b?]")), line,
                         text(BlockKind::Paragraph, QStringLiteral("Then [what?]"))};
    Finding page(story);
    QSignalSpy noted(&page.page, &ui::StoryPage::noteChanged);
    page.caretAt(1);
    QTRY_VERIFY(!noted.isEmpty());
    QTRY_COMPARE(noted.last().first().toString(), QStringLiteral("1 to come"));
    page.page.actions().writing.nextMarker->trigger();
    QCOMPARE(page.selected(), QStringLiteral("[what?]"));
}

void PageHelpTest::countsAreThoseOfTheStory()
{
    const QString words = QStringLiteral("the long wall moved");
    core::Story story = samples::emptyStory();
    core::Block calling = text(BlockKind::Paragraph, {});
    core::Marks call;
    call.footnote = QStringLiteral("n");
    calling.spans = {{words, {}}, {QString(core::footnoteCall), call}, {QStringLiteral("\non"), {}}};
    core::Block picture = text(BlockKind::Picture, {});
    picture.picture.remoteUrl = QStringLiteral("https://example.org/a.jpg");
    picture.picture.caption = picture.picture.alt = picture.picture.credit = words;
    core::Block gallery = text(BlockKind::Gallery, words);
    gallery.pictures = {picture.picture, picture.picture};
    core::Block table = text(BlockKind::Table, words);
    table.table.rows = {{core::Cell{calling.spans}, core::Cell{{{words, {}}}}}};
    core::Block embed = text(BlockKind::Embed, words);
    embed.embed.address = QStringLiteral("https://video.example/1");
    embed.embed.title = words;
    core::Block note = text(BlockKind::Footnote, words);
    note.name = QStringLiteral("n");
    story.body.blocks = {calling,
                         picture,
                         text(BlockKind::DeskNote, words),
                         gallery,
                         table,
                         embed,
                         samples::opaque(),
                         text(BlockKind::Separator, {}),
                         text(BlockKind::Code, words),
                         text(BlockKind::Paragraph, QString(250'000, QLatin1Char('x'))), // too long to be laid out
                         note};
    story.standfirst = words;
    Finding page(story);
    QTRY_COMPARE(page.page.words(), core::wordCount(story));
    QCOMPARE(page.page.characters(), core::characterCount(story));
    QCOMPARE(page.page.words(), 4 * 11 + 2 + 1);
    page.caretAt(ui::fieldCount);
    page.type(QStringLiteral("Then "));
    QTRY_COMPARE(page.page.words(), 4 * 11 + 2 + 2);
    QCOMPARE(page.page.characters(), core::characterCount(page.page.story()));
}

void PageHelpTest::replacingLeavesHitsThatHoldACall()
{
    core::Story story = samples::emptyStory();
    core::Block line = text(BlockKind::Paragraph, {});
    core::Marks call;
    call.footnote = QStringLiteral("n");
    line.spans = {
        {QStringLiteral("one"), {}}, {QString(core::footnoteCall), call}, {QStringLiteral("two one two"), {}}};
    core::Block note = text(BlockKind::Footnote, QStringLiteral("Page 12."));
    note.name = QStringLiteral("n");
    story.body.blocks = {line, note};
    Finding page(story);
    page.find(QStringLiteral("one.two"));
    page.part<QToolButton>("findExpressionButton")->click();
    QCOMPARE(page.result(), QStringLiteral("1 found"));
    page.part<QLineEdit>("replaceField")->setText(QStringLiteral("three"));
    page.part<QPushButton>("replaceAllButton")->click();
    line.spans = {{QStringLiteral("one"), {}}, {QString(core::footnoteCall), call}, {QStringLiteral("two three"), {}}};
    QCOMPARE(page.page.story().body.blocks.first().spans, line.spans);
    QCOMPARE(page.page.story().body.blocks.size(), 2);
}

void PageHelpTest::oneParagraphAtATimeDimsTheOthers()
{
    Finding page;
    page.caretAt(ui::fieldCount);
    (void)page.edit->viewport()->grab(); // all is laid out
    const QImage before = page.edit->viewport()->grab().toImage();
    page.page.actions().writing.focusMode->trigger();
    const QImage dimmed = page.edit->viewport()->grab().toImage();
    QVERIFY(before != dimmed);
    page.page.actions().writing.focusMode->trigger();
    page.page.actions().writing.invisibles->trigger();
    QVERIFY(page.edit->viewport()->grab().toImage() != before);
}

void PageHelpTest::caretStaysAtTheMiddle()
{
    core::Story story = samples::emptyStory();
    for (int number = 0; number < 60; ++number)
        story.body.blocks.append(text(BlockKind::Paragraph, QStringLiteral("Paragraph %1").arg(number)));
    Finding page(story);
    page.page.actions().writing.typewriter->trigger();
    page.caretAt(30);
    const int middle = page.edit->viewport()->height() / 2;
    QVERIFY(std::abs(page.edit->cursorRect().center().y() - middle) < 20);
    page.press(Qt::Key_Down);
    QVERIFY(std::abs(page.edit->cursorRect().center().y() - middle) < 20);
    page.press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(page.edit->textCursor().atEnd());
    QVERIFY2(std::abs(page.edit->cursorRect().center().y() - middle) < 20,
             qPrintable(QStringLiteral("%1 of %2").arg(page.edit->cursorRect().center().y()).arg(middle)));
    page.page.resize(page.page.width(), page.page.height() - 200);
    page.press(Qt::Key_Up);
    page.press(Qt::Key_Down);
    QVERIFY(std::abs(page.edit->cursorRect().center().y() - page.edit->viewport()->height() / 2) < 20);
    page.page.actions().writing.typewriter->trigger(); // as it was
    page.press(Qt::Key_Up);
    page.press(Qt::Key_Down);
    page.edit->verticalScrollBar()->setValue(page.edit->verticalScrollBar()->maximum());
    QVERIFY(page.edit->cursorRect().center().y() > page.edit->viewport()->height() / 2 + 20);
}

// The page with and without signs, compared where the letter stands.
void PageHelpTest::everySpaceHasItsOwnSign()
{
    core::Story story = samples::emptyStory();
    story.body.blocks = {text(BlockKind::Paragraph, QStringLiteral("mmm mmm\u00A0mmm\u202Fmmm"))};
    Finding page(story);
    page.caretAt(1);                     // no caret between the letters
    (void)page.edit->viewport()->grab(); // all is laid out
    const QImage before = page.edit->viewport()->grab().toImage();
    page.page.actions().writing.invisibles->trigger();
    const QImage after = page.edit->viewport()->grab().toImage();
    const auto placeOf = [&](int letter) {
        QTextCursor at(page.block(ui::fieldCount));
        at.setPosition(at.position() + letter);
        const QRect left = page.edit->cursorRect(at);
        at.movePosition(QTextCursor::NextCharacter);
        const int middle = (left.center().x() + page.edit->cursorRect(at).center().x()) / 2;
        return QRect(middle - 4, left.top(), 9, left.height());
    };
    const auto heightOf = [&](int letter) { // at which what was drawn there stands, of its line; -1: nothing was
        const QRect place = placeOf(letter);
        const double scale = after.devicePixelRatio();
        double sum = 0;
        int count = 0;
        for (int y = static_cast<int>(place.top() * scale); y < place.bottom() * scale; ++y) {
            for (int x = static_cast<int>(place.left() * scale); x < place.right() * scale; ++x) {
                if (before.pixel(x, y) != after.pixel(x, y)) {
                    sum += y / scale - place.top();
                    ++count;
                }
            }
        }
        return count > 0 ? sum / count / place.height() : -1;
    };
    const double plain = heightOf(3);
    const double noBreak = heightOf(7);
    const double narrow = heightOf(11);
    QVERIFY(plain > 0);
    QVERIFY(noBreak > 0);
    QVERIFY(narrow > 0);
    QVERIFY2(noBreak < plain && narrow < plain, "signs of no-break spaces stand higher than a point");
    QCOMPARE(heightOf(1), -1.0); // a letter has none
}

void PageHelpTest::snippetsBecomeTheirText()
{
    Writing page;
    page.page.actions().writing.snippets->trigger();
    auto *field = page.part<QPlainTextEdit>("snippetsField");
    QVERIFY(field->hasFocus());
    field->setPlainText(QStringLiteral("hq  the harbour authority\nnone\n;b  one\\ntwo"));
    page.part<QPushButton>("snippetsDoneButton")->click();
    page.edit->setFocus();
    page.type(QStringLiteral("earthq said hq "));
    QCOMPARE(core::plainText(page.first()), QStringLiteral("earthq said the harbour authority "));
    page.type(QStringLiteral(";b"));
    page.press(Qt::Key_Tab);
    QVERIFY(page.edit->hasFocus());
    QCOMPARE(core::plainText(page.first()), QStringLiteral("earthq said the harbour authority one\ntwo"));
    page.page.actions().undo->trigger();
    QCOMPARE(core::plainText(page.first()), QStringLiteral("earthq said the harbour authority ;b"));
    page.caretAt(1);
    page.type(QStringLiteral(";b "));
    QCOMPARE(page.page.story().headline, QStringLiteral("one two "));
}

void PageHelpTest::snippetsBecomeTheirTextBeforeEverySignThatEndsAWord()
{
    Writing page;
    page.support.settings.setChoice(QStringLiteral("snippets.own"),
                                    QStringLiteral("hq\tthe harbour authority\nx\tten\nx.y\televen\nh\tthe house\n"));
    (void)page.page.snippets();
    QString expected;
    for (const QChar sign : QStringLiteral(".,;:!?)\u060C\u061B\u061F")) {
        page.type(QStringLiteral("hq"));
        QTest::sendKeyEvent(QTest::Click, page.edit, Qt::Key_unknown, QString(sign), Qt::ShiftModifier);
        page.type(QStringLiteral(" "));
        expected += QStringLiteral("the harbour authority") + sign + QLatin1Char(' ');
        QCOMPARE(core::plainText(page.first()), expected);
    }
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("hq"));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("hq"));
    page.press(Qt::Key_Return, Qt::ShiftModifier);
    page.type(QStringLiteral("hq-wall x.y x."));
    page.type(QStringLiteral(" (x)"));
    QCOMPARE(core::plainText(page.page.story().body),
             expected + QStringLiteral("\nthe harbour authority\nthe harbour authority\nhq-wall eleven x. (ten)"));
    page.press(Qt::Key_Return);
    page.type(QStringLiteral("/h"));
    QVERIFY(page.menu()->isVisible());
    page.press(Qt::Key_Return); // chooses there
    QVERIFY(!core::plainText(page.page.story().body).contains(QStringLiteral("the house")));
}

void PageHelpTest::keyIsCountedInItsOwnBlockOnly()
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Head TK");
    for (int number = 0; number < 2000; ++number)
        story.body.blocks.append(
            samples::text(BlockKind::Paragraph, QStringLiteral("The wall has moved since spring")));
    ui::StoryDocument document;
    QVERIFY(document.documentLayout()); // without one a document tells of no change
    ui::WordCounter counter(document);
    connect(&document, &ui::StoryDocument::blocksChanged, &counter, &ui::WordCounter::noteChange);
    document.load(story);
    counter.countAll();
    counter.finish();
    QCOMPARE(document.totals().words, 2000 * 6);
    QCOMPARE(document.totals().markers, 1);
    const quint64 before = counter.blocksRead();
    QTextCursor(document.findBlockByNumber(1000)).insertText(QStringLiteral("TK "));
    counter.finish();
    QCOMPARE(counter.blocksRead(), before + 1);
    QCOMPARE(document.totals().markers, 2);
    document.undo();
    counter.finish();
    QCOMPARE(counter.blocksRead(), before + 2);
    QCOMPARE(document.totals().markers, 1);
}

QTEST_MAIN(PageHelpTest)
#include "page_help_test.moc"
