// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/tamed_story.h"

#include <QSet>

#include <algorithm>

namespace workflow {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype mostBlocks = 50'000;
constexpr qsizetype mostSpans = 500'000;
constexpr qsizetype longestBlock = 1'000'000; // letters
constexpr qsizetype longestWord = 20'000;     // what a line break is looked for in costs the square of its length

Error tooMuch(const QString &what)
{
    return {Error::Kind::Invalid, QString(QStringLiteral("too big: ") + what)};
}

// Anything is made as often, as deep or as wide as the numbers in a story say, so they stay within what we write.
void tame(core::Block &block)
{
    constexpr int deepest = 20; // list levels, and wrappers that one fence opens
    constexpr int widest = 1000;
    const auto tamePicture = [](core::Picture &picture) {
        constexpr int longestSide = 100'000; // pixels
        picture.width = std::clamp(picture.width, 0, longestSide);
        picture.height = std::clamp(picture.height, 0, longestSide);
    };
    block.level = std::clamp(block.level, 0, deepest);
    block.columns = std::clamp(block.columns, 0, widest);
    block.fence.closes = std::clamp(block.fence.closes, 0, deepest);
    block.fence.opens = std::clamp(block.fence.opens, 0, deepest);
    tamePicture(block.picture);
    for (core::Picture &picture : block.pictures)
        tamePicture(picture);
    for (QList<core::Cell> &row : block.table.rows) {
        for (core::Cell &cell : row) {
            cell.columns = std::clamp(cell.columns, 1, widest);
            cell.rows = std::clamp(cell.rows, 1, widest);
        }
    }
}

qsizetype longestWordIn(const QString &text)
{
    qsizetype longest = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace())
            continue;
        longest = std::max(longest, at - start);
        start = at + 1;
    }
    return longest;
}

} // namespace

Result<core::Story> tamed(core::Story story)
{
    if (story.body.blocks.size() > mostBlocks)
        return tooMuch(QStringLiteral("%1 blocks").arg(story.body.blocks.size()));
    constexpr qsizetype longestId = 80;
    if (story.id.value.size() > longestId)
        story.id = core::newId<core::StoryId>();
    qsizetype spans = 0;
    QSet<QString> ids;
    for (core::Block &block : story.body.blocks) {
        tame(block);
        spans += block.spans.size();
        for (const QList<core::Cell> &row : std::as_const(block.table.rows)) {
            for (const core::Cell &cell : row)
                spans += 1 + cell.spans.size();
        }
        const QString text = core::plainText(block);
        if (text.size() > longestBlock || longestWordIn(text) > longestWord)
            return tooMuch(QStringLiteral("a block of %1 letters").arg(text.size()));
        if (block.id.isEmpty() || ids.contains(block.id.value))
            block.id = core::newId<core::BlockId>();
        ids.insert(block.id.value);
    }
    if (spans > mostSpans)
        return tooMuch(QStringLiteral("%1 pieces of text").arg(spans));
    return story;
}

} // namespace workflow
