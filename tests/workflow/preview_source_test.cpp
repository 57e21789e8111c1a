// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/preview_source.h"

#include <QTest>

using namespace core;

namespace {

Picture seaWall(const QString &media)
{
    Picture picture;
    picture.media = MediaId{media};
    picture.remoteId = QStringLiteral("7");
    picture.remoteUrl = QStringLiteral("https://site.example/wall.jpg");
    picture.alt = QStringLiteral("A wall in the sea");
    picture.caption = QStringLiteral("The wall of Elin");
    return picture;
}

QByteArray articleOf(const Block &block, const Picture &lead = {})
{
    Story story;
    story.headline = QStringLiteral("Wall holds");
    story.language = QStringLiteral("en-GB");
    story.leadPicture = lead;
    story.body.blocks = {block};
    return workflow::previewOf(story, Site{}, {}, workflow::PageColours::Light).article;
}

} // namespace

class PreviewSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void aPictureOfThisComputerIsShown()
    {
        Block block = textBlock(BlockKind::Picture, {});
        block.picture = seaWall(QStringLiteral("ab12"));
        const QByteArray article = articleOf(block);
        QVERIFY2(article.contains("standfirst-preview://media/ab12"), article.constData());
        QVERIFY(!article.contains("site.example"));
    }

    void aPictureThatOnlyTheSiteHasKeepsItsPlaceAndItsWords()
    {
        Block picture = textBlock(BlockKind::Picture, {});
        picture.picture = seaWall({});
        Block gallery = textBlock(BlockKind::Gallery, {});
        gallery.pictures = {seaWall(QStringLiteral("ab12")), seaWall({})};
        for (const QByteArray &article :
             {articleOf(picture), articleOf(gallery),
              articleOf(textBlock(BlockKind::Paragraph, QStringLiteral("It holds.")), seaWall({}))}) {
            QVERIFY2(article.contains("standfirst-preview://media/absent"), article.constData());
            QVERIFY(article.contains("A wall in the sea"));
            QVERIFY(article.contains("The wall of Elin"));
            QVERIFY(!article.contains("site.example")); // the preview asks nobody
        }
    }

    void whereNoPictureIsChosenNothingStands()
    {
        QVERIFY(!articleOf(textBlock(BlockKind::Picture, {})).contains("<img"));
    }
};

QTEST_GUILESS_MAIN(PreviewSourceTest)
#include "preview_source_test.moc"
