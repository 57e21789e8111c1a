// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/roundtrip_edits.h"

#include "formats/block_markup.h"

#include <algorithm>

namespace cli {

namespace {

using core::Block;
using core::BlockKind;

enum class Place { First, Last };

void addLetter(QList<core::Span> &words, Place place)
{
    const core::Span letter{QStringLiteral("x"), {}};
    words.insert(place == Place::First ? 0 : words.size(), letter);
    words = core::normalised(words);
}

void addLetter(QString &words, Place place)
{
    words.insert(place == Place::First ? 0 : words.size(), QLatin1Char('x'));
}

// False when nothing in the block is written by hand.
bool edit(Block &block, Place place)
{
    switch (block.kind) {
    case BlockKind::Opaque:
    case BlockKind::Separator:
    case BlockKind::DeskNote: // it goes nowhere
        return false;
    case BlockKind::Picture:
        addLetter(block.picture.alt, place);
        return true;
    case BlockKind::Gallery:
        if (block.pictures.isEmpty())
            return false;
        addLetter((place == Place::First ? block.pictures.first() : block.pictures.last()).alt, place);
        return true;
    case BlockKind::Table: {
        if (block.table.rows.isEmpty() || block.table.rows.first().isEmpty() || block.table.rows.last().isEmpty())
            return false;
        addLetter(place == Place::First ? block.table.rows.first().first().spans : block.table.rows.last().last().spans,
                  place);
        return true;
    }
    default:
        addLetter(block.spans, place);
        return true;
    }
}

// What is wrong with the text after the edit; null when nothing is.
const char *fault(const QByteArray &raw, const core::Body &edited, qsizetype index, qsizetype begin, qsizetype end)
{
    const QByteArray written = formats::writeBlocks(edited);
    const QByteArrayView before = QByteArrayView(raw).first(begin);
    const QByteArrayView behind = QByteArrayView(raw).sliced(end);
    if (written.size() < before.size() + behind.size() || !written.startsWith(before))
        return "changes bytes before the block";
    if (!written.endsWith(behind))
        return "changes bytes behind the block";
    const core::Body read = formats::readBlocks(written);
    if (read.blocks.size() != edited.blocks.size())
        return "is read back as more blocks or fewer";
    if (!core::sameContent(read.blocks.at(index), edited.blocks.at(index)))
        return "is read back as something else";
    return nullptr;
}

} // namespace

EditsTried tryEdits(const QString &name, const QByteArray &raw, const core::Body &body)
{
    constexpr qsizetype mostBlocks = 500; // each edit costs as much as the text is long
    const qsizetype step = std::max<qsizetype>(1, body.blocks.size() / mostBlocks);
    EditsTried tried;
    qsizetype end = 0;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const qsizetype begin = end + body.blocks.at(i).origin.glue.size();
        end = begin + body.blocks.at(i).origin.source.size();
        if (i % step != 0)
            continue;
        for (const Place place : {Place::First, Place::Last}) {
            core::Body edited = body;
            if (!edit(edited.blocks[i], place))
                continue;
            ++tried.edits;
            const char *wrong = fault(raw, edited, i, begin, end);
            if (!wrong)
                continue;
            ++tried.wrong;
            tried.said += name.toUtf8() + ": a letter put " + (place == Place::First ? "first" : "last")
                          + " in the block at bytes " + QByteArray::number(begin) + " to " + QByteArray::number(end)
                          + ' ' + wrong + '\n';
        }
    }
    return tried;
}

} // namespace cli
