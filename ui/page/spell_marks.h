// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks what is misspelt: sends changed blocks to the spelling thread in pauses, near the caret first, and hangs the
// answers on the blocks. GUI thread. Marks are drawn by the layout; they are no part of the text and of undo.
#pragma once

#include "ui/page/story_document.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

namespace workflow {
class SpellingService;
}

namespace ui {

struct Mistake
{
    QTextBlock block;
    int start = 0; // in the block's text
    int length = 0;
    QString word;
    QString language;
};

class SpellMarks : public QObject
{
    Q_OBJECT

public:
    static constexpr int pauseMs = 250;

    SpellMarks(StoryDocument &document, workflow::SpellingService &spelling, QObject *parent = nullptr);

    // Blocks that are seen now; asked before each round.
    void setSeen(std::function<std::pair<int, int>()> seen) { m_seen = std::move(seen); }
    void noteChange(int first, int last, int replaced);
    void noteCaret(int position);
    void checkAll(); // another story, another language, another dictionary

    [[nodiscard]] std::optional<Mistake> mistakeAt(int position) const;
    [[nodiscard]] std::optional<Mistake> nextMistake(int position) const; // wraps
    [[nodiscard]] QString languageOf(const QTextBlock &block) const;
    [[nodiscard]] bool dictionaryMissing() const;

signals:
    void marked(const QTextBlock &block); // its marks are others than before
    void countChanged();

private:
    void checkSome();
    void ask(const QTextBlock &block, bool nearCaret);
    void receive(quint64 ticket, const QList<workflow::WrongWord> &wrong);

    StoryDocument &m_document;
    workflow::SpellingService &m_spelling;
    std::function<std::pair<int, int>()> m_seen;
    ChangedBlocks m_due;
    QTimer m_pause;
    QHash<quint64, QTextBlock> m_asked;
    quint64 m_lastTicket = 0;
    QTextBlock m_caretBlock;
    int m_caret = -1;
    workflow::WrongWord m_held; // the word being typed: marked when the caret leaves it
};

} // namespace ui
