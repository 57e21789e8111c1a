// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/spell_marks.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int batch = 24;   // blocks of the background on their way at a time
constexpr int againMs = 30; // between batches

// Code is not language.
QList<workflow::WrongWord> skipped(const QTextBlock &block)
{
    QList<workflow::WrongWord> ranges;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (marksOf(fragment.charFormat()).code)
            ranges.append({fragment.position() - block.position(), fragment.length()});
    }
    return ranges;
}

} // namespace

SpellMarks::SpellMarks(StoryDocument &document, workflow::SpellingService &spelling, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_spelling(spelling)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SpellMarks::checkSome);
    connect(&m_spelling, &workflow::SpellingService::checked, this, &SpellMarks::receive);
    connect(&m_spelling, &workflow::SpellingService::wordsChanged, this, &SpellMarks::checkAll);
    connect(&m_spelling, &workflow::SpellingService::dictionariesChanged, this, &SpellMarks::checkAll);
}

QString SpellMarks::languageOf(const QTextBlock &block) const
{
    const QString &own = headOf(block).language;
    return own.isEmpty() ? m_document.language() : own;
}

bool SpellMarks::dictionaryMissing() const
{
    const QString language = m_document.language();
    return !language.isEmpty() && !m_spelling.hasDictionary(language);
}

void SpellMarks::noteChange(int first, int last, int replaced)
{
    m_due.note(first, last, replaced);
    m_pause.start(pauseMs);
}

void SpellMarks::checkAll()
{
    m_spelling.forgetAll();
    m_asked.clear();
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (BlockNotes *notes = BlockNotes::of(block))
            notes->askedAt = 0;
    }
    m_due.clear();
    m_due.note(0, m_document.blockCount() - 1, m_document.blockCount());
    m_pause.start(0);
    emit countChanged();
}

void SpellMarks::checkSome()
{
    if (m_due.isEmpty())
        return;
    const int last = std::min(m_due.last(), m_document.blockCount() - 1);
    const auto isDue = [this](const QTextBlock &block) {
        if (!block.isValid() || isAtomic(block))
            return false;
        if (kindOf(block) == core::BlockKind::Code && !isField(block)) {
            m_document.notes(block).setWrong({}); // code is not language
            return false;
        }
        const BlockNotes &notes = m_document.notes(block);
        return notes.askedAt != notes.changes();
    };
    // What is seen goes first, whatever else waits.
    const auto [seenFirst, seenLast] = m_seen ? m_seen() : std::pair{0, -1};
    QTextBlock block = m_document.findBlockByNumber(std::max(seenFirst, m_due.first()));
    for (; block.isValid() && block.blockNumber() <= std::min(seenLast, last); block = block.next()) {
        if (isDue(block))
            ask(block, true);
    }
    block = m_document.findBlockByNumber(m_due.first());
    int number = m_due.first();
    for (; block.isValid() && number <= last && m_asked.size() < batch; block = block.next(), ++number) {
        if (isDue(block))
            ask(block, false);
    }
    if (number > last || !block.isValid()) {
        m_due.clear();
        return;
    }
    const int rest = last;
    m_due.clear();
    m_due.note(number, rest, rest - number + 1);
    m_pause.start(againMs);
}

void SpellMarks::ask(const QTextBlock &block, bool nearCaret)
{
    BlockNotes &notes = m_document.notes(block);
    const QString language = languageOf(block);
    if (notes.ticket == 0)
        notes.ticket = ++m_lastTicket;
    notes.askedAt = notes.changes();
    m_asked.insert(notes.ticket, block);
    m_spelling.check(notes.ticket, block.text(), language, skipped(block),
                     nearCaret ? workflow::Urgency::NearCaret : workflow::Urgency::Background);
}

void SpellMarks::receive(quint64 ticket, const QList<workflow::WrongWord> &wrong)
{
    const QTextBlock block = m_asked.take(ticket);
    BlockNotes *notes = block.isValid() ? BlockNotes::of(block) : nullptr;
    if (!notes || notes->ticket != ticket || notes->askedAt != notes->changes())
        return; // the block is gone, or says something else now
    QList<workflow::WrongWord> shown = wrong;
    const int caret = m_caret - block.position();
    const auto held = std::find_if(shown.begin(), shown.end(), [&](const workflow::WrongWord &word) {
        return block == m_caretBlock && caret == word.start + word.length;
    });
    if (held != shown.end()) {
        m_held = *held;
        shown.erase(held);
    } else if (block == m_caretBlock) {
        m_held = {};
    }
    if (shown == notes->wrong())
        return;
    notes->setWrong(shown);
    emit marked(block);
    emit countChanged();
}

void SpellMarks::noteCaret(int position)
{
    const QTextBlock before = m_caretBlock;
    const workflow::WrongWord held = m_held;
    m_caret = position;
    m_caretBlock = m_document.findBlock(position);
    if (held.length == 0 || !before.isValid())
        return;
    const int caret = position - before.position();
    if (before == m_caretBlock && caret >= held.start && caret <= held.start + held.length)
        return;
    m_held = {};
    BlockNotes *notes = BlockNotes::of(before);
    if (!notes || notes->askedAt != notes->changes())
        return; // it was changed since: the answer that is due will tell
    QList<workflow::WrongWord> wrong = notes->wrong();
    wrong.append(held);
    std::sort(wrong.begin(), wrong.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    notes->setWrong(wrong);
    emit marked(before);
    emit countChanged();
}

std::optional<Mistake> SpellMarks::mistakeAt(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    const BlockNotes *notes = BlockNotes::of(block);
    if (!notes)
        return {};
    const int at = position - block.position();
    for (const workflow::WrongWord &word : notes->wrong()) {
        if (at >= word.start && at <= word.start + word.length)
            return Mistake{block, word.start, word.length, block.text().mid(word.start, word.length),
                           languageOf(block)};
    }
    return {};
}

std::optional<Mistake> SpellMarks::nextMistake(int position) const
{
    const QTextBlock start = m_document.findBlock(position);
    const auto firstFrom = [this](const QTextBlock &block, int from) -> std::optional<Mistake> {
        const BlockNotes *notes = BlockNotes::of(block);
        if (!notes)
            return {};
        for (const workflow::WrongWord &word : notes->wrong()) {
            if (word.start >= from)
                return Mistake{block, word.start, word.length, block.text().mid(word.start, word.length),
                               languageOf(block)};
        }
        return {};
    };
    if (auto found = firstFrom(start, position - start.position()))
        return found;
    for (QTextBlock block = start.next(); block.isValid(); block = block.next()) {
        if (auto found = firstFrom(block, 0))
            return found;
    }
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (auto found = firstFrom(block, 0))
            return found;
        if (block == start)
            break;
    }
    return {};
}

} // namespace ui
