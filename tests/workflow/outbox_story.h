// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story with a lead picture and a picture in its text, for tests that send it.
#pragma once

#include "support/test_services.h"

#include <QBuffer>
#include <QImage>

namespace support {

inline QByteArray smallPicture(const QColor &colour)
{
    QImage image(48, 32, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

// Made in the library of the services, for their site.
inline core::Story makeStory(TestServices &test, const core::Site &site, const QString &headline,
                             const QColor &lead = Qt::darkBlue, const QColor &inText = Qt::darkGreen)
{
    workflow::MediaFolder &media = test.services().media;
    core::Story story;
    story.site = site.id;
    story.language = QStringLiteral("en-GB");
    story.headline = headline;
    story.standfirst = QStringLiteral("Ferries resume on Monday. Freight waits.");
    story.byline = QStringLiteral("M. Adler");
    story.slug = core::slugFrom(headline);
    story.tags = {QStringLiteral("ports"), QStringLiteral("ferries")};
    story.credits = {{QStringLiteral("Coast Agency"), {}}, {QStringLiteral("Get News Fast"), {}}};
    const QList<core::Desk> desks = test.services().sites.desks(site.id);
    if (!desks.isEmpty())
        story.desk = desks.first().id;
    story.leadPicture = *waitFor(media.takeBytes(smallPicture(lead)));
    story.leadPicture.alt = QStringLiteral("The harbour");
    core::Block picture;
    picture.id = core::newId<core::BlockId>();
    picture.kind = core::BlockKind::Picture;
    picture.picture = *waitFor(media.takeBytes(smallPicture(inText)));
    picture.picture.alt = QStringLiteral("Ferries at the pier");
    picture.picture.caption = QStringLiteral("Ferries at the east pier");
    picture.picture.credit = QStringLiteral("N. Brandt / Coast Agency");
    story.body.blocks = {
        core::textBlock(core::BlockKind::Paragraph, QStringLiteral("The port of Elin reopened — “at last”.")), picture,
        core::textBlock(core::BlockKind::Heading, QStringLiteral("What comes next"), 2),
        core::textBlock(core::BlockKind::Paragraph, QStringLiteral("بندر بازگشایی شد."))};
    return *waitFor(test.services().library.create(story));
}

// Two pictures side by side, with words of their own.
inline core::Block galleryOf(TestServices &test, const QColor &first, const QColor &second)
{
    core::Block gallery;
    gallery.id = core::newId<core::BlockId>();
    gallery.kind = core::BlockKind::Gallery;
    for (const QColor &colour : {first, second}) {
        core::Picture picture = *waitFor(test.services().media.takeBytes(smallPicture(colour)));
        picture.alt = QStringLiteral("The pier in %1").arg(colour.name());
        picture.caption = QStringLiteral("Seen in %1").arg(colour.name());
        gallery.pictures.append(picture);
    }
    return gallery;
}

// One block of each kind that has words, and the words that readers find of them.
struct EveryKind
{
    QList<core::Block> blocks;
    QStringList shown;
    QStringList hidden;
};

inline EveryKind everyKind(TestServices &test, const QColor &first, const QColor &second)
{
    EveryKind every;
    const auto add = [&](core::BlockKind kind, const char *words) -> core::Block & {
        every.blocks.append(core::textBlock(kind, QString::fromUtf8(words)));
        (kind == core::BlockKind::DeskNote ? every.hidden : every.shown).append(QString::fromUtf8(words));
        return every.blocks.last();
    };
    add(core::BlockKind::Paragraph, "A plain paragraph");
    add(core::BlockKind::Heading, "A heading of three").level = 3;
    add(core::BlockKind::Quote, "Words of a quote");
    add(core::BlockKind::QuoteSource, "Whose quote it is");
    add(core::BlockKind::PullQuote, "Words pulled out");
    add(core::BlockKind::ListItem, "First of a list");
    add(core::BlockKind::ListItem, "Deeper in the list").level = 1;
    add(core::BlockKind::ListItem, "First by number").ordered = true;
    add(core::BlockKind::Code, "let answer = 42;");
    add(core::BlockKind::DeskNote, "Only the desk reads this");
    core::Block called = core::textBlock(core::BlockKind::Paragraph, QStringLiteral("With a note"));
    core::Span call{QString(core::footnoteCall), {}};
    call.marks.footnote = QStringLiteral("n1");
    called.spans.append(call);
    every.blocks.append(called);
    every.shown.append(QStringLiteral("With a note"));
    core::Block table;
    table.kind = core::BlockKind::Table;
    core::Cell cell;
    cell.spans = {{QStringLiteral("In a cell"), {}}};
    table.table.rows = {{cell, core::Cell{}}, {core::Cell{}, core::Cell{}}};
    table.spans = {{QStringLiteral("Below the table"), {}}};
    every.blocks.append(table);
    every.shown.append({QStringLiteral("In a cell"), QStringLiteral("Below the table")});
    core::Block embed;
    embed.kind = core::BlockKind::Embed;
    embed.embed.address = QStringLiteral("https://video.example/watch/17");
    embed.spans = {{QStringLiteral("Below the film"), {}}};
    every.blocks.append(embed);
    every.shown.append({QStringLiteral("https://video.example/watch/17"), QStringLiteral("Below the film")});
    const core::Block gallery = galleryOf(test, first, second);
    for (const core::Picture &picture : gallery.pictures)
        every.shown.append({picture.alt, picture.caption});
    every.blocks.append(gallery);
    every.blocks.append(core::textBlock(core::BlockKind::Separator, {}));
    add(core::BlockKind::Footnote, "What the note says").name = QStringLiteral("n1");
    for (core::Block &block : every.blocks)
        block.id = core::newId<core::BlockId>();
    return every;
}

// Drives the outbox until the submission has ended; back-off is not waited for.
inline core::Submission waitForEnd(TestServices &test, const core::SubmissionId &id, int patienceMs = 60'000)
{
    core::Submission last;
    const auto ended = [&] {
        for (const core::Submission &one : test.services().outbox.submissions()) {
            if (one.id != id)
                continue;
            last = one;
            if (one.state != core::SubmissionState::Sending)
                return true;
            for (const core::Step &step : one.steps) {
                if (step.failedBefore && step.state != core::StepState::Sending
                    && step.state != core::StepState::Done) {
                    test.services().outbox.tryNow(id);
                    break;
                }
            }
        }
        return false;
    };
    static_cast<void>(QTest::qWaitFor(ended, patienceMs));
    return last;
}

} // namespace support
