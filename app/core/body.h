// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a story: a flat list of blocks, each with spans of marked text. Values, any thread.
// A block remembers the bytes it was read from, so that what nobody edited is written back unchanged.
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

enum class Direction { Auto, LeftToRight, RightToLeft };

// What a run of text carries. No language means the block's; Auto direction means that of its letters.
struct Marks
{
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool subscript = false;
    bool superscript = false;
    bool code = false;
    QString href;
    QString language; // BCP 47
    Direction direction = Direction::Auto;

    friend bool operator==(const Marks &, const Marks &) = default;
};

// A line break inside a block is '\n' in the text.
struct Span
{
    QString text;
    Marks marks;

    friend bool operator==(const Span &, const Span &) = default;
};

// A picture in the text or at the head of a story. It is in our own media folder (media), on the site (remoteId,
// remoteUrl), or both.
struct Picture
{
    MediaId media;
    QString remoteId;
    QString remoteUrl;
    QString alt;
    QString caption;
    QString credit;
    int width = 0; // pixels; 0 when not known
    int height = 0;

    [[nodiscard]] bool isEmpty() const { return media.isEmpty() && remoteId.isEmpty() && remoteUrl.isEmpty(); }
    friend bool operator==(const Picture &, const Picture &) = default;
};

enum class BlockKind { Paragraph, Heading, Quote, ListItem, Picture, Separator, Opaque };

// Where a block came from, in the site's own bytes (UTF-8). See formats/block_markup.h for the rules.
struct Origin
{
    QByteArray glue;        // bytes between the block read before this one and this one
    BlockId glueAfter;      // the block read before; the glue holds only while it still stands there
    QByteArray source;      // this block's own bytes
    QByteArray fingerprint; // fingerprint() of the content as it was read; the source holds only while it matches

    friend bool operator==(const Origin &, const Origin &) = default;
};

struct Block
{
    BlockId id;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;                         // Heading: 2 to 4. ListItem: depth, from 0. Otherwise 0.
    bool ordered = false;                  // ListItem only
    QString language;                      // BCP 47; empty means the story's
    Direction direction = Direction::Auto; // Auto: from the language, else the first strong letter
    QList<Span> spans;                     // Paragraph, Heading, Quote, ListItem
    Picture picture;                       // Picture only
    QString name;                          // Opaque only: what the site calls it, such as "core/gallery"
    Origin origin;

    friend bool operator==(const Block &, const Block &) = default;
};

struct Body
{
    QList<Block> blocks;
    QByteArray tail; // bytes after the last block; holds only while tailAfter is still the last
    BlockId tailAfter;

    friend bool operator==(const Body &, const Body &) = default;
};

// "Replace `removed` blocks from `first` on by `inserted`." How one save describes what changed.
struct BodySplice
{
    qsizetype first = 0;
    qsizetype removed = 0;
    QList<Block> inserted;

    [[nodiscard]] bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
    friend bool operator==(const BodySplice &, const BodySplice &) = default;
};

// Out-of-range numbers are clamped: a damaged splice can misplace text but never drop what it carries.
void apply(const BodySplice &splice, Body &body);

[[nodiscard]] bool isTextKind(BlockKind kind);

// The letters of a block without marks; empty for pictures, separators and opaque blocks.
[[nodiscard]] QString plainText(const Block &block);
// One line a block. With captions, so that search and counts see them.
[[nodiscard]] QString plainText(const Body &body);

// A block of text in one style, with a new id.
[[nodiscard]] Block textBlock(BlockKind kind, const QString &text, int level = 0);

// Neighbouring spans of equal marks joined, empty ones dropped: the one normal form of a list of spans.
[[nodiscard]] QList<Span> normalised(const QList<Span> &spans);

// A digest of all that a person can edit in a block: everything but its id and its origin.
[[nodiscard]] QByteArray fingerprint(const Block &block);
[[nodiscard]] bool sameContent(const Block &a, const Block &b);
// The same blocks' content in the same order, whatever their ids and origins.
[[nodiscard]] bool sameContent(const Body &a, const Body &b);

// True when the block's source still says what the block says.
[[nodiscard]] bool isUntouched(const Block &block);

} // namespace core
