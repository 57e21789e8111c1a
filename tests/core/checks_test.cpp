// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks.h"
#include "core/markers.h"

#include <QTest>

using namespace core;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00Z"), Qt::ISODate);

Story readyStory()
{
    Story story;
    story.id = StoryId{QStringLiteral("s")};
    story.headline = QStringLiteral("Harbour reopens");
    story.standfirst = QStringLiteral("Ferries resume on Monday.");
    story.desk = DeskId{QStringLiteral("d")};
    story.tags = {QStringLiteral("ports")};
    story.credits = {{QStringLiteral("Coast Agency"), {}}};
    story.body.blocks = {textBlock(BlockKind::Paragraph, QStringLiteral("The port reopened."))};
    return story;
}

QList<Lack> lacks(const Story &story)
{
    QList<Lack> found;
    for (const Finding &finding : checkReady(story, {}, now))
        found.append(finding.lack);
    return found;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInAReadyStory() { QCOMPARE(lacks(readyStory()), QList<Lack>()); }

    void anEmptyStoryIsBlockedForEachThingItNeeds()
    {
        const QList<Finding> findings = checkReady({}, {}, now);
        QVERIFY(blocksPublishing(findings));
        QCOMPARE(lacks({}), (QList<Lack>{Lack::NoHeadline, Lack::NoBody, Lack::NoDesk, Lack::NoStandfirst, Lack::NoTags,
                                         Lack::NoCredits}));
    }

    void countsWhatIsOverTheLimit()
    {
        Story story = readyStory();
        story.standfirst = QString(301, QLatin1Char('x'));
        const QList<Finding> findings = checkReady(story, {}, now);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().amount, 21);
        QCOMPARE(findings.first().severity, Severity::Advises);
        QVERIFY(!blocksPublishing(findings));
    }

    void namesTheBlockWithAPlaceholder()
    {
        Story story = readyStory();
        story.body.blocks.append(textBlock(BlockKind::Paragraph, QStringLiteral("It cost TK million.")));
        const QList<Finding> findings = checkReady(story, {}, now);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().lack, Lack::PlaceholderLeft);
        QCOMPARE(findings.first().block, story.body.blocks.last().id);
        story.body.blocks.last() = textBlock(BlockKind::Paragraph, QStringLiteral("The TKO and https://x.tk/ stay."));
        QCOMPARE(lacks(story), QList<Lack>());
    }

    // Whatever readers or search engines are given, and nothing else.
    void findsPlaceholdersInAllThatIsPublished()
    {
        const QString come = QStringLiteral("seen by TK");
        const auto picture = [&] {
            Picture filled;
            filled.media = MediaId{QStringLiteral("m")};
            filled.alt = QStringLiteral("A quay");
            return filled;
        };
        const auto only = [](const Story &story, Field field, TextPart part) {
            const Finding expected{Lack::PlaceholderLeft, Severity::Blocks, field, {}, 0, part};
            const QList<Finding> found = checkReady(story, {}, now);
            return found == QList<Finding>{expected};
        };
        const std::pair<QString Picture::*, TextPart> words[] = {{&Picture::caption, TextPart::Caption},
                                                                 {&Picture::alt, TextPart::AlternativeText},
                                                                 {&Picture::credit, TextPart::PictureCredit}};
        for (const auto &[member, part] : words) {
            Story story = readyStory();
            story.leadPicture = picture();
            story.leadPicture.*member = come;
            QVERIFY(only(story, Field::LeadPicture, part));
            story.leadPicture.media = {}; // words without a picture are not published
            QCOMPARE(lacks(story), QList<Lack>());

            story = readyStory();
            Block one = textBlock(BlockKind::Picture, {});
            one.picture = picture();
            one.picture.*member = come;
            Block gallery = textBlock(BlockKind::Gallery, {});
            gallery.pictures = {picture(), one.picture};
            story.body.blocks += {one, gallery};
            QCOMPARE(checkReady(story, {}, now),
                     (QList<Finding>{{Lack::PlaceholderLeft, Severity::Blocks, Field::Body, one.id, 0},
                                     {Lack::PlaceholderLeft, Severity::Blocks, Field::Body, gallery.id, 0}}));
        }
        for (QString SearchAndSocial::*member : {&SearchAndSocial::searchTitle, &SearchAndSocial::searchDescription,
                                                 &SearchAndSocial::socialTitle, &SearchAndSocial::socialDescription}) {
            Story story = readyStory();
            story.searchAndSocial.*member = come;
            QVERIFY(only(story, Field::SearchAndSocial, TextPart::SearchAndSocial));
        }
        Story story = readyStory();
        story.credits = {{come, {}}};
        QVERIFY(only(story, Field::Credits, TextPart::Credits));
        story = readyStory();
        story.tags += {come, QStringLiteral("TK")};
        QVERIFY(only(story, Field::Tags, TextPart::Tags));
        QCOMPARE(markersInFields(story), (QList<FieldMarkers>{{Field::Tags, TextPart::Tags, 2}}));
        for (QString Story::*member : {&Story::kicker, &Story::byline, &Story::dateline}) {
            story = readyStory();
            story.*member = come;
            QCOMPARE(lacks(story), QList<Lack>{Lack::PlaceholderLeft});
        }
        for (const BlockKind kind : {BlockKind::Gallery, BlockKind::Table, BlockKind::Embed}) {
            story = readyStory();
            Block card = textBlock(kind, come);
            story.body.blocks.append(card);
            QCOMPARE(lacks(story), QList<Lack>{Lack::PlaceholderLeft});
            QCOMPARE(markerCount(card), 1);
        }
        story = readyStory();
        Block table = textBlock(BlockKind::Table, {});
        table.table.rows = {{Cell{{Span{come, {}}}}}};
        story.body.blocks.append(table);
        QCOMPARE(lacks(story), QList<Lack>{Lack::PlaceholderLeft});
        // What nobody but the desk sees.
        story = readyStory();
        story.subjects = {come};
        story.assignee = come;
        story.leadPicture = picture();
        story.leadPicture.place = story.leadPicture.copyright = come;
        story.body.blocks.append(textBlock(BlockKind::DeskNote, come));
        QCOMPARE(lacks(story), QList<Lack>());
    }

    void codeIsNoPlaceForPlaceholders()
    {
        Story story = readyStory();
        story.body.blocks.append(textBlock(BlockKind::Code, QStringLiteral("match [a-z?] or TK")));
        Marks code;
        code.code = true;
        Block text = textBlock(BlockKind::Paragraph, {});
        text.spans = {{QStringLiteral("Write "), {}}, {QStringLiteral("[a-z?]"), code}, {QStringLiteral(" here."), {}}};
        story.body.blocks.append(text);
        Block table = textBlock(BlockKind::Table, {});
        table.table.rows = {{Cell{text.spans}}};
        story.body.blocks.append(table);
        QCOMPARE(lacks(story), QList<Lack>());
        // What is asked about code is asked.
        text.spans = {
            {QStringLiteral("Is it [which "), {}}, {QStringLiteral("ls"), code}, {QStringLiteral("?] or TK"), {}}};
        QCOMPARE(markerCount(text), 2);
        story.body.blocks = {text};
        QCOMPARE(lacks(story), QList<Lack>{Lack::PlaceholderLeft});
    }

    void findsNotesAndCallsThatAreAlone()
    {
        const auto call = [](const char *name) {
            Span span{QString(footnoteCall), {}};
            span.marks.footnote = QLatin1String(name);
            return span;
        };
        const auto note = [](const char *name) {
            Block block = textBlock(BlockKind::Footnote, QStringLiteral("Page 12."));
            block.name = QLatin1String(name);
            return block;
        };
        Story story = readyStory();
        story.body.blocks[0].spans.append(call("a"));
        story.body.blocks.append(note("a"));
        QCOMPARE(lacks(story), QList<Lack>());
        Block table = textBlock(BlockKind::Table, {});
        Cell cell;
        cell.spans = {call("b")};
        table.table.rows = {{cell}};
        story.body.blocks.insert(1, table);
        story.body.blocks.append(note("c"));
        QList<Finding> alone = checkReady(story, {}, now);
        QCOMPARE(alone.size(), 2);
        QCOMPARE(alone.at(0), (Finding{Lack::NoteMissing, Severity::Advises, Field::Body, table.id, 0}));
        QCOMPARE(alone.at(1),
                 (Finding{Lack::NoteUncalled, Severity::Advises, Field::Body, story.body.blocks.last().id, 0}));
        story.body.blocks.append(note("b"));
        story.body.blocks[0].spans.append(call("c"));
        QCOMPARE(lacks(story), QList<Lack>());
        // A note to the desk is not published, and what it calls neither.
        Block desk = textBlock(BlockKind::DeskNote, {});
        desk.spans = {call("d")};
        story.body.blocks.append({desk, note("d")});
        QCOMPARE(lacks(story), QList<Lack>({Lack::NoteUncalled}));
    }

    void asksForAlternativeText()
    {
        Story story = readyStory();
        Block block;
        block.id = BlockId{QStringLiteral("p")};
        block.kind = BlockKind::Picture;
        block.picture.media = MediaId{QStringLiteral("m")};
        story.body.blocks.append(block);
        story.leadPicture.media = MediaId{QStringLiteral("m")};
        QCOMPARE(lacks(story), (QList<Lack>{Lack::NoAltText, Lack::NoAltText}));
    }

    void aStoryFromTheSiteStaysWhereItIsFiledThere()
    {
        Story story = readyStory();
        story.desk = {};
        QVERIFY(blocksPublishing(checkReady(story, {}, now)));
        story.siteFrame.read = true;
        story.siteFrame.categoryIds = {QStringLiteral("1")};
        QCOMPARE(lacks(story), QList<Lack>{Lack::NoDesk});
        QVERIFY(!blocksPublishing(checkReady(story, {}, now)));
        story.siteFrame.desks = {DeskId{QStringLiteral("world")}}; // it had one, and was taken out of it here
        QVERIFY(blocksPublishing(checkReady(story, {}, now)));
    }

    void anEmbargoHoldsWhateverThePlan()
    {
        Story story = readyStory();
        story.embargo = now.addSecs(3600);
        QCOMPARE(lacks(story), QList<Lack>{Lack::EmbargoAhead}); // it waits for the embargo to end
        QVERIFY(!blocksPublishing(checkReady(story, {}, now)));
        story.schedule = now.addSecs(1800);
        QVERIFY(blocksPublishing(checkReady(story, {}, now)));
        story.schedule = now.addSecs(3600);
        QVERIFY(!blocksPublishing(checkReady(story, {}, now)));
        QVERIFY(!blocksPublishing(checkReady(story, {}, now.addSecs(7200))));
        story.schedule = now.addSecs(1800);
        story.embargoLift = {story.embargo, QStringLiteral("M. Adler"), now};
        QCOMPARE(lacks(story), QList<Lack>());
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
