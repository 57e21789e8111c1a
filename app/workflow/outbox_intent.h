// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A submission that a person has asked for, and all that goes with it onto the disk. Of the outbox alone.
#pragma once

#include "workflow/outbox.h"

namespace workflow {

struct Outbox::Intent
{
    core::Submission submission;
    QList<core::SubmissionId> replaced; // by it
    QList<core::SubmissionId> answered; // what the site made of these is of no matter any more
    QList<core::SubmissionId> gone;     // what these know as the post of the story is not there any more
    core::LogEntry queued;
    QStringList comingChannels; // a post in these is under way, or waits
    QStringList otherChannels;  // of other sites: what the story says there is not decided here
};

} // namespace workflow
