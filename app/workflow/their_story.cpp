// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/their_story.h"

#include "core/block_diff.h"
#include "publishing/comparing.h"

#include <algorithm>

namespace workflow {

namespace {

using core::Block;
using core::BlockId;

core::Body bodyWithoutSiteForm(const core::Body &base, const core::Body &form, const core::Body &now)
{
    core::BlockNumbers numbers;
    const QList<core::Comparable> ofBase = core::comparable(base.blocks, numbers);
    const QList<core::Comparable> ofForm = core::comparable(form.blocks, numbers);
    const QList<core::Comparable> ofNow = core::comparable(now.blocks, numbers);
    const core::Pairing made = core::pairUp(ofBase, ofForm);
    const core::Pairing later = core::pairUp(ofForm, ofNow);

    // What the site does not hold (notes to the desk, what it takes out) stands behind what it stood behind.
    QHash<qsizetype, QList<qsizetype>> behind; // a block of the form, -1 at the beginning: blocks of the base
    qsizetype before = -1;
    for (qsizetype i = 0; i < base.blocks.size(); ++i) {
        if (made.to.at(i) >= 0)
            before = made.to.at(i);
        else
            behind[before].append(i);
    }

    core::Body body;
    QHash<BlockId, BlockId> names;
    const auto addBehind = [&](qsizetype at) {
        for (const qsizetype i : behind.take(at))
            body.blocks.append(base.blocks.at(i));
    };
    addBehind(-1);
    for (qsizetype k = 0; k < now.blocks.size(); ++k) {
        const qsizetype j = later.from.at(k);
        const bool untouched = j >= 0 && ofForm.at(j).number == ofNow.at(k).number;
        const qsizetype i = j < 0 ? -1 : made.from.at(j);
        if (untouched && i >= 0) {
            names.insert(now.blocks.at(k).id, base.blocks.at(i).id);
            body.blocks.append(base.blocks.at(i));
        } else if (!untouched) {
            Block block = now.blocks.at(k);
            if (i >= 0) {
                names.insert(block.id, base.blocks.at(i).id);
                block.id = base.blocks.at(i).id;
            }
            block.origin.glueAfter = names.value(block.origin.glueAfter, block.origin.glueAfter);
            body.blocks.append(block);
        } // else the site put it in by itself
        if (j >= 0)
            addBehind(j);
    }
    // Behind a block that somebody removed there, and so at no place of its own any more.
    QList<qsizetype> left;
    for (const QList<qsizetype> &some : std::as_const(behind))
        left += some;
    std::sort(left.begin(), left.end());
    for (const qsizetype i : left)
        body.blocks.append(base.blocks.at(i));
    const bool sameTail = now.tail == form.tail;
    body.tail = sameTail ? base.tail : now.tail;
    body.tailAfter = sameTail ? base.tailAfter : names.value(now.tailAfter, now.tailAfter);
    return body;
}

core::Filing filingWithoutSiteForm(const core::Filing &base, const core::Filing &form, const core::Filing &now)
{
    core::Filing filing = now;
    const auto take = [&](auto core::Filing::*field) {
        if (now.*field == form.*field)
            filing.*field = base.*field;
    };
    // The form may be from before it was known what the site offers: what was not asked for then is nobody's edit.
    const auto takeIfAsked = [&](auto core::Filing::*field) {
        if (now.*field == form.*field || (form.*field).isEmpty())
            filing.*field = base.*field;
    };
    take(&core::Filing::type);
    takeIfAsked(&core::Filing::author);
    takeIfAsked(&core::Filing::coAuthors);
    takeIfAsked(&core::Filing::format);
    take(&core::Filing::sticky);
    for (const QString &taxonomy : now.terms.keys()) {
        if (form.terms.contains(taxonomy) && now.terms.value(taxonomy) != form.terms.value(taxonomy))
            continue;
        if (base.terms.contains(taxonomy))
            filing.terms[taxonomy] = base.terms.value(taxonomy);
        else
            filing.terms.remove(taxonomy);
    }
    return filing;
}

} // namespace

core::Story withoutSiteForm(const core::Story &base, const core::Story &form, const core::Story &now)
{
    core::Story story = now;
    const auto take = [&](auto core::Story::*field) {
        if (now.*field == form.*field)
            story.*field = base.*field;
    };
    take(&core::Story::kicker);
    take(&core::Story::headline);
    take(&core::Story::standfirst);
    take(&core::Story::byline);
    take(&core::Story::dateline);
    take(&core::Story::slug);
    take(&core::Story::credits);
    take(&core::Story::corrections);
    take(&core::Story::tags);
    take(&core::Story::subjects);
    take(&core::Story::desk);
    take(&core::Story::furtherDesks);
    take(&core::Story::language);
    take(&core::Story::leadPicture);
    take(&core::Story::searchAndSocial);
    story.filing = filingWithoutSiteForm(base.filing, form.filing, now.filing);
    story.body = bodyWithoutSiteForm(base.body, form.body, now.body);
    return story;
}

core::Story withOwnPictures(core::Story theirs, const core::Story &base,
                            const QHash<core::MediaId, publishing::RemotePicture> &pictures)
{
    QHash<QString, core::Picture> ours; // by id and by address
    for (const core::Picture &picture : core::picturesOf(base)) {
        const auto known = pictures.constFind(picture.media);
        if (picture.media.isEmpty() || known == pictures.cend())
            continue;
        ours.insert(known->id, picture);
        ours.insert(known->address.toString(QUrl::FullyEncoded), picture);
    }
    ours.remove(QString());
    const auto know = [&ours](core::Picture &picture) {
        if (!picture.media.isEmpty())
            return;
        auto found = ours.constFind(picture.remoteId);
        if (found == ours.cend())
            found = ours.constFind(picture.remoteUrl);
        if (found == ours.cend())
            return;
        core::Picture own = *found; // what is said of it is theirs
        own.alt = picture.alt;
        own.caption = picture.caption;
        own.captionMarkup = picture.captionMarkup;
        own.credit = picture.credit;
        picture = own;
    };
    for (Block &block : theirs.body.blocks) {
        know(block.picture);
        std::for_each(block.pictures.begin(), block.pictures.end(), know);
    }
    know(theirs.leadPicture);
    return theirs;
}

core::Story withTerms(core::Story theirs, const QStringList &categoriesBefore, const QStringList &tagsBefore,
                      const publishing::Post &now, const SiteTerms &terms)
{
    for (const core::Tag &tag : terms.tags) {
        const bool was = tagsBefore.contains(tag.remoteId);
        const bool is = now.tagIds.contains(tag.remoteId);
        const auto same = [&tag](const QString &name) { return publishing::sameTagName(name, tag.name); };
        if (was && !is)
            theirs.tags.removeIf(same);
        else if (is && !was && std::none_of(theirs.tags.cbegin(), theirs.tags.cend(), same))
            theirs.tags.append(tag.name);
    }
    QList<core::DeskId> desks = theirs.furtherDesks;
    if (!theirs.desk.isEmpty())
        desks.prepend(theirs.desk);
    const QList<core::DeskId> before = desks;
    for (const core::Desk &desk : terms.desks) {
        const bool was = categoriesBefore.contains(desk.categoryId);
        const bool is = now.categoryIds.contains(desk.categoryId);
        if (was && !is)
            desks.removeAll(desk.id);
        else if (is && !was && !desks.contains(desk.id))
            desks.append(desk.id);
    }
    if (desks != before) {
        theirs.desk = desks.value(0);
        theirs.furtherDesks = desks.mid(1);
    }
    return theirs;
}

} // namespace workflow
