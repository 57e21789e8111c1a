// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story lies in a text document: which properties blocks and letters carry, and what they look like. GUI
// thread. Looks are derived from what is stored and never read back.
#pragma once

#include "core/body.h"
#include "workflow/page_type.h"

#include <QMetaType>
#include <QTextBlock>
#include <QTextCharFormat>

#include <memory>

namespace ui {

// What a block of the document is. The fields are the first blocks, in this order; all after them are the body.
enum class Role { Kicker, Headline, Standfirst, Byline, Dateline, Body };
constexpr int fieldCount = 5;

// A block without its text: id, kind, level, language, picture, origin. Never changed, only replaced.
struct BlockHead
{
    std::shared_ptr<const core::Block> block;

    friend bool operator==(const BlockHead &, const BlockHead &) = default;
};

[[nodiscard]] Role roleOf(const QTextBlock &block);
[[nodiscard]] bool isField(const QTextBlock &block);
// The stored head, or that of a plain paragraph. The reference holds as long as the block keeps its format.
[[nodiscard]] const core::Block &headOf(const QTextBlock &block);
[[nodiscard]] core::BlockKind kindOf(const QTextBlock &block);
// Pictures, separators and opaque blocks: one thing without text, selected when the caret is on it. So is text that no
// person writes: laying it out would stop the page, so it stays in its head, letter for letter.
[[nodiscard]] bool isAtomic(const QTextBlock &block);
[[nodiscard]] bool isEndless(const core::Block &block);

[[nodiscard]] QTextBlockFormat fieldFormat(Role role);
[[nodiscard]] QTextBlockFormat bodyFormat(core::Block head);
// The same kind of block, new to the world: new id, no origin.
[[nodiscard]] core::Block freshLike(const core::Block &head);

// What letters of a block look like before their marks.
struct Look
{
    Role role = Role::Body;
    core::BlockKind kind = core::BlockKind::Paragraph;
    int level = 0;
};
[[nodiscard]] Look lookOf(const QTextBlock &block);
[[nodiscard]] Look lookOf(const core::Block &head);

[[nodiscard]] core::Marks marksOf(const QTextCharFormat &format);
[[nodiscard]] QTextCharFormat charFormat(const Look &look, const core::Marks &marks = {});

// The fonts of the text, for the document: no format says them, so that another choice is no change of the story.
[[nodiscard]] QStringList pageFamilies(const workflow::PageType &type, Qt::LayoutDirection story);

enum class Setting { FromStart, Centred };

// Sizes in pixels at 100 %.
struct Measures
{
    double lineHeight = 26.5;
    double before = 0; // above the block, with what is drawn around it
    double after = 14;
    double indent = 0;    // from the side where reading begins
    double endIndent = 0; // from the other side
    Setting setting = Setting::FromStart;
};
[[nodiscard]] Measures measuresOf(const Look &look);

// The direction a block reads in: its own, else its language's, else its first strong letter's, else the story's.
[[nodiscard]] bool readsRightToLeft(const QTextBlock &block, Qt::LayoutDirection story);

[[nodiscard]] bool isFence(const QTextBlock &block);
[[nodiscard]] bool opensPanel(const QTextBlock &block); // cards that have something to see or to change
[[nodiscard]] bool callsFootnote(const QTextCharFormat &format);
[[nodiscard]] QString footnoteOf(const QTextFormat &format); // empty when it calls none

// The marked text of a block between two positions of the document.
[[nodiscard]] QList<core::Span> spansIn(const QTextBlock &block, int from, int to);

// Text as a document may hold it, and back: '\n' is the line separator, what would break a block is gone.
[[nodiscard]] QString toDocument(const QString &text);
[[nodiscard]] QString fromDocument(QString text);

} // namespace ui

Q_DECLARE_METATYPE(ui::BlockHead)
