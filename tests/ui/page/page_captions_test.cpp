// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Captions of cards: notes are called from them, and they are drawn as they are marked.
#include "page_kinds.h"

#include "ui/page/cards.h"
#include "ui/page/story_edit.h"
#include "ui/theme/theme.h"

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
    void noteIsCalledFromACaption_data();
    void noteIsCalledFromACaption();
    void keyInAFieldWithoutCallsCallsNothing();
    void captionIsDrawnWithItsMarksAndNumbers();
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

QLineEdit *opened(Page &page, const QString &field)
{
    page.caretAt(body);
    page.press(Qt::Key_Return);
    auto *line = page.page.findChild<QLineEdit *>(field);
    if (line)
        line->setFocus();
    return line;
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

void PageCaptionsTest::noteIsCalledFromACaption_data()
{
    QTest::addColumn<Block>("card");
    QTest::addColumn<QString>("field");
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
    card.spans = {{QStringLiteral("Two "), bold}, {QStringLiteral("boats"), {}}};
    Page page;
    const core::Story story = storyOf({card, text(BlockKind::Paragraph, QStringLiteral("After"))});
    page.show(story);
    QLineEdit *line = opened(page, field);
    QVERIFY(line);
    QTRY_VERIFY(line->hasFocus());
    QVERIFY(page.page.actions().footnote->isEnabled());
    line->setCursorPosition(6);
    QTest::keyClick(line, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(page.edit->hasFocus());
    const QTextBlock note = page.edit->textCursor().block();
    QCOMPARE(ui::kindOf(note), BlockKind::Footnote);
    page.type(QStringLiteral("Seen"));
    core::Block expected = card;
    const core::Body after = page.page.story().body;
    expected.spans = {{QStringLiteral("Two "), bold},
                      {QStringLiteral("bo"), {}},
                      samples::call(after.blocks.last().name),
                      {QStringLiteral("ats"), {}}};
    QCOMPARE(after.blocks.size(), 3);
    QVERIFY(core::sameContent(after.blocks.first(), expected));
    QCOMPARE(core::plainText(after.blocks.last()), QStringLiteral("Seen"));
    // A second one, behind the first: the field does not show calls.
    line = opened(page, field);
    QTRY_VERIFY(line->hasFocus());
    QCOMPARE(line->text(), QStringLiteral("Two boats"));
    line->setCursorPosition(9);
    QTest::keyClick(line, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(page.edit->hasFocus());
    const QList<core::Span> spans = page.page.story().body.blocks.first().spans;
    QCOMPARE(spans.size(), 5);
    QCOMPARE(spans.at(3).text, QStringLiteral("ats"));
    QVERIFY(!spans.at(4).marks.footnote.isEmpty());
    while (page.edit->document()->isUndoAvailable())
        page.edit->undo();
    QVERIFY(core::sameContent(page.page.story().body, story.body));
}

void PageCaptionsTest::keyInAFieldWithoutCallsCallsNothing()
{
    Page page;
    Block picture = text(BlockKind::Picture, {});
    picture.picture = samples::sitePicture(QStringLiteral("pier.jpg"));
    picture.picture.caption = QStringLiteral("The pier");
    const core::Story story = storyOf({picture, text(BlockKind::Paragraph, QStringLiteral("After"))});
    page.show(story);
    QLineEdit *line = opened(page, QStringLiteral("captionField"));
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
}

QTEST_MAIN(PageCaptionsTest)
#include "page_captions_test.moc"
