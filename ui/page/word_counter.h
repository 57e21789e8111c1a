// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts what readers get of the body, words and letters, and words still to come, in pauses, changed blocks only. GUI
// thread; works in slices that no key waits for. The sums are those of core::wordCount() and characterCount().
#pragma once

#include "ui/page/story_document.h"

#include <QTimer>

namespace ui {

class WordCounter : public QObject
{
    Q_OBJECT

public:
    explicit WordCounter(StoryDocument &document, QObject *parent = nullptr);

    void noteChange(int first, int last, int replaced);
    void countAll();
    void finish();                                              // now, whatever is left
    [[nodiscard]] quint64 blocksRead() const { return m_read; } // so far: what a key costs, for tests

signals:
    void counted();

private:
    void countSome(int milliseconds);

    StoryDocument &m_document;
    ChangedBlocks m_due;
    QTimer m_pause;
    quint64 m_read = 0;
};

} // namespace ui
