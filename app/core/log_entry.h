// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of a story's own log: who did what with it, when, and what came of it. No word of the story and no password
// is in it. Values, any thread.
#pragma once

#include "core/line.h"
#include "core/submission.h"

namespace core {

enum class LogEvent {
    Created,      // here: new, copied, opened from a site or a file
    Stage,        // a person moved it on (stage)
    Queued,       // a person sent it on its way (goal)
    Step,         // one attempt at one step of the way (step, requests, error)
    Finished,     // the site has it as it should (goal)
    TakenBack,    // called off before readers saw anything of it (goal)
    Corrected,    // a correction goes with it
    Merged,       // with what somebody else wrote on the site
    SiteAccepted, // what the site made of it
    PutBack,      // sent again, as the site had altered it
    Left,         // both stay as they are
    EmbargoSet,   // until `until`
    EmbargoGone,
    EmbargoLifted, // by a second person
    Seen,          // readers get it as they should
    SeenGone,      // they get it no longer
};

struct LogEntry
{
    qint64 number = 0; // in the order it happened; given by the store
    StoryId story;
    QDateTime at; // UTC
    QString by;   // empty: the program itself
    LogEvent event = LogEvent::Created;
    Stage stage = Stage::Draft;
    Goal goal = Goal::Draft;
    StepKind step = StepKind::Content;
    QString channel; // Step of kind Post: which
    QString place;   // the site's name
    QString address;
    QString status; // Finished: where it stands there, Queued: where it stood; by the site's own word
    QDateTime until;
    QString reason;       // what a person said about it
    QStringList requests; // the ids that went along with what was sent
    std::optional<Error::Kind> error;
    std::optional<FittedPicture> fitted; // Step: a picture was made smaller for the site; without its name

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

// The same words in every language, for other programs.
[[nodiscard]] QString logEventName(LogEvent event);
[[nodiscard]] QString logErrorName(Error::Kind kind);

[[nodiscard]] QByteArray toBytes(const LogEntry &entry); // without number, story and time
// What cannot be read is left as it is by default.
[[nodiscard]] LogEntry logEntryFromBytes(const QByteArray &bytes);

// What a save of fields says in the log: an embargo that was set, taken away or lifted. Nothing else of them.
[[nodiscard]] QList<LogEntry> logOfFields(const Story &before, const Story &after, const QString &by);

} // namespace core
