// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/card_words.h"

#include "ui/page/cell_text.h"

namespace ui {

namespace {

// One text of a card: its letters, and what puts others into a stretch of them.
using Part = std::function<void(const QString &letters, const std::function<void(qsizetype, qsizetype, QString)> &put)>;

void forPart(QString &text, const Part &part)
{
    part(text,
         [&](qsizetype start, qsizetype length, const QString &letters) { text.replace(start, length, letters); });
}

void forPart(QList<core::Span> &spans, const Part &part)
{
    part(lettersOf(spans), [&](qsizetype start, qsizetype length, const QString &letters) {
        spans = withLetters(spans, start, length, letters);
    });
}

void forParts(core::Block &card, const Part &part)
{
    using core::BlockKind;
    if (card.kind == BlockKind::Picture) {
        forPart(card.picture.caption, part);
        forPart(card.picture.alt, part);
        forPart(card.picture.credit, part);
    }
    for (core::Picture &picture : card.pictures) {
        forPart(picture.caption, part);
        forPart(picture.alt, part);
        forPart(picture.credit, part);
    }
    for (QList<core::Cell> &row : card.table.rows) {
        for (core::Cell &cell : row)
            forPart(cell.spans, part);
    }
    if (card.kind == BlockKind::Embed)
        forPart(card.embed.title, part);
    if (card.kind != BlockKind::Opaque && card.kind != BlockKind::Separator)
        forPart(card.spans, part);
}

} // namespace

QList<core::Hit> hitsOn(const core::Block &card, core::Finder &finder)
{
    QList<core::Hit> hits;
    core::Block copy = card;
    forParts(copy, [&](const QString &letters, const auto &) {
        if (!letters.isEmpty())
            hits += finder.find(letters);
    });
    return hits;
}

int replaceOn(core::Block &card, core::Finder &finder, const Instead &instead)
{
    int number = 0;
    int replaced = 0;
    forParts(card, [&](const QString &letters, const auto &put) {
        const QList<core::Hit> hits = letters.isEmpty() ? QList<core::Hit>() : finder.find(letters);
        for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) { // the last first: places before it stay
            const int place = number + static_cast<int>(std::distance(hit, hits.crend())) - 1;
            const std::optional<QString> words = instead(place, *hit);
            if (!words || letters.mid(hit->start, hit->length).contains(core::footnoteCall))
                continue;
            put(hit->start, hit->length, *words);
            ++replaced;
        }
        number += static_cast<int>(hits.size());
    });
    return replaced;
}

} // namespace ui
