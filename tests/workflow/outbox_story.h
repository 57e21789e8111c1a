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
