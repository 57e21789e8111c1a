// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/site_terms.h"

#include "publishing/comparing.h"

#include <algorithm>
#include <utility>

namespace workflow {

namespace {

using Which = core::ChangedField::Which;

const core::Desk *deskOf(const SiteTerms &terms, const QString &category)
{
    const auto found = std::find_if(terms.desks.cbegin(), terms.desks.cend(),
                                    [&](const core::Desk &desk) { return desk.categoryId == category; });
    return found == terms.desks.cend() ? nullptr : &*found;
}

const core::Tag *tagOf(const SiteTerms &terms, const QString &id)
{
    const auto found =
        std::find_if(terms.tags.cbegin(), terms.tags.cend(), [&](const core::Tag &tag) { return tag.remoteId == id; });
    return found == terms.tags.cend() ? nullptr : &*found;
}

// The main desk stays it, when the site has left it there.
void takeDesks(core::Story &story, const QStringList &categoryIds, const SiteTerms &terms)
{
    QList<core::DeskId> desks;
    for (const QString &id : categoryIds) {
        const core::Desk *desk = deskOf(terms, id);
        if (desk && desk->id == story.desk)
            desks.prepend(desk->id);
        else if (desk)
            desks.append(desk->id);
    }
    story.desk = desks.value(0);
    story.furtherDesks = desks.mid(1);
    story.siteFrame.desks = desks;
    story.siteFrame.categoryIds = categoryIds;
}

// In the order in which they were sent, and what the site put in behind them.
void takeTags(core::Story &story, const QStringList &tagIds, const SiteTerms &terms)
{
    QStringList held;
    for (const QString &id : tagIds) {
        if (const core::Tag *tag = tagOf(terms, id))
            held.append(tag->name);
    }
    QStringList tags;
    for (const QString &name : std::as_const(story.tags)) {
        const auto same = [&name](const QString &one) { return publishing::sameTagName(one, name); };
        if (held.removeIf(same) > 0)
            tags.append(name);
    }
    story.tags = tags + held;
    story.siteFrame.tags = story.tags;
    story.siteFrame.tagIds = tagIds;
}

} // namespace

bool SiteTerms::knowsAll(const core::ChangedField &field) const
{
    const auto known = [&](const QString &id) {
        return field.which == Which::Desks ? deskOf(*this, id) != nullptr : tagOf(*this, id) != nullptr;
    };
    const QStringList ids = field.before + field.after;
    return (field.which != Which::Desks && field.which != Which::Tags) || std::all_of(ids.cbegin(), ids.cend(), known);
}

core::ChangedField named(const core::ChangedField &field, const SiteTerms &terms)
{
    core::ChangedField told = field;
    const auto name = [&](const QString &id) {
        if (field.which == Which::Desks) {
            const core::Desk *desk = deskOf(terms, id);
            return desk ? core::nameIn(*desk, QString()) : QString();
        }
        const core::Tag *tag = tagOf(terms, id);
        return tag ? tag->name : QString();
    };
    if (field.which == Which::Desks || field.which == Which::Tags) {
        std::transform(field.before.cbegin(), field.before.cend(), told.before.begin(), name);
        std::transform(field.after.cbegin(), field.after.cend(), told.after.begin(), name);
    }
    return told;
}

core::Story siteFormOf(const core::Story &sent, core::Story theirs, const publishing::Post &post,
                       const QList<core::ChangedField> &altered, const SiteTerms &terms)
{
    const auto is = [&altered](Which which) {
        return std::any_of(altered.cbegin(), altered.cend(),
                           [which](const core::ChangedField &field) { return field.which == which; });
    };
    // What a site always does to words is not taken over.
    theirs.headline = is(Which::Headline) ? post.headline : sent.headline;
    if (is(Which::Standfirst))
        theirs.standfirst = post.standfirst;
    // An address that was made from the headline stays what it is when that becomes another.
    const bool madeFromHeadline = sent.slug.isEmpty() && is(Which::Headline);
    theirs.slug = is(Which::Slug) || madeFromHeadline ? post.slug : sent.slug;
    if (is(Which::Desks))
        takeDesks(theirs, post.categoryIds, terms);
    if (is(Which::Tags))
        takeTags(theirs, post.tagIds, terms);
    return theirs;
}

} // namespace workflow
