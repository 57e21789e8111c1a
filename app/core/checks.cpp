// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks.h"

#include "core/caption_calls.h"
#include "core/markers.h"
#include "core/story_texts.h"

#include <algorithm>

namespace core {

namespace {

// Of a text outside the body.
Field fieldOf(TextPart part)
{
    switch (part) {
    case TextPart::Kicker:
        return Field::Kicker;
    case TextPart::Headline:
        return Field::Headline;
    case TextPart::Standfirst:
        return Field::Standfirst;
    case TextPart::Byline:
        return Field::Byline;
    case TextPart::Dateline:
        return Field::Dateline;
    case TextPart::Caption:
    case TextPart::AlternativeText:
    case TextPart::PictureCredit:
    case TextPart::PictureFacts:
        return Field::LeadPicture;
    case TextPart::Credits:
        return Field::Credits;
    case TextPart::SearchAndSocial:
        return Field::SearchAndSocial;
    case TextPart::Tags:
        return Field::Tags;
    case TextPart::Address:
        return Field::Slug;
    case TextPart::Text:
    case TextPart::Cell:
    case TextPart::DeskNote:
    case TextPart::EmbedTitle:
        break;
    }
    return Field::Body;
}

bool hasEmptyLink(const Block &block)
{
    return std::any_of(block.spans.begin(), block.spans.end(),
                       [](const Span &span) { return !span.marks.href.isEmpty() && span.text.trimmed().isEmpty(); });
}

QStringList noteNames(const Body &body)
{
    QStringList names;
    for (const Block &block : body.blocks) {
        if (block.kind == BlockKind::Footnote)
            names.append(block.name);
    }
    return names;
}

bool callsOtherThan(const QList<Span> &spans, const QStringList &notes)
{
    return std::any_of(spans.begin(), spans.end(), [&](const Span &span) {
        return !span.marks.footnote.isEmpty() && !notes.contains(span.marks.footnote);
    });
}

bool callsOtherThan(const Picture &picture, const QStringList &notes)
{
    const QStringList called = notesCalledIn(picture.captionMarkup);
    return std::any_of(called.begin(), called.end(), [&](const QString &name) { return !notes.contains(name); });
}

bool callsOtherThan(const Block &block, const QStringList &notes)
{
    if (callsOtherThan(block.spans, notes) || callsOtherThan(block.picture, notes))
        return true;
    for (const Picture &picture : block.pictures) {
        if (callsOtherThan(picture, notes))
            return true;
    }
    for (const QList<Cell> &row : block.table.rows) {
        if (std::any_of(row.begin(), row.end(), [&](const Cell &cell) { return callsOtherThan(cell.spans, notes); }))
            return true;
    }
    return false;
}

bool hasWords(const Story &story)
{
    return std::any_of(story.body.blocks.begin(), story.body.blocks.end(), [](const Block &block) {
        return block.kind == BlockKind::Opaque || block.kind == BlockKind::Embed
               || !plainText(block).trimmed().isEmpty();
    });
}

} // namespace

QList<FieldMarkers> markersInFields(const Story &story)
{
    QList<FieldMarkers> found;
    const auto look = [&](const auto &text) {
        const Field field = fieldOf(text.part);
        if (!text.published || text.part == TextPart::Address
            || (field == Field::LeadPicture && story.leadPicture.isEmpty()))
            return;
        const auto count = static_cast<int>(markersIn(*text.letters).size());
        if (count == 0)
            return;
        if (!found.isEmpty() && found.last().part == text.part)
            found.last().count += count; // several tags are one field
        else
            found.append({field, text.part, count});
    };
    TextWalk<const Story, decltype(look)> walk(look);
    walk.head(story);
    walk.foot(story);
    return found;
}

QList<Finding> checkReady(const Story &story, const Rules &rules, const QDateTime &now)
{
    QList<Finding> findings;
    const auto add = [&](Lack lack, Severity severity, Field field, const BlockId &block = {}, int amount = 0) {
        findings.append(Finding{lack, severity, field, block, amount});
    };

    const auto headline = int(story.headline.trimmed().size());
    if (headline == 0)
        add(Lack::NoHeadline, Severity::Blocks, Field::Headline);
    else if (headline > rules.headlineCharacters)
        add(Lack::HeadlineTooLong, Severity::Advises, Field::Headline, {}, headline - rules.headlineCharacters);

    const auto standfirst = int(story.standfirst.trimmed().size());
    if (standfirst == 0)
        add(Lack::NoStandfirst, Severity::Advises, Field::Standfirst);
    else if (standfirst > rules.standfirstCharacters)
        add(Lack::StandfirstTooLong, Severity::Advises, Field::Standfirst, {}, standfirst - rules.standfirstCharacters);

    // A line for each text that has one: a person goes to it from there.
    for (const FieldMarkers &markers : markersInFields(story))
        findings.append({Lack::PlaceholderLeft, Severity::Blocks, markers.field, {}, 0, markers.part});

    if (!hasWords(story))
        add(Lack::NoBody, Severity::Blocks, Field::Body);
    const auto checkPicture = [&](const Picture &picture, const BlockId &block) {
        if (picture.isEmpty())
            add(Lack::PictureUnreadable, Severity::Blocks, Field::Body, block);
        else if (picture.alt.trimmed().isEmpty())
            add(Lack::NoAltText, Severity::Advises, Field::Body, block);
    };
    const QStringList called = footnoteOrder(story.body);
    const QStringList notes = noteNames(story.body);
    for (const Block &block : story.body.blocks) {
        if (!isPublished(block.kind))
            continue;
        if (block.kind == BlockKind::Footnote && !called.contains(block.name))
            add(Lack::NoteUncalled, Severity::Advises, Field::Body, block.id);
        if (callsOtherThan(block, notes))
            add(Lack::NoteMissing, Severity::Advises, Field::Body, block.id);
        if (markerCount(block) > 0)
            add(Lack::PlaceholderLeft, Severity::Blocks, Field::Body, block.id);
        if (hasEmptyLink(block))
            add(Lack::EmptyLink, Severity::Advises, Field::Body, block.id);
        if (block.kind == BlockKind::Picture)
            checkPicture(block.picture, block.id);
        for (const Picture &picture : block.pictures)
            checkPicture(picture, block.id);
    }

    // What the site files under something that is no desk here stays where it is.
    const SiteFrame &frame = story.siteFrame;
    const bool filedThere = frame.desks.isEmpty() && !frame.categoryIds.isEmpty();
    if (story.desk.isEmpty())
        add(Lack::NoDesk, filedThere ? Severity::Advises : Severity::Blocks, Field::Desk);
    if (story.tags.isEmpty())
        add(Lack::NoTags, Severity::Advises, Field::Tags);
    if (story.credits.isEmpty())
        add(Lack::NoCredits, Severity::Advises, Field::Credits);
    if (!story.leadPicture.isEmpty() && story.leadPicture.alt.trimmed().isEmpty())
        add(Lack::NoAltText, Severity::Advises, Field::LeadPicture);
    if (story.schedule.isValid() && story.schedule <= now)
        add(Lack::ScheduleInPast, Severity::Advises, Field::Schedule);
    // Published now it leaves when the embargo ends; an hour of publication before that cannot be meant.
    const bool plannedBefore = story.schedule.isValid() && embargoHolds(story, std::max(story.schedule, now));
    if (plannedBefore || (!story.schedule.isValid() && embargoHolds(story, now)))
        add(Lack::EmbargoAhead, plannedBefore ? Severity::Blocks : Severity::Advises, Field::Schedule);

    std::stable_partition(findings.begin(), findings.end(),
                          [](const Finding &finding) { return finding.severity == Severity::Blocks; });
    return findings;
}

bool blocksPublishing(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Blocks; });
}

} // namespace core
