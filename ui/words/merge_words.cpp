// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/merge_words.h"

#include "core/story_json.h"
#include "ui/words/filing_words.h"
#include "ui/words/language_words.h"
#include "ui/words/stage_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

QString partName(core::BlockPart part)
{
    switch (part) {
    case core::BlockPart::Caption:
        return Say::tr("Caption");
    case core::BlockPart::Alt:
        return Say::tr("Description of a picture");
    case core::BlockPart::Credit:
        return Say::tr("Credit of a picture");
    case core::BlockPart::Image:
        return Say::tr("Picture");
    case core::BlockPart::Style:
        return Say::tr("Style of a paragraph");
    case core::BlockPart::Cell:
        return Say::tr("Table");
    case core::BlockPart::Details:
        return Say::tr("Details of a block");
    case core::BlockPart::Whole:
    case core::BlockPart::Text:
        break;
    }
    return Say::tr("Text");
}

} // namespace

QString mergeSummary(const core::Merge &merge)
{
    const auto theirs = int(std::count_if(merge.changes.cbegin(), merge.changes.cend(),
                                          [](const core::Change &change) { return change.by != core::Side::Mine; }));
    const auto open = int(merge.conflicts.size());
    if (theirs == 0 && open == 0)
        return Say::tr("Nothing on the site collides with your text.");
    const QString changed = theirs == 1 ? Say::tr("Somebody changed one place on the site.")
                                        : Say::tr("Somebody changed %Ln places on the site.", nullptr, theirs);
    if (open == 0)
        return Say::tr("%1 Nothing collides: both can be published.", "%1: a sentence").arg(changed);
    const QString collide =
        open == 1 ? Say::tr("In one place both of you changed the same: choose what is published.")
                  : Say::tr("In %Ln places both of you changed the same: choose what is published.", nullptr, open);
    return Say::tr("%1 %2", "two sentences").arg(changed, collide);
}

QString openConflicts(const core::Merge &merge)
{
    const auto open = int(merge.conflicts.size());
    const auto all = int(merge.resolutions.size()) + open;
    if (all == 0)
        return {};
    if (open == 0)
        return Say::tr("All answered");
    return Say::tr("%L1 of %L2 open").arg(open).arg(all);
}

QString placeName(const core::Place &place)
{
    switch (place.field) {
    case core::StoryField::Headline:
        return Say::tr("Headline");
    case core::StoryField::Standfirst:
        return Say::tr("Standfirst");
    case core::StoryField::Kicker:
        return Say::tr("Kicker");
    case core::StoryField::Byline:
        return Say::tr("Byline");
    case core::StoryField::Dateline:
        return Say::tr("Dateline");
    case core::StoryField::Slug:
        return Say::tr("Address");
    case core::StoryField::Language:
        return Say::tr("Language");
    case core::StoryField::Desk:
    case core::StoryField::FurtherDesks:
        return Say::tr("Desk");
    case core::StoryField::Tags:
        return Say::tr("Tags");
    case core::StoryField::Subjects:
        return Say::tr("Subjects");
    case core::StoryField::Credits:
        return Say::tr("Credits");
    case core::StoryField::Corrections:
        return Say::tr("Corrections");
    case core::StoryField::LeadPicture:
        return Say::tr("Lead picture");
    case core::StoryField::SearchTitle:
    case core::StoryField::SearchDescription:
        return Say::tr("Words for search engines");
    case core::StoryField::SocialTitle:
    case core::StoryField::SocialDescription:
        return Say::tr("Words for social networks");
    case core::StoryField::Author:
        return Say::tr("Author");
    case core::StoryField::CoAuthors:
        return Say::tr("Authors");
    case core::StoryField::Format:
        return Say::tr("Format");
    case core::StoryField::Sticky:
        return Say::tr("On top of the front page");
    case core::StoryField::Terms:
        return Say::tr("Filed under");
    case core::StoryField::Embargo:
        return Say::tr("Embargo");
    case core::StoryField::Schedule:
        return Say::tr("Time of publication");
    case core::StoryField::Stage:
        return Say::tr("Stage");
    case core::StoryField::Assignee:
        return Say::tr("Assignee");
    case core::StoryField::Body:
        return partName(place.part);
    }
    return {};
}

QString whatCollides(const core::Conflict &conflict)
{
    switch (conflict.kind) {
    case core::ConflictKind::RemovedThere:
        return Say::tr("It was removed on the site, and you changed it.");
    case core::ConflictKind::RemovedHere:
        return Say::tr("You removed it, and it was changed on the site.");
    case core::ConflictKind::Words:
        return Say::tr("Both of you changed these words.");
    case core::ConflictKind::Value:
    case core::ConflictKind::Block:
        break;
    }
    return Say::tr("Both of you changed this.");
}

QString changedBy(core::Side side, core::ChangeKind kind)
{
    const QString who = side == core::Side::Mine     ? Say::tr("Mine")
                        : side == core::Side::Theirs ? Say::tr("Theirs")
                                                     : Say::tr("Both");
    switch (kind) {
    case core::ChangeKind::Added:
        return Say::tr("%1, added", "%1: mine or theirs").arg(who);
    case core::ChangeKind::Removed:
        return Say::tr("%1, removed", "%1: mine or theirs").arg(who);
    case core::ChangeKind::Moved:
        return Say::tr("%1, moved", "%1: mine or theirs").arg(who);
    case core::ChangeKind::Changed:
        break;
    }
    return who;
}

core::Naming mergeNaming(const core::Site &site, const QList<core::Desk> &desks, const QString &language)
{
    QHash<QString, QString> authors;
    QHash<QString, QString> coAuthors;
    QHash<QString, QString> terms; // a site's numbers are of one term each, whatever its taxonomy
    for (const core::NamedId &one : site.offer.authors)
        authors.insert(one.id, one.name);
    for (const core::NamedId &one : site.offer.coAuthors)
        coAuthors.insert(one.id, one.name);
    for (const core::Taxonomy &taxonomy : site.offer.taxonomies) {
        for (const core::NamedId &one : taxonomy.terms)
            terms.insert(one.id, one.name);
    }
    QHash<QString, QString> deskNames;
    for (const core::Desk &desk : desks)
        deskNames.insert(desk.id.value, core::nameIn(desk, language));
    return [=, zone = zoneNamed(site.timeZone)](core::StoryField field, const QString &value) -> QString {
        switch (field) {
        case core::StoryField::Author:
            return authors.value(value, value);
        case core::StoryField::CoAuthors:
            return coAuthors.value(value, value);
        case core::StoryField::Terms:
            return terms.value(value, value);
        case core::StoryField::Desk:
        case core::StoryField::FurtherDesks:
            return deskNames.value(value, value);
        case core::StoryField::Format:
            return formatName(value);
        case core::StoryField::Language:
            return languageName(value);
        case core::StoryField::Sticky:
            return value == QLatin1String("+") ? Say::tr("Yes", "stays on top") : Say::tr("No", "stays on top");
        case core::StoryField::Stage:
            return stageName(core::stageFromText(value));
        case core::StoryField::Embargo:
        case core::StoryField::Schedule:
            return fullWhen(QDateTime::fromString(value, Qt::ISODate), zone);
        default:
            return value;
        }
    };
}

} // namespace ui
