// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing in the fields beside the page, cells, captions, titles: signs of the language come there too, and acts that
// put words somewhere put them where the keyboard is.

#include "page_kinds.h"

#include "ui/page/caption_edit.h"
#include "ui/page/page_format.h"
#include "ui/page/symbol_popover.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using core::BlockKind;
using samples::Page;

class PageFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void signsFollowTheLanguageInCells();
    void codeInACellHasSignsOfAKeyboard();
    void signsFollowTheLanguageInCaptions_data();
    void signsFollowTheLanguageInCaptions();
    void addressesStayAsTheyAreTyped();
    void clipboardGoesWhereTheKeyboardIs();
    void plainPasteIntoATableStaysInTheTable();
    void symbolsGoWhereTheKeyboardWas();
    void symbolsGoIntoTheOpenCell();
    void snippetsAndNonJoinersGoWhereTheKeyboardIs();
    void capitalsAreThoseOfTheField();
    void tableTellsItsActsWhileItIsEdited();
};

namespace {

constexpr int body = ui::fieldCount;

struct Card : Page
{
    explicit Card(core::Block block, const QString &language = QStringLiteral("en-GB"))
    {
        core::Story story = samples::emptyStory(language);
        story.headline = QStringLiteral("Head");
        story.body.blocks = {block};
        show(story);
        caretAt(body);
        press(Qt::Key_Return); // its panel opens
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    // With the caret at its end.
    [[nodiscard]] QWidget *field(const char *name) const
    {
        auto *found = part<QWidget>(name);
        found->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(found))
            line->end(false);
        else
            qobject_cast<QTextEdit *>(found)->moveCursor(QTextCursor::End);
        return found;
    }
    [[nodiscard]] ui::CaptionEdit *caption() const { return qobject_cast<ui::CaptionEdit *>(field("captionField")); }
    [[nodiscard]] QTextEdit *openCell(int row, int column) const
    {
        auto *grid = part<QTableWidget>("tableGrid");
        grid->setCurrentCell(row, column);
        QTest::keyClick(grid, Qt::Key_F2);
        return qobject_cast<QTextEdit *>(QApplication::focusWidget());
    }
    [[nodiscard]] core::Block first() const { return page.story().body.blocks.first(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return core::plainText(first().table.rows.at(row).at(column).spans);
    }
    void finish() { page.finishPanels(); }
    [[nodiscard]] const ui::WritingActions &acts() const { return page.actions().writing; }
};

void put(QWidget *field, const QString &letters)
{
    for (const QChar letter : letters)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

QString wordsIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    return qobject_cast<const ui::CaptionEdit *>(field)->text();
}

void clear(QWidget *field)
{
    QMetaObject::invokeMethod(field, "clear");
}

core::Block picture()
{
    core::Block block = core::textBlock(BlockKind::Picture, {});
    block.picture.remoteId = QStringLiteral("12");
    block.picture.remoteUrl = QStringLiteral("https://example.org/pier.jpg");
    block.picture.width = 1200;
    block.picture.height = 400;
    return block;
}

core::Block embed()
{
    core::Block block = core::textBlock(BlockKind::Embed, {});
    block.embed.address = QStringLiteral("https://example.org/watch");
    return block;
}

core::Block gallery()
{
    core::Block block = core::textBlock(BlockKind::Gallery, {});
    block.pictures = {picture().picture};
    return block;
}

void choose(const Page &page, const QString &sign)
{
    auto *popover = page.page.findChild<ui::SymbolPopover *>();
    QVERIFY(popover->isVisible());
    const QList<QToolButton *> buttons = popover->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text() == sign) {
            button->setFocus();
            button->click();
            return;
        }
    }
    QFAIL("no such symbol");
}

} // namespace

void PageFieldsTest::signsFollowTheLanguageInCells()
{
    Card page(samples::table(2, 2));
    QTextEdit *cell = page.openCell(1, 1);
    QVERIFY(cell);
    put(cell, QStringLiteral("\"It's\" --"));
    QCOMPARE(cell->toPlainText(), QStringLiteral("“It’s” –"));
    QTest::keyClick(cell, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell->toPlainText(), QStringLiteral("“It’s” --"));
    page.finish();
    QCOMPARE(page.cell(1, 1), QStringLiteral("“It’s” --"));
    core::Block persian = samples::table(2, 2);
    persian.language = QStringLiteral("fa"); // in an English story
    Card other(persian);
    other.acts().persianDigits->trigger();
    cell = other.openCell(0, 0);
    put(cell, QStringLiteral("می"));
    QTest::keyClick(cell, Qt::Key_Space, Qt::ShiftModifier);
    put(cell, QStringLiteral("شود? 12"));
    other.finish();
    QCOMPARE(other.cell(0, 0), QStringLiteral("می\u200Cشود؟ ۱۲"));
}

void PageFieldsTest::codeInACellHasSignsOfAKeyboard()
{
    Card page(samples::table(2, 2));
    QTextEdit *cell = page.openCell(1, 1);
    put(cell, QStringLiteral("\"a\" --"));
    cell->selectAll();
    page.page.actions().code->trigger();
    QCOMPARE(cell->toPlainText(), QStringLiteral("\"a\" -"));
    cell->moveCursor(QTextCursor::End);
    put(cell, QStringLiteral("\"b\""));
    page.finish();
    QCOMPARE(page.cell(1, 1), QStringLiteral("\"a\" -\"b\""));
    QVERIFY(page.first().table.rows.at(1).at(1).spans.first().marks.code);
    page.caretAt(body);
    page.press(Qt::Key_Return);
    put(page.openCell(0, 1), QStringLiteral("it's"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    page.page.actions().code->trigger(); // of the whole cell
    QCOMPARE(page.cell(0, 1), QStringLiteral("it's"));
}

void PageFieldsTest::signsFollowTheLanguageInCaptions_data()
{
    QTest::addColumn<core::Block>("card");
    QTest::addColumn<QString>("field");
    const auto row = [](const core::Block &card, const char *field) {
        QTest::newRow(field) << card << QString::fromLatin1(field);
    };
    row(picture(), "captionField");
    row(picture(), "creditField");
    row(picture(), "altField");
    row(embed(), "embedTitleField");
    row(embed(), "embedCaptionField");
    row(gallery(), "galleryCaptionField");
    row(gallery(), "galleryCreditField");
    row(gallery(), "galleryAltField");
    row(gallery(), "galleryAllField");
    row(samples::table(2, 2), "tableCaptionField");
}

void PageFieldsTest::signsFollowTheLanguageInCaptions()
{
    QFETCH(const core::Block, card);
    QFETCH(const QString, field);
    Card page(card, QStringLiteral("fr"));
    QWidget *line = page.field(qPrintable(field));
    clear(line);
    put(line, QStringLiteral("\"l'eau\" ?"));
    QCOMPARE(wordsIn(line), QStringLiteral("«\u202Fl’eau\u202F»\u202F?"));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(wordsIn(line), QStringLiteral("«\u202Fl’eau\u202F» ?"));
    core::Block german = card;
    german.language = QStringLiteral("de");
    Card other(german, QStringLiteral("fr"));
    line = other.field(qPrintable(field));
    clear(line);
    put(line, QStringLiteral("\"ja\""));
    QCOMPARE(wordsIn(line), QStringLiteral("„ja“"));
}

void PageFieldsTest::addressesStayAsTheyAreTyped()
{
    Card page(embed());
    QWidget *address = page.field("embedAddressField");
    clear(address);
    put(address, QStringLiteral("a--b'c"));
    QCOMPARE(wordsIn(address), QStringLiteral("a--b'c"));
}

void PageFieldsTest::clipboardGoesWhereTheKeyboardIs()
{
    Card page(picture());
    ui::CaptionEdit *caption = page.caption();
    QApplication::clipboard()->setText(QStringLiteral("one\ntwo"));
    page.page.actions().pastePlain->trigger();
    QCOMPARE(caption->text(), QStringLiteral("one two"));
    page.page.actions().selectAll->trigger();
    QCOMPARE(caption->textCursor().selectedText(), QStringLiteral("one two"));
    page.page.actions().cut->trigger();
    QCOMPARE(caption->text(), QString());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("one two"));
    page.page.actions().paste->trigger();
    QCOMPARE(caption->text(), QStringLiteral("one two"));
    QVERIFY(caption->hasFocus());
    page.finish();
    QCOMPARE(page.first().picture.caption, QStringLiteral("one two"));
    QCOMPARE(page.page.story().body.blocks.size(), 1);
    QCOMPARE(page.page.story().headline, QStringLiteral("Head"));
}

void PageFieldsTest::plainPasteIntoATableStaysInTheTable()
{
    Card page(samples::table(2, 2));
    auto *formatted = new QMimeData;
    formatted->setText(QStringLiteral("bold"));
    formatted->setHtml(QStringLiteral("<b>bold</b>"));
    QApplication::clipboard()->setMimeData(formatted);
    page.part<QTableWidget>("tableGrid")->setCurrentCell(0, 1);
    page.page.actions().pastePlain->trigger(); // the cell is current and not open
    QTextEdit *cell = page.openCell(1, 1);
    put(cell, QStringLiteral("so "));
    page.page.actions().pastePlain->trigger();
    page.finish();
    QCOMPARE(page.first().table.rows.at(0).at(1).spans, (QList<core::Span>{{QStringLiteral("bold"), {}}}));
    QCOMPARE(page.first().table.rows.at(1).at(1).spans, (QList<core::Span>{{QStringLiteral("so bold"), {}}}));
    QCOMPARE(page.page.story().body.blocks.size(), 1);
}

void PageFieldsTest::symbolsGoWhereTheKeyboardWas()
{
    Card page(picture());
    ui::CaptionEdit *caption = page.caption();
    put(caption, QStringLiteral("5 "));
    page.acts().symbol->trigger();
    choose(page, QStringLiteral("€"));
    choose(page, QStringLiteral("£"));
    QCOMPARE(caption->text(), QStringLiteral("5 €£"));
    QVERIFY(caption->isVisible());
    QTest::keyClick(page.page.findChild<ui::SymbolPopover *>(), Qt::Key_Escape);
    QVERIFY(caption->hasFocus());
    page.finish();
    QCOMPARE(page.first().picture.caption, QStringLiteral("5 €£"));
    page.caretAt(1, 4);
    page.edit->setFocus();
    page.acts().symbol->trigger();
    choose(page, QStringLiteral("€"));
    QCOMPARE(page.page.story().headline, QStringLiteral("Head€"));
}

void PageFieldsTest::symbolsGoIntoTheOpenCell()
{
    Card page(samples::table(2, 2));
    QPointer<QTextEdit> cell = page.openCell(1, 1);
    put(cell, QStringLiteral("5 "));
    page.acts().symbol->trigger();
    choose(page, QStringLiteral("€"));
    QVERIFY(cell);
    QTest::keyClick(page.page.findChild<ui::SymbolPopover *>(), Qt::Key_Escape);
    QVERIFY(cell && cell->hasFocus());
    put(cell, QStringLiteral("!"));
    page.finish();
    QCOMPARE(page.cell(1, 1), QStringLiteral("5 €!"));
}

void PageFieldsTest::snippetsAndNonJoinersGoWhereTheKeyboardIs()
{
    Card page(picture());
    ui::CaptionEdit *caption = page.caption();
    page.page.putSnippet({QStringLiteral("hq"), QStringLiteral("the harbour\nauthority")});
    QVERIFY(caption->hasFocus());
    page.acts().nonJoiner->trigger();
    QCOMPARE(caption->text(), QStringLiteral("the harbour authority\u200C"));
    QCOMPARE(page.page.story().headline, QStringLiteral("Head"));
    page.finish();
    page.edit->setFocus();
    page.caretAt(1, 4);
    page.page.putSnippet({QStringLiteral("x"), QStringLiteral("way")});
    QCOMPARE(page.page.story().headline, QStringLiteral("Headway"));
}

void PageFieldsTest::capitalsAreThoseOfTheField()
{
    Card page(picture());
    ui::CaptionEdit *caption = page.caption();
    caption->setText(QStringLiteral("the “pier”"));
    caption->selectAll();
    page.acts().nextCase->trigger();
    QCOMPARE(caption->text(), QStringLiteral("The “pier”"));
    page.acts().nextCase->trigger();
    QCOMPARE(caption->text(), QStringLiteral("The “Pier”"));
    page.acts().nextCase->trigger();
    QCOMPARE(caption->text(), QStringLiteral("THE “PIER”"));
    page.acts().straighten->trigger();
    QCOMPARE(caption->text(), QStringLiteral("THE \"PIER\""));
    page.acts().nextCase->trigger();
    QCOMPARE(caption->text(), QStringLiteral("the \"pier\""));
    QCOMPARE(page.page.story().headline, QStringLiteral("Head"));
}

void PageFieldsTest::tableTellsItsActsWhileItIsEdited()
{
    Card page(samples::table(2, 2));
    const QList<QAction *> acts = page.page.panelActs();
    QStringList names;
    for (QAction *act : acts)
        names.append(act->objectName());
    QCOMPARE(names, (QStringList{QStringLiteral("tableRowAbove"), QStringLiteral("tableRowBelow"),
                                 QStringLiteral("tableRowUp"), QStringLiteral("tableRowDown"),
                                 QStringLiteral("tableRowDelete"), QStringLiteral("tableHeadRow"),
                                 QStringLiteral("tableColumnBefore"), QStringLiteral("tableColumnAfter"),
                                 QStringLiteral("tableColumnEarlier"), QStringLiteral("tableColumnLater"),
                                 QStringLiteral("tableColumnDelete"), QStringLiteral("tableHeadColumn")}));
    put(page.openCell(0, 0), QStringLiteral("so"));
    acts.at(1)->trigger();
    QCOMPARE(page.first().table.rows.size(), 3);
    QCOMPARE(page.cell(0, 0), QStringLiteral("so"));
    page.finish();
    QCOMPARE(page.page.panelActs(), QList<QAction *>());
}

QTEST_MAIN(PageFieldsTest)
#include "page_fields_test.moc"
