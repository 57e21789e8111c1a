// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/word_counter.h"

#include "ui/page/page_markers.h"

#include <QElapsedTimer>

#include <limits>

namespace ui {

namespace {

constexpr int pauseMs = 300;
constexpr int sliceMs = 4;

// The same as core::wordCount() and characterCount() of the block, without making spans of its letters.
void countBlock(const QTextBlock &block, BlockNotes &notes)
{
    const int markers = markerCount(block);
    if (isField(block) || !core::isPublished(kindOf(block))) {
        notes.setCounts(0, 0, markers);
    } else if (isAtomic(block)) {
        notes.setCounts(core::wordCount(headOf(block)), core::characterCount(headOf(block)), markers);
    } else {
        const QString text = fromDocument(block.text()).remove(core::footnoteCall);
        notes.setCounts(core::wordCount(text), static_cast<int>(text.size()), markers);
    }
}

} // namespace

WordCounter::WordCounter(StoryDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { countSome(sliceMs); });
}

void WordCounter::noteChange(int first, int last, int replaced)
{
    m_due.note(first, last, replaced);
    m_pause.start(pauseMs);
}

void WordCounter::countAll()
{
    m_due.clear();
    m_due.note(0, m_document.blockCount() - 1, m_document.blockCount());
    m_pause.start(0);
}

void WordCounter::finish()
{
    if (!m_due.isEmpty())
        countSome(std::numeric_limits<int>::max());
}

void WordCounter::countSome(int milliseconds)
{
    if (m_due.isEmpty())
        return;
    QElapsedTimer clock;
    clock.start();
    const int last = std::min(m_due.last(), m_document.blockCount() - 1);
    int number = m_due.first();
    QTextBlock block = m_document.findBlockByNumber(number);
    for (; block.isValid() && number <= last && clock.elapsed() < milliseconds; block = block.next(), ++number) {
        BlockNotes &notes = m_document.notes(block);
        if (notes.isCounted())
            continue;
        ++m_read;
        countBlock(block, notes);
    }
    m_due.clear();
    if (block.isValid() && number <= last) {
        m_due.note(number, last, last - number + 1);
        m_pause.start(0);
    }
    emit counted();
}

} // namespace ui
