// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Captions of cards: their words are marked and linked, notes are called from them, and they are drawn as they are.
#include "page_kinds.h"

#include "ui/page/caption_edit.h"
#include "ui/page/cards.h"
#include "ui/page/find_bar.h"
#include "ui/page/story_edit.h"
#include "ui/theme/theme.h"
#include "workflow/caption_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

using core::Block;
using core::BlockKind;
using samples::Page;
using samples::text;

Q_DECLARE_METATYPE(core::Block)

class PageCaptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void noteIsCalledFromACaption_data() { captions(); }
    void noteIsCalledFromACaption();
    void wordsAreMarkedInOneStep_data() { captions(); }
    void wordsAreMarkedInOneStep();
    void wordsAreLinked_data() { captions(); }
    void wordsAreLinked();
    void marksAreTypedAsInTheText_data() { captions(); }
    void marksAreTypedAsInTheText();
    void marksAreCopiedAndPasted();
    void replacedWordsKeepTheirMarks();
    void actsTellWhatTheCaptionHas();
    void callIsTakenOutOfTheCaption();
    void keyInAFieldWithoutCallsCallsNothing();
    void captionIsDrawnWithItsMarksAndNumbers();

private:
    static void captions();
};

namespace {

constexpr int body = ui::fieldCount;

core::Story storyOf(const QList<Block> &blocks)
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Headline");
    story.body.blocks = blocks;
    return story;
}

template <typename Field>
Field *openedAs(Page &page, const QString &field)
{
    page.edit->setFocus();
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *line = page.page.findChild<Field *>(field);
    if (line)
        line->setFocus();
    return line;
}

ui::CaptionEdit *opened(Page &page, const QString &field)
{
    return openedAs<ui::CaptionEdit>(page, field);
}

void select(ui::CaptionEdit *field, int from, int to)
{
    QTextCursor cursor(field->document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    field->setTextCursor(cursor);
}

bool isOfAPicture(const QString &field)
{
    return field == QLatin1String("captionField") || field == QLatin1String("galleryCaptionField");
}

// What the caption of that field says on the card.
QList<core::Span> wordsOf(const Block &card, const QString &field)
{
    if (!isOfAPicture(field))
        return card.spans;
    return workflow::captionWords(card.kind == BlockKind::Picture ? card.picture : card.pictures.first());
}

Block withWords(Block card, const QString &field, const QList<core::Span> &words)
{
    if (!isOfAPicture(field))
        card.spans = words;
    else
        workflow::setCaptionWords(card.kind == BlockKind::Picture ? card.picture : card.pictures.first(), words);
    return card;
}

QList<core::Span> wordsOf(const Page &page, const QString &field)
{
    return wordsOf(page.page.story().body.blocks.first(), field);
}

QImage drawn(const Block &card)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ui::Colours colours = ui::coloursOf(ui::Brightness::Light);
    ui::drawCard(painter, QRectF(0, 0, 300, 200), card, [](const core::MediaId &, double) { return QPixmap(); },
                 {colours, QFont(), 1, Qt::LeftToRight, ui::CardState::Plain,
                  [](const QString &) { return QStringLiteral("7"); }});
    return image;
}

} // namespace

void PageCaptionsTest::captions()
{
    QTest::addColumn<Block>("card");
    QTest::addColumn<QString>("field");
    Block picture = text(BlockKind::Picture, {});
    picture.picture = samples::sitePicture(QStringLiteral("pier.jpg"));
    QTest::newRow("picture") << picture << QStringLiteral("captionField");
    QTest::newRow("picture of a gallery") << samples::gallery(2) << QStringLiteral("galleryCaptionField");
    QTest::newRow("table") << samples::table(2, 2) << QStringLiteral("tableCaptionField");
    QTest::newRow("embed") << samples::embed() << QStringLiteral("embedCaptionField");
    QTest::newRow("gallery") << samples::gallery(2) << QStringLiteral("galleryAllField");
}

void PageCaptionsTest::noteIsCalledFromACaption()
{
    QFETCH(Block, card);
    QFETCH(QString, field);
    core::Marks bold;
    bold.bold = true;
    card = withWords(card, field, {{QStringLiteral("Two "), bold}, {QStringLiteral("boats"), {}}});
    Page page;
    const core::Story story = storyOf({card, text(BlockKind::Paragraph, QStringLiteral("After"))});
    page.show(story);
    ui::CaptionEdit *line = opened(page, field);
    QVERIFY(line);
    QTRY_VERIFY(line->hasFocus());
    QVERIFY(page.page.actions().footnote->isEnabled());
    select(line, 6, 6);
    QTest::keyClick(line, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(page.edit->hasFocus());
    const QTextBlock note = page.edit->textCursor().block();
    QCOMPARE(ui::kindOf(note), BlockKind::Footnote);
    page.type(QStringLiteral("Seen"));
    const core::Body after = page.page.story().body;
    const Block expected = withWords(card, field,
                                     {{QStringLiteral("Two "), bold},
                                      {QStringLiteral("bo"), {}},
                                      samples::call(after.blocks.last().name),
                                      {QStringLiteral("ats"), {}}});
    QCOMPARE(after.blocks.size(), 3);
    QVERIFY(core::sameContent(after.blocks.first(), expected));
    QCOMPARE(core::footnoteOrder(after), QStringList{after.blocks.last().name});
    QCOMPARE(core::plainText(after.blocks.last()), QStringLiteral("Seen"));
    // A second one, behind the first, which is a letter of the field.
    line = opened(page, field);
    QTRY_VERIFY(line->hasFocus());
    QCOMPARE(line->text(), QStringLiteral("Two boats"));
    line->moveCursor(QTextCursor::End);
    QTest::keyClick(line, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(page.edit->hasFocus());
    const QList<core::Span> spans = wordsOf(page, field);
    QCOMPARE(spans.size(), 5);
    QCOMPARE(spans.at(3).text, QStringLiteral("ats"));
    QVERIFY(!spans.at(4).marks.footnote.isEmpty());
    while (page.edit->document()->isUndoAvailable())
        page.edit->undo();
    QVERIFY(core::sameContent(page.page.story().body, story.body));
}

void PageCaptionsTest::wordsAreMarkedInOneStep()
{
    QFETCH(Block, card);
    QFETCH(QString, field);
    const core::Span two{QStringLiteral("Two "), {}};
    card = withWords(card, field, {{QStringLiteral("Two boats"), {}}});
    Page page;
    page.show(storyOf({card, text(BlockKind::Paragraph, QStringLiteral("After"))}));
    ui::CaptionEdit *line = opened(page, field);
    QTRY_VERIFY(line->hasFocus());
    line->moveCursor(QTextCursor::End);
    QTest::keyClicks(line, QStringLiteral(" now"));
    select(line, 4, 9);
    const auto marked = [&](const core::Marks &marks) {
        return QList<core::Span>{two, {QStringLiteral("boats"), marks}, {QStringLiteral(" now"), {}}};
    };
    core::Marks marks;
    QList<QList<core::Span>> steps{{{QStringLiteral("Two boats"), {}}}, {{QStringLiteral("Two boats now"), {}}}};
    const std::pair<QAction *, bool core::Marks::*> acts[] = {
        {page.page.actions().bold, &core::Marks::bold},
        {page.page.actions().italic, &core::Marks::italic},
        {page.page.actions().strike, &core::Marks::strike},
        {page.page.actions().subscript, &core::Marks::subscript},
    };
    for (const auto &[act, mark] : acts) {
        QTest::keySequence(line, act->shortcut());
        marks.*mark = true;
        steps.append(marked(marks));
        QCOMPARE(wordsOf(page, field), steps.last());
        QVERIFY(act->isChecked());
    }
    QTest::keySequence(line, page.page.actions().plain->shortcut());
    steps.append({{QStringLiteral("Two boats now"), {}}});
    QVERIFY(line->hasFocus());
    page.page.finishPanels();
    for (qsizetype at = steps.size() - 1; at > 0; --at) {
        QCOMPARE(wordsOf(page, field), steps.at(at));
        page.edit->undo();
    }
    QCOMPARE(page.page.story().body.blocks.first(), card);
    page.edit->redo();
    page.edit->redo();
    QCOMPARE(wordsOf(page, field), steps.at(2));
}

void PageCaptionsTest::wordsAreLinked()
{
    QFETCH(Block, card);
    QFETCH(QString, field);
    card = withWords(card, field, {{QStringLiteral("Two boats"), {}}});
    Page page;
    page.show(storyOf({card}));
    ui::CaptionEdit *line = opened(page, field);
    QTRY_VERIFY(line->hasFocus());
    select(line, 4, 9);
    QTest::keySequence(line, page.page.actions().link->shortcut());
    auto *address = page.page.findChild<QLineEdit *>(QStringLiteral("captionLinkField"));
    QVERIFY(address);
    QTRY_VERIFY(address->hasFocus());
    QVERIFY(line->isVisible());
    QTest::keyClicks(address, QStringLiteral("harbour.example/two"));
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(line->hasFocus());
    QVERIFY(!address->isVisible());
    const QList<core::Span> linked{
        {QStringLiteral("Two "), {}},
        {QStringLiteral("boats"), samples::linked(QStringLiteral("https://harbour.example/two"))}};
    QCOMPARE(wordsOf(page, field), linked);
    // Again, with the caret in the link: its address is there to be changed.
    select(line, 6, 6);
    QTest::keySequence(line, page.page.actions().link->shortcut());
    QCOMPARE(address->text(), QStringLiteral("https://harbour.example/two"));
    // Leaving for the text keeps what was entered in both.
    address->setText(QStringLiteral("https://harbour.example/three"));
    page.edit->setFocus();
    QVERIFY(!line->isVisible());
    QCOMPARE(wordsOf(page, field).last(),
             (core::Span{QStringLiteral("boats"), samples::linked(QStringLiteral("https://harbour.example/three"))}));
    page.edit->undo();
    QCOMPARE(wordsOf(page, field), linked);
    page.edit->undo();
    QCOMPARE(page.page.story().body.blocks.first(), card);
}

void PageCaptionsTest::marksAreTypedAsInTheText()
{
    QFETCH(Block, card);
    QFETCH(QString, field);
    Page page;
    page.show(storyOf({withWords(card, field, {})}));
    ui::CaptionEdit *line = opened(page, field);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("A **long** wall at [noon](harbour.example), `it's` so"));
    page.page.finishPanels();
    QCOMPARE(wordsOf(page, field),
             (QList<core::Span>{{QStringLiteral("A "), {}},
                                {QStringLiteral("long"), samples::marked(&core::Marks::bold)},
                                {QStringLiteral(" wall at "), {}},
                                {QStringLiteral("noon"), samples::linked(QStringLiteral("https://harbour.example"))},
                                {QStringLiteral(", "), {}},
                                {QStringLiteral("it's"), samples::marked(&core::Marks::code)},
                                {QStringLiteral(" so"), {}}}));
}

void PageCaptionsTest::marksAreCopiedAndPasted()
{
    const QString field = QStringLiteral("captionField");
    Block card = text(BlockKind::Picture, {});
    card.picture = samples::sitePicture(QStringLiteral("pier.jpg"));
    const core::Span bold{QStringLiteral("bold"), samples::marked(&core::Marks::bold)};
    Page page;
    page.show(storyOf({withWords(card, field, {bold, {QStringLiteral(" and more"), {}}})}));
    ui::CaptionEdit *line = opened(page, field);
    QTRY_VERIFY(line->hasFocus());
    select(line, 0, 4);
    page.page.actions().copy->trigger();
    line->moveCursor(QTextCursor::End);
    page.page.actions().paste->trigger();
    QGuiApplication::clipboard()->setText(QStringLiteral(" two\nlines\tmore"));
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    page.page.finishPanels();
    const QList<core::Span> words = wordsOf(page, field);
    QCOMPARE(words.size(), 4);
    QCOMPARE(words.mid(0, 3), (QList<core::Span>{bold, {QStringLiteral(" and more"), {}}, bold}));
    QVERIFY(!words.at(3).text.contains(QLatin1Char('\n')));
    QCOMPARE(page.page.story().body.blocks.size(), 1);
}

void PageCaptionsTest::replacedWordsKeepTheirMarks()
{
    const QString field = QStringLiteral("captionField");
    Block card = text(BlockKind::Picture, {});
    card.picture = samples::sitePicture(QStringLiteral("pier.jpg"));
    const core::Marks bold = samples::marked(&core::Marks::bold);
    const core::Marks italic = samples::marked(&core::Marks::italic);
    Page page;
    page.show(storyOf({withWords(card, field,
                                 {{QStringLiteral("A wall, the "), {}},
                                  {QStringLiteral("wall"), bold},
                                  {QStringLiteral(" and "), {}},
                                  {QStringLiteral("no more"), italic}})}));
    page.page.actions().writing.replace->trigger();
    page.page.findChild<QLineEdit *>(QStringLiteral("findField"))->setText(QStringLiteral("wall"));
    page.page.findChild<QLineEdit *>(QStringLiteral("replaceField"))->setText(QStringLiteral("pier"));
    page.page.findChild<QAbstractButton *>(QStringLiteral("replaceAllButton"))->click();
    QCOMPARE(wordsOf(page, field), (QList<core::Span>{{QStringLiteral("A pier, the "), {}},
                                                      {QStringLiteral("pier"), bold},
                                                      {QStringLiteral(" and "), {}},
                                                      {QStringLiteral("no more"), italic}}));
}

void PageCaptionsTest::actsTellWhatTheCaptionHas()
{
    const QString field = QStringLiteral("embedCaptionField");
    Page page;
    page.show(storyOf(
        {withWords(samples::embed(), field,
                   {{QStringLiteral("bold"), samples::marked(&core::Marks::bold)}, {QStringLiteral(" not"), {}}})}));
    ui::CaptionEdit *line = opened(page, field);
    QTRY_VERIFY(line->hasFocus());
    const QAction *bold = page.page.actions().bold;
    select(line, 0, 3);
    QVERIFY(bold->isChecked());
    select(line, 0, 6);
    QVERIFY(!bold->isChecked());
    select(line, 2, 2);
    QVERIFY(bold->isChecked());
    page.page.finishPanels();
    page.edit->setFocus();
    QVERIFY(!bold->isChecked());
}

void PageCaptionsTest::callIsTakenOutOfTheCaption()
{
    const QString field = QStringLiteral("captionField");
    Block card = text(BlockKind::Picture, {});
    card.picture = samples::sitePicture(QStringLiteral("pier.jpg"));
    const core::Span call = samples::call(QStringLiteral("n"));
    Page page;
    page.show(storyOf({withWords(card, field, {{QStringLiteral("Two"), {}}, call, {QStringLiteral(" boats"), {}}}),
                       samples::note(QStringLiteral("n"), QStringLiteral("Seen"))}));
    page.caretAt(body);
    page.page.actions().duplicateBlock->trigger(); // as of any block: both call the note
    const core::Body twice = page.page.story().body;
    QCOMPARE(twice.blocks.size(), 3);
    QCOMPARE(core::footnoteOrder(twice), QStringList{QStringLiteral("n")});
    page.edit->undo();
    ui::CaptionEdit *line = opened(page, field);
    QTRY_VERIFY(line->hasFocus());
    select(line, 4, 4);
    QTest::keyClick(line, Qt::Key_Backspace);
    page.page.finishPanels();
    QCOMPARE(wordsOf(page, field), (QList<core::Span>{{QStringLiteral("Two boats"), {}}}));
    page.edit->undo();
    // Its note taken out, the call goes too.
    page.edit->setFocus();
    page.caretAt(body + 1);
    page.page.actions().removeBlock->trigger();
    QCOMPARE(wordsOf(page, field), (QList<core::Span>{{QStringLiteral("Two boats"), {}}}));
}

void PageCaptionsTest::keyInAFieldWithoutCallsCallsNothing()
{
    Page page;
    Block picture = text(BlockKind::Picture, {});
    picture.picture = samples::sitePicture(QStringLiteral("pier.jpg"));
    const core::Story story = storyOf({picture, text(BlockKind::Paragraph, QStringLiteral("After"))});
    page.show(story);
    auto *line = openedAs<QLineEdit>(page, QStringLiteral("creditField"));
    QVERIFY(line);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClick(line, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(page.page.story().body.blocks.size(), story.body.blocks.size());
}

void PageCaptionsTest::captionIsDrawnWithItsMarksAndNumbers()
{
    for (Block card : {samples::table(2, 2), samples::embed(), samples::gallery(2)}) {
        card.spans = {{QStringLiteral("Two boats"), {}}};
        const QImage plain = drawn(card);
        card.spans[0].marks.bold = true;
        QVERIFY(drawn(card) != plain);
        card.spans = {{QStringLiteral("Two boats"), {}}, samples::call(QStringLiteral("a"))};
        QVERIFY(drawn(card) != plain);
    }
    Block picture = text(BlockKind::Picture, {});
    picture.picture = samples::sitePicture(QStringLiteral("pier.jpg"));
    picture.picture.width = 1200;
    picture.picture.height = 400;
    const QString field = QStringLiteral("captionField");
    const QImage plain = drawn(withWords(picture, field, {{QStringLiteral("Two boats"), {}}}));
    const core::Marks bold = samples::marked(&core::Marks::bold);
    QVERIFY(drawn(withWords(picture, field, {{QStringLiteral("Two boats"), bold}})) != plain);
    QVERIFY(drawn(withWords(picture, field, {{QStringLiteral("Two boats"), {}}, samples::call(QStringLiteral("a"))}))
            != plain);
}

QTEST_MAIN(PageCaptionsTest)
#include "page_captions_test.moc"
