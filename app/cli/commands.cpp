// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/story_files.h"
#include "core/checks.h"
#include "core/deferred.h"
#include "core/when_done.h"
#include "spelling/checker.h"
#include "workflow/program.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

using core::Error;
using core::Result;

namespace {

constexpr int storiesListed = 1000;

// Where a mistake stands, for people and for programs.
struct Mistake
{
    QString where;
    QString word;
};

QByteArray lackName(core::Lack lack)
{
    switch (lack) {
    case core::Lack::NoHeadline:
        return "no headline";
    case core::Lack::HeadlineTooLong:
        return "headline too long";
    case core::Lack::NoStandfirst:
        return "no standfirst";
    case core::Lack::StandfirstTooLong:
        return "standfirst too long";
    case core::Lack::NoBody:
        return "no text";
    case core::Lack::NoDesk:
        return "no desk";
    case core::Lack::NoTags:
        return "no tags";
    case core::Lack::NoCredits:
        return "no credits";
    case core::Lack::NoAltText:
        return "picture without alternative text";
    case core::Lack::PictureUnreadable:
        return "picture is missing";
    case core::Lack::PlaceholderLeft:
        return "TK left in the text";
    case core::Lack::ScheduleInPast:
        return "scheduled in the past";
    case core::Lack::EmbargoAhead:
        return "embargoed";
    case core::Lack::EmptyLink:
        return "link without words";
    case core::Lack::NoteUncalled:
        return "footnote that nothing calls";
    case core::Lack::BlockLeftBehind:
        return "block left behind";
    case core::Lack::BlockWordsOnly:
        return "only the words of a block";
    case core::Lack::NoteMissing:
        return "footnote is missing";
    }
    return "not ready";
}

Result<Format> inputFormat(const Arguments &arguments)
{
    return arguments.from.isEmpty() ? formatOfFile(arguments.file) : formatFromName(arguments.from);
}

Result<core::Story> readInput(const Arguments &arguments, const QByteArray &input)
{
    const Result<Format> format = inputFormat(arguments);
    if (!format)
        return format.error();
    const Result<StoryFile> file = readStory(input, *format);
    if (!file)
        return file.error();
    core::Story story = file->story;
    if (!arguments.language.isEmpty())
        story.language = arguments.language;
    if (*format != Format::Json)
        takeHeadlineFromBody(story);
    return story;
}

Output asJson(const QJsonDocument &document, int status = 0)
{
    return {document.toJson(QJsonDocument::Indented), {}, status};
}

} // namespace

Output failure(const Error &error)
{
    return {{}, "standfirst-cli: " + error.detail.toUtf8() + '\n', 2};
}

Output convert(const Arguments &arguments, const QByteArray &input)
{
    const Result<Format> from = inputFormat(arguments);
    if (!from)
        return failure(from.error());
    const Result<Format> to = formatFromName(arguments.to);
    if (!to)
        return failure(to.error());
    Result<StoryFile> file = readStory(input, *from);
    if (!file)
        return failure(file.error());
    if (!arguments.language.isEmpty())
        file.value().story.language = arguments.language;
    const Result<QByteArray> written = writeStory(*file, *to);
    if (!written)
        return failure(written.error());
    return {*written, {}, 0};
}

Output check(const Arguments &arguments, const QByteArray &input, const QString &profile)
{
    Result<core::Story> read = readInput(arguments, input);
    if (!read)
        return failure(read.error());
    core::Story story = *read;
    if (story.language.isEmpty())
        story.language = QStringLiteral("en");

    spelling::Checker checker(spelling::defaultPlaces(profile, QCoreApplication::applicationDirPath()));
    QList<Mistake> mistakes;
    const auto spell = [&](const QString &where, const QString &text, const QString &language) {
        for (const spelling::Misspelling &wrong : checker.misspellings(text, language, {QStringLiteral("en")}))
            mistakes.append({where, text.mid(wrong.start, wrong.length)});
    };
    spell(QStringLiteral("headline"), story.headline, story.language);
    spell(QStringLiteral("standfirst"), story.standfirst, story.language);
    for (qsizetype at = 0; at < story.body.blocks.size(); ++at) {
        const core::Block &block = story.body.blocks.at(at);
        spell(QStringLiteral("block %1").arg(at + 1), core::plainText(block),
              block.language.isEmpty() ? story.language : block.language);
    }
    const QList<core::Finding> findings = core::checkReady(story, {}, QDateTime::currentDateTimeUtc());
    const QList<spelling::MissingDictionary> missing = checker.takeMissing();

    const bool ready = mistakes.isEmpty() && !core::blocksPublishing(findings);
    const int status = !missing.isEmpty() ? 2 : ready ? 0 : 1;
    if (arguments.json) {
        QJsonArray spelled;
        for (const Mistake &mistake : std::as_const(mistakes))
            spelled.append(
                QJsonObject{{QStringLiteral("where"), mistake.where}, {QStringLiteral("word"), mistake.word}});
        QJsonArray found;
        for (const core::Finding &finding : findings)
            found.append(QJsonObject{{QStringLiteral("what"), QString::fromUtf8(lackName(finding.lack))},
                                     {QStringLiteral("blocks"), finding.severity == core::Severity::Blocks},
                                     {QStringLiteral("amount"), finding.amount}});
        QJsonArray unchecked;
        for (const spelling::MissingDictionary &language : missing)
            unchecked.append(language.language);
        return asJson(QJsonDocument(QJsonObject{{QStringLiteral("ready"), ready},
                                                {QStringLiteral("spelling"), spelled},
                                                {QStringLiteral("findings"), found},
                                                {QStringLiteral("unchecked"), unchecked}}),
                      status);
    }
    Output output;
    output.status = status;
    for (const Mistake &mistake : std::as_const(mistakes))
        output.out += "spelling: " + mistake.word.toUtf8() + " (" + mistake.where.toUtf8() + ")\n";
    for (const core::Finding &finding : findings) {
        output.out += finding.severity == core::Severity::Blocks ? "blocks: " : "advice: ";
        output.out += lackName(finding.lack);
        if (finding.amount > 0)
            output.out += " (" + QByteArray::number(finding.amount) + " characters over)";
        output.out += '\n';
    }
    for (const spelling::MissingDictionary &language : missing)
        output.err += "no dictionary for " + language.language.toUtf8() + ": this text was not checked\n";
    if (ready && missing.isEmpty() && output.out.isEmpty())
        output.out = "ready\n";
    return output;
}

QFuture<Output> stories(const Arguments &arguments, workflow::Program &program)
{
    const core::Deferred<Output> answer;
    core::StoryFilter filter;
    filter.limit = storiesListed;
    workflow::Library &library = program.services().library;
    core::whenDone(library.list(filter), &library, [answer, arguments](const Result<QList<core::StorySummary>> &list) {
        if (!list)
            return answer.give(failure(list.error()));
        QJsonArray json;
        QByteArray text;
        for (const core::StorySummary &story : *list) {
            json.append(QJsonObject{{QStringLiteral("id"), story.id.value},
                                    {QStringLiteral("headline"), story.headline},
                                    {QStringLiteral("language"), story.language},
                                    {QStringLiteral("words"), story.words},
                                    {QStringLiteral("modified"), story.modified.toString(Qt::ISODate)},
                                    {QStringLiteral("address"), story.address.toString()}});
            text += story.modified.toString(Qt::ISODate).toUtf8() + '\t' + story.id.value.toUtf8() + '\t'
                    + QByteArray::number(story.words) + '\t' + story.headline.toUtf8() + '\n';
        }
        answer.give(arguments.json ? asJson(QJsonDocument(json)) : Output{text, {}, 0});
    });
    return answer.future();
}

namespace {

// The site by its name or id, in any case.
core::Site siteNamed(const workflow::Sites &sites, const QString &name)
{
    for (const core::Site &site : sites.all()) {
        if (site.name.compare(name, Qt::CaseInsensitive) == 0 || site.id.value == name)
            return site;
    }
    return {};
}

Result<core::Goal> goalNamed(const QString &name)
{
    for (const core::Goal goal : {core::Goal::Publish, core::Goal::Draft, core::Goal::Pending}) {
        if (core::toText(goal) == name)
            return goal;
    }
    return Error{Error::Kind::Invalid, QStringLiteral("--as takes publish, draft or pending")};
}

// Waits for the one submission to end, one way or the other.
void followSubmission(workflow::Outbox &outbox, const core::SubmissionId &id, const core::Deferred<Output> &answer)
{
    QObject::connect(&outbox, &workflow::Outbox::finished, &outbox, [id, answer](const core::Submission &done) {
        if (done.id == id)
            answer.give({done.result.address.toEncoded() + '\n', {}, 0});
    });
    QObject::connect(&outbox, &workflow::Outbox::needsPerson, &outbox, [id, answer](const core::Submission &blocked) {
        if (blocked.id != id)
            return;
        QByteArray why = "standfirst-cli: the site did not take it";
        for (const core::Step &step : blocked.steps) {
            if (step.state == core::StepState::Blocked)
                why += ": " + step.error.detail.toUtf8();
        }
        answer.give({{}, why + "\nIt is kept in the outbox.\n", 1});
    });
}

} // namespace

QFuture<Output> publish(const Arguments &arguments, const QByteArray &input, workflow::Program &program)
{
    const workflow::Services services = program.services();
    const core::Site site = siteNamed(services.sites, arguments.site);
    if (site.id.isEmpty()) {
        QStringList names;
        for (const core::Site &known : services.sites.all())
            names.append(known.name);
        return core::given(failure(
            {Error::Kind::NotFound,
             QStringLiteral("no site “%1”; there are: %2").arg(arguments.site, names.join(QStringLiteral(", ")))}));
    }
    const Result<core::Goal> goal = goalNamed(arguments.goal);
    if (!goal)
        return core::given(failure(goal.error()));
    const Result<core::Story> read = readInput(arguments, input);
    if (!read)
        return core::given(failure(read.error()));
    core::Story story = *read;
    story.id = core::newId<core::StoryId>();
    story.remote = {};
    story.site = site.id;
    if (story.language.isEmpty() && !site.editions.isEmpty())
        story.language = site.editions.first().language;
    if (story.slug.isEmpty())
        story.slug = core::slugFrom(story.headline);
    const QList<core::Desk> desks = services.sites.desks(site.id);
    if (story.desk.isEmpty() && !desks.isEmpty())
        story.desk = desks.first().id;

    const QList<core::Finding> findings = core::checkReady(story, {}, QDateTime::currentDateTimeUtc());
    if (*goal != core::Goal::Draft && core::blocksPublishing(findings)) {
        Output output{{}, "standfirst-cli: not ready to be published\n", 1};
        for (const core::Finding &finding : findings) {
            if (finding.severity == core::Severity::Blocks)
                output.err += "blocks: " + lackName(finding.lack) + '\n';
        }
        return core::given(output);
    }

    // The outbox would wait for its hour, and a script with it.
    if (core::embargoHolds(story, QDateTime::currentDateTimeUtc())) {
        return core::given(Output{{},
                                  "standfirst-cli: nothing was sent: embargoed until "
                                      + story.embargo.toUTC().toString(Qt::ISODate).toUtf8() + '\n',
                                  1});
    }

    if (services.outbox.isSetOffline())
        return core::given(Output{{}, "standfirst-cli: nothing was sent: Standfirst is set to work offline\n", 1});

    const core::Deferred<Output> answer;
    core::whenDone(services.library.create(story), &services.library,
                   [services, answer, goal = *goal](const Result<core::Story> &created) {
                       if (!created)
                           return answer.give(failure(created.error()));
                       core::whenDone(services.outbox.submit(*created, goal, services.settings.userName()),
                                      &services.outbox,
                                      [services, answer](const Result<core::SubmissionId> &submitted) {
                                          if (!submitted)
                                              return answer.give(failure(submitted.error()));
                                          followSubmission(services.outbox, *submitted, answer);
                                          if (services.outbox.thrift() != core::Thrift::Nothing)
                                              services.outbox.tryNow(*submitted); // whoever calls us wants it sent
                                      });
                   });
    return answer.future();
}

} // namespace cli
