// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk_matter.h"
#include "core/story_json.h"

#include <QTest>

using namespace core;

namespace {

Picture cut()
{
    Picture picture;
    picture.media.value = QStringLiteral("small");
    picture.original.value = QStringLiteral("secretlarge");
    picture.edit.width = 0.5;
    picture.caption = QStringLiteral("The wall");
    return picture;
}

Block footnote(const char *name, const QString &words)
{
    Block block = textBlock(BlockKind::Footnote, words);
    block.name = QLatin1String(name);
    return block;
}

Span call(const char *name)
{
    Span span{QString(footnoteCall), {}};
    span.marks.footnote = QLatin1String(name);
    return span;
}

} // namespace

class DeskMatterTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsFoundWhereThereIsNone()
    {
        Story story;
        story.id = StoryId{QStringLiteral("s")};
        story.body.blocks = {textBlock(BlockKind::Paragraph, QStringLiteral("Words"))};
        QVERIFY(deskMatterIn(story).isEmpty());
        QCOMPARE(withoutDeskMatter(story), story);
    }

    void nothingOfItStays()
    {
        Story story;
        story.leadPicture = cut();
        Block picture = textBlock(BlockKind::Picture, {});
        picture.picture = cut();
        Block gallery = textBlock(BlockKind::Gallery, {});
        gallery.pictures = {cut(), cut()};
        Block text = textBlock(BlockKind::Paragraph, QStringLiteral("Words"));
        text.spans.append(call("kept"));
        Block note = textBlock(BlockKind::DeskNote, QStringLiteral("secret source"));
        note.spans += {call("gone"), call("kept")};
        story.body.blocks = {text,
                             note,
                             picture,
                             gallery,
                             footnote("kept", QStringLiteral("Page 12.")),
                             footnote("gone", QStringLiteral("secret number")),
                             footnote("waits", QStringLiteral("Page 13."))};
        QCOMPARE(deskMatterIn(story), (DeskMatter{1, 4}));
        const Story bare = withoutDeskMatter(story);
        QVERIFY(deskMatterIn(bare).isEmpty());
        QVERIFY(!toBytes(toJson(bare)).contains("secret"));
        Picture small = cut();
        small.original = {};
        small.edit = {};
        picture.picture = small;
        gallery.pictures = {small, small};
        QCOMPARE(bare.leadPicture, small);
        QCOMPARE(bare.body.blocks,
                 (QList<Block>{text, picture, gallery, story.body.blocks.at(4), story.body.blocks.at(6)}));
    }
};

QTEST_APPLESS_MAIN(DeskMatterTest)
#include "desk_matter_test.moc"
