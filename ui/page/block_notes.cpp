// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/block_notes.h"

namespace ui {

BlockNotes::BlockNotes(std::shared_ptr<Totals> totals)
    : m_totals(std::move(totals))
{
}

BlockNotes::~BlockNotes()
{
    setCounts(0, 0, 0);
    setWrong({});
}

BlockNotes *BlockNotes::of(const QTextBlock &block)
{
    return static_cast<BlockNotes *>(block.userData());
}

void BlockNotes::touch()
{
    ++m_changes;
}

void BlockNotes::setCounts(int words, int characters, int markers)
{
    m_totals->words += words - m_words;
    m_totals->characters += characters - m_characters;
    m_totals->markers += markers - m_markers;
    m_words = words;
    m_markers = markers;
    m_characters = characters;
    m_counted = m_changes;
}

void BlockNotes::setWrong(const QList<workflow::WrongWord> &wrong)
{
    m_totals->mistakes += static_cast<int>(wrong.size() - m_wrong.size());
    m_wrong = wrong;
}

void BlockNotes::shiftWrong(int position, int removed, int added)
{
    if (m_wrong.isEmpty())
        return;
    QList<workflow::WrongWord> kept;
    for (workflow::WrongWord word : m_wrong) {
        if (word.start >= position + removed && word.start > position)
            word.start += added - removed;
        else if (word.start + word.length >= position)
            continue;
        kept.append(word);
    }
    setWrong(kept);
}

} // namespace ui
