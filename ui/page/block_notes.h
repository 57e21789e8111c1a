// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page knows of one block besides its text: counts and spelling. Hangs on the text block and dies with it,
// and keeps the sums over all blocks right without anybody walking through them. GUI thread.
#pragma once

#include "workflow/spelling_service.h"

#include <QTextBlock>

#include <memory>

namespace ui {

struct Totals
{
    int words = 0;
    int characters = 0;
    int mistakes = 0;
    int markers = 0; // words still to come
};

class BlockNotes : public QTextBlockUserData
{
public:
    explicit BlockNotes(std::shared_ptr<Totals> totals);
    ~BlockNotes() override;

    [[nodiscard]] static BlockNotes *of(const QTextBlock &block);

    // The block's letters changed: counts and spelling are to be asked for again.
    void touch();
    [[nodiscard]] quint64 changes() const { return m_changes; }

    void setCounts(int words, int characters, int markers);
    [[nodiscard]] bool isCounted() const { return m_counted == m_changes; }

    void setWrong(const QList<workflow::WrongWord> &wrong);
    [[nodiscard]] const QList<workflow::WrongWord> &wrong() const { return m_wrong; }
    // Letters were put in or taken out at `position`: marks behind it move along, those it touches go.
    void shiftWrong(int position, int removed, int added);

    // Spelling was asked for in this state.
    quint64 ticket = 0;
    quint64 askedAt = 0;

private:
    std::shared_ptr<Totals> m_totals;
    quint64 m_changes = 1;
    quint64 m_counted = 0;
    int m_words = 0;
    int m_characters = 0;
    int m_markers = 0;
    QList<workflow::WrongWord> m_wrong;
};

} // namespace ui
