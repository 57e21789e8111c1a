// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/accepted_story.h"

#include "formats/block_markup.h"
#include "workflow/known_pictures.h"
#include "workflow/their_story.h"

#include <QTest>

using namespace core;
using formats::readBlocks;
using formats::writeBlocks;
using workflow::withSiteForm;

namespace {

QByteArray paragraph(const QByteArray &text)
{
    return "<!-- wp:paragraph -->\n<p>" + text + "</p>\n<!-- /wp:paragraph -->";
}

QByteArray joined(const QList<QByteArray> &texts)
{
    QList<QByteArray> blocks;
    for (const QByteArray &text : texts)
        blocks.append(paragraph(text));
    return blocks.join("\n\n");
}

Story storyOf(const QByteArray &bytes)
{
    Story story;
    story.body = readBlocks(bytes);
    return story;
}

QList<BlockId> idsOf(const Story &story)
{
    QList<BlockId> ids;
    for (const Block &block : story.body.blocks)
        ids.append(block.id);
    return ids;
}

void say(Block &block, const char *text)
{
    block.spans = {{QString::fromUtf8(text), {}}};
}

} // namespace

class AcceptedStoryTest : public QObject
{
    Q_OBJECT

private slots:
    void untouchedItIsTheSitesToTheByteAndKeepsItsNames()
    {
        const QByteArray theirs = paragraph("One &amp; more") + "\n\n\n" + paragraph("Two") + "\n"
                                  + "<!-- wp:acme/x /-->\n" + paragraph("Three") + "\n\n";
        const Story sent = storyOf(joined({"One", "Two", "Three"}));
        const Story story = withSiteForm(sent, sent, storyOf(theirs));
        QCOMPARE(writeBlocks(story.body), theirs);
        QList<BlockId> ids = idsOf(story);
        QCOMPARE(ids.takeAt(2).isEmpty(), false); // the one that is new
        QCOMPARE(ids, idsOf(sent));
    }

    void whatWasWrittenSinceStaysAndTheRestIsTheSites()
    {
        const Story sent = storyOf(joined({"One per cent", "Two per cent", "Three"}));
        Story now = sent;
        say(now.body.blocks[1], "Two, and more");
        now.body.blocks.append(textBlock(BlockKind::Paragraph, QStringLiteral("Four")));
        const Story story = withSiteForm(now, sent, storyOf(joined({"One %", "Two %", "Three"})));
        QCOMPARE(writeBlocks(story.body), joined({"One %", "Two, and more", "Three", "Four"}));
        QCOMPARE(idsOf(story), idsOf(now));
    }

    void whatTheSitePutInOrTookOutIsSoHere()
    {
        const Story sent = storyOf(joined({"One", "Two", "Three"}));
        const Story theirs = storyOf(joined({"Before", "One", "Three", "After"}));
        QCOMPARE(writeBlocks(withSiteForm(sent, sent, theirs).body), joined({"Before", "One", "Three", "After"}));
        // But nothing that was written since is taken out.
        Story now = sent;
        say(now.body.blocks[1], "Two, and more");
        QCOMPARE(plainText(withSiteForm(now, sent, theirs).body),
                 QStringLiteral("Before\nOne\nTwo, and more\nThree\nAfter"));
    }

    void notesToTheDeskStay()
    {
        Story sent = storyOf(joined({"One", "Two"}));
        sent.body.blocks.insert(1, textBlock(BlockKind::DeskNote, QStringLiteral("Ask the harbour.")));
        const Story story = withSiteForm(sent, sent, storyOf(joined({"One %", "Two"})));
        QCOMPARE(story.body.blocks.size(), 3);
        QCOMPARE(story.body.blocks.at(1), sent.body.blocks.at(1));
        QCOMPARE(writeBlocks(story.body), joined({"One %", "Two"}));
    }

    void aFootnoteThatNothingCallsWasNeverSentAndStays()
    {
        Story sent = storyOf(joined({"One", "Two"}));
        Block note = textBlock(BlockKind::Footnote, QStringLiteral("Ask the harbour for the figures."));
        note.name = QStringLiteral("a");
        sent.body.blocks.append(note);
        const Story story = withSiteForm(sent, sent, storyOf(joined({"One %", "Two"})));
        QCOMPARE(story.body.blocks.last(), note);
        QCOMPARE(writeBlocks(story.body), joined({"One %", "Two"}));
    }

    void theTitleOfACardStays()
    {
        const QByteArray card = "<!-- wp:embed {\"url\":\"https://vimeo.com/1\"} -->\n<figure class=\"wp-block-embed\">"
                                "<div class=\"wp-block-embed__wrapper\">\nhttps://vimeo.com/1\n</div></figure>\n"
                                "<!-- /wp:embed -->";
        const QByteArray bytes = paragraph("One per cent") + "\n\n" + card;
        const QByteArray theirs = paragraph("One %") + "\n\n" + card;
        Story sent = storyOf(bytes);
        QCOMPARE(sent.body.blocks.last().kind, BlockKind::Embed);
        sent.body.blocks.last().embed.title = QStringLiteral("The harbour at dawn");
        sent.body.blocks.last().embed.thumbnail = MediaId{QStringLiteral("a")};
        const Story story = withSiteForm(sent, sent, storyOf(theirs));
        QCOMPARE(story.body.blocks.last().embed, sent.body.blocks.last().embed);
        QCOMPARE(writeBlocks(story.body), theirs);
    }

    void withTheirsNotesToTheDeskStay()
    {
        Story mine = storyOf(joined({"One", "Two"}));
        mine.headline = QStringLiteral("Mine");
        mine.body.blocks.insert(1, textBlock(BlockKind::DeskNote, QStringLiteral("Ask the harbour.")));
        Story theirs = storyOf(joined({"Other", "Two"}));
        theirs.headline = QStringLiteral("Theirs");
        const Story story = workflow::withTheirs(mine, theirs);
        QCOMPARE(story.headline, theirs.headline);
        QCOMPARE(story.body.blocks.at(1), mine.body.blocks.at(1));
        QCOMPARE(writeBlocks(story.body), joined({"Other", "Two"}));
    }

    void picturesThatAreHereAreKnownAgain()
    {
        Picture here;
        here.media = MediaId{QStringLiteral("cut")};
        here.original = MediaId{QStringLiteral("whole")};
        here.edit.turns = 1;
        here.alt = QStringLiteral("A ferry");
        here.copyright = QStringLiteral("Port Elin Press");
        Story mine;
        mine.leadPicture = here;
        mine.body.blocks = {textBlock(BlockKind::Picture, {}), textBlock(BlockKind::Gallery, {})};
        mine.body.blocks[0].picture = here;
        mine.body.blocks[1].pictures = {here};
        formats::WriteOptions options;
        options.pictures.insert(here.media, {QStringLiteral("7"), QStringLiteral("https://ok.example/a.jpg")});
        const QByteArray bytes = writeBlocks(mine.body, options).replace("A ferry", "The ferry");
        Story theirs = storyOf(bytes);
        theirs.leadPicture.remoteId = QStringLiteral("7");
        const Story known = workflow::withPicturesHere(
            theirs, mine, {{here.media, {QStringLiteral("7"), QUrl(QStringLiteral("https://ok.example/a.jpg"))}}});
        QCOMPARE(known.leadPicture, here);
        for (const Picture &picture : {known.body.blocks.at(0).picture, known.body.blocks.at(1).pictures.first()}) {
            QCOMPARE(picture.alt, QStringLiteral("The ferry"));
            QCOMPARE(picture.media, here.media);
            QCOMPARE(picture.original, here.original);
            QCOMPARE(picture.edit, here.edit);
            QCOMPARE(picture.copyright, here.copyright);
        }
        QVERIFY(isUntouched(known.body.blocks.at(0)));
        QVERIFY(isUntouched(known.body.blocks.at(1)));
        QCOMPARE(writeBlocks(known.body), bytes);
        theirs.body.blocks[0].picture.remoteId = QStringLiteral("8");
        QCOMPARE(workflow::withPicturesHere(theirs, mine, {}).body, theirs.body);
    }

    void aPictureStillToBeSentHasAPlace()
    {
        Picture sent;
        sent.media = MediaId{QStringLiteral("a")};
        Picture fresh;
        fresh.media = MediaId{QStringLiteral("b")};
        Story story;
        story.body.blocks = {textBlock(BlockKind::Gallery, {})};
        story.body.blocks[0].pictures = {sent, fresh};
        const workflow::KnownPictures known{
            {sent.media, {QStringLiteral("7"), QUrl(QStringLiteral("https://ok.example/a.jpg"))}}};
        const workflow::KnownPictures all = workflow::withThoseToCome(known, story);
        QCOMPARE(all.value(sent.media), known.value(sent.media));
        QCOMPARE(all.value(fresh.media).address, QUrl(QStringLiteral("picture:b")));
    }

    void whatWasMovedOrTakenOutSinceStaysSo()
    {
        const Story sent = storyOf(joined({"One per cent", "Two", "Three"}));
        Story now = sent;
        now.body.blocks.swapItemsAt(0, 2);
        now.body.blocks.removeAt(1);
        const Story story = withSiteForm(now, sent, storyOf(joined({"One %", "Two", "Three"})));
        QCOMPARE(plainText(story.body), QStringLiteral("Three\nOne %"));
    }

    void fieldsOfMineThatChangedSinceStay()
    {
        Story sent;
        sent.kicker = QStringLiteral("Harbour");
        sent.byline = QStringLiteral("M. Adler");
        Story theirs = sent;
        theirs.kicker = QStringLiteral("HARBOUR");
        theirs.byline = QStringLiteral("M. ADLER");
        theirs.remote.contentHash = "new";
        Story now = sent;
        now.byline = QStringLiteral("M. Adler and N. Brandt");
        const Story story = withSiteForm(now, sent, theirs);
        QCOMPARE(story.kicker, QStringLiteral("HARBOUR"));
        QCOMPARE(story.byline, now.byline);
        QCOMPARE(story.remote, theirs.remote);
    }

    void headlineSlugDesksAndTagsAreTheSitesUnlessTheyChangedSince()
    {
        Story sent;
        sent.headline = QStringLiteral("Fares rise by 9 per cent");
        sent.slug = QStringLiteral("fares");
        sent.desk = DeskId{QStringLiteral("harbour")};
        sent.tags = {QStringLiteral("ports")};
        Story theirs = sent;
        theirs.headline = QStringLiteral("Fares rise by 9 %");
        theirs.slug = QStringLiteral("news-fares");
        theirs.desk = DeskId{QStringLiteral("opinion")};
        theirs.furtherDesks = {DeskId{QStringLiteral("harbour")}};
        theirs.tags = {QStringLiteral("ports"), QStringLiteral("Staff pick")};
        theirs.siteFrame.desks = {theirs.desk, theirs.furtherDesks.first()};
        theirs.siteFrame.categoryIds = {QStringLiteral("7"), QStringLiteral("3")};
        theirs.siteFrame.tags = theirs.tags;
        theirs.siteFrame.tagIds = {QStringLiteral("1"), QStringLiteral("2")};
        QCOMPARE(withSiteForm(sent, sent, theirs), theirs);

        Story now = sent;
        now.headline = QStringLiteral("Fares rise");
        now.slug = QStringLiteral("fares-rise");
        now.furtherDesks = {DeskId{QStringLiteral("weather")}};
        now.tags = {};
        Story expected = now;
        expected.siteFrame = theirs.siteFrame; // what the site has, to be compared with
        QCOMPARE(withSiteForm(now, sent, theirs), expected);
    }

    void aLongStoryOfManyEqualBlocksIsPairedInOrder()
    {
        QList<QByteArray> ours;
        QList<QByteArray> other;
        for (int i = 0; i < 5'000; ++i) {
            ours.append("Paragraph " + QByteArray::number(i % 50) + " per cent");
            other.append("Paragraph " + QByteArray::number(i % 50) + " %");
        }
        const Story sent = storyOf(joined(ours));
        const Story story = withSiteForm(sent, sent, storyOf(joined(other)));
        QCOMPARE(writeBlocks(story.body), joined(other));
    }

    // The first copy may have been read before it was known what the site offers.
    void whatWasNotAskedForIsNobodysEdit()
    {
        const Story base = storyOf(joined({"One"}));
        Story form = base;
        Story now = base;
        now.filing.author = QStringLiteral("3");
        now.filing.format = QStringLiteral("standard");
        now.filing.coAuthors = {QStringLiteral("7")};
        now.filing.terms.insert(QStringLiteral("ports"), {QStringLiteral("11")});
        QCOMPARE(workflow::withoutSiteForm(base, form, now).filing, base.filing);

        form.filing = now.filing;
        now.filing.author = QStringLiteral("4");
        now.filing.terms[QStringLiteral("ports")] = {};
        const Filing theirs = workflow::withoutSiteForm(base, form, now).filing;
        QCOMPARE(theirs.author, QStringLiteral("4"));
        QCOMPARE(theirs.format, QString());
        QVERIFY(theirs.terms.contains(QStringLiteral("ports")));
    }
};

QTEST_GUILESS_MAIN(AcceptedStoryTest)
#include "accepted_story_test.moc"
