// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts that change the letters of what is selected: capitals over words half of which are bold, and text that becomes
// code.

#include "page_samples.h"

#include "core/letter_case.h"
#include "ui/page/page_format.h"

#include <QTest>

using core::BlockKind;
Q_DECLARE_METATYPE(core::LetterCase)
using core::Span;
using samples::linked;
using samples::marked;
using samples::Page;

class PageLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void capitalsGoOverMarks_data();
    void capitalsGoOverMarks();
    void capitalsFollowTheLanguageOfTheLetters();
    void capitalsBeginAnewInEveryParagraph();
    void capitalsAreOneStep();
    void noSignsBetweenBackticks();
    void wordsThatBecomeCodeHaveSignsOfAKeyboard();
    void linesThatBecomeCodeHaveSignsOfAKeyboard();
};

namespace {

const core::Marks bold = marked(&core::Marks::bold);
const core::Marks code = marked(&core::Marks::code);

struct Letters : Page
{
    explicit Letters(const QList<Span> &spans, const QString &language = QStringLiteral("en-GB"))
    {
        core::Story story = samples::emptyStory(language);
        core::Block block = core::textBlock(BlockKind::Paragraph, {});
        block.spans = spans;
        story.body.blocks = {block};
        show(story);
    }
    void selectParagraph() { select(ui::fieldCount, 0, ui::fieldCount, block(ui::fieldCount).length() - 1); }
    [[nodiscard]] QList<Span> first() const { return page.story().body.blocks.first().spans; }
    void put(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    [[nodiscard]] const ui::WritingActions &acts() const { return page.actions().writing; }
};

QAction *actOf(const ui::WritingActions &acts, core::LetterCase letterCase)
{
    switch (letterCase) {
    case core::LetterCase::Upper:
        return acts.upperCase;
    case core::LetterCase::Lower:
        return acts.lowerCase;
    case core::LetterCase::Title:
        return acts.titleCase;
    case core::LetterCase::Sentence:
        break;
    }
    return acts.sentenceCase;
}

} // namespace

void PageLettersTest::capitalsGoOverMarks_data()
{
    QTest::addColumn<QList<Span>>("before");
    QTest::addColumn<core::LetterCase>("letterCase");
    QTest::addColumn<QList<Span>>("after");
    using core::LetterCase;
    const auto row = [](const char *name, const QList<Span> &before, LetterCase letterCase, const QList<Span> &after) {
        QTest::newRow(name) << before << letterCase << after;
    };
    const core::Marks link = linked(QStringLiteral("https://example.org/a"));
    const auto s = [](const char *text, const core::Marks &marks = {}) { return Span{QString::fromUtf8(text), marks}; };
    row("sentence", {s("He Said "), s("The", bold), s(" Thing")}, LetterCase::Sentence,
        {s("He said "), s("the", bold), s(" thing")});
    row("half a word", {s("har"), s("bour OPENS", bold), s(" AGain")}, LetterCase::Title,
        {s("Har"), s("bour OPENS", bold), s(" AGain")});
    row("title", {s("the end "), s("of", bold), s(" the "), s("pier", link)}, LetterCase::Title,
        {s("The End "), s("of", bold), s(" the "), s("Pier", link)});
    row("upper", {s("har"), s("bour", bold), s(" open", link)}, LetterCase::Upper,
        {s("HAR"), s("BOUR", bold), s(" OPEN", link)});
    row("lower", {s("HAR"), s("BOUR", bold), s(" OPEN", link)}, LetterCase::Lower,
        {s("har"), s("bour", bold), s(" open", link)});
    row("longer letters", {s("die Stra"), s("\u00DFe gr", bold), s("\u00FC\u00DFt", link), s(" uns")},
        LetterCase::Upper, {s("DIE STRA"), s("SSE GR", bold), s("\u00DCSST", link), s(" UNS")});
    row("longer first letter", {s("so "), s("\u0149k", bold), s("ie")}, LetterCase::Upper,
        {s("SO "), s("\u02BCNK", bold), s("IE")});
}

void PageLettersTest::capitalsGoOverMarks()
{
    QFETCH(const QList<Span>, before);
    QFETCH(const core::LetterCase, letterCase);
    QFETCH(const QList<Span>, after);
    Letters page(before);
    page.selectParagraph();
    actOf(page.acts(), letterCase)->trigger();
    QCOMPARE(page.first(), after);
    QCOMPARE(page.edit->textCursor().selectedText(), page.block(ui::fieldCount).text());
    page.page.actions().undo->trigger();
    QCOMPARE(page.first(), before);
}

void PageLettersTest::capitalsFollowTheLanguageOfTheLetters()
{
    Letters turkish({{QStringLiteral("ist"), bold}, {QStringLiteral("imdi"), {}}}, QStringLiteral("tr"));
    turkish.selectParagraph();
    turkish.acts().upperCase->trigger();
    QCOMPARE(turkish.first(),
             (QList<Span>{{QStringLiteral("\u0130ST"), bold}, {QStringLiteral("\u0130MD\u0130"), {}}}));
    core::Marks foreign;
    foreign.language = QStringLiteral("tr");
    Letters english({{QStringLiteral("in "), {}}, {QStringLiteral("izmir"), foreign}});
    english.select(ui::fieldCount, 3, ui::fieldCount, 8);
    english.acts().upperCase->trigger();
    QCOMPARE(english.first(), (QList<Span>{{QStringLiteral("in "), {}}, {QStringLiteral("\u0130ZM\u0130R"), foreign}}));
}

void PageLettersTest::capitalsBeginAnewInEveryParagraph()
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("THE PIER");
    story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("one two")),
                         samples::text(BlockKind::Separator, {}),
                         samples::text(BlockKind::Paragraph, QStringLiteral("the \u00DF end"))};
    Page page;
    page.show(story);
    page.edit->selectAll();
    page.page.actions().writing.sentenceCase->trigger();
    QCOMPARE(page.page.story().headline, QStringLiteral("The pier"));
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("One two\nThe \u00DF end"));
    page.page.actions().writing.upperCase->trigger();
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("ONE TWO\nTHE SS END"));
}

void PageLettersTest::capitalsAreOneStep()
{
    Letters page({{QStringLiteral("a pier"), {}}});
    page.caretAt(ui::fieldCount, 3);
    page.page.actions().footnote->trigger(); // its call stands behind the p
    const QList<Span> before = page.first();
    QCOMPARE(before.size(), 3);
    page.selectParagraph();
    page.acts().titleCase->trigger();
    QCOMPARE(page.first(),
             (QList<Span>{{QStringLiteral("A P"), {}}, before.at(1), {QStringLiteral("Ier"), {}}})); // two words
    page.page.actions().undo->trigger();
    QCOMPARE(page.first(), before);
}

void PageLettersTest::noSignsBetweenBackticks()
{
    Letters page({});
    page.caretAt(ui::fieldCount);
    page.type(QStringLiteral("\"so\" `print \"x\" --y`"));
    QCOMPARE(page.first(),
             (QList<Span>{{QStringLiteral("\u201Cso\u201D "), {}}, {QStringLiteral("print \"x\" --y"), code}}));
    Letters persian({}, QStringLiteral("fa"));
    persian.page.actions().writing.persianDigits->trigger();
    persian.page.actions().writing.smartSigns->setChecked(false);
    persian.caretAt(ui::fieldCount);
    persian.type(QStringLiteral("1 `2` 3"));
    QCOMPARE(core::plainText(persian.page.story().body), QStringLiteral("\u06F1 2 \u06F3"));
}

void PageLettersTest::wordsThatBecomeCodeHaveSignsOfAKeyboard()
{
    const QList<Span> typographic{{QStringLiteral("so print \u201Cx\u201D \u2014y"), {}},
                                  {QStringLiteral(" it\u2019s"), bold}};
    Letters page(typographic);
    page.select(ui::fieldCount, 3, ui::fieldCount, 14);
    QCOMPARE(page.edit->textCursor().selectedText(), QStringLiteral("print \u201Cx\u201D \u2014"));
    page.page.actions().code->trigger();
    QCOMPARE(page.first(), (QList<Span>{{QStringLiteral("so "), {}},
                                        {QStringLiteral("print \"x\" --"), code},
                                        {QStringLiteral("y"), {}},
                                        {QStringLiteral(" it\u2019s"), bold}}));
    page.page.actions().undo->trigger();
    QCOMPARE(page.first(), typographic);
    Letters habit({{QStringLiteral("`cmd \u2013a"), {}}});
    habit.caretAt(ui::fieldCount, 7);
    habit.type(QStringLiteral("`"));
    QCOMPARE(habit.first(), (QList<Span>{{QStringLiteral("cmd -a"), code}}));
    habit.type(QStringLiteral("x"));
    QCOMPARE(habit.first(), (QList<Span>{{QStringLiteral("cmd -a"), code}, {QStringLiteral("x"), {}}}));
    habit.page.actions().undo->trigger();
    habit.page.actions().undo->trigger();
    QCOMPARE(habit.first(), (QList<Span>{{QStringLiteral("`cmd \u2013a`"), {}}}));
    Letters headline({});
    headline.caretAt(1);
    headline.put(QStringLiteral("\u201Ca\u201D"));
    headline.select(1, 0, 1, 3);
    headline.page.actions().code->trigger(); // fields know no code
    QCOMPARE(headline.page.story().headline, QStringLiteral("\u201Ca\u201D"));
}

void PageLettersTest::linesThatBecomeCodeHaveSignsOfAKeyboard()
{
    const QList<Span> typographic{{QStringLiteral("print \u201Cx\u201D "), {}},
                                  {QStringLiteral("\u2014\u2026 it\u2019s"), bold}};
    Letters page(typographic);
    page.caretAt(ui::fieldCount, 11);
    page.page.actions().codeBlock->trigger();
    QCOMPARE(page.page.story().body.blocks.first().kind, BlockKind::Code);
    QCOMPARE(core::plainText(page.page.story().body), QStringLiteral("print \"x\" --... it's"));
    QCOMPARE(page.edit->textCursor().positionInBlock(), 12); // behind the dash, as before
    QVERIFY(!page.edit->textCursor().hasSelection());
    page.page.actions().undo->trigger();
    QCOMPARE(page.first(), typographic);
}

QTEST_MAIN(PageLettersTest)
#include "page_letters_test.moc"
