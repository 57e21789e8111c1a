// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One block and its own bytes: reading a slice into content, and rendering changed content into the slice it came from
// so that everything we do not know of stays. Pure functions, any thread. Knows nothing of the bytes around.
#pragma once

#include "formats/block_markup.h"
#include "formats/inline_html.h"

namespace formats {

// A slice cut around its text: "<!-- wp:paragraph --><p>" + "text" + "</p><!-- /wp:paragraph -->".
struct SourceParts
{
    QByteArray prefix;
    QByteArray text;
    QByteArray suffix;
    qsizetype tagBegin = -1; // of the opening tag in the prefix; -1 when the text has none
};

// False when the slice is not a block of this kind that we can edit.
[[nodiscard]] bool splitSource(core::BlockKind kind, const QByteArray &source, SourceParts &parts);

// Fills kind, level, spans, language, direction, name. False when something in it cannot be represented.
[[nodiscard]] bool readTextSource(core::BlockKind kind, const QByteArray &source, const InlineRules &rules,
                                  core::Block &block);
// "core/image", or a classic <img> or <figure>.
[[nodiscard]] bool readPictureSource(const QByteArray &source, const InlineRules &rules, core::Block &block);
// "core/table", or a classic <table>.
[[nodiscard]] bool readTableSource(const QByteArray &source, const InlineRules &rules, core::Block &block);
// "core/gallery" in its new form (picture blocks inside) and its old one (a list).
[[nodiscard]] bool readGallerySource(const QByteArray &source, const InlineRules &rules, core::Block &block);
// "core/embed", "core-embed/…", or in classic text an address on a line of its own.
[[nodiscard]] bool readEmbedSource(const QByteArray &source, const InlineRules &rules, core::Block &block);

// How a block is written: in block comments or bare, and what a line end means.
struct SourceStyle
{
    bool commented = true;       // this block
    bool blocks = true;          // the text as a whole
    bool bareParagraphs = false; // classic text without <p>
    InlineRules rules;
    FootnoteNumbers footnotes;
    core::Direction story = core::Direction::Auto; // its language's; Auto when that is not known
};

// Whether the bytes that the block was read from may stand where it is: a text in block comments has no others, and one
// without has none.
[[nodiscard]] bool standsIn(const core::Block &block, const SourceStyle &style);

// As it is in the source, with what the style says.
[[nodiscard]] InlineDialect dialectFor(const QByteArray &html, const SourceStyle &style);
// The spans with a language and direction that the tags around them do not say, and the reverse.
// The words of a cell go by themselves the way that was said of all of them: then nobody needs to have said it.
void leaveToLetters(QList<core::Span> &words);
[[nodiscard]] QList<core::Span> withLanguage(QList<core::Span> spans, const QString &language,
                                             core::Direction direction);
void hoistLanguage(const QList<QList<core::Span> *> &texts, core::Block &block);

// The parts of block_table.cpp, block_gallery.cpp and block_embed.cpp in renderSource().
[[nodiscard]] QByteArray renderTable(const core::Block &block, const SourceStyle &style);
[[nodiscard]] QByteArray renderGallery(const core::Block &block, const SourceStyle &style, const WriteOptions &options);
[[nodiscard]] QByteArray renderEmbed(const core::Block &block, const SourceStyle &style);

// The block's bytes. With a source of the same kind only what changed in it is replaced. Empty for a picture that has
// no address and for an opaque block without source.
[[nodiscard]] QByteArray renderSource(const core::Block &block, const SourceStyle &style, const WriteOptions &options);

} // namespace formats
