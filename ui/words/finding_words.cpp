// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/finding_words.h"

#include "ui/words/number_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

QString placeholderSentence(core::Field field)
{
    return field == core::Field::Body ? Say::tr("“TK” still stands in the text")
                                      : Say::tr("“TK” still stands in the field “%1”").arg(fieldName(field));
}

} // namespace

QString findingSentence(const core::Finding &finding)
{
    const int n = finding.amount;
    switch (finding.lack) {
    case core::Lack::NoHeadline:
        return Say::tr("There is no headline yet");
    case core::Lack::HeadlineTooLong:
        return n == 1 ? Say::tr("Headline is 1 character over the limit")
                      : Say::tr("Headline is %Ln characters over the limit", nullptr, n);
    case core::Lack::NoStandfirst:
        return Say::tr("There is no standfirst");
    case core::Lack::StandfirstTooLong:
        return n == 1 ? Say::tr("Standfirst is 1 character over the limit")
                      : Say::tr("Standfirst is %Ln characters over the limit", nullptr, n);
    case core::Lack::NoBody:
        return Say::tr("There is no text yet");
    case core::Lack::NoDesk:
        return Say::tr("No desk is chosen");
    case core::Lack::NoTags:
        return Say::tr("There are no tags");
    case core::Lack::NoCredits:
        return Say::tr("Nobody is credited");
    case core::Lack::NoAltText:
        return finding.field == core::Field::LeadPicture ? Say::tr("Lead picture has no alternative text")
                                                         : Say::tr("Picture has no alternative text");
    case core::Lack::PictureUnreadable:
        return Say::tr("A picture is missing: it is neither on this computer nor on the site");
    case core::Lack::PlaceholderLeft:
        return placeholderSentence(finding.field);
    case core::Lack::ScheduleInPast:
        return Say::tr("The hour of publication has passed: it would go out at once");
    case core::Lack::EmbargoAhead:
        return Say::tr("The embargo holds: nothing of it leaves before its hour");
    case core::Lack::EmptyLink:
        return Say::tr("A link has no words to click on");
    case core::Lack::NoteUncalled:
        return Say::tr("A footnote has no number in the text: it is not published");
    case core::Lack::BlockLeftBehind:
        return n == 1
                   ? Say::tr("A block stays behind, readers there see nothing of it: %1").arg(blockName(finding.name))
                   : Say::tr("%Ln blocks stay behind, readers there see nothing of them: %1", nullptr, n)
                         .arg(blockName(finding.name));
    case core::Lack::BlockWordsOnly:
        return n == 1 ? Say::tr("Of a block only what can be read goes along: %1").arg(blockName(finding.name))
                      : Say::tr("Of %Ln blocks only what can be read goes along: %1", nullptr, n)
                            .arg(blockName(finding.name));
    case core::Lack::NoteMissing:
        return Say::tr("A number in the text has no footnote");
    }
    return {};
}

QString blockName(const QString &name)
{
    if (name.isEmpty())
        return Say::tr("HTML of its own site");
    QString words = name.section(QLatin1Char('/'), -1).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    const bool known = !name.contains(QLatin1Char('/')) || name.startsWith(QLatin1String("core/"));
    return known ? Say::tr("“%1”").arg(words)
                 : Say::tr("“%1” (%2)", "a block's name as people say it, as its site calls it").arg(words, name);
}

QString severityName(core::Severity severity)
{
    return severity == core::Severity::Blocks ? Say::tr("Stands in the way of publishing") : Say::tr("Advice");
}

QString fieldName(core::Field field)
{
    switch (field) {
    case core::Field::Kicker:
        return Say::tr("Kicker");
    case core::Field::Headline:
        return Say::tr("Headline");
    case core::Field::Standfirst:
        return Say::tr("Standfirst");
    case core::Field::Byline:
        return Say::tr("Byline");
    case core::Field::Dateline:
        return Say::tr("Dateline");
    case core::Field::Body:
        return Say::tr("Text");
    case core::Field::Desk:
        return Say::tr("Desk");
    case core::Field::Tags:
        return Say::tr("Tags");
    case core::Field::Credits:
        return Say::tr("Credits");
    case core::Field::Slug:
        return Say::tr("Address");
    case core::Field::LeadPicture:
        return Say::tr("Lead picture");
    case core::Field::Schedule:
        return Say::tr("Schedule");
    case core::Field::SearchAndSocial:
        return Say::tr("Search and social");
    }
    return {};
}

QString findingsSummary(const QList<core::Finding> &findings)
{
    const auto blocking = int(std::count_if(findings.begin(), findings.end(), [](const core::Finding &finding) {
        return finding.severity == core::Severity::Blocks;
    }));
    const auto advice = int(findings.size()) - blocking;
    const QString adviceText =
        advice == 1 ? Say::tr("1 piece of advice") : Say::tr("%Ln pieces of advice", nullptr, advice);
    if (blocking == 0 && advice == 0)
        return Say::tr("Nothing stands in the way");
    if (blocking == 0)
        return Say::tr("Nothing stands in the way; %1").arg(adviceText);
    const QString blockingText = blocking == 1
                                     ? Say::tr("1 thing stands in the way of publishing")
                                     : Say::tr("%Ln things stand in the way of publishing", nullptr, blocking);
    return advice == 0 ? blockingText : Say::tr("%1; %2", "what blocks; advice").arg(blockingText, adviceText);
}

} // namespace ui
