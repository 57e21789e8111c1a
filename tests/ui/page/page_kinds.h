// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks of every kind for the page's tests: a story that has them all, and random bodies of them.
#pragma once

#include "page_samples.h"

namespace samples {

inline core::Span call(const QString &note)
{
    core::Marks marks;
    marks.footnote = note;
    return {QString(core::footnoteCall), marks};
}

inline core::Block note(const QString &name, const QString &words)
{
    core::Block block = text(core::BlockKind::Footnote, words);
    block.name = name;
    return block;
}

inline core::Block fence(const QString &name, int closes, int opens)
{
    core::Block block;
    block.id = core::newId<core::BlockId>();
    block.kind = core::BlockKind::Opaque;
    block.name = name;
    block.fence = {closes, opens};
    block.origin.source = "<!-- wp:fence -->";
    return block;
}

inline core::Picture sitePicture(const QString &file)
{
    core::Picture picture;
    picture.remoteUrl = QStringLiteral("https://example.org/") + file;
    picture.caption = QStringLiteral("The wall at low water");
    picture.alt = QStringLiteral("A grey wall");
    picture.width = 1200;
    picture.height = 800;
    return picture;
}

inline core::Block table(int rows, int columns)
{
    core::Block block;
    block.id = core::newId<core::BlockId>();
    block.kind = core::BlockKind::Table;
    for (int row = 0; row < rows; ++row) {
        QList<core::Cell> cells;
        for (int column = 0; column < columns; ++column) {
            core::Cell cell;
            cell.header = row == 0;
            cell.align = column > 0 ? core::Align::End : core::Align::Auto;
            const QString words =
                row == 0 ? QStringLiteral("Berth %1").arg(column) : QStringLiteral("%1 m").arg(row * 10 + column);
            cell.spans = {core::Span{words, {}}};
            cells.append(cell);
        }
        block.table.rows.append(cells);
    }
    block.table.headRows = 1;
    block.spans = {core::Span{QStringLiteral("Depth at low water"), {}}};
    return block;
}

inline core::Block embed()
{
    core::Block block;
    block.id = core::newId<core::BlockId>();
    block.kind = core::BlockKind::Embed;
    block.embed = {QStringLiteral("https://video.example/watch?v=42"),
                   QStringLiteral("youtube"),
                   QStringLiteral("The dredger at work"),
                   {}};
    return block;
}

inline core::Block gallery(int pictures)
{
    core::Block block;
    block.id = core::newId<core::BlockId>();
    block.kind = core::BlockKind::Gallery;
    for (int at = 0; at < pictures; ++at)
        block.pictures.append(sitePicture(QStringLiteral("wall-%1.jpg").arg(at)));
    return block;
}

inline core::Story everyKind()
{
    using core::BlockKind;
    core::Story story = harbour();
    core::Block called = text(BlockKind::Paragraph, {});
    called.spans = {{QStringLiteral("The channel was last dredged nine years ago"), {}},
                    call(QStringLiteral("a")),
                    {QStringLiteral(", and the authority does not say what it cost."), {}},
                    call(QStringLiteral("b"))};
    story.body.blocks = {
        called,
        text(BlockKind::PullQuote, QStringLiteral("We counted every bucket of it, and then we stopped counting.")),
        text(BlockKind::QuoteSource, QStringLiteral("Lotte Brandt, cook on the dredger")),
        text(BlockKind::Paragraph, QStringLiteral("Freight operators will have to wait.")),
        text(BlockKind::Quote, QStringLiteral("The wall has moved four centimetres since the spring.")),
        text(BlockKind::Quote, QStringLiteral("Nobody can say where it will stop.")),
        text(BlockKind::QuoteSource, QStringLiteral("From the divers' report")),
        text(BlockKind::DeskNote, QStringLiteral("Ask the authority for the second report before Friday.")),
        text(BlockKind::DeskNote, QStringLiteral("The photographer is at the pier until noon.")),
        text(BlockKind::Code, QStringLiteral("for berth in berths:\n    if berth.depth < 9:\n        close(berth)")),
        fence(QStringLiteral("core/columns"), 0, 1),
        text(BlockKind::Paragraph, QStringLiteral("Inside the columns.")),
        fence(QStringLiteral("core/columns"), 1, 0),
        table(3, 3),
        embed(),
        gallery(4),
        note(QStringLiteral("a"), QStringLiteral("Annual report of the harbour authority, page 12.")),
        note(QStringLiteral("b"), QStringLiteral("A spokesman declined to give a figure.")),
        note(QStringLiteral("lost"), QStringLiteral("Nothing calls this one.")),
    };
    return story;
}

inline QList<core::Span> randomSpans(QRandomGenerator &random)
{
    core::Block block = randomBlock(random);
    while (!core::isTextKind(block.kind))
        block = randomBlock(random);
    return block.spans;
}

// Cards with marked words, heads and cells over several places, and a picture that waits to be fetched.
inline core::Block randomCard(QRandomGenerator &random)
{
    if (random.bounded(4) == 0) {
        core::Block waiting = text(core::BlockKind::Picture, {});
        waiting.name = QStringLiteral("https://example.org/%1.jpg").arg(random.bounded(99));
        waiting.picture.alt = words(random, 3);
        return waiting;
    }
    core::Block card = random.bounded(3) == 0 ? embed() : table(1 + random.bounded(3), 1 + random.bounded(3));
    for (QList<core::Cell> &row : card.table.rows) {
        for (core::Cell &cell : row) {
            cell.spans = randomSpans(random);
            cell.rows = 1 + random.bounded(2);
            cell.align = static_cast<core::Align>(random.bounded(4));
        }
    }
    card.spans = randomSpans(random);
    return card;
}

// Bodies as they may come from anywhere: every kind, calls with their notes, containers within containers.
inline core::Body randomBody(QRandomGenerator &random)
{
    core::Body body;
    QStringList notes;
    int open = 0;
    for (int count = 2 + random.bounded(12); count > 0; --count) {
        switch (random.bounded(9)) {
        case 0:
            body.blocks.append(randomCard(random));
            continue;
        case 1:
            body.blocks.append(random.bounded(2) == 0 ? embed() : gallery(random.bounded(3)));
            continue;
        case 2:
            if (open > 0 && random.bounded(2) == 0) {
                const int opens = random.bounded(2);
                body.blocks.append(fence(QStringLiteral("core/column"), 1, opens));
                open += opens - 1;
            } else {
                body.blocks.append(fence(QStringLiteral("core/group"), 0, 1));
                ++open;
            }
            continue;
        default:
            break;
        }
        core::Block block = randomBlock(random);
        static constexpr core::BlockKind kinds[] = {core::BlockKind::PullQuote, core::BlockKind::QuoteSource,
                                                    core::BlockKind::Code, core::BlockKind::DeskNote};
        if (core::isTextKind(block.kind) && random.bounded(3) == 0) {
            block.kind = kinds[random.bounded(4)];
            block.level = 0;
            block.ordered = false;
        }
        if (core::isTextKind(block.kind)) {
            for (core::Span &span : block.spans) {
                if (random.bounded(6) == 0)
                    span.marks.kept = {"<span class=\"x\">"};
            }
            if (block.kind != core::BlockKind::Code && random.bounded(3) == 0) {
                const QString name = QStringLiteral("note%1").arg(notes.size());
                notes.append(name);
                block.spans.insert(random.bounded(static_cast<int>(block.spans.size()) + 1), call(name));
            }
            block.spans = core::normalised(block.spans);
        }
        body.blocks.append(block);
    }
    if (open > 0)
        body.blocks.append(fence(QStringLiteral("core/group"), open, 0));
    if (body.blocks.isEmpty() || !core::isTextKind(body.blocks.last().kind))
        body.blocks.append(text(core::BlockKind::Paragraph, words(random, 4)));
    for (const QString &name : notes)
        body.blocks.append(note(name, words(random, 5)));
    return body;
}

} // namespace samples
