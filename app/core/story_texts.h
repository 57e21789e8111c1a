// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One way through all texts of a story, for what looks for something in them and for what changes them. For sources of
// core only: templates. Any thread. What only the site reads (opaque blocks) is passed by.
#pragma once

#include "core/story.h"
#include "core/text_part.h"

#include <type_traits>
#include <utility>

namespace core {

// One text of a story: letters alone, or letters with marks.
template <typename Letters, typename Spans>
struct TextOf
{
    TextPart part = TextPart::Text;
    BlockId block; // empty: a field of the story, or its lead picture
    Letters *letters = nullptr;
    Spans *spans = nullptr;
    bool oneLine = false;
    bool published = true; // readers, or search engines, are given it
};

template <typename Letters, typename Spans>
QString lettersOf(const TextOf<Letters, Spans> &text)
{
    if (text.letters)
        return *text.letters;
    if (text.spans->size() == 1)
        return text.spans->first().text;
    QString all;
    for (const Span &span : *text.spans)
        all += span.text;
    return all;
}

// Through a story that is looked at, or one that is changed: constness is the caller's. What cannot be replaced is not
// given away to be changed. An empty text is passed by.
template <typename AnyStory, typename Visit>
class TextWalk
{
    template <typename T>
    using As = std::conditional_t<std::is_const_v<AnyStory>, const T, T>;
    using Text = TextOf<As<QString>, As<QList<Span>>>;

public:
    explicit TextWalk(Visit visit)
        : m_visit(std::move(visit))
    {
    }

    // In the order in which a reader meets them, then what stands behind the page.
    void through(AnyStory &story)
    {
        head(story);
        for (auto &one : story.body.blocks)
            block(one);
        foot(story);
    }

    void head(AnyStory &story)
    {
        letters(TextPart::Kicker, story.kicker);
        letters(TextPart::Headline, story.headline);
        letters(TextPart::Standfirst, story.standfirst);
        letters(TextPart::Byline, story.byline);
        letters(TextPart::Dateline, story.dateline);
        picture(story.leadPicture, {});
    }

    void block(As<Block> &block)
    {
        if (block.kind == BlockKind::Opaque || block.kind == BlockKind::Separator)
            return;
        if (block.kind == BlockKind::Picture) {
            picture(block.picture, block.id);
            letters(TextPart::Address, block.name, block.id); // of one that is still to be fetched
        }
        for (auto &one : block.pictures)
            picture(one, block.id);
        for (auto &row : block.table.rows) {
            for (auto &cell : row)
                spans(TextPart::Cell, cell.spans, block.id);
        }
        if (block.kind == BlockKind::Embed) {
            letters(TextPart::EmbedTitle, block.embed.title, block.id);
            letters(TextPart::Address, block.embed.address, block.id);
        }
        spans(!isTextKind(block.kind)             ? TextPart::Caption
              : block.kind == BlockKind::DeskNote ? TextPart::DeskNote
                                                  : TextPart::Text,
              block.spans, block.id);
    }

    void foot(AnyStory &story)
    {
        for (auto &credit : story.credits) {
            letters(TextPart::Credits, credit.name);
            letters(TextPart::Address, credit.url);
        }
        auto &search = story.searchAndSocial;
        for (auto *text :
             {&search.searchTitle, &search.searchDescription, &search.socialTitle, &search.socialDescription})
            letters(TextPart::SearchAndSocial, *text);
        for (auto &tag : story.tags)
            letters(TextPart::Tags, tag);
        for (auto &subject : story.subjects)
            give({TextPart::Tags, {}, &subject, nullptr, true, false});
        letters(TextPart::Address, story.slug);
    }

private:
    static bool isGivenToReaders(TextPart part) { return part != TextPart::DeskNote && part != TextPart::PictureFacts; }

    void give(const Text &text)
    {
        const bool empty = text.letters ? text.letters->isEmpty() : text.spans->isEmpty();
        if (!empty && (std::is_const_v<AnyStory> || isReplaceable(text.part)))
            m_visit(text);
    }

    void letters(TextPart part, As<QString> &text, const BlockId &block = {}, bool oneLine = true)
    {
        give({part, block, &text, nullptr, oneLine, isGivenToReaders(part)});
    }

    void spans(TextPart part, As<QList<Span>> &text, const BlockId &block)
    {
        give({part, block, nullptr, &text, false, isGivenToReaders(part)});
        if constexpr (std::is_const_v<AnyStory>) {
            // A link with marks in it is one link.
            const QString *before = nullptr;
            for (const Span &span : text) {
                if (!span.marks.href.isEmpty() && (!before || *before != span.marks.href))
                    letters(TextPart::Address, span.marks.href, block);
                before = &span.marks.href;
            }
        }
    }

    void picture(As<Picture> &picture, const BlockId &block)
    {
        letters(TextPart::Caption, picture.caption, block, false);
        letters(TextPart::AlternativeText, picture.alt, block, false);
        letters(TextPart::PictureCredit, picture.credit, block);
        letters(TextPart::PictureFacts, picture.copyright, block);
        letters(TextPart::PictureFacts, picture.place, block);
    }

    Visit m_visit;
};

template <typename AnyStory, typename Visit>
void visitTexts(AnyStory &story, Visit visit)
{
    TextWalk<AnyStory, Visit>(std::move(visit)).through(story);
}

// Those of one block that is looked at.
template <typename Visit>
void visitTexts(const Block &block, Visit visit)
{
    TextWalk<const Story, Visit>(std::move(visit)).block(block);
}

} // namespace core
