// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a story: a flat list of blocks, each with spans of marked text. Values, any thread.
// A block remembers the bytes it was read from, so that what nobody edited is written back unchanged.
#pragma once

#include "core/id.h"
#include "core/picture.h"
#include "core/span.h"
#include "core/table.h"

#include <QStringList>

namespace core {

// Something that lives at another address and is shown in the text: a video, a post, a map.
struct Embed
{
    QString address;
    QString provider; // a short name, such as "youtube"; empty when not known
    QString title;    // as the provider gave it
    MediaId thumbnail;

    [[nodiscard]] bool isEmpty() const { return address.isEmpty(); }
    friend bool operator==(const Embed &, const Embed &) = default;
};

// How many elements around other blocks an opaque block closes, and how many it opens after that. The blocks between
// the opening one and the closing one are inside. Both 0: it stands by itself.
struct Fence
{
    int closes = 0;
    int opens = 0;

    [[nodiscard]] bool isEmpty() const { return closes == 0 && opens == 0; }
    friend bool operator==(const Fence &, const Fence &) = default;
};

// Blocks of one quote, pull quote or list stand one after the other; QuoteSource, after the quote it belongs to, says
// whose words they are. Footnotes stand at the end of the body. A DeskNote is for colleagues and is never published.
enum class BlockKind {
    Paragraph,
    Heading,
    Quote,
    PullQuote,
    QuoteSource,
    ListItem,
    Code,
    Footnote,
    DeskNote,
    Picture,
    Gallery,
    Table,
    Embed,
    Separator,
    Opaque
};

// Where a block came from, in the site's own bytes (UTF-8). See formats/block_markup.h for the rules.
struct Origin
{
    QByteArray glue;        // bytes between the block read before this one and this one
    BlockId glueAfter;      // the block read before; the glue holds only while it still stands there
    QByteArray source;      // this block's own bytes
    QByteArray fingerprint; // fingerprint() of the content as it was read; the source holds only while it matches
    QByteArray
        opening; // of the list or quote it is in, with the gap before, for when the block whose glue has it is gone

    friend bool operator==(const Origin &, const Origin &) = default;
};

struct Block
{
    BlockId id;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;                         // Heading: 2 to 4. ListItem: depth, from 0. Otherwise 0.
    bool ordered = false;                  // ListItem only
    QString language;                      // BCP 47; empty means the story's
    Direction direction = Direction::Auto; // Auto: see core/direction.h
    QList<Span> spans;                     // the text; the caption of Gallery, Table and Embed
    Picture picture;                       // Picture only
    QList<Picture> pictures;               // Gallery only
    int columns = 0;                       // Gallery only: side by side; 0 leaves it to the site
    Table table;                           // Table only
    Embed embed;                           // Embed only
    Fence fence;                           // Opaque only
    // Opaque: what the site calls it, such as "core/group". Footnote: what its call says. Code: its language. Picture:
    // the address of one that was pasted and is not here yet; nothing is asked of it until a person says so, and with
    // the picture in its place it is empty.
    QString name;
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

// Blocks that are text on the page; all others are one thing each, with a caption perhaps.
[[nodiscard]] bool isTextKind(BlockKind kind);
// Everything but notes to the desk.
[[nodiscard]] bool isPublished(BlockKind kind);

// The letters of a block without marks and footnote calls: its text or its captions; a table's cells with tabs and
// line ends between them. Empty for separators and opaque blocks.
[[nodiscard]] QString plainText(const Block &block);
// One line a block. With captions, so that search and counts see them; without notes to the desk.
[[nodiscard]] QString plainText(const Body &body);

// A block of text in one style, with a new id.
[[nodiscard]] Block textBlock(BlockKind kind, const QString &text, int level = 0);

// A digest of all that a person can edit in a block: everything but its id and its origin.
[[nodiscard]] QByteArray fingerprint(const Block &block);
[[nodiscard]] bool sameContent(const Block &a, const Block &b);
// Places in the body where fences do not fit each other: an end without a beginning, a beginning without an end.
[[nodiscard]] QList<qsizetype> loneFences(const Body &body);
// The names of the footnotes in the order in which they are called; the first is note 1. A note called twice counts
// once; calls in notes to the desk do not count.
[[nodiscard]] QStringList footnoteOrder(const Body &body);

// The same blocks' content in the same order, whatever their ids and origins.
[[nodiscard]] bool sameContent(const Body &a, const Body &b);

// True when the block's source still says what the block says.
[[nodiscard]] bool isUntouched(const Block &block);

} // namespace core
