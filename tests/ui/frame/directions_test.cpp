// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page, what is published and what is printed let every block read the same way.
#include "core/direction.h"
#include "formats/html.h"
#include "ui/frame/print_document.h"
#include "ui/page/page_kinds.h"
#include "ui/page/story_edit.h"

#include <QRegularExpression>
#include <QTextTable>

using core::Block;
using core::BlockKind;
using core::Direction;
using core::Span;

namespace {

const QString english = QStringLiteral("The port is open.");
const QString persian = QStringLiteral("بندر باز است.");
const QString mixed = QStringLiteral("BBC گزارش داد.");

Block tableOf(const QString &cell, const QString &caption = {})
{
    Block block = core::textBlock(BlockKind::Table, caption);
    core::Cell one;
    if (!cell.isEmpty())
        one.spans = {Span{cell, {}}};
    core::Cell number;
    number.spans = {Span{QStringLiteral("7"), {}}};
    block.table.rows = {{one, number}};
    return block;
}

Block galleryOf(const QString &words, const QString &caption)
{
    Block block = core::textBlock(BlockKind::Gallery, caption);
    core::Picture picture = samples::sitePicture(QStringLiteral("wall.jpg"));
    picture.caption = words;
    block.pictures = {picture, picture};
    return block;
}

Block pictureOf(const QString &caption)
{
    Block block = core::textBlock(BlockKind::Picture, {});
    block.picture = samples::sitePicture(QStringLiteral("wall.jpg"));
    block.picture.caption = caption;
    return block;
}

Block embedOf(const QString &title, const QString &caption)
{
    Block block = core::textBlock(BlockKind::Embed, caption);
    block.embed = {QStringLiteral("https://video.example/1"), QStringLiteral("video"), title, {}};
    return block;
}

QList<Block> everyBlock()
{
    QList<Block> blocks;
    for (const QString &words : {english, persian, mixed, QStringLiteral("17 %"), QStringLiteral("🚢 ۱۷")}) {
        for (const BlockKind kind : {BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote, BlockKind::PullQuote,
                                     BlockKind::QuoteSource, BlockKind::ListItem, BlockKind::Code})
            blocks << core::textBlock(kind, words, kind == BlockKind::Heading ? 2 : 0);
        blocks << tableOf(words) << tableOf(words, english) << galleryOf(words, mixed) << galleryOf(words, {})
               << pictureOf(words) << embedOf(words, {}) << embedOf(english, words);
    }
    QList<Block> all = blocks;
    for (const Block &block : std::as_const(blocks)) {
        Block said = block;
        said.id = core::newId<core::BlockId>();
        said.language = QStringLiteral("ar");
        all << said;
        said.id = core::newId<core::BlockId>();
        said.direction = Direction::LeftToRight;
        all << said;
    }
    return all;
}

core::Story storyWith(const Block &block, const QString &language)
{
    core::Story story = samples::emptyStory(language);
    story.body.blocks = {block};
    return story;
}

Direction fromWord(const QString &word)
{
    return word == QLatin1String("rtl") ? Direction::RightToLeft : Direction::LeftToRight;
}

Direction fromLayout(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Direction::RightToLeft : Direction::LeftToRight;
}

// As a browser finds it: the element's own, else the page's.
Direction inHtml(const core::Story &story)
{
    formats::HtmlWriteOptions options;
    options.language = story.language;
    options.blockNames = formats::BlockNames::Write;
    const QString html = QString::fromUtf8(formats::writeHtml(story.body, options));
    static const QRegularExpression tag(QStringLiteral("<(\\w+)([^>]*)data-block="));
    static const QRegularExpression dir(QStringLiteral("\\bdir=\"(\\w+)\""));
    const QRegularExpressionMatch own = dir.match(tag.match(html).captured(2));
    return own.hasMatch() ? fromWord(own.captured(1)) : core::directionOfLanguage(story.language);
}

// Of the first thing that is printed of it. No answer: nothing is.
std::optional<Direction> onPaper(const core::Story &story)
{
    const auto document = ui::printedDocument({story, {}}, QSizeF(4590, 7060));
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            return fromLayout(table->format().layoutDirection());
    }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.length() > 1)
            return fromLayout(block.blockFormat().layoutDirection());
    }
    return {};
}

QString nameOf(const Block &block, const QString &language)
{
    return QStringLiteral("%1, kind %2, language “%3”, by hand %4: %5")
        .arg(language)
        .arg(int(block.kind))
        .arg(block.language)
        .arg(int(block.direction))
        .arg(core::plainText(block));
}

} // namespace

class DirectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void pageWebAndPaperAgree()
    {
        samples::Page page;
        auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
        QVERIFY(edit);
        for (const QString &language : {QStringLiteral("en-GB"), QStringLiteral("fa")}) {
            const QList<Block> blocks = everyBlock();
            core::Story story = samples::emptyStory(language);
            story.body.blocks = blocks;
            page.show(story);
            for (int at = 0; at < blocks.size(); ++at) {
                const Block &block = blocks.at(at);
                const QByteArray name = nameOf(block, language).toUtf8();
                const Direction rule = core::effectiveDirection(block, language);
                const QTextBlock shown = page.block(ui::fieldCount + at);
                const Direction onPage =
                    edit->pageLayout().isRightToLeft(shown) ? Direction::RightToLeft : Direction::LeftToRight;
                QVERIFY2(onPage == rule, QByteArray("page: " + name).constData());
                const core::Story alone = storyWith(block, language);
                QVERIFY2(inHtml(alone) == rule, QByteArray("web: " + name).constData());
                const std::optional<Direction> printed = onPaper(alone);
                QVERIFY2(!printed || *printed == rule, QByteArray("paper: " + name).constData());
                QVERIFY2(printed || block.kind == BlockKind::Gallery || block.kind == BlockKind::Picture,
                         QByteArray("not printed: " + name).constData());
            }
        }
    }

    // Headline and standfirst go by their letters as well; names stand in a line of the page.
    void fieldsAgree()
    {
        core::Story story = samples::emptyStory(QStringLiteral("fa"));
        story.headline = english;
        story.standfirst = mixed;
        story.byline = QStringLiteral("Mara Lind");
        samples::Page page;
        page.show(story);
        auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
        const auto mirrored = [&](ui::Role role) {
            return edit->pageLayout().isRightToLeft(edit->story().field(role));
        };
        QVERIFY(!mirrored(ui::Role::Headline));
        QVERIFY(mirrored(ui::Role::Standfirst));
        QVERIFY(mirrored(ui::Role::Byline));
        const auto document = ui::printedDocument({story, {}}, QSizeF(4590, 7060));
        QList<Qt::LayoutDirection> printed;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            printed << block.blockFormat().layoutDirection();
        QCOMPARE(printed, (QList<Qt::LayoutDirection>{Qt::LeftToRight, Qt::RightToLeft, Qt::RightToLeft}));
    }

    // A key that brings the first letter turns the paragraph at once.
    void typedLettersTurnTheParagraph()
    {
        samples::Page page;
        core::Story story = samples::emptyStory(QStringLiteral("fa"));
        story.body.blocks = {core::textBlock(BlockKind::Paragraph, {})};
        page.show(story);
        const auto mirrored = [&] {
            return page.block(ui::fieldCount).layout()->textOption().textDirection() == Qt::RightToLeft;
        };
        page.caretAt(ui::fieldCount);
        QVERIFY(mirrored());
        page.type(QStringLiteral("7 "));
        QVERIFY(mirrored());
        page.type(QStringLiteral("BBC"));
        QVERIFY(!mirrored());
        page.edit->textCursor().insertText(QStringLiteral(" گزارش"));
        QVERIFY(mirrored());
        for (int letter = 0; letter < 6; ++letter)
            page.press(Qt::Key_Backspace);
        QCOMPARE(page.block(ui::fieldCount).text(), QStringLiteral("7 BBC"));
        QVERIFY(!mirrored());
    }
};

QTEST_MAIN(DirectionsTest)
#include "directions_test.moc"
