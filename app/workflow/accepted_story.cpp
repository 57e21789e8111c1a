// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/accepted_story.h"

#include <QHash>

#include <algorithm>

namespace workflow {

namespace {

using core::Block;
using core::BlockId;

// What the site was sent: no notes to the desk, and no footnotes that nothing calls.
QList<Block> sentOf(const core::Body &body)
{
    const QStringList called = core::footnoteOrder(body);
    QList<Block> blocks;
    for (const Block &block : body.blocks) {
        const bool forNobody =
            block.kind == core::BlockKind::Footnote && block.origin.source.isEmpty() && !called.contains(block.name);
        if (core::isPublished(block.kind) && !forNobody)
            blocks.append(block);
    }
    return blocks;
}

// The site's form of a block that was sent, still saying what its bytes say.
Block siteForm(const Block &theirs, const Block &sent)
{
    Block block = theirs;
    if (block.kind == core::BlockKind::Embed && sent.kind == block.kind && block.embed.address == sent.embed.address) {
        block.embed.title = sent.embed.title;
        block.embed.thumbnail = sent.embed.thumbnail;
    }
    if (core::isUntouched(theirs))
        block.origin.fingerprint = core::fingerprint(block);
    return block;
}

// Which of the site's blocks each block that was sent has become; -1 for those it took out.
class Partners
{
public:
    Partners(const QList<Block> &sent, const QList<Block> &theirs)
        : m_sent(sent)
        , m_theirs(theirs)
        , m_of(sent.size(), -1)
    {
        for (const Block &block : sent)
            m_sentPrints.append(core::fingerprint(block));
        for (const Block &block : theirs)
            m_theirPrints.append(core::fingerprint(block));
        pairSame(0, sent.size(), 0, theirs.size());
        pairBetween();
    }

    [[nodiscard]] qsizetype of(qsizetype sent) const { return m_of.at(sent); }

private:
    // Equal ones from both ends inwards; in the middle those that occur once, in order.
    void pairSame(qsizetype a, qsizetype aEnd, qsizetype b, qsizetype bEnd)
    {
        while (a < aEnd && b < bEnd && m_sentPrints.at(a) == m_theirPrints.at(b))
            m_of[a++] = b++;
        while (a < aEnd && b < bEnd && m_sentPrints.at(aEnd - 1) == m_theirPrints.at(bEnd - 1))
            m_of[--aEnd] = --bEnd;
        QHash<QByteArray, qsizetype> places;
        QHash<QByteArray, int> howMany;
        for (qsizetype i = b; i < bEnd; ++i) {
            places.insert(m_theirPrints.at(i), i);
            ++howMany[m_theirPrints.at(i)];
        }
        qsizetype last = b - 1;
        for (qsizetype i = a; i < aEnd; ++i) {
            const QByteArray &print = m_sentPrints.at(i);
            if (howMany.value(print) == 1 && places.value(print) > last) {
                last = places.value(print);
                m_of[i] = last;
            }
        }
    }

    // Between two that are the same, what was sent has become the next of its kind, or the next when as many are left.
    void pairBetween()
    {
        qsizetype a = 0;
        qsizetype b = 0;
        for (qsizetype i = 0; i <= m_of.size(); ++i) {
            if (i < m_of.size() && m_of.at(i) < 0)
                continue;
            const qsizetype bEnd = i < m_of.size() ? m_of.at(i) : m_theirs.size();
            const bool asMany = i - a == bEnd - b;
            for (qsizetype next = b; a < i; ++a) {
                qsizetype found = next;
                while (!asMany && found < bEnd && m_theirs.at(found).kind != m_sent.at(a).kind)
                    ++found;
                if (found < bEnd) {
                    m_of[a] = found;
                    next = found + 1;
                }
            }
            a = i + 1;
            b = bEnd + 1;
        }
    }

    const QList<Block> &m_sent;
    const QList<Block> &m_theirs;
    QList<QByteArray> m_sentPrints;
    QList<QByteArray> m_theirPrints;
    QList<qsizetype> m_of;
};

core::Body bodyWithSiteForm(const core::Body &now, const core::Body &sentBody, const core::Body &theirs)
{
    const QList<Block> sent = sentOf(sentBody);
    const Partners partners(sent, theirs.blocks);
    QHash<BlockId, qsizetype> sentAt;
    QHash<BlockId, BlockId> names; // of the site's blocks, as they are called here
    QList<bool> paired(theirs.blocks.size(), false);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        sentAt.insert(sent.at(i).id, i);
        if (const qsizetype to = partners.of(i); to >= 0) {
            names.insert(theirs.blocks.at(to).id, sent.at(i).id);
            paired[to] = true;
        }
    }
    const auto originOf = [&](qsizetype at) {
        core::Origin origin = theirs.blocks.at(at).origin;
        origin.glueAfter = names.value(origin.glueAfter, origin.glueAfter);
        return origin;
    };

    core::Body body;
    // What the site put in stands where the site put it, behind the block before.
    const auto addTheirsFrom = [&](qsizetype at) {
        for (; at < theirs.blocks.size() && !paired.at(at); ++at) {
            Block block = theirs.blocks.at(at);
            block.origin = originOf(at);
            body.blocks.append(block);
        }
    };
    addTheirsFrom(0);
    for (const Block &block : now.blocks) {
        const qsizetype was = sentAt.value(block.id, -1);
        const qsizetype to = was < 0 ? -1 : partners.of(was);
        const bool touched = was < 0 || !core::sameContent(block, sent.at(was));
        if (to < 0) {
            if (touched)
                body.blocks.append(block);
            continue;
        }
        Block taken = touched ? block : siteForm(theirs.blocks.at(to), sent.at(was));
        const core::Origin origin = originOf(to);
        taken.id = block.id;
        if (touched)
            taken.origin = origin;
        else
            taken.origin.glueAfter = origin.glueAfter;
        body.blocks.append(taken);
        addTheirsFrom(to + 1);
    }
    body.tail = theirs.tail;
    body.tailAfter = names.value(theirs.tailAfter, theirs.tailAfter);
    return body;
}

} // namespace

core::Story withTheirs(const core::Story &mine, const core::Story &theirs)
{
    core::Story story = theirs;
    story.body = bodyWithSiteForm(mine.body, mine.body, theirs.body);
    return story;
}

core::Story withSiteForm(const core::Story &now, const core::Story &sent, const core::Story &theirs)
{
    core::Story story = now;
    const auto take = [&](auto core::Story::*field) {
        if (now.*field == sent.*field)
            story.*field = theirs.*field;
    };
    take(&core::Story::kicker);
    take(&core::Story::headline);
    take(&core::Story::slug);
    take(&core::Story::tags);
    if (now.desk == sent.desk && now.furtherDesks == sent.furtherDesks) {
        story.desk = theirs.desk;
        story.furtherDesks = theirs.furtherDesks;
    }
    take(&core::Story::standfirst);
    take(&core::Story::byline);
    take(&core::Story::dateline);
    take(&core::Story::credits);
    take(&core::Story::corrections);
    story.siteFrame = theirs.siteFrame;
    story.remote = theirs.remote;
    story.body = bodyWithSiteForm(now.body, sent.body, theirs.body);
    return story;
}

} // namespace workflow
